#include "panels/contexts/commit_page.h"
#include "memory/history.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "diff/diff.h"
#include "editor/text_editor.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// The bytes of a file at a commit; a file that is not there counts as empty.
Result<std::string> bytesAt(memory::Workspace& workspace, const memory::ProgramRef& program, const std::string& commit,
                            const std::string& path)
{
    if (commit.empty())
        return std::string();
    auto bytes = memory::fileAt(workspace, program, commit, path);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::string();
    return bytes;
}

} // namespace

CommitPage::CommitPage(const Bench& bench, QString commit, QWidget* parent)
    : Page(parent), m_bench(bench), m_commit(std::move(commit)), m_summary(label(tr("Reading …"), "dim", this)),
      m_tree(new QTreeWidget(this)), m_text(new TextEditor(bench.theme, TextEditor::Language::Diff, this))
{
    setObjectName(QStringLiteral("commitPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(label(title(), "title", this));
    auto* id = label(m_commit, "caption", this);
    id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    id->setWordWrap(true);
    layout->addWidget(id);
    m_summary->setObjectName(QStringLiteral("commitSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_tree->setObjectName(QStringLiteral("commitFiles"));
    m_tree->setAccessibleName(tr("Files that the commit changed"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setItemDelegate(new NameDelegate(bench.theme, m_tree));
    m_text->setObjectName(QStringLiteral("commitText"));
    m_text->setAccessibleName(tr("What changed in the file"));
    m_text->setReadOnly(true);
    m_text->setCaretLineVisible(false);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_text);
    split->setSizes({400, 600});
    layout->addWidget(split, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { show(m_tree->indexOfTopLevelItem(item)); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString path = item->data(0, Qt::UserRole).toString(); isThere(m_bench, path))
            m_bench.openArtifact(path);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        if (at.isValid())
            addFileActions(menu, m_bench, at.data(Qt::UserRole).toString());
        addCopy(menu, tr("Copy the id of the commit"), m_commit);
    });
    const auto snapshot = bench.session.snapshot();
    bench.session.run<memory::CommitFiles>(
        tr("Read commit %1").arg(m_commit.left(10)),
        [root = snapshot->root, program = snapshot->program, commit = ss(m_commit)](memory::Workspace&, Job& job) {
            return memory::commitFiles(root, program, commit, job);
        },
        this,
        [this](Result<memory::CommitFiles> files) {
            if (files)
                return fill(std::move(*files));
            m_summary->setText(qs(files.error().message));
            m_bench.tell(files.error());
        },
        true);
}

void CommitPage::fill(memory::CommitFiles files)
{
    m_files = std::move(files);
    const auto snapshot = m_bench.session.snapshot();
    for (const memory::CommitFiles::File& file : m_files.files) {
        const bool isNew = file.change == 'A';
        const bool gone = file.change == 'D';
        auto* item = new QTreeWidgetItem(m_tree, {(isNew  ? QStringLiteral("+ ")
                                                   : gone ? QStringLiteral("− ")
                                                          : QStringLiteral("~ ")) +
                                                  qs(file.path).section(QLatin1Char('/'), -1)});
        item->setData(0, Qt::UserRole, qs(file.path));
        item->setToolTip(0, file.before == file.path ? qs(file.path)
                                                     : tr("%1\nwas %2").arg(qs(file.path), qs(file.before)));
        item->setForeground(0, m_bench.theme.color(isNew  ? QStringLiteral("ok")
                                                   : gone ? QStringLiteral("error")
                                                          : QStringLiteral("text")));
        if (snapshot)
            item->setData(0, NameDelegate::PlaceRole, snapshot->place(file.path));
    }
    m_summary->setText(m_files.files.empty() ? tr("It changed no file of this program.")
                                             : tr("It changed %Ln file(s) of this program", nullptr,
                                                  static_cast<int>(m_files.files.size())));
    if (!m_files.files.empty())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void CommitPage::show(int row)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || row < 0 || row >= static_cast<int>(m_files.files.size()))
        return;
    const int generation = ++m_generation;
    m_bench.session.run<std::string>(
        tr("Compare %1").arg(qs(m_files.files[static_cast<std::size_t>(row)].path)),
        [program = snapshot->program, commit = ss(m_commit), parent = m_files.parent,
         file = m_files.files[static_cast<std::size_t>(row)]](memory::Workspace& workspace,
                                                              Job&) -> Result<std::string> {
            PLUMA_TRY(const auto before, bytesAt(workspace, program, parent, file.before));
            PLUMA_TRY(const auto after, bytesAt(workspace, program, commit, file.path));
            return diff::unifiedDiff(before, after, file.change == 'A' ? "/dev/null" : "a/" + file.before,
                                     file.change == 'D' ? "/dev/null" : "b/" + file.path);
        },
        this,
        [this, generation](Result<std::string> text) {
            if (generation != m_generation)
                return;
            m_text->load(!text           ? QByteArray::fromStdString(text.error().message)
                         : text->empty() ? tr("Its contents are the same, byte for byte.").toUtf8()
                                         : QByteArray::fromStdString(*text));
        },
        true);
}

void CommitPage::focusContent() { m_tree->setFocus(); }

} // namespace pluma::ui

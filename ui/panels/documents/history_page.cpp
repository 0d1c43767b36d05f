#include "panels/documents/history_page.h"
#include "memory/contexts.h"
#include "memory/history.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "base/beneath.h"
#include "editor/text_editor.h"
#include "widgets/choice.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostVersions = 500;
constexpr int thePrevious = -1; // data of the box: the version below the chosen one

struct Past {
    std::vector<memory::FileVersion> versions;
    std::vector<std::pair<memory::ContextInfo, std::string>> contexts; ///< with what the file is called in them
};

QString changeText(char change)
{
    switch (change) {
    case 'A':
        return HistoryPage::tr("added");
    case 'D':
        return HistoryPage::tr("deleted");
    case 'R':
        return HistoryPage::tr("renamed");
    case 'C':
        return HistoryPage::tr("copied");
    default:
        return HistoryPage::tr("changed");
    }
}

} // namespace

HistoryPage::HistoryPage(const Bench& bench, QString path, QWidget* parent)
    : Page(parent), m_bench(bench), m_path(std::move(path)), m_state(label(tr("Reading …"), "dim", this)),
      m_list(new QTreeWidget(this)), m_with(new Choice(this)),
      m_restore(quietButton(tr("Put this version into the editor"), "historyRestore", this)),
      m_text(new TextEditor(bench.theme, TextEditor::Language::Diff, this))
{
    setObjectName(QStringLiteral("historyPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(label(QFileInfo(m_path).fileName(), "title", this));
    auto* where = new ElidedLabel(m_path, this, Qt::ElideLeft);
    setRole(where, "caption");
    layout->addWidget(where);
    m_state->setObjectName(QStringLiteral("historyState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_list->setObjectName(QStringLiteral("historyVersions"));
    m_list->setAccessibleName(tr("Versions of the artifact"));
    m_list->setHeaderLabels({tr("Version"), tr("When"), tr("Who")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(label(tr("Compare with"), "dim", side));
    m_with->setObjectName(QStringLiteral("historyWith"));
    m_with->setAccessibleName(tr("Compare with"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_with->setMinimumContentsLength(16);
    row->addWidget(m_with, 1);
    row->addWidget(m_restore);
    column->addLayout(row);
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setAccessibleName(tr("What differs"));
    m_text->setReadOnly(true);
    column->addWidget(m_text, 1);
    // One above the other: a difference needs the width more than a list does.
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(side);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    layout->addWidget(split, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPage::compare);
    connect(m_with, &QComboBox::currentIndexChanged, this, &HistoryPage::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restoreChosen);
    onRightClick(m_list, [this](QMenu& menu, const QModelIndex& at) { fillMenu(menu, at.row()); });
    load();
}

QString HistoryPage::title() const { return tr("History of %1").arg(QFileInfo(m_path).fileName()); }

void HistoryPage::focusContent() { m_list->setFocus(); }

void HistoryPage::load()
{
    const auto snapshot = m_bench.session.snapshot();
    m_bench.session.run<Past>(
        tr("Read the history of %1").arg(m_path),
        [program = snapshot->program, path = ss(m_path)](memory::Workspace& workspace, Job& job) -> Result<Past> {
            Past past;
            PLUMA_TRY(past.versions, memory::historyOf(workspace, program, path, mostVersions, job));
            // Contexts that hold it; one that cannot be read is for verify to judge.
            PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
            std::vector<std::string> names = {path};
            for (const memory::FileVersion& version : past.versions)
                if (std::find(names.begin(), names.end(), version.path) == names.end())
                    names.push_back(version.path);
            for (auto it = contexts.rbegin(); it != contexts.rend(); ++it) {
                PLUMA_CHECK(job.step("reading contexts"));
                if (it->program != program.id)
                    continue;
                if (const auto source = memory::treeOf(workspace, *it))
                    for (const std::string& name : names)
                        if ((*source)->read("artifacts/" + name) || (*source)->read("common/" + name)) {
                            past.contexts.emplace_back(*it, name);
                            break;
                        }
            }
            return past;
        },
        this,
        [this](Result<Past> past) {
            if (!past) {
                m_state->setText(qs(past.error().message));
                return m_bench.tell(past.error());
            }
            fill(std::move(past->versions), past->contexts);
        },
        true);
}

void HistoryPage::fill(std::vector<memory::FileVersion> versions, const std::vector<Held>& contexts)
{
    const std::string path = ss(m_path);
    m_versions = {{Version::Kind::Working, tr("Working tree"), {}, path}};
    new QTreeWidgetItem(m_list, {tr("Working tree")});
    for (const memory::FileVersion& version : versions) {
        const QString id = qs(version.commit.id).left(10);
        m_versions.push_back({Version::Kind::Commit, id + QStringLiteral("  ") + qs(version.commit.subject),
                              version.commit.id, version.path});
        auto* item = new QTreeWidgetItem(
            m_list, {qs(version.commit.subject), relativeTime(version.commit.time), qs(version.commit.author)});
        item->setToolTip(0,
                         id + QStringLiteral("  ") + changeText(version.change) + QLatin1Char('\n') + qs(version.path));
        item->setToolTip(1, qs(version.commit.time));
    }
    for (const Held& held : contexts)
        addContext(held);
    QString words = versions.empty() ? tr("This file was never committed.")
                                     : tr("%Ln commit(s) changed it", nullptr, static_cast<int>(versions.size()));
    if (static_cast<int>(versions.size()) == mostVersions)
        words = tr("The last %Ln commits that changed it; there may be more", nullptr, mostVersions);
    if (!contexts.empty())
        words += QStringLiteral(", ") + tr("%Ln frozen context(s) hold it", nullptr, static_cast<int>(contexts.size()));
    m_state->setText(words);
    const QSignalBlocker quiet(m_with);
    m_with->addItem(tr("the version before it"), thePrevious);
    const auto turns = recentOf(m_bench).turns(QStringLiteral("context"));
    std::vector<std::pair<qlonglong, int>> order;
    const auto snapshot = m_bench.session.snapshot();
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        const memory::ContextInfo* context = snapshot && m_versions[i].kind == Version::Kind::Context
                                                 ? snapshot->context(qs(m_versions[i].id))
                                                 : nullptr;
        const auto used = context != nullptr ? turns.find(qs(context->id)) : turns.end();
        order.emplace_back(used == turns.end() ? 0 : -used->second, static_cast<int>(i));
    }
    std::stable_sort(order.begin(), order.end()); // the latest first, then as they are
    for (const auto& [turn, i] : order)
        m_with->addItem(m_versions[static_cast<std::size_t>(i)].name +
                            (turn != 0 ? QStringLiteral("  ·  ") + tr("recent") : QString()),
                        i);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        compareFrozen(wanted->first, qs(wanted->second));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void HistoryPage::addContext(const Held& held)
{
    const auto& [context, path] = held;
    const QString name = contextName(context);
    m_versions.push_back({Version::Kind::Context, name, context.commit, path});
    auto* item = new QTreeWidgetItem(m_list, {name, relativeTime(context.created), qs(context.author)});
    item->setIcon(0, m_bench.theme.icon(QStringLiteral("context"), QStringLiteral("dim")));
    item->setToolTip(0, qs(context.id) + QLatin1Char('\n') + qs(path));
    item->setToolTip(1, qs(context.created));
}

void HistoryPage::compareFrozen(const memory::ContextInfo& context, const QString& path)
{
    if (m_versions.empty()) {
        m_wanted = Held{context, ss(path)};
        return;
    }
    const auto is = [&](const Version& version) {
        return version.kind == Version::Kind::Context && version.id == context.commit;
    };
    auto found = std::find_if(m_versions.begin(), m_versions.end(), is);
    if (found == m_versions.end()) { // a renaming that is not committed yet says no earlier name
        const QSignalBlocker quiet(m_with);
        addContext({context, ss(path)});
        found = std::prev(m_versions.end());
        m_with->addItem(found->name, static_cast<int>(m_versions.size()) - 1);
    }
    m_with->setCurrentIndex(0); // a context is then compared with the working tree
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(found - m_versions.begin())));
    m_list->scrollToItem(m_list->currentItem());
}

void HistoryPage::fillMenu(QMenu& menu, int row)
{
    if (row < 0 || row >= static_cast<int>(m_versions.size()))
        return;
    m_list->setCurrentItem(m_list->topLevelItem(row)); // what is offered is about the chosen one
    const Version& version = m_versions[static_cast<std::size_t>(row)];
    const QString id = qs(version.id);
    if (version.kind == Version::Kind::Commit) {
        menu.addAction(tr("Show all that this commit changed"), this, [this, id] { m_bench.openCommit(id); });
        addCopy(menu, tr("Copy the id of the commit"), id);
    } else if (version.kind == Version::Kind::Context) {
        menu.addAction(tr("Open the context"), this, [this, id] { m_bench.openContext(id); });
        const auto snapshot = m_bench.session.snapshot();
        const memory::ContextInfo* context = snapshot ? snapshot->context(id) : nullptr;
        addCopy(menu, tr("Copy the id of the context"), context != nullptr ? qs(context->id) : id);
    }
    menu.addAction(tr("Compare with…"), this, [this] {
        m_with->setFocus();
        m_with->showPopup();
    });
    if (version.kind != Version::Kind::Working) {
        menu.addAction(tr("Compare with the working tree"), this,
                       [this] { m_with->setCurrentIndex(m_with->findData(0)); });
        menu.addSeparator();
        menu.addAction(m_restore->text(), this, &HistoryPage::restoreChosen);
    }
}

const HistoryPage::Version* HistoryPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_versions.size()) ? nullptr : &m_versions[static_cast<std::size_t>(row)];
}

Result<std::optional<std::string>> HistoryPage::read(memory::Workspace& workspace, const memory::ProgramRef& program,
                                                     const std::string& root, const Version& version)
{
    Result<std::string> bytes = std::string();
    if (version.kind == Version::Kind::Commit) {
        bytes = memory::fileAt(workspace, program, version.id, version.path);
    } else if (version.kind == Version::Kind::Working) {
        bytes = readFileBeneath(root, version.path);
    } else {
        PLUMA_TRY(const auto context, memory::findContext(workspace, version.id));
        PLUMA_TRY(auto source, memory::treeOf(workspace, context));
        bytes = source->read("artifacts/" + version.path);
        if (!bytes)
            bytes = source->read("common/" + version.path);
    }
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == ErrorCode::NotFound)
        return std::optional<std::string>();
    return tl::unexpected<Error>(bytes.error());
}

void HistoryPage::compare()
{
    const Version* const newer = chosen();
    const auto snapshot = m_bench.session.snapshot();
    if (newer == nullptr || !snapshot)
        return;
    m_restore->setEnabled(newer->kind != Version::Kind::Working);
    m_restore->setToolTip(m_restore->isEnabled() ? QString() : tr("This is what stands in the editor already."));
    const int with = m_with->currentData().toInt();
    const auto row = static_cast<std::size_t>(newer - m_versions.data());
    std::optional<Version> older;
    if (with != thePrevious)
        older = m_versions[static_cast<std::size_t>(with)];
    else if (newer->kind == Version::Kind::Context)
        older = m_versions.front(); // a context has no version before it of its own
    else if (row + 1 < m_versions.size() && m_versions[row + 1].kind == Version::Kind::Commit)
        older = m_versions[row + 1];
    Version later = *newer;
    if (older && newer->kind == Version::Kind::Context && with == thePrevious)
        std::swap(later, *older); // the context is the older side, with the name it had
    const int generation = ++m_generation;
    m_bench.session.run<std::string>(
        tr("Compare versions of %1").arg(m_path),
        [program = snapshot->program, root = snapshot->absolute({}), older, later](memory::Workspace& workspace,
                                                                                   Job&) -> Result<std::string> {
            PLUMA_TRY(const auto now, read(workspace, program, root, later));
            std::optional<std::string> before;
            if (older) {
                PLUMA_TRY(before, read(workspace, program, root, *older));
            }
            return diff::unifiedDiff(before.value_or(std::string()), now.value_or(std::string()),
                                     older ? "a/" + older->path : "/dev/null", "b/" + later.path);
        },
        this,
        [this, generation](Result<std::string> text) {
            if (generation != m_generation)
                return;
            const QString same = tr("Both are the same, byte for byte.");
            m_text->load(!text           ? QByteArray::fromStdString(text.error().message)
                         : text->empty() ? same.toUtf8()
                                         : QByteArray::fromStdString(*text));
        },
        true);
}

void HistoryPage::restoreChosen()
{
    const Version* const version = chosen();
    const auto snapshot = m_bench.session.snapshot();
    if (version == nullptr || !snapshot)
        return;
    m_bench.session.run<std::optional<std::string>>(
        tr("Read a version of %1").arg(m_path),
        [program = snapshot->program, root = snapshot->absolute({}),
         one = *version](memory::Workspace& workspace, Job&) { return read(workspace, program, root, one); },
        this,
        [this, name = version->name](Result<std::optional<std::string>> bytes) {
            if (!bytes)
                return m_bench.tell(bytes.error());
            if (!*bytes)
                return m_bench.notify(
                    {Notice::Level::Warning, tr("The file was not there in this version."), m_path, {}});
            Q_EMIT restoreWanted(m_path, QByteArray::fromStdString(**bytes), name);
        },
        true);
}

} // namespace pluma::ui

#include "panels/contexts/compare_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "editor/text_editor.h"
#include "memory/compare.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {

ComparePage::ComparePage(const Bench& bench, QString a, QString b, QWidget* parent)
    : Page(parent), m_bench(bench), m_a(std::move(a)), m_b(std::move(b)),
      m_summary(label(tr("Comparing …"), "dim", this)), m_tree(new QTreeWidget(this)),
      m_text(new TextEditor(bench.theme, TextEditor::Language::Diff, this))
{
    setObjectName(QStringLiteral("comparePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 0);
    layout->setSpacing(8);
    const auto known = bench.session.snapshot();
    const auto shown = [&known](const QString& id) {
        const memory::ContextInfo* context = known->context(id);
        return context != nullptr ? qs(context->program) + QLatin1Char(' ') + contextName(*context) : id;
    };
    auto* heading = label(QStringLiteral("%1 → %2").arg(shown(m_a), m_b.isEmpty() ? tr("working tree") : shown(m_b)),
                          "title", this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    const auto named = [&known](const QString& side) {
        const memory::ContextInfo* context = known->context(side);
        return context != nullptr ? qs(context->id) : side;
    };
    auto* ids = label(m_b.isEmpty() ? named(m_a) : named(m_a) + QStringLiteral(" → ") + named(m_b), "caption", this);
    ids->setWordWrap(true);
    ids->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(ids);
    layout->addWidget(m_summary);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_tree->setObjectName(QStringLiteral("compareTree"));
    m_tree->setAccessibleName(tr("Artifacts that differ"));
    m_tree->setHeaderLabels({tr("Artifact"), QStringLiteral("+"), QStringLiteral("−")});
    m_tree->headerItem()->setToolTip(1, tr("Lines added"));
    m_tree->headerItem()->setToolTip(2, tr("Lines removed"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setItemDelegate(new NameDelegate(bench.theme, m_tree));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_text->setObjectName(QStringLiteral("compareText"));
    m_text->setAccessibleName(tr("What changed in the artifact"));
    m_text->setReadOnly(true);
    m_text->setCaretLineVisible(false);
    split->addWidget(m_tree);
    split->addWidget(m_text);
    split->setSizes({400, 600});
    layout->addWidget(split, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            show(item->data(0, Qt::UserRole).toString());
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString path = item->data(0, Qt::UserRole).toString(); ofProgram() && isThere(m_bench, path))
            m_bench.openArtifact(path);
    });
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) {
        const QString path = at.data(Qt::UserRole).toString();
        if (ofProgram() && !path.isEmpty())
            addFileActions(menu, m_bench, path);
        else
            addCopy(menu, tr("Copy the path"), path);
    });
    const bool tree = m_b.isEmpty();
    bench.session.run<memory::Comparison>(
        tr("Compare %1").arg(m_a),
        [a = ss(m_a), b = ss(m_b), tree](memory::Workspace& workspace, Job& job) {
            return tree ? memory::compareWithTree(workspace, a, job)
                        : memory::compareContexts(workspace, a, b, memory::Compared::Artifacts, job);
        },
        this,
        [this](Result<memory::Comparison> comparison) {
            if (!comparison) {
                m_summary->setText(qs(comparison.error().message));
                return m_bench.tell(comparison.error());
            }
            fill(comparison->changes);
        });
}

// Whether one of the sides is of the program that is open, whose files these paths then are.
bool ComparePage::ofProgram() const
{
    const auto snapshot = m_bench.session.snapshot();
    const auto own = [&](const QString& side) {
        const memory::ContextInfo* context = snapshot->context(side);
        return context != nullptr && context->program == snapshot->program.id;
    };
    return snapshot && (own(m_a) || own(m_b));
}

QString ComparePage::title() const { return m_b.isEmpty() ? tr("Changes since freeze") : tr("Comparison"); }

void ComparePage::fill(const std::vector<diff::Change>& changes)
{
    const auto snapshot = m_bench.session.snapshot();
    std::uint64_t added = 0;
    std::uint64_t removed = 0;
    for (const diff::Change& change : changes) {
        const bool isNew = change.kind == diff::ChangeKind::Added;
        const bool gone = change.kind == diff::ChangeKind::Removed;
        const std::size_t slash = change.path.rfind('/');
        const QString name = qs(slash == std::string::npos ? change.path : change.path.substr(slash + 1));
        auto* item = new QTreeWidgetItem(
            m_tree, {(isNew  ? QStringLiteral("+ ")
                      : gone ? QStringLiteral("− ")
                             : QStringLiteral("~ ")) +
                         name,
                     change.linesAdded > 0 ? QStringLiteral("+%1").arg(countText(change.linesAdded)) : QString(),
                     change.linesRemoved > 0 ? QStringLiteral("−%1").arg(countText(change.linesRemoved)) : QString()});
        item->setData(0, Qt::UserRole, qs(change.path));
        item->setToolTip(0, qs(change.path));
        item->setForeground(0, m_bench.theme.color(isNew  ? QStringLiteral("ok")
                                                   : gone ? QStringLiteral("error")
                                                          : QStringLiteral("text")));
        item->setForeground(1, m_bench.theme.color(QStringLiteral("ok")));
        item->setForeground(2, m_bench.theme.color(QStringLiteral("error")));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (snapshot)
            item->setData(0, NameDelegate::PlaceRole, snapshot->place(change.path));
        added += change.linesAdded;
        removed += change.linesRemoved;
    }
    m_summary->setText(changes.empty() ? tr("No artifact differs.")
                                       : tr("%Ln artifact(s) differ, lines added: %1, removed: %2", nullptr,
                                            static_cast<int>(changes.size()))
                                             .arg(countText(added), countText(removed)));
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ComparePage::show(const QString& path)
{
    m_wanted = path;
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    m_bench.session.run<std::string>(
        tr("Compare %1").arg(path),
        [a = ss(m_a), b = ss(m_b), path = ss(path)](memory::Workspace& workspace, Job&) -> Result<std::string> {
            PLUMA_TRY(const auto first, memory::findContext(workspace, a));
            std::optional<memory::ContextInfo> second; // none: the working tree
            if (!b.empty()) {
                PLUMA_TRY(second, memory::findContext(workspace, b));
            }
            PLUMA_TRY(const auto pair, memory::comparedFile(workspace, first, second ? &*second : nullptr, path));
            return diff::unifiedDiff(pair.before.value_or(std::string()), pair.after.value_or(std::string()),
                                     "a/" + path, "b/" + path);
        },
        this,
        [this, path](Result<std::string> text) {
            if (path != m_wanted)
                return;
            m_text->load(QByteArray::fromStdString(text ? *text : text.error().message));
        },
        true);
}

void ComparePage::focusContent() { m_tree->setFocus(); }

} // namespace pluma::ui

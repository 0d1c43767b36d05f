#include "panels/contexts/contexts_panel.h"
#include "memory/contexts.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int ProgramRole = Qt::UserRole + 1; // that a row of a group stands for

} // namespace

ContextsPanel::ContextsPanel(const Bench& bench, Verdicts& verdicts, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_verdicts(verdicts), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("contexts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 0);
    layout->setSpacing(4);
    const Bar bar = makeBar(layout);
    m_needOne = {bar.verify, bar.clone};
    m_compare = bar.compare;
    makeTree();
    makeStack(layout);
    connectBar(bar);
    connectTree();
    m_bench.session.follow(FactsOf::Workspace | FactsOf::Program | FactsOf::Contexts, this, [this] { refresh(); });
    connect(&m_bench.session, &Session::closed, this, &ContextsPanel::refresh);
    connect(&m_bench.theme, &Theme::changed, this, &ContextsPanel::refresh);
    connect(&verdicts, &Verdicts::changed, this, [this](const std::string& id) {
        for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == qs(id))
                badge(*it);
    });
    refresh();
}

ContextsPanel::Bar ContextsPanel::makeBar(QVBoxLayout* layout)
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(2);
    auto* freeze = iconButton(m_bench.theme, QStringLiteral("freeze"), tr("Freeze a context"), "contextsFreeze", this);
    auto* verify =
        iconButton(m_bench.theme, QStringLiteral("verify"), tr("Verify the context"), "contextsVerify", this);
    auto* clone = iconButton(m_bench.theme, QStringLiteral("clone"), tr("Clone the context"), "contextsClone", this);
    auto* compare =
        iconButton(m_bench.theme, QStringLiteral("compare"), tr("Compare two contexts"), "contextsCompare", this);
    auto* sync = iconButton(m_bench.theme, QStringLiteral("sync"), tr("Synchronise contexts with a remote"),
                            "contextsSync", this);
    for (QToolButton* button : {freeze, verify, clone, compare, sync})
        bar->addWidget(button);
    bar->addStretch();
    layout->addLayout(bar);
    // The one that makes contexts says so; the others act on what is selected.
    freeze->setText(tr("Freeze…"));
    freeze->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return {freeze, verify, clone, compare, sync};
}

void ContextsPanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("contextsTree"));
    m_tree->setAccessibleName(tr("Contexts"));
    m_tree->setColumnCount(3);
    followTimes(m_tree);
    m_tree->setHeaderLabels({tr("Context"), tr("State"), tr("When")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(m_bench.theme.points(12));
    m_tree->header()->setMinimumSectionSize(m_bench.theme.points(60));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

// The tree, or what is said where there is no context.
void ContextsPanel::makeStack(QVBoxLayout* layout)
{
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_tree);
    m_empty = new EmptyState(
        m_bench.theme, QStringLiteral("context"), tr("No context is frozen yet"),
        tr("A frozen context is a signed, unchangeable state of a phase that can be verified, compared and cloned."),
        tr("Freeze a context"), "contextsEmptyFreeze", this);
    m_stack->addWidget(m_empty);
    layout->addWidget(holder, 1);
}

void ContextsPanel::connectBar(const Bar& bar)
{
    const auto invokeFreeze = [this] { m_bench.invoke(QStringLiteral("context.freeze")); };
    connect(bar.freeze, &QToolButton::clicked, this, invokeFreeze);
    connect(m_empty, &EmptyState::activated, this, invokeFreeze);
    connect(bar.sync, &QToolButton::clicked, this, [this] { m_bench.invoke(QStringLiteral("workspace.sync")); });
    connect(bar.verify, &QToolButton::clicked, this, [this] {
        for (const QString& id : selected())
            m_verdicts.verify(ss(id));
    });
    connect(bar.clone, &QToolButton::clicked, this, [this] {
        if (!selected().isEmpty())
            Q_EMIT cloneWanted(selected().first());
    });
    connect(bar.compare, &QToolButton::clicked, this, [this] {
        const QStringList ids = selected();
        if (ids.size() == 2)
            compareInOrder(ids);
    });
}

void ContextsPanel::connectTree()
{
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString id = item->data(0, Qt::UserRole).toString();
        if (!id.isEmpty())
            m_bench.openContext(id);
    });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &ContextsPanel::enable);
    onRightClick(m_tree, [this](QMenu& menu, const QModelIndex& at) { fillMenu(menu, at); });
}

void ContextsPanel::fillMenu(QMenu& menu, const QModelIndex& at)
{
    if (const QString program = at.siblingAtColumn(0).data(ProgramRole).toString(); !program.isEmpty())
        return fillGroupMenu(menu, at.siblingAtColumn(0), program);
    const QStringList ids = selected();
    if (ids.isEmpty())
        return;
    menu.addAction(tr("Open"), this, [this, ids] { m_bench.openContext(ids.first()); });
    menu.addAction(tr("Verify"), this, [this, ids] {
        for (const QString& id : ids)
            m_verdicts.verify(ss(id));
    });
    menu.addAction(tr("Clone…"), this, [this, ids] { Q_EMIT cloneWanted(ids.first()); });
    if (ids.size() == 2)
        menu.addAction(tr("Compare these two"), this, [this, ids] { compareInOrder(ids); });
    QStringList named;
    if (const auto snapshot = m_bench.session.snapshot())
        for (const QString& commit : ids)
            if (const auto* context = snapshot->context(commit))
                named << qs(context->id);
    addCopy(menu, tr("Copy the id"), named.join(QLatin1Char('\n')));
}

void ContextsPanel::fillGroupMenu(QMenu& menu, const QModelIndex& at, const QString& program)
{
    const auto snapshot = m_bench.session.snapshot();
    if (snapshot && qs(snapshot->program.id) == program) {
        menu.addAction(m_bench.theme.icon(QStringLiteral("program")), tr("Overview of the program"), this,
                       [this] { m_bench.invoke(QStringLiteral("go.program")); });
        menu.addAction(m_bench.theme.icon(QStringLiteral("freeze")), tr("Freeze a context"), this,
                       [this] { m_bench.invoke(QStringLiteral("context.freeze")); });
    }
    QStringList ids;
    for (int row = 0; row < m_tree->model()->rowCount(at); ++row)
        ids << m_tree->model()->index(row, 0, at).data(Qt::UserRole).toString();
    menu.addAction(m_bench.theme.icon(QStringLiteral("verify")), tr("Verify all of them"), this, [this, ids] {
        for (const QString& id : ids)
            m_verdicts.verify(ss(id));
    });
    addCopy(menu, tr("Copy the id of the program"), program);
    menu.addAction(m_tree->isExpanded(at) ? tr("Collapse") : tr("Expand"), this, [this, row = at.row()] {
        const QModelIndex group = m_tree->model()->index(row, 0);
        m_tree->setExpanded(group, !m_tree->isExpanded(group));
    });
}

QStringList ContextsPanel::selected() const
{
    QStringList out;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Selected); *it != nullptr; ++it)
        if (const QString id = (*it)->data(0, Qt::UserRole).toString(); !id.isEmpty())
            out << id;
    return out;
}

void ContextsPanel::enable()
{
    const auto count = selected().size();
    for (QAbstractButton* button : m_needOne)
        button->setEnabled(count >= 1);
    m_compare->setEnabled(count == 2);
}

void ContextsPanel::badge(QTreeWidgetItem* item)
{
    const std::string id = ss(item->data(0, Qt::UserRole).toString());
    const Verdicts::Verdict* verdict = m_verdicts.find(id);
    const bool draft = item->data(1, Qt::UserRole).toBool();
    if (m_verdicts.running(id)) {
        item->setText(1, tr("verifying …"));
        item->setIcon(1, m_bench.theme.icon(QStringLiteral("history"), QStringLiteral("dim")));
    } else if (verdict == nullptr) {
        item->setText(1, draft ? tr("draft") : tr("not verified yet"));
        item->setIcon(1, m_bench.theme.icon(QStringLiteral("note"), QStringLiteral("dim")));
    } else if (!verdict->result.whole()) {
        item->setText(1, tr("does not verify"));
        item->setIcon(1, m_bench.theme.icon(QStringLiteral("error"), QStringLiteral("error")));
    } else if (!verdict->result.ok()) {
        item->setText(1, Verdicts::distrust(verdict->result));
        item->setIcon(1, m_bench.theme.icon(QStringLiteral("warn"), QStringLiteral("warn")));
    } else {
        item->setText(1, draft ? tr("draft, verified") : tr("verified"));
        item->setIcon(1, m_bench.theme.icon(QStringLiteral("ok"), QStringLiteral("ok")));
    }
    if (verdict != nullptr && verdict->stale && !m_verdicts.running(id)) {
        item->setText(1, tr("%1, changed since").arg(item->text(1)));
        item->setIcon(1, m_bench.theme.icon(!verdict->result.whole() ? QStringLiteral("error")
                                            : !verdict->result.ok()  ? QStringLiteral("warn")
                                                                     : QStringLiteral("ok"),
                                            QStringLiteral("dim")));
    }
    item->setToolTip(1,
                     verdict != nullptr
                         ? Verdicts::sentence(*verdict)
                         : tr("Verify reads every byte and judges the signature by the keys pinned on this machine."));
}

// From the older to the newer, whatever was clicked first.
void ContextsPanel::compareInOrder(const QStringList& ids)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || ids.size() != 2)
        return;
    for (const memory::ContextInfo& context : snapshot->contexts) // oldest first
        if (qs(context.commit) == ids[0])
            return Q_EMIT compareWanted(ids[0], ids[1]);
        else if (qs(context.commit) == ids[1])
            return Q_EMIT compareWanted(ids[1], ids[0]);
}

void ContextsPanel::refresh()
{
    const auto snapshot = m_bench.session.snapshot();
    const QStringList before = selected();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    if (snapshot) {
        // Programs in order, their phases in lifecycle order, newest context first.
        std::map<std::string, std::map<std::string, std::vector<const memory::ContextInfo*>>> programs;
        for (const memory::ContextInfo& context : snapshot->contexts)
            programs[context.program][context.phase].push_back(&context);
        const std::vector<std::string> codes = snapshot->vocabulary.phaseCodes();
        const auto rankOf = [&](const std::string& phase) {
            return std::find(codes.begin(), codes.end(), phase) - codes.begin();
        };
        for (const auto& [program, phases] : programs) {
            auto* top = new QTreeWidgetItem(m_tree, {qs(program)});
            top->setIcon(0, m_bench.theme.icon(QStringLiteral("program"), QStringLiteral("dim")));
            top->setData(0, ProgramRole, qs(program));
            top->setFirstColumnSpanned(true);
            std::vector<std::pair<std::string, std::vector<const memory::ContextInfo*>>> ordered(phases.begin(),
                                                                                                 phases.end());
            std::stable_sort(ordered.begin(), ordered.end(),
                             [&](const auto& a, const auto& b) { return rankOf(a.first) < rankOf(b.first); });
            for (const auto& [phase, contexts] : ordered)
                for (auto it = contexts.rbegin(); it != contexts.rend(); ++it) {
                    const memory::ContextInfo& c = **it;
                    QString name = contextName(c);
                    if (!c.statement.labels.empty())
                        name += QStringLiteral("  ") + qs(c.statement.labels.front());
                    auto* item = new QTreeWidgetItem(top, {name, QString(), QString()});
                    item->setData(0, Qt::UserRole, qs(c.commit));
                    item->setData(1, Qt::UserRole, c.state == context::State::Draft);
                    item->setToolTip(0, qs(c.id));
                    setTime(item, 2, c.created);
                    item->setSelected(before.contains(qs(c.commit)));
                    badge(item);
                }
            top->setExpanded(true);
        }
    }
    m_stack->setCurrentWidget(m_tree->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    enable();
}

} // namespace pluma::ui

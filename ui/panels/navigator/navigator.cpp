#include "panels/navigator/navigator.h"
#include "memory/inventory.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <functional>

#include "panels/navigator/artifact_model.h"
#include "widgets/choice.h"
#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Name, then its folder in dim while filtering; at the right the count of a group, or what is special about a file.
class ArtifactDelegate : public QStyledItemDelegate {
public:
    ArtifactDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem o = option;
        initStyleOption(&o, index);
        const QString text = o.text;
        o.text.clear();
        o.widget->style()->drawControl(QStyle::CE_ItemViewItem, &o, painter, o.widget);
        painter->save();
        // Laid out from left to right and mirrored where the language runs the other way.
        const auto v = [&option](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
        QRect r = option.rect.adjusted(4, 0, -8, 0);
        const bool leaf = !index.data(ArtifactModel::CountRole).isValid();
        const QString change = index.data(ArtifactModel::ChangeRole).toString();
        const QString origin = index.data(ArtifactModel::OriginRole).toString();
        QFont small = option.font;
        small.setPixelSize(m_theme.points(11));
        if (const QString found = index.data(ArtifactModel::FindingRole).toString(); !found.isEmpty()) {
            const int size = m_theme.points(12);
            const QString kind = found == QLatin1String("e") ? QStringLiteral("error") : QStringLiteral("warn");
            m_theme.icon(kind, kind).paint(painter, v(QRect(r.right() - size, r.center().y() - size / 2, size, size)));
            r.setRight(r.right() - size - 6);
        }
        if (!leaf) {
            painter->setFont(small);
            painter->setPen(m_theme.color(QStringLiteral("dim")));
            const QString count = countText(index.data(ArtifactModel::CountRole).toULongLong());
            painter->drawText(v(r), Qt::AlignRight | Qt::AlignVCenter, count);
            r.setRight(r.right() - painter->fontMetrics().horizontalAdvance(count) - 10);
        } else {
            if (!change.isEmpty()) {
                painter->setFont(small);
                painter->setPen(m_theme.color(QStringLiteral("warn")));
                painter->drawText(v(r), Qt::AlignRight | Qt::AlignVCenter,
                                  change == QStringLiteral("?") ? QStringLiteral("+") : change);
                r.setRight(r.right() - 14);
            }
            if (!origin.isEmpty()) {
                const int size = m_theme.points(12);
                m_theme.icon(QStringLiteral("provenance"), QStringLiteral("dim"))
                    .paint(painter, v(QRect(r.right() - size, r.center().y() - size / 2, size, size)));
                r.setRight(r.right() - size - 6);
            }
        }
        painter->setFont(option.font);
        painter->setPen(m_theme.color(change.isEmpty() ? QStringLiteral("text") : QStringLiteral("warn")));
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, r.width());
        painter->drawText(v(r), Qt::AlignLeft | Qt::AlignVCenter, shown);
        const QString folder = index.data(ArtifactModel::FolderRole).toString();
        const int used = painter->fontMetrics().horizontalAdvance(shown) + 10;
        if (!folder.isEmpty() && used < r.width() - 40) {
            painter->setFont(small);
            painter->setPen(m_theme.color(QStringLiteral("dim")));
            painter->drawText(v(r.adjusted(used, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(folder, Qt::ElideLeft, r.width() - used));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.points(24)};
    }

private:
    const Theme& m_theme;
};

} // namespace

Navigator::Navigator(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_model(new ArtifactModel(this)), m_view(new QTreeView(this)),
      m_filter(new QLineEdit(this)), m_search(bench.jobs), m_order(new Choice(this)),
      m_state(label({}, "caption", this))
{
    setObjectName(QStringLiteral("navigator"));
    m_filter->setObjectName(QStringLiteral("navigatorFilter"));
    m_filter->setAccessibleName(tr("Filter artifacts"));
    m_filter->setPlaceholderText(tr("Filter artifacts"));
    m_filter->addAction(bench.theme.icon(QStringLiteral("search"), QStringLiteral("dim")), QLineEdit::LeadingPosition);
    clearable(m_filter);
    m_order->setObjectName(QStringLiteral("navigatorOrder"));
    m_order->setAccessibleName(tr("Order of the tree"));
    m_order->addItems({tr("By domain"), tr("By phase"), tr("By kind"), tr("By item"), tr("By folder")});
    m_view->setObjectName(QStringLiteral("navigatorTree"));
    m_view->setAccessibleName(tr("Artifacts"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(bench.theme.points(14));
    m_view->setItemDelegate(new ArtifactDelegate(bench.theme, m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setExpandsOnDoubleClick(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_filter, 1);
    top->addWidget(m_order);
    layout->addLayout(top);
    auto* holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_view);
    auto* empty = new EmptyState(bench.theme, QStringLiteral("navigator"), tr("No workspace is open"),
                                 tr("The artifacts of a program appear here, by domain, system and phase."),
                                 tr("Open a workspace"), "navigatorOpen", this);
    m_empty = empty;
    m_stack->addWidget(empty);
    layout->addWidget(holder, 1);
    m_state->setContentsMargins(2, 2, 2, 6);
    layout->addWidget(m_state);

    connect(empty, &EmptyState::activated, this, [this] { m_bench.invoke(QStringLiteral("workspace.open")); });
    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(0);
    connect(typing, &QTimer::timeout, this, &Navigator::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, typing, [typing] { typing->start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex first = m_model->index(0, 0);
        const QString path = first.data(ArtifactModel::PathRole).toString();
        if (!path.isEmpty())
            m_bench.openArtifact(path);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_model->setOrder(static_cast<ArtifactModel::Order>(at));
        refresh();
    });
    const auto activate = [this](const QModelIndex& index) {
        const QString path = index.data(ArtifactModel::PathRole).toString();
        if (!path.isEmpty())
            m_bench.openArtifact(path);
    };
    connect(m_view, &QTreeView::activated, this, activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString path = index.data(ArtifactModel::PathRole).toString();
        if (!path.isEmpty() && !m_revealing)
            m_bench.select(path);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &Navigator::menu);
    makeFileKeys();
    m_bench.session.follow(FactsOf::Workspace | FactsOf::Program | FactsOf::Artifacts, this, [this] { refresh(); });
    connect(&m_bench.session, &Session::changesKnown, this, &Navigator::updateState);
    connect(&m_bench.session, &Session::closed, this, &Navigator::refresh);
    connect(&m_bench.theme, &Theme::changed, m_view, [this] { m_view->setIndentation(m_bench.theme.points(14)); });
    tabOrder({m_filter, m_order, m_view});
    refresh();
}

void Navigator::refresh()
{
    const auto snapshot = m_bench.session.snapshot();
    m_stack->setCurrentWidget(snapshot ? static_cast<QWidget*>(m_view) : m_empty);
    m_filter->setEnabled(snapshot != nullptr);
    m_order->setEnabled(snapshot != nullptr);
    const bool same = snapshot && m_shown && snapshot->inventory == m_shown->inventory;
    const auto open = same || filtering() ? std::vector<QStringList>() : expanded();
    m_shown = snapshot;
    m_model->show(snapshot);
    for (const QStringList& titles : open)
        expand(titles);
    if (!same && filtering())
        return applyFilter();
    if (m_model->order() == ArtifactModel::Order::Item && !m_model->hasItems())
        readItems();
    updateState();
}

// The open folders of the tree by the titles that lead to them, parents first.
std::vector<QStringList> Navigator::expanded() const
{
    std::vector<QStringList> out;
    const std::function<void(const QModelIndex&, const QStringList&)> walk = [&](const QModelIndex& parent,
                                                                                 const QStringList& above) {
        for (int row = 0; row < m_model->rowCount(parent) && out.size() < 2000; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!m_view->isExpanded(index))
                continue;
            const QStringList titles = above + QStringList{index.data().toString()};
            out.push_back(titles);
            walk(index, titles);
        }
    };
    walk({}, {});
    return out;
}

void Navigator::expand(const QStringList& titles)
{
    QModelIndex at;
    for (const QString& title : titles) {
        if (m_model->canFetchMore(at))
            m_model->fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < m_model->rowCount(at) && !next.isValid(); ++row)
            if (const QModelIndex index = m_model->index(row, 0, at); index.data().toString() == title)
                next = index;
        if (!next.isValid())
            return;
        at = next;
    }
    m_view->expand(at);
}

bool Navigator::filtering() const { return !m_filter->text().trimmed().isEmpty(); }

void Navigator::updateState()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return m_state->clear();
    if (!snapshot->inventory)
        return m_state->setText(tr("Reading the artifacts …"));
    const QString all = countText(snapshot->inventory->rows.size());
    if (filtering())
        m_state->setText(m_search.running() ? tr("Searching %1 artifacts …").arg(all)
                                            : tr("%1 of %2 artifacts").arg(countText(m_matches), all));
    else if (m_model->order() == ArtifactModel::Order::Item && !m_model->hasItems())
        m_state->setText(tr("Reading the items …"));
    else
        m_state->setText(m_bench.session.changesUnknown() ? tr("%1 artifacts, changes unknown").arg(all)
                         : snapshot->changes.empty()
                             ? tr("%Ln artifact(s)", nullptr, static_cast<int>(snapshot->inventory->rows.size()))
                             : tr("%1 artifacts, %2 changed").arg(all, countText(snapshot->changes.size())));
}

// Item numbers stand in the artifacts themselves; they are read when somebody wants that order.
void Navigator::readItems()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot || !snapshot->inventory || m_reading == snapshot->inventory)
        return;
    m_reading = snapshot->inventory;
    m_bench.session.run<std::shared_ptr<const memory::ItemTable>>(
        tr("Read the items"),
        [program = snapshot->program, inventory = snapshot->inventory](
            memory::Workspace& workspace, Job& job) -> Result<std::shared_ptr<const memory::ItemTable>> {
            PLUMA_TRY(auto items, memory::itemsOf(workspace, program, *inventory, job));
            return std::make_shared<const memory::ItemTable>(std::move(items));
        },
        this,
        [this, inventory = snapshot->inventory](Result<std::shared_ptr<const memory::ItemTable>> items) {
            m_reading = nullptr;
            if (!items)
                return m_bench.tell(items.error());
            const auto now = m_bench.session.snapshot();
            if (now && now->inventory == inventory)
                m_model->setItems(std::move(*items));
            refresh();
        });
}

void Navigator::applyFilter()
{
    const auto snapshot = m_bench.session.snapshot();
    m_view->setRootIsDecorated(!filtering());
    if (!filtering()) {
        m_search.cancel();
        m_model->setFound({});
    } else {
        m_search.run(snapshot ? snapshot->inventory : nullptr, m_filter->text(), 500, this,
                     [this](const Ranked& ranked) {
                         std::vector<std::uint32_t> rows;
                         rows.reserve(ranked.best.size());
                         for (const Ranked::Hit& hit : ranked.best)
                             rows.push_back(hit.row);
                         m_matches = ranked.matches;
                         m_model->setFound(std::move(rows));
                         updateState();
                     });
    }
    updateState();
}

void Navigator::showFindings(const std::vector<Finding>& findings)
{
    std::map<std::string, char> marks;
    for (const Finding& finding : findings) {
        // A place may follow the path: path:line:column, or path#pointer.
        const std::string path = finding.path.substr(0, finding.path.find_first_of(":#"));
        char& mark = marks[path];
        mark = finding.severity == Severity::Error || mark == 'e' ? 'e' : 'w';
    }
    marks.erase(std::string());
    m_model->setFindings(std::move(marks));
}

void Navigator::reveal(const QString& path)
{
    if (filtering())
        return;
    const QModelIndex index = m_model->find(path);
    if (!index.isValid())
        return m_view->selectionModel()->clearSelection(); // nothing in the tree is in front
    // The signals go on: by them the view takes the mark from the row that had it.
    const QScopedValueRollback revealing(m_revealing, true);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void Navigator::goTo(const QString& path)
{
    if (filtering()) {
        m_filter->clear();
        applyFilter(); // now, and not when the typing has stopped
    }
    reveal(path);
    m_view->setFocus();
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// As everywhere where files are listed: F2 gives another name, Delete asks and deletes.
void Navigator::makeFileKeys()
{
    for (const auto& [key, action] :
         {std::pair{Qt::Key_F2, FileAction::Rename}, std::pair{Qt::Key_Delete, FileAction::Delete}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action = action] {
            const QString path = m_view->currentIndex().data(ArtifactModel::PathRole).toString();
            if (!path.isEmpty())
                m_bench.file(action, path);
        });
    }
}

void Navigator::menu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    const QString path = index.data(ArtifactModel::PathRole).toString();
    QMenu& menu = makeMenu(this, QStringLiteral("navigatorMenu"));
    if (!path.isEmpty()) {
        menu.addAction(m_bench.theme.icon(QStringLiteral("open")), tr("Open"), this,
                       [this, path] { m_bench.openArtifact(path); });
        menu.addAction(tr("Show in the inspector"), this, [this, path] { m_bench.select(path); });
        menu.addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); });
        menu.addAction(m_bench.theme.icon(QStringLiteral("history")), tr("History"), this,
                       [this, path] { m_bench.file(FileAction::History, path); });
        menu.addAction(tr("Show in the file manager"), this,
                       [this, path] { m_bench.file(FileAction::ShowInFolder, path); });
        menu.addSeparator();
        menu.addAction(tr("Rename…"), this, [this, path] { m_bench.file(FileAction::Rename, path); });
        menu.addAction(tr("Delete…"), this, [this, path] { m_bench.file(FileAction::Delete, path); });
        menu.addSeparator();
    } else if (index.isValid()) {
        menu.addAction(tr("Expand all below"), this,
                       [this, row = QPersistentModelIndex(index)] { m_view->expandRecursively(row, 4); });
        menu.addSeparator();
    }
    for (const char* id : {"program.validate", "context.freeze", "template.instantiate"})
        if (const auto* info = m_bench.registry.find(id))
            menu.addAction(commandTitle(*info) + QStringLiteral("…"), this,
                           [this, id] { m_bench.invoke(QLatin1String(id)); });
    openMenu(menu, m_view->viewport()->mapToGlobal(at));
}

} // namespace pluma::ui

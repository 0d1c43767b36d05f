#include "panels/results/result_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "widgets/menus.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {

ResultModel::ResultModel(const ResultTable& table, const ResultNames& names, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_table(table), m_names(names), m_theme(theme)
{
    arrange();
}

void ResultModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    beginResetModel();
    arrange();
    endResetModel();
}

void ResultModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_direction = order;
    beginResetModel();
    arrange();
    endResetModel();
}

void ResultModel::arrange()
{
    m_order.clear();
    const auto fits = [this, wanted = folded(m_filter)](const std::vector<const Json*>& row) {
        for (std::size_t c = 0; c < row.size(); ++c)
            if (row[c] != nullptr && (folded(resultText(m_table.columns[c].field, row[c]).text).contains(wanted) ||
                                      folded(valueText(*row[c])).contains(wanted)))
                return true;
        return false;
    };
    for (std::size_t i = 0; i < m_table.rows.size(); ++i)
        if (m_filter.isEmpty() || fits(m_table.rows[i]))
            m_order.push_back(i);
    if (m_sorted < 0 || m_sorted >= columnCount())
        return;
    const auto at = static_cast<std::size_t>(m_sorted);
    const auto less = [this, at](std::size_t a, std::size_t b) {
        const Json* x = m_table.rows[a][at];
        const Json* y = m_table.rows[b][at];
        if (m_direction == Qt::DescendingOrder)
            std::swap(x, y);
        if (x == nullptr || y == nullptr)
            return x == nullptr && y != nullptr;
        if (x->is_number() && y->is_number())
            return x->get<double>() < y->get<double>();
        return QString::localeAwareCompare(valueText(*x), valueText(*y)) < 0;
    };
    std::stable_sort(m_order.begin(), m_order.end(), less);
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(m_order.size(), most));
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const Json* ResultModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return nullptr;
    return m_table.rows[m_order[static_cast<std::size_t>(index.row())]][static_cast<std::size_t>(index.column())];
}

int ResultModel::numberBeside(const QModelIndex& index, const char* field) const
{
    for (int c = 0; c < columnCount(); ++c)
        if (m_table.columns[static_cast<std::size_t>(c)].field == QLatin1String(field))
            if (const Json* value = cell(index.siblingAtColumn(c)); value != nullptr && value->is_number_integer())
                return value->get<int>();
    return 0;
}

ResultLink ResultModel::link(const QModelIndex& index) const
{
    const Json* value = cell(index);
    if (value == nullptr || !value->is_string())
        return {};
    return m_names.linkOf(m_table.columns[static_cast<std::size_t>(index.column())].field, value,
                          numberBeside(index, "line"), numberBeside(index, "column"));
}

QString ResultModel::raw(const QModelIndex& index) const
{
    const Json* value = cell(index);
    return value == nullptr || value->is_null() ? QString() : valueText(*value);
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    const Json* value = cell(index);
    if (value == nullptr)
        return {};
    const ResultColumn& column = m_table.columns[static_cast<std::size_t>(index.column())];
    const bool severity = m_table.findings && column.field == QStringLiteral("severity");
    switch (role) {
    case Qt::DisplayRole:
        return resultText(column.field, value).text;
    case Qt::ToolTipRole: {
        const ResultText text = resultText(column.field, value);
        const QString whole = text.tip.isEmpty() ? text.text : text.tip;
        const ResultLink to = link(index);
        return to ? whole + QLatin1Char('\n') + linkTip(to) : whole;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return resultText(column.field, value).mono ? QVariant(m_theme.mono()) : QVariant();
    case Qt::ForegroundRole:
        return link(index) ? QVariant(m_theme.color(QStringLiteral("accent"))) : QVariant();
    case Qt::DecorationRole: {
        if (!severity)
            return {};
        const QString word = raw(index);
        const bool known = word == QStringLiteral("error") || word == QStringLiteral("warning");
        return m_theme.icon(!known                            ? QStringLiteral("note")
                            : word == QStringLiteral("error") ? QStringLiteral("error")
                                                              : QStringLiteral("warn"),
                            !known                            ? QStringLiteral("dim")
                            : word == QStringLiteral("error") ? QStringLiteral("error")
                                                              : QStringLiteral("warn"));
    }
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ResultColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.help.isEmpty() ? column.title : column.help;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

ResultGrid::ResultGrid(ResultModel* model, const Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(model), m_theme(theme)
{
    setModel(model);
    followTime(this, [this] { viewport()->update(); }); // the model tells times relative to now
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.points(26));
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, model, &ResultModel::sort);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        if (const ResultLink link = m_model->link(index))
            Q_EMIT followed(link);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(&theme, &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.points(26));
        measure();
        updateGeometry();
    });
    measure();
}

void ResultGrid::measure()
{
    m_natural.clear();
    m_main = -1;
    const QFontMetrics metrics(font());
    const QFontMetrics mono(m_theme.mono());
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const ResultColumn& column = m_model->table().columns[static_cast<std::size_t>(c)];
        int width = metrics.horizontalAdvance(column.title) + m_theme.points(20);
        for (int r = 0; r < std::min(m_model->rowCount(), 200); ++r) {
            const QModelIndex at = m_model->index(r, c);
            const QString text = at.data().toString().left(400);
            const bool fixed = at.data(Qt::FontRole).isValid();
            const bool icon = m_model->table().findings && column.field == QStringLiteral("severity");
            width = std::max(width, (fixed ? mono : metrics).horizontalAdvance(text) + (icon ? m_theme.points(22) : 0));
        }
        width += m_theme.points(20);
        m_natural.push_back(width);
        if (!column.number && (m_main < 0 || width > m_natural[static_cast<std::size_t>(m_main)]))
            m_main = c;
    }
    for (int c = 0; c < m_model->columnCount() && m_model->table().findings; ++c)
        if (m_model->table().columns[static_cast<std::size_t>(c)].field == QStringLiteral("message"))
            m_main = c; // a path may be cut, what is wrong may not
    share();
}

// Columns get what they ask for up to a bound; the widest of words gives way, and takes what is left: but in a narrow
// table, whose rows would fall apart.
void ResultGrid::share()
{
    const int bound = m_theme.points(300);
    const auto natural = [this](int c) { return m_natural[static_cast<std::size_t>(c)]; };
    const int columns = static_cast<int>(m_natural.size());
    int others = 0;
    for (int c = 0; c < columns; ++c)
        if (c != m_main)
            others += std::min(natural(c), bound);
    for (int c = 0; c < columns; ++c)
        if (c != m_main)
            setColumnWidth(c, std::min(natural(c), bound));
    if (m_main < 0)
        return;
    const int left = viewport()->width() - others;
    const bool narrow = natural(m_main) + others < viewport()->width() / 2;
    setColumnWidth(m_main, narrow ? natural(m_main) + m_theme.points(40)
                                  : std::max(left, std::min(natural(m_main), m_theme.points(360))));
}

int ResultGrid::rowsHeight(int mostRows) const
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height() + bar + 4;
}

QSize ResultGrid::sizeHint() const { return {m_theme.points(400), rowsHeight(14)}; }

QSize ResultGrid::minimumSizeHint() const { return {m_theme.points(160), rowsHeight(4)}; }

void ResultGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        share();
    updateGeometry();
}

void ResultGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        ResultLink link = m_model->link(currentIndex());
        for (int c = 0; c < m_model->columnCount() && !link; ++c)
            link = m_model->link(currentIndex().siblingAtColumn(c));
        if (link)
            Q_EMIT followed(link);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResultGrid::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(m_model->link(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                                              : Qt::ArrowCursor);
}

void ResultGrid::copyRows() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int c = 0; c < m_model->columnCount(); ++c)
            cells << m_model->raw(row.siblingAtColumn(c));
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ResultGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard
                                  ? currentIndex()
                                  : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    QMenu& menu = makeMenu(this, QStringLiteral("resultMenu"));
    QList<QString> said;
    for (int c = -1; c < m_model->columnCount(); ++c) { // what was clicked on comes first
        const ResultLink link = m_model->link(c < 0 ? index : index.siblingAtColumn(c));
        if (!link || said.contains(linkTip(link)))
            continue;
        said << linkTip(link);
        menu.addAction(linkTip(link), this, [this, link] { Q_EMIT followed(link); });
    }
    menu.addSeparator();
    menu.addAction(tr("Copy the value"), this,
                   [text = m_model->raw(index)] { QApplication::clipboard()->setText(text); });
    menu.addAction(tr("Copy the rows"), this, [this] { copyRows(); });
    openMenu(menu, event->globalPos());
}

ResultTableView::ResultTableView(const ResultTable& table, const ResultNames& names, const Theme& theme,
                                 QWidget* parent)
    : QWidget(parent), m_table(table), m_model(new ResultModel(table, names, theme, this)),
      m_grid(new ResultGrid(m_model, theme, this)), m_count(label({}, "dim", this))
{
    QString name = table.field;
    name.replace(QLatin1Char('.'), QLatin1Char('_'));
    setObjectName(QStringLiteral("result_") + name);
    m_grid->setObjectName(QStringLiteral("resultTable_") + name);
    m_grid->setAccessibleName(table.title);
    m_grid->setAccessibleDescription(table.help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* heading = label(table.title, "heading", this);
    heading->setToolTip(table.help);
    head->addWidget(heading);
    m_count->setObjectName(QStringLiteral("resultCount_") + name);
    head->addWidget(m_count);
    head->addStretch(1);
    if (table.rows.size() > 7) {
        m_filter = new QLineEdit(this);
        m_filter->setObjectName(QStringLiteral("resultFilter_") + name);
        m_filter->setAccessibleName(tr("Filter %1").arg(table.title));
        m_filter->setPlaceholderText(tr("Filter"));
        m_filter->setMaximumWidth(theme.points(220));
        clearable(m_filter);
        head->addWidget(m_filter);
        connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
            m_model->setFilter(text);
            tell();
        });
    }
    column->addLayout(head);
    column->addWidget(m_grid);
    connect(m_grid, &ResultGrid::followed, this, &ResultTableView::followed);
    tell();
}

void ResultTableView::tell()
{
    const std::size_t fitting = m_model->fitting();
    const QString all = countText(m_table.rows.size());
    const bool cut = fitting > static_cast<std::size_t>(ResultModel::most);
    m_count->setText(cut ? tr("%1 of %2 are shown; the filter finds the others")
                               .arg(countText(ResultModel::most), countText(fitting))
                     : fitting != m_table.rows.size() ? tr("%1 of %2").arg(countText(fitting), all)
                                                      : all);
}

} // namespace pluma::ui

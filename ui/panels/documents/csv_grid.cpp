#include "panels/documents/csv_grid.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <set>

#include "widgets/menus.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int mostCopied = 1'000'000; ///< cells

QString quotedIfNeeded(QString text)
{
    const bool special = std::any_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    return special ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
                   : text;
}

} // namespace

CsvGrid::CsvGrid(const Theme& theme, CsvModel* model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_csv(model)
{
    setObjectName(QStringLiteral("csvTable"));
    setModel(model);
    setShowGrid(true);
    verticalHeader()->setDefaultSectionSize(theme.points(26));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
}

QString CsvGrid::copied() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() || cells.size() > mostCopied)
        return {};
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : cells) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            // A selection with holes keeps its shape.
            line << (selectionModel()->isSelected(index) ? quotedIfNeeded(index.data(Qt::EditRole).toString())
                                                         : QString());
        }
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void CsvGrid::copy()
{
    const auto count = selectionModel()->selectedIndexes().size();
    if (count > mostCopied)
        Q_EMIT tooMany(static_cast<int>(count), mostCopied);
    else if (const QString text = copied(); !text.isNull())
        QGuiApplication::clipboard()->setText(text);
}

void CsvGrid::paste()
{
    // First: who owns the clipboard is waited for, and the table may be another one then.
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() || text.isEmpty())
        return;
    int top = cells.front().row();
    int left = cells.front().column();
    for (const QModelIndex& cell : cells) {
        top = std::min(top, cell.row());
        left = std::min(left, cell.column());
    }
    const auto table = tfa::readCsvTable(ss(text), '\t', 200'000);
    std::vector<CsvModel::CellEdit> edits;
    int out = 0;
    const bool one = table.rows.size() == 1 && table.rows.front().size() == 1;
    if (one) // one value fills all that is selected
        for (const QModelIndex& cell : cells)
            edits.push_back({cell.row(), cell.column(), qs(table.rows.front().front().text)});
    for (std::size_t row = 0; !one && row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            edits.push_back(
                {top + static_cast<int>(row), left + static_cast<int>(column), qs(table.rows[row][column].text)});
    out = static_cast<int>(edits.size()) - m_csv->setCells(std::move(edits));
    if (out > 0)
        Q_EMIT leftOut(out);
}

void CsvGrid::clearCells()
{
    std::vector<CsvModel::CellEdit> edits;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes())
        edits.push_back({cell.row(), cell.column(), QString()});
    m_csv->setCells(std::move(edits));
}

void CsvGrid::fitColumns()
{
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    const int most = m_theme.points(360);
    std::vector<int> wanted;
    int taken = 0;
    resizeColumnsToContents();
    for (int c = 0; c < columns; ++c) {
        wanted.push_back(columnWidth(c) + m_theme.points(12));
        setColumnWidth(c, std::clamp(wanted.back(), m_theme.points(60), most));
        taken += columnWidth(c);
    }
    // The narrowest of those that are cut first: each may then be whole.
    std::vector<int> cut;
    for (int c = 0; c < columns; ++c)
        if (wanted[static_cast<std::size_t>(c)] > most)
            cut.push_back(c);
    std::sort(cut.begin(), cut.end(),
              [&](int a, int b) { return wanted[static_cast<std::size_t>(a)] < wanted[static_cast<std::size_t>(b)]; });
    int left = viewport()->width() - taken;
    for (std::size_t i = 0; i < cut.size() && left > 0; ++i) {
        const int share = left / static_cast<int>(cut.size() - i);
        const int more = std::min(share, wanted[static_cast<std::size_t>(cut[i])] - most);
        setColumnWidth(cut[i], columnWidth(cut[i]) + more);
        left -= more;
    }
}

void CsvGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        return clearCells();
    QTableView::keyPressEvent(event);
}

void CsvGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool any = !selectionModel()->selectedIndexes().isEmpty();
    const bool writes = any && (model()->flags(currentIndex()) & Qt::ItemIsEditable) != 0;
    QMenu& menu = makeMenu(this, QStringLiteral("csvMenu"));
    const auto add = [&](const QString& text, QKeySequence::StandardKey key, void (CsvGrid::*run)(), bool can) {
        QAction* action = menu.addAction(text, this, run);
        action->setShortcut(key);
        action->setEnabled(can);
    };
    add(tr("Copy"), QKeySequence::Copy, &CsvGrid::copy, any);
    add(tr("Paste"), QKeySequence::Paste, &CsvGrid::paste, writes);
    add(tr("Clear"), QKeySequence::Delete, &CsvGrid::clearCells, writes);
    menu.addSeparator();
    menu.addAction(tr("Fit the columns"), this, &CsvGrid::fitColumns);
    openMenu(menu, event->globalPos());
}

} // namespace pluma::ui

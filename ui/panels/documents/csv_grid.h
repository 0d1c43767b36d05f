// The grid of a table: blocks of cells are copied, pasted and cleared as in a spreadsheet.
#pragma once

#include <QTableView>

#include "panels/documents/csv_table.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {

/// A view of a CsvModel. What is copied is separated by tabs, as spreadsheets exchange it; what is pasted fills the
/// cells that there are, from the current one on, in one step that undo takes back. GUI thread only.
class CsvGrid : public QTableView {
    Q_OBJECT
public:
    CsvGrid(const Theme& theme, CsvModel* model, QWidget* parent = nullptr);
    /// The selected block: rows in lines, cells between tabs; a cell with a tab, a line end or a quote in quotes.
    QString copied() const;
    void copy();
    /// Cells beyond the table are left out, and `leftOut` says how many.
    void paste();
    void clearCells();
    /// Columns as wide as what is in them, and what is left of the view to those that are cut.
    void fitColumns();

Q_SIGNALS:
    void leftOut(int cells);
    void tooMany(int cells, int most); ///< to copy; nothing was

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const Theme& m_theme;
    CsvModel* m_csv;
};

} // namespace pluma::ui

// A table of a result: aligned, sorted and filtered in place, its names are links.
#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <QWidget>
#include <vector>

#include "panels/results/result_data.h"
#include "panels/results/result_value.h"
#include "widgets/theme/theme.h"

class QLabel;
class QLineEdit;

namespace pluma::ui {

/// The rows of one table that fit the filter, in the order of a column. Shows the first `most` of them.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int most = 2000;
    /// `table` outlives the model.
    ResultModel(const ResultTable& table, const ResultNames& names, const Theme& theme, QObject* parent);
    void setFilter(const QString& text);
    void sort(int column, Qt::SortOrder order) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    ResultLink link(const QModelIndex& index) const;
    /// The value of a cell, whole: what is copied.
    QString raw(const QModelIndex& index) const;
    std::size_t fitting() const { return m_order.size(); } ///< rows that fit the filter, also those not shown
    const ResultTable& table() const { return m_table; }

private:
    const Json* cell(const QModelIndex& index) const;
    int numberBeside(const QModelIndex& index, const char* field) const;
    void arrange();
    const ResultTable& m_table;
    const ResultNames& m_names;
    const Theme& m_theme;
    std::vector<std::size_t> m_order;
    QString m_filter;
    int m_sorted = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// Gives the widest column of words what is left, and its links a hand, Return and a menu.
class ResultGrid : public QTableView {
    Q_OBJECT
public:
    ResultGrid(ResultModel* model, const Theme& theme, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const pluma::ui::ResultLink& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void measure();
    void share();
    void copyRows() const;
    int rowsHeight(int most) const;
    ResultModel* m_model;
    const Theme& m_theme;
    std::vector<int> m_natural; ///< widths that the cells ask for
    int m_main = -1;            ///< the column that takes what is left
};

/// Heading, how many there are, the filter and the grid.
class ResultTableView : public QWidget {
    Q_OBJECT
public:
    ResultTableView(const ResultTable& table, const ResultNames& names, const Theme& theme, QWidget* parent);
    ResultGrid* grid() const { return m_grid; }
    const ResultTable& table() const { return m_table; }

Q_SIGNALS:
    void followed(const pluma::ui::ResultLink& link);

private:
    void tell();
    const ResultTable& m_table;
    ResultModel* m_model;
    ResultGrid* m_grid;
    QLabel* m_count;
    QLineEdit* m_filter = nullptr;
};

} // namespace pluma::ui

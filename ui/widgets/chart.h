// Charts that say a finding: columns over time from an axis that begins at zero, with a table of the same figures.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "widgets/theme/theme.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace pluma::ui {

class ColumnsView;

/// Columns with their title, and the same as a table (the button, or T). The pointer or the arrow keys read a column.
/// GUI thread only.
class ColumnChart : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString label; ///< below the axis; empty for most, so that labels have room
        QString name;  ///< what the column is, whole: "week of 2 March 2026"
        double value = 0;
    };
    explicit ColumnChart(const Theme& theme, QWidget* parent = nullptr);
    /// `title` says the finding or the measure, `unit` what the figures count, `token` the colour of a series.
    void set(const QString& title, const QString& unit, std::vector<Column> columns, const QString& token);
    const std::vector<Column>& columns() const { return m_columns; }
    bool asTable() const;
    void showTable(bool table);

    /// The top of an axis over a value: 1, 2 or 5 times a power of ten, at least 1.
    static double niceTop(double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_title;
    QPushButton* m_turn;
    QStackedLayout* m_stack;
    ColumnsView* m_view;
    QTableWidget* m_table;
    std::vector<Column> m_columns;
};

} // namespace pluma::ui

#include "widgets/chart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/pieces.h"

namespace pluma::ui {

/// The painted half of a ColumnChart.
class ColumnsView : public QWidget {
    Q_OBJECT
public:
    ColumnsView(const Theme& theme, ColumnChart* chart) : QWidget(chart), m_theme(theme), m_chart(chart)
    {
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    void show(const QString& unit, const QString& token)
    {
        m_unit = unit;
        m_token = token;
        m_at = -1;
        update();
    }
    QSize sizeHint() const override { return {m_theme.points(300), m_theme.points(132)}; }
    QSize minimumSizeHint() const override { return {m_theme.points(160), m_theme.points(132)}; }
    QString reading(int column) const
    {
        const ColumnChart::Column& one = m_chart->columns()[static_cast<std::size_t>(column)];
        return tr("%1: %2 %3").arg(one.name, QLocale().toString(one.value, 'f', 0), m_unit);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont font = this->font();
        font.setPixelSize(m_theme.points(11));
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const double top = topValue();
        const QRect plot = plotRect();
        for (const double value : {0.0, top / 2, top}) {
            if (value != std::floor(value))
                continue; // a half of a thing is not counted
            const int y = plot.bottom() - static_cast<int>(std::lround(plot.height() * value / top));
            painter.setPen(QPen(m_theme.color(QStringLiteral("border")), m_theme.borderWidth()));
            painter.drawLine(plot.left(), y, plot.right(), y);
            painter.setPen(m_theme.color(QStringLiteral("dim")));
            painter.drawText(QRect(0, y - metrics.height() / 2, plot.left() - m_theme.points(6), metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'f', 0));
        }
        const auto& columns = m_chart->columns();
        int labelled = -1000;
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            const QRect room = columnRect(i);
            const double value = columns[static_cast<std::size_t>(i)].value;
            QRect bar = room;
            bar.setTop(room.bottom() - static_cast<int>(std::lround(room.height() * value / top)));
            if (i == m_at) {
                painter.fillRect(room.adjusted(-1, 0, 1, 0), m_theme.color(QStringLiteral("hover")));
            }
            if (value > 0)
                painter.fillRect(bar, m_theme.color(m_token));
            const QString& label = columns[static_cast<std::size_t>(i)].label;
            if (!label.isEmpty() && room.left() > labelled) {
                painter.setPen(m_theme.color(QStringLiteral("dim")));
                const int width = metrics.horizontalAdvance(label);
                const int x = std::min(room.left(), this->width() - width);
                painter.drawText(x, plot.bottom() + metrics.height() + m_theme.points(2), label);
                labelled = x + width + m_theme.points(8);
            }
        }
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(QStringLiteral("accent")), 1));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }
    void mouseMoveEvent(QMouseEvent* event) override { read(columnAt(event->position().toPoint().x())); }
    void leaveEvent(QEvent*) override { read(-1); }
    void keyPressEvent(QKeyEvent* event) override
    {
        const int last = static_cast<int>(m_chart->columns().size()) - 1;
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            const int step = event->key() == Qt::Key_Right ? 1 : -1;
            return read(m_at < 0 ? last : std::clamp(m_at + step, 0, last));
        }
        QWidget::keyPressEvent(event);
    }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const int column = columnAt(static_cast<QHelpEvent*>(event)->pos().x());
        if (column >= 0)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), reading(column), this);
        return true;
    }

private:
    double topValue() const
    {
        double most = 0;
        for (const ColumnChart::Column& column : m_chart->columns())
            most = std::max(most, column.value);
        return ColumnChart::niceTop(most);
    }
    QRect plotRect() const
    {
        QFont font = this->font();
        font.setPixelSize(m_theme.points(11));
        const QFontMetrics metrics(font);
        const int left = metrics.horizontalAdvance(QLocale().toString(topValue(), 'f', 0)) + m_theme.points(10);
        return rect().adjusted(left, metrics.height(), -m_theme.points(2), -metrics.height() - m_theme.points(6));
    }
    QRect columnRect(int column) const
    {
        const QRect plot = plotRect();
        const int count = std::max<int>(1, static_cast<int>(m_chart->columns().size()));
        const int from = plot.left() + plot.width() * column / count;
        const int to = plot.left() + plot.width() * (column + 1) / count;
        const int gap = std::max(1, (to - from) / 4);
        return {from + gap / 2, plot.top(), std::max(1, to - from - gap), plot.height()};
    }
    int columnAt(int x) const
    {
        const QRect plot = plotRect();
        const int count = static_cast<int>(m_chart->columns().size());
        if (count == 0 || x < plot.left() || x > plot.right())
            return -1;
        return std::min(count - 1, (x - plot.left()) * count / std::max(1, plot.width()));
    }
    void read(int column)
    {
        if (column == m_at)
            return;
        m_at = column;
        if (column >= 0 && hasFocus()) { // whoever uses the keys has no pointer to see what is below it
            const QRect at = columnRect(column);
            QToolTip::showText(mapToGlobal(QPoint(at.left(), at.top())), reading(column), this);
            setAccessibleDescription(reading(column));
        }
        update();
    }

    const Theme& m_theme;
    ColumnChart* m_chart;
    QString m_unit;
    QString m_token;
    int m_at = -1;
};

ColumnChart::ColumnChart(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(label({}, "heading", this)),
      m_turn(linkButton(tr("As a table"), "chartTable", this)), m_stack(new QStackedLayout),
      m_view(new ColumnsView(theme, this)), m_table(new QTableWidget(0, 2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_turn, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_view->setObjectName(QStringLiteral("chartColumns"));
    m_table->setObjectName(QStringLiteral("chartFigures"));
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMaximumHeight(theme.points(160));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    layout->addLayout(m_stack);
    connect(m_turn, &QPushButton::clicked, this, [this] { showTable(!asTable()); });
    connect(&theme, &Theme::changed, this, [this] { m_table->setMaximumHeight(m_theme.points(160)); });
}

double ColumnChart::niceTop(double value)
{
    if (!(value > 1))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (value <= times * power)
            return times * power;
    return 10 * power;
}

void ColumnChart::set(const QString& title, const QString& unit, std::vector<Column> columns, const QString& token)
{
    m_title->setText(title);
    m_columns = std::move(columns);
    m_view->show(unit, token);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels({tr("When"), unit});
    m_table->setRowCount(static_cast<int>(m_columns.size()));
    QStringList said;
    for (int row = 0; row < static_cast<int>(m_columns.size()); ++row) {
        // The newest is what one looks for.
        const Column& column = m_columns[m_columns.size() - 1 - static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(column.name));
        auto* figure = new QTableWidgetItem(QLocale().toString(column.value, 'f', 0));
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, figure);
        if (column.value > 0 && said.size() < 12)
            said << m_view->reading(static_cast<int>(m_columns.size()) - 1 - row);
    }
    m_view->setAccessibleDescription(said.isEmpty() ? tr("all are zero") : said.join(QStringLiteral("; ")));
}

bool ColumnChart::asTable() const { return m_stack->currentWidget() == m_table; }

void ColumnChart::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_view);
    m_turn->setText(table ? tr("As a chart") : tr("As a table"));
    m_turn->setAccessibleName(m_turn->text());
}

void ColumnChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        return showTable(!asTable());
    QWidget::keyPressEvent(event);
}

} // namespace pluma::ui

#include "chart.moc"

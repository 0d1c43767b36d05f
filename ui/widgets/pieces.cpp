#include "widgets/pieces.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/words/text.h"

namespace pluma::ui {

namespace {
// A label whose size and weight are told from the application's font, whatever the scale.
class SizedLabel : public QLabel {
public:
    SizedLabel(const QString& text, double size, QFont::Weight weight, QWidget* parent)
        : QLabel(text, parent), m_size(size), m_weight(weight)
    {
        follow();
    }

protected:
    bool event(QEvent* event) override
    {
        const bool out = QLabel::event(event);
        if (event->type() == QEvent::ApplicationFontChange)
            follow();
        return out;
    }

private:
    void follow()
    {
        QFont own = QApplication::font();
        own.setPixelSize(static_cast<int>(std::lround(own.pixelSize() * m_size)));
        own.setWeight(m_weight);
        setFont(own);
    }
    double m_size;
    QFont::Weight m_weight;
};
} // namespace

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    const QByteArray name(role);
    QLabel* out = name == "caption"   ? new SizedLabel(text, 11.0 / 13, QFont::Normal, parent)
                  : name == "heading" ? new SizedLabel(text, 1, QFont::DemiBold, parent)
                  : name == "title"   ? new SizedLabel(text, 16.0 / 13, QFont::DemiBold, parent)
                  : name == "hero"    ? new SizedLabel(text, 22.0 / 13, QFont::DemiBold, parent)
                                      : new QLabel(text, parent);
    setRole(out, role);
    out->setTextFormat(Qt::PlainText);
    return out;
}

namespace {
QPushButton* button(const QString& text, const char* name, const char* kind, QWidget* parent)
{
    auto* out = new QPushButton(text, parent);
    out->setObjectName(QLatin1String(name));
    out->setAccessibleName(text);
    if (kind != nullptr)
        out->setProperty(kind, true);
    return out;
}
} // namespace

QPushButton* primaryButton(const QString& text, const char* name, QWidget* parent)
{
    return button(text, name, "primary", parent);
}
QPushButton* quietButton(const QString& text, const char* name, QWidget* parent)
{
    return button(text, name, nullptr, parent);
}
QHBoxLayout* segmented(const std::vector<QPushButton*>& buttons)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(0);
    for (QPushButton* button : buttons) {
        button->setCheckable(true);
        button->setProperty("segment", buttons.size() == 1         ? QString()
                                       : button == buttons.front() ? QStringLiteral("first")
                                       : button == buttons.back()  ? QStringLiteral("last")
                                                                   : QStringLiteral("middle"));
        layout->addWidget(button);
    }
    return layout;
}
QPushButton* linkButton(const QString& text, const char* name, QWidget* parent)
{
    QPushButton* out = button(text, name, nullptr, parent);
    out->setFlat(true);
    out->setProperty("flat", true);
    return out;
}

QToolButton* iconButton(const Theme& theme, const QString& icon, const QString& tip, const char* name, QWidget* parent)
{
    auto* out = new QToolButton(parent);
    out->setIcon(theme.icon(icon));
    out->setToolTip(tip);
    out->setAccessibleName(tip);
    out->setObjectName(QLatin1String(name));
    out->setFocusPolicy(Qt::TabFocus);
    return out;
}

void clearable(QLineEdit* line)
{
    line->setClearButtonEnabled(true);
    for (QToolButton* inner : line->findChildren<QToolButton*>())
        inner->setAccessibleName(inner->defaultAction() != nullptr && inner->defaultAction()->objectName() ==
                                                                          QStringLiteral("_q_qlineeditclearaction")
                                     ? QCoreApplication::translate("pluma::ui", "Clear")
                                     : line->accessibleName());
}

QToolButton* switchButton(const QString& text, const QString& tip, const char* name, QWidget* parent)
{
    auto* out = new QToolButton(parent);
    out->setText(text);
    out->setToolTip(tip);
    out->setAccessibleName(tip);
    out->setObjectName(QLatin1String(name));
    out->setCheckable(true);
    out->setFocusPolicy(Qt::TabFocus);
    return out;
}

QLabel* picture(const Theme& theme, const QString& icon, const QString& token, int side, QWidget* parent)
{
    auto* out = new QLabel(parent);
    const auto paint = [&theme, out, icon, token, side] {
        out->setPixmap(theme.icon(icon, token).pixmap(theme.points(side), theme.points(side)));
    };
    paint();
    QObject::connect(&theme, &Theme::changed, out, paint);
    return out;
}

QTreeWidget* plainTable(const QStringList& headers, const char* name, const QString& accessible, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1String(name));
    tree->setAccessibleName(accessible);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

QFrame* hairline(QWidget* parent)
{
    auto* out = new QFrame(parent);
    out->setProperty("role", QStringLiteral("line"));
    return out;
}

void setRole(QLabel* label, const char* role) { label->setForegroundRole(Theme::wordRole(role)); }

void tabOrder(const std::vector<QWidget*>& widgets)
{
    for (std::size_t i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item; // NOLINT: the layout gave it away
    }
}

QWidget* scrolled(QWidget* page)
{
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    return content;
}

QVBoxLayout* readable(QWidget* page, int width)
{
    QWidget* holder = scrolled(page);
    auto* row = new QHBoxLayout(holder);
    auto* content = new QWidget(holder);
    content->setMaximumWidth(width);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    return column;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent, Qt::TextElideMode mode)
    : QLabel(text, parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const { return {40, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect r = contentsRect();
    style()->drawItemText(&painter, r, static_cast<int>(alignment() | Qt::TextSingleLine), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), m_mode, r.width()), foregroundRole());
}

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString place = index.column() == 0 ? index.data(PlaceRole).toString() : QString();
    QStyledItemDelegate::paint(painter, option, index);
    if (place.isEmpty())
        return;
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QStyle* style = option.widget->style();
    QRect rest = style->subElementRect(QStyle::SE_ItemViewItemText, &o, option.widget);
    const int used = o.fontMetrics.horizontalAdvance(o.text) + m_theme.points(14);
    if (used > rest.width() - m_theme.points(36))
        return;
    QFont small = o.font;
    small.setPixelSize(m_theme.points(11));
    const QRect there = QStyle::visualRect(o.direction, rest, rest.adjusted(used, 0, 0, 0));
    painter->save();
    painter->setFont(small);
    painter->setPen(m_theme.color(QStringLiteral("dim")));
    painter->drawText(there, Qt::AlignVCenter | QStyle::visualAlignment(o.direction, Qt::AlignLeft),
                      painter->fontMetrics().elidedText(place, Qt::ElideLeft, there.width()));
    painter->restore();
}

EmptyState::EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& help,
                       const QString& action, const char* name, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 24, 12, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    QLabel* above = picture(theme, icon, QStringLiteral("dim"), 28, this);
    above->setAlignment(Qt::AlignHCenter);
    layout->addWidget(above);
    auto* heading = label(title, "heading", this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto* text = label(help, "dim", this);
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (!action.isEmpty()) {
        auto* row = new QHBoxLayout;
        auto* push = quietButton(action, name, this);
        row->addStretch();
        row->addWidget(push);
        row->addStretch();
        layout->addSpacing(4);
        layout->addLayout(row);
        connect(push, &QPushButton::clicked, this, &EmptyState::activated);
    }
    layout->addStretch(3);
}

StateLabel::StateLabel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&theme, &Theme::changed, this, &StateLabel::paintIcon);
}

void StateLabel::set(State state, const QString& text)
{
    m_state = state;
    m_text->setText(text);
    setAccessibleName(text);
    static const char* const roles[] = {"ok", "warn", "error", "", "dim", "dim"};
    setRole(m_text, roles[static_cast<int>(state)]);
    paintIcon();
}

void StateLabel::paintIcon()
{
    static const char* const icons[] = {"ok", "warn", "error", "note", "history", "ok"};
    static const char* const tokens[] = {"ok", "warn", "error", "dim", "dim", "dim"};
    const int at = static_cast<int>(m_state);
    m_icon->setPixmap(m_theme.icon(QLatin1String(icons[at]), QLatin1String(tokens[at]))
                          .pixmap(m_theme.points(16), m_theme.points(16)));
}

ReuseBar::ReuseBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("reuseBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReuseBar::sizeHint() const { return {220, m_theme.points(54)}; }

void ReuseBar::set(const context::Reuse& reuse)
{
    m_reuse = reuse;
    const QString sentence =
        tr("Context reuse ratio %1 %: %2 cloned, %3 parameterized, %4 rendered, %5 edited, %6 new, of %7 artifacts")
            .arg(QLocale().toString(reuse.ratio() * 100, 'f', 1), countText(reuse.cloned),
                 countText(reuse.parameterized), countText(reuse.rendered), countText(reuse.edited),
                 countText(reuse.fresh), countText(reuse.total));
    setAccessibleName(sentence);
    setToolTip(sentence);
    update();
}

void ReuseBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto v = [this](const QRectF& part) {
        return layoutDirection() == Qt::LeftToRight
                   ? part
                   : QRectF(width() - part.right(), part.top(), part.width(), part.height());
    };
    const struct {
        QString word;
        std::uint64_t count;
        const char* token;
        Qt::BrushStyle pattern;
    } parts[] = {{originText(context::Origin::Cloned), m_reuse.cloned, "series1", Qt::SolidPattern},
                 {originText(context::Origin::Parameterized), m_reuse.parameterized, "series5", Qt::SolidPattern},
                 {originText(context::Origin::Rendered), m_reuse.rendered, "series3", Qt::Dense3Pattern},
                 {originText(context::Origin::Edited), m_reuse.edited, "series2", Qt::Dense4Pattern},
                 {originText(context::Origin::New), m_reuse.fresh, "border", Qt::NoBrush}};
    QFont font = this->font();
    font.setPixelSize(m_theme.points(13));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(QStringLiteral("text")));
    const int line = m_theme.points(18);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     m_reuse.total == 0
                         ? tr("Reuse (CRR): no artifacts")
                         : tr("Reuse (CRR) %1 %").arg(QLocale().toString(m_reuse.ratio() * 100, 'f', 1)));
    // What is filled was reused; what is new leaves the track empty.
    const QRectF bar(0.5, line + 3.5, std::min(width() - 1, m_theme.points(520)), m_theme.points(8));
    painter.setPen(QPen(m_theme.color(QStringLiteral("border")), 1));
    painter.setBrush(m_theme.color(QStringLiteral("sunken")));
    painter.drawRoundedRect(v(bar), 3, 3);
    double x = 0;
    font.setWeight(QFont::Normal);
    font.setPixelSize(m_theme.points(11));
    painter.setFont(font);
    int textX = 0;
    for (const auto& part : parts) {
        if (part.count == 0 || m_reuse.total == 0)
            continue;
        const double w = bar.width() * static_cast<double>(part.count) / static_cast<double>(m_reuse.total);
        const QColor color = m_theme.color(QLatin1String(part.token));
        painter.setPen(Qt::NoPen);
        if (part.pattern == Qt::NoBrush)
            painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(color, part.pattern));
        painter.drawRect(v(QRectF(x, bar.top(), std::max(1.0, w), bar.height())));
        x += w;
        const QString words = QStringLiteral("%1 %2").arg(countText(part.count), part.word);
        const int textWidth = painter.fontMetrics().horizontalAdvance(words);
        const int top = static_cast<int>(bar.bottom()) + 4;
        painter.setPen(part.pattern == Qt::NoBrush ? QPen(color, 1) : QPen(Qt::NoPen));
        painter.setBrush(QBrush(color, part.pattern));
        painter.drawRect(v(QRectF(textX, top + m_theme.points(4), m_theme.points(8), m_theme.points(8))));
        painter.setPen(m_theme.color(QStringLiteral("dim")));
        painter.drawText(v(QRectF(textX + m_theme.points(12), top, textWidth + 4, m_theme.points(16))),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        textX += m_theme.points(12) + textWidth + m_theme.points(14);
    }
}

} // namespace pluma::ui

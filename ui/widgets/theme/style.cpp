#include "widgets/theme/style.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPainter>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>

#include "widgets/theme/style_parts.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {
namespace {

constexpr auto transparent = Qt::transparent;

} // namespace

WorkbenchStyle::WorkbenchStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
    setObjectName(QStringLiteral("workbench"));
}

void WorkbenchStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->setFrameShape(role(widget) == QLatin1String("popup") ? QFrame::StyledPanel : QFrame::NoFrame);
        view->viewport()->setAttribute(Qt::WA_Hover);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
    } else if (auto* frame = qobject_cast<QFrame*>(widget)) {
        const QString kind = role(widget);
        if (kind == QLatin1String("line")) {
            frame->setFixedHeight(1);
            frame->setFrameShape(QFrame::StyledPanel);
        } else if (kind == QLatin1String("card") || kind == QLatin1String("banner") || kind == QLatin1String("popup")) {
            frame->setFrameShape(QFrame::StyledPanel);
        }
    }
}

QColor WorkbenchStyle::color(const char* token) const { return m_theme.color(QLatin1String(token)); }

// A rounded box whose border lies inside the rectangle.
void WorkbenchStyle::panel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, int width,
                           int radius) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = edge.alpha() == 0 ? 0 : width / 2.0;
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter->setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void WorkbenchStyle::chevron(QPainter* painter, const QRect& rect, Qt::ArrowType to, const QColor& color) const
{
    const double s = m_theme.points(7) / 2.0;
    const QPointF c = QRectF(rect).center();
    QPolygonF line;
    switch (to) {
    case Qt::UpArrow:
        line << c + QPointF(-s, s / 2) << c + QPointF(0, -s / 2) << c + QPointF(s, s / 2);
        break;
    case Qt::DownArrow:
        line << c + QPointF(-s, -s / 2) << c + QPointF(0, s / 2) << c + QPointF(s, -s / 2);
        break;
    case Qt::LeftArrow:
        line << c + QPointF(s / 2, -s) << c + QPointF(-s / 2, 0) << c + QPointF(s / 2, s);
        break;
    default:
        line << c + QPointF(-s / 2, -s) << c + QPointF(s / 2, 0) << c + QPointF(-s / 2, s);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5 * m_theme.points(100) / 100.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

bool WorkbenchStyle::drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QString kind = role(widget);
    const QRect& r = option->rect;
    const QColor border = m_theme.color(QStringLiteral("border"));
    if (kind == QLatin1String("line")) {
        painter->fillRect(r, border);
    } else if (kind == QLatin1String("card")) {
        panel(painter, r, m_theme.color(QStringLiteral("surface")), border, m_theme.borderWidth(), 6);
    } else if (kind == QLatin1String("popup")) {
        panel(painter, r, m_theme.color(QStringLiteral("raised")), border, m_theme.borderWidth(),
              widget->isWindow() ? 0 : 8); // a window of its own has no corners to see through
    } else if (kind == QLatin1String("banner")) {
        painter->fillRect(r, m_theme.color(QStringLiteral("changedGround")));
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), border);
    } else {
        return false;
    }
    return true;
}

void WorkbenchStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    const QRect& r = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), color("border"));
        return;
    }
    const bool on = item->state & State_Enabled;
    if (item->state & State_Selected)
        panel(painter, r, color("selection"), m_theme.borderWidth() > 1 ? color("accent") : QColor(transparent));
    const int gutter = m_theme.points(28);
    const int side = m_theme.points(16);
    const auto visual = [&](const QRect& logical) { return visualRect(item->direction, r, logical); };
    const QRect mark = visual({r.left() + (gutter - side) / 2, r.top() + (r.height() - side) / 2, side, side});
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(color(on ? "accent" : "dim"), m_theme.points(18) / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF b(mark);
        painter->drawPolyline(QPolygonF() << QPointF(b.left() + b.width() * 0.18, b.top() + b.height() * 0.54)
                                          << QPointF(b.left() + b.width() * 0.42, b.top() + b.height() * 0.76)
                                          << QPointF(b.left() + b.width() * 0.84, b.top() + b.height() * 0.28));
        painter->restore();
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, mark, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
    }
    painter->save();
    painter->setFont(item->font);
    painter->setPen(color(on ? "text" : "dim"));
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const auto tab = item->text.indexOf(QLatin1Char('\t'));
    const QRect words(r.left() + gutter, r.top(), r.width() - gutter - m_theme.points(20), r.height());
    painter->drawText(visual(words), flags | visualAlignment(item->direction, Qt::AlignLeft),
                      tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0) {
        painter->setPen(color("dim"));
        painter->drawText(visual(words), flags | visualAlignment(item->direction, Qt::AlignRight),
                          item->text.mid(tab + 1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, visual({r.right() - m_theme.points(18), r.top(), m_theme.points(16), r.height()}),
                item->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, color("dim"));
    Q_UNUSED(widget)
}

void WorkbenchStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr)
        return;
    QStyleOptionButton copy(*button);
    const bool on = copy.state & State_Enabled;
    if (is(widget, "primary")) {
        copy.palette.setColor(QPalette::ButtonText,
                              m_theme.color(on ? QStringLiteral("onAccent") : QStringLiteral("dim")));
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
    }
    if (!is(widget, "flat"))
        return QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
    if (on && is(widget, "link"))
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::Link));
    QRect rest = copy.rect.adjusted(m_theme.points(4), 0, -m_theme.points(4), 0);
    if (!copy.icon.isNull()) {
        const QRect place(rest.left(), rest.center().y() - copy.iconSize.height() / 2, copy.iconSize.width(),
                          copy.iconSize.height());
        copy.icon.paint(painter, visualRect(copy.direction, rest, place), Qt::AlignCenter,
                        on ? QIcon::Normal : QIcon::Disabled);
        const int used = copy.iconSize.width() + m_theme.points(6);
        rest = visualRect(copy.direction, rest, rest.adjusted(used, 0, 0, 0));
    }
    proxy()->drawItemText(painter, rest,
                          Qt::AlignVCenter | Qt::TextShowMnemonic | visualAlignment(copy.direction, Qt::AlignLeft),
                          copy.palette, on, copy.text, QPalette::ButtonText);
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const QRect& r = option->rect;
    switch (element) {
    case CE_ShapedFrame:
        if (!drawFrame(option, painter, widget))
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(r, color("window"));
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        return drawTabShape(option, painter);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_HeaderSection:
        painter->fillRect(r, color("sunken"));
        return painter->fillRect(option->direction == Qt::RightToLeft ? QRect(r.left(), r.top(), 1, r.height())
                                                                      : QRect(r.right(), r.top(), 1, r.height()),
                                 color("border"));
    case CE_HeaderEmptyArea:
        return painter->fillRect(r, color("sunken"));
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter, widget);
    case CE_ProgressBarGroove:
        return panel(painter, r, color("sunken"), m_theme.borderWidth() > 1 ? color("border") : QColor(transparent), 1,
                     r.height() / 2);
    case CE_ProgressBarContents:
        return drawProgress(option, painter);
    case CE_ProgressBarLabel:
        return;
    case CE_DockWidgetTitle:
        return drawDockTitle(option, painter, widget);
    case CE_ToolBar:
        painter->fillRect(r, color("window"));
        return painter->fillRect(
            QRect(r.left(), r.bottom() - m_theme.borderWidth() + 1, r.width(), m_theme.borderWidth()), color("border"));
    case CE_Splitter:
        return painter->fillRect(r, color("border"));
    case CE_PushButtonBevel:
        return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawMenuBarItem(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    painter->fillRect(r, color("window"));
    if (item->state & (State_Selected | State_Sunken))
        panel(painter, r, color("hover"), m_theme.borderWidth() > 1 ? color("accent") : QColor(transparent));
    drawItemText(painter, r, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                 item->state & State_Enabled, item->text, QPalette::WindowText);
}

void WorkbenchStyle::drawTabShape(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool selected = option->state & State_Selected;
    if (!selected && option->state & State_MouseOver)
        painter->fillRect(r, color("hover"));
    if (selected)
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), color("accent"));
}

void WorkbenchStyle::drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab == nullptr)
        return;
    QStyleOptionTab copy(*tab);
    const QColor text = color(copy.state & State_Selected ? "text" : "dim");
    copy.palette.setColor(QPalette::WindowText, text);
    copy.palette.setColor(QPalette::ButtonText, text);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &copy, painter, widget);
}

void WorkbenchStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr)
        return;
    QStyleOptionHeaderV2 v2;
    if (const auto* given = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
        v2 = *given;
    else
        static_cast<QStyleOptionHeader&>(v2) = *header;
    v2.palette.setColor(QPalette::ButtonText, color("dim"));
    v2.state &= ~State_On; // the style of old makes the title of a selected column bold, which makes it jump
    QProxyStyle::drawControl(CE_HeaderLabel, &v2, painter, widget);
}

void WorkbenchStyle::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (bar == nullptr)
        return;
    const qint64 span = static_cast<qint64>(bar->maximum) - bar->minimum;
    QRect part = r;
    if (span > 0)
        part.setWidth(static_cast<int>(r.width() * (static_cast<qint64>(bar->progress) - bar->minimum) / span));
    else // how long is not known
        part = QRect(r.left() + r.width() / 3, r.top(), r.width() / 3, r.height());
    if (part.width() > 0)
        panel(painter, visualRect(option->direction, r, part), color("accent"), transparent, 0, r.height() / 2);
}

void WorkbenchStyle::drawDockTitle(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    if (dock == nullptr)
        return;
    painter->fillRect(option->rect, color("window"));
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QRect words = proxy()
                            ->subElementRect(SE_DockWidgetTitleBarText, option, widget)
                            .adjusted(m_theme.points(8), 0, -m_theme.points(4), 0);
    drawItemText(painter, words, Qt::AlignVCenter | visualAlignment(option->direction, Qt::AlignLeft), dock->palette,
                 true, QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, words.width()), QPalette::WindowText);
    painter->restore();
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    const QRect& r = option->rect;
    const bool on = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    switch (control) {
    case CC_ScrollBar: {
        const QWidget* area =
            widget != nullptr && widget->parentWidget() != nullptr ? widget->parentWidget()->parentWidget() : nullptr;
        const auto* scrolled = qobject_cast<const QAbstractScrollArea*>(area);
        const QWidget* ground = scrolled != nullptr ? scrolled->viewport() : widget;
        const bool base = ground != nullptr && ground->backgroundRole() == QPalette::Base;
        painter->fillRect(r, color(base ? "surface" : "window"));
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider == nullptr || slider->minimum == slider->maximum)
            return;
        const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool grabbed = option->activeSubControls & SC_ScrollBarSlider && option->state & State_MouseOver;
        panel(painter, handle.adjusted(2, 2, -2, -2), color(grabbed ? "dim" : "border"), transparent, 0, 4);
        return;
    }
    case CC_ComboBox: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo == nullptr)
            return;
        if (combo->frame)
            panel(painter, r,
                  !on                                                   ? color("window")
                  : option->state & State_MouseOver && !combo->editable ? color("hover")
                                                                        : color("surface"),
                  color(focus ? "accent" : "border"), m_theme.borderWidth());
        return chevron(painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                       color("dim"));
    }
    case CC_SpinBox: {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin == nullptr)
            return;
        if (spin->frame)
            panel(painter, r, color(on ? "surface" : "window"), color(focus ? "accent" : "border"),
                  m_theme.borderWidth());
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const SubControl sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool can = spin->stepEnabled & (sub == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                                                      : QAbstractSpinBox::StepDownEnabled);
            const QRect part = proxy()->subControlRect(CC_SpinBox, option, sub, widget);
            if (can && on && option->activeSubControls == sub)
                painter->fillRect(part, color("hover"));
            chevron(painter, part, sub == SC_SpinBoxUp ? Qt::UpArrow : Qt::DownArrow, color(can ? "dim" : "border"));
        }
        return;
    }
    case CC_ToolButton:
        // A picture that opens a menu needs no arrow.
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            tool != nullptr && tool->toolButtonStyle == Qt::ToolButtonIconOnly) {
            QStyleOptionToolButton plain(*tool);
            plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
        [[fallthrough]];
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace pluma::ui

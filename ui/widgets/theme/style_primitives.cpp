// How the primitives of controls are drawn: their panels, marks and arrows.
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include "widgets/theme/style.h"
#include "widgets/theme/style_parts.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {
namespace {

void drawOutline(QPainter* painter, const QRect& rect, const QColor& color, int width)
{
    painter->save();
    painter->setPen(QPen(color, width));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

// One table of what there is; what takes more than a few lines has a function of its own.
void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const QRect& r = option->rect;
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_FrameFocusRect:
        return drawFocusRect(option, painter, widget);
    case PE_PanelLineEdit:
        return drawLineEdit(option, painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckMark(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioMark(option, painter);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return drawItemGround(element, option, painter);
    case PE_Frame:
        if (!drawFrame(option, painter, widget))
            drawOutline(painter, r, color(option->state & State_HasFocus ? "accent" : "border"), 1);
        return;
    case PE_FrameTabWidget:
        return painter->fillRect(QRect(r.left(), r.top(), r.width(), m_theme.borderWidth()), color("border"));
    case PE_PanelMenu:
        painter->fillRect(r, color("raised"));
        [[fallthrough]];
    case PE_FrameDockWidget:
        return drawOutline(painter, r, color("border"), m_theme.borderWidth());
    case PE_PanelTipLabel:
        painter->fillRect(r, color("raised"));
        return drawOutline(painter, r, color("border"), 1);
    case PE_IndicatorTabClose:
        return drawTabClose(option, painter);
    case PE_PanelStatusBar:
        painter->fillRect(r, color("window"));
        painter->fillRect(QRect(r.left(), r.top(), r.width(), m_theme.borderWidth()), color("border"));
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        return painter->fillRect(r, color("border"));
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return chevron(painter, r, Qt::DownArrow, color("dim"));
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return chevron(painter, r, Qt::UpArrow, color("dim"));
    case PE_IndicatorArrowLeft:
        return chevron(painter, r, Qt::LeftArrow, color("dim"));
    case PE_IndicatorArrowRight:
        return chevron(painter, r, Qt::RightArrow, color("dim"));
    case PE_IndicatorHeaderArrow:
        return drawHeaderArrow(option, painter);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QRect& r = option->rect;
    const bool on = option->state & State_Enabled;
    const bool hover = on && (option->state & State_MouseOver);
    const bool down = option->state & (State_Sunken | State_On);
    const bool focus = option->state & State_HasFocus;
    if (is(widget, "primary")) {
        if (!on)
            return panel(painter, r, color("sunken"), color("border"));
        QColor fill = color("accent");
        if (down || hover)
            fill = down ? fill.darker(115) : m_theme.dark() ? fill.lighter(108) : fill.darker(106);
        return panel(painter, r, fill, focus ? color("text") : fill, focus ? 2 : 1);
    }
    const bool flat = is(widget, "flat");
    const QColor rest = flat ? QColor(Qt::transparent) : on ? color("surface") : color("window");
    const QColor fill = down ? color("selection") : hover ? color("hover") : rest;
    if (const QString place = widget != nullptr ? widget->property("segment").toString() : QString(); !place.isEmpty())
        return drawSegment(option, painter, fill, place);
    const QColor edge = focus ? color("accent") : flat ? QColor(Qt::transparent) : color("border");
    panel(painter, r, fill, edge, flat ? 1 : m_theme.borderWidth(), is(widget, "card") ? 6 : 4);
}

// Beside each other they are one control: round at its ends only, with a line between two.
void WorkbenchStyle::drawSegment(const QStyleOption* option, QPainter* painter, const QColor& fill,
                                 const QString& place) const
{
    const QRect& r = option->rect;
    const bool mirrored = option->direction == Qt::RightToLeft;
    const bool first = place == QLatin1String(mirrored ? "last" : "first");
    const bool last = place == QLatin1String(mirrored ? "first" : "last");
    painter->save();
    painter->setClipRect(r);
    panel(painter, r.adjusted(first ? 0 : -8, 0, last ? 0 : 8, 0), fill, color("border"), m_theme.borderWidth());
    if (!first)
        painter->fillRect(QRect(r.left(), r.top(), m_theme.borderWidth(), r.height()), color("border"));
    if (option->state & State_HasFocus)
        panel(painter, r, Qt::transparent, color("accent"), 2);
    painter->restore();
}

void WorkbenchStyle::drawToolPanel(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool hover = option->state & State_Enabled && option->state & State_MouseOver;
    const bool down = option->state & (State_Sunken | State_On);
    if (down || hover)
        panel(painter, r, color(option->state & State_Sunken ? "selection" : "hover"), Qt::transparent);
    if (m_theme.borderWidth() > 1 && option->state & State_On)
        panel(painter, r, Qt::transparent, color("accent"));
}

void WorkbenchStyle::drawFocusRect(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (qobject_cast<const QPushButton*>(widget) != nullptr)
        return; // its border says it
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr && option->state & State_Selected &&
        m_theme.borderWidth() == 1)
        return;
    panel(painter, option->rect, Qt::transparent, color("accent"));
}

void WorkbenchStyle::drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QRect& r = option->rect;
    const bool on = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool closed = !on || option->state & State_ReadOnly;
    if (frame != nullptr && frame->lineWidth == 0) {
        if (widget == nullptr || qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr)
            painter->fillRect(r, color(closed ? "window" : "surface"));
        return;
    }
    panel(painter, r, color(closed ? "window" : "surface"),
          color(is(widget, "invalid") ? "error"
                : focus               ? "accent"
                                      : "border"),
          m_theme.borderWidth());
}

void WorkbenchStyle::drawCheckMark(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool on = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const bool set = option->state & (State_On | State_NoChange);
    panel(painter, r.adjusted(0, 0, -1, -1), set && on ? color("accent") : color("surface"),
          set && on ? color("accent")
          : focus   ? color("accent")
                    : color("dim"),
          1, 3);
    if (!set)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? color("onAccent") : color("dim"), m_theme.points(16) / 10.0, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const QRectF b = QRectF(r).adjusted(0, 0, -1, -1);
    if (option->state & State_NoChange)
        painter->drawLine(QPointF(b.left() + b.width() * 0.28, b.center().y()),
                          QPointF(b.right() - b.width() * 0.28, b.center().y()));
    else
        painter->drawPolyline(QPolygonF() << QPointF(b.left() + b.width() * 0.25, b.top() + b.height() * 0.52)
                                          << QPointF(b.left() + b.width() * 0.43, b.top() + b.height() * 0.70)
                                          << QPointF(b.left() + b.width() * 0.76, b.top() + b.height() * 0.32));
    painter->restore();
}

void WorkbenchStyle::drawRadioMark(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool on = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const int side = std::min(r.width(), r.height()) - 1;
    const QRect box(r.topLeft(), QSize(side, side));
    const bool set = option->state & State_On;
    panel(painter, box, color("surface"), color(set || focus ? "accent" : "dim"), 1, side / 2);
    if (set)
        panel(painter, box.adjusted(side / 4, side / 4, -side / 4, -side / 4), color(on ? "accent" : "dim"),
              Qt::transparent, 0, side / 4);
}

void WorkbenchStyle::drawBranch(const QStyleOption* option, QPainter* painter) const
{
    if (option->state & State_Children)
        chevron(painter, option->rect,
                option->state & State_Open             ? Qt::DownArrow
                : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                       : Qt::RightArrow,
                color("dim"));
}

void WorkbenchStyle::drawItemGround(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool hover = option->state & State_Enabled && option->state & State_MouseOver;
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (option->state & State_Selected)
        painter->fillRect(r, color("selection"));
    else if (hover && element == PE_PanelItemViewItem)
        painter->fillRect(r, color("hover"));
    else if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(r, item->backgroundBrush);
}

void WorkbenchStyle::drawTabClose(const QStyleOption* option, QPainter* painter) const
{
    const QRect& r = option->rect;
    const bool hover = option->state & State_Enabled && option->state & State_MouseOver;
    if (hover)
        panel(painter, r, color("selection"), Qt::transparent, 0, 3);
    const int side = m_theme.points(12);
    const QRect box(r.center().x() - side / 2, r.center().y() - side / 2, side, side);
    m_theme.icon(QStringLiteral("close"), hover ? QStringLiteral("text") : QStringLiteral("dim")).paint(painter, box);
}

void WorkbenchStyle::drawHeaderArrow(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None)
        chevron(painter, option->rect,
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, color("dim"));
}

} // namespace pluma::ui

// How large and where: the measures of controls and their parts.
#include <QPainter>
#include <QStyleOption>

#include "widgets/theme/style.h"
#include "widgets/theme/style_parts.h"
#include "widgets/theme/theme.h"

namespace pluma::ui {

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                     const QWidget* widget) const
{
    const QRect& r = option->rect;
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider == nullptr)
            return {};
        const bool lying = slider->orientation == Qt::Horizontal;
        const int length = lying ? r.width() : r.height();
        const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
        int size = length;
        if (range > 0)
            size = std::clamp(
                static_cast<int>(static_cast<qint64>(slider->pageStep) * length / (range + slider->pageStep)),
                std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - size,
                                               slider->upsideDown);
        const auto part = [&](int from, int to) {
            const QRect logical = lying ? QRect(r.left() + from, r.top(), to - from, r.height())
                                        : QRect(r.left(), r.top() + from, r.width(), to - from);
            return lying ? visualRect(slider->direction, r, logical) : logical;
        };
        switch (sub) {
        case SC_ScrollBarSlider:
            return part(at, at + size);
        case SC_ScrollBarSubPage:
            return part(0, at);
        case SC_ScrollBarAddPage:
            return part(at + size, length);
        case SC_ScrollBarGroove:
            return r;
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = m_theme.points(24);
        const int pad = m_theme.points(8);
        switch (sub) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, {r.right() - arrow + 1, r.top(), arrow - 2, r.height()});
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(pad, 1, -arrow, -1));
        default:
            return r;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int arrow =
            spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m_theme.points(20);
        const int half = (r.height() - 2) / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, {r.right() - arrow, r.top() + 1, arrow, half});
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, {r.right() - arrow, r.top() + 1 + half, arrow, half});
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(m_theme.points(6), 1, -arrow - 1, -1));
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect out = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            out = out.adjusted(m_theme.points(5), 0, -m_theme.points(5), 0);
    }
    return out;
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const
{
    const int control = m_theme.points(28);
    QSize out = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        if (is(widget, "card"))
            return {contents.width() + m_theme.points(24), m_theme.points(94)};
        QSize size(contents.width() + m_theme.points(is(widget, "flat") ? 12 : 26), control);
        if (is(widget, "primary")) { // its words are bolder than those that were measured
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            QFont font = widget->font();
            const int plain = QFontMetrics(font).horizontalAdvance(button != nullptr ? button->text : QString());
            font.setWeight(QFont::DemiBold);
            size.rwidth() +=
                std::max(0, QFontMetrics(font).horizontalAdvance(button != nullptr ? button->text : QString()) - plain);
        }
        return size;
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0
                   ? QSize(out.width() + m_theme.points(10), std::max(out.height(), control))
                   : out;
    }
    case CT_ComboBox:
        return {contents.width() + m_theme.points(36), std::max(contents.height() + 4, control)};
    case CT_SpinBox:
        return {contents.width() + m_theme.points(30), std::max(contents.height() + 4, control)};
    case CT_ItemViewItem:
        return {out.width(), std::max(out.height(), m_theme.points(24))};
    case CT_HeaderSection:
        return {out.width(), std::max(out.height(), m_theme.points(26))};
    case CT_CheckBox:
    case CT_RadioButton:
        return {out.width(), std::max(out.height(), m_theme.points(24))};
    case CT_ProgressBar:
        return {out.width(), m_theme.points(6)};
    case CT_ToolButton:
        return contents + QSize(m_theme.points(10), m_theme.points(10));
    case CT_MenuBarItem:
        return contents + QSize(m_theme.points(16), m_theme.points(8));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item == nullptr)
            return out;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), m_theme.points(9)};
        const bool shortcut = item->text.contains(QLatin1Char('\t'));
        return {contents.width() + m_theme.points(shortcut ? 28 + 20 + 32 : 28 + 20),
                std::max(contents.height(), m_theme.points(26))};
    }
    default:
        return out;
    }
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
        return m_theme.borderWidth();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_ToolBarItemMargin:
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
    case PM_LineEditIconMargin:
        return m_theme.points(4);
    case PM_MenuBarVMargin:
    case PM_ToolBarItemSpacing:
    case PM_FocusFrameVMargin:
    case PM_DockWidgetTitleBarButtonMargin:
        return m_theme.points(2);
    case PM_DockWidgetTitleMargin:
        return m_theme.points(7);
    case PM_ScrollBarExtent:
        return m_theme.points(12);
    case PM_ScrollBarSliderMin:
        return m_theme.points(28);
    case PM_TabBarTabHSpace:
        return m_theme.points(24);
    case PM_TabBarTabVSpace:
        return m_theme.points(14);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return m_theme.points(16);
    case PM_TreeViewIndentation:
        return m_theme.points(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.points(8);
    case PM_TitleBarButtonIconSize:
        return m_theme.points(12);
    case PM_HeaderMarkSize:
        return m_theme.points(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(QStringLiteral("border")).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
    case SP_TabCloseButton:
        return m_theme.icon(QStringLiteral("close"), QStringLiteral("dim"));
    case SP_TitleBarNormalButton:
        return m_theme.icon(QStringLiteral("float"), QStringLiteral("dim"));
    case SP_MessageBoxWarning:
        return m_theme.icon(QStringLiteral("warn"), QStringLiteral("warn"));
    case SP_MessageBoxCritical:
        return m_theme.icon(QStringLiteral("error"), QStringLiteral("error"));
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return m_theme.icon(QStringLiteral("note"), QStringLiteral("accent"));
    case SP_DirIcon:
    case SP_DirOpenIcon:
    case SP_DirClosedIcon:
        return m_theme.icon(QStringLiteral("folder"), QStringLiteral("dim"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace pluma::ui

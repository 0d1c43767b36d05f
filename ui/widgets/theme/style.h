// How every control is drawn. Colours are read from the theme at the moment of painting, so that changing the theme
// costs a repaint and nothing else.
#pragma once

#include <QProxyStyle>

namespace pluma::ui {

class Theme;

/// Fusion's behaviour with drawing of our own. Reads these dynamic properties: `role` of a QFrame (card, banner, popup,
/// line), `primary`, `card` and `flat` of a QPushButton, `invalid` of a QLineEdit. GUI thread only; the theme must
/// outlive every paint.
class WorkbenchStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit WorkbenchStyle(const Theme& theme);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* data = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    QColor color(const char* token) const;
    void panel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, int width = 1,
               int radius = 4) const;
    void chevron(QPainter* painter, const QRect& rect, Qt::ArrowType to, const QColor& color) const;
    bool drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawSegment(const QStyleOption* option, QPainter* painter, const QColor& fill, const QString& place) const;
    void drawToolPanel(const QStyleOption* option, QPainter* painter) const;
    void drawFocusRect(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawCheckMark(const QStyleOption* option, QPainter* painter) const;
    void drawRadioMark(const QStyleOption* option, QPainter* painter) const;
    void drawBranch(const QStyleOption* option, QPainter* painter) const;
    void drawItemGround(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const;
    void drawTabClose(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderArrow(const QStyleOption* option, QPainter* painter) const;
    void drawMenuBarItem(const QStyleOption* option, QPainter* painter) const;
    void drawTabShape(const QStyleOption* option, QPainter* painter) const;
    void drawTabLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawProgress(const QStyleOption* option, QPainter* painter) const;
    void drawDockTitle(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    const Theme& m_theme;
};

} // namespace pluma::ui

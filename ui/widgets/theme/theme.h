// Colours, fonts and icons by token. Widgets name tokens ("accent"), never colours.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include "base/result.h"
#include "widgets/theme/desktop_scheme.h"
#include "widgets/theme/settings.h"

class QApplication;

namespace pluma::ui {

/// The theme of the running program; one object, owned by the program, handed to whoever paints. GUI thread only.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Desktop follows what the desktop prefers, live, where it says so (DesktopScheme); otherwise the palette it began
    /// with.
    using Choice = ThemeChoice;
    explicit Theme(QApplication& application);
    ~Theme() override;

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    /// Percent of the normal size of text, 100 to 200.
    void setScale(int percent);
    bool dark() const { return m_dark; }
    QColor color(const QString& token) const;
    /// A line icon of resources/icons in the colour of a token; follows the theme by itself.
    QIcon icon(const QString& name, const QString& token = QStringLiteral("text")) const;
    QFont mono() const;
    int borderWidth() const { return m_borderWidth; } ///< of the hairlines, in pixels
    /// The palette role that carries the colour of words of a role: dim, caption, error, ok, warn; plain text
    /// otherwise.
    static QPalette::ColorRole wordRole(const char* role);
    int points(int px) const { return px * m_scale / 100; } ///< pixels at this scale

    /// The tokens of a shipped theme, for tests and tools. Errors: not_found, invalid.
    static Result<QHash<QString, QColor>> tokens(const QString& name);
    /// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21 (relative luminance, chapter 1.4.3).
    static double contrast(const QColor& a, const QColor& b);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void stretch(int from, int to) const;
    std::string chosen() const;

    QApplication& m_application;
    DesktopScheme m_desktop;
    Choice m_choice = Choice::Desktop;
    std::string m_applied; ///< name of the theme that is shown
    bool m_desktopDark = false;
    bool m_dark = false;
    int m_borderWidth = 1;
    int m_scale = 100;
    int m_fontScale = 0; ///< that the fonts were made for
    QHash<QString, QColor> m_tokens;
};

} // namespace pluma::ui

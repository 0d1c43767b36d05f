#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QScreen>
#include <QSvgRenderer>
#include <QTreeView>
#include <QWidget>
#include <cmath>
#include <utility>

#include "base/files.h"
#include "base/json.h"
#include "base/text.h"
#include "widgets/theme/style.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Renders one of our line drawings in the colour that its token has now.
class LineIcon : public QIconEngine {
public:
    LineIcon(const Theme& theme, QString name, QString token)
        : m_theme(theme), m_name(std::move(name)), m_token(std::move(token))
    {
    }
    QIconEngine* clone() const override { return new LineIcon(m_theme, m_name, m_token); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_theme.color(mode == QIcon::Disabled ? QStringLiteral("dim") : m_token);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.55F);
        const auto svg = readResource("icons/" + ss(m_name) + ".svg");
        if (!svg)
            return;
        QByteArray bytes = QByteArray::fromStdString(*svg);
        bytes.replace("#000", color.name().toLatin1());
        QSvgRenderer renderer(bytes);
        painter->save();
        painter->setOpacity(color.alphaF());
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("pluma-%1-%2-%3x%4-%5")
                                .arg(m_name, m_theme.color(m_token).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    const Theme& m_theme;
    QString m_name;
    QString m_token;
};

struct Loaded {
    QHash<QString, QColor> tokens;
    bool dark = false;
    int borderWidth = 1;
};

Result<Loaded> load(const std::string& name)
{
    PLUMA_TRY(const auto text, readResource("themes/" + name + ".json"));
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("tokens") || !json["tokens"].is_object())
        return fail(ErrorCode::Invalid, pluma::tr("The theme is not readable."), "themes/" + name + ".json");
    Loaded out;
    out.dark = json.value("dark", false);
    out.borderWidth = json.value("borderWidth", 1);
    for (const auto& [token, value] : json["tokens"].items())
        if (value.is_string())
            out.tokens[qs(token)] = QColor(qs(value.get<std::string>()));
    return out;
}

} // namespace

Theme::Theme(QApplication& application) : m_application(application)
{
    const QPalette desktop = application.palette();
    m_desktopDark = desktop.color(QPalette::WindowText).lightness() > desktop.color(QPalette::Window).lightness();
    connect(&m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_applied != chosen())
            apply();
    });
    apply();
    application.setStyle(new WorkbenchStyle(*this)); // the application owns it
}

// The style draws with this theme, which is going.
Theme::~Theme() { QApplication::setStyle(QStringLiteral("Fusion")); }

Result<QHash<QString, QColor>> Theme::tokens(const QString& name)
{
    PLUMA_TRY(auto loaded, load(ss(name)));
    return std::move(loaded.tokens);
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void Theme::choose(Choice choice)
{
    if (std::exchange(m_choice, choice) != choice)
        apply();
}

void Theme::setScale(int percent)
{
    const int scale = std::clamp(percent, 100, 200);
    const int before = std::exchange(m_scale, scale);
    if (before == scale)
        return;
    stretch(before, scale);
    apply();
}

// What was measured or given a font of its own when it was made grows with the text, wherever it is: bounds of widgets,
// fonts, rows, columns, indentation. What measures itself anew when the theme changes does so after this.
void Theme::stretch(int from, int to) const
{
    const auto grown = [from, to](int size) { return static_cast<int>(std::lround(double(size) * to / from)); };
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && (widget->font().resolveMask() & QFont::SizeResolved) != 0) {
            QFont font = widget->font();
            if (font.pixelSize() > 0)
                font.setPixelSize(grown(font.pixelSize()));
            else
                font.setPointSizeF(font.pointSizeF() * to / from);
            widget->setFont(font);
        }
        if (auto* header = qobject_cast<QHeaderView*>(widget)) {
            if (header->orientation() == Qt::Vertical)
                header->setDefaultSectionSize(grown(header->defaultSectionSize()));
            else
                for (int i = 0; i < header->count(); ++i)
                    if (header->sectionResizeMode(i) == QHeaderView::Interactive ||
                        header->sectionResizeMode(i) == QHeaderView::Fixed)
                        header->resizeSection(i, grown(header->sectionSize(i)));
        } else if (auto* tree = qobject_cast<QTreeView*>(widget)) {
            tree->setIndentation(grown(tree->indentation()));
        }
        // Windows have the bounds that their layouts give them, and a hairline stays one.
        if (widget->isWindow() || widget->maximumHeight() == 1)
            continue;
        const auto bound = [&grown](QSize size) {
            if (size.width() < QWIDGETSIZE_MAX)
                size.setWidth(grown(size.width()));
            if (size.height() < QWIDGETSIZE_MAX)
                size.setHeight(grown(size.height()));
            return size;
        };
        const QSize least = bound(widget->minimumSize());
        const QSize most = bound(widget->maximumSize());
        if (least == widget->minimumSize() && most == widget->maximumSize())
            continue;
        if (to > from)
            widget->setMaximumSize(most);
        widget->setMinimumSize(least);
        widget->setMaximumSize(most);
    }
}

QColor Theme::color(const QString& token) const { return m_tokens.value(token, Qt::magenta); }

QIcon Theme::icon(const QString& name, const QString& token) const { return QIcon(new LineIcon(*this, name, token)); }

QFont Theme::mono() const
{
    QFont font(
        QStringList{QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")},
        -1);
    // QScintilla reads the size in points only.
    const QScreen* screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(points(13) * 72.0 / (screen != nullptr ? screen->logicalDotsPerInch() : 96.0));
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QPalette::ColorRole Theme::wordRole(const char* role)
{
    const QByteArray name(role);
    return name == "dim" || name == "caption" ? QPalette::PlaceholderText
           : name == "error"                  ? QPalette::BrightText
           : name == "ok"                     ? QPalette::LinkVisited
           : name == "warn"                   ? QPalette::Shadow
                                              : QPalette::WindowText;
}

std::string Theme::chosen() const
{
    if (m_choice == Choice::HighContrast || (m_choice == Choice::Desktop && m_desktop.highContrast()))
        return "high-contrast";
    if (m_choice != Choice::Desktop)
        return m_choice == Choice::Dark ? "dark" : "light";
    const DesktopScheme::Shade shade = m_desktop.shade();
    return shade == DesktopScheme::Shade::Dark || (shade == DesktopScheme::Shade::Unknown && m_desktopDark) ? "dark"
                                                                                                            : "light";
}

void Theme::apply()
{
    const std::string name = chosen();
    auto loaded = load(name);
    if (!loaded)
        return; // resources are part of the program; a test reads all of them
    m_applied = name;
    m_tokens = loaded->tokens;
    m_dark = loaded->dark;
    m_borderWidth = loaded->borderWidth;

    if (std::exchange(m_fontScale, m_scale) != m_scale) {
        QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                               QStringLiteral("sans-serif")},
                   -1);
        font.setPixelSize(points(13));
        m_application.setFont(font);
    }

    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* token) {
        palette.setColor(role, color(QLatin1String(token)));
    };
    set(QPalette::Window, "window");
    set(QPalette::WindowText, "text");
    set(QPalette::Base, "surface");
    set(QPalette::AlternateBase, "sunken");
    set(QPalette::Text, "text");
    set(QPalette::Button, "surface");
    set(QPalette::ButtonText, "text");
    set(QPalette::BrightText, "error");
    set(QPalette::ToolTipBase, "raised");
    set(QPalette::ToolTipText, "text");
    set(QPalette::PlaceholderText, "dim");
    set(QPalette::Highlight, "selection");
    set(QPalette::HighlightedText, "text");
    set(QPalette::Link, "accent");
    // Roles that nothing of ours draws with carry the state colours of words, so that they follow by themselves.
    set(wordRole("ok"), "ok");
    set(wordRole("warn"), "warn");
    set(QPalette::Light, "raised");
    set(QPalette::Midlight, "hover");
    set(QPalette::Mid, "border");
    set(QPalette::Dark, "border");
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(QStringLiteral("dim")));
    m_application.setPalette(palette);

    Q_EMIT changed();
}

} // namespace pluma::ui

// Declared settings, each a typed constant: key, type, default, range, label. The preferences page and its search are
// made from the list of them.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>
#include <type_traits>
#include <vector>

namespace pluma::ui {

/// One of a few values: its word in the file and its label.
struct SettingChoice {
    const char* word;
    const char* label;
};

/// A setting of type T: bool, int, an enum whose values are its choices in their order, or a word (const char*) among
/// its choices.
template <class T>
struct SettingKey {
    const char* key; ///< "editor/wrap"
    const char* group;
    const char* label;
    const char* help;
    T fallback;
    const SettingChoice* choices = nullptr; ///< of an enum or a word
    int count = 0;                          ///< of them
    int minimum = 0;                        ///< of a number
    int maximum = 0;
    const char* unit = "";
    bool is(const QString& other) const { return other == QLatin1String(key); }
};

enum class ThemeChoice { Desktop, Light, Dark, HighContrast };

namespace settings {
inline constexpr const char* appearance = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Appearance");
inline constexpr const char* editor = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Editor");
inline constexpr const char* work = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Work");

inline constexpr SettingChoice themes[] = {
    {"desktop", QT_TRANSLATE_NOOP("pluma::ui::Settings", "As the desktop")},
    {"light", QT_TRANSLATE_NOOP("pluma::ui::Settings", "Light")},
    {"dark", QT_TRANSLATE_NOOP("pluma::ui::Settings", "Dark")},
    {"high-contrast", QT_TRANSLATE_NOOP("pluma::ui::Settings", "High contrast")}};
inline constexpr SettingChoice languages[] = {{"system", QT_TRANSLATE_NOOP("pluma::ui::Settings", "As the desktop")},
                                              {"en", "English"},
                                              {"de", "Deutsch"},
                                              {"es", "Español"}};

inline constexpr SettingKey<ThemeChoice> theme{
    .key = "appearance/theme",
    .group = appearance,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Theme"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Colours of the whole window."),
    .fallback = ThemeChoice::Desktop,
    .choices = themes,
    .count = 4};
inline constexpr SettingKey<int> scale{.key = "appearance/scale",
                                       .group = appearance,
                                       .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Text size"),
                                       .help =
                                           QT_TRANSLATE_NOOP("pluma::ui::Settings", "Size of text, icons and rows."),
                                       .fallback = 100,
                                       .minimum = 100,
                                       .maximum = 200,
                                       .unit = "%"};
inline constexpr SettingKey<const char*> language{
    .key = "appearance/language",
    .group = appearance,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Language"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Takes effect at the next start."),
    .fallback = "system",
    .choices = languages,
    .count = 4};
inline constexpr SettingKey<bool> wrap{
    .key = "editor/wrap",
    .group = editor,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Wrap long lines"),
    .help =
        QT_TRANSLATE_NOOP("pluma::ui::Settings", "Shows long lines on several rows; the file keeps them as they are."),
    .fallback = false};
inline constexpr SettingKey<bool> whitespace{
    .key = "editor/whitespace",
    .group = editor,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Show spaces and tabs"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Marks spaces and tabs in the text."),
    .fallback = false};
inline constexpr SettingKey<int> tabWidth{
    .key = "editor/tab_width",
    .group = editor,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Tab width"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Columns that a tab takes on screen."),
    .fallback = 4,
    .minimum = 1,
    .maximum = 16,
    .unit = QT_TRANSLATE_NOOP("pluma::ui::Settings", "columns")};
inline constexpr SettingKey<bool> preview{
    .key = "editor/preview",
    .group = editor,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Preview Markdown beside the text"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Opens Markdown artifacts with their preview."),
    .fallback = true};
inline constexpr SettingKey<bool> restoreSession{
    .key = "work/restore_session",
    .group = work,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Open the last workspace at start"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings", "With the documents that were open."),
    .fallback = true};
/// Milliseconds.
inline constexpr SettingKey<int> journalInterval{
    .key = "work/journal_interval",
    .group = work,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Journal unsaved text after"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings",
                              "Unsaved text is written to the journal this long after the last key, so that a crash "
                              "loses nothing before it."),
    .fallback = 500,
    .minimum = 100,
    .maximum = 10000,
    .unit = "ms"};
inline constexpr SettingKey<bool> watch{
    .key = "work/watch",
    .group = work,
    .label = QT_TRANSLATE_NOOP("pluma::ui::Settings", "Follow changes made outside"),
    .help = QT_TRANSLATE_NOOP("pluma::ui::Settings",
                              "Reloads contexts and artifacts when the command line or git changes the repository."),
    .fallback = true};
} // namespace settings

/// One setting as a page shows it, in the language of the window. `choices` (with their labels) makes it a list,
/// `minimum < maximum` bounds a number.
struct Setting {
    QString key;
    QString group;
    QString label;
    QString help;
    QVariant fallback;
    QStringList choices;
    QStringList choiceLabels;
    int minimum = 0;
    int maximum = 0;
    QString unit;
};

/// The settings of the program, kept in one INI file. GUI thread only.
class Settings : public QObject {
    Q_OBJECT
public:
    /// `file`: the INI file; created on the first change.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    const std::vector<Setting>& declared() const { return m_declared; }
    /// What was set, if it fits the declaration, otherwise the default.
    template <class T>
    auto value(const SettingKey<T>& setting) const
    {
        const QVariant value = this->value(QString(QLatin1String(setting.key)));
        if constexpr (std::is_same_v<T, bool>) {
            return value.toBool();
        } else if constexpr (std::is_same_v<T, int>) {
            return value.toInt();
        } else if constexpr (std::is_enum_v<T>) {
            for (int i = 0; i < setting.count; ++i)
                if (value.toString() == QLatin1String(setting.choices[i].word))
                    return static_cast<T>(i);
            return setting.fallback;
        } else {
            return value.toString();
        }
    }
    template <class T>
    void set(const SettingKey<T>& setting, T value)
    {
        const QString key = QLatin1String(setting.key);
        if constexpr (std::is_enum_v<T>)
            set(key, QString(QLatin1String(setting.choices[static_cast<int>(value)].word)));
        else if constexpr (std::is_same_v<T, const char*>)
            set(key, QString(QLatin1String(value)));
        else
            set(key, QVariant(value));
    }
    /// By their keys, for the page that shows them all.
    QVariant value(const QString& key) const;
    void set(const QString& key, const QVariant& value);
    /// State that is not a preference: window geometry, recent workspaces, shortcuts.
    QVariant state(const QString& key) const { return m_store.value(QStringLiteral("state/") + key); }
    void setState(const QString& key, const QVariant& value)
    {
        m_store.setValue(QStringLiteral("state/") + key, value);
        Q_EMIT stateChanged(key);
    }
    /// Forgets a state and all below it.
    void dropState(const QString& key) { m_store.remove(QStringLiteral("state/") + key); }
    QString file() const { return m_store.fileName(); }

Q_SIGNALS:
    void changed(const QString& key);
    void stateChanged(const QString& key);

private:
    std::vector<Setting> m_declared;
    QSettings m_store;
};

} // namespace pluma::ui

#include "widgets/settings.h"

#include <algorithm>

namespace pluma::ui {

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_store(file, QSettings::IniFormat)
{
    const QString appearance = tr("Appearance");
    const QString editor = tr("Editor");
    const QString work = tr("Work");
    m_declared = {
        {QStringLiteral("appearance/theme"),
         appearance,
         tr("Theme"),
         tr("Colours of the whole window."),
         QStringLiteral("desktop"),
         {QStringLiteral("desktop"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")},
         {tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")}},
        {QStringLiteral("appearance/scale"),
         appearance,
         tr("Text size"),
         tr("Size of text, icons and rows."),
         100,
         {},
         {},
         100,
         200,
         QStringLiteral("%")},
        {QStringLiteral("appearance/language"),
         appearance,
         tr("Language"),
         tr("Takes effect at the next start."),
         QStringLiteral("system"),
         {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")},
         {tr("As the desktop"), QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Español")}},
        {QStringLiteral("editor/wrap"), editor, tr("Wrap long lines"),
         tr("Shows long lines on several rows; the file keeps them as they are."), false},
        {QStringLiteral("editor/whitespace"), editor, tr("Show spaces and tabs"),
         tr("Marks spaces and tabs in the text."), false},
        {QStringLiteral("editor/tab_width"),
         editor,
         tr("Tab width"),
         tr("Columns that a tab takes on screen."),
         4,
         {},
         {},
         1,
         16,
         tr("columns")},
        {QStringLiteral("editor/preview"), editor, tr("Preview Markdown beside the text"),
         tr("Opens Markdown artifacts with their preview."), true},
        {QStringLiteral("work/restore_session"), work, tr("Open the last workspace at start"),
         tr("With the documents that were open."), true},
        {QStringLiteral("work/journal_interval"),
         work,
         tr("Journal unsaved text after"),
         tr("Unsaved text is written to the journal this long after the last key, so that a crash loses nothing before "
            "it."),
         500,
         {},
         {},
         100,
         10000,
         QStringLiteral("ms")},
        {QStringLiteral("work/watch"), work, tr("Follow changes made outside"),
         tr("Reloads contexts and artifacts when the command line or git changes the repository."), true},
    };
}

QVariant Settings::value(const QString& key) const
{
    const auto it = std::find_if(m_declared.begin(), m_declared.end(), [&](const Setting& s) { return s.key == key; });
    if (it == m_declared.end())
        return {};
    QVariant value = m_store.value(key, it->fallback);
    if (it->fallback.typeId() == QMetaType::Bool)
        return value.toBool();
    if (it->fallback.typeId() == QMetaType::Int) {
        bool ok = false;
        const int number = value.toInt(&ok);
        return ok && (it->minimum >= it->maximum || (number >= it->minimum && number <= it->maximum)) ? QVariant(number)
                                                                                                      : it->fallback;
    }
    return it->choices.isEmpty() || it->choices.contains(value.toString()) ? value : it->fallback;
}

void Settings::set(const QString& key, const QVariant& value)
{
    if (this->value(key) == value)
        return;
    m_store.setValue(key, value);
    Q_EMIT changed(key);
}

} // namespace pluma::ui

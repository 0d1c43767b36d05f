#include "widgets/theme/settings.h"

#include <algorithm>

namespace pluma::ui {

namespace {

// In the language of the window.
template <class T>
Setting shown(const SettingKey<T>& key)
{
    const auto say = [](const char* text) { return Settings::tr(text); };
    Setting out;
    out.key = QLatin1String(key.key);
    out.group = say(key.group);
    out.label = say(key.label);
    out.help = say(key.help);
    out.minimum = key.minimum;
    out.maximum = key.maximum;
    out.unit = key.unit[0] == 0 ? QString() : say(key.unit);
    for (int i = 0; i < key.count; ++i) {
        out.choices << QLatin1String(key.choices[i].word);
        out.choiceLabels << say(key.choices[i].label);
    }
    if constexpr (std::is_enum_v<T>)
        out.fallback = out.choices[static_cast<int>(key.fallback)];
    else if constexpr (std::is_same_v<T, const char*>)
        out.fallback = QString(QLatin1String(key.fallback));
    else
        out.fallback = key.fallback;
    return out;
}

} // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), m_store(file, QSettings::IniFormat)
{
    using namespace settings;
    m_declared = {shown(theme),           shown(scale),    shown(language), shown(wrap),
                  shown(whitespace),      shown(tabWidth), shown(preview),  shown(restoreSession),
                  shown(journalInterval), shown(watch)};
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

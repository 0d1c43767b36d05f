#include "widgets/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "base/fuzzy.h"
#include "base/json.h"
#include "context/context.h"

namespace pluma::ui {

QString countText(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString bytesText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return countText(bytes) + QStringLiteral(" B");
    static const char* const units[] = {"kB", "MB", "GB", "TB", "PB"};
    double value = static_cast<double>(bytes);
    int unit = -1;
    while (value >= 999.5 && unit < 4) {
        value /= 1000;
        ++unit;
    }
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString relativeTime(const std::string& iso)
{
    const QDateTime then = QDateTime::fromString(qs(iso), Qt::ISODateWithMs).toLocalTime();
    if (!then.isValid())
        return qs(iso);
    const qint64 seconds = then.secsTo(QDateTime::currentDateTime());
    if (seconds >= 0 && seconds < 60)
        return QCoreApplication::translate("pluma::ui", "just now");
    if (seconds >= 0 && seconds < 3600)
        return QCoreApplication::translate("pluma::ui", "%1 min ago").arg(seconds / 60);
    if (seconds >= 0 && seconds < 24 * 3600 && then.date() == QDate::currentDate())
        return QCoreApplication::translate("pluma::ui", "%1 h ago").arg(seconds / 3600);
    if (then.date() == QDate::currentDate().addDays(-1))
        return QCoreApplication::translate("pluma::ui", "yesterday, %1")
            .arg(QLocale().toString(then.time(), QLocale::ShortFormat));
    return QLocale().toString(then.date(), QStringLiteral("d MMM yyyy"));
}

QString valueText(const Json& value)
{
    return value.is_string() ? qs(value.get_ref<const std::string&>())
                             : qs(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString folded(const QString& text) { return qs(foldedText(ss(text))); }

bool findsWords(const QString& text, const QString& typed)
{
    const QString all = folded(text);
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

QString originText(context::Origin origin)
{
    switch (origin) {
    case context::Origin::Cloned:
        return QCoreApplication::translate("pluma::ui", "cloned");
    case context::Origin::Parameterized:
        return QCoreApplication::translate("pluma::ui", "parameterized");
    case context::Origin::Rendered:
        return QCoreApplication::translate("pluma::ui", "rendered");
    case context::Origin::Edited:
        return QCoreApplication::translate("pluma::ui", "edited");
    case context::Origin::New:
        break;
    }
    return QCoreApplication::translate("pluma::ui", "new");
}

QString shortDigest(std::string_view hex) { return qs(hex.substr(0, 12)); }

} // namespace pluma::ui

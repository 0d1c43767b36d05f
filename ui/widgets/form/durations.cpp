#include "widgets/form/durations.h"

#include <QRegularExpression>
#include <QStringList>

#include "widgets/form/editors.h"

namespace pluma::ui {

QString durationWords(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?:(\\d+)W|(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\."
                       "\\d+)?)S)?)?)$"));
    const QRegularExpressionMatch match = form.match(text);
    const QString units[] = {FieldEditor::tr("weeks"), FieldEditor::tr("years"), FieldEditor::tr("months"),
                             FieldEditor::tr("days"),  QStringLiteral("h"),      QStringLiteral("min"),
                             QStringLiteral("s")};
    QStringList out;
    for (int i = 0; match.hasMatch() && i < 7; ++i)
        if (!match.captured(i + 1).isEmpty())
            out << match.captured(i + 1) + QLatin1Char(' ') + units[i];
    return out.join(QLatin1Char(' '));
}

QString durationOf(const QString& typed)
{
    static const QRegularExpression words(
        QStringLiteral("^\\s*(?:(\\d+)\\s*d)?\\s*(?:(\\d+)\\s*h)?\\s*(?:(\\d+)\\s*min)?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*s)?"
                       "\\s*$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?$"));
    QString day;
    QString time;
    const auto take = [](QString& into, const QString& number, QLatin1Char unit) {
        if (!number.isEmpty())
            into += number + unit;
    };
    if (const auto match = clock.match(typed); match.hasMatch()) {
        take(time, match.captured(1), QLatin1Char('H'));
        take(time, match.captured(2), QLatin1Char('M'));
        take(time, match.captured(3), QLatin1Char('S'));
    } else if (const auto other = words.match(typed); other.hasMatch()) {
        take(day, other.captured(1), QLatin1Char('D'));
        take(time, other.captured(2), QLatin1Char('H'));
        take(time, other.captured(3), QLatin1Char('M'));
        take(time, other.captured(4), QLatin1Char('S'));
    }
    return day.isEmpty() && time.isEmpty()
               ? QString()
               : QLatin1Char('P') + day + (time.isEmpty() ? QString() : QLatin1Char('T') + time);
}

} // namespace pluma::ui

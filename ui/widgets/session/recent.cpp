#include "widgets/session/recent.h"

#include <QCryptographicHash>
#include <algorithm>

#include "widgets/session/bench.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString usedKey(const QString& part) { return QStringLiteral("used/") + part; }

// An entry is the turn at which it was used and what it is: "17 CAD/wing.md".
QString usedWhat(const QString& entry) { return entry.mid(entry.indexOf(QLatin1Char(' ')) + 1); }

// Lists of earlier versions of the window, where nothing was written since.
QStringList formerList(const Settings& settings, const QString& kind)
{
    static const std::map<QString, QString> keys = {{QStringLiteral("repository"), QStringLiteral("recent")},
                                                    {QStringLiteral("interface"), QStringLiteral("metabuilder/recent")},
                                                    {QStringLiteral("search"), QStringLiteral("search/recent")}};
    const auto it = keys.find(kind);
    QStringList out;
    if (it != keys.end())
        for (const QString& what : settings.state(it->second).toStringList())
            out << QStringLiteral("0 ") + what;
    return out;
}

// One word for what names the same kind of thing in different fields.
QString usedKind(const QString& completes)
{
    return completes == QStringLiteral("revision") ? QStringLiteral("context") : completes;
}

} // namespace

Recent::Recent(Settings& settings, const QString& repository) : m_settings(settings)
{
    if (!repository.isEmpty())
        m_name = QString::fromLatin1(
            QCryptographicHash::hash(repository.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    m_place = usedKey(m_name.isEmpty() ? QStringLiteral("all") : m_name);
}

QStringList Recent::entries(const QString& kind) const
{
    const QVariant kept = m_settings.state(key(usedKind(kind)));
    return kept.isValid() || !m_name.isEmpty() ? kept.toStringList() : formerList(m_settings, kind);
}

void Recent::keep(const QString& kind, const QStringList& entries)
{
    m_settings.setState(key(usedKind(kind)), QStringList(entries.mid(0, most)));
}

void Recent::used(const QString& kind, const QString& what)
{
    if (what.isEmpty())
        return;
    const qlonglong turn = m_settings.state(usedKey(QStringLiteral("turn"))).toLongLong() + 1;
    m_settings.setState(usedKey(QStringLiteral("turn")), turn);
    QStringList list = entries(kind);
    list.removeIf([&](const QString& entry) { return usedWhat(entry) == what; });
    list.prepend(QString::number(turn) + QLatin1Char(' ') + what);
    touchPlace();
    keep(kind, list);
}

void Recent::forget(const QString& kind, const QString& what)
{
    QStringList list = entries(kind);
    list.removeIf([&](const QString& entry) { return usedWhat(entry) == what; });
    keep(kind, list);
}

QStringList Recent::of(const QString& kind) const
{
    QStringList out;
    for (const QString& entry : entries(kind))
        out << usedWhat(entry);
    return out;
}

std::map<QString, qlonglong> Recent::turns(const QString& kind) const
{
    std::map<QString, qlonglong> out;
    for (const QString& entry : entries(kind))
        out.emplace(usedWhat(entry), std::max(1LL, entry.section(QLatin1Char(' '), 0, 0).toLongLong()));
    return out;
}

std::vector<Word> Recent::first(const QString& kind, std::vector<Word> words) const
{
    const auto known = turns(kind);
    if (known.empty())
        return words;
    const auto turn = [&known](const Word& word) {
        const auto it = known.find(word.text);
        return it == known.end() ? 0 : it->second;
    };
    for (Word& word : words)
        word.recent = turn(word) > 0;
    const auto rest = std::stable_partition(words.begin(), words.end(), [](const Word& word) { return word.recent; });
    std::stable_sort(words.begin(), rest, [&](const Word& a, const Word& b) { return turn(a) > turn(b); });
    return words;
}

// Settings do not grow with every repository that was ever opened.
void Recent::touchPlace()
{
    if (m_name.isEmpty())
        return;
    const QString where = usedKey(QStringLiteral("repositories"));
    QStringList names = m_settings.state(where).toStringList();
    if (names.value(0) == m_name)
        return;
    names.removeAll(m_name);
    names.prepend(m_name);
    while (names.size() > mostRepositories)
        m_settings.dropState(usedKey(names.takeLast()));
    m_settings.setState(where, names);
}

Recent recentOf(const Bench& bench)
{
    const auto snapshot = bench.session.snapshot();
    return Recent(bench.settings, snapshot ? qs(snapshot->root) : QString());
}

std::vector<Word> choicesOf(const Bench& bench, const QString& kind)
{
    return recentOf(bench).first(kind, bench.session.choices(kind));
}

} // namespace pluma::ui

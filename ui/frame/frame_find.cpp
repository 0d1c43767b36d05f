// What the finder of the window offers: everything that can be gone to, every command, and contexts to pick from.
#include <QLineEdit>

#include "base/text.h"
#include "frame/frame.h"
#include "frame/offered.h"
#include "frame/synonyms.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {

void Frame::offerActions(bool blocked, std::vector<FinderEntry>& entries)
{
    for (const Actions::Entry& entry : m_actions->all())
        entries.push_back({entry.action->text(), entry.category, QStringLiteral("palette"),
                           entry.action->shortcut().toString(QKeySequence::NativeText),
                           [action = entry.action] { action->trigger(); }, 0,
                           blocked ? blockedBy(entry, m_bench.session) : QString(), QStringLiteral("command"), entry.id,
                           0, alsoCalled(entry.id)});
}

void Frame::goToAnything()
{
    std::vector<FinderEntry> entries;
    for (const auto& source : m_sources)
        source(entries);
    offerActions(false, entries);
    for (const Setting& setting : m_bench.settings.declared())
        entries.push_back({setting.label,
                           setting.group,
                           QStringLiteral("settings"),
                           tr("setting"),
                           [this, label = setting.label] {
                               open(QStringLiteral("preferences"), {{QStringLiteral("search"), label}});
                           },
                           0,
                           {},
                           QStringLiteral("setting"),
                           setting.key,
                           0,
                           alsoCalled(setting.key)});
    m_finder->popup(tr("Go to an artifact, parameter, context, template, command or setting"), std::move(entries),
                    true);
}

void Frame::palette()
{
    std::vector<FinderEntry> entries;
    offerActions(true, entries);
    for (const command::CommandInfo& info : m_bench.registry.all())
        if (isOffered(info) && m_saidByAction.count(qs(info.id)) == 0)
            entries.push_back(
                {commandTitle(info) + QStringLiteral("…"),
                 QStringLiteral("pluma ") + qs(join(info.verb, " ")),
                 info.effect == command::Effect::Write ? QStringLiteral("code") : QStringLiteral("search"),
                 {},
                 [this, id = qs(info.id)] { invoke(id); },
                 4,
                 blockedBy(info, m_bench.session),
                 QStringLiteral("command"),
                 qs(info.id),
                 0,
                 alsoCalled(qs(info.id))});
    m_finder->popup(tr("What do you want to do?"), std::move(entries), false);
}

void Frame::pickContext(const QString& question, const QString& without, std::vector<FinderEntry> others,
                        const std::function<void(const QString& commit)>& then)
{
    std::vector<FinderEntry> entries;
    if (const auto snapshot = m_bench.session.snapshot())
        for (auto it = snapshot->contexts.rbegin(); it != snapshot->contexts.rend(); ++it)
            if (qs(it->commit) != without)
                entries.push_back({contextPath(*it),
                                   qs(it->id),
                                   QStringLiteral("context"),
                                   relativeTime(it->created),
                                   [then, id = qs(it->commit)] { then(id); },
                                   0,
                                   {},
                                   QStringLiteral("context"),
                                   qs(it->id),
                                   0,
                                   {}});
    for (FinderEntry& other : others)
        entries.push_back(std::move(other));
    m_finder->popup(question, std::move(entries), false);
}

} // namespace pluma::ui

#include "widgets/session/standing.h"
#include "memory/contexts.h"
#include "memory/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pluma::ui::Standing)
};

QString someOf(const QStringList& names)
{
    QStringList first = names.mid(0, 3);
    if (names.size() > 3)
        first << Words::tr("%Ln other(s)", nullptr, static_cast<int>(names.size() - 3));
    return first.join(QStringLiteral(", "));
}

/// Enrolled people whose keys are valid now.
QStringList people(const Snapshot& snapshot, const std::string& now)
{
    QStringList out;
    for (const trust::Signer& signer : snapshot.signers)
        if ((signer.validUntil.empty() || signer.validUntil > now) && !out.contains(qs(signer.person)))
            out << qs(signer.person);
    return out;
}

// Artifacts of a phase that are not as they were frozen; nothing while that is not known, or cannot be told.
std::optional<std::uint64_t> sinceOf(const Snapshot& snapshot, const std::string& phase)
{
    const auto it = snapshot.since.find(phase);
    return it == snapshot.since.end() || !it->second ? std::nullopt : std::optional<std::uint64_t>(it->second->count());
}

// A draft waits until its phase is frozen.
bool isOpenDraft(const Snapshot& snapshot, const memory::ContextInfo& context)
{
    if (context.program != snapshot.program.id || context.state != context::State::Draft || context.stranger)
        return false;
    return std::none_of(snapshot.contexts.begin(), snapshot.contexts.end(), [&](const memory::ContextInfo& other) {
        return other.program == context.program && other.phase == context.phase &&
               other.state == context::State::Frozen && other.number > context.number;
    });
}

void waitForYou(const Snapshot& snapshot, const StandingFacts& facts, const VerdictOf& verdictOf,
                std::vector<Waiting>& out)
{
    if (!facts.obstacle.message.empty())
        out.push_back({{},
                       Words::tr("You cannot freeze yet. %1").arg(qs(facts.obstacle.message)),
                       {},
                       Words::tr("Enrol my key…"),
                       QStringLiteral("keys.enroll"),
                       {},
                       true});
    for (const memory::ContextInfo& context : snapshot.contexts) {
        const memory::VerifyResult* verdict = verdictOf(context.commit);
        if (verdict != nullptr && !verdict->ok())
            out.push_back({{},
                           (verdict->whole() ? Words::tr("%1 is not trusted: %2") : Words::tr("%1 does not verify: %2"))
                               .arg(contextPath(context), qs(firstError(verdict->findings).message)),
                           context.created,
                           Words::tr("Look at it"),
                           {},
                           context.commit,
                           true});
    }
    if (!snapshot.changes.empty())
        out.push_back({{},
                       Words::tr("%Ln file(s) are not committed", nullptr, static_cast<int>(snapshot.changes.size())),
                       {},
                       Words::tr("Commit and freeze…"),
                       QStringLiteral("context.freeze"),
                       {},
                       false});
}

} // namespace

std::vector<PhaseStanding> phasesOf(const Snapshot& snapshot, const StandingFacts& facts)
{
    std::vector<PhaseStanding> out;
    for (const std::string& code : snapshot.phases()) {
        PhaseStanding phase;
        phase.code = code;
        const auto& codes = snapshot.vocabulary.phases;
        const auto named = std::find_if(codes.begin(), codes.end(), [&](const tfa::Code& c) { return c.code == code; });
        phase.name = named == codes.end() ? QString() : qs(named->name);
        if (const auto it = snapshot.byPhase.find(code); it != snapshot.byPhase.end())
            phase.artifacts = it->second;
        phase.context = snapshot.lastFrozen(code);
        if (phase.context != nullptr) {
            phase.since = sinceOf(snapshot, code);
            if (const auto it = facts.reuse.find(phase.context->commit); it != facts.reuse.end())
                phase.reuse = it->second;
        }
        phase.state = phase.context != nullptr ? (!phase.since       ? PhaseStanding::State::Unknown
                                                  : *phase.since > 0 ? PhaseStanding::State::Behind
                                                                     : PhaseStanding::State::Frozen)
                      : phase.artifacts > 0    ? PhaseStanding::State::Working
                                               : PhaseStanding::State::Empty;
        out.push_back(std::move(phase));
    }
    return out;
}

std::vector<Waiting> waitingFor(const Snapshot& snapshot, const StandingFacts& facts,
                                const std::vector<PhaseStanding>& phases, const VerdictOf& verdictOf,
                                const std::string& now)
{
    std::vector<Waiting> out;
    waitForYou(snapshot, facts, verdictOf, out);
    const QStringList enrolled = people(snapshot, now);
    const QString anyone = enrolled.isEmpty() ? Words::tr("nobody is enrolled yet") : someOf(enrolled);
    for (const PhaseStanding& phase : phases) {
        const bool drafted =
            std::any_of(snapshot.contexts.begin(), snapshot.contexts.end(), [&](const memory::ContextInfo& context) {
                return context.phase == phase.code && isOpenDraft(snapshot, context);
            });
        if (phase.state == PhaseStanding::State::Working && !drafted)
            out.push_back(
                {anyone,
                 Words::tr("%1 has %Ln artifact(s) and was never frozen", nullptr, static_cast<int>(phase.artifacts))
                     .arg(qs(phase.code)),
                 {},
                 Words::tr("Freeze %1…").arg(qs(phase.code)),
                 QStringLiteral("freeze:") + qs(phase.code),
                 {},
                 false});
        else if (phase.state == PhaseStanding::State::Behind)
            out.push_back({qs(phase.context->author),
                           Words::tr("%Ln artifact(s) of %1 differ from %1@%2", nullptr, static_cast<int>(*phase.since))
                               .arg(qs(phase.code))
                               .arg(qs(phase.context->at())),
                           phase.context->created,
                           Words::tr("Freeze %1…").arg(qs(phase.code)),
                           QStringLiteral("freeze:") + qs(phase.code),
                           {},
                           false});
    }
    for (const memory::ContextInfo& context : snapshot.contexts)
        if (isOpenDraft(snapshot, context))
            out.push_back({qs(context.author),
                           Words::tr("The draft %1 is not frozen").arg(contextPath(context)),
                           context.created,
                           Words::tr("Look at it"),
                           {},
                           context.commit,
                           false});
    for (const trust::Signer& signer : snapshot.signers)
        if (!signer.validUntil.empty() && signer.validUntil <= now)
            out.push_back({qs(signer.person),
                           Words::tr("The key expired on %1").arg(qs(signer.validUntil.substr(0, 10))),
                           signer.validUntil,
                           Words::tr("Enrol a key…"),
                           QStringLiteral("keys.enroll"),
                           {},
                           true});
    return out;
}

std::vector<Week> weeksOf(const Snapshot& snapshot, const StandingFacts& facts, QDate today, int count)
{
    std::vector<Week> out;
    const QDate last = today.addDays(1 - today.dayOfWeek());
    for (int i = count - 1; i >= 0; --i)
        out.push_back({last.addDays(-7 * i)});
    const auto weekOf = [&](const std::string& iso) -> Week* {
        const QDate day = QDateTime::fromString(qs(iso), Qt::ISODateWithMs).toLocalTime().date();
        const qint64 at = out.front().monday.daysTo(day);
        const auto week = static_cast<std::size_t>(at / 7);
        return !day.isValid() || at < 0 || week >= out.size() ? nullptr : &out[week];
    };
    for (const memory::Commit& commit : facts.commits)
        if (Week* week = weekOf(commit.time))
            ++week->commits;
    for (const memory::ContextInfo& context : snapshot.contexts)
        if (Week* week = weekOf(context.created);
            week != nullptr && context.program == snapshot.program.id && context.state == context::State::Frozen)
            ++week->contexts;
    return out;
}

} // namespace pluma::ui

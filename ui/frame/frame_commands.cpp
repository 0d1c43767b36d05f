// The frame's part of the registry: how its commands are offered and run, and what follows.
#include <algorithm>

#include <QDir>

#include "base/json.h"
#include "base/members.h"
#include "frame/frame.h"
#include "frame/offered.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Runs in a job: collects what the command streams and what it warns of.
Result<CommandRun> runOf(const command::Registry& registry, const command::CommandInfo& command, const Json& input,
                         const std::string& folder, const Clock& clock, Job& job)
{
    CommandRun out;
    out.input = input;
    const auto note = [&job, &out](const std::string& line) {
        job.log(line);
        out.said.push_back(line);
    };
    const command::Call call{.folder = folder,
                             .job = job,
                             .clock = clock,
                             .say = [&job](const std::string& line) { job.log(line); },
                             .readLine = {},
                             .warn = note,
                             .origin = command::Origin::Window};
    const auto sink = [&out](const Json& item) {
        if (++out.itemCount <= CommandRun::mostItems)
            out.items.push_back(item);
    };
    PLUMA_TRY(out.answer, registry.run(command, call, input, sink));
    return out;
}

} // namespace

void Frame::invoke(const QString& id, const Json& given)
{
    if (QAction* action = m_actions->find(id))
        return action->trigger();
    const command::CommandInfo* info = m_bench.registry.find(ss(id));
    if (info == nullptr)
        return;
    if (const QString why = blockedBy(*info, m_bench.session); !why.isEmpty())
        return tell({Notice::Level::Warning, tr("%1: %2.").arg(commandTitle(*info), why), {}, {}});
    if (const auto page = m_instead.find(id); page != m_instead.end() && page->second())
        return;
    for (const command::Argument& argument : info->arguments())
        if (const auto words = m_provided.find(qs(argument.completes)); words != m_provided.end())
            words->second();
    Json input = known(*info);
    input.update(given);
    m_finder->ask(*info, input);
}

// What the window knows already is filled in.
Json Frame::known(const command::CommandInfo& command) const
{
    Json out = Json::object();
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return out;
    for (const command::Argument& argument : command.arguments()) {
        if (argument.completes == "program")
            out[argument.name] = snapshot->program.id;
        if (argument.completes == "phase" && argument.list && argument.required) {
            const QString phase = chosen(QStringLiteral("phase"));
            out[argument.name] = Json::array({phase.isEmpty() ? snapshot->phases().front() : ss(phase)});
        }
        // Where there is one thing to choose, it is chosen; what may be left out is left to the person.
        if (out.contains(argument.name) || argument.completes.empty() || argument.completes == "folder" ||
            !(argument.required || argument.name == "context_id"))
            continue;
        const auto words = m_bench.session.choices(qs(argument.completes));
        if (words.size() == 1)
            out[argument.name] = argument.list ? Json::array({ss(words.front().text)}) : Json(ss(words.front().text));
    }
    return out;
}

// What a command was given is offered first the next time.
void Frame::remember(const command::CommandInfo& command, const Json& input)
{
    Recent recent = recentOf(m_bench);
    for (const command::Argument& argument : command.arguments()) {
        if (argument.completes.empty() || argument.completes == "file" || argument.completes == "folder" ||
            !input.contains(argument.name))
            continue;
        const Json& given = input[argument.name];
        for (const Json& one : given.is_array() ? given : Json::array({given}))
            if (one.is_string())
                recent.used(qs(argument.completes), qs(one.get<std::string>()));
    }
}

void Frame::run(const command::CommandInfo& command, const Json& input, bool front)
{
    const auto snapshot = m_bench.session.snapshot();
    remember(command, input);
    const std::string folder = snapshot ? snapshot->absolute({}) : ss(QDir::homePath());
    Q_EMIT started(command, input, front);
    m_bench.jobs.run<CommandRun>(
        commandTitle(command),
        [&registry = m_bench.registry, command, input, folder, clock = m_bench.session.environment().clock](Job& job) {
            return runOf(registry, command, input, folder, clock, job);
        },
        this,
        [this, command, input](Result<CommandRun> run) {
            if (run) {
                answer(command, std::move(*run));
            } else {
                Q_EMIT failed(command, input, run.error());
                m_bench.tell(run.error());
            }
            Q_EMIT ended(command);
        });
}

void Frame::answer(const command::CommandInfo& command, CommandRun run)
{
    // The first line says it, unless it is the head of a table.
    const QString first = qs(run.answer.text).trimmed().section(QLatin1Char('\n'), 0, 0);
    tell({run.answer.negative ? Notice::Level::Warning : Notice::Level::Good,
          first.isEmpty() || first.contains(QStringLiteral("  ")) ? tr("%1: done.").arg(commandTitle(command)) : first,
          {},
          {}});
    tellFindings(command, run.answer);
    m_bench.session.refresh();
    bool shown = false;
    for (const command::Event& event : run.answer.events) {
        const auto [begin, end] = m_follow.equal_range(event.type);
        for (auto then = begin; then != end; ++then)
            shown = then->second(event) || shown;
    }
    if (!shown)
        Q_EMIT answered(command, run);
}

void Frame::tellFindings(const command::CommandInfo& command, const command::Answer& answer)
{
    const Json& output = answer.output;
    if (!output.is_object() || !output.contains("findings") || !output["findings"].is_array())
        return;
    std::vector<Finding> findings;
    for (const Json& f : output["findings"])
        if (f.is_object())
            findings.push_back(
                {f.value("code", std::string()), f.value("message", std::string()), f.value("path", std::string()),
                 named<Severity>(textMember(f, "severity")).value_or(Severity::Error), f.value("line", 0)});
    // An answer without findings takes none away that others made, but a check of the program does.
    const bool check = std::any_of(answer.events.begin(), answer.events.end(), [](const command::Event& event) {
        return event.type == "validation.passed" || event.type == "validation.failed";
    });
    if (!findings.empty() || check)
        // The page of the answer has them in front.
        Q_EMIT found(findings, check ? QString() : commandTitle(command), false);
}

} // namespace pluma::ui

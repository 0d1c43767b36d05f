// The gate: who may run a command, and what is told of it.
#include <algorithm>

#include "base/text.h"
#include "command/command.h"

namespace pluma::command {
namespace {

Result<> allowed(const CommandInfo& command, const Call& call)
{
    if (call.origin != Origin::Network)
        return {};
    const std::string who = call.principal.name.empty() ? tr("somebody without a name") : call.principal.name;
    if (call.trustRepository)
        return fail(ErrorCode::Denied, tr("Only the owner of the machine lets a repository run what it brings."), {},
                    tr("on that machine: pluma trust"));
    const auto& granted = call.principal.permissions;
    if (command.permission.empty())
        return fail(ErrorCode::Denied, tr("'{}' is for the owner of the machine alone.", command.id));
    if (std::find(granted.begin(), granted.end(), command.permission) == granted.end())
        return fail(ErrorCode::Denied, tr("'{}' needs the permission '{}', which {} has not.", command.id,
                                          command.permission, printable(who)));
    return {};
}

} // namespace

Json inputOf(const FollowUp& next, const Json& output)
{
    Json input = Json::object();
    for (const auto& [field, pointer] : next.input) {
        const Json::json_pointer place(pointer);
        if (output.contains(place) && !output[place].is_null() && output[place] != "")
            input[field] = output[place];
    }
    return input;
}

const CommandInfo* Registry::find(const std::string& id) const
{
    for (const CommandInfo& command : m_commands)
        if (command.id == id)
            return &command;
    return nullptr;
}

Result<Answer> Registry::run(const CommandInfo& command, const Call& call, const Json& input,
                             const std::function<void(const Json&)>& sink) const
{
    PLUMA_CHECK(allowed(command, call));
    PLUMA_TRY(auto answer, command.m_run(call, input, sink));
    if (answer.events.empty())
        return answer;
    const std::string now = isoTime(call.clock());
    for (Event& event : answer.events) {
        event.occurredAt = now;
        event.user = call.principal.name;
    }
    const auto undeclared = std::stable_partition(answer.events.begin(), answer.events.end(), [&](const Event& event) {
        return std::find(command.events.begin(), command.events.end(), event.type) != command.events.end();
    });
    for (auto event = undeclared; event != answer.events.end(); ++event)
        if (call.warn)
            call.warn(tr("{} tells '{}' without having declared it; nobody is told.", command.id, event->type));
    answer.events.erase(undeclared, answer.events.end());
    return answer;
}

} // namespace pluma::command

#include "base/processes.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <unistd.h>
#include <vector>

#include "base/files.h"
#include "base/text.h"

namespace pluma {
namespace {

struct Facts {
    ProcessId id;
    pid_t parent = 0;
};

std::optional<Facts> factsOf(pid_t pid)
{
    if (pid <= 0)
        return std::nullopt;
    const auto text = readFile(fmt::format("/proc/{}/stat", pid), 65536);
    // "pid (name) state parent …": the name may hold anything, so the last parenthesis ends it.
    const std::size_t end = text ? text->rfind(')') : std::string::npos;
    if (end == std::string::npos || end + 2 > text->size())
        return std::nullopt;
    const auto words = split(std::string_view(*text).substr(end + 2), ' ');
    if (words.size() < 20)
        return std::nullopt;
    Facts out;
    out.id.pid = pid;
    std::from_chars(words[1].data(), words[1].data() + words[1].size(), out.parent);
    std::from_chars(words[19].data(), words[19].data() + words[19].size(), out.id.start);
    return out;
}

std::string inherited()
{
    const char* value = std::getenv(ancestorsVariable);
    return value != nullptr ? value : "";
}

} // namespace

std::optional<ProcessId> ProcessId::of(pid_t pid)
{
    const auto facts = factsOf(pid);
    return facts ? std::optional(facts->id) : std::nullopt;
}

ProcessId ProcessId::own() { return of(::getpid()).value_or(ProcessId{::getpid(), 0}); }

std::string commandOf(pid_t pid)
{
    auto text = readFile(fmt::format("/proc/{}/cmdline", pid), 1U << 20);
    if (!text)
        return {};
    std::replace(text->begin(), text->end(), '\0', ' ');
    return printable(trim(*text));
}

std::string ancestorsEntry()
{
    constexpr std::size_t longest = 2000;
    const ProcessId own = ProcessId::own();
    std::string list = inherited();
    if (list.size() > longest)
        list.clear();
    return fmt::format("{}={}{}{}:{}", ancestorsVariable, list, list.empty() ? "" : " ", own.pid, own.start);
}

bool startedBy(const ProcessId& process)
{
    if (process.pid == 0 || process.pid == ::getpid())
        return false;
    const std::string list = inherited();
    const std::string wanted = fmt::format("{}:{}", process.pid, process.start);
    for (const std::string_view word : split(list, ' '))
        if (word == wanted)
            return true;
    auto facts = factsOf(::getppid());
    for (int depth = 0; facts && depth < 1000; ++depth) {
        if (facts->id == process)
            return true;
        facts = factsOf(facts->parent);
    }
    return false;
}

} // namespace pluma

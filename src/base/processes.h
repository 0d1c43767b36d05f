// Who is who among the processes of this machine. Private to base.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

namespace pluma {

/// A process that no later one with the same number can be taken for.
struct ProcessId {
    pid_t pid = 0;
    unsigned long long start = 0; ///< in ticks since the machine booted
    bool operator==(const ProcessId&) const = default;
    static ProcessId own();
    static std::optional<ProcessId> of(pid_t pid); ///< no value when there is no such process, or none may look
};

/// The words that a process was started with, printable; empty when they cannot be read.
std::string commandOf(pid_t pid);

/// The environment variable that tells a child which processes of pluma started it, directly or not.
inline constexpr const char* ancestorsVariable = "PLUMA_ANCESTORS";
/// `PLUMA_ANCESTORS=…` for a child of this process: its own ancestors and itself.
std::string ancestorsEntry();
/// True when this process was started by that one, directly or through others: as its descendants by the kernel's
/// book-keeping, or by the variable where one in between has detached itself.
bool startedBy(const ProcessId& process);

} // namespace pluma

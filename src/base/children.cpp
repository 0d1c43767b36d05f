// Child programs: how they are started, heard and ended, and the one environment that git gets.
#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/files.h"
#include "base/processes.h"
#include "base/text.h"

extern char** environ; // NOLINT: the POSIX declaration

namespace pluma {
namespace {

using Steady = std::chrono::steady_clock;

void shut(int& fd)
{
    if (fd >= 0)
        ::close(std::exchange(fd, -1));
}

/// Standard input, output and error of a child.
struct Pipes {
    std::array<int, 2> in{-1, -1};
    std::array<int, 2> out{-1, -1};
    std::array<int, 2> err{-1, -1};

    bool open()
    {
        return ::pipe2(in.data(), O_CLOEXEC) == 0 && ::pipe2(out.data(), O_CLOEXEC) == 0 &&
               ::pipe2(err.data(), O_CLOEXEC) == 0;
    }
    Pipes() = default;
    Pipes(const Pipes&) = delete;
    Pipes& operator=(const Pipes&) = delete;
    ~Pipes()
    {
        for (auto* both : {&in, &out, &err})
            for (int& fd : *both)
                shut(fd);
    }
};

// Our environment with the changes of a child, and whom it descends from.
std::vector<std::string> environmentFor(const ProcessSpec& spec)
{
    std::vector<std::string> changes = spec.environment;
    changes.push_back(ancestorsEntry());
    std::vector<std::string> out;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view name = std::string_view(*entry).substr(0, std::string_view(*entry).find('='));
        const bool replaced = std::any_of(changes.begin(), changes.end(), [&](const std::string& own) {
            return own == name || (own.size() > name.size() && startsWith(own, name) && own[name.size()] == '=');
        });
        if (!replaced)
            out.emplace_back(*entry);
    }
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(out),
                 [](const std::string& entry) { return entry.find('=') != std::string::npos; });
    return out;
}

Result<pid_t> spawn(const ProcessSpec& spec, const Pipes& pipes)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes.in[0], 0);
    posix_spawn_file_actions_adddup2(&actions, pipes.out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, pipes.err[1], 2);
    if (!spec.directory.empty())
        posix_spawn_file_actions_addchdir_np(&actions, spec.directory.c_str());
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> entries = environmentFor(spec);
    std::vector<char*> environment;
    for (std::string& entry : entries)
        environment.push_back(entry.data());
    environment.push_back(nullptr);
    std::vector<char*> argv;
    for (const std::string& argument : spec.argv)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);

    pid_t pid = 0;
    const int spawned = ::posix_spawnp(&pid, argv[0], &actions, &attributes, argv.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (spawned != 0)
        return fail(spawned == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    tr("Cannot start '{}': {}.", spec.argv.front(), std::strerror(spawned)), {},
                    tr("install the program or put it on the PATH"));
    return pid;
}

/// Talks with a child until it has ended.
class Conversation {
public:
    Conversation(const ProcessSpec& spec, Job& job, Pipes& pipes, pid_t pid)
        : m_spec(spec), m_job(job), m_pipes(pipes), m_pid(pid), m_input(spec.input), m_buffer(1U << 16)
    {
    }

    Result<ProcessResult> run()
    {
        for (int* fd : {&m_pipes.in[0], &m_pipes.out[1], &m_pipes.err[1]})
            shut(*fd);
        ::fcntl(m_pipes.in[1], F_SETFL, O_NONBLOCK);
        if (m_input.empty())
            shut(m_pipes.in[1]);
        while (m_pipes.out[0] >= 0 || m_pipes.err[0] >= 0)
            if (!turn())
                break;
        shut(m_pipes.in[1]);
        shut(m_pipes.out[0]);
        shut(m_pipes.err[0]);
        waitForEnd();
        if (m_broken)
            return tl::unexpected<Error>(m_problem);
        m_result.exitCode = WIFEXITED(m_status) ? WEXITSTATUS(m_status) : 128 + WTERMSIG(m_status);
        return std::move(m_result);
    }

private:
    // One look at the pipes; false when there is nothing more to hear.
    bool turn()
    {
        std::array<pollfd, 3> fds{pollfd{m_pipes.out[0], POLLIN, 0}, pollfd{m_pipes.err[0], POLLIN, 0},
                                  pollfd{m_pipes.in[1], POLLOUT, 0}};
        const int ready = ::poll(fds.data(), fds.size(), 100);
        if (ready < 0 && errno != EINTR)
            return false;
        // All that the child wrote is in the pipe when it has ended. What still holds the other end is something that
        // it left running, and that may live for ever, or wait for us.
        if (m_ended && (ready == 0 || Steady::now() - m_endedAt > std::chrono::seconds(2)))
            return false;
        lookForEnd(); // each time: what it left running may talk without a pause
        obeyCancel();
        if (m_pipes.in[1] >= 0 && fds[2].revents != 0)
            write();
        if (m_pipes.out[0] >= 0 && fds[0].revents != 0)
            read(m_pipes.out[0], false);
        if (m_pipes.err[0] >= 0 && fds[1].revents != 0)
            read(m_pipes.err[0], true);
        return true;
    }

    void write()
    {
        const ssize_t n = ::write(m_pipes.in[1], m_input.data(), m_input.size());
        if (n > 0)
            m_input.remove_prefix(static_cast<std::size_t>(n));
        if (m_input.empty() || (n < 0 && errno != EAGAIN && errno != EINTR))
            shut(m_pipes.in[1]);
    }

    void read(int& fd, bool errors)
    {
        const ssize_t n = ::read(fd, m_buffer.data(), m_buffer.size());
        if (n < 0 && errno == EINTR)
            return;
        if (n <= 0) {
            shut(fd);
            return;
        }
        const std::string_view piece(m_buffer.data(), static_cast<std::size_t>(n));
        if (errors) {
            m_result.errors += piece.substr(0, 65536 - std::min<std::size_t>(65536, m_result.errors.size()));
            return;
        }
        m_received += piece.size();
        if (m_received > m_spec.outputLimit)
            stop({ErrorCode::Limit,
                  tr("'{}' printed more than {} bytes.", m_spec.argv.front(), m_spec.outputLimit),
                  {},
                  {},
                  {}});
        else if (m_spec.onOutput)
            m_spec.onOutput(piece);
        else
            m_result.output += piece;
    }

    void stop(Error error)
    {
        if (m_broken)
            return;
        if (!m_ended)
            ::kill(m_pid, SIGTERM);
        m_broken = true;
        m_stopped = Steady::now();
        m_problem = std::move(error);
    }

    void obeyCancel()
    {
        if (m_job.cancelled())
            stop({ErrorCode::Cancelled, tr("Cancelled while '{}' was running.", m_spec.argv.front()), {}, {}, {}});
        if (m_broken && !m_ended && Steady::now() - m_stopped > std::chrono::seconds(3))
            ::kill(m_pid, SIGKILL); // it had its chance to end by itself
    }

    void lookForEnd()
    {
        if (m_ended || ::waitpid(m_pid, &m_status, WNOHANG) != m_pid)
            return;
        m_ended = true;
        m_endedAt = Steady::now();
    }

    void waitForEnd()
    {
        // A child that has closed its output is nearly always about to end; one that is not can be cancelled.
        auto pause = std::chrono::microseconds(50);
        for (lookForEnd(); !m_ended; lookForEnd()) {
            obeyCancel();
            ::usleep(static_cast<useconds_t>(pause.count()));
            pause = std::min(pause * 2, std::chrono::microseconds(20'000));
        }
    }

    const ProcessSpec& m_spec;
    Job& m_job;
    Pipes& m_pipes;
    pid_t m_pid;
    std::string_view m_input;
    std::vector<char> m_buffer;
    ProcessResult m_result;
    std::uint64_t m_received = 0;
    Error m_problem;
    bool m_broken = false;
    bool m_ended = false;
    int m_status = 0;
    Steady::time_point m_stopped;
    Steady::time_point m_endedAt;
};

// What of GIT_* speaks of the user and of remotes, not of a repository or of how to read it.
bool isUsersOwn(std::string_view name)
{
    constexpr std::array prefixes = {"GIT_AUTHOR_", "GIT_COMMITTER_", "GIT_SSH", "GIT_SSL_",
                                     "GIT_HTTP_",   "GIT_PROXY_",     "GIT_LFS_"};
    constexpr std::array names = {"GIT_ASKPASS",         "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
                                  "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH",     "GIT_ALLOW_PROTOCOL"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* p) { return startsWith(name, p); }) ||
           std::any_of(names.begin(), names.end(), [&](const char* n) { return name == n; });
}

} // namespace

Result<ProcessResult> runProcess(const ProcessSpec& spec, Job& job)
{
    Pipes pipes;
    if (!pipes.open())
        return fail(ErrorCode::Io, tr("Cannot start '{}': {}.", spec.argv.front(), std::strerror(errno)));
    PLUMA_TRY(const pid_t pid, spawn(spec, pipes));
    return Conversation(spec, job, pipes, pid).run();
}

ProcessSpec gitProcess(const std::filesystem::path& folder, const std::vector<std::string>& arguments, GitHooks hooks)
{
    ProcessSpec spec;
    spec.directory = folder;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view name = std::string_view(*entry).substr(0, std::string_view(*entry).find('='));
        if (startsWith(name, "GIT_") && !isUsersOwn(name))
            spec.environment.emplace_back(name);
    }
    spec.environment.emplace_back("GIT_TERMINAL_PROMPT=0");
    spec.argv = {"git", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "safe.bareRepository=explicit"};
    if (hooks == GitHooks::None) {
        // These reach whatever git starts, so a hook that the user wrote does not get them.
        for (const char* setting :
             {"core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null",
              "advice.graftFileDeprecated=false", "i18n.logOutputEncoding=UTF-8", "log.showSignature=false"})
            spec.argv.insert(spec.argv.end(), {"-c", setting});
        spec.environment.insert(spec.environment.end(), {"GIT_NO_REPLACE_OBJECTS=1", "GIT_GRAFT_FILE=/dev/null",
                                                         "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C.UTF-8"});
    }
    spec.argv.insert(spec.argv.end(), arguments.begin(), arguments.end());
    return spec;
}

Result<std::string> runGit(const ProcessSpec& git, Job& job)
{
    PLUMA_TRY(auto result, runProcess(git, job));
    if (result.exitCode != 0) {
        const auto command =
            std::find_if(git.argv.begin() + 1, git.argv.end(), [last = std::string()](const auto& a) mutable {
                const bool option = startsWith(a, "-") || last == "-c";
                last = a;
                return !option;
            });
        return fail(ErrorCode::Io,
                    tr("git {} failed: {}", command == git.argv.end() ? "" : *command, trim(result.errors)),
                    git.directory.string());
    }
    return std::move(result.output);
}

} // namespace pluma

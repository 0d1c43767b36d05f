// Locks between processes: who holds one, how long it is waited for, and whom it is not waited for at all.
#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/files.h"
#include "base/processes.h"
#include "base/text.h"

namespace pluma {
namespace {

/// Who holds a lock, as far as it can be found out.
struct Holder {
    ProcessId process; ///< pid 0: unknown
    std::string host;  ///< empty: this one
    std::string command;

    std::string shown() const
    {
        if (process.pid == 0)
            return tr("another process");
        if (process.pid == ::getpid() && host.empty())
            return tr("another job of this program");
        std::string who = tr("process {}", process.pid);
        if (!host.empty())
            who += " " + tr("on {}", host);
        return command.empty() ? who : who + " (" + command + ")";
    }
};

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? printable(name.data()) : std::string();
}

// What the holder says of itself in the file: "pid start host command". It only serves messages and the look at one's
// own ancestors, so a failure to write it is no failure to lock.
void sign(int fd)
{
    const ProcessId own = ProcessId::own();
    const std::string line =
        fmt::format("{} {} {} {}\n", own.pid, own.start, hostName(), commandOf(own.pid).substr(0, 300));
    if (::ftruncate(fd, 0) == 0) [[maybe_unused]]
        const ssize_t n = ::pwrite(fd, line.data(), line.size(), 0);
}

// The kernel knows the holder of a lock that did not sign.
pid_t lockedBy(const struct stat& file)
{
    const auto text = readFile("/proc/locks", 1U << 20);
    const std::string place =
        fmt::format("{:02x}:{:02x}:{}", gnu_dev_major(file.st_dev), gnu_dev_minor(file.st_dev), file.st_ino);
    for (const std::string_view line : split(text ? std::string_view(*text) : std::string_view(), '\n')) {
        std::vector<std::string_view> words = split(line, ' ');
        std::erase_if(words, [](std::string_view word) { return word.empty(); });
        if (words.size() < 6 || words[1] != "FLOCK" || words[5] != place)
            continue;
        pid_t pid = 0;
        std::from_chars(words[4].data(), words[4].data() + words[4].size(), pid);
        return std::max(pid, 0);
    }
    return 0;
}

Holder holderOf(int fd)
{
    Holder out;
    std::array<char, 1024> buffer{};
    const ssize_t n = ::pread(fd, buffer.data(), buffer.size(), 0);
    const std::string_view line =
        trim(std::string_view(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(n, 0))));
    const auto words = split(line, ' ');
    if (words.size() >= 3) {
        std::from_chars(words[0].data(), words[0].data() + words[0].size(), out.process.pid);
        std::from_chars(words[1].data(), words[1].data() + words[1].size(), out.process.start);
        out.host = words[2] == hostName() ? std::string() : printable(words[2]);
        const std::size_t command = words[0].size() + words[1].size() + words[2].size() + 3;
        out.command = command < line.size() ? printable(line.substr(command)) : std::string();
        if (!out.host.empty() || ProcessId::of(out.process.pid) == out.process)
            return out;
    }
    // Nobody signed, or one that is gone; a signature of yesterday must not accuse anybody.
    out = {};
    struct stat info {};
    if (::fstat(fd, &info) == 0)
        if (const auto process = ProcessId::of(lockedBy(info))) {
            out.process = *process;
            out.command = commandOf(process->pid).substr(0, 300);
        }
    return out;
}

tl::unexpected<Error> heldByAncestor(const Holder& holder, const std::string& where)
{
    return fail(ErrorCode::Conflict,
                tr("This command was started by {}, which holds the lock and waits for this command.", holder.shown()),
                where,
                tr("a hook or a filter cannot write with pluma while pluma runs it; let it run after the command "
                   "instead"));
}

} // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, Job& job, std::chrono::milliseconds atMost)
{
    FileLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (lock.m_fd < 0)
        return fail(ErrorCode::Io, tr("Cannot open the lock file: {}.", std::strerror(errno)), path.string());
    using Steady = std::chrono::steady_clock;
    const auto begin = Steady::now();
    auto nextLook = begin;
    auto nextWord = begin + std::chrono::seconds(1);
    while (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::Io, tr("Cannot lock: {}.", std::strerror(errno)), path.string());
        const auto now = Steady::now();
        // The holder may change while one waits, so it is looked at again.
        if (now >= nextLook) {
            const Holder holder = holderOf(lock.m_fd);
            if (holder.host.empty() && startedBy(holder.process))
                return heldByAncestor(holder, path.string());
            if (now - begin >= atMost)
                return fail(ErrorCode::Conflict,
                            tr("The lock is still held by {} after {} s.", holder.shown(),
                               std::chrono::duration_cast<std::chrono::seconds>(now - begin).count()),
                            path.string(), tr("repeat the command when that is done, or end it"));
            if (now >= nextWord) {
                job.log(tr("Waiting for {}, which writes here: it holds {}. Ctrl+C ends the wait, which ends by "
                           "itself after {} s.",
                           holder.shown(), path.string(),
                           std::chrono::duration_cast<std::chrono::seconds>(atMost).count()));
                nextWord = now + std::chrono::seconds(15);
            }
            nextLook = std::min(now + std::chrono::milliseconds(250), begin + atMost);
        }
        PLUMA_CHECK(job.step(tr("waiting for a lock")));
        ::poll(nullptr, 0, 20);
    }
    sign(lock.m_fd);
    lock.m_signed = true;
    return lock;
}

FileLock::~FileLock()
{
    if (m_fd < 0)
        return;
    // Taken back before the lock is: whoever locks next must not be mistaken for us.
    if (m_signed) [[maybe_unused]]
        const int done = ::ftruncate(m_fd, 0);
    ::close(m_fd);
}

} // namespace pluma

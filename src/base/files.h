// Files, locks, child programs and directories of the platform. The only place of the engine that writes files.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma {

inline constexpr std::uint64_t maxDocumentBytes = 16ULL << 20; ///< bound for anything that is parsed as a whole

/// All bytes of a regular file, at most `limit`. Errors: not_found, io, limit; `where` is the path.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit = maxDocumentBytes);

enum class Exists { Replace, Refuse };
/// Writes through a temporary file beside the target, fsync, rename, fsync of the folder: after a crash the target
/// holds the old or the new bytes, never a mixture. `Refuse` fails with conflict when the target is there. `mode` as in
/// chmod.
Result<> saveFile(const std::filesystem::path& path, std::string_view bytes, Exists exists = Exists::Replace,
                  unsigned mode = 0644);

/// An exclusive flock on a file, held until destroyed; released by the kernel when the process dies, so it never goes
/// stale. While it is held the file names the holder: process, host and command.
class FileLock {
public:
    /// Waits while another process holds it: after a second it tells the job who that is, and cancel stops the wait.
    /// Errors: conflict after `atMost`, and at once when the holder started this process, directly or not, and so may
    /// be waiting for it.
    static Result<FileLock> acquire(const std::filesystem::path& path, Job& job,
                                    std::chrono::milliseconds atMost = std::chrono::seconds(60));
    FileLock(FileLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_signed(other.m_signed) {}
    FileLock& operator=(FileLock&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        std::swap(m_signed, other.m_signed);
        return *this;
    }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
    bool m_signed = false;
};

/// How to run a child program. No shell is involved.
struct ProcessSpec {
    std::vector<std::string> argv;
    std::filesystem::path directory;                ///< empty: the current one
    std::vector<std::string> environment;           ///< NAME=VALUE is added to ours, NAME alone is taken out
    std::string_view input;                         ///< written to its standard input
    std::uint64_t outputLimit = 1ULL << 30;         ///< more output than this is an error
    std::function<void(std::string_view)> onOutput; ///< receives the output in pieces instead of collecting it
};
struct ProcessResult {
    int exitCode = 0;
    std::string output;
    std::string errors; ///< first 64 KiB of standard error
};
/// Runs a program to its end; kills it when the job is cancelled. A non-zero exit is a result, not an Error. What the
/// program leaves running behind it is not waited for, even when it holds on to the program's output.
Result<ProcessResult> runProcess(const ProcessSpec& spec, Job& job);
/// Whose programs a git command may start.
enum class GitHooks {
    None, ///< git's own only; no hook and no file system monitor that the repository names
    Users ///< for commit and push: the hooks of the user, in the environment that they are used to
};
/// git in one folder, never a bare repository that nobody named, with one environment: deaf to what a shell or a hook
/// has set for another repository or another way to read this one (GIT_* but for who commits and how remotes are
/// reached), to replace refs and to grafts, which libgit2 does not know, never asking at a terminal, speaking English,
/// and leaving no automatic `git gc` behind that would move objects while the next step reads them.
ProcessSpec gitProcess(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                       GitHooks hooks = GitHooks::None);
/// Runs `gitProcess` and returns its output. Errors: io with git's own words when git exits with another code than 0.
Result<std::string> runGit(const ProcessSpec& git, Job& job);

/// XDG base directories of the product (created on demand by whoever writes there).
struct AppDirs {
    std::filesystem::path data;   ///< keys: $XDG_DATA_HOME/pluma-workbench
    std::filesystem::path state;  ///< pins, journal of unsaved text: $XDG_STATE_HOME/pluma-workbench
    std::filesystem::path config; ///< preferences: $XDG_CONFIG_HOME/pluma-workbench
    static AppDirs fromEnvironment();
};

/// A resource that ships inside the program (`schemas/program.v1.json`); not_found when there is none.
Result<std::string> readResource(const std::string& name);
/// Names of the resources under a folder, sorted.
std::vector<std::string> listResources(const std::string& folder);

/// True when `inner` is lexically `outer` or below it; both must be absolute and normalized.
bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer);

} // namespace pluma

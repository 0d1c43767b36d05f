#include "base/files.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"

extern char** environ; // NOLINT: the POSIX declaration

// A static library's resources must be asked for by name, from the global namespace.
static void registerResources() { Q_INIT_RESOURCE(pluma); }

namespace pluma {
namespace {

std::string reason() { return std::strerror(errno); }

struct Fd {
    int fd = -1;
    ~Fd() { reset(); }
    void reset()
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
};

Result<> writeAll(int fd, std::string_view bytes, const std::string& where)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(ErrorCode::Io, tr("Cannot write: {}.", reason()), where,
                        tr("free space or check permissions, then repeat"));
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    const std::string where = path.string();
    Fd file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)}; // a pipe without a writer must not block us
    if (file.fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::NotFound, tr("There is no such file."), where);
        return fail(ErrorCode::Io, tr("Cannot open the file: {}.", reason()), where);
    }
    struct stat info {};
    if (::fstat(file.fd, &info) != 0)
        return fail(ErrorCode::Io, tr("Cannot read the file: {}.", reason()), where);
    if (S_ISDIR(info.st_mode))
        return fail(ErrorCode::Invalid, tr("This is a directory where a file is expected."), where);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::Invalid, tr("This is not a regular file."), where);
    if (static_cast<std::uint64_t>(info.st_size) > limit)
        return fail(ErrorCode::Limit, tr("The file has {} bytes; at most {} are read.", info.st_size, limit), where);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(info.st_size));
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t n = ::read(file.fd, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(ErrorCode::Io, tr("Cannot read the file: {}.", reason()), where);
        if (n == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(n));
        if (bytes.size() > limit)
            return fail(ErrorCode::Limit, tr("The file has more than {} bytes.", limit), where);
    }
}

Result<> saveFile(const std::filesystem::path& path, std::string_view bytes, Exists exists, unsigned mode)
{
    const std::string where = path.string();
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string name = (folder / ".pluma-XXXXXX").string();
    Fd file{::mkostemp(name.data(), O_CLOEXEC)};
    if (file.fd < 0)
        return fail(ErrorCode::Io, tr("Cannot create a file in '{}': {}.", folder.string(), reason()), where,
                    tr("check that the folder exists and can be written"));
    const auto giveUp = [&](Error error) {
        file.reset();
        ::unlink(name.c_str());
        return tl::unexpected<Error>(std::move(error));
    };
    if (auto written = writeAll(file.fd, bytes, where); !written)
        return giveUp(written.error());
    if (::fchmod(file.fd, mode) != 0 || ::fsync(file.fd) != 0)
        return giveUp(Error{ErrorCode::Io, tr("Cannot finish writing: {}.", reason()), where, {}});
    if (exists == Exists::Refuse) {
        // link() fails when the name is taken, which rename() does not; it closes the gap between a test and the write.
        if (::link(name.c_str(), path.c_str()) != 0)
            return giveUp(errno == EEXIST
                              ? Error{ErrorCode::Conflict, tr("The file is already there."), where, {}}
                              : Error{ErrorCode::Io, tr("Cannot create the file: {}.", reason()), where, {}});
        ::unlink(name.c_str());
    } else if (::rename(name.c_str(), path.c_str()) != 0) {
        return giveUp(Error{ErrorCode::Io, tr("Cannot replace the file: {}.", reason()), where, {}});
    }
    Fd directory{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (directory.fd >= 0 && ::fsync(directory.fd) != 0)
        return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", reason()), where);
    return {};
}

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, Job& job)
{
    Fd file{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)};
    if (file.fd < 0)
        return fail(ErrorCode::Io, tr("Cannot open the lock file: {}.", reason()), path.string());
    bool told = false;
    while (::flock(file.fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::Io, tr("Cannot lock: {}.", reason()), path.string());
        if (!told)
            job.log(tr("Waiting for another pluma that is writing to this repository."));
        told = true;
        PLUMA_CHECK(job.step(tr("waiting for the repository lock")));
        ::poll(nullptr, 0, 20);
    }
    return FileLock(std::exchange(file.fd, -1));
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<ProcessResult> runProcess(const ProcessSpec& spec, Job& job)
{
    std::array<int, 2> in{-1, -1};
    std::array<int, 2> out{-1, -1};
    std::array<int, 2> err{-1, -1};
    const auto closeAll = [&] {
        for (auto* pipePair : {&in, &out, &err})
            for (int& fd : *pipePair)
                if (fd >= 0)
                    ::close(std::exchange(fd, -1));
    };
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0 ||
        ::pipe2(err.data(), O_CLOEXEC) != 0) {
        closeAll();
        return fail(ErrorCode::Io, tr("Cannot start '{}': {}.", spec.argv.front(), reason()));
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, err[1], 2);
    if (!spec.directory.empty())
        posix_spawn_file_actions_addchdir_np(&actions, spec.directory.c_str());
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    std::vector<char*> argv;
    for (const std::string& argument : spec.argv)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    std::vector<char*> environment;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view name = std::string_view(*entry).substr(0, std::string_view(*entry).find('='));
        const bool replaced =
            std::any_of(spec.environment.begin(), spec.environment.end(), [&](const std::string& own) {
                return own == name || (own.size() > name.size() && startsWith(own, name) && own[name.size()] == '=');
            });
        if (!replaced)
            environment.push_back(*entry);
    }
    for (const std::string& entry : spec.environment)
        if (entry.find('=') != std::string::npos)
            environment.push_back(const_cast<char*>(entry.c_str()));
    environment.push_back(nullptr);

    pid_t pid = 0;
    const int spawned = ::posix_spawnp(&pid, argv[0], &actions, &attributes, argv.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (spawned != 0) {
        closeAll();
        return fail(spawned == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    tr("Cannot start '{}': {}.", spec.argv.front(), std::strerror(spawned)), {},
                    tr("install the program or put it on the PATH"));
    }
    for (int* fd : {&in[0], &out[1], &err[1]})
        ::close(std::exchange(*fd, -1));
    ::fcntl(in[1], F_SETFL, O_NONBLOCK);

    ProcessResult result;
    Error problem;
    bool broken = false;
    auto stopped = std::chrono::steady_clock::now();
    const auto stop = [&](Error error) {
        if (!broken)
            ::kill(pid, SIGTERM);
        broken = true;
        stopped = std::chrono::steady_clock::now();
        problem = std::move(error);
    };
    std::string_view input = spec.input;
    if (input.empty())
        ::close(std::exchange(in[1], -1));
    std::uint64_t received = 0;
    std::vector<char> buffer(1 << 16);
    while (out[0] >= 0 || err[0] >= 0) {
        std::array<pollfd, 3> fds{pollfd{out[0], POLLIN, 0}, pollfd{err[0], POLLIN, 0}, pollfd{in[1], POLLOUT, 0}};
        if (::poll(fds.data(), fds.size(), 100) < 0 && errno != EINTR)
            break;
        if (broken && std::chrono::steady_clock::now() - stopped > std::chrono::seconds(3))
            ::kill(pid, SIGKILL); // it had its chance to end by itself
        if (job.cancelled() && !broken)
            stop(Error{ErrorCode::Cancelled, tr("Cancelled while '{}' was running.", spec.argv.front()), {}, {}});
        if (in[1] >= 0 && fds[2].revents != 0) {
            const ssize_t n = ::write(in[1], input.data(), input.size());
            if (n > 0)
                input.remove_prefix(static_cast<std::size_t>(n));
            if (input.empty() || (n < 0 && errno != EAGAIN && errno != EINTR))
                ::close(std::exchange(in[1], -1));
        }
        for (int which = 0; which < 2; ++which) {
            int& fd = which == 0 ? out[0] : err[0];
            if (fd < 0 || fds[static_cast<std::size_t>(which)].revents == 0)
                continue;
            const ssize_t n = ::read(fd, buffer.data(), buffer.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0) {
                ::close(std::exchange(fd, -1));
                continue;
            }
            const std::string_view piece(buffer.data(), static_cast<std::size_t>(n));
            if (which == 1) {
                result.errors += piece.substr(0, 65536 - std::min<std::size_t>(65536, result.errors.size()));
                continue;
            }
            received += piece.size();
            if (received > spec.outputLimit)
                stop(Error{ErrorCode::Limit,
                           tr("'{}' printed more than {} bytes.", spec.argv.front(), spec.outputLimit),
                           {},
                           {}});
            else if (spec.onOutput)
                spec.onOutput(piece);
            else
                result.output += piece;
        }
    }
    closeAll();
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (broken)
        return tl::unexpected<Error>(problem);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

ProcessSpec gitProcess(const std::filesystem::path& folder, const std::vector<std::string>& arguments)
{
    ProcessSpec spec;
    spec.argv = {"git", "-c", "core.quotePath=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false"};
    spec.argv.insert(spec.argv.end(), arguments.begin(), arguments.end());
    spec.directory = folder;
    spec.environment = {"GIT_TERMINAL_PROMPT=0",
                        "LC_ALL=C.UTF-8",
                        "GIT_OPTIONAL_LOCKS=0",
                        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                        "GIT_CONFIG",
                        "GIT_CONFIG_PARAMETERS",
                        "GIT_CONFIG_COUNT",
                        "GIT_OBJECT_DIRECTORY",
                        "GIT_DIR",
                        "GIT_WORK_TREE",
                        "GIT_IMPLICIT_WORK_TREE",
                        "GIT_GRAFT_FILE",
                        "GIT_INDEX_FILE",
                        "GIT_INTERNAL_SUPER_PREFIX",
                        "GIT_NO_REPLACE_OBJECTS",
                        "GIT_REPLACE_REF_BASE",
                        "GIT_PREFIX",
                        "GIT_SHALLOW_FILE",
                        "GIT_COMMON_DIR",
                        "GIT_NAMESPACE"};
    return spec;
}

Result<std::string> runGit(const ProcessSpec& git, Job& job)
{
    PLUMA_TRY(auto result, runProcess(git, job));
    if (result.exitCode != 0) {
        const auto command =
            std::find_if(git.argv.begin() + 1, git.argv.end(), [last = std::string()](const auto& a) mutable {
                const bool option = a == "-c" || last == "-c";
                last = a;
                return !option;
            });
        return fail(ErrorCode::Io,
                    tr("git {} failed: {}", command == git.argv.end() ? "" : *command, trim(result.errors)),
                    git.directory.string());
    }
    return std::move(result.output);
}

AppDirs AppDirs::fromEnvironment()
{
    const auto directory = [](const char* variable, const char* fallback) {
        const char* value = std::getenv(variable);
        if (value != nullptr && value[0] == '/')
            return std::filesystem::path(value) / "pluma-workbench";
        const char* home = std::getenv("HOME");
        return std::filesystem::path(home != nullptr ? home : "/") / fallback / "pluma-workbench";
    };
    return {directory("XDG_DATA_HOME", ".local/share"), directory("XDG_STATE_HOME", ".local/state"),
            directory("XDG_CONFIG_HOME", ".config")};
}

Result<std::string> readResource(const std::string& name)
{
    registerResources();
    QFile file(QStringLiteral(":/pluma/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("The product has no resource '{}'.", name));
    return file.readAll().toStdString();
}

std::vector<std::string> listResources(const std::string& folder)
{
    registerResources();
    const QString root = QStringLiteral(":/pluma/");
    std::vector<std::string> names;
    QDirIterator it(root + QString::fromStdString(folder), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.push_back(it.next().mid(root.size()).toStdString());
    std::sort(names.begin(), names.end());
    return names;
}

bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    const auto [outerEnd, innerEnd] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return outerEnd == outer.end() || (std::next(outerEnd) == outer.end() && outerEnd->empty());
}

} // namespace pluma

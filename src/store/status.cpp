#include "store/status.h"

#include <chrono>
#include <fcntl.h>
#include <future>
#include <git2.h>
#include <memory>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "store/own.h"

namespace pluma::store {

std::vector<StatusEntry> readStatus(std::string_view status)
{
    std::vector<StatusEntry> out;
    const auto parts = split(status, '\0');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view line = parts[i];
        if (line.size() < 4 || line[2] != ' ')
            continue;
        StatusEntry entry{line[1] != ' ' ? line[1] : line[0], std::string(line.substr(3)), line};
        const auto moved = [](char letter) { return letter == 'R' || letter == 'C'; };
        if (moved(line[0]) || moved(line[1]))
            ++i; // the old path
        out.push_back(std::move(entry));
    }
    return out;
}

namespace {

constexpr auto patience = std::chrono::milliseconds(20); ///< between two looks at whether the user has cancelled

// What is started beside `git status`, made before: a repository belongs to one thread.
struct Beside {
    ProcessSpec touched;           ///< lists what is not as git last saw it
    ProcessSpec attributes;        ///< says which filter a path has
    std::set<std::string> filters; ///< that may not run
    std::filesystem::path index;
    std::filesystem::path worktree;
};

bool looksTouched(const git_index_entry& entry, const struct stat& now, git_time_t indexed)
{
    const auto differs = [](const git_index_time& time, const timespec& other) {
        return static_cast<std::uint32_t>(time.seconds) != static_cast<std::uint32_t>(other.tv_sec) ||
               (time.nanoseconds != 0 && time.nanoseconds != static_cast<std::uint32_t>(other.tv_nsec));
    };
    return differs(entry.mtime, now.st_mtim) || differs(entry.ctime, now.st_ctim) ||
           entry.ino != static_cast<std::uint32_t>(now.st_ino) || entry.uid != now.st_uid || entry.gid != now.st_gid ||
           entry.file_size != static_cast<std::uint32_t>(now.st_size) || now.st_mtim.tv_sec >= indexed;
}

// Regular files of the index that git may have to read to say whether they differ: all that it would read, and maybe
// more. No value when libgit2 cannot read this index (sparse, split).
std::optional<std::vector<std::string>> maybeTouched(const Beside& beside, Job& job)
{
    git_index* raw = nullptr;
    const bool opened = git_index_open(&raw, beside.index.c_str()) == 0;
    const std::unique_ptr<git_index, void (*)(git_index*)> index(raw, git_index_free);
    struct stat written {};
    const int folder = ::open(beside.worktree.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (!opened || folder < 0 || ::stat(beside.index.c_str(), &written) != 0) {
        if (folder >= 0)
            ::close(folder);
        return std::nullopt;
    }
    std::vector<std::string> out;
    const std::size_t count = git_index_entrycount(index.get());
    for (std::size_t i = 0; i < count && !job.cancelled(); ++i) {
        const git_index_entry& entry = *git_index_get_byindex(index.get(), i);
        struct stat now {};
        if ((entry.mode & S_IFMT) == S_IFREG && entry.path[0] != '/' &&
            ::fstatat(folder, entry.path, &now, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(now.st_mode) &&
            looksTouched(entry, now, written.st_mtim.tv_sec))
            out.emplace_back(entry.path);
    }
    ::close(folder);
    return out;
}

std::vector<std::string> pathsIn(std::string_view text)
{
    std::vector<std::string> out;
    for (const std::string_view path : split(text, '\0'))
        if (!path.empty())
            out.emplace_back(path);
    return out;
}

Result<std::vector<std::string>> uncomparedOf(Beside& beside, Job& job)
{
    auto maybe = maybeTouched(beside, job);
    if (maybe && maybe->empty())
        return std::vector<std::string>();
    // With a filter that may not run, of those that may have to be read; few, so only then git is asked which it reads.
    std::set<std::string> withheld;
    const auto keepWithheld = [&](const std::vector<std::string>& paths) -> Result<> {
        std::string names;
        for (const std::string& path : paths)
            (names += path) += '\0';
        beside.attributes.input = names;
        PLUMA_TRY(const std::string said, runGit(beside.attributes, job));
        for (std::string& path : withFilter(said, beside.filters))
            withheld.insert(std::move(path));
        return {};
    };
    if (maybe) {
        PLUMA_CHECK(keepWithheld(*maybe));
        if (withheld.empty())
            return std::vector<std::string>();
    }
    PLUMA_TRY(const std::string text, runGit(beside.touched, job));
    auto touched = pathsIn(text);
    if (!maybe && !touched.empty())
        PLUMA_CHECK(keepWithheld(touched));
    std::erase_if(touched, [&](const std::string& path) { return withheld.count(path) == 0; });
    return touched;
}

Result<Beside> besideOf(const Repository& repository, const std::vector<std::string>& where, Job& job)
{
    const auto spec = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), where.begin(), where.end());
        return repository.gitSpec(arguments);
    };
    Beside out;
    PLUMA_TRY(out.filters, repository.withheldFilters(job));
    if (out.filters.empty())
        return out;
    // By their times and sizes alone; contents are not read.
    PLUMA_TRY(out.touched,
              spec({"diff-files", "--name-only", "-z", "--ignore-submodules=all", "--no-ext-diff", "--diff-filter=M"}));
    PLUMA_TRY(out.attributes, repository.gitSpec({"check-attr", "-z", "--stdin", "filter"}));
    out.index = repository.indexFile();
    out.worktree = repository.worktree();
    return out;
}

} // namespace

Result<WorkingTree> compareWorkingTree(const Repository& repository, const std::string& below, Job& job)
{
    std::vector<std::string> where;
    if (!below.empty())
        where = {"--", ":(literal)" + below};
    PLUMA_TRY(Beside beside, besideOf(repository, where, job));
    Job second; // `job` reports on this thread only
    // A thread only where there is something to look for.
    auto uncompared =
        std::async(beside.filters.empty() ? std::launch::deferred : std::launch::async | std::launch::deferred, [&] {
            return beside.filters.empty() ? Result<std::vector<std::string>>() : uncomparedOf(beside, second);
        });
    std::vector<std::string> arguments = {"status", "--porcelain=v1", "-z", "--untracked-files=all",
                                          "--ignore-submodules=dirty"};
    arguments.insert(arguments.end(), where.begin(), where.end());
    auto status = repository.git(arguments, job);
    if (!status)
        second.cancel();
    while (uncompared.wait_for(patience) == std::future_status::timeout)
        if (job.cancelled())
            second.cancel();
    auto paths = uncompared.get();
    if (!status)
        return tl::unexpected<Error>(std::move(status).error());
    if (!paths)
        return tl::unexpected<Error>(std::move(paths).error());
    return WorkingTree{std::move(*status), std::move(*paths)};
}

} // namespace pluma::store

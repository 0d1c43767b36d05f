// What the configuration of a repository would run, and a way to have git read the repository without hearing it.
// Private to memory.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"
#include "memory/memory.h"

namespace pluma::memory {

/// The folders that a repository is made of, all absolute and without links in their own names.
struct Places {
    std::filesystem::path gitDir;    ///< of this working tree: HEAD and the index
    std::filesystem::path commonDir; ///< of all working trees: objects, refs, configuration
    std::filesystem::path worktree;
};

/// One line of a configuration; section and name in lower case, as git lists them.
struct Setting {
    std::string key; ///< `filter.lfs.clean`
    std::string value;
};

/// The settings of one file in their order, without those of what it includes; none where it cannot be read. libgit2
/// reads them in this process; what it would read otherwise than git is a line ending or a rename, never a program.
std::vector<Setting> settingsOf(const std::filesystem::path& file);

/// True for what is known to run nothing when git adds, commits, fetches or sends, whatever its value leads to. Closed
/// list: what nobody has judged is not on it.
bool runsNothing(const Setting& setting);

/// A folder that git takes for the common one of a repository (GIT_COMMON_DIR): links to its objects and refs, and a
/// configuration of our own with those of its settings that decide how files are read, and no other. So nothing that
/// the repository's configuration or hooks name can run, whatever future versions of git learn to run.
class NeutralFolder {
public:
    static Result<NeutralFolder> make(const Places& places);
    NeutralFolder(NeutralFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})), m_filters(other.m_filters)
    {
    }
    NeutralFolder& operator=(NeutralFolder&&) = delete;
    NeutralFolder(const NeutralFolder&) = delete;
    NeutralFolder& operator=(const NeutralFolder&) = delete;
    ~NeutralFolder();
    const std::filesystem::path& path() const { return m_path; }
    /// True when the repository may bring filters: some are in its configuration, or it includes what may have some.
    bool leavesFiltersOut() const { return m_filters; }

private:
    explicit NeutralFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
    bool m_filters = false;
};

/// What a repository would run, and what tells whether that changed.
struct Executables {
    std::vector<RepositoryProgram> items;
    std::set<std::string> filters; ///< names of the filter drivers among them
    std::string digest;            ///< SHA-256 of the items with the bytes of the files they name
};
/// Everything of a repository that git would run for its own verbs or that nobody has judged: settings of its
/// configuration and of what that includes, hooks, and those of repositories on this machine that it names as remotes.
Result<Executables> executablesOf(const Places& places, Job& job);

/// Which repositories of others this machine's user trusts to run what they bring: `trusted-repositories.json` in the
/// state folder, by identity of the folder and a digest of what would run.
class TrustedRepositories {
public:
    explicit TrustedRepositories(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    /// The digest that was trusted and when; no value for a repository that is not listed.
    struct Entry {
        std::string folder, digest, time;
    };
    Result<std::optional<Entry>> find(const std::filesystem::path& commonDir) const;
    Result<std::vector<Entry>> all() const;
    Result<> remember(const std::filesystem::path& commonDir, const std::string& digest, const std::string& time,
                      Job& job) const;
    /// Removes a repository; false when it was not listed.
    Result<bool> forget(const std::filesystem::path& commonDir, Job& job) const;

private:
    Result<Json> read() const;
    Result<> write(const Json& json) const;
    std::filesystem::path m_directory;
};

} // namespace pluma::memory

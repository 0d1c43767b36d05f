// What a repository would have git run, and whom this machine's user allowed to.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/job.h"
#include "base/json.h"
#include "base/result.h"

namespace pluma::store {

/// The folders that a repository is made of, all absolute and without links in their own names.
struct Places {
    std::filesystem::path gitDir;    ///< of this working tree: HEAD and the index
    std::filesystem::path commonDir; ///< of all working trees: objects, refs, configuration
    std::filesystem::path worktree;
};

/// Something that a repository brings and that git would run, or of which nobody knows that it runs nothing.
struct RepositoryProgram {
    std::string kind;  ///< setting, include, hook; unreadable: a configuration that cannot be read
    std::string name;  ///< the key of the setting, the name of the hook
    std::string value; ///< of the setting: most often the command
    std::string where; ///< the file that holds it
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

} // namespace pluma::store

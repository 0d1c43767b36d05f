// Writing a context's files into a folder of the working tree, safe against hostile contexts. Private to memory.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "memory/private.h"

namespace pluma::memory {

/// Builds a folder beside its target, then puts it into place with one rename. Files come before links, so that no link
/// of the context is ever followed while writing; links that lead out of the folder, however spelt, are left out and
/// reported.
class Materializer {
public:
    Materializer(const Workspace::Private& d, Job& job) : m_d(d), m_job(job) {}
    ~Materializer();
    Materializer(const Materializer&) = delete;
    Materializer& operator=(const Materializer&) = delete;
    std::vector<Finding> findings;

    /// The real path of an absent or empty folder below the repository and outside git's own. Errors: invalid,
    /// conflict.
    static Result<std::filesystem::path> check(const Workspace::Private& d, const std::filesystem::path& folder);
    /// Writes trees, each below a prefix, into a temporary folder beside the target; removed again unless `place`
    /// succeeds.
    Result<> prepare(const std::vector<std::pair<std::string, Oid>>& trees, const std::filesystem::path& target);
    Result<> place();
    /// True for a path at or below the temporary folder of a clone: one that is running, or was killed.
    static bool isUnfinished(std::string_view path);

private:
    Result<> file(const std::string& path, const TreeItem& item);
    Result<> link(const std::string& path, const TreeItem& item);

    const Workspace::Private& m_d;
    Job& m_job;
    std::filesystem::path m_root;
    std::filesystem::path m_target;
    std::string m_lastFolder;
    std::vector<std::pair<std::string, TreeItem>> m_links;
};

} // namespace pluma::memory

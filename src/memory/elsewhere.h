// What a program's tree names without holding it: contents that git LFS keeps, submodules, links that lead out.
// Private to memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "memory/private.h"

namespace pluma::memory {

/// What a Git LFS pointer file says of the content that it stands for.
struct LfsPointer {
    std::string sha256;
    std::uint64_t size = 0;
    /// The pointer that these bytes are; no value for any other file, also for one that only begins like a pointer.
    static std::optional<LfsPointer> read(std::string_view bytes);
    static constexpr std::uint64_t longest = 1024; ///< no pointer is longer, by the specification of Git LFS
};

/// Looks at the files of a tree one by one and collects those whose content is elsewhere: pointers with the counts, and
/// a finding for each submodule and each link that leads out.
class ElsewhereFinder {
public:
    explicit ElsewhereFinder(const Workspace::Private& d) : m_d(d) {}
    /// `content` where the caller has it at hand already; otherwise small files are read.
    void look(const std::string& path, const TreeItem& item, const std::string* content = nullptr);
    Elsewhere counts;
    std::vector<Finding> findings;

private:
    const Workspace::Private& m_d;
};

/// What this repository is as a place to read from: a finding when it borrows objects of another one.
std::vector<Finding> borrowedFindings(const Repository& repository);
/// A finding for each file that is not compared, because the repository's filter for it may not run here.
std::vector<Finding> uncomparedFindings(const std::vector<std::string>& paths);
/// A finding for files below a folder whose changes git was told not to see (assume-unchanged, skip-worktree).
Result<std::vector<Finding>> unseenFindings(const Repository& repository, const std::string& folder, Job& job);

} // namespace pluma::memory

// Differences: lines of two texts (unified), entries of two trees. Trees are injected, so contexts, directories and,
// later, remote stores compare through the same code.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma::diff {

/// One entry of a folder in a TreeSource.
struct TreeEntry {
    std::string name;
    bool folder = false;
    std::string mode; ///< as git writes it: 100644, 100755, 120000, 160000; of a folder 40000
    std::string id;   ///< equal ids mean equal contents; empty when the source does not know
};

/// A tree to compare. Implementations need not be thread-safe.
class TreeSource {
public:
    virtual ~TreeSource() = default;
    /// The entries of a folder ("" is the root), in byte order of their names.
    virtual Result<std::vector<TreeEntry>> list(const std::string& folder) = 0;
    /// The bytes of a file (of a link: its target).
    virtual Result<std::string> read(const std::string& path) = 0;
    /// Names the kind of ids, so that ids of different kinds are never compared.
    virtual std::string idKind() const = 0;
};

/// A directory of the file system; links are not followed, `.git` is left out.
std::unique_ptr<TreeSource> directorySource(std::filesystem::path root);

enum class ChangeKind { Added, Removed, Modified, ModeChanged };
const char* changeName(ChangeKind kind);

struct Change {
    std::string path;
    ChangeKind kind = ChangeKind::Modified;
    std::uint64_t linesAdded = 0; ///< of modified texts
    std::uint64_t linesRemoved = 0;
    bool binary = false;
};

/// Changes from `a` to `b` in path order; folders with equal ids are skipped whole. Line counts only when `withLines`.
Result<std::vector<Change>> compareTrees(TreeSource& a, TreeSource& b, bool withLines, Job& job);

/// A run of lines: `a` [aBegin, aEnd) became `b` [bBegin, bEnd).
struct Hunk {
    std::size_t aBegin = 0, aEnd = 0, bBegin = 0, bEnd = 0;
};
/// Shortest edit script by lines (Myers, "An O(ND) Difference Algorithm", 1986, linear space variant). Where the texts
/// have next to nothing in common the search is cut short: the result is then still correct, but not minimal.
std::vector<Hunk> diffLines(std::string_view a, std::string_view b);

/// Unified format with three lines of context; empty when equal. Texts with NUL bytes give one line saying that they
/// differ.
std::string unifiedDiff(std::string_view a, std::string_view b, const std::string& aName, const std::string& bName);

} // namespace pluma::diff

// What a single commit changed, for those who show it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "memory/memory.h"

namespace pluma::memory {

/// What a commit changed in a program, against its first parent. Plain value.
struct CommitFiles {
    struct File {
        std::string path;   ///< relative to the program; of a deleted file: the one it had
        std::string before; ///< what it was called before; the same, unless it was renamed
        char change = 'M';  ///< git's letter: A, M, D, R, T
    };
    std::string parent; ///< empty: it has none
    std::vector<File> files;
};

/// Reads the repository at or above `root`; a merge is told against what it was merged into. Errors: not_found when
/// there is no such commit, invalid when `commit` is no whole id.
Result<CommitFiles> commitFiles(const std::filesystem::path& root, const ProgramRef& program, const std::string& commit,
                                Job& job);

} // namespace pluma::memory

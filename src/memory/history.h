// What commits did to a program and to single files of it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "memory/memory.h"

namespace pluma::memory {

struct Commit {
    std::string id;
    std::string author;
    std::string time; ///< ISO 8601, of the author
    std::string subject;
};

/// A commit that changed a file, and what the file was called then.
struct FileVersion {
    Commit commit;
    std::string path;  ///< relative to the program
    char change = 'M'; ///< git's letter: A, M, D, R (renamed from the next older path), C, T
};

/// The last commits that touch a program, newest first.
Result<std::vector<Commit>> commitsOf(const Workspace& workspace, const ProgramRef& program, int limit, Job& job);
/// The commits that changed a file, newest first, also under the names it had before. Empty for a file that was
/// never committed.
Result<std::vector<FileVersion>> historyOf(const Workspace& workspace, const ProgramRef& program,
                                           const std::string& path, int limit, Job& job);
/// What a commit changed in a file of the program, as git prints differences.
Result<std::string> changeIn(const Workspace& workspace, const ProgramRef& program, const std::string& commit,
                             const std::string& path, Job& job);
/// The bytes of a file of the program at a commit (hex, or "HEAD"). Errors: not_found, limit.
Result<std::string> fileAt(const Workspace& workspace, const ProgramRef& program, const std::string& commit,
                           const std::string& path);
/// What a file of this path is called in the working tree today: the path itself, the name that commits or git's
/// index gave it since, or nothing when there is no such file any more.
Result<std::string> nameToday(const Workspace& workspace, const ProgramRef& program, const std::string& path, Job& job);

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

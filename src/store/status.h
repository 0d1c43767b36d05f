// What `git status` says, read in one place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/store.h"

namespace pluma::store {

/// A path that is not as the last commit has it.
struct StatusEntry {
    char letter = ' ';     ///< git's, of the working tree where it says one there, otherwise of the index
    std::string path;      ///< relative to the repository
    std::string_view line; ///< as git says it, with both letters; of the text that was read
};

/// The output of `git status --porcelain=v1 -z`, which outlives what is returned. What is no entry is left out.
std::vector<StatusEntry> readStatus(std::string_view status);

/// A working tree beside its last commit.
struct WorkingTree {
    std::string status; ///< as `git status --porcelain=v1 -z --untracked-files=all` says it
    /// Files that git compares without the filter that the repository brought for them, because that may not run here,
    /// and that are not as git last saw them: whether they differ, nobody knows. Sorted.
    std::vector<std::string> uncompared;
};

/// Compares all files, or those below a folder of the repository; what is tracked and what is not are looked at side by
/// side. Not of bare repositories. Reports and cancels on the calling thread.
Result<WorkingTree> compareWorkingTree(const Repository& repository, const std::string& below, Job& job);

} // namespace pluma::store

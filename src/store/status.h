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

/// Files that git compares without the filter that the repository brought for them, because that may not run here, and
/// that are not as git last saw them: whether they differ, nobody knows. Sorted; below a folder as for gitStatus.
Result<std::vector<std::string>> notCompared(const Repository& repository, const std::string& below, Job& job);

/// Runs `git status` for all files, or those below a folder of the repository.
Result<std::string> gitStatus(const Repository& repository, const std::string& below, Job& job);

} // namespace pluma::store

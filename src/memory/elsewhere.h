// What a clone and its working tree do not show of themselves: borrowed objects, files that git does not compare.
// Private to memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "memory/private.h"

namespace pluma::memory {

/// What this repository is as a place to read from: a finding when it borrows objects of another one.
std::vector<Finding> borrowedFindings(const Repository& repository);
/// A finding for each file that is not compared, because the repository's filter for it may not run here.
std::vector<Finding> uncomparedFindings(const std::vector<std::string>& paths);
/// A finding for files below a folder whose changes git was told not to see (assume-unchanged, skip-worktree).
Result<std::vector<Finding>> unseenFindings(const Repository& repository, const std::string& folder, Job& job);

} // namespace pluma::memory

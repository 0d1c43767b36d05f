// Splitting a program's tree by its layout, shared by freeze, validate and adopt. Private to memory.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "memory/private.h"

namespace pluma::memory {

/// Walks a program's tree: artifacts of the scope's phases, common files, and the git trees that hold exactly those.
/// Unchanged subtrees keep their ids. Errors: invalid for path names that are not UTF-8; conflict when two patterns
/// disagree.
Result<Split> splitTree(const Workspace::Private& d, const Oid& root, const ProgramModel& model,
                        const std::vector<std::string>& phases, PackWriter& pack, Job& job);

} // namespace pluma::memory

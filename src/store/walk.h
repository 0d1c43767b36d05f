// Going over every file of a tree.
#pragma once

#include <functional>
#include <string>

#include "store/store.h"

namespace pluma::store {

inline constexpr int deepestFolder = 512; ///< of a tree that is walked

/// Calls `visit` for every file below a tree, links and submodules too, in git's order; `path` is relative to it.
/// Errors: limit where folders nest deeper than `deepestFolder`; not_found for trees that are not here; what `visit`
/// returns ends the walk.
Result<> walk(const Repository& repository, const Oid& tree,
              const std::function<Result<>(const std::string& path, const TreeItem& item)>& visit);

/// Size and digest of a file; of a submodule those of the id of its commit in hex: it is recorded, not entered.
Result<BlobFacts> factsOf(const Repository& repository, const TreeItem& item, Job& job);

} // namespace pluma::store

// Opening files by paths that somebody else wrote: never outside of a folder.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace pluma {

enum class Links {
    Inside, ///< links are followed as long as they stay in the folder
    None    ///< a link anywhere on the way is an error
};

/// Opens what is below a folder for reading, by a path relative to it; nobody can put a link in between that leads out.
/// The descriptor is the caller's to close; it never blocks. Errors: denied for what is not below it or behind a link;
/// not_found, io; `where` is `inner`.
Result<int> openBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner, Links links);

} // namespace pluma

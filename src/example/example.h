// The example program AMPEL360-BWB-Q100: a deterministic tree of believable engineering files in a fresh git
// repository.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/job.h"
#include "base/result.h"

namespace pluma::example {

struct Options {
    std::uint64_t artifacts = 12'450; ///< 100 to 1,000,000: all files of the program but those under .pluma
    std::uint64_t seed = 1;
    std::string baseRef;  ///< how the manifest names its base, pinned
    std::string baseName; ///< file below .pluma/bases
    std::string baseBytes;
};
struct Created {
    std::string program;
    std::string folder; ///< of the program, relative to the repository
    std::uint64_t artifacts = 0;
    std::uint64_t bound = 0; ///< artifacts that a binding reaches
    std::uint64_t bytes = 0;
};

/// Creates `directory` (absent or empty), a git repository in it and one commit. The same options give the same commit
/// id. Errors: usage for a count out of range, conflict when the folder is not empty, io.
Result<Created> create(const std::filesystem::path& directory, const Options& options, Job& job);

} // namespace pluma::example

// Exchanging origins with other repositories.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/finding.h"
#include "memory/memory.h"

namespace pluma::memory {

struct SyncResult {
    std::string remote;
    std::uint64_t received = 0; ///< log entries that were new here
    std::uint64_t sent = 0;
    std::vector<std::string> contexts; ///< ids of contexts that are new here
    std::vector<Finding> findings;
};

Result<SyncResult> sync(Workspace& workspace, const std::string& remote, Job& job);

} // namespace pluma::memory

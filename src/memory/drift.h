// The files of a context's artifacts. Private to memory.
#pragma once

#include <map>
#include <string>

#include "memory/git.h"
#include "memory/memory.h"

namespace pluma::memory {

/// Adds the blobs below a folder of a context's artifacts, by path.
Result<> blobsOf(const Repository& repository, const Oid& tree, const std::string& prefix,
                 std::map<std::string, Oid>& out);
/// What a context froze as artifacts, by path.
Result<std::map<std::string, Oid>> artifactsOf(const Repository& repository, const ContextInfo& context);

} // namespace pluma::memory

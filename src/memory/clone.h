// A new program out of a context, with other values.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "memory/contexts.h"
#include "tfa/tfa.h"

namespace pluma::memory {

struct CloneRequest {
    std::string from;
    std::string toProgram;
    std::string toPhase;
    std::string title;
    std::vector<tfa::Override> overrides;
    std::filesystem::path materialize; ///< empty: only the draft context is written
    bool allowUnbound = false;
    bool acceptUntrusted = false;  ///< of a source that nobody trusted has signed; the clone says so for ever
    bool acceptIncomplete = false; ///< write the clone though bindings do not reach all that they name
    bool dryRun = false;
};

/// A row of a clone: one artifact that does not stay as it is.
struct CloneItem {
    std::string path;
    context::Origin origin = context::Origin::Cloned;
    std::vector<std::string> parameters;
    std::vector<std::pair<std::string, std::string>> changes; ///< old text, new text of each place
};

struct CloneResult {
    ContextInfo context;     ///< of a dry run, and of one that is incomplete and not accepted: without id
    bool incomplete = false; ///< places that bindings name keep their old values; nothing is written unless accepted
    bool accepted = false;   ///< incomplete, and asked for
    bool untrusted = false;  ///< nobody who is trusted has signed the source, and that was accepted
    std::string source;
    context::Reuse reuse;
    std::uint64_t common = 0;
    std::string materialized;
    std::vector<Finding> findings;
};

/// Verifies the source whole, then writes a signed draft context and, if asked, its folder. Repeating a clone that
/// was killed before its folder was in place completes it.
Result<CloneResult> clone(Workspace& workspace, const CloneRequest& request,
                          const std::function<void(const CloneItem&)>& sink, Job& job);
/// For callers that want a whole clone or none. Errors: invalid, with the first place that keeps its old value.
Result<> refuseIncomplete(const CloneResult& result);

} // namespace pluma::memory

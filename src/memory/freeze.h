// Freezing phases of a program into a signed context.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "memory/contexts.h"
#include "memory/history.h"

namespace pluma::memory {

struct FreezeRequest {
    std::string program;
    std::vector<std::string> phases;
    std::string label;
    bool isTemplate = false;
    std::optional<std::string> commitMessage; ///< commits a dirty tree instead of refusing it
};

struct FreezeResult {
    ContextInfo context;
    std::uint64_t artifacts = 0;
    std::uint64_t common = 0;
    std::uint64_t bytes = 0;
    std::string merkleRoot;
    context::Elsewhere elsewhere;
    std::vector<Finding> findings;
};

/// What a freeze would do now, with the figures that it would sign. Plain value.
struct FreezePreview {
    std::string program;
    std::vector<std::string> phases;
    Commit commit; ///< that would be frozen; of a dirty tree the one below the new one
    std::vector<std::pair<char, std::string>> dirty; ///< not committed: git's letter and the path from the program
    std::uint64_t artifacts = 0;
    std::uint64_t common = 0;
    std::uint64_t bytes = 0;
    std::optional<ContextInfo> previous;    ///< the last context of the same phases
    std::vector<std::string> added;         ///< artifacts that it has not
    std::vector<std::string> changed;       ///< artifacts that it has with other bytes
    std::vector<std::string> removed;       ///< artifacts that only it has
    std::string signer;                     ///< fingerprint of the own key; empty: there is none
    std::string person;                     ///< as enrolled
    std::optional<trust::TrustLevel> trust; ///< of the own key for this program, as verify would say it
    std::optional<Error> refusal;           ///< why a freeze would be refused; none: it would not
    context::Elsewhere elsewhere;
    std::vector<Finding> findings; ///< those that the context would be signed with
};

/// What freeze would do with this request, a dirty tree taken as committed. Reads all that freeze reads, writes
/// nothing but unreferenced objects. Errors: those that leave nothing to show.
Result<FreezePreview> previewFreeze(const Workspace& workspace, const FreezeRequest& request,
                                    const std::filesystem::path& folder, Job& job);
Result<FreezeResult> freeze(Workspace& workspace, const FreezeRequest& request, const std::filesystem::path& folder,
                            Job& job);
/// Why the own key may not freeze a program now: denied, with what to do. Makes no key.
Result<> canFreeze(const Workspace& workspace, const ProgramRef& program, Job& job);

} // namespace pluma::memory

// Checking a program as it lies in the working tree, by itself and beside a context.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/finding.h"
#include "context/elsewhere.h"
#include "memory/contexts.h"
#include "memory/inventory.h"

namespace pluma::memory {

/// What a check looked at, so that "nothing found" can be read for what it is.
struct Checked {
    std::uint64_t files = 0;     ///< whose paths were judged by the layout
    std::uint64_t contents = 0;  ///< read as they lie in the working tree
    std::uint64_t fromGit = 0;   ///< read as git has them, because the working tree has none
    std::uint64_t untracked = 0; ///< that git does not know; not looked at
    bool items = false;          ///< item identities
    bool completeness = false;   ///< every phase and domain has something
};

/// How the artifacts of a program spread over its layout, and what is wrong with it.
struct Census {
    std::uint64_t attributed = 0;
    std::uint64_t common = 0;
    std::uint64_t placed = 0; ///< of common: files with a domain or an ATA chapter, but without a phase
    std::uint64_t programFiles =
        0; ///< under .pluma; attributed + common + programFiles = `git ls-files` of the program
    std::map<std::string, std::uint64_t> byPhase;
    std::map<std::string, std::uint64_t> byDomain; ///< of those that are attributed and placed
    context::Elsewhere elsewhere;
    Checked checked; ///< by validate
    std::vector<Finding> findings;
};

struct ValidateOptions {
    std::string phase;
    bool completeness = false;
    bool comprehensive = false;
};

Result<Census> validate(const Workspace& workspace, const ProgramRef& program, const ValidateOptions& options,
                        Job& job);

/// How the artifacts of a context's phases lie in the working tree now, beside what it froze; paths of the program.
struct Drift {
    std::vector<std::string> added;   ///< that it has not
    std::vector<std::string> changed; ///< with other bytes
    std::vector<std::string> removed; ///< that only it has
    std::size_t count() const { return added.size() + changed.size() + removed.size(); }
};

/// How the artifacts of a context's phases differ from it, committed or not. `changes`: what `status` says.
Result<Drift> driftOf(const Workspace& workspace, const ProgramRef& program, const ContextInfo& context,
                      const Inventory& inventory, const std::map<std::string, char>& changes, Job& job);
/// The same for many contexts in one pass, each with its own result.
std::vector<Result<Drift>> driftOf(const Workspace& workspace, const ProgramRef& program,
                                   const std::vector<const ContextInfo*>& contexts, const Inventory& inventory,
                                   const std::map<std::string, char>& changes, Job& job);

} // namespace pluma::memory

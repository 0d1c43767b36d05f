// Whether a repository may run what it brings: asked once, remembered on this machine, taken back at any time.
#pragma once

#include <string>
#include <vector>

#include "memory/memory.h"
#include "store/executables.h"

namespace pluma::memory {

/// Whether a repository may run what it brings.
struct RepositoryTrust {
    std::string folder;                             ///< of the repository: its common git directory
    std::vector<store::RepositoryProgram> programs; ///< that would run; none: there is nothing to ask
    std::string digest;                             ///< of all of that, with the bytes of the files
    bool trusted = false;                           ///< by its user, on this machine
    bool changed = false;                           ///< it was trusted, and what would run has changed since
    std::string since;                              ///< when it was trusted; empty: never
    bool restricted() const { return !programs.empty() && !trusted; }
};

/// What the repository brings that git would run, and whether it may. Runs nothing of it. Opening, checking and
/// reading never need it; freezing and sync do.
Result<RepositoryTrust> repositoryTrust(const Workspace& workspace, Job& job);
/// Lets the repository run what it brings, from now on, on this machine: until that changes. `digest` is of what
/// its user was shown; empty: whatever is there. Errors: conflict when something else is there by now.
Result<RepositoryTrust> grantTrust(Workspace& workspace, const std::string& digest, Job& job);
/// Takes it back; what was opened before is not told.
Result<RepositoryTrust> withdrawTrust(Workspace& workspace, Job& job);
/// The repositories that this machine's user trusts.
Result<std::vector<RepositoryTrust>> trustedRepositories(const Environment& environment);

} // namespace pluma::memory

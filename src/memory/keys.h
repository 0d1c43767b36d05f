// Whose keys count for a program: enrolling, revoking, rotating.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "memory/memory.h"
#include "trust/roster.h"
#include "trust/signers.h"
#include "trust/verdict.h"

namespace pluma::memory {

struct EnrollRequest {
    std::optional<trust::PublicKey> key{}; ///< of somebody else; none: the own one
    std::string person{};
    std::string organisation{};
    std::vector<std::string> roles{};
    std::string validUntil{}; ///< ISO time, or empty
};

struct EnrolledKey {
    trust::Signer signer;
    unsigned rosterVersion = 0; ///< 0: no roster was written, because the own key is no root
};

/// A key that a new version of a roster took out of use.
struct RosterChange {
    std::string program;
    unsigned version = 0;
    std::string fingerprint;
    std::string person;
    std::optional<trust::LogPosition> upTo; ///< of its log; none: nothing of it counts
};

struct RotateResult {
    std::string before;                 ///< fingerprint of the old own key
    std::string after;                  ///< and of the new one
    std::vector<RosterChange> programs; ///< whose rosters say so now
};

/// What this machine knows of some keys of a program.
struct KnownKeys {
    std::vector<trust::TrustVerdict> verdicts;
    std::vector<std::string> pinned; ///< fingerprints of the roots
    unsigned rosterVersion = 0;      ///< of the newest roster that counts here; 0: none does
};

Result<std::vector<trust::Signer>> signersOf(const Workspace& workspace, const ProgramRef& program);
/// What verify would say of something that each of these keys signs now, in their order, and by what.
Result<KnownKeys> knownKeys(const Workspace& workspace, const std::string& program,
                            const std::vector<std::string>& fingerprints);
/// Adds a key to signers.yaml of the working tree, and where the own key is a root of the program a version of its
/// roster that has it. A key that is in the file only comes into the roster.
Result<EnrolledKey> enroll(Workspace& workspace, const ProgramRef& program, const EnrollRequest& request, Job& job);
/// Takes a key out of use by a new version of the roster, signed by the own key, which must be a root. `upTo`:
/// `latest`, `none` or the number of the last entry of its log that counts.
Result<RosterChange> revoke(Workspace& workspace, const std::string& program, const std::string& fingerprint,
                            const std::string& upTo, const std::string& reason, Job& job);
/// Gives this machine a new own key, and each program here of which the old one is a root a version of the roster
/// that says so, signed by both. Repeating one that was cut off completes it; in another repository it does there
/// what was done here. Errors: denied where the own key is no root.
Result<RotateResult> rotate(Workspace& workspace, Job& job);

} // namespace pluma::memory

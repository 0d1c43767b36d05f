// Rosters: who may sign for a program, in versions that only move forward, as the root metadata of TUF.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "trust/pins.h"
#include "trust/signers.h"

namespace pluma::trust {

inline constexpr const char* rosterPayloadType = "application/vnd.pluma.roster+json";

/// A place in the log of a key: the chain by its first entry, and the entry.
struct LogPosition {
    std::string genesis;
    std::uint64_t seq = 0;
    std::string entry;
    bool operator==(const LogPosition&) const = default;
};

/// A key that has ceased to sign.
struct Revocation {
    std::string fingerprint;
    std::string reason;
    std::optional<LogPosition> upTo; ///< entries up to here stay valid; none: nothing of this key counts
};

/// `pluma/roster/v1`. Depth of delegation is one: a root signs the roster, and who stands in it may sign contexts.
struct Roster {
    std::string program;
    unsigned version = 1;
    std::string previous; ///< digest of the roster before; empty of the first
    std::string created;
    std::vector<Signer> roots; ///< of these only key, person and organisation
    std::vector<Signer> signers;
    std::vector<Revocation> revoked;

    bool isRoot(const std::string& fingerprint) const { return findSigner(roots, fingerprint) != nullptr; }
    const Revocation* revocation(const std::string& fingerprint) const;
    /// Canonical JSON.
    Result<std::string> bytes() const;
    /// Reads exactly what `bytes` writes. Errors: invalid for anything else.
    static Result<Roster> read(const std::string& bytes);
};

/// A roster with the signatures on it; nothing is said of who made them.
struct SignedRoster {
    Roster roster;
    std::string digest; ///< SHA-256 of its bytes
    Envelope envelope;
    static Result<SignedRoster> read(const std::string& envelopeJson, const std::string& name);
    /// True when one of these roots has signed it.
    bool signedByOne(const std::vector<Signer>& roots) const;
};

/// Something about the rosters of a program that a person must know.
struct RosterTrouble {
    std::string code; ///< roster_fork or roster_missing
    std::string message;
    bool error = true; ///< false: what counts is certain all the same
};

struct RosterChoice {
    std::optional<SignedRoster> newest;
    std::string root; ///< fingerprint of the pinned key that it leads to
    std::vector<RosterTrouble> troubles;
};

/// The roster that counts on this machine, of all that it has at hand. It begins at the one that was accepted last, or
/// at the first one that a pinned key has signed, and goes from version to version: each signed by a root of the one
/// before, and where the roots change by one of the new roots too.
RosterChoice chooseRoster(const std::string& program, const ProgramPins& pins, const std::vector<SignedRoster>& known);

} // namespace pluma::trust

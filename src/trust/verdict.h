// The verdict on a key that signed something for a program: by what this machine knows, never by what the thing that is
// judged says of itself.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/names.h"
#include "trust/roster.h"

namespace pluma::trust {

enum class TrustLevel {
    Pinned,          ///< trusted: pinned on this machine
    Endorsed,        ///< trusted: a pinned key vouches for it, in the newest roster or by an endorsement of old times
    Own,             ///< trusted: the own key of this machine
    Unpinned,        ///< nobody is pinned for the program on this machine
    Unknown,         ///< neither pinned nor endorsed by a key that is
    Expired,         ///< signed outside of its validity, or not seen before its end
    Revoked,         ///< by the roster, before this was signed
    InvalidSignature ///< whoever is said to have signed it did not; never the answer of judge()
};
/// What trust rests on: pinned, endorsed, own; empty for a level that is not trusted.
const char* trustGround(TrustLevel level);
bool isTrusted(TrustLevel level);

/// What this machine knows of the keys of a program.
struct Ground {
    std::string program;
    ProgramPins pins;
    std::optional<PublicKey> own;
    RosterChoice roster;
    /// Of the working tree, or of the newest context that a pinned or the own key has signed; no value: neither is
    /// here. Whoever does not stand in it is not endorsed, whatever a roster says.
    std::optional<std::vector<Signer>> enrolled;
    TimePoint now{};

    /// The public key of a fingerprint, where one of these has it.
    std::optional<PublicKey> key(const std::string& fingerprint) const;
};

/// Something that was signed, and where it stands in the log of its key.
struct Signed {
    std::string fingerprint;
    std::string at;      ///< the time that it claims
    std::string claimed; ///< the name that stands beside the key in the thing itself
    /// True when it stands at this place of the key's own log or before it.
    std::function<bool(const LogPosition&)> isUpTo;
    /// True when this machine has seen it in the log before a time.
    std::function<bool(TimePoint)> seenBefore;
};

struct TrustVerdict {
    TrustLevel level = TrustLevel::Unknown;
    std::string person; ///< as pinned or enrolled by somebody who is trusted; empty where nobody is
    std::string reason; ///< sentences for the user: exactly what was checked
};
/// The signature itself was checked before.
TrustVerdict judge(const Ground& ground, const Signed& what);

} // namespace pluma::trust

namespace pluma {
template <>
inline constexpr NameTable<trust::TrustLevel, 8> nameTable<trust::TrustLevel> = {
    {{trust::TrustLevel::Pinned, "trusted"},
     {trust::TrustLevel::Endorsed, "trusted"},
     {trust::TrustLevel::Own, "trusted"},
     {trust::TrustLevel::Unpinned, "unpinned"},
     {trust::TrustLevel::Unknown, "unknown_key"},
     {trust::TrustLevel::Expired, "expired"},
     {trust::TrustLevel::Revoked, "revoked"},
     {trust::TrustLevel::InvalidSignature, "invalid_signature"}}};
} // namespace pluma

// Whether a context is what was signed, every byte of it, and what is known of who signed it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "context/elsewhere.h"
#include "trust/verdict.h"

namespace pluma::context {

/// A statement and who signed it, as far as its envelope holds.
struct Signature {
    std::string program;
    std::string fingerprint;
    std::string created;       ///< the time that the statement claims
    std::string claimed;       ///< the name that the context itself gives the key
    std::string contextDigest; ///< of the statement
};

/// What is known of keys. Injected, because it lies on this machine and not in a context.
class Authority {
public:
    virtual ~Authority() = default;
    /// The public key of a fingerprint, from whatever is known that has it: a fingerprint fits one key only.
    virtual std::optional<trust::PublicKey> key(const std::string& program, const std::string& fingerprint) = 0;
    /// The signature itself was checked before. Errors: invalid when the list of pins is damaged.
    virtual Result<trust::TrustVerdict> judge(const Signature& signature) = 0;
    /// What is wrong with the rosters of a program.
    virtual Result<std::vector<trust::RosterTrouble>> troubles(const std::string& program) = 0;
    /// The listing of another context, against which "cloned from it" is checked; no value: it is not here.
    virtual std::optional<std::vector<ListingEntry>> listingOf(const std::string& contextDigest) = 0;
};

struct Verdict {
    Statement statement;                    ///< as it was signed; of one that cannot be read nothing is set
    std::string digest;                     ///< of the statement; empty: it cannot be read
    std::optional<trust::TrustLevel> trust; ///< nothing: no signature was reached
    std::string signer;                     ///< as pinned or endorsed; empty where nobody who is trusted says who it is
    std::string key;                        ///< fingerprint
    std::string reason;
    std::uint64_t artifacts = 0;
    std::uint64_t bytes = 0;
    Elsewhere elsewhere;
    std::vector<Finding> findings;
    bool ok() const { return !hasErrors(findings); }
    /// Every byte is what was signed, and the signature holds; whoever signed it.
    bool whole() const;
};

/// Reads every byte of a context and trusts no cache. What is wrong is in the findings; errors: cancelled, and those of
/// the authority.
Result<Verdict> verify(const ContextSource& source, Authority& authority, Job& job);

} // namespace pluma::context

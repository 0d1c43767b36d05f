// The keys that a program enrols in `.pluma/signers.yaml`.
#pragma once

#include <string>
#include <vector>

#include "base/document.h"
#include "trust/signature.h"

namespace pluma::trust {

/// A person's key as enrolled in a program's signers.yaml, or as it stands in a roster.
struct Signer {
    std::string person;
    std::string organisation;
    std::vector<std::string> roles;
    PublicKey key;
    std::string validFrom;   ///< ISO time or empty
    std::string validUntil;  ///< ISO time or empty
    std::string endorsedBy;  ///< fingerprint of the signer who vouches for this one, or empty
    std::string endorsement; ///< that signer's signature over statement(), base64

    /// What an endorsement signs: canonical JSON of the program and everything above.
    Result<std::string> statement(const std::string& program) const;
    /// True when this very key has signed the endorsement for the program. One step: who vouches must be a root.
    bool endorsedWith(const PublicKey& root, const std::string& program) const;
};
/// Reads signers.yaml (already checked against its schema). Errors: invalid with place, also when a fingerprint is not
/// its key's.
Result<std::vector<Signer>> readSigners(const Document& document);
std::string signersYaml(const std::vector<Signer>& signers);
const Signer* findSigner(const std::vector<Signer>& signers, const std::string& fingerprint);

} // namespace pluma::trust

// The signing keys of this user on this machine.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/job.h"
#include "trust/signature.h"

namespace pluma::trust {

/// The workstation's key: created on first use by a verb that signs or enrols, in a file that only its owner can read.
/// Key files are opened without following links and must be regular, of this user and of mode 0600; anything else is
/// denied. The platform's key store is not asked: it would take a child program that nobody asked for; `disclosure()`
/// says so wherever keys are listed.
class KeyStore {
public:
    explicit KeyStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    /// Loads the key or creates it (0600, in a 0700 folder). Errors: denied when the file is not as it must be; io;
    /// invalid.
    Result<SigningKey> own(Job& job) const;
    /// The public half of the own key, if there is one. Never creates anything.
    Result<std::optional<PublicKey>> ownPublic() const;
    bool exists() const;
    std::filesystem::path file() const { return m_directory / "workstation.ed25519"; }
    std::string disclosure() const;

    /// The key that is to take the place of the own one: the one of a rotation that was cut off, or a new one.
    Result<SigningKey> next(Job& job) const;
    bool hasNext() const;
    /// Puts the next key in the place of the own one, which stays as a retired key. Repeating it is harmless.
    Result<> rotate() const;
    /// An earlier own key, for signing over what it still holds in other repositories; no value when it is not here.
    Result<std::optional<SigningKey>> retired(const std::string& fingerprint) const;
    /// Fingerprints of the earlier own keys that are here.
    std::vector<std::string> retired() const;

private:
    std::filesystem::path m_directory;
};

} // namespace pluma::trust

// The signing keys of this user on this machine.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/job.h"
#include "trust/signature.h"

namespace pluma::trust {

/// Where a new key goes.
enum class KeyPlace {
    File,     ///< a file of mode 0600
    Platform, ///< the key store of the platform where there is one, else a file
};

/// The workstation's key: created on first use by a verb that signs or enrols. It goes to the key store of the platform
/// first, and where there is none, into a file that only its owner can read; `disclosure()` says where it is, wherever
/// keys are listed. A key of the platform has a file too, which says its public half: who only looks asks no key store.
/// Key files are opened without following links and must be regular, of this user and of mode 0600; anything else is
/// denied.
class KeyStore {
public:
    explicit KeyStore(std::filesystem::path directory, KeyPlace place = KeyPlace::File)
        : m_directory(std::move(directory)), m_place(place)
    {
    }
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
    Result<std::optional<SigningKey>> retired(const std::string& fingerprint, Job& job) const;
    /// Fingerprints of the earlier own keys that are here.
    std::vector<std::string> retired() const;

private:
    std::filesystem::path m_directory;
    KeyPlace m_place;
};

} // namespace pluma::trust

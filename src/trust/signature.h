// Ed25519 keys (RFC 8032), DSSE envelopes, the signers a program enrols and the keys a machine has pinned.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/document.h"
#include "base/files.h"
#include "trust/digest.h"

namespace pluma::trust {

/// An Ed25519 public key. The fingerprint is the SHA-256 of its 32 bytes, in hex.
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    std::string fingerprint() const;
    std::string base64() const;
    /// Errors: invalid for what is not 32 bytes, and for a key that is not sound().
    static Result<PublicKey> fromBase64(std::string_view text);
    /// False for the points of small order, for which anybody can write signatures that hold over many messages, and
    /// for encodings that are not canonical (Chalkias, Garillot, Nikolaenko: Taming the many EdDSAs, 2020, section 4).
    bool sound() const;
    /// RFC 8032 without the cofactor; refuses what is not sound(), also as the point of the signature.
    bool verify(std::string_view message, std::string_view signature) const;
    bool operator==(const PublicKey&) const = default;
};

/// A private key. Moves only; its bytes are wiped on destruction.
class SigningKey {
public:
    static Result<SigningKey> generate();
    static Result<SigningKey> fromSeed(std::string_view seed32);
    SigningKey(SigningKey&&) noexcept = default;
    SigningKey& operator=(SigningKey&&) noexcept = default;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey();
    const PublicKey& publicKey() const { return m_public; }
    Result<std::string> sign(std::string_view message) const; ///< 64 bytes
    std::string_view seed() const { return m_seed; }

private:
    SigningKey() = default;
    std::string m_seed;
    PublicKey m_public;
};

/// The workstation's key: created on first use in a file that only its owner can read.
/// The platform key store is not used by the command line; `disclosure()` says so wherever keys are listed.
class KeyStore {
public:
    explicit KeyStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    /// Loads the key or creates it (0600, in a 0700 folder). Errors: denied when others can read the file; io; invalid.
    Result<SigningKey> own(Job& job) const;
    bool exists() const;
    std::filesystem::path file() const { return m_directory / "workstation.ed25519"; }
    std::string disclosure() const;

private:
    std::filesystem::path m_directory;
};

/// A DSSE envelope (https://github.com/secure-systems-lab/dsse, v1.0) with its payload decoded.
struct Envelope {
    std::string payloadType;
    std::string payload;
    struct Signature {
        std::string keyId; ///< fingerprint
        std::string bytes; ///< raw
    };
    std::vector<Signature> signatures;

    static std::string preAuthEncoding(std::string_view payloadType, std::string_view payload);
    static Result<Envelope> sign(std::string payloadType, std::string payload, const SigningKey& key);
    static Result<Envelope> parse(const std::string& json, const std::string& name);
    Result<std::string> json() const; ///< canonical JSON
    bool verifies(const Signature& signature, const PublicKey& key) const;
};

/// A person's key as enrolled in a program's signers.yaml.
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
};
/// Reads signers.yaml (already checked against its schema). Errors: invalid with place, also when a fingerprint is not
/// its key's.
Result<std::vector<Signer>> readSigners(const Document& document);
std::string signersYaml(const std::vector<Signer>& signers);

/// What this machine remembers: root keys per program and the last seen head of each origin in each workspace.
/// Kept as JSON in the XDG state directory; writing is atomic and locked.
class PinStore {
public:
    explicit PinStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}
    Result<std::vector<std::string>> roots(const std::string& program) const;
    Result<> pin(const std::string& program, const std::string& fingerprint, Job& job) const;
    Result<> unpin(const std::string& program, const std::string& fingerprint, Job& job) const;
    /// Commit id of the last verified head of an origin in a workspace, or empty.
    Result<std::string> lastHead(const std::string& workspace, const std::string& fingerprint) const;
    Result<> rememberHead(const std::string& workspace, const std::string& fingerprint, const std::string& commit,
                          Job& job) const;
    Result<Json> all() const;

private:
    Result<> change(const std::function<void(Json&)>& edit, Job& job) const;
    std::filesystem::path m_directory;
};

/// The verdict on a key that signed something for a program.
enum class TrustLevel {
    Trusted,  ///< enrolled, and pinned here or endorsed by a pinned key
    Unpinned, ///< enrolled, and this machine has no pin for the program yet
    Unknown,  ///< not enrolled, or enrolled without a link to any key pinned here
    Expired   ///< enrolled, but not valid at the time of signing
};
const char* trustName(TrustLevel level);
struct TrustVerdict {
    TrustLevel level = TrustLevel::Unknown;
    std::optional<Signer> signer;
    std::string reason; ///< a sentence for the user
};
TrustVerdict judge(const std::string& program, const std::string& fingerprint, const std::string& signedAt,
                   const std::vector<Signer>& signers, const std::vector<std::string>& pinnedRoots);

} // namespace pluma::trust

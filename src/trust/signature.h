// Ed25519 keys (RFC 8032) and DSSE envelopes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
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

/// Overwrites the bytes of a secret in a way that no compiler leaves out.
void wipe(std::string& secret);

/// A private key. Moves only; its bytes are wiped on destruction. From the first one on the process leaves no core file
/// and cannot be read by another process of the same user (PR_SET_DUMPABLE), until it ends.
class SigningKey {
public:
    static Result<SigningKey> generate();
    static Result<SigningKey> fromSeed(std::string_view seed32);
    SigningKey(SigningKey&&) noexcept = default;
    SigningKey& operator=(SigningKey&& other) noexcept;
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
    /// Adds the signature of another key over the same payload.
    Result<> cosign(const SigningKey& key);
    /// True when one of the signatures names this key and holds.
    bool signedBy(const PublicKey& key) const;
    Result<std::string> json() const; ///< canonical JSON
    bool verifies(const Signature& signature, const PublicKey& key) const;
};

} // namespace pluma::trust

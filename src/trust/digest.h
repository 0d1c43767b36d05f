// SHA-256, RFC 6962 Merkle trees and RFC 8785 canonical JSON. Pure functions, thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/result.h"

namespace pluma::trust {

/// A SHA-256 value (FIPS 180-4). A type of its own, so that a hex text or another hash is never mistaken for it.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    std::string hex() const;
    static Result<Digest> fromHex(std::string_view hex);
    auto operator<=>(const Digest&) const = default;
};

Digest sha256(std::string_view bytes);

/// Incremental SHA-256 for contents that do not fit in memory. Not thread-safe.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();
    void update(std::string_view bytes);
    Digest finish(); ///< the value; the object starts anew

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Merkle tree hash of RFC 6962, section 2.1, built leaf by leaf in O(log n) memory.
class MerkleTree {
public:
    static Digest leafHash(std::string_view entry);                  ///< SHA-256(0x00 || entry)
    static Digest nodeHash(const Digest& left, const Digest& right); ///< SHA-256(0x01 || left || right)
    void append(std::string_view entry) { appendLeaf(leafHash(entry)); }
    void appendLeaf(const Digest& leaf);
    Digest root() const; ///< of the empty tree: SHA-256 of nothing
    std::uint64_t size() const { return m_size; }

private:
    std::vector<Digest> m_stack; ///< roots of the complete subtrees, largest first
    std::uint64_t m_size = 0;
};
/// Audit path of a leaf (RFC 6962, 2.1.1).
std::vector<Digest> inclusionProof(const std::vector<Digest>& leaves, std::uint64_t index);
/// Checks an audit path (RFC 9162, 2.1.3.2).
bool verifyInclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Digest>& proof,
                     const Digest& root);
/// Consistency proof between the first `m` leaves and all of them (RFC 6962, 2.1.2).
std::vector<Digest> consistencyProof(const std::vector<Digest>& leaves, std::uint64_t m);

/// JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 units, ECMAScript numbers, minimal escapes.
/// Errors: invalid, for strings that are not UTF-8 and integers that a double cannot hold.
Result<std::string> canonicalJson(const Json& value);

} // namespace pluma::trust

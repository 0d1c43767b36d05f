#include "trust/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "base/text.h"

namespace pluma::trust {

std::string Digest::hex() const { return toHex(bytes); }

Result<Digest> Digest::fromHex(std::string_view hex)
{
    const auto raw = pluma::fromHex(hex);
    if (raw.size() != 32 || hex != lower(hex))
        return fail(ErrorCode::Invalid, tr("'{}' is not a SHA-256 value (64 lower-case hexadecimal digits).",
                                           printable(hex.substr(0, 80))));
    Digest digest;
    std::copy(raw.begin(), raw.end(), digest.bytes.begin());
    return digest;
}

struct Sha256::Context {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->context, EVP_sha256(), nullptr);
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;
void Sha256::update(std::string_view bytes) { EVP_DigestUpdate(m_context->context, bytes.data(), bytes.size()); }
Digest Sha256::finish()
{
    Digest digest;
    EVP_DigestFinal_ex(m_context->context, digest.bytes.data(), nullptr);
    EVP_DigestInit_ex(m_context->context, nullptr, nullptr);
    return digest;
}

Digest sha256(std::string_view bytes)
{
    // One context per thread: creating one costs more than hashing a small artifact.
    thread_local Sha256 hasher;
    hasher.update(bytes);
    return hasher.finish();
}

Digest MerkleTree::leafHash(std::string_view entry)
{
    thread_local Sha256 hasher;
    hasher.update(std::string_view("\0", 1));
    hasher.update(entry);
    return hasher.finish();
}

Digest MerkleTree::nodeHash(const Digest& left, const Digest& right)
{
    std::array<char, 65> block{};
    block[0] = 1;
    std::copy(left.bytes.begin(), left.bytes.end(), block.begin() + 1);
    std::copy(right.bytes.begin(), right.bytes.end(), block.begin() + 33);
    return sha256(std::string_view(block.data(), block.size()));
}

void MerkleTree::appendLeaf(const Digest& leaf)
{
    Digest carry = leaf;
    for (std::uint64_t bits = m_size; (bits & 1) != 0; bits >>= 1) {
        carry = nodeHash(m_stack.back(), carry);
        m_stack.pop_back();
    }
    m_stack.push_back(carry);
    ++m_size;
}

Digest MerkleTree::root() const
{
    if (m_stack.empty())
        return sha256({});
    Digest root = m_stack.back();
    for (std::size_t i = m_stack.size() - 1; i-- > 0;)
        root = nodeHash(m_stack[i], root);
    return root;
}

namespace {
Digest rangeRoot(const std::vector<Digest>& leaves, std::uint64_t begin, std::uint64_t end)
{
    MerkleTree tree;
    for (std::uint64_t i = begin; i < end; ++i)
        tree.appendLeaf(leaves[i]);
    return tree.root();
}
std::uint64_t splitPoint(std::uint64_t n) { return std::bit_floor(n - 1); }

void audit(const std::vector<Digest>& leaves, std::uint64_t begin, std::uint64_t end, std::uint64_t index,
           std::vector<Digest>& out)
{
    if (end - begin <= 1)
        return;
    const std::uint64_t k = begin + splitPoint(end - begin);
    if (index < k) {
        audit(leaves, begin, k, index, out);
        out.push_back(rangeRoot(leaves, k, end));
    } else {
        audit(leaves, k, end, index, out);
        out.push_back(rangeRoot(leaves, begin, k));
    }
}

void subProof(const std::vector<Digest>& leaves, std::uint64_t begin, std::uint64_t end, std::uint64_t m, bool whole,
              std::vector<Digest>& out)
{
    const std::uint64_t n = end - begin;
    if (m == n) {
        if (!whole)
            out.push_back(rangeRoot(leaves, begin, end));
        return;
    }
    const std::uint64_t k = splitPoint(n);
    if (m <= k) {
        subProof(leaves, begin, begin + k, m, whole, out);
        out.push_back(rangeRoot(leaves, begin + k, end));
    } else {
        subProof(leaves, begin + k, end, m - k, false, out);
        out.push_back(rangeRoot(leaves, begin, begin + k));
    }
}
} // namespace

std::vector<Digest> inclusionProof(const std::vector<Digest>& leaves, std::uint64_t index)
{
    std::vector<Digest> out;
    if (index < leaves.size())
        audit(leaves, 0, leaves.size(), index, out);
    return out;
}

std::vector<Digest> consistencyProof(const std::vector<Digest>& leaves, std::uint64_t m)
{
    std::vector<Digest> out;
    if (m > 0 && m <= leaves.size())
        subProof(leaves, 0, leaves.size(), m, true, out);
    return out;
}

bool verifyInclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Digest>& proof,
                     const Digest& root)
{
    if (index >= size)
        return false;
    std::uint64_t fn = index;
    std::uint64_t sn = size - 1;
    Digest r = leaf;
    for (const Digest& p : proof) {
        if (sn == 0)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            r = MerkleTree::nodeHash(p, r);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = MerkleTree::nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

namespace {

std::u16string utf16(std::string_view text)
{
    std::u16string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c < 0x10000) {
            out += static_cast<char16_t>(c);
        } else {
            out += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
            out += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }
    return out;
}

bool ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Result<> writeString(std::string& out, std::string_view text)
{
    if (!isUtf8(text))
        return fail(ErrorCode::Invalid,
                    tr("The text '{}' is not UTF-8, so it has no canonical JSON.", printable(text.substr(0, 80))));
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
            else
                out += c;
        }
    }
    out += '"';
    return {};
}

Result<> write(std::string& out, const Json& value)
{
    constexpr std::int64_t exact = std::int64_t{1} << 53;
    switch (value.type()) {
    case Json::value_t::null:
        out += "null";
        return {};
    case Json::value_t::boolean:
        out += value.get<bool>() ? "true" : "false";
        return {};
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: {
        const bool large = value.is_number_unsigned()
                               ? value.get<std::uint64_t>() > static_cast<std::uint64_t>(exact)
                               : (value.get<std::int64_t>() > exact || value.get<std::int64_t>() < -exact);
        if (large)
            return fail(ErrorCode::Invalid, tr("The integer {} is too large for canonical JSON.", value.dump()), {},
                        tr("write it as a string"));
        out += value.dump();
        return {};
    }
    case Json::value_t::number_float:
        if (!std::isfinite(value.get<double>()))
            return fail(ErrorCode::Invalid, tr("Canonical JSON has no infinite numbers."));
        out += numberText(value.get<double>());
        return {};
    case Json::value_t::string:
        return writeString(out, value.get_ref<const std::string&>());
    case Json::value_t::array: {
        out += '[';
        bool first = true;
        for (const Json& item : value) {
            if (!std::exchange(first, false))
                out += ',';
            PLUMA_CHECK(write(out, item));
        }
        out += ']';
        return {};
    }
    case Json::value_t::object: {
        std::vector<std::pair<const std::string*, const Json*>> members;
        bool simple = true;
        for (const auto& [key, item] : value.items()) {
            members.emplace_back(&key, &item);
            simple = simple && ascii(key);
        }
        if (!simple) // byte order and UTF-16 order differ only outside ASCII
            std::sort(members.begin(), members.end(),
                      [](const auto& a, const auto& b) { return utf16(*a.first) < utf16(*b.first); });
        out += '{';
        bool first = true;
        for (const auto& [key, item] : members) {
            if (!std::exchange(first, false))
                out += ',';
            PLUMA_CHECK(writeString(out, *key));
            out += ':';
            PLUMA_CHECK(write(out, *item));
        }
        out += '}';
        return {};
    }
    default:
        return fail(ErrorCode::Invalid, tr("This value has no JSON form."));
    }
}

} // namespace

Result<std::string> canonicalJson(const Json& value)
{
    std::string out;
    PLUMA_CHECK(write(out, value));
    return out;
}

} // namespace pluma::trust

#include "trust/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <span>
#include <sys/prctl.h>

#include "base/text.h"

namespace pluma::trust {
namespace {
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
const unsigned char* raw(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

// A point as RFC 8032 writes it: y, little-endian, with the sign of x in the highest bit.
bool isSoundPoint(std::span<const std::uint8_t> point)
{
    std::array<std::uint8_t, 32> y{};
    std::copy_n(point.begin(), y.size(), y.begin());
    y[31] &= 0x7F;
    // p = 2^255 - 19; y = 0 (order 4), 1 (the neutral point) and p - 1 (order 2) are of small order, p and above are
    // other ways to write small ones.
    const auto middle = [&](std::uint8_t value, std::size_t last) {
        return std::all_of(y.begin() + 1, y.begin() + static_cast<std::ptrdiff_t>(last),
                           [value](std::uint8_t byte) { return byte == value; });
    };
    if (y[0] <= 1 && middle(0, 32))
        return false;
    if (y[0] >= 0xEC && y[31] == 0x7F && middle(0xFF, 31))
        return false;
    // The two y of the points of order 8.
    static constexpr std::array<std::array<std::uint8_t, 32>, 2> ofOrder8 = {
        {{0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
          0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05},
         {0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
          0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A}}};
    return y != ofOrder8[0] && y != ofOrder8[1];
}
} // namespace

std::string PublicKey::fingerprint() const
{
    return sha256(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size())).hex();
}
std::string PublicKey::base64() const
{
    return toBase64(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

Result<PublicKey> PublicKey::fromBase64(std::string_view text)
{
    std::string decoded;
    if (!pluma::fromBase64(text, decoded) || decoded.size() != 32)
        return fail(ErrorCode::Invalid,
                    tr("'{}' is not an Ed25519 public key (32 bytes in base64).", printable(text.substr(0, 60))));
    PublicKey key;
    std::copy(decoded.begin(), decoded.end(), reinterpret_cast<char*>(key.bytes.data()));
    if (!key.sound())
        return fail(ErrorCode::Invalid, tr("'{}' is a key for which anybody can sign.", printable(text.substr(0, 60))));
    return key;
}

bool PublicKey::sound() const { return isSoundPoint(bytes); }

bool PublicKey::verify(std::string_view message, std::string_view signature) const
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes.data(), bytes.size()), EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return key != nullptr && signature.size() == 64 && sound() &&
           isSoundPoint(std::span(reinterpret_cast<const std::uint8_t*>(signature.data()), 32)) &&
           EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), raw(signature), signature.size(), raw(message), message.size()) == 1;
}

void wipe(std::string& secret)
{
    OPENSSL_cleanse(secret.data(), secret.size());
    secret.clear();
}

SigningKey::~SigningKey() { wipe(m_seed); }

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept
{
    if (this != &other) {
        wipe(m_seed);
        m_seed = std::move(other.m_seed);
        m_public = other.m_public;
    }
    return *this;
}

Result<SigningKey> SigningKey::generate()
{
    std::string seed(32, '\0');
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(seed.data()), static_cast<int>(seed.size())) != 1)
        return fail(ErrorCode::Io, tr("The system gave no random bytes for a key."));
    auto key = fromSeed(seed);
    wipe(seed);
    return key;
}

Result<SigningKey> SigningKey::fromSeed(std::string_view seed32)
{
    // Not undone when the key goes: what it left in freed memory would be in a later core file.
    ::prctl(PR_SET_DUMPABLE, 0);
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed32), seed32.size()), EVP_PKEY_free);
    SigningKey signing;
    std::size_t size = signing.m_public.bytes.size();
    if (seed32.size() != 32 || key == nullptr ||
        EVP_PKEY_get_raw_public_key(key.get(), signing.m_public.bytes.data(), &size) != 1)
        return fail(ErrorCode::Invalid, tr("The key is not a 32-byte Ed25519 seed."));
    signing.m_seed = seed32;
    return signing;
}

Result<std::string> SigningKey::sign(std::string_view message) const
{
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(m_seed), m_seed.size()), EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::string signature(64, '\0');
    std::size_t size = signature.size();
    if (key == nullptr || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, raw(message),
                       message.size()) != 1)
        return fail(ErrorCode::Invalid, tr("Signing failed."));
    return signature;
}

std::string Envelope::preAuthEncoding(std::string_view payloadType, std::string_view payload)
{
    return fmt::format("DSSEv1 {} {} {} {}", payloadType.size(), payloadType, payload.size(), payload);
}

Result<Envelope> Envelope::sign(std::string payloadType, std::string payload, const SigningKey& key)
{
    PLUMA_TRY(auto signature, key.sign(preAuthEncoding(payloadType, payload)));
    Envelope envelope{std::move(payloadType), std::move(payload), {}};
    envelope.signatures.push_back({key.publicKey().fingerprint(), std::move(signature)});
    return envelope;
}

Result<Envelope> Envelope::parse(const std::string& json, const std::string& name)
{
    PLUMA_TRY(const auto document, parseJson(json, name, {.bytes = 16U << 20, .depth = 6, .nodes = 1000}));
    const auto text = [&](const Node* node) {
        return node != nullptr && node->kind == Node::Kind::String ? node->text : std::string();
    };
    Envelope envelope;
    envelope.payloadType = text(document.root().find("payloadType"));
    const Node* signatures = document.root().find("signatures");
    const Node* payload = document.root().find("payload");
    if (envelope.payloadType.empty() || payload == nullptr || payload->kind != Node::Kind::String ||
        !fromBase64(payload->text, envelope.payload) || signatures == nullptr || signatures->items.empty())
        return fail(ErrorCode::Invalid, tr("This is not a DSSE envelope with payloadType, payload and signatures."),
                    name);
    for (const Node& item : signatures->items) {
        Signature signature{text(item.find("keyid")), {}};
        if (!fromBase64(text(item.find("sig")), signature.bytes) || signature.bytes.empty())
            return fail(ErrorCode::Invalid, tr("A signature of the envelope is not base64."), document.where(item));
        envelope.signatures.push_back(std::move(signature));
    }
    return envelope;
}

Result<std::string> Envelope::json() const
{
    Json list = Json::array();
    for (const Signature& signature : signatures)
        list.push_back({{"keyid", signature.keyId}, {"sig", toBase64(signature.bytes)}});
    return canonicalJson({{"payload", toBase64(payload)}, {"payloadType", payloadType}, {"signatures", list}});
}

Result<> Envelope::cosign(const SigningKey& key)
{
    PLUMA_TRY(auto signature, key.sign(preAuthEncoding(payloadType, payload)));
    signatures.push_back({key.publicKey().fingerprint(), std::move(signature)});
    return {};
}

bool Envelope::signedBy(const PublicKey& key) const
{
    const std::string fingerprint = key.fingerprint();
    return std::any_of(signatures.begin(), signatures.end(), [&](const Signature& signature) {
        return signature.keyId == fingerprint && verifies(signature, key);
    });
}

bool Envelope::verifies(const Signature& signature, const PublicKey& key) const
{
    return key.verify(preAuthEncoding(payloadType, payload), signature.bytes);
}

} // namespace pluma::trust

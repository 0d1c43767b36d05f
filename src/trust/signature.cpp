#include "trust/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"

namespace pluma::trust {
namespace {
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
const unsigned char* raw(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
std::string shortPrint(const std::string& fingerprint) { return fingerprint.substr(0, 16); }

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

SigningKey::~SigningKey() { OPENSSL_cleanse(m_seed.data(), m_seed.size()); }

Result<SigningKey> SigningKey::generate()
{
    std::string seed(32, '\0');
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(seed.data()), static_cast<int>(seed.size())) != 1)
        return fail(ErrorCode::Io, tr("The system gave no random bytes for a key."));
    return fromSeed(seed);
}

Result<SigningKey> SigningKey::fromSeed(std::string_view seed32)
{
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

bool KeyStore::exists() const
{
    std::error_code error;
    return std::filesystem::exists(file(), error) ||
           (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory);
}

std::string KeyStore::disclosure() const
{
    return tr("the private key is in the file {} (mode 0600), not in a platform key store", file().string());
}

Result<SigningKey> KeyStore::own(Job& job) const
{
    const auto load = [&]() -> Result<SigningKey> {
        struct stat info {};
        if (::stat(file().c_str(), &info) == 0 && (info.st_mode & 077) != 0)
            return fail(ErrorCode::Denied, tr("Others can read the private key."), file().string(),
                        tr("chmod 600 {}, and think about who may have copied it", file().string()));
        PLUMA_TRY(const auto text, readFile(file(), 4096));
        std::string seed;
        if (!fromBase64(trim(text), seed))
            return fail(ErrorCode::Invalid, tr("The private key file is damaged."), file().string());
        return SigningKey::fromSeed(seed);
    };
    if (exists())
        return load();
    std::error_code error;
    std::filesystem::create_directories(m_directory, error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder for keys: {}.", error.message()), m_directory.string());
    std::filesystem::permissions(m_directory, std::filesystem::perms::owner_all, error);
    PLUMA_TRY(const auto key, SigningKey::generate());
    // Two first uses at once: the loser of the race reads the winner's key.
    auto saved = saveFile(file(), toBase64(key.seed()) + "\n", Exists::Refuse, 0600);
    if (!saved && saved.error().code != ErrorCode::Conflict)
        return tl::unexpected<Error>(saved.error());
    if (saved)
        job.log(tr("Created a signing key, {}: {}.", key.publicKey().fingerprint().substr(0, 16), disclosure()));
    return load();
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

bool Envelope::verifies(const Signature& signature, const PublicKey& key) const
{
    return key.verify(preAuthEncoding(payloadType, payload), signature.bytes);
}

Result<std::string> Signer::statement(const std::string& program) const
{
    return canonicalJson({{"program", program},
                          {"fingerprint", key.fingerprint()},
                          {"public_key", key.base64()},
                          {"person", person},
                          {"organisation", organisation},
                          {"roles", roles},
                          {"valid_from", validFrom},
                          {"valid_until", validUntil},
                          {"type", "pluma/endorsement/v1"}});
}

Result<std::vector<Signer>> readSigners(const Document& document)
{
    std::vector<Signer> signers;
    const Node* list = document.root().find("signers");
    if (list == nullptr)
        return signers;
    for (const Node& item : list->items) {
        const auto text = [&](std::string_view key) {
            const Node* node = item.find(key);
            return node != nullptr && node->isScalar() ? node->text : std::string();
        };
        Signer signer;
        signer.person = text("person");
        signer.organisation = text("organisation");
        if (const Node* roles = item.find("roles"))
            for (const Node& role : roles->items)
                signer.roles.push_back(role.text);
        auto key = PublicKey::fromBase64(text("public_key"));
        if (!key)
            return fail(ErrorCode::Invalid, key.error().message, document.where(item));
        signer.key = *key;
        if (text("fingerprint") != signer.key.fingerprint())
            return fail(ErrorCode::Invalid,
                        tr("The fingerprint of {} is not that of the public key beside it.", signer.person),
                        document.where(item));
        signer.validFrom = text("valid_from");
        signer.validUntil = text("valid_until");
        signer.endorsedBy = text("endorsed_by");
        signer.endorsement = text("endorsement");
        signers.push_back(std::move(signer));
    }
    return signers;
}

std::string signersYaml(const std::vector<Signer>& signers)
{
    std::string out =
        "# Keys whose signatures count for this program. Pinning them on a machine is a separate, deliberate act.\n"
        "schema: pluma/signers/v1\nsigners:";
    out += signers.empty() ? " []\n" : "\n";
    for (const Signer& signer : signers) {
        out += "  - person: " + yamlScalar(signer.person) + "\n";
        out += "    organisation: " + yamlScalar(signer.organisation) + "\n";
        out += "    roles: " + yamlFlow(signer.roles) + "\n";
        out += "    fingerprint: \"" + signer.key.fingerprint() + "\"\n";
        out += "    public_key: \"" + signer.key.base64() + "\"\n";
        for (const auto& [key, value] : {std::pair{"valid_from", &signer.validFrom},
                                         {"valid_until", &signer.validUntil},
                                         {"endorsed_by", &signer.endorsedBy},
                                         {"endorsement", &signer.endorsement}})
            if (!value->empty())
                out +=
                    fmt::format("    {}: {}\n", key, Json(*value).dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    return out;
}

namespace {
constexpr const char* pinsName = "pins.json";
constexpr const char* nobody = "nobody"; // stands in a list whose last key was unpinned
} // namespace

Result<Json> PinStore::all() const
{
    auto text = readFile(m_directory / pinsName);
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Result<Json>(Json::object())
                                                        : tl::unexpected<Error>(text.error());
    PLUMA_TRY(const auto document, parseJson(*text, (m_directory / pinsName).string()));
    Json json = document.json();
    bool sound = json.is_object() && (json.contains("programs") || json.contains("heads"));
    for (const char* part : {"programs", "heads"})
        if (sound && json.contains(part)) {
            sound = json[part].is_object();
            for (auto it = json[part].begin(); sound && it != json[part].end(); ++it) {
                const bool list = std::string_view(part) == "programs";
                sound = list ? it->is_array() : it->is_object();
                for (const Json& item : *it)
                    sound = sound && item.is_string();
            }
        }
    if (!sound)
        return fail(ErrorCode::Invalid, tr("The list of pinned keys is damaged."), (m_directory / pinsName).string(),
                    tr("restore it from a backup, or remove it and pin the keys anew"));
    return json;
}

Result<> PinStore::change(const std::function<void(Json&)>& edit, Job& job) const
{
    std::error_code error;
    std::filesystem::create_directories(m_directory, error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder for pinned keys: {}.", error.message()),
                    m_directory.string());
    PLUMA_TRY(const auto lock, FileLock::acquire(m_directory / "pins.lock", job));
    PLUMA_TRY(auto json, all());
    const Json before = json;
    edit(json);
    if (json == before)
        return {};
    return saveFile(m_directory / pinsName, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n",
                    Exists::Replace, 0600);
}

Result<std::vector<std::string>> PinStore::roots(const std::string& program) const
{
    PLUMA_TRY(const auto json, all());
    std::vector<std::string> out;
    const Json list = json.value("/programs"_json_pointer, Json::object()).value(program, Json::array());
    for (const Json& item : list)
        if (item.is_string())
            out.push_back(item.get<std::string>());
    return out;
}

Result<> PinStore::pin(const std::string& program, const std::string& fingerprint, Job& job) const
{
    return change(
        [&](Json& json) {
            Json& list = json["programs"][program];
            list = list.is_array() && list != Json::array({nobody}) ? list : Json::array();
            if (std::find(list.begin(), list.end(), Json(fingerprint)) == list.end())
                list.push_back(fingerprint);
        },
        job);
}

Result<> PinStore::unpin(const std::string& program, const std::string& fingerprint, Job& job) const
{
    return change(
        [&](Json& json) {
            Json kept = Json::array();
            for (const Json& item : json["programs"][program])
                if (item != fingerprint)
                    kept.push_back(item);
            if (kept.empty()) // an empty list would read as "never pinned anyone", which trusts more, not less
                kept.push_back(nobody);
            json["programs"][program] = kept;
        },
        job);
}

Result<std::string> PinStore::lastHead(const std::string& workspace, const std::string& fingerprint) const
{
    PLUMA_TRY(const auto json, all());
    const Json heads = json.value("heads", Json::object());
    const Json list = heads.value(workspace, Json::object());
    return list.value(fingerprint, std::string());
}

Result<> PinStore::rememberHead(const std::string& workspace, const std::string& fingerprint, const std::string& commit,
                                Job& job) const
{
    return change([&](Json& json) { json["heads"][workspace][fingerprint] = commit; }, job);
}

const char* trustName(TrustLevel level)
{
    switch (level) {
    case TrustLevel::Trusted:
        return "trusted";
    case TrustLevel::Unpinned:
        return "unpinned";
    case TrustLevel::Unknown:
        return "unknown_key";
    case TrustLevel::Expired:
        return "expired";
    }
    return "unknown_key";
}

namespace {
const Signer* findSigner(const std::vector<Signer>& signers, const std::string& fingerprint)
{
    const auto it = std::find_if(signers.begin(), signers.end(),
                                 [&](const Signer& s) { return s.key.fingerprint() == fingerprint; });
    return it == signers.end() ? nullptr : &*it;
}
bool validAt(const Signer& signer, const std::string& time)
{
    const auto at = parseIsoTime(time);
    const auto from = parseIsoTime(signer.validFrom);
    const auto until = parseIsoTime(signer.validUntil);
    return at && (signer.validFrom.empty() || (from && *from <= *at)) &&
           (signer.validUntil.empty() || (until && *at <= *until));
}
// Follows endorsements towards a pinned key; each step must carry a valid signature. A cycle ends at the length of the
// list.
bool reachesPin(const std::string& program, const Signer* signer, const std::vector<Signer>& signers,
                const std::vector<std::string>& pins, const std::string& signedAt)
{
    for (std::size_t step = 0; signer != nullptr && step <= signers.size(); ++step) {
        if (std::find(pins.begin(), pins.end(), signer->key.fingerprint()) != pins.end())
            return true;
        const Signer* voucher = findSigner(signers, signer->endorsedBy);
        const auto statement = signer->statement(program);
        std::string signature;
        if (voucher == nullptr || !validAt(*voucher, signedAt) || !statement ||
            !fromBase64(signer->endorsement, signature) || !voucher->key.verify(*statement, signature))
            return false;
        signer = voucher;
    }
    return false;
}
} // namespace

TrustVerdict judge(const std::string& program, const std::string& fingerprint, const std::string& signedAt,
                   const std::vector<Signer>& signers, const std::vector<std::string>& pinnedRoots)
{
    const Signer* signer = findSigner(signers, fingerprint);
    if (signer == nullptr)
        return {TrustLevel::Unknown, std::nullopt,
                tr("The key {} is not enrolled in program {}.", shortPrint(fingerprint), program)};
    if (!validAt(*signer, signedAt))
        return {TrustLevel::Expired, *signer,
                tr("The key {} of {} was not valid at {} (it is enrolled from {} until {}).", shortPrint(fingerprint),
                   signer->person, signedAt, signer->validFrom.empty() ? tr("the beginning") : signer->validFrom,
                   signer->validUntil.empty() ? tr("further notice") : signer->validUntil)};
    if (pinnedRoots.empty())
        return {TrustLevel::Unpinned, *signer,
                tr("The key {} of {} is enrolled, but this machine has pinned no key for {}.", shortPrint(fingerprint),
                   signer->person, program)};
    if (!reachesPin(program, signer, signers, pinnedRoots, signedAt))
        return {TrustLevel::Unknown, *signer,
                tr("The key {} of {} is neither pinned on this machine nor endorsed by a pinned key.",
                   shortPrint(fingerprint), signer->person)};
    return {TrustLevel::Trusted, *signer,
            tr("Signed by {} with the pinned key {}.", signer->person, shortPrint(fingerprint))};
}

} // namespace pluma::trust

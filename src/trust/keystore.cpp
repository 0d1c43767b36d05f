#include "trust/keystore.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/files.h"
#include "base/text.h"
#include "trust/secrets.h"

namespace pluma::trust {
namespace {

constexpr std::size_t keyFileBytes = 256;            // 32 bytes in base64 and a line end, with room for blanks
constexpr const char* elsewhere = "secret-service "; // the key is in the platform's key store; its public half follows

// A secret that goes away with its scope.
struct Secret {
    std::string text;
    Secret() = default;
    explicit Secret(std::string value) : text(std::move(value)) {}
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(text); }
};

bool thereIs(const std::filesystem::path& file)
{
    struct stat info {};
    return ::lstat(file.c_str(), &info) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

// What is wrong with an open key file; empty: nothing.
std::string unfit(const struct stat& info)
{
    if (!S_ISREG(info.st_mode))
        return tr("The private key is not a regular file.");
    if (info.st_uid != ::geteuid())
        return tr("The private key belongs to another user.");
    if ((info.st_mode & 077) != 0)
        return tr("Others can read the private key.");
    if ((info.st_mode & 07777) != 0600)
        return tr("The private key has the mode {:o}, not 600.", static_cast<unsigned>(info.st_mode & 07777));
    if (info.st_size > static_cast<off_t>(keyFileBytes))
        return tr("The private key file is too large for a key.");
    return {};
}

// What a key file holds.
Result<> readKeyFile(const std::filesystem::path& file, Secret& out)
{
    // Not blocking, because a pipe in its place would wait for a writer.
    const int fd = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    const std::string advice = tr("chmod 600 {}, and think about who may have copied it", file.string());
    if (fd < 0)
        return errno == ELOOP
                   ? fail(ErrorCode::Denied, tr("The private key is a link, not a file."), file.string(),
                          tr("put the key itself there, with mode 600"))
                   : fail(ErrorCode::Io, tr("Cannot read the private key: {}.", std::strerror(errno)), file.string());
    struct stat info {};
    out.text.assign(keyFileBytes + 1, '\0');
    std::string wrong = ::fstat(fd, &info) == 0 ? unfit(info) : std::string(std::strerror(errno));
    std::size_t size = 0;
    while (wrong.empty() && size < out.text.size()) {
        const ssize_t n = ::read(fd, out.text.data() + size, out.text.size() - size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        size += static_cast<std::size_t>(n);
    }
    ::close(fd);
    if (!wrong.empty())
        return fail(ErrorCode::Denied, wrong, file.string(), advice);
    out.text.resize(size); // shorter: nothing moves
    return {};
}

Result<SigningKey> keyOfSeed(std::string_view text, const std::string& where)
{
    Secret seed;
    if (!fromBase64(trim(text), seed.text) || seed.text.size() != 32)
        return fail(ErrorCode::Invalid, tr("The private key file is damaged."), where);
    return SigningKey::fromSeed(seed.text);
}

// The public half that a file names whose key is in the platform's key store; none: the file is the key.
Result<std::optional<PublicKey>> named(const Secret& file, const std::filesystem::path& where)
{
    const std::string_view text = trim(file.text);
    if (!startsWith(text, elsewhere))
        return std::optional<PublicKey>();
    const auto key = PublicKey::fromBase64(std::string(trim(text.substr(std::string_view(elsewhere).size()))));
    if (!key)
        return fail(ErrorCode::Invalid, tr("The private key file is damaged."), where.string());
    return std::optional(*key);
}

std::string secretOf(const PublicKey& key) { return "signing-key-" + key.fingerprint(); }

Result<SigningKey> loadKey(const std::filesystem::path& file, Job& job)
{
    Secret text;
    PLUMA_CHECK(readKeyFile(file, text));
    PLUMA_TRY(const auto other, named(text, file));
    if (!other)
        return keyOfSeed(text.text, file.string());
    Secret seed;
    auto secret = readSecret(secretOf(*other), job);
    if (!secret && secret.error().code == ErrorCode::NotFound && hasKeyStore(job))
        return fail(
            ErrorCode::NotFound,
            tr("The key store has no private key {}, which this file names.", other->fingerprint().substr(0, 16)),
            file.string(),
            tr("open the session in which it was made; when it is lost for good, remove this file, make another "
               "key and have it enrolled"));
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    seed.text = std::move(*secret);
    PLUMA_TRY(auto key, keyOfSeed(seed.text, secretOf(*other)));
    if (!(key.publicKey() == *other))
        return fail(ErrorCode::Invalid, tr("The key store holds another key than this file says."), file.string());
    return key;
}

Result<PublicKey> publicHalf(const std::filesystem::path& file)
{
    Secret text;
    PLUMA_CHECK(readKeyFile(file, text));
    PLUMA_TRY(const auto other, named(text, file));
    if (other)
        return *other;
    PLUMA_TRY(const auto key, keyOfSeed(text.text, file.string()));
    return key.publicKey();
}

Result<> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder for keys: {}.", error.message()), folder.string());
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return {};
}

// Puts a new key where it belongs. What the platform's store does not take goes into the file.
Result<> saveKey(const std::filesystem::path& file, const SigningKey& key, KeyPlace place, Job& job)
{
    Secret text(toBase64(key.seed()));
    if (place == KeyPlace::Platform && hasKeyStore(job)) {
        const auto kept = keepSecret(secretOf(key.publicKey()), text.text, job);
        if (!kept && kept.error().code == ErrorCode::Cancelled)
            return kept;
        if (kept) {
            auto saved = saveFile(file, elsewhere + key.publicKey().base64() + "\n", Exists::Refuse, 0600);
            if (!saved) // somebody else's key is there already; this one is nobody's
                (void)forgetSecret(secretOf(key.publicKey()), job);
            return saved;
        }
        job.log(tr("The key goes into a file: {}", kept.error().message));
    }
    text.text += '\n';
    return saveFile(file, text.text, Exists::Refuse, 0600);
}

// Loads a key, or makes one. Two first uses at once: the loser of the race reads the winner's key.
Result<SigningKey> loadOrMake(const std::filesystem::path& file, KeyPlace place, bool& made, Job& job)
{
    made = false;
    if (thereIs(file))
        return loadKey(file, job);
    PLUMA_CHECK(makeFolder(file.parent_path()));
    PLUMA_TRY(const auto key, SigningKey::generate());
    auto saved = saveKey(file, key, place, job);
    if (!saved && saved.error().code != ErrorCode::Conflict)
        return tl::unexpected<Error>(saved.error());
    made = saved.has_value();
    return loadKey(file, job);
}

constexpr const char* nextName = "next.ed25519";
constexpr const char* retiredFolder = "retired";

} // namespace

bool KeyStore::exists() const { return thereIs(file()); }
bool KeyStore::hasNext() const { return thereIs(m_directory / nextName); }

std::string KeyStore::disclosure() const
{
    Secret text;
    if (readKeyFile(file(), text) && startsWith(text.text, elsewhere))
        return tr("the private key is in the platform's key store; {} says its public half", file().string());
    return tr("the private key is in the file {} (mode 0600), not in a platform key store", file().string());
}

Result<SigningKey> KeyStore::own(Job& job) const
{
    bool made = false;
    auto key = loadOrMake(file(), m_place, made, job);
    if (key && made)
        job.log(tr("Created a signing key, {}: {}.", key->publicKey().fingerprint().substr(0, 16), disclosure()));
    return key;
}

Result<std::optional<PublicKey>> KeyStore::ownPublic() const
{
    if (!exists())
        return std::optional<PublicKey>();
    PLUMA_TRY(const auto key, publicHalf(file()));
    return std::optional(key);
}

Result<SigningKey> KeyStore::next(Job& job) const
{
    bool made = false;
    auto key = loadOrMake(m_directory / nextName, m_place, made, job);
    if (key && made)
        job.log(tr("Created a signing key, {}: {}.", key->publicKey().fingerprint().substr(0, 16), disclosure()));
    return key;
}

Result<> KeyStore::rotate() const
{
    if (!hasNext())
        return {};
    if (exists()) {
        PLUMA_TRY(const auto old, publicHalf(file()));
        PLUMA_CHECK(makeFolder(m_directory / retiredFolder));
        Secret text; // as it is: a key that the platform's store holds stays there
        PLUMA_CHECK(readKeyFile(file(), text));
        auto kept =
            saveFile(m_directory / retiredFolder / (old.fingerprint() + ".ed25519"), text.text, Exists::Refuse, 0600);
        if (!kept && kept.error().code != ErrorCode::Conflict)
            return kept;
    }
    // In one step, so that there is never a moment without a key in which another process would make one.
    if (::rename((m_directory / nextName).c_str(), file().c_str()) != 0)
        return fail(ErrorCode::Io, tr("Cannot put the new key into place: {}.", std::strerror(errno)), file().string());
    return {};
}

Result<std::optional<SigningKey>> KeyStore::retired(const std::string& fingerprint, Job& job) const
{
    const auto path = m_directory / retiredFolder / (fingerprint + ".ed25519");
    if (!Digest::fromHex(fingerprint) || !thereIs(path))
        return std::optional<SigningKey>();
    PLUMA_TRY(auto key, loadKey(path, job));
    if (key.publicKey().fingerprint() != fingerprint)
        return fail(ErrorCode::Invalid, tr("This file holds another key than its name says."), path.string());
    return std::optional<SigningKey>(std::move(key));
}

std::vector<std::string> KeyStore::retired() const
{
    std::vector<std::string> out;
    std::error_code error;
    using Iterator = std::filesystem::directory_iterator;
    for (Iterator it(m_directory / retiredFolder, error); !error && it != Iterator(); it.increment(error))
        if (std::string name = it->path().stem().string(); it->path().extension() == ".ed25519" && name.size() == 64)
            out.push_back(std::move(name));
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace pluma::trust

#include "trust/keystore.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/files.h"
#include "base/text.h"

namespace pluma::trust {
namespace {

constexpr std::size_t keyFileBytes = 256; // 32 bytes in base64 and a line end, with room for blanks

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

Result<SigningKey> loadKey(const std::filesystem::path& file)
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
    Secret text(std::string(keyFileBytes + 1, '\0'));
    std::string wrong = ::fstat(fd, &info) == 0 ? unfit(info) : std::string(std::strerror(errno));
    std::size_t size = 0;
    while (wrong.empty() && size < text.text.size()) {
        const ssize_t n = ::read(fd, text.text.data() + size, text.text.size() - size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        size += static_cast<std::size_t>(n);
    }
    ::close(fd);
    if (!wrong.empty())
        return fail(ErrorCode::Denied, wrong, file.string(), advice);
    Secret seed;
    if (!fromBase64(trim(std::string_view(text.text).substr(0, size)), seed.text) || seed.text.size() != 32)
        return fail(ErrorCode::Invalid, tr("The private key file is damaged."), file.string());
    return SigningKey::fromSeed(seed.text);
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

Result<> saveKey(const std::filesystem::path& file, const SigningKey& key)
{
    const Secret text(toBase64(key.seed()) + "\n");
    return saveFile(file, text.text, Exists::Refuse, 0600);
}

// Loads a key, or makes one. Two first uses at once: the loser of the race reads the winner's key.
Result<SigningKey> loadOrMake(const std::filesystem::path& file, bool& made)
{
    made = false;
    if (thereIs(file))
        return loadKey(file);
    PLUMA_CHECK(makeFolder(file.parent_path()));
    PLUMA_TRY(const auto key, SigningKey::generate());
    auto saved = saveKey(file, key);
    if (!saved && saved.error().code != ErrorCode::Conflict)
        return tl::unexpected<Error>(saved.error());
    made = saved.has_value();
    return loadKey(file);
}

constexpr const char* nextName = "next.ed25519";
constexpr const char* retiredFolder = "retired";

} // namespace

bool KeyStore::exists() const { return thereIs(file()); }
bool KeyStore::hasNext() const { return thereIs(m_directory / nextName); }

std::string KeyStore::disclosure() const
{
    return tr("the private key is in the file {} (mode 0600), not in a platform key store", file().string());
}

Result<SigningKey> KeyStore::own(Job& job) const
{
    bool made = false;
    auto key = loadOrMake(file(), made);
    if (key && made)
        job.log(tr("Created a signing key, {}: {}.", key->publicKey().fingerprint().substr(0, 16), disclosure()));
    return key;
}

Result<std::optional<PublicKey>> KeyStore::ownPublic() const
{
    if (!exists())
        return std::optional<PublicKey>();
    PLUMA_TRY(const auto key, loadKey(file()));
    return std::optional(key.publicKey());
}

Result<SigningKey> KeyStore::next(Job& job) const
{
    bool made = false;
    auto key = loadOrMake(m_directory / nextName, made);
    if (key && made)
        job.log(tr("Created a signing key, {}: {}.", key->publicKey().fingerprint().substr(0, 16), disclosure()));
    return key;
}

Result<> KeyStore::rotate() const
{
    if (!hasNext())
        return {};
    if (exists()) {
        PLUMA_TRY(const auto old, loadKey(file()));
        PLUMA_CHECK(makeFolder(m_directory / retiredFolder));
        auto kept = saveKey(m_directory / retiredFolder / (old.publicKey().fingerprint() + ".ed25519"), old);
        if (!kept && kept.error().code != ErrorCode::Conflict)
            return kept;
    }
    // In one step, so that there is never a moment without a key in which another process would make one.
    if (::rename((m_directory / nextName).c_str(), file().c_str()) != 0)
        return fail(ErrorCode::Io, tr("Cannot put the new key into place: {}.", std::strerror(errno)), file().string());
    return {};
}

Result<std::optional<SigningKey>> KeyStore::retired(const std::string& fingerprint) const
{
    const auto path = m_directory / retiredFolder / (fingerprint + ".ed25519");
    if (!Digest::fromHex(fingerprint) || !thereIs(path))
        return std::optional<SigningKey>();
    PLUMA_TRY(auto key, loadKey(path));
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

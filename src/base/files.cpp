#include "base/files.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/beneath.h"
#include "base/text.h"
#include "base/write_beside.h"

// A static library's resources must be asked for by name, from the global namespace.
static void registerResources() { Q_INIT_RESOURCE(pluma); }

namespace pluma {
namespace {

std::string reason() { return std::strerror(errno); }

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

Result<> writeAll(int fd, std::string_view bytes, const std::string& where)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(ErrorCode::Io, tr("Cannot write: {}.", reason()), where,
                        tr("free space or check permissions, then repeat"));
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

} // namespace

namespace {

Result<FileBytes> readWhole(const Fd& file, std::uint64_t limit, const std::string& where)
{
    struct stat info {};
    if (::fstat(file.fd, &info) != 0)
        return fail(ErrorCode::Io, tr("Cannot read the file: {}.", reason()), where);
    if (S_ISDIR(info.st_mode))
        return fail(ErrorCode::Invalid, tr("This is a directory where a file is expected."), where);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::Invalid, tr("This is not a regular file."), where);
    const auto large = [&](auto size) {
        return fail(ErrorCode::Limit, tr("The file has {} bytes; at most {} are read.", size, limit), where);
    };
    if (static_cast<std::uint64_t>(info.st_size) > limit)
        return large(info.st_size);
    FileBytes out{{}, info.st_mode & 0777U};
    // One byte more than it says: the end is seen without asking for it twice. A file may grow while it is read.
    std::size_t done = 0;
    out.bytes.resize(static_cast<std::size_t>(info.st_size) + 1);
    while (true) {
        const ssize_t n = ::read(file.fd, out.bytes.data() + done, out.bytes.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(ErrorCode::Io, tr("Cannot read the file: {}.", reason()), where);
        done += static_cast<std::size_t>(n);
        if (done > limit)
            return large(done);
        if (n == 0 || (done < out.bytes.size() && done == static_cast<std::size_t>(info.st_size)))
            break;
        if (done == out.bytes.size())
            out.bytes.resize(done + 65536);
    }
    out.bytes.resize(done);
    return out;
}

Result<std::string> readAll(const Fd& file, std::uint64_t limit, const std::string& where)
{
    PLUMA_TRY(FileBytes whole, readWhole(file, limit, where));
    return std::move(whole.bytes);
}

constexpr int readOnly = O_RDONLY | O_CLOEXEC | O_NONBLOCK; // a pipe without a writer must not block us

/// For kernels without openat2: from folder to folder, following no link at all.
int openStepwise(int folder, const std::filesystem::path& inner)
{
    Fd at{::fcntl(folder, F_DUPFD_CLOEXEC, 0)};
    for (auto part = inner.begin(); part != inner.end() && at.fd >= 0; ++part) {
        const bool last = std::next(part) == inner.end();
        Fd next{::openat(at.fd, part->c_str(),
                         last ? readOnly | O_NOFOLLOW : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
        std::swap(at.fd, next.fd);
    }
    return std::exchange(at.fd, -1);
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    const std::string where = path.string();
    const Fd file{::open(path.c_str(), readOnly)};
    if (file.fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::NotFound, tr("There is no such file."), where);
        return fail(ErrorCode::Io, tr("Cannot open the file: {}.", reason()), where);
    }
    return readAll(file, limit, where);
}

Result<Beneath> Beneath::of(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::Io, tr("Cannot open the folder: {}.", reason()), folder.string());
    return Beneath(fd, folder.string());
}

Beneath::Beneath(Beneath&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_folder(std::move(other.m_folder)) {}

Beneath& Beneath::operator=(Beneath&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_folder, other.m_folder);
    return *this;
}

Beneath::~Beneath()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<int> Beneath::open(const std::filesystem::path& inner, Links links) const
{
    const std::string where = inner.string();
    const std::filesystem::path normal = inner.lexically_normal();
    const auto outside = [&] {
        return fail(ErrorCode::Denied, tr("This is not in the folder '{}'.", m_folder), where);
    };
    if (normal.empty() || normal.is_absolute() || *normal.begin() == "..")
        return outside();
    struct open_how how {};
    how.flags = readOnly;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | (links == Links::None ? RESOLVE_NO_SYMLINKS : 0U);
    int file = static_cast<int>(::syscall(SYS_openat2, m_fd, normal.c_str(), &how, sizeof how));
    if (file < 0 && (errno == ENOSYS || errno == EPERM))
        file = openStepwise(m_fd, normal);
    if (file >= 0)
        return file;
    if (errno == ENOENT || errno == ENOTDIR)
        return fail(ErrorCode::NotFound, tr("There is no such file."), where);
    if (errno == ELOOP && links == Links::None)
        return fail(ErrorCode::Denied, tr("A link leads there; only files themselves are opened."), where);
    if (errno == EXDEV || errno == ELOOP)
        return outside();
    return fail(ErrorCode::Io, tr("Cannot open the file: {}.", reason()), where);
}

Result<FileBytes> Beneath::read(const std::filesystem::path& inner, Links links, std::uint64_t limit) const
{
    PLUMA_TRY(const int fd, open(inner, links));
    return readWhole(Fd{fd}, limit, inner.string());
}

Result<int> openBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner, Links links)
{
    PLUMA_TRY(const Beneath beneath, Beneath::of(folder));
    return beneath.open(inner, links);
}

Result<std::string> readFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner,
                                    std::uint64_t limit)
{
    PLUMA_TRY(const Beneath beneath, Beneath::of(folder));
    PLUMA_TRY(FileBytes whole, beneath.read(inner, Links::Inside, limit));
    return std::move(whole.bytes);
}

Result<Beside> writeBeside(const std::filesystem::path& target, std::string_view bytes, unsigned mode)
{
    const std::string where = target.string();
    const std::filesystem::path folder = folderOf(target);
    Beside out;
    out.name = (folder / ".pluma-XXXXXX").string();
    out.file.fd = ::mkostemp(out.name.data(), O_CLOEXEC);
    if (out.file.fd < 0)
        return fail(ErrorCode::Io, tr("Cannot create a file in '{}': {}.", folder.string(), reason()), where,
                    tr("check that the folder exists and can be written"));
    Result<> written = writeAll(out.file.fd, bytes, where);
    if (written && ::fchmod(out.file.fd, mode) != 0)
        written = fail(ErrorCode::Io, tr("Cannot finish writing: {}.", reason()), where);
    if (!written) {
        ::unlink(out.name.c_str());
        return tl::unexpected<Error>(written.error());
    }
    return out;
}

Result<> saveFile(const std::filesystem::path& path, std::string_view bytes, Exists exists, unsigned mode)
{
    const std::string where = path.string();
    PLUMA_TRY(Beside beside, writeBeside(path, bytes, mode));
    const std::string& name = beside.name;
    const auto giveUp = [&](Error error) {
        beside.file.reset();
        ::unlink(name.c_str());
        return tl::unexpected<Error>(std::move(error));
    };
    if (::fsync(beside.file.fd) != 0)
        return giveUp(Error{ErrorCode::Io, tr("Cannot finish writing: {}.", reason()), where, {}});
    if (exists == Exists::Refuse) {
        // link() fails when the name is taken, which rename() does not; it closes the gap between a test and the write.
        if (::link(name.c_str(), path.c_str()) != 0)
            return giveUp(errno == EEXIST
                              ? Error{ErrorCode::Conflict, tr("The file is already there."), where, {}}
                              : Error{ErrorCode::Io, tr("Cannot create the file: {}.", reason()), where, {}});
        ::unlink(name.c_str());
    } else if (::rename(name.c_str(), path.c_str()) != 0) {
        return giveUp(Error{ErrorCode::Io, tr("Cannot replace the file: {}.", reason()), where, {}});
    }
    const Fd directory{::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (directory.fd >= 0 && ::fsync(directory.fd) != 0)
        return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", reason()), where);
    return {};
}

AppDirs AppDirs::fromEnvironment()
{
    const auto directory = [](const char* variable, const char* fallback) {
        const char* value = std::getenv(variable);
        if (value != nullptr && value[0] == '/')
            return std::filesystem::path(value) / "pluma-workbench";
        const char* home = std::getenv("HOME");
        return std::filesystem::path(home != nullptr ? home : "/") / fallback / "pluma-workbench";
    };
    return {directory("XDG_DATA_HOME", ".local/share"), directory("XDG_STATE_HOME", ".local/state"),
            directory("XDG_CONFIG_HOME", ".config")};
}

Result<std::string> readResource(const std::string& name)
{
    registerResources();
    QFile file(QStringLiteral(":/pluma/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("The product has no resource '{}'.", name));
    return file.readAll().toStdString();
}

std::vector<std::string> listResources(const std::string& folder)
{
    registerResources();
    const QString root = QStringLiteral(":/pluma/");
    std::vector<std::string> names;
    QDirIterator it(root + QString::fromStdString(folder), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.push_back(it.next().mid(root.size()).toStdString());
    std::sort(names.begin(), names.end());
    return names;
}

bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    const auto [outerEnd, innerEnd] = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return outerEnd == outer.end() || (std::next(outerEnd) == outer.end() && outerEnd->empty());
}

} // namespace pluma

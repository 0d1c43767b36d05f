#include "base/files.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
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

namespace {

Result<std::string> readAll(const Fd& file, std::uint64_t limit, const std::string& where)
{
    PLUMA_TRY(FileBytes whole, readWhole(file, limit, where));
    return std::move(whole.bytes);
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    const std::string where = path.string();
    const Fd file{::open(path.c_str(), openToRead)};
    if (file.fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::NotFound, tr("There is no such file."), where);
        return fail(ErrorCode::Io, tr("Cannot open the file: {}.", reason()), where);
    }
    return readAll(file, limit, where);
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

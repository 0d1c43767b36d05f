#include "base/beneath.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/files.h"
#include "base/text.h"
#include "base/write_beside.h"

namespace pluma {
namespace {

std::string errorText() { return std::strerror(errno); }

/// For kernels without openat2: from folder to folder, following no link.
int openStepwise(int folder, const std::filesystem::path& inner, int flags)
{
    Fd at{::fcntl(folder, F_DUPFD_CLOEXEC, 0)};
    for (auto part = inner.begin(); part != inner.end() && at.fd >= 0; ++part) {
        const bool last = std::next(part) == inner.end();
        Fd next{
            ::openat(at.fd, part->c_str(), last ? flags | O_NOFOLLOW : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
        std::swap(at.fd, next.fd);
    }
    return std::exchange(at.fd, -1);
}

/// Normal, relative and without a way out; empty for the folder itself, and for what is none of it.
std::filesystem::path innerOf(const std::filesystem::path& inner)
{
    std::filesystem::path normal = inner.lexically_normal();
    if (!normal.has_filename() && normal.has_parent_path())
        normal = normal.parent_path(); // "a/"
    if (normal.empty() || normal.is_absolute() || *normal.begin() == ".." ||
        normal.native().find('\0') != std::string::npos)
        return {};
    return normal;
}

} // namespace

Result<Beneath> Beneath::of(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT)
        return fail(ErrorCode::NotFound, tr("There is no such folder."), folder.string());
    if (fd < 0)
        return fail(ErrorCode::Io, tr("Cannot open the folder: {}.", errorText()), folder.string());
    return Beneath(fd, folder);
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

Result<int> Beneath::openAt(const std::filesystem::path& inner, int flags) const
{
    const std::string where = inner.string();
    const std::filesystem::path normal = innerOf(inner);
    const auto outside = [&] {
        return fail(ErrorCode::Denied, tr("This is not in the folder '{}'.", m_folder.string()), where);
    };
    if (normal.empty())
        return outside();
    struct open_how how {};
    how.flags = static_cast<std::uint64_t>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    int file = static_cast<int>(::syscall(SYS_openat2, m_fd, normal.c_str(), &how, sizeof how));
    if (file < 0 && (errno == ENOSYS || errno == EPERM))
        file = openStepwise(m_fd, normal, flags);
    if (file >= 0)
        return file;
    if (errno == ELOOP)
        return fail(ErrorCode::Denied, tr("A link leads there; only files themselves are opened."), where,
                    tr("open the file that the link names, or put the file itself in its place"));
    // Step by step, a link on the way is "not a directory".
    if (errno == ENOTDIR || errno == ENOENT)
        return fail(ErrorCode::NotFound, tr("There is no such file."), where);
    if (errno == EXDEV)
        return outside();
    return fail(ErrorCode::Io, tr("Cannot open the file: {}.", errorText()), where);
}

Result<int> Beneath::open(const std::filesystem::path& inner) const { return openAt(inner, openToRead); }

Result<Beneath> Beneath::folder(const std::filesystem::path& inner) const
{
    const bool itself = inner.empty() || inner.lexically_normal() == ".";
    PLUMA_TRY(const int fd, itself ? Result<int>(::fcntl(m_fd, F_DUPFD_CLOEXEC, 0))
                                   : openAt(inner, O_PATH | O_DIRECTORY | O_CLOEXEC));
    return Beneath(fd, itself ? m_folder : m_folder / inner);
}

Result<FileBytes> Beneath::read(const std::filesystem::path& inner, std::uint64_t limit) const
{
    PLUMA_TRY(const int fd, open(inner));
    return readWhole(Fd{fd}, limit, inner.string());
}

Result<std::vector<std::string>> Beneath::files(const std::filesystem::path& inner) const
{
    PLUMA_TRY(const Beneath from, folder(inner));
    const int fd = ::openat(from.m_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR*)> list(fd < 0 ? nullptr : ::fdopendir(fd), ::closedir);
    if (!list)
        return fail(ErrorCode::Io, tr("Cannot list the folder: {}.", errorText()), from.m_folder.string());
    std::vector<std::string> out;
    while (const dirent* entry = ::readdir(list.get())) {
        struct stat info {};
        if (::fstatat(fd, entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(info.st_mode))
            out.emplace_back(entry->d_name);
    }
    std::sort(out.begin(), out.end());
    return out;
}

Result<> Beneath::save(const std::filesystem::path& inner, std::string_view bytes, Exists exists, unsigned mode) const
{
    const std::filesystem::path normal = innerOf(inner);
    if (normal.empty() || !normal.has_filename())
        return fail(ErrorCode::Denied, tr("This is not in the folder '{}'.", m_folder.string()), inner.string());
    PLUMA_TRY(const Beneath parent, folder(normal.parent_path()));
    // By the opened folder, wherever its name leads meanwhile; the file's own name is replaced, never followed.
    const std::string at = fmt::format("/proc/self/fd/{}", parent.m_fd);
    return saveFile(std::filesystem::path(at) / normal.filename(), bytes, exists, mode).map_error([&](Error error) {
        error.where = (m_folder / normal).string();
        for (std::size_t i = 0; (i = error.message.find(at, i)) != std::string::npos;)
            error.message.replace(i, at.size(), (m_folder / normal.parent_path()).string());
        return error;
    });
}

Result<> Beneath::makeFolders(const std::filesystem::path& inner) const
{
    const std::filesystem::path normal = innerOf(inner);
    const bool itself = inner.empty() || inner.lexically_normal() == ".";
    if (normal.empty() && !itself)
        return fail(ErrorCode::Denied, tr("This is not in the folder '{}'.", m_folder.string()), inner.string());
    std::filesystem::path done;
    for (const auto& part : normal) {
        PLUMA_TRY(const Beneath at, folder(done));
        if (::mkdirat(at.m_fd, part.c_str(), 0777) != 0 && errno != EEXIST)
            return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", errorText()),
                        (m_folder / done / part).string());
        done /= part;
    }
    PLUMA_CHECK(folder(done)); // and none of them is a link or a file
    return {};
}

Result<int> openBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner)
{
    PLUMA_TRY(const Beneath beneath, Beneath::of(folder));
    return beneath.open(inner);
}

Result<std::string> readFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner,
                                    std::uint64_t limit)
{
    PLUMA_TRY(const Beneath beneath, Beneath::of(folder));
    PLUMA_TRY(FileBytes whole, beneath.read(inner, limit));
    return std::move(whole.bytes);
}

Result<> saveFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner,
                         std::string_view bytes, Exists exists, unsigned mode)
{
    PLUMA_TRY(const Beneath beneath, Beneath::of(folder));
    return beneath.save(inner, bytes, exists, mode);
}

namespace {

/// A path that a person gave, and the repository in which it lies by its name; without one the root is empty.
struct Named {
    std::filesystem::path root;
    std::filesystem::path inner;
};

Named named(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(path, error).lexically_normal();
    Named out;
    std::filesystem::path at;
    for (const auto& part : whole.parent_path()) {
        at /= part;
        if (std::filesystem::symlink_status(at / ".git", error).type() == std::filesystem::file_type::not_found)
            continue;
        // A repository that a link of an outer one leads to is not what the outer one says it is.
        if (!out.root.empty()) {
            const auto outer = Beneath::of(out.root);
            if (!outer || !outer->folder(at.lexically_relative(out.root)))
                break;
        }
        out.root = at;
    }
    out.inner = out.root.empty() ? whole : whole.lexically_relative(out.root);
    return out;
}

} // namespace

Result<std::string> readNamed(const std::filesystem::path& path, std::uint64_t limit)
{
    const Named at = named(path);
    if (at.root.empty())
        return readFile(path, limit);
    return readFileBeneath(at.root, at.inner, limit).map_error([&](Error error) {
        error.where = path.string();
        return error;
    });
}

Result<> saveNamed(const std::filesystem::path& path, std::string_view bytes, Exists exists, unsigned mode)
{
    const Named at = named(path);
    if (at.root.empty()) {
        std::error_code ignored; // what cannot be made is said by saving into it
        std::filesystem::create_directories(at.inner.parent_path(), ignored);
        return saveFile(path, bytes, exists, mode);
    }
    const auto saved = [&]() -> Result<> {
        PLUMA_TRY(const auto root, Beneath::of(at.root));
        if (at.inner.has_parent_path())
            PLUMA_CHECK(root.makeFolders(at.inner.parent_path()));
        return root.save(at.inner, bytes, exists, mode);
    };
    return saved().map_error([&](Error error) {
        error.where = path.string();
        return error;
    });
}

} // namespace pluma

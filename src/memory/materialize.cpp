#include "memory/materialize.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "memory/split.h"

namespace pluma::memory {
namespace {
constexpr std::string_view unfinishedName = ".pluma-clone-";
}

Materializer::~Materializer()
{
    std::error_code ignored;
    if (!m_root.empty())
        std::filesystem::remove_all(m_root, ignored);
}

Result<std::filesystem::path> Materializer::check(const Workspace::Private& d, const std::filesystem::path& folder)
{
    const std::filesystem::path target = std::filesystem::absolute(folder).lexically_normal();
    const std::filesystem::path clean = target.has_filename() ? target : target.parent_path();
    std::error_code error;
    // Where links lead counts, not how the path is spelt.
    const std::filesystem::path real = std::filesystem::weakly_canonical(clean, error);
    const std::filesystem::path root = std::filesystem::weakly_canonical(d.repository.worktree(), error);
    if (error || d.repository.isBare() || !isWithin(real, root) || real == root)
        return fail(ErrorCode::Invalid, tr("A clone is materialized into a folder below the repository."),
                    printable(clean.string()), tr("give a folder below {}", root.string()));
    for (const auto& part : real.lexically_relative(root))
        if (lower(part.string()) == ".git")
            return fail(ErrorCode::Invalid, tr("This folder belongs to git."), printable(clean.string()));
    if (std::filesystem::is_symlink(clean, error))
        return fail(ErrorCode::Invalid, tr("The folder is a link."), printable(clean.string()),
                    tr("give the folder itself"));
    if (std::filesystem::exists(real, error) &&
        !(std::filesystem::is_directory(real, error) && std::filesystem::is_empty(real, error)))
        return fail(ErrorCode::Conflict, tr("The folder is not empty."), printable(clean.string()),
                    tr("give an absent or empty folder"));
    for (std::filesystem::path parent = real.parent_path(); isWithin(parent, root); parent = parent.parent_path()) {
        if (!std::filesystem::exists(parent, error))
            continue;
        if (!std::filesystem::is_directory(parent, error))
            return fail(ErrorCode::Invalid, tr("'{}' is a file, not a folder.", printable(parent.string())),
                        printable(clean.string()));
        break;
    }
    return real;
}

bool Materializer::isUnfinished(std::string_view path)
{
    return startsWith(path, unfinishedName) || path.find("/" + std::string(unfinishedName)) != std::string_view::npos;
}

Result<> Materializer::prepare(const std::vector<std::pair<std::string, Oid>>& trees,
                               const std::filesystem::path& target)
{
    m_target = target;
    std::error_code error;
    std::filesystem::create_directories(target.parent_path(), error);
    // Clones of this repository hold its lock, so what lies here with our name was left by one that was killed.
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(target.parent_path(), ignored))
        if (startsWith(entry.path().filename().string(), unfinishedName))
            std::filesystem::remove_all(entry.path(), ignored);
    std::string name = (target.parent_path() / (std::string(unfinishedName) + "XXXXXX")).string();
    if (error || ::mkdtemp(name.data()) == nullptr)
        return fail(ErrorCode::Io,
                    tr("Cannot create a folder beside the target: {}.", error ? error.message() : std::strerror(errno)),
                    target.string());
    m_root = name;
    ::chmod(name.c_str(), 0755);
    std::size_t count = 0;
    for (const auto& [prefix, tree] : trees)
        PLUMA_CHECK(
            store::walk(m_d.repository, tree,
                        [this, &count, &folder = prefix](const std::string& path, const TreeItem& item) -> Result<> {
                            if (startsWith(path, std::string(listingFolder) + "/") && folder.empty())
                                return {};
                            if (++count % 64 == 0)
                                PLUMA_CHECK(m_job.step(tr("writing files"), count));
                            return file(folder + path, item);
                        }));
    for (const auto& [path, item] : m_links)
        PLUMA_CHECK(link(path, item));
    // Links that lead through other links are judged by where they really end, now that all of them are there.
    for (const auto& [path, item] : m_links) {
        // A link to what does not exist would pass for itself, so its text is followed from the folder it is in.
        const auto text = std::filesystem::read_symlink(m_root / path, error);
        const auto parent = std::filesystem::canonical((m_root / path).parent_path(), error);
        const std::filesystem::path real = std::filesystem::weakly_canonical(parent / text, error);
        const std::filesystem::path base = std::filesystem::weakly_canonical(m_root, error);
        const bool inGit =
            std::any_of(real.begin(), real.end(), [](const auto& part) { return lower(part.string()) == ".git"; }) &&
            !std::any_of(base.begin(), base.end(), [](const auto& part) { return lower(part.string()) == ".git"; });
        if (!error && isWithin(real, base) && !inGit)
            continue;
        error.clear();
        if (std::filesystem::is_symlink(m_root / path, error)) {
            std::filesystem::remove(m_root / path, error);
            findings.push_back({"symlink_escape", tr("The link leads out of the program and was not written."), path,
                                Severity::Warning});
        }
    }
    return {};
}

Result<> Materializer::place()
{
    if (::rename(m_root.c_str(), m_target.c_str()) != 0)
        return fail(ErrorCode::Io, tr("Cannot put the folder into place: {}.", std::strerror(errno)),
                    m_target.string());
    m_root.clear();
    return {};
}

Result<> Materializer::link(const std::string& path, const TreeItem& item)
{
    PLUMA_TRY(const auto bytes, m_d.repository.blob(item.oid, 65536));
    if (context::linkLeavesProgram(path, bytes) || bytes.find('\0') != std::string::npos) {
        findings.push_back({"symlink_escape",
                            tr("The link leads out of the program, to '{}', and was not written.", printable(bytes)),
                            path, Severity::Warning});
        return {};
    }
    // A parent that is a link would carry this one elsewhere.
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
        std::error_code error;
        if (std::filesystem::is_symlink(m_root / path.substr(0, slash), error))
            return fail(ErrorCode::Denied, tr("The context holds a path below a link: '{}'.", printable(path)));
    }
    std::error_code error;
    std::filesystem::create_directories((m_root / path).parent_path(), error);
    if (error || ::symlink(bytes.c_str(), (m_root / path).c_str()) != 0)
        return fail(ErrorCode::Io, tr("Cannot create the link: {}.", error ? error.message() : std::strerror(errno)),
                    printable(path));
    return {};
}

Result<> Materializer::file(const std::string& path, const TreeItem& item)
{
    for (const std::string_view part : split(path, '/'))
        if (part.empty() || part == "." || part == ".." || lower(part) == ".git" ||
            part.find('\0') != std::string_view::npos)
            return fail(ErrorCode::Denied,
                        tr("The context holds a path that must not be written: '{}'.", printable(path)));
    if (item.isLink()) {
        m_links.emplace_back(path, item);
        return {};
    }
    const std::filesystem::path target = m_root / path;
    std::error_code error;
    const std::string folder = target.parent_path().string();
    if (folder != m_lastFolder) {
        std::filesystem::create_directories(target.parent_path(), error);
        m_lastFolder = folder;
    }
    if (error)
        return fail(ErrorCode::Io, tr("Cannot create the folder: {}.", error.message()), target.string());
    if (item.isGitlink()) {
        std::filesystem::create_directory(target, error);
        findings.push_back({"submodule", tr("A submodule is recorded, not entered; run git submodule to fill it."),
                            path, Severity::Note});
        return {};
    }
    PLUMA_TRY(const auto bytes, m_d.repository.blob(item.oid, 4ULL << 30));
    // A plain write: the folder is not in place before all of it is there, and git holds the same bytes safely.
    const int fd = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                          item.mode == 0100755 ? 0755 : 0644);
    if (fd < 0)
        return fail(ErrorCode::Io, tr("Cannot create the file: {}.", std::strerror(errno)), target.string());
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const ssize_t n = ::write(fd, rest.data(), rest.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            const std::string why = std::strerror(errno);
            ::close(fd);
            return fail(ErrorCode::Io, tr("Cannot write: {}.", why), target.string(),
                        tr("free space, then repeat; nothing was put into place"));
        }
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    if (::close(fd) != 0)
        return fail(ErrorCode::Io, tr("Cannot finish writing: {}.", std::strerror(errno)), target.string());
    return {};
}

} // namespace pluma::memory

// Which repository a folder belongs to, and whether it keeps to its own places.
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <git2.h>
#include <memory>

#include "base/text.h"
#include "store/own.h"
#include "store/store.h"

namespace pluma::store {
namespace {

// libgit2 is set up once per process; its settings are constants, not state of ours.
void initialize()
{
    static const bool once = [] {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        const char* extensions[] = {"partialclone", "worktreeconfig", "preciousobjects"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size(extensions));
        return true;
    }();
    (void)once;
}

std::filesystem::path tidyPath(const char* path)
{
    std::filesystem::path out = std::filesystem::path(path != nullptr ? path : "").lexically_normal();
    return out.has_filename() ? out : out.parent_path();
}

std::filesystem::path real(const std::filesystem::path& path)
{
    std::error_code error;
    auto out = std::filesystem::weakly_canonical(path, error);
    return error ? path.lexically_normal() : (out.has_filename() ? out : out.parent_path());
}

Error openFailure(const std::filesystem::path& start)
{
    const std::string message = lastGitError();
    if (message.find("objectformat") != std::string::npos || message.find("object format") != std::string::npos)
        return {ErrorCode::Invalid,
                tr("This repository uses SHA-256 object ids, which are not supported yet."),
                start.string(),
                tr("use a repository with SHA-1 object ids (the default of git init)"),
                {}};
    if (message.find("refstorage") != std::string::npos)
        return {ErrorCode::Invalid,
                tr("This repository keeps its refs as a reftable, which is not supported yet."),
                start.string(),
                tr("convert it: git refs migrate --ref-format=files"),
                {}};
    return {ErrorCode::Io, tr("The repository cannot be opened: {}.", message), start.string(), {}, {}};
}

tl::unexpected<Error> leadsElsewhere(const std::string& what, const std::filesystem::path& holder,
                                     const std::string& where, const std::string& hint)
{
    return fail(ErrorCode::Denied,
                tr("This repository is not opened: {} '{}', not in its own folder '{}'.", what, printable(where),
                   printable(holder.string())),
                holder.string(), hint);
}

// The value of core.worktree in one file, in the way git looks for it: not in what the file includes.
std::optional<std::string> worktreeSetting(const std::filesystem::path& file)
{
    std::optional<std::string> out;
    for (Setting& setting : settingsOf(file)) // the last one counts
        if (setting.key == "core.worktree")
            out = std::move(setting.value);
    return out;
}

// What `holder/.git` leads to must lead back to `holder`: otherwise a commit would go into a repository of somebody
// else, or take the files of somebody else.
Result<> keepsToItself(const Places& places, const std::filesystem::path& holder)
{
    const auto gitDir = real(places.gitDir);
    const auto commonDir = real(places.commonDir);
    const bool linked = gitDir != commonDir;
    std::error_code error;
    if (linked) {
        const auto back = readFile(gitDir / "gitdir", 65536);
        const std::filesystem::path place = back ? std::filesystem::path(std::string(trim(*back))) : "";
        if (gitDir.parent_path() != commonDir / "worktrees" || place.empty() ||
            real((place.is_absolute() ? place : gitDir / place).parent_path()) != holder)
            return leadsElsewhere(tr("its commits would go into"), holder, commonDir.string(),
                                  tr("a linked working tree that was moved is mended with: git worktree repair"));
    } else if (gitDir.filename() == ".git" && gitDir.parent_path() != holder) {
        return leadsElsewhere(tr("its commits would go into"), holder, gitDir.string(),
                              tr("open the folder of that repository itself"));
    }
    for (const auto& file : {commonDir / "config", gitDir / "config.worktree"}) {
        if (linked && file == commonDir / "config")
            continue; // of the main working tree
        const auto value = worktreeSetting(file);
        if (!value)
            continue;
        const std::filesystem::path place(*value);
        if (const auto leads = real(place.is_absolute() ? place : gitDir / place); leads != holder)
            return leadsElsewhere(tr("its core.worktree has its files in"), holder, leads.string(),
                                  tr("clone it, or take the setting away: git config --unset core.worktree"));
    }
    // A ref that is a link would be written where the link leads.
    for (const auto& [folder, name] :
         std::initializer_list<std::pair<std::filesystem::path, const char*>>{{gitDir, "HEAD"},
                                                                              {gitDir, "index"},
                                                                              {commonDir, "refs"},
                                                                              {commonDir, "refs/heads"},
                                                                              {commonDir, "refs/pluma"},
                                                                              {commonDir, "refs/pluma/origins"},
                                                                              {commonDir, "packed-refs"},
                                                                              {commonDir, "logs"}})
        if (std::filesystem::is_symlink(folder / name, error))
            if (const auto leads = real(folder / name); !isWithin(leads, commonDir) && !isWithin(leads, gitDir))
                return leadsElsewhere(tr("its {} is a link to", name), holder, leads.string(),
                                      tr("clone it, and work in the clone"));
    return {};
}

} // namespace

Repository::Repository(Repository&& other) noexcept
    : m_repository(std::exchange(other.m_repository, nullptr)), m_odb(std::exchange(other.m_odb, nullptr)),
      m_own(std::move(other.m_own))
{
}
Repository& Repository::operator=(Repository&& other) noexcept
{
    std::swap(m_repository, other.m_repository);
    std::swap(m_odb, other.m_odb);
    std::swap(m_own, other.m_own);
    return *this;
}
Repository::~Repository()
{
    git_odb_free(m_odb);
    git_repository_free(m_repository);
}

Repository::Repository() : m_own(std::make_unique<Own>()) {}

Result<bool> Repository::openAt(const std::filesystem::path& folder, bool bare)
{
    const int code = git_repository_open_ext(&m_repository, folder.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code == GIT_ENOTFOUND)
        return false;
    if (code != 0)
        return tl::unexpected<Error>(openFailure(folder));
    if (const bool itself = real(tidyPath(git_repository_path(m_repository))) == folder; itself != bare) {
        git_repository_free(std::exchange(m_repository, nullptr));
        return false;
    }
    return true;
}

Result<Repository> Repository::open(const std::filesystem::path& path)
{
    initialize();
    Repository out;
    std::filesystem::path start = std::filesystem::absolute(path).lexically_normal();
    std::error_code ignored;
    while (!std::filesystem::exists(start, ignored) && start.has_relative_path())
        start = start.parent_path();
    start = real(start);
    struct stat facts {};
    const dev_t device = ::stat(start.c_str(), &facts) == 0 ? facts.st_dev : 0;
    bool found = false;
    // A folder that only looks like a repository, with HEAD, objects and refs in it, is a folder: anybody can have such
    // files in a clone.
    for (auto folder = start; !found; folder = folder.parent_path()) {
        if (::stat(folder.c_str(), &facts) == 0 && facts.st_dev != device)
            break; // as git: not into another file system
        if (std::filesystem::exists(std::filesystem::symlink_status(folder / ".git", ignored))) {
            PLUMA_TRY(found, out.openAt(folder, false));
            if (found) {
                PLUMA_CHECK(
                    keepsToItself({tidyPath(git_repository_path(out.m_repository)), out.commonDir(), folder}, folder));
                // Only where it is another one: libgit2 1.5 leaks the path otherwise.
                if (!out.isBare() && out.worktree() != folder)
                    git_repository_set_workdir(out.m_repository, folder.c_str(), 0);
            }
        }
        if (!folder.has_relative_path())
            break;
    }
    if (!found) {
        PLUMA_TRY(found, out.openAt(start, true));
    }
    if (!found)
        return fail(ErrorCode::NotFound, tr("There is no git repository at or above this folder."), start.string(),
                    tr("go into the program's repository, or create one: git init"));
    if (git_repository_odb(&out.m_odb, out.m_repository) != 0)
        return fail(ErrorCode::Io, tr("The object store cannot be opened: {}.", lastGitError()), start.string());
    return out;
}

} // namespace pluma::store

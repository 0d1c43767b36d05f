#include "store/pending_commit.h"

#include <cstring>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

#include "base/text.h"

namespace pluma::store {

PendingCommit::PendingCommit(const Repository& repository, std::string folder)
    : m_repository(&repository), m_folder(folder.empty() ? "." : std::move(folder))
{
}
PendingCommit::PendingCommit(PendingCommit&& other) noexcept
    : m_repository(std::exchange(other.m_repository, nullptr)), m_folder(std::move(other.m_folder)),
      m_tree(other.m_tree)
{
}
PendingCommit::~PendingCommit()
{
    if (m_repository == nullptr)
        return;
    std::error_code ignored;
    for (const auto& file : {copyOfIndex(), indexBefore()})
        std::filesystem::remove(file, ignored);
}

// Beside the index, because a split index names its other half by place. One writer at a time holds the lock of the
// repository, so these need no names of their own; what a killed one left is written over.
std::filesystem::path PendingCommit::copyOfIndex() const { return m_repository->indexFile().string() + ".pluma"; }
std::filesystem::path PendingCommit::indexBefore() const
{
    return m_repository->indexFile().string() + ".pluma-before";
}

namespace {

using Git = std::function<Result<std::string>(const std::vector<std::string>& arguments, const std::string& input)>;

// As `git add -A`, but for submodules: `add` starts `git status` in them, which obeys the configuration of each. Their
// commits are read from their HEAD instead.
Result<> addAll(const Repository& repository, const std::string& folder, const Git& git)
{
    const std::string prefix = folder == "." ? std::string() : folder;
    PLUMA_TRY(const auto items, repository.index(prefix));
    std::vector<std::string> arguments = {"add", "-A", "--", ":(literal)" + folder};
    std::string submodules;
    for (const TreeItem& item : items)
        if (item.isGitlink()) {
            const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
            arguments.push_back(":(exclude,literal)" + path);
            (submodules += path) += '\0';
        }
    PLUMA_CHECK(git(arguments, {}));
    if (!submodules.empty())
        PLUMA_CHECK(git({"update-index", "--add", "--remove", "--replace", "-z", "--stdin"}, submodules));
    return {};
}

} // namespace

Result<PendingCommit> PendingCommit::prepare(const Repository& repository, const std::string& folder, Job& job)
{
    PLUMA_TRY(const std::string unmerged, repository.git({"ls-files", "--unmerged", "-z"}, job));
    if (!unmerged.empty()) {
        const std::string_view first = split(unmerged, '\0').front();
        return fail(ErrorCode::Conflict,
                    tr("'{}' has an unresolved merge conflict.", printable(first.substr(first.find('\t') + 1))), {},
                    tr("resolve the merge first: git status"));
    }
    if (const std::string verb = repository.unfinished(); !verb.empty())
        return fail(ErrorCode::Conflict, tr("A {} is under way; its commit is yours to make.", verb),
                    repository.worktree().string(), tr("finish it: git {} --continue, then repeat", verb));

    PendingCommit out(repository, folder);
    std::error_code error;
    std::filesystem::remove(out.copyOfIndex(), error);
    if (std::filesystem::exists(repository.indexFile(), error))
        std::filesystem::copy_file(repository.indexFile(), out.copyOfIndex(), error);
    if (error)
        return fail(ErrorCode::Io, tr("The index cannot be copied: {}.", error.message()), out.copyOfIndex().string());
    // Without trust this is a look at what would be committed, and what may not run is left out.
    const GitUse use = repository.isTrusted() ? GitUse::Trusted : GitUse::Read;
    const Git withCopy = [&](const std::vector<std::string>& arguments,
                             const std::string& input) -> Result<std::string> {
        PLUMA_TRY(ProcessSpec spec, repository.gitSpec(arguments, use));
        spec.input = input;
        spec.environment.push_back("GIT_INDEX_FILE=" + out.copyOfIndex().string());
        PLUMA_TRY(auto done, runProcess(spec, job));
        if (done.exitCode != 0)
            return fail(ErrorCode::Io,
                        tr("git {} failed: {}", arguments.front(), printable(trim(done.errors).substr(0, 2000))),
                        repository.worktree().string(), tr("nothing was committed"));
        return std::move(done.output);
    };
    PLUMA_CHECK(job.step(tr("reading what would be committed")));
    PLUMA_CHECK(addAll(repository, out.m_folder, withCopy));
    PLUMA_TRY(const std::string tree, withCopy({"write-tree", "--missing-ok"}, {}));
    PLUMA_TRY(out.m_tree, Oid::fromHex(std::string(trim(tree))));
    repository.refresh();
    return out;
}

// Names of what is staged against the last commit, each ended by NUL.
Result<std::string> PendingCommit::staged(const std::vector<std::string>& pathspecs, Job& job) const
{
    std::vector<std::string> arguments = {
        "diff", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "--"};
    arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
    return m_repository->git(arguments, job);
}

Result<bool> PendingCommit::make(const std::string& message, Job& job)
{
    std::error_code error;
    std::filesystem::remove(indexBefore(), error);
    if (std::filesystem::exists(m_repository->indexFile(), error))
        std::filesystem::copy_file(m_repository->indexFile(), indexBefore(), error);
    if (error)
        return fail(ErrorCode::Io, tr("The index cannot be copied: {}.", error.message()), indexBefore().string());
    const auto before = m_repository->headCommit();
    auto made = stageAndCommit(message, job);
    const auto after = m_repository->headCommit();
    if (!made && (before ? after && *after == *before : !after))
        putIndexBack(job);
    return made;
}

Result<bool> PendingCommit::stageAndCommit(const std::string& message, Job& job)
{
    const std::string scope = ":(literal)" + m_folder;
    PLUMA_CHECK(
        addAll(*m_repository, m_folder, [&](const std::vector<std::string>& arguments, const std::string& input) {
            return m_repository->git(arguments, job, input, GitUse::Trusted);
        }));
    PLUMA_TRY(const std::string inside, staged({scope}, job));
    if (inside.empty())
        return false;
    std::string outside;
    if (m_folder != ".") {
        PLUMA_TRY(outside, staged({".", ":(exclude,literal)" + m_folder}, job));
    }
    std::vector<std::string> arguments = {"-c", "i18n.commitEncoding=UTF-8", "commit", "-q", "-m", message};
    std::string paths;
    if (!outside.empty()) {
        // Path by path: naming the folder would have git look into submodules that nobody has touched or filled.
        arguments.insert(arguments.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
        for (const std::string_view path : split(inside, '\0'))
            if (!path.empty())
                (paths += ":(top,literal)").append(path) += '\0';
    }
    PLUMA_TRY(const auto done, m_repository->gitRaw(arguments, job, paths, GitUse::Hooks));
    if (done.exitCode != 0)
        return fail(
            ErrorCode::Io,
            tr("git commit failed: {}",
               printable(replaceAll(std::string(trim(done.errors)), "\n", " ").substr(0, 2000))),
            m_repository->worktree().string(),
            tr("nothing was committed and what was staged before is as it was; mend what git or its hook names, "
               "then repeat"));
    m_repository->refresh();
    // A hook that went wrong after the commit says so here and nowhere else.
    for (const std::string_view line : split(trim(done.errors).substr(0, 2000), '\n'))
        if (!trim(line).empty())
            job.log(tr("git commit said: {}", printable(line)));
    return true;
}

// The way git itself replaces an index: whoever creates index.lock may rename it to index.
void PendingCommit::putIndexBack(Job& job) const
{
    const std::string lock = m_repository->indexFile().string() + ".lock";
    const int fd = ::open(lock.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    std::error_code error;
    bool done = false;
    if (fd >= 0) {
        ::close(fd);
        std::filesystem::copy_file(indexBefore(), lock, std::filesystem::copy_options::overwrite_existing, error);
        done = !error && ::rename(lock.c_str(), m_repository->indexFile().c_str()) == 0;
        if (!done)
            ::unlink(lock.c_str());
    }
    if (!done)
        job.log(tr("The index could not be put back: the changes are staged now. Unstage them with: git reset"));
}

} // namespace pluma::store

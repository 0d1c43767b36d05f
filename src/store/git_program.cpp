// The part of a repository that the git program reads or writes for us, and what tells its kinds apart.
#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <git2.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

#include "base/beneath.h"
#include "base/text.h"
#include "store/own.h"

namespace pluma::store {
namespace {

// The repository that git finds from a folder by itself.
std::string found(const std::filesystem::path& folder)
{
    git_buf path = GIT_BUF_INIT;
    if (git_repository_discover(&path, folder.c_str(), 0, nullptr) != 0)
        return {};
    std::string out(path.ptr, path.size);
    git_buf_dispose(&path);
    return out;
}

} // namespace

void Repository::trust() { m_own->trusted = true; }
bool Repository::isTrusted() const { return m_own->trusted; }

Result<ProcessSpec> Repository::gitSpec(const std::vector<std::string>& arguments, GitUse use) const
{
    const bool hooks = use == GitUse::Hooks;
    if (use != GitUse::Read && !isTrusted())
        return fail(ErrorCode::Denied, tr("git {} would run what this repository brings.", arguments.front()),
                    worktree().string());
    std::vector<std::string> all = {"-c", "core.fsync=all", "-c", "core.fsyncMethod=fsync"};
    const Places own = places();
    // Named, not searched for: what git would find from here can be another repository than the one that is open. Hooks
    // go into other repositories too and would take these for those, so where git finds this one by itself they are
    // not told; that it keeps to its own places was seen when it was opened.
    if (!hooks || found(own.worktree) != git_repository_path(m_repository)) {
        all.push_back("--git-dir=" + own.gitDir.string());
        if (!isBare())
            all.push_back("--work-tree=" + own.worktree.string());
    }
    all.insert(all.end(), arguments.begin(), arguments.end());
    ProcessSpec spec = gitProcess(own.worktree, all, hooks ? GitHooks::Users : GitHooks::None);
    if (use == GitUse::Read && !isTrusted()) {
        std::error_code error;
        if (const auto now = std::filesystem::last_write_time(own.commonDir / "config", error);
            !error && now != m_own->configured) {
            m_own->neutral.reset();
            m_own->brought.reset();
            m_own->configured = now;
        }
        if (!m_own->neutral) {
            PLUMA_TRY(auto folder, NeutralFolder::make(own));
            m_own->neutral.emplace(std::move(folder));
        }
        spec.environment.push_back("GIT_COMMON_DIR=" + m_own->neutral->path().string());
        spec.environment.push_back("GIT_OBJECT_DIRECTORY=" + (own.commonDir / "objects").string());
    }
    return spec;
}

Result<bool> Repository::leavesFiltersOut() const
{
    if (isTrusted())
        return false;
    PLUMA_CHECK(gitSpec({"status"})); // makes the neutral folder
    return m_own->neutral->leavesFiltersOut();
}

Result<std::set<std::string>> Repository::withheldFilters(Job& job) const
{
    PLUMA_TRY(const bool filters, leavesFiltersOut());
    if (!filters)
        return std::set<std::string>();
    if (!m_own->brought) {
        PLUMA_TRY(m_own->brought, executablesOf(places(), job));
    }
    return m_own->brought->filters;
}

std::vector<std::string> withFilter(std::string_view said, const std::set<std::string>& filters)
{
    std::vector<std::string> out;
    const auto fields = split(said, '\0'); // path, "filter", value
    for (std::size_t i = 0; i + 2 < fields.size(); i += 3)
        if (filters.count(std::string(fields[i + 2])) > 0)
            out.emplace_back(fields[i]);
    return out;
}

Result<std::vector<std::string>> Repository::unfiltered(const std::vector<std::string>& paths, Job& job) const
{
    if (paths.empty())
        return std::vector<std::string>();
    PLUMA_TRY(const auto filters, withheldFilters(job));
    if (filters.empty())
        return std::vector<std::string>();
    std::string names;
    for (const std::string& path : paths)
        (names += path) += '\0';
    PLUMA_TRY(const std::string said, git({"check-attr", "-z", "--stdin", "filter"}, job, names));
    return withFilter(said, filters);
}

Result<ProcessResult> Repository::gitRaw(const std::vector<std::string>& arguments, Job& job, std::string_view input,
                                         GitUse use) const
{
    PLUMA_TRY(ProcessSpec spec, gitSpec(arguments, use));
    spec.input = input;
    if (arguments.front() == "push")
        spec.environment.emplace_back("LC_ALL=C.UTF-8"); // its words are read
    return runProcess(spec, job);
}

Result<std::string> Repository::git(const std::vector<std::string>& arguments, Job& job, std::string_view input,
                                    GitUse use) const
{
    PLUMA_TRY(auto result, gitRaw(arguments, job, input, use));
    if (result.exitCode != 0) {
        const std::string said = replaceAll(std::string(trim(result.errors)), "\n", " ");
        return fail(ErrorCode::Io, tr("git {} failed: {}", arguments.front(), printable(said.substr(0, 2000))),
                    worktree().string());
    }
    return std::move(result.output);
}

namespace {
// Whether every line ends in CR LF, of which there is at least one.
bool hasOnlyCrLf(const std::string& bytes)
{
    bool any = false;
    for (std::size_t at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return false;
        any = true;
    }
    return any;
}
} // namespace

Result<std::string> Repository::storedBytes(const std::string& path, const std::string& working, Job& job) const
{
    PLUMA_TRY(const auto withheld, unfiltered({path}, job));
    if (!withheld.empty())
        return fail(ErrorCode::Denied, tr("This file is not compared: its filter may not run here."), printable(path),
                    tr("see what the repository would run, and trust it: pluma trust"));
    const auto idIn = [&](const std::vector<std::string>& options) -> Result<Oid> {
        std::vector<std::string> arguments = {"-c", "core.safecrlf=false", "hash-object"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        arguments.insert(arguments.end(), {"--stdin", "--path=" + path});
        PLUMA_TRY(const std::string id, git(arguments, job, working));
        return Oid::fromHex(std::string(trim(id)));
    };
    PLUMA_TRY(const Oid id, idIn({}));
    if (id == idOf(GIT_OBJECT_BLOB, working))
        return working;
    if (std::string plain = replaceAll(working, "\r\n", "\n"); id == idOf(GIT_OBJECT_BLOB, plain))
        return plain;
    // Another encoding, or a filter: git says what comes out, as an object that nothing refers to, as after `git add`.
    PLUMA_TRY(const Oid written, idIn({"-w"}));
    refresh();
    return blob(written, maxDocumentBytes);
}

namespace {

// A path as git reads it on a line of its own, whatever is in it: quoted as in C.
std::string quotedPath(const std::string& path)
{
    std::string out = "\"";
    for (const char c : path) {
        if (c == '\n' || c == '\r') {
            out += c == '\n' ? "\\n" : "\\r";
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"\n";
}

// Whether a path leads to a regular file that can be read, through no link: git would follow it, and wait for a pipe.
bool isReadableFile(const Beneath& folder, const std::string& path)
{
    const auto file = folder.open(path);
    if (!file)
        return false;
    struct stat info {};
    const bool regular = ::fstat(*file, &info) == 0 && S_ISREG(info.st_mode);
    ::close(*file);
    return regular;
}

} // namespace

Result<std::vector<std::optional<Oid>>> Repository::storedIds(const std::vector<std::string>& paths, Job& job) const
{
    constexpr int mostRefused = 16; // each ends a process of git
    std::vector<std::optional<Oid>> out(paths.size());
    if (paths.empty())
        return out;
    PLUMA_TRY(const auto folder, Beneath::of(worktree()));
    PLUMA_TRY(const auto withheld, unfiltered(paths, job));
    const std::set<std::string> unknown(withheld.begin(), withheld.end());
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (unknown.count(paths[i]) == 0 && isReadableFile(folder, paths[i]))
            asked.push_back(i);
    std::size_t done = 0;
    for (int refused = 0; done < asked.size(); ++refused) {
        PLUMA_CHECK(job.step(tr("reading changed files"), done, asked.size()));
        std::string names;
        for (std::size_t i = done; i < asked.size(); ++i)
            names += quotedPath(paths[asked[i]]);
        PLUMA_TRY(const auto said, gitRaw({"-c", "core.safecrlf=false", "hash-object", "--stdin-paths"}, job, names));
        for (const std::string_view line : split(said.output, '\n')) {
            if (line.empty() || done == asked.size())
                continue;
            PLUMA_TRY(out[asked[done]], Oid::fromHex(std::string(line)));
            ++done;
        }
        if (done == asked.size())
            break;
        if (refused == mostRefused || said.exitCode == 0)
            return fail(ErrorCode::Io,
                        tr("git {} failed: {}", "hash-object", printable(trim(said.errors).substr(0, 2000))),
                        paths[asked[done]]);
        ++done; // this one: it is gone since, or a filter refuses it
    }
    return out;
}

Result<std::string> Repository::workingBytes(const std::string& path, const std::string& stored,
                                             const std::string& like, Job& job) const
{
    if (hasOnlyCrLf(like) && stored.find('\r') == std::string::npos) {
        std::string dos = replaceAll(stored, "\n", "\r\n");
        PLUMA_TRY(const std::string back, storedBytes(path, dos, job));
        if (back == stored)
            return dos;
    }
    PLUMA_TRY(const std::string unchanged, storedBytes(path, stored, job));
    if (unchanged == stored && like.find('\r') == std::string::npos)
        return stored;
    PLUMA_TRY(const std::string id, git({"hash-object", "-w", "--no-filters", "--stdin"}, job, stored));
    return git({"cat-file", "--filters", "--path=" + path, std::string(trim(id))}, job);
}

void Repository::refresh() const { git_odb_refresh(m_odb); }

bool Repository::isPartial() const
{
    if (!config("extensions.partialclone").empty())
        return true;
    const auto names = remotes();
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return config("remote." + name + ".promisor") == "true"; });
}

std::vector<std::string> Repository::alternates() const
{
    std::vector<std::string> out;
    const auto text = readFile(commonDir() / "objects" / "info" / "alternates", 1U << 20);
    for (const std::string_view line : split(text ? std::string_view(*text) : std::string_view(), '\n'))
        if (!trim(line).empty() && line.front() != '#')
            out.push_back(printable(trim(line)));
    return out;
}

Error Repository::missing(const Oid& oid) const
{
    Error error{ErrorCode::NotFound, tr("The object {} is not in this repository.", oid.hex()), {}, {}, {}};
    if (isPartial())
        error.hint =
            tr("this is a partial clone, which leaves contents with its remote; bring them with: pluma sync, or "
               "git fetch --refetch --no-filter");
    else if (isShallow())
        error.hint = tr("this is a shallow clone; bring the rest with: git fetch --unshallow");
    else if (!alternates().empty())
        error.hint = tr("it borrows objects from {}; check that this is there", alternates().front());
    else
        error.hint = tr("bring it from a clone that has it: pluma sync; or check the repository: git fsck");
    return error;
}

tl::unexpected<Error> Repository::unreadable(int code, const Oid& oid) const
{
    if (code == GIT_ENOTFOUND)
        return tl::unexpected<Error>(missing(oid));
    return fail(ErrorCode::Io, tr("The object {} cannot be read: {}.", oid.hex(), lastGitError()), {},
                tr("check the repository: git fsck"));
}

Result<BlobFacts> Repository::largeBlob(const Oid& oid, std::uint64_t size, Job& job) const
{
    trust::Sha256 sha256;
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    const std::string header = fmt::format("blob {}", size);
    sha1.addData(QByteArrayView(header.c_str(), static_cast<qsizetype>(header.size() + 1))); // with its NUL
    BlobFacts facts;
    PLUMA_TRY(ProcessSpec spec, gitSpec({"cat-file", "blob", oid.hex()}));
    spec.outputLimit = ~0ULL;
    spec.onOutput = [&](std::string_view piece) {
        sha256.update(piece);
        sha1.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        facts.size += piece.size();
    };
    PLUMA_TRY(const auto result, runProcess(spec, job));
    if (result.exitCode != 0)
        return fail(ErrorCode::Io, tr("The object {} cannot be read: {}.", oid.hex(), printable(trim(result.errors))));
    // git streams a packed blob without looking at its id; libgit2 would have looked.
    if (facts.size != size || sha1.result().toHex().toStdString() != oid.hex())
        return fail(ErrorCode::Io, tr("The object {} has other bytes than its id says.", oid.hex()), {},
                    tr("check the repository: git fsck"));
    facts.sha256 = sha256.finish();
    return facts;
}

std::filesystem::path Repository::indexFile() const
{
    return std::filesystem::path(git_repository_path(m_repository)) / "index";
}

std::string Repository::unfinished() const
{
    switch (git_repository_state(m_repository)) {
    case GIT_REPOSITORY_STATE_MERGE:
        return "merge";
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return "cherry-pick";
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return "revert";
    default:
        return {};
    }
}

Result<std::vector<TreeItem>> Repository::indexByProgram(const std::string& prefix) const
{
    Job quiet;
    PLUMA_TRY(const std::string text, git({"ls-files", "--stage", "-z"}, quiet));
    std::vector<TreeItem> items;
    for (const std::string_view line : split(text, '\0')) {
        if (line.empty())
            continue;
        // "mode id stage<TAB>path"
        const std::size_t tab = line.find('\t');
        const auto words = split(line.substr(0, tab), ' ');
        if (tab == std::string_view::npos || words.size() != 3)
            return fail(ErrorCode::Invalid, tr("git lists its index in an unknown form: {}.", printable(line)));
        if (!startsWith(line.substr(tab + 1), prefix))
            continue;
        TreeItem item;
        item.name = line.substr(tab + 1 + prefix.size());
        std::from_chars(words[0].data(), words[0].data() + words[0].size(), item.mode, 8);
        PLUMA_TRY(item.oid, Oid::fromHex(std::string(words[1])));
        if (words[2] != "0")
            return fail(ErrorCode::Conflict, tr("'{}' has an unresolved merge conflict.", printable(item.name)), {},
                        tr("resolve the merge first: git status"));
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<TreeItem>> Repository::index(const std::string& folder) const
{
    git_index* raw = nullptr;
    int code = git_repository_index(&raw, m_repository);
    const std::unique_ptr<git_index, void (*)(git_index*)> index(raw, git_index_free);
    // The one that the repository keeps notices what git writes only when it is asked to: by the checksum at its end.
    if (code == 0)
        code = git_index_read(raw, 0);
    const std::string prefix = folder.empty() ? std::string() : folder + "/";
    std::vector<TreeItem> items;
    if (code == 0) {
        const std::size_t count = git_index_entrycount(index.get());
        for (std::size_t i = 0; i < count; ++i) {
            const git_index_entry* entry = git_index_get_byindex(index.get(), i);
            if (!startsWith(entry->path, prefix))
                continue;
            if (git_index_entry_stage(entry) > 0)
                return fail(ErrorCode::Conflict, tr("'{}' has an unresolved merge conflict.", printable(entry->path)),
                            {}, tr("resolve the merge first: git status"));
            TreeItem item{entry->path + prefix.size(), entry->mode, {}};
            std::copy(entry->id.id, entry->id.id + item.oid.bytes.size(), item.oid.bytes.begin());
            items.push_back(std::move(item));
        }
    } else {
        const std::string why = lastGitError();
        auto read = indexByProgram(prefix);
        if (!read)
            return fail(read.error().code, tr("The index cannot be read: {} {}", why, read.error().message),
                        indexFile().string(), read.error().hint);
        items = std::move(*read);
    }
    std::sort(items.begin(), items.end(), [](const TreeItem& a, const TreeItem& b) { return a.name < b.name; });
    return items;
}

} // namespace pluma::store

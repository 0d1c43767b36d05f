// The repository: git objects, trees, refs and the index through libgit2, and what libgit2 does badly through the git
// program, which is started in one place only. Knows nothing of programs and contexts.
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/job.h"
#include "base/result.h"
#include "store/executables.h"
#include "trust/digest.h"

struct git_repository;
struct git_odb;

namespace pluma::store {

/// A SHA-1 object id.
struct Oid {
    std::array<unsigned char, 20> bytes{};
    std::string hex() const;
    static Result<Oid> fromHex(const std::string& hex);
    auto operator<=>(const Oid&) const = default; // NOLINT(modernize-use-nullptr): a false alarm of clang-tidy 14
};

/// What libgit2 says of its last call that failed.
std::string lastGitError();

/// One entry of a git tree or index.
struct TreeItem {
    std::string name; ///< in an index: the path
    unsigned mode = 0100644;
    Oid oid;
    bool isTree() const { return mode == 040000; }
    bool isLink() const { return mode == 0120000; }
    bool isGitlink() const { return mode == 0160000; }
    std::string modeText() const;
};

struct BlobFacts {
    std::uint64_t size = 0;
    trust::Digest sha256;
};

struct CommitFacts {
    Oid tree;
    std::vector<Oid> parents;
};

/// Whose configuration a git that is started hears.
enum class GitUse {
    Read,    ///< only what says how files are read; nothing that the repository brought runs, unless it is trusted
    Trusted, ///< the repository's too, but no hook and no file system monitor; after Repository::trust
    Hooks    ///< for commit and push: as when the user types it; after Repository::trust
};

inline constexpr std::uint64_t largeBlobBytes = 16ULL << 20; ///< above this a blob is streamed by the git program

/// An open repository. Not thread-safe: open one per thread. Reads verify object ids (libgit2 strict hash
/// verification).
class Repository {
public:
    /// Finds the repository at or above `path`: the nearest folder with an entry `.git`, or, where there is none,
    /// `path` itself when it is a bare one. Errors: not_found; invalid for SHA-256 and reftable repositories; denied
    /// for one that would have its files, its commits or its refs in another place.
    static Result<Repository> open(const std::filesystem::path& path);
    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;
    Repository(const Repository&) = delete;
    Repository& operator=(const Repository&) = delete;
    ~Repository();

    bool isBare() const;
    bool isShallow() const;
    /// True for a partial clone: objects that are not here are promised by a remote.
    bool isPartial() const;
    /// The object stores of others that `objects/info/alternates` names, in its words; what is read may come from them.
    std::vector<std::string> alternates() const;
    std::filesystem::path worktree() const; ///< absolute, normalized; of a bare repository: its own folder
    std::filesystem::path commonDir() const;
    Places places() const;

    /// Has git hear the repository's own configuration from now on. Only after its user agreed, or when there is
    /// nothing in it that could run.
    void trust();
    bool isTrusted() const;
    /// True when the repository may bring filters, and they may not run.
    Result<bool> leavesFiltersOut() const;
    /// Names of the filters that the repository brings and that may not run here. None in a trusted repository.
    Result<std::set<std::string>> withheldFilters(Job& job) const;
    /// Of paths of the repository those whose bytes pass a filter that the repository brought and that may not run
    /// here, in their order. None in a trusted repository.
    Result<std::vector<std::string>> unfiltered(const std::vector<std::string>& paths, Job& job) const;

    std::string branch() const;     ///< that is checked out; empty for a commit of none
    Result<Oid> headCommit() const; ///< not_found in a repository without commits
    Result<CommitFacts> commit(const Oid& oid) const;
    Result<std::vector<TreeItem>> tree(const Oid& oid) const;
    /// The entry at a path below a tree; no value when it is not there.
    Result<std::optional<TreeItem>> find(const Oid& tree, const std::string& path) const;
    Result<std::string> blob(const Oid& oid, std::uint64_t limit = largeBlobBytes) const;
    /// The size alone, without reading the content.
    Result<std::uint64_t> blobSize(const Oid& oid) const;
    Result<BlobFacts> blobFacts(const Oid& oid, Job& job) const;
    bool has(const Oid& oid) const;
    Oid idOf(int type, std::string_view content) const;
    bool isDescendant(const Oid& commit, const Oid& ancestor) const; ///< true also when equal

    std::optional<Oid> ref(const std::string& name) const;
    std::vector<std::pair<std::string, Oid>> refs(const std::string& prefix) const;
    /// What to do about a ref's lock file that a killed process left behind.
    enum class StaleLock {
        Respect, ///< report a conflict
        Clear    ///< for a caller that holds the pluma lock: wait 2 s, which no git needs for one ref, then remove it
    };
    /// Compare-and-swap: `expected` empty means the ref must not exist. Errors: conflict when someone was faster.
    Result<> moveRef(const std::string& name, const Oid& target, const std::optional<Oid>& expected,
                     StaleLock stale = StaleLock::Respect) const;

    /// Entries of the index below a folder ("" for all), paths relative to it, in byte order. Sparse and split indexes,
    /// which libgit2 cannot read, are read by the git program.
    Result<std::vector<TreeItem>> index(const std::string& folder) const;
    /// The file that git has as index of this working tree; it may be absent.
    std::filesystem::path indexFile() const;
    /// A merge, cherry-pick or revert that is under way, in the word of git's verb; empty: none.
    std::string unfinished() const;
    /// Adds a value to the repository's own configuration.
    Result<> addConfig(const std::string& key, const std::string& value) const;
    /// user.name and user.email, or fallbacks that say so.
    std::pair<std::string, std::string> identity() const;
    std::string config(const std::string& key) const;
    std::vector<std::string> remotes() const;

    /// Runs `git` here with an argument vector. A non-zero exit is an Error (remote or io) carrying git's own words.
    Result<std::string> git(const std::vector<std::string>& arguments, Job& job, std::string_view input = {},
                            GitUse use = GitUse::Read) const;
    Result<ProcessResult> gitRaw(const std::vector<std::string>& arguments, Job& job, std::string_view input = {},
                                 GitUse use = GitUse::Read) const;
    /// How `git` is run here: in the one environment (gitProcess), on exactly this repository and working tree, with
    /// all it writes synced. Errors: io when its neutral configuration cannot be written.
    Result<ProcessSpec> gitSpec(const std::vector<std::string>& arguments, GitUse use = GitUse::Read) const;
    /// The bytes that git would store for these bytes of a file of the working tree, by its attributes and settings
    /// (line ends, encodings, filters). `path` is relative to the repository. Errors: denied where only a filter that
    /// may not run here knows.
    Result<std::string> storedBytes(const std::string& path, const std::string& working, Job& job) const;
    /// The ids that git would give files of the working tree, by the same attributes and settings, in their order; no
    /// value for what is not there as a readable regular file, or what a filter of git refuses or may not say. Nothing
    /// is written, and no content is held. Paths are relative to the repository. Errors: io when git refuses very many.
    Result<std::vector<std::optional<Oid>>> storedIds(const std::vector<std::string>& paths, Job& job) const;
    /// The bytes that stored ones have in the working tree, with the line ends that `like` has, the file's bytes so
    /// far.
    Result<std::string> workingBytes(const std::string& path, const std::string& stored, const std::string& like,
                                     Job& job) const;
    /// Makes objects visible that a git program has written since.
    void refresh() const;
    /// The error for an object that is not here: not_found, with what to do about it in this kind of clone.
    Error missing(const Oid& oid) const;

private:
    friend class PackWriter;
    Repository();
    /// Opens `folder/.git`, or with `bare` the folder itself; false when that is none.
    Result<bool> openAt(const std::filesystem::path& folder, bool bare);
    tl::unexpected<Error> unreadable(int code, const Oid& oid) const;
    Result<BlobFacts> largeBlob(const Oid& oid, std::uint64_t size, Job& job) const;
    Result<std::vector<TreeItem>> indexByProgram(const std::string& prefix) const;
    struct Own;
    git_repository* m_repository = nullptr;
    git_odb* m_odb = nullptr;
    std::unique_ptr<Own> m_own;
};

} // namespace pluma::store

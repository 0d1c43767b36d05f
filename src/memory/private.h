// What the parts of memory share: the open workspace and the readers of its pieces. Private to memory.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/beneath.h"
#include "context/source.h"
#include "memory/bindings.h"
#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/memory.h"
#include "memory/values.h"
#include "schema/validate/schema.h"
#include "store/pack.h"
#include "store/store.h"
#include "store/walk.h"

namespace pluma::memory {

using context::Elsewhere;
using context::GitSource;
using context::ListingEntry;
using context::listingFolder;
using context::Origin;
using context::Provenance;
using context::ProvenanceEntry;
using context::Reuse;
using context::State;
using context::Statement;
using context::withHint;
using store::GitUse;
using store::Oid;
using store::PackWriter;
using store::Repository;
using store::TreeItem;

inline constexpr const char* logPayloadType = "application/vnd.pluma.log+json";
inline constexpr const char* originsPrefix = "refs/pluma/origins/";
inline constexpr const char* contextsPrefix = "refs/pluma/contexts/";
inline constexpr const char* strangersPrefix = "refs/pluma/strangers/"; ///< projections of what nobody trusted signed
inline constexpr const char* remotesPrefix = "refs/pluma/remotes/";

/// A program's `.pluma` folder, read from a git tree or from the working tree through one function.
struct ProgramFiles {
    using Read = std::function<Result<std::string>(const std::string& name)>;
    using List = std::function<Result<std::vector<std::string>>(const std::string& folder)>;
    Read read;         ///< bytes of a file below .pluma
    List list;         ///< names of the files in a folder below .pluma, sorted; none when there is no such folder
    std::string shown; ///< prefix of names in messages, such as "AMPEL360/.pluma/"
    /// What git stores for the bytes that `read` gave, where that can be something else; null: the same.
    std::function<Result<std::string>(const std::string& name, const std::string& bytes)> stored = nullptr;
};

/// One YAML file of a program, checked against a shipped schema unless that is null; no value when it is absent.
Result<std::optional<Document>> optionalFile(const ProgramFiles& files, const std::string& name,
                                             const char* schemaName);

/// Everything that the `.pluma` folder declares.
struct ProgramModel {
    tfa::Vocabulary vocabulary;
    std::string manifestBytes;
    tfa::Manifest manifest;
    std::vector<tfa::Manifest> bases;
    tfa::Resolved parameters;
    tfa::Layout layout;
    std::vector<Binding> bindings;
    std::vector<trust::Signer> signers;
    Provenance provenance;
    std::vector<Finding> findings; ///< e.g. a base that is not pinned
};

/// One entry of an origin's log, with its envelope verified.
struct LogEntry {
    std::string fileName;
    std::string digest; ///< SHA-256 of the payload
    Json payload;
    std::string fingerprint;
};

/// The log of a key at a commit, every entry of it verified.
Result<std::vector<LogEntry>> readLog(const Repository& repository, const std::string& fingerprint, const Oid& head);
/// The same of its files, by name.
Result<std::vector<LogEntry>> readLog(const std::vector<std::pair<std::string, std::string>>& files,
                                      const std::string& fingerprint);

/// An artifact on its way into a listing.
struct ListingRow {
    ListingEntry entry; ///< sha256, size and salt come with its content
    TreeItem item;      ///< of git
    std::string group;  ///< of the listing part
};

/// A program's files at one commit, split by the layout.
struct Split {
    std::vector<ListingRow> rows; ///< in scope, in path-byte order
    std::vector<TreeItem> common;
    std::vector<TreeItem> artifactItems; ///< entries of the root folder of the artifacts
    std::optional<Oid> commonTree;
};

/// recordRendered for a caller that holds the lock.
Result<> record(Workspace& workspace, const ProgramRef& program, const std::vector<RenderedDocument>& documents,
                Job& job);

struct Workspace::Private {
    Repository repository;
    Environment environment;
    Units units;
    tfa::Vocabulary vocabulary;

    std::filesystem::path lockFile() const;
    Result<FileLock> lock(Job& job) const;
    /// Has git hear the repository's configuration when its user agreed before; otherwise nothing changes.
    Result<> settleTrust(Job& job);
    /// What git's own verbs need. Errors: denied, with what the repository would run.
    Result<> mayRun(Job& job);
    std::string workspaceKey() const; ///< identifies this repository among the pins of the machine

    // programs
    std::filesystem::path directory(const ProgramRef& program) const { return repository.worktree() / program.folder; }
    /// The program's folder, opened for its files: through no link.
    Result<Beneath> opened(const ProgramRef& program) const
    {
        PLUMA_TRY(const auto root, Beneath::of(repository.worktree()));
        return root.folder(program.folder);
    }
    static std::string pathInRepository(const ProgramRef& program, const std::string& path)
    {
        return program.folder.empty() ? path : program.folder + "/" + path;
    }
    ProgramFiles filesInWorktree(const ProgramRef& program) const;
    /// Programs whose manifest is in the index or among `untracked`, sorted by id. Errors: conflict for an id twice.
    Result<std::vector<ProgramRef>> programs(const std::vector<std::string_view>& untracked) const;
    ProgramFiles filesInTree(const Oid& plumaTree, const std::string& shown) const;
    Result<ProgramModel> model(const ProgramFiles& files) const;
    /// The shipped templates with those of a program, its parts and its pins.
    static Result<tmpl::Library> library(const ProgramFiles& files);

    // origins and log
    Result<std::vector<LogEntry>> log(const std::string& fingerprint, const Oid& head) const;
    /// Adds an entry to the own origin: the commit point of every write.
    Result<> append(const trust::SigningKey& key, Json entry, const Oid* context, PackWriter& pack, Job& job);
    Result<Oid> originCommit(const trust::SigningKey& key, Json entry, const std::vector<std::string>& previous,
                             const std::vector<TreeItem>& logItems, const std::vector<Oid>& parents,
                             PackWriter& pack) const;
    /// True when the log at `head` still holds every signed entry of the log at `earlier`.
    bool continues(const std::string& fingerprint, const Oid& head, const Oid& earlier) const;
    /// Denied when the own log lost something that this machine remembers.
    Result<> checkContinuity(const std::string& fingerprint) const;
    std::vector<ContextInfo> logged() const; ///< contexts as the logs of all readable origins name them, oldest first
    Result<std::vector<std::string>> repairProjections(Repository::StaleLock stale = Repository::StaleLock::Respect)
        const; ///< ids of contexts that were not projected before
    std::vector<ContextInfo> projected(const std::string& program = {}) const;
    /// Marks of each program and phase what is newer than the newest frozen context that is trusted now: trust ends
    /// when a key is revoked or taken out, and numbers stay. `contexts`: oldest first.
    void markDistrusted(std::vector<ContextInfo>& contexts) const;
    Result<ContextInfo> readContext(const Oid& commit, const std::string& ref) const;

    // contexts
    Result<std::vector<ListingEntry>> listing(const Oid& contextTree) const
    {
        return context::readListing(GitSource(repository, contextTree));
    }
    Result<Provenance> provenance(const Oid& contextTree) const
    {
        return context::readProvenance(GitSource(repository, contextTree));
    }
    /// Writes context.json, its envelope, the commit, the log entry and the projection. Sets what only sealing knows:
    /// id, time and author.
    Result<ContextInfo> seal(Statement statement, const trust::SigningKey& key, std::vector<TreeItem> rootItems,
                             const std::string& entryType, PackWriter& pack, Job& job);
    /// The tree of a listing in its parts.
    Result<Oid> writeListing(const std::vector<ListingRow>& rows, PackWriter& pack, std::string& merkleRoot) const;
    /// RFC 6962 root over canonical {mode, path, sha256, size} lines of a tree's files.
    Result<trust::Digest> treeDigest(const Oid& tree, Job& job) const
    {
        const GitSource source(repository, tree);
        return context::treeDigest(source, source.top(), job);
    }
};

/// How often each code was found, as a statement says it.
Statement::Validation validationOf(const std::vector<Finding>& findings);
/// A day as ids and names write it: 20251014.
std::string dayOf(TimePoint time);
/// 16 random bytes in hex.
std::string newSalt();
} // namespace pluma::memory

// What the parts of memory share: the open workspace and the readers of its pieces. Private to memory.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/beneath.h"
#include "memory/bindings.h"
#include "memory/git.h"
#include "memory/memory.h"
#include "schema/schema.h"

namespace pluma::memory {

inline constexpr const char* contextPayloadType = "application/vnd.pluma.context+json";
inline constexpr const char* logPayloadType = "application/vnd.pluma.log+json";
inline constexpr const char* originsPrefix = "refs/pluma/origins/";
inline constexpr const char* contextsPrefix = "refs/pluma/contexts/";
inline constexpr const char* strangersPrefix = "refs/pluma/strangers/"; ///< projections of what nobody trusted signed
inline constexpr const char* remotesPrefix = "refs/pluma/remotes/";
inline constexpr const char* listingFolder = ".pluma"; ///< below artifacts/, where no artifact can be

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
    std::map<std::string, ProvenanceEntry> provenance; ///< by path
    std::vector<Finding> findings;                     ///< e.g. a base that is not pinned
};

/// One entry of an origin's log, with its envelope verified.
struct LogEntry {
    std::string fileName;
    std::string digest; ///< SHA-256 of the payload
    Json payload;
    std::string fingerprint;
};

/// The first member of a statement that is not as FORMATS.md says, and what it must be; none: all of them are.
/// `statement` is an object.
std::optional<std::pair<std::string, std::string>> wrongForm(const Json& statement);

/// The log of a key at a commit, every entry of it verified.
Result<std::vector<LogEntry>> readLog(const Repository& repository, const std::string& fingerprint, const Oid& head);
/// The same of its files, by name.
Result<std::vector<LogEntry>> readLog(const std::vector<std::pair<std::string, std::string>>& files,
                                      const std::string& fingerprint);

/// A program's files at one commit, split by the layout.
struct Split {
    std::vector<ListingEntry> entries; ///< in scope; sha256 and size not yet filled
    std::vector<Oid> oids;             ///< parallel to entries
    std::vector<tfa::Attribution> attributions;
    std::vector<TreeItem> common;
    std::vector<TreeItem> artifactItems; ///< entries of the root folder of the artifacts
    std::optional<Oid> commonTree;
};

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
    Result<std::vector<ListingEntry>> listing(const Oid& contextTree) const;
    Result<std::map<std::string, ProvenanceEntry>> contextProvenance(const Oid& contextTree) const;
    /// Writes context.json, its envelope, the commit, the log entry and the projection.
    Result<ContextInfo> seal(Json context, const trust::SigningKey& key, std::vector<TreeItem> rootItems,
                             const std::string& entryType, PackWriter& pack, Job& job);
    Result<Oid> writeListing(const std::vector<ListingEntry>& entries, const std::vector<std::string>& groups,
                             PackWriter& pack, std::string& merkleRoot) const;
    /// RFC 6962 root over canonical {mode, path, sha256, size} lines of a tree's files.
    Result<trust::Digest> treeDigest(const Oid& tree, Job& job, std::vector<Finding>* findings,
                                     std::uint64_t* files = nullptr, std::uint64_t* bytes = nullptr) const;
    Result<BlobFacts> facts(const TreeItem& item, Job& job) const;
    Result<> walk(const Oid& tree, const std::string& prefix, int depth,
                  const std::function<Result<>(const std::string& path, const TreeItem& item)>& visit) const;
};

/// An error as one sentence for places that have no room for a hint.
std::string withHint(const Error& error);
/// Group of a listing part: `AAA-51-1a2b3c4d`, or `other` for artifacts outside any system.
std::string listingGroup(const tfa::Attribution& attribution);
Result<ListingEntry> readListingLine(const std::string& line, const std::string& where);
std::string provenanceText(const std::map<std::string, ProvenanceEntry>& entries);
Result<std::map<std::string, ProvenanceEntry>> readProvenance(const std::string& text, const std::string& name);
Reuse countReuse(const std::vector<ListingEntry>& entries, const std::map<std::string, ProvenanceEntry>& provenance);
/// 16 random bytes in hex.
std::string newSalt();
/// Joins scope phases for ids and refs.
std::string phaseKey(const std::vector<std::string>& phases, const tfa::Vocabulary& vocabulary);

} // namespace pluma::memory

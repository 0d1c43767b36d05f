// Enterprise memory: a git repository as workspace, programs in it, frozen contexts, provenance, clones. The formats
// are in FORMATS.md.
//
// Threading: a Workspace is for one thread; open one per thread. Every writing function holds the repository's pluma
// lock and has one commit point, the compare-and-swap of the origin's ref; before it nothing is visible, after it
// nothing is missing.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/json.h"
#include "base/units.h"
#include "context/verify.h"
#include "diff/diff.h"
#include "store/executables.h"
#include "template/library.h"
#include "tfa/tfa.h"
#include "trust/keystore.h"
#include "trust/pins.h"
#include "trust/roster.h"
#include "trust/signature.h"
#include "trust/signers.h"
#include "trust/verdict.h"

namespace pluma::tfa {
struct Suggestion; // tfa/suggest.h
}

namespace pluma::memory {

/// Where keys and pins live and what time it is. Injected, so that tests own both.
struct Environment {
    AppDirs dirs;
    Clock clock = systemClock;
    char decimal = '.';
    /// Whatever the repository brings may run, without a question and without remembering it: `--trust-repository`.
    bool trustRepository = false;
    trust::KeyPlace keyPlace = trust::KeyPlace::File; ///< of a key that is made
};

/// Whether a repository may run what it brings.
struct RepositoryTrust {
    std::string folder;                             ///< of the repository: its common git directory
    std::vector<store::RepositoryProgram> programs; ///< that would run; none: there is nothing to ask
    std::string digest;                             ///< of all of that, with the bytes of the files
    bool trusted = false;                           ///< by its user, on this machine
    bool changed = false;                           ///< it was trusted, and what would run has changed since
    std::string since;                              ///< when it was trusted; empty: never
    bool restricted() const { return !programs.empty() && !trusted; }
};

/// A program found in the workspace.
struct ProgramRef {
    std::string id;
    std::string folder; ///< relative to the repository, "" at its root
};

/// How the artifacts of a program spread over its layout.
/// What a check looked at, so that "nothing found" can be read for what it is.
struct Checked {
    std::uint64_t files = 0;     ///< whose paths were judged by the layout
    std::uint64_t contents = 0;  ///< read as they lie in the working tree
    std::uint64_t fromGit = 0;   ///< read as git has them, because the working tree has none
    std::uint64_t untracked = 0; ///< that git does not know; not looked at
    bool items = false;          ///< item identities
    bool completeness = false;   ///< every phase and domain has something
};

struct Census {
    std::uint64_t attributed = 0;
    std::uint64_t common = 0;
    std::uint64_t placed = 0; ///< of common: files with a domain or an ATA chapter, but without a phase
    std::uint64_t programFiles =
        0; ///< under .pluma; attributed + common + programFiles = `git ls-files` of the program
    std::map<std::string, std::uint64_t> byPhase;
    std::map<std::string, std::uint64_t> byDomain; ///< of those that are attributed and placed
    context::Elsewhere elsewhere;
    Checked checked; ///< by validate
    std::vector<Finding> findings;
};

/// Every file of a program outside `.pluma`, as the index has it, in path-byte order. Compact, because a program may
/// have a million of them: words that repeat are indexes into tables whose entry 0 is the empty word. Plain value.
struct Inventory {
    struct Row {
        std::string path; ///< relative to the program
        std::uint16_t phase = 0;
        std::uint16_t domain = 0;
        std::uint16_t ata = 0;
        std::uint16_t kind = 0;
        std::uint32_t subsystem = 0;
        bool attributed = false; ///< false: common to all phases, with or without a domain and an ATA chapter
        bool untracked = false;  ///< in the working tree only: git does not know it yet
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    std::vector<std::string> phases, domains, atas, kinds, subsystems;
    std::map<std::string, context::Origin> origins; ///< by path, where provenance knows one
    bool operator==(const Inventory&) const = default;
};

/// What a configuration manager calls the artifacts of an inventory.
struct ItemTable {
    std::vector<tfa::ItemIdentity> items; ///< each once, sorted by number and revision
    std::vector<std::int32_t> of;         ///< row of the inventory → index into items; -1: none
};

/// A file that a context has in common with every phase of its program, with what its layout says of it.
struct CommonFile {
    std::string path;
    std::string domain; ///< empty where no pattern says one
    std::string ata;
};

/// A frozen context as its own files state it; nothing of this is verified until verify() says so.
struct ContextInfo {
    std::string id;
    std::string program;
    std::string phase;       ///< the scope's phases joined by '+'
    unsigned number = 0;     ///< local numbering, `PROGRAM/PHASE@n`
    bool stranger = false;   ///< nobody trusted had signed it when it came: numbered apart, `PROGRAM/PHASE@un`
    bool distrusted = false; ///< frozen and numbered here, but nobody who is trusted now has signed it
    std::string ref;
    std::string commit; ///< of the context, hex
    std::string digest; ///< context_digest
    std::string created;
    context::State state = context::State::Damaged;
    std::string author;
    std::string origin; ///< fingerprint of the key whose log names it; only of what was read from a log
    context::Statement statement;
    std::vector<Finding> claims; ///< of one that was resolved by its name: who else claims that name
    /// What stands behind the @: `3`, or `u3` of a stranger.
    std::string at() const { return (stranger ? "u" : "") + std::to_string(number); }
};

struct Commit {
    std::string id;
    std::string author;
    std::string time; ///< ISO 8601, of the author
    std::string subject;
};

/// A commit that changed a file, and what the file was called then.
struct FileVersion {
    Commit commit;
    std::string path;  ///< relative to the program
    char change = 'M'; ///< git's letter: A, M, D, R (renamed from the next older path), C, T
};

/// A file that was taken out of a program, with what it takes to put it back.
struct RemovedFile {
    std::string path;
    std::string bytes;
    unsigned mode = 0644;
    bool tracked = false; ///< git knew it
    std::string indexed;  ///< as git lists it then: "mode id stage"
};

/// A file of a frozen context, as it was frozen.
struct FrozenFile {
    std::string bytes;      ///< of a link: where it leads; empty when there are more than `maxDocumentBytes`
    std::uint64_t size = 0; ///< all of it, also when its bytes were not read
    bool whole = false;     ///< the bytes are here
    bool link = false;
    bool common = false; ///< belongs to no phase; the context lists artifacts only
    std::string sha256;  ///< hex, as the context lists it; empty for what is common
    bool matches = true; ///< the bytes have that digest; not looked at unless they are whole
};

/// A place in an artifact that a binding fills with a value of the program.
struct BoundValue {
    std::string parameter;
    std::string at;        ///< as the binding says it
    std::string text;      ///< what stands there
    std::string expected;  ///< what the program says, in the unit and format of the place
    std::size_t begin = 0; ///< bytes of the artifact
    std::size_t end = 0;
    int line = 0;         ///< from 1; 0: no place was found
    bool drifted = false; ///< `text` is another value
    std::string problem;  ///< why there is no place; empty: there is one
};

struct AdoptRequest {
    std::filesystem::path folder;
    std::string program;
    std::string title;
    std::vector<std::string> layout;
    std::vector<tfa::Topic> topics; ///< with layout: phases of the folders at `{topic}`
    std::string architecture;
    std::vector<std::string> domains;
    std::string base;   ///< ID of a base manifest to inherit, or empty
    bool adopt = false; ///< false: a new program in an empty or absent folder
    bool addFetchRefspec = false;
};
struct AdoptResult {
    std::string program;
    std::string folder;
    std::vector<std::string> layout;
    std::vector<std::string> written;
    Census census;
    std::vector<std::string> hints;
};

struct FreezeRequest {
    std::string program;
    std::vector<std::string> phases;
    std::string label;
    bool isTemplate = false;
    std::optional<std::string> commitMessage; ///< commits a dirty tree instead of refusing it
};
struct FreezeResult {
    ContextInfo context;
    std::uint64_t artifacts = 0;
    std::uint64_t common = 0;
    std::uint64_t bytes = 0;
    std::string merkleRoot;
    context::Elsewhere elsewhere;
    std::vector<Finding> findings;
};

/// What a freeze would do now, with the figures that it would sign. Plain value.
struct FreezePreview {
    std::string program;
    std::vector<std::string> phases;
    Commit commit; ///< that would be frozen; of a dirty tree the one below the new one
    std::vector<std::pair<char, std::string>> dirty; ///< not committed: git's letter and the path from the program
    std::uint64_t artifacts = 0;
    std::uint64_t common = 0;
    std::uint64_t bytes = 0;
    std::optional<ContextInfo> previous;    ///< the last context of the same phases
    std::vector<std::string> added;         ///< artifacts that it has not
    std::vector<std::string> changed;       ///< artifacts that it has with other bytes
    std::vector<std::string> removed;       ///< artifacts that only it has
    std::string signer;                     ///< fingerprint of the own key; empty: there is none
    std::string person;                     ///< as enrolled
    std::optional<trust::TrustLevel> trust; ///< of the own key for this program, as verify would say it
    std::optional<Error> refusal;           ///< why a freeze would be refused; none: it would not
    context::Elsewhere elsewhere;
    std::vector<Finding> findings; ///< those that the context would be signed with
};

/// What verify says of a context, with where it is here.
struct VerifyResult : context::Verdict {
    ContextInfo context;
    bool anchored = false; ///< recorded in a signed, unbroken origin chain
};

struct CloneRequest {
    std::string from;
    std::string toProgram;
    std::string toPhase;
    std::string title;
    std::vector<tfa::Override> overrides;
    std::filesystem::path materialize; ///< empty: only the draft context is written
    bool allowUnbound = false;
    bool acceptUntrusted = false;  ///< of a source that nobody trusted has signed; the clone says so for ever
    bool acceptIncomplete = false; ///< write the clone though bindings do not reach all that they name
    bool dryRun = false;
};
/// A row of a clone: one artifact that does not stay as it is.
struct CloneItem {
    std::string path;
    context::Origin origin = context::Origin::Cloned;
    std::vector<std::string> parameters;
    std::vector<std::pair<std::string, std::string>> changes; ///< old text, new text of each place
};
struct CloneResult {
    ContextInfo context;     ///< of a dry run, and of one that is incomplete and not accepted: without id
    bool incomplete = false; ///< places that bindings name keep their old values; nothing is written unless accepted
    bool accepted = false;   ///< incomplete, and asked for
    bool untrusted = false;  ///< nobody who is trusted has signed the source, and that was accepted
    std::string source;
    context::Reuse reuse;
    std::uint64_t common = 0;
    std::string materialized;
    std::vector<Finding> findings;
};

/// For callers that want a whole clone or none. Errors: invalid, with the first place that keeps its old value.
Result<> refuseIncomplete(const CloneResult& result);

struct EnrollRequest {
    std::optional<trust::PublicKey> key{}; ///< of somebody else; none: the own one
    std::string person{};
    std::string organisation{};
    std::vector<std::string> roles{};
    std::string validUntil{}; ///< ISO time, or empty
};
struct EnrolledKey {
    trust::Signer signer;
    unsigned rosterVersion = 0; ///< 0: no roster was written, because the own key is no root
};
/// A key that a new version of a roster took out of use.
struct RosterChange {
    std::string program;
    unsigned version = 0;
    std::string fingerprint;
    std::string person;
    std::optional<trust::LogPosition> upTo; ///< of its log; none: nothing of it counts
};
struct RotateResult {
    std::string before;                 ///< fingerprint of the old own key
    std::string after;                  ///< and of the new one
    std::vector<RosterChange> programs; ///< whose rosters say so now
};

struct SyncResult {
    std::string remote;
    std::uint64_t received = 0; ///< log entries that were new here
    std::uint64_t sent = 0;
    std::vector<std::string> contexts; ///< ids of contexts that are new here
    std::vector<Finding> findings;
};

struct PhaseReuse {
    ContextInfo context;
    context::Reuse reuse;
    std::map<std::string, context::Reuse> byKind;
};

struct ItemHit {
    std::string context;
    std::string path;
    std::string rev;
    std::string sha256;
};

struct Explanation {
    tfa::ResolvedParameter parameter;
    struct Reach {
        std::string binding;
        std::uint64_t artifacts = 0;
    };
    std::vector<Reach> reach;
};

/// How the artifacts of a context's phases lie in the working tree now, beside what it froze; paths of the program.
struct Drift {
    std::vector<std::string> added;   ///< that it has not
    std::vector<std::string> changed; ///< with other bytes
    std::vector<std::string> removed; ///< that only it has
    std::size_t count() const { return added.size() + changed.size() + removed.size(); }
};

/// What a renaming did to the bindings that named the file, and what takes it back.
struct RenamedFile {
    std::string from;
    std::string to;
    int bindings = 0;              ///< that name the new path now
    std::vector<std::string> lost; ///< patterns of bindings that reached the file and do not any more
    std::string before;            ///< .pluma/bindings.yaml, and what was made of it; empty where nothing was
    std::string after;
};

/// What git says of a working tree.
struct TreeStatus {
    /// Paths of the program, with git's letter: M, A, D, R, T, U, ? (untracked), and ~ for a file that is not compared,
    /// because the filter that the repository brought for it may not run here.
    std::map<std::string, char> changes;
    std::vector<ProgramRef> programs; ///< of the whole tree, sorted by id, also those that git does not track yet
};

/// A document as a template gives it.
struct RenderedDocument {
    std::string path;       ///< relative to the program
    std::string templateId; ///< ID@VERSION
    std::string text;
    Json parameters;
    std::vector<std::string> fromProgram; ///< those of its parameters that are values of the program
};
/// A document that its template would give otherwise today.
struct Rerendered {
    std::string from;    ///< ID@VERSION
    std::string before;  ///< as git stores it
    std::string working; ///< as it is in the working tree, where that may have other line ends
    RenderedDocument to;
    std::string problem; ///< why it is left as it is; empty: it is not
};
/// The values of a program that a template has parameters for, in the template's units. Errors: invalid when they have
/// units of different dimensions.
Result<std::map<std::string, Json>> valuesFor(const tmpl::Definition& definition, const tfa::Resolved& values,
                                              const Units& units);
/// The same for suggestions: with the id of the program as `program`, and nothing where units do not fit.
Json suggestedFor(const tmpl::Definition& definition, const tfa::Resolved& values, const std::string& programId,
                  const Units& units);

struct RenderAgainResult {
    std::vector<Rerendered> documents;
    bool written = false;
};

/// What this machine knows of some keys of a program.
struct KnownKeys {
    std::vector<trust::TrustVerdict> verdicts;
    std::vector<std::string> pinned; ///< fingerprints of the roots
    unsigned rosterVersion = 0;      ///< of the newest roster that counts here; 0: none does
};

class Workspace {
public:
    /// Opens the repository at or above a folder and repairs the local projections. Bare repositories can be read, not
    /// frozen.
    static Result<Workspace> open(const std::filesystem::path& folder, Environment environment);
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    std::filesystem::path root() const;
    std::string branch() const; ///< that is checked out; empty for a commit of none

    /// What the repository brings that git would run, and whether it may. Runs nothing of it. Opening, checking and
    /// reading never need it; freezing and sync do.
    Result<RepositoryTrust> trust(Job& job) const;
    /// Lets the repository run what it brings, from now on, on this machine: until that changes. `digest` is of what
    /// its user was shown; empty: whatever is there. Errors: conflict when something else is there by now.
    Result<RepositoryTrust> grantTrust(const std::string& digest, Job& job);
    /// Takes it back; what was opened before is not told.
    Result<RepositoryTrust> withdrawTrust(Job& job);
    /// The repositories that this machine's user trusts.
    static Result<std::vector<RepositoryTrust>> trustedRepositories(const Environment& environment);
    const Units& units() const;

    /// Programs of the working tree, sorted by id. Manifests that git does not track yet take a walk over the whole
    /// tree; `tracked` leaves them out.
    Result<std::vector<ProgramRef>> programs(bool tracked = false) const;
    /// By id, or the one of the current folder, or the only one. Errors: not_found with the nearest id.
    Result<ProgramRef> program(const std::string& id, const std::filesystem::path& folder) const;
    Result<ProgramRef> program(const std::string& id, const std::filesystem::path& folder,
                               const std::vector<ProgramRef>& among) const;
    Result<tfa::Manifest> manifest(const ProgramRef& program) const;
    /// Parameters of the working tree's manifest, with bases.
    Result<tfa::Resolved> parameters(const ProgramRef& program) const;
    Result<tfa::Vocabulary> vocabulary(const ProgramRef& program) const;
    Result<tmpl::Library> templates(const ProgramRef* program) const;

    Result<AdoptResult> init(const AdoptRequest& request, Job& job);
    /// What init would be told best, or what it would do with the layout of the request. Writes nothing; completes the
    /// program of the request. Errors: as of init.
    Result<tfa::Suggestion> suggest(AdoptRequest& request, Job& job) const;
    /// The files of a program with what its layout says of them. `untracked`: more paths, which git does not know yet
    /// (see status). Errors: conflict when two patterns disagree.
    Result<Inventory> inventory(const ProgramRef& program, Job& job,
                                const std::vector<std::string>& untracked = {}) const;
    /// Item identities of an inventory of this program, by the item rules of its manifest, from what git's index holds.
    Result<ItemTable> items(const ProgramRef& program, const Inventory& inventory, Job& job) const;
    /// Paths of all files of a program, also those below `.pluma` and those that git does not know yet (but ignores
    /// not), relative to it, in path order. No submodules.
    Result<std::vector<std::string>> files(const ProgramRef& program, Job& job) const;
    /// The commits that changed a file, newest first, also under the names it had before. Empty for a file that was
    /// never committed.
    Result<std::vector<FileVersion>> history(const ProgramRef& program, const std::string& path, int limit,
                                             Job& job) const;
    /// What a commit changed in a file of the program, as git prints differences.
    Result<std::string> changeIn(const ProgramRef& program, const std::string& commit, const std::string& path,
                                 Job& job) const;
    /// The bytes of a file of the program at a commit (hex, or "HEAD"). Errors: not_found, limit.
    Result<std::string> fileAt(const ProgramRef& program, const std::string& commit, const std::string& path) const;
    /// A file of a context by its path in the program. Reads at most `maxDocumentBytes`. Errors: not_found.
    Result<FrozenFile> frozenFile(const ContextInfo& context, const std::string& path) const;
    /// What a file of this path is called in the working tree today: the path itself, the name that commits or git's
    /// index gave it since, or nothing when there is no such file any more.
    Result<std::string> nameToday(const ProgramRef& program, const std::string& path, Job& job) const;
    /// Gives a file of the program another name, in the working tree and in git's index; no commit. Folders are made,
    /// and bindings that name exactly this file name its new path. Errors: conflict when there is something of the new
    /// name; denied for `.pluma` and for what is not below the program.
    Result<RenamedFile> renameFile(const ProgramRef& program, const std::string& from, const std::string& to, Job& job);
    /// Undoes renameFile; bindings that were written since are led back one by one.
    Result<> undoRename(const ProgramRef& program, const RenamedFile& renamed, Job& job);
    /// Takes a file of the program out of the working tree and of git's index; no commit. Errors: limit for more than
    /// 256 MiB, because what is returned undoes it; denied as for renameFile.
    Result<RemovedFile> removeFile(const ProgramRef& program, const std::string& path, Job& job);
    /// Undoes removeFile. Errors: conflict when there is something of that name again.
    Result<> putBack(const ProgramRef& program, const RemovedFile& file, Job& job);
    /// The places of an artifact that bindings of the program fill; `bytes` is its text as it stands now. In the order
    /// of the text, those without a place last.
    Result<std::vector<BoundValue>> boundValues(const ProgramRef& program, const std::string& path,
                                                std::string_view bytes) const;
    /// How the artifacts of a context's phases differ from it, committed or not. `changes`: what `status` says.
    Result<Drift> drift(const ProgramRef& program, const ContextInfo& context, const Inventory& inventory,
                        const std::map<std::string, char>& changes, Job& job) const;
    /// The same for many contexts in one pass, each with its own result.
    std::vector<Result<Drift>> drift(const ProgramRef& program, const std::vector<const ContextInfo*>& contexts,
                                     const Inventory& inventory, const std::map<std::string, char>& changes,
                                     Job& job) const;
    /// What the verdict on a context rests on besides its own bytes: the logs of all origins and the pinned keys. It
    /// differs when one of them moved.
    std::string verificationGround() const;
    /// How the working tree differs from the last commit, in one walk.
    Result<TreeStatus> status(const ProgramRef& program, Job& job) const;
    /// Where each recorded artifact of the working tree came from, by path.
    Result<context::Provenance> provenance(const ProgramRef& program) const;
    /// The same of a context, as it was frozen. Errors: invalid with path:line:column.
    Result<context::Provenance> provenance(const ContextInfo& context) const;
    struct ValidateOptions {
        std::string phase;
        bool completeness = false;
        bool comprehensive = false;
    };
    Result<Census> validate(const ProgramRef& program, const ValidateOptions& options, Job& job) const;
    /// What freeze would do with this request, a dirty tree taken as committed. Reads all that freeze reads, writes
    /// nothing but unreferenced objects. Errors: those that leave nothing to show.
    Result<FreezePreview> previewFreeze(const FreezeRequest& request, const std::filesystem::path& folder,
                                        Job& job) const;
    Result<FreezeResult> freeze(const FreezeRequest& request, const std::filesystem::path& folder, Job& job);
    Result<VerifyResult> verify(const std::string& reference, Job& job);
    Result<VerifyResult> verify(const ContextInfo& context, Job& job);
    /// Verifies the source whole, then writes a signed draft context and, if asked, its folder. Repeating a clone that
    /// was killed before its folder was in place completes it.
    Result<CloneResult> clone(const CloneRequest& request, const std::function<void(const CloneItem&)>& sink, Job& job);
    Result<SyncResult> sync(const std::string& remote, Job& job);
    Result<std::vector<PhaseReuse>> reuse(const std::string& program, const std::string& phase, Job& job) const;

    /// Contexts known here, oldest first, those marked that are not the state of their phase for want of trust.
    Result<std::vector<ContextInfo>> contexts() const;
    /// `PROGRAM/PHASE`, `PROGRAM/PHASE@n`, an id, a digest or a commit, or an unambiguous prefix of an id. What
    /// somebody trusted has signed goes first; who else claims the name is in `claims`. Errors: not_found with the
    /// nearest; invalid when ambiguous.
    Result<ContextInfo> context(const std::string& reference) const;
    Result<std::vector<context::ListingEntry>> listing(const ContextInfo& context) const;
    /// The common files of a context in path order, placed by the layout that was frozen with it. Reads names only.
    Result<std::vector<CommonFile>> commonFiles(const ContextInfo& context, Job& job) const;
    Result<std::vector<ItemHit>> findItem(const std::string& number, const std::string& rev, Job& job) const;
    /// How many files of a context, artifacts and common ones, each parameter reaches by the bindings that were frozen
    /// with it; one file counts once. Parameters without a binding are left out.
    Result<std::map<std::string, std::uint64_t>> reach(const ContextInfo& context, Job& job) const;
    /// What context.json states, as it stands there. Errors: invalid for what cannot be read.
    Result<Json> statement(const ContextInfo& context) const;
    /// A context as a tree to compare: folders artifacts, common, program.
    Result<std::unique_ptr<diff::TreeSource>> source(const ContextInfo& context) const;
    Result<Explanation> explain(const ProgramRef& program, const std::string& parameter, Job& job) const;

    /// Records that artifacts of a program were rendered from templates: files of parameters and provenance lines.
    Result<> recordRendered(const ProgramRef& program, const std::vector<RenderedDocument>& documents, Job& job);
    /// The parameters that a document of a program was rendered with; null for any other file. `path` is relative to
    /// it.
    Result<Json> renderedParameters(const ProgramRef& program, const std::string& path) const;
    /// Renders documents of a program again: those that took a value from it which is another one now, or, with
    /// `upgradeTo` (`ID@VERSION`), those of other versions of this template, which is then pinned. Documents that were
    /// edited since are left alone and say so. `dryRun` only compares.
    Result<RenderAgainResult> renderAgain(const ProgramRef& program, const std::string& upgradeTo, bool dryRun,
                                          Job& job);

    // Keys
    Result<std::vector<trust::Signer>> signers(const ProgramRef& program) const;
    /// Why the own key may not freeze a program now: denied, with what to do. Makes no key.
    Result<> canFreeze(const ProgramRef& program, Job& job) const;
    /// The last commits that touch a program, newest first.
    Result<std::vector<Commit>> log(const ProgramRef& program, int limit, Job& job) const;
    /// Adds a key to signers.yaml of the working tree, and where the own key is a root of the program a version of its
    /// roster that has it. A key that is in the file only comes into the roster.
    Result<EnrolledKey> enroll(const ProgramRef& program, const EnrollRequest& request, Job& job);
    /// Takes a key out of use by a new version of the roster, signed by the own key, which must be a root. `upTo`:
    /// `latest`, `none` or the number of the last entry of its log that counts.
    Result<RosterChange> revoke(const std::string& program, const std::string& fingerprint, const std::string& upTo,
                                const std::string& reason, Job& job);
    /// Gives this machine a new own key, and each program here of which the old one is a root a version of the roster
    /// that says so, signed by both. Repeating one that was cut off completes it; in another repository it does there
    /// what was done here. Errors: denied where the own key is no root.
    Result<RotateResult> rotate(Job& job);
    /// What verify would say of something that each of these keys signs now, in their order, and by what.
    Result<KnownKeys> knownKeys(const std::string& program, const std::vector<std::string>& fingerprints) const;
    trust::PinStore pins() const;
    trust::KeyStore keys() const;

    struct Private;

private:
    Result<CloneResult> completeDraft(const CloneRequest& request, const ContextInfo& draft,
                                      const std::filesystem::path& target, Job& job);
    /// recordRendered for a caller that holds the lock.
    Result<> record(const ProgramRef& program, const std::vector<RenderedDocument>& documents, Job& job);
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Shipped or program-owned base manifests: `.pluma/bases/ID@VERSION.yaml`, then the product's. Used by init.
Result<std::string> shippedBase(const std::string& id);

} // namespace pluma::memory

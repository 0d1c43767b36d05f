// The contexts of a repository: which there are, what each holds, and whether it is to be believed.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "context/verify.h"
#include "diff/diff.h"
#include "memory/memory.h"

namespace pluma::memory {

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

/// What verify says of a context, with where it is here.
struct VerifyResult : context::Verdict {
    ContextInfo context;
    bool anchored = false; ///< recorded in a signed, unbroken origin chain
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

/// A file that a context has in common with every phase of its program, with what its layout says of it.
struct CommonFile {
    std::string path;
    std::string domain; ///< empty where no pattern says one
    std::string ata;
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

/// Contexts known here, oldest first, those marked that are not the state of their phase for want of trust.
Result<std::vector<ContextInfo>> contextsOf(const Workspace& workspace);
/// `PROGRAM/PHASE`, `PROGRAM/PHASE@n`, an id, a digest or a commit, or an unambiguous prefix of an id. What
/// somebody trusted has signed goes first; who else claims the name is in `claims`. Errors: not_found with the
/// nearest; invalid when ambiguous.
Result<ContextInfo> findContext(const Workspace& workspace, const std::string& reference);
Result<VerifyResult> verify(Workspace& workspace, const std::string& reference, Job& job);
Result<VerifyResult> verify(Workspace& workspace, const ContextInfo& context, Job& job);
/// What the verdict on a context rests on besides its own bytes: the logs of all origins and the pinned keys. It
/// differs when one of them moved.
std::string verificationGround(const Workspace& workspace);
Result<std::vector<PhaseReuse>> reuseOf(const Workspace& workspace, const std::string& program,
                                        const std::string& phase, Job& job);
Result<std::vector<context::ListingEntry>> listingOf(const Workspace& workspace, const ContextInfo& context);
/// The common files of a context in path order, placed by the layout that was frozen with it. Reads names only.
Result<std::vector<CommonFile>> commonFiles(const Workspace& workspace, const ContextInfo& context, Job& job);
/// A file of a context by its path in the program. Reads at most `maxDocumentBytes`. Errors: not_found.
Result<FrozenFile> frozenFile(const Workspace& workspace, const ContextInfo& context, const std::string& path);
Result<std::vector<ItemHit>> findItem(const Workspace& workspace, const std::string& number, const std::string& rev,
                                      Job& job);
/// How many files of a context, artifacts and common ones, each parameter reaches by the bindings that were frozen
/// with it; one file counts once. Parameters without a binding are left out.
Result<std::map<std::string, std::uint64_t>> reachOf(const Workspace& workspace, const ContextInfo& context, Job& job);
/// What context.json states, as it stands there. Errors: invalid for what cannot be read.
Result<Json> statementOf(const Workspace& workspace, const ContextInfo& context);
/// Where each artifact of a context came from, as it was frozen. Errors: invalid with path:line:column.
Result<context::Provenance> provenanceOf(const Workspace& workspace, const ContextInfo& context);
/// A context as a tree to compare: folders artifacts, common, program.
Result<std::unique_ptr<diff::TreeSource>> treeOf(const Workspace& workspace, const ContextInfo& context);

} // namespace pluma::memory

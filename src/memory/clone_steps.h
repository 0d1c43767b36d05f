// The steps of a clone. Private to memory.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "memory/clone.h"
#include "memory/cloner.h"
#include "memory/materialize.h"

namespace pluma::memory {

/// A clone on its way, step by step; nothing is visible before `write`. The caller holds the lock.
class CloneSteps {
public:
    CloneSteps(Workspace& workspace, Workspace::Private& d, const CloneRequest& request, Job& job)
        : m_workspace(workspace), m_d(d), m_request(request), m_job(job)
    {
    }

    /// Finds the source and what the new program would collide with. Errors: usage, not_found, conflict, invalid.
    Result<> find();
    /// The draft that an earlier, killed clone left behind, if this request may complete it. Errors: conflict.
    Result<std::optional<ContextInfo>> unfinishedDraft() const;
    /// The source must be what it claims to be, every byte of it, before anything is derived from it and signed anew.
    Result<> verifySource();
    /// Reads what the source holds.
    Result<> readSource();
    Result<> applyOverrides();
    /// Goes over all files; `sink` hears of those that change.
    Result<> applyBindings(const std::function<void(const CloneItem&)>& sink);
    /// Tells of bindings and overrides that lead nowhere. Errors: invalid unless that is allowed.
    Result<> tellUnbound();
    /// What came of it, before anything is written; false when nothing is to be written.
    bool settle();
    Result<> write();

    const std::filesystem::path& target() const { return m_target; }
    CloneResult takeResult() { return std::move(m_result); }

private:
    struct Trees {
        Oid artifacts, common, program;
        std::string merkleRoot, manifest, provenance;
    };
    Result<> listFiles();
    Result<> file(const SourceFile& file, Cloner& cloner, const std::function<void(const CloneItem&)>& sink);
    Result<Oid> programTree(const trust::Signer& self, std::string& manifest);
    Result<Oid> artifactsTree(std::string& merkleRoot);
    Result<Trees> trees(const trust::Signer& self);
    Result<Statement> statementOf(const Trees& trees) const;
    Result<> place(Materializer& materializer);

    Workspace& m_workspace;
    Workspace::Private& m_d;
    const CloneRequest& m_request;
    Job& m_job;
    CloneResult m_result;
    ContextInfo m_source;
    std::vector<ProgramRef> m_programs;
    std::filesystem::path m_target;
    std::string m_untrusted;                ///< why nobody who is trusted has signed the source; empty: somebody has
    std::map<std::string, TreeItem> m_root; ///< of the source, by name
    ProgramModel m_model;
    tfa::Resolved m_values;
    std::set<std::string> m_overridden;
    std::set<std::string> m_changed; ///< of those: with another value
    std::vector<ListingEntry> m_entries;
    std::vector<SourceFile> m_files; ///< artifacts first
    Provenance m_before;             ///< of the source's program
    Provenance m_provenance;         ///< of the clone's artifacts
    Provenance m_programProvenance;  ///< with its common files
    std::optional<PackWriter> m_pack;
    std::map<std::string, Oid> m_newArtifacts; ///< path → new blob
    std::map<std::string, Oid> m_newCommon;
    std::optional<Cloner> m_cloner;
};

/// Writes the folder of a draft that is there already.
Result<CloneResult> completeDraft(Workspace& workspace, const CloneRequest& request, const ContextInfo& draft,
                                  const std::filesystem::path& target, Job& job);
/// The manifest of a clone: the source's bytes with the program's id, title and the overridden values replaced in
/// place.
Result<std::string> manifestOfClone(const std::string& bytes, const std::string& name, const CloneRequest& request,
                                    const tfa::Resolved& values, const std::set<std::string>& overridden);
/// A binding whose paths fit no file of the context is fine when they fit one of another phase; otherwise it was meant
/// for something that it does not reach.
Result<> tellUnmatched(const Workspace::Private& d, const ContextInfo& source, const ProgramModel& model,
                       const std::vector<ProgramRef>& programs, Cloner& cloner, Job& job);
/// Up to five files that mention a parameter.
Result<std::vector<std::string>> mentioning(const Workspace::Private& d, const std::string& parameter,
                                            const std::vector<SourceFile>& files, Job& job);

} // namespace pluma::memory

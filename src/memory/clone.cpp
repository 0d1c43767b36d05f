#include <algorithm>

#include "base/text.h"
#include "memory/clone_steps.h"

namespace pluma::memory {

Result<> CloneSteps::find()
{
    if (!tfa::isProgramId(m_request.toProgram))
        return fail(ErrorCode::Usage,
                    tr("'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.",
                       printable(m_request.toProgram)));
    PLUMA_TRY(m_source, findContext(m_workspace, m_request.from));
    if (m_source.state != State::Frozen && m_source.state != State::Draft)
        return fail(ErrorCode::Invalid, tr("The context {} is damaged.", m_request.from), {},
                    tr("see: pluma verify-frozen-context --context-id {}", m_request.from));
    if (!m_request.toPhase.empty() && m_request.toPhase != m_source.phase)
        return fail(
            ErrorCode::Usage,
            tr("A context of {} is cloned to {}, not to {}.", m_source.phase, m_source.phase, m_request.toPhase), {},
            tr("write --to {}/{}", m_request.toProgram, m_source.phase));
    PLUMA_TRY(m_programs, m_workspace.programs());
    for (const ProgramRef& program : m_programs)
        if (program.id == m_request.toProgram)
            return fail(ErrorCode::Conflict,
                        tr("The program {} exists already, in '{}'.", program.id,
                           program.folder.empty() ? "." : program.folder),
                        {}, tr("choose another id"));
    if (m_request.materialize.empty())
        return {};
    std::error_code error;
    PLUMA_TRY(m_target, Materializer::check(m_d, m_request.materialize));
    for (const ProgramRef& program : m_programs)
        if (program.folder.empty() ||
            isWithin(m_target, std::filesystem::weakly_canonical(m_workspace.root() / program.folder, error)))
            return fail(ErrorCode::Conflict,
                        tr("This folder is inside the program {}; programs do not nest.", program.id),
                        m_target.string());
    return {};
}

Result<std::optional<ContextInfo>> CloneSteps::unfinishedDraft() const
{
    auto drafts = m_d.projected(m_request.toProgram);
    std::erase_if(drafts, [](const ContextInfo& info) { return info.stranger; }); // they take no name
    if (drafts.empty())
        return std::optional<ContextInfo>();
    const ContextInfo& first = drafts.front();
    // A clone that was killed between its context and its folder is completed by repeating it.
    const bool resumable = drafts.size() == 1 && !m_target.empty() && !m_request.dryRun &&
                           first.state == State::Draft && first.statement.source &&
                           first.statement.source->digest == m_source.digest;
    if (!resumable)
        return fail(ErrorCode::Conflict,
                    tr("The program {} exists already: it has the context {}.", m_request.toProgram, first.id), {},
                    tr("choose another id"));
    return std::optional(first);
}

Result<> CloneSteps::verifySource()
{
    PLUMA_TRY(const auto checked, verify(m_workspace, m_source, m_job));
    const Finding wrong = firstError(checked.findings);
    if (!checked.whole())
        return fail(ErrorCode::Denied, tr("The context {} does not verify: {}", m_source.id, wrong.message), wrong.path,
                    tr("see: pluma verify-frozen-context --context-id {}", m_source.id));
    if (!checked.ok() && !m_request.acceptUntrusted)
        return fail(ErrorCode::Denied,
                    tr("The context {} is not from anybody you trust: {}", m_source.id, wrong.message), wrong.path,
                    tr("pin its key after comparing it with its owner, or repeat with --accept-untrusted; the clone "
                       "then says so for ever"));
    m_result.source = m_source.id;
    m_result.untrusted = !checked.ok();
    if (!checked.ok())
        m_untrusted = checked.trust ? wordOf(*checked.trust) : "";
    // What was cloned without trust does not gain any by being cloned again.
    if (m_untrusted.empty() && m_source.statement.source)
        m_untrusted = m_source.statement.source->trust;
    if (!m_untrusted.empty())
        m_result.findings.push_back({"untrusted_source",
                                     tr("It comes from what nobody who is trusted has signed ({}); the clone says so "
                                        "for ever.",
                                        m_untrusted),
                                     {},
                                     Severity::Warning});
    m_result.findings.insert(m_result.findings.end(), m_source.claims.begin(), m_source.claims.end());
    return {};
}

Result<> CloneSteps::readSource()
{
    PLUMA_TRY(const auto commit, Oid::fromHex(m_source.commit));
    PLUMA_TRY(const auto facts, m_d.repository.commit(commit));
    PLUMA_TRY(const auto items, m_d.repository.tree(facts.tree));
    for (const TreeItem& item : items)
        m_root[item.name] = item;
    PLUMA_TRY(m_entries, m_d.listing(facts.tree));
    PLUMA_TRY(m_model, m_d.model(m_d.filesInTree(m_root["program"].oid, "program/")));
    PLUMA_CHECK(listFiles());
    PLUMA_TRY(const auto provenance, m_d.provenance(facts.tree));
    m_before = m_model.provenance;
    for (const auto& [path, entry] : provenance)
        m_before[path] = entry;
    return {};
}

Result<> CloneSteps::listFiles()
{
    std::map<std::string, std::size_t> listed;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        listed[m_entries[i].path] = i;
    PLUMA_CHECK(store::walk(m_d.repository, m_root["artifacts"].oid,
                            [&](const std::string& path, const TreeItem& item) -> Result<> {
                                if (const auto it = listed.find(path); it != listed.end())
                                    m_files.push_back({path, item, it->second});
                                return {};
                            }));
    PLUMA_CHECK(store::walk(m_d.repository, m_root["common"].oid,
                            [&](const std::string& path, const TreeItem& item) -> Result<> {
                                m_files.push_back({path, item, std::nullopt});
                                ++m_result.common;
                                return {};
                            }));
    if (m_files.size() - m_result.common != m_entries.size())
        return fail(ErrorCode::Invalid, tr("The context {} lacks artifacts that it lists.", m_source.id), {},
                    tr("see: pluma verify-frozen-context --context-id {}", m_source.id));
    return {};
}

Result<> CloneSteps::applyOverrides()
{
    PLUMA_TRY(m_values,
              tfa::applyOverrides(m_model.parameters, m_request.overrides, m_d.units, m_d.environment.decimal));
    for (const tfa::Override& o : m_request.overrides) {
        m_overridden.insert(o.name);
        if (m_values.find(o.name)->parameter.value != m_model.parameters.find(o.name)->parameter.value)
            m_changed.insert(o.name);
    }
    for (const tfa::ResolvedParameter& p : m_values.parameters)
        for (const std::string& other : p.parameter.dependsOn)
            if (m_changed.count(other) > 0 && m_overridden.count(p.parameter.name) == 0)
                m_result.findings.push_back({"dependent_parameter",
                                             tr("'{}' depends on '{}', which changes, but keeps {} {}.",
                                                p.parameter.name, other, p.parameter.value.dump(), p.parameter.unit),
                                             {},
                                             Severity::Warning});
    return {};
}

Result<> CloneSteps::applyBindings(const std::function<void(const CloneItem&)>& sink)
{
    m_pack.emplace(m_d.repository);
    m_cloner.emplace(m_d, m_model, m_values, m_changed, m_root["program"].oid);
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (i % 64 == 0)
            PLUMA_CHECK(m_job.step(tr("applying parameters"), i, m_files.size()));
        PLUMA_CHECK(file(m_files[i], *m_cloner, sink));
    }
    m_cloner->tellOutside();
    return {};
}

Result<> CloneSteps::file(const SourceFile& file, Cloner& cloner, const std::function<void(const CloneItem&)>& sink)
{
    PLUMA_TRY(auto applied, cloner.apply(file, m_before));
    ListingEntry* listed = file.listed ? &m_entries[*file.listed] : nullptr;
    ProvenanceEntry entry;
    entry.path = file.path;
    entry.origin = Origin::Cloned;
    entry.fromContext = m_source.id;
    entry.fromDigest = m_source.digest;
    entry.fromPath = file.path;
    if (applied) {
        entry.origin = applied->item.origin;
        entry.parameters = applied->item.parameters;
        entry.sha256 = trust::sha256(applied->bytes).hex();
        if (entry.origin == Origin::Rendered) {
            entry.templateId = cloner.renderedFrom[file.path].first;
            entry.parametersDigest = cloner.renderedFrom[file.path].second;
        }
        (listed != nullptr ? m_newArtifacts : m_newCommon)[file.path] = m_pack->blob(applied->bytes);
        if (listed != nullptr) {
            listed->sha256 = entry.sha256;
            listed->size = applied->bytes.size();
            listed->salt = newSalt(); // of new bytes
        }
        if (sink)
            sink(applied->item);
    } else if (listed != nullptr) {
        entry.sha256 = listed->sha256;
    } else {
        PLUMA_TRY(const auto facts, store::factsOf(m_d.repository, file.item, m_job));
        entry.sha256 = facts.sha256.hex();
    }
    if (listed != nullptr)
        m_provenance[file.path] = entry;
    m_programProvenance[file.path] = std::move(entry);
    return {};
}

Result<> CloneSteps::tellUnbound()
{
    Cloner& cloner = *m_cloner;
    PLUMA_CHECK(tellUnmatched(m_d, m_source, m_model, m_programs, cloner, m_job));
    m_result.findings.insert(m_result.findings.end(), cloner.findings.begin(), cloner.findings.end());
    for (const std::string& name : m_changed) {
        if (cloner.reached[name] > 0 || cloner.missed[name] > 0)
            continue;
        PLUMA_TRY(const auto files, mentioning(m_d, name, m_files, m_job));
        const std::string where =
            files.empty() ? tr("no artifact mentions it") : tr("artifacts that mention it: {}", join(files, ", "));
        if (!m_request.allowUnbound)
            return fail(
                ErrorCode::Invalid,
                tr("The override of '{}' reaches no artifact of {}: no binding leads to one.", name, m_source.id), {},
                tr("{}; add a binding to .pluma/bindings.yaml and freeze again, or repeat with --allow-unbound",
                   where));
        m_result.findings.push_back({"unbound_override",
                                     tr("The override of '{}' reaches no artifact; {}.", name, where),
                                     {},
                                     Severity::Warning});
    }
    return {};
}

bool CloneSteps::settle()
{
    const bool incomplete = hasErrors(m_result.findings);
    if (incomplete && m_request.acceptIncomplete)
        for (Finding& finding : m_result.findings)
            finding.severity = finding.severity == Severity::Error ? Severity::Warning : finding.severity;
    m_result.reuse = context::countReuse(m_entries, m_provenance);
    m_result.context.program = m_request.toProgram;
    m_result.context.phase = m_source.phase;
    m_result.context.state = State::Draft;
    m_result.incomplete = incomplete;
    m_result.accepted = incomplete && m_request.acceptIncomplete;
    return !m_request.dryRun && (!incomplete || m_request.acceptIncomplete);
}

Result<CloneResult> clone(Workspace& workspace, const CloneRequest& request,
                          const std::function<void(const CloneItem&)>& sink, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    CloneSteps steps(workspace, d, request, job);
    PLUMA_CHECK(steps.find());
    PLUMA_TRY(const auto draft, steps.unfinishedDraft());
    if (draft)
        return completeDraft(workspace, request, *draft, steps.target(), job);
    PLUMA_CHECK(steps.verifySource());
    PLUMA_CHECK(steps.readSource());
    PLUMA_CHECK(steps.applyOverrides());
    PLUMA_CHECK(steps.applyBindings(sink));
    PLUMA_CHECK(steps.tellUnbound());
    if (steps.settle())
        PLUMA_CHECK(steps.write());
    return steps.takeResult();
}

Result<CloneResult> completeDraft(Workspace& workspace, const CloneRequest& request, const ContextInfo& draft,
                                  const std::filesystem::path& target, Job& job)
{
    auto& d = workspace.parts();
    const auto conflict = [&] {
        return fail(
            ErrorCode::Conflict,
            tr("The program {} exists already: it has the context {}, with other values.", request.toProgram, draft.id),
            {}, tr("choose another id"));
    };
    PLUMA_TRY(const auto checked, verify(workspace, draft, job));
    if (!checked.ok())
        return fail(ErrorCode::Denied,
                    tr("The draft {} does not verify: {}", draft.id, firstError(checked.findings).message),
                    firstError(checked.findings).path);
    PLUMA_TRY(const auto commit, Oid::fromHex(draft.commit));
    PLUMA_TRY(const auto facts, d.repository.commit(commit));
    PLUMA_TRY(const auto artifacts, d.repository.find(facts.tree, "artifacts"));
    PLUMA_TRY(const auto common, d.repository.find(facts.tree, "common"));
    PLUMA_TRY(const auto program, d.repository.find(facts.tree, "program"));
    // The same command means the same values: applying the overrides to the draft's own parameters must change nothing.
    PLUMA_TRY(const auto model, d.model(d.filesInTree(program->oid, "program/")));
    PLUMA_TRY(const auto values,
              tfa::applyOverrides(model.parameters, request.overrides, d.units, d.environment.decimal));
    if (values.values() != model.parameters.values() || !draft.statement.overrides ||
        draft.statement.overrides->size() != request.overrides.size())
        return conflict();
    CloneResult result;
    result.context = draft;
    result.source = draft.statement.source ? draft.statement.source->context : std::string();
    PLUMA_TRY(const auto entries, d.listing(facts.tree));
    PLUMA_TRY(const auto provenance, d.provenance(facts.tree));
    result.reuse = context::countReuse(entries, provenance);
    PLUMA_CHECK(store::walk(d.repository, common->oid, [&](const std::string&, const TreeItem&) -> Result<> {
        ++result.common;
        return {};
    }));
    Materializer materializer(d, job);
    PLUMA_CHECK(materializer.prepare({{"", artifacts->oid}, {"", common->oid}, {".pluma/", program->oid}}, target));
    PLUMA_CHECK(materializer.place());
    result.findings = materializer.findings;
    result.findings.push_back({"completed_draft",
                               tr("The context {} was there already; its folder was written now.", draft.id),
                               {},
                               Severity::Note});
    result.materialized = target.string();
    return result;
}

} // namespace pluma::memory

#include <algorithm>
#include <set>

#include "base/edits.h"
#include "base/members.h"
#include "base/text.h"
#include "memory/cloner.h"
#include "memory/materialize.h"
#include "memory/private.h"

namespace pluma::memory {
namespace {

constexpr std::size_t notListed = static_cast<std::size_t>(-1);

// Replaces blobs in a tree; only the folders on the way are written anew.
class TreeEditor {
public:
    TreeEditor(const Repository& repository, PackWriter& pack) : m_repository(repository), m_pack(pack) {}
    std::map<std::string, Oid> replaced; ///< path → new blob

    Result<Oid> apply(const Oid& tree, const std::string& prefix)
    {
        const auto first = replaced.lower_bound(prefix);
        if (first == replaced.end() || !startsWith(first->first, prefix))
            return tree;
        PLUMA_TRY(auto items, m_repository.tree(tree));
        for (TreeItem& item : items) {
            const std::string path = prefix + item.name;
            if (item.isTree()) {
                PLUMA_TRY(item.oid, apply(item.oid, path + "/"));
            } else if (const auto it = replaced.find(path); it != replaced.end()) {
                item.oid = it->second;
            }
        }
        return m_pack.tree(std::move(items));
    }

private:
    const Repository& m_repository;
    PackWriter& m_pack;
};

// The manifest of the clone: the source's bytes with the program's id, title and the overridden values replaced in
// place.
Result<std::string> rewriteManifest(const std::string& bytes, const std::string& name, const CloneRequest& request,
                                    const tfa::Resolved& values, const std::set<std::string>& overridden)
{
    PLUMA_TRY(const auto document, parseYaml(bytes, name));
    const Node& root = document.root();
    std::vector<ValueEdit> edits;
    edits.push_back({"/program_id", yamlScalar(request.toProgram)});
    if (root.find("title") != nullptr)
        edits.push_back({"/title", yamlScalar(request.title.empty() ? request.toProgram : request.title)});
    // The place of a program in UTCS names is its own; a clone must not claim that of its source.
    if (root.find("utcs") != nullptr)
        edits.push_back({"/utcs", yamlScalar("PROGRAM/" + request.toProgram)});
    std::string added;
    for (const std::string& parameter : overridden) {
        const tfa::Parameter& p = values.find(parameter)->parameter;
        std::string place;
        for (const char* map :
             {"/overrides", "/parameters"}) // the later one wins when read, so it is the one to change
            if (const std::string pointer = pointerPush(map, parameter);
                place.empty() && document.at(pointer) != nullptr)
                place = document.at(pointer + "/value") != nullptr ? pointer + "/value" : pointer;
        if (!place.empty() && (document.at(place)->kind != Node::Kind::Map || p.type == "object"))
            edits.push_back({place, yamlFlow(p.value)});
        else
            added += "  " + yamlScalar(parameter) + ": " + yamlFlow(p.value) + "\n";
    }
    PLUMA_TRY(auto out, editValues(document, edits));
    if (added.empty())
        return out;
    // Values that only the bases declare get a place of their own in the program's manifest.
    if (root.find("overrides") == nullptr)
        return out + (endsWith(out, "\n") ? "" : "\n") + "overrides:\n" + added;
    PLUMA_TRY(const auto again, parseYaml(out, name));
    const Node* overrides = again.root().find("overrides");
    if (overrides->items.empty() || out[overrides->begin] == '{')
        return fail(
            ErrorCode::Invalid,
            tr("Values cannot be added to the 'overrides' of this manifest; write it as a block with one name a line."),
            again.where(*overrides));
    const Node::KeyPlace& first = overrides->keyPlaces.front();
    const std::string indent(static_cast<std::size_t>(first.column - 1), ' ');
    const std::size_t lineStart = first.begin - indent.size();
    return out.substr(0, lineStart) + replaceAll(added, "  ", indent) + out.substr(lineStart);
}

Result<std::vector<std::string>> candidatesFor(const Workspace::Private& d, const tfa::Parameter& parameter,
                                               const std::vector<SourceFile>& files, Job& job)
{
    std::vector<std::string> out;
    std::size_t read = 0;
    for (const SourceFile& file : files) {
        if (out.size() >= 5 || read > 3000)
            break;
        if (file.item.isGitlink() || file.item.isLink())
            continue;
        PLUMA_CHECK(job.step(tr("looking for places of {}", parameter.name), read));
        const auto bytes = d.repository.blob(file.item.oid, 1U << 20);
        ++read;
        if (bytes && bytes->find(parameter.name) != std::string::npos)
            out.push_back(file.path);
    }
    return out;
}

// Whether the whole program of a source, at the commit that was frozen, has a file that a path fits; no value when it
// cannot be told.
class WholeProgram {
public:
    static Result<std::optional<WholeProgram>> of(const Workspace::Private& d, const ContextInfo& source,
                                                  const std::vector<ProgramRef>& programs, Job& job)
    {
        const auto program =
            std::find_if(programs.begin(), programs.end(), [&](const ProgramRef& p) { return p.id == source.program; });
        const auto hex = source.context.find("commit");
        if (program == programs.end() || hex == source.context.end() || !hex->is_string())
            return std::optional<WholeProgram>();
        const auto commit = Oid::fromHex(hex->get<std::string>());
        const auto facts = commit ? d.repository.commit(*commit) : tl::unexpected(commit.error());
        if (!facts)
            return std::optional<WholeProgram>();
        Oid tree = facts->tree;
        if (!program->folder.empty()) {
            PLUMA_TRY(const auto item, d.repository.find(tree, program->folder));
            if (!item || !item->isTree())
                return std::optional<WholeProgram>();
            tree = item->oid;
        }
        WholeProgram out;
        PLUMA_CHECK(job.step(tr("looking at the other phases")));
        PLUMA_CHECK(d.walk(tree, {}, 0, [&](const std::string& path, const TreeItem&) -> Result<> {
            out.m_paths.push_back(path);
            return {};
        }));
        return std::optional<WholeProgram>(std::move(out));
    }
    bool has(const Binding& binding) const
    {
        return std::any_of(m_paths.begin(), m_paths.end(),
                           [&](const std::string& path) { return binding.glob.matches(path); });
    }

private:
    std::vector<std::string> m_paths;
};

// A binding whose paths fit no file of the context is fine when they fit one of another phase; otherwise it was meant
// for something that it does not reach.
Result<> tellUnmatched(const Workspace::Private& d, const ContextInfo& source, const ProgramModel& model,
                       const std::vector<ProgramRef>& programs, Cloner& cloner, Job& job)
{
    const auto unmatched = cloner.unmatched();
    if (unmatched.empty())
        return {};
    PLUMA_TRY(const auto whole, WholeProgram::of(d, source, programs, job));
    const bool onlyPhase = model.manifest.phases.size() == 1;
    for (const Binding* binding : unmatched) {
        if (whole && whole->has(*binding))
            continue;
        std::string message = tr("The binding of '{}' to '{}' reaches no artifact.", binding->parameter, binding->path);
        // Where no binding of the parameter leads anywhere, the override itself is refused or accepted.
        if (cloner.reached[binding->parameter] + cloner.missed[binding->parameter] > 0 && (whole || onlyPhase))
            cloner.miss(*binding, "binding_without_artifact", std::move(message), binding->where);
        else
            cloner.findings.push_back({"binding_without_artifact", std::move(message), binding->where, "note"});
    }
    return {};
}

} // namespace

Result<CloneResult> Workspace::clone(const CloneRequest& request, const std::function<void(const CloneItem&)>& sink,
                                     Job& job)
{
    if (!tfa::isProgramId(request.toProgram))
        return fail(ErrorCode::Usage,
                    tr("'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.",
                       printable(request.toProgram)));
    PLUMA_TRY(const auto lock, d->lock(job));
    PLUMA_TRY(const auto source, context(request.from));
    if (source.state == "damaged" || source.context.is_null())
        return fail(ErrorCode::Invalid, tr("The context {} is damaged.", request.from), {},
                    tr("see: pluma verify-frozen-context --context-id {}", request.from));
    if (!request.toPhase.empty() && request.toPhase != source.phase)
        return fail(ErrorCode::Usage,
                    tr("A context of {} is cloned to {}, not to {}.", source.phase, source.phase, request.toPhase), {},
                    tr("write --to {}/{}", request.toProgram, source.phase));
    PLUMA_TRY(const auto existing, programs());
    for (const ProgramRef& program : existing)
        if (program.id == request.toProgram)
            return fail(ErrorCode::Conflict,
                        tr("The program {} exists already, in '{}'.", program.id,
                           program.folder.empty() ? "." : program.folder),
                        {}, tr("choose another id"));
    std::filesystem::path target;
    if (!request.materialize.empty()) {
        std::error_code error;
        PLUMA_TRY(target, Materializer::check(*d, request.materialize));
        for (const ProgramRef& program : existing)
            if (program.folder.empty() ||
                isWithin(target, std::filesystem::weakly_canonical(root() / program.folder, error)))
                return fail(ErrorCode::Conflict,
                            tr("This folder is inside the program {}; programs do not nest.", program.id),
                            target.string());
    }
    auto drafts = d->projected(request.toProgram);
    std::erase_if(drafts, [](const ContextInfo& info) { return info.stranger; }); // they take no name
    for (const ContextInfo& info : drafts) {
        // A clone that was killed between its context and its folder is completed by repeating it.
        const bool resumable = drafts.size() == 1 && !target.empty() && !request.dryRun && info.state == "draft" &&
                               textMember(member(info.context, "source"), "context_digest") == source.digest;
        if (!resumable)
            return fail(ErrorCode::Conflict,
                        tr("The program {} exists already: it has the context {}.", request.toProgram, info.id), {},
                        tr("choose another id"));
        return completeDraft(request, info, target, job);
    }

    // The source must be what it claims to be, every byte of it, before anything is derived from it and signed anew.
    PLUMA_TRY(const auto checked, verify(source, job));
    const std::string look = tr("see: pluma verify-frozen-context --context-id {}", source.id);
    if (!checked.whole())
        return fail(ErrorCode::Denied,
                    tr("The context {} does not verify: {}", source.id, firstError(checked.findings).message),
                    firstError(checked.findings).path, look);
    if (!checked.ok() && !request.acceptUntrusted)
        return fail(
            ErrorCode::Denied,
            tr("The context {} is not from anybody you trust: {}", source.id, firstError(checked.findings).message),
            firstError(checked.findings).path,
            tr("pin its key after comparing it with its owner, or repeat with --accept-untrusted; the clone "
               "then says so for ever"));
    PLUMA_TRY(const auto sourceCommit, Oid::fromHex(source.commit));
    PLUMA_TRY(const auto sourceFacts, d->repository.commit(sourceCommit));
    PLUMA_TRY(const auto rootItems, d->repository.tree(sourceFacts.tree));
    std::map<std::string, TreeItem> rootByName;
    for (const TreeItem& item : rootItems)
        rootByName[item.name] = item;
    PLUMA_TRY(auto entries, d->listing(sourceFacts.tree));
    const Oid programTree = rootByName["program"].oid;
    PLUMA_TRY(const auto model, d->model(d->filesInTree(programTree, "program/")));

    // Parameters.
    PLUMA_TRY(const auto values,
              tfa::applyOverrides(model.parameters, request.overrides, d->units, d->environment.decimal));
    std::set<std::string> overridden;
    std::set<std::string> changed;
    for (const tfa::Override& o : request.overrides) {
        overridden.insert(o.name);
        if (values.find(o.name)->parameter.value != model.parameters.find(o.name)->parameter.value)
            changed.insert(o.name);
    }
    CloneResult result;
    result.source = source.id;
    result.untrusted = !checked.ok();
    std::string untrusted = checked.ok() ? std::string() : checked.trust;
    // What was cloned without trust does not gain any by being cloned again.
    if (untrusted.empty())
        untrusted = textMember(member(source.context, "source"), "trust");
    if (!untrusted.empty())
        result.findings.push_back({"untrusted_source",
                                   tr("It comes from what nobody who is trusted has signed ({}); the clone says so for "
                                      "ever.",
                                      untrusted),
                                   {},
                                   "warning"});
    for (const Finding& claim : source.claims)
        result.findings.push_back(claim);
    for (const tfa::ResolvedParameter& p : values.parameters)
        for (const std::string& other : p.parameter.dependsOn)
            if (changed.count(other) > 0 && overridden.count(p.parameter.name) == 0)
                result.findings.push_back({"dependent_parameter",
                                           tr("'{}' depends on '{}', which changes, but keeps {} {}.", p.parameter.name,
                                              other, p.parameter.value.dump(), p.parameter.unit),
                                           {},
                                           "warning"});

    // Files of the source, artifacts first.
    std::map<std::string, std::size_t> listed;
    for (std::size_t i = 0; i < entries.size(); ++i)
        listed[entries[i].path] = i;
    std::vector<SourceFile> files;
    PLUMA_CHECK(
        d->walk(rootByName["artifacts"].oid, {}, 0, [&](const std::string& path, const TreeItem& item) -> Result<> {
            const auto it = listed.find(path);
            if (it != listed.end())
                files.push_back({path, item, it->second});
            return {};
        }));
    PLUMA_CHECK(
        d->walk(rootByName["common"].oid, {}, 0, [&](const std::string& path, const TreeItem& item) -> Result<> {
            files.push_back({path, item, notListed});
            ++result.common;
            return {};
        }));
    if (files.size() - result.common != entries.size())
        return fail(ErrorCode::Invalid, tr("The context {} lacks artifacts that it lists.", source.id), {},
                    tr("see: pluma verify-frozen-context --context-id {}", source.id));
    PLUMA_TRY(const auto oldProvenance, d->contextProvenance(sourceFacts.tree));
    std::map<std::string, ProvenanceEntry> programProvenance = model.provenance;
    for (const auto& [path, entry] : oldProvenance)
        programProvenance[path] = entry;

    PackWriter pack(d->repository);
    TreeEditor artifactsEditor(d->repository, pack);
    TreeEditor commonEditor(d->repository, pack);
    Cloner cloner(*d, model, values, changed, programTree);
    std::map<std::string, ProvenanceEntry> provenance;     // of the context: its artifacts
    std::map<std::string, ProvenanceEntry> fullProvenance; // of the program: common files too
    for (std::size_t i = 0; i < files.size(); ++i) {
        const SourceFile& file = files[i];
        if (i % 64 == 0)
            PLUMA_CHECK(job.step(tr("applying parameters"), i, files.size()));
        PLUMA_TRY(auto applied, cloner.apply(file, programProvenance));
        ProvenanceEntry entry;
        entry.path = file.path;
        entry.origin = "cloned";
        entry.fromContext = source.id;
        entry.fromDigest = source.digest;
        entry.fromPath = file.path;
        if (file.listed != notListed)
            entry.sha256 = entries[file.listed].sha256;
        if (applied) {
            entry.origin = applied->item.origin;
            entry.parameters = applied->item.parameters;
            entry.sha256 = trust::sha256(applied->bytes).hex();
            if (entry.origin == "rendered") {
                entry.templateId = cloner.renderedFrom[file.path].first;
                entry.parametersDigest = cloner.renderedFrom[file.path].second;
            }
            const Oid blob = pack.blob(applied->bytes);
            (file.listed != notListed ? artifactsEditor : commonEditor).replaced[file.path] = blob;
            if (file.listed != notListed) {
                entries[file.listed].sha256 = entry.sha256;
                entries[file.listed].size = applied->bytes.size();
                entries[file.listed].salt = {}; // new bytes, new salt
            }
            if (sink)
                sink(applied->item);
        } else if (file.listed == notListed) {
            PLUMA_TRY(const auto facts, d->facts(file.item, job));
            entry.sha256 = facts.sha256.hex();
        }
        fullProvenance[file.path] = entry;
        if (file.listed != notListed)
            provenance[file.path] = std::move(entry);
    }
    cloner.tellOutside();
    PLUMA_CHECK(tellUnmatched(*d, source, model, existing, cloner, job));
    result.findings.insert(result.findings.end(), cloner.findings.begin(), cloner.findings.end());
    for (const std::string& name : changed) {
        if (cloner.reached[name] > 0 || cloner.missed[name] > 0)
            continue;
        PLUMA_TRY(const auto candidates, candidatesFor(*d, model.parameters.find(name)->parameter, files, job));
        const std::string where = candidates.empty() ? tr("no artifact mentions it")
                                                     : tr("artifacts that mention it: {}", join(candidates, ", "));
        if (!request.allowUnbound)
            return fail(ErrorCode::Invalid,
                        tr("The override of '{}' reaches no artifact of {}: no binding leads to one.", name, source.id),
                        {},
                        tr("{}; add a binding to .pluma/bindings.yaml and freeze again, or repeat with --allow-unbound",
                           where));
        result.findings.push_back(
            {"unbound_override", tr("The override of '{}' reaches no artifact; {}.", name, where), {}, "warning"});
    }
    const bool incomplete = hasErrors(result.findings);
    if (incomplete && request.acceptIncomplete)
        for (Finding& finding : result.findings)
            finding.severity = finding.severity == "error" ? "warning" : finding.severity;
    result.reuse = countReuse(entries, provenance);
    result.context.program = request.toProgram;
    result.context.phase = source.phase;
    result.context.state = "draft";
    result.incomplete = incomplete;
    result.accepted = incomplete && request.acceptIncomplete;
    if (request.dryRun || (incomplete && !request.acceptIncomplete))
        return result;

    // The program folder of the clone: own manifest, own signers, provenance; approvals and signatures stay behind.
    PLUMA_TRY(const auto key, keys().own(job));
    PLUMA_TRY(const auto manifestBytes,
              rewriteManifest(model.manifestBytes, "program/program.yaml", request, values, overridden));
    trust::Signer self;
    self.key = key.publicKey();
    self.person = d->repository.identity().first;
    self.roles = {"prime_contractor"};
    self.validFrom = isoTime(d->environment.clock());
    PLUMA_TRY(auto programItems, d->repository.tree(programTree));
    const auto setItem = [](std::vector<TreeItem>& items, const std::string& name, unsigned mode, const Oid& oid) {
        std::erase_if(items, [&](const TreeItem& item) { return item.name == name; });
        items.push_back({name, mode, oid});
    };
    setItem(programItems, "program.yaml", 0100644, pack.blob(manifestBytes));
    setItem(programItems, "signers.yaml", 0100644, pack.blob(trust::signersYaml({self})));
    setItem(programItems, "provenance.jsonl", 0100644, pack.blob(provenanceText(fullProvenance)));
    if (!cloner.renderedParameters.empty()) {
        const auto old = std::find_if(programItems.begin(), programItems.end(),
                                      [](const TreeItem& item) { return item.name == "rendered" && item.isTree(); });
        std::vector<TreeItem> items;
        if (old != programItems.end()) {
            PLUMA_TRY(items, d->repository.tree(old->oid));
        }
        for (const auto& [digest, text] : cloner.renderedParameters)
            setItem(items, digest + ".json", 0100644, pack.blob(text));
        const Oid rendered = pack.tree(std::move(items));
        setItem(programItems, "rendered", 040000, rendered);
    }
    const Oid newProgramTree = pack.tree(std::move(programItems));

    std::vector<std::string> groups;
    std::uint64_t bytes = 0;
    for (ListingEntry& entry : entries) {
        if (entry.salt.empty())
            entry.salt = newSalt();
        bytes += entry.size;
        PLUMA_TRY(const auto attribution, model.layout.match(entry.path));
        groups.push_back(listingGroup(attribution.value_or(tfa::Attribution{})));
    }
    std::string merkleRoot;
    PLUMA_TRY(const Oid listingTree, d->writeListing(entries, groups, pack, merkleRoot));
    PLUMA_TRY(auto artifactItems, d->repository.tree(rootByName["artifacts"].oid));
    setItem(artifactItems, listingFolder, 040000, listingTree);
    for (TreeItem& item : artifactItems) {
        if (item.name == listingFolder)
            continue;
        if (item.isTree()) {
            PLUMA_TRY(item.oid, artifactsEditor.apply(item.oid, item.name + "/"));
        } else if (const auto it = artifactsEditor.replaced.find(item.name); it != artifactsEditor.replaced.end()) {
            item.oid = it->second;
        }
    }
    const Oid artifactsTree = pack.tree(std::move(artifactItems));
    PLUMA_TRY(const Oid commonTree, commonEditor.apply(rootByName["common"].oid, ""));
    const std::string provenanceBytes = provenanceText(provenance);
    std::vector<TreeItem> newRoot = {{"artifacts", 040000, artifactsTree},
                                     {"common", 040000, commonTree},
                                     {"program", 040000, newProgramTree},
                                     {"provenance.jsonl", 0100644, pack.blob(provenanceBytes)}};
    PLUMA_CHECK(pack.finish(job));
    PLUMA_TRY(const auto commonDigest, d->treeDigest(commonTree, job, nullptr));
    PLUMA_TRY(const auto programDigest, d->treeDigest(newProgramTree, job, nullptr));

    PLUMA_TRY(const auto manifestDocument, parseYaml(manifestBytes, ".pluma/program.yaml"));
    PLUMA_TRY(const auto newManifest, tfa::Manifest::read(manifestDocument, d->units));
    Json overrides = Json::object();
    for (const std::string& name : overridden) {
        const tfa::Parameter& p = values.find(name)->parameter;
        overrides[name] = {{"value", p.value}, {"source_value", model.parameters.find(name)->parameter.value}};
        if (!p.unit.empty())
            overrides[name]["unit"] = p.unit;
    }
    Json codes = Json::object();
    for (const Finding& finding : result.findings)
        codes[finding.code] = codes.value(finding.code, 0) + 1;
    std::map<std::string, std::uint64_t> kinds;
    for (const ListingEntry& entry : entries)
        ++kinds[entry.kind];
    const std::string day = replaceAll(isoTime(d->environment.clock()).substr(0, 10), "-", "");
    Json context = {
        {"program", request.toProgram},
        {"title", newManifest.title},
        {"scope", source.context["scope"]},
        {"state", "draft"},
        {"commit", nullptr},
        {"parameters", values.json()},
        {"counts", {{"artifacts", entries.size()}, {"common", result.common}, {"bytes", bytes}, {"by_kind", kinds}}},
        {"merkle_root", merkleRoot},
        {"common_digest", commonDigest.hex()},
        {"program_digest", programDigest.hex()},
        {"provenance_digest", trust::sha256(provenanceBytes).hex()},
        {"source", {{"context", source.id}, {"context_digest", source.digest}, {"program", source.program}}},
        {"overrides", overrides},
        {"validation", {{"ok", !hasErrors(result.findings)}, {"findings", codes}}},
        {"labels", Json::array()},
        {"is_template", false},
        {"utcs", tfa::utcsName(newManifest, source.phase, day)}};
    if (incomplete)
        context["validation"]["accepted_incomplete"] = true;
    if (!untrusted.empty())
        context["source"]["trust"] = untrusted;
    Materializer materializer(*d, job);
    if (!target.empty())
        PLUMA_CHECK(materializer.prepare({{"", artifactsTree}, {"", commonTree}, {".pluma/", newProgramTree}}, target));
    PLUMA_TRY(result.context, d->seal(std::move(context), key, std::move(newRoot), "context.cloned", pack, job));
    // The key that creates a program here is its root of trust on this machine.
    if (auto pinned = pins().pin(
            request.toProgram,
            {key.publicKey().fingerprint(), key.publicKey(), self.person, self.organisation, self.validFrom}, job);
        !pinned)
        result.findings.push_back({"unpinned", pinned.error().message, {}, "warning"});
    if (!target.empty()) {
        if (auto placed = materializer.place(); !placed)
            return fail(
                placed.error().code,
                tr("The context {} is written, but not its folder: {}", result.context.id, placed.error().message),
                placed.error().where, tr("repeat the command: it completes the draft"));
        result.findings.insert(result.findings.end(), materializer.findings.begin(), materializer.findings.end());
        result.materialized = target.string();
    }
    return result;
}

Result<CloneResult> Workspace::completeDraft(const CloneRequest& request, const ContextInfo& draft,
                                             const std::filesystem::path& target, Job& job)
{
    const auto conflict = [&] {
        return fail(
            ErrorCode::Conflict,
            tr("The program {} exists already: it has the context {}, with other values.", request.toProgram, draft.id),
            {}, tr("choose another id"));
    };
    PLUMA_TRY(const auto checked, verify(draft, job));
    if (!checked.ok())
        return fail(ErrorCode::Denied,
                    tr("The draft {} does not verify: {}", draft.id, firstError(checked.findings).message),
                    firstError(checked.findings).path);
    PLUMA_TRY(const auto commit, Oid::fromHex(draft.commit));
    PLUMA_TRY(const auto facts, d->repository.commit(commit));
    PLUMA_TRY(const auto artifacts, d->repository.find(facts.tree, "artifacts"));
    PLUMA_TRY(const auto common, d->repository.find(facts.tree, "common"));
    PLUMA_TRY(const auto program, d->repository.find(facts.tree, "program"));
    // The same command means the same values: applying the overrides to the draft's own parameters must change nothing.
    PLUMA_TRY(const auto model, d->model(d->filesInTree(program->oid, "program/")));
    PLUMA_TRY(const auto values,
              tfa::applyOverrides(model.parameters, request.overrides, d->units, d->environment.decimal));
    if (values.values() != model.parameters.values() ||
        member(draft.context, "overrides").size() != request.overrides.size())
        return conflict();
    CloneResult result;
    result.context = draft;
    result.source = textMember(member(draft.context, "source"), "context");
    PLUMA_TRY(const auto entries, d->listing(facts.tree));
    PLUMA_TRY(const auto provenance, d->contextProvenance(facts.tree));
    result.reuse = countReuse(entries, provenance);
    PLUMA_CHECK(d->walk(common->oid, {}, 0, [&](const std::string&, const TreeItem&) -> Result<> {
        ++result.common;
        return {};
    }));
    Materializer materializer(*d, job);
    PLUMA_CHECK(materializer.prepare({{"", artifacts->oid}, {"", common->oid}, {".pluma/", program->oid}}, target));
    PLUMA_CHECK(materializer.place());
    result.findings = materializer.findings;
    result.findings.push_back(
        {"completed_draft", tr("The context {} was there already; its folder was written now.", draft.id), {}, "note"});
    result.materialized = target.string();
    return result;
}

Result<std::vector<PhaseReuse>> Workspace::reuse(const std::string& program, const std::string& phase, Job& job) const
{
    std::map<std::string, ContextInfo> latest;
    auto all = d->projected(program);
    d->markDistrusted(all);
    for (const ContextInfo& info : all)
        if (!info.stranger && !info.distrusted && (phase.empty() || info.phase == phase))
            latest[info.phase] = info;
    std::vector<PhaseReuse> out;
    for (const auto& [name, info] : latest) {
        PLUMA_CHECK(job.step(tr("counting {}", info.id)));
        PLUMA_TRY(const auto commit, Oid::fromHex(info.commit));
        PLUMA_TRY(const auto facts, d->repository.commit(commit));
        PLUMA_TRY(const auto entries, d->listing(facts.tree));
        PLUMA_TRY(const auto provenance, d->contextProvenance(facts.tree));
        PhaseReuse row{info, countReuse(entries, provenance), {}};
        std::map<std::string, std::vector<ListingEntry>> kinds;
        for (const ListingEntry& entry : entries)
            kinds[entry.kind].push_back(entry);
        for (const auto& [kind, list] : kinds)
            row.byKind[kind] = countReuse(list, provenance);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace pluma::memory

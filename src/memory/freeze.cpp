#include <QRandomGenerator>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "memory/drift.h"
#include "memory/elsewhere.h"
#include "memory/examine.h"
#include "memory/freeze.h"
#include "memory/inventory.h"
#include "memory/split.h"
#include "memory/standing.h"
#include "store/pending_commit.h"
#include "store/status.h"

namespace pluma::memory {

std::string newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size()); // the kernel's generator
    return toHex(std::span(reinterpret_cast<const std::uint8_t*>(words.data()), sizeof(words)));
}

Statement::Validation validationOf(const std::vector<Finding>& findings)
{
    Statement::Validation out;
    out.ok = !hasErrors(findings);
    for (const Finding& finding : findings)
        ++out.findings[finding.code];
    return out;
}

std::string dayOf(TimePoint time) { return replaceAll(isoTime(time).substr(0, 10), "-", ""); }

namespace {

Result<std::vector<std::string>> scopeOf(const FreezeRequest& request, const ProgramModel& model)
{
    const auto known = model.vocabulary.phaseCodes();
    if (request.phases.empty())
        return fail(ErrorCode::Usage, tr("Which phase?"), {},
                    tr("give --phase with one of: {}, or ALL", join(known, ", ")));
    if (std::find(request.phases.begin(), request.phases.end(), "ALL") != request.phases.end())
        return known;
    for (const std::string& phase : request.phases)
        if (!model.vocabulary.hasPhase(phase))
            return fail(ErrorCode::NotFound, tr("There is no phase '{}'.", printable(phase)), {},
                        didYouMean(phase, known).empty() ? tr("the phases are: {}", join(known, ", "))
                                                         : didYouMean(phase, known));
    return request.phases;
}

// What verify would say of something that is signed now.
Result<trust::TrustVerdict> ownVerdict(const Workspace::Private& d, const std::string& program,
                                       const std::string& fingerprint, const std::string& now)
{
    Standing standing(d);
    return standing.judge(program, fingerprint, now, {}, {}, {});
}

Result<> mayFreeze(const Workspace::Private& d, const ProgramRef& program, const ProgramModel& model,
                   const trust::SigningKey& key, const std::string& now)
{
    const std::string fingerprint = key.publicKey().fingerprint();
    const std::string where = (std::filesystem::path(program.folder) / ".pluma/signers.yaml").string();
    const auto own = std::find_if(model.signers.begin(), model.signers.end(),
                                  [&](const trust::Signer& s) { return s.key == key.publicKey(); });
    if (own == model.signers.end())
        return fail(ErrorCode::Denied,
                    tr("Your key {} is not enrolled in {}, so nobody would trust this context.",
                       fingerprint.substr(0, 16), program.id),
                    where,
                    tr("enrol it: pluma keys enroll --program {}, then commit (or freeze with --commit \"message\")",
                       program.id));
    PLUMA_TRY(const auto verdict, ownVerdict(d, program.id, fingerprint, now));
    if (verdict.level == trust::TrustLevel::Revoked)
        return fail(ErrorCode::Denied, verdict.reason, where, tr("make a new key: pluma keys rotate"));
    const auto at = parseIsoTime(now);
    const auto from = parseIsoTime(own->validFrom);
    const auto until = parseIsoTime(own->validUntil);
    if (verdict.level == trust::TrustLevel::Expired || (!own->validFrom.empty() && (!from || *at < *from)) ||
        (!own->validUntil.empty() && (!until || *at > *until)))
        return fail(ErrorCode::Denied,
                    tr("The key {} of {} is not valid now (it is enrolled from {} until {}).",
                       fingerprint.substr(0, 16), own->person,
                       own->validFrom.empty() ? tr("the beginning") : own->validFrom,
                       own->validUntil.empty() ? tr("further notice") : own->validUntil),
                    where, tr("have the key enrolled anew"));
    return {};
}

// What git status sees in the program, as "M path".
std::vector<std::string> dirtyFiles(const std::string& status)
{
    std::vector<std::string> out;
    for (const store::StatusEntry& entry : store::readStatus(status))
        out.push_back(printable(entry.line));
    return out;
}

/// A freeze of one tree, as far as it can be refused: everything is read, nothing is written.
struct Plan {
    ProgramModel model;
    std::vector<std::string> phases;
    std::optional<trust::SigningKey> key; ///< always there when something is to be written
    Oid programTree;
    Oid plumaTree;
    std::unique_ptr<PackWriter> pack;
    Split parts;
};

Result<trust::SigningKey> keyThatMayFreeze(const Workspace& workspace, const Workspace::Private& d,
                                           const ProgramRef& program, const ProgramModel& model, Job& job)
{
    if (!workspace.keys().exists())
        return fail(ErrorCode::Denied, tr("There is no key of yours on this machine yet."), {},
                    tr("make and enrol one: pluma keys enroll --program {}, then commit", program.id));
    PLUMA_TRY(auto own, workspace.keys().own(job));
    PLUMA_CHECK(mayFreeze(d, program, model, own, isoTime(d.environment.clock())));
    // The own log is what a freeze is written to.
    const std::string fingerprint = own.publicKey().fingerprint();
    const auto head = d.repository.ref(originsPrefix + fingerprint);
    PLUMA_CHECK(d.checkContinuity(fingerprint));
    if (head)
        PLUMA_CHECK(d.log(fingerprint, *head));
    return own;
}

/// `refusal`: takes why the own key may not freeze, which otherwise is the error.
Result<Plan> planOf(const Workspace& workspace, const Workspace::Private& d, const ProgramRef& program,
                    const FreezeRequest& request, const Oid& tree, Job& job, std::optional<Error>* refusal = nullptr)
{
    PLUMA_TRY(const auto programTree, d.repository.find(tree, program.folder));
    std::optional<TreeItem> plumaTree;
    if (programTree && programTree->isTree()) {
        PLUMA_TRY(plumaTree, d.repository.find(programTree->oid, ".pluma"));
    }
    if (!plumaTree || !plumaTree->isTree())
        return fail(ErrorCode::NotFound, tr("The program {} is not in the last commit.", program.id),
                    d.repository.worktree().string(), tr("commit its .pluma folder, or: --commit \"message\""));
    const std::string shown = (std::filesystem::path(program.folder) / ".pluma/").string();
    PLUMA_TRY(auto model, d.model(d.filesInTree(plumaTree->oid, shown)));
    PLUMA_TRY(auto phases, scopeOf(request, model));
    std::optional<trust::SigningKey> key;
    if (auto own = keyThatMayFreeze(workspace, d, program, model, job))
        key = std::move(*own);
    else if (refusal != nullptr)
        *refusal = own.error();
    else
        return tl::unexpected<Error>(own.error());
    auto pack = std::make_unique<PackWriter>(d.repository);
    PLUMA_TRY(auto parts, splitTree(d, programTree->oid, model, phases, *pack, job));
    if (parts.rows.empty())
        return fail(ErrorCode::Invalid, tr("No artifact of {} belongs to {}.", program.id, join(phases, ", ")),
                    d.repository.worktree().string(), tr("check the layout patterns: pluma validate"));
    for (const ListingRow& row : parts.rows)
        if (!row.item.isGitlink() && !d.repository.has(row.item.oid))
            return fail(
                ErrorCode::NotFound,
                tr("The content of '{}' is not in this repository (a partial clone leaves holes).", row.entry.path),
                row.entry.path, d.repository.missing(row.item.oid).hint);
    return Plan{.model = std::move(model),
                .phases = std::move(phases),
                .key = std::move(key),
                .programTree = programTree->oid,
                .plumaTree = plumaTree->oid,
                .pack = std::move(pack),
                .parts = std::move(parts)};
}

/// How a program's folder differs from the last commit; its status is empty when all of it is committed.
Result<store::WorkingTree> changesOf(const Repository& repository, const ProgramRef& program, Job& job)
{
    PLUMA_CHECK(job.step(tr("checking for changes that are not committed")));
    PLUMA_TRY(auto tree, store::compareWorkingTree(repository, program.folder, job));
    if (!isUtf8(tree.status))
        return fail(ErrorCode::Invalid,
                    tr("There are path names that are not UTF-8, so they cannot be listed: {}.",
                       join(dirtyFiles(tree.status), ", ").substr(0, 500)),
                    repository.worktree().string(), tr("rename them, for example with convmv"));
    return tree;
}

tl::unexpected<Error> notCommitted(const Repository& repository, const ProgramRef& program, const std::string& status)
{
    const auto files = dirtyFiles(status);
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(files.size(), 20); ++i)
        list += "\n  " + files[i];
    if (files.size() > 20)
        list += "\n  " + tr("and {} more", files.size() - 20);
    return fail(ErrorCode::Conflict,
                tr("{} files of {} are not committed; a context freezes a commit:{}", files.size(), program.id, list),
                repository.worktree().string(), tr("commit them yourself, or let freeze do it: --commit \"message\""));
}

/// Makes sure that all of the program is committed, by a commit of the user's where one is asked for. Whatever of the
/// freeze can be refused is refused before that commit.
Result<> committed(const Workspace& workspace, const Workspace::Private& d, const ProgramRef& program,
                   const FreezeRequest& request, Job& job)
{
    PLUMA_TRY(const auto tree, changesOf(d.repository, program, job));
    if (tree.status.empty())
        return {};
    if (!request.commitMessage)
        return notCommitted(d.repository, program, tree.status);
    if (trim(*request.commitMessage).empty())
        return fail(ErrorCode::Usage, tr("A commit needs a message."), {}, tr("give one: --commit \"message\""));
    PLUMA_TRY(auto pending, store::PendingCommit::prepare(d.repository, program.folder, job));
    PLUMA_CHECK(planOf(workspace, d, program, request, pending.tree(), job));
    PLUMA_CHECK(pending.make(*request.commitMessage, job));
    PLUMA_TRY(const auto left, changesOf(d.repository, program, job));
    return left.status.empty() ? Result<>() : notCommitted(d.repository, program, left.status);
}

/// The last context of the same phases.
std::optional<ContextInfo> previousOf(const Workspace::Private& d, const ProgramRef& program,
                                      const std::string& phaseName)
{
    const auto contexts = d.projected(program.id);
    const auto last = std::find_if(contexts.rbegin(), contexts.rend(), [&](const ContextInfo& context) {
        return context.phase == phaseName && !context.stranger;
    });
    return last == contexts.rend() ? std::nullopt : std::optional(*last);
}

Result<Examined> examine(const Workspace& workspace, const Workspace::Private& d, const ProgramRef& program, Plan& plan,
                         Job& job)
{
    Examiner examiner(d, plan.model, plan.programTree, job);
    if (const auto previous = previousOf(d, program, context::phaseKey(plan.phases, plan.model.vocabulary)))
        if (auto known = listingOf(workspace, *previous))
            examiner.keepSalts(*known);
    std::size_t done = 0;
    for (ListingRow& row : plan.parts.rows) {
        if (done++ % 64 == 0)
            PLUMA_CHECK(job.step(tr("hashing artifacts"), done - 1, plan.parts.rows.size()));
        PLUMA_CHECK(examiner.look(row));
    }
    for (const TreeItem& item : plan.parts.common)
        examiner.lookAtCommon(item);
    return examiner.finish();
}

/// Provenance of what is frozen; a recorded origin whose bytes changed since is an edit.
Provenance provenanceOf(const Plan& plan)
{
    Provenance out;
    for (const ListingRow& row : plan.parts.rows) {
        const auto it = plan.model.provenance.find(row.entry.path);
        if (it == plan.model.provenance.end())
            continue;
        ProvenanceEntry entry = it->second;
        if (entry.sha256 != row.entry.sha256) {
            if (entry.origin != Origin::Edited)
                entry.was = entry.origin;
            entry.origin = Origin::Edited;
            entry.sha256 = row.entry.sha256;
        }
        out[entry.path] = std::move(entry);
    }
    return out;
}

/// What a freeze states of its plan, but for the digests of its trees.
Statement statementOf(const Workspace::Private& d, const ProgramRef& program, const FreezeRequest& request,
                      const Oid& head, const Plan& plan, const Examined& examined)
{
    Statement out;
    out.program = program.id;
    out.title = plan.model.manifest.title;
    out.scope.phases = plan.phases;
    out.state = State::Frozen;
    out.commit = head.hex();
    out.parameters = plan.model.parameters;
    out.counts.artifacts = plan.parts.rows.size();
    out.counts.common = plan.parts.common.size();
    out.counts.bytes = examined.bytes;
    for (const ListingRow& row : plan.parts.rows)
        ++out.counts.byKind[row.entry.kind];
    out.validation = validationOf(examined.findings);
    if (examined.elsewhere.lfsPointers > 0)
        out.validation.findings["lfs_pointer"] = examined.elsewhere.lfsPointers;
    if (!request.label.empty())
        out.labels.push_back(request.label);
    out.isTemplate = request.isTemplate;
    out.utcs = tfa::utcsName(plan.model.manifest, context::phaseKey(plan.phases, plan.model.vocabulary),
                             dayOf(d.environment.clock()));
    return out;
}

Result<FreezeResult> write(Workspace::Private& d, const ProgramRef& program, const FreezeRequest& request,
                           const Oid& head, Plan plan, Examined examined, Job& job)
{
    PackWriter& pack = *plan.pack;
    FreezeResult result;
    Statement statement = statementOf(d, program, request, head, plan, examined);
    PLUMA_TRY(const Oid listingTree, d.writeListing(plan.parts.rows, pack, statement.merkleRoot));
    plan.parts.artifactItems.push_back({listingFolder, 040000, listingTree});
    const Oid commonTree = plan.parts.commonTree ? *plan.parts.commonTree : pack.tree({});
    const std::string provenance = context::provenanceText(provenanceOf(plan));
    std::vector<TreeItem> rootItems = {{"artifacts", 040000, pack.tree(std::move(plan.parts.artifactItems))},
                                       {"common", 040000, commonTree},
                                       {"program", 040000, plan.plumaTree},
                                       {"provenance.jsonl", 0100644, pack.blob(provenance)}};
    PLUMA_CHECK(pack.finish(job)); // digests are taken from what is stored
    PLUMA_TRY(const auto commonDigest, d.treeDigest(commonTree, job));
    PLUMA_TRY(const auto programDigest, d.treeDigest(plan.plumaTree, job));
    statement.commonDigest = commonDigest.hex();
    statement.programDigest = programDigest.hex();
    statement.provenanceDigest = trust::sha256(provenance).hex();
    result.merkleRoot = statement.merkleRoot;
    result.artifacts = plan.parts.rows.size();
    result.common = plan.parts.common.size();
    result.bytes = examined.bytes;
    result.findings = std::move(examined.findings);
    result.elsewhere = std::move(examined.elsewhere);
    PLUMA_TRY(result.context,
              d.seal(std::move(statement), *plan.key, std::move(rootItems), "context.frozen", pack, job));
    return result;
}

} // namespace

Result<> canFreeze(const Workspace& workspace, const ProgramRef& program, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    if (!workspace.keys().exists())
        return fail(ErrorCode::Denied, tr("There is no key of yours on this machine yet."), {},
                    tr("make and enrol one: pluma keys enroll --program {}, then commit", program.id));
    PLUMA_TRY(const auto own, workspace.keys().own(job));
    return mayFreeze(d, program, model, own, isoTime(d.environment.clock()));
}

namespace {

/// The paths of git status with their letters.
std::vector<std::pair<char, std::string>> lettersOf(const std::string& status, const ProgramRef& program)
{
    std::vector<std::pair<char, std::string>> out;
    const std::size_t prefix = program.folder.empty() ? 0 : program.folder.size() + 1;
    for (const store::StatusEntry& entry : store::readStatus(status))
        if (entry.path.size() > prefix)
            out.emplace_back(entry.letter, entry.path.substr(prefix));
    return out;
}

/// Files of which nobody knows whether they differ, beside those that do.
void markUncompared(const std::vector<std::string>& paths, const ProgramRef& program,
                    std::vector<std::pair<char, std::string>>& dirty)
{
    const std::size_t prefix = program.folder.empty() ? 0 : program.folder.size() + 1;
    for (const std::string& path : paths) {
        if (path.size() <= prefix)
            continue;
        const auto known = std::find_if(dirty.begin(), dirty.end(),
                                        [&](const auto& one) { return one.second == path.substr(prefix); });
        if (known == dirty.end())
            dirty.emplace_back('~', path.substr(prefix));
        else
            known->first = '~';
    }
}

/// What an earlier context has and has not of a plan.
Result<> compareWith(const Workspace::Private& d, const ContextInfo& previous, const Split& parts, FreezePreview& out)
{
    PLUMA_TRY(auto before, artifactsOf(d, previous));
    SinceContext since(std::move(before));
    for (const ListingRow& row : parts.rows)
        since.add(row.entry.path, row.item.oid);
    Drift drift = since.finish();
    out.added = std::move(drift.added);
    out.changed = std::move(drift.changed);
    out.removed = std::move(drift.removed);
    return {};
}

} // namespace

Result<FreezePreview> previewFreeze(const Workspace& workspace, const FreezeRequest& request,
                                    const std::filesystem::path& folder, Job& job)
{
    auto& d = workspace.parts();
    if (d.repository.isBare())
        return fail(ErrorCode::Invalid, tr("This repository is bare: it has no working tree to freeze from."),
                    workspace.root().string(), tr("work in a clone of it"));
    PLUMA_TRY(const auto program, workspace.program(request.program, folder));
    FreezePreview out;
    out.program = program.id;
    PLUMA_TRY(const auto changes, changesOf(d.repository, program, job));
    out.dirty = lettersOf(changes.status, program);
    markUncompared(changes.uncompared, program, out.dirty);
    PLUMA_TRY(const auto head, d.repository.headCommit());
    PLUMA_TRY(const auto commit, d.repository.commit(head));
    PLUMA_TRY(const auto log, commitsOf(workspace, ProgramRef{}, 1, job));
    if (!log.empty())
        out.commit = log.front();
    Oid tree = commit.tree;
    if (!changes.status.empty()) {
        PLUMA_TRY(const auto lock, d.lock(job)); // of the copy of the index
        PLUMA_TRY(const auto pending, store::PendingCommit::prepare(d.repository, program.folder, job));
        tree = pending.tree();
    }
    PLUMA_TRY(auto plan, planOf(workspace, d, program, request, tree, job, &out.refusal));
    PLUMA_TRY(auto examined, examine(workspace, d, program, plan, job));
    if (auto may = d.mayRun(job); !may)
        out.refusal = std::move(may).error();
    out.phases = plan.phases;
    out.artifacts = plan.parts.rows.size();
    out.common = plan.parts.common.size();
    out.bytes = examined.bytes;
    out.elsewhere = std::move(examined.elsewhere);
    out.findings = std::move(examined.findings);
    for (Finding& finding : uncomparedFindings(changes.uncompared))
        out.findings.push_back(std::move(finding));
    out.previous = previousOf(d, program, context::phaseKey(plan.phases, plan.model.vocabulary));
    if (out.previous)
        PLUMA_CHECK(compareWith(d, *out.previous, plan.parts, out));
    PLUMA_TRY(const auto own, workspace.keys().ownPublic());
    if (own) {
        out.signer = own->fingerprint();
        const auto enrolled = std::find_if(plan.model.signers.begin(), plan.model.signers.end(),
                                           [&](const trust::Signer& s) { return s.key == *own; });
        if (enrolled != plan.model.signers.end())
            out.person = enrolled->person;
        PLUMA_TRY(const auto verdict, ownVerdict(d, program.id, out.signer, isoTime(d.environment.clock())));
        out.trust = verdict.level;
    }
    return out;
}

Result<FreezeResult> freeze(Workspace& workspace, const FreezeRequest& request, const std::filesystem::path& folder,
                            Job& job)
{
    auto& d = workspace.parts();
    if (d.repository.isBare())
        return fail(ErrorCode::Invalid, tr("This repository is bare: it has no working tree to freeze from."),
                    workspace.root().string(), tr("work in a clone of it"));
    PLUMA_CHECK(d.mayRun(job));
    PLUMA_TRY(const auto lock, d.lock(job));
    PLUMA_TRY(const auto before, d.repository.headCommit());
    PLUMA_TRY(const auto program, workspace.program(request.program, folder));
    const auto frozen = [&]() -> Result<FreezeResult> {
        PLUMA_CHECK(committed(workspace, d, program, request, job));
        // One commit, never the working tree.
        PLUMA_TRY(const auto head, d.repository.headCommit());
        PLUMA_TRY(const auto commit, d.repository.commit(head));
        PLUMA_TRY(auto plan, planOf(workspace, d, program, request, commit.tree, job));
        PLUMA_TRY(auto examined, examine(workspace, d, program, plan, job));
        PLUMA_TRY(auto result, write(d, program, request, head, std::move(plan), std::move(examined), job));
        // What holds for this clone only is said, but not signed.
        const auto borrowed = borrowedFindings(d.repository);
        result.findings.insert(result.findings.end(), borrowed.begin(), borrowed.end());
        if (const auto unseen = unseenFindings(d.repository, program.folder, job))
            result.findings.insert(result.findings.end(), unseen->begin(), unseen->end());
        return result;
    };
    auto result = frozen();
    const auto now = d.repository.headCommit();
    if (result || !now || *now == before)
        return result;
    // Nothing that could be known beforehand; the commit that was asked for is there all the same.
    Error error = result.error();
    error.hint += (error.hint.empty() ? "" : "; ") +
                  tr("the commit {} was made before this and stays; take it back, keeping the files, with: git reset "
                     "--soft {}",
                     now->hex().substr(0, 10), before.hex().substr(0, 10));
    return tl::unexpected<Error>(std::move(error));
}

} // namespace pluma::memory

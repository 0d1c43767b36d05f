#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "memory/private.h"
#include "memory/split.h"

namespace pluma::memory {

bool linkLeavesProgram(const std::string& path, std::string_view target)
{
    if (startsWith(target, "/"))
        return true;
    long depth = static_cast<long>(std::count(path.begin(), path.end(), '/'));
    for (const std::string_view part : split(target, '/')) {
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
    }
    return false;
}

std::string newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size()); // the kernel's generator
    return toHex(std::span(reinterpret_cast<const std::uint8_t*>(words.data()), sizeof(words)));
}

namespace {

class Splitter {
public:
    Splitter(const Workspace::Private& d, const ProgramModel& model, const std::vector<std::string>& phases,
             PackWriter& pack, Job& job)
        : m_d(d), m_model(model), m_phases(phases), m_pack(pack), m_job(job)
    {
    }

    Result<Split> run(const Oid& root)
    {
        PLUMA_TRY(const auto trees, folder(root, {}, 0));
        if (!m_badNames.empty())
            return fail(ErrorCode::Invalid,
                        tr("{} path names are not UTF-8, so they cannot be listed: {}.", m_badNames.size(),
                           join(std::vector<std::string>(m_badNames.begin(),
                                                         m_badNames.begin() + static_cast<long>(std::min<std::size_t>(
                                                                                  5, m_badNames.size()))),
                                ", ")),
                        {}, tr("rename them, for example with convmv"));
        m_out.commonTree = trees.common;
        // Trees are walked in git's order (folders as "name/"), listings stand in path-byte order.
        std::vector<std::size_t> order(m_out.entries.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return m_out.entries[a].path < m_out.entries[b].path; });
        Split sorted{{}, {}, {}, std::move(m_out.common), std::move(m_out.artifactItems), m_out.commonTree};
        for (const std::size_t i : order) {
            sorted.entries.push_back(std::move(m_out.entries[i]));
            sorted.oids.push_back(m_out.oids[i]);
            sorted.attributions.push_back(std::move(m_out.attributions[i]));
        }
        return sorted;
    }

private:
    struct Trees {
        std::optional<Oid> artifacts;
        std::optional<Oid> common;
    };

    Result<Trees> folder(const Oid& oid, const std::string& prefix, int depth)
    {
        if (depth > 512)
            return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), printable(prefix));
        PLUMA_CHECK(m_job.step(tr("reading the tree"), m_out.entries.size()));
        PLUMA_TRY(const auto items, m_d.repository.tree(oid));
        std::vector<TreeItem> artifacts;
        std::vector<TreeItem> common;
        bool allArtifacts = true;
        bool allCommon = true;
        for (const TreeItem& item : items) {
            if (prefix.empty() && item.name == ".pluma") {
                allArtifacts = allCommon = false;
                continue;
            }
            const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
            if (!isUtf8(item.name)) {
                m_badNames.push_back(printable(path));
                continue;
            }
            if (item.isTree()) {
                PLUMA_TRY(const auto inner, folder(item.oid, path, depth + 1));
                if (inner.artifacts)
                    artifacts.push_back({item.name, item.mode, *inner.artifacts});
                if (inner.common)
                    common.push_back({item.name, item.mode, *inner.common});
                allArtifacts = allArtifacts && inner.artifacts == item.oid;
                allCommon = allCommon && inner.common == item.oid;
                continue;
            }
            PLUMA_TRY(auto attribution, m_model.layout.match(path));
            if (!attribution) {
                m_out.common.push_back({path, item.mode, item.oid});
                common.push_back(item);
                allArtifacts = false;
                continue;
            }
            allCommon = false;
            if (std::find(m_phases.begin(), m_phases.end(), attribution->phase) == m_phases.end()) {
                allArtifacts = false;
                continue;
            }
            ListingEntry entry;
            entry.path = path;
            entry.mode = item.modeText();
            entry.kind = item.isGitlink() ? "submodule" : m_model.vocabulary.kindOf(path);
            entry.domain = attribution->domain;
            entry.ata = attribution->ata;
            m_out.entries.push_back(std::move(entry));
            m_out.oids.push_back(item.oid);
            m_out.attributions.push_back(std::move(*attribution));
            artifacts.push_back(item);
        }
        Trees out;
        if (prefix.empty()) // the root is written by the caller, who adds the listing
            m_out.artifactItems = std::move(artifacts);
        else if (!artifacts.empty())
            out.artifacts = allArtifacts ? oid : m_pack.tree(std::move(artifacts));
        if (!common.empty())
            out.common = allCommon ? oid : m_pack.tree(std::move(common));
        return out;
    }

    const Workspace::Private& m_d;
    const ProgramModel& m_model;
    const std::vector<std::string>& m_phases;
    PackWriter& m_pack;
    Job& m_job;
    Split m_out;
    std::vector<std::string> m_badNames;
};

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

Result<> mayFreeze(const ProgramRef& program, const ProgramModel& model, const trust::SigningKey& key,
                   const std::string& now)
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
    const auto verdict = trust::judge(program.id, fingerprint, now, {*own}, {fingerprint});
    if (verdict.level == trust::TrustLevel::Expired)
        return fail(ErrorCode::Denied, verdict.reason, where, tr("have the key enrolled anew"));
    return {};
}

// Lists what git status sees in the program, as "M path".
std::vector<std::string> dirtyFiles(const std::string& status)
{
    std::vector<std::string> out;
    const auto parts = split(status, '\0');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].size() < 4)
            continue;
        out.push_back(printable(parts[i]));
        if (parts[i][0] == 'R' || parts[i][0] == 'C')
            ++i; // the old name follows
    }
    return out;
}

} // namespace

Result<Split> splitTree(const Workspace::Private& d, const Oid& root, const ProgramModel& model,
                        const std::vector<std::string>& phases, PackWriter& pack, Job& job)
{
    return Splitter(d, model, phases, pack, job).run(root);
}

Result<> Workspace::canFreeze(const ProgramRef& program, Job& job) const
{
    PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
    if (!keys().exists())
        return fail(ErrorCode::Denied, tr("There is no key of yours on this machine yet."), {},
                    tr("make and enrol one: pluma keys enroll --program {}, then commit", program.id));
    PLUMA_TRY(const auto own, keys().own(job));
    return mayFreeze(program, model, own, isoTime(d->environment.clock()));
}

Result<FreezeResult> Workspace::freeze(const FreezeRequest& request, const std::filesystem::path& folder, Job& job)
{
    if (d->repository.isBare())
        return fail(ErrorCode::Invalid, tr("This repository is bare: it has no working tree to freeze from."),
                    root().string(), tr("work in a clone of it"));
    PLUMA_TRY(const auto lock, d->lock(job));
    PLUMA_CHECK(d->repository.headCommit());
    PLUMA_TRY(const auto program, this->program(request.program, folder));

    // What can be refused is refused before anything is committed for the user.
    if (request.commitMessage) {
        PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
        PLUMA_CHECK(scopeOf(request, model));
        PLUMA_TRY(const auto own, keys().own(job));
        PLUMA_CHECK(mayFreeze(program, model, own, isoTime(d->environment.clock())));
    }

    // 1. One commit, never the working tree.
    const std::string scope = program.folder.empty() ? "." : program.folder;
    PLUMA_CHECK(job.step(tr("checking for changes that are not committed")));
    const std::vector<std::string> statusArguments = {
        "status", "--porcelain=v1",    "-z", "--untracked-files=all", "--ignore-submodules=dirty",
        "--",     ":(literal)" + scope};
    PLUMA_TRY(auto status, d->repository.git(statusArguments, job));
    if (!isUtf8(status))
        return fail(ErrorCode::Invalid,
                    tr("There are path names that are not UTF-8, so they cannot be listed: {}.",
                       join(dirtyFiles(status), ", ").substr(0, 500)),
                    root().string(), tr("rename them, for example with convmv"));
    if (!status.empty() && request.commitMessage) {
        PLUMA_CHECK(d->repository.git({"add", "-A", "--", ":(literal)" + scope}, job));
        PLUMA_CHECK(d->repository.git({"commit", "-q", "-m", *request.commitMessage, "--", ":(literal)" + scope}, job));
        PLUMA_TRY(status, d->repository.git(statusArguments, job));
    }
    if (!status.empty()) {
        const auto files = dirtyFiles(status);
        std::string list;
        for (std::size_t i = 0; i < std::min<std::size_t>(files.size(), 20); ++i)
            list += "\n  " + files[i];
        if (files.size() > 20)
            list += "\n  " + tr("and {} more", files.size() - 20);
        return fail(
            ErrorCode::Conflict,
            tr("{} files of {} are not committed; a context freezes a commit:{}", files.size(), program.id, list),
            root().string(), tr("commit them yourself, or let freeze do it: --commit \"message\""));
    }
    PLUMA_TRY(const auto head, d->repository.headCommit());
    PLUMA_TRY(const auto commit, d->repository.commit(head));
    PLUMA_TRY(const auto programTree, d->repository.find(commit.tree, program.folder));
    std::optional<TreeItem> plumaTree;
    if (programTree && programTree->isTree()) {
        PLUMA_TRY(plumaTree, d->repository.find(programTree->oid, ".pluma"));
    }
    if (!plumaTree)
        return fail(ErrorCode::NotFound, tr("The program {} is not in the last commit.", program.id), root().string(),
                    tr("commit its .pluma folder, or: --commit \"message\""));

    const std::string shown = (std::filesystem::path(program.folder) / ".pluma/").string();
    PLUMA_TRY(const auto model, d->model(d->filesInTree(plumaTree->oid, shown)));
    PLUMA_TRY(const auto phases, scopeOf(request, model));
    PLUMA_TRY(const auto key, keys().own(job));
    PLUMA_CHECK(mayFreeze(program, model, key, isoTime(d->environment.clock())));

    // 2. What is in scope.
    PackWriter pack(d->repository);
    PLUMA_TRY(auto parts, splitTree(*d, programTree->oid, model, phases, pack, job));
    if (parts.entries.empty())
        return fail(ErrorCode::Invalid, tr("No artifact of {} belongs to {}.", program.id, join(phases, ", ")),
                    root().string(), tr("check the layout patterns: pluma validate"));

    FreezeResult result;
    result.findings = model.findings;
    std::map<std::string, std::pair<std::string, std::string>> salts; // path → sha256, salt
    const auto previous = d->projected(program.id);
    const std::string phaseName = phaseKey(phases, model.vocabulary);
    for (auto it = previous.rbegin(); it != previous.rend(); ++it)
        if (it->phase == phaseName) {
            if (auto known = listing(*it))
                for (const ListingEntry& entry : *known)
                    salts[entry.path] = {entry.sha256, entry.salt};
            break;
        }
    std::map<std::string, Oid> byPath;
    tfa::ItemResolver resolver(model.manifest.items, [&](const std::string& path) -> Result<std::string> {
        PLUMA_TRY(const auto item, d->repository.find(programTree->oid, path));
        if (!item || item->isTree() || item->isGitlink())
            return fail(ErrorCode::NotFound, tr("There is no such file."), path);
        return d->repository.blob(item->oid);
    });
    std::map<std::string, std::pair<std::string, std::string>> itemContents;
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < parts.entries.size(); ++i) {
        ListingEntry& entry = parts.entries[i];
        if (i % 64 == 0)
            PLUMA_CHECK(job.step(tr("hashing artifacts"), i, parts.entries.size()));
        const TreeItem item{entry.path, entry.mode == "160000" ? 0160000U : 0100644U, parts.oids[i]};
        std::string content;
        bool small = false;
        if (!item.isGitlink()) {
            auto bytes = d->repository.blob(item.oid);
            small = bytes.has_value();
            if (small)
                content = std::move(*bytes);
            else if (!d->repository.has(item.oid))
                return fail(
                    ErrorCode::NotFound,
                    tr("The content of '{}' is not in this repository (a partial clone leaves holes).", entry.path),
                    entry.path, tr("fetch it: git fetch --refetch, or git checkout the file"));
            else if (bytes.error().code != ErrorCode::Limit)
                return fail(bytes.error().code, bytes.error().message, entry.path,
                            tr("check the repository: git fsck"));
        }
        if (small) {
            entry.size = content.size();
            entry.sha256 = trust::sha256(content).hex();
        } else {
            PLUMA_TRY(const auto facts, d->facts(item, job));
            entry.size = facts.size;
            entry.sha256 = facts.sha256.hex();
        }
        result.bytes += entry.size;
        if (entry.mode == "120000" && linkLeavesProgram(entry.path, content))
            result.findings.push_back({"symlink_escape",
                                       tr("The link leads out of the program, to '{}'.", printable(content)),
                                       entry.path, "warning"});
        if (!model.manifest.items.empty()) {
            const tfa::ItemIdentity identity = resolver.identify(entry.path, content);
            if (!identity.empty())
                entry.item = identity.json();
            if (!identity.number.empty() && !identity.rev.empty()) {
                const auto [known, added] =
                    itemContents.emplace(identity.number + " rev " + identity.rev, std::pair{entry.sha256, entry.path});
                if (!added && known->second.first != entry.sha256)
                    result.findings.push_back(
                        {"item_conflict",
                         tr("Item {} stands for two contents: here and in '{}'.", known->first, known->second.second),
                         entry.path, "warning"});
            }
        }
        const auto known = salts.find(entry.path);
        entry.salt = known != salts.end() && known->second.first == entry.sha256 ? known->second.second : newSalt();
        groups.push_back(listingGroup(parts.attributions[i]));
    }
    std::set<std::string> unknown;
    for (const tfa::Attribution& attribution : parts.attributions)
        if (!attribution.domain.empty() && !model.vocabulary.hasDomain(attribution.domain) &&
            unknown.insert(attribution.domain).second)
            result.findings.push_back({"unknown_domain",
                                       tr("The domain code '{}' is not in the vocabulary.", attribution.domain),
                                       {},
                                       "warning"});
    for (const Error& problem : resolver.problems())
        result.findings.push_back({"missing_metadata", problem.message, problem.where, "warning"});

    // 3. Provenance of what is frozen; a recorded origin whose bytes changed since is an edit.
    std::map<std::string, ProvenanceEntry> provenance;
    for (const ListingEntry& entry : parts.entries)
        if (const auto it = model.provenance.find(entry.path); it != model.provenance.end()) {
            ProvenanceEntry p = it->second;
            if (p.sha256 != entry.sha256) {
                p.was = p.origin == "edited" ? p.was : p.origin;
                p.origin = "edited";
                p.sha256 = entry.sha256;
            }
            provenance[entry.path] = std::move(p);
        }

    // 4. Write.
    PLUMA_TRY(const Oid listingTree, d->writeListing(parts.entries, groups, pack, result.merkleRoot));
    auto artifactItems = parts.artifactItems;
    artifactItems.push_back({listingFolder, 040000, listingTree});
    const Oid commonTree = parts.commonTree ? *parts.commonTree : pack.tree({});
    const std::string provenanceBytes = provenanceText(provenance);
    std::vector<TreeItem> rootItems = {{"artifacts", 040000, pack.tree(std::move(artifactItems))},
                                       {"common", 040000, commonTree},
                                       {"program", 040000, plumaTree->oid},
                                       {"provenance.jsonl", 0100644, pack.blob(provenanceBytes)}};
    PLUMA_CHECK(pack.finish(job)); // digests are taken from what is stored
    PLUMA_TRY(const auto commonDigest, d->treeDigest(commonTree, job, nullptr));
    PLUMA_TRY(const auto programDigest, d->treeDigest(plumaTree->oid, job, nullptr));

    Json codes = Json::object();
    for (const Finding& finding : result.findings)
        codes[finding.code] = codes.value(finding.code, 0) + 1;
    std::map<std::string, std::uint64_t> kinds;
    for (const ListingEntry& entry : parts.entries)
        ++kinds[entry.kind];
    const std::string day = replaceAll(isoTime(d->environment.clock()).substr(0, 10), "-", "");
    Json context = {{"program", program.id},
                    {"title", model.manifest.title},
                    {"scope", {{"phases", phases}, {"domains", Json::array()}, {"paths", Json::array()}}},
                    {"state", "frozen"},
                    {"commit", head.hex()},
                    {"parameters", model.parameters.json()},
                    {"counts",
                     {{"artifacts", parts.entries.size()},
                      {"common", parts.common.size()},
                      {"bytes", result.bytes},
                      {"by_kind", kinds}}},
                    {"merkle_root", result.merkleRoot},
                    {"common_digest", commonDigest.hex()},
                    {"program_digest", programDigest.hex()},
                    {"provenance_digest", trust::sha256(provenanceBytes).hex()},
                    {"source", nullptr},
                    {"overrides", nullptr},
                    {"validation", {{"ok", !hasErrors(result.findings)}, {"findings", codes}}},
                    {"labels", request.label.empty() ? Json::array() : Json::array({request.label})},
                    {"is_template", request.isTemplate},
                    {"utcs", tfa::utcsName(model.manifest, phaseName, day)}};
    PLUMA_TRY(result.context, d->seal(std::move(context), key, std::move(rootItems), "context.frozen", pack, job));
    result.artifacts = parts.entries.size();
    result.common = parts.common.size();
    return result;
}

} // namespace pluma::memory

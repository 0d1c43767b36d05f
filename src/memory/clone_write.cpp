// What a clone writes: the trees of its context, its program, its statement and its folder.
#include <algorithm>

#include "base/text.h"
#include "memory/clone_steps.h"

namespace pluma::memory {
namespace {

// Replaces blobs in a tree; only the folders on the way are written anew.
class TreeEditor {
public:
    TreeEditor(const Repository& repository, PackWriter& pack, const std::map<std::string, Oid>& replaced)
        : m_repository(repository), m_pack(pack), m_replaced(replaced)
    {
    }

    Result<Oid> apply(const Oid& tree, const std::string& prefix)
    {
        const auto first = m_replaced.lower_bound(prefix);
        if (first == m_replaced.end() || !startsWith(first->first, prefix))
            return tree;
        PLUMA_TRY(auto items, m_repository.tree(tree));
        PLUMA_CHECK(apply(items, prefix));
        return m_pack.tree(std::move(items));
    }
    Result<> apply(std::vector<TreeItem>& items, const std::string& prefix)
    {
        for (TreeItem& item : items) {
            const std::string path = prefix + item.name;
            if (item.isTree()) {
                PLUMA_TRY(item.oid, apply(item.oid, path + "/"));
            } else if (const auto it = m_replaced.find(path); it != m_replaced.end()) {
                item.oid = it->second;
            }
        }
        return {};
    }

private:
    const Repository& m_repository;
    PackWriter& m_pack;
    const std::map<std::string, Oid>& m_replaced; ///< path → new blob
};

void setItem(std::vector<TreeItem>& items, const std::string& name, unsigned mode, const Oid& oid)
{
    std::erase_if(items, [&](const TreeItem& item) { return item.name == name; });
    items.push_back({name, mode, oid});
}

} // namespace

// Own manifest, own signers, provenance; approvals and signatures stay behind.
Result<Oid> CloneSteps::programTree(const trust::Signer& self, std::string& manifest)
{
    PackWriter& pack = *m_pack;
    PLUMA_TRY(manifest,
              manifestOfClone(m_model.manifestBytes, "program/program.yaml", m_request, m_values, m_overridden));
    PLUMA_TRY(auto items, m_d.repository.tree(m_root["program"].oid));
    setItem(items, "program.yaml", 0100644, pack.blob(manifest));
    setItem(items, "signers.yaml", 0100644, pack.blob(trust::signersYaml({self})));
    setItem(items, "provenance.jsonl", 0100644, pack.blob(context::provenanceText(m_programProvenance)));
    if (m_cloner->renderedParameters.empty())
        return pack.tree(std::move(items));
    const auto old = std::find_if(items.begin(), items.end(),
                                  [](const TreeItem& item) { return item.name == "rendered" && item.isTree(); });
    std::vector<TreeItem> rendered;
    if (old != items.end()) {
        PLUMA_TRY(rendered, m_d.repository.tree(old->oid));
    }
    for (const auto& [digest, text] : m_cloner->renderedParameters)
        setItem(rendered, digest + ".json", 0100644, pack.blob(text));
    setItem(items, "rendered", 040000, pack.tree(std::move(rendered)));
    return pack.tree(std::move(items));
}

Result<Oid> CloneSteps::artifactsTree(std::string& merkleRoot)
{
    std::vector<ListingRow> rows;
    for (const ListingEntry& entry : m_entries) {
        PLUMA_TRY(const auto attribution, m_model.layout.match(entry.path));
        rows.push_back({entry, {}, context::listingGroup(attribution.value_or(tfa::Attribution{}))});
    }
    PLUMA_TRY(const Oid listing, m_d.writeListing(rows, *m_pack, merkleRoot));
    PLUMA_TRY(auto items, m_d.repository.tree(m_root["artifacts"].oid));
    std::erase_if(items, [](const TreeItem& item) { return item.name == listingFolder; });
    PLUMA_CHECK(TreeEditor(m_d.repository, *m_pack, m_newArtifacts).apply(items, {}));
    items.push_back({listingFolder, 040000, listing});
    return m_pack->tree(std::move(items));
}

Result<CloneSteps::Trees> CloneSteps::trees(const trust::Signer& self)
{
    Trees out;
    PLUMA_TRY(out.program, programTree(self, out.manifest));
    PLUMA_TRY(out.artifacts, artifactsTree(out.merkleRoot));
    PLUMA_TRY(out.common, TreeEditor(m_d.repository, *m_pack, m_newCommon).apply(m_root["common"].oid, {}));
    out.provenance = context::provenanceText(m_provenance);
    return out;
}

Result<Statement> CloneSteps::statementOf(const Trees& trees) const
{
    PLUMA_TRY(const auto document, parseYaml(trees.manifest, ".pluma/program.yaml"));
    PLUMA_TRY(const auto manifest, tfa::Manifest::read(document, m_d.units));
    Statement out;
    out.program = m_request.toProgram;
    out.title = manifest.title;
    out.scope = m_source.statement.scope;
    out.state = State::Draft;
    out.parameters = m_values;
    out.counts.artifacts = m_entries.size();
    out.counts.common = m_result.common;
    for (const ListingEntry& entry : m_entries) {
        out.counts.bytes += entry.size;
        ++out.counts.byKind[entry.kind];
    }
    out.merkleRoot = trees.merkleRoot;
    PLUMA_TRY(const auto commonDigest, m_d.treeDigest(trees.common, m_job));
    PLUMA_TRY(const auto programDigest, m_d.treeDigest(trees.program, m_job));
    out.commonDigest = commonDigest.hex();
    out.programDigest = programDigest.hex();
    out.provenanceDigest = trust::sha256(trees.provenance).hex();
    out.source = Statement::Source{m_source.id, m_source.digest, m_source.program, m_untrusted};
    out.overrides.emplace();
    for (const std::string& name : m_overridden) {
        const tfa::Parameter& p = m_values.find(name)->parameter;
        (*out.overrides)[name] = {p.value, m_model.parameters.find(name)->parameter.value, p.unit};
    }
    out.validation = validationOf(m_result.findings);
    out.validation.acceptedIncomplete = m_result.incomplete;
    out.utcs = tfa::utcsName(manifest, m_source.phase, dayOf(m_d.environment.clock()));
    return out;
}

Result<> CloneSteps::write()
{
    PLUMA_TRY(const auto key, m_workspace.keys().own(m_job));
    trust::Signer self;
    self.key = key.publicKey();
    self.person = m_d.repository.identity().first;
    self.roles = {"prime_contractor"};
    self.validFrom = isoTime(m_d.environment.clock());
    PLUMA_TRY(const Trees trees, this->trees(self));
    std::vector<TreeItem> root = {{"artifacts", 040000, trees.artifacts},
                                  {"common", 040000, trees.common},
                                  {"program", 040000, trees.program},
                                  {"provenance.jsonl", 0100644, m_pack->blob(trees.provenance)}};
    PLUMA_CHECK(m_pack->finish(m_job)); // digests are taken from what is stored
    PLUMA_TRY(Statement statement, statementOf(trees));
    Materializer materializer(m_d, m_job);
    if (!m_target.empty())
        PLUMA_CHECK(
            materializer.prepare({{"", trees.artifacts}, {"", trees.common}, {".pluma/", trees.program}}, m_target));
    PLUMA_TRY(m_result.context, m_d.seal(std::move(statement), key, std::move(root), "context.cloned", *m_pack, m_job));
    // The key that creates a program here is its root of trust on this machine.
    if (auto pinned = m_workspace.pins().pin(
            m_request.toProgram,
            {key.publicKey().fingerprint(), key.publicKey(), self.person, self.organisation, self.validFrom}, m_job);
        !pinned)
        m_result.findings.push_back({"unpinned", pinned.error().message, {}, Severity::Warning});
    return m_target.empty() ? Result<>() : place(materializer);
}

Result<> CloneSteps::place(Materializer& materializer)
{
    if (auto placed = materializer.place(); !placed)
        return fail(
            placed.error().code,
            tr("The context {} is written, but not its folder: {}", m_result.context.id, placed.error().message),
            placed.error().where, tr("repeat the command: it completes the draft"));
    m_result.findings.insert(m_result.findings.end(), materializer.findings.begin(), materializer.findings.end());
    m_result.materialized = m_target.string();
    return {};
}

} // namespace pluma::memory

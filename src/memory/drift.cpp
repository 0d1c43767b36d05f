// How the working tree stands beside a context that was frozen from it.
#include <algorithm>
#include <set>

#include "base/files.h"
#include "memory/drift.h"
#include "memory/private.h"

namespace pluma::memory {

Result<> blobsOf(const Repository& repository, const Oid& tree, const std::string& prefix,
                 std::map<std::string, Oid>& out)
{
    PLUMA_TRY(const auto items, repository.tree(tree));
    for (const TreeItem& item : items) {
        if (prefix.empty() && item.name == listingFolder)
            continue;
        if (item.isTree())
            PLUMA_CHECK(blobsOf(repository, item.oid, prefix + item.name + "/", out));
        else
            out[prefix + item.name] = item.oid;
    }
    return {};
}

Result<std::map<std::string, Oid>> artifactsOf(const Repository& repository, const ContextInfo& context)
{
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, repository.commit(commit));
    PLUMA_TRY(const auto artifacts, repository.find(facts.tree, "artifacts"));
    std::map<std::string, Oid> out;
    if (artifacts && artifacts->isTree())
        PLUMA_CHECK(blobsOf(repository, artifacts->oid, {}, out));
    return out;
}

namespace {

enum class Now { Gone, Same, Other };

// A file that git says is not as in the last commit, beside the bytes that were frozen.
Result<Now> compareFile(const Workspace::Private& d, const ProgramRef& program, const std::string& path,
                        const Oid& frozen, Job& job)
{
    const auto bytes = readFileBeneath(d.directory(program), path, largeBlobBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Now::Gone : Now::Other; // a link, or larger than was read
    PLUMA_TRY(const auto stored,
              d.repository.storedBytes(Workspace::Private::pathInRepository(program, path), *bytes, job));
    constexpr int blob = 3; // as git numbers its objects
    return d.repository.idOf(blob, stored) == frozen ? Now::Same : Now::Other;
}

std::set<std::string> phasesOf(const ContextInfo& context)
{
    std::set<std::string> out;
    const Json* scope =
        context.context.is_object() && context.context.contains("scope") ? &context.context["scope"] : nullptr;
    if (scope != nullptr && scope->is_object() && scope->contains("phases") && (*scope)["phases"].is_array())
        for (const Json& phase : (*scope)["phases"])
            if (phase.is_string())
                out.insert(phase.get<std::string>());
    if (out.empty())
        out.insert(context.phase);
    return out;
}

} // namespace

Result<Drift> Workspace::drift(const ProgramRef& program, const ContextInfo& context, const Inventory& inventory,
                               const std::map<std::string, char>& changes, Job& job) const
{
    PLUMA_TRY(auto before, artifactsOf(d->repository, context));
    PLUMA_TRY(const auto files, d->repository.index(program.folder));
    const auto phases = phasesOf(context);
    Drift out;
    std::size_t done = 0;
    for (const Inventory::Row& row : inventory.rows) {
        if (++done % 4096 == 0)
            PLUMA_CHECK(job.step(tr("comparing with {}", context.id), done, inventory.rows.size()));
        if (!row.attributed || phases.count(inventory.phases[row.phase]) == 0)
            continue;
        const auto known = before.find(row.path);
        const auto said = changes.find(row.path);
        if (said != changes.end() && said->second == 'D')
            continue; // it is gone; whether the context has it is told below
        if (known == before.end()) {
            out.added.push_back(row.path);
            continue;
        }
        const Oid frozen = known->second;
        Now now = Now::Same;
        if (said != changes.end()) {
            PLUMA_TRY(now, compareFile(*d, program, row.path, frozen, job));
        } else {
            const auto item =
                std::lower_bound(files.begin(), files.end(), row.path,
                                 [](const TreeItem& one, const std::string& path) { return one.name < path; });
            now = item != files.end() && item->name == row.path && item->oid == frozen ? Now::Same : Now::Other;
        }
        if (now == Now::Gone)
            continue;
        if (now == Now::Other)
            out.changed.push_back(row.path);
        before.erase(known);
    }
    for (const auto& [path, oid] : before)
        out.removed.push_back(path);
    return out;
}

std::string Workspace::verificationGround() const
{
    std::string out;
    for (const auto& [name, oid] : d->repository.refs(originsPrefix))
        out += name + " " + oid.hex() + "\n";
    if (const auto known = pins().all())
        if (known->is_object() && known->contains("programs"))
            out += (*known)["programs"].dump();
    return out;
}

} // namespace pluma::memory

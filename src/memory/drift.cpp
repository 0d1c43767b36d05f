// How the working tree stands beside contexts that were frozen from it.
#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.h"
#include "memory/check.h"
#include "memory/drift.h"

namespace pluma::memory {

Result<std::map<std::string, Oid>> artifactsOf(const Workspace::Private& d, const ContextInfo& context)
{
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d.repository.commit(commit));
    PLUMA_TRY(const auto artifacts, d.repository.find(facts.tree, "artifacts"));
    std::map<std::string, Oid> out;
    if (!artifacts || !artifacts->isTree())
        return out;
    const std::string listing = std::string(listingFolder) + "/";
    PLUMA_CHECK(
        store::walk(d.repository, artifacts->oid, [&](const std::string& path, const TreeItem& item) -> Result<> {
            if (!startsWith(path, listing))
                out.emplace_hint(out.end(), path, item.oid);
            return {};
        }));
    return out;
}

void SinceContext::add(const std::string& path, const std::optional<Oid>& id)
{
    const auto known = m_left.find(path);
    if (known == m_left.end())
        return m_out.added.push_back(path);
    if (id != known->second)
        m_out.changed.push_back(path);
    m_left.erase(known);
}

Drift SinceContext::finish()
{
    for (const auto& [path, oid] : m_left)
        m_out.removed.push_back(path);
    m_left.clear();
    return std::move(m_out);
}

namespace {

std::set<std::string> phasesOf(const ContextInfo& context)
{
    const auto& phases = context.statement.scope.phases;
    std::set<std::string> out(phases.begin(), phases.end());
    if (out.empty())
        out.insert(context.phase);
    return out;
}

/// A context with the phases that it is about.
struct Compared {
    SinceContext since;
    std::set<std::string> phases;
};

// The working tree: what git has in its index, but for files of which it says that they differ from the last commit.
class Tree {
public:
    // Asks for the ids of all changed files that one of the contexts has: all others are added or gone.
    static Result<Tree> read(const Workspace::Private& d, const ProgramRef& program,
                             const std::map<std::string, char>& changes, const std::vector<Compared*>& contexts,
                             Job& job)
    {
        Tree out;
        std::vector<std::string> paths;
        std::vector<std::string> names;
        for (const auto& [path, letter] : changes) {
            if (letter == 'D' || std::none_of(contexts.begin(), contexts.end(),
                                              [&path = path](const Compared* one) { return one->since.has(path); }))
                continue;
            paths.push_back(path);
            names.push_back(Workspace::Private::pathInRepository(program, path));
        }
        PLUMA_TRY(const auto ids, d.repository.storedIds(names, job));
        for (std::size_t i = 0; i < paths.size(); ++i)
            out.m_changed.emplace(std::move(paths[i]), ids[i]);
        PLUMA_TRY(out.m_index, d.repository.index(program.folder));
        return out;
    }
    /// The id of a file; none when it cannot be told. Paths are asked for in their order.
    std::optional<Oid> id(const std::string& path)
    {
        if (const auto known = m_changed.find(path); known != m_changed.end())
            return known->second;
        while (m_at < m_index.size() && m_index[m_at].name < path)
            ++m_at;
        return m_at < m_index.size() && m_index[m_at].name == path ? std::optional(m_index[m_at].oid) : std::nullopt;
    }

private:
    std::map<std::string, std::optional<Oid>> m_changed;
    std::vector<TreeItem> m_index;
    std::size_t m_at = 0;
};

// Whether there is anything of this name, be it a link or a folder.
bool isThere(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

// One pass over the rows, for all contexts.
Result<> compareRows(const Workspace::Private& d, const ProgramRef& program, const Inventory& inventory,
                     const std::map<std::string, char>& changes, const std::vector<Compared*>& contexts, Job& job)
{
    PLUMA_TRY(auto tree, Tree::read(d, program, changes, contexts, job));
    std::map<std::string, std::vector<SinceContext*>> byPhase;
    for (Compared* one : contexts)
        for (const std::string& phase : one->phases)
            byPhase[phase].push_back(&one->since);
    std::size_t done = 0;
    for (const Inventory::Row& row : inventory.rows) {
        if (++done % 4096 == 0)
            PLUMA_CHECK(job.step(tr("comparing with contexts"), done, inventory.rows.size()));
        const auto here = row.attributed ? byPhase.find(inventory.phases[row.phase]) : byPhase.end();
        if (here == byPhase.end())
            continue;
        const auto said = changes.find(row.path);
        if (said != changes.end() && said->second == 'D')
            continue; // it is gone; whether a context has it is told in the end
        const auto id = tree.id(row.path);
        if (said != changes.end() && !id && !isThere(d.directory(program) / row.path))
            continue; // gone since git was asked
        for (SinceContext* since : here->second)
            since->add(row.path, id);
    }
    return {};
}

} // namespace

std::vector<Result<Drift>> driftOf(const Workspace& workspace, const ProgramRef& program,
                                   const std::vector<const ContextInfo*>& contexts, const Inventory& inventory,
                                   const std::map<std::string, char>& changes, Job& job)
{
    auto& d = workspace.parts();
    std::vector<Result<Compared>> all;
    std::vector<Compared*> readable;
    for (const ContextInfo* context : contexts) {
        auto artifacts = artifactsOf(d, *context);
        if (artifacts)
            all.emplace_back(Compared{SinceContext(std::move(*artifacts)), phasesOf(*context)});
        else
            all.emplace_back(tl::unexpected<Error>(artifacts.error()));
    }
    for (Result<Compared>& one : all)
        if (one)
            readable.push_back(&*one);
    const auto compared = readable.empty() ? Result<>() : compareRows(d, program, inventory, changes, readable, job);
    std::vector<Result<Drift>> out;
    for (Result<Compared>& one : all) {
        if (!one)
            out.emplace_back(tl::unexpected<Error>(one.error()));
        else if (!compared)
            out.emplace_back(tl::unexpected<Error>(compared.error()));
        else
            out.emplace_back(one->since.finish());
    }
    return out;
}

Result<Drift> driftOf(const Workspace& workspace, const ProgramRef& program, const ContextInfo& context,
                      const Inventory& inventory, const std::map<std::string, char>& changes, Job& job)
{
    return std::move(driftOf(workspace, program, std::vector{&context}, inventory, changes, job).front());
}

std::string verificationGround(const Workspace& workspace)
{
    auto& d = workspace.parts();
    std::string out;
    for (const auto& [name, oid] : d.repository.refs(originsPrefix))
        out += name + " " + oid.hex() + "\n";
    // Not the roster that was accepted last: it follows from the logs, and verifying notes it.
    if (const auto known = workspace.pins().all())
        for (const auto& [program, entry] : (*known)["programs"].items())
            out += program + " " + entry["roots"].dump() + entry["own"].dump() + "\n";
    return out;
}

} // namespace pluma::memory

#include "memory/compare.h"

#include <algorithm>

#include "base/text.h"
#include "memory/check.h"
#include "memory/private.h"

namespace pluma::memory {
namespace {

/// A folder of a tree as a tree.
class SubTree : public diff::TreeSource {
public:
    SubTree(std::unique_ptr<diff::TreeSource> inner, std::string prefix)
        : m_inner(std::move(inner)), m_prefix(std::move(prefix))
    {
    }
    Result<std::vector<diff::TreeEntry>> list(const std::string& folder) override
    {
        return m_inner->list(folder.empty() ? m_prefix : m_prefix + "/" + folder);
    }
    Result<std::string> read(const std::string& path) override { return m_inner->read(m_prefix + "/" + path); }
    std::string idKind() const override { return m_inner->idKind(); }

private:
    std::unique_ptr<diff::TreeSource> m_inner;
    std::string m_prefix;
};

Result<std::unique_ptr<diff::TreeSource>> comparedTree(const Workspace& workspace, const ContextInfo& context,
                                                       Compared what)
{
    PLUMA_TRY(auto tree, treeOf(workspace, context));
    if (what == Compared::Artifacts)
        tree = std::make_unique<SubTree>(std::move(tree), "artifacts");
    return tree;
}

std::unique_ptr<diff::TreeSource> workingTree(const Workspace& workspace, const ProgramRef& program)
{
    return diff::directorySource(workspace.root() / program.folder);
}

/// A change with its lines, where both sides are texts.
diff::Change changeOf(const std::string& path, diff::ChangeKind kind, diff::TreeSource& frozen, diff::TreeSource& here)
{
    diff::Change change{path, kind};
    if (kind == diff::ChangeKind::Removed)
        return change;
    const auto then = kind == diff::ChangeKind::Added ? Result<std::string>() : frozen.read(path);
    const auto now = here.read(path);
    if (!then || !now)
        return change;
    for (const diff::Hunk& hunk : diff::diffLines(*then, *now)) {
        change.linesRemoved += hunk.aEnd - hunk.aBegin;
        change.linesAdded += hunk.bEnd - hunk.bBegin;
    }
    return change;
}

/// The file in the first of the folders that has it.
Result<std::optional<std::string>> readIn(diff::TreeSource& tree, const std::vector<std::string>& folders,
                                          const std::string& path)
{
    for (const std::string& folder : folders) {
        auto bytes = tree.read(folder.empty() ? path : folder + "/" + path);
        if (bytes)
            return std::optional(std::move(*bytes));
        if (bytes.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(bytes.error());
    }
    return std::optional<std::string>();
}

tl::unexpected<Error> neitherHas(const std::string& path)
{
    return fail(ErrorCode::NotFound, tr("Neither side has '{}'.", printable(path)));
}

/// The folders of a context, in which a path of a program may be; last the path as it stands.
std::vector<std::string> contextFolders() { return {"artifacts", "common", "program", ""}; }

} // namespace

Result<Comparison> compareContexts(const Workspace& workspace, const std::string& before, const std::string& after,
                                   Compared what, Job& job)
{
    Comparison out;
    PLUMA_TRY(out.before, findContext(workspace, before));
    PLUMA_TRY(out.after, findContext(workspace, after));
    PLUMA_TRY(const auto left, comparedTree(workspace, out.before, what));
    PLUMA_TRY(const auto right, comparedTree(workspace, *out.after, what));
    PLUMA_TRY(out.changes, diff::compareTrees(*left, *right, true, job));
    out.parameters = context::parameterChanges(out.before.statement.parameters, out.after->statement.parameters);
    return out;
}

Result<Comparison> compareWithTree(const Workspace& workspace, const std::string& before, Job& job)
{
    Comparison out;
    PLUMA_TRY(out.before, findContext(workspace, before));
    PLUMA_TRY(const auto program, workspace.program(out.before.program, workspace.root()));
    PLUMA_TRY(const auto status, treeStatus(workspace, program, job));
    std::vector<std::string> untracked;
    for (const auto& [path, letter] : status.changes)
        if (letter == '?' && !startsWith(path, ".pluma/") && !endsWith(path, "/"))
            untracked.push_back(path);
    PLUMA_TRY(const auto inventory, inventoryOf(workspace, program, job, untracked));
    PLUMA_TRY(const auto drift, driftOf(workspace, program, out.before, inventory, status.changes, job));
    PLUMA_TRY(const auto frozen, comparedTree(workspace, out.before, Compared::Artifacts));
    const auto here = workingTree(workspace, program);
    for (const auto& [paths, kind] : {std::pair{&drift.changed, diff::ChangeKind::Modified},
                                      {&drift.added, diff::ChangeKind::Added},
                                      {&drift.removed, diff::ChangeKind::Removed}})
        for (const std::string& path : *paths) {
            PLUMA_CHECK(job.step(tr("comparing"), out.changes.size(), drift.count()));
            out.changes.push_back(changeOf(path, kind, *frozen, *here));
        }
    std::sort(out.changes.begin(), out.changes.end(), [](const auto& x, const auto& y) { return x.path < y.path; });
    return out;
}

Result<FilePair> comparedFile(diff::TreeSource& before, diff::TreeSource& after, const std::vector<std::string>& in,
                              const std::string& path)
{
    FilePair out;
    PLUMA_TRY(out.before, readIn(before, in, path));
    PLUMA_TRY(out.after, readIn(after, in, path));
    return out.before || out.after ? Result<FilePair>(std::move(out)) : neitherHas(path);
}

Result<FilePair> comparedFile(const Workspace& workspace, const ContextInfo& before, const ContextInfo* after,
                              const std::string& path)
{
    PLUMA_TRY(const auto left, treeOf(workspace, before));
    if (after != nullptr) {
        PLUMA_TRY(const auto right, treeOf(workspace, *after));
        return comparedFile(*left, *right, contextFolders(), path);
    }
    PLUMA_TRY(const auto program, workspace.program(before.program, workspace.root()));
    FilePair out;
    PLUMA_TRY(out.before, readIn(*left, contextFolders(), path));
    PLUMA_TRY(out.after, readIn(*workingTree(workspace, program), {""}, path));
    return out.before || out.after ? Result<FilePair>(std::move(out)) : neitherHas(path);
}

} // namespace pluma::memory

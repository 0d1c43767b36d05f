// What the bindings of a clone do not lead to.
#include <algorithm>

#include "base/text.h"
#include "memory/clone_steps.h"

namespace pluma::memory {

Result<std::vector<std::string>> mentioning(const Workspace::Private& d, const std::string& parameter,
                                            const std::vector<SourceFile>& files, Job& job)
{
    std::vector<std::string> out;
    std::size_t read = 0;
    for (const SourceFile& file : files) {
        if (out.size() >= 5 || read > 3000)
            break;
        if (file.item.isGitlink() || file.item.isLink())
            continue;
        PLUMA_CHECK(job.step(tr("looking for places of {}", parameter), read));
        const auto bytes = d.repository.blob(file.item.oid, 1U << 20);
        ++read;
        if (bytes && bytes->find(parameter) != std::string::npos)
            out.push_back(file.path);
    }
    return out;
}

namespace {

// Whether the whole program of a source, at the commit that was frozen, has a file that a path fits; no value when it
// cannot be told.
class WholeProgram {
public:
    static Result<std::optional<WholeProgram>> of(const Workspace::Private& d, const ContextInfo& source,
                                                  const std::vector<ProgramRef>& programs, Job& job)
    {
        const auto program =
            std::find_if(programs.begin(), programs.end(), [&](const ProgramRef& p) { return p.id == source.program; });
        if (program == programs.end())
            return std::optional<WholeProgram>();
        const auto commit = Oid::fromHex(source.statement.commit);
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
        PLUMA_CHECK(store::walk(d.repository, tree, [&](const std::string& path, const TreeItem&) -> Result<> {
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

} // namespace

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
            cloner.findings.push_back({"binding_without_artifact", std::move(message), binding->where, Severity::Note});
    }
    return {};
}

} // namespace pluma::memory

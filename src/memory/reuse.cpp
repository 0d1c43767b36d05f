// How much of the newest context of each phase came from others.
#include "base/text.h"
#include "memory/private.h"

namespace pluma::memory {

Result<std::vector<PhaseReuse>> reuseOf(const Workspace& workspace, const std::string& program,
                                        const std::string& phase, Job& job)
{
    auto& d = workspace.parts();
    std::map<std::string, ContextInfo> latest;
    auto all = d.projected(program);
    d.markDistrusted(all);
    for (const ContextInfo& info : all)
        if (!info.stranger && !info.distrusted && (phase.empty() || info.phase == phase))
            latest[info.phase] = info;
    std::vector<PhaseReuse> out;
    for (const auto& [name, info] : latest) {
        PLUMA_CHECK(job.step(tr("counting {}", info.id)));
        PLUMA_TRY(const auto commit, Oid::fromHex(info.commit));
        PLUMA_TRY(const auto facts, d.repository.commit(commit));
        PLUMA_TRY(const auto entries, d.listing(facts.tree));
        PLUMA_TRY(const auto provenance, d.provenance(facts.tree));
        PhaseReuse row{info, context::countReuse(entries, provenance), {}};
        std::map<std::string, std::vector<ListingEntry>> kinds;
        for (const ListingEntry& entry : entries)
            kinds[entry.kind].push_back(entry);
        for (const auto& [kind, list] : kinds)
            row.byKind[kind] = context::countReuse(list, provenance);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace pluma::memory

#include <algorithm>
#include <map>

#include "base/beneath.h"
#include "memory/clone.h"
#include "memory/contexts.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct MetricsIn {
    std::string program, phase;
    static auto describe()
    {
        return std::tuple{
            option("program", &MetricsIn::program, "the program; all programs when left out", "ID", "program"),
            option("phase", &MetricsIn::phase, "one phase only", "PHASE", "phase")};
    }
};

struct PhaseOut {
    std::string program, phase, context, state;
    ReuseOut crr;
    std::map<std::string, ReuseOut> by_kind;
    static auto describe()
    {
        return std::tuple{out("program", &PhaseOut::program, "program"),
                          out("phase", &PhaseOut::phase, "phase"),
                          out("context", &PhaseOut::context, "the latest context"),
                          out("state", &PhaseOut::state, "frozen or draft"),
                          out("crr", &PhaseOut::crr, "its reuse"),
                          out("by_kind", &PhaseOut::by_kind, "reuse by kind of artifact")};
    }
};

struct MetricsOut {
    ReuseOut crr;
    std::vector<PhaseOut> phases;
    std::optional<std::uint64_t> untrusted;
    static auto describe()
    {
        return std::tuple{out("crr", &MetricsOut::crr, "reuse over the latest context of each phase"),
                          out("phases", &MetricsOut::phases, "by program and phase"),
                          maybe("untrusted", &MetricsOut::untrusted,
                                "contexts that are not counted: signed by nobody whom this machine trusts")};
    }
};

Result<MetricsOut> runMetrics(const memory::Environment& environment, const Call& call, const MetricsIn& in)
{
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
    std::vector<std::string> programs;
    for (const auto& context : contexts)
        if (std::find(programs.begin(), programs.end(), context.program) == programs.end())
            programs.push_back(context.program);
    if (!in.program.empty()) {
        if (std::find(programs.begin(), programs.end(), in.program) == programs.end()) {
            // A program without a context yet is a program all the same.
            PLUMA_CHECK(workspace.program(in.program, call.folder));
            programs.clear();
        } else {
            programs = {in.program};
        }
    }
    MetricsOut o;
    context::Reuse sum;
    for (const std::string& program : programs) {
        PLUMA_TRY(const auto rows, memory::reuseOf(workspace, program, in.phase, call.job));
        for (const memory::PhaseReuse& row : rows) {
            PhaseOut phase{program, row.context.phase, row.context.id, wordOf(row.context.state), reuseOut(row.reuse),
                           {}};
            for (const auto& [kind, reuse] : row.byKind)
                phase.by_kind[kind] = reuseOut(reuse);
            o.phases.push_back(std::move(phase));
            sum += row.reuse;
        }
    }
    o.crr = reuseOut(sum);
    const auto strange = std::count_if(contexts.begin(), contexts.end(), [&](const memory::ContextInfo& context) {
        return (context.stranger || context.distrusted) && (in.phase.empty() || context.phase == in.phase) &&
               std::find(programs.begin(), programs.end(), context.program) != programs.end();
    });
    if (strange > 0)
        o.untrusted = static_cast<std::uint64_t>(strange);
    return o;
}

std::string metricsText(const MetricsOut& o)
{
    const std::string left = !o.untrusted ? std::string()
                                          : tr("Not counted: {}, signed by nobody you trust. See: pluma query-context",
                                               plural(*o.untrusted, "context", "contexts")) +
                                                "\n";
    if (o.phases.empty() && o.untrusted)
        return left;
    if (o.phases.empty())
        return tr("No frozen context yet; reuse is counted from contexts: pluma freeze-context --phase CAD") + "\n";
    std::vector<std::vector<std::string>> rows = {{tr("context"), tr("CRR"), tr("cloned"), tr("parameterized"),
                                                   tr("rendered"), tr("edited"), tr("new"), tr("total")}};
    for (const PhaseOut& p : o.phases)
        rows.push_back({p.program + "/" + p.phase, percent(p.crr.ratio), count(p.crr.identical),
                        count(p.crr.parameterized), count(p.crr.rendered), count(p.crr.edited), count(p.crr.fresh),
                        count(p.crr.total)});
    return table(rows) + reuseText(o.crr) + "\n" + left;
}

} // namespace

void registerContextMetrics(Registry& registry, const memory::Environment& environment)
{
    registry.add<MetricsIn, MetricsOut>(
        {.id = "metrics",
         .title = QT_TRANSLATE_NOOP("command", "Measure context reuse"),
         .help = "Counts the context reuse ratio from the recorded provenance of the latest context of each phase.",
         .permission = "metrics.read",
         .verb = {"metrics"},
         .examples = {"pluma metrics --program AMPEL360-BWB-Q200"}},
        [environment](const Call& call, const MetricsIn& in) { return runMetrics(environment, call, in); },
        {.text = metricsText});
}

} // namespace pluma::verbs

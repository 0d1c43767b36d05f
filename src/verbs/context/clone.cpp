#include <algorithm>

#include "base/beneath.h"
#include "memory/clone.h"
#include "verbs/context/clone.h"

namespace pluma::verbs {
namespace {

struct CloneIn {
    std::string from, to, param_overrides, overrides, materialize, title;
    bool dry_run = false, allow_unbound = false, accept_incomplete = false, accept_untrusted = false;
    static auto describe()
    {
        return std::tuple{
            needed("from", &CloneIn::from, "the context to clone: PROGRAM/PHASE[@n] or an id", "CONTEXT", "context"),
            needed("to", &CloneIn::to, "the new program and phase", "PROGRAM/PHASE", "target"),
            option("param_overrides", &CloneIn::param_overrides, "values for the new program: wing_span=45m,engines=4",
                   "LIST"),
            option("overrides", &CloneIn::overrides, "a YAML or JSON file of values", "FILE", "file"),
            option("dry_run", &CloneIn::dry_run, "show what would happen and write nothing"),
            option("materialize", &CloneIn::materialize, "write the clone into this absent or empty folder", "DIR",
                   "directory"),
            option("title", &CloneIn::title, "title of the new program", "TEXT"),
            option("allow_unbound", &CloneIn::allow_unbound, "accept overrides that reach no artifact"),
            option("accept_incomplete", &CloneIn::accept_incomplete,
                   "clone though places that bindings name keep their old values; the context says so"),
            option("accept_untrusted", &CloneIn::accept_untrusted,
                   "clone though nobody you trust has signed the source; the context says so for ever")};
    }
};

Result<CloneOut> runClone(const memory::Environment& environment, const Call& call, const CloneIn& in,
                          const Sink<CloneRow>& sink)
{
    PLUMA_TRY(const auto target, splitTarget(in.to));
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    memory::CloneRequest request;
    request.from = in.from;
    request.toProgram = target.first;
    request.toPhase = target.second;
    request.title = in.title;
    request.dryRun = in.dry_run;
    request.allowUnbound = in.allow_unbound;
    request.acceptIncomplete = in.accept_incomplete;
    request.acceptUntrusted = in.accept_untrusted;
    if (!in.materialize.empty())
        request.materialize = under(call.folder, in.materialize);
    PLUMA_TRY(request.overrides, gatherOverrides(in.param_overrides, in.overrides, call.folder));
    PLUMA_TRY(const auto done, memory::clone(
                                   workspace, request,
                                   [&](const memory::CloneItem& item) {
                                       CloneRow row{item.path, wordOf(item.origin), item.parameters, {}};
                                       for (const auto& [before, after] : item.changes)
                                           row.changes.push_back({before, after});
                                       sink(row);
                                   },
                                   call.job));
    const context::Reuse& r = done.reuse;
    return CloneOut{done.context.id,
                    done.context.id.empty() ? std::string() : contextName(done.context),
                    done.context.ref,
                    done.source,
                    done.context.digest,
                    done.materialized,
                    r.cloned,
                    r.parameterized,
                    r.rendered,
                    r.edited,
                    r.fresh,
                    r.total,
                    done.common,
                    in.dry_run,
                    done.incomplete,
                    done.accepted,
                    reuseOut(r),
                    findingsOut(done.findings)};
}

} // namespace

void registerContextClone(Registry& registry, const memory::Environment& environment)
{
    registry.add<CloneIn, CloneOut, CloneRow>(
        {.id = "context.clone",
         .title = QT_TRANSLATE_NOOP("command", "Clone a frozen context to a new program"),
         .help = "Artifacts keep their bytes except where a binding carries an overridden parameter. The result is a "
                 "signed draft context. When a place that a binding names cannot be given the new value, nothing is "
                 "written and the answer is no, unless --accept-incomplete is given; a dry run says the same.",
         .effect = Effect::Write,
         .permission = "context.clone",
         .verb = {"clone-context"},
         .examples = {"pluma clone-context --from AMPEL360-BWB-Q100/CAD --to AMPEL360-BWB-Q200/CAD --param-overrides "
                      "wing_span=45m,engines=4,passenger_capacity=350"},
         .events = {"context.cloned"},
         .next = {{"context.verify", {{"context_id", "/id"}}}, {"diff", {{"a", "/source"}, {"b", "/id"}}}}},
        [environment](const Call& call, const CloneIn& in, const Sink<CloneRow>& sink) {
            return runClone(environment, call, in, sink);
        },
        {.text = cloneText,
         .negative = [](const CloneOut& o) { return o.incomplete && !o.accepted; },
         .events = [](const CloneIn&, const CloneOut& o) -> std::vector<command::Event> {
             if (o.id.empty())
                 return {};
             return {contextEvent("context.cloned", o.name, o.id)};
         }});
}

} // namespace pluma::verbs

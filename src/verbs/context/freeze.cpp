#include <algorithm>

#include "memory/freeze.h"
#include "verbs/context/freeze.h"

namespace pluma::verbs {
namespace {

struct FreezeIn {
    std::string program;
    std::vector<std::string> phase;
    std::string tag;
    std::optional<std::string> commit;
    bool as_template = false, dry_run = false;
    static auto describe()
    {
        return std::tuple{
            ofProgram(&FreezeIn::program),
            needed("phase", &FreezeIn::phase, "the CAx phase to freeze, or ALL", "PHASE", "phase"),
            option("tag", &FreezeIn::tag, "a label kept in the context", "TAG"),
            option("commit", &FreezeIn::commit, "commit a dirty tree with this message first", "MESSAGE"),
            option("as_template", &FreezeIn::as_template, "mark the context as a template for new programs"),
            option("dry_run", &FreezeIn::dry_run, "say what would be frozen and write nothing")};
    }
};

FreezeOut previewOut(const memory::FreezePreview& preview, bool commits)
{
    FreezeOut o;
    o.name = preview.program + "/" + join(preview.phases, "+");
    o.commit = preview.commit.id;
    o.artifacts = preview.artifacts;
    o.common = preview.common;
    o.bytes = preview.bytes;
    o.elsewhere = elsewhereOut(preview.elsewhere);
    o.findings = findingsOut(preview.findings);
    FreezePlanOut plan;
    plan.previous = preview.previous ? contextName(*preview.previous) : std::string();
    plan.added = preview.added.size();
    plan.changed = preview.changed.size();
    plan.removed = preview.removed.size();
    for (const auto& [letter, path] : preview.dirty)
        plan.dirty.push_back(std::string(1, letter) + " " + path);
    plan.signer = preview.signer;
    plan.trust = preview.trust ? wordOf(*preview.trust) : "";
    if (preview.refusal)
        plan.refusal = preview.refusal->message;
    else if (!commits && !preview.dirty.empty())
        plan.refusal = tr("{} are not committed; commit them, or let freeze do it with --commit.",
                          plural(preview.dirty.size(), "file", "files"));
    o.plan = std::move(plan);
    return o;
}

} // namespace

void registerContextFreeze(Registry& registry, const memory::Environment& environment)
{
    registry.add<FreezeIn, FreezeOut>(
        {.id = "context.freeze",
         .title = QT_TRANSLATE_NOOP("command", "Freeze a phase of a program"),
         .help = "Writes an immutable, signed context of everything the phase holds at the current commit.",
         .effect = Effect::Write,
         .permission = "context.freeze",
         .verb = {"freeze-context"},
         .examples = {"pluma freeze-context --program AMPEL360-BWB-Q100 --phase CAD --tag PDR"},
         .events = {"context.frozen"},
         .next = {{"context.verify", {{"context_id", "/id"}}}, {"context.clone", {{"from", "/id"}}}}},
        [environment](const Call& call, const FreezeIn& in) -> Result<FreezeOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            memory::FreezeRequest request{in.program, commaList(in.phase), in.tag, in.as_template, in.commit};
            if (in.dry_run) {
                PLUMA_TRY(const auto preview, memory::previewFreeze(workspace, request, call.folder, call.job));
                return previewOut(preview, in.commit.has_value());
            }
            PLUMA_TRY(const auto done, memory::freeze(workspace, request, call.folder, call.job));
            return FreezeOut{done.context.id,
                             contextName(done.context),
                             done.context.ref,
                             done.merkleRoot,
                             done.context.digest,
                             done.context.statement.commit,
                             done.artifacts,
                             done.common,
                             done.bytes,
                             elsewhereOut(done.elsewhere),
                             findingsOut(done.findings)};
        },
        {.text = freezeText,
         .negative = [](const FreezeOut& o) { return o.plan && !o.plan->refusal.empty(); },
         .events = [](const FreezeIn&, const FreezeOut& o) -> std::vector<command::Event> {
             if (o.plan)
                 return {};
             return {contextEvent("context.frozen", o.name, o.id)};
         }});
}

} // namespace pluma::verbs

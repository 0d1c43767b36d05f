#include <algorithm>

#include "memory/freeze.h"
#include "verbs/shared.h"

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
            option("program", &FreezeIn::program, "the program; may be left out inside one", "ID", "program"),
            needed("phase", &FreezeIn::phase, "the CAx phase to freeze, or ALL", "PHASE", "phase"),
            option("tag", &FreezeIn::tag, "a label kept in the context", "TAG"),
            option("commit", &FreezeIn::commit, "commit a dirty tree with this message first", "MESSAGE"),
            option("as_template", &FreezeIn::as_template, "mark the context as a template for new programs"),
            option("dry_run", &FreezeIn::dry_run, "say what would be frozen and write nothing")};
    }
};
struct FreezePlanOut {
    std::string previous, signer, trust, refusal;
    std::uint64_t added = 0, changed = 0, removed = 0;
    std::vector<std::string> dirty;
    static auto describe()
    {
        return std::tuple{
            out("previous", &FreezePlanOut::previous, "the last context of the phase; empty when there is none"),
            out("added", &FreezePlanOut::added, "artifacts that it has not"),
            out("changed", &FreezePlanOut::changed, "artifacts that it has with other bytes"),
            out("removed", &FreezePlanOut::removed, "artifacts that only it has"),
            out("dirty", &FreezePlanOut::dirty, "what is not committed, with git's letter"),
            out("signer", &FreezePlanOut::signer, "fingerprint of the own key; empty when there is none"),
            out("trust", &FreezePlanOut::trust, "what a verification here would say of it"),
            out("refusal", &FreezePlanOut::refusal, "why a freeze would be refused; empty when it would not")};
    }
};
struct FreezeOut {
    std::string id, name, ref, merkle_root, context_digest, commit;
    std::uint64_t artifacts = 0, common = 0, bytes = 0;
    ElsewhereOut elsewhere;
    std::vector<FindingOut> findings;
    std::optional<FreezePlanOut> plan = {};
    static auto describe()
    {
        return std::tuple{out("id", &FreezeOut::id, "the context's id"),
                          out("name", &FreezeOut::name, "local name, PROGRAM/PHASE@n"),
                          out("ref", &FreezeOut::ref, "git ref of the context"),
                          out("artifacts", &FreezeOut::artifacts, "artifacts in scope"),
                          out("common", &FreezeOut::common, "files shared by all phases"),
                          out("bytes", &FreezeOut::bytes, "bytes of the artifacts"),
                          out("merkle_root", &FreezeOut::merkle_root, "RFC 6962 root over the listing"),
                          out("context_digest", &FreezeOut::context_digest, "SHA-256 of context.json"),
                          out("commit", &FreezeOut::commit, "the commit that was frozen"),
                          out("elsewhere", &FreezeOut::elsewhere, "what the context names without holding it"),
                          out("findings", &FreezeOut::findings, "what was noticed"),
                          maybe("plan", &FreezeOut::plan, "of a dry run: what would change; there is no id then")};
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

std::string previewText(const FreezeOut& o)
{
    const FreezePlanOut& plan = *o.plan;
    std::string text =
        tr("Would freeze {} of {}; nothing was written.", plural(o.artifacts, "artifact", "artifacts"), o.name) + "\n";
    text +=
        table({{tr("before"), plan.previous.empty() ? tr("no context of this phase")
                                                    : tr("{}; since then {} new, {} changed, {} gone", plan.previous,
                                                         count(plan.added), count(plan.changed), count(plan.removed))},
               {tr("common"), count(o.common)},
               {tr("bytes"), count(o.bytes)},
               {tr("commit"), o.commit.substr(0, 12)},
               {tr("signed by"),
                plan.signer.empty() ? tr("no key yet") : plan.signer.substr(0, 16) + " (" + plan.trust + ")"}});
    for (std::size_t i = 0; i < std::min<std::size_t>(plan.dirty.size(), 20); ++i)
        text += "  " + plan.dirty[i] + "\n";
    if (plan.dirty.size() > 20)
        text += "  " + tr("and {} more", count(plan.dirty.size() - 20)) + "\n";
    if (!plan.refusal.empty())
        text += tr("A freeze would be refused: {}", plan.refusal) + "\n";
    return text + findingsText(o.findings);
}

} // namespace

void registerFreeze(Registry& registry, const memory::Environment& environment)
{
    registry.add<FreezeIn, FreezeOut>(
        {"context.freeze",
         QT_TRANSLATE_NOOP("command", "Freeze a phase of a program"),
         "Writes an immutable, signed context of everything the phase holds at the current commit.",
         1,
         Effect::Write,
         "context.freeze",
         {"freeze-context"},
         {"pluma freeze-context --program AMPEL360-BWB-Q100 --phase CAD --tag PDR"}},
        [environment](const Call& call, const FreezeIn& in, const Sink<command::NoItem>&) -> Result<FreezeOut> {
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
        [](const FreezeOut& o) {
            if (o.plan)
                return previewText(o);
            const std::string elsewhere = elsewhereText(o.elsewhere);
            return tr("Froze {} of {} as {}.", plural(o.artifacts, "artifact", "artifacts"), o.name, o.id) +
                   (elsewhere.empty() ? "" : " ") + elsewhere + "\n" +
                   table({{tr("common"), count(o.common)},
                          {tr("bytes"), count(o.bytes)},
                          {tr("commit"), o.commit.substr(0, 12)},
                          {tr("Merkle root"), o.merkle_root},
                          {tr("digest"), o.context_digest}}) +
                   findingsText(o.elsewhere.pointers) + findingsText(o.findings);
        },
        [](const FreezeOut& o) { return o.plan && !o.plan->refusal.empty(); });
}

} // namespace pluma::verbs

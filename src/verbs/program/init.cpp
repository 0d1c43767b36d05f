#include "verbs/program/init.h"
#include "memory/clone.h"
#include "memory/contexts.h"

namespace pluma::verbs {
namespace {

Result<InitOut> initFromContext(memory::Workspace& workspace, const Call& call, const InitIn& in)
{
    if (in.adopt || !in.layout.empty() || !in.topic.empty())
        return fail(ErrorCode::Usage, tr("A program that starts from a context has that context's files and layout."),
                    {}, tr("leave out --adopt, --layout and --topic"));
    if (in.program.empty())
        return fail(ErrorCode::Usage, tr("'init' from a context needs --program."));
    PLUMA_TRY(const auto source, memory::findContext(workspace, in.from_template));
    memory::CloneRequest request;
    request.from = in.from_template;
    request.acceptUntrusted = in.accept_untrusted;
    request.toProgram = in.program;
    request.toPhase = source.phase;
    request.title = in.title;
    request.materialize = under(call.folder, in.path.empty() ? in.program : in.path);
    PLUMA_TRY(request.overrides, gatherOverrides(in.param_overrides, in.overrides, call.folder));
    PLUMA_TRY(const auto done, memory::clone(workspace, request, {}, call.job));
    PLUMA_CHECK(memory::refuseIncomplete(done));
    InitOut o;
    o.program = in.program;
    o.folder = std::filesystem::path(done.materialized).lexically_relative(workspace.root()).string();
    o.attributed = done.reuse.total;
    o.common = done.common;
    o.by_phase[source.phase] = done.reuse.total;
    o.context = done.context.id;
    o.written = {o.folder + "/"};
    o.findings = findingsOut(done.findings);
    o.hints.push_back(tr("commit the folder, then work on: git add -A && git commit"));
    return o;
}

Result<memory::AdoptRequest> adoptRequest(const Call& call, const InitIn& in)
{
    memory::AdoptRequest request;
    request.folder = in.path.empty() && !in.adopt && !in.from_template.empty() && !in.program.empty()
                         ? under(call.folder, in.program)
                         : under(call.folder, in.path.empty() ? "." : in.path);
    request.program = in.program;
    request.title = in.title;
    request.layout = in.layout;
    for (const std::string& text : in.topic) {
        PLUMA_TRY(auto topic, tfa::parseTopic(text));
        request.topics.push_back(std::move(topic));
    }
    if (!request.topics.empty() && request.layout.empty())
        return fail(ErrorCode::Usage, tr("--topic says the phases of folders at {topic} of a --layout."), {},
                    tr("give --layout too, or see what is proposed: pluma init --adopt --suggest"));
    request.architecture = in.arch.empty() ? in.architecture : in.arch;
    request.domains = commaList(in.domains);
    request.base = in.from_template;
    request.adopt = in.adopt;
    request.addFetchRefspec = in.add_fetch_refspec;
    if (!in.overrides.empty() || !in.param_overrides.empty())
        return fail(ErrorCode::Usage, tr("Overrides need a context to start from."), {},
                    tr("give --template PROGRAM/PHASE, or write the values into .pluma/program.yaml"));
    return request;
}

Result<InitOut> runInit(const memory::Environment& environment, const Call& call, const InitIn& in)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    if (in.suggest && !in.adopt)
        return fail(ErrorCode::Usage, tr("Layouts are proposed for a tree that is there."), {},
                    tr("give --adopt too: pluma init --adopt --suggest"));
    if (in.from_template.find('/') != std::string::npos)
        return initFromContext(workspace, call, in);
    PLUMA_TRY(const auto request, adoptRequest(call, in));
    if (in.suggest)
        return suggestLayout(workspace, call, in, request);
    PLUMA_TRY(const auto done, memory::adopt(workspace, request, call.job));
    InitOut o;
    o.program = done.program;
    o.folder = done.folder;
    o.attributed = done.census.attributed;
    o.common = done.census.common;
    o.placed = done.census.placed;
    o.by_phase = done.census.byPhase;
    o.by_domain = done.census.byDomain;
    o.layout = done.layout;
    if (!request.topics.empty())
        o.topics = topicsOut(request.topics);
    o.written = done.written;
    o.hints = done.hints;
    o.elsewhere = elsewhereOut(done.census.elsewhere);
    o.findings = findingsOut(done.census.findings);
    return o;
}

} // namespace

void registerProgramInit(Registry& registry, const memory::Environment& environment)
{
    registry.add<InitIn, InitOut>(
        {.id = "program.init",
         .title = QT_TRANSLATE_NOOP("command", "Make a program"),
         .help = "Adopts an existing tree as it lies, or starts a new program from a context or a base manifest.",
         .effect = Effect::Write,
         .permission = "program.init",
         .verb = {"init"},
         .examples = {"pluma init --adopt --program AMPEL360-BWB-Q100", "pluma init --adopt --suggest",
                      "pluma init --program AMPEL360-BWB-Q300 --template AMPEL360-BWB-Q100/CAD --overrides q300.yaml"},
         .events = {"program.created"},
         .next = {{"program.validate", {{"program", "/program"}}}, {"context.freeze", {{"program", "/program"}}}}},
        [environment](const Call& call, const InitIn& in) { return runInit(environment, call, in); },
        {.text = initText,
         .negative = [](const InitOut& o) { return o.suggestion && !o.suggestion->found; },
         .events = [](const InitIn&, const InitOut& o) -> std::vector<command::Event> {
             if (o.suggestion)
                 return {};
             return {{.type = "program.created", .program = o.program, .subject = o.folder}};
         }});
}

} // namespace pluma::verbs

#include "memory/sync.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct SyncIn {
    std::string remote;
    static auto describe()
    {
        return std::tuple{
            positional("remote", &SyncIn::remote, "a remote's name, URL or path; otherwise origin", false, "REMOTE")};
    }
};

struct SyncOut {
    bool ok = true;
    std::string remote;
    std::uint64_t received = 0, sent = 0;
    std::vector<std::string> contexts;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("ok", &SyncOut::ok, "false when a fork or an invalid origin was found"),
                          out("remote", &SyncOut::remote, "with whom"),
                          out("received", &SyncOut::received, "log entries that are new here"),
                          out("sent", &SyncOut::sent, "log entries that were new there"),
                          out("contexts", &SyncOut::contexts, "ids of contexts that are new here"),
                          out("findings", &SyncOut::findings, "forks and invalid origins")};
    }
};

} // namespace

void registerProgramSync(Registry& registry, const memory::Environment& environment)
{
    registry.add<SyncIn, SyncOut>(
        {.id = "workspace.sync",
         .title = QT_TRANSLATE_NOOP("command", "Exchange contexts with a remote"),
         .help = "Fetches and sends the logs of all keys with the contexts they hold. Nothing is ever forced.",
         .effect = Effect::Write,
         .permission = "workspace.sync",
         .verb = {"sync"},
         .examples = {"pluma sync", "pluma sync ../second-clone"},
         .events = {"context.received"}},
        [environment](const Call& call, const SyncIn& in) -> Result<SyncOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto s, memory::sync(workspace, in.remote, call.job));
            return SyncOut{!hasErrors(s.findings), s.remote, s.received, s.sent, s.contexts, findingsOut(s.findings)};
        },
        {.text =
             [](const SyncOut& o) {
                 std::string text = tr("Synchronised with {}: {} received, {} sent.", o.remote,
                                       plural(o.received, "entry", "entries"), plural(o.sent, "entry", "entries")) +
                                    "\n";
                 for (const std::string& id : o.contexts)
                     text += "  + " + id + "\n";
                 return text + findingsText(o.findings);
             },
         .negative = [](const SyncOut& o) { return !o.ok; },
         .events =
             [](const SyncIn&, const SyncOut& o) {
                 std::vector<command::Event> events;
                 for (const std::string& id : o.contexts)
                     events.push_back({.type = "context.received", .snapshot = id});
                 return events;
             }});
}

} // namespace pluma::verbs

#include <algorithm>

#include "base/beneath.h"
#include "base/members.h"
#include "memory/clone.h"
#include "memory/contexts.h"
#include "verbs/context/query.h"

namespace pluma::verbs {
namespace {

struct QueryIn {
    std::string context_id, program, phase, item, rev;
    bool artifacts = false, common = false;
    static auto describe()
    {
        return std::tuple{option("context_id", &QueryIn::context_id, "show one context", "ID", "context"),
                          option("program", &QueryIn::program, "only contexts of this program", "ID", "program"),
                          option("phase", &QueryIn::phase, "only contexts of this phase", "PHASE", "phase"),
                          option("item", &QueryIn::item, "find the artifacts with this item number", "NUMBER", "item"),
                          option("rev", &QueryIn::rev, "and this revision", "REV"),
                          option("artifacts", &QueryIn::artifacts, "stream the context's listing (with --jsonl)"),
                          option("common", &QueryIn::common,
                                 "stream the files that all phases share, each with its domain and ATA chapter by the "
                                 "frozen layout (with --jsonl)")};
    }
};

ContextOut contextOut(const memory::ContextInfo& c, Json statement = {})
{
    return {c.id,      contextName(c), c.program, c.phase, wordOf(c.state),
            c.created, c.author,       c.digest,  c.ref,   std::move(statement)};
}

Result<QueryOut> runQuery(const memory::Environment& environment, const Call& call, const QueryIn& in,
                          const Sink<QueryItem>& sink)
{
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    QueryOut o;
    if (!in.item.empty()) {
        PLUMA_TRY(const auto hits, memory::findItem(workspace, in.item, in.rev, call.job));
        for (const auto& hit : hits)
            o.items.push_back({hit.context, hit.path, hit.rev, hit.sha256});
        o.found = !o.items.empty();
        return o;
    }
    if (!in.rev.empty())
        return fail(ErrorCode::Usage, tr("'--rev' needs '--item'."));
    if (in.context_id.empty() && (in.artifacts || in.common))
        return fail(ErrorCode::Usage, tr("'{}' needs '--context-id'.", in.artifacts ? "--artifacts" : "--common"));
    if (!in.context_id.empty()) {
        PLUMA_TRY(const auto context, memory::findContext(workspace, in.context_id));
        auto statement = memory::statementOf(workspace, context);
        o.contexts.push_back(contextOut(context, statement ? std::move(*statement) : Json()));
        if (in.artifacts) {
            PLUMA_TRY(const auto entries, memory::listingOf(workspace, context));
            for (const auto& entry : entries) {
                PLUMA_TRY(const auto line, entry.line());
                sink({Json::parse(line)});
            }
        }
        if (in.common) {
            PLUMA_TRY(const auto files, memory::commonFiles(workspace, context, call.job));
            for (const auto& file : files)
                sink({Json{{"path", file.path}, {"domain", file.domain}, {"ata", file.ata}}});
        }
        return o;
    }
    PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
    if (!in.program.empty() &&
        std::none_of(contexts.begin(), contexts.end(), [&](const auto& c) { return c.program == in.program; }))
        PLUMA_CHECK(workspace.program(in.program, call.folder)); // says which program is nearest
    for (const auto& context : contexts)
        if ((in.program.empty() || context.program == in.program) && (in.phase.empty() || context.phase == in.phase))
            o.contexts.push_back(contextOut(context));
    return o;
}

} // namespace

void registerContextQuery(Registry& registry, const memory::Environment& environment)
{
    registry.add<QueryIn, QueryOut, QueryItem>(
        {.id = "context.query",
         .title = QT_TRANSLATE_NOOP("command", "Find and show contexts"),
         .help = "Lists contexts, shows one, or finds where an item number and revision is frozen.",
         .permission = "context.read",
         .verb = {"query-context"},
         .examples = {"pluma query-context --context-id AMPEL360-BWB-Q100/CAD",
                      "pluma query-context --item 57-10-1001 --rev C"}},
        [environment](const Call& call, const QueryIn& in, const Sink<QueryItem>& sink) {
            return runQuery(environment, call, in, sink);
        },
        {.text = queryText, .negative = [](const QueryOut& o) { return !o.found; }});
}

} // namespace pluma::verbs

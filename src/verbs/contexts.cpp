#include <algorithm>

#include "base/beneath.h"
#include "base/members.h"
#include "memory/clone.h"
#include "memory/compare.h"
#include "memory/contexts.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct VerifyIn {
    std::string context_id, context;
    bool check_utcs_anchor = false, integrity_only = false;
    static auto describe()
    {
        return std::tuple{
            positional("context", &VerifyIn::context, "the context, as for --context-id", false, "CONTEXT", "context"),
            option("context_id", &VerifyIn::context_id, "id, prefix of an id, or PROGRAM/PHASE[@n]", "ID", "context"),
            option("check_utcs_anchor", &VerifyIn::check_utcs_anchor,
                   "say whether the context is anchored in a signed log"),
            option("integrity_only", &VerifyIn::integrity_only,
                   "ask only whether every byte is what was signed, by whomever")};
    }
};
struct VerifyOut {
    bool ok = false, whole = false;
    std::string trust, ground, signer, key, reason, id, name, context_digest;
    std::uint64_t artifacts = 0, bytes = 0;
    bool anchored = false;
    ElsewhereOut elsewhere;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{
            out("ok", &VerifyOut::ok,
                "true when nothing is wrong and somebody you trust has signed; with integrity_only as whole"),
            out("whole", &VerifyOut::whole, "true when every byte is what was signed, whoever signed it"),
            out("trust", &VerifyOut::trust, "trusted, unpinned, unknown_key, expired, revoked or invalid_signature"),
            out("ground", &VerifyOut::ground, "of what is trusted: pinned, endorsed or own"),
            out("signer", &VerifyOut::signer, "who signed, as pinned or endorsed; empty where nobody trusted says so"),
            out("key", &VerifyOut::key, "fingerprint of the key"),
            out("reason", &VerifyOut::reason, "why this trust"),
            out("id", &VerifyOut::id, "the context's id"),
            out("name", &VerifyOut::name, "local name"),
            out("context_digest", &VerifyOut::context_digest, "SHA-256 of context.json"),
            out("artifacts", &VerifyOut::artifacts, "artifacts that were hashed"),
            out("bytes", &VerifyOut::bytes, "bytes that were hashed"),
            out("anchored", &VerifyOut::anchored, "recorded in a signed, unbroken log"),
            out("elsewhere", &VerifyOut::elsewhere, "what the context names without holding it"),
            out("findings", &VerifyOut::findings, "everything that is wrong")};
    }
};

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
struct ContextOut {
    std::string id, name, program, phase, state, created, author, context_digest, ref;
    Json statement;
    static auto describe()
    {
        return std::tuple{out("id", &ContextOut::id, "the context's id"),
                          out("name", &ContextOut::name, "local name, PROGRAM/PHASE@n"),
                          out("program", &ContextOut::program, "program"),
                          out("phase", &ContextOut::phase, "phase"),
                          out("state", &ContextOut::state, "frozen, draft or damaged"),
                          out("created", &ContextOut::created, "UTC time"),
                          out("author", &ContextOut::author, "author as stated"),
                          out("context_digest", &ContextOut::context_digest, "SHA-256 of context.json"),
                          out("ref", &ContextOut::ref, "git ref"),
                          maybe("statement", &ContextOut::statement, "context.json, when one context is asked for")};
    }
};
struct HitOut {
    std::string context, path, rev, sha256;
    static auto describe()
    {
        return std::tuple{out("context", &HitOut::context, "context id"), out("path", &HitOut::path, "artifact"),
                          out("rev", &HitOut::rev, "revision"), out("sha256", &HitOut::sha256, "content")};
    }
};
struct QueryOut {
    std::vector<ContextOut> contexts;
    std::vector<HitOut> items;
    bool found = true;
    static auto describe()
    {
        return std::tuple{out("found", &QueryOut::found, "false when an item was asked for and no context has it"),
                          out("contexts", &QueryOut::contexts, "contexts, oldest first"),
                          out("items", &QueryOut::items, "where the item is frozen")};
    }
};
struct QueryItem {
    Json entry;
    static auto describe()
    {
        return std::tuple{out("entry", &QueryItem::entry, "a listing line, or a common file with its place")};
    }
};

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
struct CloneOut {
    std::string id, name, ref, source, context_digest, materialized;
    std::uint64_t cloned = 0, parameterized = 0, rendered = 0, edited = 0, fresh = 0, total = 0, common = 0;
    bool dry_run = false, incomplete = false, accepted = false;
    ReuseOut crr;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("id", &CloneOut::id,
                              "id of the draft context; empty when nothing was written: for a dry run, and for an "
                              "incomplete clone that was not accepted"),
                          out("name", &CloneOut::name, "local name"),
                          out("ref", &CloneOut::ref, "git ref"),
                          out("source", &CloneOut::source, "id of the source context"),
                          out("context_digest", &CloneOut::context_digest, "SHA-256 of context.json"),
                          out("cloned", &CloneOut::cloned, "artifacts with the same bytes"),
                          out("parameterized", &CloneOut::parameterized, "artifacts with parameters changed"),
                          out("rendered", &CloneOut::rendered, "artifacts rendered again"),
                          out("edited", &CloneOut::edited, "artifacts edited by hand"),
                          out("new", &CloneOut::fresh, "artifacts without origin"),
                          out("total", &CloneOut::total, "artifacts in scope"),
                          out("common", &CloneOut::common, "common files"),
                          out("crr", &CloneOut::crr, "context reuse"),
                          out("dry_run", &CloneOut::dry_run, "nothing was written"),
                          out("materialized", &CloneOut::materialized, "folder that was written"),
                          maybe("incomplete", &CloneOut::incomplete,
                                "places that bindings name keep their old values: the answer is no, unless accepted"),
                          maybe("accepted", &CloneOut::accepted, "incomplete, and accepted with accept_incomplete"),
                          out("findings", &CloneOut::findings, "what was noticed")};
    }
};
struct CloneRow {
    std::string path, origin;
    std::vector<std::string> parameters;
    std::vector<std::vector<std::string>> changes;
    static auto describe()
    {
        return std::tuple{out("path", &CloneRow::path, "artifact"),
                          out("origin", &CloneRow::origin, "parameterized or rendered"),
                          out("parameters", &CloneRow::parameters, "parameters that reach it"),
                          out("changes", &CloneRow::changes, "[old text, new text] of each place")};
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

std::string cloneText(const CloneOut& o)
{
    if (o.incomplete && !o.accepted) {
        const auto places = static_cast<std::uint64_t>(std::count_if(
            o.findings.begin(), o.findings.end(), [](const FindingOut& f) { return f.severity == "error"; }));
        return tr("Nothing was cloned from {}: {} would keep old values.", o.source,
                  plural(places, "place that bindings name", "places that bindings name")) +
               "\n" + findingsText(o.findings) +
               tr("Mend the bindings or the artifacts and freeze again, or repeat with --accept-incomplete.") + "\n";
    }
    std::string text =
        o.dry_run
            ? tr("Would clone {} from {}; nothing was written.", plural(o.total, "artifact", "artifacts"), o.source)
            : tr("Cloned {} from {} to {} ({}).", plural(o.total, "artifact", "artifacts"), o.source, o.name, o.id);
    text += "\n" + table({{tr("cloned"), count(o.cloned)},
                          {tr("parameterized"), count(o.parameterized)},
                          {tr("rendered"), count(o.rendered)},
                          {tr("common"), count(o.common)}});
    text += reuseText(o.crr) + "\n";
    if (!o.materialized.empty())
        text += tr("Written to {}; commit it to go on.", o.materialized) + "\n";
    else if (!o.dry_run)
        text += tr("The context is a draft: materialize it with a clone --materialize DIR, or read it with pluma diff "
                   "and query-context.") +
                "\n";
    return text + findingsText(o.findings);
}

struct DiffIn {
    std::string a, b, path;
    static auto describe()
    {
        return std::tuple{positional("a", &DiffIn::a, "a context, a directory or a file", true, "A", "context"),
                          positional("b", &DiffIn::b, "the other one of the same kind", true, "B", "context"),
                          option("path", &DiffIn::path, "the unified text of this artifact only", "PATH", "artifact")};
    }
};
struct ChangeOut {
    std::string path, change;
    std::uint64_t lines_added = 0, lines_removed = 0;
    bool binary = false;
    static auto describe()
    {
        return std::tuple{out("path", &ChangeOut::path, "artifact"),
                          out("change", &ChangeOut::change, "added, removed, modified or mode_changed"),
                          out("lines_added", &ChangeOut::lines_added, "lines"),
                          out("lines_removed", &ChangeOut::lines_removed, "lines"),
                          out("binary", &ChangeOut::binary, "not a text")};
    }
};
struct ParameterChange {
    std::string name, unit;
    Json before, after;
    static auto describe()
    {
        return std::tuple{out("name", &ParameterChange::name, "parameter"),
                          out("unit", &ParameterChange::unit, "unit of both values"),
                          out("before", &ParameterChange::before, "value in A, null when absent"),
                          out("after", &ParameterChange::after, "value in B, null when absent")};
    }
};
struct DiffOut {
    std::string a, b, kind, text;
    std::uint64_t added = 0, removed = 0, modified = 0;
    std::vector<ParameterChange> parameters;
    std::vector<ChangeOut> changes;
    static auto describe()
    {
        return std::tuple{out("a", &DiffOut::a, "what was compared"),
                          out("b", &DiffOut::b, "with what"),
                          out("kind", &DiffOut::kind, "contexts, directories or files"),
                          out("added", &DiffOut::added, "only in B"),
                          out("removed", &DiffOut::removed, "only in A"),
                          out("modified", &DiffOut::modified, "in both, different"),
                          out("parameters", &DiffOut::parameters, "parameters that differ"),
                          out("changes", &DiffOut::changes, "artifacts that differ, by path"),
                          out("text", &DiffOut::text, "unified text of one artifact or of two files")};
    }
};

// Statements are shown before they are verified, so nothing about their shape is taken for granted.
Json objectMember(const Json& object, const char* key)
{
    const Json& found = member(object, key);
    return found.is_object() ? found : Json::object();
}

std::vector<ParameterChange> parameterChanges(std::vector<context::ParameterChange> changes)
{
    std::vector<ParameterChange> list;
    for (context::ParameterChange& change : changes)
        list.push_back(
            {std::move(change.name), std::move(change.unit), std::move(change.before), std::move(change.after)});
    return list;
}

void tellChanges(DiffOut& o, const std::vector<diff::Change>& changes)
{
    for (const diff::Change& c : changes) {
        o.changes.push_back({c.path, diff::changeName(c.kind), c.linesAdded, c.linesRemoved, c.binary});
        (c.kind == diff::ChangeKind::Added     ? o.added
         : c.kind == diff::ChangeKind::Removed ? o.removed
                                               : o.modified) += 1;
    }
}

void tellFile(DiffOut& o, const memory::FilePair& pair, const std::string& path)
{
    const std::string before = pair.before.value_or(std::string());
    const std::string after = pair.after.value_or(std::string());
    o.text = diff::unifiedDiff(before, after, o.a + "/" + path, o.b + "/" + path);
    o.modified = before == after ? 0 : 1;
}

Result<DiffOut> diffFolders(const Call& call, const DiffIn& in, const std::filesystem::path& a,
                            const std::filesystem::path& b)
{
    DiffOut o{in.a, in.b, "directories"};
    const auto left = diff::directorySource(a);
    const auto right = diff::directorySource(b);
    if (!in.path.empty()) {
        PLUMA_TRY(const auto pair, memory::comparedFile(*left, *right, {""}, in.path));
        tellFile(o, pair, in.path);
        return o;
    }
    PLUMA_TRY(const auto changes, diff::compareTrees(*left, *right, true, call.job));
    tellChanges(o, changes);
    return o;
}

Result<DiffOut> runDiff(const memory::Environment& environment, const Call& call, const DiffIn& in)
{
    const auto a = under(call.folder, in.a);
    const auto b = under(call.folder, in.b);
    DiffOut o{in.a, in.b, "contexts"};
    std::error_code error;
    const bool exists = std::filesystem::exists(a, error) && std::filesystem::exists(b, error);
    const bool folders = exists && std::filesystem::is_directory(a, error) && std::filesystem::is_directory(b, error);
    const bool files = exists && !std::filesystem::is_directory(a, error) && !std::filesystem::is_directory(b, error);
    if (exists && !folders && !files)
        return fail(ErrorCode::Usage, tr("'{}' and '{}' are of different kinds: a directory and a file.", in.a, in.b));
    if (files) {
        o.kind = "files";
        PLUMA_TRY(const auto before, readNamed(a, 256ULL << 20));
        PLUMA_TRY(const auto after, readNamed(b, 256ULL << 20));
        o.text = diff::unifiedDiff(before, after, in.a, in.b);
        o.modified = before == after ? 0 : 1;
        return o;
    }
    if (folders)
        return diffFolders(call, in, a, b);
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    if (!in.path.empty()) {
        PLUMA_TRY(const auto first, memory::findContext(workspace, in.a));
        PLUMA_TRY(const auto second, memory::findContext(workspace, in.b));
        PLUMA_TRY(const auto pair, memory::comparedFile(workspace, first, &second, in.path));
        o.a = first.id;
        o.b = second.id;
        tellFile(o, pair, in.path);
        o.parameters =
            parameterChanges(context::parameterChanges(first.statement.parameters, second.statement.parameters));
        return o;
    }
    PLUMA_TRY(auto comparison, memory::compareContexts(workspace, in.a, in.b, memory::Compared::Everything, call.job));
    o.a = comparison.before.id;
    o.b = comparison.after->id;
    o.parameters = parameterChanges(std::move(comparison.parameters));
    tellChanges(o, comparison.changes);
    return o;
}

std::string diffText(const DiffOut& o)
{
    if (o.kind == "files" || !o.text.empty())
        return o.text.empty() ? tr("No difference.") + "\n" : o.text;
    std::string text;
    if (!o.parameters.empty()) {
        text += tr("Parameters:") + "\n";
        std::vector<std::vector<std::string>> rows;
        for (const ParameterChange& p : o.parameters)
            rows.push_back({p.name, p.before.dump() + " → " + p.after.dump(), p.unit});
        text += table(rows);
    }
    for (const ChangeOut& c : o.changes) {
        const char* sign = c.change == "added" ? "A" : c.change == "removed" ? "D" : c.change == "modified" ? "M" : "T";
        text += std::string(sign) + " " + printable(c.path);
        if (c.change == "modified")
            text += c.binary ? "  " + tr("binary") : fmt::format("  +{} -{}", c.lines_added, c.lines_removed);
        text += "\n";
    }
    const std::uint64_t total = o.added + o.removed + o.modified;
    return text +
           (total == 0 ? tr("No difference.")
                       : tr("{}: {} modified, {} added, {} removed.", plural(total, "difference", "differences"),
                            count(o.modified), count(o.added), count(o.removed))) +
           "\n";
}

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

std::string queryText(const QueryOut& o)
{
    if (!o.items.empty()) {
        std::vector<std::vector<std::string>> rows;
        for (const HitOut& hit : o.items)
            rows.push_back({hit.context, hit.rev, shortDigest(hit.sha256), hit.path});
        return table(rows);
    }
    if (o.contexts.empty())
        return tr("Nothing found.") + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const ContextOut& c : o.contexts)
        rows.push_back({c.name, c.state, c.created, c.author, c.id});
    std::string text = table(rows);
    if (o.contexts.size() == 1 && o.contexts[0].statement.is_object()) {
        const Json& s = o.contexts[0].statement;
        const Json counts = objectMember(s, "counts");
        std::vector<std::vector<std::string>> facts = {{tr("artifacts"), counts.value("artifacts", Json()).dump()},
                                                       {tr("common"), counts.value("common", Json()).dump()},
                                                       {tr("bytes"), counts.value("bytes", Json()).dump()},
                                                       {tr("Merkle root"), textMember(s, "merkle_root")},
                                                       {tr("digest"), o.contexts[0].context_digest},
                                                       {tr("UTCS"), textMember(s, "utcs")}};
        if (s.contains("source") && s["source"].is_object())
            facts.push_back({tr("cloned from"), textMember(s["source"], "context")});
        text += table(facts);
        const Json parameters = objectMember(s, "parameters");
        std::vector<std::vector<std::string>> values;
        for (const auto& [name, p] : parameters.items())
            values.push_back({name, member(p, "value").dump() + " " + textMember(p, "unit")});
        text += tr("Parameters:") + "\n" + table(values);
    }
    return text;
}

} // namespace

void registerContexts(Registry& registry, const memory::Environment& environment)
{
    registerFreeze(registry, environment);
    registry.add<VerifyIn, VerifyOut>(
        {"context.verify",
         QT_TRANSLATE_NOOP("command", "Verify a frozen context"),
         "Reads every byte of the context again, without any cache, and checks it against the signed statement, the "
         "signer against the keys pinned on this machine and the rosters they have signed, and the log of the signer. "
         "What nobody you trust has signed does not verify; --integrity-only asks for the bytes alone.",
         1,
         Effect::Read,
         "context.read",
         {"verify-frozen-context"},
         {"pluma verify-frozen-context --context-id AMPEL360-BWB-Q100/CAD"}},
        [environment](const Call& call, const VerifyIn& in, const Sink<command::NoItem>&) -> Result<VerifyOut> {
            const std::string reference = in.context_id.empty() ? in.context : in.context_id;
            if (reference.empty())
                return fail(ErrorCode::Usage, tr("Which context?"), {},
                            tr("give --context-id ID; list them: pluma query-context"));
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto done, memory::verify(workspace, reference, call.job));
            return VerifyOut{in.integrity_only ? done.whole() : done.ok(),
                             done.whole(),
                             done.trust ? wordOf(*done.trust) : "",
                             done.trust ? trust::trustGround(*done.trust) : "",
                             done.signer,
                             done.key,
                             done.reason,
                             done.context.id,
                             contextName(done.context),
                             done.context.digest,
                             done.artifacts,
                             done.bytes,
                             done.anchored,
                             elsewhereOut(done.elsewhere),
                             findingsOut(done.findings)};
        },
        [](const VerifyOut& o) {
            const std::string size = tr("{}, {} bytes", plural(o.artifacts, "artifact", "artifacts"), count(o.bytes));
            const bool trusted = o.trust == "trusted";
            std::string text = o.ok && trusted ? tr("Verified {}: {}.", o.name, size)
                               : o.whole       ? tr("{} is whole ({}), but not from anybody you trust.", o.name, size)
                                               : tr("{} does NOT verify.", o.name);
            if (const std::string elsewhere = elsewhereText(o.elsewhere); !elsewhere.empty())
                text += " " + elsewhere;
            text += "\n" + table({{tr("id"), o.id},
                                  {tr("trust"), o.trust},
                                  {tr("signer"), o.reason},
                                  {tr("anchored"), o.anchored ? tr("yes, in the signed log") : tr("no")}});
            if (o.whole && (o.trust == "unpinned" || o.trust == "unknown_key"))
                text += tr("hint: compare the fingerprint with its owner by another way, then: pluma keys pin "
                           "--program PROGRAM {}",
                           o.key) +
                        "\n";
            return text + findingsText(o.elsewhere.pointers) + findingsText(o.findings);
        },
        [](const VerifyOut& o) { return !o.ok; });
    registry.add<QueryIn, QueryOut, QueryItem>(
        {"context.query",
         QT_TRANSLATE_NOOP("command", "Find and show contexts"),
         "Lists contexts, shows one, or finds where an item number and revision is frozen.",
         1,
         Effect::Read,
         "context.read",
         {"query-context"},
         {"pluma query-context --context-id AMPEL360-BWB-Q100/CAD", "pluma query-context --item 57-10-1001 --rev C"}},
        [environment](const Call& call, const QueryIn& in, const Sink<QueryItem>& sink) {
            return runQuery(environment, call, in, sink);
        },
        queryText, [](const QueryOut& o) { return !o.found; });
    registry.add<CloneIn, CloneOut, CloneRow>(
        {"context.clone",
         QT_TRANSLATE_NOOP("command", "Clone a frozen context to a new program"),
         "Artifacts keep their bytes except where a binding carries an overridden parameter. The result is a signed "
         "draft context. When a place that a binding names cannot be given the new value, nothing is written and the "
         "answer is no, unless --accept-incomplete is given; a dry run says the same.",
         1,
         Effect::Write,
         "context.clone",
         {"clone-context"},
         {"pluma clone-context --from AMPEL360-BWB-Q100/CAD --to AMPEL360-BWB-Q200/CAD --param-overrides "
          "wing_span=45m,engines=4,passenger_capacity=350"}},
        [environment](const Call& call, const CloneIn& in, const Sink<CloneRow>& sink) {
            return runClone(environment, call, in, sink);
        },
        cloneText, [](const CloneOut& o) { return o.incomplete && !o.accepted; });
    registry.add<DiffIn, DiffOut>(
        {"diff",
         QT_TRANSLATE_NOOP("command", "Show what differs"),
         "Compares two contexts, two directories or two files. Of contexts and directories: which artifacts differ; of "
         "files, or of one artifact with --path: the unified text.",
         1,
         Effect::Read,
         "context.read",
         {"diff"},
         {"pluma diff AMPEL360-BWB-Q100/CAD AMPEL360-BWB-Q200/CAD", "pluma diff old/ new/"}},
        [environment](const Call& call, const DiffIn& in, const Sink<command::NoItem>&) {
            return runDiff(environment, call, in);
        },
        diffText);
    registry.add<MetricsIn, MetricsOut>(
        {"metrics",
         QT_TRANSLATE_NOOP("command", "Measure context reuse"),
         "Counts the context reuse ratio from the recorded provenance of the latest context of each phase.",
         1,
         Effect::Read,
         "metrics.read",
         {"metrics"},
         {"pluma metrics --program AMPEL360-BWB-Q200"}},
        [environment](const Call& call, const MetricsIn& in, const Sink<command::NoItem>&) {
            return runMetrics(environment, call, in);
        },
        metricsText);
}

} // namespace pluma::verbs

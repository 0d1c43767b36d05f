#include "schema/openapi.h"
#include "base/files.h"
#include "schema/uri.h"
#include "verbs/shared.h"

namespace pluma::verbs {

namespace fs = std::filesystem;

namespace {

// The documents beside an OpenAPI document: files under the current folder (or under that of the document, when it is
// elsewhere), and nothing of the network.
schema::Documents filesUnder(const std::string& root)
{
    schema::Documents documents;
    documents.load = [root](const std::string& uri) -> Result<Values::Shared> {
        const schema::Uri parts = schema::Uri::parse(uri);
        if (parts.hasScheme || parts.hasAuthority)
            return fail(ErrorCode::NotFound, tr("'{}' is not read from the network.", uri));
        std::error_code error;
        const fs::path top = fs::weakly_canonical(root, error);
        const fs::path path = fs::weakly_canonical(fs::path(root) / schema::Uri::decoded(parts.path), error);
        const auto [end, rest] = std::mismatch(top.begin(), top.end(), path.begin(), path.end());
        if (error || end != top.end())
            return fail(ErrorCode::Denied, tr("'{}' leads out of the folder '{}'.", uri, top.string()));
        return readValues(root, fs::relative(path, top, error).string(), true);
    };
    return documents;
}

Result<schema::OpenApi> readOpenApi(const Call& call, const std::string& spec)
{
    PLUMA_CHECK(call.job.step(spec));
    PLUMA_TRY(auto document, readValues(call.folder, spec, true));
    std::error_code error;
    const fs::path file = fs::weakly_canonical(under(call.folder, spec), error);
    const fs::path here = fs::weakly_canonical(call.folder, error);
    const auto [end, rest] = std::mismatch(here.begin(), here.end(), file.begin(), file.end());
    const fs::path root = end == here.end() ? here : file.parent_path();
    return schema::OpenApi::read(std::move(document), file.lexically_relative(root).generic_string(),
                                 filesUnder(root.string()));
}

struct SpecIn {
    std::string spec;
    static auto describe()
    {
        return std::tuple{
            positional("spec", &SpecIn::spec, "the OpenAPI 3.0 or 3.1 document, JSON or YAML", true, "SPEC", "file")};
    }
};
struct ProblemOut {
    std::string severity, rule, message, where, pointer, hint;
    static auto describe()
    {
        return std::tuple{out("severity", &ProblemOut::severity, "error or warning"),
                          out("rule", &ProblemOut::rule, "a stable word for this kind of problem"),
                          out("message", &ProblemOut::message, "a sentence"),
                          out("where", &ProblemOut::where, "path:line:column"),
                          out("pointer", &ProblemOut::pointer, "JSON pointer into the document"),
                          out("hint", &ProblemOut::hint, "what to do, may be empty")};
    }
};
struct LintOut {
    std::string spec, version, title;
    std::uint64_t operations = 0, errors = 0, warnings = 0;
    std::vector<ProblemOut> problems;
    static auto describe()
    {
        return std::tuple{out("spec", &LintOut::spec, "the document"),
                          out("version", &LintOut::version, "of OpenAPI"),
                          out("title", &LintOut::title, "of the interface"),
                          out("operations", &LintOut::operations, "how many operations it has"),
                          out("errors", &LintOut::errors, "problems that break the standard"),
                          out("warnings", &LintOut::warnings, "problems that say nothing but mislead"),
                          out("problems", &LintOut::problems, "each problem, in the order of the document")};
    }
};
struct OperationOut {
    std::string id, method, path, summary;
    std::vector<std::string> tags;
    bool deprecated = false;
    std::uint64_t parameters = 0;
    std::vector<std::string> bodies;
    static auto describe()
    {
        return std::tuple{out("id", &OperationOut::id, "operationId, or method and path"),
                          out("method", &OperationOut::method, "GET, POST, …"),
                          out("path", &OperationOut::path, "the path with its parameters in braces"),
                          out("summary", &OperationOut::summary, "one line"),
                          out("tags", &OperationOut::tags, "groups"),
                          out("deprecated", &OperationOut::deprecated, "not to be used any more"),
                          out("parameters", &OperationOut::parameters, "how many parameters it takes"),
                          out("bodies", &OperationOut::bodies, "content types of the bodies it takes")};
    }
};
struct OperationsIn {
    std::string spec, tag, search;
    static auto describe()
    {
        return std::tuple{
            positional("spec", &OperationsIn::spec, "the OpenAPI 3.0 or 3.1 document, JSON or YAML", true, "SPEC",
                       "file"),
            option("tag", &OperationsIn::tag, "only those of this tag", "TAG"),
            option("search", &OperationsIn::search, "only those whose id, path or summary has this text", "TEXT")};
    }
};
struct OperationsOut {
    std::vector<OperationOut> operations;
    static auto describe() { return std::tuple{out("operations", &OperationsOut::operations, "each operation")}; }
};
struct RawOut {
    std::string pointer, reason;
    static auto describe()
    {
        return std::tuple{out("pointer", &RawOut::pointer, "/parameters/NAME or /body/…"),
                          out("reason", &RawOut::reason, "why it is edited as JSON")};
    }
};
struct FormOut {
    std::string id, method, path;
    std::uint64_t fields = 0, typed = 0;
    std::vector<RawOut> raw;
    bool truncated = false;
    static auto describe()
    {
        return std::tuple{out("id", &FormOut::id, "operationId, or method and path"),
                          out("method", &FormOut::method, "GET, POST, …"),
                          out("path", &FormOut::path, "the path with its parameters in braces"),
                          out("fields", &FormOut::fields, "parameters and nodes of the body; recursion counted once"),
                          out("typed", &FormOut::typed, "of these, those with an editor of their own"),
                          out("raw", &FormOut::raw, "those that are edited as JSON"),
                          out("truncated", &FormOut::truncated, "whether there are more fields than were counted")};
    }
};
struct FormsOut {
    std::vector<FormOut> operations;
    static auto describe() { return std::tuple{out("operations", &FormsOut::operations, "each operation")}; }
};

Result<LintOut> runLint(const Call& call, const SpecIn& in)
{
    PLUMA_TRY(const auto api, readOpenApi(call, in.spec));
    PLUMA_TRY(const auto problems, api.lint(call.job));
    LintOut o;
    o.spec = in.spec;
    o.version = api.version();
    o.title = api.title();
    o.operations = api.operations().size();
    for (const schema::OpenApiProblem& p : problems) {
        const bool error = p.severity == schema::OpenApiProblem::Severity::Error;
        (error ? o.errors : o.warnings) += 1;
        o.problems.push_back({error ? "error" : "warning", p.rule, p.message, p.where, p.pointer, p.hint});
    }
    return o;
}

Result<OperationsOut> runOperations(const Call& call, const OperationsIn& in)
{
    PLUMA_TRY(const auto api, readOpenApi(call, in.spec));
    OperationsOut o;
    const std::string wanted = lower(in.search);
    for (const schema::OpenApiOperation& operation : api.operations()) {
        if (!in.tag.empty() && std::find(operation.tags.begin(), operation.tags.end(), in.tag) == operation.tags.end())
            continue;
        if (!wanted.empty() &&
            lower(operation.id + " " + operation.path + " " + operation.summary).find(wanted) == std::string::npos)
            continue;
        OperationOut one{operation.id,
                         operation.method,
                         operation.path,
                         operation.summary,
                         operation.tags,
                         operation.deprecated,
                         api.parameters(operation).size(),
                         {}};
        for (const schema::OpenApiBody& body : api.bodies(operation))
            one.bodies.push_back(body.contentType);
        o.operations.push_back(std::move(one));
    }
    return o;
}

Result<FormsOut> runForms(const Call& call, const SpecIn& in)
{
    PLUMA_TRY(const auto api, readOpenApi(call, in.spec));
    FormsOut o;
    for (const schema::OpenApiOperation& operation : api.operations()) {
        PLUMA_CHECK(call.job.step("forms", o.operations.size(), api.operations().size()));
        const schema::OpenApiFields fields = api.fields(operation);
        FormOut one{operation.id, operation.method, operation.path, fields.fields, fields.typed, {}, fields.truncated};
        for (const auto& raw : fields.raw)
            one.raw.push_back({raw.pointer, raw.reason});
        o.operations.push_back(std::move(one));
    }
    return o;
}

} // namespace

void registerOpenApi(Registry& registry, const memory::Environment&)
{
    using command::NoItem;
    registry.add<SpecIn, LintOut>(
        {"openapi.lint",
         QT_TRANSLATE_NOOP("command", "Check an OpenAPI document"),
         "Names every problem of an OpenAPI 3.0 or 3.1 document with its place. Files it refers to are read when they "
         "are under "
         "the current folder; nothing is fetched.",
         1,
         Effect::Read,
         "openapi.read",
         {"openapi", "lint"},
         {"pluma openapi lint api.yaml"}},
        [](const Call& call, const SpecIn& in, const Sink<NoItem>&) { return runLint(call, in); },
        [](const LintOut& o) {
            std::string text;
            for (const ProblemOut& p : o.problems)
                text +=
                    p.where + ": " + p.severity + ": " + p.message + (p.hint.empty() ? "" : " (" + p.hint + ")") + "\n";
            return text +
                   tr("{}: OpenAPI {}, {}; {}, {}.", o.spec, o.version, plural(o.operations, "operation", "operations"),
                      plural(o.errors, "error", "errors"), plural(o.warnings, "warning", "warnings")) +
                   "\n";
        },
        [](const LintOut& o) { return o.errors > 0; });
    registry.add<OperationsIn, OperationsOut>(
        {"openapi.operations",
         QT_TRANSLATE_NOOP("command", "List the operations of an OpenAPI document"),
         "Each operation with its method, path, tags and bodies.",
         1,
         Effect::Read,
         "openapi.read",
         {"openapi", "operations"},
         {"pluma openapi operations api.yaml --tag orders"}},
        [](const Call& call, const OperationsIn& in, const Sink<NoItem>&) { return runOperations(call, in); },
        [](const OperationsOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const OperationOut& one : o.operations)
                rows.push_back({one.method, one.path, one.id, one.summary});
            return rows.empty() ? tr("No operation fits.") + "\n" : table(rows);
        });
    registry.add<SpecIn, FormsOut>(
        {"openapi.forms",
         QT_TRANSLATE_NOOP("command", "Measure the forms of an OpenAPI document"),
         "How many fields the form of each operation has, how many of them have an editor of their own, and which are "
         "edited as "
         "JSON and why.",
         1,
         Effect::Read,
         "openapi.read",
         {"openapi", "forms"},
         {"pluma openapi forms api.yaml --json"}},
        [](const Call& call, const SpecIn& in, const Sink<NoItem>&) { return runForms(call, in); },
        [](const FormsOut& o) {
            std::uint64_t fields = 0;
            std::uint64_t typed = 0;
            std::vector<std::vector<std::string>> rows;
            for (const FormOut& one : o.operations) {
                fields += one.fields;
                typed += one.typed;
                rows.push_back({one.method, one.path, count(one.fields),
                                one.fields == one.typed ? "" : tr("{} as JSON", one.fields - one.typed)});
            }
            return table(rows) +
                   tr("{}: {}, {} with an editor of their own.", plural(o.operations.size(), "operation", "operations"),
                      plural(fields, "field", "fields"),
                      percent(fields == 0 ? 1 : static_cast<double>(typed) / static_cast<double>(fields))) +
                   "\n";
        });
}

} // namespace pluma::verbs

#include "base/files.h"
#include "base/text.h"
#include "schema/request.h"
#include "verbs/shared.h"

namespace pluma::verbs {

namespace {

Result<schema::OpenApi> readOpenApi(const Call& call, const std::string& spec)
{
    return schema::OpenApi::open(call.folder, spec, call.job);
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

struct HeaderOut {
    std::string name, value;
    static auto describe()
    {
        return std::tuple{out("name", &HeaderOut::name, "of the header"),
                          out("value", &HeaderOut::value, "as it is sent")};
    }
};
struct WrongOut {
    std::string pointer, message, hint;
    static auto describe()
    {
        return std::tuple{out("pointer", &WrongOut::pointer, "JSON pointer into the values"),
                          out("message", &WrongOut::message, "a sentence"),
                          out("hint", &WrongOut::hint, "what to do, may be empty")};
    }
};
struct RequestIn {
    std::string spec, operation, values, server, content_type;
    static auto describe()
    {
        return std::tuple{
            positional("spec", &RequestIn::spec, "the OpenAPI 3.0 or 3.1 document, JSON or YAML", true, "SPEC", "file"),
            positional("operation", &RequestIn::operation, "its operationId, or METHOD and path", true, "OPERATION"),
            option("values", &RequestIn::values,
                   "a JSON or YAML file with the members path, query, header, cookie and body", "FILE", "file"),
            option("server", &RequestIn::server, "the address to send to; default: the first of the document", "URL"),
            option("content_type", &RequestIn::content_type, "which of the bodies; default: the one best filled in",
                   "TYPE")};
    }
};
struct RequestOut {
    std::string method, url;
    std::vector<HeaderOut> headers;
    std::string body, body_base64, curl;
    std::vector<WrongOut> problems;
    static auto describe()
    {
        return std::tuple{out("method", &RequestOut::method, "GET, POST, …"),
                          out("url", &RequestOut::url, "with path and query"),
                          out("headers", &RequestOut::headers, "in the order they are sent"),
                          out("body", &RequestOut::body, "when it is text"),
                          out("body_base64", &RequestOut::body_base64, "when it is not text"),
                          out("curl", &RequestOut::curl, "a shell command that sends the same"),
                          out("problems", &RequestOut::problems, "why it cannot be sent as it is")};
    }
};
struct ChangesIn {
    std::string older, newer;
    static auto describe()
    {
        return std::tuple{positional("older", &ChangesIn::older, "an OpenAPI document", true, "OLDER", "file"),
                          positional("newer", &ChangesIn::newer, "a newer version of it", true, "NEWER", "file")};
    }
};
struct FieldChangeOut {
    std::string kind, pointer, label, what;
    bool required = false;
    static auto describe()
    {
        return std::tuple{out("kind", &FieldChangeOut::kind, "added, removed or changed"),
                          out("pointer", &FieldChangeOut::pointer, "into the values: /query/limit, /body/name"),
                          out("label", &FieldChangeOut::label, "for people"),
                          out("what", &FieldChangeOut::what, "how it changed"),
                          out("required", &FieldChangeOut::required, "whether it has to be given now")};
    }
};
struct OperationChangeOut {
    std::string kind, id, method, path, what;
    std::vector<FieldChangeOut> fields;
    static auto describe()
    {
        return std::tuple{out("kind", &OperationChangeOut::kind, "added, removed or changed"),
                          out("id", &OperationChangeOut::id, "operationId, or method and path"),
                          out("method", &OperationChangeOut::method, "GET, POST, …"),
                          out("path", &OperationChangeOut::path, "the path with its parameters in braces"),
                          out("what", &OperationChangeOut::what, "how the operation itself changed"),
                          out("fields", &OperationChangeOut::fields, "what it asks for that changed")};
    }
};
struct ChangesOut {
    std::vector<OperationChangeOut> operations;
    static auto describe()
    {
        return std::tuple{out("operations", &ChangesOut::operations, "each operation that changed")};
    }
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

Result<RequestOut> runRequest(const Call& call, const RequestIn& in)
{
    PLUMA_TRY(const auto api, readOpenApi(call, in.spec));
    const schema::OpenApiOperation* operation = api.find(in.operation);
    if (operation == nullptr) {
        std::vector<std::string> names;
        for (const auto& one : api.operations()) {
            names.push_back(one.id);
            if (one.method + " " + one.path == in.operation)
                operation = &one;
        }
        if (operation == nullptr)
            return fail(ErrorCode::NotFound, tr("'{}' has no operation '{}'.", in.spec, in.operation), {},
                        didYouMean(in.operation, names));
    }
    const auto bodies = api.bodies(*operation);
    std::size_t body = 0;
    if (!in.content_type.empty()) {
        std::vector<std::string> types;
        for (const auto& one : bodies)
            types.push_back(one.contentType);
        const auto at = std::find(types.begin(), types.end(), in.content_type);
        if (at == types.end())
            return fail(ErrorCode::NotFound, tr("The operation takes no body of type '{}'.", in.content_type), {},
                        types.empty() ? tr("it takes no body") : tr("it takes {}", join(types, ", ")));
        body = static_cast<std::size_t>(at - types.begin());
    }
    Values::Shared values;
    if (!in.values.empty()) {
        PLUMA_TRY(values, readValues(call.folder, in.values));
    }
    schema::Form form(schema::requestForm(api, *operation, body), {}, values ? values->root() : Value());
    form.validate();
    RequestOut o;
    for (const schema::NodeId node : form.wrong())
        for (const schema::FormError& error : form.errors(node))
            o.problems.push_back({form.pointer(node), error.message, error.hint});
    std::vector<schema::RequestProblem> problems;
    const Values::Shared payload = form.payload();
    const schema::Request request =
        schema::requestOf(api, *operation, body, in.server.empty() ? api.servers(*operation).front() : in.server,
                          payload->root(), &problems);
    for (const schema::RequestProblem& problem : problems)
        o.problems.push_back({problem.pointer, problem.message, problem.hint});
    o.method = request.method;
    o.url = request.url;
    for (const auto& [name, value] : request.headers)
        o.headers.push_back({name, value});
    (isUtf8(request.body) ? o.body : o.body_base64) = isUtf8(request.body) ? request.body : toBase64(request.body);
    o.curl = request.curl();
    return o;
}

const char* nameOf(schema::FieldChange::Kind kind)
{
    using Kind = schema::FieldChange::Kind;
    return kind == Kind::Added ? "added" : kind == Kind::Removed ? "removed" : "changed";
}

Result<ChangesOut> runChanges(const Call& call, const ChangesIn& in)
{
    PLUMA_TRY(const auto older, readOpenApi(call, in.older));
    PLUMA_TRY(const auto newer, readOpenApi(call, in.newer));
    PLUMA_TRY(const auto changes, schema::compareOperations(older, newer, call.job));
    ChangesOut o;
    for (const schema::OperationChange& change : changes) {
        OperationChangeOut one{nameOf(change.kind), change.id, change.method, change.path, change.what, {}};
        for (const schema::FieldChange& field : change.fields)
            one.fields.push_back({nameOf(field.kind), field.pointer, field.label, field.what, field.required});
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
    registry.add<RequestIn, RequestOut>(
        {"openapi.request",
         QT_TRANSLATE_NOOP("command", "Write a request of an OpenAPI operation"),
         "The method, address, headers and body that an operation would be called with, and the same as a curl "
         "command. Nothing is sent. The answer is no when the values do not fit what the operation asks for.",
         1,
         Effect::Read,
         "openapi.read",
         {"openapi", "request"},
         {"pluma openapi request api.yaml createOrder --values order.yaml"}},
        [](const Call& call, const RequestIn& in, const Sink<NoItem>&) { return runRequest(call, in); },
        [](const RequestOut& o) {
            std::string text = o.curl + "\n";
            for (const WrongOut& wrong : o.problems)
                text += (wrong.pointer.empty() ? "/" : wrong.pointer) + ": " + wrong.message +
                        (wrong.hint.empty() ? "" : " (" + wrong.hint + ")") + "\n";
            return text;
        },
        [](const RequestOut& o) { return !o.problems.empty(); });
    registry.add<ChangesIn, ChangesOut>(
        {"openapi.changes",
         QT_TRANSLATE_NOOP("command", "Compare two versions of an OpenAPI document"),
         "The operations that were added, removed or changed, and for each the fields of its form that did.",
         1,
         Effect::Read,
         "openapi.read",
         {"openapi", "changes"},
         {"pluma openapi changes api-1.0.yaml api-1.1.yaml"}},
        [](const Call& call, const ChangesIn& in, const Sink<NoItem>&) { return runChanges(call, in); },
        [](const ChangesOut& o) {
            std::string text;
            for (const OperationChangeOut& one : o.operations) {
                text +=
                    one.kind + "  " + one.method + " " + one.path + (one.what.empty() ? "" : ": " + one.what) + "\n";
                for (const FieldChangeOut& field : one.fields)
                    text += "    " + field.kind + "  " + field.pointer + (field.what.empty() ? "" : ": " + field.what) +
                            (field.required && field.kind == "added" ? " (" + tr("required") + ")" : "") + "\n";
            }
            return text +
                   (o.operations.empty() ? tr("No operation asks for anything else.")
                                         : plural(o.operations.size(), "operation differs.", "operations differ.")) +
                   "\n";
        });
}

} // namespace pluma::verbs

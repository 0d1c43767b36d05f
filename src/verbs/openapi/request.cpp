#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "schema/openapi/request.h"
#include "verbs/openapi/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerOpenapiRequest(Registry& registry, const memory::Environment&)
{
    registry.add<RequestIn, RequestOut>(
        {.id = "openapi.request",
         .title = QT_TRANSLATE_NOOP("command", "Write a request of an OpenAPI operation"),
         .help = "The method, address, headers and body that an operation would be called with, and the same as a curl "
                 "command. Nothing is sent. The answer is no when the values do not fit what the operation asks for.",
         .permission = "openapi.read",
         .verb = {"openapi", "request"},
         .examples = {"pluma openapi request api.yaml createOrder --values order.yaml"}},
        [](const Call& call, const RequestIn& in) { return runRequest(call, in); },
        {.text =
             [](const RequestOut& o) {
                 std::string text = o.curl + "\n";
                 for (const WrongOut& wrong : o.problems)
                     text += (wrong.pointer.empty() ? "/" : wrong.pointer) + ": " + wrong.message +
                             (wrong.hint.empty() ? "" : " (" + wrong.hint + ")") + "\n";
                 return text;
             },
         .negative = [](const RequestOut& o) { return !o.problems.empty(); }});
}

} // namespace pluma::verbs

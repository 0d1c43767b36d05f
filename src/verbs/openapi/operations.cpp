#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "verbs/openapi/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerOpenapiOperations(Registry& registry, const memory::Environment&)
{
    registry.add<OperationsIn, OperationsOut>(
        {.id = "openapi.operations",
         .title = QT_TRANSLATE_NOOP("command", "List the operations of an OpenAPI document"),
         .help = "Each operation with its method, path, tags and bodies.",
         .permission = "openapi.read",
         .verb = {"openapi", "operations"},
         .examples = {"pluma openapi operations api.yaml --tag orders"}},
        [](const Call& call, const OperationsIn& in) { return runOperations(call, in); },
        {.text = [](const OperationsOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const OperationOut& one : o.operations)
                rows.push_back({one.method, one.path, one.id, one.summary});
            return rows.empty() ? tr("No operation fits.") + "\n" : table(rows);
        }});
}

} // namespace pluma::verbs

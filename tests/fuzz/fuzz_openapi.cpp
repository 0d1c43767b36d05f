// An OpenAPI document: its problems, the forms and requests of its operations, and the way to another version.
#include "fuzzing.h"
#include "schema/openapi/request.h"

using namespace pluma;

namespace {

void use(const schema::OpenApi& api)
{
    Job job;
    (void)api.lint(job);
    std::size_t count = 0;
    for (const schema::OpenApiOperation& operation : api.operations()) {
        if (++count > 4)
            break;
        (void)api.fields(operation);
        const std::size_t bodies = api.bodies(operation).size();
        for (std::size_t body = 0; body < std::max<std::size_t>(1, bodies) && body < 3; ++body) {
            schema::Form form(schema::requestForm(api, operation, body), {});
            for (const schema::NodeId child : std::vector<schema::NodeId>(form.children(form.root())))
                for (const schema::NodeId inner : std::vector<schema::NodeId>(form.children(child))) {
                    (void)form.setText(inner, "1");
                    (void)form.insertItem(inner, 0);
                }
            form.validate();
            const Values::Shared payload = form.payload();
            std::vector<schema::RequestProblem> problems;
            const schema::Request request =
                schema::requestOf(api, operation, body, api.servers(operation).front(), payload->root(), &problems);
            for (const auto& [name, value] : request.headers)
                fuzzing::demand(value.find_first_of("\r\n") == std::string::npos, "a header is one line");
            (void)request.curl();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = fuzzing::parts(data, size);
    ValueLimits limits;
    limits.bytes = 1U << 18;
    limits.duplicates = true;
    std::vector<schema::OpenApi> read;
    for (std::size_t i = 0; i < parts.size() && i < 2; ++i) {
        const auto document = Values::fromText(std::string(parts[i]), "api.yaml", limits);
        if (!document)
            return 0;
        const auto api = schema::OpenApi::read(*document, "api.yaml");
        if (!api)
            return 0;
        use(*api);
        read.push_back(*api);
    }
    if (read.size() == 2) {
        Job job;
        fuzzing::demand(schema::compareOperations(read[0], read[0], job)->empty(), "a document is what it is");
        (void)schema::compareOperations(read[0], read[1], job);
    }
    return 0;
}

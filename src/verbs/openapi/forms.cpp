#include "base/files.h"
#include "verbs/openapi/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

void registerOpenapiForms(Registry& registry, const memory::Environment&)
{
    registry.add<SpecIn, FormsOut>(
        {.id = "openapi.forms",
         .title = QT_TRANSLATE_NOOP("command", "Measure the forms of an OpenAPI document"),
         .help = "How many fields the form of each operation has, how many of them have an editor of their own, and "
                 "which are edited as JSON and why.",
         .permission = "openapi.read",
         .verb = {"openapi", "forms"},
         .examples = {"pluma openapi forms api.yaml --json"}},
        [](const Call& call, const SpecIn& in) { return runForms(call, in); }, {.text = [](const FormsOut& o) {
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
        }});
}

} // namespace pluma::verbs

#include "base/files.h"
#include "schema/openapi/request.h"
#include "verbs/openapi/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

const char* changeName(schema::FieldChange::Kind kind)
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
        OperationChangeOut one{changeName(change.kind), change.id, change.method, change.path, change.what, {}};
        for (const schema::FieldChange& field : change.fields)
            one.fields.push_back({changeName(field.kind), field.pointer, field.label, field.what, field.required});
        o.operations.push_back(std::move(one));
    }
    return o;
}

} // namespace

void registerOpenapiChanges(Registry& registry, const memory::Environment&)
{
    registry.add<ChangesIn, ChangesOut>(
        {.id = "openapi.changes",
         .title = QT_TRANSLATE_NOOP("command", "Compare two versions of an OpenAPI document"),
         .help = "The operations that were added, removed or changed, and for each the fields of its form that did.",
         .permission = "openapi.read",
         .verb = {"openapi", "changes"},
         .examples = {"pluma openapi changes api-1.0.yaml api-1.1.yaml"}},
        [](const Call& call, const ChangesIn& in) { return runChanges(call, in); }, {.text = [](const ChangesOut& o) {
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
        }});
}

} // namespace pluma::verbs

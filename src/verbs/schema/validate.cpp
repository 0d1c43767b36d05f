#include <algorithm>

#include "base/beneath.h"
#include "schema/validate/schema.h"
#include "schema/validate/uri.h"
#include "verbs/schema/validate.h"

namespace pluma::verbs {
namespace {

schema::Dialect dialectNamed(const std::string& name)
{
    return name == "draft-07"      ? schema::Dialect::Draft7
           : name == "openapi-3.0" ? schema::Dialect::OpenApi30
                                   : schema::Dialect::Draft202012;
}

struct CheckIn {
    std::string schema;
    std::vector<std::string> instance, more, map;
    std::string at, dialect;
    bool assert_formats = false, annotations = false;
    std::optional<std::uint64_t> limit;
    static auto describe()
    {
        return std::tuple{
            needed("schema", &CheckIn::schema, "the schema, JSON or YAML", "FILE", "file"),
            option("instance", &CheckIn::instance, "a document to check, JSON or YAML", "FILE", "file"),
            positional("instances", &CheckIn::more, "more documents to check", false, "INSTANCES", "file"),
            option("at", &CheckIn::at, "where in its document the schema stands (a JSON pointer)", "POINTER"),
            option("map", &CheckIn::map, "a document that references lead to, as URI=FILE", "URI=FILE"),
            option("dialect", &CheckIn::dialect,
                   "what the schema is when it does not say so: 2020-12, draft-07 or openapi-3.0", "DIALECT"),
            option("assert_formats", &CheckIn::assert_formats, "a text that breaks its format is an error"),
            option("annotations", &CheckIn::annotations, "also say what the schema says about a valid document"),
            option("limit", &CheckIn::limit, "most errors of one document (100)", "N")};
    }
};

Result<CheckOut> runCheck(const Call& call, const CheckIn& in)
{
    std::vector<std::string> files = in.instance;
    files.insert(files.end(), in.more.begin(), in.more.end());
    if (files.empty())
        return fail(ErrorCode::Usage, tr("Which document is to be checked?"), {}, tr("name it with --instance FILE"));
    const std::vector<std::string> dialects = {"2020-12", "draft-07", "openapi-3.0"};
    if (!in.dialect.empty() && std::find(dialects.begin(), dialects.end(), in.dialect) == dialects.end())
        return fail(ErrorCode::Usage, tr("There is no dialect '{}'.", in.dialect), {},
                    tr("known are: {}", join(dialects, ", ")));
    schema::Documents documents;
    for (const std::string& pair : in.map) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::Usage, tr("'{}' is not URI=FILE.", pair));
        PLUMA_TRY(auto document, readValues(call.folder, pair.substr(equals + 1)));
        documents.add(std::string(schema::Uri::withoutFragment(std::string_view(pair).substr(0, equals))),
                      std::move(document));
    }
    PLUMA_TRY(const auto document, readValues(call.folder, in.schema));
    const Value place = document->at(in.at);
    if (!place)
        return fail(ErrorCode::NotFound, tr("There is nothing at '{}'.", in.at), in.schema);
    schema::CompileOptions options;
    options.dialect = dialectNamed(in.dialect);
    options.assertFormats = in.assert_formats;
    options.documents = &documents;
    PLUMA_TRY(const auto compiled, schema::Schema::compile(document, place, options));
    CheckOut o;
    o.valid = true;
    for (std::size_t i = 0; i < files.size(); ++i) {
        PLUMA_CHECK(call.job.step(files[i], i, files.size()));
        PLUMA_TRY(const auto instance, readValues(call.folder, files[i]));
        InstanceOut one;
        one.instance = files[i];
        for (const schema::Violation& v : compiled.validate(instance->root(), in.limit.value_or(100)))
            one.errors.push_back({v.instancePointer, v.schemaPointer, v.keyword, v.message, v.hint,
                                  instance->where(Value(instance.get(), v.cell))});
        one.valid = one.errors.empty();
        if (in.annotations && one.valid)
            for (const schema::Annotation& a : compiled.annotations(instance->root()))
                one.annotations.push_back({a.instancePointer, a.schemaPointer, a.keyword, a.value});
        o.valid = o.valid && one.valid;
        o.instances.push_back(std::move(one));
    }
    return o;
}

} // namespace

void registerSchemaValidate(Registry& registry, const memory::Environment&)
{
    registry.add<CheckIn, CheckOut>(
        {.id = "schema.validate",
         .title = QT_TRANSLATE_NOOP("command", "Check documents against a schema"),
         .help = "Drafts 2020-12 and 07 of JSON Schema, and the dialect of OpenAPI 3.0. References lead only to what "
                 "--map names.",
         .permission = "schema.read",
         .verb = {"schema", "validate"},
         .examples = {"pluma schema validate --schema order.schema.json --instance order.json",
                      "pluma schema validate --schema api.yaml --at /components/schemas/Order --dialect openapi-3.0 "
                      "orders/*.json"}},
        [](const Call& call, const CheckIn& in) { return runCheck(call, in); },
        {.text = checkText, .negative = [](const CheckOut& o) { return !o.valid; }});
}

} // namespace pluma::verbs

#include "base/text.h"
#include "schema/validate/program.h"

namespace pluma::schema {
namespace {

Json implementation()
{
    return {{"language", "c++"},
            {"name", "pluma"},
            {"version", PLUMA_VERSION},
            {"homepage", "https://plumaworkbench.org/"},
            {"issues", "https://plumaworkbench.org/issues"},
            {"source", "https://plumaworkbench.org/source"},
            {"dialects", {"https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#"}}};
}

// What the harness wants to know when a case cannot be judged.
std::string errored(Value seq, const std::string& message)
{
    const Json answer = {{"seq", seq ? seq.json() : Json()}, {"errored", true}, {"context", {{"message", message}}}};
    return answer.dump();
}

} // namespace

Result<std::string> Bowtie::answer(const std::string& line)
{
    ValueLimits limits;
    limits.halves = true;
    PLUMA_TRY(const auto request, Values::fromJson(line, "request", limits));
    const Value root = request->root();
    const std::string_view command = root.string("cmd");
    if (command == "start") {
        std::int64_t version = 0;
        if (!root.find("version") || !root.find("version").toInteger(version) || version != 1)
            return fail(ErrorCode::Invalid, tr("Only version 1 of the protocol is spoken here."), "/version");
        m_started = true;
        return Json{{"version", 1}, {"implementation", implementation()}}.dump();
    }
    if (!m_started)
        return fail(ErrorCode::Invalid, tr("The first command must be 'start'."), "/cmd");
    if (command == "stop") {
        m_stopped = true;
        return std::string();
    }
    if (command == "dialect") {
        const std::string_view dialect = root.string("dialect");
        const bool seven = startsWith(dialect, "http://json-schema.org/draft-07/schema");
        const bool known = seven || startsWith(dialect, "https://json-schema.org/draft/2020-12/schema");
        m_dialect = seven ? Dialect::Draft7 : Dialect::Draft202012;
        return Json{{"ok", known}}.dump();
    }
    if (command != "run")
        return fail(ErrorCode::Invalid, tr("The command '{}' is not known.", command), "/cmd",
                    tr("start, dialect, run and stop are"));
    const Value seq = root.find("seq");
    const Value test = root.find("case");
    const Value schema = test ? test.find("schema") : Value();
    const Value tests = test ? test.find("tests") : Value();
    if (!schema || !tests || !tests.isList())
        return errored(seq, tr("'run' needs a case with a schema and tests."));
    Documents documents;
    if (const Value registry = test.find("registry"); registry && registry.isMap())
        for (const auto& [uri, document] : registry.members()) {
            ValuesBuilder builder{std::string(uri.text())};
            builder.copy(document);
            std::string plain(uri.text());
            plain.erase(std::min(plain.find('#'), plain.size()));
            documents.add(plain, builder.finish());
        }
    CompileOptions options;
    options.dialect = m_dialect;
    options.assertFormats = m_assertFormats;
    options.documents = &documents;
    ValuesBuilder builder("schema");
    builder.copy(schema);
    const auto document = builder.finish();
    const auto compiled = Schema::compile(document, document->root(), options);
    if (!compiled)
        return errored(seq, compiled.error().message);
    Json results = Json::array();
    for (const Value one : tests.items()) {
        const Value instance = one.find("instance");
        if (!instance) {
            results.push_back({{"errored", true}, {"context", {{"message", tr("A test needs an instance.")}}}});
            continue;
        }
        results.push_back({{"valid", compiled->accepts(instance)}});
    }
    return Json{{"seq", seq ? seq.json() : Json()}, {"results", results}}.dump();
}

} // namespace pluma::schema

// What is wrong in an OpenAPI document, found in one walk.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "schema/openapi.h"
#include "schema/pattern.h"
#include "schema/program.h"

namespace pluma::schema {
namespace {

using Severity = OpenApiProblem::Severity;
constexpr std::size_t mostProblems = 10'000;

class Linter {
public:
    Linter(const OpenApi& api, Job& job) : m_api(api), m_documents(*api.documents()), m_job(job) {}
    std::vector<std::pair<Value, OpenApiProblem>> found;

    Result<> run()
    {
        const Values::Shared& root = m_documents.root();
        const Value top = root->root();
        for (const Values::Problem& problem : root->problems())
            add(Value(root.get(), problem.cell), Severity::Error, "duplicate-key", problem.message, problem.hint);
        info(top);
        if (const Value components = object(top, "components"))
            PLUMA_CHECK(componentsOf(components));
        const Value paths = top.find("paths");
        if (!paths && !top.find("webhooks") && !(m_api.dialect() == Dialect::Draft202012 && top.find("components")))
            add(top, Severity::Error, "paths", tr("'paths' is missing."));
        for (const char* key : {"paths", "webhooks"})
            if (const Value map = object(top, key))
                PLUMA_CHECK(pathsOf(map, std::string_view(key) == "paths"));
        return {};
    }

private:
    void add(Value at, Severity severity, const char* rule, std::string message, std::string hint = {})
    {
        if (found.size() < mostProblems)
            found.push_back({at, {severity, rule, std::move(message), {}, {}, std::move(hint)}});
    }
    void error(Value at, const char* rule, std::string message, std::string hint = {})
    {
        add(at, Severity::Error, rule, std::move(message), std::move(hint));
    }
    // A member that must be an object when it is there.
    Value object(Value map, const char* key)
    {
        const Value value = map.find(key);
        if (value && !value.isMap()) {
            error(value, "type", tr("'{}' must be an object.", key));
            return {};
        }
        return value;
    }
    bool text(Value map, const char* key, bool required)
    {
        const Value value = map.find(key);
        if (value && !value.isString())
            error(value, "type", tr("'{}' must be a text.", key));
        if (!value && required)
            error(map, "required", tr("'{}' is missing.", key));
        return value && value.isString();
    }

    void info(Value top)
    {
        const Value info = object(top, "info");
        if (!info) {
            if (!top.find("info"))
                error(top, "required", tr("'{}' is missing.", "info"));
            return;
        }
        text(info, "title", true);
        text(info, "version", true);
    }

    // Follows references of objects that are not schemas; reports those that lead nowhere or in a ring.
    Value follow(Value value)
    {
        std::vector<Value> seen;
        while (value && value.isMap()) {
            const Value reference = value.find("$ref");
            if (!reference)
                return value;
            if (std::find(seen.begin(), seen.end(), value) != seen.end()) {
                error(reference, "reference", tr("The reference '{}' leads back to itself.", reference.text()));
                return {};
            }
            seen.push_back(value);
            const auto target = m_documents.follow(reference);
            if (!target) {
                broken(reference, target.error());
                return {};
            }
            value = *target;
        }
        return value;
    }
    void broken(Value reference, const Error& why)
    {
        if (m_broken.insert({reference.values(), reference.cell()}).second)
            error(reference, "reference",
                  tr("The reference '{}' leads nowhere: {}",
                     reference.isString() ? std::string(reference.text()) : reference.dump(), why.message));
    }

    Result<> componentsOf(Value components)
    {
        static const Pattern names = *Pattern::compile("^[a-zA-Z0-9._-]+$");
        const Pattern::Scratch scratch;
        for (const auto& [kind, map] : components.members()) {
            if (startsWith(kind.text(), "x-"))
                continue;
            if (!map.isMap()) {
                error(map, "type", tr("'{}' must be an object.", kind.text()));
                continue;
            }
            for (const auto& [name, value] : map.members()) {
                PLUMA_CHECK(m_job.step("lint"));
                if (names.search(name.text(), scratch) != Pattern::Answer::Yes)
                    add(name, Severity::Error, "component-name",
                        tr("The name '{}' of a component may hold only letters, digits, '.', '-' and '_'.",
                           name.text()));
                if (kind.text() == "schemas")
                    schema(value, 0);
                else if (kind.text() == "parameters" || kind.text() == "headers")
                    parameter(value, kind.text() == "headers");
                else if (kind.text() == "requestBodies")
                    body(value);
                else if (kind.text() == "responses")
                    response(value);
                else
                    follow(value);
            }
        }
        return {};
    }

    Result<> pathsOf(Value paths, bool templated)
    {
        std::map<std::string, Value> shapes;
        for (const auto& [path, raw] : paths.members()) {
            PLUMA_CHECK(m_job.step("lint"));
            if (startsWith(path.text(), "x-"))
                continue;
            if (templated && !startsWith(path.text(), "/"))
                error(path, "path", tr("The path '{}' must begin with '/'.", path.text()));
            if (templated) {
                const std::string shape = withoutNames(path);
                if (const auto [it, fresh] = shapes.emplace(shape, path); !fresh)
                    error(path, "path",
                          tr("The path '{}' is the same as '{}' but for the names.", path.text(), it->second.text()));
            }
            const Value item = follow(raw);
            if (!item)
                continue;
            if (!item.isMap()) {
                error(item, "type", tr("A path must be an object."));
                continue;
            }
            for (const auto& [key, operation] : item.members()) {
                static const std::set<std::string_view> verbs = {"get",   "put",     "post", "delete",
                                                                 "patch", "options", "head", "trace"};
                if (verbs.count(key.text()) > 0)
                    operationOf(path, item, operation, templated);
            }
        }
        return {};
    }
    // The path with every {name} as {}; reports braces that do not pair.
    std::string withoutNames(Value path)
    {
        std::string out;
        const std::string_view in = path.text();
        for (std::size_t i = 0; i < in.size(); ++i) {
            if (in[i] == '{') {
                const std::size_t end = in.find('}', i);
                if (end == std::string_view::npos) {
                    error(path, "path", tr("The path '{}' has a '{{' without '}}'.", in));
                    return std::string(in);
                }
                out += "{}";
                i = end;
            } else {
                out += in[i];
            }
        }
        return out;
    }

    void operationOf(Value path, Value item, Value operation, bool templated)
    {
        if (!operation.isMap()) {
            error(operation, "type", tr("An operation must be an object."));
            return;
        }
        if (text(operation, "operationId", false)) {
            const Value id = operation.find("operationId");
            if (const auto [it, fresh] = m_ids.emplace(id.text(), id); !fresh)
                error(id, "operation-id",
                      tr("The operationId '{}' is given twice: first at {}.", id.text(),
                         m_documents.owner(it->second)->where(it->second)));
        }
        std::set<std::string> inPath;
        for (const Value holder : {operation, item}) {
            const Value list = holder.find("parameters");
            if (list && !list.isList())
                error(list, "type", tr("'parameters' must be a list."));
            if (!list || !list.isList())
                continue;
            std::set<std::pair<std::string_view, std::string_view>> here;
            for (const Value raw : list.items()) {
                const Value p = parameter(raw, false);
                if (!p)
                    continue;
                if (!here.insert({p.string("name"), p.string("in")}).second)
                    error(raw, "parameter",
                          tr("The parameter '{}' in {} is given twice.", p.string("name"), p.string("in")));
                if (p.string("in") == "path")
                    inPath.emplace(p.string("name"));
            }
        }
        if (templated)
            pathParameters(path, operation, inPath);
        if (const Value requestBody = operation.find("requestBody"))
            body(requestBody);
        const Value responses = operation.find("responses");
        if (!responses && m_api.dialect() == Dialect::OpenApi30)
            error(operation, "required", tr("'{}' is missing.", "responses"));
        else if (responses && !responses.isMap())
            error(responses, "type", tr("'{}' must be an object.", "responses"));
        else if (responses)
            for (const auto& [code, value] : responses.members()) {
                const std::string_view c = code.text();
                const bool status =
                    c == "default" || startsWith(c, "x-") ||
                    (c.size() == 3 && c[0] >= '1' && c[0] <= '5' &&
                     (c.substr(1) == "XX" || c.find_first_not_of("0123456789") == std::string_view::npos));
                if (!status)
                    error(code, "response", tr("'{}' is not a status code.", c));
                if (!startsWith(c, "x-"))
                    response(value);
            }
    }
    void pathParameters(Value path, Value operation, const std::set<std::string>& declared)
    {
        std::set<std::string> named;
        const std::string_view in = path.text();
        for (std::size_t i = in.find('{'); i != std::string_view::npos; i = in.find('{', i + 1)) {
            const std::size_t end = in.find('}', i);
            if (end == std::string_view::npos)
                break;
            named.emplace(in.substr(i + 1, end - i - 1));
        }
        for (const std::string& name : named)
            if (declared.count(name) == 0)
                error(operation, "path-parameter", tr("The path names '{{{}}}', which no parameter describes.", name),
                      didYouMean(name, std::vector<std::string>(declared.begin(), declared.end())));
        for (const std::string& name : declared)
            if (named.count(name) == 0)
                error(operation, "path-parameter", tr("The parameter '{}' is not in the path '{}'.", name, in),
                      didYouMean(name, std::vector<std::string>(named.begin(), named.end())));
    }

    Value parameter(Value raw, bool header)
    {
        const Value p = follow(raw);
        if (!p || !once(p))
            return p;
        if (!p.isMap()) {
            error(p, "type", tr("A parameter must be an object."));
            return {};
        }
        if (!header) {
            text(p, "name", true);
            static const std::map<std::string_view, std::set<std::string_view>> styles = {
                {"path", {"matrix", "label", "simple"}},
                {"query", {"form", "spaceDelimited", "pipeDelimited", "deepObject"}},
                {"header", {"simple"}},
                {"cookie", {"form"}}};
            const std::string_view in = p.string("in");
            const auto places = styles.find(in);
            if (places == styles.end())
                error(p.find("in") ? p.find("in") : p, "parameter",
                      tr("'in' must be path, query, header or cookie, not '{}'.", in));
            else if (const Value style = p.find("style"); style && places->second.count(style.text()) == 0)
                error(style, "parameter", tr("The style '{}' is not for parameters in {}.", style.text(), in));
            if (in == "path" && !p.flag("required"))
                error(p, "path-parameter", tr("A parameter in the path must have 'required: true'."));
        }
        const Value content = object(p, "content");
        if (!p.find("schema") && !content)
            error(p, "parameter", tr("A parameter needs 'schema' or 'content'."));
        if (const Value inner = p.find("schema"))
            schema(inner, 0);
        if (content)
            media(content);
        return p;
    }
    void body(Value raw)
    {
        const Value b = follow(raw);
        if (!b || !once(b))
            return;
        if (!b.isMap()) {
            error(b, "type", tr("A request body must be an object."));
            return;
        }
        const Value content = object(b, "content");
        if (!b.find("content"))
            error(b, "required", tr("'{}' is missing.", "content"));
        if (content)
            media(content);
    }
    void media(Value content)
    {
        for (const auto& [type, value] : content.members())
            if (value.isMap()) {
                if (const Value inner = value.find("schema"))
                    schema(inner, 0);
            } else {
                error(value, "type", tr("'{}' must be an object.", type.text()));
            }
    }
    void response(Value raw)
    {
        const Value r = follow(raw);
        if (!r || !once(r))
            return;
        if (!r.isMap()) {
            error(r, "type", tr("A response must be an object."));
            return;
        }
        text(r, "description", true);
        if (const Value content = object(r, "content"))
            media(content);
        if (const Value headers = object(r, "headers"))
            for (const auto& [name, value] : headers.members())
                parameter(value, true);
    }
    bool once(Value value) { return m_seen.insert({value.values(), value.cell()}).second; }

    void schema(Value value, int depth)
    {
        if (depth > 200 || !once(value))
            return;
        if (value.isBool() && m_api.dialect() == Dialect::Draft202012)
            return;
        if (!value.isMap()) {
            error(value, "schema", tr("A schema must be an object or a boolean."));
            return;
        }
        if (const Value reference = value.find("$ref")) {
            schemaReference(value, reference);
            if (m_api.dialect() == Dialect::OpenApi30)
                return;
        }
        for (const auto& [name, inner] : value.members())
            keyword(name.text(), inner, depth);
    }
    void schemaReference(Value from, Value reference)
    {
        // A ring of schemas that are nothing but references says nothing about any value.
        Value at = from;
        for (int hop = 0; hop < 64; ++hop) {
            const Value next = at.isMap() ? at.find("$ref") : Value();
            if (!next || !next.isString() || (hop > 0 && at.size() > 1 && m_api.dialect() != Dialect::OpenApi30))
                return;
            const auto target = m_documents.follow(next);
            if (!target) {
                broken(next, target.error());
                return;
            }
            at = *target;
            if (at == from) {
                error(reference, "reference", tr("The reference '{}' leads back to itself.", reference.text()));
                return;
            }
        }
    }
    void keyword(std::string_view key, Value value, int depth)
    {
        static const std::set<std::string_view> numbers = {"minimum", "maximum", "multipleOf"};
        static const std::set<std::string_view> counts = {"minLength",   "maxLength",     "minItems",
                                                          "maxItems",    "minProperties", "maxProperties",
                                                          "minContains", "maxContains"};
        static const std::set<std::string_view> ones = {"not",
                                                        "additionalProperties",
                                                        "unevaluatedProperties",
                                                        "unevaluatedItems",
                                                        "propertyNames",
                                                        "contains",
                                                        "if",
                                                        "then",
                                                        "else"};
        static const std::set<std::string_view> many = {"allOf", "anyOf", "oneOf", "prefixItems"};
        static const std::set<std::string_view> maps = {"properties", "patternProperties", "$defs", "definitions",
                                                        "dependentSchemas"};
        if (key == "type") {
            types(value);
        } else if (numbers.count(key) > 0) {
            if (!value.isNumber())
                error(value, "schema", tr("'{}' needs a number.", key));
        } else if (counts.count(key) > 0) {
            std::int64_t whole = 0;
            if (!value.isNumber() || !value.toInteger(whole) || whole < 0)
                error(value, "schema", tr("'{}' needs a whole number of at least 0.", key));
        } else if (key == "exclusiveMinimum" || key == "exclusiveMaximum") {
            const bool old = m_api.dialect() == Dialect::OpenApi30;
            if (old ? !value.isBool() : !value.isNumber())
                error(value, "schema",
                      old ? tr("'{}' needs true or false in OpenAPI 3.0.", key) : tr("'{}' needs a number.", key));
        } else if (key == "required") {
            bool names = value.isList();
            for (const Value name : value.items())
                names = names && name.isString();
            if (!names)
                error(value, "schema", tr("'{}' needs lists of names.", key));
        } else if (key == "enum") {
            if (!value.isList())
                error(value, "schema", tr("'enum' needs a list."));
        } else if (key == "pattern") {
            if (!value.isString())
                error(value, "schema", tr("'{}' needs a text.", key));
            else if (const auto pattern = Pattern::compile(value.text()); !pattern)
                error(value, "pattern", pattern.error().message);
        } else if (key == "items" && !value.isList()) {
            schema(value, depth + 1);
        } else if (key == "items" || many.count(key) > 0) {
            if (!value.isList() || value.size() == 0 || (key == "items" && m_api.dialect() != Dialect::OpenApi30))
                error(value, "schema",
                      key == "items" ? tr("'items' needs one schema; 'prefixItems' takes a list.")
                                     : tr("'{}' needs a list of schemas.", key));
            for (const Value item : value.items())
                schema(item, depth + 1);
        } else if (ones.count(key) > 0) {
            if (!(value.isBool() && key == "additionalProperties"))
                schema(value, depth + 1);
        } else if (maps.count(key) > 0) {
            if (!value.isMap())
                error(value, "schema", tr("'{}' needs an object.", key));
            for (const auto& [name, inner] : value.members())
                schema(inner, depth + 1);
        } else if (key == "nullable" && m_api.dialect() == Dialect::Draft202012) {
            add(value, Severity::Warning, "nullable", tr("'nullable' is of OpenAPI 3.0; here it says nothing."),
                tr("write the type as a list with \"null\""));
        } else if (key == "discriminator" && value.isMap() && value.string("propertyName").empty()) {
            error(value, "discriminator", tr("'{}' is missing.", "propertyName"));
        }
    }
    void types(Value value)
    {
        static const std::vector<std::string> known = {"null",   "boolean", "integer", "number",
                                                       "string", "array",   "object"};
        const bool old = m_api.dialect() == Dialect::OpenApi30;
        if (value.isList() && old) {
            error(value, "schema", tr("A list of types is of OpenAPI 3.1."), tr("write one type and 'nullable: true'"));
            return;
        }
        const auto one = [&](Value type) {
            const std::string name = type.isString() ? std::string(type.text()) : type.dump();
            if (!type.isString() || std::find(known.begin(), known.end(), name) == known.end() ||
                (old && name == "null"))
                error(type, "schema", tr("'{}' is not a JSON type.", name), didYouMean(name, known));
        };
        if (!value.isList())
            one(value);
        for (const Value type : value.items())
            one(type);
    }
    const OpenApi& m_api;
    const DocumentSet& m_documents;
    Job& m_job;
    std::set<std::pair<const Values*, std::uint32_t>> m_seen;
    std::set<std::pair<const Values*, std::uint32_t>> m_broken;
    std::map<std::string_view, Value> m_ids;
};

} // namespace

Result<std::vector<OpenApiProblem>> OpenApi::lint(Job& job) const
{
    Linter linter(*this, job);
    PLUMA_CHECK(linter.run());
    std::stable_sort(linter.found.begin(), linter.found.end(), [](const auto& a, const auto& b) {
        return a.first.values() == b.first.values() && a.first.cell() < b.first.cell();
    });
    std::vector<OpenApiProblem> out;
    for (auto& [at, problem] : linter.found) {
        PLUMA_CHECK(job.step("places"));
        const Values::Shared document = m_documents->owner(at);
        problem.where = document->where(at);
        problem.pointer = document->pointer(at);
        out.push_back(std::move(problem));
    }
    return out;
}

} // namespace pluma::schema

// The walk over an OpenAPI document that finds what is wrong in it, object by object. Private to src/schema.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/openapi/lint_fields.h"
#include "schema/openapi/openapi.h"

namespace pluma::schema {

class Linter {
public:
    Linter(const OpenApi& api, Job& job);
    std::vector<std::pair<Value, OpenApiProblem>> found;

    /// Errors: cancelled.
    Result<> run();

private:
    using Place = std::pair<const Values*, std::uint32_t>;
    static Place placeOf(Value value) { return {value.values(), value.cell()}; }

    // What all objects share (lint.cpp).
    void add(Value at, OpenApiProblem::Severity severity, const char* rule, std::string message, std::string hint = {});
    void error(Value at, const char* rule, std::string message, std::string hint = {})
    {
        add(at, OpenApiProblem::Severity::Error, rule, std::move(message), std::move(hint));
    }
    void warning(Value at, const char* rule, std::string message, std::string hint = {})
    {
        add(at, OpenApiProblem::Severity::Warning, rule, std::move(message), std::move(hint));
    }
    bool old() const { return m_api.dialect() == Dialect::OpenApi30; }
    bool once(Value value) { return m_seen.insert(placeOf(value)).second; }
    /// Whether it is an object with the fields that its kind has; reports those that are unknown, of another type, or
    /// missing.
    bool fields(Value value, ObjectKind kind);
    void field(Value value, const Field& field);
    /// A member that must be an object when it is there; its type is reported by `fields`.
    static Value object(Value map, const char* key);
    static Value list(Value map, const char* key);
    /// Of what may be no list, no map, or not there.
    static Value::Items itemsOf(Value value)
    {
        return value && value.isList() ? value.items() : Value::Items{Value(), 0};
    }
    static Value::Members membersOf(Value value)
    {
        return value && value.isMap() ? value.members() : Value::Members{Value(), 0};
    }
    /// Follows references of objects that are not schemas; reports those that lead nowhere or in a ring.
    Value follow(Value value, bool pathItem = false);
    void broken(Value reference, const Error& why);
    void siblings(Value map, bool pathItem, Value target);
    void exclusive(Value map, const char* one, const char* other);
    std::string firstAt(Value value) const;

    // The document itself (lint.cpp).
    void info(Value top);
    void tags(Value top);
    void servers(Value holder);
    void server(Value server);
    void security(Value holder);
    void securityRequirement(Value requirement);
    void externalDocs(Value holder);
    Result<> componentsOf(Value components);
    void component(std::string_view kind, Value value);
    void securityScheme(Value scheme);

    // Paths and operations (lint_paths.cpp).
    Result<> pathsOf(Value paths, bool templated);
    struct Parameters {
        std::set<std::string> inPath;
        std::set<std::pair<std::string, std::string>> known; ///< in, name
    };
    /// `path` is the key of the item; `templated`: its braces are parameters.
    void pathItem(Value path, Value item, bool templated);
    std::string withoutNames(Value path);
    void operationOf(Value path, const Parameters& ofItem, std::string_view method, Value operation, bool templated);
    void operationId(Value operation);
    Parameters parametersOf(Value holder);
    void pathParameters(Value path, Value operation, const std::set<std::string>& declared);
    void responses(Value responses);
    void callback(Value raw);
    void links();

    // What requests and responses are made of (lint_parts.cpp).
    Value parameter(Value raw, bool header);
    void parameterPlace(Value parameter);
    void parameterStyle(Value parameter, std::string_view in);
    void body(Value raw);
    void media(Value content, bool request);
    void encoding(Value encoding, Value schema, bool applies);
    void examples(Value holder);
    void example(Value raw);
    void response(Value raw);
    void headers(Value headers);
    void link(Value raw);
    void expression(Value at, std::string_view text);

    // Schemas (lint_schema.cpp).
    void schema(Value value, int depth);
    void schemaReference(Value from, Value reference);
    void keyword(std::string_view key, Value value, int depth);
    void required(Value value);
    void inner(std::string_view key, Value value, int depth);
    void types(Value value);
    void wholeSchema(Value value);
    void discriminator(Value value);

    const OpenApi& m_api;
    const DocumentSet& m_documents;
    Job& m_job;
    Value m_components;
    int m_callbacks = 0; ///< callbacks within callbacks
    std::set<Place> m_seen, m_broken, m_siblings;
    std::map<std::string_view, Value> m_ids;
    std::vector<std::pair<Value, Value>>
        m_links; ///< `operationId` or `operationRef`: what it names is known at the end
};

} // namespace pluma::schema

// What is wrong in an OpenAPI document, found in one walk: what all objects share, and the document itself.
#include "schema/openapi/lint.h"

#include <algorithm>

#include "base/text.h"
#include "schema/validate/pattern.h"

namespace pluma::schema {
namespace {

using Severity = OpenApiProblem::Severity;
constexpr std::size_t mostProblems = 10'000;

std::string oneOf(const std::vector<std::string>& names) { return join(names, ", "); }

} // namespace

Linter::Linter(const OpenApi& api, Job& job) : m_api(api), m_documents(*api.documents()), m_job(job) {}

void Linter::add(Value at, Severity severity, const char* rule, std::string message, std::string hint)
{
    if (found.size() < mostProblems)
        found.push_back({at, {severity, rule, std::move(message), {}, {}, std::move(hint)}});
}

Value Linter::object(Value map, const char* key)
{
    const Value value = map.find(key);
    return value && value.isMap() ? value : Value();
}
Value Linter::list(Value map, const char* key)
{
    const Value value = map.find(key);
    return value && value.isList() ? value : Value();
}

bool Linter::fields(Value value, ObjectKind kind)
{
    if (!value.isMap()) {
        error(value, "type", tr("{} must be an object.", nameOf(kind)));
        return false;
    }
    const std::vector<Field>& all = fieldsOf(kind, m_api.dialect());
    for (const Field& one : all)
        if (one.required && !value.find(one.name))
            error(value, "required", tr("'{}' is missing.", one.name));
    for (const auto& [key, inner] : value.members()) {
        const std::string_view name = key.text();
        const auto known = std::find_if(all.begin(), all.end(), [&](const Field& one) { return one.name == name; });
        if (known != all.end()) {
            field(inner, *known);
            continue;
        }
        if (startsWith(name, "x-"))
            continue;
        std::vector<std::string> names;
        for (const Field& one : all)
            names.emplace_back(one.name);
        const std::string hint = didYouMean(name, names);
        error(key, "unknown-field", tr("{} has no field '{}'.", nameOf(kind), name),
              hint.empty() ? tr("a field of your own begins with x-") : hint);
    }
    return true;
}

void Linter::field(Value value, const Field& field)
{
    switch (field.type) {
    case FieldType::Any:
        break;
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Email:
        if (!value.isString())
            error(value, "type", tr("'{}' must be a text.", field.name));
        else if (field.type == FieldType::Url &&
                 (value.text().empty() || value.text().find_first_of(" \t\r\n<>\"") != std::string_view::npos))
            error(value, "url", tr("'{}' must be an address, not '{}'.", field.name, printable(value.text())));
        else if (field.type == FieldType::Email && value.text().find('@') == std::string_view::npos)
            error(value, "email", tr("'{}' must be an e-mail address, not '{}'.", field.name, printable(value.text())));
        break;
    case FieldType::Flag:
        if (!value.isBool())
            error(value, "type", tr("'{}' must be true or false.", field.name));
        break;
    case FieldType::Object:
        if (!value.isMap())
            error(value, "type", tr("'{}' must be an object.", field.name));
        break;
    case FieldType::List:
        if (!value.isList())
            error(value, "type", tr("'{}' must be a list.", field.name));
        break;
    }
}

Value Linter::follow(Value value, bool pathItem)
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
        siblings(value, pathItem, *target);
        value = *target;
    }
    return value;
}

void Linter::broken(Value reference, const Error& why)
{
    if (m_broken.insert(placeOf(reference)).second)
        error(reference, "reference",
              tr("The reference '{}' leads nowhere: {}",
                 reference.isString() ? std::string(reference.text()) : reference.dump(), why.message));
}

/// What stands beside a `$ref` is ignored, but for the summary and description of 3.1; in a path item it is undefined
/// where both have it.
void Linter::siblings(Value map, bool pathItem, Value target)
{
    if (map.size() == 1 || !m_siblings.insert(placeOf(map)).second)
        return;
    for (const auto& [key, value] : map.members()) {
        const std::string_view name = key.text();
        if (name == "$ref" || startsWith(name, "x-") ||
            (!pathItem && !old() && (name == "summary" || name == "description")))
            continue;
        if (!pathItem)
            warning(key, "reference-sibling", tr("'{}' beside '$ref' is ignored.", name));
        else if (target.isMap() && target.find(name))
            warning(key, "reference-sibling",
                    tr("'{}' is here and where '$ref' leads; which of them counts is not defined.", name));
    }
}

void Linter::exclusive(Value map, const char* one, const char* other)
{
    if (map.find(one) && map.find(other))
        error(map.find(other), "exclusive", tr("'{}' and '{}' exclude each other.", one, other),
              tr("keep one of the two"));
}

std::string Linter::firstAt(Value value) const { return m_documents.owner(value)->where(value); }

Result<> Linter::run()
{
    const Values::Shared& root = m_documents.root();
    const Value top = root->root();
    for (const Values::Problem& problem : root->problems())
        add(Value(root.get(), problem.cell), Severity::Error, "duplicate-key", problem.message, problem.hint);
    fields(top, ObjectKind::OpenApi);
    info(top);
    tags(top);
    externalDocs(top);
    servers(top);
    m_components = object(top, "components");
    security(top);
    if (m_components)
        PLUMA_CHECK(componentsOf(m_components));
    const Value paths = top.find("paths");
    if (!paths && (old() || (!top.find("webhooks") && !top.find("components"))))
        error(top, "paths", tr("'paths' is missing."));
    for (const char* key : {"paths", "webhooks"})
        if (const Value map = object(top, key); map && (std::string_view(key) == "paths" || !old()))
            PLUMA_CHECK(pathsOf(map, std::string_view(key) == "paths"));
    links();
    return {};
}

void Linter::info(Value top)
{
    const Value info = object(top, "info");
    if (!info || !fields(info, ObjectKind::Info))
        return;
    if (const Value contact = object(info, "contact"))
        fields(contact, ObjectKind::Contact);
    if (const Value license = object(info, "license")) {
        fields(license, ObjectKind::License);
        if (!old())
            exclusive(license, "identifier", "url");
    }
}

void Linter::tags(Value top)
{
    std::map<std::string_view, Value> names;
    for (const Value tag : itemsOf(top.find("tags"))) {
        if (!fields(tag, ObjectKind::Tag))
            continue;
        externalDocs(tag);
        const Value name = tag.find("name");
        if (!name || !name.isString())
            continue;
        if (const auto [it, fresh] = names.emplace(name.text(), name); !fresh)
            error(name, "tag", tr("The tag '{}' is given twice: first at {}.", name.text(), firstAt(it->second)));
    }
}

void Linter::externalDocs(Value holder)
{
    if (const Value docs = object(holder, "externalDocs"))
        fields(docs, ObjectKind::ExternalDocs);
}

void Linter::servers(Value holder)
{
    if (const Value all = list(holder, "servers"))
        for (const Value one : all.items())
            server(one);
}

void Linter::server(Value server)
{
    if (!once(server) || !fields(server, ObjectKind::Server))
        return;
    const Value variables = object(server, "variables");
    const Value url = server.find("url");
    std::set<std::string> named;
    if (url && url.isString()) {
        const std::string_view in = url.text();
        for (std::size_t at = in.find('{'); at != std::string_view::npos; at = in.find('{', at + 1)) {
            const std::size_t end = in.find('}', at);
            if (end == std::string_view::npos) {
                error(url, "server", tr("The address '{}' has a '{{' without '}}'.", in));
                break;
            }
            named.emplace(in.substr(at + 1, end - at - 1));
        }
    }
    std::vector<std::string> known;
    for (const auto& [name, variable] : membersOf(variables)) {
        known.emplace_back(name.text());
        if (named.count(std::string(name.text())) == 0)
            warning(name, "server-variable", tr("The variable '{}' is not in the address of its server.", name.text()));
        if (!fields(variable, ObjectKind::ServerVariable))
            continue;
        const Value values = list(variable, "enum");
        const Value own = variable.find("default");
        bool among = false;
        for (const Value value : itemsOf(values)) {
            if (!value.isString())
                error(value, "type", tr("'{}' must be a text.", "enum"));
            among = among || (own && value.equals(own));
        }
        if (values && values.size() == 0)
            error(values, "server-variable", tr("'enum' must have a value."));
        else if (values && own && own.isString() && !among)
            add(own, old() ? Severity::Warning : Severity::Error, "server-variable",
                tr("The default '{}' is none of the values of 'enum'.", own.text()));
    }
    for (const std::string& name : named)
        if (std::find(known.begin(), known.end(), name) == known.end())
            error(url, "server-variable", tr("The address names '{{{}}}', which no variable describes.", name),
                  didYouMean(name, known));
}

void Linter::security(Value holder)
{
    if (const Value all = list(holder, "security"))
        for (const Value requirement : all.items())
            securityRequirement(requirement);
}

void Linter::securityRequirement(Value requirement)
{
    if (!requirement.isMap()) {
        error(requirement, "type", tr("A requirement of security must be an object."));
        return;
    }
    const Value schemes = m_components ? object(m_components, "securitySchemes") : Value();
    for (const auto& [name, scopes] : requirement.members()) {
        if (!scopes.isList())
            error(scopes, "type", tr("'{}' must be a list.", name.text()));
        const Value raw = schemes ? schemes.find(name.text()) : Value();
        if (!raw) {
            std::vector<std::string> names;
            for (const auto& [known, value] : membersOf(schemes))
                names.emplace_back(known.text());
            error(name, "security", tr("'{}' is no security scheme of the components.", name.text()),
                  didYouMean(name.text(), names));
            continue;
        }
        const Value scheme = m_api.resolved(raw);
        if (!scheme || !scheme.isMap() || !scopes.isList())
            continue;
        const std::string_view type = scheme.string("type");
        std::vector<std::string> known;
        if (const Value flows = object(scheme, "flows"))
            for (const auto& [kind, flow] : flows.members())
                if (const Value map = flow.isMap() ? object(flow, "scopes") : Value())
                    for (const auto& [scope, description] : map.members())
                        known.emplace_back(scope.text());
        for (const Value scope : scopes.items()) {
            if (!scope.isString())
                error(scope, "type", tr("'{}' must be a text.", name.text()));
            else if (old() && (type == "apiKey" || type == "http"))
                error(scope, "security", tr("A scheme of the type {} has no scopes.", type));
            else if (type == "oauth2" && std::find(known.begin(), known.end(), scope.text()) == known.end())
                error(scope, "security", tr("No flow of '{}' has the scope '{}'.", name.text(), scope.text()),
                      didYouMean(scope.text(), known));
        }
    }
}

void Linter::securityScheme(Value scheme)
{
    if (!scheme || !once(scheme) || !fields(scheme, ObjectKind::SecurityScheme))
        return;
    const Value type = scheme.find("type");
    if (!type || !type.isString())
        return;
    const auto needs = [&](Value holder, const char* key) {
        if (!holder.find(key))
            error(holder, "required", tr("'{}' is missing.", key));
    };
    std::vector<std::string> types = {"apiKey", "http", "oauth2", "openIdConnect"};
    if (!old())
        types.emplace_back("mutualTLS");
    if (std::find(types.begin(), types.end(), type.text()) == types.end())
        error(type, "security", tr("The type of a security scheme is {}, not '{}'.", oneOf(types), type.text()),
              didYouMean(type.text(), types));
    if (type.text() == "apiKey") {
        needs(scheme, "name");
        needs(scheme, "in");
        if (const Value in = scheme.find("in");
            in && in.text() != "query" && in.text() != "header" && in.text() != "cookie")
            error(in, "security", tr("'in' must be query, header or cookie, not '{}'.", in.text()));
    } else if (type.text() == "http") {
        needs(scheme, "scheme");
    } else if (type.text() == "openIdConnect") {
        needs(scheme, "openIdConnectUrl");
    } else if (type.text() == "oauth2") {
        needs(scheme, "flows");
        const Value flows = object(scheme, "flows");
        if (!flows || !fields(flows, ObjectKind::OAuthFlows))
            return;
        for (const auto& [kind, flow] : flows.members()) {
            if (startsWith(kind.text(), "x-") || !flow.isMap() || !fields(flow, ObjectKind::OAuthFlow))
                continue;
            if (kind.text() == "implicit" || kind.text() == "authorizationCode")
                needs(flow, "authorizationUrl");
            if (kind.text() != "implicit")
                needs(flow, "tokenUrl");
            for (const auto& [scope, text] : membersOf(flow.find("scopes")))
                if (!text.isString())
                    error(text, "type", tr("'{}' must be a text.", scope.text()));
        }
    }
}

Result<> Linter::componentsOf(Value components)
{
    static const Pattern names = *Pattern::compile("^[a-zA-Z0-9._-]+$");
    const Pattern::Scratch scratch;
    fields(components, ObjectKind::Components);
    for (const auto& [kind, map] : components.members()) {
        if (startsWith(kind.text(), "x-") || !map.isMap())
            continue;
        for (const auto& [name, value] : map.members()) {
            PLUMA_CHECK(m_job.step("lint"));
            if (names.search(name.text(), scratch) != Pattern::Answer::Yes)
                error(name, "component-name",
                      tr("The name '{}' of a component may hold only letters, digits, '.', '-' and '_'.", name.text()));
            component(kind.text(), value);
        }
    }
    return {};
}

void Linter::component(std::string_view kind, Value value)
{
    if (kind == "schemas")
        schema(value, 0);
    else if (kind == "parameters" || kind == "headers")
        parameter(value, kind == "headers");
    else if (kind == "requestBodies")
        body(value);
    else if (kind == "responses")
        response(value);
    else if (kind == "examples")
        example(value);
    else if (kind == "links")
        link(value);
    else if (kind == "callbacks")
        callback(value);
    else if (kind == "securitySchemes")
        securityScheme(follow(value));
    else if (kind == "pathItems" && !old())
        pathItem(value, value, false);
    else
        follow(value);
}

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

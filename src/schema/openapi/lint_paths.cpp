// Paths, operations and what they take: the part of the linter between the document and its media types.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "schema/openapi/lint.h"

namespace pluma::schema {
namespace {

constexpr std::array<std::string_view, 8> fixedMethods = {"get",   "put",     "post", "delete",
                                                          "patch", "options", "head", "trace"};
constexpr int mostCallbacks = 8;

bool isStatus(std::string_view code)
{
    return code.size() == 3 && code[0] >= '1' && code[0] <= '5' &&
           (code.substr(1) == "XX" || code.find_first_not_of("0123456789") == std::string_view::npos);
}

} // namespace

Result<> Linter::pathsOf(Value paths, bool templated)
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
        pathItem(path, raw, templated);
    }
    return {};
}

void Linter::pathItem(Value path, Value raw, bool templated)
{
    const Value item = follow(raw, true);
    if (!item)
        return;
    if (!item.isMap()) {
        error(item, "type", tr("A path must be an object."));
        return;
    }
    // The item and, where it is a reference, what it leads to.
    std::set<Place> own;
    for (const Value one : {raw, item})
        if (own.insert(placeOf(one)).second && once(one))
            fields(one, ObjectKind::PathItem);
    servers(item);
    const Parameters parameters = parametersOf(item);
    for (const auto& [key, operation] : item.members())
        if (std::find(fixedMethods.begin(), fixedMethods.end(), key.text()) != fixedMethods.end())
            operationOf(path, parameters, key.text(), operation, templated);
}

// The path with every {name} as {}; reports braces that do not pair.
std::string Linter::withoutNames(Value path)
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

void Linter::operationId(Value operation)
{
    const Value id = operation.find("operationId");
    if (!id || !id.isString())
        return;
    const auto [it, fresh] = m_ids.emplace(id.text(), id);
    if (!fresh && it->second != id)
        error(id, "operation-id",
              tr("The operationId '{}' is given twice: first at {}.", id.text(), firstAt(it->second)));
}

void Linter::operationOf(Value path, const Parameters& ofItem, std::string_view method, Value operation, bool templated)
{
    const bool fresh = once(operation);
    if (fresh ? !fields(operation, ObjectKind::Operation) : !operation.isMap())
        return;
    if (templated) {
        // An item that two paths lead to is looked at with each of them.
        std::set<std::string> declared = parametersOf(operation).inPath;
        declared.insert(ofItem.inPath.begin(), ofItem.inPath.end());
        pathParameters(path, operation, declared);
    } else if (fresh) {
        parametersOf(operation);
    }
    if (!fresh)
        return;
    operationId(operation);
    externalDocs(operation);
    servers(operation);
    security(operation);
    for (const Value tag : itemsOf(operation.find("tags")))
        if (!tag.isString())
            error(tag, "type", tr("'{}' must be a text.", "tags"));
    if (const Value requestBody = operation.find("requestBody")) {
        if (method == "get" || method == "head" || method == "delete" || method == "trace")
            warning(requestBody, "request-body",
                    tr("What a body of a request means is not defined for {}; it may be ignored.", method));
        body(requestBody);
    }
    const Value answers = operation.find("responses");
    if (!answers && old())
        error(operation, "required", tr("'{}' is missing.", "responses"));
    else if (answers && answers.isMap())
        responses(answers);
    for (const auto& [name, raw] : membersOf(operation.find("callbacks")))
        if (!startsWith(name.text(), "x-"))
            callback(raw);
}

Linter::Parameters Linter::parametersOf(Value holder)
{
    Parameters out;
    const Value all = list(holder, "parameters");
    const bool fresh = all && once(all);
    for (const Value raw : itemsOf(all)) {
        const Value p = parameter(raw, false);
        if (!p || !p.isMap())
            continue;
        const std::string in(p.string("in"));
        // Names of headers are the same in capitals.
        const std::string name = in == "header" ? lower(p.string("name")) : std::string(p.string("name"));
        if (!out.known.emplace(in, name).second && fresh)
            error(raw, "parameter", tr("The parameter '{}' in {} is given twice.", p.string("name"), in));
        if (in == "path")
            out.inPath.emplace(p.string("name"));
    }
    return out;
}

void Linter::pathParameters(Value path, Value operation, const std::set<std::string>& declared)
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

void Linter::responses(Value responses)
{
    bool any = false;
    for (const auto& [code, value] : responses.members()) {
        const std::string_view c = code.text();
        if (startsWith(c, "x-"))
            continue;
        any = true;
        if (c != "default" && !isStatus(c))
            error(code, "response", tr("'{}' is not a status code.", c));
        response(value);
    }
    if (!any)
        add(responses, old() ? OpenApiProblem::Severity::Error : OpenApiProblem::Severity::Warning, "response",
            tr("'responses' has no response."));
}

void Linter::callback(Value raw)
{
    const Value one = follow(raw);
    if (!one || !once(one))
        return;
    if (!one.isMap()) {
        error(one, "type", tr("A callback must be an object."));
        return;
    }
    if (m_callbacks >= mostCallbacks)
        return;
    ++m_callbacks;
    for (const auto& [address, item] : one.members()) {
        if (startsWith(address.text(), "x-"))
            continue;
        expression(address, address.text());
        pathItem(address, item, false);
    }
    --m_callbacks;
}

/// Links name operations that may stand after them.
void Linter::links()
{
    for (const auto& [link, target] : m_links) {
        if (link.find("operationId") == target) {
            std::vector<std::string> ids;
            for (const auto& [id, at] : m_ids)
                ids.emplace_back(id);
            if (m_ids.count(target.text()) == 0)
                error(target, "link", tr("No operation has the operationId '{}'.", target.text()),
                      didYouMean(target.text(), ids));
        } else if (startsWith(target.text(), "#")) {
            if (const auto led = m_documents.follow(target); !led)
                error(target, "link", tr("The operation '{}' is not there: {}", target.text(), led.error().message));
        }
    }
}

} // namespace pluma::schema

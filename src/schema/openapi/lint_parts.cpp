// What requests and responses are made of: parameters, bodies, media types, headers, examples, links.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "schema/openapi/lint.h"
#include "schema/validate/formats.h"

namespace pluma::schema {
namespace {

/// `type/subtype`, either of them `*`, with parameters behind a semicolon.
bool isMediaType(std::string_view text)
{
    const std::string_view type = trim(text.substr(0, text.find(';')));
    const std::size_t slash = type.find('/');
    return slash != std::string_view::npos && isToken(type.substr(0, slash)) && isToken(type.substr(slash + 1));
}

/// A runtime expression: `$url`, `$request.body#/a`, `$response.header.x`.
bool isExpression(std::string_view text)
{
    for (const std::string_view whole : {"$url", "$method", "$statusCode"})
        if (text == whole)
            return true;
    for (const std::string_view from : {"$request.", "$response."}) {
        if (!startsWith(text, from))
            continue;
        text.remove_prefix(from.size());
        if (text == "body" || startsWith(text, "body#/") || text == "body#")
            return true;
        if (startsWith(text, "header."))
            return isToken(text.substr(7));
        return (startsWith(text, "query.") && text.size() > 6) || (startsWith(text, "path.") && text.size() > 5);
    }
    return false;
}

bool isTypeOf(Value schema, std::initializer_list<std::string_view> types)
{
    const Value type = schema && schema.isMap() ? schema.find("type") : Value();
    if (!type || !type.isString())
        return true; // it does not say
    return std::find(types.begin(), types.end(), type.text()) != types.end();
}

} // namespace

Value Linter::parameter(Value raw, bool header)
{
    const Value p = follow(raw);
    if (!p || !once(p))
        return p;
    if (!fields(p, header ? ObjectKind::Header : ObjectKind::Parameter))
        return {};
    if (!header)
        parameterPlace(p);
    parameterStyle(p, header ? "header" : p.string("in"));
    const Value content = object(p, "content");
    if (!p.find("schema") && !p.find("content"))
        error(p, "parameter", tr("A parameter needs 'schema' or 'content'."));
    exclusive(p, "schema", "content");
    if (p.find("content"))
        for (const char* const key : {"style", "explode", "allowReserved", "example", "examples"})
            if (const Value other = p.find(key))
                error(other, "exclusive", tr("'{}' goes with 'schema', not with 'content'.", key));
    if (content && content.size() != 1)
        error(content, "parameter", tr("'content' of a parameter must have exactly one media type."));
    examples(p);
    if (const Value inner = p.find("schema"))
        schema(inner, 0);
    if (content)
        media(content, false);
    return p;
}

void Linter::parameterPlace(Value p)
{
    const std::string_view in = p.string("in");
    if (p.find("in") && in != "path" && in != "query" && in != "header" && in != "cookie")
        error(p.find("in"), "parameter", tr("'in' must be path, query, header or cookie, not '{}'.", in));
    if (in == "path" && !p.flag("required"))
        error(p, "path-parameter", tr("A parameter in the path must have 'required: true'."));
    for (const char* const key : {"allowEmptyValue", "allowReserved"})
        if (const Value flag = p.find(key); flag && in != "query")
            error(flag, "parameter", tr("'{}' is only for parameters in query.", key));
    const Value name = p.find("name");
    if (in != "header" || !name || !name.isString())
        return;
    const std::string lowered = lower(name.text());
    if (lowered == "accept" || lowered == "content-type" || lowered == "authorization")
        warning(name, "ignored", tr("A parameter that is the header '{}' is ignored.", name.text()),
                tr("media types of bodies and responses, or 'security', say it"));
    else if (!isToken(name.text()))
        error(name, "parameter", tr("'{}' cannot be the name of a header.", printable(name.text())));
}

void Linter::parameterStyle(Value p, std::string_view in)
{
    static const std::map<std::string_view, std::set<std::string_view>> styles = {
        {"path", {"matrix", "label", "simple"}},
        {"query", {"form", "spaceDelimited", "pipeDelimited", "deepObject"}},
        {"header", {"simple"}},
        {"cookie", {"form"}}};
    const Value style = p.find("style");
    const auto allowed = styles.find(in);
    if (!style || !style.isString() || allowed == styles.end())
        return;
    if (allowed->second.count(style.text()) == 0) {
        error(style, "parameter", tr("The style '{}' is not for parameters in {}.", style.text(), in));
        return;
    }
    const Value inner = m_api.resolved(p.find("schema"));
    const std::string_view s = style.text();
    if (s == "deepObject" && !isTypeOf(inner, {"object"}))
        error(style, "parameter", tr("The style '{}' is only for values of the type {}.", s, "object"));
    if ((s == "spaceDelimited" || s == "pipeDelimited") &&
        !(old() ? isTypeOf(inner, {"array"}) : isTypeOf(inner, {"array", "object"})))
        error(style, "parameter",
              tr("The style '{}' is only for values of the type {}.", s, old() ? "array" : "array, object"));
}

void Linter::body(Value raw)
{
    const Value b = follow(raw);
    if (!b || !once(b) || !fields(b, ObjectKind::RequestBody))
        return;
    if (const Value content = object(b, "content")) {
        if (content.size() == 0)
            warning(content, "media-type", tr("'content' has no media type."));
        media(content, true);
    }
}

void Linter::media(Value content, bool request)
{
    if (!once(content))
        return;
    for (const auto& [type, value] : content.members()) {
        if (startsWith(type.text(), "x-") && type.text().find('/') == std::string_view::npos)
            continue;
        if (!isMediaType(type.text()))
            error(type, "media-type",
                  tr("'{}' is no media type, which has a form as application/json.", printable(type.text())));
        if (!fields(value, ObjectKind::MediaType))
            continue;
        examples(value);
        const Value inner = value.find("schema");
        if (inner)
            schema(inner, 0);
        const std::string kind = lower(type.text());
        const bool parts = startsWith(kind, "multipart/") || startsWith(kind, "application/x-www-form-urlencoded");
        if (const Value encodings = object(value, "encoding"))
            encoding(encodings, m_api.resolved(inner), request && parts);
    }
}

void Linter::encoding(Value encodings, Value schema, bool applies)
{
    if (!applies)
        warning(encodings, "ignored",
                tr("'encoding' is ignored but in request bodies of forms (multipart, "
                   "application/x-www-form-urlencoded)."));
    const Value properties = schema && schema.isMap() ? schema.find("properties") : Value();
    // What comes from other schemas is not looked for.
    bool whole = properties && properties.isMap();
    for (const char* const key : {"allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties", "$ref"})
        whole = whole && !schema.find(key);
    for (const auto& [name, value] : encodings.members()) {
        if (whole && !properties.find(name.text())) {
            std::vector<std::string> names;
            for (const auto& [known, inner] : properties.members())
                names.emplace_back(known.text());
            error(name, "encoding", tr("The schema has no property '{}'.", name.text()),
                  didYouMean(name.text(), names));
        }
        if (!fields(value, ObjectKind::Encoding))
            continue;
        parameterStyle(value, "query");
        headers(value.find("headers"));
    }
}

void Linter::examples(Value holder)
{
    exclusive(holder, "example", "examples");
    for (const auto& [name, raw] : membersOf(holder.find("examples")))
        example(raw);
}

void Linter::example(Value raw)
{
    const Value one = follow(raw);
    if (!one || !once(one) || !fields(one, ObjectKind::Example))
        return;
    exclusive(one, "value", "externalValue");
}

void Linter::response(Value raw)
{
    const Value r = follow(raw);
    if (!r || !once(r) || !fields(r, ObjectKind::Response))
        return;
    if (const Value content = object(r, "content"))
        media(content, false);
    headers(r.find("headers"));
    for (const auto& [name, one] : membersOf(r.find("links")))
        link(one);
}

void Linter::headers(Value headers)
{
    for (const auto& [name, value] : membersOf(headers)) {
        if (lower(name.text()) == "content-type")
            warning(name, "ignored", tr("A header 'Content-Type' is ignored here."),
                    tr("the media types of 'content' say it"));
        else if (!isToken(name.text()))
            error(name, "header", tr("'{}' cannot be the name of a header.", printable(name.text())));
        parameter(value, true);
    }
}

void Linter::link(Value raw)
{
    const Value one = follow(raw);
    if (!one || !once(one) || !fields(one, ObjectKind::Link))
        return;
    const Value id = one.find("operationId");
    const Value reference = one.find("operationRef");
    exclusive(one, "operationId", "operationRef");
    if (!id && !reference)
        error(one, "link", tr("A link needs 'operationId' or 'operationRef'."));
    for (const Value target : {id, reference})
        if (target && target.isString())
            m_links.emplace_back(one, target);
    for (const auto& [name, value] : membersOf(one.find("parameters")))
        if (value.isString() && (startsWith(value.text(), "$") || value.text().find("{$") != std::string_view::npos))
            expression(value, value.text());
    if (const Value to = object(one, "server"))
        server(to);
}

/// A text that is a runtime expression, or has some of them in braces.
void Linter::expression(Value at, std::string_view text)
{
    const auto wrong = [&](std::string_view part) {
        error(at, "expression", tr("'{}' is no expression for what is known at run time.", printable(part)),
              tr("such as {$request.body#/url} or $response.header.Location"));
    };
    if (startsWith(text, "$")) {
        if (!isExpression(text))
            wrong(text);
        return;
    }
    for (std::size_t begin = text.find('{'); begin != std::string_view::npos; begin = text.find('{', begin + 1)) {
        const std::size_t end = text.find('}', begin);
        const std::string_view part = text.substr(begin + 1, end == std::string_view::npos ? end : end - begin - 1);
        if (end == std::string_view::npos || !isExpression(part)) {
            wrong(part);
            return;
        }
    }
}

} // namespace pluma::schema

#include "schema/openapi/request.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "schema/validate/formats.h"
#include "schema/validate/uri.h"

namespace pluma::schema {
namespace {

// RFC 3986 §2.2, without the letters that a query cannot have or that mean something between its pairs.
constexpr std::string_view passing = ":/?@!$'()*,;=";

struct Place {
    const char* name;
    const char* title;
};
constexpr std::array<Place, 4> places = {{{"path", QT_TRANSLATE_NOOP("pluma", "Path")},
                                          {"query", QT_TRANSLATE_NOOP("pluma", "Query")},
                                          {"header", QT_TRANSLATE_NOOP("pluma", "Headers")},
                                          {"cookie", QT_TRANSLATE_NOOP("pluma", "Cookies")}}};

// These are written by whoever sends; parameters of these names say nothing (OpenAPI 3.1.1 §4.8.12.1).
bool isIgnored(const OpenApiParameter& parameter)
{
    const std::string name = lower(parameter.name);
    return parameter.in == "header" && (name == "accept" || name == "content-type" || name == "authorization");
}

// Without parameters, in lower case: RFC 9110 §8.3.1.
std::string mediaOf(std::string_view type) { return lower(trim(type.substr(0, type.find(';')))); }
bool isJson(std::string_view type)
{
    const std::string media = mediaOf(type);
    return media == "application/json" || endsWith(media, "+json") || media == "*/*" || media == "text/json";
}
bool isText(std::string_view type)
{
    const std::string media = mediaOf(type);
    return startsWith(media, "text/") || media == "application/xml" || endsWith(media, "+xml");
}
bool isUrlEncoded(std::string_view type) { return mediaOf(type) == "application/x-www-form-urlencoded"; }
bool isMultipart(std::string_view type) { return startsWith(mediaOf(type), "multipart/"); }
bool isBytes(std::string_view type)
{
    return !type.empty() && !isJson(type) && !isText(type) && !isUrlEncoded(type) && !isMultipart(type);
}

std::string referenceTo(const DocumentSet& documents, Value schema)
{
    const Values& owner = *schema.values();
    return documents.uri(owner) + "#" + Uri::encoded(owner.pointer(schema), "/");
}

bool isDefined(Value value) { return value && !value.isNull(); }

// A text as it is, anything else as JSON writes it: YAML's 0x1F is 31 on the wire.
std::string plainText(Value value) { return value.isString() ? std::string(value.text()) : value.dump(); }

// The name and text of each member, or the text of each item; what is null is left out (RFC 6570 §2.3).
std::vector<std::pair<std::string, std::string>> partsOf(Value value)
{
    std::vector<std::pair<std::string, std::string>> out;
    if (value.isMap()) {
        for (const auto& [key, member] : value.members())
            if (isDefined(member))
                out.emplace_back(std::string(key.text()), plainText(member));
    } else if (value.isList()) {
        for (const Value item : value.items())
            if (isDefined(item))
                out.emplace_back(std::string(), plainText(item));
    }
    return out;
}

struct Writing {
    std::string name, style;
    bool explode = true;
    bool reserved = false; ///< allowReserved
    bool encode = true;    ///< headers are not encoded
    bool valued = false;   ///< `name=value` rather than the value alone
    std::string between;   ///< of pairs: '&', or "; " of cookies
    std::string key(std::string_view text) const { return encode ? Uri::encoded(text) : std::string(text); }
    std::string letters(std::string_view text) const
    {
        if (!encode || !reserved)
            return key(text);
        // Reserved letters and what is encoded already pass, except what would end the value or the query.
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool triple = text[i] == '%' && i + 2 < text.size() && fromHex(text.substr(i + 1, 2)).size() == 1;
            out += triple ? std::string(1, '%') : Uri::encoded(text.substr(i, 1), passing);
        }
        return out;
    }
};

void deep(const Writing& w, const std::string& prefix, Value value, std::vector<std::string>& out)
{
    if (value.isMap()) {
        for (const auto& [key, member] : value.members())
            if (isDefined(member))
                deep(w, prefix + "%5B" + w.key(key.text()) + "%5D", member, out);
    } else if (value.isList()) {
        for (const Value item : value.items())
            if (isDefined(item))
                out.push_back(prefix + "=" + w.letters(plainText(item)));
    } else {
        out.push_back(prefix + "=" + w.letters(plainText(value)));
    }
}

// Appendix C of OpenAPI 3.1.1: which RFC 6570 operator each style is.
std::string written(const Writing& w, Value value)
{
    if (!isDefined(value))
        return {};
    const bool nested = value.isMap() || value.isList();
    const std::string name = w.key(w.name);
    if (w.style == "deepObject" && value.isMap()) {
        std::vector<std::string> out;
        deep(w, name, value, out);
        return join(out, "&");
    }
    const auto parts = partsOf(value);
    if (nested && parts.empty())
        return {};
    const bool map = value.isMap();
    const auto joined = [&](std::string_view separator, bool pairs) { // pairs: key=value, otherwise key,value
        std::string out;
        bool first = true;
        for (const auto& [key, text] : parts) {
            out += std::exchange(first, false) ? std::string_view() : separator;
            if (map)
                out += w.key(key) + (pairs ? "=" : ",") + w.letters(text);
            else
                out += w.letters(text);
        }
        return out;
    };
    if (w.style == "label")
        return "." + (nested ? joined(w.explode ? "." : ",", w.explode) : w.letters(plainText(value)));
    if (w.style == "matrix") {
        if (!nested) {
            const std::string text = w.letters(plainText(value));
            return ";" + name + (text.empty() ? "" : "=" + text);
        }
        if (!w.explode)
            return ";" + name + "=" + joined(",", false);
        std::string out;
        for (const auto& [key, text] : parts)
            out += ";" + (map ? w.key(key) : name) + (text.empty() ? "" : "=" + w.letters(text));
        return out;
    }
    if (!w.valued) // simple
        return nested ? joined(",", w.explode) : w.letters(plainText(value));
    if (!nested)
        return name + "=" + w.letters(plainText(value));
    const bool spaced = w.style == "spaceDelimited" || w.style == "pipeDelimited";
    if (w.explode) {
        std::string out;
        for (const auto& [key, text] : parts)
            out += (out.empty() ? "" : w.between) + (map ? w.key(key) : name) + "=" + w.letters(text);
        return out;
    }
    if (!spaced)
        return name + "=" + joined(",", false);
    std::string out;
    const std::string separator = w.style == "spaceDelimited" ? "%20" : "%7C";
    bool first = true;
    for (const auto& [key, text] : parts) {
        out += std::exchange(first, false) ? std::string() : separator;
        out += map ? w.key(key) + separator + w.letters(text) : w.letters(text);
    }
    return name + "=" + out;
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) < 32 && c != '\t') || c == 127; });
}

// A text in quotes of a header field: what would end it is written as HTML does (WHATWG, multipart/form-data).
std::string quoted(std::string_view text)
{
    return "\"" + replaceAll(replaceAll(replaceAll(std::string(text), "\"", "%22"), "\r", "%0D"), "\n", "%0A") + "\"";
}

class Bodies {
public:
    Bodies(const OpenApi& api, const OpenApiBody& body, std::vector<RequestProblem>& problems)
        : m_documents(*api.documents()), m_body(body), m_problems(problems),
          m_shape(body.schema ? Shape::of(m_documents, {body.schema}) : Shape())
    {
    }

    void write(Value value, Request& out)
    {
        std::string type = m_body.contentType;
        if (mediaOf(type) == "*/*" || mediaOf(type) == "application/*")
            type = "application/json";
        out.hasBody = true;
        if (isUrlEncoded(type))
            out.body = urlEncoded(value);
        else if (isMultipart(type))
            out.body = multipart(value, type);
        else if (isJson(type))
            out.body = value.dump();
        else
            out.body = content(value, m_body.schema ? isBinary(m_shape, type) : isBytes(type), "/body");
        if (type.empty() || type.find('*') != std::string::npos)
            wrong("/body", tr("The document does not say which content type the body has."));
        else if (hasControls(type))
            wrong("/body", tr("'{}' cannot be written as a content type.", printable(type)));
        else
            out.headers.emplace_back("Content-Type", type);
    }

private:
    void wrong(std::string pointer, std::string message, std::string hint = {})
    {
        m_problems.push_back({std::move(pointer), std::move(message), std::move(hint)});
    }
    // Bytes are in the form as base64: what the schema calls binary, and what it says nothing about where the media
    // type is one of bytes (OpenAPI 3.1.1, "Considerations for File Uploads").
    static bool isBinary(const Shape& shape, std::string_view type)
    {
        if (!shape.contentEncoding.empty())
            return false; // the text itself is what is sent
        const bool bytes = isBytes(shape.contentMediaType) || isBytes(type);
        return shape.format == "binary" || (shape.kind == Kind::Any && bytes);
    }
    std::string content(Value value, bool binary, const std::string& pointer)
    {
        if (!binary || !value.isString())
            return plainText(value);
        std::string out;
        if (!fromBase64(value.text(), out))
            wrong(pointer, tr("This is not base64."), tr("choose a file"));
        return out;
    }
    Value encodingOf(std::string_view name) const
    {
        const Value encoding = m_body.encoding ? m_body.encoding.find(name) : Value();
        return encoding && encoding.isMap() ? encoding : Value();
    }
    std::string urlEncoded(Value value) const
    {
        if (!value.isMap())
            return plainText(value);
        std::vector<std::string> out;
        for (const auto& [key, member] : value.members()) {
            const Value encoding = encodingOf(key.text());
            Writing w;
            w.name = key.text();
            w.valued = true;
            w.between = "&";
            w.style = encoding ? encoding.string("style", "form") : "form";
            w.explode = encoding && encoding.find("explode") ? encoding.flag("explode") : w.style == "form";
            w.reserved = encoding && encoding.flag("allowReserved");
            const bool styled =
                encoding && (encoding.find("style") || encoding.find("explode") || encoding.find("allowReserved"));
            // Without a style the content type counts, which for objects is JSON.
            const bool json =
                !styled &&
                (encoding && encoding.find("contentType") ? isJson(encoding.string("contentType")) : member.isMap());
            std::string text = json ? w.key(w.name) + "=" + w.key(member.dump()) : written(w, member);
            if (!text.empty())
                out.push_back(std::move(text));
        }
        return join(out, "&");
    }
    struct Part {
        std::string head, content;
    };
    void part(std::string_view name, Value value, const Shape& shape, bool item, std::vector<Part>& out)
    {
        if (!isDefined(value))
            return;
        if (value.isList() && !item) { // each item is a part of its own (RFC 7578 §4.3)
            const Shape inner = Shape::of(m_documents, shape.items);
            for (const Value one : value.items())
                part(name, one, inner, true, out);
            return;
        }
        const Value encoding = encodingOf(name);
        std::string type(encoding ? encoding.string("contentType") : std::string_view());
        if (const std::size_t comma = type.find(','); comma != std::string::npos)
            type.resize(comma);
        const bool said = !type.empty() && type.find('*') == std::string::npos;
        if (!said)
            type = value.isMap() || value.isList()                                ? "application/json"
                   : !shape.contentEncoding.empty() || shape.format == "binary"   ? "application/octet-stream"
                   : shape.kind == Kind::Any && m_shape.kind != Kind::Any && item ? "application/octet-stream"
                                                                                  : "";
        const bool binary = isBinary(shape, type);
        const std::string pointer = pointerPush("/body", name);
        Part one;
        one.content = said && isJson(type) ? value.dump() : content(value, binary, pointer);
        one.head = "Content-Disposition: form-data; name=" + quoted(name) +
                   (binary ? "; filename=" + quoted(name) : std::string()) + "\r\n";
        if (hasControls(type))
            wrong(pointer, tr("'{}' cannot be written as a content type.", printable(type)));
        else if (!type.empty())
            one.head += "Content-Type: " + type + "\r\n";
        out.push_back(std::move(one));
    }
    std::string multipart(Value value, std::string& type)
    {
        std::vector<Part> parts;
        if (value.isMap())
            for (const auto& [key, member] : value.members()) {
                const Shape::Property* property = m_shape.property(key.text());
                part(key.text(), member,
                     property != nullptr ? Shape::of(m_documents, property->schemas) : Shape::of(m_documents, {}),
                     false, parts);
            }
        // A line that stands in none of the parts: its number has more digits than any there. The same for the same
        // request.
        static constexpr std::string_view mark = "pluma-part-";
        std::size_t digits = 0;
        for (const Part& one : parts)
            for (const std::string* text : {&one.head, &one.content})
                for (std::size_t at = text->find(mark); at != std::string::npos; at = text->find(mark, at + 1)) {
                    const std::size_t from = at + mark.size();
                    const std::size_t end = std::min(text->find_first_not_of("0123456789", from), text->size());
                    digits = std::max(digits, end - from);
                }
        // RFC 2046 §5.1.1 allows 70 characters.
        const std::string boundary = std::string(mark) + "1" + std::string(std::min<std::size_t>(digits, 50), '0');
        std::string out;
        for (const Part& one : parts)
            out += "--" + boundary + "\r\n" + one.head + "\r\n" + one.content + "\r\n";
        type = std::string(trim(type.substr(0, type.find(';')))) + "; boundary=" + boundary;
        return out + "--" + boundary + "--\r\n";
    }

    const DocumentSet& m_documents;
    const OpenApiBody& m_body;
    std::vector<RequestProblem>& m_problems;
    Shape m_shape; ///< of the whole body
};

// The content type of the answer that the operation gives when it succeeds.
std::string accepted(const OpenApi& api, const OpenApiOperation& operation)
{
    const Value responses = operation.at.find("responses");
    if (!responses || !responses.isMap())
        return {};
    for (const bool success : {true, false})
        for (const auto& [code, raw] : responses.members()) {
            if (success ? !startsWith(code.text(), "2") : code.text() != "default")
                continue;
            const Value response = api.resolved(raw);
            const Value content = response ? response.find("content") : Value();
            if (!content || !content.isMap() || content.size() == 0)
                continue;
            std::string first(content.first().text());
            for (const auto& [type, media] : content.members())
                if (isJson(type.text()))
                    return std::string(type.text());
            return first;
        }
    return {};
}

std::string shellQuoted(std::string_view text) { return "'" + replaceAll(std::string(text), "'", "'\\''") + "'"; }

Writing writingOf(const OpenApiParameter& parameter)
{
    Writing w;
    w.name = parameter.name;
    w.style = parameter.style;
    w.explode = parameter.explode;
    w.valued = parameter.in == "query" || parameter.in == "cookie";
    w.encode = parameter.in != "header";
    w.between = parameter.in == "cookie" ? "; " : "&";
    w.reserved = parameter.allowReserved && parameter.in == "query";
    return w;
}

} // namespace

std::string parameterText(const OpenApiParameter& parameter, Value value)
{
    if (!isDefined(value))
        return {};
    const Writing w = writingOf(parameter);
    if (parameter.contentType.empty())
        return written(w, value);
    // `content` instead of a schema: one text in that type.
    const std::string text = isJson(parameter.contentType) ? value.dump() : plainText(value);
    return w.valued ? w.key(w.name) + "=" + w.letters(text) : w.letters(text);
}

namespace {

/// Writes the schema of an operation's form.
class FormWriter {
public:
    FormWriter(const OpenApi& api, const OpenApiOperation& operation) : m_api(api), m_operation(operation) {}

    FormSchema run(std::size_t body)
    {
        const auto parameters = m_api.parameters(m_operation);
        const auto bodies = m_api.bodies(m_operation);
        m_out.begin(Value::Kind::Map);
        text("title", m_operation.summary.empty() ? m_operation.id : m_operation.summary);
        text("type", "object");
        m_out.key("properties");
        m_out.begin(Value::Kind::Map);
        for (const Place& place : places)
            parametersIn(place, parameters);
        if (body < bodies.size())
            bodyOf(bodies[body]);
        m_out.end();
        writeRequired(m_needed);
        m_out.end();
        const auto all = DocumentSet::with(m_api.documents(), m_out.finish(), "");
        return {all, all->root()->root()};
    }

private:
    void text(const char* key, std::string_view value)
    {
        m_out.key(key);
        m_out.string(value);
    }
    void yesNo(const char* key, bool value)
    {
        m_out.key(key);
        m_out.boolean(value);
    }
    void writeRequired(const std::vector<std::string_view>& names)
    {
        m_out.key("required");
        m_out.begin(Value::Kind::List);
        for (const std::string_view name : names)
            m_out.string(name);
        m_out.end();
    }
    void reference(Value schema) // beside other keywords a $ref means nothing in OpenAPI 3.0
    {
        m_out.key("allOf");
        m_out.begin(Value::Kind::List);
        m_out.begin(Value::Kind::Map);
        text("$ref", referenceTo(*m_api.documents(), schema));
        m_out.end();
        m_out.end();
    }

    void parametersIn(const Place& place, const std::vector<OpenApiParameter>& parameters)
    {
        std::vector<const OpenApiParameter*> here;
        for (const OpenApiParameter& parameter : parameters)
            if (parameter.in == place.name && !isIgnored(parameter))
                here.push_back(&parameter);
        if (here.empty())
            return;
        m_out.key(place.name);
        m_out.begin(Value::Kind::Map);
        text("title", tr(place.title));
        text("type", "object");
        yesNo("x-open", true); // shown open also while nothing is in it
        yesNo("additionalProperties", false);
        m_out.key("properties");
        m_out.begin(Value::Kind::Map);
        std::vector<std::string_view> required;
        for (const OpenApiParameter* parameter : here) {
            if (parameter->required)
                required.push_back(parameter->name);
            parameterOf(*parameter);
        }
        m_out.end();
        if (!required.empty()) {
            m_needed.emplace_back(place.name);
            writeRequired(required);
        }
        m_out.end();
    }

    void parameterOf(const OpenApiParameter& parameter)
    {
        m_out.key(parameter.name);
        m_out.begin(Value::Kind::Map);
        if (parameter.schema)
            reference(parameter.schema);
        else
            text("type", "string");
        if (parameter.in == "header")
            text("title", parameter.name); // known by its exact name
        if (!parameter.description.empty())
            text("description", parameter.description);
        if (parameter.deprecated)
            yesNo("deprecated", true);
        if (const Value example = parameter.at.find("example"))
            if (!parameter.schema || !parameter.schema.isMap() || !parameter.schema.find("example")) {
                const bool old = m_api.dialect() == Dialect::OpenApi30;
                m_out.key(old ? "example" : "examples");
                if (!old)
                    m_out.begin(Value::Kind::List);
                m_out.copy(example);
                if (!old)
                    m_out.end();
            }
        m_out.end();
    }

    void bodyOf(const OpenApiBody& body)
    {
        m_out.key("body");
        m_out.begin(Value::Kind::Map);
        text("title", tr("Body"));
        // Where nothing is said about bytes, a file is asked for.
        const bool bytes = isBytes(body.contentType) &&
                           (!body.schema || Shape::of(*m_api.documents(), {body.schema}).kind == Kind::Any);
        if (bytes) {
            text("type", "string");
            text("format", "binary");
        } else if (body.schema) {
            reference(body.schema);
        }
        if (m_api.bodyRequired(m_operation))
            m_needed.emplace_back("body");
        m_out.end();
    }

    const OpenApi& m_api;
    const OpenApiOperation& m_operation;
    ValuesBuilder m_out{"request"};
    std::vector<std::string_view> m_needed; ///< places that have a required parameter, and the body
};

} // namespace

FormSchema requestForm(const OpenApi& api, const OpenApiOperation& operation, std::size_t body)
{
    return FormWriter(api, operation).run(body);
}

namespace {

/// What stands in the path for a parameter, as it is written there.
struct PathValue {
    std::string braces, text, pointer, name;
};

/// A segment of a path with the values in it. It is the whole of it that counts: `x{ext}` with `..` is a name as any
/// other, `{a}{b}` with two dots is the folder above.
struct Segment {
    std::string text;
    std::vector<const PathValue*> values;

    void check(std::vector<RequestProblem>& wrong) const
    {
        const std::string pointer = values.empty() ? std::string() : values.back()->pointer;
        // Readers of addresses take an escaped dot for a dot.
        const std::string dots = replaceAll(lower(text), "%2e", ".");
        if (dots == "." || dots == "..")
            wrong.push_back({pointer, tr("'{}' in a path means another place.", text), {}});
        if (!text.empty())
            return;
        for (const PathValue* value : values)
            wrong.push_back({value->pointer, tr("Nothing would stand in the path for '{}'.", value->name), {}});
    }
};

std::string filledPath(const std::string& path, const std::vector<PathValue>& filled,
                       std::vector<RequestProblem>& wrong)
{
    std::string out;
    Segment segment;
    bool inPath = true;
    const auto ended = [&] {
        if (inPath)
            segment.check(wrong);
        segment = {};
    };
    for (std::size_t at = 0; at < path.size();) { // what stands between the braces of the template is put in as it is
        const auto one = std::find_if(filled.begin(), filled.end(), [&](const PathValue& value) {
            return path.compare(at, value.braces.size(), value.braces) == 0;
        });
        if (one != filled.end()) {
            out += one->text;
            segment.text += one->text;
            segment.values.push_back(&*one);
            at += one->braces.size();
            continue;
        }
        if (path[at] == '/' || path[at] == '?') {
            ended();
            inPath = inPath && path[at] == '/';
        } else {
            segment.text += path[at];
        }
        out += Uri::encoded(path.substr(at, 1), ":/@!$&'()*+,;=%?{}");
        ++at;
    }
    ended();
    return out;
}

} // namespace

Request requestOf(const OpenApi& api, const OpenApiOperation& operation, std::size_t body, const std::string& server,
                  Value values, std::vector<RequestProblem>* problems)
{
    std::vector<RequestProblem> unheard;
    std::vector<RequestProblem>& wrong = problems != nullptr ? *problems : unheard;
    const auto of = [&](std::string_view place, std::string_view name) {
        const Value group = values && values.isMap() ? values.find(place) : Value();
        return group && group.isMap() ? group.find(name) : Value();
    };
    Request out;
    out.method = operation.method;
    std::vector<PathValue> filled; ///< put in at the end: values may have braces
    std::vector<std::string> query;
    std::string cookies;
    for (const OpenApiParameter& parameter : api.parameters(operation)) {
        const bool known =
            std::any_of(places.begin(), places.end(), [&](const Place& place) { return parameter.in == place.name; });
        if (!known || isIgnored(parameter))
            continue;
        const Value value = of(parameter.in, parameter.name);
        if (!isDefined(value))
            continue;
        const std::string pointer = pointerPush("/" + parameter.in, parameter.name);
        const std::string text = parameterText(parameter, value);
        if (parameter.in == "path") {
            filled.push_back({"{" + parameter.name + "}", text, pointer, parameter.name});
        } else if (parameter.in == "query") {
            if (!text.empty())
                query.push_back(text);
        } else if (parameter.in == "cookie") {
            if (!text.empty())
                cookies += (cookies.empty() ? "" : "; ") + text;
        } else if (hasControls(text)) {
            wrong.push_back({pointer, tr("A header cannot have line breaks or control characters."), {}});
        } else if (!isToken(parameter.name)) {
            wrong.push_back({pointer, tr("'{}' cannot be the name of a header.", printable(parameter.name)), {}});
        } else {
            out.headers.emplace_back(parameter.name, text);
        }
    }
    if (!cookies.empty())
        out.headers.emplace_back("Cookie", cookies);

    if (startsWith(operation.path, "webhook:"))
        wrong.push_back({"", tr("A webhook has no address here: whoever subscribes says where it goes."), {}});
    if (server.find_first_of("?#") != std::string::npos || hasControls(server) || !isUtf8(server))
        wrong.push_back({"", tr("'{}' cannot be the address of a server.", printable(server)),
                         tr("it has a scheme, a host and a path, and no query")});
    std::string base = Uri::encoded(server.substr(0, server.find_first_of("?#")), ":/@!$&'()*+,;=%[]{}");
    while (endsWith(base, "/"))
        base.pop_back();
    out.url = base + filledPath(operation.path, filled, wrong);
    if (const std::size_t open = out.url.find('{'); open != std::string::npos)
        wrong.push_back({"",
                         tr("Nothing says what stands for '{}' in the address.",
                            out.url.substr(open, out.url.find('}', open) - open + 1)),
                         {}});
    if (!query.empty())
        out.url += (out.url.find('?') == std::string::npos ? "?" : "&") + join(query, "&");
    if (std::string type = accepted(api, operation); !type.empty() && !hasControls(type))
        out.headers.emplace_back("Accept", std::move(type));
    const auto bodies = api.bodies(operation);
    const Value content = values && values.isMap() ? values.find("body") : Value();
    if (content && body < bodies.size()) {
        Bodies(api, bodies[body], wrong).write(content, out);
        if (out.method == "HEAD" || out.method == "TRACE")
            wrong.push_back({"/body", tr("A {} request has no body.", out.method), {}});
    }
    return out;
}

std::string Request::curl() const
{
    constexpr std::size_t mostArgument = 100'000; // Linux takes 128 KiB in one argument
    std::string out = "curl";
    if (method == "HEAD")
        out += " -I";
    else if (method != "GET" || hasBody)
        out += " -X " + shellQuoted(method);
    if (url.find_first_of("[]{}") != std::string::npos)
        out += " -g"; // curl would read them as a pattern
    out += " --url " + shellQuoted(url);
    for (const auto& [name, value] : headers) // one without a value ends in a semicolon for curl
        out += " \\\n  -H " + shellQuoted(name + (trim(value).empty() ? ";" : ": " + value));
    if (!hasBody)
        return out;
    if (isUtf8(body) && body.find('\0') == std::string::npos && body.size() < mostArgument)
        return out + " \\\n  --data-raw " + shellQuoted(body);
    return "printf %s " + shellQuoted(toBase64(body)) + " | base64 -d | \\\n" + out + " \\\n  --data-binary @-";
}

} // namespace pluma::schema

#include "schema/request.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "schema/uri.h"

namespace pluma::schema {
namespace {

// RFC 3986 §2.2, as allowReserved lets them through.
constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=";

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

bool isJson(std::string_view type)
{
    const std::string media = lower(trim(type.substr(0, type.find(';'))));
    return media == "application/json" || endsWith(media, "+json") || media == "*/*" || media == "text/json";
}
bool isMedia(std::string_view type, std::string_view wanted)
{
    return lower(trim(type.substr(0, type.find(';')))) == wanted;
}

// What fills a place that no schema describes: a file, or any JSON.
bool isBytes(std::string_view type)
{
    return !isJson(type) && !startsWith(type, "text/") && !isMedia(type, "application/xml");
}

std::string referenceTo(const DocumentSet& documents, Value schema)
{
    const Values& owner = *schema.values();
    return documents.uri(owner) + "#" + Uri::encoded(owner.pointer(schema), "/");
}

bool isDefined(Value value) { return value && !value.isNull(); }

// The name and text of each member, or the text of each item; what is null is left out (RFC 6570 §2.3).
std::vector<std::pair<std::string, std::string>> partsOf(Value value)
{
    std::vector<std::pair<std::string, std::string>> out;
    if (value.isMap()) {
        for (const auto& [key, member] : value.members())
            if (isDefined(member))
                out.emplace_back(std::string(key.text()), typedText(member));
    } else if (value.isList()) {
        for (const Value item : value.items())
            if (isDefined(item))
                out.emplace_back(std::string(), typedText(item));
    }
    return out;
}

struct Writing {
    std::string name, style;
    bool explode = true;
    std::string keep;    ///< reserved letters that go as they are
    bool encode = true;  ///< headers are not encoded
    bool valued = false; ///< `name=value` rather than the value alone
    std::string between; ///< of pairs: '&', or "; " of cookies
    std::string letters(std::string_view text) const { return encode ? Uri::encoded(text, keep) : std::string(text); }
};

void deep(const Writing& w, const std::string& prefix, Value value, std::vector<std::string>& out)
{
    if (value.isMap()) {
        for (const auto& [key, member] : value.members())
            if (isDefined(member))
                deep(w, prefix + "%5B" + w.letters(key.text()) + "%5D", member, out);
    } else if (value.isList()) {
        for (const Value item : value.items())
            if (isDefined(item))
                out.push_back(prefix + "=" + w.letters(typedText(item)));
    } else {
        out.push_back(prefix + "=" + w.letters(typedText(value)));
    }
}

// Appendix C of OpenAPI 3.1.1: which RFC 6570 operator each style is.
std::string written(const Writing& w, Value value)
{
    if (!isDefined(value))
        return {};
    const bool nested = value.isMap() || value.isList();
    const std::string name = w.letters(w.name);
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
        for (const auto& [key, text] : parts) {
            out += out.empty() ? "" : separator;
            if (map)
                out += w.letters(key) + (pairs ? "=" : ",") + w.letters(text);
            else
                out += w.letters(text);
        }
        return out;
    };
    if (w.style == "label")
        return "." + (nested ? joined(w.explode ? "." : ",", w.explode) : w.letters(typedText(value)));
    if (w.style == "matrix") {
        if (!nested) {
            const std::string text = w.letters(typedText(value));
            return ";" + name + (text.empty() ? "" : "=" + text);
        }
        if (!w.explode)
            return ";" + name + "=" + joined(",", false);
        std::string out;
        for (const auto& [key, text] : parts)
            out += ";" + (map ? w.letters(key) : name) + (text.empty() ? "" : "=" + w.letters(text));
        return out;
    }
    if (!w.valued) // simple
        return nested ? joined(",", w.explode) : w.letters(typedText(value));
    if (!nested)
        return name + "=" + w.letters(typedText(value));
    const bool spaced = w.style == "spaceDelimited" || w.style == "pipeDelimited";
    if (w.explode) {
        std::string out;
        for (const auto& [key, text] : parts)
            out += (out.empty() ? "" : w.between) + (map ? w.letters(key) : name) + "=" + w.letters(text);
        return out;
    }
    if (!spaced)
        return name + "=" + joined(",", false);
    std::string out;
    const std::string_view separator = w.style == "spaceDelimited" ? "%20" : "%7C";
    for (const auto& [key, text] : parts) {
        out += out.empty() ? "" : separator;
        out += map ? w.letters(key) + std::string(separator) + w.letters(text) : w.letters(text);
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
        : m_api(api), m_body(body), m_problems(problems)
    {
    }

    void write(Value value, Request& out)
    {
        std::string type = m_body.contentType;
        if (type == "*/*" || type == "application/*")
            type = "application/json";
        out.hasBody = true;
        if (isMedia(type, "application/x-www-form-urlencoded"))
            out.body = urlEncoded(value);
        else if (startsWith(type, "multipart/"))
            out.body = multipart(value, type);
        else if (isJson(type))
            out.body = value.dump();
        else
            out.body = bytes(value, "/body");
        if (type.find('*') == std::string::npos && !type.empty())
            out.headers.emplace_back("Content-Type", type);
        else
            m_problems.push_back({"/body", tr("The document does not say which content type the body has."), {}});
    }

private:
    Value propertySchema(std::string_view name) const
    {
        const Shape shape = Shape::of(*m_api.documents(), {m_body.schema});
        const Shape::Property* property = shape.property(name);
        return property != nullptr && !property->schemas.empty() ? property->schemas.front() : Value();
    }
    bool isBinary(Value schema) const
    {
        if (!schema)
            return false;
        const Shape shape = Shape::of(*m_api.documents(), {schema});
        return shape.format == "binary" || (shape.contentEncoding.empty() && !shape.contentMediaType.empty() &&
                                            !startsWith(shape.contentMediaType, "text/"));
    }
    // Text goes as it is; what the form holds as base64 goes as the bytes that it stands for.
    std::string bytes(Value value, const std::string& pointer)
    {
        if (!value.isString())
            return value.dump();
        const bool binary = m_body.schema ? isBinary(m_body.schema) : isBytes(m_body.contentType);
        std::string out;
        if (!binary)
            return std::string(value.text());
        if (!fromBase64(value.text(), out))
            m_problems.push_back({pointer, tr("This is not base64."), tr("choose a file")});
        return out;
    }
    std::string urlEncoded(Value value)
    {
        if (!value.isMap())
            return value.isString() ? std::string(value.text()) : value.dump();
        std::vector<std::string> out;
        for (const auto& [key, member] : value.members()) {
            Value encoding = m_body.encoding ? m_body.encoding.find(key.text()) : Value();
            encoding = encoding && encoding.isMap() ? encoding : Value();
            Writing w;
            w.name = key.text();
            w.valued = true;
            w.between = "&";
            w.style = encoding ? encoding.string("style", "form") : "form";
            w.explode = encoding && encoding.find("explode") ? encoding.flag("explode") : w.style == "form";
            if (encoding && encoding.flag("allowReserved"))
                w.keep = ":/?[]@!$'()*,;"; // not those that would end a pair
            const bool styled =
                encoding && (encoding.find("style") || encoding.find("explode") || encoding.find("allowReserved"));
            // Without a style an object is sent as its default content type, which is JSON.
            std::string text =
                member.isMap() && !styled ? w.letters(w.name) + "=" + w.letters(member.dump()) : written(w, member);
            if (!text.empty())
                out.push_back(std::move(text));
        }
        return join(out, "&");
    }
    struct Part {
        std::string head, content;
    };
    void part(std::string_view name, Value value, Value schema, bool item, std::vector<Part>& out)
    {
        if (!isDefined(value))
            return;
        if (value.isList() && !item) { // each item is a part of its own (RFC 7578 §4.3)
            const Shape shape = schema ? Shape::of(*m_api.documents(), {schema}) : Shape();
            for (const Value inner : value.items())
                part(name, inner, shape.items.empty() ? Value() : shape.items.front(), true, out);
            return;
        }
        const Value encoding = m_body.encoding ? m_body.encoding.find(name) : Value();
        std::string type(encoding && encoding.isMap() ? encoding.string("contentType") : std::string_view());
        if (const std::size_t comma = type.find(','); comma != std::string::npos)
            type.resize(comma);
        const bool binary = isBinary(schema);
        Part one;
        one.content = typedText(value);
        if (binary && !fromBase64(value.text(), one.content))
            m_problems.push_back({pointerPush("/body", name), tr("This is not base64."), tr("choose a file")});
        if (type.empty() || type.find('*') != std::string::npos)
            type = binary ? "application/octet-stream" : value.isMap() || value.isList() ? "application/json" : "";
        one.head = "Content-Disposition: form-data; name=" + quoted(name) +
                   (binary ? "; filename=" + quoted(name) : std::string()) + "\r\n";
        if (!type.empty() && !hasControls(type))
            one.head += "Content-Type: " + type + "\r\n";
        out.push_back(std::move(one));
    }
    std::string multipart(Value value, std::string& type)
    {
        std::vector<Part> parts;
        if (value.isMap())
            for (const auto& [key, member] : value.members())
                part(key.text(), member, m_body.schema ? propertySchema(key.text()) : Value(), false, parts);
        // A line that stands in none of the parts; the same for the same request.
        std::string boundary;
        for (int number = 0;; ++number) {
            boundary = "pluma-part-" + std::to_string(number);
            if (std::none_of(parts.begin(), parts.end(), [&](const Part& p) {
                    return p.content.find(boundary) != std::string::npos || p.head.find(boundary) != std::string::npos;
                }))
                break;
        }
        std::string out;
        for (const Part& one : parts)
            out += "--" + boundary + "\r\n" + one.head + "\r\n" + one.content + "\r\n";
        type = std::string(trim(type.substr(0, type.find(';')))) + "; boundary=" + boundary;
        return out + "--" + boundary + "--\r\n";
    }

    const OpenApi& m_api;
    const OpenApiBody& m_body;
    std::vector<RequestProblem>& m_problems;
};

// The content type of the answer that the operation gives when it succeeds.
std::string accepted(const OpenApi& api, const OpenApiOperation& operation)
{
    const Value responses = operation.at.find("responses");
    if (!responses || !responses.isMap())
        return {};
    for (const auto& [code, raw] : responses.members()) {
        if (!startsWith(code.text(), "2") && code.text() != "default")
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
    if (parameter.allowReserved && parameter.in == "query")
        w.keep = reserved;
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
    const std::string text = isJson(parameter.contentType) ? value.dump() : typedText(value);
    return w.valued ? w.letters(w.name) + "=" + w.letters(text) : w.letters(text);
}

FormSchema requestForm(const OpenApi& api, const OpenApiOperation& operation, std::size_t body)
{
    const DocumentSet& documents = *api.documents();
    const auto parameters = api.parameters(operation);
    const auto bodies = api.bodies(operation);
    ValuesBuilder out("request");
    const auto text = [&](const char* key, std::string_view value) {
        out.key(key);
        out.string(value);
    };
    const auto reference = [&](Value schema) { // beside other keywords a $ref means nothing in OpenAPI 3.0
        out.key("allOf");
        out.begin(Value::Kind::List);
        out.begin(Value::Kind::Map);
        text("$ref", referenceTo(documents, schema));
        out.end();
        out.end();
    };
    std::vector<std::string> needed;
    out.begin(Value::Kind::Map);
    text("title", operation.summary.empty() ? operation.id : operation.summary);
    text("type", "object");
    out.key("properties");
    out.begin(Value::Kind::Map);
    for (const Place& place : places) {
        std::vector<const OpenApiParameter*> here;
        for (const OpenApiParameter& parameter : parameters)
            if (parameter.in == place.name && !isIgnored(parameter))
                here.push_back(&parameter);
        if (here.empty())
            continue;
        out.key(place.name);
        out.begin(Value::Kind::Map);
        text("title", tr(place.title));
        text("type", "object");
        out.key("x-open"); // shown open also while nothing is in it
        out.boolean(true);
        out.key("additionalProperties");
        out.boolean(false);
        out.key("properties");
        out.begin(Value::Kind::Map);
        std::vector<std::string_view> required;
        for (const OpenApiParameter* parameter : here) {
            if (parameter->required)
                required.push_back(parameter->name);
            out.key(parameter->name);
            out.begin(Value::Kind::Map);
            if (parameter->schema)
                reference(parameter->schema);
            else
                text("type", "string");
            if (parameter->in == "header")
                text("title", parameter->name); // known by its exact name
            if (!parameter->description.empty())
                text("description", parameter->description);
            if (parameter->deprecated) {
                out.key("deprecated");
                out.boolean(true);
            }
            if (const Value example = parameter->at.find("example"))
                if (!parameter->schema || !parameter->schema.isMap() || !parameter->schema.find("example")) {
                    const bool old = api.dialect() == Dialect::OpenApi30;
                    out.key(old ? "example" : "examples");
                    if (!old)
                        out.begin(Value::Kind::List);
                    out.copy(example);
                    if (!old)
                        out.end();
                }
            out.end();
        }
        out.end();
        if (!required.empty()) {
            needed.emplace_back(place.name);
            out.key("required");
            out.begin(Value::Kind::List);
            for (const std::string_view name : required)
                out.string(name);
            out.end();
        }
        out.end();
    }
    if (body < bodies.size()) {
        const OpenApiBody& one = bodies[body];
        out.key("body");
        out.begin(Value::Kind::Map);
        text("title", tr("Body"));
        if (one.schema) {
            reference(one.schema);
        } else if (isBytes(one.contentType) && !startsWith(one.contentType, "multipart/") &&
                   !isMedia(one.contentType, "application/x-www-form-urlencoded")) {
            text("type", "string");
            text("format", "binary");
        }
        if (api.bodyRequired(operation))
            needed.emplace_back("body");
        out.end();
    }
    out.end();
    out.key("required");
    out.begin(Value::Kind::List);
    for (const std::string& name : needed)
        out.string(name);
    out.end();
    out.end();
    const auto all = DocumentSet::with(api.documents(), out.finish(), "");
    return {all, all->root()->root()};
}

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
    std::string path = operation.path;
    std::vector<std::string> query;
    std::string cookies;
    for (const OpenApiParameter& parameter : api.parameters(operation)) {
        if (isIgnored(parameter))
            continue;
        const Value value = of(parameter.in, parameter.name);
        const std::string pointer = pointerPush("/" + parameter.in, parameter.name);
        const std::string text = isDefined(value) ? parameterText(parameter, value) : std::string();
        if (parameter.in == "path") {
            const std::string place = "{" + parameter.name + "}";
            if (path.find(place) == std::string::npos)
                continue; // lint says so
            if (!isDefined(value))
                continue;
            if (text.empty())
                wrong.push_back({pointer, tr("Nothing would stand in the path for '{}'.", parameter.name), {}});
            else if (text == "." || text == "..")
                wrong.push_back({pointer, tr("'{}' in a path means another place.", text), {}});
            path = replaceAll(path, place, text);
        } else if (text.empty()) {
            continue;
        } else if (parameter.in == "query") {
            query.push_back(text);
        } else if (parameter.in == "cookie") {
            cookies += (cookies.empty() ? "" : "; ") + text;
        } else if (hasControls(text)) {
            wrong.push_back({pointer, tr("A header cannot have line breaks or control characters."), {}});
        } else if (hasControls(parameter.name) || parameter.name.find_first_of(": ") != std::string::npos) {
            wrong.push_back({pointer, tr("'{}' cannot be the name of a header.", printable(parameter.name)), {}});
        } else {
            out.headers.emplace_back(parameter.name, text);
        }
    }
    if (!cookies.empty())
        out.headers.emplace_back("Cookie", cookies);
    std::string base = server;
    while (endsWith(base, "/"))
        base.pop_back();
    out.url = base + path;
    if (!query.empty())
        out.url += (out.url.find('?') == std::string::npos ? "?" : "&") + join(query, "&");
    if (std::string type = accepted(api, operation); !type.empty() && !hasControls(type))
        out.headers.emplace_back("Accept", std::move(type));
    const auto bodies = api.bodies(operation);
    const Value content = values && values.isMap() ? values.find("body") : Value();
    if (content && body < bodies.size())
        Bodies(api, bodies[body], wrong).write(content, out);
    return out;
}

std::string Request::curl() const
{
    std::string out = "curl";
    if (method != "GET" || hasBody)
        out += " -X " + method;
    if (url.find_first_of("[]{}") != std::string::npos)
        out += " -g"; // curl would read them as a pattern
    out += " " + shellQuoted(url);
    for (const auto& [name, value] : headers)
        out += " \\\n  -H " + shellQuoted(name + ": " + value);
    if (!hasBody)
        return out;
    if (isUtf8(body) && body.find('\0') == std::string::npos)
        return out + " \\\n  --data-raw " + shellQuoted(body);
    return "printf %s " + shellQuoted(toBase64(body)) + " | base64 -d | \\\n" + out + " \\\n  --data-binary @-";
}

// --- two versions ----------------------------------------------------------------------------------------------------

namespace {

// What decides how the form of an operation looks, as one number: its own text and that of everything it refers to.
class Fingerprints {
public:
    explicit Fingerprints(const OpenApi& api) : m_api(api) {}

    std::uint64_t of(const OpenApiOperation& operation)
    {
        m_seen.clear();
        std::uint64_t out = std::hash<std::string>()(operation.method + operation.path);
        for (const Value value :
             {operation.at.find("parameters"), operation.item.find("parameters"), operation.at.find("requestBody"),
              operation.at.find("servers"), operation.at.find("deprecated"), operation.at.find("summary")})
            if (value)
                reach(value, out);
        return out;
    }

private:
    struct Seen {
        std::uint64_t hash = 0;
        std::vector<Value> targets;
    };
    static void mix(std::uint64_t& into, std::uint64_t value)
    {
        into = (into ^ value) * 0x9E3779B97F4A7C15ULL;
        into ^= into >> 29;
    }
    void reach(Value from, std::uint64_t& out)
    {
        std::vector<Value> open = {from};
        while (!open.empty()) {
            const Value at = open.back();
            open.pop_back();
            if (!m_seen.insert(keyOf(at)).second)
                continue;
            const Seen& one = look(at);
            mix(out, one.hash);
            open.insert(open.end(), one.targets.begin(), one.targets.end());
        }
    }
    const Seen& look(Value at)
    {
        const auto [it, fresh] = m_known.try_emplace(keyOf(at));
        if (!fresh)
            return it->second;
        Seen& out = it->second;
        out.hash = at.hash();
        static const std::uint16_t hash = ValuesBuilder::hash("$ref");
        const std::uint32_t end = at.after().cell();
        for (std::uint32_t cell = at.cell(); cell + 1 < end; ++cell) {
            const Value key(at.values(), cell);
            if (!key.isString() || key.textHash() != hash || key.text() != "$ref")
                continue;
            const Value reference(at.values(), cell + 1);
            if (const auto target = reference.isString() ? m_api.documents()->follow(reference)
                                                         : Result<Value>(fail(ErrorCode::Invalid, std::string())))
                out.targets.push_back(*target);
        }
        return out;
    }
    using Key = std::pair<const Values*, std::uint32_t>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const
        {
            return std::hash<const void*>()(key.first) * 31 + std::size_t{key.second} * 0x9E3779B97F4A7C15ULL;
        }
    };
    static Key keyOf(Value value) { return {value.values(), value.cell()}; }

    const OpenApi& m_api;
    std::unordered_map<Key, Seen, KeyHash> m_known;
    std::unordered_set<Key, KeyHash> m_seen;
};

} // namespace

Result<std::vector<OperationChange>> compareOperations(const OpenApi& older, const OpenApi& newer, Job& job)
{
    std::vector<OperationChange> out;
    std::unordered_map<std::string_view, const OpenApiOperation*> before;
    for (const OpenApiOperation& operation : older.operations())
        before.emplace(operation.id, &operation);
    Fingerprints was(older);
    Fingerprints is(newer);
    std::unordered_set<std::string_view> still;
    for (const OpenApiOperation& operation : newer.operations()) {
        PLUMA_CHECK(job.step(tr("Comparing"), out.size()));
        if (!still.insert(operation.id).second)
            continue; // of two with one name the first counts
        OperationChange change{FieldChange::Kind::Added, operation.id, operation.method, operation.path, {}, {}};
        const auto old = before.find(operation.id);
        if (old == before.end()) {
            out.push_back(std::move(change));
            continue;
        }
        const OpenApiOperation& previous = *old->second;
        if (was.of(previous) == is.of(operation))
            continue;
        change.kind = FieldChange::Kind::Changed;
        if (previous.method != operation.method || previous.path != operation.path)
            change.what = tr("was {} {}", previous.method, previous.path);
        if (previous.deprecated != operation.deprecated)
            change.what += (change.what.empty() ? "" : "; ") +
                           (operation.deprecated ? tr("is deprecated now") : tr("is no longer deprecated"));
        change.fields = compareFields(requestForm(older, previous), requestForm(newer, operation));
        if (change.what.empty() && change.fields.empty())
            change.what = tr("only its words or its servers changed");
        out.push_back(std::move(change));
    }
    for (const OpenApiOperation& operation : older.operations())
        if (still.insert(operation.id).second)
            out.push_back(
                {FieldChange::Kind::Removed, operation.id, operation.method, operation.path, std::string(), {}});
    return out;
}

} // namespace pluma::schema

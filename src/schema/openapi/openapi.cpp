#include "schema/openapi/openapi.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "base/beneath.h"
#include "base/text.h"
#include "schema/validate/program.h"
#include "schema/validate/uri.h"

namespace pluma::schema {
namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 8> methods = {{{"get", "GET"},
                                                                              {"put", "PUT"},
                                                                              {"post", "POST"},
                                                                              {"delete", "DELETE"},
                                                                              {"options", "OPTIONS"},
                                                                              {"head", "HEAD"},
                                                                              {"patch", "PATCH"},
                                                                              {"trace", "TRACE"}}};

constexpr std::size_t longestAddress = 8192; ///< of a server
constexpr std::size_t mostRead = 256U << 20; ///< bytes of a document and all that it refers to

// What a person would rather fill in as a form.
int rank(std::string_view contentType)
{
    const std::string type = lower(contentType);
    if (startsWith(type, "application/json"))
        return 0;
    if (type.find("+json") != std::string::npos)
        return 1;
    if (startsWith(type, "application/x-www-form-urlencoded"))
        return 2;
    if (startsWith(type, "multipart/"))
        return 3;
    return type == "*/*" ? 4 : 5;
}

} // namespace

Result<OpenApi> OpenApi::read(Values::Shared root, const std::string& uri, const Documents& documents)
{
    const Value top = root->root();
    if (!top.isMap())
        return fail(ErrorCode::Invalid, tr("This is not an OpenAPI document: it is not an object."), root->where(top));
    if (const Value old = top.find("swagger"))
        return fail(ErrorCode::Invalid, tr("This is a Swagger {} document; OpenAPI 3.0 and 3.1 are read.", old.text()),
                    root->where(old), tr("convert it, for example with npm swagger2openapi"));
    const std::string_view version = top.string("openapi");
    if (!startsWith(version, "3.0") && !startsWith(version, "3.1"))
        return fail(ErrorCode::Invalid,
                    version.empty()
                        ? tr("This is not an OpenAPI document: 'openapi' does not say which version it has.")
                        : tr("OpenAPI {} is not read; 3.0 and 3.1 are.", version),
                    root->where(top.find("openapi") ? top.find("openapi") : top), tr("it begins with: openapi: 3.1.0"));
    OpenApi out;
    out.m_documents =
        DocumentSet::read(std::move(root), uri.empty() ? "openapi" : uri,
                          startsWith(version, "3.0") ? Dialect::OpenApi30 : Dialect::Draft202012, documents);
    auto operations = std::make_shared<std::vector<OpenApiOperation>>();
    const auto take = [&](Value paths, std::string_view prefix) {
        if (!paths || !paths.isMap())
            return;
        for (const auto& [path, raw] : paths.members()) {
            const Value item = out.resolved(raw);
            if (!item || !item.isMap() || startsWith(path.text(), "x-") || !(paths.find(path.text()) == raw))
                continue;
            for (const auto& [key, value] : item.members()) {
                const std::string_view name = key.text();
                const auto method =
                    std::find_if(methods.begin(), methods.end(), [&](const auto& m) { return m.first == name; });
                if (method == methods.end() || !value.isMap() || !(item.find(key.text()) == value))
                    continue; // of two with one name the first counts
                OpenApiOperation operation;
                operation.method = method->second;
                operation.path = std::string(prefix) + std::string(path.text());
                operation.id = value.string("operationId");
                if (operation.id.empty())
                    operation.id = operation.method + " " + operation.path;
                operation.summary = value.string("summary");
                operation.description = value.string("description");
                if (const Value tags = value.find("tags"))
                    for (const Value tag : tags.items())
                        if (tag.isString())
                            operation.tags.emplace_back(tag.text());
                operation.deprecated = value.flag("deprecated");
                operation.at = value;
                operation.item = item;
                operations->push_back(std::move(operation));
            }
        }
    };
    const Value first = out.m_documents->root()->root();
    take(first.find("paths"), "");
    take(first.find("webhooks"), "webhook:");
    out.m_operations = std::move(operations);
    return out;
}

namespace {

namespace fs = std::filesystem;

// A file below a folder, through no link: what it says may come back in errors.
Result<Values::Shared> readValues(const fs::path& root, const std::string& name)
{
    ValueLimits limits;
    limits.duplicates = true; // of two members with one name the first counts, and lint says so
    PLUMA_TRY(auto text, readFileBeneath(root, name, limits.bytes));
    return Values::fromText(std::move(text), name, limits);
}

bool isUnder(const fs::path& top, const fs::path& path)
{
    return std::mismatch(top.begin(), top.end(), path.begin(), path.end()).first == top.end();
}

} // namespace

Result<OpenApi> OpenApi::open(const std::string& here, const std::string& path, Job& job)
{
    std::error_code error;
    const fs::path top = fs::absolute(here, error).lexically_normal();
    const fs::path file = (top / path).lexically_normal();
    const fs::path root = isUnder(top, file) ? top : file.parent_path();
    PLUMA_TRY(auto document, readValues(root, file.lexically_relative(root).generic_string()));
    Documents documents;
    std::map<std::string, Values::Shared> seen; // one file under several names is read once
    std::size_t bytes = document->bytes().size();
    PLUMA_CHECK(job.step(path));
    documents.load = [&, root](const std::string& uri) -> Result<Values::Shared> {
        PLUMA_CHECK(job.step(uri));
        const Uri parts = Uri::parse(uri);
        if (parts.hasScheme || parts.hasAuthority)
            return fail(ErrorCode::NotFound, tr("'{}' is not read from the network.", uri));
        if (parts.hasQuery)
            return fail(ErrorCode::NotFound, tr("'{}' is not the name of a file.", uri));
        const fs::path wanted = (root / Uri::decoded(parts.path)).lexically_normal();
        if (!isUnder(root, wanted))
            return fail(ErrorCode::Denied, tr("'{}' leads out of the folder '{}'.", uri, root.string()));
        if (const auto known = seen.find(wanted.string()); known != seen.end())
            return known->second;
        if (bytes > mostRead)
            return fail(ErrorCode::Limit, tr("The documents are larger than {} MB together.", mostRead >> 20));
        PLUMA_TRY(auto values, readValues(root, wanted.lexically_relative(root).generic_string()));
        bytes += values->bytes().size();
        seen.emplace(wanted.string(), values);
        return values;
    };
    PLUMA_TRY(auto out,
              read(std::move(document), Uri::encoded(file.lexically_relative(root).generic_string(), "/"), documents));
    PLUMA_CHECK(job.step(path)); // a reference that was not followed for that would look like a broken one
    out.m_root = root.string();
    return out;
}

std::vector<std::string> OpenApi::files() const
{
    std::vector<std::string> out;
    for (const std::string& uri : m_documents->uris())
        if (const Uri parts = Uri::parse(uri); !parts.hasScheme && !m_root.empty())
            out.push_back((fs::path(m_root) / Uri::decoded(parts.path)).string());
    return out;
}

std::string OpenApi::version() const { return std::string(m_documents->root()->root().string("openapi")); }
std::string OpenApi::title() const
{
    const Value info = m_documents->root()->root().find("info");
    return info ? std::string(info.string("title")) : std::string();
}

const OpenApiOperation* OpenApi::find(const std::string& id) const
{
    const auto it = std::find_if(m_operations->begin(), m_operations->end(), [&](const auto& o) { return o.id == id; });
    return it == m_operations->end() ? nullptr : &*it;
}

Value OpenApi::resolved(Value value) const
{
    for (int hop = 0; value && value.isMap() && hop < 32; ++hop) {
        const Value reference = value.find("$ref");
        if (!reference || !reference.isString())
            return value;
        const auto target = m_documents->follow(reference);
        value = target ? *target : Value();
    }
    return value && value.isMap() && !value.find("$ref") ? value : Value();
}

std::vector<OpenApiParameter> OpenApi::parameters(const OpenApiOperation& operation) const
{
    std::vector<OpenApiParameter> out;
    std::set<std::pair<std::string, std::string>> seen;
    for (const Value list : {operation.at.find("parameters"), operation.item.find("parameters")}) {
        if (!list || !list.isList())
            continue;
        for (const Value raw : list.items()) {
            const Value at = resolved(raw);
            if (!at || at.string("name").empty())
                continue;
            OpenApiParameter p;
            p.at = at;
            p.name = at.string("name");
            p.in = at.string("in", "query");
            if (!seen.emplace(p.in, p.name).second)
                continue;
            const bool form = p.in == "query" || p.in == "cookie";
            p.style = at.string("style", form ? "form" : "simple");
            const Value explode = at.find("explode");
            p.explode = explode ? explode.isTrue() : p.style == "form";
            p.required = at.flag("required") || p.in == "path";
            p.allowReserved = at.flag("allowReserved");
            p.deprecated = at.flag("deprecated");
            p.description = at.string("description");
            p.schema = at.find("schema");
            if (const Value content = at.find("content"); content && content.isMap() && content.size() > 0) {
                p.contentType = content.first().text();
                p.schema = content.find(p.contentType).find("schema");
            }
            out.push_back(std::move(p));
        }
    }
    return out;
}

std::vector<OpenApiBody> OpenApi::bodies(const OpenApiOperation& operation) const
{
    std::vector<OpenApiBody> out;
    const Value body = operation.at.find("requestBody") ? resolved(operation.at.find("requestBody")) : Value();
    const Value content = body ? body.find("content") : Value();
    if (!content || !content.isMap())
        return out;
    for (const auto& [type, raw] : content.members()) {
        const Value media = raw.isMap() ? raw : Value();
        out.push_back({std::string(type.text()), media ? media.find("schema") : Value(),
                       media ? media.find("encoding") : Value()});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return rank(a.contentType) < rank(b.contentType); });
    return out;
}

bool OpenApi::bodyRequired(const OpenApiOperation& operation) const
{
    const Value body = operation.at.find("requestBody") ? resolved(operation.at.find("requestBody")) : Value();
    return body && body.flag("required");
}

std::vector<std::string> OpenApi::servers(const OpenApiOperation& operation) const
{
    std::vector<std::string> out;
    for (const Value holder : {operation.at, operation.item, m_documents->root()->root()}) {
        const Value list = holder.find("servers");
        if (!list || !list.isList() || list.size() == 0)
            continue;
        for (const Value server : list.items()) {
            // Defaults go in as they are: what looks like a variable in one is none.
            const std::string_view pattern = server.string("url");
            const Value variables = server.find("variables");
            std::string url;
            for (std::size_t at = 0; at < pattern.size() && url.size() < longestAddress;) {
                const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
                const Value variable = close != std::string_view::npos && variables && variables.isMap()
                                           ? variables.find(pattern.substr(at + 1, close - at - 1))
                                           : Value();
                const Value standard = variable && variable.isMap() ? variable.find("default") : Value();
                if (standard) {
                    url += typedText(standard);
                    at = close + 1;
                } else {
                    url += pattern[at++];
                }
            }
            if (!url.empty())
                out.push_back(url);
        }
        break;
    }
    if (out.empty())
        out.emplace_back("/");
    return out;
}

// --- counting --------------------------------------------------------------------------------------------------------

namespace {

constexpr std::size_t mostCounted = 100'000;
constexpr std::size_t mostRaw = 1'000;
constexpr int deepestCounted = 100;

// Counts the nodes of a body. What lies below a schema that refers to nothing above itself is counted once and
// remembered, so that documents whose schemas share their parts do not cost exponential time.
class Counter {
public:
    Counter(const DocumentSet& documents, OpenApiFields& out) : m_documents(documents), m_out(out) {}

    void place(const std::vector<Value>& schemas, const std::string& pointer, int depth)
    {
        visit(Shape::of(m_documents, schemas), schemas, {}, pointer, depth);
    }

private:
    void raw(const std::string& pointer, std::string reason)
    {
        if (m_out.raw.size() < mostRaw)
            m_out.raw.push_back({pointer, std::move(reason)});
    }
    bool full()
    {
        m_out.truncated = m_out.truncated || m_out.fields >= mostCounted;
        return m_out.truncated;
    }

    void visit(const Shape& shape, const std::vector<Value>& schemas, const std::vector<Value>& settled,
               const std::string& pointer, int depth)
    {
        if (full())
            return;
        ++m_out.fields;
        if (shape.kind == Kind::Any) {
            raw(pointer, shape.problems.empty() ? tr("the schema does not say what it is") : shape.problems.front());
            return;
        }
        if (shape.kind == Kind::Never) {
            raw(pointer, tr("nothing fits the schema"));
            return;
        }
        ++m_out.typed;
        const bool nested = shape.kind >= Kind::Object;
        if (!nested)
            return;
        const std::string identity = shape.identity();
        if (depth > deepestCounted || std::find(m_open.begin(), m_open.end(), identity) != m_open.end())
            return; // inside itself, or deeper than anybody opens
        m_open.push_back(identity);
        inside(shape, schemas, settled, pointer, depth);
        m_open.pop_back();
    }

    void inside(const Shape& shape, const std::vector<Value>& schemas, const std::vector<Value>& settled,
                const std::string& pointer, int depth)
    {
        if (shape.kind == Kind::Branches) {
            for (const Shape::Branch& branch : shape.branches) {
                std::vector<Value> all = schemas;
                all.insert(all.end(), branch.schemas.begin(), branch.schemas.end());
                std::vector<Value> made = settled;
                if (branch.list)
                    made.push_back(branch.list);
                const Shape inner = Shape::of(m_documents, all, made, branch.types);
                // The branch is the same place again: what is inside it counts, not the place twice.
                const std::string identity = inner.identity();
                if (full() || std::find(m_open.begin(), m_open.end(), identity) != m_open.end())
                    continue;
                m_open.push_back(identity);
                if (inner.kind == Kind::Any || inner.kind == Kind::Never)
                    raw(pointer, tr("a form of it does not say what it is"));
                inside(inner, all, made, pointer, depth + 1);
                m_open.pop_back();
            }
            return;
        }
        for (const Shape::Property& property : shape.properties)
            child(property.schemas, pointerPush(pointer, property.name), depth);
        if (shape.kind == Kind::Map && !shape.additional.empty())
            child(shape.additional, pointer + "/*", depth);
        for (const auto& [pattern, schema] : shape.patternProperties)
            child({schema}, pointerPush(pointer, pattern), depth);
        for (std::size_t i = 0; i < shape.prefix.size(); ++i)
            child(shape.prefix[i], pointer + "/" + std::to_string(i), depth);
        if ((shape.kind == Kind::Array || shape.kind == Kind::Tuple) && !shape.items.empty())
            child(shape.items, pointer + "/-", depth);
    }
    void child(const std::vector<Value>& schemas, const std::string& pointer, int depth)
    {
        if (full())
            return;
        visit(Shape::of(m_documents, schemas), schemas, {}, pointer, depth + 1);
    }

    const DocumentSet& m_documents;
    OpenApiFields& m_out;
    std::vector<std::string> m_open;
};

} // namespace

OpenApiFields OpenApi::fields(const OpenApiOperation& operation) const
{
    OpenApiFields out;
    Counter counter(*m_documents, out);
    for (const OpenApiParameter& parameter : parameters(operation)) {
        const std::string pointer = pointerPush("/parameters", parameter.name);
        if (parameter.schema) {
            counter.place({parameter.schema}, pointer, 0);
        } else { // a text, as it is sent
            ++out.fields;
            ++out.typed;
        }
    }
    out.parameters = out.fields;
    const auto choices = bodies(operation);
    if (!choices.empty()) {
        const OpenApiBody& body = choices.front();
        if (body.schema) {
            counter.place({body.schema}, "/body", 0);
        } else if (rank(body.contentType) >= 4) { // a file
            ++out.fields;
            ++out.typed;
        } else {
            ++out.fields;
            out.raw.push_back({"/body", tr("the body has no schema")});
        }
    }
    return out;
}

} // namespace pluma::schema

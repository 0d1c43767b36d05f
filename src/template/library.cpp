#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "base/files.h"
#include "base/text.h"
#include "template/batch.h"
#include "template/library.h"

namespace pluma::tmpl {

namespace {

using Ordered = nlohmann::ordered_json; ///< fields stand in a form as they stand in the file

Ordered ordered(const Node& node)
{
    if (node.kind == Node::Kind::List) {
        Ordered out = Ordered::array();
        for (const Node& item : node.items)
            out.push_back(ordered(item));
        return out;
    }
    if (node.kind != Node::Kind::Map)
        return Ordered::parse(node.json().dump(-1, ' ', false, Json::error_handler_t::replace));
    Ordered out = Ordered::object();
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        out[node.keys[i]] = ordered(node.items[i]);
    return out;
}

// The short form of a parameter as JSON Schema. `items: {signal_name: string}` means objects with exactly these fields.
Ordered schemaOf(const Node& parameter)
{
    Ordered schema = Ordered::object();
    for (std::size_t i = 0; i < parameter.keys.size(); ++i) {
        const std::string& key = parameter.keys[i];
        if (key == "name" || key == "required" || key == "unit")
            continue;
        if (key != "items") {
            schema[key] = ordered(parameter.items[i]);
            continue;
        }
        const Ordered full = ordered(parameter.items[i]);
        if (!full.is_object()) {
            schema["items"] = {{"type", full}};
        } else if (full.contains("type") && full["type"].is_string() &&
                   (full.contains("properties") || full.contains("enum") || full.size() == 1)) {
            schema["items"] = full;
        } else {
            Ordered fields = Ordered::object();
            Ordered required = Ordered::array();
            for (const auto& [name, type] : full.items()) {
                fields[name] = type.is_string() ? Ordered{{"type", type}} : type;
                required.push_back(name);
            }
            schema["items"] = {
                {"type", "object"}, {"properties", fields}, {"required", required}, {"additionalProperties", false}};
        }
    }
    if (const Node* unit = parameter.find("unit"))
        schema["x-unit"] = unit->text;
    return schema;
}

std::string text(const Node& root, const char* key)
{
    const Node* node = root.find(key);
    return node != nullptr && node->isScalar() ? node->text : std::string();
}
std::vector<std::string> texts(const Node& root, const char* key)
{
    std::vector<std::string> out;
    if (const Node* node = root.find(key))
        for (const Node& item : node->items)
            out.push_back(item.text);
    return out;
}

} // namespace

namespace {

// How the template is written.
Result<> readSettings(const Node& root, const Document& document, CompileOptions& options)
{
    options.allSingleBraces = text(root, "dialect") != "single-brace";
    const Node* const settings = root.find("settings");
    if (settings == nullptr)
        return {};
    const auto values = Values::fromJson(settings->json());
    for (const auto& [key, value] : values->root().members())
        PLUMA_CHECK(setOption(options.environment, key.text(), value));
    if (auto sound = checkEnvironment(options.environment); !sound)
        return fail(ErrorCode::Invalid, sound.error().message, document.where(*settings));
    return {};
}

std::vector<DefinitionTest> readTests(const Node& root, const Document& document, const Json& example)
{
    std::vector<DefinitionTest> out;
    const Node* const tests = root.find("tests");
    for (const Node& node : tests != nullptr ? tests->items : std::vector<Node>()) {
        DefinitionTest test;
        test.name = text(node, "name");
        if (test.name.empty())
            test.name = tr("test {}", out.size() + 1);
        const Node* const parameters = node.find("parameters");
        test.parameters = parameters->isScalar() ? example : parameters->json();
        test.contains = texts(node, "contains");
        test.lacks = texts(node, "lacks");
        if (node.find("output") != nullptr)
            test.output = text(node, "output");
        if (node.find("fails") != nullptr)
            test.fails = text(node, "fails");
        test.where = document.where(node);
        out.push_back(std::move(test));
    }
    return out;
}

} // namespace

Result<Definition> Definition::read(std::string bytes, const std::string& name)
{
    PLUMA_TRY(const auto document, parseDocument(std::move(bytes), name));
    PLUMA_TRY(const auto schema, schema::Schema::shipped("template.v1"));
    PLUMA_CHECK(schema.check(document));
    const Node& root = document.root();
    Definition d;
    d.id = text(root, "template_id");
    d.version = text(root, "version");
    d.title = text(root, "title");
    d.category = text(root, "category");
    d.status = text(root, "status");
    d.domains = texts(root, "domains");
    d.phases = texts(root, "phases");
    d.source = name;
    d.bytes = document.bytes();
    d.content = text(root, "content_template");
    d.successor = text(root, "successor");
    d.description = text(root, "description");
    d.keywords = texts(root, "keywords");
    CompileOptions options;
    PLUMA_CHECK(readSettings(root, document, options));
    Ordered properties = Ordered::object();
    Ordered required = Ordered::array();
    Ordered whole;
    const Node* const parameters = root.find("parameters");
    if (parameters != nullptr && parameters->kind == Node::Kind::Map) {
        whole = ordered(*parameters);
        whole["type"] = "object";
        whole.emplace("additionalProperties", false);
        properties = whole["properties"];
    } else {
        for (const Node& p : parameters != nullptr ? parameters->items : std::vector<Node>()) {
            const std::string parameter = p.find("name")->text;
            if (properties.contains(parameter))
                return fail(ErrorCode::Invalid, tr("The parameter '{}' is declared twice.", parameter),
                            document.where(p));
            properties[parameter] = schemaOf(p);
            const Node* needed = p.find("required");
            if (needed != nullptr ? needed->json() == true : !properties[parameter].contains("default"))
                required.push_back(parameter);
        }
        whole = {
            {"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
    }
    for (const auto& [parameter, property] : properties.items()) {
        options.singleBraceNames.push_back(parameter);
        if (!property.is_object())
            continue;
        if (property.contains("default"))
            d.defaults[parameter] =
                Json::parse(property["default"].dump(-1, ' ', false, Ordered::error_handler_t::replace));
        if (property.contains("x-unit") && property["x-unit"].is_string())
            d.units[parameter] = property["x-unit"].get<std::string>();
    }
    PLUMA_TRY(d.formSchema,
              Values::fromJson(whole.dump(-1, ' ', false, Ordered::error_handler_t::replace), name + "#parameters"));
    d.parameterSchema = d.formSchema->root().json();
    auto compiledSchema = schema::Schema::compile(d.parameterSchema, name + "#parameters");
    if (!compiledSchema)
        return fail(ErrorCode::Invalid, compiledSchema.error().message, document.where("/parameters"),
                    compiledSchema.error().where);
    const Node* content = root.find("content_template");
    const bool block = content->quoted && content->begin < document.bytes().size() &&
                       (document.bytes()[content->begin] == '|' || document.bytes()[content->begin] == '>');
    options.firstLine = content->line + (block ? 1 : 0);
    options.columnOffset = block ? 2 : content->column;
    PLUMA_TRY(d.compiled, Template::compile(d.content, name, options));
    if (const Node* const example = root.find("example"))
        d.example = example->json();
    d.tests = readTests(root, document, d.example);
    // A template that reads a name nobody declares would fail at every use; say so where it is written.
    std::vector<std::string> undeclared;
    for (const std::string& used : d.compiled.names())
        if (!properties.contains(used))
            undeclared.push_back(used);
    if (!undeclared.empty())
        return fail(ErrorCode::Invalid,
                    tr("The template uses '{}', which is not a declared parameter.", undeclared.front()),
                    document.where(*content), didYouMean(undeclared.front(), options.singleBraceNames));
    return d;
}

Json Definition::filled(const Json& parameters) const
{
    Json out = defaults;
    if (parameters.is_object())
        out.update(parameters);
    return out;
}

Result<std::string> Definition::render(const Json& parameters, const Document* document) const
{
    PLUMA_TRY(const auto schema, schema::Schema::compile(parameterSchema, id));
    const Json values = filled(parameters);
    const auto violations = schema.validate(parameters.is_object() ? values : parameters, 1);
    if (!violations.empty()) {
        const auto& v = violations.front();
        const bool key = v.keyword == "additionalProperties";
        const std::string where = document == nullptr ? v.instancePointer
                                  : key               ? document->whereKey(v.instancePointer)
                                                      : document->where(v.instancePointer);
        return fail(ErrorCode::Invalid,
                    (v.instancePointer.empty() ? std::string() : v.instancePointer.substr(1) + ": ") + v.message, where,
                    v.hint);
    }
    // Optional parameters that were not given are empty, not undefined.
    Json context = values;
    for (const auto& [name, property] : parameterSchema["properties"].items())
        if (!context.contains(name))
            context[name] = nullptr;
    RenderOptions options;
    options.units = units;
    return compiled.render(context, options);
}

Result<> Definition::run(const DefinitionTest& test) const
{
    const auto wrong = [&](std::string message) {
        return fail(ErrorCode::Invalid, test.name + ": " + std::move(message), test.where);
    };
    const auto text = render(test.parameters);
    if (test.fails) {
        if (text)
            return wrong(tr("It gives a text, but has to be refused."));
        if (text.error().message.find(*test.fails) == std::string::npos)
            return wrong(tr("It is refused with another message: {}", text.error().message));
        return {};
    }
    if (!text)
        return fail(text.error().code, test.name + ": " + text.error().message,
                    text.error().where.empty() ? test.where : text.error().where, text.error().hint);
    if (test.output && *text != *test.output) {
        const auto got = split(*text, '\n');
        const auto expected = split(*test.output, '\n');
        std::size_t line = 0;
        while (line < got.size() && line < expected.size() && got[line] == expected[line])
            ++line;
        return wrong(tr("Line {} is '{}', not '{}'.", line + 1,
                        line < got.size() ? printable(got[line]) : std::string(),
                        line < expected.size() ? printable(expected[line]) : std::string()));
    }
    std::size_t at = 0;
    for (const std::string& part : test.contains) {
        const std::size_t found = text->find(part, at);
        if (found == std::string::npos)
            return wrong(tr("The text has no '{}'{}.", printable(part),
                            text->find(part) == std::string::npos ? "" : " " + tr("after what stands before it")));
        at = found + part.size();
    }
    for (const std::string& part : test.lacks)
        if (text->find(part) != std::string::npos)
            return wrong(tr("The text has '{}'.", printable(part)));
    return {};
}

Result<Library> Library::shipped()
{
    Library library;
    for (const std::string& name : listResources("templates")) {
        PLUMA_TRY(auto bytes, readResource(name));
        PLUMA_TRY(auto definition, Definition::read(std::move(bytes), name));
        library.add(std::move(definition));
    }
    return library;
}

void Library::add(Definition definition)
{
    std::erase_if(m_definitions,
                  [&](const Definition& d) { return d.id == definition.id && d.version == definition.version; });
    m_definitions.push_back(std::move(definition));
    std::sort(m_definitions.begin(), m_definitions.end(), [](const Definition& a, const Definition& b) {
        return std::tie(a.id, a.version) < std::tie(b.id, b.version);
    });
}

namespace {
bool olderVersion(const std::string& a, const std::string& b)
{
    const auto x = split(a, '.');
    const auto y = split(b, '.');
    for (std::size_t i = 0; i < std::max(x.size(), y.size()); ++i) {
        const long left = i < x.size() ? std::strtol(std::string(x[i]).c_str(), nullptr, 10) : 0;
        const long right = i < y.size() ? std::strtol(std::string(y[i]).c_str(), nullptr, 10) : 0;
        if (left != right)
            return left < right;
    }
    return false;
}
} // namespace

Result<const Definition*> Library::find(const std::string& reference) const
{
    const std::size_t at = reference.find('@');
    const std::string id = reference.substr(0, at);
    const std::string version = at == std::string::npos ? std::string() : reference.substr(at + 1);
    const Definition* best = nullptr;
    std::vector<std::string> ids;
    for (const Definition& d : m_definitions) {
        ids.push_back(d.id);
        if (d.id == id && (version.empty() || d.version == version) &&
            (best == nullptr || olderVersion(best->version, d.version)))
            best = &d;
    }
    if (best == nullptr)
        return fail(ErrorCode::NotFound, tr("There is no template '{}'.", printable(reference)), {},
                    didYouMean(id, ids).empty() ? tr("see: pluma templates list") : didYouMean(id, ids));
    return best;
}

} // namespace pluma::tmpl

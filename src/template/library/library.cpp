#include <algorithm>
#include <set>

#include "base/files.h"
#include "base/text.h"
#include "template/engine/batch.h"
#include "template/library/library.h"
#include "template/library/version.h"

namespace pluma::tmpl {

namespace {

using Ordered = nlohmann::ordered_json; ///< fields stand in a form as they stand in the file

Ordered ordered(const pluma::Node& node)
{
    if (node.kind == pluma::Node::Kind::List) {
        Ordered out = Ordered::array();
        for (const pluma::Node& item : node.items)
            out.push_back(ordered(item));
        return out;
    }
    if (node.kind != pluma::Node::Kind::Map) {
        const Json value = node.json();
        switch (value.type()) {
        case Json::value_t::string:
            return value.get_ref<const std::string&>();
        case Json::value_t::boolean:
            return value.get<bool>();
        case Json::value_t::number_integer:
            return value.get<std::int64_t>();
        case Json::value_t::number_unsigned:
            return value.get<std::uint64_t>();
        case Json::value_t::number_float:
            return value.get<double>();
        default:
            return nullptr;
        }
    }
    Ordered out = Ordered::object();
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        out[node.keys[i]] = ordered(node.items[i]);
    return out;
}

bool isType(const Ordered& value)
{
    static const std::set<std::string> types = {"string", "number", "integer", "boolean", "array", "object", "null"};
    return value.is_string() && types.count(value.get<std::string>()) > 0;
}

// Whether a map is a schema, and not names of fields with their types.
bool isSchema(const Ordered& map)
{
    static const std::set<std::string> others = {"type",
                                                 "title",
                                                 "description",
                                                 "enum",
                                                 "items",
                                                 "properties",
                                                 "required",
                                                 "default",
                                                 "examples",
                                                 "unit",
                                                 "x-unit",
                                                 "pattern",
                                                 "minimum",
                                                 "maximum",
                                                 "format",
                                                 "minLength",
                                                 "maxLength",
                                                 "minItems",
                                                 "maxItems",
                                                 "multipleOf",
                                                 "uniqueItems",
                                                 "const",
                                                 "exclusiveMinimum",
                                                 "exclusiveMaximum",
                                                 "additionalProperties"};
    return map.contains("type") && (isType(map["type"]) || map["type"].is_array()) &&
           std::all_of(map.items().begin(), map.items().end(), [](const auto& item) {
               return item.key() == "type" || (others.count(item.key()) > 0 && !isType(item.value()));
           });
}

Ordered schemaOf(Ordered shortly);

// `{signal_name: string, note?: string}` as JSON Schema: objects with exactly these fields, of which `note` may be
// left out.
Ordered recordOf(const Ordered& shortly)
{
    Ordered fields = Ordered::object();
    Ordered required = Ordered::array();
    for (const auto& [key, value] : shortly.items()) {
        const bool optional = endsWith(key, "?");
        const std::string name = optional ? key.substr(0, key.size() - 1) : key;
        fields[name] = schemaOf(value);
        if (!optional)
            required.push_back(name);
    }
    return {{"type", "object"}, {"properties", fields}, {"required", required}, {"additionalProperties", false}};
}

// The short form of a value as JSON Schema: a type, or a schema whose `items` or `properties` may be those of a record.
Ordered schemaOf(Ordered shortly)
{
    if (!shortly.is_object())
        return {{"type", std::move(shortly)}};
    if (const auto unit = shortly.find("unit"); unit != shortly.end() && unit->is_string()) {
        shortly["x-unit"] = *unit;
        shortly.erase("unit");
    }
    const auto fields = shortly.find("properties");
    if (fields != shortly.end() && fields->is_object() && std::any_of(fields->begin(), fields->end(), isType)) {
        const Ordered record = recordOf(*fields);
        for (const auto& [key, value] : record.items())
            shortly[key] = value;
    }
    if (!shortly.contains("items"))
        return shortly;
    Ordered& items = shortly["items"];
    items = !items.is_object() || isSchema(items) ? schemaOf(items) : recordOf(items);
    return shortly;
}

// A parameter of a list, without what is not for its schema.
Ordered schemaOf(const pluma::Node& parameter)
{
    Ordered shortly = ordered(parameter);
    shortly.erase("name");
    shortly.erase("required");
    return schemaOf(std::move(shortly));
}

std::string text(const pluma::Node& root, const char* key)
{
    const pluma::Node* node = root.find(key);
    return node != nullptr && node->isScalar() ? node->text : std::string();
}
std::vector<std::string> texts(const pluma::Node& root, const char* key)
{
    std::vector<std::string> out;
    if (const pluma::Node* node = root.find(key))
        for (const pluma::Node& item : node->items)
            out.push_back(item.text);
    return out;
}

} // namespace

namespace {

// How the template is written.
Result<> readSettings(const pluma::Node& root, const Document& document, CompileOptions& options)
{
    options.allSingleBraces = text(root, "dialect") != "single-brace";
    const pluma::Node* const settings = root.find("settings");
    if (settings == nullptr)
        return {};
    const auto values = Values::fromJson(settings->json());
    for (const auto& [key, value] : values->root().members())
        PLUMA_CHECK(setOption(options.environment, key.text(), value));
    if (auto sound = checkEnvironment(options.environment); !sound)
        return fail(ErrorCode::Invalid, sound.error().message, document.where(*settings));
    return {};
}

std::vector<DefinitionTest> readTests(const pluma::Node& root, const Document& document, const Json& example)
{
    std::vector<DefinitionTest> out;
    const pluma::Node* const tests = root.find("tests");
    for (const pluma::Node& node : tests != nullptr ? tests->items : std::vector<pluma::Node>()) {
        DefinitionTest test;
        test.name = text(node, "name");
        if (test.name.empty())
            test.name = tr("test {}", out.size() + 1);
        const pluma::Node* const parameters = node.find("parameters");
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

Result<> Library::addPart(const std::string& name, std::string text)
{
    if (!endsWith(name, ".yaml")) {
        m_parts[name] = std::move(text);
        return {};
    }
    PLUMA_TRY(const auto document, parseDocument(std::move(text), name));
    PLUMA_CHECK(m_shared->check(document));
    m_sets[name.substr(0, name.size() - 5)] = document.root().find("parameters")->items;
    return {};
}

// Those of its sets and its own, which take the place of those of a set.
Result<std::vector<pluma::Node>> Library::parameters(const Document& document) const
{
    std::vector<pluma::Node> out;
    if (const pluma::Node* const sets = document.root().find("parameters_from"))
        for (const pluma::Node& set : sets->items) {
            const auto found = m_sets.find(set.text);
            if (found == m_sets.end())
                return fail(ErrorCode::NotFound, tr("There is no list of parameters '{}'.", printable(set.text)),
                            document.where(set));
            out.insert(out.end(), found->second.begin(), found->second.end());
        }
    const std::size_t first = out.size();
    const pluma::Node* const own = document.root().find("parameters");
    for (const pluma::Node& p : own != nullptr ? own->items : std::vector<pluma::Node>()) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const pluma::Node& other) {
            return other.find("name")->text == p.find("name")->text;
        });
        if (same == out.end())
            out.push_back(p);
        else if (static_cast<std::size_t>(same - out.begin()) < first)
            *same = p;
        else
            return fail(ErrorCode::Invalid, tr("The parameter '{}' is declared twice.", p.find("name")->text),
                        document.where(p));
    }
    return out;
}

Result<Definition> Library::read(std::string bytes, const std::string& name) const
{
    PLUMA_TRY(const auto document, parseDocument(std::move(bytes), name));
    PLUMA_CHECK(m_schema->check(document));
    const pluma::Node& root = document.root();
    Definition d;
    d.id = text(root, "template_id");
    d.version = text(root, "version");
    if (!isVersion(d.version))
        return fail(ErrorCode::Invalid, tr("'{}' is not a version.", printable(d.version)),
                    document.where(*root.find("version")), tr("write it as 1.0 or 1.2.3"));
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
    if (root.find("extension") != nullptr)
        d.extension = text(root, "extension");
    CompileOptions options;
    PLUMA_CHECK(readSettings(root, document, options));
    Ordered properties = Ordered::object();
    Ordered required = Ordered::array();
    Ordered whole;
    const pluma::Node* const parameters = root.find("parameters");
    if (parameters != nullptr && parameters->kind == pluma::Node::Kind::Map) {
        whole = ordered(*parameters);
        whole["type"] = "object";
        whole.emplace("additionalProperties", false);
        properties = whole["properties"];
    } else {
        PLUMA_TRY(const auto list, this->parameters(document));
        for (const pluma::Node& p : list) {
            const std::string parameter = p.find("name")->text;
            properties[parameter] = schemaOf(p);
            const pluma::Node* needed = p.find("required");
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
    d.check = std::move(*compiledSchema);
    const pluma::Node* content = root.find("content_template");
    const bool block = content->quoted && content->begin < document.bytes().size() &&
                       (document.bytes()[content->begin] == '|' || document.bytes()[content->begin] == '>');
    options.firstLine = content->line + (block ? 1 : 0);
    options.columnOffset = block ? 2 : content->column;
    PLUMA_TRY(d.compiled, Template::compile(d.content, name, options));
    d.parts = std::make_shared<TextLoader>(options.environment, m_parts);
    if (const pluma::Node* const example = root.find("example"))
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

bool Definition::has(const Facets& facets) const
{
    const auto among = [](const std::vector<std::string>& values, const std::string& value) {
        return value.empty() || values.empty() || std::find(values.begin(), values.end(), value) != values.end();
    };
    return (facets.category.empty() || category == facets.category) &&
           (facets.status.empty() || status == facets.status) && among(domains, facets.domain) &&
           among(phases, facets.phase);
}

std::vector<std::string> Definition::unused() const
{
    std::set<std::string> used;
    std::set<std::string> known;
    std::vector<Template> left = {compiled};
    while (!left.empty()) {
        const Template one = left.back();
        left.pop_back();
        for (std::string& name : one.names(true))
            used.insert(std::move(name));
        for (const std::string& name : one.references())
            if (known.insert(name).second)
                if (auto part = parts->load(name))
                    left.push_back(std::move(*part));
    }
    std::vector<std::string> out;
    for (const auto& [name, property] : parameterSchema["properties"].items())
        if (used.count(name) == 0)
            out.push_back(name);
    return out;
}

Json Definition::filled(const Json& parameters) const
{
    Json out = defaults;
    if (parameters.is_object())
        out.update(parameters);
    return out;
}

// All parameters, checked. Those that are optional and were not given are empty, not undefined.
Result<Values::Shared> Definition::context(const Json& parameters, const Document* document) const
{
    const Json values = filled(parameters);
    const auto violations = check->validate(parameters.is_object() ? values : parameters, 1);
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
    Json context = values;
    for (const auto& [name, property] : parameterSchema["properties"].items())
        if (!context.contains(name))
            context[name] = nullptr;
    return Values::fromJson(context.dump(-1, ' ', false, Json::error_handler_t::replace),
                            ""); // by its text: 40.0 stays a float
}

Result<std::string> Definition::render(Value context, Provenance* provenance) const
{
    RenderOptions options;
    options.units = units;
    options.loader = parts.get();
    options.provenance = provenance;
    return compiled.render(context, options);
}

Result<std::string> Definition::render(const Json& parameters, const Document* document) const
{
    PLUMA_TRY(const auto values, context(parameters, document));
    return render(values->root(), nullptr);
}

Result<Definition::Traced> Definition::traced(const Json& parameters) const
{
    Traced out;
    PLUMA_TRY(out.values, context(parameters, nullptr));
    PLUMA_TRY(out.text, render(out.values->root(), &out.provenance));
    return out;
}

std::string Definition::Traced::pointerAt(std::size_t byte) const
{
    const Provenance::Span* const span = provenance.find(byte);
    return span == nullptr || span->cell == Provenance::none ? std::string()
                                                             : values->pointer(Value(values.get(), span->cell));
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
        if (line >= got.size() || line >= expected.size())
            return wrong(line >= got.size() ? tr("The text ends where line {} is expected.", line + 1)
                                            : tr("The text has a line {}, which is not expected.", line + 1));
        return wrong(tr("Line {} is '{}', not '{}'.", line + 1, printable(got[line]), printable(expected[line])));
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
    PLUMA_TRY(library.m_schema, schema::Schema::shipped("template.v1"));
    PLUMA_TRY(const auto text, readResource("schemas/template.v1.json"));
    Json shared = Json::parse(text, nullptr, false);
    shared["required"] = {"parameters"};
    PLUMA_TRY(library.m_shared, schema::Schema::compile(shared, "template-parameters"));
    for (const std::string& name : listResources("template-parts")) {
        PLUMA_TRY(auto part, readResource(name));
        PLUMA_CHECK(library.addPart(name.substr(name.find('/') + 1), std::move(part)));
    }
    for (const std::string& name : listResources("templates")) {
        PLUMA_TRY(auto bytes, readResource(name));
        PLUMA_TRY(auto definition, library.read(std::move(bytes), name));
        library.add(std::move(definition));
    }
    return library;
}

void Library::add(Definition definition)
{
    const auto before = [](const Definition& a, const Definition& b) {
        return a.id != b.id ? a.id < b.id : compareVersions(a.version, b.version) < 0;
    };
    const auto at = std::lower_bound(m_definitions.begin(), m_definitions.end(), definition, before);
    if (at != m_definitions.end() && !before(definition, *at))
        *at = std::move(definition);
    else
        m_definitions.insert(at, std::move(definition));
}

void Library::addText(std::string bytes, const std::string& name)
{
    auto definition = read(bytes, name);
    if (definition)
        return add(std::move(*definition));
    const auto document = parseDocument(std::move(bytes), name);
    const pluma::Node* const id = document ? document->root().find("template_id") : nullptr;
    m_unreadable.push_back({id == nullptr ? std::string() : id->text, std::move(definition.error())});
    if (m_unreadable.back().error.where.empty())
        m_unreadable.back().error.where = name;
}

Result<const Definition*> Library::find(const std::string& reference) const
{
    const std::size_t at = reference.find('@');
    const std::string id = reference.substr(0, at);
    // Another version of it, or a shipped one, would not be the one that is meant.
    const bool exact = std::any_of(m_definitions.begin(), m_definitions.end(),
                                   [&](const Definition& d) { return d.reference() == reference; });
    for (const Unreadable& one : m_unreadable)
        if (one.id == id && !exact)
            return tl::unexpected<Error>(one.error);
    const auto pin = m_pins.find(id);
    const std::string wanted = at != std::string::npos ? reference.substr(at + 1)
                               : pin != m_pins.end()   ? pin->second
                                                       : std::string();
    const Definition* best = nullptr;
    std::vector<std::string> ids;
    std::vector<std::string> versions;
    const auto rank = [](const Definition& d) { return d.status == "draft" ? 0 : d.status == "deprecated" ? 1 : 2; };
    for (const Definition& d : m_definitions) {
        ids.push_back(d.id);
        if (d.id != id)
            continue;
        versions.push_back(d.version);
        PLUMA_TRY(const bool fits,
                  at == std::string::npos && wanted.empty() ? Result<bool>(true) : versionFits(d.version, wanted));
        if (fits && (best == nullptr || rank(d) >= rank(*best))) // they come with the newest last
            best = &d;
    }
    if (best != nullptr)
        return best;
    if (!versions.empty())
        return fail(ErrorCode::NotFound, tr("There is no version '{}' of the template {}.", printable(wanted), id), {},
                    at == std::string::npos ? tr("the program pins it; there are: {}", join(versions, ", "))
                                            : tr("there are: {}", join(versions, ", ")));
    return fail(ErrorCode::NotFound, tr("There is no template '{}'.", printable(reference)), {},
                didYouMean(id, ids).empty() ? tr("see: pluma templates list") : didYouMean(id, ids));
}

} // namespace pluma::tmpl

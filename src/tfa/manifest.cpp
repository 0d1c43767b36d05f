#include "tfa/tfa.h"

#include <algorithm>
#include <cmath>

#include "base/files.h"
#include "base/text.h"

namespace pluma::tfa {
namespace {

std::string textOf(const Node* node)
{
    return node != nullptr && node->isScalar() && node->kind != Node::Kind::Null ? node->text : std::string();
}

std::vector<std::string> textsOf(const Node* node)
{
    std::vector<std::string> out;
    if (node != nullptr)
        for (const Node& item : node->items)
            out.push_back(item.text);
    return out;
}

std::string typeOf(const Json& value)
{
    if (value.is_boolean())
        return "boolean";
    if (value.is_number_integer())
        return "integer";
    if (value.is_number())
        return "number";
    if (value.is_array())
        return "list";
    return value.is_object() ? "object" : "string";
}

std::vector<Code> codes(const Node* node)
{
    std::vector<Code> out;
    if (node != nullptr)
        for (const Node& item : node->items)
            out.push_back({textOf(item.find("code")), textOf(item.find("name")), textsOf(item.find("ata"))});
    return out;
}

std::vector<Topic> topicsOf(const Document& document, const Node* map)
{
    std::vector<Topic> out;
    for (std::size_t i = 0; map != nullptr && i < map->keys.size(); ++i)
        out.push_back({map->keys[i], map->items[i].text, document.where(map->items[i])});
    return out;
}

bool holds(const std::vector<Code>& list, std::string_view code)
{
    return std::any_of(list.begin(), list.end(), [&](const Code& c) { return c.code == code; });
}
std::vector<std::string> names(const std::vector<Code>& list)
{
    std::vector<std::string> out;
    for (const Code& code : list)
        out.push_back(code.code);
    return out;
}

} // namespace

Result<Vocabulary> Vocabulary::shipped()
{
    PLUMA_TRY(auto yaml, readResource("vocabulary/tfa.yaml"));
    PLUMA_TRY(const auto document, parseYaml(std::move(yaml), "vocabulary/tfa.yaml"));
    return read(document, {});
}

Result<Vocabulary> Vocabulary::read(const Document& document, const Vocabulary& base)
{
    Vocabulary out = base;
    const Node& root = document.root();
    const auto replace = [&](std::vector<Code>& list, const char* key) {
        if (const Node* node = root.find(key))
            list = codes(node);
    };
    replace(out.domains, "domains");
    replace(out.phases, "phases");
    replace(out.layers, "layers");
    if (const Node* kinds = root.find("kinds")) {
        out.kinds.clear();
        for (const Node& item : kinds->items)
            out.kinds.push_back({textOf(item.find("kind")), textsOf(item.find("paths"))});
    }
    if (const Node* topics = root.find("topics"))
        out.topics = topicsOf(document, topics);
    for (const Code& code : out.phases)
        if (!isProgramId(code.code))
            return fail(ErrorCode::Invalid,
                        tr("'{}' cannot be a phase code: letters, digits, '_' and '-' only.", code.code),
                        document.name());
    return out;
}

bool Vocabulary::hasPhase(std::string_view code) const { return holds(phases, code); }
bool Vocabulary::hasDomain(std::string_view code) const { return holds(domains, code); }
std::vector<std::string> Vocabulary::phaseCodes() const { return names(phases); }
std::vector<std::string> Vocabulary::domainCodes() const { return names(domains); }

std::string Vocabulary::kindOf(std::string_view path) const
{
    for (const Kind& kind : kinds)
        for (const std::string& glob : kind.globs)
            if (globMatch(glob, path))
                return kind.kind;
    return "other";
}

bool isProgramId(std::string_view id)
{
    const auto letter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return !id.empty() && id.size() <= 64 && letter(id.front()) &&
           std::all_of(id.begin(), id.end(), [&](char c) { return letter(c) || c == '_' || c == '-'; });
}

std::string BaseRef::text() const
{
    return id + (version.empty() ? "" : "@" + version) + (sha256.empty() ? "" : "#sha256:" + sha256);
}

Result<BaseRef> BaseRef::parse(const std::string& text, const std::string& where)
{
    BaseRef ref;
    ref.where = where;
    std::string_view rest = text;
    if (const std::size_t mark = rest.find("#sha256:"); mark != std::string_view::npos) {
        ref.sha256 = rest.substr(mark + 8);
        rest = rest.substr(0, mark);
    }
    const std::size_t at = rest.find('@');
    ref.id = rest.substr(0, at);
    if (at != std::string_view::npos)
        ref.version = rest.substr(at + 1);
    const bool versionOk =
        ref.version.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-+") ==
            std::string::npos &&
        ref.version.find("..") == std::string::npos;
    const bool digestOk = ref.sha256.empty() || (ref.sha256.size() == 64 &&
                                                 ref.sha256.find_first_not_of("0123456789abcdef") == std::string::npos);
    if (!isProgramId(ref.id) || !versionOk || !digestOk)
        return fail(ErrorCode::Invalid, tr("'{}' does not name a base manifest.", printable(text)), where,
                    tr("write ID@VERSION#sha256:DIGEST"));
    return ref;
}

namespace {

Result<Parameter> readParameter(const std::string& name, const Node& node, const Document& document, const Units& units)
{
    Parameter p;
    p.name = name;
    p.where = document.where(node);
    const bool long_ = node.kind == Node::Kind::Map &&
                       (node.find("value") != nullptr || node.find("type") != nullptr || node.find("unit") != nullptr);
    if (!long_) {
        p.value = node.json();
        p.type = typeOf(p.value);
        return p;
    }
    const Node* value = node.find("value");
    p.value = value != nullptr ? value->json() : Json();
    const std::string unit = textOf(node.find("unit"));
    p.description = textOf(node.find("description"));
    p.dependsOn = textsOf(node.find("depends_on"));
    if (const Node* bound = node.find("minimum"))
        p.minimum = bound->json().get<double>();
    if (const Node* bound = node.find("maximum"))
        p.maximum = bound->json().get<double>();
    if (const Node* choices = node.find("enum"))
        for (const Node& item : choices->items)
            p.choices.push_back(item.json());
    p.type = textOf(node.find("type"));
    if (p.type.empty())
        p.type = typeOf(p.value);
    // `40` for a length is a number that happens to be whole; counts carry no unit or say `type: integer`.
    if (!unit.empty() && p.type == "integer" && node.find("type") == nullptr)
        p.type = "number";
    if (!unit.empty()) {
        p.unit = units.symbol(unit);
        if (p.unit.empty())
            return fail(ErrorCode::Invalid, tr("The unit '{}' of parameter '{}' is unknown.", unit, name),
                        document.where(*node.find("unit")));
        if (!p.value.is_null() && !p.value.is_number())
            return fail(ErrorCode::Invalid, tr("The parameter '{}' has a unit, so its value must be a number.", name),
                        document.where(*value));
    }
    return p;
}

Result<ItemRule> readItemRule(const Node& node, const Document& document)
{
    ItemRule rule;
    rule.where = document.where(node);
    rule.paths = textOf(node.find("paths"));
    const auto fields = [&](const Node* map, std::initializer_list<std::string_view> skip) {
        if (map == nullptr)
            return;
        for (std::size_t i = 0; i < map->keys.size(); ++i)
            if (std::find(skip.begin(), skip.end(), map->keys[i]) == skip.end())
                rule.fields[map->keys[i]] = map->items[i].text;
    };
    if (const Node* name = node.find("file_name")) {
        rule.source = ItemRule::Source::FileName;
        rule.pattern = name->text;
    } else if (const Node* matter = node.find("front_matter")) {
        rule.source = ItemRule::Source::FrontMatter;
        fields(matter, {});
    } else if (const Node* neighbour = node.find("neighbour")) {
        rule.source = ItemRule::Source::Neighbour;
        rule.file = textOf(neighbour->find("file"));
        fields(neighbour, {"file"});
    } else if (const Node* master = node.find("item_master")) {
        rule.source = ItemRule::Source::ItemMaster;
        rule.file = textOf(master->find("file"));
        fields(master, {"file"});
    } else {
        return fail(ErrorCode::Invalid,
                    tr("An item rule needs one of file_name, front_matter, neighbour, item_master."), rule.where);
    }
    return rule;
}

} // namespace

Result<Manifest> Manifest::read(const Document& document, const Units& units)
{
    const Node& root = document.root();
    Manifest m;
    m.id = textOf(root.find("program_id"));
    if (m.id.empty())
        m.id = textOf(root.find("template_id"));
    if (!isProgramId(m.id))
        return fail(ErrorCode::Invalid,
                    tr("'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.",
                       printable(m.id)),
                    document.where("/program_id"));
    m.version = textOf(root.find("version"));
    m.title = textOf(root.find("title"));
    m.utcs = textOf(root.find("utcs"));
    m.architecture = textOf(root.find("architecture"));
    m.segments = textsOf(root.find("segments"));
    m.domains = textsOf(root.find("domains"));
    m.phases = textsOf(root.find("phases"));
    if (const Node* resources = root.find("resources"))
        m.resources = resources->json();
    if (const Node* inherits = root.find("inherits")) {
        // The seed writes one name; a list is the general form.
        for (const Node& item : inherits->kind == Node::Kind::List ? inherits->items : std::vector<Node>{*inherits}) {
            PLUMA_TRY(auto ref, BaseRef::parse(item.text, document.where(item)));
            m.inherits.push_back(std::move(ref));
        }
    }
    for (const char* key : {"parameters", "overrides"}) {
        const Node* map = root.find(key);
        for (std::size_t i = 0; map != nullptr && i < map->keys.size(); ++i) {
            PLUMA_TRY(auto parameter, readParameter(map->keys[i], map->items[i], document, units));
            std::erase_if(m.parameters, [&](const Parameter& p) { return p.name == parameter.name; });
            m.parameters.push_back(std::move(parameter));
        }
    }
    if (const Node* layout = root.find("layout"))
        for (const Node& item : layout->items) {
            m.layout.push_back(item.text);
            m.layoutWhere.push_back(document.where(item));
        }
    m.topics = topicsOf(document, root.find("topics"));
    if (const Node* items = root.find("items"))
        for (const Node& item : items->items) {
            PLUMA_TRY(auto rule, readItemRule(item, document));
            m.items.push_back(std::move(rule));
        }
    return m;
}

const ResolvedParameter* Resolved::find(std::string_view name) const
{
    const auto it = std::find_if(parameters.begin(), parameters.end(),
                                 [&](const ResolvedParameter& p) { return p.parameter.name == name; });
    return it == parameters.end() ? nullptr : &*it;
}

std::vector<std::string> Resolved::names() const
{
    std::vector<std::string> out;
    for (const ResolvedParameter& p : parameters)
        out.push_back(p.parameter.name);
    return out;
}

Json Resolved::json() const
{
    Json out = Json::object();
    for (const ResolvedParameter& p : parameters) {
        Json entry = {{"value", p.parameter.value}, {"type", p.parameter.type}, {"origins", Json::array()}};
        if (!p.parameter.unit.empty())
            entry["unit"] = p.parameter.unit;
        for (const ParameterOrigin& origin : p.origins) {
            Json o = {{"layer", origin.layer}, {"value", origin.value}};
            if (!origin.unit.empty())
                o["unit"] = origin.unit;
            if (!origin.where.empty())
                o["where"] = origin.where;
            entry["origins"].push_back(std::move(o));
        }
        out[p.parameter.name] = std::move(entry);
    }
    return out;
}

Json Resolved::values() const
{
    Json out = Json::object();
    for (const ResolvedParameter& p : parameters)
        out[p.parameter.name] = p.parameter.value;
    return out;
}

Result<Resolved> resolve(const std::vector<Manifest>& bases, const Manifest& program, const Units& units)
{
    std::map<std::string, ResolvedParameter> found;
    const auto layer = [&](const Manifest& manifest, const std::string& name) -> Result<> {
        for (const Parameter& p : manifest.parameters) {
            if (p.value.is_null() && found.count(p.name) > 0 && p.type == "string" && p.unit.empty()) {
                found.erase(p.name); // null deletes
                continue;
            }
            ResolvedParameter& r = found[p.name];
            const Parameter before = r.parameter;
            r.parameter = p;
            // A later layer that gives only a value keeps what the declaration said about it.
            if (!before.name.empty()) {
                if (p.unit.empty() && !before.unit.empty()) {
                    r.parameter.unit = before.unit;
                    if (!p.value.is_number())
                        return fail(ErrorCode::Invalid,
                                    tr("The parameter '{}' is declared in {}, so its value must be a number.", p.name,
                                       before.unit),
                                    p.where);
                }
                // Bounds of a base are in the base's unit, so a value in another one is converted into it.
                if (!before.unit.empty() && !p.unit.empty() && before.unit != p.unit && p.value.is_number()) {
                    auto converted = units.convert(p.value.get<double>(), p.unit, before.unit);
                    if (!converted)
                        return fail(ErrorCode::Invalid,
                                    tr("The parameter '{}' is declared in {}: {}", p.name, before.unit,
                                       converted.error().message),
                                    p.where, converted.error().hint);
                    r.parameter.unit = before.unit;
                    r.parameter.value = std::trunc(*converted) == *converted && std::abs(*converted) < 9e15
                                            ? Json(static_cast<std::int64_t>(*converted))
                                            : Json(*converted);
                }
                if (!before.unit.empty() || (before.type == "number" && p.type == "integer"))
                    r.parameter.type = before.type;
                if (p.description.empty())
                    r.parameter.description = before.description;
                if (p.dependsOn.empty())
                    r.parameter.dependsOn = before.dependsOn;
                if (!p.minimum)
                    r.parameter.minimum = before.minimum;
                if (!p.maximum)
                    r.parameter.maximum = before.maximum;
                if (p.choices.empty())
                    r.parameter.choices = before.choices;
            }
            r.origins.push_back({name, p.where, r.parameter.value, r.parameter.unit});
        }
        return {};
    };
    for (const Manifest& base : bases)
        PLUMA_CHECK(layer(base, "base " + base.id + (base.version.empty() ? "" : "@" + base.version)));
    PLUMA_CHECK(layer(program, "program " + program.id));
    Resolved out;
    for (auto& [name, parameter] : found)
        out.parameters.push_back(std::move(parameter));
    for (const ResolvedParameter& p : out.parameters)
        for (const std::string& other : p.parameter.dependsOn)
            if (out.find(other) == nullptr)
                return fail(ErrorCode::Invalid,
                            tr("The parameter '{}' depends on '{}', which is not declared.", p.parameter.name, other),
                            p.parameter.where, didYouMean(other, out.names()));
    return out;
}

Result<std::vector<Override>> parseOverrides(const std::string& text)
{
    std::vector<Override> out;
    if (trim(text).empty())
        return out;
    for (const std::string_view piece : split(text, ',')) {
        const std::size_t equals = piece.find('=');
        if (equals == std::string_view::npos) {
            if (out.empty())
                return fail(ErrorCode::Usage, tr("'{}' is not NAME=VALUE.", piece), {},
                            tr("for example: wing_span=45m,engines=4"));
            out.back().value = out.back().value.get<std::string>() + "," + std::string(piece);
            continue;
        }
        const std::string name(trim(piece.substr(0, equals)));
        if (std::any_of(out.begin(), out.end(), [&](const Override& o) { return o.name == name; }))
            return fail(ErrorCode::Usage, tr("The parameter '{}' is overridden twice.", name));
        out.push_back({name, std::string(trim(piece.substr(equals + 1))), "command line", {}});
    }
    return out;
}

Result<std::vector<Override>> readOverrides(const Document& document)
{
    const Node* map = &document.root();
    for (const char* key : {"overrides", "parameters"})
        if (const Node* inner = document.root().find(key); inner != nullptr && inner->kind == Node::Kind::Map) {
            map = inner;
            break;
        }
    if (map->kind != Node::Kind::Map)
        return fail(ErrorCode::Invalid, tr("An overrides file is a map of parameter names to values."),
                    document.where(*map));
    std::vector<Override> out;
    for (std::size_t i = 0; i < map->keys.size(); ++i)
        out.push_back(
            {map->keys[i], map->items[i].json(), "overrides " + document.name(), document.where(map->items[i])});
    return out;
}

namespace {

Result<Json> typedValue(const Parameter& p, const Override& o, const Units& units, char decimal)
{
    const auto wrong = [&](const std::string& needed, const std::string& hint = {}) {
        return fail(ErrorCode::Invalid,
                    tr("The parameter '{}' needs {}, not {}.", p.name, needed,
                       o.value.dump(-1, ' ', false, Json::error_handler_t::replace)),
                    o.where, hint);
    };
    const bool isText = o.value.is_string();
    const std::string text = isText ? o.value.get<std::string>() : std::string();
    if (p.type == "number" || p.type == "integer" || !p.unit.empty()) {
        Quantity quantity;
        if (o.value.is_number()) {
            quantity.value = o.value.get<double>();
        } else if (o.value.is_object() && o.value.contains("value") && o.value["value"].is_number()) {
            quantity.value = o.value["value"].get<double>();
            const Json unit = o.value.value("unit", Json(""));
            if (!unit.is_string())
                return wrong(tr("a unit that is a text"));
            quantity.unit = unit.get<std::string>();
        } else if (isText) {
            auto parsed = units.parse(text, decimal);
            if (!parsed)
                return fail(ErrorCode::Invalid, tr("The parameter '{}': {}", p.name, parsed.error().message), o.where,
                            parsed.error().hint);
            quantity = *parsed;
        } else {
            return wrong(p.unit.empty() ? tr("a number") : tr("a number in {}", p.unit));
        }
        if (!quantity.unit.empty()) {
            if (p.unit.empty())
                return wrong(tr("a plain number"), tr("leave out the unit '{}'", quantity.unit));
            auto converted = units.convert(quantity.value, quantity.unit, p.unit);
            if (!converted)
                return fail(ErrorCode::Invalid, tr("The parameter '{}': {}", p.name, converted.error().message),
                            o.where, converted.error().hint);
            quantity.value = *converted;
        }
        if (p.type == "integer" && std::trunc(quantity.value) != quantity.value)
            return wrong(tr("a whole number"));
        // Whole values stay whole: 45 and not 45.0, so that they print as the user wrote them.
        if (std::trunc(quantity.value) == quantity.value && std::abs(quantity.value) < 9e15)
            return Json(static_cast<std::int64_t>(quantity.value));
        return Json(quantity.value);
    }
    if (p.type == "boolean") {
        if (o.value.is_boolean())
            return o.value;
        if (text == "true" || text == "false")
            return Json(text == "true");
        return wrong(tr("true or false"));
    }
    if (p.type == "string") {
        if (o.value.is_object() && o.value.contains("value") && o.value["value"].is_string())
            return o.value["value"];
        return isText ? Result<Json>(o.value) : wrong(tr("a text"));
    }
    if (p.type == "list" && o.value.is_array())
        return o.value;
    if (p.type == "object" && o.value.is_object())
        return o.value;
    return wrong(p.type);
}

} // namespace

Result<Resolved> applyOverrides(const Resolved& base, const std::vector<Override>& overrides, const Units& units,
                                char decimal)
{
    Resolved out = base;
    for (const Override& o : overrides) {
        const auto it = std::find_if(out.parameters.begin(), out.parameters.end(),
                                     [&](const ResolvedParameter& p) { return p.parameter.name == o.name; });
        if (it == out.parameters.end())
            return fail(ErrorCode::NotFound, tr("There is no parameter '{}'.", printable(o.name)), o.where,
                        didYouMean(o.name, out.names()).empty() ? tr("the parameters are: {}", join(out.names(), ", "))
                                                                : didYouMean(o.name, out.names()));
        Parameter& p = it->parameter;
        PLUMA_TRY(const Json value, typedValue(p, o, units, decimal));
        if (value.is_number()) {
            const double number = value.get<double>();
            if ((p.minimum && number < *p.minimum) || (p.maximum && number > *p.maximum))
                return fail(ErrorCode::Invalid,
                            tr("The parameter '{}' must be from {} to {} {}, not {}.", o.name,
                               p.minimum ? numberText(*p.minimum) : "−∞", p.maximum ? numberText(*p.maximum) : "∞",
                               p.unit, numberText(number)),
                            o.where);
        }
        if (!p.choices.empty() && std::find(p.choices.begin(), p.choices.end(), value) == p.choices.end())
            return fail(ErrorCode::Invalid,
                        tr("The parameter '{}' must be one of {}, not {}.", o.name,
                           Json(p.choices).dump(-1, ' ', false, Json::error_handler_t::replace),
                           value.dump(-1, ' ', false, Json::error_handler_t::replace)),
                        o.where);
        p.value = value;
        it->origins.push_back({o.layer, o.where, value, p.unit});
    }
    return out;
}

std::string utcsName(const Manifest& manifest, const std::string& phase, const std::string& day)
{
    const std::string root = manifest.utcs.empty() ? "PROGRAM/" + manifest.id : manifest.utcs;
    return "utcs://" + root + "/" + phase + "/FROZEN/" + day;
}

} // namespace pluma::tfa

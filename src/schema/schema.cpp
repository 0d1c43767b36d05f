#include "schema/schema.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "base/files.h"
#include "base/text.h"

namespace pluma::schema {

namespace {

struct Pattern {
    std::string text;
    QRegularExpression expression;
    bool matches(const std::string& value) const { return expression.match(QString::fromStdString(value)).hasMatch(); }
};

struct Rule {
    std::string pointer;
    std::optional<bool> always; // true / false schemas
    std::vector<std::string> types;
    std::optional<Json> constant;
    std::optional<Json> enumeration;
    std::optional<double> minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf;
    std::optional<std::uint64_t> minLength, maxLength, minItems, maxItems, minProperties, maxProperties;
    bool uniqueItems = false;
    std::optional<Pattern> pattern;
    std::vector<std::pair<std::string, std::size_t>> properties;
    std::vector<std::pair<Pattern, std::size_t>> patternProperties;
    std::optional<std::size_t> additional, items, propertyNames, contains, negation, condition, consequence,
        alternative, reference;
    std::vector<std::size_t> prefixItems, allOf, anyOf, oneOf;
    std::vector<std::string> required;
    std::map<std::string, std::vector<std::string>> dependentRequired;
};

} // namespace

struct Schema::Compiled {
    std::string name;
    std::vector<Rule> rules; // rules[0] is the root
};

namespace {

class Compiler {
public:
    Compiler(const Json& schema, std::string name) : m_schema(schema) { m_out.name = std::move(name); }

    Result<Schema::Compiled> run()
    {
        PLUMA_CHECK(rule(m_schema, "", 0));
        return std::move(m_out);
    }

private:
    tl::unexpected<Error> error(std::string message, const std::string& pointer) const
    {
        return fail(ErrorCode::Invalid, std::move(message), m_out.name + "#" + pointer);
    }

    Result<std::size_t> rule(const Json& schema, const std::string& pointer, int depth)
    {
        if (const auto known = m_known.find(pointer); known != m_known.end())
            return known->second;
        if (depth > 64)
            return error(tr("The schema nests too deeply."), pointer);
        const std::size_t index = m_out.rules.size();
        m_known[pointer] = index;
        m_out.rules.emplace_back();
        Rule r;
        r.pointer = pointer;
        if (schema.is_boolean()) {
            r.always = schema.get<bool>();
        } else if (!schema.is_object()) {
            return error(tr("A schema must be an object or a boolean."), pointer);
        } else {
            for (const auto& [key, value] : schema.items())
                PLUMA_CHECK(keyword(r, key, value, pointerPush(pointer, key), depth));
        }
        m_out.rules[index] = std::move(r);
        return index;
    }

    Result<std::vector<std::size_t>> list(const Json& value, const std::string& pointer, int depth)
    {
        std::vector<std::size_t> out;
        if (!value.is_array() || value.empty())
            return error(tr("This keyword needs a list of schemas."), pointer);
        for (std::size_t i = 0; i < value.size(); ++i) {
            PLUMA_TRY(const auto index, rule(value[i], pointerPush(pointer, std::to_string(i)), depth + 1));
            out.push_back(index);
        }
        return out;
    }

    static std::string endAnchors(const std::string& text)
    {
        std::string out;
        bool inClass = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\' && i + 1 < text.size()) {
                out += text.substr(i++, 2);
                continue;
            }
            inClass = text[i] == '[' || (inClass && text[i] != ']');
            out += text[i] == '$' && !inClass ? std::string("\\z") : std::string(1, text[i]);
        }
        return out;
    }
    Result<Pattern> pattern(const std::string& text, const std::string& pointer) const
    {
        // A bound on backtracking: an evil pattern fails to match instead of hanging.
        // `$` means the very end in ECMA-262, never before a last newline; \\d and \\w are ASCII there.
        const QString bounded = QStringLiteral("(*LIMIT_MATCH=200000)") + QString::fromStdString(endAnchors(text));
        Pattern out{text, QRegularExpression(bounded)};
        if (!out.expression.isValid())
            return error(tr("'{}' is not a regular expression: {}.", text, out.expression.errorString().toStdString()),
                         pointer);
        return out;
    }

    Result<> keyword(Rule& r, const std::string& key, const Json& value, const std::string& pointer, int depth)
    {
        static const std::set<std::string> annotations = {
            "$schema",  "$id",        "$comment", "$defs",     "title",  "description", "default",
            "examples", "deprecated", "readOnly", "writeOnly", "format", "then",        "else"};
        static const std::map<std::string, std::optional<double> Rule::*> numbers = {
            {"minimum", &Rule::minimum},
            {"maximum", &Rule::maximum},
            {"exclusiveMinimum", &Rule::exclusiveMinimum},
            {"exclusiveMaximum", &Rule::exclusiveMaximum},
            {"multipleOf", &Rule::multipleOf}};
        static const std::map<std::string, std::optional<std::uint64_t> Rule::*> counts = {
            {"minLength", &Rule::minLength},         {"maxLength", &Rule::maxLength},
            {"minItems", &Rule::minItems},           {"maxItems", &Rule::maxItems},
            {"minProperties", &Rule::minProperties}, {"maxProperties", &Rule::maxProperties}};
        static const std::map<std::string, std::optional<std::size_t> Rule::*> schemas = {
            {"additionalProperties", &Rule::additional},
            {"items", &Rule::items},
            {"propertyNames", &Rule::propertyNames},
            {"contains", &Rule::contains},
            {"not", &Rule::negation}};
        static const std::map<std::string, std::vector<std::size_t> Rule::*> lists = {
            {"prefixItems", &Rule::prefixItems},
            {"allOf", &Rule::allOf},
            {"anyOf", &Rule::anyOf},
            {"oneOf", &Rule::oneOf}};
        if (annotations.count(key) > 0 || startsWith(key, "x-"))
            return {};
        if (const auto it = numbers.find(key); it != numbers.end()) {
            if (!value.is_number())
                return error(tr("'{}' needs a number.", key), pointer);
            r.*(it->second) = value.get<double>();
            return {};
        }
        if (const auto it = counts.find(key); it != counts.end()) {
            if (!value.is_number_unsigned())
                return error(tr("'{}' needs a whole number of at least 0.", key), pointer);
            r.*(it->second) = value.get<std::uint64_t>();
            return {};
        }
        if (const auto it = schemas.find(key); it != schemas.end()) {
            PLUMA_TRY(r.*(it->second), rule(value, pointer, depth + 1));
            return {};
        }
        if (const auto it = lists.find(key); it != lists.end()) {
            PLUMA_TRY(r.*(it->second), list(value, pointer, depth));
            return {};
        }
        if (key == "type") {
            for (const Json& type : value.is_array() ? value : Json::array({value}))
                r.types.push_back(type.is_string() ? type.get<std::string>() : "");
            for (const std::string& type : r.types)
                if (!std::set<std::string>{"null", "boolean", "integer", "number", "string", "array", "object"}.count(
                        type))
                    return error(tr("'{}' is not a JSON type.", type), pointer);
            return {};
        }
        if (key == "const") {
            r.constant = value;
            return {};
        }
        if (key == "enum") {
            if (!value.is_array())
                return error(tr("'enum' needs a list."), pointer);
            r.enumeration = value;
            return {};
        }
        if (key == "uniqueItems") {
            r.uniqueItems = value == true;
            return {};
        }
        if (key == "pattern") {
            PLUMA_TRY(r.pattern, pattern(value.is_string() ? value.get<std::string>() : "(", pointer));
            return {};
        }
        if (key == "required" || key == "dependentRequired") {
            try {
                if (key == "required")
                    r.required = value.get<std::vector<std::string>>();
                else
                    r.dependentRequired = value.get<std::map<std::string, std::vector<std::string>>>();
            } catch (const Json::exception&) {
                return error(tr("'{}' needs lists of names.", key), pointer);
            }
            return {};
        }
        if (key == "properties" || key == "patternProperties") {
            if (!value.is_object())
                return error(tr("'{}' needs an object.", key), pointer);
            for (const auto& [name, inner] : value.items()) {
                PLUMA_TRY(const auto index, rule(inner, pointerPush(pointer, name), depth + 1));
                if (key == "properties") {
                    r.properties.emplace_back(name, index);
                } else {
                    PLUMA_TRY(auto compiled, pattern(name, pointer));
                    r.patternProperties.emplace_back(std::move(compiled), index);
                }
            }
            return {};
        }
        if (key == "if") {
            PLUMA_TRY(r.condition, rule(value, pointer, depth + 1));
            const std::string parent = pointer.substr(0, pointer.rfind('/'));
            const Json& owner = parent.empty() ? m_schema : m_schema.at(Json::json_pointer(parent));
            if (owner.contains("then")) {
                PLUMA_TRY(r.consequence, rule(owner["then"], parent + "/then", depth + 1));
            }
            if (owner.contains("else")) {
                PLUMA_TRY(r.alternative, rule(owner["else"], parent + "/else", depth + 1));
            }
            return {};
        }
        if (key == "$ref") {
            const std::string target = value.is_string() ? value.get<std::string>() : "";
            if (!startsWith(target, "#") || (target.size() > 1 && target[1] != '/'))
                return error(tr("Only references inside the schema ('#/…') are read here, not '{}'.", target), pointer);
            const std::string inner = target.substr(1);
            const Json* found = nullptr;
            try {
                const Json::json_pointer place(inner);
                found = m_schema.contains(place) ? &m_schema.at(place) : nullptr;
            } catch (const Json::exception&) {
                found = nullptr; // a malformed pointer points to nothing
            }
            if (found == nullptr)
                return error(tr("The reference '{}' points to nothing.", target), pointer);
            PLUMA_TRY(r.reference, rule(*found, inner, depth + 1));
            return {};
        }
        return error(tr("The keyword '{}' is not supported yet.", key), pointer);
    }

    const Json& m_schema;
    Schema::Compiled m_out;
    std::map<std::string, std::size_t> m_known;
};

const char* typeName(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null:
        return "null";
    case Json::value_t::boolean:
        return "boolean";
    case Json::value_t::string:
        return "string";
    case Json::value_t::array:
        return "list";
    case Json::value_t::object:
        return "object";
    default:
        return "number";
    }
}

bool integral(const Json& value)
{
    return value.is_number_integer() ||
           (value.is_number_float() && std::trunc(value.get<double>()) == value.get<double>());
}

bool hasType(const Json& value, const std::string& type)
{
    if (type == "integer")
        return integral(value);
    if (type == "number")
        return value.is_number();
    if (type == "array")
        return value.is_array();
    return type == typeName(value);
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string brief(const Json& value)
{
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return text.size() > 60 ? text.substr(0, 57) + "…" : text;
}

class Run {
public:
    Run(const Schema::Compiled& schema, std::size_t limit) : m_schema(schema), m_limit(limit) {}
    std::vector<Violation> out;

    bool visit(std::size_t index, const Json& value, const std::string& pointer, int depth)
    {
        const Rule& r = m_schema.rules[index];
        const std::size_t before = m_failures;
        if (++m_steps > 5'000'000) { // schemas that combine themselves cost exponential time
            if (m_steps == 5'000'001)
                out.push_back({pointer,
                               r.pointer,
                               "limit",
                               tr("Checking this takes too many steps; the schema refers to itself too often."),
                               {}});
            ++m_failures;
            return false;
        }
        if (depth > 200) {
            add(r, pointer, "$ref", tr("The value nests deeper than can be checked."));
            return false;
        }
        if (r.always && !*r.always)
            add(r, pointer, "false", tr("Nothing is allowed here."));
        if (r.reference)
            visit(*r.reference, value, pointer, depth + 1);
        general(r, value, pointer);
        if (value.is_number())
            number(r, value.get<double>(), pointer);
        else if (value.is_string())
            string(r, value.get_ref<const std::string&>(), pointer);
        else if (value.is_array())
            array(r, value, pointer, depth);
        else if (value.is_object())
            object(r, value, pointer, depth);
        combine(r, value, pointer, depth);
        return m_failures == before;
    }

private:
    void add(const Rule& r, const std::string& pointer, const std::string& key, std::string message,
             std::string hint = {})
    {
        ++m_failures;
        if (m_quiet == 0 && out.size() < m_limit)
            out.push_back({pointer, r.pointer + "/" + key, key, std::move(message), std::move(hint)});
    }
    bool probe(std::size_t index, const Json& value, const std::string& pointer, int depth)
    {
        const std::size_t before = m_failures;
        ++m_quiet;
        const bool ok = visit(index, value, pointer, depth + 1);
        --m_quiet;
        m_failures = before;
        return ok;
    }

    void general(const Rule& r, const Json& value, const std::string& pointer)
    {
        if (!r.types.empty() &&
            std::none_of(r.types.begin(), r.types.end(), [&](const std::string& t) { return hasType(value, t); }))
            add(r, pointer, "type",
                tr("{} is expected here, not {} ({}).", join(r.types, " or "), typeName(value), brief(value)));
        if (r.constant && value != *r.constant)
            add(r, pointer, "const", tr("This must be {}, not {}.", brief(*r.constant), brief(value)));
        if (r.enumeration && std::find(r.enumeration->begin(), r.enumeration->end(), value) == r.enumeration->end()) {
            std::vector<std::string> names;
            for (const Json& item : *r.enumeration)
                names.push_back(item.is_string() ? item.get<std::string>() : item.dump());
            const std::string hint = value.is_string() ? didYouMean(value.get<std::string>(), names) : std::string();
            add(r, pointer, "enum", tr("{} is not one of: {}.", brief(value), join(names, ", ")), hint);
        }
    }
    void number(const Rule& r, double value, const std::string& pointer)
    {
        if (r.minimum && value < *r.minimum)
            add(r, pointer, "minimum", tr("{} is below the minimum {}.", numberText(value), numberText(*r.minimum)));
        if (r.maximum && value > *r.maximum)
            add(r, pointer, "maximum", tr("{} is above the maximum {}.", numberText(value), numberText(*r.maximum)));
        if (r.exclusiveMinimum && value <= *r.exclusiveMinimum)
            add(r, pointer, "exclusiveMinimum",
                tr("{} must be above {}.", numberText(value), numberText(*r.exclusiveMinimum)));
        if (r.exclusiveMaximum && value >= *r.exclusiveMaximum)
            add(r, pointer, "exclusiveMaximum",
                tr("{} must be below {}.", numberText(value), numberText(*r.exclusiveMaximum)));
        if (r.multipleOf && *r.multipleOf > 0) {
            const double quotient = value / *r.multipleOf;
            if (std::abs(quotient - std::round(quotient)) > 1e-9 * std::max(1.0, std::abs(quotient)))
                add(r, pointer, "multipleOf",
                    tr("{} is not a multiple of {}.", numberText(value), numberText(*r.multipleOf)));
        }
    }
    void string(const Rule& r, const std::string& value, const std::string& pointer)
    {
        if (r.minLength || r.maxLength) {
            const std::size_t length = characters(value);
            if (r.minLength && length < *r.minLength)
                add(r, pointer, "minLength",
                    length == 0 ? tr("This must not be empty.")
                                : tr("This needs at least {} characters.", *r.minLength));
            if (r.maxLength && length > *r.maxLength)
                add(r, pointer, "maxLength",
                    tr("This has {} characters; at most {} are allowed.", length, *r.maxLength));
        }
        if (r.pattern && !r.pattern->matches(value))
            add(r, pointer, "pattern", tr("{} does not have the form {}.", brief(value), r.pattern->text));
    }
    void array(const Rule& r, const Json& value, const std::string& pointer, int depth)
    {
        if (r.minItems && value.size() < *r.minItems)
            add(r, pointer, "minItems", tr("This list needs at least {} items.", *r.minItems));
        if (r.maxItems && value.size() > *r.maxItems)
            add(r, pointer, "maxItems",
                tr("This list has {} items; at most {} are allowed.", value.size(), *r.maxItems));
        if (r.uniqueItems && std::set<Json>(value.begin(), value.end()).size() != value.size())
            add(r, pointer, "uniqueItems", tr("The items of this list must differ from each other."));
        bool contained = !r.contains;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string inner = pointerPush(pointer, std::to_string(i));
            if (i < r.prefixItems.size())
                visit(r.prefixItems[i], value[i], inner, depth + 1);
            else if (r.items)
                visit(*r.items, value[i], inner, depth + 1);
            contained = contained || probe(*r.contains, value[i], inner, depth);
        }
        if (!contained)
            add(r, pointer, "contains", tr("No item of this list is of the kind that is needed."));
    }
    void object(const Rule& r, const Json& value, const std::string& pointer, int depth)
    {
        if (r.minProperties && value.size() < *r.minProperties)
            add(r, pointer, "minProperties", tr("This needs at least {} entries.", *r.minProperties));
        if (r.maxProperties && value.size() > *r.maxProperties)
            add(r, pointer, "maxProperties",
                tr("This has {} entries; at most {} are allowed.", value.size(), *r.maxProperties));
        for (const std::string& name : r.required)
            if (!value.contains(name))
                add(r, pointer, "required", tr("'{}' is missing.", name));
        for (const auto& [name, needed] : r.dependentRequired)
            for (const std::string& other : needed)
                if (value.contains(name) && !value.contains(other))
                    add(r, pointer, "dependentRequired", tr("'{}' is needed beside '{}'.", other, name));
        std::vector<std::string> names;
        for (const auto& [name, index] : r.properties)
            names.push_back(name);
        for (const auto& [key, item] : value.items()) {
            const std::string inner = pointerPush(pointer, key);
            bool known = false;
            if (r.propertyNames)
                visit(*r.propertyNames, Json(key), inner, depth + 1);
            for (const auto& [name, index] : r.properties)
                if (name == key) {
                    known = true;
                    visit(index, item, inner, depth + 1);
                }
            for (const auto& [pattern, index] : r.patternProperties)
                if (pattern.matches(key)) {
                    known = true;
                    visit(index, item, inner, depth + 1);
                }
            if (known || !r.additional)
                continue;
            const Rule& extra = m_schema.rules[*r.additional];
            if (extra.always && !*extra.always)
                add(r, inner, "additionalProperties", tr("'{}' is not known here.", key), didYouMean(key, names));
            else
                visit(*r.additional, item, inner, depth + 1);
        }
    }
    void combine(const Rule& r, const Json& value, const std::string& pointer, int depth)
    {
        for (const std::size_t index : r.allOf)
            visit(index, value, pointer, depth + 1);
        if (!r.anyOf.empty() && std::none_of(r.anyOf.begin(), r.anyOf.end(),
                                             [&](std::size_t i) { return probe(i, value, pointer, depth); }))
            alternatives(r, "anyOf", r.anyOf, value, pointer, depth);
        if (!r.oneOf.empty()) {
            const auto fits = std::count_if(r.oneOf.begin(), r.oneOf.end(),
                                            [&](std::size_t i) { return probe(i, value, pointer, depth); });
            if (fits == 0)
                alternatives(r, "oneOf", r.oneOf, value, pointer, depth);
            else if (fits > 1)
                add(r, pointer, "oneOf", tr("This fits {} of the allowed forms; it must fit exactly one.", fits));
        }
        if (r.negation && probe(*r.negation, value, pointer, depth))
            add(r, pointer, "not", tr("This form is not allowed here."));
        if (r.condition) {
            const auto& branch = probe(*r.condition, value, pointer, depth) ? r.consequence : r.alternative;
            if (branch)
                visit(*branch, value, pointer, depth + 1);
        }
    }
    // The most useful message: that of the only branch whose type fits, if there is one.
    void alternatives(const Rule& r, const char* key, const std::vector<std::size_t>& branches, const Json& value,
                      const std::string& pointer, int depth)
    {
        if (m_quiet > 0) { // only whether it fits is asked
            ++m_failures;
            return;
        }
        std::vector<std::size_t> fitting;
        for (const std::size_t index : branches) {
            const Rule* rule = &m_schema.rules[index];
            for (int hop = 0; rule->types.empty() && rule->reference && hop < 8; ++hop)
                rule = &m_schema.rules[*rule->reference];
            if (!rule->types.empty() && std::any_of(rule->types.begin(), rule->types.end(),
                                                    [&](const std::string& t) { return hasType(value, t); }))
                fitting.push_back(index);
        }
        if (fitting.size() == 1)
            visit(fitting.front(), value, pointer, depth + 1);
        else
            add(r, pointer, key, tr("{} fits none of the allowed forms.", brief(value)));
    }

    const Schema::Compiled& m_schema;
    std::size_t m_limit;
    std::size_t m_failures = 0;
    std::size_t m_steps = 0;
    int m_quiet = 0;
};

} // namespace

Result<Schema> Schema::compile(const Json& schema, const std::string& name)
{
    PLUMA_TRY(auto compiled, Compiler(schema, name).run());
    Schema out;
    out.m_compiled = std::make_shared<const Compiled>(std::move(compiled));
    return out;
}

Result<Schema> Schema::shipped(const std::string& name)
{
    const std::string file = "schemas/" + name + ".json";
    PLUMA_TRY(auto text, readResource(file));
    PLUMA_TRY(const auto document, parseJson(std::move(text), file));
    return compile(document.json(), file);
}

std::vector<Violation> Schema::validate(const Json& instance, std::size_t limit) const
{
    Run run(*m_compiled, limit);
    run.visit(0, instance, "", 0);
    return std::move(run.out);
}

Result<> Schema::check(const Document& document) const
{
    const auto violations = validate(document.json(), 1);
    if (violations.empty())
        return {};
    const Violation& first = violations.front();
    const bool named = first.keyword == "additionalProperties";
    const std::string at = named ? document.whereKey(first.instancePointer) : document.where(first.instancePointer);
    const std::string subject = first.instancePointer.empty() ? std::string() : first.instancePointer.substr(1) + ": ";
    return fail(ErrorCode::Invalid, subject + first.message, at, first.hint);
}

} // namespace pluma::schema

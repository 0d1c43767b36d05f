#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "base/files.h"
#include "base/text.h"
#include "schema/validate/compiler_resources.h"
#include "schema/validate/uri.h"

namespace pluma::schema {
namespace {

constexpr std::size_t mostSubschemas = 2'000'000;

class Compiler : Resources {
public:
    Compiler(Values::Shared document, const CompileOptions& options) : Resources(options)
    {
        m_program.name = document->name();
        m_document = std::move(document);
    }

    Result<Schema::Program> run(Value place)
    {
        PLUMA_CHECK(addDocument(m_document, m_options.uri, place));
        PLUMA_TRY(m_program.root, subAt(place, resourceOf(place)));
        // Compiling one schema asks for others; the list grows while it is walked.
        while (true) {
            if (m_next < m_wanted.size()) {
                const Index index = m_wanted[m_next++];
                PLUMA_CHECK(fill(index));
                continue;
            }
            PLUMA_TRY(const bool more, dynamicTargets());
            if (!more)
                break;
        }
        for (Combination& combination : m_program.combinations)
            tag(combination);
        return std::move(m_program);
    }

private:
    // The branches of oneOf are often told apart by a member with one value for each.
    void tag(Combination& combination) const
    {
        const Range& one = combination.one;
        const auto objectOf = [this](Index index) -> const ObjectRule& {
            return m_program.objects[m_program.subs[index].object];
        };
        if (one.size < 2)
            return;
        for (const Slot& slot : objectOf(m_program.lists[one.begin]).slots) {
            std::vector<Value> tags;
            for (Index i = 0; i < one.size; ++i) {
                const ObjectRule& object = objectOf(m_program.lists[one.begin + i]);
                const Slot* const same = slot.used ? object.find(slot.name, slot.hash) : nullptr;
                const Value constant =
                    same != nullptr && same->schema != none ? m_program.subs[same->schema].constant : Value();
                if (!constant)
                    break;
                tags.push_back(constant);
            }
            if (tags.size() != one.size)
                continue;
            combination.tag = slot.name;
            combination.tags = std::move(tags);
            return;
        }
    }

    // The schemas that $dynamicRef may reach: every anchor of a used name in every resource. True when some were new.
    Result<bool> dynamicTargets()
    {
        bool more = false;
        for (Index r = 0; r < m_program.resources.size(); ++r)
            for (const std::string& name : m_dynamicNames) {
                const auto anchor = m_program.resources[r].dynamicAnchors.find(name);
                if (anchor == m_program.resources[r].dynamicAnchors.end() ||
                    m_program.resources[r].dynamicSubs.count(name) > 0)
                    continue;
                const Value value(m_program.resources[r].document.get(), anchor->second);
                PLUMA_TRY(const Index sub, subAt(value, r));
                m_program.resources[r].dynamicSubs[name] = sub;
                more = true;
            }
        return more;
    }

    // --- keywords ----------------------------------------------------------------------------------------------------

    Result<Index> subAt(Value value, Index resource)
    {
        if (const auto known = m_known.find(key(value)); known != m_known.end())
            return known->second;
        if (m_program.subs.size() >= mostSubschemas)
            return fail(ErrorCode::Limit, tr("The schema has more than {} parts.", mostSubschemas), m_program.name);
        if (const auto own = m_resourceOfCell.find(key(value)); own != m_resourceOfCell.end())
            resource = own->second;
        const auto index = static_cast<Index>(m_program.subs.size());
        Sub sub;
        sub.source = value;
        sub.resource = resource;
        m_program.subs.push_back(sub);
        m_known[key(value)] = index;
        m_wanted.push_back(index);
        return index;
    }

    Result<> fill(Index index)
    {
        Sub sub = m_program.subs[index];
        const Value schema = sub.source;
        if (schema.isBool()) {
            sub.never = !schema.isTrue();
        } else if (!schema.isMap()) {
            auto broken = error(tr("A schema must be an object or a boolean."), schema);
            if (!m_options.tolerant)
                return broken;
            note(broken.value());
        } else {
            m_number = {};
            m_string = {};
            m_array = {};
            m_object = {};
            m_combination = {};
            m_slots.clear();
            m_has = 0;
            const Dialect dialect = m_program.resources[sub.resource].dialect;
            const Value reference = schema.find("$ref");
            const bool alone = reference && reference.isString() && dialect != Dialect::Draft202012;
            for (const auto& [name, value] : schema.members()) {
                if (alone && name.text() != "$ref")
                    continue;
                if (auto done = keyword(sub, name.text(), value, schema); !done) {
                    if (!m_options.tolerant || done.error().code == ErrorCode::Limit)
                        return done;
                    note(done.error());
                }
            }
            finish(sub, schema);
        }
        m_program.subs[index] = sub;
        return {};
    }
    void note(const Error& problem)
    {
        if (m_program.problems.size() < 1000)
            m_program.problems.push_back({{}, problem.where, {}, problem.message, problem.hint, 0});
    }

    enum Part : unsigned { Number = 1, String = 2, Array = 4, Object = 8, Combined = 16 };

    void finish(Sub& sub, Value schema)
    {
        if (!m_slots.empty()) {
            std::size_t size = 4;
            while (size < m_slots.size() * 2)
                size *= 2;
            m_object.slots.resize(size);
            for (const auto& [name, slot] : m_slots) {
                std::size_t i = slot.hash & (size - 1);
                while (m_object.slots[i].used)
                    i = (i + 1) & (size - 1);
                m_object.slots[i] = slot;
                m_object.required += slot.required ? 1 : 0;
            }
            m_has |= Object;
        }
        if (m_combination.one.size > 0 || m_combination.any.size > 0)
            if (const Value tag = schema.find("discriminator"))
                m_combination.discriminator = tag.isMap() ? tag.string("propertyName") : std::string_view();
        const auto put = [&](Part part, auto& table, auto& rule, Index& place) {
            if ((m_has & part) == 0)
                return;
            place = static_cast<Index>(table.size());
            table.push_back(std::move(rule));
        };
        put(Number, m_program.numbers, m_number, sub.number);
        put(String, m_program.strings, m_string, sub.string);
        put(Array, m_program.arrays, m_array, sub.array);
        put(Object, m_program.objects, m_object, sub.object);
        put(Combined, m_program.combinations, m_combination, sub.combination);
        // OpenAPI 3.0: null is allowed beside a type, not instead of one.
        if (m_program.resources[sub.resource].dialect == Dialect::OpenApi30 && schema.flag("nullable") &&
            sub.types != 0)
            sub.types |= NullBit;
    }

    Result<std::uint64_t> countOf(std::string_view key, Value value) const
    {
        std::int64_t whole = 0;
        if (!value.isNumber() || !value.toInteger(whole) || whole < 0)
            return error(tr("'{}' needs a whole number of at least 0.", key), value);
        return static_cast<std::uint64_t>(whole);
    }
    Result<Range> list(Value value, Index resource)
    {
        if (!value.isList() || value.size() == 0)
            return error(tr("This keyword needs a list of schemas."), value);
        std::vector<Index> members;
        for (const Value item : value.items()) {
            PLUMA_TRY(const Index index, subAt(item, resource));
            members.push_back(index);
        }
        const Range out{static_cast<Index>(m_program.lists.size()), static_cast<Index>(members.size())};
        m_program.lists.insert(m_program.lists.end(), members.begin(), members.end());
        return out;
    }
    Result<std::vector<std::string_view>> names(std::string_view key, Value value) const
    {
        std::vector<std::string_view> out;
        if (!value.isList())
            return error(tr("'{}' needs lists of names.", key), value);
        for (const Value item : value.items()) {
            if (!item.isString())
                return error(tr("'{}' needs lists of names.", key), item);
            out.push_back(item.text());
        }
        return out;
    }
    Slot& slot(std::string_view name)
    {
        Slot& out = m_slots[name];
        out.name = name;
        out.hash = ValuesBuilder::hash(name);
        out.used = true;
        return out;
    }
    Result<Pattern> pattern(std::string_view text, Value at)
    {
        auto known = m_patterns.find(text);
        if (known == m_patterns.end()) {
            auto compiled = Pattern::compile(text);
            if (!compiled)
                return error(compiled.error().message, at);
            known = m_patterns.emplace(text, std::move(*compiled)).first;
        }
        return known->second;
    }

    Result<> typeKeyword(Sub& sub, Value value)
    {
        static const std::map<std::string_view, std::uint8_t> bits = {
            {"null", NullBit},     {"boolean", BooleanBit}, {"integer", IntegerBit}, {"number", NumberBit | IntegerBit},
            {"string", StringBit}, {"array", ArrayBit},     {"object", ObjectBit}};
        const auto add = [&](Value type) -> Result<> {
            const auto bit = bits.find(type.text());
            if (!type.isString() || bit == bits.end())
                return error(tr("'{}' is not a JSON type.", type.isString() ? std::string(type.text()) : type.dump()),
                             type);
            sub.types |= bit->second;
            return {};
        };
        if (!value.isList())
            return add(value);
        for (const Value type : value.items())
            PLUMA_CHECK(add(type));
        return {};
    }

    // One keyword of one schema.
    Result<> keyword(Sub& sub, std::string_view key, Value value, Value schema)
    {
        const Resource& resource = m_program.resources[sub.resource];
        const bool modern = resource.dialect == Dialect::Draft202012;
        if (key == "type" || key == "const" || key == "enum" || key == "required" || key == "uniqueItems" ||
            key == "pattern" || startsWith(key, "min") || startsWith(key, "max") || startsWith(key, "exclusive") ||
            key == "multipleOf" || key == "dependentRequired") {
            if (!resource.validation)
                return {};
            return assertion(sub, key, value, schema);
        }
        if (key == "format") {
            if (!value.isString())
                return error(tr("'{}' needs a text.", key), value);
            if (m_options.assertFormats || resource.formats) {
                m_string.format = formatCheck(value.text());
                m_string.formatName = value.text();
                m_has |= m_string.format != nullptr ? String : 0U;
            }
            return {};
        }
        if ((key == "contentEncoding" || key == "contentMediaType") && m_options.assertFormats && !modern) {
            m_string.base64 =
                m_string.base64 || (key == "contentEncoding" && value.isString() && value.text() == "base64");
            m_string.json =
                m_string.json || (key == "contentMediaType" && value.isString() && value.text() == "application/json");
            m_has |= String;
            return {};
        }
        return applicator(sub, key, value, schema, modern);
    }

    Result<> assertion(Sub& sub, std::string_view key, Value value, Value schema)
    {
        static const std::map<std::string_view, std::optional<Bound> NumberRule::*> bounds = {
            {"minimum", &NumberRule::minimum},
            {"maximum", &NumberRule::maximum},
            {"exclusiveMinimum", &NumberRule::exclusiveMinimum},
            {"exclusiveMaximum", &NumberRule::exclusiveMaximum},
            {"multipleOf", &NumberRule::multipleOf}};
        if (key == "type")
            return typeKeyword(sub, value);
        if (key == "const") {
            sub.constant = value;
            return {};
        }
        if (key == "enum") {
            if (!value.isList())
                return error(tr("'enum' needs a list."), value);
            Choices choices;
            choices.list = value;
            if (value.size() > 8) {
                for (const Value item : value.items())
                    choices.sorted.emplace_back(item.hash(), item);
                std::sort(choices.sorted.begin(), choices.sorted.end(),
                          [](const auto& a, const auto& b) { return a.first < b.first; });
            }
            sub.choices = static_cast<Index>(m_program.choices.size());
            m_program.choices.push_back(std::move(choices));
            return {};
        }
        if (const auto bound = bounds.find(key); bound != bounds.end()) {
            if (value.isBool() &&
                startsWith(key, "exclusive")) { // draft-04 and OpenAPI 3.0: makes the other bound strict
                const Value other = schema.find(key == "exclusiveMinimum" ? "minimum" : "maximum");
                if (value.isTrue() && other && other.isNumber())
                    m_number.*(bound->second) = boundOf(other);
                m_has |= Number;
                return {};
            }
            if (!value.isNumber())
                return error(tr("'{}' needs a number.", key), value);
            m_number.*(bound->second) = boundOf(value);
            if (key == "multipleOf" &&
                (m_number.multipleOf->exact.negative || m_number.multipleOf->exact.digits.empty()))
                return error(tr("'{}' needs a number above 0.", key), value);
            m_has |= Number;
            return {};
        }
        if (key == "required" && value.isBool()) // draft 3 wrote it beside the property
            return error(tr("'{}' needs lists of names.", key), value);
        if (key == "required") {
            PLUMA_TRY(const auto list, names(key, value));
            for (const std::string_view name : list)
                slot(name).required = true;
            m_has |= Object;
            return {};
        }
        if (key == "dependentRequired")
            return dependencies(key, value, sub.resource);
        if (key == "pattern") {
            if (!value.isString())
                return error(tr("'{}' needs a text.", key), value);
            PLUMA_TRY(m_string.pattern, pattern(value.text(), value));
            m_has |= String;
            return {};
        }
        if (key == "uniqueItems") {
            m_array.unique = value.isTrue();
            m_has |= Array;
            return {};
        }
        static const std::map<std::string_view, std::uint64_t StringRule::*> lengths = {
            {"minLength", &StringRule::minLength}, {"maxLength", &StringRule::maxLength}};
        static const std::map<std::string_view, std::uint64_t ArrayRule::*> counts = {
            {"minItems", &ArrayRule::minItems},
            {"maxItems", &ArrayRule::maxItems},
            {"minContains", &ArrayRule::minContains},
            {"maxContains", &ArrayRule::maxContains}};
        static const std::map<std::string_view, std::uint64_t ObjectRule::*> sizes = {
            {"minProperties", &ObjectRule::minProperties}, {"maxProperties", &ObjectRule::maxProperties}};
        const auto number = [&](const auto& table, auto& rule, Part part) -> Result<bool> {
            const auto it = table.find(key);
            if (it == table.end())
                return false;
            PLUMA_TRY(rule.*(it->second), countOf(key, value));
            m_has |= part;
            return true;
        };
        PLUMA_TRY(const bool length, number(lengths, m_string, String));
        PLUMA_TRY(const bool count, number(counts, m_array, Array));
        PLUMA_TRY(const bool size, number(sizes, m_object, Object));
        return length || count || size ? Result<>() : unknown(key, value);
    }

    Result<> unknown(std::string_view key, Value value) const
    {
        if (!m_options.strict || annotationKeyword(key))
            return {};
        static const std::vector<std::string> words = {"type",
                                                       "enum",
                                                       "const",
                                                       "minimum",
                                                       "maximum",
                                                       "exclusiveMinimum",
                                                       "exclusiveMaximum",
                                                       "multipleOf",
                                                       "minLength",
                                                       "maxLength",
                                                       "pattern",
                                                       "format",
                                                       "items",
                                                       "prefixItems",
                                                       "contains",
                                                       "minItems",
                                                       "maxItems",
                                                       "uniqueItems",
                                                       "properties",
                                                       "patternProperties",
                                                       "additionalProperties",
                                                       "required",
                                                       "propertyNames",
                                                       "minProperties",
                                                       "maxProperties",
                                                       "dependentRequired",
                                                       "dependentSchemas",
                                                       "allOf",
                                                       "anyOf",
                                                       "oneOf",
                                                       "not",
                                                       "if",
                                                       "then",
                                                       "else",
                                                       "title",
                                                       "description",
                                                       "default",
                                                       "examples",
                                                       "unevaluatedProperties",
                                                       "unevaluatedItems",
                                                       "$ref",
                                                       "$defs"};
        return error(tr("The keyword '{}' is not known.", key), value, didYouMean(key, words));
    }

    Result<> dependencies(std::string_view key, Value value, Index resource)
    {
        if (!value.isMap())
            return error(tr("'{}' needs an object.", key), value);
        for (const auto& [name, needed] : value.members()) {
            Dependency dependency;
            dependency.name = name.text();
            if (needed.isList() && key != "dependentSchemas") {
                PLUMA_TRY(dependency.needs, names(key, needed));
            } else if (key != "dependentRequired") {
                PLUMA_TRY(dependency.schema, subAt(needed, resource));
            } else {
                return error(tr("'{}' needs lists of names.", key), needed);
            }
            m_object.dependencies.push_back(std::move(dependency));
        }
        m_has |= Object;
        return {};
    }

    Result<> properties(std::string_view key, Value value, Index resource)
    {
        if (!value.isMap())
            return error(tr("'{}' needs an object.", key), value);
        for (const auto& [name, inner] : value.members()) {
            PLUMA_TRY(const Index index, subAt(inner, resource));
            if (key == "properties") {
                slot(name.text()).schema = index;
            } else {
                PLUMA_TRY(auto compiled, pattern(name.text(), inner));
                m_object.patterns.emplace_back(std::move(compiled), index);
            }
        }
        m_has |= Object;
        return {};
    }

    // Before 2020-12 `items` could be a list, and `additionalItems` was for what comes after it.
    Result<> itemList(Value value, Value schema, Index resource, bool modern)
    {
        if (modern)
            return error(tr("'items' needs one schema; 'prefixItems' takes a list."), value);
        if (value.size() > 0) {
            PLUMA_TRY(m_array.prefix, list(value, resource));
        }
        m_has |= Array;
        if (const Value rest = schema.find("additionalItems")) {
            PLUMA_TRY(m_array.items, subAt(rest, resource));
            m_array.itemsKeyword = "additionalItems";
        }
        return {};
    }

    Result<> follow(std::string_view key, Value value, Index resource)
    {
        if (!value.isString())
            return error(tr("'{}' needs a text.", key), value);
        auto target = resolve(value.text(), resource);
        if (!target)
            return error(tr("The reference '{}' leads nowhere: {}", value.text(), target.error().message), value,
                         target.error().hint);
        PLUMA_TRY(const Index index, subAt(target->value, target->resource));
        if (key == "$ref") {
            m_combination.reference = index;
        } else {
            m_combination.dynamicReference = index;
            if (target->dynamic) {
                const std::string_view text = value.text();
                m_combination.dynamicAnchor = Uri::decoded(text.substr(text.find('#') + 1));
                m_dynamicNames.insert(m_combination.dynamicAnchor);
                m_program.dynamic = true;
            }
        }
        m_has |= Combined;
        return {};
    }

    Result<> applicator(Sub& sub, std::string_view key, Value value, Value schema, bool modern)
    {
        const Index resource = sub.resource;
        const auto one = [&](Index& place, Part part) -> Result<> {
            PLUMA_TRY(place, subAt(value, resource));
            m_has |= part;
            return {};
        };
        const auto many = [&](Range& place) -> Result<> {
            PLUMA_TRY(place, list(value, resource));
            m_has |= Combined;
            return {};
        };
        if (key == "properties" || key == "patternProperties")
            return properties(key, value, resource);
        if (key == "additionalProperties")
            return one(m_object.additional, Object);
        if (key == "propertyNames")
            return one(m_object.names, Object);
        if (key == "dependentSchemas" || key == "dependencies")
            return dependencies(key, value, resource);
        if (key == "prefixItems" && modern) {
            PLUMA_TRY(m_array.prefix, list(value, resource));
            m_has |= Array;
            return {};
        }
        if (key == "items")
            return value.isList() ? itemList(value, schema, resource, modern) : one(m_array.items, Array);
        if (key == "contains")
            return one(m_array.contains, Array);
        if (key == "allOf")
            return many(m_combination.all);
        if (key == "anyOf")
            return many(m_combination.any);
        if (key == "oneOf")
            return many(m_combination.one);
        if (key == "not")
            return one(m_combination.negation, Combined);
        if (key == "if") {
            PLUMA_CHECK(one(m_combination.condition, Combined));
            if (const Value then = schema.find("then")) {
                PLUMA_TRY(m_combination.consequence, subAt(then, resource));
            }
            if (const Value otherwise = schema.find("else")) {
                PLUMA_TRY(m_combination.alternative, subAt(otherwise, resource));
            }
            return {};
        }
        if (key == "unevaluatedItems" && modern)
            return one(m_combination.unevaluatedItems, Combined);
        if (key == "unevaluatedProperties" && modern)
            return one(m_combination.unevaluatedProperties, Combined);
        if (key == "$ref" || (key == "$dynamicRef" && modern))
            return follow(key, value, resource);
        return unknown(key, value);
    }

    Values::Shared m_document;
    struct KeyHash {
        std::size_t operator()(const Key& k) const
        {
            return reinterpret_cast<std::size_t>(k.first) * 31 + k.second * 0x9e3779b97f4a7c15ULL;
        }
    };
    std::unordered_map<Key, Index, KeyHash> m_known;
    std::vector<Index> m_wanted;
    std::size_t m_next = 0;
    std::map<std::string, Pattern, std::less<>> m_patterns;

    // The schema being filled.
    NumberRule m_number;
    StringRule m_string;
    ArrayRule m_array;
    ObjectRule m_object;
    Combination m_combination;
    std::map<std::string_view, Slot> m_slots;
    unsigned m_has = 0;
};

} // namespace

Bound boundOf(Value number)
{
    Bound out;
    out.text = number.text();
    out.exact = Decimal::of(out.text);
    out.real = number.toDouble();
    out.isWhole = number.toInteger(out.whole);
    out.isShort = out.exact.digits.size() <= 15 && out.exact.exponent < 300 && out.exact.exponent > -290;
    return out;
}

Result<Schema> Schema::compile(const Values::Shared& document, Value place, const CompileOptions& options)
{
    PLUMA_TRY(auto program, Compiler(document, options).run(place));
    Schema out;
    out.m_program = std::make_shared<const Program>(std::move(program));
    return out;
}

Result<Schema> Schema::compile(const Json& schema, const std::string& name)
{
    const Values::Shared document = Values::fromJson(schema, name);
    CompileOptions options;
    options.strict = true;
    return compile(document, document->root(), options);
}

Result<Schema> Schema::shipped(const std::string& name)
{
    const std::string file = "schemas/" + name + ".json";
    PLUMA_TRY(auto text, readResource(file));
    PLUMA_TRY(const auto document, Values::fromJson(std::move(text), file));
    CompileOptions options;
    options.strict = true;
    return compile(document, document->root(), options);
}

const std::vector<Violation>& Schema::problems() const { return m_program->problems; }
std::size_t Schema::size() const { return m_program->subs.size() - 1; }

} // namespace pluma::schema

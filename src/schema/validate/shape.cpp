#include "schema/validate/shape.h"

#include <QtGlobal>
#include <algorithm>

#include "base/text.h"
#include "schema/validate/program.h"
#include "schema/validate/uri.h"

namespace pluma::schema {

// --- shapes ----------------------------------------------------------------------------------------------------------

std::string typedText(Value value)
{
    return value.isString() || value.isNumber() ? std::string(value.text()) : value.dump();
}

const char* kindName(Kind kind)
{
    static constexpr const char* names[] = {"any",   "never", "null",   "boolean", "integer", "number", "string",
                                            "const", "enum",  "object", "map",     "array",   "tuple",  "branches"};
    return names[static_cast<std::size_t>(kind)];
}

namespace {

constexpr std::size_t mostParts = 400;

std::uint8_t bitsOf(Value type)
{
    const auto one = [](Value name) -> std::uint8_t {
        if (!name.isString())
            return 0;
        const std::string_view t = name.text();
        return t == "null"      ? NullBit
               : t == "boolean" ? BooleanBit
               : t == "integer" ? IntegerBit
               : t == "number"  ? NumberBit | IntegerBit
               : t == "string"  ? StringBit
               : t == "array"   ? ArrayBit
               : t == "object"  ? ObjectBit
                                : 0;
    };
    if (!type.isList())
        return one(type);
    std::uint8_t out = 0;
    for (const Value name : type.items())
        out |= one(name);
    return out;
}

std::uint8_t bitOf(Value value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return NullBit;
    case Value::Kind::True:
    case Value::Kind::False:
        return BooleanBit;
    case Value::Kind::Number:
        return NumberBit | IntegerBit;
    case Value::Kind::String:
        return StringBit;
    case Value::Kind::List:
        return ArrayBit;
    default:
        return ObjectBit;
    }
}

class Gather {
public:
    Gather(const DocumentSet& documents, Shape& out) : m_documents(documents), m_out(out) {}

    // A schema and, through $ref and allOf, every schema that holds with it. The nearer one's words win.
    void add(Value schema, int depth = 0)
    {
        if (!schema || m_out.parts.size() >= mostParts || depth > 200)
            return;
        if (schema.isBool()) {
            m_never = m_never || !schema.isTrue();
            return;
        }
        if (!schema.isMap()) {
            m_out.problems.push_back(tr("A schema must be an object or a boolean."));
            return;
        }
        if (std::find(m_out.parts.begin(), m_out.parts.end(), schema) != m_out.parts.end())
            return;
        m_out.parts.push_back(schema);
        const Value reference = schema.find("$ref") ? schema.find("$ref") : schema.find("$dynamicRef");
        if (reference && reference.isString()) {
            const auto target = m_documents.follow(reference);
            if (target)
                add(*target, depth + 1);
            else
                m_out.problems.push_back(
                    tr("The reference '{}' leads nowhere: {}", reference.text(), target.error().message));
        }
        if (const Value all = schema.find("allOf"); all && all.isList())
            for (const Value one : all.items())
                add(one, depth + 1);
    }

    void read()
    {
        for (std::size_t i = 0; i < m_out.parts.size(); ++i)
            part(m_out.parts[i]);
    }

    bool never() const { return m_never; }
    std::uint8_t hinted() const { return m_hints; }
    std::vector<Value> choices; ///< oneOf and anyOf lists that are left to be looked at
    std::optional<std::vector<Value>> among;
    Value amongSource;
    Value labels;
    Value descriptions;

private:
    void number(Value value, std::optional<Decimal>& bound, bool& exclusive, bool isExclusive, bool lower)
    {
        const Decimal decimal = Decimal::of(value.text());
        const int order = bound ? Decimal::compare(decimal, *bound) : 0;
        if (!bound || (lower ? order > 0 : order < 0) || (order == 0 && isExclusive)) {
            bound = decimal;
            exclusive = isExclusive;
        }
    }
    static void count(Value value, std::uint64_t& out, bool largest)
    {
        std::int64_t whole = 0;
        if (value.isNumber() && value.toInteger(whole) && whole >= 0)
            out = largest ? std::max(out, static_cast<std::uint64_t>(whole))
                          : std::min(out, static_cast<std::uint64_t>(whole));
    }
    static void word(Value value, std::string& out)
    {
        if (out.empty() && value && value.isString())
            out = value.text();
    }

    void part(Value schema)
    {
        const bool old = m_documents.dialect() != Dialect::Draft202012;
        if (old && schema.find("$ref") && schema.find("$ref").isString())
            return; // what stands beside a reference says nothing there
        for (const auto& [name, value] : schema.members())
            keyword(schema, name.text(), value);
        if (m_documents.dialect() == Dialect::OpenApi30 && schema.flag("nullable"))
            m_nullable = true;
    }

    void keyword(Value schema, std::string_view key, Value value)
    {
        Shape& o = m_out;
        if (key == "type") {
            std::uint8_t bits = bitsOf(value);
            if (m_documents.dialect() == Dialect::OpenApi30 && schema.flag("nullable"))
                bits |= NullBit;
            if (bits == 0)
                o.problems.push_back(
                    tr("'{}' is not a JSON type.", value.isString() ? std::string(value.text()) : value.dump()));
            else
                o.types = o.types == 0 ? bits : o.types & bits;
            m_never = m_never || (bits != 0 && o.types == 0);
        } else if (key == "enum" && value.isList()) {
            if (!among) {
                among.emplace();
                for (const Value item : value.items())
                    among->push_back(item);
                amongSource = value;
                for (const char* named : {"x-enumNames", "x-enum-varnames", "x-enumLabels"})
                    if (!labels && schema.find(named))
                        labels = schema.find(named);
                for (const char* named : {"x-enum-descriptions", "x-enumDescriptions"})
                    if (!descriptions && schema.find(named))
                        descriptions = schema.find(named);
            } else if (value.size() <= 2000 && among->size() <= 2000) {
                std::erase_if(*among, [&](Value item) {
                    for (const Value other : value.items())
                        if (item.equals(other))
                            return false;
                    return true;
                });
                labels = descriptions = Value();
            }
        } else if (key == "const") {
            m_never = m_never || (o.constant && !o.constant.equals(value));
            o.constant = value;
        } else if (key == "title") {
            word(value, o.title);
        } else if (key == "description") {
            word(value, o.description);
        } else if (key == "format") {
            word(value, o.format);
        } else if (key == "x-unit" || key == "x-units") {
            word(value, o.unit);
        } else if (key == "contentEncoding") {
            word(value, o.contentEncoding);
            m_hints |= StringBit;
        } else if (key == "contentMediaType") {
            word(value, o.contentMediaType);
            m_hints |= StringBit;
        } else if (key == "default") {
            if (!o.initial)
                o.initial = value;
        } else if (key == "example") {
            o.examples.push_back(value);
        } else if (key == "examples") {
            for (const Value item : value.items())
                o.examples.push_back(item);
        } else if (key == "readOnly") {
            o.readOnly = o.readOnly || value.isTrue();
        } else if (key == "writeOnly") {
            o.writeOnly = o.writeOnly || value.isTrue();
        } else if (key == "deprecated") {
            o.deprecated = o.deprecated || value.isTrue();
        } else if ((key == "minimum" || key == "maximum") && value.isNumber()) {
            const bool lower = key == "minimum";
            const bool strict = schema.flag(lower ? "exclusiveMinimum" : "exclusiveMaximum");
            number(value, lower ? o.minimum : o.maximum, lower ? o.exclusiveMinimum : o.exclusiveMaximum, strict,
                   lower);
            m_hints |= NumberBit;
        } else if ((key == "exclusiveMinimum" || key == "exclusiveMaximum") && value.isNumber()) {
            const bool lower = key == "exclusiveMinimum";
            number(value, lower ? o.minimum : o.maximum, lower ? o.exclusiveMinimum : o.exclusiveMaximum, true, lower);
            m_hints |= NumberBit;
        } else if (key == "multipleOf" && value.isNumber()) {
            o.multipleOf = Decimal::of(value.text());
            m_hints |= NumberBit;
        } else if (key == "minLength" || key == "maxLength") {
            count(value, key == "minLength" ? o.minLength : o.maxLength, key == "minLength");
            m_hints |= StringBit;
        } else if (key == "minItems" || key == "maxItems") {
            count(value, key == "minItems" ? o.minItems : o.maxItems, key == "minItems");
            m_hints |= ArrayBit;
        } else if (key == "pattern" && value.isString()) {
            o.patterns.push_back(value.text());
            m_hints |= StringBit;
        } else if (key == "uniqueItems") {
            o.unique = o.unique || value.isTrue();
        } else {
            structure(schema, key, value);
        }
    }

    void structure(Value schema, std::string_view key, Value value)
    {
        Shape& o = m_out;
        if (key == "properties" && value.isMap()) {
            for (const auto& [name, inner] : value.members())
                property(name.text()).schemas.push_back(inner);
            m_hints |= ObjectBit;
        } else if (key == "required" && value.isList()) {
            for (const Value name : value.items())
                if (name.isString())
                    m_required.insert(name.text());
            m_hints |= ObjectBit;
        } else if (key == "additionalProperties" || key == "unevaluatedProperties") {
            if (value.isMap() || value.isTrue())
                o.additional.push_back(value);
            else if (value.isBool())
                o.closed = true;
            m_hints |= ObjectBit;
        } else if (key == "patternProperties" && value.isMap()) {
            for (const auto& [pattern, inner] : value.members())
                o.patternProperties.emplace_back(pattern.text(), inner);
            m_hints |= ObjectBit;
        } else if (key == "propertyNames" || key == "minProperties" || key == "maxProperties") {
            m_hints |= ObjectBit;
        } else if (key == "prefixItems" || (key == "items" && value.isList())) {
            std::size_t i = 0;
            for (const Value item : value.items()) {
                if (o.prefix.size() <= i)
                    o.prefix.emplace_back();
                o.prefix[i++].push_back(item);
            }
            if (key == "items")
                if (const Value rest = schema.find("additionalItems"))
                    items(rest);
            m_hints |= ArrayBit;
        } else if (key == "items") {
            items(value);
            m_hints |= ArrayBit;
        } else if (key == "contains") {
            m_hints |= ArrayBit;
        } else if ((key == "oneOf" || key == "anyOf") && value.isList()) {
            choices.push_back(value);
        } else if (key == "discriminator" && value.isMap()) {
            word(value.find("propertyName"), o.discriminator);
        } else if (key == "if") {
            o.conditionals.push_back({value, schema.find("then"), schema.find("else")});
        } else if (key == "dependentRequired" || key == "dependentSchemas" || key == "dependencies") {
            for (const auto& [name, inner] : value.members()) {
                Shape::Dependent dependent;
                dependent.name = name.text();
                for (const Value need : inner.items())
                    if (need.isString())
                        dependent.needs.push_back(need.text());
                if (!inner.isList())
                    dependent.schema = inner;
                o.dependents.push_back(std::move(dependent));
            }
            m_hints |= ObjectBit;
        }
    }
    void items(Value value)
    {
        if (value.isBool() && !value.isTrue())
            m_out.itemsClosed = true;
        else
            m_out.items.push_back(value);
    }
    Shape::Property& property(std::string_view name)
    {
        if (const auto known = m_names.find(name); known != m_names.end())
            return m_out.properties[known->second];
        m_names.emplace(name, m_out.properties.size());
        m_out.properties.push_back({name, {}, false});
        return m_out.properties.back();
    }

public:
    // Required names that no properties describe are members too.
    void finishProperties()
    {
        for (const std::string_view name : m_required)
            if (m_names.count(name) > 0)
                m_out.properties[m_names[name]].required = true;
            else if (!m_out.closed)
                property(name).required = true;
        m_out.nullable = m_nullable || (m_out.types & NullBit) != 0;
    }

private:
    const DocumentSet& m_documents;
    Shape& m_out;
    bool m_never = false;
    bool m_nullable = false;
    std::uint8_t m_hints = 0;
    std::set<std::string_view> m_required;
    std::map<std::string_view, std::size_t> m_names;
};

bool isNullSchema(Value schema)
{
    if (!schema.isMap())
        return false;
    const Value type = schema.find("type");
    if (type && type.isString() && type.text() == "null")
        return true;
    const Value among = schema.find("enum");
    const Value constant = schema.find("const");
    return (constant && constant.isNull()) || (among && among.isList() && among.size() == 1 && among.first().isNull());
}

// Whether a branch only says which members must be there: a rule to check, not another form.
bool onlyRequires(Value schema)
{
    if (!schema.isMap() || schema.size() == 0)
        return false;
    for (const auto& [name, value] : schema.members()) {
        const std::string_view key = name.text();
        if (key != "required" && key != "not" && key != "minProperties" && key != "maxProperties" && key != "title" &&
            key != "description")
            return false;
    }
    return true;
}

std::string lastWord(std::string_view reference)
{
    std::string_view word = reference.substr(reference.rfind('/') + 1);
    return std::string(word.substr(word.rfind('#') + 1));
}

const char* typeWord(std::uint8_t bit)
{
    switch (bit) {
    case StringBit:
        return QT_TRANSLATE_NOOP("pluma", "text");
    case IntegerBit:
        return QT_TRANSLATE_NOOP("pluma", "whole number");
    case NumberBit:
    case NumberBit | IntegerBit:
        return QT_TRANSLATE_NOOP("pluma", "number");
    case BooleanBit:
        return QT_TRANSLATE_NOOP("pluma", "yes or no");
    case ArrayBit:
        return QT_TRANSLATE_NOOP("pluma", "list");
    case ObjectBit:
        return QT_TRANSLATE_NOOP("pluma", "object");
    default:
        return QT_TRANSLATE_NOOP("pluma", "nothing");
    }
}

} // namespace

const Shape::Property* Shape::property(std::string_view name) const
{
    const auto it =
        std::find_if(properties.begin(), properties.end(), [&](const Property& p) { return p.name == name; });
    return it == properties.end() ? nullptr : &*it;
}

bool Shape::holds(Value value) const
{
    switch (kind) {
    case Kind::Any:
    case Kind::Branches:
        return true;
    case Kind::Never:
        return false;
    case Kind::Null:
        return value.isNull();
    case Kind::Boolean:
        return value.isBool();
    case Kind::Integer:
        return value.isNumber() && Decimal::of(value.text()).integral();
    case Kind::Number:
        return value.isNumber();
    case Kind::String:
        return value.isString();
    case Kind::Constant:
        return value.equals(constant);
    case Kind::Choice:
        return std::any_of(options.begin(), options.end(), [&](const Option& o) { return o.value.equals(value); });
    case Kind::Object:
    case Kind::Map:
        return value.isMap();
    case Kind::Array:
    case Kind::Tuple:
        return value.isList();
    }
    return false;
}

int Shape::likeness(const DocumentSet& documents, Value value) const
{
    if (kind == Kind::Any)
        return 0;
    if (!fits(value))
        return -1000;
    int score = 10;
    if (kind == Kind::Object && value.isMap()) {
        for (const Property& property : properties) {
            const Value there = value.find(property.name);
            if (!there) {
                score -= property.required ? 20 : 0;
                continue;
            }
            const Shape member = Shape::of(documents, property.schemas);
            const bool tag = member.kind == Kind::Constant || member.kind == Kind::Choice;
            score += member.fits(there) ? (tag ? 50 : 5) : (tag ? -200 : -20);
        }
        for (const auto& [key, item] : value.members())
            score -= property(key.text()) == nullptr ? (closed ? 50 : 1) : 0;
    }
    if (kind == Kind::String && value.isString()) {
        if (const FormatCheck check = formatCheck(format))
            score += check(value.text()) ? 5 : -50;
        const Pattern::Scratch scratch;
        for (const std::string_view text : patterns)
            if (const auto pattern = Pattern::compile(text))
                score += pattern->search(value.text(), scratch) == Pattern::Answer::Yes ? 5 : -50;
    }
    if (kind == Kind::Array && value.isList() && value.size() > 0 && !items.empty())
        score += Shape::of(documents, items).fits(value.first()) ? 5 : -50;
    return score;
}

std::string Shape::identity() const
{
    std::vector<std::pair<const Values*, std::uint32_t>> keys;
    for (const Value part : parts) {
        // A part that is only a reference is a way here, not what holds here.
        bool says = part.size() == 0;
        for (const auto& [name, value] : part.members()) {
            const std::string_view key = name.text();
            says = says || (key != "$ref" && key != "allOf" && key != "title" && key != "description" &&
                            key != "default" && key != "example" && key != "nullable" && key != "readOnly");
        }
        if (says)
            keys.emplace_back(part.values(), part.cell());
    }
    std::sort(keys.begin(), keys.end());
    std::string out(1, static_cast<char>(types));
    for (const auto& [values, cell] : keys) {
        const auto document = reinterpret_cast<std::uintptr_t>(values);
        out.append(reinterpret_cast<const char*>(&document), sizeof(document));
        out.append(reinterpret_cast<const char*>(&cell), sizeof(cell));
    }
    return out;
}

namespace {

bool isSettled(const std::vector<Value>& settled, Value list)
{
    return std::find(settled.begin(), settled.end(), list) != settled.end();
}

// A choice with one branch, or one branch beside null, is no choice: that branch holds as well.
void addOnlyBranches(Shape& out, Gather& gather, const std::vector<Value>& settled)
{
    for (std::size_t pass = 0, looked = 0; pass < 64 && looked < out.parts.size(); ++pass) {
        const Value part = out.parts[looked++];
        for (const char* key : {"oneOf", "anyOf"}) {
            const Value list = part.find(key);
            if (!list || !list.isList() || isSettled(settled, list))
                continue;
            Value only;
            std::size_t others = 0;
            bool null = false;
            for (const Value one : list.items()) {
                null = null || isNullSchema(one);
                if (!isNullSchema(one)) {
                    ++others;
                    only = one;
                }
            }
            if (others != 1)
                continue;
            gather.add(only);
            out.nullable = out.nullable || null;
        }
    }
}

Shape::Branch branchOf(Value schema, Value list)
{
    Shape::Branch branch;
    branch.schemas = {schema};
    branch.list = list;
    branch.title = schema.isMap() ? schema.string("title") : std::string_view();
    const Value reference = schema.isMap() ? schema.find("$ref") : Value();
    if (branch.title.empty() && reference && reference.isString())
        branch.title = lastWord(reference.text());
    if (branch.title.empty() && schema.isMap() && schema.find("type"))
        branch.title = tr(typeWord(bitsOf(schema.find("type")) & static_cast<std::uint8_t>(~NullBit)));
    return branch;
}

// The branches of a oneOf or anyOf, or its options where each of them is one value.
void readChoice(Shape& out, const Gather& gather, Value list)
{
    std::vector<Value> branches;
    bool constants = list.size() > 0;
    bool rules = true;
    for (const Value one : list.items()) {
        if (isNullSchema(one)) {
            out.nullable = true;
            continue;
        }
        branches.push_back(one);
        const Value among = one.isMap() ? one.find("enum") : Value();
        constants = constants && one.isMap() && (one.find("const") || (among && among.isList() && among.size() == 1));
        rules = rules && onlyRequires(one);
    }
    if (branches.size() < 2 || rules)
        return;
    if (constants && !gather.among) {
        for (const Value one : branches) {
            const Value value = one.find("const") ? one.find("const") : one.find("enum").first();
            out.options.push_back({value, std::string(one.string("title")), std::string(one.string("description"))});
        }
        return;
    }
    if (!out.branches.empty())
        return; // a second choice at the same place is checked, not shown
    for (const Value one : branches)
        out.branches.push_back(branchOf(one, list));
}

// What discriminates: by the mapping, or by the one value that a branch allows for the member.
void tagBranches(Shape& out)
{
    if (out.branches.empty() || out.discriminator.empty())
        return;
    Value mapping;
    for (const Value part : out.parts)
        if (const Value discriminator = part.find("discriminator"); discriminator && discriminator.isMap() && !mapping)
            mapping = discriminator.find("mapping");
    for (Shape::Branch& branch : out.branches) {
        const Value reference = branch.schemas.front().isMap() ? branch.schemas.front().find("$ref") : Value();
        if (!reference || !reference.isString())
            continue;
        branch.tag = lastWord(reference.text());
        if (mapping && mapping.isMap())
            for (const auto& [name, target] : mapping.members())
                if (target.isString() &&
                    (target.text() == reference.text() || target.text() == lastWord(reference.text()))) {
                    branch.tag = name.text();
                    break;
                }
    }
}

void addListed(Shape& out, const Gather& gather)
{
    if (!gather.among)
        return;
    std::size_t i = 0;
    for (const Value value : *gather.among) {
        if (value.isNull()) {
            out.nullable = true;
            ++i;
            continue;
        }
        const auto text = [&](Value list) {
            const Value word = list && list.isList() && i < list.size() ? list.item(i) : Value();
            return word && word.isString() ? std::string(word.text()) : std::string();
        };
        out.options.push_back({value, text(gather.labels), text(gather.descriptions)});
        ++i;
    }
}

// A type that is not said is guessed from the keywords that speak about one.
std::uint8_t realTypes(const Shape& shape, const Gather& gather)
{
    if (shape.types != 0)
        return shape.types & static_cast<std::uint8_t>(~NullBit);
    std::uint8_t real = gather.hinted();
    if (real == 0 && !shape.format.empty())
        real = shape.format == "int32" || shape.format == "int64"    ? IntegerBit
               : shape.format == "float" || shape.format == "double" ? NumberBit
                                                                     : StringBit;
    if (real == 0 && shape.initial && shape.options.empty())
        real = bitOf(shape.initial) & static_cast<std::uint8_t>(~(NullBit | IntegerBit));
    return real;
}

Kind kindOf(const Shape& shape, std::uint8_t real, bool never)
{
    if (never)
        return Kind::Never;
    if (shape.constant)
        return shape.constant.isNull() ? Kind::Null : Kind::Constant;
    if (!shape.options.empty())
        return shape.options.size() == 1 && !shape.nullable ? Kind::Constant : Kind::Choice;
    if (!shape.branches.empty())
        return Kind::Branches;
    if (real == 0)
        return shape.nullable && shape.types != 0 ? Kind::Null : Kind::Any;
    if (real == IntegerBit)
        return Kind::Integer;
    if ((real & ~(NumberBit | IntegerBit)) == 0)
        return Kind::Number;
    if (real == StringBit)
        return Kind::String;
    if (real == BooleanBit)
        return Kind::Boolean;
    if (real == ArrayBit)
        return !shape.prefix.empty() ? Kind::Tuple : Kind::Array;
    if (real == ObjectBit)
        return shape.properties.empty() && !shape.closed ? Kind::Map : Kind::Object;
    return Kind::Branches;
}

void addBranchesByType(Shape& out, std::uint8_t real)
{
    for (const std::uint8_t bits : {StringBit, IntegerBit, NumberBit, BooleanBit, ArrayBit, ObjectBit}) {
        if ((real & bits) == 0 || (bits == IntegerBit && (real & NumberBit) != 0))
            continue;
        Shape::Branch branch;
        branch.types = bits == NumberBit ? NumberBit | IntegerBit : bits;
        branch.title = tr(typeWord(bits));
        out.branches.push_back(std::move(branch));
    }
}

} // namespace

Shape Shape::of(const DocumentSet& documents, const std::vector<Value>& schemas, const std::vector<Value>& settled,
                std::uint8_t narrowed)
{
    Shape out;
    Gather gather(documents, out);
    for (const Value schema : schemas)
        gather.add(schema);
    addOnlyBranches(out, gather, settled);
    const bool nullBeside = out.nullable;
    gather.read();
    gather.finishProperties();
    out.nullable = out.nullable || nullBeside;
    if (out.types == 0 && narrowed != 0)
        out.types = narrowed;
    else if (narrowed != 0)
        out.types &= narrowed;
    for (const Value list : gather.choices)
        if (!isSettled(settled, list))
            readChoice(out, gather, list);
    tagBranches(out);
    addListed(out, gather);
    if (out.unit.empty())
        for (const Value part : out.parts)
            if (out.unit.empty())
                out.unit = part.string("unit");

    const std::uint8_t real = realTypes(out, gather);
    out.kind = kindOf(out, real, gather.never());
    if (out.kind == Kind::Branches && out.branches.empty())
        addBranchesByType(out, real);
    if (out.kind == Kind::Constant && !out.constant)
        out.constant = out.options.front().value;
    return out;
}

} // namespace pluma::schema

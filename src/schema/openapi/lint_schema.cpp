// Schemas in an OpenAPI document: those of 3.0 have keywords of their own, those of 3.1 are JSON Schemas.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "schema/openapi/lint.h"
#include "schema/validate/pattern.h"
#include "schema/validate/program.h"

namespace pluma::schema {

void Linter::schema(Value value, int depth)
{
    if (depth > 200 || !once(value))
        return;
    if (value.isBool() && !old())
        return;
    if (!value.isMap()) {
        error(value, "schema", tr("A schema must be an object or a boolean."));
        return;
    }
    if (const Value reference = value.find("$ref")) {
        schemaReference(value, reference);
        if (old()) {
            siblings(value, false, {});
            return;
        }
    }
    if (old())
        fields(value, ObjectKind::Schema);
    for (const auto& [name, inner] : value.members())
        keyword(name.text(), inner, depth);
    wholeSchema(value);
}

/// What keywords say together.
void Linter::wholeSchema(Value value)
{
    externalDocs(value);
    if (const Value xml = object(value, "xml"))
        fields(xml, ObjectKind::Xml);
    if (const Value one = object(value, "discriminator"))
        discriminator(one);
    if (value.flag("readOnly") && value.flag("writeOnly"))
        error(value.find("writeOnly"), "exclusive", tr("'{}' and '{}' exclude each other.", "readOnly", "writeOnly"),
              tr("keep one of the two"));
    if (!old())
        return;
    if (value.string("type") == "array" && !value.find("items"))
        error(value, "schema", tr("A schema of the type array needs 'items'."),
              tr("'items: {}' takes items of any kind"));
    if (value.flag("nullable") && !value.find("type"))
        warning(value.find("nullable"), "nullable", tr("'nullable' says nothing without 'type'."));
}

void Linter::discriminator(Value value)
{
    if (!fields(value, ObjectKind::Discriminator))
        return;
    if (value.find("propertyName") && value.string("propertyName").empty())
        error(value.find("propertyName"), "discriminator", tr("'{}' is missing.", "propertyName"));
    const Value schemas = m_components ? object(m_components, "schemas") : Value();
    for (const auto& [name, target] : membersOf(value.find("mapping"))) {
        if (!target.isString()) {
            error(target, "type", tr("'{}' must be a text.", name.text()));
            continue;
        }
        const std::string_view to = target.text();
        if (schemas && schemas.find(to))
            continue;
        if (startsWith(to, "#")) {
            if (const auto led = m_documents.follow(target); !led)
                error(target, "discriminator", tr("'{}' names no schema: {}", to, led.error().message));
        } else if (to.find_first_of("/#.:") == std::string_view::npos) {
            std::vector<std::string> names;
            for (const auto& [known, inner] : membersOf(schemas))
                names.emplace_back(known.text());
            error(target, "discriminator", tr("'{}' is no schema of the components.", to), didYouMean(to, names));
        }
    }
}

void Linter::schemaReference(Value from, Value reference)
{
    // A ring of schemas that are nothing but references says nothing about any value.
    Value at = from;
    for (int hop = 0; hop < 64; ++hop) {
        const Value next = at.isMap() ? at.find("$ref") : Value();
        if (!next || (hop > 0 && (!next.isString() || (at.size() > 1 && !old()))))
            return;
        const auto target = m_documents.follow(next);
        if (!target) {
            broken(next, target.error());
            return;
        }
        at = *target;
        if (at == from) {
            error(reference, "reference", tr("The reference '{}' leads back to itself.", reference.text()));
            return;
        }
    }
}

void Linter::keyword(std::string_view key, Value value, int depth)
{
    static const std::set<std::string_view> numbers = {"minimum", "maximum", "multipleOf"};
    static const std::set<std::string_view> counts = {"minLength",     "maxLength",     "minItems",    "maxItems",
                                                      "minProperties", "maxProperties", "minContains", "maxContains"};
    if (key == "type") {
        types(value);
    } else if (numbers.count(key) > 0) {
        if (!value.isNumber())
            error(value, "schema", tr("'{}' needs a number.", key));
        else if (key == "multipleOf" && Decimal::compare(Decimal::of(value.text()), Decimal()) <= 0)
            error(value, "schema", tr("'{}' needs a number above 0.", key));
    } else if (counts.count(key) > 0) {
        std::int64_t whole = 0;
        if (!value.isNumber() || !value.toInteger(whole) || whole < 0)
            error(value, "schema", tr("'{}' needs a whole number of at least 0.", key));
    } else if (key == "exclusiveMinimum" || key == "exclusiveMaximum") {
        if (old() ? !value.isBool() : !value.isNumber())
            error(value, "schema",
                  old() ? tr("'{}' needs true or false in OpenAPI 3.0.", key) : tr("'{}' needs a number.", key));
    } else if (key == "required") {
        required(value);
    } else if (key == "enum") {
        if (!value.isList())
            error(value, "schema", tr("'enum' needs a list."));
    } else if (key == "pattern") {
        if (!value.isString())
            error(value, "schema", tr("'{}' needs a text.", key));
        else if (const auto pattern = Pattern::compile(value.text()); !pattern)
            error(value, "pattern", pattern.error().message);
    } else if (key == "nullable" && !old()) {
        warning(value, "nullable", tr("'nullable' is of OpenAPI 3.0; here it says nothing."),
                tr("write the type as a list with \"null\""));
    } else if (!old() && (key == "readOnly" || key == "writeOnly" || key == "deprecated" || key == "uniqueItems")) {
        if (!value.isBool())
            error(value, "type", tr("'{}' must be true or false.", key));
    } else if (!old() && (key == "discriminator" || key == "xml" || key == "externalDocs")) {
        if (!value.isMap())
            error(value, "type", tr("'{}' must be an object.", key));
    } else {
        inner(key, value, depth);
    }
}

void Linter::required(Value value)
{
    bool names = value.isList();
    std::set<std::string_view> seen;
    for (const Value name : itemsOf(value)) {
        names = names && name.isString();
        if (name.isString() && !seen.insert(name.text()).second)
            error(name, "schema", tr("'required' names '{}' twice.", name.text()));
    }
    if (!names)
        error(value, "schema", tr("'{}' needs lists of names.", "required"));
    else if (value.size() == 0 && old())
        error(value, "schema", tr("'required' must name something in OpenAPI 3.0."), tr("leave it out"));
}

/// Keywords that hold schemas.
void Linter::inner(std::string_view key, Value value, int depth)
{
    static const std::set<std::string_view> ones = {"not",
                                                    "additionalProperties",
                                                    "unevaluatedProperties",
                                                    "unevaluatedItems",
                                                    "propertyNames",
                                                    "contains",
                                                    "if",
                                                    "then",
                                                    "else"};
    static const std::set<std::string_view> many = {"allOf", "anyOf", "oneOf", "prefixItems"};
    static const std::set<std::string_view> maps = {"properties", "patternProperties", "$defs", "definitions",
                                                    "dependentSchemas"};
    if (key == "items" && !value.isList()) {
        schema(value, depth + 1);
    } else if (key == "items" || many.count(key) > 0) {
        if (!value.isList() || value.size() == 0 || key == "items")
            error(value, "schema",
                  key == "items" ? tr("'items' needs one schema; 'prefixItems' takes a list.")
                                 : tr("'{}' needs a list of schemas.", key));
        for (const Value item : itemsOf(value))
            schema(item, depth + 1);
    } else if (ones.count(key) > 0) {
        if (!(value.isBool() && key == "additionalProperties"))
            schema(value, depth + 1);
    } else if (maps.count(key) > 0) {
        if (!value.isMap())
            error(value, "schema", tr("'{}' needs an object.", key));
        for (const auto& [name, one] : membersOf(value))
            schema(one, depth + 1);
    }
}

void Linter::types(Value value)
{
    static const std::vector<std::string> known = {"null", "boolean", "integer", "number", "string", "array", "object"};
    if (value.isList() && old()) {
        error(value, "schema", tr("A list of types is of OpenAPI 3.1."), tr("write one type and 'nullable: true'"));
        return;
    }
    const auto one = [&](Value type) {
        const std::string name = type.isString() ? std::string(type.text()) : type.dump();
        if (!type.isString() || std::find(known.begin(), known.end(), name) == known.end() || (old() && name == "null"))
            error(type, "schema", tr("'{}' is not a JSON type.", name), didYouMean(name, known));
    };
    if (!value.isList())
        one(value);
    for (const Value type : itemsOf(value))
        one(type);
}

} // namespace pluma::schema

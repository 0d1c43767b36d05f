// What a form needs to know about one place of a schema: $ref and allOf gathered into one effective schema, lazily and
// without copying: a Shape names the places that hold together, and says what they say together.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "schema/validate/documents.h"

namespace pluma::schema {

/// The kinds of editors that a place can have.
enum class Kind {
    Any,   ///< nothing is said: raw JSON
    Never, ///< nothing fits
    Null,  ///< only null
    Boolean,
    Integer,
    Number,
    String,
    Constant, ///< exactly one value
    Choice,   ///< one of a list of values
    Object,
    Map, ///< an object whose names are free
    Array,
    Tuple,   ///< an array with a schema for each of the first items
    Branches ///< one of several forms
};
const char* kindName(Kind kind);
/// A value as it is typed into a field: a text or number as it is, anything else as JSON.
std::string typedText(Value value);
/// Whether a kind holds one value that is written as text.
inline bool isScalar(Kind kind) { return kind < Kind::Object; }
inline bool isList(Kind kind) { return kind == Kind::Array || kind == Kind::Tuple; }

/// The effective schema of one place. A plain value; its Values point into the DocumentSet it was made from.
struct Shape {
    struct Property {
        std::string_view name;
        std::vector<Value> schemas;
        bool required = false;
    };
    struct Branch {
        std::vector<Value> schemas; ///< beside those of the place itself
        Value list;                 ///< the oneOf or anyOf it is of; none for a branch by type
        std::uint8_t types = 0;     ///< 0: as the schemas say
        std::string title;
        std::string tag; ///< the value of the discriminating member, when there is one
    };
    struct Option {
        Value value;
        std::string label;
        std::string description;
    };
    struct Dependent {
        std::string_view name;
        std::vector<std::string_view> needs;
        Value schema;
    };
    struct Conditional {
        Value condition, consequence, alternative; ///< the last two may be none
    };

    Kind kind = Kind::Any;
    std::vector<Value> parts; ///< every schema that holds here, references followed
    std::uint8_t types = 0;   ///< bits of TypeBit; 0: any
    bool nullable = false;
    bool readOnly = false, writeOnly = false, deprecated = false;
    std::string title, description, format, unit, contentEncoding, contentMediaType, discriminator;
    Value initial; ///< default
    std::vector<Value> examples;
    Value constant;
    std::vector<Option> options;

    std::optional<Decimal> minimum, maximum, multipleOf;
    bool exclusiveMinimum = false, exclusiveMaximum = false;
    std::uint64_t minLength = 0, maxLength = UINT64_MAX, minItems = 0, maxItems = UINT64_MAX;
    std::vector<std::string_view> patterns;
    bool unique = false;

    std::vector<Property> properties;
    std::vector<Value> additional; ///< schemas of members with other names
    bool closed = false;           ///< no other names
    std::vector<std::pair<std::string_view, Value>> patternProperties;
    std::vector<Value> items;
    std::vector<std::vector<Value>> prefix;
    bool itemsClosed = false; ///< no items after the prefix
    std::vector<Branch> branches;
    std::vector<Conditional> conditionals;
    std::vector<Dependent> dependents;
    std::vector<std::string> problems; ///< references that lead nowhere, contradictions

    /// What holds where all of `schemas` hold. `settled` names the choices (Branch::list) that were made already: their
    /// branch is among the schemas. `types` narrows the type (a branch of a place with several types).
    static Shape of(const DocumentSet& documents, const std::vector<Value>& schemas,
                    const std::vector<Value>& settled = {}, std::uint8_t types = 0);
    const Property* property(std::string_view name) const;
    /// Whether a value is of this kind at all, and, for a scalar, one that the schema allows.
    bool holds(Value value) const;
    bool fits(Value value) const { return holds(value) || (value.isNull() && nullable); }
    /// How well a value goes with the shape: which branch it was meant for.
    int likeness(const DocumentSet& documents, Value value) const;
    /// The same for two places exactly when the same schemas hold there: what recursion is found by.
    std::string identity() const;
};

} // namespace pluma::schema

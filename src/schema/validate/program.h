// The compiled form of schemas: tables that refer to each other by index. Private to src/schema.
#pragma once

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/validate/formats.h"
#include "schema/validate/pattern.h"
#include "schema/validate/schema.h"

namespace pluma::schema {

using Index = std::uint32_t;
inline constexpr Index none = 0; ///< entry 0 of every table is a placeholder

struct Range {
    Index begin = 0;
    Index size = 0;
};

/// A bound of a number: exact, with a fast form where that is exact too.
struct Bound {
    Decimal exact;
    double real = 0;
    std::int64_t whole = 0;
    bool isWhole = false; ///< `whole` is the value
    bool isShort = false; ///< at most 15 digits: `real` orders as the value does
    std::string text;
};

struct NumberRule {
    std::optional<Bound> minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf;
};

struct StringRule {
    std::uint64_t minLength = 0, maxLength = UINT64_MAX;
    std::optional<Pattern> pattern;
    FormatCheck format = nullptr;
    std::string formatName;
    bool base64 = false; ///< contentEncoding, asserted
    bool json = false;   ///< contentMediaType application/json, asserted
};

struct ArrayRule {
    std::uint64_t minItems = 0, maxItems = UINT64_MAX, minContains = 1, maxContains = UINT64_MAX;
    bool unique = false;
    Range prefix; ///< into Program::lists
    Index items = none, contains = none;
    const char* itemsKeyword = "items";
};

/// Whether two names of one length are the same; names are short, so the call of memcmp costs more than the comparison.
inline bool sameName(const char* a, const char* b, std::size_t size)
{
    std::uint64_t x = 0;
    std::uint64_t y = 0;
    for (; size >= 8; a += 8, b += 8, size -= 8) {
        std::memcpy(&x, a, 8);
        std::memcpy(&y, b, 8);
        if (x != y)
            return false;
    }
    for (std::size_t i = 0; i < size; ++i)
        if (a[i] != b[i])
            return false;
    return true;
}

/// An entry of the table of names of an object: a property, a required name, or both.
struct Slot {
    std::string_view name;
    Index schema = none;
    std::uint16_t hash = 0;
    bool used = false;
    bool required = false;
};

struct Dependency {
    std::string_view name;
    std::vector<std::string_view> needs;
    Index schema = none;
};

struct ObjectRule {
    std::uint64_t minProperties = 0, maxProperties = UINT64_MAX;
    std::vector<Slot> slots; ///< open addressing, a power of two
    std::size_t required = 0;
    std::vector<std::pair<Pattern, Index>> patterns;
    Index additional = none, names = none;
    std::vector<Dependency> dependencies;

    const Slot* find(std::string_view name, std::uint16_t hash) const
    {
        if (slots.empty())
            return nullptr;
        const std::size_t mask = slots.size() - 1;
        for (std::size_t i = hash & mask; slots[i].used; i = (i + 1) & mask)
            if (slots[i].hash == hash && slots[i].name.size() == name.size() &&
                sameName(slots[i].name.data(), name.data(), name.size()))
                return &slots[i];
        return nullptr;
    }
};

/// A list of values to choose from, found by hash when it is long.
struct Choices {
    Value list;
    std::vector<std::pair<std::uint64_t, Value>> sorted; ///< empty for short lists
};

struct Combination {
    Range all, any, one; ///< into Program::lists
    Index negation = none, condition = none, consequence = none, alternative = none;
    Index reference = none, dynamicReference = none;
    std::string dynamicAnchor; ///< not empty: the outermost resource of the dynamic scope with it wins
    Index unevaluatedItems = none, unevaluatedProperties = none;
    /// A member for which each branch of oneOf has one value: those with another one need not be tried.
    std::string_view tag;
    std::vector<Value> tags;   ///< by branch
    std::string discriminator; ///< the member that tells the branches of oneOf or anyOf apart
};

enum TypeBit : std::uint8_t {
    NullBit = 1,
    BooleanBit = 2,
    IntegerBit = 4,
    NumberBit = 8,
    StringBit = 16,
    ArrayBit = 32,
    ObjectBit = 64
};

struct Sub {
    Value source; ///< where it stands in its document
    Index resource = 0;
    std::uint8_t types = 0; ///< 0: any
    bool never = false;     ///< the schema `false`
    Index number = none, string = none, array = none, object = none, combination = none, choices = none;
    Value constant;
};

struct Resource {
    std::string uri;
    Values::Shared document;
    std::uint32_t cell = 0;
    Dialect dialect = Dialect::Draft202012;
    bool validation = true;                              ///< false: the vocabulary of validation is not in use
    bool formats = false;                                ///< the format-assertion vocabulary is in use
    std::map<std::string, std::uint32_t> dynamicAnchors; ///< name → cell
    std::map<std::string, Index> dynamicSubs;            ///< those that were compiled
};

struct Schema::Program {
    std::string name;
    Index root = none;
    std::vector<Sub> subs{1};
    std::vector<NumberRule> numbers{1};
    std::vector<StringRule> strings{1};
    std::vector<ArrayRule> arrays{1};
    std::vector<ObjectRule> objects{1};
    std::vector<Choices> choices{1};
    std::vector<Combination> combinations{1};
    std::vector<Index> lists;
    std::vector<Resource> resources;
    std::vector<Violation> problems;
    bool dynamic = false; ///< a dynamic scope must be kept
};

Bound boundOf(Value number);
/// The shipped metaschema of a URI; null when it is none.
Values::Shared metaschema(const std::string& uri);
/// `name#/pointer` of a value of a schema document.
std::string schemaPlace(const Values& document, Value value);

} // namespace pluma::schema

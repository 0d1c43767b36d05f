// A document as one flat array of cells: what is read fast, shared between threads and kept whole when it has
// megabytes. Numbers keep their text, so nothing beyond a double is lost; every cell knows its place in the source.
// Hand-edited files of a program are read as Document (document.h); schemas, OpenAPI documents, instances and the
// values of forms are read as Values.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/json.h"
#include "base/result.h"

namespace pluma {

class Values;

/// A decimal number of any size, exact. `digits` without leading or trailing zeros (empty: zero); the value is
/// 0.digits × 10^exponent.
struct Decimal {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;

    /// Reads the text of a JSON or YAML number (also 0x and 0o). Anything else reads as zero.
    static Decimal of(std::string_view text);
    bool integral() const { return exponent >= static_cast<std::int64_t>(digits.size()); }
    /// Less, equal, greater: -1, 0, 1.
    static int compare(const Decimal& a, const Decimal& b);
    /// True when `a` is a whole multiple of `b`. A zero divisor divides nothing but zero.
    static bool multiple(const Decimal& a, const Decimal& b);
    /// Plain notation up to 40 digits, otherwise with an exponent; a valid JSON number.
    std::string text() const;
};

/// Whether a text is a number as JSON writes it (RFC 8259 §6).
bool isJsonNumber(std::string_view text);

/// A cursor to one value of a Values. Two words; valid as long as its Values lives. Default: no value.
class Value {
public:
    enum class Kind : std::uint8_t { Null, False, True, Number, String, List, Map };

    Value() = default;
    Value(const Values* values, std::uint32_t cell) : m_values(values), m_cell(cell) {}

    explicit operator bool() const { return m_values != nullptr; }
    bool operator==(const Value&) const = default; ///< the same place, not the same content: see equals()

    inline Kind kind() const;
    bool isMap() const { return kind() == Kind::Map; }
    bool isList() const { return kind() == Kind::List; }
    bool isString() const { return kind() == Kind::String; }
    bool isNumber() const { return kind() == Kind::Number; }
    bool isBool() const { return kind() == Kind::True || kind() == Kind::False; }
    bool isNull() const { return kind() == Kind::Null; }
    bool isTrue() const { return kind() == Kind::True; }
    /// Items of a list, members of a map, 0 for scalars.
    inline std::size_t size() const;
    /// Content of a string, written form of a number, empty otherwise.
    inline std::string_view text() const;
    /// A hash of a key's content, 16 bits, the same in every Values; of nothing but keys.
    inline std::uint16_t textHash() const;

    /// The value of a member; none when it is not there or this is not a map.
    Value find(std::string_view key) const;
    /// The same with ValuesBuilder::hash of the key, for those who look one up often.
    Value find(std::string_view key, std::uint16_t hash) const;
    /// The text of a member that is a string, otherwise `otherwise`.
    std::string_view string(std::string_view key, std::string_view otherwise = {}) const;
    /// True when the member is `true`.
    bool flag(std::string_view key) const
    {
        const Value value = find(key);
        return value && value.isTrue();
    }
    Value item(std::size_t index) const; ///< of a list; linear
    /// First item, or first key of a map; meaningless when size() is 0.
    Value first() const { return {m_values, cell() + 1}; }
    /// What follows this value and everything in it: next item, the value after its key, the key after a value.
    inline Value after() const;

    /// Whole numbers of up to 18 digits; false for anything else.
    bool toInteger(std::int64_t& out) const;
    double toDouble() const;
    /// Equal as JSON: numbers by value, maps without order.
    bool equals(Value other) const;
    /// Equal values have equal hashes.
    std::uint64_t hash() const;
    Json json() const;
    /// JSON text, numbers as they were written. `indent` < 0: on one line.
    std::string dump(int indent = -1) const;
    /// YAML 1.2 text in block style that reads back as the same value; ends in a line break.
    std::string yaml() const;

    const Values* values() const { return m_values; }
    std::uint32_t cell() const { return static_cast<std::uint32_t>(m_cell); }

    struct Items;
    struct Member;
    struct Members;
    /// for (Value item : list.items())
    inline Items items() const;
    /// for (const auto& [key, value] : map.members())
    inline Members members() const;

private:
    const Values* m_values = nullptr;
    std::uint64_t m_cell = 0; ///< a whole word: half of one is passed in registers at the cost of a stall
};

struct Value::Items {
    Value at;
    std::size_t left;
    struct End {};
    struct Iterator {
        Value at;
        std::size_t left;
        Value operator*() const { return at; }
        Iterator& operator++()
        {
            at = --left > 0 ? at.after() : at;
            return *this;
        }
        bool operator!=(End) const { return left > 0; }
    };
    Iterator begin() const { return {at, left}; }
    End end() const { return {}; }
};
struct Value::Member {
    Value key;
    Value value;
};
struct Value::Members {
    Value at;
    std::size_t left;
    struct End {};
    struct Iterator {
        Value at;
        std::size_t left;
        Member operator*() const { return {at, {at.values(), at.cell() + 1}}; }
        Iterator& operator++()
        {
            at = --left > 0 ? Value(at.values(), at.cell() + 1).after() : at;
            return *this;
        }
        bool operator!=(End) const { return left > 0; }
    };
    Iterator begin() const { return {at, left}; }
    End end() const { return {}; }
};

/// Bounds for what is read as Values.
struct ValueLimits {
    std::size_t bytes = 128U << 20;
    std::size_t depth = 512;
    std::size_t cells = 40'000'000; ///< keys count too; after expansion of aliases
    bool duplicates = false;        ///< keys given twice are problems() instead of an error
    bool halves = false;            ///< half a character (a lone \uD800…\uDFFF) reads as U+FFFD instead of an error
};

/// A whole document. Immutable once built; safe to share between threads. Owns its bytes.
class Values {
public:
    using Shared = std::shared_ptr<const Values>;

    /// Something wrong that did not stop the reading. The first of two equal keys counts.
    struct Problem {
        std::uint32_t cell = 0;
        std::string message;
        std::string hint;
    };

    /// Reads one JSON text (RFC 8259) or one YAML 1.2 document.
    /// Errors: invalid or limit, with name:line:column.
    static Result<Shared> fromJson(std::string bytes, const std::string& name, const ValueLimits& limits = {});
    static Result<Shared> fromYaml(std::string bytes, const std::string& name, const ValueLimits& limits = {});
    /// By the ending of the name (.json, .yaml, .yml), else by the first character.
    static Result<Shared> fromText(std::string bytes, const std::string& name, const ValueLimits& limits = {});
    static Shared fromJson(const Json& json, const std::string& name = {});

    const std::string& name() const { return m_name; }
    const std::string& bytes() const { return m_bytes; }
    Value root() const { return {this, 0}; }
    /// The value at an RFC 6901 pointer; none when it is not there.
    Value at(std::string_view pointer) const;
    /// The pointer of a value; linear in what stands before it.
    std::string pointer(Value value) const;
    /// `name:line:column`, or the name alone for values that were not read from text.
    std::string where(Value value) const;
    std::pair<int, int> place(Value value) const; ///< line and column from 1; 0, 0 when there is no text
    std::uint32_t offset(Value value) const;      ///< in bytes()
    const std::vector<Problem>& problems() const { return m_problems; }
    std::size_t cells() const { return m_cells.size(); }

private:
    friend class Value;
    friend class ValuesBuilder;
    friend class YamlValues;
    static constexpr std::uint8_t pooled = 1;
    struct Cell {
        std::uint32_t text = 0; ///< offset of a scalar's text (in the pool when pooled); of a container in the source
        std::uint32_t size = 0; ///< length of the text, or number of children
        std::uint32_t next = 0; ///< container: the cell after it; scalar: its offset in the source
        std::uint16_t hash = 0; ///< of a key's content
        Value::Kind kind = Value::Kind::Null;
        std::uint8_t flags = 0;
    };
    static_assert(sizeof(Cell) == 16);

    Value lookup(std::uint32_t map, std::string_view key, std::uint16_t hash) const;

    std::string m_name;
    std::string m_bytes;
    std::string m_pool;
    std::vector<Cell> m_cells;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_large; ///< map cell → start in m_sorted
    std::vector<std::uint32_t> m_sorted;                          ///< keys of large maps in byte order
    std::vector<Problem> m_problems;
};

/// Builds a Values from events. Calls must nest properly; keys come before their values.
class ValuesBuilder {
public:
    explicit ValuesBuilder(std::string name, std::string bytes = {});
    /// Where the next value begins in the source.
    void at(std::size_t offset) { m_offset = static_cast<std::uint32_t>(offset); }
    void null() { scalar(Value::Kind::Null, {}); }
    void boolean(bool value) { scalar(value ? Value::Kind::True : Value::Kind::False, {}); }
    void number(std::string_view text) { scalar(Value::Kind::Number, text); }
    void string(std::string_view text) { scalar(Value::Kind::String, text); }
    void key(std::string_view text);
    /// A scalar whose text stands in the source as it is.
    void source(Value::Kind kind, std::size_t offset, std::size_t size);
    void sourceKey(std::size_t offset, std::size_t size);
    void begin(Value::Kind container);
    /// Closes a container; reports keys that were given twice.
    void end();
    /// A copy of a value of another document.
    void copy(Value value);
    void copy(const Json& json);
    std::size_t cells() const { return m_out->m_cells.size(); }
    std::size_t depth() const { return m_open.size(); }
    Values::Shared finish();

    /// The hash of Value::textHash.
    static std::uint16_t hash(std::string_view text);

private:
    friend class Values;
    friend class YamlValues;
    void scalar(Value::Kind kind, std::string_view text);
    void count();
    void indexKeys(std::uint32_t cell);

    std::shared_ptr<Values> m_out;
    std::vector<std::uint32_t> m_open;
    std::uint32_t m_offset = 0;
    std::array<std::uint32_t, 256> m_keys{}; ///< by hash: where a key of the source stood first
};

inline Value::Kind Value::kind() const { return m_values->m_cells[m_cell].kind; }
inline std::size_t Value::size() const { return kind() >= Kind::List ? m_values->m_cells[m_cell].size : 0; }
inline std::string_view Value::text() const
{
    const Values::Cell& cell = m_values->m_cells[m_cell];
    if (cell.kind != Kind::String && cell.kind != Kind::Number)
        return {};
    const std::string& from = (cell.flags & Values::pooled) != 0 ? m_values->m_pool : m_values->m_bytes;
    return {from.data() + cell.text, cell.size};
}
inline Value::Items Value::items() const { return {first(), isList() ? size() : 0}; }
inline Value::Members Value::members() const { return {first(), isMap() ? size() : 0}; }
inline std::uint16_t Value::textHash() const { return m_values->m_cells[m_cell].hash; }
inline Value Value::after() const
{
    return {m_values, kind() >= Kind::List ? m_values->m_cells[m_cell].next : cell() + 1};
}

} // namespace pluma

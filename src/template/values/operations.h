// What can be done with values, with the meaning it has in Python. Private to src/template. What cannot be done throws
// Stop.
#pragma once

#include <functional>

#include "template/values/var.h"

namespace pluma::tmpl {

/// A number as JSON or a template writes it: an integer, or a double when it has a point or an exponent.
Var numberOf(Heap& heap, std::string_view text);

/// The name Python has for the type of a value: "str", "dict", …
std::string typeName(const Var& value);
bool truth(const Var& value);
bool equal(const Var& a, const Var& b, int depth = 0);
/// Less, equal, greater: -1, 0, 1; 2 when a number that is none (NaN) is in it. Throws for what has no order.
int order(const Var& a, const Var& b, int depth = 0);
std::uint64_t hashOf(const Var& value, int depth = 0);
std::uint64_t hashOf(std::string_view text);
bool contains(const Var& all, const Var& one);
/// Where a text stands in another one, in time that grows with their lengths (not with their product).
std::size_t findText(std::string_view text, std::string_view part, std::size_t from = 0);

/// str() and repr().
void writeText(std::string& out, const Var& value);
void writeRepr(std::string& out, const Var& value, int depth = 0);
std::string textOf(const Var& value);
std::string floatText(double value);
/// The text, or the same without a copy when it is one.
std::string_view textOf(const Var& value, std::string& room);

/// How many characters, items or members. Throws for what has no length.
std::int64_t lengthOf(const Var& value);
std::int64_t characters(std::string_view text);
/// The byte at which a character begins; the size when there are fewer.
std::size_t byteOf(std::string_view text, std::int64_t character);

/// Goes through a list, the keys of a dictionary, the characters of a text, or a host's items, as they are while it
/// goes. Keeps what it goes through.
class Walk {
public:
    Walk(Heap& heap, const Var& all);
    /// Missing at the end.
    Var next();
    /// How many are left in all, or -1 when that cannot be known before the end.
    std::int64_t size() const { return m_size; }

private:
    Heap& m_heap;
    Var m_all;
    std::size_t m_at = 0;
    std::int64_t m_size = -1;
    Value m_data;
};
bool iterable(const Var& value);
std::vector<Var> itemsOf(Heap& heap, const Var& all);

/// value[key]; missing when it is not there. Throws only where Python's error is not a failed lookup.
Var itemOf(Heap& heap, const Var& value, const Var& key);
Var itemOf(Heap& heap, const Var& value, std::string_view key);
Var sliceOf(Heap& heap, const Var& value, const Var& start, const Var& stop, const Var& step);

enum class Operator : std::uint8_t { Add, Sub, Mul, Div, FloorDiv, Mod, Pow };
Var calculate(Heap& heap, Operator op, const Var& a, const Var& b);
/// An integer or double as a double; throws when it is too large for one.
double realOf(const Var& number);
Var negative(Heap& heap, const Var& value);
Var positive(Heap& heap, const Var& value);

/// Text for HTML: & < > ' " by their names.
void writeEscaped(std::string& out, std::string_view text);

} // namespace pluma::tmpl

// What a run looks at values with. Private to run.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "schema/validate/program.h"

namespace pluma::schema {

// Which members or items of one value were looked at by schemas that hold.
class Seen {
public:
    explicit Seen(std::size_t size) : m_size(size)
    {
        if (size > 64)
            m_more.resize((size + 63) / 64);
    }
    void add(std::size_t index) { word(index) |= std::uint64_t{1} << (index % 64); }
    void addAll() { m_all = true; }
    bool has(std::size_t index) const
    {
        return m_all || ((m_size > 64 ? m_more[index / 64] : m_first) >> (index % 64) & 1U) != 0;
    }
    void merge(const Seen& other)
    {
        m_all = m_all || other.m_all;
        m_first |= other.m_first;
        for (std::size_t i = 0; i < m_more.size(); ++i)
            m_more[i] |= other.m_more[i];
    }
    std::size_t size() const { return m_size; }

private:
    std::uint64_t& word(std::size_t index) { return m_size > 64 ? m_more[index / 64] : m_first; }
    std::size_t m_size;
    std::uint64_t m_first = 0;
    bool m_all = false;
    std::vector<std::uint64_t> m_more;
};

inline std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

inline const char* typeName(Value value)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return "null";
    case Value::Kind::True:
    case Value::Kind::False:
        return "boolean";
    case Value::Kind::String:
        return "string";
    case Value::Kind::List:
        return "list";
    case Value::Kind::Map:
        return "object";
    default:
        return "number";
    }
}

inline std::string brief(Value value)
{
    if (value.size() > 100)
        return tr("a {} of {}", typeName(value), value.size());
    std::string text = value.dump();
    if (text.size() <= 60)
        return text;
    std::size_t end = 57;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

inline bool integral(std::string_view number)
{
    for (const char c : number)
        if ((c < '0' || c > '9') && c != '-')
            return Decimal::of(number).integral();
    return true;
}

// Value::equals for what is compared most: short texts.
inline bool same(Value a, Value b)
{
    if (!a.isString() || !b.isString())
        return a.equals(b);
    const std::string_view x = a.text();
    const std::string_view y = b.text();
    return x.size() == y.size() && sameName(x.data(), y.data(), x.size());
}

// A number of at most 18 digits without exponent: its digits before the point, and on which side of them it is.
struct Plain {
    enum class Kind { No, Whole, Fraction } kind = Kind::No;
    std::int64_t whole = 0;
    int above = 0; ///< of a fraction: 1 above `whole`, -1 below, 0 when the fraction is nothing

    static Plain of(std::string_view text)
    {
        Plain out;
        if (text.size() > 18)
            return out;
        const char* at = text.data();
        const char* const end = at + text.size();
        const bool negative = at != end && *at == '-';
        at += negative ? 1 : 0;
        std::int64_t whole = 0;
        const char* const digits = at;
        for (; at != end && *at >= '0' && *at <= '9'; ++at)
            whole = whole * 10 + (*at - '0');
        if (at == digits)
            return out;
        out.whole = negative ? -whole : whole;
        if (at == end) {
            out.kind = Kind::Whole;
            return out;
        }
        if (*at != '.')
            return out;
        bool any = false;
        for (++at; at != end && *at >= '0' && *at <= '9'; ++at)
            any = any || *at != '0';
        if (at != end)
            return out;
        out.kind = Kind::Fraction;
        out.above = any ? (negative ? -1 : 1) : 0;
        return out;
    }
};

} // namespace pluma::schema

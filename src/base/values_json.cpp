// The JSON reader behind Values: one pass, no recursion, strings without escapes stay where they are.
#include <bit>
#include <charconv>
#include <cstring>

#include "base/readers.h"
#include "base/text.h"
#include "base/values.h"

namespace pluma {
namespace {

constexpr std::size_t longestNumber = 4096;

// The first byte at or after `at` that ends a run of plain text in a JSON string: '"', '\\' or a control character.
std::size_t plainRun(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t tops = 0x8080808080808080ULL;
    while (at + 8 <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        const std::uint64_t quote = word ^ (ones * '"');
        const std::uint64_t slash = word ^ (ones * '\\');
        const std::uint64_t hit =
            (((quote - ones) & ~quote) | ((slash - ones) & ~slash) | ((word - ones * 0x20) & ~word)) & tops;
        if (hit != 0)
            return at + static_cast<std::size_t>(std::countr_zero(hit)) / 8; // exact for the first hit
        at += 8;
    }
    while (at < bytes.size() && bytes[at] != '"' && bytes[at] != '\\' && static_cast<unsigned char>(bytes[at]) >= 0x20)
        ++at;
    return at;
}

class JsonValues {
public:
    JsonValues(std::string_view bytes, ValuesBuilder& out, const std::string& name, const ValueLimits& limits)
        : m_bytes(bytes), m_out(out), m_name(name), m_limits(limits)
    {
    }

    Result<> read()
    {
        enum class Expect { Value, FirstOrEnd, Key, FirstKeyOrEnd, AfterValue };
        Expect expect = Expect::Value;
        std::vector<char> open;
        if (startsWith(m_bytes, "\xEF\xBB\xBF"))
            m_at = 3;
        while (true) {
            blank();
            if (m_at >= m_bytes.size()) {
                if (open.empty() && expect == Expect::AfterValue)
                    return {};
                return error(tr("The JSON text ends where a value is expected."));
            }
            const char c = m_bytes[m_at];
            if (expect == Expect::AfterValue) {
                if (open.empty())
                    return error(tr("There is text after the end of the JSON value."));
                if (c == ',') {
                    ++m_at;
                    expect = open.back() == '{' ? Expect::Key : Expect::Value;
                    continue;
                }
                if (c != (open.back() == '{' ? '}' : ']'))
                    return error(open.back() == '{' ? tr("A JSON object needs ',' or '}' here.")
                                                    : tr("A JSON list needs ',' or ']' here."));
                ++m_at;
                m_out.end();
                open.pop_back();
                continue;
            }
            if ((expect == Expect::FirstOrEnd && c == ']') || (expect == Expect::FirstKeyOrEnd && c == '}')) {
                ++m_at;
                m_out.end();
                open.pop_back();
                expect = Expect::AfterValue;
                continue;
            }
            if (expect == Expect::Key || expect == Expect::FirstKeyOrEnd) {
                if (c != '"')
                    return error(tr("A JSON key in double quotes is expected here."));
                PLUMA_CHECK(string(true));
                blank();
                if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
                    return error(tr("A ':' is expected after a key."));
                ++m_at;
                expect = Expect::Value;
                continue;
            }
            if (m_out.cells() >= m_limits.cells)
                return limit(tr("The document has more than {} values.", m_limits.cells));
            m_out.at(m_at);
            if (c == '{' || c == '[') {
                if (open.size() >= m_limits.depth)
                    return limit(tr("The document nests deeper than {} levels.", m_limits.depth));
                open.push_back(c);
                m_out.begin(c == '{' ? Value::Kind::Map : Value::Kind::List);
                ++m_at;
                expect = c == '{' ? Expect::FirstKeyOrEnd : Expect::FirstOrEnd;
                continue;
            }
            PLUMA_CHECK(c == '"' ? string(false) : word());
            expect = Expect::AfterValue;
        }
    }

private:
    tl::unexpected<Error> error(std::string message) const
    {
        return failAt(m_at, ErrorCode::Invalid, std::move(message));
    }
    tl::unexpected<Error> limit(std::string message) const
    {
        return failAt(m_at, ErrorCode::Limit, std::move(message));
    }
    tl::unexpected<Error> failAt(std::size_t at, ErrorCode code, std::string message) const
    {
        const std::string_view before = m_bytes.substr(0, at);
        int line = 1;
        int column = 1;
        for (const char c : before) {
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + ((static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0);
        }
        return fail(code, std::move(message), placeText(m_name, line, column));
    }
    void blank()
    {
        while (m_at < m_bytes.size() &&
               (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\t' || m_bytes[m_at] == '\r'))
            ++m_at;
    }

    Result<> string(bool key)
    {
        m_out.at(m_at);
        const std::size_t start = ++m_at;
        m_at = plainRun(m_bytes, m_at);
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            if (key)
                m_out.sourceKey(start, m_at - start);
            else
                m_out.source(Value::Kind::String, start, m_at - start);
            ++m_at;
            return {};
        }
        std::string text(m_bytes.substr(start, m_at - start));
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                ++m_at;
                if (key)
                    m_out.key(text);
                else
                    m_out.string(text);
                return {};
            }
            if (c != '\\')
                return error(tr("A control character must be escaped in a JSON string."));
            ++m_at;
            PLUMA_CHECK(escape(text));
            const std::size_t run = plainRun(m_bytes, m_at);
            text += m_bytes.substr(m_at, run - m_at);
            m_at = run;
        }
        return failAt(start - 1, ErrorCode::Invalid, tr("The JSON string has no end."));
    }
    Result<> escape(std::string& text)
    {
        constexpr std::string_view from = "\"\\/bfnrt";
        constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        const char kind = m_at < m_bytes.size() ? m_bytes[m_at++] : '\0';
        if (const std::size_t known = from.find(kind); known != std::string_view::npos && kind != '\0') {
            text += to[known];
            return {};
        }
        if (kind != 'u')
            return error(tr("This escape is unknown in JSON."));
        PLUMA_TRY(char32_t unit, hex4());
        if (unit >= 0xD800 && unit < 0xDC00 && m_bytes.substr(m_at, 2) == "\\u") {
            const std::size_t before = m_at;
            m_at += 2;
            PLUMA_TRY(const char32_t second, hex4());
            if (second >= 0xDC00 && second < 0xE000)
                unit = 0x10000 + ((unit - 0xD800) << 10U) + (second - 0xDC00);
            else
                m_at = before;
        }
        if (unit >= 0xD800 && unit < 0xE000) {
            if (!m_limits.halves)
                return error(unit < 0xDC00 ? tr("A high surrogate needs a low one after it.")
                                           : tr("A lone low surrogate is not a character."));
            unit = 0xFFFD;
        }
        appendUtf8(text, unit);
        return {};
    }
    Result<char32_t> hex4()
    {
        const auto digits = m_bytes.substr(m_at, 4);
        std::uint32_t value = 0;
        const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 4 || end.ptr != digits.data() + 4)
            return error(tr("\\u needs four hexadecimal digits."));
        m_at += 4;
        return static_cast<char32_t>(value);
    }

    Result<> word()
    {
        const std::string_view rest = m_bytes.substr(m_at);
        for (const auto& [text, kind] : {std::pair{std::string_view("true"), Value::Kind::True},
                                         std::pair{std::string_view("false"), Value::Kind::False},
                                         std::pair{std::string_view("null"), Value::Kind::Null}})
            if (startsWith(rest, text) && (rest.size() == text.size() || !isWord(rest[text.size()]))) {
                m_out.source(kind, m_at, 0);
                m_at += text.size();
                return {};
            }
        std::size_t i = startsWith(rest, "-") ? 1 : 0;
        const auto digits = [&] {
            const std::size_t from = i;
            while (i < rest.size() && rest[i] >= '0' && rest[i] <= '9')
                ++i;
            return i - from;
        };
        const std::size_t whole = i;
        bool good = digits() > 0 && (i - whole == 1 || rest[whole] != '0');
        if (good && i < rest.size() && rest[i] == '.') {
            ++i;
            good = digits() > 0;
        }
        if (good && i < rest.size() && (rest[i] == 'e' || rest[i] == 'E')) {
            ++i;
            if (i < rest.size() && (rest[i] == '+' || rest[i] == '-'))
                ++i;
            good = digits() > 0;
        }
        if (!good || (i < rest.size() && isWord(rest[i]))) {
            std::size_t end = i;
            while (end < rest.size() && end < 40 && isWord(rest[end]))
                ++end;
            return error(tr("'{}' is not a JSON value.", printable(rest.substr(0, std::max<std::size_t>(end, 1)))));
        }
        if (i > longestNumber)
            return limit(tr("A number of {} characters is longer than can be read ({}).", i, longestNumber));
        m_out.source(Value::Kind::Number, m_at, i);
        m_at += i;
        return {};
    }
    static bool isWord(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '+' ||
               c == '-' || c == '_';
    }

    std::string_view m_bytes;
    ValuesBuilder& m_out;
    const std::string& m_name;
    const ValueLimits& m_limits;
    std::size_t m_at = 0;
};

} // namespace

Result<Values::Shared> Values::fromJson(std::string bytes, const std::string& name, const ValueLimits& limits)
{
    PLUMA_CHECK(checkText(bytes, name, limits.bytes));
    ValuesBuilder builder(name, std::move(bytes));
    PLUMA_CHECK(JsonValues(builder.m_out->m_bytes, builder, name, limits).read());
    auto out = builder.finish();
    if (!limits.duplicates && !out->problems().empty()) {
        const Problem& first = out->problems().front();
        return fail(ErrorCode::Invalid, first.message, out->where(Value(out.get(), first.cell)), first.hint);
    }
    return out;
}

} // namespace pluma

#include "base/yaml_text.h"

#include <array>
#include <charconv>

#include "base/text.h"

namespace pluma {

namespace {

constexpr char32_t surrogates = 0x800;
constexpr std::array<char32_t, 3> breaks = {0x85, 0x2028, 0x2029};
/// Beginnings of ranges of private use with room for surrogates and breaks; \u escapes reach all of them.
constexpr std::array<char32_t, 3> ranges = {0xE000, 0xE900, 0xF100};

std::optional<char32_t> hexAt(std::string_view bytes, std::size_t at)
{
    if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u')
        return std::nullopt;
    std::uint32_t out = 0;
    const auto end = std::from_chars(bytes.data() + at + 2, bytes.data() + at + 6, out, 16);
    return end.ptr == bytes.data() + at + 6 ? std::optional<char32_t>(out) : std::nullopt;
}

bool isSurrogate(char32_t c) { return c >= 0xD800 && c < 0xE000; }

int breakOf(char32_t c)
{
    for (std::size_t i = 0; i < breaks.size(); ++i)
        if (breaks[i] == c)
            return static_cast<int>(i);
    return -1;
}

/// The first range that a text has no character of, written out or escaped.
char32_t freeRange(std::string_view bytes)
{
    std::array<bool, ranges.size()> used{};
    const auto mark = [&](char32_t c) {
        for (std::size_t i = 0; i < ranges.size(); ++i)
            used[i] = used[i] || (c >= ranges[i] && c < ranges[i] + surrogates + breaks.size());
    };
    for (std::size_t at = 0; at < bytes.size();) {
        if (const auto escaped = hexAt(bytes, at))
            mark(*escaped);
        mark(nextCodePoint(bytes, at));
    }
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (!used[i])
            return ranges[i];
    return 0;
}

} // namespace

bool looksLikeJson(std::string_view bytes)
{
    const std::size_t at = bytes.find_first_not_of(" \t\r\n", startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0);
    return at != std::string_view::npos && (bytes[at] == '{' || bytes[at] == '[' || bytes[at] == '"');
}

bool YamlText::escapeAt(std::size_t at) const
{
    const auto code = hexAt(m_bytes, at);
    if (!code || !isSurrogate(*code))
        return false;
    std::size_t run = 0;
    while (run < at && m_bytes[at - run - 1] == '\\')
        ++run;
    return run % 2 == 0;
}

YamlText::YamlText(std::string_view bytes) : m_bytes(bytes)
{
    const bool odd = bytes.find("\\ud") != std::string_view::npos || bytes.find("\\uD") != std::string_view::npos ||
                     bytes.find("\u0085") != std::string_view::npos || bytes.find("\u2028") != std::string_view::npos ||
                     bytes.find("\u2029") != std::string_view::npos;
    // A text that uses all of them is read as 1.1 reads it, which refuses the escapes.
    if (!odd || (m_base = freeRange(bytes)) == 0)
        return;
    m_changed = true;
    m_text.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes[at] == '\\' && escapeAt(at)) {
            m_text += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(m_base + *hexAt(bytes, at) - 0xD800));
            at += 6;
            continue;
        }
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(bytes, at);
        if (const int number = c < 0x80 ? -1 : breakOf(c); number >= 0)
            appendUtf8(m_text, m_base + surrogates + static_cast<char32_t>(number));
        else
            m_text += bytes.substr(begin, at - begin);
    }
}

Result<std::string> YamlText::restored(std::string_view content, bool doubleQuoted, std::size_t begin, std::size_t end,
                                       bool halves) const
{
    // Outside of double quotes nothing is an escape: what was changed there stands as it was written, in its order.
    std::size_t written = begin;
    const auto original = [&](char32_t half) {
        for (; written + 6 <= end; ++written)
            if (m_bytes[written] == '\\' && escapeAt(written) && *hexAt(m_bytes, written) == half) {
                written += 6;
                return std::string(m_bytes.substr(written - 6, 6));
            }
        return fmt::format("\\u{:04x}", static_cast<std::uint32_t>(half));
    };
    const auto halfOf = [&](char32_t c) { return c - m_base + 0xD800; };
    std::string out;
    for (std::size_t at = 0; at < content.size();) {
        const auto escaped = doubleQuoted || content[at] != '\\' ? std::nullopt : hexAt(content, at);
        if (escaped && *escaped >= m_base && *escaped < m_base + surrogates) {
            out += original(halfOf(*escaped));
            at += 6;
            continue;
        }
        const std::size_t from = at;
        const char32_t c = nextCodePoint(content, at);
        if (c < m_base || c >= m_base + surrogates + breaks.size()) {
            out += content.substr(from, at - from);
        } else if (c >= m_base + surrogates) {
            appendUtf8(out, breaks[c - m_base - surrogates]);
        } else {
            const char32_t high = halfOf(c);
            std::size_t after = at;
            const char32_t next = at < content.size() ? nextCodePoint(content, after) : 0;
            const char32_t low = next >= m_base && next < m_base + surrogates ? halfOf(next) : 0;
            if (high < 0xDC00 && low >= 0xDC00) {
                appendUtf8(out, 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00));
                at = after;
            } else if (halves) {
                appendUtf8(out, 0xFFFD);
            } else {
                return fail(ErrorCode::Invalid,
                            tr("\\u{:04x} is half of a surrogate pair and no character alone.",
                               static_cast<std::uint32_t>(high)),
                            {}, tr("write both halves, such as \\ud83d\\ude80, or the character itself"));
            }
        }
    }
    return out;
}

} // namespace pluma

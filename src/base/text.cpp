#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <numeric>

#include "base/result.h"
#include "base/unseen.h"

namespace pluma {

const char* errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return "usage";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Denied:
        return "denied";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Remote:
        return "remote";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Limit:
        return "limit";
    }
    return "invalid";
}

std::string tr(const char* sentence) { return QCoreApplication::translate("pluma", sentence).toStdString(); }

namespace {
// Length of the well-formed UTF-8 sequence at `at`, or 0. Ranges from Unicode 15, table 3-7.
std::size_t sequenceLength(std::string_view s, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const auto tail = [&](std::size_t i) { return i < s.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!tail(at + 1) || !tail(at + 2))
            return 0;
        const unsigned char second = byte(at + 1);
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F))
            return 0;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!tail(at + 1) || !tail(at + 2) || !tail(at + 3))
            return 0;
        const unsigned char second = byte(at + 1);
        if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}
} // namespace

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        std::uint64_t word = 0;
        if (i + 8 <= bytes.size() && (std::memcpy(&word, bytes.data() + i, 8), (word & 0x8080808080808080ULL) == 0)) {
            i += 8; // eight characters of ASCII
            continue;
        }
        const std::size_t n = sequenceLength(bytes, i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

bool isUnseen(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x80, 0x9F},     {0xAD, 0xAD},     {0x34F, 0x34F},     {0x61C, 0x61C},     {0x115F, 0x1160},  {0x17B4, 0x17B5},
        {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E},   {0x2060, 0x206F},   {0x3164, 0x3164},  {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const auto& range) { return c >= range.first && c <= range.second; });
}

std::string writtenOut(char32_t c) { return fmt::format("\\u{{{:04X}}}", static_cast<std::uint32_t>(c)); }

std::string printable(std::string_view bytes)
{
    std::string out;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t n = sequenceLength(bytes, i);
        const auto first = static_cast<unsigned char>(bytes[i]);
        std::size_t after = i;
        if (n == 0 || first < 0x20 || first == 0x7F) {
            out += fmt::format("\\x{:02x}", first);
            ++i;
        } else if (const char32_t c = n > 1 ? nextCodePointBeyondAscii(bytes, after) : first; n > 1 && isUnseen(c)) {
            out += writtenOut(c);
            i += n;
        } else {
            out += bytes.substr(i, n);
            i += n;
        }
    }
    return out;
}

char32_t nextCodePointBeyondAscii(std::string_view bytes, std::size_t& offset)
{
    const std::size_t n = sequenceLength(bytes, offset);
    if (n == 0) {
        ++offset;
        return 0xFFFD;
    }
    char32_t value = static_cast<unsigned char>(bytes[offset]);
    if (n > 1)
        value &= static_cast<char32_t>(0xFFU >> (n + 1));
    for (std::size_t i = 1; i < n; ++i)
        value = (value << 6) | (static_cast<unsigned char>(bytes[offset + i]) & 0x3F);
    offset += n;
    return value;
}

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (true) {
        const std::size_t end = text.find(separator, start);
        parts.push_back(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string_view trim(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view ascii)
{
    std::string out(ascii);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool startsWith(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

bool endsWith(std::string_view text, std::string_view suffix)
{
    return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to)
{
    if (from.empty())
        return text;
    std::size_t at = text.find(from);
    if (at == std::string::npos)
        return text;
    std::string out;
    std::size_t begin = 0;
    for (; at != std::string::npos; at = text.find(from, begin)) {
        out.append(text, begin, at - begin);
        out += to;
        begin = at + from.size();
    }
    return out.append(text, begin);
}

namespace {
// Damerau–Levenshtein distance in its optimal-string-alignment form, ASCII case folded.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::string x = lower(a);
    const std::string y = lower(b);
    std::vector<std::size_t> before(y.size() + 1);
    std::vector<std::size_t> previous(y.size() + 1);
    std::vector<std::size_t> current(y.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= x.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= y.size(); ++j) {
            const std::size_t cost = x[i - 1] == y[j - 1] ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost});
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous[y.size()];
}
} // namespace

std::string nearest(std::string_view name, std::span<const std::string> candidates)
{
    if (name.empty() || name.size() > 256)
        return {};
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(1, std::max<std::size_t>(name.size(), 3) / 3) + 1;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > 512)
            continue;
        std::size_t distance = editDistance(name, candidate);
        // A prefix is what people type when they do not remember the rest.
        if (name.size() >= 3 && startsWith(lower(candidate), lower(name)))
            distance = std::min<std::size_t>(distance, 1);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string didYouMean(std::string_view name, std::span<const std::string> candidates)
{
    const std::string best = nearest(name, candidates);
    return best.empty() ? std::string() : tr("did you mean {}?", best);
}

namespace {
bool matchSegment(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    // One character class or literal of the pattern against one byte; advances p past it.
    const auto one = [&](std::size_t& at, char c) {
        if (pattern[at] == '?') {
            ++at;
            return true;
        }
        if (pattern[at] == '[') {
            const std::size_t close = pattern.find(']', at + 2);
            if (close != std::string_view::npos) {
                std::string_view set = pattern.substr(at + 1, close - at - 1);
                const bool negated = set.front() == '!' || set.front() == '^';
                if (negated)
                    set.remove_prefix(1);
                bool found = false;
                for (std::size_t i = 0; i < set.size(); ++i) {
                    if (i + 2 < set.size() && set[i + 1] == '-') {
                        found = found || (c >= set[i] && c <= set[i + 2]);
                        i += 2;
                    } else {
                        found = found || c == set[i];
                    }
                }
                at = close + 1;
                return found != negated;
            }
        }
        return pattern[at++] == c;
    };
    while (t < text.size()) {
        std::size_t next = p;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && one(next, text[t])) {
            p = next;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}
} // namespace

bool globMatch(std::string_view pattern, std::string_view path)
{
    // The literal text after the last wildcard rejects most paths at once.
    const std::size_t wild = pattern.find_last_of("*?]");
    std::string_view tail = wild == std::string_view::npos ? pattern : pattern.substr(wild + 1);
    if (wild != std::string_view::npos && startsWith(tail, "/")) // `**/x` fits x itself
        tail.remove_prefix(1);
    if (!endsWith(path, tail))
        return false;
    // The classic greedy star match, lifted to segments: one `**` to fall back to is enough. Offsets past the end mean
    // "done".
    const auto segment = [](std::string_view text, std::size_t at) {
        return text.substr(at, std::min(text.find('/', at), text.size()) - at);
    };
    std::size_t p = 0;
    std::size_t s = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (s <= path.size()) {
        const bool more = p <= pattern.size();
        const std::string_view current = more ? segment(pattern, p) : std::string_view();
        if (more && current == "**") {
            p += 3;
            star = p;
            mark = s;
        } else if (more && matchSegment(current, segment(path, s))) {
            p += current.size() + 1;
            s += segment(path, s).size() + 1;
        } else if (star != std::string_view::npos) {
            p = star;
            mark += segment(path, mark).size() + 1;
            s = mark;
        } else {
            return false;
        }
    }
    while (p <= pattern.size() && segment(pattern, p) == "**")
        p += 3;
    return p > pattern.size();
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t b : bytes) {
        out += digits[b >> 4];
        out += digits[b & 15];
    }
    return out;
}

std::vector<std::uint8_t> fromHex(std::string_view hex)
{
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    std::vector<std::uint8_t> out;
    if (hex.size() % 2 != 0)
        return out;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        out.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return out;
}

namespace {
constexpr char base64Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
}

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    const auto at = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])); };
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const std::uint32_t block = (at(i) << 16) | (left > 1 ? at(i + 1) << 8 : 0) | (left > 2 ? at(i + 2) : 0);
        out += base64Digits[block >> 18];
        out += base64Digits[(block >> 12) & 63];
        out += left > 1 ? base64Digits[(block >> 6) & 63] : '=';
        out += left > 2 ? base64Digits[block & 63] : '=';
    }
    return out;
}

bool fromBase64(std::string_view text, std::string& out)
{
    out.clear();
    if (text.size() % 4 != 0)
        return false;
    std::array<int, 256> value{};
    value.fill(-1);
    for (int i = 0; i < 64; ++i)
        value[static_cast<unsigned char>(base64Digits[i])] = i;
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::size_t pad = 0;
        if (i + 4 == text.size())
            pad = text[i + 3] != '=' ? 0 : (text[i + 2] == '=' ? 2 : 1);
        std::uint32_t block = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const int digit = k >= 4 - pad ? 0 : value[static_cast<unsigned char>(text[i + k])];
            if (digit < 0)
                return false;
            block = (block << 6) | static_cast<std::uint32_t>(digit);
        }
        if ((pad == 1 && (block & 0xFF) != 0) || (pad == 2 && (block & 0xFFFF) != 0))
            return false;
        out += static_cast<char>(block >> 16);
        if (pad < 2)
            out += static_cast<char>((block >> 8) & 0xFF);
        if (pad < 1)
            out += static_cast<char>(block & 0xFF);
    }
    return true;
}

std::string numberText(double value)
{
    if (value == 0)
        return "0";
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : (value > 0 ? "Infinity" : "-Infinity");
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    std::string out;
    if (text.front() == '-') {
        out = "-";
        text.remove_prefix(1);
    }
    const std::size_t e = text.find('e');
    std::string digits;
    for (const char c : text.substr(0, e))
        if (c != '.')
            digits += c;
    int exponent = 0;
    std::string_view exponentText = text.substr(e + 1);
    if (exponentText.front() == '+')
        exponentText.remove_prefix(1);
    std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1; // ECMA-262 6.1.6.1.20: n
    if (count <= point && point <= 21)
        return out + digits + std::string(static_cast<std::size_t>(point - count), '0');
    if (0 < point && point <= 21)
        return out + digits.substr(0, static_cast<std::size_t>(point)) + "." +
               digits.substr(static_cast<std::size_t>(point));
    if (-6 < point && point <= 0)
        return out + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    const std::string sign = exponent < 0 ? "-" : "+";
    const std::string fraction = count == 1 ? "" : "." + digits.substr(1);
    return out + digits.substr(0, 1) + fraction + "e" + sign + std::to_string(std::abs(exponent));
}

} // namespace pluma

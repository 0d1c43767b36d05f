#include <QChar>
#include <algorithm>

#include "base/text.h"
#include "memory/bindings.h"

namespace pluma::memory {
namespace {

constexpr char32_t none = 0;

char32_t codePointAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? nextCodePoint(bytes, at) : none;
}
std::size_t startOfPrevious(std::string_view bytes, std::size_t at)
{
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (static_cast<unsigned char>(bytes[start]) & 0xC0) == 0x80)
        --start;
    return start;
}
char32_t codePointBefore(std::string_view bytes, std::size_t at)
{
    return at == 0 ? none : codePointAt(bytes, startOfPrevious(bytes, at));
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
// Letters, digits and numbers of any script (`²` too), marks that combine with what stands before them, half bytes of
// another encoding.
bool isWord(char32_t c)
{
    return c != none && (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == 0xFFFD || c == 0x207B);
}
// A soft hyphen or a joiner is inside of a word.
bool isInvisible(char32_t c) { return c >= 0x80 && QChar::category(c) == QChar::Other_Format && c != 0xFEFF; }
bool isBlank(char32_t c) { return c == U' ' || c == 0xA0 || c == 0x202F || (c >= 0x2007 && c <= 0x200A); }
bool isSign(char32_t c) { return c == U'-' || c == U'+' || c == 0x2212 || c == 0xB1 || c == 0x2213 || c == 0x2013; }

char32_t visibleAt(std::string_view bytes, std::size_t& at)
{
    while (at < bytes.size()) {
        std::size_t next = at;
        const char32_t c = nextCodePoint(bytes, next);
        if (!isInvisible(c))
            return c;
        at = next;
    }
    return none;
}

// Whether three digits and no more follow: 40 000, 40'000.
bool isGroup(std::string_view bytes, std::size_t at)
{
    return isDigit(codePointAt(bytes, at)) && isDigit(codePointAt(bytes, at + 1)) &&
           isDigit(codePointAt(bytes, at + 2)) && !isDigit(codePointAt(bytes, at + 3));
}

// The length of `wanted` at a place, where a blank in it may be any blank of one line; npos when it is not there.
std::size_t matchAt(std::string_view bytes, std::size_t at, std::string_view wanted)
{
    const std::size_t start = at;
    for (const char c : wanted) {
        if (at >= bytes.size())
            return std::string_view::npos;
        if (c == ' ' && bytes[at] != ' ') {
            if (!isBlank(nextCodePoint(bytes, at)))
                return std::string_view::npos;
        } else if (bytes[at++] != c) {
            return std::string_view::npos;
        }
    }
    return at - start;
}

class Edges {
public:
    Edges(const Binding& binding, std::string_view bytes) : m_binding(binding), m_bytes(bytes) {}

    // Whether a word or a number goes on before a text that begins with `first`.
    bool joinedBefore(std::size_t at, char32_t first, bool value) const
    {
        std::size_t before = at;
        char32_t previous = codePointBefore(m_bytes, before);
        while (isInvisible(previous)) {
            before = startOfPrevious(m_bytes, before);
            previous = codePointBefore(m_bytes, before);
        }
        if (QChar::isMark(first))
            return true;
        if (previous == none)
            return false;
        const std::size_t start = startOfPrevious(m_bytes, before);
        const char32_t earlier = codePointBefore(m_bytes, start);
        if (value && isSign(first))
            return isWord(previous) || isSign(previous);
        if (isWord(first) && (isWord(previous) || (previous == U'_' && isWord(earlier))))
            return true;
        if (!value || !isWord(first))
            return false;
        if (!isDigit(first))
            return (previous == U'-' || previous == U'.') && isWord(earlier);
        return isSign(previous) || previous == U'.' || previous == U',' || previous == U'_' ||
               ((previous == U'/' || previous == U':' || previous == U'\'' || previous == 0x2019 ||
                 (isBlank(previous) && isGroup(m_bytes, at))) &&
                isDigit(earlier));
    }

    // Whether a word, a number or a unit goes on behind a text that ends with `last`.
    bool joinedAfter(std::size_t at, char32_t last, bool value) const
    {
        const char32_t next = visibleAt(m_bytes, at);
        if (next == none)
            return false;
        if (QChar::isMark(next))
            return true;
        std::size_t behind = at;
        nextCodePoint(m_bytes, behind);
        const char32_t later = codePointAt(m_bytes, behind);
        if (!isWord(last))
            return false;
        if (value && isDigit(last))
            return numberGoesOn(at, next, behind, later);
        if (isWord(next) || (next == U'_' && isWord(later)))
            return true;
        // `40 m/s`, `40 m·s` and `40 m^2` are other quantities than `40 m`; `Falcon-X` is another name than `Falcon`.
        const bool product = next == U'/' || next == U'^' || next == U'*' || next == 0xB7 || next == 0x22C5;
        return (product || (value && next == U'-')) && isWord(later);
    }

private:
    bool numberGoesOn(std::size_t at, char32_t next, std::size_t behind, char32_t later) const
    {
        if (isDigit(next) || QChar::isNumber(next))
            return true;
        if (QChar::isLetter(next) || next == 0xFFFD)
            return !ownUnit(at);
        if (next == U'.' || next == U',' || next == U':' || next == U'/' || next == U'_' || isSign(next) ||
            next == 0x207B || next == U'^')
            return isDigit(later);
        if ((next == U'\'' || next == 0x2019) && isGroup(m_bytes, behind))
            return true;
        if (!isBlank(next))
            return false;
        return isGroup(m_bytes, behind) || otherUnit(behind);
    }
    std::string_view wordAt(std::size_t at) const
    {
        const std::size_t start = at;
        while (at < m_bytes.size()) {
            std::size_t next = at;
            const char32_t c = nextCodePoint(m_bytes, next);
            if (!isWord(c) && c != 0xB0)
                break;
            at = next;
        }
        return m_bytes.substr(start, at - start);
    }
    bool ownUnit(std::size_t at) const { return !m_binding.symbol.empty() && wordAt(at) == m_binding.symbol; }
    bool otherUnit(std::size_t at) const
    {
        const std::string_view word = wordAt(at);
        return !word.empty() &&
               std::find(m_binding.otherUnits.begin(), m_binding.otherUnits.end(), word) != m_binding.otherUnits.end();
    }

    const Binding& m_binding;
    std::string_view m_bytes;
};

// Every place of the literal `{{name}}`.
BoundPlaces placeholders(std::string_view literal, std::string_view bytes)
{
    BoundPlaces out;
    for (std::size_t at = bytes.find(literal); at != std::string_view::npos;
         at = bytes.find(literal, at + literal.size()))
        out.places.push_back(
            {at, at + literal.size(), std::string(literal), {}, {}, {}, false, ',', false, false, false});
    return out;
}

bool namesSomething(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (QChar::isLetter(nextCodePoint(text, at)))
            return true;
    return false;
}

} // namespace

BoundPlaces textPlaces(const Binding& binding, std::string_view bytes, const std::string& expected)
{
    if (binding.before.empty() && binding.after.empty())
        return placeholders("{{" + binding.parameter + "}}", bytes);
    BoundPlaces out;
    if (expected.empty())
        return out;
    const Edges edges(binding, bytes);
    // What is looked for, and what it begins with up to its first blank, which is what can be searched for fast.
    const std::string_view first =
        binding.before.empty() ? std::string_view(expected) : std::string_view(binding.before);
    const std::string_view anchor = first.substr(0, first.find(' '));
    const bool named = namesSomething(binding.before);
    int line = 1;
    std::size_t counted = 0;
    const auto leave = [&](std::size_t at) {
        line += static_cast<int>(std::count(bytes.begin() + static_cast<std::ptrdiff_t>(counted),
                                            bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted = at;
        if (out.lines.empty() || out.lines.back() != line)
            out.lines.push_back(line);
        out.drifted = true;
    };
    for (std::size_t at = 0; at < bytes.size();) {
        at = anchor.empty() ? at : bytes.find(anchor, at);
        if (at == std::string_view::npos)
            break;
        const std::size_t here = at;
        at = here + 1;
        const std::size_t before = matchAt(bytes, here, binding.before);
        if (before == std::string_view::npos)
            continue;
        const std::size_t begin = here + before;
        const bool value = startsWith(bytes.substr(begin), expected);
        if (!binding.before.empty() && edges.joinedBefore(here, codePointAt(binding.before, 0), false))
            continue; // another word: WingSpan for Span
        const std::size_t end = begin + expected.size();
        const std::size_t after = value ? matchAt(bytes, end, binding.after) : std::string_view::npos;
        bool fits = after != std::string_view::npos;
        if (fits && binding.before.empty())
            fits = !edges.joinedBefore(here, codePointAt(expected, 0), true);
        if (fits)
            fits = binding.after.empty()
                       ? !edges.joinedAfter(end, codePointBefore(expected, expected.size()), true)
                       : !edges.joinedAfter(end + after, codePointBefore(binding.after, binding.after.size()), false);
        if (fits) {
            out.places.push_back({begin, end, expected, {}, {}, {}, false, ',', false, false, false});
            at = end + after;
        } else if (named || (value && after != std::string_view::npos)) {
            leave(here);
        }
    }
    return out;
}

} // namespace pluma::memory

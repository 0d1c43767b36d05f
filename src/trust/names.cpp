#include "trust/names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "base/unseen.h"
#include "trust/digest.h"

namespace pluma::trust {
namespace {

struct Range {
    char32_t first, last;
};
template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(), [c](const Range& r) { return c >= r.first && c <= r.last; });
}

// In a name not shown as they are either: other blanks, and other shapes of plain letters.
constexpr std::array<Range, 16> hidden = {{{0x00, 0x1F},
                                           {0x7F, 0x7F},
                                           {0xA0, 0xA0},
                                           {0x2000, 0x200A},
                                           {0x202F, 0x202F},
                                           {0x205F, 0x205F},
                                           {0x2100, 0x214F},
                                           {0x2800, 0x2800},
                                           {0x3000, 0x3000},
                                           {0xD800, 0xF8FF},
                                           {0xFE00, 0xFE0F},
                                           {0xFF00, 0xFFEF},
                                           {0xFFFC, 0xFFFF},
                                           {0x1D400, 0x1D7FF},
                                           {0x1F100, 0x1F1FF},
                                           {0xF0000, 0x10FFFF}}};
constexpr std::array<Range, 7> latin = {
    {{'A', 'Z'}, {'a', 'z'}, {0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x17F}, {0x1CD, 0x24F}, {0x1E00, 0x1EFF}}};
// Blocks whose letters are taken for Latin ones.
constexpr std::array<Range, 12> alike = {{{0x180, 0x1CC},
                                          {0x250, 0x2AF},
                                          {0x370, 0x3FF},
                                          {0x400, 0x52F},
                                          {0x530, 0x58F},
                                          {0x10A0, 0x10FF},
                                          {0x13A0, 0x13FF},
                                          {0x1D00, 0x1DBF},
                                          {0x1F00, 0x1FFF},
                                          {0x2C00, 0x2DFF},
                                          {0xA4D0, 0xA6FF},
                                          {0xAB30, 0xABBF}}};
// Those of them of which whole Latin words can be made.
constexpr std::u32string_view twins = U"АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυιՕՍօսհՏցզ";

constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aiou";

// One proquint; -1 for what is none.
int proquint(std::string_view word)
{
    if (word.size() != 5)
        return -1;
    unsigned value = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        const std::string_view letters = i % 2 == 0 ? consonants : vowels;
        const std::size_t at = letters.find(word[i]);
        if (at == std::string_view::npos)
            return -1;
        value = value * static_cast<unsigned>(letters.size()) + static_cast<unsigned>(at);
    }
    return static_cast<int>(value);
}

} // namespace

std::string shownName(std::string_view name)
{
    std::u32string points;
    std::vector<unsigned char> broken; // bytes that are no UTF-8, in order
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t before = at;
        points += nextCodePoint(name, at);
        if (points.back() == 0xFFFD && at == before + 1)
            broken.push_back(static_cast<unsigned char>(name[before]));
    }
    std::string out;
    std::size_t nextBroken = 0;
    for (std::size_t i = 0; i < points.size();) {
        // A word: letters that stand together are judged together.
        std::size_t end = i;
        bool plain = false;
        bool onlyTwins = true;
        while (end < points.size() && points[end] != U' ') {
            plain = plain || within(latin, points[end]);
            onlyTwins =
                onlyTwins && (!within(alike, points[end]) || twins.find(points[end]) != std::u32string_view::npos);
            ++end;
        }
        for (; i < end; ++i) {
            const char32_t c = points[i];
            if (c == 0xFFFD && nextBroken < broken.size())
                out += fmt::format("\\x{:02x}", broken[nextBroken++]);
            else if ((isUnseen(c) || within(hidden, c)) || (within(alike, c) && (plain || onlyTwins)))
                out += writtenOut(c);
            else
                appendUtf8(out, c);
        }
        if (i < points.size()) {
            out += ' ';
            ++i;
        }
    }
    return out;
}

std::string groupedPrint(const std::string& fingerprint)
{
    std::string out;
    for (std::size_t i = 0; i < fingerprint.size(); i += 4)
        out += (i == 0 ? "" : " ") + fingerprint.substr(i, 4);
    return out;
}

std::string printWords(const std::string& fingerprint)
{
    const auto bytes = fromHex(fingerprint);
    std::string out;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        unsigned value = static_cast<unsigned>(bytes[i]) << 8 | bytes[i + 1];
        std::string word(5, ' ');
        for (std::size_t k = 5; k-- > 0;) {
            const std::string_view letters = k % 2 == 0 ? consonants : vowels;
            word[k] = letters[value % letters.size()];
            value /= static_cast<unsigned>(letters.size());
        }
        out += (out.empty() ? "" : "-") + word;
    }
    return out;
}

Result<std::string> readPrint(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c != ' ' && c != ':' && c != '-' && c != '\t' && c != '\n')
            words.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    if (const std::string digits = join(words, ""); Digest::fromHex(digits))
        return digits;
    std::string hex;
    for (const std::string& word : words)
        if (const int value = proquint(word); value >= 0)
            hex += fmt::format("{:04x}", value);
        else
            hex += "?";
    if (Digest::fromHex(hex))
        return hex;
    return fail(ErrorCode::Usage, tr("'{}' is not a whole fingerprint.", printable(text.substr(0, 120))), {},
                tr("give all 64 digits, or all 16 words: a part of it can be made to fit another key"));
}

} // namespace pluma::trust

// Days and months as people write them.
#include <algorithm>

#include "ask/fill.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

int monthOf(std::string_view lower)
{
    static constexpr std::string_view months[] = {"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
    for (int i = 0; i < 12; ++i)
        if (lower == months[i] || (lower.size() >= 3 && lower == months[i].substr(0, 3)) ||
            lower == "sept" + std::string(i == 8 ? "" : "\1"))
            return i + 1;
    return 0;
}

std::string isoDate(int year, int month, int day)
{
    std::string out = fmt::format("{:04}-{:02}", year, month);
    return day > 0 ? out + fmt::format("-{:02}", day) : out;
}

// A year of four digits; 0 for anything else.
int yearOf(const Word& word)
{
    return word.kind == Word::Kind::Number && word.number >= 1900 && word.number < 2200 && word.text.size() == 4
               ? static_cast<int>(word.number)
               : 0;
}

// "1", "21st": the day of a month; 0 for anything else.
int dayOf(const Word& word)
{
    int out = 0;
    std::size_t digits = 0;
    for (const char c : word.text) {
        if (c < '0' || c > '9')
            break;
        out = out * 10 + (c - '0');
        if (++digits > 2)
            return 0;
    }
    const std::string rest = word.lower.substr(digits);
    const bool ordinal = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    return digits > 0 && ordinal && out <= 31 ? out : 0;
}

// Whether there is such a day or month: "2027-02-29" is none.
bool inCalendar(const std::string& text)
{
    const auto part = [&text](std::size_t from, std::size_t count) { return std::stoi(text.substr(from, count)); };
    static constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = part(5, 2);
    if (month < 1 || month > 12 || (text.size() > 7 && (part(8, 2) < 1 || part(8, 2) > days[month - 1])))
        return false;
    return !(text.size() > 7 && month == 2 && part(8, 2) == 29 &&
             (part(0, 4) % 4 != 0 || (part(0, 4) % 100 == 0 && part(0, 4) % 400 != 0)));
}

bool allDigits(const std::string& word, std::size_t from, std::size_t count)
{
    return word.size() >= from + count && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(from),
                                                      word.begin() + static_cast<std::ptrdiff_t>(from + count),
                                                      [](char c) { return c >= '0' && c <= '9'; });
}

// 21/11/2026 can be one day only, 3/4/2026 may be two; 3.4.2026 is written where the day comes first. Empty when it is
// none.
std::optional<std::string> dayOfThree(const std::string& word, bool foreign)
{
    const auto parts = split(word, word.find('.') == std::string::npos ? '/' : '.');
    if (parts.size() != 3)
        return {};
    const auto value = [](std::string_view part, std::size_t most) {
        if (part.empty() || part.size() > most)
            return 10000;
        int out = 0;
        for (const char c : part)
            out = c >= '0' && c <= '9' ? out * 10 + (c - '0') : 10000;
        return out;
    };
    const int a = value(parts[0], 2);
    const int b = value(parts[1], 2);
    const int y = value(parts[2], 4);
    const bool dotted = word.find('.') != std::string::npos;
    if (y < 1900 || y >= 2200 || a <= 0 || b <= 0 || a > 31 || b > 31 ||
        !(dotted || foreign || a > 12 || b > 12 || a == b))
        return {};
    return b > 12 ? (dotted ? std::string() : isoDate(y, a, b)) : isoDate(y, b, a);
}

} // namespace

// A value of these words, where there is such a day; its month where the field takes no day.
std::optional<Filler::Found> Filler::dateFound(const Field& field, std::string text, std::size_t at,
                                               std::size_t after) const
{
    if (!inCalendar(text))
        return {};
    for (std::size_t i = at; i < after; ++i)
        if (m_taken[i])
            return {};
    if (text.size() > 7 && !field.accepts(text))
        text.resize(7);
    if (!field.accepts(text))
        return {};
    return Found{text, at, after};
}

std::optional<Filler::Found> Filler::dateAt(const Field& field, std::size_t at, std::size_t end) const
{
    const std::string& word = s[at].text;
    if (word.size() == 10 && allDigits(word, 0, 4) && word[4] == '-' && allDigits(word, 5, 2) && word[7] == '-' &&
        allDigits(word, 8, 2))
        return dateFound(field, word, at, at + 1);
    if (word.size() == 10 && allDigits(word, 0, 4) && word[4] == '/' && allDigits(word, 5, 2) && word[7] == '/' &&
        allDigits(word, 8, 2))
        return dateFound(field, word.substr(0, 4) + "-" + word.substr(5, 2) + "-" + word.substr(8, 2), at, at + 1);
    if (const auto day = dayOfThree(word, s.foreign))
        return day->empty() ? std::nullopt : dateFound(field, *day, at, at + 1);
    if (word.size() == 7 && allDigits(word, 0, 4) && word[4] == '-' && allDigits(word, 5, 2))
        return dateFound(field, word, at, at + 1);
    return spelledDate(field, at, end);
}

// A date with the name of its month.
std::optional<Filler::Found> Filler::spelledDate(const Field& field, std::size_t at, std::size_t end) const
{
    const auto year = [&](std::size_t i) { return i < end ? yearOf(s[i]) : 0; };
    const auto day = [&](std::size_t i) { return i < end ? dayOf(s[i]) : 0; };
    const auto month = [&](std::size_t i) {
        return i < end && s[i].kind == Word::Kind::Word ? monthOf(s[i].lower) : 0;
    };
    if (const int d = day(at)) {
        // "1. August 2028", "5 de mayo de 2029"
        const bool point = s[at + 1].kind == Word::Kind::Mark && s.text[s[at + 1].at] == '.';
        const std::size_t m = at + 1 < end && (s.is(at + 1, "of") || point) ? at + 2 : at + 1;
        const std::size_t y = s.is(m + 1, "of") ? m + 2 : m + 1;
        if (month(m) > 0 && year(y) > 0)
            return dateFound(field, isoDate(year(y), month(m), d), at, y + 1);
    }
    if (const int m = month(at)) {
        if (const int d = day(at + 1); d > 0) {
            const std::size_t y = s.mark(at + 2, ',') ? at + 3 : at + 2;
            if (year(y) > 0)
                return dateFound(field, isoDate(year(y), m, d), at, y + 1);
        }
        if (year(at + 1) > 0)
            return dateFound(field, isoDate(year(at + 1), m, 0), at, at + 2);
    }
    return {};
}

} // namespace pluma::ask

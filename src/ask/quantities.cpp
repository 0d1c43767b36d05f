#include "ask/quantities.h"

#include <map>

#include "base/text.h"

namespace pluma::ask {

// "12k", "42 k€": thousands and millions that are no unit.
double scaleOf(std::string_view text)
{
    return text == "k" || text == "k€" || text == "kEUR" ? 1e3 : text == "M€" || text == "MEUR" ? 1e6 : 1;
}

std::string unitOf(const Units& units, const std::string& text)
{
    if (std::string symbol = units.symbol(text); !symbol.empty())
        return symbol;
    static const std::map<std::string, std::string, std::less<>> loose = {
        {"hz", "Hz"}, {"khz", "kHz"}, {"mhz", "MHz"}, {"ghz", "GHz"}, {"pa", "Pa"}, {"mpa", "MPa"}, {"kpa", "kPa"},
        {"kw", "kW"}, {"mb", "MB"},   {"gb", "GB"},   {"tb", "TB"},   {"kw", "kW"}, {"v", "V"}};
    const auto found = loose.find(lower(text));
    return found == loose.end() ? std::string() : units.symbol(found->second);
}

namespace {

// "half a day", "a quarter of a second", "a week".
void joinParts(std::vector<Word>& words, const Units& units)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        static const std::map<std::string, double, std::less<>> parts = {
            {"half", 0.5}, {"quarter", 0.25}, {"a", 1}, {"an", 1}};
        const auto part = parts.find(words[i].lower);
        if (part == parts.end() || words[i].kind != Word::Kind::Word)
            continue;
        // "5 hours a day" is a rate
        if (part->second == 1 && i > 0 &&
            (units.dimension(words[i - 1].lower) == "time" || words[i - 1].kind == Word::Kind::Number ||
             words[i - 1].lower == "once" || words[i - 1].lower == "times" || endsWith(words[i - 1].lower, "s")))
            continue;
        std::size_t next = i + 1;
        while (part->second < 1 && next < words.size() && next < i + 3 &&
               (words[next].lower == "of" || words[next].lower == "a" || words[next].lower == "an"))
            ++next;
        const bool fortnight = next < words.size() && words[next].lower == "fortnight";
        if (next >= words.size() || (units.dimension(words[next].lower) != "time" && !fortnight) ||
            words[next].text.size() < 3)
            continue;
        words[i].kind = Word::Kind::Number;
        words[i].number = part->second * (fortnight ? 14 : 1);
        words[i].spelled = true;
        words[i].length = words[next].at + words[next].length - words[i].at;
        words[i].unit = units.symbol(fortnight ? "d" : words[next].lower);
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    words.begin() + static_cast<std::ptrdiff_t>(next) + 1);
    }
}

// "an hour and a half"
void joinHalves(std::vector<Word>& words)
{
    for (std::size_t i = 0; i + 3 < words.size(); ++i)
        if (const std::string& part = words[i + 3].lower;
            words[i].kind == Word::Kind::Number && !words[i].unit.empty() && words[i + 1].lower == "and" &&
            words[i + 2].lower == "a" && (part == "half" || part == "quarter")) {
            words[i].number += part == "half" ? 0.5 : 0.25;
            words[i].length = words[i + 3].at + words[i + 3].length - words[i].at;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                        words.begin() + static_cast<std::ptrdiff_t>(i) + 4);
        }
}

// "1 200 kN"
void joinThousands(std::vector<Word>& words, const Units& units)
{
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        Word& one = words[i];
        const Word& next = words[i + 1];
        const bool three = next.kind == Word::Kind::Number && next.length >= 3 &&
                           next.text.find_first_not_of("0123456789") == std::string::npos && next.text.size() == 3;
        if (one.kind == Word::Kind::Number && three && one.unit.empty() && one.text.size() <= 3 &&
            one.text.find_first_not_of("0123456789") == std::string::npos && next.at == one.at + one.length + 1 &&
            !unitOf(units, words[i + 2].text).empty() && words[i + 2].lower != "in" && words[i + 2].lower != "a") {
            one.number = one.number * 1000 + next.number;
            one.length = next.at + next.length - one.at;
            one.text += next.text;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

// "42 thousand"
void scaleNumbers(std::vector<Word>& words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (const double scale = words[i + 1].lower == "thousand"  ? 1e3
                                 : words[i + 1].lower == "million" ? 1e6
                                                                   : scaleOf(words[i + 1].text);
            words[i].kind == Word::Kind::Number && words[i].unit.empty() && scale > 1 && words[i + 1].text != "k") {
            words[i].number *= scale;
            if (const std::string& money = words[i + 1].text; money.size() > 1 && scaleOf(money) > 1) {
                words[i + 1].text = words[i + 1].lower = words[i + 1].key = "€";
                continue;
            }
            words[i].length = words[i + 1].at + words[i + 1].length - words[i].at;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
}

// "10 kg": the word behind a number is its unit.
void attachUnits(std::vector<Word>& words, const Units& units, const SmallWords& small)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        Word& one = words[i];
        Word& next = words[i + 1];
        if (one.kind != Word::Kind::Number || !one.unit.empty() || next.kind != Word::Kind::Word)
            continue;
        // "10 in" may be ten inches or ten of something in …
        if (next.lower == "in" || next.lower == "a" || next.lower == "to")
            continue;
        one.unit = unitOf(units, small.count(lower(next.text)) > 0 ? next.lower : next.text);
        next.isUnit = !one.unit.empty();
    }
}

// "1 h 30", "2 h 15": hours and minutes.
void joinMinutes(std::vector<Word>& words)
{
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        Word& one = words[i];
        const Word& more = words[i + 2];
        const bool ends = i + 3 == words.size() || words[i + 3].kind == Word::Kind::Mark;
        if (one.kind != Word::Kind::Number || one.unit != "h" || !words[i + 1].isUnit || words[i + 1].text != "h" ||
            more.kind != Word::Kind::Number || !more.unit.empty() || more.text.size() != 2 || more.number >= 60 ||
            !ends)
            continue;
        one.number += more.number / 60;
        one.length = more.at + more.length - one.at;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    words.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    }
}

// "1 h 10 min": one duration.
void joinDurations(std::vector<Word>& words, const Units& units)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        Word& one = words[i];
        const std::size_t next = words[i + 1].isUnit ? i + 2 : i + 1;
        if (next >= words.size() || one.kind != Word::Kind::Number || one.unit.empty() ||
            words[next].kind != Word::Kind::Number || words[next].unit.empty() || words[next].unit == one.unit ||
            units.dimension(one.unit) != "time" || units.dimension(words[next].unit) != "time")
            continue;
        const auto more = units.convert(words[next].number, words[next].unit, one.unit);
        if (!more || *more >= 1)
            continue;
        const std::size_t after = next + 1 < words.size() && words[next + 1].isUnit ? next + 2 : next + 1;
        one.number += *more;
        one.length = words[after - 1].at + words[after - 1].length - one.at;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                    words.begin() + static_cast<std::ptrdiff_t>(after));
    }
}

} // namespace

void joinQuantities(std::vector<Word>& words, const Units& units, const SmallWords& small)
{
    joinParts(words, units);
    joinHalves(words);
    joinThousands(words, units);
    scaleNumbers(words);
    attachUnits(words, units, small);
    joinMinutes(words);
    joinDurations(words, units);
}

} // namespace pluma::ask

// Where a record begins: at an identifier, or at the word of its list said again.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
// Whether "and" stands between two numbers that belong together: "between 3 and 5", "levels 3 and 4".
bool Filler::betweenNumbers(std::size_t at, std::size_t begin, bool records) const
{
    for (std::size_t i = at; i > begin && i + 8 > at; --i)
        if (s.is(i - 1, "between"))
            return true;
    return records && s[at - 1].kind == Word::Kind::Number && s[at - 1].unit.empty() &&
           (at + 2 >= s.size() || s[at + 2].kind == Word::Kind::Mark);
}

// Whether a word joins the next record: "and", "then", "dazu", "después".
bool Filler::joins(std::size_t at) const
{
    static const std::set<std::string, std::less<>> words = {
        "and",          "then",  "the",     "plus",  "a",      "next", "afterwards", "dazu", "dann",   "danach",
        "anschließend", "sowie", "después", "luego", "además", "puis", "ensuite",    "also", "finally"};
    return words.count(s[at].lower) > 0 || words.count(lower(s[at].text)) > 0;
}

// Whether a record has begun in this sentence that has a text which the word here leads to: "Ausfallart Drift".
bool Filler::underWay(const std::vector<Segment>& segments, std::size_t at) const
{
    for (const Segment& one : segments) {
        if (one.begin >= at || !one.field->item[0].record())
            continue;
        bool same = true;
        for (std::size_t i = one.begin; i < at; ++i)
            same &= !s.mark(i, '.') && !s.mark(i, '?') && !s.mark(i, ';');
        if (same && ownText(one.field->item[0], at))
            return true;
    }
    return false;
}

// An identifier that a record begins with, "VL 1201" or "R-2": where it stands; `end` when there is none.
std::size_t Filler::anchorAt(const Field& item, std::size_t at, std::size_t end) const
{
    if (item.fields.empty() || !identifying(item.fields[0].name))
        return end;
    const Field& id = item.fields[0];
    const auto fits = [&](std::size_t i) {
        if (i >= end || m_taken[i] || !s[i].unit.empty() || (i > 0 && s[i - 1].key == "ata"))
            return false;
        // 15.02.2028 and 01/06/2028 are days
        if (s[i].text.find_first_not_of("0123456789./") == std::string::npos &&
            (std::count(s[i].text.begin(), s[i].text.end(), '.') == 2 ||
             std::count(s[i].text.begin(), s[i].text.end(), '/') == 2))
            return false;
        if (id.number())
            return s[i].kind == Word::Kind::Number && !s[i].spelled &&
                   !(i == at && (i + 1 >= end || !(s.identifier(i + 1) || s[i + 1].kind == Word::Kind::Mark)) &&
                     std::any_of(item.fields.begin(), item.fields.end(),
                                 [](const Field& f) { return f.name == "quantity"; })) &&
                   id.accepts(static_cast<std::int64_t>(s[i].number));
        return hasDigit(s[i].text) && s[i].kind != Word::Kind::Quoted &&
               (s.identifier(i) || id.bounded || s[i].kind == Word::Kind::Number) && id.accepts(s[i].text) &&
               (s[i].text.find('.') == std::string::npos || id.name == "paragraph");
    };
    // "CS 25.807"
    if (id.name == "paragraph" && at + 1 < end && !m_taken[at] && s.identifier(at) && s[at].text.size() <= 4 &&
        s[at + 1].text.find_first_of("0123456789") == 0)
        return at;
    // "4 of CL-0088": how many
    const bool counts = !id.number() && s[at].kind == Word::Kind::Number &&
                        (s.is(at + 1, "of") || s.is(at + 1, "x") || s.is(at + 1, "off") || s.is(at + 1, "pieces"));
    if (!counts && fits(at))
        return at;
    // "find no. 10"
    if (const std::size_t n = cueAt(id, at);
        n > 0 && (s.is(at + n, "no") || s.is(at + n, "number")) && fits(at + n + 1))
        return at + n + 1;
    if (counts)
        return end;
    if (const std::size_t n = id.name == "paragraph" ? cueAt(id, at) : 0;
        n > 0 && at + n + 1 < end && s.identifier(at + n) && s[at + n].text.size() <= 4 &&
        s[at + n + 1].text.find_first_of("0123456789") == 0)
        return at + n;
    // "op 10", "function F-1": a short word before it, but "qty 40" is of another field
    if (std::any_of(item.fields.begin() + 1, item.fields.end(), [&](const Field& f) { return cueAt(f, at) > 0; }))
        return end;
    return at + 1 < end && s[at].kind == Word::Kind::Word && s[at].text.size() <= 11 && !isFiller(s[at].lower) &&
                   fits(at + 1)
               ? at + 1
               : end;
}

// "TC-40 is not mine", "FC-2 is withdrawn": named, and no record of what is asked for; "TC-8 was not run" is one.
bool Filler::disowned(const Field& item, std::size_t at) const
{
    static const std::set<std::string, std::less<>> gone = {
        "withdrawn", "unchanged", "cancelled", "canceled", "deleted", "obsolete", "gone", "separate", "mine", "ours"};
    if (!(s.is(at + 1, "is") || s.is(at + 1, "was") || s.is(at + 1, "stays") || s.is(at + 1, "remains")))
        return false;
    const bool no = s.is(at + 2, "not");
    for (const Field& one : item.fields)
        if (!one.choices.empty() && (choiceAt(one, at + 2, s.size(), true) || choiceAt(one, at + 3, s.size(), true)))
            return false;
    return no || gone.count(s[at + 2].lower) > 0 || s.is(at + 1, "stays");
}

// How many words here lead to a field of a record and have a value behind them: "item Bearing", "load 48 kN".
std::size_t Filler::labelOf(const Field& item, std::size_t at) const
{
    if (at >= s.size() || m_taken[at] || s[at].kind != Word::Kind::Word)
        return 0;
    std::size_t best = 0;
    for (const Field& one : item.fields) {
        const std::size_t n = one.list() || one.record() || one.type == "boolean" ? 0 : cueAt(one, at);
        if (n <= best || (n == 1 && isWeak(s[at].lower)))
            continue;
        const std::size_t value = at + n;
        if (value >= s.size() || m_taken[value] || s[value].kind == Word::Kind::Mark)
            continue;
        if (one.text() && one.dimension.empty() ? s.literal(value) || s.capital(value) || !isWeak(s[value].lower)
                                                : typedAt(one, value, s.size(), true).has_value())
            best = n;
    }
    return best;
}

// "stage MRB, role quality": a word for one of them stands before it, and a second needs the word again.
bool Filler::singular(const Field& list, std::size_t begin) const
{
    if (!endsWith(list.name, "s") || list.item.empty() || !list.item[0].record())
        return false;
    for (std::size_t n = 1; n <= 4 && n <= begin; ++n) {
        std::size_t last = begin - n + cueAt(list, begin - n);
        if (last == begin - n || last > begin || s[begin - 1].kind != Word::Kind::Word)
            continue;
        // "audit of the coding process": small words stand between
        for (std::size_t i = last; i < begin; ++i)
            if (!isWeak(s[i].lower))
                return false;
        while (last > begin - n && isWeak(s[last - 1].lower))
            --last;
        return last > begin - n && s[last - 1].lower.back() != 's';
    }
    return false;
}

// Whether the word of a list is the name of a text of its records, as in a list of cases that have a case.
bool Filler::ownField(const Field& item, std::size_t at) const
{
    const Field* first = nullptr; // what a record is called stands behind the word of the list
    for (const Field& one : item.fields) {
        if (one.text() && first == nullptr && !identifying(one.name))
            first = &one;
        else if (one.text() && (stem(one.name) == s[at].lower ||
                                (s.foreign && !identifying(item.fields[0].name) && !s.mark(at + 1, ':') &&
                                 cueAt(one, at) > 0 && !isWeak(s[at].lower))))
            return true;
    }
    return first != nullptr && first->name == "with" && s.is(at, "with");
}

// "FD-0300 rev D, FL-SW-0220 rev 5": numbers of other letters are the next ones where each has its revision.
bool Filler::alsoCited(std::size_t first, std::size_t at) const
{
    return citation(first + 1) && citation(at + 1) && s.identifier(at) && (s.mark(at - 1, ',') || s.is(at - 1, "and"));
}

// Whether what a sentence ends with goes on behind its full stop: the word of the list again, or the next identifier.
bool Filler::goesOn(const Segment& one, std::size_t next) const
{
    const Field& item = one.field->item[0];
    while (s.is(next, "then") || s.is(next, "and") || s.is(next, "next"))
        ++next;
    if (!item.record() || next + 1 >= s.size())
        return false;
    const std::size_t first = anchorAt(item, one.begin, s.size());
    const std::size_t again = anchorAt(item, next, s.size());
    if (again < s.size() && disowned(item, again))
        return false;
    if (one.cue < one.begin && singular(*one.field, one.begin) && s[next].key == s[one.cue].key)
        return true;
    if (first > one.begin && first < s.size())
        return s[next].key == s[one.begin].key && again > next && again < s.size();
    const std::string letters = first < s.size() ? lettersBefore(s[first].text) : std::string();
    return first == one.begin && again == next && letters.size() > 1 && letters == lettersBefore(s[again].text);
}

} // namespace pluma::ask

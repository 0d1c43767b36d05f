// One record of a list: its identifier and name, what words lead to, tolerances, and texts in the order of the schema.
#include <algorithm>
#include <cmath>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

bool identifying(const std::string& name)
{
    return name == "id" || name == "number" || name == "label" || name == "find" || name == "request" ||
           name == "code" || name == "document" || name == "paragraph" || name == "pn";
}

// "condition FC-1 on F-1": what it belongs to, by its identifier.
void Filler::references(const Field& item, const std::string& pointer, Span span)
{
    for (const Field& field : item.fields) {
        if (!field.text() || m_references.count(field.name) == 0 || have(pointer + "/" + field.name) ||
            startsWith(pointer, "/" + field.name))
            continue;
        for (std::size_t i = span.begin + 1; i < span.end && i < span.begin + 5; ++i)
            if (!m_taken[i] && s.identifier(i) && hasDigit(s[i].text) &&
                (s.is(i - 1, "on") || s.is(i - 1, "of") || s.is(i - 1, "for") || s.is(i - 1, "under") ||
                 s.mark(i - 1, '('))) {
                put(pointer + "/" + field.name, {s[i].text, i, i + 1}, s.mark(i - 1, '(') ? i : i - 1, "form");
                break;
            }
    }
}

// How many: "4 bolts", "2x pumps", "one checker".
void Filler::quantities(const Field& item, const std::string& pointer, Span& span)
{
    for (const Field& field : item.fields)
        if (field.type == "integer" &&
            (field.name == "quantity" || field.name == "required_count" || field.name == "per_unit") &&
            s[span.begin].kind == Word::Kind::Number && s[span.begin].unit.empty() && !m_taken[span.begin] &&
            span.begin + 1 < span.end && s[span.begin + 1].kind != Word::Kind::Mark) {
            Json value = static_cast<std::int64_t>(s[span.begin].number);
            std::size_t after = span.begin + 1;
            if (s.is(after, "x") || s.is(after, "off") || s.is(after, "times") || s.is(after, "of"))
                ++after;
            if (field.accepts(value)) {
                put(pointer + "/" + field.name, {value, span.begin, after}, span.begin, "counted");
                span.begin = after;
            }
            return;
        }
}

void Filler::recordFrom(const Field& item, const std::string& pointer, Span span)
{
    Scope scope;
    for (const Field& field : item.fields)
        scope.push_back(&field);
    while (span.begin + 1 < span.end && (((s.is(span.begin, "the") || s.is(span.begin, "a") || s.is(span.begin, "an") ||
                                           s.is(span.begin, "both") || s.is(span.begin, "all")) &&
                                          s[span.begin].text != "A") ||
                                         s[span.begin].kind == Word::Kind::Mark))
        ++span.begin;
    if (s.is(span.begin, "there") && (s.is(span.begin + 1, "is") || s.is(span.begin + 1, "are")) &&
        span.begin + 2 < span.end)
        span.begin += 2;
    // An identifier in front.
    if (!item.fields.empty() && identifying(item.fields[0].name) && !have(pointer + "/" + item.fields[0].name) &&
        !m_taken[span.begin]) {
        const std::size_t at = anchorAt(item, span.begin, span.end);
        if (at + 1 < span.end && item.fields[0].name == "paragraph" && s[at].text.size() <= 4)
            put(pointer + "/paragraph", {s.between(at, at + 2), at, at + 2}, span.begin, "anchor");
        else if (at < span.end)
            put(pointer + "/" + item.fields[0].name,
                {item.fields[0].number() ? Json(static_cast<std::int64_t>(s[at].number)) : Json(s[at].text), at,
                 at + 1},
                span.begin, "anchor");
    }
    if (!item.fields.empty() && item.fields[0].number() && !have(pointer + "/" + item.fields[0].name) &&
        span.begin > 1 && s.mark(span.begin - 1, ')') && s[span.begin - 2].kind == Word::Kind::Number &&
        !m_taken[span.begin - 2] && s[span.begin - 2].unit.empty())
        put(pointer + "/" + item.fields[0].name,
            {static_cast<std::int64_t>(s[span.begin - 2].number), span.begin - 2, span.begin - 1}, span.begin - 2,
            "anchor");
    // "test report DT-22-TR rev B": what kind of document it is stands in front
    if (!item.fields.empty() && item.fields[0].name == "document" && !have(pointer + "/document"))
        for (std::size_t i = span.begin; i < span.end && i < span.begin + 4; ++i)
            if (!m_taken[i] && s.identifier(i) && s[i].text.find('-') != std::string::npos && hasDigit(s[i].text)) {
                put(pointer + "/document", {s[i].text, i, i + 1}, i, "anchor");
                break;
            }
    innerRecords(item, pointer, span);
    references(item, pointer, span);
    revisionSteps(item, pointer, span);
    inParentheses(item, pointer, span);
    person(item, pointer, span);
    ownerOf(item, pointer, span);
    shares(item, pointer, span);
    chances(item, pointer, span);
    quantities(item, pointer, span);
    relations(item, pointer, span);
    tolerances(scope, pointer, span);
    scalars(scope, pointer, span, true);
    innerLists(item, pointer, span);
    oftenOf(item, pointer, span);
    usedFor(item, pointer, span);
    unitsOf(item, pointer, span);
    namesOf(item, pointer, span);
    splitEnd(item, pointer);
}

// Whether what a small phrase says ends here.
bool Filler::phraseEnds(std::size_t at, std::size_t end) const
{
    return at >= end || m_taken[at] || s[at].kind == Word::Kind::Mark || s.is(at, "and") ||
           (s.small(at) && isPreposition(s[at].lower) && !s.is(at, "of") && !s.is(at, "every") && !s.is(at, "each"));
}

// "at the end of each increment", "twice a year", "chaque trimestre": how often.
void Filler::oftenOf(const Field& item, const std::string& pointer, Span span)
{
    if (have(pointer + "/when") || std::none_of(item.fields.begin(), item.fields.end(),
                                                [](const Field& f) { return f.name == "when" && f.text(); }))
        return;
    static const std::set<std::string, std::less<>> leads = {"at", "the",    "end",   "of",    "to",  "in",
                                                             "on", "before", "after", "final", "fin", "ende"};
    for (std::size_t i = span.begin + 1; i + 1 < span.end; ++i) {
        const bool each = s.is(i, "every") || s.is(i, "each");
        const bool times = (s.is(i, "once") || s.is(i, "twice") || s.is(i, "times")) &&
                           (s.is(i + 1, "a") || s.is(i + 1, "per") || s.is(i + 1, "every"));
        if (m_taken[i] || (!each && !times))
            continue;
        std::size_t begin = i;
        while (begin > span.begin + 1 && !m_taken[begin - 1] && leads.count(s[begin - 1].lower) > 0)
            --begin;
        if (begin + 1 == i && s[begin].lower == "at" && s[i].text == "every")
            begin = i; // "at every increment"
        std::size_t end = i + (times ? 2 : 1);
        while (!phraseEnds(end, span.end) && end < i + 5 && !endsWith(s[end].lower, "ing") &&
               std::none_of(item.fields.begin(), item.fields.end(),
                            [&](const Field& f) { return cueAt(f, end) > 0 && !isWeak(s[end].lower); }))
            ++end;
        if (end <= i + 1)
            continue;
        put(pointer + "/when", {s.between(begin, end), begin, end}, begin, "form");
        return;
    }
}

// "Host for unit tests": what it is used for.
void Filler::usedFor(const Field& item, const std::string& pointer, Span span)
{
    const auto has = [&](const char* name) {
        return std::any_of(item.fields.begin(), item.fields.end(),
                           [&](const Field& f) { return f.name == name && f.text(); });
    };
    if (!has("use") || !has("name") || has("origin") || have(pointer + "/use"))
        return;
    for (std::size_t i = span.begin + 1; i + 1 < span.end; ++i) {
        std::size_t end = i + 1;
        while (!phraseEnds(end, span.end) && !isVerb(s[end].lower))
            ++end;
        if (m_taken[i] || !s.is(i, "for") || end == i + 1 || end > i + 4)
            continue;
        put(pointer + "/use", {s.between(i + 1, end), i + 1, end}, i, "cue");
        return;
    }
}

void Filler::unitsOf(const Field& item, const std::string& pointer, Span span)
{
    const auto unit = std::find_if(item.fields.begin(), item.fields.end(),
                                   [](const Field& f) { return f.name == "unit" && f.text(); });
    if (unit == item.fields.end() || have(pointer + "/unit"))
        return;
    // The unit that stands behind a number is a value of its own: "0 to 5 bar".
    for (std::size_t i = span.begin; i < span.end; ++i)
        if (s[i].kind == Word::Kind::Number && m_taken[i] && !s[i].unit.empty() &&
            std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                const auto slot = m_slots.find(pointer + "/" + f.name);
                return f.number() && f.unit.empty() && slot != m_slots.end() && !slot->second.words.empty() &&
                       slot->second.words[0].at <= s[i].at + s[i].length &&
                       s[i].at <= slot->second.words[0].at + slot->second.words[0].length;
            })) {
            const std::size_t at = i + 1 < span.end && s[i + 1].isUnit ? i + 1 : i;
            const std::string& text = s[at].isUnit ? s[at].text : s[i].unit;
            m_slots[pointer + "/unit"] = {pointer + "/unit", text, words(at, at + 1), Slot::From::Sentence, "unit"};
            return;
        }
    // "float32, deg, latency 20 ms", "mass in kg": a unit alone.
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const bool alone =
            i == span.begin || s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "in") || s.is(i - 1, "en");
        if (!m_taken[i] && s[i].kind == Word::Kind::Word && !s[i].isUnit && !isFiller(s[i].lower) && alone &&
            !m_units.symbol(s[i].text).empty() &&
            (i + 1 == span.end || s[i + 1].kind == Word::Kind::Mark || s.is(i + 1, "and") ||
             (s.is(i - 1, "in") && (s[i + 1].kind == Word::Kind::Number || isPreposition(s[i + 1].lower))))) {
            put(pointer + "/unit", {s[i].text, i, i + 1}, s.is(i - 1, "in") ? i - 1 : i, "unit");
            return;
        }
    }
}

// Lists inside a record: "to FMS and PFD", and choices that stand for themselves, "during landing".
void Filler::innerLists(const Field& record, const std::string& pointer, Span span)
{
    for (const Field& field : record.fields) {
        if (!field.list() || field.item.empty() || field.item[0].record() || field.item[0].type.empty())
            continue;
        for (std::size_t i = span.begin; i < span.end; ++i)
            if (const std::size_t n = m_taken[i] ? 0 : cueAt(field, i); n > 0) {
                const std::size_t begin = afterLinks(i + n, span.end);
                std::size_t end = begin;
                while (end < span.end && !m_taken[end] && !s.mark(end, ')') && !s.mark(end, ';') && !s.mark(end, '.'))
                    ++end;
                if (begin < end && (s.literal(begin) || (s.capital(begin) && field.item[0].text()) ||
                                    !field.item[0].text() || s.mark(i + n, ':'))) {
                    plain(field, pointer + "/" + field.name, {begin, end});
                    take(i, begin);
                }
                break;
            }
        // Codes of domains are what they are.
        std::size_t count = 0;
        if (!field.known.empty() && !have(pointer + "/" + field.name + "/0"))
            for (std::size_t i = span.begin; i < span.end; ++i)
                if (auto code = codeAt(field, i))
                    put(pointer + "/" + field.name + "/" + std::to_string(count++), *code, i, "known");
        if (!field.item[0].choices.empty() && !have(pointer + "/" + field.name + "/0") && field.required)
            plain(field, pointer + "/" + field.name, span);
    }
}

} // namespace pluma::ask

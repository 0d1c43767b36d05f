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
    unitsOf(item, pointer, span);
    namesOf(item, pointer, span);
    splitEnd(item, pointer);
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

// Two of a kind: "between X and Y", "from X to Y".
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

// Whether a choice is all that is named: "cryogenic" of "cryogenic tanks" is not.
bool Filler::wholeName(const Found& choice, bool first) const
{
    if (first && m_named[choice.begin] && !s.capital(choice.begin) &&
        !(choice.begin > 0 && (s.is(choice.begin - 1, "from") || s.is(choice.begin - 1, "between"))))
        return false;
    if (choice.end >= s.size() || s.identifier(choice.begin))
        return true;
    const Word& next = s[choice.end];
    static const std::set<std::string, std::less<>> ends = {"domain", "phase", "side",       "service", "team",
                                                            "people", "folks", "department", "group",   "stage",
                                                            "gate",   "step",  "layer",      "data"};
    return (next.kind == Word::Kind::Mark && !s.mark(choice.end, '(')) || isFiller(next.lower) ||
           isPreposition(next.lower) || ends.count(stem(next.lower)) > 0 || next.lower == "exchanging" ||
           next.lower == "covering" || next.lower == "carrying" || next.lower == "including";
}

// "between X and Y", "from X to Y": two parameters of one kind.
void Filler::pairs(const std::vector<Field>& fields, Span span)
{
    for (std::size_t f = 0; f + 1 < fields.size(); ++f) {
        const Field& a = fields[f];
        const Field& b = fields[f + 1];
        const auto named = [&](const char* from, const char* to) {
            return (a.name == from && b.name == to) ||
                   (endsWith(a.name, std::string("_") + from) && endsWith(b.name, std::string("_") + to));
        };
        if (!named("from", "to") && !named("a", "b") && !named("source", "target"))
            continue;
        if (a.record() && b.record()) {
            sides(a, b, span);
            continue;
        }
        if (a.choices.empty())
            continue;
        // "control del dominio PPP al dominio GPP": where codes are written, words are none
        std::size_t written = 0;
        for (std::size_t i = span.begin; i < span.end; ++i)
            written += std::find(a.choices.begin(), a.choices.end(), Json(s[i].text)) != a.choices.end() ? 1 : 0;
        std::vector<Found> found;
        for (std::size_t i = span.begin; i < span.end && found.size() < 2; ++i)
            if (auto one = choiceAt(a, i, span.end, false);
                one && wholeName(*one, found.empty()) && (written < 2 || one->value == Json(s[i].text))) {
                i = one->end - 1;
                found.push_back(std::move(*one));
            }
        if (found.size() < 2)
            continue;
        const auto before = [&](std::size_t at, const char* word) {
            return at > 0 && (s.is(at - 1, word) || (at > 1 && s.is(at - 1, "the") && s.is(at - 2, word)));
        };
        const auto outOf = [&](std::size_t at) { return at > 1 && s.is(at - 1, "of") && s.is(at - 2, "out"); };
        const bool turned = (before(found[0].begin, "to") || before(found[0].begin, "into")) &&
                            (before(found[1].begin, "from") || outOf(found[1].begin));
        put("/" + a.name, found[turned ? 1 : 0], found[turned ? 1 : 0].begin, "pair");
        put("/" + b.name, found[turned ? 0 : 1], found[turned ? 0 : 1].begin, "pair");
    }
}

// Two systems with their own names, chapters and owners.
void Filler::sides(const Field& a, const Field& b, Span span)
{
    std::size_t begin = span.end;
    for (std::size_t i = span.begin; i < span.end; ++i)
        if (!m_taken[i] && (s.is(i, "between") || s.is(i, "from") ||
                            (i > 1 && (s.is(i, "systems") || s.is(i, "covering")) && s.is(i - 1, "two")))) {
            begin = i + 1;
            break;
        }
    if (lettered(a, b, span))
        return;
    std::size_t middle = begin;
    std::size_t end = begin;
    int open = 0;
    for (std::size_t i = begin; i < span.end && !m_taken[i]; ++i) {
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        end = i + 1;
        if (open > 0)
            continue;
        if (middle == begin && (s.is(i, "and") || s.is(i, "to") || s.mark(i, '>') || s.mark(i, '-'))) {
            middle = i;
            continue;
        }
        const bool stop = s.mark(i, ':') || s.mark(i, ';') || s.mark(i, '.') || s.mark(i, '?');
        if (stop || (middle > begin && (s.mark(i, ',') || startsClause(s[i].lower) || isVerb(s[i].lower) ||
                                        (isPreposition(s[i].lower) && !s.is(i, "of"))))) {
            end = i;
            break;
        }
    }
    if (begin >= span.end || middle == begin || middle + 1 >= end)
        return;
    side(a, {begin, middle});
    side(b, {middle + 1, end});
}

// "side A ram air turbine (EEE), side B emergency bus (EEE)".
bool Filler::lettered(const Field& a, const Field& b, Span span)
{
    const auto find = [&](const Field& field, const char* letter, std::size_t from) {
        for (std::size_t i = from; i + 2 < span.end; ++i)
            if (s[i + 1].text == letter && cueAt(field, i) == 2)
                return i;
            else if ((s.is(i, "side") || s.is(i, "system") || s.is(i, "end")) && s[i + 1].text == letter)
                return i;
        return span.end;
    };
    const std::size_t first = find(a, "A", span.begin);
    const std::size_t second = find(b, "B", first + 1);
    if (first >= span.end || second >= span.end)
        return false;
    std::size_t end = second + 2;
    for (int open = 0; end < span.end; ++end) {
        open += s.mark(end, '(') ? 1 : s.mark(end, ')') ? -1 : 0;
        if (open == 0 && (s.mark(end, ';') || s.mark(end, '.') || s.mark(end, '?') || s.mark(end, ':') ||
                          (s.mark(end, ',') && labelOf(b, end + 1) == 0)))
            break;
    }
    side(a, {first + 2, second});
    side(b, {second + 2, end});
    return true;
}

void Filler::side(const Field& field, Span span)
{
    Scope inner;
    for (const Field& one : field.fields)
        inner.push_back(&one);
    const std::string base = "/" + field.name;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (m_taken[i])
            continue;
        if (s[i].text.size() >= 4 && s[i].text.find_first_not_of("0123456789-") == std::string::npos &&
            !have(base + "/ata"))
            put(base + "/ata", {s[i].text, i, i + 1}, i > span.begin && s.is(i - 1, "ata") ? i - 1 : i, "form");
        else if (s[i].text.size() == 3 && s.identifier(i) && !have(base + "/owner") &&
                 (i == span.begin || !s.is(i - 1, "the")) && i > span.begin &&
                 (s.mark(i - 1, '(') || s.mark(i - 1, ',') || s.is(i - 1, "owner") || s.is(i - 1, "by")) &&
                 std::any_of(m_lexicon.codes.begin(), m_lexicon.codes.end(),
                             [&](const Lexicon::Entry& entry) { return entry.code == s[i].text; }))
            put(base + "/owner", {s[i].text, i, i + 1}, s.is(i - 1, "owner") ? i - 1 : i, "form");
    }
    cued(inner, base, span, true);
    std::size_t first = span.begin;
    while (first < span.end && (m_taken[first] || s[first].kind == Word::Kind::Mark || isFiller(s[first].lower)))
        ++first;
    // "system A Cryogenic tanks"
    if (first + 2 < span.end && (s.is(first, "system") || s.is(first, "systems")) && !m_taken[first + 1])
        first += s[first + 1].text.size() == 1 ? 2 : 1;
    std::size_t last = first;
    while (last < span.end && !m_taken[last] && s[last].kind != Word::Kind::Mark && !startsClause(s[last].lower))
        ++last;
    for (const Field& one : field.fields)
        if (one.name == "name" && first < last && last - first <= 6 && !have(base + "/name"))
            put(base + "/name", {s.between(first, last), first, last}, first, "pair");
    take(span.begin, span.end);
}

} // namespace pluma::ask

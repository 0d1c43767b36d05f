// What is told besides, named to be left out or said of other documents: nothing is read in it.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

using AsideWords = std::set<std::string, std::less<>>;

bool endsClause(const Sentence& s, std::size_t at)
{
    return s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!') || s.mark(at, ';');
}

} // namespace

// "We met in room 210, by the way", "I'm on leave from the 14th": what is told besides.
bool Filler::chatter(std::size_t begin, std::size_t end) const
{
    static const AsideWords tellers = {"we", "i", "he", "she", "they", "someone", "somebody", "nobody"};
    static const AsideWords done = {"ran",  "met",  "had",      "tried", "used",   "broke", "went", "took",
                                    "got",  "lost", "borrowed", "spoke", "talked", "sat",   "ate",  "forgot",
                                    "left", "said", "told",     "heard", "know",   "hope",  "lent", "think"};
    static const AsideWords about = {"i'm", "i'll", "i've", "sorry", "thanks", "cheers", "regards", "greetings"};
    for (std::size_t i = begin; i < end; ++i) {
        if (m_named[i] || s.mark(i, ':'))
            return false;
        if (i + 2 < end && s.is(i, "by") && s.is(i + 1, "the") && s.is(i + 2, "way") && i > begin)
            return true;
        if ((s.is(i, "lunch") || s.is(i, "holiday") || s.is(i, "holidays") || s.is(i, "vacation")) && end - begin < 10)
            return true;
    }
    return about.count(s[begin].lower) > 0 || (tellers.count(s[begin].lower) > 0 && done.count(s[begin + 1].lower) > 0);
}

// How many words of a remark of this kind begin here; 0 when none do.
std::size_t Filler::remark(const char* kind, std::size_t at) const
{
    std::size_t best = 0;
    for (const Lexicon::Entry& entry : m_lexicon.remarks)
        if (entry.code == kind)
            for (const std::string& name : entry.names)
                best = std::max(best, s.matches(at, keyOf(name)));
    return best;
}

// Whether words say something of a record or of the document: a choice, a yes or no, a word with its value.
bool Filler::tells(const Field& field, std::size_t begin, std::size_t end) const
{
    if (std::any_of(field.fields.begin(), field.fields.end(),
                    [&](const Field& one) { return tells(one, begin, end); }) ||
        std::any_of(field.item.begin(), field.item.end(), [&](const Field& one) { return tells(one, begin, end); }))
        return true;
    for (std::size_t i = begin; i < end; ++i) {
        if (!field.choices.empty() && choiceAt(field, i, end, false))
            return true;
        for (const std::string& denial : field.denials)
            if (s.matches(i, denial) > 0)
                return true;
        const std::size_t n = cueAt(field, i);
        if (n > 0 && field.number() && i > begin && s[i - 1].kind == Word::Kind::Number)
            return true; // "20 at once"
        if (n > 0 && (n > 1 || !isWeak(s[i].lower)) && i + n < end &&
            !(field.list() && (field.item.empty() || field.item[0].record())) &&
            (field.type == "boolean" || s.literal(afterLinks(i + n, end)) || s.mark(i + n, ':') ||
             s[i + n].kind == Word::Kind::Quoted))
            return true;
    }
    return false;
}

// "ECO-0566 slipped to the next one", "Label 210 belongs to the other computer", "ignore VL 312": a number that is
// named and left out.
bool Filler::leftOut(std::size_t begin, std::size_t end, const std::vector<Field>& fields) const
{
    while (begin < end && (s[begin].kind == Word::Kind::Mark || s.is(begin, "and") || s.is(begin, "the") ||
                           s.is(begin, "but") || s.is(begin, "only")))
        ++begin;
    const std::size_t refusal = remark("refusals", begin);
    std::size_t at = begin + refusal;
    for (int small = 0; small < 3 && at < end && s[at].kind == Word::Kind::Word && !s.literal(at); ++small)
        ++at;
    if (at >= end || !s.literal(at) || s[at].kind == Word::Kind::Quoted || !hasDigit(s[at].text))
        return false;
    if (refusal > 0)
        return true;
    static const AsideWords left = {"not", "no", "neither", "won't", "isn't", "wasn't", "doesn't", "already", "still"};
    if (!isVerb(s[at + 1].lower) && left.count(s[at + 1].lower) == 0 && remark("leaving", at + 1) == 0)
        return false;
    // "DP-7 goes from D to E", "KST-FHA-3350 is the FHA"
    for (std::size_t i = at + 1; i < end; ++i)
        if ((s[i].kind == Word::Kind::Number && !s[i].spelled && !s[i].unit.empty()) ||
            (s.is(i, "from") && s.literal(i + 1)))
            return false;
    if (s.is(at + 1, "is") && !s.is(at + 2, "not") &&
        std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return numberOf(f, at); }))
        return false;
    return std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return tells(f, at, end); });
}

// "My badge number is 40077", "Call me on 0171 5550": of people and rooms, and of nothing that the document says.
bool Filler::besides(std::size_t begin, std::size_t end, const std::vector<Field>& fields) const
{
    bool told = false;
    for (std::size_t i = begin; i < end; ++i) {
        if (m_named[i] || s.mark(i, ':'))
            return false;
        told |= remark("asides", i) > 0;
    }
    return told && std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return tells(f, begin, end); });
}

// Nothing is read in what is told besides.
void Filler::passOver(const std::vector<Field>& fields)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= s.size(); ++i) {
        if (i < s.size() && !endsClause(s, i) && !s.mark(i, '-'))
            continue;
        // A dash may stand anywhere; what is told besides ends with a full stop.
        std::size_t end = i;
        if (i > begin && begin > 0 && leftOut(begin, i, fields))
            take(begin, i);
        if (i < s.size() && !endsClause(s, i)) {
            begin = i + 1;
            continue;
        }
        begin = i + 1;
        std::size_t first = end;
        while (first > 0 && !endsClause(s, first - 1))
            --first;
        if (end > first && first > 0 && (chatter(first, end) || besides(first, end, fields)))
            take(first, end);
    }
}

} // namespace pluma::ask

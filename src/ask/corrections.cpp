#include "ask/corrections.h"

#include <algorithm>

#include "ask/clauses.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// The words that a kind of remark begins with: how many of them stand here; 0 when none do.
std::size_t remarkAt(const Sentence& s, const Lexicon& lexicon, const char* kind, std::size_t at)
{
    std::size_t best = 0;
    for (const Lexicon::Entry& entry : lexicon.remarks)
        if (entry.code == kind)
            for (const std::string& name : entry.names)
                best = std::max(best, s.matches(at, keyOf(name)));
    return best;
}

void drop(Sentence& s, std::size_t begin, std::size_t end)
{
    s.words.erase(s.words.begin() + static_cast<std::ptrdiff_t>(begin),
                  s.words.begin() + static_cast<std::ptrdiff_t>(end));
}

bool softMark(const Sentence& s, std::size_t at) { return s.mark(at, ',') || s.mark(at, '-') || s.mark(at, '('); }

bool hardMark(const Sentence& s, std::size_t at)
{
    return at >= s.size() || s.mark(at, '.') || s.mark(at, ';') || s.mark(at, ':') || s.mark(at, '!') ||
           s.mark(at, '?');
}

std::size_t afterUnit(const Sentence& s, std::size_t at)
{
    return at + 1 < s.size() && s[at + 1].isUnit ? at + 2 : at + 1;
}

// Whether one value can stand for the other: two numbers, two numbers of documents, two names.
bool alike(const Sentence& s, std::size_t a, std::size_t b)
{
    const Word& one = s[a];
    const Word& other = s[b];
    if (one.kind != other.kind)
        return false;
    if (one.kind == Word::Kind::Number)
        return one.unit.empty() || other.unit.empty() || one.unit == other.unit;
    return one.kind == Word::Kind::Word && s.identifier(a) && s.identifier(b) &&
           hasDigit(one.text) == hasDigit(other.text);
}

// "50 Hz, no, 60 Hz", "three signatures - sorry, four": the value behind takes the place of the one before.
bool corrected(Sentence& s, const Lexicon& lexicon, std::size_t at)
{
    const std::size_t n = remarkAt(s, lexicon, "corrections", at);
    if (n == 0 || at < 2 || !softMark(s, at - 1))
        return false;
    // "no 40", "non 20" without a mark denies what follows
    if (n == 1 && (s.is(at, "no") || s.is(at, "not")) && s[at].key != "nein" && !softMark(s, at + 1))
        return false;
    std::size_t next = at + n;
    while (softMark(s, next))
        ++next;
    // the word that led to it may be said again: "every 800 h, no, every 750 h"
    if (s[next].kind == Word::Kind::Word && !s.identifier(next) && next + 1 < s.size())
        ++next;
    for (std::size_t back = at - 1; back-- > 0 && !hardMark(s, back) && at - back < 7;) {
        if (s[back].isUnit || !alike(s, back, next))
            continue;
        const std::size_t end = s[afterUnit(s, back) - 1].isUnit ? afterUnit(s, next) : next + 1;
        Word word = s[next];
        if (word.unit.empty())
            word.unit = s[back].unit;
        s.words[back] = std::move(word);
        std::size_t from = at - 1;
        // "- sorry, four - in 20 days": the marks around it go
        drop(s, from, s.mark(end, '-') || s.mark(end, ')') ? end + 1 : end);
        return true;
    }
    return false;
}

// "(was 95)", ", previously 80 kg,": what held before.
bool outdated(Sentence& s, const Lexicon& lexicon, std::size_t at)
{
    const std::size_t n = remarkAt(s, lexicon, "history", at);
    if (n == 0 || at == 0 || !softMark(s, at - 1))
        return false;
    std::size_t end = at + n;
    if (s.mark(at - 1, '(')) {
        while (end < s.size() && !s.mark(end, ')'))
            ++end;
        if (end >= s.size() || end > at + 12)
            return false;
        drop(s, at - 1, end + 1);
        return true;
    }
    if (!s.literal(end) || s[end].kind == Word::Kind::Quoted)
        return false;
    end = afterUnit(s, end);
    if (!softMark(s, end) && !hardMark(s, end))
        return false;
    drop(s, at - 1, end);
    return true;
}

// "PR-0415, not PR-0451", "12000, not 20000", "high and not low": what is meant by nobody.
bool contrasted(Sentence& s, std::size_t at)
{
    if (!(s.is(at, "not") || (s.foreign && s.is(at, "no"))) || at < 2)
        return false;
    const bool joined = s.is(at - 1, "and") || s.is(at - 1, "but");
    const bool open = s.mark(at - 1, '(');
    if (!joined && !softMark(s, at - 1))
        return false;
    std::size_t value = at + 1;
    for (int small = 0; small < 2 && s[value].kind == Word::Kind::Word && !s.literal(value) &&
                        (isPreposition(s[value].lower) || s.is(value, "the") || s.is(value, "a") ||
                         s.is(value, "rev") || s.is(value, "revision"));
         ++small)
        ++value;
    const bool plain = joined && value == at + 1 && s[value].kind == Word::Kind::Word && s.small(value) &&
                       !isVerb(s[value].lower) && hardMark(s, value + 1);
    if ((!s.literal(value) && !plain) || s[value].kind == Word::Kind::Quoted)
        return false;
    std::size_t end = afterUnit(s, value);
    while (end < s.size() && s.literal(end) && s[end].kind != Word::Kind::Quoted && end < value + 4)
        end = afterUnit(s, end);
    if (!softMark(s, end) && !hardMark(s, end) && !s.mark(end, ')') && !s.is(end, "and"))
        return false;
    if (open && s.mark(end, ')'))
        ++end;
    drop(s, at - 1, end);
    return true;
}

} // namespace

void takeBack(Sentence& s, const Lexicon& lexicon)
{
    for (std::size_t i = 1; i < s.size(); ++i)
        if (s[i].kind == Word::Kind::Word || s[i].kind == Word::Kind::Number)
            if (corrected(s, lexicon, i) || outdated(s, lexicon, i) || contrasted(s, i))
                i = i > 2 ? i - 2 : 0;
}

} // namespace pluma::ask

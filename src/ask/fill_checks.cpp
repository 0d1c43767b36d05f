// What cannot be a value: words that are everybody's, what is denied, taken back or chosen against.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

using CheckedWords = std::set<std::string, std::less<>>;

// Fields whose values are people or organizations: a name begins with a capital.
bool ofPeople(const std::string& name)
{
    static const CheckedWords names = {"requester", "chair", "manager", "applicant", "authority"};
    return names.count(name) > 0;
}

// Fields whose values are one word, or have a number or a capital.
bool ofCodes(const std::string& name)
{
    static const CheckedWords names = {"revision", "rev",    "part_number", "pn",     "number",    "request",
                                       "serial",   "from",   "to",          "job",    "partition", "namespace",
                                       "service",  "region", "host",        "secret", "layer",     "document_number"};
    return names.count(name) > 0;
}

bool everyday(const Word& word)
{
    static const CheckedWords words = {
        "none",    "list",    "lists", "rev",   "revision", "something", "nothing",   "anything", "everything",
        "someone", "it",      "them",  "they",  "he",       "she",       "nobody",    "default",  "defaults",
        "usual",   "usually", "same",  "full",  "busy",     "empty",     "late",      "early",    "again",
        "soon",    "tonight", "today", "later", "here",     "there",     "people",    "person",   "persons",
        "day",     "days",    "week",  "weeks", "month",    "months",    "fortnight", "year",     "years",
        "thing",   "things",  "rest",  "other", "others",   "more",      "less",      "ones",     "names",
        "values",  "numbers", "both",  "sorry", "thanks",   "cheers"};
    return words.count(word.lower) > 0;
}

bool small(const Word& word)
{
    return word.kind == Word::Kind::Word &&
           std::all_of(word.text.begin(), word.text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '\''; });
}

// "14th", "2nd": when, and not who or what.
bool ordinal(const Word& word)
{
    const std::size_t digits = word.lower.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string::npos)
        return false;
    const std::string rest = word.lower.substr(digits);
    return rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
}

void learn(const Field& field, std::set<std::string>& words)
{
    if (field.name.size() > 2)
        words.insert(stem(field.name));
    for (const Field& one : field.fields)
        learn(one, words);
    for (const Field& one : field.item)
        learn(one, words);
}

} // namespace

// The words that the schema calls its fields: none of them is a name of something.
void Filler::learnWords(const std::vector<Field>& fields)
{
    for (const Field& field : fields)
        if (!field.shared)
            learn(field, m_words);
}

// Whether words may be the value of a text.
bool Filler::plausible(const Field& field, std::size_t begin, std::size_t end) const
{
    if (begin >= end || s[begin].kind == Word::Kind::Quoted)
        return begin < end;
    const bool single = end == begin + 1;
    if (single && (ordinal(s[begin]) || (small(s[begin]) && (everyday(s[begin]) || isVerb(s[begin].lower)))))
        return false;
    if (ofPeople(field.name) &&
        (!s.capital(begin) || ordinal(s[begin]) || s[begin].text.find_first_of("0123456789") == 0))
        return false;
    // "Revisión PRR": a word is no revision
    if ((field.name == "revision" || field.name == "rev") && single && s[begin].text.size() > 2 &&
        !hasDigit(s[begin].text))
        return false;
    if (ofCodes(field.name) && !single) {
        bool told = false;
        for (std::size_t i = begin; i < end; ++i)
            told |= s.literal(i) || s.capital(i);
        return told;
    }
    return true;
}

// Whether a single word that stands for a name is a word of everybody: one of the schema, or one that leads to a value.
bool Filler::common(const Field& item, Span run) const
{
    if (run.end != run.begin + 1 || !small(s[run.begin]))
        return false;
    const Word& word = s[run.begin];
    if (everyday(word) || isVague(word.lower) || m_words.count(stem(word.lower)) > 0)
        return true;
    return std::any_of(item.fields.begin(), item.fields.end(),
                       [&](const Field& one) { return cueAt(one, run.begin) == 1; });
}

// Whether a text without a word that leads to it may be of this field: what is said of a thing is not its name.
bool Filler::nameable(const std::string& name) const
{
    static const CheckedWords said = {
        "rev",         "revision",      "effectivity", "path",          "from",   "to",      "reason",      "owner",
        "supplier",    "version",       "options",     "specification", "use",    "at",      "due",         "when",
        "certificate", "justification", "source",      "number",        "pn",     "means",   "part_number", "traces",
        "sample",      "effect",        "change",      "evidence",      "shield", "voltage", "accuracy"};
    return said.count(name) == 0;
}

// "there is no mass limit", "the rate is unknown": what is said to be without a value has none.
bool Filler::denied(const Field& field) const
{
    static const CheckedWords unknown = {"unknown", "open", "tbd", "undecided", "pending"};
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i].kind != Word::Kind::Word || isWeak(s[i].lower))
            continue;
        std::size_t n = cueAt(field, i);
        // "no limit" of the mass limit
        if (n == 0 && field.name.find('_') != std::string::npos &&
            s[i].key == field.name.substr(field.name.rfind('_') + 1))
            n = 1;
        if (n == 0)
            continue;
        if (i > 0 && (s.is(i - 1, "no") || s.is(i - 1, "without")))
            return true;
        if ((s.is(i + n, "is") || s.is(i + n, "are")) &&
            (unknown.count(s[i + n + 1].lower) > 0 ||
             (s.is(i + n + 1, "not") && (s.is(i + n + 2, "known") || s.is(i + n + 2, "decided")))))
            return true;
    }
    return false;
}

// "DO-332 does not apply", "rather than CATPart", "not EASA": what is named to be left out.
bool Filler::excluded(std::size_t begin, std::size_t end) const
{
    static const CheckedWords wanted = {"needed", "applicable", "required", "relevant",
                                        "used",   "meant",      "wanted",   "the"};
    const bool denied = s.is(end, "is") || s.is(end, "are");
    if ((s.is(end, "does") || s.is(end, "do") || (denied && wanted.count(s[end + 2].lower) > 0)) &&
        s.is(end + 1, "not"))
        return true;
    // "KPIs are not."
    if (denied && s.is(end + 1, "not") && (end + 2 >= s.size() || s[end + 2].kind == Word::Kind::Mark))
        return true;
    // "leave the schema check out"
    for (std::size_t back = 1; back <= 3 && back <= begin && s[begin - back].kind == Word::Kind::Word; ++back)
        if (const std::size_t n = remark("refusals", begin - back); n > 0 && !s.is(begin - back, "not") && back >= n)
            return true;
    if (s.is(end, "doesn't") || s.is(end, "don't") ||
        ((s.is(end, "isn't") || s.is(end, "aren't")) && wanted.count(s[end + 1].lower) > 0))
        return true;
    // "but not on context freezes"
    static const CheckedWords denying = {"not", "no", "without", "never", "except", "excluding"};
    for (std::size_t back = 1; back <= 3 && back <= begin; ++back) {
        const Word& word = s[begin - back];
        if (word.kind == Word::Kind::Mark || word.lower == "and" || word.lower == "but" || isVerb(word.lower))
            break;
        // "not centred during approach" denies another word
        if (denying.count(word.lower) > 0)
            return back < 2 || isPreposition(s[begin - back + 1].lower) || isFiller(s[begin - back + 1].lower);
    }
    return (begin > 1 && s.is(begin - 1, "than") && s.is(begin - 2, "rather")) ||
           (begin > 1 && s.is(begin - 1, "of") && s.is(begin - 2, "instead")) ||
           (begin > 0 && (s.is(begin - 1, "unlike") || s.is(begin - 1, "neither") || s.is(begin - 1, "nor")));
}

// "spiral rather than …", "routine is fine", "functional is enough": what stands before is chosen.
bool Filler::preferred(std::size_t end) const
{
    static const CheckedWords enough = {"fine", "enough", "ok", "okay", "sufficient", "right", "good"};
    return ((s.is(end, "rather") && s.is(end + 1, "than")) || (s.is(end, "instead") && s.is(end + 1, "of")) ||
            s.is(end, "not") || ((s.is(end, "is") || s.is(end, "will")) && enough.count(s[end + 1].lower) > 0) ||
            (s.is(end, "will") && s.is(end + 1, "do")) || s.is(end, "case"));
}

// "ECO-0940 is not", "PR-0460 est un doublon", "ECO-0394 didn't make it": told of a number that is named to leave it
// out.
bool Filler::dismissed(std::size_t end) const
{
    static const CheckedWords part = {"included",     "in",        "part",      "covered",  "also",
                                      "incorporated", "contained", "enthalten", "incluido", "incluida",
                                      "inclus",       "incluse",   "both",      "the",      "implemented"};
    if (endsWith(s[end].lower, "n't") || s.is(end, "not"))
        return true;
    return (s.is(end, "is") || s.is(end, "was") || s.is(end, "are") || s.is(end, "were") || s.is(end, "stays")) &&
           part.count(s[end + 1].lower) == 0;
}

// "every 800 FC? No - every 750": said and taken back.
bool Filler::withdrawn(std::size_t end, bool record) const
{
    if (end < s.size() && s[end].isUnit)
        ++end;
    // "rev B is only a draft"; of a record it is said of the record
    if (!record && (s.is(end, "is") || s.is(end, "was")) &&
        (s.is(end + 1, "only") || s.is(end + 1, "just") || s.is(end + 1, "not")))
        return true;
    return s.mark(end, '?') && (s.is(end + 1, "no") || s.is(end + 1, "not") || s.is(end + 1, "nope"));
}

} // namespace pluma::ask

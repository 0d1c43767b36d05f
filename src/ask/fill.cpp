#include "ask/fill.h"

#include <algorithm>

#include "ask/clauses.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

Filler::Filler(const Sentence& sentence, const Lexicon& lexicon, const Units& units, std::vector<bool> named,
               std::vector<bool> titled, const std::string& templateId)
    : s(sentence), m_lexicon(lexicon), m_units(units), m_named(std::move(named)), m_titled(std::move(titled)),
      m_taken(sentence.size() + 8), m_template(templateId)
{
    // Looking a few words ahead is always allowed.
    m_named.resize(m_taken.size());
    m_titled.resize(m_taken.size());
}

void Filler::take(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        m_taken[i] = true;
}

std::vector<Words> Filler::words(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {};
    const std::size_t last = s[end - 1].at + s[end - 1].length;
    if (last <= s[begin].at) // corrected
        return {{s[begin].at, s[begin].length}};
    return {{s[begin].at, last - s[begin].at}};
}

void Filler::put(const std::string& pointer, const Found& found, std::size_t from, const char* why)
{
    take(std::min(from, found.begin), found.end);
    if (m_asked.count(pointer) == 0)
        m_slots[pointer] = {pointer, found.value, words(found.begin, found.end), Slot::From::Sentence, why};
}

std::size_t Filler::cueAt(const Field& field, std::size_t at) const
{
    for (const std::string& cue : field.cues)
        if (const std::size_t n = s.matches(at, cue); n > 0) {
            for (std::size_t i = at; i < at + n; ++i)
                if (m_taken[i])
                    return 0;
            return n;
        }
    return 0;
}

std::size_t Filler::afterLinks(std::size_t at, std::size_t end) const
{
    static const std::set<std::string, std::less<>> links = {
        "is", "are", "of",  "was",   "the",    "a",     "an", "be",   "being", "no",    "no.",
        "to", "at",  "set", "equal", "equals", "about", "on", "only", "named", "called"};
    while (at < end &&
           (s.mark(at, ':') || s.mark(at, '=') ||
            (s[at].kind == Word::Kind::Word && links.count(s[at].lower) > 0 &&
             !(s.is(at, "no") && !(at + 1 < end && s.literal(at + 1))) && !s[at].isUnit && !(s[at].text == "A"))))
        ++at;
    return at;
}

// Whether words begin here that lead to another field.
bool Filler::leadsOn(std::size_t at, std::size_t end, const Field* but, const Scope& scope) const
{
    for (const Field* other : scope) {
        if (other == but)
            continue;
        // "5 hours a day"
        if (other->number() && s[at].kind == Word::Kind::Number &&
            ((at + 1 < end && cueAt(*other, at + 1) > 1) ||
             (at + 2 < end && s[at + 1].isUnit && cueAt(*other, at + 2) > 1)))
            return true;
        const std::size_t n = cueAt(*other, at);
        if (n == 0)
            continue;
        if (s.mark(at + n, ':') || s.mark(at + n, '='))
            return true;
        const std::size_t value = afterLinks(at + n, end);
        if (value < end && other->text() && !other->bounded && other->dimension.empty())
            return s[at].lower != "type" && s.literal(value);
        if (value < end && typedAt(*other, value, end, true))
            return true;
        if (other->list() || other->type == "boolean")
            return true;
    }
    return false;
}

// "rev B" behind a number: the revision of what has this number.
bool Filler::citation(std::size_t at) const
{
    return at > 0 && at + 1 < s.size() &&
           (s.is(at, "rev") || s.is(at, "rev.") || s.is(at, "revision") || s.is(at, "issue")) &&
           s[at - 1].kind != Word::Kind::Mark && hasDigit(s[at - 1].text) &&
           (s.identifier(at - 1) || s[at - 1].text.find('-') != std::string::npos) && s[at + 1].text.size() <= 6;
}

// "Software Sauerstoffwächter anlegen": behind a noun with its capital a small word in -en is a verb.
bool Filler::verbAtEnd(std::size_t begin, std::size_t end) const
{
    return s.foreign && end > begin + 1 && s[end - 1].text.size() > 4 && s.small(end - 1) &&
           endsWith(s[end - 1].text, "en") && s.capital(end - 2) && !s.identifier(end - 2);
}

// A word that ends no name. CAN is a bus, "can" is not.
bool Filler::trailing(std::size_t at) const
{
    static const std::set<std::string, std::less<>> nouns = {"start", "set", "document", "template",
                                                             "build", "use", "draft"};
    return s[at].kind == Word::Kind::Word && s[at].text.size() > 1 && s.small(at) && nouns.count(s[at].lower) == 0 &&
           !(s.is(at, "up") && s[at + 1].kind == Word::Kind::Mark) &&
           (isFiller(s[at].lower) || isPreposition(s[at].lower));
}

// A word that is written large because a sentence begins with it; an acronym is one anywhere.
bool Filler::sentenceStart(std::size_t at) const
{
    return s.capital(at) && s[at].text.size() > 1 && !s.identifier(at) &&
           (at == 0 || s.mark(at - 1, '.') || s.mark(at - 1, '?') || s.mark(at - 1, '!'));
}

// "press the bushing in.": a small word that ends a clause belongs to its verb.
bool Filler::particle(std::size_t at) const
{
    static const std::set<std::string, std::less<>> words = {"in", "on", "off", "up", "down", "out", "over", "through"};
    return words.count(s[at].lower) > 0 && s.small(at) && at > 0 && s[at - 1].kind == Word::Kind::Word &&
           (at + 1 >= s.size() || s[at + 1].kind == Word::Kind::Mark);
}

// Whether a clause begins here.
bool Filler::delimited(std::size_t at) const
{
    return at == 0 || s[at - 1].kind == Word::Kind::Mark || s.is(at - 1, "and") || s.is(at - 1, "with") ||
           ((s.is(at - 1, "the") || s.is(at - 1, "its")) &&
            (at < 2 || s[at - 2].kind == Word::Kind::Mark || s.is(at - 2, "and") || s.is(at - 2, "with")));
}

// Whether what stands here is in a clause that gives a reason or looks back: "because SST diverged".
bool Filler::aside(std::size_t at) const
{
    for (std::size_t back = at; back-- > 0 && s[back].kind != Word::Kind::Mark;)
        if (s.is(back, "although") || s.is(back, "though") || s.is(back, "since") || s.is(back, "whereas") ||
            s.is(back, "unlike") || s.is(back, "so") || s.is(back, "last") ||
            (s.is(back, "because") && !s.is(back + 1, "of") && at > back))
            return true;
    return false;
}

// "not", "no" or "without" within three words before.
bool Filler::negationBefore(std::size_t at) const
{
    for (std::size_t back = 1; back <= 3 && back <= at && s[at - back].kind == Word::Kind::Word; ++back)
        if (isNegation(s[at - back].lower))
            return true;
    return false;
}

// Whether what stands here is denied: by a word before it, or by "is not" behind.
bool Filler::negated(std::size_t at) const
{
    if (negationBefore(at))
        return true;
    for (std::size_t on = at; on < s.size() && on < at + 4 && s[on].kind == Word::Kind::Word; ++on)
        if (s.is(on, "not") || s.is(on, "cannot") || endsWith(s[on].lower, "n't"))
            return true;
    return startsWith(s[at].lower, "non-");
}

// "coming from ECR-0620": which parameter a document is, by the letters of its number.
bool Filler::numberOf(const Field& field, std::size_t at) const
{
    if (field.numbers.empty() || m_taken[at] || !s.identifier(at) || ownNumber(at) || !hasDigit(s[at].text))
        return false;
    const auto parts = split(s[at].text, '-');
    return parts.size() > 1 && std::any_of(field.numbers.begin(), field.numbers.end(), [&](const std::string& letters) {
               return std::find(parts.begin(), parts.end(), letters) != parts.end();
           });
}

// A number of the document itself: it has a part of the template's id, as in Q100-CMP-PSAC-4710.
bool Filler::ownNumber(std::size_t at) const
{
    const std::string& text = s[at].text;
    if (!s.identifier(at) || text.find('-') == std::string::npos || !hasDigit(text) ||
        text.find_last_of("0123456789") != text.size() - 1)
        return false;
    // "TST-1" is one of the tests
    if (std::count(text.begin(), text.end(), '-') == 1 && text.size() - text.find('-') <= 3)
        return false;
    for (const std::string_view part : split(text, '-'))
        if (part.size() > 1 && part[0] != 'V' && !hasDigit(part) &&
            ("-" + m_template + "-").find("-" + std::string(part) + "-") != std::string::npos)
            return true;
    return false;
}

// AMPEL360-BWB-Q100, HYDRA-300: four letters or more in front; parts and documents have fewer.
bool Filler::programName(std::size_t at) const
{
    const std::string& text = s[at].text;
    const std::size_t dash = text.find('-');
    if (m_taken[at] || !s.identifier(at) || dash == std::string::npos || dash < 4 || !hasDigit(text) ||
        citation(at + 1))
        return false;
    const auto letters = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) - text.begin());
    return letters >= 4 && text.find_first_of("_./") == std::string::npos &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Numbers of other documents first: the revision behind one is not that of this document.
void Filler::numbersOfDocuments(const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        if (!field.text() && (field.item.empty() || !field.item[0].text()))
            continue;
        std::vector<Found> found;
        for (std::size_t i = 0; i < s.size(); ++i)
            if (numberOf(field, i)) {
                const std::size_t end = i + 2 < s.size() && citation(i + 1) ? i + 3 : i + 1;
                if (field.list() && dismissed(end))
                    continue;
                const Json value = s.between(i, end);
                if ((field.text() ? field : field.item[0]).accepts(value))
                    found.push_back({value, i, end});
            }
        if (field.text() && found.size() > 1)
            continue; // which of them?
        for (std::size_t i = 0; i < found.size(); ++i)
            put("/" + field.name + (field.text() ? "" : "/" + std::to_string(i)), found[i], found[i].begin, "form");
    }
}

std::vector<Slot> Filler::fill(const std::vector<Field>& fields)
{
    learnWords(fields);
    passOver(fields);
    for (const Field& field : fields)
        if (field.list() && !field.item.empty() && field.item[0].record() && field.item[0].fields[0].name == "id")
            m_references.insert(stem(field.name));
    numbersOfDocuments(fields);
    pairs(fields, {0, s.size()});
    objects(fields);
    lists(fields);
    scores(fields);
    duties(fields);
    again(fields);
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    scalars(scope, "", {0, s.size()}, false);
    subject(fields);
    headings(fields);
    doubt();
    std::vector<Slot> out;
    for (auto& [pointer, slot] : m_slots)
        out.push_back(std::move(slot));
    return out;
}

} // namespace pluma::ask

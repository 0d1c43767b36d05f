#include "ask/fill.h"

#include <algorithm>

#include "ask/clauses.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// Parameters whose values are numbers of documents and parts, codes, names of files: one word.
bool isCode(const std::string& name)
{
    static const std::set<std::string, std::less<>> codes = {"revision",
                                                             "rev",
                                                             "part_number",
                                                             "pn",
                                                             "number",
                                                             "id",
                                                             "request",
                                                             "serial",
                                                             "document_number",
                                                             "ata",
                                                             "registration",
                                                             "program",
                                                             "layer",
                                                             "job",
                                                             "bus",
                                                             "mesh",
                                                             "label",
                                                             "export_marking",
                                                             "from",
                                                             "to",
                                                             "context_id",
                                                             "fha",
                                                             "psac",
                                                             "phac",
                                                             "host",
                                                             "region",
                                                             "partition",
                                                             "supplier_code",
                                                             "purchase_order",
                                                             "certificate",
                                                             "find",
                                                             "service",
                                                             "namespace",
                                                             "secret",
                                                             "pin",
                                                             "connector"};
    return codes.count(name) > 0;
}

} // namespace

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

std::optional<Filler::Found> Filler::phraseAt(const Field& field, std::size_t at, std::size_t end, const Scope& scope,
                                              bool record) const
{
    const bool prose = isProse(field.name);
    while (at < end && !prose &&
           (s.is(at, "the") || s.is(at, "a") || s.is(at, "an") || s.is(at, "our") || s.is(at, "its")) &&
           s[at].text != "A")
        ++at;
    if (at >= end || m_taken[at] || s[at].kind == Word::Kind::Mark)
        return {};
    if (s[at].kind == Word::Kind::Quoted)
        return field.accepts(s[at].text) ? std::optional<Found>({s[at].text, at, at + 1}) : std::nullopt;
    if (isCode(field.name)) {
        if (at + 1 < end && s.literal(at + 1) && (s.is(at, "name") || s.is(at, "id") || s.is(at, "code")))
            ++at; // "secret name BELL_KEY"
        if (at + 1 < end && s.literal(at + 1) && (s.is(at, "rev") || s.is(at, "rev.") || s.is(at, "revision")))
            ++at; // "from rev A to rev B"
        // "contexte gelé TERN-90-CMP-20290110": the word in front is no part of a code
        while (field.name != "revision" && field.name != "rev" && at + 1 < end && s[at].kind == Word::Kind::Word &&
               s.small(at) && !s.literal(at) && !isWeak(s[at].lower) && s.identifier(at + 1) &&
               hasDigit(s[at + 1].text) && !m_taken[at + 1])
            ++at;
        if (s.literal(at) && field.accepts(s[at].text)) {
            if (!plausible(field, at, at + 1))
                return {};
            const bool cited =
                (field.name == "part_number" || field.name == "psac" || field.name == "phac" || field.name == "fha") &&
                at + 2 < end && citation(at + 1) && !m_taken[at + 1] && !m_taken[at + 2];
            return Found{s.between(at, cited ? at + 3 : at + 1), at, cited ? at + 3 : at + 1};
        }
    }
    std::size_t i = at;
    // "0 to 60": a range is one text
    if (s[at].kind == Word::Kind::Number && (s.is(at + 1, "to") || s.is(at + 1, "until")) && at + 2 < end &&
        s[at + 2].kind == Word::Kind::Number && !m_taken[at + 2])
        i = at + 3;
    for (; i < end && !(field.name == "range" && i == at + 3) && !m_taken[i]; ++i) {
        if (s[i].kind == Word::Kind::Mark && !(prose && s.mark(i, '/')))
            break;
        if (i == at)
            continue;
        // What stands behind a colon goes on up to the next mark, whatever words of other values are in it.
        if (!(prose && at > 0 && s.mark(at - 1, ':')) && leadsOn(i, end, &field, scope))
            break;
        const std::string& word = s[i].lower;
        if (word == "instead" && !s.is(i + 1, "of"))
            continue;
        if (field.name == "title" && (word == "that" || word == "which" ||
                                      (word == "with" && i + 1 < end && leadsOn(i + 1, end, &field, scope))))
            break;
        if (startsClause(word) && !(prose && (word == "when" || word == "where" || word == "if" || word == "that" ||
                                              word == "which" || word == "while" || word == "now")))
            break;
        if (prose)
            continue;
        // "Mise en service des outillages"
        const bool joins =
            s.foreign && s[i + 1].kind == Word::Kind::Word && !s.literal(i + 1) &&
            !leadsOn(i + 1, end, &field, scope) && std::none_of(scope.begin(), scope.end(), [&](const Field* other) {
                // "sur le banc": where another value is
                return other != &field && !other->shared &&
                       (cueAt(*other, i) > 1 ||
                        (s.is(i + 1, "the") && cueAt(*other, i + 2) > 0 && !isWeak(s[i + 2].lower) && s.small(i + 2)));
            });
        if (field.name == "from" && word == "to")
            break; // "de Lectura a Control"
        if (((s.small(i) && isPreposition(s[i].lower)) && word != "of" && !joins) ||
            (s.small(i) && isVerb(s[i].lower)) || word == "not")
            break;
        if (word == "of" && i == at + 1 && s.identifier(at))
            break; // "CARGO-DOOR of the ORCA-2"
        // "FM-8 reads 0 to 90": a number ends with its word
        if (i == at + 1 && s.identifier(at) && hasDigit(s[at].text) && s.small(i) && s[i].text.size() > 3 &&
            endsWith(s[i].lower, "s") && s[i + 1].kind == Word::Kind::Number)
            break;
        if (s.is(i, "and") || s.is(i, "or")) {
            const bool section =
                s[at].text.size() == 5 && s[at].text.find_first_not_of("0123456789-") == std::string::npos;
            const bool names = ((s.capital(i - 1) && s.capital(i + 1)) || section) && !s.identifier(i + 1) && !record;
            // "Seats and restraints,": all that stands up to the mark
            std::size_t last = i + 1;
            while (last < end && s[last].kind == Word::Kind::Word && s.small(last) && !s.literal(last) &&
                   !isWeak(s[last].lower) && !m_taken[last] &&
                   std::none_of(scope.begin(), scope.end(), [&](const Field* f) { return cueAt(*f, last) > 0; }))
                ++last;
            const bool whole = last > i + 1 && last <= i + 3 && s[i - 1].kind == Word::Kind::Word &&
                               !s.literal(i - 1) &&
                               (last >= s.size() || s.mark(last, ',') || s.mark(last, '.') || s.mark(last, ';'));
            if (!names && !whole)
                break;
        }
    }
    if (!prose && verbAtEnd(at, i))
        --i;
    while (i > at && trailing(i - 1) && !(field.name == "effectivity" && (s.is(i - 1, "up") || s.is(i - 1, "on"))))
        --i;
    if (i == at)
        return {};
    // "plan HAL-TP-32 rev A": the revision is that of what is named.
    if (i + 1 < end && !m_taken[i] && !m_taken[i + 1] && s.identifier(i - 1) && citation(i))
        i += 2;
    // "from MSN 41 on"
    if (field.name == "effectivity" && s.is(i - 1, "on") && at > 0 && s.is(at - 1, "from"))
        --at;
    if (!plausible(field, at, i))
        return {};
    Json value = s.between(at, i);
    if (!field.word.empty() && i == at + 1 && s[at].kind == Word::Kind::Number) {
        if (s[at].spelled)
            return {}; // "the rig one"
        value = (s.foreign && at > 0 && s[at - 1].kind == Word::Kind::Word ? s[at - 1].text : field.word) + " " +
                s[at].text;
    }
    if (!field.accepts(value))
        return {};
    return Found{std::move(value), at, i};
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

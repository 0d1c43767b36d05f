// Phrases: texts that go on up to a mark, another clause or a word that leads to another value.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
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

// Where a code begins: behind words in front that are no part of it.
std::size_t Filler::codeBegin(const Field& field, std::size_t at, std::size_t end) const
{
    if (at + 1 < end && s.literal(at + 1) && (s.is(at, "name") || s.is(at, "id") || s.is(at, "code")))
        ++at; // "secret name BELL_KEY"
    if (at + 1 < end && s.literal(at + 1) && (s.is(at, "rev") || s.is(at, "rev.") || s.is(at, "revision")))
        ++at; // "from rev A to rev B"
    // "contexte gelé TERN-90-CMP-20290110": the word in front is no part of a code
    while (field.name != "revision" && field.name != "rev" && at + 1 < end && s[at].kind == Word::Kind::Word &&
           s.small(at) && !s.literal(at) && !isWeak(s[at].lower) && s.identifier(at + 1) && hasDigit(s[at + 1].text) &&
           !m_taken[at + 1])
        ++at;
    return at;
}

// A code, with the revision that is cited behind it.
std::optional<Filler::Found> Filler::citedCode(const Field& field, std::size_t at, std::size_t end) const
{
    if (!plausible(field, at, at + 1))
        return {};
    const bool cited =
        (field.name == "part_number" || field.name == "psac" || field.name == "phac" || field.name == "fha") &&
        at + 2 < end && citation(at + 1) && !m_taken[at + 1] && !m_taken[at + 2];
    return Found{s.between(at, cited ? at + 3 : at + 1), at, cited ? at + 3 : at + 1};
}

// "Mise en service des outillages": whether a small word joins what follows to the phrase.
bool Filler::joinsPhrase(const Phrase& phrase, std::size_t i) const
{
    return s.foreign && s[i + 1].kind == Word::Kind::Word && !s.literal(i + 1) &&
           !leadsOn(i + 1, phrase.end, &phrase.field, phrase.scope) &&
           std::none_of(phrase.scope.begin(), phrase.scope.end(), [&](const Field* other) {
               // "sur le banc": where another value is
               return other != &phrase.field && !other->shared &&
                      (cueAt(*other, i) > 1 ||
                       (s.is(i + 1, "the") && cueAt(*other, i + 2) > 0 && !isWeak(s[i + 2].lower) && s.small(i + 2)));
           });
}

// Whether "and" or "or" stands inside a name.
bool Filler::joinsNames(const Phrase& phrase, std::size_t i) const
{
    const std::size_t at = phrase.begin;
    const bool section = s[at].text.size() == 5 && s[at].text.find_first_not_of("0123456789-") == std::string::npos;
    const bool names = ((s.capital(i - 1) && s.capital(i + 1)) || section) && !s.identifier(i + 1) && !phrase.record;
    // "Seats and restraints,": all that stands up to the mark
    std::size_t last = i + 1;
    while (last < phrase.end && s[last].kind == Word::Kind::Word && s.small(last) && !s.literal(last) &&
           !isWeak(s[last].lower) && !m_taken[last] &&
           std::none_of(phrase.scope.begin(), phrase.scope.end(), [&](const Field* f) { return cueAt(*f, last) > 0; }))
        ++last;
    const bool whole = last > i + 1 && last <= i + 3 && s[i - 1].kind == Word::Kind::Word && !s.literal(i - 1) &&
                       (last >= s.size() || s.mark(last, ',') || s.mark(last, '.') || s.mark(last, ';'));
    return names || whole;
}

// Whether a phrase that is a name, and no clause, ends in front of a word.
bool Filler::nameStops(const Phrase& phrase, std::size_t i) const
{
    const std::string& word = s[i].lower;
    const std::size_t at = phrase.begin;
    const bool joined = joinsPhrase(phrase, i);
    if (phrase.field.name == "from" && word == "to")
        return true; // "de Lectura a Control"
    if (((s.small(i) && isPreposition(s[i].lower)) && word != "of" && !joined) || (s.small(i) && isVerb(s[i].lower)) ||
        word == "not")
        return true;
    if (word == "of" && i == at + 1 && s.identifier(at))
        return true; // "CARGO-DOOR of the ORCA-2"
    // "FM-8 reads 0 to 90": a number ends with its word
    if (i == at + 1 && s.identifier(at) && hasDigit(s[at].text) && s.small(i) && s[i].text.size() > 3 &&
        endsWith(s[i].lower, "s") && s[i + 1].kind == Word::Kind::Number)
        return true;
    return (s.is(i, "and") || s.is(i, "or")) && !joinsNames(phrase, i);
}

// Whether a phrase ends in front of a word.
bool Filler::phraseStops(const Phrase& phrase, std::size_t i) const
{
    const std::size_t at = phrase.begin;
    if (s[i].kind == Word::Kind::Mark && !(phrase.prose && s.mark(i, '/')))
        return true;
    if (i == at)
        return false;
    // What stands behind a colon goes on up to the next mark, whatever words of other values are in it.
    if (!(phrase.prose && at > 0 && s.mark(at - 1, ':')) && leadsOn(i, phrase.end, &phrase.field, phrase.scope))
        return true;
    const std::string& word = s[i].lower;
    if (word == "instead" && !s.is(i + 1, "of"))
        return false;
    if (phrase.field.name == "title" &&
        (word == "that" || word == "which" ||
         (word == "with" && i + 1 < phrase.end && leadsOn(i + 1, phrase.end, &phrase.field, phrase.scope))))
        return true;
    if (startsClause(word) && !(phrase.prose && (word == "when" || word == "where" || word == "if" || word == "that" ||
                                                 word == "which" || word == "while" || word == "now")))
        return true;
    return !phrase.prose && nameStops(phrase, i);
}

// The value of a phrase, with the word that a number alone is said with.
std::optional<Filler::Found> Filler::phraseValue(const Field& field, std::size_t begin, std::size_t end) const
{
    Json value = s.between(begin, end);
    if (!field.word.empty() && end == begin + 1 && s[begin].kind == Word::Kind::Number) {
        if (s[begin].spelled)
            return {}; // "the rig one"
        value = (s.foreign && begin > 0 && s[begin - 1].kind == Word::Kind::Word ? s[begin - 1].text : field.word) +
                " " + s[begin].text;
    }
    if (!field.accepts(value))
        return {};
    return Found{std::move(value), begin, end};
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
        at = codeBegin(field, at, end);
        if (s.literal(at) && field.accepts(s[at].text))
            return citedCode(field, at, end);
    }
    const Phrase phrase{field, scope, at, end, prose, record};
    std::size_t i = at;
    // "0 to 60": a range is one text
    if (s[at].kind == Word::Kind::Number && (s.is(at + 1, "to") || s.is(at + 1, "until")) && at + 2 < end &&
        s[at + 2].kind == Word::Kind::Number && !m_taken[at + 2])
        i = at + 3;
    while (i < end && !(field.name == "range" && i == at + 3) && !m_taken[i] && !phraseStops(phrase, i))
        ++i;
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
    return phraseValue(field, at, i);
}

} // namespace pluma::ask

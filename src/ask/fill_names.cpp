// Names of a record: what stands in front, and texts in the order of the schema.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// "2027-09-01"
bool isDay(const std::string& text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
           text.find_first_not_of("0123456789-") == std::string::npos;
}

} // namespace

// Where a name may begin: behind articles and words that say the order.
std::size_t Filler::runBegin(std::size_t at, std::size_t end, bool prose) const
{
    std::size_t begin = at;
    while (begin < end && !prose &&
           (s.is(begin, "the") || (s.is(begin, "a") && s[begin].text == "a") || s.is(begin, "an")))
        ++begin;
    static const std::set<std::string, std::less<>> order = {"first",      "then",     "next",     "finally",
                                                             "afterwards", "vary",     "varying",  "lowest",
                                                             "highest",    "possible", "smallest", "largest"};
    while (begin < end && order.count(s[begin].lower) > 0)
        ++begin;
    if (begin > at && begin < end && !prose && s[begin].text == "a")
        ++begin; // "first a technical check"
    return begin;
}

// Whether a word begins no name.
bool Filler::startsNoRun(std::size_t at, std::size_t end, bool prose) const
{
    if (at < end && s[at].kind == Word::Kind::Number && !prose && at + 1 < end &&
        s[at].text.find('-') == std::string::npos)
        return true;
    static const std::set<std::string, std::less<>> vague = {
        "same", "already", "first",   "second", "third", "also",     "still",    "coming",
        "only", "just",    "half",    "too",    "very",  "quite",    "not",      "another",
        "to",   "keep",    "keeping", "use",    "uses",  "approval", "approvals"};
    return at >= end || m_taken[at] || startsClause(s[at].lower) ||
           (((s.small(at) && isVerb(s[at].lower)) || (sentenceStart(at) && isVerb(s[at].lower))) && !prose) ||
           (s.small(at) && isPreposition(s[at].lower)) || (vague.count(s[at].lower) > 0 && !prose);
}

// Whether a name that has begun ends in front of a word.
bool Filler::runStops(std::size_t at, std::size_t end, bool prose, bool byId) const
{
    const std::string& word = s[at].lower;
    if (s[at].kind == Word::Kind::Quoted || (!prose && isDay(s[at].text)))
        return true;
    if (!prose && (s.is(at, "an") || (s.is(at, "a") && s[at].text == "a")))
        return true;
    // "TR-55 Strut and the aircraft gains …": something else is said
    if (!prose && s.is(at, "and") && s.is(at + 1, "the"))
        return true;
    if ((startsClause(word) || word == "not") && !prose && !(byId && word == "when"))
        return true;
    if (prose && s[at].kind == Word::Kind::Number && s[at].unit == "N·m")
        return true;
    if (prose)
        return false;
    if ((s.small(at) && isVerb(s[at].lower)) ||
        (s[at].kind == Word::Kind::Number && (!s[at].unit.empty() || s[at].spelled)))
        return true;
    if (!s.small(at) || !isPreposition(s[at].lower))
        return false;
    const bool place =
        word == "of" || (byId && (word == "on" || word == "at" || word == "in" || word == "for" || word == "to"));
    const std::size_t next = at + 1;
    // "Host für Unit-Tests"
    if (s.foreign && (word == "for" || word == "with") && !place)
        return true;
    return !(place || s.foreign) || next >= end || m_taken[next] || s.literal(next) ||
           (s.is(next, "a") && !s.foreign) || s[next].kind == Word::Kind::Mark;
}

// A name from here on: up to a mark, a verb, a clause, a quantity, and a preposition that leads to a value.
Filler::Span Filler::runAt(std::size_t at, std::size_t end, bool prose, bool byId) const
{
    if (s[at].kind == Word::Kind::Quoted)
        return {at, at + 1};
    const std::size_t begin = runBegin(at, end, prose);
    Span run{begin, begin};
    if (startsNoRun(begin, end, prose))
        return run;
    while (run.end < end && !m_taken[run.end] && s[run.end].kind != Word::Kind::Mark &&
           (run.end == run.begin || !runStops(run.end, end, prose, byId)))
        ++run.end;
    if (!prose && verbAtEnd(run.begin, run.end))
        --run.end;
    while (run.end > run.begin && (trailing(run.end - 1) || s.is(run.end - 1, "a")) &&
           !(prose && particle(run.end - 1)))
        --run.end;
    return run;
}

// A code that a list knows, or what people call it.
std::optional<Filler::Found> Filler::codeAt(const Field& field, std::size_t at) const
{
    if (m_taken[at])
        return {};
    for (const Lexicon::Entry& entry : m_lexicon.codes) {
        const std::string key = keyOf(entry.code);
        if (std::find(field.known.begin(), field.known.end(), key) == field.known.end())
            continue;
        if (s[at].text == entry.code)
            return Found{entry.code, at, at + 1};
        for (const std::string& name : entry.names)
            if (const std::size_t n = s.matches(at, keyOf(name)); n > 0 && wholeName({entry.code, at, at + n}, false))
                return Found{entry.code, at, at + n};
    }
    return {};
}

// Whether a name stands where one is looked for: in front, or behind the identifier, the quantity or a revision.
bool Filler::startsHere(const Field& item, const std::string& pointer, std::size_t begin, std::size_t at) const
{
    std::size_t allowed = begin;
    for (const Field& one : item.fields) {
        const auto slot = m_slots.find(pointer + "/" + one.name);
        const bool front = identifying(one.name) || one.name == "quantity" || one.name == "required_count" ||
                           one.name == "rev" || one.name == "revision" || one.name == "part_number" ||
                           one.name == "kind" || one.name == "method" || one.name == "sense" || one.name == "path" ||
                           m_references.count(one.name) > 0 || !one.begins.empty();
        if (!front || slot == m_slots.end() || slot->second.words.empty())
            continue;
        for (std::size_t i = begin; i < at; ++i)
            if (s[i].at < slot->second.words[0].at + slot->second.words[0].length)
                allowed = std::max(allowed, i + 1);
    }
    for (std::size_t i = allowed; i < at; ++i)
        if (s[i].kind != Word::Kind::Mark && !isFiller(s[i].lower) && !s.is(i, "vary") && !s.is(i, "varying") &&
            !s.is(i, "first") && !(m_taken[i] && (s[i].kind == Word::Kind::Word && allowed > begin)))
            return false;
    return true;
}

// Who approves and how many of them; whether that is all that is to be said of names.
bool Filler::approvers(const Field& item, const std::string& pointer, Span span)
{
    // "una firma", "a signature"
    for (const Field& count : item.fields)
        if (count.name == "required_count" && !have(pointer + "/required_count"))
            for (std::size_t i = span.begin; i + 1 < span.end; ++i)
                if (s.is(i, "a") && s[i].text != "A" && !m_taken[i] && !m_taken[i + 1] && cueAt(count, i + 1) == 1 &&
                    !isWeak(s[i + 1].lower)) {
                    put(pointer + "/required_count", {1, i, i + 2}, i, "counted");
                    break;
                }
    // "by one checker", "by two chief_engineers", "safety (2, 10 days)"
    for (const Field& count : item.fields)
        if (count.name == "required_count" && !have(pointer + "/required_count"))
            for (std::size_t i = span.begin; i + 1 < span.end; ++i) {
                if (s[i].kind != Word::Kind::Number || m_taken[i] || !s[i].unit.empty() ||
                    !count.accepts(static_cast<std::int64_t>(s[i].number)))
                    continue;
                const bool inside = i > 0 && s.mark(i - 1, '(') && (s.mark(i + 1, ',') || s.mark(i + 1, ')'));
                const bool people = i > 0 && (s.is(i - 1, "by") || s.is(i - 1, "from")) &&
                                    s[i + 1].kind == Word::Kind::Word && !isWeak(s[i + 1].lower);
                if (!inside && !people)
                    continue;
                put(pointer + "/required_count", {static_cast<std::int64_t>(s[i].number), i, i + 1}, i, "counted");
                if (people && !have(pointer + "/role")) {
                    std::string who = s[i + 1].text;
                    if (s[i].number > 1 && who.size() > 3 && who.back() == 's')
                        who.pop_back();
                    put(pointer + "/role", {who, i + 1, i + 2}, i, "counted");
                }
                break;
            }
    // "one approval by chief_engineer", "3 approvals from airworthiness"
    if (std::any_of(item.fields.begin(), item.fields.end(),
                    [](const Field& f) { return f.name == "role" && f.required; }) &&
        !have(pointer + "/role"))
        for (std::size_t i = span.begin; i + 1 < span.end; ++i)
            if ((s.is(i, "by") || s.is(i, "from") || s.is(i, "of")) && !m_taken[i] && !m_taken[i + 1] &&
                s[i + 1].kind == Word::Kind::Word && !isWeak(s[i + 1].lower) &&
                (i + 2 >= span.end || m_taken[i + 2] || s[i + 2].kind == Word::Kind::Mark ||
                 isPreposition(s[i + 2].lower))) {
                put(pointer + "/role", {s[i + 1].text, i + 1, i + 2}, i, "cue");
                return true;
            }
    return false;
}

// "bearing seized", "Pump seal leaks": an item and how it fails; "servo valve stuck open" is asked.
void Filler::failing(const Field& item, const std::string& pointer, Span run)
{
    const std::string& last = s[run.end - 1].lower;
    if (run.end - run.begin < 2 || run.end - run.begin > 4 ||
        !(endsWith(last, "ed") || (endsWith(last, "s") && !endsWith(last, "ss"))))
        return;
    put(pointer + "/" + item.name, {s.between(run.begin, run.end - 1), run.begin, run.end - 1}, run.begin, "name");
    put(pointer + "/mode", {s.between(run.end - 1, run.end), run.end - 1, run.end}, run.end - 1, "order");
}

// Stretches of words that may be names; none where something else than a name begins. `first`: the field that the first
// of them is for.
std::vector<Filler::Span> Filler::runsOf(const Field& first, Span span, bool byId) const
{
    std::vector<Span> runs;
    for (std::size_t i = span.begin; i < span.end && runs.size() < 4;) {
        const bool link = runs.empty() && byId && (s.is(i, "is") || s.is(i, "are"));
        if (m_taken[i] || s[i].kind == Word::Kind::Mark || link) {
            ++i;
            continue;
        }
        if (runs.empty() && i > span.begin && s.mark(i - 1, '(') && first.name != "text")
            return {}; // no name stands in parentheses
        const Span run = runAt(i, span.end, runs.empty() && isProse(first.name) && first.name != "title", byId);
        while (i < span.end && !m_taken[i] && s[i].kind != Word::Kind::Mark)
            ++i;
        if (run.begin < run.end)
            runs.push_back(run);
        else if (runs.empty())
            return {}; // begins with something else than a name
    }
    return runs;
}

// What stands behind other values is no name; a second text directly follows the first, between marks.
bool Filler::inPlace(const Field& item, const Field& field, const std::string& pointer, std::size_t begin, Span run,
                     bool first) const
{
    if (first)
        return startsHere(item, pointer, begin, run.begin);
    return run.begin > begin &&
           (s[run.begin - 1].kind == Word::Kind::Mark || (field.name == "description" && m_taken[run.begin - 1])) &&
           !isWeak(s[run.begin].lower) && !startsClause(s[run.begin].lower);
}

// "yield 830 MPa" is no name: its first word leads to a number of the record.
bool Filler::ofNumber(const Field& item, const Field& field, std::size_t at) const
{
    return !isProse(field.name) && std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& one) {
        if (&one == &field || !one.number())
            return false;
        // "signatures needed"
        return (one.name.size() > 3 && keyOf(one.name.substr(0, one.name.find('_'))) == s[at].key) ||
               (s.small(at) && s[at].text.size() > 3 && !isWeak(s[at].lower) && cueAt(one, at) > 0);
    });
}

// Whether a run is the text of a field; `begin` is where its record does, `first` whether it is the first run.
Filler::NameFit Filler::nameFit(const Field& item, const Field& field, const std::string& pointer, std::size_t begin,
                                Span run, bool first) const
{
    if (have(pointer + "/" + field.name))
        return NameFit::OfOther;
    const bool digits = hasDigit(s[run.begin].text);
    if (m_references.count(field.name) > 0 && !startsWith(pointer, "/" + field.name) &&
        (!digits || !s.identifier(run.begin) || s[run.begin].kind == Word::Kind::Quoted))
        return NameFit::OfOther;
    if (!inPlace(item, field, pointer, begin, run, first) || run.end - run.begin > (isProse(field.name) ? 24U : 6U))
        return NameFit::None;
    // "FC-4 belongs to F-1"
    if (s.small(run.begin) && isVerb(s[run.begin].lower) && s[run.begin].lower.back() == 's')
        return NameFit::None;
    if (!first && field.name != "description" && field.name != "role" && field.name != "centre" &&
        field.name != "mode" && field.name != "title" && field.name != "text")
        return NameFit::None;
    if (first && !nameable(field.name) &&
        !(field.name == "effectivity" &&
          (s.is(run.begin, "s/n") || s.is(run.begin, "msn") || s.is(run.begin, "all")))) {
        const bool code = identifying(field.name) || field.name == "part_number";
        if (code && run.end > run.begin + 1)
            return NameFit::OfOther;
        if (!code || !digits)
            return NameFit::None;
    }
    // "case cabin pressure": the name of another text of the record
    if (first && run.end > run.begin + 1 && std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& one) {
            return &one != &field && one.text() && stem(one.name) == s[run.begin].text;
        }))
        return NameFit::None;
    if (!field.accepts(s.between(run.begin, run.end)) || ofNumber(item, field, run.begin) ||
        !plausible(field, run.begin, run.end) || common(item, run) ||
        (first && field.name == "name" && ofPersons(item) && !s.capital(run.begin)) ||
        (run.end == run.begin + 2 && s[run.begin].text.size() == 1 && s.is(run.begin + 1, "basis")))
        return NameFit::None;
    return NameFit::Fits;
}

// "Chair Ada Vidal": a role, then who has it.
bool Filler::roleAndName(const Field& item, const Field& field, const std::string& pointer, Span run)
{
    if (field.name != "role" || run.end - run.begin <= 2 || !s.capital(run.end - 1) || !s.capital(run.end - 2) ||
        std::none_of(item.fields.begin(), item.fields.end(), [](const Field& other) { return other.name == "name"; }))
        return false;
    put(pointer + "/role", {s.between(run.begin, run.end - 2), run.begin, run.end - 2}, run.begin, "name");
    put(pointer + "/name", {s.between(run.end - 2, run.end), run.end - 2, run.end}, run.end - 2, "name");
    return true;
}

// A name, and the number in front of it or behind: "Lifting strap LS-9".
void Filler::putName(const Field& item, const Field& field, const std::string& pointer, Span run, const char* why)
{
    const auto number = std::find_if(item.fields.begin(), item.fields.end(), [&](const Field& other) {
        return other.text() && &other != &field &&
               (other.name == "number" || other.name == "part_number" || other.name == "specification");
    });
    const std::size_t last = run.end - 1;
    const bool front = s.identifier(run.begin) && s[run.begin].text.find('-') != std::string::npos &&
                       hasDigit(s[run.begin].text) && number != item.fields.end() && number->name != "specification";
    if (front && !have(pointer + "/" + number->name) && run.end - run.begin > 1 && !citation(run.begin + 1)) {
        put(pointer + "/" + number->name, {s[run.begin].text, run.begin, run.begin + 1}, run.begin, "form");
        put(pointer + "/" + field.name, {s.between(run.begin + 1, run.end), run.begin + 1, run.end}, run.begin, "name");
    } else if (number != item.fields.end() && !have(pointer + "/" + number->name) && run.end - run.begin > 1 &&
               s.identifier(last) && hasDigit(s[last].text)) {
        put(pointer + "/" + number->name, {s[last].text, last, last + 1}, last, "form");
        put(pointer + "/" + field.name, {s.between(run.begin, last), run.begin, last}, run.begin, "name");
    } else {
        put(pointer + "/" + field.name, {s.between(run.begin, run.end), run.begin, run.end}, run.begin, why);
    }
}

// What no word leads to: the name first; then texts between marks, as long as they follow the order of the schema.
void Filler::namesOf(const Field& item, const std::string& pointer, Span span)
{
    std::vector<const Field*> open;
    for (const Field& field : item.fields)
        if (field.text() && field.required && field.dimension.empty() && (!field.bounded || field.name == "name") &&
            field.known.empty() && field.name != "unit" && field.name != "due" && field.name != "date" &&
            field.name != "reference" && !identifying(field.name))
            open.push_back(&field);
    if (open.empty())
        return;
    if (approvers(item, pointer, span))
        return;
    const bool byId =
        !item.fields.empty() && identifying(item.fields[0].name) && have(pointer + "/" + item.fields[0].name);
    const std::vector<Span> runs = runsOf(*open[0], span, byId);
    if (open.size() > 1 && open[1]->name == "mode" && !runs.empty() && !have(pointer + "/mode") &&
        !have(pointer + "/" + open[0]->name) &&
        !(runs.size() > 1 && s.mark(runs[0].end, ',') && runs[1].begin == runs[0].end + 1)) {
        failing(*open[0], pointer, runs[0]);
        return;
    }
    std::size_t next = 0;
    for (std::size_t f = 0; f < open.size() && next < runs.size(); ++f) {
        const Field& field = *open[f];
        const bool first = next == 0;
        // "hold gas at 127 bar": a description goes on up to the next mark
        const Span run =
            !first && field.name == "description" ? runAt(runs[next].begin, span.end, true, byId) : runs[next];
        const NameFit fit = nameFit(item, field, pointer, span.begin, run, first);
        if (fit == NameFit::OfOther)
            continue;
        if (fit == NameFit::None || roleAndName(item, field, pointer, run))
            return;
        putName(item, field, pointer, run, first ? "name" : "order");
        ++next;
    }
}

} // namespace pluma::ask

// What the document is about: "… for the flight control software", "a fuel pump SRS".
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool leadsToSubject(std::string_view lower)
{
    return lower == "for" || lower == "of" || lower == "on" || lower == "about" || lower == "covering" ||
           lower == "regarding" || lower == "concerning";
}

bool isDeterminer(const Sentence& s, std::size_t at)
{
    return s.is(at, "the") || (s.is(at, "a") && s[at].text == "a") || s.is(at, "an") || s.is(at, "our") ||
           s.is(at, "its") || s.is(at, "this") || s.is(at, "that") || s.is(at, "your") || s.is(at, "new") ||
           (s.is(at, "the") && s.capital(at));
}

} // namespace

// Where a name ends: at a mark, a preposition, a verb, another clause or a word that leads to another value.
std::size_t Filler::subjectEnd(std::size_t begin, const Scope& scope) const
{
    std::size_t end = begin;
    for (; end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark; ++end) {
        if (end == begin)
            continue;
        if (s[end - 1].kind == Word::Kind::Quoted)
            break;
        const std::string& word = s[end].lower;
        if (startsClause(word) || (s.small(end) && isVerb(s[end].lower)) || s.is(end, "then") || s.is(end, "here") ||
            s.is(end, "last") || s.is(end, "next") || s.is(end, "this") || s.is(end, "not"))
            break;
        if (leadsOn(end, s.size(), nullptr, scope))
            break;
        // "Release of test procedures", "concessions on primary structure"
        if (isPreposition(word) && !(word == "of" && end + 1 < s.size() && !programName(end + 1)) &&
            !(word == "on" && end + 1 < s.size() && !s.literal(end + 1) && !isDeterminer(s, end + 1) &&
              !dateAt(*scope[0], end + 1, s.size())))
            break;
        // "Airbus Defence and Space", "32-40 Wheels and brakes"
        if (s.is(end, "and") && !(s.capital(end - 1) && s.capital(end + 1)) &&
            !(end + 2 <= s.size() &&
              (end + 2 == s.size() || s[end + 2].kind == Word::Kind::Mark || isPreposition(s[end + 2].lower)) &&
              s[end + 1].kind == Word::Kind::Word && !isWeak(s[end + 1].lower)))
            break;
        if (s[end].kind == Word::Kind::Number && !s[end].unit.empty())
            break;
    }
    if (verbAtEnd(begin, end))
        --end;
    while (end > begin && trailing(end - 1))
        --end;
    return end;
}

// A small word of German, Spanish or French: what follows is not said in English.
bool Filler::foreignWord(std::size_t at) const
{
    return std::any_of(m_lexicon.small.begin(), m_lexicon.small.end(), [&](const Lexicon::Entry& entry) {
        return std::find(entry.names.begin(), entry.names.end(), lower(s[at].text)) != entry.names.end();
    });
}

// Whether words are those of another language: a small word of it, or letters that English has none of. What a
// document is of is then told by words that lead to it alone.
bool Filler::foreignSentence() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s[i].kind == Word::Kind::Word)
            count += foreignWord(i) || std::any_of(s[i].text.begin(), s[i].text.end(),
                                                   [](char c) { return static_cast<unsigned char>(c) >= 0xC3; })
                         ? 1
                         : 0;
    return count > 1;
}

// Where a name begins from here on; none where no name does.
std::optional<std::size_t> Filler::subjectBegin(const Field& field, std::size_t from) const
{
    std::size_t begin = from;
    while (begin < s.size() && !m_taken[begin] && isDeterminer(s, begin))
        ++begin;
    if (begin >= s.size() || m_taken[begin] || s[begin].kind == Word::Kind::Mark || m_titled[begin] ||
        programName(begin) || isWeak(s[begin].lower) || (s[begin].kind == Word::Kind::Number && !s[begin].unit.empty()))
        return {};
    if (begin + 1 < s.size() && (s.is(begin, "testing") || s.is(begin, "reviewing")))
        ++begin;
    if (s[begin].kind == Word::Kind::Number && s[begin].text.find_first_not_of("0123456789-") != std::string::npos)
        return {};
    if (s[begin].kind == Word::Kind::Number && s[begin].text.find('-') == std::string::npos)
        return {};
    if (s.is(begin, "much") || s.is(begin, "many") || s.is(begin, "amendment"))
        return {};
    // "for system X", "of case cruise"
    if (const std::size_t n = s.matches(begin, keyOf(field.name));
        n > 0 && begin + n < s.size() && s[begin + n].kind != Word::Kind::Mark && !isWeak(s[begin + n].lower))
        begin += n;
    if (begin + 1 < s.size() && s[begin].kind == Word::Kind::Number && s[begin].text.find('-') == std::string::npos &&
        s[begin + 1].kind == Word::Kind::Word)
        ++begin; // "12 cargo nets"
    if (s.identifier(begin) && s.is(begin + 1, "of") && s[begin].text.find('-') != std::string::npos)
        return {}; // a number of a part of something
    return begin;
}

// Whether all of these words name the template.
bool Filler::allNamed(std::size_t begin, std::size_t end) const
{
    return std::all_of(m_named.begin() + static_cast<std::ptrdiff_t>(begin),
                       m_named.begin() + static_cast<std::ptrdiff_t>(end), [](bool named) { return named; });
}

// The name that stands from here on.
std::optional<Filler::Found> Filler::subjectFrom(const Field& field, const Scope& scope, std::size_t from) const
{
    const auto first = subjectBegin(field, from);
    if (!first)
        return {};
    std::size_t begin = *first;
    std::size_t end = subjectEnd(begin, scope);
    // "Kampagne 32-10 Hauptfahrwerk": a section number begins a name
    for (std::size_t i = begin + 1; i + 1 < end; ++i)
        if (s[i].text.size() == 5 && s[i].text[2] == '-' &&
            s[i].text.find_first_not_of("0123456789-") == std::string::npos)
            begin = i;
    if (end <= begin || end - begin > 8 || (s.foreign && cueAt(field, begin) == end - begin))
        return {}; // "el plan del software"
    // "Door control module DCM-0200": its number is a value of its own
    const bool numbered =
        std::any_of(scope.begin(), scope.end(), [](const Field* f) { return f->name == "part_number"; });
    if (numbered && field.name != "part_number" && end - begin > 1 && s.identifier(end - 1) &&
        s[end - 1].text.find('-') != std::string::npos)
        --end;
    if (field.name == "part_number" && !s.identifier(begin))
        return {};
    if (field.name == "part_number" && citation(end) && end + 1 < s.size() && !m_taken[end])
        end += 2;
    if (allNamed(begin, end))
        return {};
    if (s.is(end, "is") && s.is(end + 1, "not"))
        return {};
    for (std::size_t i = begin == 0 ? 0 : begin - 1; i < end; ++i)
        if (foreignWord(i) && !s.foreign)
            return {};
    Json text = s.between(begin, end);
    if (!field.accepts(text)) {
        std::string name = lower(text.get<std::string>());
        for (char& c : name)
            c = c == ' ' || c == '_' ? '-' : c;
        text = name;
    }
    if (!field.accepts(text))
        return {};
    return Found{text, begin, end};
}

// "FMEA of the pump": the word stands behind what names the document.
std::optional<Filler::Found> Filler::subjectBehindName(const Field& field, const Scope& scope, Span head) const
{
    for (std::size_t i = 1; i + 1 < s.size(); ++i)
        if (leadsToSubject(s[i].lower) && !m_taken[i] && s[i].kind == Word::Kind::Word &&
            (m_named[i - 1] || m_titled[i - 1] || ownNumber(i - 1) || (i == head.end && i > head.begin) ||
             (m_taken[i - 1] && i >= head.end && i <= head.end + 3) ||
             (i > 1 && s.mark(i - 1, ',') && m_taken[i - 2] && i <= head.end + 4 &&
              (s.is(i, "for") || s.is(i, "of"))) ||
             (i > 1 && s.mark(i - 1, ')') && (m_named[i - 2] || m_titled[i - 2]) && i <= head.end + 6)))
            if (auto found = subjectFrom(field, scope, i + 1))
                return found;
    return {};
}

// "For the pump we need an FMEA"
std::optional<Filler::Found> Filler::subjectInFront(const Field& field, const Scope& scope) const
{
    if (s.size() <= 3 || !s.is(0, "for") || s.foreign)
        return {};
    auto found = subjectFrom(field, scope, 1);
    if (found &&
        std::any_of(m_named.begin() + static_cast<std::ptrdiff_t>(found->begin),
                    m_named.begin() + static_cast<std::ptrdiff_t>(found->end), [](bool named) { return named; }))
        return {}; // "for the PRR package" names the document
    return found;
}

// "hazard analysis cabin pressure control", "Functional hazard assessment, oxygen system; …"
std::optional<Filler::Found> Filler::subjectInHead(const Field& field, const Scope& scope, Span head) const
{
    std::size_t last = head.end;
    while (last > head.begin && !m_named[last - 1] && !m_taken[last - 1])
        --last;
    if (last > head.begin && last < head.end && m_named[last - 1] &&
        (head.end - last > 1 || s.literal(last) || s[last].text.find_first_of("-_") != std::string::npos))
        return subjectFrom(field, scope, last);
    return {};
}

// "a fuel pump SRS": what stands before the name of the document.
std::optional<Filler::Found> Filler::subjectBeforeName(const Field& field, Span head) const
{
    std::size_t end = head.begin;
    while (end < head.end && !m_named[end] && !m_taken[end])
        ++end;
    if (end <= head.begin || end >= head.end || s[head.begin].kind == Word::Kind::Mark || isWeak(s[head.begin].lower))
        return {};
    Json text = s.between(head.begin, end);
    const bool verb = end - head.begin == 1 && !s.identifier(head.begin) && !s.capital(head.begin);
    bool other = false;
    for (std::size_t i = 0; i < s.size(); ++i)
        other |= foreignWord(i);
    other |= s.is(head.begin, "much") || s.is(head.begin, "many") || s.is(head.begin, "does");
    if (verb || other || !field.accepts(text))
        return {};
    return Found{text, head.begin, end};
}

// "FMEA, fuel pump;", "rig test plan - 21-70 Cabin humidifier -", "SSA (final) escape path lighting;"
std::optional<Filler::Found> Filler::subjectBehindMark(const Field& field, const Scope& scope, Span head) const
{
    if (head.end >= s.size() || head.end <= head.begin || !m_named[head.end - 1])
        return {};
    std::size_t from = s.mark(head.end, ',') || s.mark(head.end, '-') ? head.end + 1 : s.size();
    if (s.mark(head.end, '(') && s.mark(head.end + 2, ')') && s[head.end + 3].kind != Word::Kind::Mark)
        from = head.end + 3;
    const std::size_t end = subjectEnd(from, scope);
    if (end < s.size() && s[end].kind == Word::Kind::Mark)
        return subjectFrom(field, scope, from);
    return {};
}

std::optional<Filler::Found> Filler::subjectOf(const Field& field, const Scope& scope) const
{
    const auto [headBegin, headEnd] = headOf(s);
    const Span head{headBegin, headEnd};
    if (foreignSentence() && !s.foreign)
        return {};
    auto found = subjectBehindName(field, scope, head);
    if (!found)
        found = subjectInFront(field, scope);
    if (!found)
        found = subjectInHead(field, scope, head);
    if (!found)
        found = subjectBeforeName(field, head);
    if (!found)
        found = subjectBehindMark(field, scope, head);
    return found;
}

// "which battery cell to buy", "whether to use liquid hydrogen": up to the next mark, with its question mark.
void Filler::question(const Field& field)
{
    for (std::size_t i = 0; i + 2 < s.size(); ++i) {
        const bool asks =
            s.is(i, "which") || s.is(i, "whether") || s.is(i, "what") || s.is(i, "how") || s.is(i, "should");
        if (!asks || m_taken[i] ||
            !(delimited(i) || s.is(i - 1, "question") || s.is(i - 1, "study") || s.is(i - 1, "on")))
            continue;
        std::size_t end = i;
        while (end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark)
            ++end;
        if (end < i + 3)
            return;
        // "which fastener for the panels?" is no whole question
        const bool whole = s.capital(i) && (i == 0 || s[i - 1].kind == Word::Kind::Mark);
        const bool mark = s.mark(end, '?') && (whole || (!isPreposition(s[i + 2].lower) && !s.is(i + 1, "to")));
        put("/" + field.name, {s.between(i, mark ? end + 1 : end), i, end}, i, "subject");
        return;
    }
}

// "the brake control unit of the wheel brake system": the part, and the system that it is in.
void Filler::partAndSystem(const Field& part, const Scope& scope)
{
    const auto system = std::find_if(scope.begin(), scope.end(), [](const Field* f) { return f->name == "system"; });
    auto found = have("/" + part.name) ? std::nullopt : subjectOf(part, scope);
    if (!found)
        return;
    const auto isSystem = [&](std::size_t end) { return s.is(end - 1, "system") || s.is(end - 1, "systems"); };
    for (std::size_t i = found->begin + 1; i + 1 < found->end; ++i)
        if (s.is(i, "of")) {
            std::size_t begin = i + 1;
            while (begin < found->end && (s.is(begin, "the") || s.is(begin, "a")))
                ++begin;
            if (isSystem(found->end) && begin < found->end && !have("/system"))
                put("/system", {s.between(begin, found->end), begin, found->end}, i, "subject");
            found->end = i;
            found->value = s.between(found->begin, i);
            break;
        }
    if (!have("/system") && isSystem(found->end) && (*system)->required)
        return; // is it the system, or what is in it?
    put("/" + part.name, *found, found->begin, "subject");
}

// A report of what is quoted.
void Filler::quotedTitle(const Field& field)
{
    std::vector<std::size_t> quotes;
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s[i].kind == Word::Kind::Quoted && !m_taken[i])
            quotes.push_back(i);
    if (quotes.size() == 1 && field.accepts(s[quotes[0]].text))
        put("/title", {s[quotes[0]].text, quotes[0], quotes[0] + 1}, quotes[0], "form");
}

// The numbers of the document and of its program, which have the form of one.
void Filler::ownNumbers(const std::vector<Field>& fields)
{
    std::vector<Found> numbers;
    std::vector<Found> programs;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (m_taken[i])
            continue;
        // "SRS-202" may be a requirement: a short number stands with the name of the document
        const bool longer = std::count(s[i].text.begin(), s[i].text.end(), '-') > 1;
        // "Test report KST-TR-2170": the number behind the name of the document
        const bool numbered = std::any_of(fields.begin(), fields.end(), [](const Field& f) {
            return !f.shared && (f.name == "part_number" || f.name == "assembly");
        });
        const bool behind = longer && !numbered && !programName(i) && i > 0 && m_named[i - 1] &&
                            i <= headOf(s).second && s.identifier(i) && hasDigit(s[i].text);
        if ((ownNumber(i) && (longer || i < headOf(s).second + 1)) || behind)
            numbers.push_back({s[i].text, i, i + 1});
        else if (programName(i))
            programs.push_back({s[i].text, i, i + 1});
    }
    for (const Field& field : fields) {
        if (field.name == "programs" && field.list() && !have("/programs/0"))
            for (std::size_t i = 0; i < programs.size(); ++i)
                put("/programs/" + std::to_string(i), programs[i], programs[i].begin, "form");
        if (field.name == "document_number" && numbers.size() == 1 && !have("/document_number"))
            put("/document_number", numbers[0], numbers[0].begin, "form");
        if (field.name == "program" && programs.size() == 1 && !have("/program") && field.accepts(programs[0].value)) {
            const std::size_t at = programs[0].begin;
            const bool product =
                std::any_of(fields.begin(), fields.end(), [](const Field& f) { return f.name == "product"; });
            if (!product && at > 0 &&
                (!field.shared || isPreposition(s[at - 1].lower) || s[at - 1].kind == Word::Kind::Mark ||
                 s.is(at - 1, "program")))
                put("/program", programs[0], at, "form");
        }
    }
}

void Filler::subject(const std::vector<Field>& fields)
{
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    ownNumbers(fields);
    for (const Field& field : fields) {
        if (field.shared || !field.required || !field.text())
            continue;
        if (field.name == "plan")
            continue;
        if (have("/" + field.name))
            return;
        if (field.name == "question") {
            question(field);
            return;
        }
        // A title says what is to be done; no name of a thing is one.
        static const std::set<std::string, std::less<>> things = {
            "subject",    "system", "software",  "item", "structure",   "study",   "product", "assembly",
            "end_system", "case",   "subsystem", "rig",  "part_number", "service", "job"};
        if (field.name == "title")
            quotedTitle(field);
        if (things.count(field.name) == 0)
            return;
        if (const auto inner = std::find_if(fields.begin(), fields.end(),
                                            [](const Field& f) { return f.name == "software" || f.name == "item"; });
            inner != fields.end() && inner->text() &&
            std::any_of(fields.begin(), fields.end(), [](const Field& f) { return f.name == "system"; })) {
            partAndSystem(*inner, scope);
            return;
        }
        if (auto found = subjectOf(field, scope);
            found && (!field.bounded || (found->end == found->begin + 1 &&
                                         s[found->begin].text.find_first_of("-_0123456789") != std::string::npos)))
            put("/" + field.name, *found, found->begin, "subject");
        return;
    }
}

} // namespace pluma::ask

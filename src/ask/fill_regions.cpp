// Where lists begin that no word of theirs leads to: at an identifier, or where a clause says two fields of a record.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool isSentenceEnd(const Sentence& s, std::size_t at) { return s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!'); }

} // namespace

bool Filler::introducesList(std::size_t at) const
{
    return s.is(at, "with") || s.is(at, "containing") || s.is(at, "listing") || s.is(at, "covering") ||
           s.is(at, "including") || s.is(at, "having") || s.is(at, "exchanging") || s.is(at, "carrying") ||
           s.is(at, "consisting") || s.is(at, "affects") || s.is(at, "affecting") || s.is(at, "touches") ||
           s.is(at, "touching");
}

// Whether the identifier at `at` of a clause that begins at `i` may be one of a list; `known`: letters of those that
// are of other lists.
bool Filler::anchors(const Field& list, const std::vector<Field>& fields, const std::set<std::string>& known,
                     std::size_t i, std::size_t at) const
{
    const Field& item = list.item[0];
    if (s[at].kind != Word::Kind::Number && (ownNumber(at) || programName(at)))
        return false;
    if (at > i && s[at].kind != Word::Kind::Number && s[at].text.find('-') == std::string::npos && cueAt(list, i) == 0)
        return false;
    // "32-10 Main gear" is a section
    if (item.fields[0].name == "id" && lettersBefore(s[at].text).empty() && s[at].kind != Word::Kind::Number &&
        !item.fields[0].bounded && cueAt(list, i) == 0)
        return false;
    // A bare number needs a word of the list before it.
    if ((s[at].kind == Word::Kind::Number || at > i) && cueAt(list, i) == 0 && cueAt(item.fields[0], i) == 0 &&
        !(at > i && s[at].kind == Word::Kind::Number && s[i].text.size() <= 4 &&
          std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return cueAt(f, i) > 0; })) &&
        !(item.fields[0].bounded && at == i))
        return false;
    return at != i || s[at].kind == Word::Kind::Number ||
           !((s[at].text.find('-') == std::string::npos && item.fields[0].name != "paragraph") ||
             (s[at + 1].kind == Word::Kind::Mark && !s.mark(at + 1, ':') && !s.mark(at + 1, '(') &&
              !(s.mark(at + 1, ',') && labelOf(item, at + 2) > 0)) ||
             known.count(lettersBefore(s[at].text)) > 0);
}

// How well a clause that begins with an identifier fits a list; 0 when it does not.
std::size_t Filler::anchorFits(const Field& list, const std::vector<Field>& fields, const std::set<std::string>& known,
                               std::size_t i, std::size_t end) const
{
    const Field& item = list.item[0];
    const std::size_t at = anchorAt(item, i, end);
    if (at == end || !anchors(list, fields, known, i, at))
        return 0;
    std::size_t fits = 0;
    for (std::size_t w = at + 1; w < end && w < at + 14 && !s.mark(w, ';'); ++w)
        for (const Field& one : item.fields)
            fits += typedAt(one, w, end, false) ? 2 : cueAt(one, w) > 0 && !isWeak(s[w].lower) ? 1 : 0;
    if (cueAt(list, i) > 0 || steps(item, i, end))
        fits += 4;
    if (list.required && i > 0 && introducesList(i - 1))
        fits += 1;
    const std::string letters = lower(lettersBefore(s[at].text));
    if (const std::size_t last = letters.find_last_not_of('-'); last != std::string::npos && !list.name.empty())
        fits += letters[last] == list.name[0] ? 5 : letters.find(list.name[0]) != std::string::npos ? 2 : 0;
    return fits;
}

// The list that a clause fits best which begins with an identifier, or with a person.
const Field* Filler::anchoredList(const std::vector<Field>& fields, const std::vector<Segment>& segments,
                                  const std::set<std::string>& known, Span clause, bool person) const
{
    const Field* best = nullptr;
    std::size_t most = 0;
    for (const Field& field : fields) {
        if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() ||
            have("/" + field.name + "/0") || listed(segments, field))
            continue;
        if (person) {
            if (ofPersons(field.item[0]))
                best = &field;
            continue;
        }
        const std::size_t fits = anchorFits(field, fields, known, clause.begin, clause.end);
        if (fits > most && (field.required || fits >= 5)) {
            most = fits;
            best = &field;
        }
    }
    return best;
}

// Lists that no word leads to: a clause begins with an identifier, "FC-1 loss of both", or with a person.
void Filler::anchored(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    std::set<std::string> known;
    for (const Segment& one : segments)
        if (one.field->item[0].record())
            if (const std::size_t at = anchorAt(one.field->item[0], one.begin, s.size()); at < s.size())
                known.insert(lettersBefore(s[at].text));
    // "FC-3, loss of feel, is only major. …": the document is named behind its records
    const bool front = s.identifier(0) && hasDigit(s[0].text) && !ownNumber(0) && !programName(0);
    const std::size_t from = front ? 0 : headOf(s).second;
    for (std::size_t i = front ? 0 : std::max<std::size_t>(1, from); i + 1 < s.size(); ++i) {
        const bool first = i == 0 || s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and") || introducesList(i - 1) ||
                           s.is(i - 1, "the");
        // "present Ulla Berg (chair)", "signed by Ulla Berg (quality)"
        const bool person = personAt(i);
        if ((!first && !(person && !s.capital(i - 1))) || m_taken[i] || (i == 0 && person))
            continue;
        std::size_t end = i;
        while (end < s.size() && !isSentenceEnd(s, end))
            ++end;
        const Field* best = anchoredList(fields, segments, known, {i, end}, person);
        if (best == nullptr)
            continue;
        std::size_t begin = i;
        if (person) // of two people the first one
            for (std::size_t w = i; w-- > 0 && !isSentenceEnd(s, w) && !s.mark(w, ';');)
                if (personAt(w))
                    begin = w;
        if (const std::size_t at = anchorAt(best->item[0], i, end); at < end) {
            known.insert(lettersBefore(s[at].text));
            // "char 2" of a list whose "char 1" nobody read
            bool earlier = false;
            for (std::size_t w = from; w + 1 < i && at > i; ++w)
                earlier |= s[w].lower == s[i].lower && s[w + 1].kind == Word::Kind::Number;
            if (earlier)
                continue;
            // "affecting PS-0050 revision A and ICD-2810 …": the one before "and" is the first
            if (i > 0 && s.is(i - 1, "and"))
                for (std::size_t w = i - 1; w-- > from && !s.mark(w, ',') && !s.mark(w, ';') && i - w < 10;)
                    if (!m_taken[w] && s.identifier(w) && anchorAt(best->item[0], w, i) == w && !ownNumber(w) &&
                        !programName(w))
                        begin = w;
        }
        segments.push_back({best, begin, begin, s.size(), false, true});
    }
}

// Lists that begin with what the first field of their records is called: "connector P3, pin 4", "item Bearing". The
// word is of this list alone.
void Filler::labelled(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const auto leading = [&](const Field& list, std::size_t at) {
        // "criterion 1 met": the number that a record begins with
        const Field& first = list.item[0].fields[0];
        if (first.type == "integer" && first.required)
            if (const std::size_t n = cueAt(first, at);
                n > 0 && !isWeak(s[at].lower) && numberAt(first, at + n, s.size(), true))
                return n;
        for (std::size_t f = 0; f < list.item[0].fields.size() && f < 2; ++f) {
            const Field& one = list.item[0].fields[f];
            // everything has a name and a title
            if (one.text() && one.required && one.name != "name" && one.name != "title" &&
                (f == 0 || identifying(list.item[0].fields[0].name)))
                if (const std::size_t n = cueAt(one, at); n > 0 && (n > 1 || !isWeak(s[at].lower)))
                    return n;
        }
        return std::size_t{0};
    };
    for (std::size_t i = 1; i + 1 < s.size(); ++i) {
        if (m_taken[i] || s[i].kind != Word::Kind::Word || m_named[i] || !delimited(i) || aside(i))
            continue;
        const Field* best = nullptr;
        std::size_t length = 0;
        bool rival = false;
        for (const Field& field : fields) {
            if (field.list() && !field.item.empty() && field.item[0].record()) {
                const std::size_t n = leading(field, i);
                // the word of another list, as "component" of components
                if (n == 0 && cueAt(field, i) > 0) {
                    rival = true;
                    length = std::max(length, cueAt(field, i));
                }
                if (n == 0 || n < length)
                    continue;
                rival = n == length;
                length = n;
                best = &field;
            } else if (cueAt(field, i) > 0) {
                rival = true;
                length = std::max(length, cueAt(field, i));
            }
        }
        if (best == nullptr || rival || best->shared || have("/" + best->name + "/0") || underWay(segments, i) ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == best; }))
            continue;
        const std::size_t value = s.mark(i + length, ':') ? i + length + 1 : i + length;
        if (value >= s.size() || m_taken[value] || !(s.literal(value) || s.capital(value)))
            continue;
        segments.push_back({best, i, i, s.size()});
    }
}

// How many fields of a record the words of a clause say: what looks like a value of one, and words that lead to one.
std::size_t Filler::fitsOf(const Field& item, std::size_t begin, std::size_t end) const
{
    std::set<const Field*> fits;
    std::size_t more = 0;
    for (std::size_t w = begin; w < end; ++w) {
        for (const Field& one : item.fields)
            if (typedAt(one, w, end, false) || (cueAt(one, w) > (isWeak(s[w].lower) ? 1U : 0U) && !one.text()))
                fits.insert(&one);
        // "from 400 to 700 mm"
        const std::size_t next = w + 1 < end && s[w + 1].isUnit ? w + 2 : w + 1;
        if (s[w].kind == Word::Kind::Number && next + 1 < end &&
            (s.is(next, "to") || s.is(next, "and") || s.is(next, "until")) && s[next + 1].kind == Word::Kind::Number &&
            w > begin && (s.is(w - 1, "from") || s.is(w - 1, "between") || s.is(next, "to")) &&
            std::any_of(item.fields.begin(), item.fields.end(),
                        [](const Field& f) { return f.name == "lower" || f.name == "minimum"; }))
            more = 2;
    }
    for (const Field& one : item.fields)
        if (!one.choices.empty() && choiceAt(one, begin, end, false))
            more = std::max<std::size_t>(more, 1);
    return fits.size() + more;
}

// Lists that the template is about, without a word of their own: behind a colon that no other word owns, or a clause
// that says two fields of a record at once.
void Filler::implied(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const bool some = std::any_of(fields.begin(), fields.end(), [](const Field& f) {
        return f.list() && f.required && !f.shared && !f.item.empty() && f.item[0].record();
    });
    for (const Field& field : fields) {
        if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() ||
            have("/" + field.name + "/0") ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
            continue;
        const std::size_t begin = impliedAt(field, fields, segments, field.required ? 2 : some ? 9 : 2);
        if (begin < s.size())
            segments.push_back({&field, begin, begin, s.size(), true});
    }
}

// Whether a list may begin behind a word or a mark: outside of those that have begun.
bool Filler::mayIntroduce(std::size_t i, const std::vector<Field>& fields, const std::vector<Segment>& segments) const
{
    const bool clause =
        s.mark(i, ':') || s.mark(i, ',') || s.mark(i, ';') || s.mark(i, '-') || s.mark(i, '?') || s.mark(i, '.');
    if ((!clause && !introducesList(i)) || m_taken[i + 1])
        return false;
    return std::none_of(segments.begin(), segments.end(),
                        [&](const Segment& one) { return i + 1 >= one.cue && i < one.begin + 2; }) &&
           std::none_of(segments.begin(), segments.end(), [&](const Segment& one) {
               return i >= one.cue && i < one.end &&
                      !(one.field->item[0].record() && foreign(*one.field, i + 1, s.size(), fields)) &&
                      std::none_of(s.words.begin() + static_cast<std::ptrdiff_t>(one.begin),
                                   s.words.begin() + static_cast<std::ptrdiff_t>(i + 1), [](const Word& w) {
                                       return w.kind == Word::Kind::Mark && (w.text == ";" || w.text == ".");
                                   });
           });
}

// "software: Fuel Gauge Manager": the colon is of a word that leads to one value.
bool Filler::ownsColon(const Field& field, std::size_t colon) const
{
    if (field.list() || have("/" + field.name))
        return false;
    for (std::size_t back = 1; back <= 3 && back <= colon; ++back)
        if (cueAt(field, colon - back) == back && !m_named[colon - back] &&
            (field.text() ? field.choices.empty() : typedAt(field, colon + 1, s.size(), true).has_value()) &&
            (back == colon || s[colon - back - 1].kind != Word::Kind::Number))
            return true;
    return false;
}

// Where the first clauses of a list end: at a mark, or at one comma too many.
std::size_t Filler::firstClauses(std::size_t begin, int most) const
{
    std::size_t end = begin;
    for (int commas = 0, open = 0; end < s.size() && !isSentenceEnd(s, end) && !s.mark(end, ';'); ++end) {
        open += s.mark(end, '(') ? 1 : s.mark(end, ')') ? -1 : 0;
        if (s.mark(end, ':'))
            break;
        if (open == 0 && s.mark(end, ',') && ++commas > most)
            break;
    }
    return end;
}

// Whether something stands in front of a comma that nobody understands: a list that begins behind it may have begun
// there.
bool Filler::unreadBefore(std::size_t comma, std::size_t head, const Field& list,
                          const std::vector<Field>& fields) const
{
    std::size_t before = comma;
    while (before > head && s[before - 1].kind != Word::Kind::Mark)
        --before;
    return before > head && before < comma && s[before - 1].kind == Word::Kind::Mark && !s.mark(before - 1, ')') &&
           !foreign(list, before, comma, fields) &&
           std::none_of(m_taken.begin() + static_cast<std::ptrdiff_t>(before),
                        m_taken.begin() + static_cast<std::ptrdiff_t>(comma), [](bool taken) { return taken; });
}

std::size_t Filler::impliedAt(const Field& list, const std::vector<Field>& fields, const std::vector<Segment>& segments,
                              std::size_t least) const
{
    const Field& item = list.item[0];
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    const std::size_t head = headOf(s).second;
    for (std::size_t i = std::max<std::size_t>(2, head); i + 1 < s.size(); ++i) {
        const bool colon = s.mark(i, ':');
        if (!mayIntroduce(i, fields, segments) ||
            (colon && std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return ownsColon(f, i); })))
            continue;
        const std::size_t begin = afterLinks(i + 1, s.size());
        if (begin + 1 >= s.size())
            return s.size();
        // "1 Bore 25 mm …", "1. Bore"
        if (colon && item.fields[0].number() && s[begin].kind == Word::Kind::Number && s[begin].number == 1 &&
            s[begin].unit.empty())
            return begin;
        const std::size_t end = firstClauses(begin, colon ? 3 : 2);
        const bool choices = std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
            return &f != &list && f.list() && !f.item.empty() && !f.item[0].choices.empty() &&
                   choiceAt(f.item[0], begin, end, true);
        });
        if (choices || foreign(list, begin, end, fields) || leadsOn(begin, s.size(), nullptr, scope) ||
            isPreposition(s[begin].lower) || startsClause(s[begin].lower))
            continue;
        bool document = false; // "test report DT-22-TR"
        for (std::size_t w = begin; w < end && w < begin + 4 && item.fields[0].name == "document"; ++w)
            document |= s.identifier(w) && s[w].text.find('-') != std::string::npos;
        if (identifying(item.fields[0].name) && anchorAt(item, begin, end) >= end && !document)
            continue;
        if (s.mark(i, ',') &&
            std::none_of(segments.begin(), segments.end(),
                         [&](const Segment& one) { return i > one.begin && i < one.end; }) &&
            unreadBefore(i, head, list, fields))
            return s.size();
        const bool typed = std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) {
            return f.number() || !f.choices.empty() || !f.known.empty() || !f.dimension.empty();
        });
        const std::size_t fits = typed ? fitsOf(item, begin, end) : 0;
        if (fits >= (colon && list.required ? std::max<std::size_t>(1, least - 1) : least))
            return begin;
    }
    return s.size();
}

} // namespace pluma::ask

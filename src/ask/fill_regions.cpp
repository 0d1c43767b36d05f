// Where lists begin: behind a word, at an identifier, or where a clause says two fields of a record.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool introducesList(const Sentence& s, std::size_t at)
{
    return s.is(at, "with") || s.is(at, "containing") || s.is(at, "listing") || s.is(at, "covering") ||
           s.is(at, "including") || s.is(at, "having") || s.is(at, "exchanging") || s.is(at, "carrying") ||
           s.is(at, "consisting") || s.is(at, "affects") || s.is(at, "affecting") || s.is(at, "touches") ||
           s.is(at, "touching");
}

bool isSentenceEnd(const Sentence& s, std::size_t at) { return s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!'); }

} // namespace

// Lists that a word leads to: "channels: …", "tasks control every 10 ms".
void Filler::cuedLists(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const auto used = [&](const Field& field) {
        return std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; });
    };
    for (std::size_t i = 0; i < s.size(); ++i) {
        const Field* best = nullptr;
        std::size_t length = 0;
        for (const Field& field : fields)
            if (const std::size_t n = field.list() && !field.item.empty() ? cueAt(field, i) : 0;
                n > length && !used(field) && !have("/" + field.name + "/0")) {
                length = n;
                best = &field;
            }
        if (best == nullptr || i + length >= s.size() ||
            (length == 1 && (isPreposition(s[i].lower) || isFiller(s[i].lower))))
            continue;
        // "point M3" is not one of the open points
        if (!best->required && s[i].lower.back() != 's' && keyOf(best->name) != s[i].key && !s.mark(i + length, ':') &&
            best->name.find('_') != std::string::npos)
            continue;
        // A word that leads to a longer name of another parameter is not of this list.
        if (std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
                return !f.list() &&
                       (cueAt(f, i) > length || (f.record() && cueAt(f, i) == length && s[i].lower.back() != 's'));
            }))
            continue;
        const Field& item = best->item[0];
        // "FM-11 Solenoid, mode open coil" of a list of modes: the word is of a record that has begun
        if (!s.mark(i + length, ':') &&
            (begunBefore(item, i) || (s[i].lower.back() != 's' && item.record() && underWay(segments, i))))
            continue;
        std::size_t after = i + length;
        // "Fournisseur concerné : Codalis"
        if (s.foreign && item.text() && s[after].kind == Word::Kind::Word && s.small(after) && !s.literal(after) &&
            s.mark(after + 1, ':'))
            ++after;
        const bool label = s.mark(after, ':') || s.mark(after, '=') || s.is(after, "are");
        const bool linked = label || (item.record() && anchorAt(item, after, s.size()) == after && !m_named[i]) ||
                            (s.is(after, "is") && delimited(i));
        const bool led = delimited(i) || (i > 0 && (introducesList(s, i - 1) || isPreposition(s[i - 1].lower) ||
                                                    s.is(i - 1, "the") || s.is(i - 1, "its") || s.is(i - 1, "when") ||
                                                    s.is(i - 1, "following") || s[i - 1].kind == Word::Kind::Number));
        const bool typed = !item.choices.empty() || item.number();
        if (!linked &&
            (m_named[i] || (m_titled[i] && (i < headOf(s).second || (i > 0 && m_titled[i - 1]))) || !(led || typed)))
            continue;
        // "1, 2, 2 and 4 units a month"
        if (item.number() && i > 2 && s[i - 1].kind == Word::Kind::Number && !label) {
            std::size_t first = i - 1;
            while (first > 1 && (s.mark(first - 1, ',') || s.is(first - 1, "and")) &&
                   s[first - 2].kind == Word::Kind::Number && s[first - 2].unit.empty() && s[first - 2].text.size() < 4)
                first -= 2;
            if (first + 2 < i) {
                segments.push_back({best, first, first, i});
                i = after;
                continue;
            }
        }
        // "one approval by safety"
        if (i > 0 && item.record() && s[i - 1].kind == Word::Kind::Number && s[i - 1].unit.empty() && !m_taken[i - 1] &&
            std::any_of(item.fields.begin(), item.fields.end(),
                        [](const Field& f) { return f.name == "required_count"; }) &&
            isPreposition(s[after].lower)) {
            segments.push_back({best, i - 1, i - 1, s.size()});
            continue;
        }
        std::size_t begin = afterLinks(after, s.size());
        // "statements: the exits comply": the article belongs to the clause
        if (item.text() && s.mark(after, ':') && begin > after + 1 && isProseList(best->name))
            begin = after + 1;
        if (item.record() && s.mark(after, ':') && s.is(after + 1, "on") && isProse(item.fields[0].name))
            begin = after + 1; // "Schritt: auf 40 °C abkühlen"
        if (item.number() && s.is(begin, "from"))
            ++begin;
        // "aircraft serials 0003": two words for one list
        if (!item.record() && s[begin].kind == Word::Kind::Word)
            if (const std::size_t again = cueAt(*best, begin); again > 0 && s.literal(begin + again))
                begin += again;
        // "the rows of the table are (5, 0.2), (10, 0.2)"
        if (!item.item.empty() && item.list())
            for (std::size_t w = after; w < after + 6 && w < s.size() && !s.mark(w, '.'); ++w)
                if (s.mark(w, '(') || s.mark(w, '[')) {
                    segments.push_back({best, i, w, s.size()});
                    break;
                }
        if (used(*best) || begin >= s.size() || s[begin].kind == Word::Kind::Mark || m_taken[begin])
            continue;
        if (isVague(s[begin].lower) && !typed && !s.mark(after, ':'))
            continue;
        if (!linked && !typed && std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
                return &f != best && cueAt(f, begin) > 0 && !isWeak(s[begin].lower) && !s.capital(begin);
            }))
            continue;
        if (item.fields.size() == 2 && item.fields[0].name == "name" && item.fields[1].name == "role" &&
            !s.capital(begin) && !s.capital(begin + 1))
            continue;
        if (!linked && typed && !typedAt(item, begin, s.size(), true))
            continue;
        const bool people =
            item.record() && item.fields[0].name == "role" && (s.is(begin, "by") || s.is(begin, "from"));
        if (people) {
            segments.push_back({best, i, begin + 1, s.size()});
            i = begin;
            continue;
        }
        if (!linked && !typed &&
            ((isWeak(s[begin].lower) && !(s.is(begin, "with") && ownField(item, begin))) ||
             (item.text() && !s.literal(begin) && !s.capital(begin) && !delimited(i))))
            continue;
        if (best->shared && !label && !(item.text() && s.literal(begin)) && !(item.record() && s.capital(begin)))
            continue;
        // "Location Lug 2, case engine seizure" of a list of cases: the clause before is of the record too
        std::size_t start = i;
        if (item.record() && ownField(item, i))
            for (std::size_t w = i; w-- > 1 && !s.mark(w, '.') && !s.mark(w, ';') && !s.mark(w, ':') && !m_taken[w];)
                if ((s.mark(w - 1, ',') || s.mark(w - 1, '.') || s.mark(w - 1, ';')) && labelOf(item, w) > 0 &&
                    std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return cueAt(f, w) > 0; }))
                    start = w;
        segments.push_back({best, start, start < i ? start : begin, s.size()});
        i = begin;
    }
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
        const bool first = i == 0 || s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and") ||
                           introducesList(s, i - 1) || s.is(i - 1, "the");
        // "present Ulla Berg (chair)", "signed by Ulla Berg (quality)"
        const bool person = personAt(i);
        if ((!first && !(person && !s.capital(i - 1))) || m_taken[i] || (i == 0 && person))
            continue;
        std::size_t end = i;
        while (end < s.size() && !isSentenceEnd(s, end))
            ++end;
        const Field* best = nullptr;
        std::size_t most = 0;
        for (const Field& field : fields) {
            if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() ||
                have("/" + field.name + "/0") ||
                std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
                continue;
            const Field& item = field.item[0];
            if (person) {
                if (ofPersons(item))
                    best = &field;
                continue;
            }
            const std::size_t at = anchorAt(item, i, end);
            if (at == end || (s[at].kind != Word::Kind::Number && (ownNumber(at) || programName(at))))
                continue;
            if (at > i && s[at].kind != Word::Kind::Number && s[at].text.find('-') == std::string::npos &&
                cueAt(field, i) == 0)
                continue;
            // "32-10 Main gear" is a section
            if (item.fields[0].name == "id" && lettersBefore(s[at].text).empty() && s[at].kind != Word::Kind::Number &&
                !item.fields[0].bounded && cueAt(field, i) == 0)
                continue;
            // A bare number needs a word of the list before it.
            if ((s[at].kind == Word::Kind::Number || at > i) && cueAt(field, i) == 0 && cueAt(item.fields[0], i) == 0 &&
                !(at > i && s[at].kind == Word::Kind::Number && s[i].text.size() <= 4 &&
                  std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return cueAt(f, i) > 0; })) &&
                !(item.fields[0].bounded && at == i))
                continue;
            if (at == i && s[at].kind != Word::Kind::Number &&
                ((s[at].text.find('-') == std::string::npos && item.fields[0].name != "paragraph") ||
                 (s[at + 1].kind == Word::Kind::Mark && !s.mark(at + 1, ':') && !s.mark(at + 1, '(') &&
                  !(s.mark(at + 1, ',') && labelOf(item, at + 2) > 0)) ||
                 known.count(lettersBefore(s[at].text)) > 0))
                continue;
            std::size_t fits = 0;
            for (std::size_t w = at + 1; w < end && w < at + 14 && !s.mark(w, ';'); ++w)
                for (const Field& one : item.fields)
                    fits += typedAt(one, w, end, false) ? 2 : cueAt(one, w) > 0 && !isWeak(s[w].lower) ? 1 : 0;
            if (cueAt(field, i) > 0 || steps(item, i, end))
                fits += 4;
            if (field.required && i > 0 && introducesList(s, i - 1))
                fits += 1;
            const std::string letters = lower(lettersBefore(s[at].text));
            if (const std::size_t last = letters.find_last_not_of('-');
                last != std::string::npos && !field.name.empty())
                fits += letters[last] == field.name[0] ? 5 : letters.find(field.name[0]) != std::string::npos ? 2 : 0;
            if (fits > most && (field.required || fits >= 5)) {
                most = fits;
                best = &field;
            }
        }
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
        const bool clause = s.mark(i, ',') || s.mark(i, ';') || s.mark(i, '-') || s.mark(i, '?') || s.mark(i, '.');
        if ((!colon && !clause && !introducesList(s, i)) || m_taken[i + 1] ||
            std::any_of(segments.begin(), segments.end(),
                        [&](const Segment& one) { return i + 1 >= one.cue && i < one.begin + 2; }) ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) {
                return i >= one.cue && i < one.end &&
                       !(one.field->item[0].record() && foreign(*one.field, i + 1, s.size(), fields)) &&
                       std::none_of(s.words.begin() + static_cast<std::ptrdiff_t>(one.begin),
                                    s.words.begin() + static_cast<std::ptrdiff_t>(i + 1), [](const Word& w) {
                                        return w.kind == Word::Kind::Mark && (w.text == ";" || w.text == ".");
                                    });
            }))
            continue;
        // "software: Fuel Gauge Manager": the colon is of a word that leads to one value
        const auto owns = [&](const Field& f) {
            if (f.list() || have("/" + f.name))
                return false;
            for (std::size_t back = 1; back <= 3 && back <= i; ++back)
                if (cueAt(f, i - back) == back && !m_named[i - back] &&
                    (f.text() ? f.choices.empty() : typedAt(f, i + 1, s.size(), true).has_value()) &&
                    (back == i || s[i - back - 1].kind != Word::Kind::Number))
                    return true;
            return false;
        };
        if (colon && std::any_of(fields.begin(), fields.end(), owns))
            continue;
        const std::size_t begin = afterLinks(i + 1, s.size());
        if (begin + 1 >= s.size())
            return s.size();
        // "1 Bore 25 mm …", "1. Bore"
        if (colon && item.fields[0].number() && s[begin].kind == Word::Kind::Number && s[begin].number == 1 &&
            s[begin].unit.empty())
            return begin;
        std::size_t end = begin;
        for (int commas = 0, open = 0; end < s.size() && !isSentenceEnd(s, end) && !s.mark(end, ';'); ++end) {
            open += s.mark(end, '(') ? 1 : s.mark(end, ')') ? -1 : 0;
            if (s.mark(end, ':'))
                break;
            if (open == 0 && s.mark(end, ',') && ++commas > (colon ? 3 : 2))
                break;
        }
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
        // A list that begins behind something that nobody understands may have begun there.
        if (s.mark(i, ',') && std::none_of(segments.begin(), segments.end(),
                                           [&](const Segment& one) { return i > one.begin && i < one.end; })) {
            std::size_t before = i;
            while (before > head && s[before - 1].kind != Word::Kind::Mark)
                --before;
            if (before > head && before < i && s[before - 1].kind == Word::Kind::Mark && !s.mark(before - 1, ')') &&
                !foreign(list, before, i, fields) &&
                std::none_of(m_taken.begin() + static_cast<std::ptrdiff_t>(before),
                             m_taken.begin() + static_cast<std::ptrdiff_t>(i), [](bool taken) { return taken; }))
                return s.size();
        }
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

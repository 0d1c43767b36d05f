// Where lists begin that a word leads to: "channels: …", "tasks control every 10 ms".
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"

namespace pluma::ask {

bool Filler::listed(const std::vector<Segment>& segments, const Field& list)
{
    return std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &list; });
}

// Whether the word of a list is of another value here.
bool Filler::cueOfOther(const ListCue& cue, const std::vector<Field>& fields,
                        const std::vector<Segment>& segments) const
{
    const std::size_t i = cue.at;
    // "point M3" is not one of the open points
    if (!cue.list->required && s[i].lower.back() != 's' && keyOf(cue.list->name) != s[i].key &&
        !s.mark(i + cue.length, ':') && cue.list->name.find('_') != std::string::npos)
        return true;
    // A word that leads to a longer name of another parameter is not of this list.
    if (std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
            return !f.list() &&
                   (cueAt(f, i) > cue.length || (f.record() && cueAt(f, i) == cue.length && s[i].lower.back() != 's'));
        }))
        return true;
    const Field& item = cue.list->item[0];
    // "FM-11 Solenoid, mode open coil" of a list of modes: the word is of a record that has begun
    return !s.mark(i + cue.length, ':') &&
           (begunBefore(item, i) || (s[i].lower.back() != 's' && item.record() && underWay(segments, i)));
}

// A word that leads to a list which has not begun yet.
std::optional<Filler::ListCue> Filler::listCueAt(const std::vector<Field>& fields, const std::vector<Segment>& segments,
                                                 std::size_t i) const
{
    ListCue cue;
    cue.at = i;
    for (const Field& field : fields)
        if (const std::size_t n = field.list() && !field.item.empty() ? cueAt(field, i) : 0;
            n > cue.length && !listed(segments, field) && !have("/" + field.name + "/0")) {
            cue.length = n;
            cue.list = &field;
        }
    if (cue.list == nullptr || i + cue.length >= s.size() ||
        (cue.length == 1 && (isPreposition(s[i].lower) || isFiller(s[i].lower))))
        return {};
    if (cueOfOther(cue, fields, segments))
        return {};
    const Field& item = cue.list->item[0];
    cue.after = i + cue.length;
    // "Fournisseur concerné : Codalis"
    if (s.foreign && item.text() && s[cue.after].kind == Word::Kind::Word && s.small(cue.after) &&
        !s.literal(cue.after) && s.mark(cue.after + 1, ':'))
        ++cue.after;
    cue.label = s.mark(cue.after, ':') || s.mark(cue.after, '=') || s.is(cue.after, "are");
    cue.linked = cue.label || (item.record() && anchorAt(item, cue.after, s.size()) == cue.after && !m_named[i]) ||
                 (s.is(cue.after, "is") && delimited(i));
    const bool led = delimited(i) || (i > 0 && (introducesList(i - 1) || isPreposition(s[i - 1].lower) ||
                                                s.is(i - 1, "the") || s.is(i - 1, "its") || s.is(i - 1, "when") ||
                                                s.is(i - 1, "following") || s[i - 1].kind == Word::Kind::Number));
    cue.typed = !item.choices.empty() || item.number();
    if (!cue.linked &&
        (m_named[i] || (m_titled[i] && (i < headOf(s).second || (i > 0 && m_titled[i - 1]))) || !(led || cue.typed)))
        return {};
    return cue;
}

// "1, 2, 2 and 4 units a month": the first of the numbers in front of a word; the word when there are none.
std::size_t Filler::numbersBefore(const ListCue& cue) const
{
    const std::size_t i = cue.at;
    if (!cue.list->item[0].number() || i <= 2 || s[i - 1].kind != Word::Kind::Number || cue.label)
        return i;
    std::size_t first = i - 1;
    while (first > 1 && (s.mark(first - 1, ',') || s.is(first - 1, "and")) && s[first - 2].kind == Word::Kind::Number &&
           s[first - 2].unit.empty() && s[first - 2].text.size() < 4)
        first -= 2;
    return first + 2 < i ? first : i;
}

// "one approval by safety"
bool Filler::countBefore(const ListCue& cue) const
{
    const std::size_t i = cue.at;
    const Field& item = cue.list->item[0];
    return i > 0 && item.record() && s[i - 1].kind == Word::Kind::Number && s[i - 1].unit.empty() && !m_taken[i - 1] &&
           std::any_of(item.fields.begin(), item.fields.end(),
                       [](const Field& f) { return f.name == "required_count"; }) &&
           isPreposition(s[cue.after].lower);
}

// Where the first part of a list stands behind its word.
std::size_t Filler::firstBehind(const ListCue& cue) const
{
    const Field& item = cue.list->item[0];
    std::size_t begin = afterLinks(cue.after, s.size());
    // "statements: the exits comply": the article belongs to the clause
    if (item.text() && s.mark(cue.after, ':') && begin > cue.after + 1 && isProseList(cue.list->name))
        begin = cue.after + 1;
    if (item.record() && s.mark(cue.after, ':') && s.is(cue.after + 1, "on") && isProse(item.fields[0].name))
        begin = cue.after + 1; // "Schritt: auf 40 °C abkühlen"
    if (item.number() && s.is(begin, "from"))
        ++begin;
    // "aircraft serials 0003": two words for one list
    if (!item.record() && s[begin].kind == Word::Kind::Word)
        if (const std::size_t again = cueAt(*cue.list, begin); again > 0 && s.literal(begin + again))
            begin += again;
    return begin;
}

// Whether what stands behind the word can be the beginning of its list.
bool Filler::beginsList(const ListCue& cue, const std::vector<Field>& fields, std::size_t begin) const
{
    const Field& item = cue.list->item[0];
    if (begin >= s.size() || s[begin].kind == Word::Kind::Mark || m_taken[begin])
        return false;
    if (isVague(s[begin].lower) && !cue.typed && !s.mark(cue.after, ':'))
        return false;
    if (!cue.linked && !cue.typed && std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
            return &f != cue.list && cueAt(f, begin) > 0 && !isWeak(s[begin].lower) && !s.capital(begin);
        }))
        return false;
    if (item.fields.size() == 2 && item.fields[0].name == "name" && item.fields[1].name == "role" &&
        !s.capital(begin) && !s.capital(begin + 1))
        return false;
    return cue.linked || !cue.typed || typedAt(item, begin, s.size(), true);
}

// Whether no mark and no form says that a list begins: a small word, or a list that many templates share.
bool Filler::looselyLed(const ListCue& cue, std::size_t begin) const
{
    const Field& item = cue.list->item[0];
    if (!cue.linked && !cue.typed &&
        ((isWeak(s[begin].lower) && !(s.is(begin, "with") && ownField(item, begin))) ||
         (item.text() && !s.literal(begin) && !s.capital(begin) && !delimited(cue.at))))
        return true;
    return cue.list->shared && !cue.label && !(item.text() && s.literal(begin)) && !(item.record() && s.capital(begin));
}

// "Location Lug 2, case engine seizure" of a list of cases: the clause before is of the record too.
std::size_t Filler::clauseBefore(const ListCue& cue, const std::vector<Field>& fields) const
{
    const Field& item = cue.list->item[0];
    std::size_t start = cue.at;
    if (item.record() && ownField(item, cue.at))
        for (std::size_t w = cue.at; w-- > 1 && !s.mark(w, '.') && !s.mark(w, ';') && !s.mark(w, ':') && !m_taken[w];)
            if ((s.mark(w - 1, ',') || s.mark(w - 1, '.') || s.mark(w - 1, ';')) && labelOf(item, w) > 0 &&
                std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return cueAt(f, w) > 0; }))
                start = w;
    return start;
}

void Filler::cuedLists(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto cue = listCueAt(fields, segments, i);
        if (!cue)
            continue;
        const Field& item = cue->list->item[0];
        if (const std::size_t first = numbersBefore(*cue); first < i) {
            segments.push_back({cue->list, first, first, i});
            i = cue->after;
            continue;
        }
        if (countBefore(*cue)) {
            segments.push_back({cue->list, i - 1, i - 1, s.size()});
            continue;
        }
        const std::size_t begin = firstBehind(*cue);
        // "the rows of the table are (5, 0.2), (10, 0.2)"
        if (!item.item.empty() && item.list())
            for (std::size_t w = cue->after; w < cue->after + 6 && w < s.size() && !s.mark(w, '.'); ++w)
                if (s.mark(w, '(') || s.mark(w, '[')) {
                    segments.push_back({cue->list, i, w, s.size()});
                    break;
                }
        if (listed(segments, *cue->list) || !beginsList(*cue, fields, begin))
            continue;
        const bool people =
            item.record() && item.fields[0].name == "role" && (s.is(begin, "by") || s.is(begin, "from"));
        if (people) {
            segments.push_back({cue->list, i, begin + 1, s.size()});
            i = begin;
            continue;
        }
        if (looselyLed(*cue, begin))
            continue;
        const std::size_t start = clauseBefore(*cue, fields);
        segments.push_back({cue->list, start, start < i ? start : begin, s.size()});
        i = begin;
    }
}

} // namespace pluma::ask

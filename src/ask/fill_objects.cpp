// Things that have a number of their own: the part, the task, the test that a document is about.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// The first text of an object that has one of these names.
const Field* memberText(const Field& object, std::initializer_list<const char*> names)
{
    for (const Field& one : object.fields)
        for (const char* const name : names)
            if (one.name == name && one.text())
                return &one;
    return nullptr;
}

} // namespace

// Where the word stands that says of what a number is; behind the sentence when none does.
std::size_t Filler::cueOfNumber(const Field& object, const Field& number, std::size_t at) const
{
    const bool plain = s[at].kind == Word::Kind::Number && s[at].unit.empty() && !s[at].spelled;
    std::size_t from = s.size();
    for (std::size_t n = 1; n <= 3 && n <= at; ++n) {
        const std::size_t cue = at - n;
        const bool own =
            cueAt(number, cue) == n || cueAt(object, cue) == n ||
            (n == 1 && !plain && (m_named[cue] || (number.name != "id" && (s.is(cue, "against") || s.is(cue, "on")))));
        const bool foreign = cue > 0 && (s.is(cue - 1, "document") || s.is(cue - 1, "doc") || s.is(cue - 1, "serial"));
        if (own && !foreign)
            from = cue;
    }
    return from;
}

// Its number, where a word says what it is of or where it is the only one: from that word to the number.
std::optional<Filler::Span> Filler::numberOfObject(const Field& object, const Field& number,
                                                   const std::vector<Field>& fields) const
{
    std::size_t some = 0;
    std::size_t first = s.size();
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool plain = s[i].kind == Word::Kind::Number && s[i].unit.empty() && !s[i].spelled;
        if (m_taken[i] || ownNumber(i) || programName(i) || (!s.identifier(i) && !plain) || !hasDigit(s[i].text) ||
            !number.accepts(s[i].text) || s[i].kind == Word::Kind::Quoted)
            continue;
        // "baseline BR-881 rev A": a word leads it to another parameter
        if (i > 0 && !isWeak(s[i - 1].lower) && std::any_of(fields.begin(), fields.end(), [&](const Field& other) {
                return &other != &object && other.text() && !other.shared && cueAt(other, i - 1) == 1 &&
                       cueAt(object, i - 1) == 0 && cueAt(number, i - 1) == 0;
            }))
            continue;
        if (!plain && !m_named[i] && s[i].text.find("CS") != 0) {
            ++some;
            first = std::min(first, i);
        }
        if (const std::size_t from = cueOfNumber(object, number, i); from < s.size())
            return Span{from, i};
    }
    if (some == 1 && number.bounded)
        return Span{first, first};
    if (some > 0 && first > 0 && first + 1 < s.size() &&
        (citation(first + 1) || isPreposition(s[first - 1].lower) || m_named[first - 1] ||
         (s.mark(first - 1, ':') && first <= headOf(s).second + 2)) &&
        !s.is(first - 1, "per"))
        return Span{first, first};
    return {};
}

// The name of an object, directly behind its number; whether there is one.
bool Filler::nameBehind(const Field& object, const Field& name, const std::string& pointer, std::size_t next)
{
    // "part BR-880, name Bracket": the word of the field itself, directly behind
    if (s.mark(next, ',') || s.mark(next, '('))
        if (const std::size_t n = s.matches(next + 1, keyOf(name.name)); n > 0 && !m_taken[next + 1]) {
            std::size_t last = next + 1 + n;
            while (last < s.size() && !m_taken[last] && s[last].kind != Word::Kind::Mark)
                ++last;
            if (last > next + 1 + n && last - next < 9) {
                put(pointer, {s.between(next + 1 + n, last), next + 1 + n, last}, next + 1, "label");
                return true;
            }
        }
    // "op 45, Bond the heater mat,": what is to be done
    if (name.name == "title" && s.mark(next, ',') && s.capital(next + 1))
        if (const std::size_t last = titleEnd(next + 1); last > 0) {
            put(pointer, {s.between(next + 1, last), next + 1, last}, next + 1, "name");
            return true;
        }
    // "operation 040 Install the wheel bolts on MG-0100", "BR-0420 rev B Bracket"
    Scope scope;
    for (const Field& one : object.fields)
        scope.push_back(&one);
    std::size_t end = next;
    while (end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark && !startsClause(s[end].lower) &&
           !(end > next && isPreposition(s[end].lower) &&
             (end + 1 >= s.size() || s.literal(end + 1) || s.literal(end + 2) || isPreposition(s[end + 1].lower))) &&
           !(end == next &&
             (isWeak(s[end].lower) || s.identifier(end) ||
              std::any_of(scope.begin(), scope.end(), [&](const Field* f) { return cueAt(*f, end) > 0; }))) &&
           !(end > next && leadsOn(end, s.size(), &name, scope)) &&
           !(end > next && (s.is(end, "drawing") || s.is(end, "station") || s.is(end, "serial"))))
        ++end;
    while (end > next && trailing(end - 1))
        --end;
    if (end <= next)
        return false;
    put(pointer, {s.between(next, end), next, end}, next, "name");
    return true;
}

// "the bracket BR-7701", "the Hinge plate, part number HP-4410"
void Filler::nameInFront(const Field& object, const std::string& pointer, std::size_t from)
{
    std::size_t last = from;
    while (last > 0 && s[last - 1].kind == Word::Kind::Mark && s.mark(last - 1, ','))
        --last;
    std::size_t begin = last;
    while (begin > 0 && !m_taken[begin - 1] && s[begin - 1].kind == Word::Kind::Word && !isWeak(s[begin - 1].lower) &&
           !m_named[begin - 1] && !s.identifier(begin - 1) && last - begin < 4)
        --begin;
    if (begin < last && begin > 0 &&
        isPreposition(s[s.is(begin - 1, "the") && begin > 1 ? begin - 2 : begin - 1].lower) &&
        cueAt(object, begin) == 0)
        put(pointer, {s.between(begin, last), begin, last}, begin, "name");
}

// Its number, then what stands beside it.
void Filler::identified(const Field& object, const std::vector<Field>& fields)
{
    const std::string base = "/" + object.name;
    const Field* const number = memberText(object, {"number", "id", "part_number"});
    const Field* const name = memberText(object, {"name", "title"});
    if (number == nullptr)
        return;
    const auto found = numberOfObject(object, *number, fields);
    if (!found)
        return;
    const std::size_t at = found->end;
    put(base + "/" + number->name, {s[at].text, at, at + 1}, found->begin, "form");
    std::size_t next = at + 1;
    if (const Field* const revision = memberText(object, {"revision"}); revision != nullptr && citation(next)) {
        put(base + "/revision", {s[next + 1].text, next + 1, next + 2}, next, "cue");
        next += 2;
    }
    if (name == nullptr || have(base + "/" + name->name))
        return;
    const std::string pointer = base + "/" + name->name;
    if (!nameBehind(object, *name, pointer, next) && name->name == "name")
        nameInFront(object, pointer, found->begin);
}

void Filler::objects(const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        if (!field.record())
            continue;
        identified(field, fields);
        Scope inner;
        for (const Field& one : field.fields)
            inner.push_back(&one);
        const std::string base = "/" + field.name;
        shares(field, base, {0, s.size()});
        ranges(inner, base, {0, s.size()});
        // Of texts only those whose words are their own.
        inner.erase(std::remove_if(inner.begin(), inner.end(),
                                   [&](const Field* one) {
                                       return !one->number() && one->name != "serial" && one->name != "registration" &&
                                              !(one->name == "revision" &&
                                                (have(base + "/number") || have(base + "/part_number")));
                                   }),
                    inner.end());
        cued(inner, base, {0, s.size()}, false);
        innerLists(field, base, {0, s.size()});
    }
}

} // namespace pluma::ask

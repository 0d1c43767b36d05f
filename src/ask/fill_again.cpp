// Records that whole clauses say: "Action for Tom Birk: ask for the data", "Lena Orth as Chief engineer", "SOI 1 is on
// 2028-02-08". Only lists that nothing was read of.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

const Field* textOf(const Field& list, std::initializer_list<const char*> names)
{
    for (const char* const name : names)
        for (const Field& one : list.item[0].fields)
            if (one.name == name && one.text())
                return &one;
    return nullptr;
}

bool sentenceMark(const Sentence& s, std::size_t at)
{
    return at >= s.size() || s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!') || s.mark(at, ';');
}

} // namespace

// "Action for FM-2: add a second sensor, owner EEE, due 2028-02-28": who or what it is for, and what is to be done.
void Filler::actionsFor(const Field& list)
{
    const Field* const what = textOf(list, {"action", "task"});
    const Field* const owner = textOf(list, {"owner"});
    if (what == nullptr || owner == nullptr)
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 4 < s.size(); ++i) {
        const std::size_t n = m_taken[i] || !delimited(i) ? 0 : std::max(cueAt(list, i), cueAt(*what, i));
        if (n == 0 || !s.is(i + n, "for"))
            continue;
        const std::size_t who = i + n + 1;
        std::size_t colon = who;
        while (colon < s.size() && s[colon].kind != Word::Kind::Mark && !m_taken[colon])
            ++colon;
        if (!s.mark(colon, ':') || colon == who || colon > who + 3 || m_taken[colon + 1])
            continue;
        std::size_t end = colon + 1;
        while (end < s.size() && s[end].kind != Word::Kind::Mark)
            ++end;
        std::size_t last = end;
        while (!sentenceMark(s, last))
            ++last;
        const Field& first = list.item[0].fields[0];
        const bool named = s.identifier(who) && hasDigit(s[who].text) && &first != what && first.text();
        if (end < colon + 2 || !(named || s.capital(who)))
            continue;
        const std::string base = "/" + list.name + "/" + std::to_string(count++);
        put(base + "/" + (named ? first.name : owner->name), {s.between(who, colon), who, colon}, i, "form");
        put(base + "/" + what->name, {s.between(colon + 1, end), colon + 1, end}, colon, "label");
        Scope scope;
        for (const Field& one : list.item[0].fields)
            scope.push_back(&one);
        scalars(scope, base, {end, last}, true);
    }
}

// "with Lena Orth as Chief engineer and Noor Halim as Airworthiness": people and what they are.
void Filler::rolesAs(const Field& list)
{
    if (!ofPersons(list.item[0]))
        return;
    const auto part = [&](std::size_t i) {
        return i < s.size() && s.capital(i) && s[i].kind == Word::Kind::Word && !s.identifier(i) && !m_taken[i] &&
               !hasDigit(s[i].text) && !m_named[i] && !m_titled[i] && m_words.count(stem(s[i].lower)) == 0;
    };
    const auto as = [&](std::size_t i) {
        const std::string text = lower(s[i].text);
        return text == "as" || (s.foreign && (text == "als" || text == "como" || text == "comme"));
    };
    std::size_t count = 0;
    for (std::size_t i = 1; i + 3 < s.size(); ++i) {
        // nouns have capitals too: a small word in front and two names
        if (!part(i) || !part(i + 1) || part(i - 1) || !as(i + 2) || remark("roles", i) > 0)
            continue;
        std::size_t begin = i + 3;
        while (s.is(begin, "the") || s.is(begin, "a") || s.is(begin, "our"))
            ++begin;
        std::size_t end = begin;
        while (end < s.size() && s[end].kind == Word::Kind::Word && !m_taken[end] && !s.is(end, "and") &&
               !(s.small(end) && (isVerb(s[end].lower) || (isPreposition(s[end].lower) && !s.is(end, "of")))))
            ++end;
        if (end == begin || end > begin + 4 || s.literal(begin) || (!s.capital(begin) && remark("roles", begin) == 0))
            continue;
        const std::string base = "/" + list.name + "/" + std::to_string(count++);
        put(base + "/name", {s.between(i, i + 2), i, i + 2}, i, "form");
        put(base + "/role", {s.between(begin, end), begin, end}, i + 2, "form");
        i = end - 1;
    }
}

// "SOI 1 is on 2028-02-08", "HDL review on 2027-10-11": what is on which day.
void Filler::daysOf(const Field& list, const std::vector<Field>& fields)
{
    // "Flight test Door open climb on 9 June 2028" is one of the tests
    const auto another = [&](std::size_t at) {
        return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
            return &field != &list && field.list() && !field.item.empty() &&
                   (cueAt(field, at) > 0 ||
                    std::any_of(field.item[0].fields.begin(), field.item[0].fields.end(), [&](const Field& one) {
                        return !one.choices.empty() && choiceAt(one, at, s.size(), false);
                    }));
        });
    };
    const Field* const name = textOf(list, {"name"});
    const Field* const date = textOf(list, {"date"});
    if (list.name != "milestones" || name == nullptr || date == nullptr)
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 2 < s.size(); ++i) {
        if (m_taken[i] || s[i - 1].kind != Word::Kind::Mark || !s.capital(i) || s[i].kind != Word::Kind::Word)
            continue;
        std::size_t end = i;
        while (end < s.size() && s[end].kind != Word::Kind::Mark && !m_taken[end] && end < i + 5 &&
               !(s.small(end) && isWeak(s[end].lower)))
            ++end;
        std::size_t day = end;
        while (day < end + 3 && (s.is(day, "is") || s.is(day, "on") || s.is(day, "the") || s.is(day, "in")))
            ++day;
        const auto found = dateAt(*date, day, s.size());
        if (end == i || day == end || !found || !(found->end >= s.size() || s[found->end].kind == Word::Kind::Mark) ||
            (m_titled[i] && end == i + 1) || another(i))
            continue;
        const std::string base = "/" + list.name + "/" + std::to_string(count++);
        put(base + "/name", {s.between(i, end), i, end}, i, "form");
        put(base + "/date", *found, end, "form");
        i = found->end - 1;
    }
}

// "present Marta Gil (chair) and Iván Soto (quality)": who is named behind the word, up to one that says no.
void Filler::presence(const Field& list)
{
    const auto field = std::find_if(list.item[0].fields.begin(), list.item[0].fields.end(),
                                    [](const Field& one) { return one.name == "present" && one.type == "boolean"; });
    if (field == list.item[0].fields.end() || !ofPersons(list.item[0]))
        return;
    std::optional<bool> now;
    std::size_t from = 0;
    for (std::size_t r = 0; m_slots.count("/" + list.name + "/" + std::to_string(r) + "/name") > 0; ++r) {
        const std::string base = "/" + list.name + "/" + std::to_string(r);
        const Slot& name = m_slots[base + "/name"];
        std::size_t at = 0;
        while (at < s.size() && !name.words.empty() && s[at].at < name.words[0].at)
            ++at;
        for (std::size_t i = from; i < at; ++i) {
            const bool no = std::any_of(field->denials.begin(), field->denials.end(), [&](const std::string& denial) {
                return s.matches(i, denial) > 0 && i + s.matches(i, denial) + 2 > at;
            });
            if (s.mark(i, '.') || s.mark(i, ';'))
                now.reset();
            if (no)
                now = false;
            else if (const std::size_t n = cueAt(*field, i); n > 0 || (s[i].key == "present" && m_taken[i]))
                if (i + std::max<std::size_t>(n, 1) == at || s.mark(i + std::max<std::size_t>(n, 1), ':'))
                    now = true;
        }
        from = at;
        if (now && !have(base + "/present"))
            m_slots[base + "/present"] = {base + "/present", *now, name.words, Slot::From::Sentence, "form"};
    }
}

// "Compiler gcc 12.2 with -O1", "tool gcc version 11.3 options -O2": what it is built with.
void Filler::toolsOf(const Field& list)
{
    const Field* const tool = textOf(list, {"tool"});
    const Field* const version = textOf(list, {"version"});
    const Field* const options = textOf(list, {"options"});
    const Field* const purpose = textOf(list, {"purpose"});
    if (tool == nullptr || version == nullptr)
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 2 < s.size(); ++i) {
        const std::size_t n = m_taken[i] || !delimited(i) ? 0 : std::max(cueAt(list, i), cueAt(*tool, i));
        const bool compiler = !m_taken[i] && delimited(i) && startsWith(lower(s[i].text), "compil");
        if (n == 0 && !compiler)
            continue;
        std::size_t begin = i + std::max<std::size_t>(n, 1);
        while (s.mark(begin, ':') || s.is(begin, "is") || s.is(begin, "the"))
            ++begin;
        std::size_t end = begin;
        while (end < s.size() && end < begin + 3 && s[end].kind == Word::Kind::Word && !m_taken[end] &&
               cueAt(*version, end) == 0 && !digit(s[end].text[0]))
            ++end;
        std::size_t number = end;
        if (s.mark(number, ','))
            ++number;
        number += cueAt(*version, number);
        if (end == begin || number >= s.size() || m_taken[number] || !digit(s[number].text[0]) ||
            !s[number].unit.empty())
            continue;
        const std::string base = "/" + list.name + "/" + std::to_string(count++);
        if (purpose != nullptr && compiler)
            put(base + "/purpose", {s[i].text, i, i + 1}, i, "form");
        put(base + "/tool", {s.between(begin, end), begin, end}, i, "form");
        put(base + "/version", {s[number].text, number, number + 1}, end, "form");
        std::size_t flags = number + 1;
        while (flags < s.size() && !s.mark(flags, '.') && !s.mark(flags, ';') && flags < number + 5 &&
               s[flags].text[0] != '-')
            ++flags;
        std::size_t last = flags;
        while (last < s.size() && s[last].text.size() > 1 && s[last].text[0] == '-')
            ++last;
        if (options != nullptr && last > flags)
            put(base + "/options", {s.between(flags, last), flags, last}, number + 1, "form");
        i = number;
    }
}

// "effect on mass: +0.6 kg per wing": on what, and which.
void Filler::effectsOn(const Field& list)
{
    const Field* const effect = textOf(list, {"effect"});
    const auto area = std::find_if(list.item[0].fields.begin(), list.item[0].fields.end(),
                                   [](const Field& one) { return one.name == "area" && !one.choices.empty(); });
    if (effect == nullptr || area == list.item[0].fields.end())
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 3 < s.size(); ++i) {
        const std::size_t n = m_taken[i] ? 0 : std::max(cueAt(list, i), cueAt(*effect, i));
        if (n == 0)
            continue;
        std::size_t at = i + n;
        while (at < s.size() && (s.is(at, "on") || s.is(at, "the") || s.is(at, "in") || s.is(at, "over")))
            ++at;
        const auto on = choiceAt(*area, at, s.size(), true);
        if (!on || at == i + n)
            continue;
        std::size_t begin = on->end;
        while (s.mark(begin, ':') || s.mark(begin, ',') || s.is(begin, "is"))
            ++begin;
        std::size_t end = begin;
        while (end < s.size() && s[end].kind != Word::Kind::Mark && !m_taken[end])
            ++end;
        if (begin == on->end || end == begin || m_taken[begin])
            continue;
        const std::string base = "/" + list.name + "/" + std::to_string(count++);
        put(base + "/area", *on, i, "form");
        put(base + "/effect", {s.between(begin, end), begin, end}, begin, "label");
        i = end - 1;
    }
}

// "The calibration of PT-301 expires before": instruments that have to be calibrated first.
void Filler::overdue(const Field& list)
{
    if (list.name != "instruments_due")
        return;
    static const char* const ends[] = {"expir", "due",   "overdue", "läuft", "abgelaufen",
                                       "venc",  "caduc", "périm",   "lapse", "runs"};
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < s.size();) {
        std::size_t end = begin;
        bool calibration = false;
        bool over = false;
        for (; end < s.size() && s[end].kind != Word::Kind::Mark; ++end) {
            const std::string text = lower(s[end].text);
            calibration |= startsWith(text, "calib") || startsWith(text, "kalib") || startsWith(text, "étalon");
            over |=
                std::any_of(std::begin(ends), std::end(ends), [&](const char* one) { return startsWith(text, one); });
        }
        for (std::size_t i = begin; i < end && calibration && over; ++i)
            if (s.identifier(i) && hasDigit(s[i].text) && !m_taken[i] && !ownNumber(i))
                put("/" + list.name + "/" + std::to_string(count++), {s[i].text, i, i + 1}, i, "form");
        begin = end + 1;
    }
}

void Filler::again(const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        if (!field.list() || field.shared || field.item.empty())
            continue;
        if (!field.item[0].record()) {
            if (!have("/" + field.name + "/0"))
                overdue(field);
            continue;
        }
        presence(field);
        const std::string first = "/" + field.name + "/0/";
        const auto at = m_slots.lower_bound(first);
        if (at != m_slots.end() && startsWith(at->first, first))
            continue;
        actionsFor(field);
        rolesAs(field);
        daysOf(field, fields);
        toolsOf(field);
        effectsOn(field);
    }
}

} // namespace pluma::ask

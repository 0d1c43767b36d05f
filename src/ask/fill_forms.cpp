// Values that their form or their place says: steps of revisions, what stands in parentheses.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

// "SE-0031 rev A -> B", "from D to E": what a part had and gets.
void Filler::revisionSteps(const Field& item, const std::string& pointer, Span span)
{
    const auto field = [&](const char* name) -> const Field* {
        for (const Field& one : item.fields)
            if (one.name == name && one.text())
                return &one;
        return nullptr;
    };
    const Field* const from = field("from");
    const Field* const to = field("to");
    if (from == nullptr || to == nullptr || field("number") == nullptr || have(pointer + "/from"))
        return;
    const auto revision = [&](std::size_t i) {
        return i < span.end && !m_taken[i] && s[i].kind != Word::Kind::Mark && s[i].text.size() <= 5 &&
               (s.literal(i) || s[i].text == "-") && s[i].unit.empty();
    };
    const auto word = [&](std::size_t i) { return s.is(i, "rev") || s.is(i, "revision") || s.is(i, "issue"); };
    for (std::size_t i = span.begin + 1; i + 2 < span.end; ++i) {
        std::size_t next = i + 1;
        while (s.mark(next, '>') || s.mark(next, '-') || s.is(next, "to") || word(next))
            ++next;
        if (next == i + 1 || !revision(i) || !revision(next) ||
            !(word(i - 1) || s.is(i - 1, "from") || s.identifier(i - 1)))
            continue;
        put(pointer + "/from", {s[i].text, i, i + 1}, i - (word(i - 1) || s.is(i - 1, "from") ? 1 : 0), "form");
        put(pointer + "/to", {s[next].text, next, next + 1}, i + 1, "form");
        return;
    }
}

// "cost (3)": a number alone in parentheses is the only number that a record has.
void Filler::inParentheses(const Field& item, const std::string& pointer, Span span)
{
    const Field* only = nullptr;
    for (const Field& one : item.fields)
        if (one.number() && one.unit.empty()) {
            if (only != nullptr)
                return;
            only = &one;
        }
    if (only == nullptr || identifying(only->name) || have(pointer + "/" + only->name))
        return;
    for (std::size_t i = span.begin + 1; i + 1 < s.size() && i < span.end; ++i)
        if (s.mark(i - 1, '(') && s.mark(i + 1, ')') && !m_taken[i])
            if (auto found = numberAt(*only, i, span.end, true)) {
                put(pointer + "/" + only->name, *found, i, "counted");
                return;
            }
}

// "Ulla Berg (": two names that begin with capitals, and what they are.
bool Filler::personAt(std::size_t at) const
{
    const auto name = [&](std::size_t i) {
        return s.capital(i) && s[i].kind == Word::Kind::Word && !s.identifier(i) && !m_taken[i];
    };
    const bool signs = s.is(at + 2, "signs") || s.is(at + 2, "approves");
    const std::size_t open = !signs ? at + 2 : s.is(at + 3, "off") ? at + 4 : at + 3;
    if (!name(at) || !name(at + 1) || !s.mark(open, '('))
        return false;
    // "Flap Logic (DAL B)" is no person
    if (s.is(open + 1, "role") && s.mark(open + 2, ':'))
        return true;
    std::size_t end = open + 1;
    for (; end < s.size() && s[end].kind == Word::Kind::Word; ++end)
        if (s.literal(end) && !(end == open + 1 && s[end].text.size() > 1 && s[end + 1].kind == Word::Kind::Mark))
            return false;
    return end > open + 1 && (s.mark(end, ')') || s.mark(end, ',')) && m_words.count(stem(s[open + 1].lower)) == 0 &&
           !hasDigit(s[open + 1].text);
}

bool Filler::ofPersons(const Field& item) const
{
    const auto early = [&](const char* name) {
        for (std::size_t i = 0; i < item.fields.size() && i < 2; ++i)
            if (item.fields[i].name == name && item.fields[i].text())
                return true;
        return false;
    };
    return early("name") && early("role") &&
           std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.number(); });
}

// "Ulla Berg (chair)", "Ulla Berg, quality", "Ulla Berg signs off (role: program manager)".
void Filler::person(const Field& item, const std::string& pointer, Span span)
{
    const bool comma = nameAt(span.begin, span.end);
    if (!ofPersons(item) || have(pointer + "/name") || have(pointer + "/role") || !(comma || personAt(span.begin)))
        return;
    std::size_t named = span.begin + 2;
    if (comma)
        while (named < span.end && s[named].kind == Word::Kind::Word && !s.is(named, "and"))
            ++named;
    std::size_t begin = named;
    const std::size_t limit = comma ? span.end : std::min(span.begin + 6, s.size());
    while (begin < limit && !s.mark(begin, '(') && !(comma && s.mark(begin, ',')))
        ++begin;
    const bool marked = begin < limit;
    ++begin;
    if (s.is(begin, "role") && s.mark(begin + 1, ':'))
        begin += 2;
    std::size_t end = begin;
    while (end < s.size() && s[end].kind != Word::Kind::Mark && !m_taken[end] && !s.is(end, "and"))
        ++end;
    const bool role = marked && end > begin && end <= begin + 4 && !hasDigit(s.between(begin, end));
    if (!role && !comma)
        return;
    put(pointer + "/name", {s.between(span.begin, named), span.begin, named}, span.begin, "form");
    if (role && tellsRole(item, begin, end))
        put(pointer + "/role", {s.between(begin, end), begin, end}, begin, "form");
}

// Whether words may be what somebody is: they lead to nothing else of the record.
bool Filler::tellsRole(const Field& item, std::size_t begin, std::size_t end) const
{
    for (const Field& one : item.fields)
        if (one.name != "role" && one.name != "name")
            for (std::size_t i = begin; i < end; ++i)
                if (cueAt(one, i) > 0 ||
                    std::any_of(one.denials.begin(), one.denials.end(),
                                [&](const std::string& denial) { return s.matches(i, denial) > 0; }))
                    return false;
    return !isVerb(s[begin].lower) && !isPreposition(s[begin].lower);
}

// "8 h a day" for "hours a day".
std::size_t Filler::hoursOf(const Field& one, std::size_t at) const
{
    if (!s.is(at, "h") && !s.is(at, "hr") && !s.is(at, "hrs"))
        return 0;
    for (const std::string& cue : one.cues)
        if (startsWith(cue, "hour") && cue.size() > 4)
            if (const std::size_t n = s.matches(at + 1, std::string_view(cue).substr(4)); n > 0)
                return n + 1;
    return 0;
}

// Whether a clause says how a part goes from one revision to another.
bool Filler::steps(const Field& item, std::size_t begin, std::size_t end) const
{
    const auto has = [&](const char* name) {
        return std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) { return f.name == name; });
    };
    if (!has("from") || !has("to") || !has("number"))
        return false;
    for (std::size_t i = begin + 1; i + 3 < end && i < begin + 8 && s[i].kind != Word::Kind::Mark; ++i)
        if (s.is(i, "from") && s.literal(i + 1) && s.is(i + 2, "to") && s.literal(i + 3))
            return true;
    return false;
}

// "0 of 31 planned drawings are released", "68 of 70 requirements verified".
void Filler::shares(const Field& record, const std::string& pointer, Span span)
{
    const Field* all = nullptr;
    for (const Field& one : record.fields)
        if (one.type == "integer" &&
            (one.name == "planned" || one.name == "total" || one.name == "requirements" || one.name == "applicable"))
            all = &one;
    if (all == nullptr || have(pointer + "/" + all->name))
        return;
    for (std::size_t i = span.begin; i + 3 < span.end; ++i) {
        const auto plain = [&](std::size_t at) {
            return s[at].kind == Word::Kind::Number && s[at].unit.empty() && !m_taken[at];
        };
        if (!plain(i) || !s.is(i + 1, "of") || !(plain(i + 2) || (s.is(i + 2, "the") && plain(i + 3))))
            continue;
        const std::size_t whole = plain(i + 2) ? i + 2 : i + 3;
        bool own = identifying(record.fields[0].name) || record.fields[0].text(); // of a list the record is meant
        const Field* part = nullptr;
        std::size_t end = whole + 1;
        // "satisfied 8 of 9"
        for (const Field& one : record.fields)
            if (i > span.begin && &one != all && one.type == "integer" && cueAt(one, i - 1) == 1 &&
                !isWeak(s[i - 1].lower)) {
                part = &one;
                own = true;
            }
        for (std::size_t w = whole + 1; w < span.end && w < whole + 7 && s[w].kind != Word::Kind::Mark; ++w) {
            own |= cueAt(record, w) > 0;
            for (const Field& one : record.fields)
                if (part == nullptr && &one != all && one.type == "integer" && cueAt(one, w) > 0 &&
                    !isWeak(s[w].lower)) {
                    part = &one;
                    end = w + 1;
                }
        }
        const auto few = static_cast<std::int64_t>(s[i].number);
        const auto many = static_cast<std::int64_t>(s[whole].number);
        if (!own || part == nullptr || few > many || have(pointer + "/" + part->name))
            continue;
        put(pointer + "/" + part->name, {few, i, i + 1}, i, "counted");
        put(pointer + "/" + all->name, {many, whole, whole + 1}, i + 1, "counted");
        take(i, end);
        return;
    }
}

// "tool: gauge TG-2", "mass 3": what a name ends with is another value of the record.
void Filler::splitEnd(const Field& item, const std::string& pointer)
{
    const auto field = [&](std::initializer_list<const char*> names) -> const Field* {
        for (const char* const name : names)
            for (const Field& one : item.fields)
                if (one.name == name)
                    return &one;
        return nullptr;
    };
    const Field* const name = field({"tool", "name", "description", "role"});
    if (name == nullptr || !have(pointer + "/" + name->name) || m_slots[pointer + "/" + name->name].words.size() != 1)
        return;
    Slot& slot = m_slots[pointer + "/" + name->name];
    std::size_t last = s.size();
    std::size_t begin = s.size();
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i].at == slot.words[0].at)
            begin = i;
        if (s[i].at + s[i].length == slot.words[0].at + slot.words[0].length)
            last = i;
    }
    if (begin >= last || last >= s.size() || s[begin].kind == Word::Kind::Quoted)
        return;
    const bool plain =
        s[last].kind == Word::Kind::Number && s[last].unit.empty() && !s[last].spelled && s[last].text.size() <= 2;
    const Field* const count = plain ? field({"weight", "required_count"}) : nullptr;
    const Field* const number =
        s.identifier(last) && s[last].text.find('-') != std::string::npos && hasDigit(s[last].text)
            ? field({"number", "part_number"})
            : nullptr;
    const Field* const more = count != nullptr ? count : number;
    if (more == nullptr || have(pointer + "/" + more->name))
        return;
    const Json value = count != nullptr ? Json(static_cast<std::int64_t>(s[last].number)) : Json(s[last].text);
    if (!more->accepts(value))
        return;
    slot.value = s.between(begin, last);
    slot.words = words(begin, last);
    put(pointer + "/" + more->name, {value, last, last + 1}, last, "form");
}

// "2.5e-8": a number with a power of ten is the probability of a record that has one.
void Filler::chances(const Field& item, const std::string& pointer, Span span)
{
    const auto chance =
        std::find_if(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "probability"; });
    if (chance == item.fields.end() || have(pointer + "/probability"))
        return;
    std::size_t only = span.end;
    for (std::size_t i = span.begin; i < span.end; ++i)
        if (s[i].kind == Word::Kind::Number && !m_taken[i] && s[i].lower.find("e-") != std::string::npos) {
            if (only < span.end)
                return;
            only = i;
        }
    if (only < span.end && chance->accepts(s[only].number))
        put(pointer + "/probability", {s[only].number, only, only + 1}, only, "form");
}

// "Stores has to relabel the bins by 2027-11-05": who, what and until when.
void Filler::duties(const std::vector<Field>& fields)
{
    const auto named = [](const Field& list, const char* name) -> const Field* {
        for (const Field& one : list.item[0].fields)
            if (one.name == name && one.text())
                return &one;
        return nullptr;
    };
    const Field* list = nullptr;
    const Field* what = nullptr;
    for (const Field& one : fields)
        if (one.list() && !one.item.empty() && one.item[0].record() && named(one, "owner") && named(one, "due")) {
            what = named(one, "task") != nullptr ? named(one, "task") : named(one, "action");
            if (list != nullptr || what == nullptr)
                return;
            list = &one;
        }
    if (list == nullptr || have("/" + list->name + "/0/" + what->name) || have("/" + list->name + "/0/owner"))
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 4 < s.size(); ++i) {
        if (!(s.mark(i - 1, '.') || s.mark(i - 1, ';') || s.mark(i - 1, ':')) || !s.capital(i) || m_taken[i] ||
            isWeak(s[i].lower))
            continue;
        std::size_t verb = s.capital(i + 1) && s[i + 1].kind == Word::Kind::Word ? i + 2 : i + 1;
        const std::size_t who = verb;
        if (s.is(verb, "must") || s.is(verb, "will") || s.is(verb, "shall") || s.is(verb, "to"))
            ++verb;
        else if ((s.is(verb, "has") || s.is(verb, "have") || s.is(verb, "needs") || s.is(verb, "is")) &&
                 s.is(verb + 1, "to"))
            verb += 2;
        if (verb == who)
            continue;
        std::size_t end = verb;
        while (end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark &&
               !((s.is(end, "by") || s.is(end, "until") || s.is(end, "before")) &&
                 dateAt(*named(*list, "due"), end + 1, s.size())))
            ++end;
        if (end < verb + 2 || s[end].kind == Word::Kind::Mark || m_taken[end])
            continue;
        const auto date = dateAt(*named(*list, "due"), end + 1, s.size());
        const std::string base = "/" + list->name + "/" + std::to_string(count++);
        put(base + "/" + what->name, {s.between(verb, end), verb, end}, verb, "form");
        put(base + "/owner", {s.between(i, who), i, who}, i, "form");
        put(base + "/due", *date, end, "form");
    }
}

// Where the title of a thing to do ends: at a mark, and it has three words or more; 0 when it is none.
std::size_t Filler::titleEnd(std::size_t begin) const
{
    std::size_t end = begin;
    while (end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark)
        ++end;
    const bool words = end >= begin + 3 && s[begin].kind == Word::Kind::Word && s.capital(begin) &&
                       !s.identifier(begin) && !isWeak(s[begin].lower) && s[begin + 1].kind == Word::Kind::Word;
    return words && (end == s.size() || s[end].kind == Word::Kind::Mark) ? end : 0;
}

// "Task card: Lubricate the flap tracks." and "Test report KST-TR-2170 rev A": what stands with the name of the
// document.
void Filler::headings(const std::vector<Field>& fields)
{
    const std::size_t head = headOf(s).second;
    for (const Field& field : fields) {
        if (field.record() && !have("/" + field.name + "/title") &&
            std::any_of(field.fields.begin(), field.fields.end(), [](const Field& f) { return f.name == "title"; }))
            for (std::size_t i = 1; i < head + 4 && i + 3 < s.size(); ++i)
                if (s.mark(i, ':'))
                    if (const std::size_t end = titleEnd(i + 1); end > 0) {
                        put("/" + field.name + "/title", {s.between(i + 1, end), i + 1, end}, i + 1, "subject");
                        break;
                    }
        // The revision of the document stands behind its number.
        const auto number = m_slots.find("/document_number");
        if (field.name != "revision" || !field.shared || have("/revision") || number == m_slots.end() ||
            number->second.words.empty() || number->second.evidence != "form")
            continue;
        for (std::size_t i = 1; i + 1 < s.size(); ++i)
            if (s[i - 1].at == number->second.words[0].at && citation(i) && !m_taken[i] && !m_taken[i + 1] &&
                field.accepts(s[i + 1].text))
                put("/revision", {s[i + 1].text, i + 1, i + 2}, i, "cue");
    }
}

} // namespace pluma::ask

// Records inside a record: "with label (string, required)", "rule dead_link on Links as error"; and scores by
// criterion.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

// Whether a record of an inner list begins here: a name with its kind in parentheses or behind it, or a code.
bool Filler::innerStart(const Field& list, std::size_t at, std::size_t end) const
{
    const Field& item = list.item[0];
    if (m_taken[at] || s[at].kind != Word::Kind::Word || !item.fields[0].text() || !item.fields[0].accepts(s[at].text))
        return false;
    if (s[at].text.find('_') != std::string::npos && s.small(at) && item.fields[0].name == "code")
        return true;
    bool led = false;
    for (std::size_t n = 1; n <= 2 && n <= at; ++n)
        led |= cueAt(list, at - n) == n;
    const bool open = s.mark(at + 1, '(');
    if ((!open && !led) || (!led && isWeak(s[at].lower)))
        return false;
    std::size_t last = at + 1;
    while (last < end && last < at + (open ? 9 : 5) && !s.mark(last, ')') && !s.mark(last, ';') && !s.mark(last, '.'))
        ++last;
    for (std::size_t i = at + 1; i < last; ++i)
        for (const Field& one : item.fields)
            if (!one.choices.empty() && choiceAt(one, i, last, true))
                return true;
    return false;
}

// The records of a list that a record has.
void Filler::innerRecords(const Field& record, const std::string& pointer, Span span)
{
    for (const Field& list : record.fields) {
        if (!list.list() || list.item.empty() || !list.item[0].record() || have(pointer + "/" + list.name + "/0"))
            continue;
        const Field& item = list.item[0];
        std::vector<Span> rows;
        for (std::size_t i = span.begin + 1; i < span.end; ++i)
            if (innerStart(list, i, span.end)) {
                if (!rows.empty())
                    rows.back().end = std::min(rows.back().end, i);
                rows.push_back({i, span.end});
                if (s.mark(i + 1, '('))
                    while (rows.back().end > i && !s.mark(i, ')') && i + 1 < span.end)
                        ++i;
                if (s.mark(i, ')'))
                    rows.back().end = i;
            }
        for (Span& row : rows)
            for (std::size_t i = row.begin; i < row.end; ++i)
                if (s.mark(i, ';') || s.mark(i, '.'))
                    row.end = i;
        Scope scope;
        for (const Field& one : item.fields)
            scope.push_back(&one);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::string base = pointer + "/" + list.name + "/" + std::to_string(r);
            const std::size_t at = rows[r].begin;
            put(base + "/" + item.fields[0].name, {s[at].text, at, at + 1}, at, "form");
            scalars(scope, base, {at + 1, rows[r].end}, true);
            unitsOf(item, base, {at + 1, rows[r].end});
            for (std::size_t n = 1; n <= 2 && n <= at; ++n)
                if (cueAt(list, at - n) == n)
                    take(at - n, at);
        }
    }
}

// "Hydraulic 5 on mass and 8 on cost": numbers in front of the criteria.
bool Filler::scoresOn(const Field& list, const std::vector<std::string>& criteria)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i + 3 < s.size(); ++i) {
        if (s[i - 1].kind != Word::Kind::Mark || m_taken[i] || s[i].kind != Word::Kind::Word || !s.capital(i))
            continue;
        std::size_t end = i;
        while (!s.mark(end, ';') && !s.mark(end, '.') && end < s.size())
            ++end;
        std::size_t name = i;
        while (name < end && s[name].kind == Word::Kind::Word && !isWeak(s[name].lower) && !m_taken[name] &&
               !s.is(name, "scores") && !s.is(name, "gets"))
            ++name;
        const std::string base = "/" + list.name + "/" + std::to_string(count);
        std::size_t found = 0;
        for (std::size_t w = name; w + 2 < end; ++w)
            for (const std::string& criterion : criteria)
                if (const std::size_t n = s.matches(w + 2, keyOf(criterion));
                    n > 0 && s[w].kind == Word::Kind::Number && s[w].unit.empty() && !m_taken[w] &&
                    (s.is(w + 1, "on") || s.is(w + 1, "for") || s.is(w + 1, "in") || s.is(w + 1, "at"))) {
                    put(base + "/scores/" + criterion, {static_cast<std::int64_t>(s[w].number), w, w + 1}, w, "cue");
                    ++found;
                }
        if (found < 2 || name == i || name > i + 4)
            continue;
        put(base + "/name", {s.between(i, name), i, name}, i, "label");
        ++count;
        i = end;
    }
    return count > 0;
}

// "Ballscrew: mass 6, reliability 8": numbers of an alternative by the criteria that are known.
void Filler::scores(const std::vector<Field>& fields)
{
    const Field* list = nullptr;
    for (const Field& one : fields)
        if (one.list() && !one.item.empty() && !have("/" + one.name + "/0") &&
            std::any_of(one.item[0].fields.begin(), one.item[0].fields.end(),
                        [](const Field& f) { return f.name == "scores" && f.type == "object"; }))
            list = &one;
    std::vector<std::string> criteria;
    for (std::size_t i = 0; m_slots.count("/criteria/" + std::to_string(i) + "/name") > 0; ++i)
        criteria.push_back(m_slots["/criteria/" + std::to_string(i) + "/name"].value.get<std::string>());
    // A pointer is made of the names.
    std::erase_if(criteria, [](const std::string& name) { return name.find_first_of("/~") != std::string::npos; });
    if (list == nullptr || criteria.size() < 2)
        return;
    if (scoresOn(*list, criteria))
        return;
    std::size_t count = 0;
    for (std::size_t i = 1; i + 2 < s.size(); ++i) {
        if (!s.mark(i, ':') || m_taken[i - 1])
            continue;
        std::size_t begin = i;
        while (begin > 0 && s[begin - 1].kind != Word::Kind::Mark && !m_taken[begin - 1])
            --begin;
        std::size_t end = i + 1;
        while (end < s.size() && !s.mark(end, ';') && !s.mark(end, '.') && !s.mark(end, ':'))
            ++end;
        const std::string base = "/" + list->name + "/" + std::to_string(count);
        std::size_t found = 0;
        for (const std::string& criterion : criteria)
            for (std::size_t w = i + 1; w + 1 < end; ++w)
                if (const std::size_t n = m_taken[w] ? 0 : s.matches(w, keyOf(criterion));
                    n > 0 && w + n < end && s[w + n].kind == Word::Kind::Number && s[w + n].unit.empty()) {
                    const double value = s[w + n].number;
                    const auto whole = static_cast<std::int64_t>(value);
                    put(base + "/scores/" + criterion,
                        {value == static_cast<double>(whole) ? Json(whole) : Json(value), w + n, w + n + 1}, w, "cue");
                    ++found;
                    break;
                }
        if (found == 0 || begin >= i || i - begin > 4)
            continue;
        put(base + "/name", {s.between(begin, i), begin, i}, begin, "label");
        ++count;
    }
}

} // namespace pluma::ask

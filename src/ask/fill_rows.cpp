// Rows that say the same things in the same order: people with what they are, things to do with who does them until
// when.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

// Whether a word leads to a text of a record whose identifier stands in front of the clause.
bool Filler::begunBefore(const Field& item, std::size_t at) const
{
    if (!item.record() || !identifying(item.fields[0].name) || !ownText(item, at))
        return false;
    std::size_t begin = at;
    while (begin > 0 && !s.mark(begin - 1, '.') && !s.mark(begin - 1, ';') && !s.mark(begin - 1, ':'))
        --begin;
    return begin < at && anchorAt(item, begin, at) == begin;
}

// Whether a word leads to a text of the record that is not its identifier.
bool Filler::ownText(const Field& item, std::size_t at) const
{
    return std::any_of(item.fields.begin(), item.fields.end(),
                       [&](const Field& one) { return one.text() && !identifying(one.name) && cueAt(one, at) > 0; });
}

// "Lena Frost": two words with capitals that are all that stands between marks, and not what somebody is.
bool Filler::nameAt(std::size_t at, std::size_t end) const
{
    std::size_t last = at;
    while (last < end && last < at + 3 && s.capital(last) && s[last].kind == Word::Kind::Word && !s.identifier(last) &&
           !m_taken[last] && !hasDigit(s[last].text)) {
        if (remark("roles", last) > 0)
            return false;
        ++last;
    }
    return last == at + 2 && (last >= end || s[last].kind == Word::Kind::Mark || s.is(last, "and"));
}

// Where the records of people begin: each with a name; none when something else stands in front.
std::vector<Filler::Span> Filler::peopleOf(const Field& item, Span span) const
{
    std::vector<Span> out;
    if (!ofPersons(item) || !nameAt(span.begin, span.end))
        return out;
    for (std::size_t i = span.begin; i < span.end; ++i)
        if ((i == span.begin || s.mark(i - 1, ',') || s.mark(i - 1, ';') || s.is(i - 1, "and")) &&
            nameAt(i, span.end)) {
            if (!out.empty())
                out.back().end = i;
            out.push_back({i, span.end});
        }
    return out;
}

// "collect the quote, Jonas Weil, by 2028-03-10, and tell the shop, Ann Lund, by …": each ends with its day.
std::vector<Filler::Span> Filler::dutiesOf(const Field& item, Span span) const
{
    const auto field = [&](const char* name) -> const Field* {
        for (const Field& one : item.fields)
            if (one.name == name && one.text())
                return &one;
        return nullptr;
    };
    std::vector<Span> out;
    const Field* const due = field("due");
    if (due == nullptr || field("owner") == nullptr || identifying(item.fields[0].name))
        return out;
    Span row{span.begin, span.begin};
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (s.mark(i, ';'))
            return {};
        const auto date = s[i].kind == Word::Kind::Mark ? std::nullopt : dateAt(*due, i, span.end);
        if (!date)
            continue;
        row.end = date->end;
        out.push_back(row);
        row.begin = date->end;
        while (row.begin < span.end && (s[row.begin].kind == Word::Kind::Mark || s.is(row.begin, "and")))
            ++row.begin;
        i = date->end - 1;
    }
    return out;
}

// Who has to do something: a name, or the code of a domain, alone between marks.
void Filler::ownerOf(const Field& item, const std::string& pointer, Span span)
{
    const auto owner = std::find_if(item.fields.begin(), item.fields.end(),
                                    [](const Field& f) { return f.name == "owner" && f.text(); });
    if (owner == item.fields.end() || have(pointer + "/owner"))
        return;
    for (std::size_t i = span.begin + 1; i < span.end; ++i) {
        if (s[i - 1].kind != Word::Kind::Mark || !nameAt(i, span.end))
            continue;
        std::size_t end = i;
        while (end < span.end && s[end].kind == Word::Kind::Word && !s.is(end, "and"))
            ++end;
        // "Ursache Alterung": nouns have capitals too
        if (std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& one) { return cueAt(one, i) > 0; }) ||
            (s.foreign &&
             std::none_of(m_slots.begin(), m_slots.end(),
                          [&](const auto& one) { return one.first == pointer + "/due"; }) &&
             !dateAt(*owner, end + 1, span.end) && !dateAt(*owner, end + 2, span.end)))
            continue;
        put(pointer + "/owner", {s.between(i, end), i, end}, i, "form");
        return;
    }
}

// Numbers alone, where no word says that a list begins, are no records.
void Filler::bare(const std::string& pointer)
{
    std::map<std::string, std::size_t> values;
    for (const auto& [at, slot] : m_slots)
        if (startsWith(at, pointer + "/"))
            ++values[at.substr(0, at.find('/', pointer.size() + 1))];
    if (std::all_of(values.begin(), values.end(), [](const auto& one) { return one.second == 1; }))
        std::erase_if(m_slots, [&](const auto& one) { return startsWith(one.first, pointer + "/"); });
}

} // namespace pluma::ask

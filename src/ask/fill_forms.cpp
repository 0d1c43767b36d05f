// Values that their form or their place says: steps of revisions, what stands in parentheses.
#include <algorithm>

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

} // namespace pluma::ask

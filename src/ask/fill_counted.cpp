// Numbers in front of the words that lead to them, and ranges: "16 cores", "between 2 and 9".
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

Json numberOfRange(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return value == static_cast<double>(whole) ? Json(whole) : Json(value);
}

} // namespace

// "16 cores", "6 hours per day": the number stands before.
void Filler::counted(const Scope& scope, const std::string& base, Span span, bool record)
{
    for (std::size_t i = span.begin; i + 1 < span.end; ++i) {
        if (m_taken[i] || s[i].kind != Word::Kind::Number || (!record && aside(i)))
            continue;
        for (const Field* one : scope) {
            if (!one->number() || have(base + "/" + one->name))
                continue;
            std::size_t after = i + 1; // the unit may belong to the words that follow
            std::size_t n = after < span.end ? cueAt(*one, after) : 0;
            if (n == 0 && after < span.end && s[after].isUnit) {
                n = hoursOf(*one, after);
                // "20 days a month" is no number a month
                if (n == 0 && !one->unit.empty())
                    n = ++after < span.end ? cueAt(*one, after) : 0;
            }
            if (n == 0 && one->unit.empty() && after + 1 < span.end && !m_taken[after] && !isWeak(s[after].lower) &&
                s[after].kind == Word::Kind::Word && !record)
                n = cueAt(*one, after + 1) > 0 ? cueAt(*one, after + 1) + 1 : 0;
            if (n == 1 && s[after].isUnit && one->unit.empty())
                n = 0; // "5 min" is no minimum
            if (n == 0 && s.is(after, "as") && s.is(after + 1, "the") && after + 2 < span.end)
                n = cueAt(*one, after + 2) > 0 ? cueAt(*one, after + 2) + 2 : 0;
            if (n == 0 || (n == 1 && isPreposition(s[after].lower)) || s[after].kind == Word::Kind::Mark)
                continue;
            // "20 days per month": the unit is a part of the words
            const auto whole = static_cast<std::int64_t>(s[i].number);
            if (one->type == "integer" && s[after].isUnit && one->unit.empty() && one->accepts(whole)) {
                put(base + "/" + one->name, {whole, i, after + n}, i, "counted");
                break;
            }
            if (auto found = numberAt(*one, i, span.end, true)) {
                found->end = std::max(found->end, after + n);
                put(base + "/" + one->name, *found, i, "counted");
                break;
            }
        }
    }
}

void Filler::ranges(const Scope& scope, const std::string& base, Span span)
{
    for (const Field* low : scope) {
        if (!low->number() || (low->name != "minimum" && low->name != "lower" && low->name != "min"))
            continue;
        const std::string other = low->name == "lower" ? "upper" : low->name == "min" ? "max" : "maximum";
        const auto high = std::find_if(scope.begin(), scope.end(), [&](const Field* f) { return f->name == other; });
        if (high == scope.end() || have(base + "/" + low->name) || have(base + "/" + other))
            continue;
        const auto both = [&](std::size_t a, std::size_t b, std::size_t from, std::size_t to) {
            const auto first = numberAt(*low, a, span.end, true);
            const auto second = numberAt(**high, b, span.end, true);
            if (!first || !second || first->value > second->value)
                return false;
            put(base + "/" + low->name, *first, from, "range");
            put(base + "/" + other, *second, std::min(from + 1, to), "range");
            take(from, std::max(to, second->end));
            return true;
        };
        for (std::size_t i = span.begin; i < span.end; ++i) {
            if (m_taken[i])
                continue;
            if (const auto range = rangeOf(s[i])) {
                const Json a = numberOfRange(range->first);
                const Json b = numberOfRange(range->second);
                if (low->accepts(a) && (*high)->accepts(b)) {
                    put(base + "/" + low->name, {a, i, i + 1}, i, "range");
                    put(base + "/" + other, {b, i, i + 1}, i, "range");
                    break;
                }
            }
            if (s[i].kind != Word::Kind::Number)
                continue;
            const std::size_t next = i + 1 < span.end && s[i + 1].isUnit ? i + 2 : i + 1;
            if (next + 1 >= span.end)
                continue;
            const std::size_t second = s.is(next, "up") ? next + 2 : next + 1;
            static const std::set<std::string, std::less<>> before = {"between", "from", "von", "de"};
            static const std::set<std::string, std::less<>> middle = {"to", "up", "bis", "until", "a"};
            const bool led = i > 0 && (before.count(s[i - 1].lower) > 0 || (s.foreign && s.is(i - 1, "of")));
            const bool joined = middle.count(s[next].lower) > 0 || s.mark(next, '-') ||
                                (s.is(next, "and") && led && !s.is(i - 1, "from"));
            if (joined && both(i, second, led ? i - 1 : i, second + 1))
                break;
        }
        cued({low, *high}, base, span, false);
    }
}

} // namespace pluma::ask

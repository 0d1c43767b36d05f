// One record of a list: its identifier and name, what words lead to, tolerances, and what is left over.
#include <algorithm>
#include <cmath>

#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

bool identifying(const std::string& name)
{
    return name == "id" || name == "number" || name == "label" || name == "find" || name == "request" || name == "code";
}

// "25 mm +0.021/-0", "140 ±0.2": a nominal value with its limits.
void Filler::tolerances(const Scope& scope, const std::string& pointer, Span span)
{
    const auto find = [&](const char* name) {
        const auto at = std::find_if(scope.begin(), scope.end(), [&](const Field* f) { return f->name == name; });
        return at == scope.end() ? nullptr : *at;
    };
    if (find("nominal") == nullptr || find("plus") == nullptr || find("minus") == nullptr)
        return;
    const auto number = [](std::string_view text) -> std::optional<double> {
        while (!text.empty() && (text[0] == '+' || text[0] == '-'))
            text.remove_prefix(1);
        if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
            return {};
        double value = 0;
        for (double scale = 0; const char c : text) {
            if (c == '.')
                scale = 1;
            else if (scale == 0)
                value = value * 10 + (c - '0');
            else
                value += (c - '0') * (scale /= 10);
        }
        return std::round(value * 1e9) / 1e9;
    };
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const std::string& text = s[i].text;
        std::optional<double> plus;
        std::optional<double> minus;
        if (startsWith(text, "±")) {
            plus = minus = number(text.substr(std::string("±").size()));
        } else if (const std::size_t slash = text.find("/-");
                   !text.empty() && text[0] == '+' && slash != std::string::npos) {
            plus = number(text.substr(0, slash));
            minus = number(text.substr(slash + 1));
        } else if (text.size() > 1 && text[0] == '+' && i + 1 < span.end && s[i + 1].text.size() > 1 &&
                   s[i + 1].text[0] == '-' && !m_taken[i] && !m_taken[i + 1]) { // "+0.02 -0"
            plus = number(text);
            minus = number(s[i + 1].text);
            if (plus && minus)
                take(i + 1, i + 2);
        }
        if (!plus || !minus || m_taken[i])
            continue;
        put(pointer + "/plus", {*plus, i, i + 1}, i);
        m_slots[pointer + "/minus"] = {pointer + "/minus", *minus, words(i, i + 1)};
        for (std::size_t back = i; back-- > span.begin;)
            if (s[back].kind == Word::Kind::Number && !m_taken[back]) {
                put(pointer + "/nominal", {s[back].number, back, back + (s[back + 1].isUnit ? 2 : 1)}, back);
                break;
            }
        return;
    }
}

bool Filler::recordFrom(const Field& item, const std::string& pointer, Span span)
{
    Scope scope;
    for (const Field& field : item.fields)
        scope.push_back(&field);
    while (span.begin < span.end &&
           (s.is(span.begin, "the") || s.is(span.begin, "a") || s.is(span.begin, "an") || s.is(span.begin, "both") ||
            s.is(span.begin, "all")) &&
           s[span.begin].text != "A")
        ++span.begin;
    // How many: "4 bolts", "2x pumps".
    for (const Field& field : item.fields)
        if (field.type == "integer" &&
            (field.name == "quantity" || field.name == "required_count" || field.name == "per_unit") &&
            s[span.begin].kind == Word::Kind::Number && s[span.begin].unit.empty() && span.begin + 1 < span.end) {
            Json value = static_cast<std::int64_t>(s[span.begin].number);
            std::size_t after = span.begin + 1;
            if (s.is(after, "x") || s.is(after, "off") || s.is(after, "times"))
                ++after;
            if (field.accepts(value))
                put(pointer + "/" + field.name, {value, span.begin, after}, span.begin);
        }
    // An identifier in front.
    if (!item.fields.empty() && identifying(item.fields[0].name) && !have(pointer + "/" + item.fields[0].name) &&
        !m_taken[span.begin]) {
        const std::size_t at = anchorAt(item, span.begin, span.end);
        if (at < span.end)
            put(pointer + "/" + item.fields[0].name,
                {item.fields[0].number() ? Json(static_cast<std::int64_t>(s[at].number)) : Json(s[at].text), at,
                 at + 1},
                span.begin);
    }
    tolerances(scope, pointer, span);
    scalars(scope, pointer, span, true);
    for (const Field& field : item.fields)
        if ((field.name == "quantity" || field.name == "required_count") && !have(pointer + "/" + field.name))
            for (std::size_t i = span.begin; i + 1 < span.end; ++i)
                if (s[i].kind == Word::Kind::Number && !m_taken[i] && !m_taken[i + 1] && s[i].unit.empty() &&
                    s[i + 1].kind == Word::Kind::Word && field.accepts(static_cast<std::int64_t>(s[i].number))) {
                    put(pointer + "/" + field.name, {static_cast<std::int64_t>(s[i].number), i, i + 1}, i);
                    break;
                }
    innerLists(item, pointer, span);
    // The unit that stands behind a number is a value of its own: "0 to 5 bar".
    for (const Field& field : item.fields)
        if (field.name == "unit" && field.text() && !have(pointer + "/unit"))
            for (std::size_t i = span.begin; i < span.end; ++i)
                if (s[i].kind == Word::Kind::Number && m_taken[i] && !s[i].unit.empty() &&
                    std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                        const auto slot = m_slots.find(pointer + "/" + f.name);
                        return f.number() && f.unit.empty() && slot != m_slots.end() && !slot->second.words.empty() &&
                               slot->second.words[0].at <= s[i].at + s[i].length &&
                               s[i].at <= slot->second.words[0].at + slot->second.words[0].length;
                    })) {
                    const std::size_t at = i + 1 < span.end && s[i + 1].isUnit ? i + 1 : i;
                    m_slots[pointer + "/unit"] = {pointer + "/unit", s[i].unit, words(at, at + 1)};
                    break;
                }
    // "float32, deg, latency 20 ms": a unit alone.
    for (const Field& field : item.fields)
        if (field.name == "unit" && field.text() && !have(pointer + "/unit"))
            for (std::size_t i = span.begin; i < span.end; ++i)
                if (!m_taken[i] && s[i].kind == Word::Kind::Word && !s[i].isUnit && !isFiller(s[i].lower) &&
                    !m_units.symbol(s[i].text).empty() && (i == span.begin || s[i - 1].kind == Word::Kind::Mark) &&
                    (i + 1 == span.end || s[i + 1].kind == Word::Kind::Mark)) {
                    put(pointer + "/unit", {s[i].text, i, i + 1}, i);
                    break;
                }
    leftovers(item, pointer, span);
    return true;
}

// Lists inside a record: "to FMS and PFD", and choices that stand for themselves, "during landing".
void Filler::innerLists(const Field& record, const std::string& pointer, Span span)
{
    for (const Field& field : record.fields) {
        if (!field.list() || field.item.empty())
            continue;
        for (std::size_t i = span.begin; i < span.end; ++i)
            if (const std::size_t n = m_taken[i] ? 0 : cueAt(field, i); n > 0) {
                std::size_t end = afterLinks(i + n, span.end);
                const std::size_t begin = end;
                while (end < span.end && !m_taken[end] && !s.mark(end, ')'))
                    ++end;
                if (begin < end && !field.item[0].record()) {
                    plain(field, pointer + "/" + field.name, {begin, end});
                    take(i, begin);
                }
                break;
            }
        if (!field.item[0].choices.empty() && !have(pointer + "/" + field.name + "/0") && field.required)
            plain(field, pointer + "/" + field.name, span);
    }
}

// What no word leads to: the name first, then what stands in parentheses or behind a colon.
void Filler::leftovers(const Field& item, const std::string& pointer, Span span)
{
    std::vector<Span> runs;
    for (std::size_t i = span.begin; i < span.end;) {
        if (m_taken[i] || s[i].kind == Word::Kind::Mark) {
            ++i;
            continue;
        }
        Span run{i, i};
        while (run.end < span.end && !m_taken[run.end] && s[run.end].kind != Word::Kind::Mark)
            ++run.end;
        i = run.end;
        while (run.begin < run.end && trailing(run.begin))
            ++run.begin;
        while (run.end > run.begin && trailing(run.end - 1))
            --run.end;
        if (run.begin < run.end)
            runs.push_back(run);
    }
    std::size_t next = 0;
    for (int pass = 0; pass < 2; ++pass)
        for (const Field& field : item.fields) {
            if (next >= runs.size())
                return;
            if (!field.text() || field.required != (pass == 0) || have(pointer + "/" + field.name) ||
                !field.dimension.empty())
                continue;
            const bool digits = s[runs[next].begin].text.find_first_of("0123456789") != std::string::npos;
            if ((identifying(field.name) || m_references.count(field.name) > 0) && !digits)
                continue;
            if (next > 0 && (field.name == "protocol" || field.name == "unit" || field.name == "due" ||
                             field.name == "data_type" || field.name == "date"))
                continue;
            if (pass == 1 && next == 0 && identifying(field.name))
                continue;
            const std::string text = s.between(runs[next].begin, runs[next].end);
            if (!field.accepts(text))
                continue;
            put(pointer + "/" + field.name, {text, runs[next].begin, runs[next].end}, runs[next].begin);
            ++next;
        }
}

} // namespace pluma::ask

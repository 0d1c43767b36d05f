// Lists of texts, choices or numbers.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {

void Filler::plain(const Field& field, const std::string& pointer, Span span)
{
    const Field& item = field.item[0];
    if (!item.choices.empty())
        plainChoices(item, pointer, span);
    else if (item.number())
        plainNumbers(item, pointer, span);
    else if (item.list())
        plainRows(pointer, span);
    else if (item.type == "string")
        plainTexts(field, pointer, span);
}

// "0.7 and 9000, 0.75 and 11000": commas part the rows, and "and" their numbers or the last row.
std::vector<Filler::Span> Filler::rowsOf(Span span) const
{
    std::vector<Span> out;
    std::size_t most = 0;
    for (std::size_t i = span.begin, begin = i, numbers = 0; i <= span.end; ++i) {
        const bool parts = i == span.end || s.mark(i, ',') || s.mark(i, ';') || s.mark(i, '.') ||
                           (s.is(i, "and") && most > 0 && numbers == most);
        if (!parts && s[i].kind == Word::Kind::Number && s[i].unit.empty()) {
            ++numbers;
            continue;
        }
        if (!parts && s.is(i, "and"))
            continue;
        if (!parts || numbers < 2 || (most > 0 && numbers != most))
            return out.size() > 1 && most > 0 ? out : std::vector<Span>();
        most = numbers;
        out.push_back({begin, i});
        begin = i + 1;
        numbers = 0;
        if (i < span.end && !s.mark(i, ',') && !s.is(i, "and"))
            break;
    }
    return out;
}

// "rows 0.3 5, 0.3 8 and 0.4 5", "(0.7, 5000), (0.75, 5000)": as many numbers in each.
void Filler::plainRows(const std::string& pointer, Span span)
{
    std::vector<std::vector<std::size_t>> rows;
    const std::vector<Span> parts = rowsOf(span);
    for (const Span& part : parts.size() > 1 ? parts : pieces(span)) {
        std::vector<std::size_t> row;
        bool other = false;
        for (std::size_t i = part.begin; i < part.end && !other; ++i)
            if (s[i].kind == Word::Kind::Number && s[i].unit.empty() && !m_taken[i])
                row.push_back(i);
            else
                other = s[i].kind != Word::Kind::Mark && !s.is(i, "and");
        if (row.size() < 2 || (!rows.empty() && row.size() != rows[0].size()))
            break;
        rows.push_back(std::move(row));
        if (other)
            break;
    }
    for (std::size_t r = 0; r < rows.size() && rows.size() < 1000; ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const double value = s[rows[r][c]].number;
            const auto whole = static_cast<std::int64_t>(value);
            put(pointer + "/" + std::to_string(r) + "/" + std::to_string(c),
                {value == static_cast<double>(whole) ? Json(whole) : Json(value), rows[r][c], rows[r][c] + 1},
                rows[r][c], "cue");
        }
}

void Filler::plainChoices(const Field& item, const std::string& pointer, Span span)
{
    std::vector<Json> seen;
    for (std::size_t i = span.begin; i < span.end && seen.size() < 200; ++i) {
        auto found = choiceAt(item, i, span.end, true);
        if (found && found->end == i + 1 && isFiller(s[i].lower) && s.small(i) && !s.is(i + 1, "phases"))
            continue; // "loss of all braking"
        if (!found || (span.begin == 0 && m_named[i] && found->end == i + 1 && !s.identifier(i)))
            continue;
        const std::size_t end = found->end;
        if (std::find(seen.begin(), seen.end(), found->value) == seen.end()) {
            put(pointer + "/" + std::to_string(seen.size()), *found, found->begin, "choice");
            seen.push_back(found->value);
        }
        i = end - 1;
    }
}

void Filler::plainNumbers(const Field& item, const std::string& pointer, Span span)
{
    std::size_t count = 0;
    for (std::size_t i = span.begin; i < span.end && count < 1000; ++i) {
        if (s[i].kind == Word::Kind::Word && s.is(i, "from"))
            continue;
        // 0 to 10 in steps of 2
        std::size_t second = i + 1;
        if (second < span.end && s[second].isUnit)
            ++second;
        if (s[i].kind == Word::Kind::Number && (s.is(second, "to") || s.mark(second, '-')) && second + 1 < span.end &&
            s[second + 1].kind == Word::Kind::Number) {
            std::size_t step = second + 2;
            while (step < span.end && s[step].kind != Word::Kind::Number && step < second + 7)
                ++step;
            const bool said =
                step < span.end && (s.is(step - 1, "of") || s.is(step - 1, "by") || s.is(step - 1, "step") ||
                                    s.is(step - 1, "every") || s.is(step - 1, "steps"));
            if (!said)
                return; // which numbers between them?
            if (s[step].number > 0 && (s[second + 1].number - s[i].number) / s[step].number < 1000) {
                for (double value = s[i].number; value <= s[second + 1].number + 1e-9; value += s[step].number) {
                    const double rounded =
                        static_cast<double>(static_cast<std::int64_t>(value * 1e6 + (value < 0 ? -0.5 : 0.5))) / 1e6;
                    const auto whole = static_cast<std::int64_t>(rounded);
                    const std::string at = pointer + "/" + std::to_string(count++);
                    m_slots[at] = {at, rounded == static_cast<double>(whole) ? Json(whole) : Json(rounded),
                                   words(i, step + 1), Slot::From::Sentence, "range"};
                }
                take(i, step + 1);
                i = step;
                continue;
            }
        }
        // "deliver 4 a month" is a rate
        if (s.is(i + 1, "a") || s.is(i + 1, "per") || s.is(i + 1, "each"))
            return;
        if (auto found = numberAt(item, i, span.end, true)) {
            const std::size_t end = found->end;
            put(pointer + "/" + std::to_string(count++), *found, i, "cue");
            i = end - 1;
            continue;
        }
        if (!(s.is(i, "and") || s.mark(i, ',') || s[i].isUnit))
            return; // something else begins
        // "Mach 0.8, 96 cores": a number that another word is of
        if (!s[i].isUnit && i + 2 < span.end && s[i + 1].kind == Word::Kind::Number &&
            (!s[i + 1].unit.empty() ||
             (s[i + 2].kind == Word::Kind::Word && !isWeak(s[i + 2].lower) && s[i + 2].lower != "and" &&
              s[i + 2].lower != "deg" && s[i + 2].lower != "degrees" && !endsWith(s[i + 2].lower, "ed"))) &&
            m_units.dimension(s[i + 1].unit) != "angle")
            return;
    }
}

// The text of a piece, and whether it ends before the piece does.
std::pair<Filler::Span, bool> Filler::textIn(Span part, bool clauses) const
{
    // "SYS-3 verified by": a number ends with its word
    const auto told = [&](std::size_t i) {
        return (s.identifier(i) && s[i].text.find('-') != std::string::npos && hasDigit(s[i].text)) ||
               (s.small(i) && s[i].text.find('_') != std::string::npos);
    };
    std::size_t begin = part.begin;
    while (begin < part.end &&
           ((s.is(begin, "the") && !clauses) || s.is(begin, "a") || s.is(begin, "an") || s.is(begin, "of") ||
            s.is(begin, "that")) &&
           s[begin].text != "A")
        ++begin;
    std::size_t end = begin;
    while (end < part.end && !m_taken[end] &&
           (clauses || (!startsClause(s[end].lower) && !(s.small(end) && isVerb(s[end].lower)) &&
                        (end == begin || !(s.small(end) && isPreposition(s[end].lower)) || s.is(end, "of")))) &&
           !((s.mark(end, '(') || s.mark(end, ':')) && !clauses) &&
           !(!clauses && end == begin + 1 && told(begin) && s.small(end) && !citation(end)))
        ++end;
    if (!clauses && end > begin + 1 && s.is(end - 1, "only"))
        --end;
    const bool cut = end < part.end;
    while (end > begin && ((s[end - 1].kind == Word::Kind::Mark && !s.mark(end - 1, ')')) ||
                           (trailing(end - 1) && !(clauses && particle(end - 1)))))
        --end;
    return {{begin, end}, cut};
}

void Filler::plainTexts(const Field& field, const std::string& pointer, Span span)
{
    const Field& item = field.item[0];
    const bool clauses = isProseList(field.name);
    // "basis: CS 25.1309, CS 25.1203; HDL review": where commas part the texts, a semicolon ends them
    for (std::size_t i = span.begin, commas = 0; i < span.end && !clauses; ++i)
        if (s.mark(i, ','))
            ++commas;
        else if (s.mark(i, ';') && commas > 0)
            span.end = i;
    std::size_t count = 0;
    bool numbered = false;
    bool coded = false;
    for (const Span& part : pieces(span)) {
        if (count >= 200)
            break;
        const auto [run, cut] = textIn(part, clauses);
        std::size_t begin = run.begin;
        const std::size_t end = run.end;
        // "0001 through 0030": which of them are there?
        if (!clauses && end == begin + 1 && s[begin].kind == Word::Kind::Number &&
            (s.is(end, "through") || s.is(end, "to")) && s[end + 1].kind == Word::Kind::Number)
            break;
        if (begin >= end || m_taken[begin] || (!clauses && endsWith(s[begin].lower, "ed") && s.is(begin + 1, "by")))
            break;
        if (item.bounded) {
            for (std::size_t i = begin; i < end; ++i)
                if (auto found = boundedAt(item, i, end))
                    put(pointer + "/" + std::to_string(count++), *found, found->begin, "form");
            continue;
        }
        // "grupo oficina_cert"
        if (!clauses && end == begin + 2 && s.small(begin) && !s.literal(begin) && s.small(begin + 1) &&
            s[begin + 1].text.find('_') != std::string::npos)
            ++begin;
        const std::string text = s.between(begin, end);
        // Where the first has digits, what has none is about something else.
        if (count == 0) {
            numbered = hasDigit(text) && (end - begin == 1 || s.identifier(begin));
            coded = end - begin == 1 && s.identifier(begin) && text.find('-') != std::string::npos;
        } else if (s[begin].kind == Word::Kind::Number && !s[begin].unit.empty() && numbered)
            break;
        else if (numbered && ((!hasDigit(text) && !s.identifier(begin)) || end - begin > 2))
            break;
        // "an BSCU-A, dazu VL 418 Wartungsstatus": a code, then words
        else if (coded && !s.identifier(begin))
            break;
        if ((!clauses && end - begin > 5) || !item.accepts(text))
            break;
        put(pointer + "/" + std::to_string(count++), {text, begin, end}, begin, "cue");
        if (cut)
            break;
    }
}

} // namespace pluma::ask

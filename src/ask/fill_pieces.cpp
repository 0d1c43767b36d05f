// Where the parts of a list begin and end: the pieces of an enumeration, the records of a stretch.
#include <algorithm>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "base/text.h"

namespace pluma::ask {

// The pieces of an enumeration: between semicolons, or else between commas and "and".
std::vector<Filler::Span> Filler::pieces(Span span, const Field* item) const
{
    bool semicolons = false;
    std::vector<std::size_t> enumerators;
    double next = 1;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        semicolons |= s.mark(i, ';');
        // (1) …, (2) … or 1) …, 2) …
        if (s[i].kind == Word::Kind::Number && s[i].number == next && s.mark(i + 1, ')') && i + 1 < span.end) {
            enumerators.push_back(i);
            next += 1;
        }
    }
    const bool numbers = item != nullptr && std::any_of(item->fields.begin(), item->fields.end(), [](const Field& f) {
                             return f.list() && !f.item.empty() && f.item[0].number();
                         });
    std::vector<Span> out;
    Span piece{span.begin, span.begin};
    const auto end = [&](std::size_t at, std::size_t after) {
        piece.end = at;
        while (piece.begin < piece.end &&
               (s[piece.begin].kind == Word::Kind::Mark
                    ? !s.mark(piece.begin, '(')
                    : s.is(piece.begin, "and") || s.is(piece.begin, "then") || s.is(piece.begin, "plus")))
            ++piece.begin;
        while (piece.end > piece.begin && (s.is(piece.end - 1, "and") ||
                                           (s[piece.end - 1].kind == Word::Kind::Mark && !s.mark(piece.end - 1, ')'))))
            --piece.end;
        if (piece.begin < piece.end)
            out.push_back(piece);
        piece.begin = after;
    };
    if (enumerators.size() > 1) {
        for (const std::size_t i : enumerators)
            end(i > span.begin && s.mark(i - 1, '(') ? i - 1 : i, i + 2);
        end(span.end, span.end);
        return out;
    }
    int open = 0;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        open += s.mark(i, '(') || s.mark(i, '[') ? 1 : s.mark(i, ')') || s.mark(i, ']') ? -1 : 0;
        if (open > 0 || !(s.mark(i, ';') ||
                          (!semicolons && (s.mark(i, ',') || s.is(i, "and") || s.is(i, "plus") || s.is(i, "then")))))
            continue;
        // "by MOC 1, 2 and 4" of a list inside
        if (numbers && i > span.begin && i + 1 < span.end && s[i + 1].kind == Word::Kind::Number &&
            s[i + 1].unit.empty() && s[i - 1].kind == Word::Kind::Number && s[i - 1].unit.empty())
            continue;
        // "between 3 and 5", "levels 3 and 4"
        if (s.is(i, "and") && i > span.begin && i + 1 < span.end && s[i + 1].kind == Word::Kind::Number &&
            (s[i - 1].kind == Word::Kind::Number || s[i - 1].isUnit) && betweenNumbers(i, span.begin, item != nullptr))
            continue;
        end(i, i + 1);
    }
    end(span.end, span.end);
    return out;
}

// Where records begin: where the word in front of the first is said again (`label`: how long it is), at identifiers of
// the same letters, or at the word of the list.
std::vector<std::size_t> Filler::startsOf(Span span, const Field& list, const std::vector<Field>& top,
                                          std::size_t label) const
{
    const Field& item = list.item[0];
    std::vector<std::size_t> starts;
    std::string letters;
    int open = 0;
    const bool led = anchorAt(item, span.begin, span.end) > span.begin; // "char 1"
    for (std::size_t i = span.begin; i < span.end; ++i) {
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        const bool first = i == span.begin;
        if (!first && item.fields[0].number() && cueAt(list, i) == 0 && cueAt(item.fields[0], i) == 0 &&
            (s.mark(i - 1, ':') || (led ? s[i].key != s[span.begin].key : s[i].kind == Word::Kind::Word)))
            continue; // "char 1: bore 30 H7"
        if (open > 0 || !(first || s[i - 1].kind == Word::Kind::Mark || joins(i - 1)))
            continue;
        if (label > 0 && (first || s[i].key == s[span.begin].key)) {
            starts.push_back(i);
            continue;
        }
        const std::size_t at = anchorAt(item, i, span.end);
        if (label == 0 && at < span.end &&
            !(!first && s[at].kind == Word::Kind::Number && at == i && !item.fields[0].number() &&
              !item.fields[0].bounded)) {
            const std::string own = lettersBefore(s[at].text);
            if (starts.empty() && (first || i < span.begin + 3))
                letters = own;
            if ((first || !starts.empty()) &&
                (own == letters || (!first && alsoCited(span.begin, at)) || parted(i, at, starts, span, list, top)) &&
                !numberInside(i, at, starts.size(), span, item))
                starts.push_back(i);
        } else if (const std::size_t n = cueAt(list, i);
                   n > 0 && !first && i + n < span.end && s[i + n].kind != Word::Kind::Mark && !isWeak(s[i].lower)) {
            if (starts.empty())
                starts.push_back(span.begin);
            if (starts.back() + 1 < i)
                starts.push_back(i);
        }
    }
    return starts;
}

// "WG-2200 rev D, …; WG-SW-11 rev 4, …": what stands in front behind a semicolon is the next one.
bool Filler::parted(std::size_t i, std::size_t at, const std::vector<std::size_t>& starts, Span span, const Field& list,
                    const std::vector<Field>& top) const
{
    const std::string own = lettersBefore(s[at].text);
    return i != span.begin && at == i && s.mark(i - 1, ';') && !list.item[0].fields[0].number() &&
           s[at].kind == Word::Kind::Word && !starts.empty() && starts[0] == span.begin &&
           std::none_of(top.begin(), top.end(), [&](const Field& other) {
               return &other != &list && other.list() && !other.item.empty() && other.item[0].record() &&
                      identifying(other.item[0].fields[0].name) && !own.empty() && lower(own)[0] == other.name[0];
           });
}

// Where records begin with a number: one that stands within a record, of which `count` have begun.
bool Filler::numberInside(std::size_t i, std::size_t at, std::size_t count, Span span, const Field& item) const
{
    const bool next =
        s[at].kind == Word::Kind::Number && s[at].number == static_cast<double>(count) + 1 && s.mark(i - 1, ',');
    return item.fields[0].number() && at == i && i != span.begin && !next && !s.mark(i - 1, ';') && !s.mark(i - 1, ':');
}

// Whether a stretch has two values for a field of a record.
bool Filler::saysTwice(const Field& item, Span span) const
{
    return std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
        std::size_t count = 0;
        for (std::size_t i = span.begin; i < span.end; ++i)
            count +=
                f.list()                                 ? 0
                : !f.choices.empty() || !f.known.empty() ? (typedAt(f, i, span.end, false) ? 1 : 0)
                : f.number()
                    ? (cueAt(f, i) > 0 && !isWeak(s[i].lower) && s[i + cueAt(f, i)].kind == Word::Kind::Number ? 1 : 0)
                : f.bounded && !f.loose ? (dateAt(f, i, span.end) ? 1 : 0)
                                        : 0;
        return count > 1;
    });
}

// Records that nothing but the marks between them tells apart.
std::vector<Filler::Span> Filler::recordPieces(Span span, const Field& item) const
{
    std::vector<Span> out = pieces(span, &item);
    // "four Wheel and brake assembly": where records begin with how many, a name goes on behind "and"
    const bool counts =
        !out.empty() && s[out[0].begin].kind == Word::Kind::Number &&
        std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "quantity"; });
    for (std::size_t p = 1; counts && p < out.size();)
        if (s.is(out[p].begin - 1, "and") && s[out[p].begin].kind != Word::Kind::Number) {
            out[p - 1].end = out[p].end;
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(p));
        } else {
            ++p;
        }
    // "SRS rev D CC1, SDD rev B CC1; built with …": no record has a value twice
    if (!out.empty() && out[0].end < span.end && s.mark(out[0].end, ';')) {
        auto inner = pieces(out[0], &item);
        std::size_t closed = 0;
        for (const Span& one : inner)
            closed += s.mark(one.end - 1, ')') ? 1 : 0;
        if (inner.size() > 1 && (closed > 1 || saysTwice(item, out[0])))
            return inner;
    }
    return out;
}

// A piece, or a clause of one, that leads to another parameter of the template ends the list there; but where several
// records have begun by their own words, the next of them is still one.
void Filler::endAtOthers(std::vector<Span>& records, bool several, const Field& list,
                         const std::vector<Field>& top) const
{
    for (std::size_t p = 0; p < records.size(); ++p) {
        int open = 0;
        for (std::size_t i = records[p].begin; i < records[p].end; ++i) {
            open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
            const bool first = i == records[p].begin
                                   ? p > 0
                                   : s[i - 1].kind == Word::Kind::Mark && !s.mark(i - 1, '(') && !s.mark(i - 1, ')');
            if (open > 0 || !first || !foreign(list, i, records[p].end, top))
                continue;
            records[p].end = i;
            if (p + 1 >= records.size() || !several)
                records.resize(p + 1);
            break;
        }
        while (records[p].end > records[p].begin && s[records[p].end - 1].kind == Word::Kind::Mark &&
               !s.mark(records[p].end - 1, ')'))
            --records[p].end;
    }
}

// The records of a stretch: they begin where its word is said again, or an identifier of the same letters; else the
// pieces are records, and what has no name of its own belongs to the one before.
std::vector<Filler::Span> Filler::recordsOf(Span span, const Field& list, const std::vector<Field>& top) const
{
    const Field& item = list.item[0];
    if (auto people = peopleOf(item, span); !people.empty())
        return people;
    if (auto duties = dutiesOf(item, span); duties.size() > 1)
        return duties;
    // "connector P3, pin 4; connector P4, pin 1": where the word in front is said again
    const std::size_t label = anchorAt(item, span.begin, span.end) == span.end ? labelOf(item, span.begin) : 0;
    const std::vector<std::size_t> starts = startsOf(span, list, top, label);
    std::vector<Span> out;
    if (s[span.begin].kind == Word::Kind::Number && s[span.begin].number == 1 && s.mark(span.begin + 1, ')')) {
        out = pieces(span, &item);
    } else if (!starts.empty() && starts[0] == span.begin &&
               (starts.size() > 1 || label > 0 || anchorAt(item, span.begin, span.end) < span.end)) {
        for (std::size_t i = 0; i < starts.size(); ++i)
            out.push_back({starts[i], i + 1 < starts.size() ? starts[i + 1] : span.end});
    } else if (singular(list, span.begin) ||
               std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); })) {
        std::size_t end = span.begin;
        while (end < span.end && !s.mark(end, ';'))
            ++end;
        out = {{span.begin, end}}; // nothing tells where another one begins
    } else {
        out = recordPieces(span, item);
    }
    endAtOthers(out, starts.size() > 1, list, top);
    // "Hana Ito (chair), absent Greta Lind (quality)": a word in front of the next one is of it
    for (std::size_t p = 0; ofPersons(item) && p + 1 < out.size(); ++p)
        for (const Field& one : item.fields)
            if (one.type == "boolean" && out[p].end > out[p].begin + 1)
                for (const std::string& word : one.denials)
                    if (s.matches(out[p].end - 1, word) == 1)
                        --out[p].end;
    out.erase(std::remove_if(out.begin(), out.end(), [](const Span& one) { return one.begin >= one.end; }), out.end());
    if (out.size() > 200)
        out.resize(200);
    return out;
}

} // namespace pluma::ask

// Lists: "signals: pressure at 10 Hz over CAN and level at 1 Hz over AFDX".
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool introduces(const Sentence& s, std::size_t at)
{
    return s.is(at, "with") || s.is(at, "containing") || s.is(at, "listing") || s.is(at, "covering") ||
           s.is(at, "including") || s.is(at, "having") || s.is(at, "exchanging") || s.is(at, "carrying") ||
           s.is(at, "consisting");
}

std::string lettersOf(const std::string& text) { return text.substr(0, text.find_first_of("0123456789")); }

bool endsSentence(const Sentence& s, std::size_t at) { return s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!'); }

} // namespace

// Whether "and" stands between two numbers that belong together: "between 3 and 5", "levels 3 and 4".
bool Filler::betweenNumbers(std::size_t at, std::size_t begin, bool records) const
{
    for (std::size_t i = at; i > begin && i + 8 > at; --i)
        if (s.is(i - 1, "between"))
            return true;
    return records && s[at - 1].kind == Word::Kind::Number && s[at - 1].unit.empty() &&
           (at + 2 >= s.size() || s[at + 2].kind == Word::Kind::Mark);
}

// An identifier that a record begins with, "VL 1201" or "R-2": where it stands; `end` when there is none.
std::size_t Filler::anchorAt(const Field& item, std::size_t at, std::size_t end) const
{
    if (item.fields.empty() || !identifying(item.fields[0].name))
        return end;
    const Field& id = item.fields[0];
    const auto fits = [&](std::size_t i) {
        if (i >= end || m_taken[i] || !s[i].unit.empty())
            return false;
        if (id.number())
            return s[i].kind == Word::Kind::Number && !s[i].spelled &&
                   !(i == at && (i + 1 >= end || !(s.identifier(i + 1) || s[i + 1].kind == Word::Kind::Mark)) &&
                     std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "quantity"; })) &&
                   id.accepts(static_cast<std::int64_t>(s[i].number));
        return s[i].text.find_first_of("0123456789") != std::string::npos && s[i].kind != Word::Kind::Quoted &&
               (s.identifier(i) || id.bounded || s[i].kind == Word::Kind::Number) && id.accepts(s[i].text) &&
               (s[i].text.find('.') == std::string::npos || id.name == "paragraph");
    };
    // "CS 25.807"
    if (id.name == "paragraph" && at + 1 < end && !m_taken[at] && s.identifier(at) && s[at].text.size() <= 4 &&
        s[at + 1].text.find_first_of("0123456789") == 0)
        return at;
    if (fits(at))
        return at;
    // "op 10", "function F-1": a short word before it, but "qty 40" is of another field
    if (std::any_of(item.fields.begin() + 1, item.fields.end(), [&](const Field& f) { return cueAt(f, at) > 0; }))
        return end;
    return at + 1 < end && s[at].kind == Word::Kind::Word && s[at].text.size() <= 11 && !isFiller(s[at].lower) &&
                   fits(at + 1)
               ? at + 1
               : end;
}

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
        while (piece.end > piece.begin && (s.is(piece.end - 1, "and") || (s[piece.end - 1].kind == Word::Kind::Mark &&
                                                                          !s.mark(piece.end - 1, ')'))))
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
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        if (open > 0 || !(s.mark(i, ';') || (!semicolons && (s.mark(i, ',') || s.is(i, "and") || s.is(i, "plus") ||
                                                             s.is(i, "then")))))
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

// The records of a stretch: they begin where its word is said again, or an identifier of the same letters; else the
// pieces are records, and what has no name of its own belongs to the one before.
std::vector<Filler::Span> Filler::recordsOf(Span span, const Field& list, const std::vector<Field>& top) const
{
    const Field& item = list.item[0];
    std::vector<std::size_t> starts;
    std::string letters;
    int open = 0;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        const bool first = i == span.begin;
        if (open > 0 || !(first || s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and") || s.is(i - 1, "then") ||
                          s.is(i - 1, "the") || s.is(i - 1, "plus") || s.is(i - 1, "a")))
            continue;
        const std::size_t at = anchorAt(item, i, span.end);
        if (at < span.end && !(!first && s[at].kind == Word::Kind::Number && at == i && !item.fields[0].number() && !item.fields[0].bounded)) {
            const std::string own = lettersOf(s[at].text);
            const bool next = s[at].kind == Word::Kind::Number && s[at].number == static_cast<double>(starts.size()) + 1 && s.mark(i - 1, ',');
            const bool numbered = item.fields[0].number() && at == i && !first && !next && !s.mark(i - 1, ';') && !s.mark(i - 1, ':');
            if (starts.empty() && (first || i < span.begin + 3))
                letters = own;
            if ((first || !starts.empty()) && own == letters && !numbered)
                starts.push_back(i);
        } else if (const std::size_t n = cueAt(list, i);
                   n > 0 && !first && i + n < span.end && s[i + n].kind != Word::Kind::Mark &&
                   !isWeak(s[i].lower)) {
            if (starts.empty())
                starts.push_back(span.begin);
            if (starts.back() + 1 < i)
                starts.push_back(i);
        }
    }
    std::vector<Span> out;
    if (s[span.begin].kind == Word::Kind::Number && s[span.begin].number == 1 && s.mark(span.begin + 1, ')')) {
        out = pieces(span, &item);
    } else if (!starts.empty() && starts[0] == span.begin && (starts.size() > 1 || anchorAt(item, span.begin, span.end) < span.end)) {
        for (std::size_t i = 0; i < starts.size(); ++i)
            out.push_back({starts[i], i + 1 < starts.size() ? starts[i + 1] : span.end});
    } else if (std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); })) {
        std::size_t end = span.begin;
        while (end < span.end && !s.mark(end, ';'))
            ++end;
        out = {{span.begin, end}}; // nothing tells where another one begins
    } else {
        out = pieces(span, &item);
        // "SRS rev D CC1, SDD rev B CC1; built with …": no record has a value twice
        if (!out.empty() && out[0].end < span.end && s.mark(out[0].end, ';')) {
            const auto inner = pieces(out[0], &item);
            std::size_t closed = 0;
            for (const Span& one : inner)
                closed += s.mark(one.end - 1, ')') ? 1 : 0;
            const bool twice = std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                std::size_t count = 0;
                for (std::size_t i = out[0].begin; i < out[0].end; ++i)
                    count += f.list() ? 0 : !f.choices.empty() || !f.known.empty() ? (typedAt(f, i, out[0].end, false) ? 1 : 0) : 0;
                return count > 1;
            });
            if (inner.size() > 1 && (closed > 1 || twice))
                out = inner;
        }
    }
    // A piece, or a clause of one, that leads to another parameter of the template ends the list there.
    for (std::size_t p = 0; p < out.size(); ++p) {
        open = 0;
        for (std::size_t i = out[p].begin; i < out[p].end; ++i) {
            open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
            const bool first = i == out[p].begin ? p > 0 : s[i - 1].kind == Word::Kind::Mark && !s.mark(i - 1, '(') && !s.mark(i - 1, ')');
            if (open > 0 || !first || !foreign(list, i, out[p].end, top))
                continue;
            out[p].end = i;
            if (p + 1 >= out.size() || starts.size() < 2)
                out.resize(p + 1);
            break;
        }
        while (out[p].end > out[p].begin && s[out[p].end - 1].kind == Word::Kind::Mark && !s.mark(out[p].end - 1, ')'))
            --out[p].end;
    }
    out.erase(std::remove_if(out.begin(), out.end(), [](const Span& one) { return one.begin >= one.end; }), out.end());
    if (out.size() > 200)
        out.resize(200);
    return out;
}

// Whether a clause leads to another parameter of the template than this list.
bool Filler::foreign(const Field& list, std::size_t at, std::size_t end, const std::vector<Field>& top) const
{
    const Field& item = list.item[0];
    while (at + 1 < end && (s.is(at, "the") || s.is(at, "its") || s.is(at, "and") || s.is(at, "a")))
        ++at;
    std::size_t own = 0; // words that lead to a field of the list
    for (const Field& one : item.fields)
        own = std::max(own, cueAt(one, at));
    const auto leads = [&](const Field& other) {
        // "minimise mass" of another list
        if (other.list() && !other.item.empty())
            for (const Field& one : other.item[0].fields)
                if (one.name == "sense" && choiceAt(one, at, end, false))
                    return true;
        if (s[at].kind == Word::Kind::Number && (other.number() || other.record())) {
            const std::size_t after = at + 1 < end && s[at + 1].isUnit ? at + 2 : at + 1;
            const std::size_t n = after < end ? cueAt(other, after) : 0;
            if (n > 0 && !(n == 1 && isWeak(s[after].lower)) &&
                std::none_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                    return f.name == "quantity" || f.name == "required_count" || cueAt(f, after) >= n;
                }))
                return true;
        }
        if (!other.choices.empty() && !other.shared)
            if (const auto choice = choiceAt(other, at, end, false);
                choice && (choice->end == end || s[choice->end].kind == Word::Kind::Mark || cueAt(other, choice->end) > 0) &&
                std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return !f.choices.empty(); }))
                return true;
        const std::size_t n = cueAt(other, at);
        if (n == 0 || n < own || (n == 1 && isWeak(s[at].lower)))
            return false;
        const bool label = s.mark(at + n, ':') || s.mark(at + n, '=');
        if (other.type == "boolean")
            return n > 1 || label || at + n == end;
        if (n == own && !label)
            return false;
        const std::size_t value = afterLinks(at + n, end);
        if (value >= end)
            return false;
        if (label || other.list() || typedAt(other, value, end, true))
            return true;
        if (other.record())
            return s.literal(value);
        return other.text() && (n > own) && (other.shared ? s.literal(value) : true);
    };
    return std::any_of(top.begin(), top.end(), [&](const Field& other) { return &other != &list && leads(other); });
}

// Lists that a word leads to: "channels: …", "tasks control every 10 ms".
void Filler::cuedLists(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const auto used = [&](const Field& field) {
        return std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; });
    };
    for (std::size_t i = 0; i < s.size(); ++i) {
        const Field* best = nullptr;
        std::size_t length = 0;
        for (const Field& field : fields)
            if (const std::size_t n = field.list() && !field.item.empty() ? cueAt(field, i) : 0; n > length && !used(field) && !have("/" + field.name + "/0")) {
                length = n;
                best = &field;
            }
        if (best == nullptr || i + length >= s.size() || (length == 1 && (isPreposition(s[i].lower) || isFiller(s[i].lower))))
            continue;
        // A word that leads to a longer name of another parameter is not of this list.
        if (std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
                return !f.list() && (cueAt(f, i) > length || (f.record() && cueAt(f, i) == length && s[i].lower.back() != 's'));
            }))
            continue;
        const Field& item = best->item[0];
        const std::size_t after = i + length;
        const bool label = s.mark(after, ':') || s.mark(after, '=') || s.is(after, "are");
        const bool linked = label || (item.record() && anchorAt(item, after, s.size()) == after && !m_named[i]) || (s.is(after, "is") && delimited(i));
        const bool led = delimited(i) || (i > 0 && (introduces(s, i - 1) || isPreposition(s[i - 1].lower) ||
                                                    s.is(i - 1, "the") || s.is(i - 1, "its") || s.is(i - 1, "when") ||
                                                    s.is(i - 1, "following") || s[i - 1].kind == Word::Kind::Number));
        const bool typed = !item.choices.empty() || item.number();
        if (!linked && (m_named[i] || !(led || typed)))
            continue;
        // "1, 2, 2 and 4 units a month"
        if (item.number() && i > 2 && s[i - 1].kind == Word::Kind::Number && !label) {
            std::size_t first = i - 1;
            while (first > 1 && (s.mark(first - 1, ',') || s.is(first - 1, "and")) && s[first - 2].kind == Word::Kind::Number &&
                   s[first - 2].unit.empty() && s[first - 2].text.size() < 4)
                first -= 2;
            if (first + 2 < i) {
                segments.push_back({best, first, first, i});
                i = after;
                continue;
            }
        }
        // "one approval by safety"
        if (i > 0 && item.record() && s[i - 1].kind == Word::Kind::Number && s[i - 1].unit.empty() && !m_taken[i - 1] &&
            std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "required_count"; }) &&
            isPreposition(s[after].lower)) {
            segments.push_back({best, i - 1, i - 1, s.size()});
            continue;
        }
        std::size_t begin = afterLinks(after, s.size());
        if (item.number() && s.is(begin, "from"))
            ++begin;
        if (begin >= s.size() || s[begin].kind == Word::Kind::Mark || m_taken[begin])
            continue;
        if (isVague(s[begin].lower) && !typed && !s.mark(after, ':'))
            continue;
        if (!linked && !typed && std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return &f != best && cueAt(f, begin) > 0 && !isWeak(s[begin].lower); }))
            continue;
        if (item.fields.size() == 2 && item.fields[0].name == "name" && item.fields[1].name == "role" && !s.capital(begin) && !s.capital(begin + 1))
            continue;
        if (!linked && typed && !typedAt(item, begin, s.size(), true))
            continue;
        const bool people = item.record() && item.fields[0].name == "role" && (s.is(begin, "by") || s.is(begin, "from"));
        if (people) {
            segments.push_back({best, i, begin + 1, s.size()});
            i = begin;
            continue;
        }
        if (!linked && !typed && (isWeak(s[begin].lower) || (item.text() && !s.literal(begin) && !s.capital(begin) && !delimited(i))))
            continue;
        if (best->shared && !label && !(item.text() && s.literal(begin)) && !(item.record() && s.capital(begin)))
            continue;
        segments.push_back({best, i, begin, s.size()});
        i = begin;
    }
}

// Lists that no word leads to: a clause begins with an identifier, "FC-1 loss of both", or with a person.
void Filler::anchored(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    std::set<std::string> known;
    for (const Segment& one : segments)
        if (one.field->item[0].record())
            if (const std::size_t at = anchorAt(one.field->item[0], one.begin, s.size()); at < s.size())
                known.insert(lettersOf(s[at].text));
    const std::size_t from = headOf(s).second;
    for (std::size_t i = std::max<std::size_t>(1, from); i + 1 < s.size(); ++i) {
        const bool first = s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and") || introduces(s, i - 1) || s.is(i - 1, "the");
        if (!first || m_taken[i])
            continue;
        std::size_t end = i;
        while (end < s.size() && !endsSentence(s, end))
            ++end;
        const bool person = s.capital(i) && s.capital(i + 1) && s[i].kind == Word::Kind::Word &&
                            s[i + 1].kind == Word::Kind::Word && !s.identifier(i) && !s.identifier(i + 1) && s.mark(i + 2, '(');
        const Field* best = nullptr;
        std::size_t most = 0;
        for (const Field& field : fields) {
            if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() || have("/" + field.name + "/0") ||
                std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
                continue;
            const Field& item = field.item[0];
            if (person) {
                if (item.fields[0].name == "name" && item.fields.size() > 1 && item.fields[1].name == "role")
                    best = &field;
                continue;
            }
            const std::size_t at = anchorAt(item, i, end);
            if (at == end || (s[at].kind != Word::Kind::Number && (ownNumber(at) || programName(at))))
                continue;
            if (at > i && s[at].kind != Word::Kind::Number && s[at].text.find('-') == std::string::npos && cueAt(field, i) == 0)
                continue;
            // "32-10 Main gear" is a section
            if (item.fields[0].name == "id" && lettersOf(s[at].text).empty() && s[at].kind != Word::Kind::Number && !item.fields[0].bounded && cueAt(field, i) == 0)
                continue;
            // A bare number needs a word of the list before it.
            if ((s[at].kind == Word::Kind::Number || at > i) && cueAt(field, i) == 0 && cueAt(item.fields[0], i) == 0 && !(at > i && s[at].kind == Word::Kind::Number && s[i].text.size() <= 4 && std::none_of(fields.begin(), fields.end(), [&](const Field& f) { return cueAt(f, i) > 0; })) && !(item.fields[0].bounded && at == i))
                continue;
            if (at == i && s[at].kind != Word::Kind::Number && ((s[at].text.find('-') == std::string::npos && item.fields[0].name != "paragraph") || (s[at + 1].kind == Word::Kind::Mark && !s.mark(at + 1, ':') && !s.mark(at + 1, '(')) || known.count(lettersOf(s[at].text)) > 0))
                continue;
            std::size_t fits = 0;
            for (std::size_t w = at + 1; w < end && w < at + 14 && !s.mark(w, ';'); ++w)
                for (const Field& one : item.fields)
                    fits += typedAt(one, w, end, false) ? 2 : cueAt(one, w) > 0 && !isWeak(s[w].lower) ? 1 : 0;
            if (cueAt(field, i) > 0)
                fits += 4;
            if (field.required && introduces(s, i - 1))
                fits += 1;
            const std::string letters = lower(lettersOf(s[at].text));
            if (const std::size_t last = letters.find_last_not_of('-'); last != std::string::npos && !field.name.empty())
                fits += letters[last] == field.name[0] ? 5 : letters.find(field.name[0]) != std::string::npos ? 2 : 0;
            if (fits > most && (field.required || fits >= 5)) {
                most = fits;
                best = &field;
            }
        }
        if (best == nullptr)
            continue;
        std::size_t begin = i;
        if (const std::size_t at = anchorAt(best->item[0], i, end); at < end) {
            known.insert(lettersOf(s[at].text));
            // "char 2" of a list whose "char 1" nobody read
            bool earlier = false;
            for (std::size_t w = from; w + 1 < i && at > i; ++w)
                earlier |= s[w].lower == s[i].lower && s[w + 1].kind == Word::Kind::Number;
            if (earlier)
                continue;
            // "affecting PS-0050 revision A and ICD-2810 …": the one before "and" is the first
            if (s.is(i - 1, "and"))
                for (std::size_t w = i - 1; w-- > from && !s.mark(w, ',') && !s.mark(w, ';') && i - w < 10;)
                    if (!m_taken[w] && s.identifier(w) && anchorAt(best->item[0], w, i) == w && !ownNumber(w) && !programName(w))
                        begin = w;
        }
        segments.push_back({best, begin, begin, s.size()});
    }
}

// How many fields of a record the words of a clause say: what looks like a value of one, and words that lead to one.
std::size_t Filler::fitsOf(const Field& item, std::size_t begin, std::size_t end) const
{
    std::set<const Field*> fits;
    std::size_t more = 0;
    for (std::size_t w = begin; w < end; ++w) {
        for (const Field& one : item.fields)
            if (typedAt(one, w, end, false) || (cueAt(one, w) > (isWeak(s[w].lower) ? 1U : 0U) && !one.text()))
                fits.insert(&one);
        // "from 400 to 700 mm"
        const std::size_t next = w + 1 < end && s[w + 1].isUnit ? w + 2 : w + 1;
        if (s[w].kind == Word::Kind::Number && next + 1 < end && (s.is(next, "to") || s.is(next, "and")) &&
            s[next + 1].kind == Word::Kind::Number && w > begin && (s.is(w - 1, "from") || s.is(w - 1, "between") || s.is(next, "to")) &&
            std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "lower" || f.name == "minimum"; }))
            more = 2;
    }
    for (const Field& one : item.fields)
        if (!one.choices.empty() && choiceAt(one, begin, end, false))
            more = std::max<std::size_t>(more, 1);
    return fits.size() + more;
}

// Lists that the template is about, without a word of their own: behind a colon that no other word owns, or a clause
// that says two fields of a record at once.
void Filler::implied(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const bool some = std::any_of(fields.begin(), fields.end(), [](const Field& f) {
        return f.list() && f.required && !f.shared && !f.item.empty() && f.item[0].record();
    });
    for (const Field& field : fields) {
        if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() || have("/" + field.name + "/0") ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
            continue;
        const std::size_t begin = impliedAt(field, fields, segments, field.required ? 2 : some ? 9 : 2);
        if (begin < s.size())
            segments.push_back({&field, begin, begin, s.size()});
    }
}

std::size_t Filler::impliedAt(const Field& list, const std::vector<Field>& fields, const std::vector<Segment>& segments,
                              std::size_t least) const
{
    const Field& item = list.item[0];
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    const std::size_t head = headOf(s).second;
    for (std::size_t i = std::max<std::size_t>(2, head); i + 1 < s.size(); ++i) {
        const bool colon = s.mark(i, ':');
        const bool clause = s.mark(i, ',') || s.mark(i, ';') || s.mark(i, '-') || s.mark(i, '?') || s.mark(i, '.');
        if ((!colon && !clause && !introduces(s, i)) || m_taken[i + 1] ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return i + 1 >= one.cue && i < one.begin + 2; }) ||
            std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return i >= one.cue && i < one.end && !(one.field->item[0].record() && foreign(*one.field, i + 1, s.size(), fields)) && std::none_of(s.words.begin() + static_cast<std::ptrdiff_t>(one.begin), s.words.begin() + static_cast<std::ptrdiff_t>(i + 1), [](const Word& w) { return w.kind == Word::Kind::Mark && (w.text == ";" || w.text == "."); }); }))
            continue;
        // "software: Fuel Gauge Manager": the colon is of a word that leads to one value
        const auto owns = [&](const Field& f) {
            if (f.list() || have("/" + f.name))
                return false;
            for (std::size_t back = 1; back <= 3 && back <= i; ++back)
                if (cueAt(f, i - back) == back && !m_named[i - back] && (f.text() ? f.choices.empty() : typedAt(f, i + 1, s.size(), true).has_value()) && (back == i || s[i - back - 1].kind != Word::Kind::Number))
                    return true;
            return false;
        };
        if (colon && std::any_of(fields.begin(), fields.end(), owns))
            continue;
        const std::size_t begin = afterLinks(i + 1, s.size());
        if (begin + 1 >= s.size())
            return s.size();
        // "1 Bore 25 mm …", "1. Bore"
        if (colon && item.fields[0].number() && s[begin].kind == Word::Kind::Number && s[begin].number == 1 && s[begin].unit.empty())
            return begin;
        std::size_t end = begin;
        for (int commas = 0, open = 0; end < s.size() && !endsSentence(s, end) && !s.mark(end, ';'); ++end) {
            open += s.mark(end, '(') ? 1 : s.mark(end, ')') ? -1 : 0;
            if (s.mark(end, ':'))
                break;
            if (open == 0 && s.mark(end, ',') && ++commas > (colon ? 3 : 2))
                break;
        }
        const bool choices = std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
            return &f != &list && f.list() && !f.item.empty() && !f.item[0].choices.empty() && choiceAt(f.item[0], begin, end, true);
        });
        if (choices || foreign(list, begin, end, fields) || leadsOn(begin, s.size(), nullptr, scope) || isPreposition(s[begin].lower) || startsClause(s[begin].lower))
            continue;
        bool document = false; // "test report DT-22-TR"
        for (std::size_t w = begin; w < end && w < begin + 4 && item.fields[0].name == "document"; ++w)
            document |= s.identifier(w) && s[w].text.find('-') != std::string::npos;
        if (identifying(item.fields[0].name) && anchorAt(item, begin, end) >= end && !document)
            continue;
        // A list that begins behind something that nobody understands may have begun there.
        if (s.mark(i, ',') && std::none_of(segments.begin(), segments.end(), [&](const Segment& one) { return i > one.begin && i < one.end; })) {
            std::size_t before = i;
            while (before > head && s[before - 1].kind != Word::Kind::Mark)
                --before;
            if (before > head && before < i && s[before - 1].kind == Word::Kind::Mark && !s.mark(before - 1, ')') && !foreign(list, before, i, fields) &&
                std::none_of(m_taken.begin() + static_cast<std::ptrdiff_t>(before), m_taken.begin() + static_cast<std::ptrdiff_t>(i), [](bool taken) { return taken; }))
                return s.size();
        }
        const bool typed = std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) {
            return f.number() || !f.choices.empty() || !f.known.empty() || !f.dimension.empty();
        });
        const std::size_t fits = typed ? fitsOf(item, begin, end) : 0;
        if (fits >= (colon && list.required ? std::max<std::size_t>(1, least - 1) : least))
            return begin;
    }
    return s.size();
}

void Filler::lists(const std::vector<Field>& fields)
{
    std::vector<Segment> segments;
    cuedLists(fields, segments);
    anchored(fields, segments);
    implied(fields, segments);
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) { return a.cue < b.cue; });
    for (std::size_t i = 0; i < segments.size(); ++i) {
        std::size_t end = segments[i].begin;
        const bool free = !(segments[i].begin > 0 && s.mark(segments[i].begin - 1, ':')) && segments[i].field->item[0].record() &&
                          !identifying(segments[i].field->item[0].fields[0].name);
        while (end < segments[i].end && !endsSentence(s, end) && !(free && s.mark(end, ':')))
            ++end;
        if (i + 1 < segments.size())
            end = std::min(end, segments[i + 1].cue);
        while (end > segments[i].begin &&
               (s[end - 1].kind == Word::Kind::Mark ? !s.mark(end - 1, ')')
                                                    : s.is(end - 1, "and") || introduces(s, end - 1) || s.is(end - 1, "the") || s.is(end - 1, "then")))
            --end;
        segments[i].end = end;
        const std::string pointer = "/" + segments[i].field->name;
        list(*segments[i].field, pointer, {segments[i].begin, end}, fields);
        if (m_taken[segments[i].begin])
            take(segments[i].cue, segments[i].begin);
    }
    // Choices need no word.
    for (const Field& field : fields)
        if (field.list() && !field.shared && !field.item.empty() && !field.item[0].choices.empty() &&
            !have("/" + field.name + "/0") &&
            std::none_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
            plain(field, "/" + field.name, {0, s.size()});
}

void Filler::list(const Field& field, const std::string& pointer, Span span, const std::vector<Field>& top)
{
    if (!field.item[0].record()) {
        std::size_t end = span.end;
        for (std::size_t i = span.begin + 1; i < span.end && end == span.end; ++i)
            if (s[i - 1].kind == Word::Kind::Mark && foreign(field, i, span.end, top))
                end = i - 1;
        plain(field, pointer, {span.begin, end});
        return;
    }
    const Field& item = field.item[0];
    const std::vector<Span> records = recordsOf(span, field, top);
    const auto slotsOf = [&](const std::string& base) {
        std::vector<std::string> out;
        for (auto at = m_slots.lower_bound(base + "/"); at != m_slots.end() && startsWith(at->first, base + "/"); ++at)
            out.push_back(at->first.substr(base.size()));
        return out;
    };
    std::size_t count = 0;
    std::size_t most = 0; // values of a record
    for (const Span& record : records) {
        const std::string base = pointer + "/" + std::to_string(count);
        Span inner = record;
        if (const std::size_t n = cueAt(field, inner.begin); n > 0 && inner.begin + n < inner.end && !isWeak(s[inner.begin].lower) && anchorAt(item, inner.begin, inner.end) != inner.begin)
            inner.begin += n;
        if (std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "required_count"; }))
            for (std::size_t i = inner.begin; i < inner.end; ++i)
                if (const std::size_t n = cueAt(field, i); n > 0 && !isWeak(s[i].lower))
                    take(i, i + n);
        recordFrom(item, base, inner);
        const auto has = slotsOf(base);
        if (has.empty()) {
            if (count > 0)
                break; // something else begins
            continue;
        }
        const auto primary = std::find_if(item.fields.begin(), item.fields.end(), [](const Field& f) {
            return f.required && f.text() && f.dimension.empty() && f.known.empty() && f.name != "unit" && f.name != "reference" && !identifying(f.name);
        });
        const bool named = std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); }) ||
                           (primary != item.fields.end() && have(base + "/" + primary->name)) ||
                           std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) { return identifying(f.name) && have(base + "/" + f.name); });
        if (named && count > 0 && has.size() == 1 && most > 2 && m_slots[base + has[0]].evidence == "name") {
            m_slots.erase(base + has[0]);
            break; // a name alone behind records that say more is something else
        }
        most = std::max(most, has.size());
        if (named) {
            take(record.begin, record.begin + 1);
            ++count;
            continue;
        }
        if (count == 0) { // the first has no name: which of them is it?
            for (const std::string& name : has)
                m_slots.erase(base + name);
            return;
        }
        // More about the record before, or about all of them.
        const bool everywhere = s.is(record.begin, "both") || s.is(record.begin, "all") || s.is(record.begin, "each");
        for (const std::string& name : has) {
            const Slot slot = m_slots[base + name];
            m_slots.erase(base + name);
            for (std::size_t i = everywhere || count == 0 ? 0 : count - 1; i < count; ++i) {
                const std::string at = pointer + "/" + std::to_string(i) + name;
                if (!have(at))
                    m_slots[at] = {at, slot.value, slot.words, slot.from, slot.evidence};
            }
        }
    }
}

} // namespace pluma::ask

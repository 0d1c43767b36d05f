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

bool endsSentence(const Sentence& s, std::size_t at) { return s.mark(at, '.') || s.mark(at, '?') || s.mark(at, '!'); }

} // namespace

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

// The records of a stretch: they begin where its word is said again, or an identifier of the same letters; else the
// pieces are records, and what has no name of its own belongs to the one before.
std::vector<Filler::Span> Filler::recordsOf(Span span, const Field& list, const std::vector<Field>& top) const
{
    const Field& item = list.item[0];
    if (auto people = peopleOf(item, span); !people.empty())
        return people;
    if (auto duties = dutiesOf(item, span); duties.size() > 1)
        return duties;
    std::vector<std::size_t> starts;
    std::string letters;
    int open = 0;
    const bool single = singular(list, span.begin);
    const bool led = anchorAt(item, span.begin, span.end) > span.begin; // "char 1"
    // "connector P3, pin 4; connector P4, pin 1": where the word in front is said again
    const std::size_t label = anchorAt(item, span.begin, span.end) == span.end ? labelOf(item, span.begin) : 0;
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
            const bool next = s[at].kind == Word::Kind::Number &&
                              s[at].number == static_cast<double>(starts.size()) + 1 && s.mark(i - 1, ',');
            const bool numbered =
                item.fields[0].number() && at == i && !first && !next && !s.mark(i - 1, ';') && !s.mark(i - 1, ':');
            if (starts.empty() && (first || i < span.begin + 3))
                letters = own;
            // "WG-2200 rev D, …; WG-SW-11 rev 4, …": what stands in front behind a semicolon is the next one
            const bool parted = !first && at == i && s.mark(i - 1, ';') && !item.fields[0].number() &&
                                s[at].kind == Word::Kind::Word && !starts.empty() && starts[0] == span.begin &&
                                std::none_of(top.begin(), top.end(), [&](const Field& other) {
                                    return &other != &list && other.list() && !other.item.empty() &&
                                           other.item[0].record() && identifying(other.item[0].fields[0].name) &&
                                           !own.empty() && lower(own)[0] == other.name[0];
                                });
            if ((first || !starts.empty()) && (own == letters || (!first && alsoCited(span.begin, at)) || parted) &&
                !numbered)
                starts.push_back(i);
        } else if (const std::size_t n = cueAt(list, i);
                   n > 0 && !first && i + n < span.end && s[i + n].kind != Word::Kind::Mark && !isWeak(s[i].lower)) {
            if (starts.empty())
                starts.push_back(span.begin);
            if (starts.back() + 1 < i)
                starts.push_back(i);
        }
    }
    std::vector<Span> out;
    if (s[span.begin].kind == Word::Kind::Number && s[span.begin].number == 1 && s.mark(span.begin + 1, ')')) {
        out = pieces(span, &item);
    } else if (!starts.empty() && starts[0] == span.begin &&
               (starts.size() > 1 || label > 0 || anchorAt(item, span.begin, span.end) < span.end)) {
        for (std::size_t i = 0; i < starts.size(); ++i)
            out.push_back({starts[i], i + 1 < starts.size() ? starts[i + 1] : span.end});
    } else if (single ||
               std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); })) {
        std::size_t end = span.begin;
        while (end < span.end && !s.mark(end, ';'))
            ++end;
        out = {{span.begin, end}}; // nothing tells where another one begins
    } else {
        out = pieces(span, &item);
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
            const auto inner = pieces(out[0], &item);
            std::size_t closed = 0;
            for (const Span& one : inner)
                closed += s.mark(one.end - 1, ')') ? 1 : 0;
            const bool twice = std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                std::size_t count = 0;
                for (std::size_t i = out[0].begin; i < out[0].end; ++i)
                    count += f.list()                                 ? 0
                             : !f.choices.empty() || !f.known.empty() ? (typedAt(f, i, out[0].end, false) ? 1 : 0)
                             : f.number()                             ? (cueAt(f, i) > 0 && !isWeak(s[i].lower) &&
                                                     s[i + cueAt(f, i)].kind == Word::Kind::Number
                                                                             ? 1
                                                                             : 0)
                             : f.bounded && !f.loose                  ? (dateAt(f, i, out[0].end) ? 1 : 0)
                                                                      : 0;
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
            const bool first = i == out[p].begin
                                   ? p > 0
                                   : s[i - 1].kind == Word::Kind::Mark && !s.mark(i - 1, '(') && !s.mark(i - 1, ')');
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
                choice &&
                (choice->end == end || s[choice->end].kind == Word::Kind::Mark || cueAt(other, choice->end) > 0) &&
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

void Filler::lists(const std::vector<Field>& fields)
{
    std::vector<Segment> segments;
    cuedLists(fields, segments);
    anchored(fields, segments);
    labelled(fields, segments);
    implied(fields, segments);
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) { return a.cue < b.cue; });
    for (std::size_t i = 0; i < segments.size(); ++i) {
        std::size_t end = segments[i].begin;
        const bool free = !(segments[i].begin > 0 && s.mark(segments[i].begin - 1, ':')) &&
                          segments[i].field->item[0].record() &&
                          !identifying(segments[i].field->item[0].fields[0].name);
        const bool single = segments[i].cue < segments[i].begin && singular(*segments[i].field, segments[i].begin);
        while (end < segments[i].end && (!endsSentence(s, end) || goesOn(segments[i], end + 1)) &&
               !(free && !single && s.mark(end, ':')) && !(single && s.mark(end, ';') && !goesOn(segments[i], end + 1)))
            ++end;
        if (i + 1 < segments.size())
            end = std::min(end, segments[i + 1].cue);
        while (end > segments[i].begin &&
               (s[end - 1].kind == Word::Kind::Mark
                    ? !s.mark(end - 1, ')')
                    : s.is(end - 1, "and") || introduces(s, end - 1) || s.is(end - 1, "the") || s.is(end - 1, "then")))
            --end;
        segments[i].end = end;
        const std::string pointer = "/" + segments[i].field->name;
        if (segments[i].cue < segments[i].begin && ownField(segments[i].field->item[0], segments[i].cue))
            segments[i].begin = segments[i].cue; // "case forward 9g" of a list of cases
        list(*segments[i].field, pointer, {segments[i].begin, end}, fields);
        // A name alone where no word says that a list begins is no record.
        if (segments[i].implied && m_slots.count(pointer + "/1") == 0) {
            std::vector<std::string> said;
            for (const auto& [at, slot] : m_slots)
                if (startsWith(at, pointer + "/"))
                    said.push_back(at);
            if (said.size() == 1 && m_slots[said[0]].evidence == "name")
                m_slots.erase(said[0]);
        }
        if (segments[i].anchored && !segments[i].field->required)
            bare(pointer);
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

// "Manometer, MM-12, calibrated until 2028-12-31": a number alone is that of what stands before it.
bool Filler::numberOfLast(const Field& item, const std::string& last, Span piece)
{
    if (piece.end != piece.begin + 1 || m_taken[piece.begin] || !s.identifier(piece.begin) ||
        !hasDigit(s[piece.begin].text) || identifying(item.fields[0].name))
        return false;
    for (const Field& one : item.fields)
        if (one.text() && (one.name == "number" || one.name == "part_number") && !have(last + "/" + one.name) &&
            one.accepts(s[piece.begin].text)) {
            put(last + "/" + one.name, {s[piece.begin].text, piece.begin, piece.end}, piece.begin, "form");
            return true;
        }
    return false;
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
    std::size_t most = 0;   // values of a record
    bool firstOnly = false; // the first has a name only
    for (const Span& record : records) {
        const std::string base = pointer + "/" + std::to_string(count);
        Span inner = record;
        if (const std::size_t n = cueAt(field, inner.begin);
            n > 0 && inner.begin + n < inner.end && !isWeak(s[inner.begin].lower) && !ownField(item, inner.begin) &&
            anchorAt(item, inner.begin, inner.end) != inner.begin)
            inner.begin += n;
        if (std::any_of(item.fields.begin(), item.fields.end(),
                        [](const Field& f) { return f.name == "required_count"; }))
            for (std::size_t i = inner.begin; i < inner.end; ++i)
                if (const std::size_t n = cueAt(field, i); n > 0 && !isWeak(s[i].lower))
                    take(i, i + n);
        if (count > 0 && numberOfLast(item, pointer + "/" + std::to_string(count - 1), inner))
            continue;
        recordFrom(item, base, inner);
        const auto has = slotsOf(base);
        if (has.empty()) {
            if (count > 0)
                break; // something else begins
            continue;
        }
        const auto primary = std::find_if(item.fields.begin(), item.fields.end(), [](const Field& f) {
            return f.required && f.text() && f.dimension.empty() && f.known.empty() && f.name != "unit" &&
                   f.name != "reference" && !identifying(f.name);
        });
        const bool named =
            std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); }) ||
            (primary != item.fields.end() && have(base + "/" + primary->name)) ||
            (item.fields[0].number() && item.fields[0].required && have(base + "/" + item.fields[0].name)) ||
            std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                return identifying(f.name) && have(base + "/" + f.name) &&
                       !(count > 0 && &f != &item.fields[0] && primary != item.fields.end() &&
                         have(pointer + "/0/" + primary->name) &&
                         !have(pointer + "/" + std::to_string(count - 1) + "/" + f.name));
            });
        // "minimise mass, deflection below 5 mm": the first says what every record has to say
        const bool poorer = std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
            return f.required && !f.choices.empty() && have(pointer + "/0/" + f.name) && !have(base + "/" + f.name);
        });
        if (named && count > 0 && has.size() == 1 && (most > 2 || poorer) &&
            m_slots[base + has[0]].evidence == "name") {
            m_slots.erase(base + has[0]);
            break; // a name alone behind records that say more is something else
        }
        if (named && count == 1 && firstOnly && has.size() > 2 && s.mark(record.begin - 1, ',')) {
            for (const std::string& name : has)
                m_slots.erase(base + name);
            for (const std::string& name : slotsOf(pointer + "/0"))
                m_slots.erase(pointer + "/0" + name);
            return; // what stood before the first of them?
        }
        firstOnly = count == 0 && has.size() == 1 && m_slots[base + has[0]].evidence == "name";
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

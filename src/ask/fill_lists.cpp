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

// The rest of the pointers that begin with this one.
std::vector<std::string> Filler::slotsOf(const std::string& base) const
{
    std::vector<std::string> out;
    for (auto at = m_slots.lower_bound(base + "/"); at != m_slots.end() && startsWith(at->first, base + "/"); ++at)
        out.push_back(at->first.substr(base.size()));
    return out;
}

void Filler::forget(const std::string& base, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        m_slots.erase(base + name);
}

// A record without the word of its list in front; of approvals that word is taken wherever it stands.
Filler::Span Filler::behindCue(const Field& list, Span record)
{
    const Field& item = list.item[0];
    Span inner = record;
    if (const std::size_t n = cueAt(list, inner.begin); n > 0 && inner.begin + n < inner.end &&
                                                        !isWeak(s[inner.begin].lower) && !ownField(item, inner.begin) &&
                                                        anchorAt(item, inner.begin, inner.end) != inner.begin)
        inner.begin += n;
    if (std::any_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.name == "required_count"; }))
        for (std::size_t i = inner.begin; i < inner.end; ++i)
            if (const std::size_t n = cueAt(list, i); n > 0 && !isWeak(s[i].lower))
                take(i, i + n);
    return inner;
}

// Whether the record at `pointer/count` says what tells it from others.
bool Filler::hasName(const Field& item, const std::string& pointer, std::size_t count) const
{
    const std::string base = pointer + "/" + std::to_string(count);
    const auto primary = std::find_if(item.fields.begin(), item.fields.end(), [](const Field& f) {
        return f.required && f.text() && f.dimension.empty() && f.known.empty() && f.name != "unit" &&
               f.name != "reference" && !identifying(f.name);
    });
    return std::none_of(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text(); }) ||
           (primary != item.fields.end() && have(base + "/" + primary->name)) ||
           (item.fields[0].number() && item.fields[0].required && have(base + "/" + item.fields[0].name)) ||
           std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
               return identifying(f.name) && have(base + "/" + f.name) &&
                      !(count > 0 && &f != &item.fields[0] && primary != item.fields.end() &&
                        have(pointer + "/0/" + primary->name) &&
                        !have(pointer + "/" + std::to_string(count - 1) + "/" + f.name));
           });
}

// More about the record before, or about all of them.
void Filler::addToEarlier(const std::string& pointer, std::size_t count, bool everywhere)
{
    const std::string base = pointer + "/" + std::to_string(count);
    for (const std::string& name : slotsOf(base)) {
        const Slot slot = m_slots[base + name];
        m_slots.erase(base + name);
        for (std::size_t i = everywhere || count == 0 ? 0 : count - 1; i < count; ++i) {
            const std::string at = pointer + "/" + std::to_string(i) + name;
            if (!have(at))
                m_slots[at] = {at, slot.value, slot.words, slot.from, slot.evidence};
        }
    }
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
    std::size_t count = 0;
    std::size_t most = 0;   // values of a record
    bool firstOnly = false; // the first has a name only
    for (const Span& record : records) {
        const std::string base = pointer + "/" + std::to_string(count);
        const Span inner = behindCue(field, record);
        if (count > 0 && numberOfLast(item, pointer + "/" + std::to_string(count - 1), inner))
            continue;
        recordFrom(item, base, inner);
        const auto has = slotsOf(base);
        if (has.empty()) {
            if (count > 0)
                break; // something else begins
            continue;
        }
        const bool named = hasName(item, pointer, count);
        const bool nameOnly = has.size() == 1 && m_slots[base + has[0]].evidence == "name";
        // "minimise mass, deflection below 5 mm": the first says what every record has to say
        const bool poorer = std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
            return f.required && !f.choices.empty() && have(pointer + "/0/" + f.name) && !have(base + "/" + f.name);
        });
        if (named && count > 0 && nameOnly && (most > 2 || poorer)) {
            forget(base, has);
            break; // a name alone behind records that say more is something else
        }
        if (named && count == 1 && firstOnly && has.size() > 2 && s.mark(record.begin - 1, ',')) {
            forget(base, has);
            forget(pointer + "/0", slotsOf(pointer + "/0"));
            return; // what stood before the first of them?
        }
        firstOnly = count == 0 && nameOnly;
        most = std::max(most, has.size());
        if (named) {
            take(record.begin, record.begin + 1);
            ++count;
            continue;
        }
        if (count == 0) { // the first has no name: which of them is it?
            forget(base, has);
            return;
        }
        addToEarlier(pointer, count,
                     s.is(record.begin, "both") || s.is(record.begin, "all") || s.is(record.begin, "each"));
    }
}

} // namespace pluma::ask

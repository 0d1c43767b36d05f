// Lists: "signals: pressure at 10 Hz over CAN and level at 1 Hz over AFDX".
#include <algorithm>
#include <set>

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
                   id.accepts(static_cast<std::int64_t>(s[i].number));
        return s[i].text.find_first_of("0123456789") != std::string::npos && s[i].kind != Word::Kind::Quoted &&
               (s.identifier(i) || id.bounded || s[i].kind == Word::Kind::Number) && id.accepts(s[i].text) &&
               s[i].text.find('.') == std::string::npos;
    };
    if (fits(at))
        return at;
    // "op 10", "function F-1": a short word before it
    return at + 1 < end && s[at].kind == Word::Kind::Word && s[at].text.size() <= 11 && !isFiller(s[at].lower) &&
                   fits(at + 1)
               ? at + 1
               : end;
}

// The pieces of an enumeration: between semicolons, or else between commas and "and".
std::vector<Filler::Span> Filler::pieces(Span span, const Field* item) const
{
    bool semicolons = false;
    int open = 0;
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
        if (piece.begin < piece.end)
            out.push_back(piece);
        piece.begin = after;
    };
    if (enumerators.size() > 1) {
        for (const std::size_t i : enumerators) {
            end(i > span.begin && s.mark(i - 1, '(') ? i - 1 : i, i + 2);
        }
        end(span.end, span.end);
        for (Span& one : out)
            while (one.end > one.begin && (s[one.end - 1].kind == Word::Kind::Mark || s.is(one.end - 1, "and")))
                --one.end;
        out.erase(std::remove_if(out.begin(), out.end(), [](const Span& one) { return one.begin >= one.end; }),
                  out.end());
        return out;
    }
    for (std::size_t i = span.begin; i < span.end; ++i) {
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        if (open > 0)
            continue;
        if (s.mark(i, ';') ||
            (!semicolons && (s.mark(i, ',') || s.is(i, "and") || s.is(i, "plus") || s.is(i, "then")))) {
            // "by MOC 1, 2 and 4" of a list inside
            if (numbers && i > span.begin && i + 1 < span.end && s[i + 1].kind == Word::Kind::Number &&
                s[i + 1].unit.empty() && s[i - 1].kind == Word::Kind::Number && s[i - 1].unit.empty())
                continue;
            // "between 3 and 5", "levels 3 and 4"
            if (s.is(i, "and") && i > span.begin && i + 1 < span.end && s[i + 1].kind == Word::Kind::Number &&
                (s[i - 1].kind == Word::Kind::Number || s[i - 1].isUnit) &&
                betweenNumbers(i, span.begin, item != nullptr))
                continue;
            end(i, i + 1);
        }
    }
    end(span.end, span.end);
    if (item == nullptr || semicolons)
        return out;
    // Where records begin with identifiers, what does not is more about the one before.
    std::size_t anchored = 0;
    std::string letters; // of the first: "72-20 Fan Case" is one more of "72-10 Fan Rotor", "FR-0020" is a part of it
    const auto begins = [&](const Span& one) {
        const std::size_t at = anchorAt(*item, one.begin, one.end);
        if (at >= one.end)
            return false;
        const std::string own = s[at].text.substr(0, s[at].text.find_first_of("0123456789"));
        if (anchored == 0)
            letters = own;
        return own == letters;
    };
    for (const Span& one : out)
        anchored += begins(one) ? 1 : 0;
    if (anchored < 2)
        return out;
    std::vector<Span> merged;
    for (const Span& one : out) {
        if (merged.empty() || begins(one))
            merged.push_back(one);
        else
            merged.back().end = one.end;
    }
    return merged;
}

// Lists that no word leads to: "… F-2 deliver. FC-1 loss of both, catastrophic; FC-2 …" begins another one where the
// letters of its identifiers change.
void Filler::anchored(const std::vector<Field>& fields, std::vector<Segment>& segments) const
{
    const auto prefix = [&](std::size_t at) { return s[at].text.substr(0, s[at].text.find_first_of("0123456789")); };
    std::set<std::string> known;
    for (const Segment& one : segments)
        if (one.field->item[0].record())
            if (const std::size_t at = anchorAt(one.field->item[0], one.begin, s.size()); at < s.size())
                known.insert(prefix(at));
    for (std::size_t i = headOf(s).second; i + 1 < s.size(); ++i) {
        const bool first = i > 0 && (s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and"));
        if (!first || m_taken[i] || !s.identifier(i) || s[i].text.find('-') == std::string::npos ||
            s[i].text.find_first_of("0123456789") == std::string::npos || s[i + 1].kind == Word::Kind::Mark ||
            ownNumber(i) || citation(i + 1) || !known.insert(prefix(i)).second)
            continue;
        std::size_t end = i;
        while (end < s.size() && !s.mark(end, '.'))
            ++end;
        const Field* best = nullptr;
        std::size_t most = 0;
        for (const Field& field : fields) {
            if (!field.list() || field.shared || field.item.empty() || !field.item[0].record() ||
                anchorAt(field.item[0], i, end) != i ||
                std::any_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
                continue;
            std::size_t fits = 0;
            for (std::size_t w = i + 1; w < end; ++w)
                for (const Field& one : field.item[0].fields)
                    fits += typedAt(one, w, end, false) ? 2 : cueAt(one, w) > 0 ? 1 : 0;
            if (fits > most) {
                most = fits;
                best = &field;
            }
        }
        if (best != nullptr)
            segments.push_back({best, i, i, s.size()});
    }
}

void Filler::lists(const std::vector<Field>& fields)
{
    std::vector<Segment> segments;
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    for (std::size_t i = 0; i < s.size(); ++i) {
        const Field* best = nullptr;
        std::size_t length = 0;
        for (const Field& field : fields)
            if (field.list() && !field.item.empty())
                if (const std::size_t n = cueAt(field, i);
                    n > length && std::none_of(segments.begin(), segments.end(),
                                               [&](const Segment& one) { return one.field == &field; })) {
                    length = n;
                    best = &field;
                }
        if (best == nullptr || i + length >= s.size())
            continue;
        const std::size_t after = i + length;
        const bool linked =
            (best->item[0].record() && anchorAt(best->item[0], after, s.size()) == after && !m_named[i]) ||
            s.mark(after, ':') || s.mark(after, '=') || s.is(after, "are") || s.is(after, "is");
        const bool led =
            i > 0 && (s[i - 1].kind == Word::Kind::Mark || s.is(i - 1, "and") || introduces(s, i - 1) ||
                      s.is(i - 1, "for") || s.is(i - 1, "the") || s.is(i - 1, "at") || s.is(i - 1, "of") ||
                      s.is(i - 1, "on") || s[i - 1].kind == Word::Kind::Number || s.is(i - 1, "when") ||
                      s.is(i - 1, "its") || s.is(i - 1, "to") || s.is(i - 1, "following") || s.is(i - 1, "by"));
        const bool one = !best->item[0].choices.empty() || best->item[0].number();
        if (!linked && !(led && !m_named[i]) && !(one && !m_named[i]))
            continue;
        const std::size_t begin = afterLinks(after, s.size());
        if (begin >= s.size() || s[begin].kind == Word::Kind::Mark)
            continue;
        if (!linked && one && !typedAt(best->item[0], begin, s.size(), true))
            continue;
        if (!linked && (s.is(begin, "and") || s.is(begin, "or")))
            continue;
        segments.push_back({best, i, begin, s.size()});
        i = begin;
    }
    // The list that everything else is about needs no word of its own.
    const auto main = std::find_if(fields.begin(), fields.end(), [](const Field& f) {
        return f.list() && f.required && !f.shared && !f.item.empty();
    });
    const auto sentenceEnd = [&](std::size_t from) {
        std::size_t end = from;
        while (end < s.size() && !s.mark(end, '.') && !s.mark(end, '?') && !s.mark(end, '!'))
            ++end;
        return end;
    };
    if (main != fields.end() &&
        std::none_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &*main; })) {
        const Field* chosen = &*main;
        // An optional list of records that the words fit, when the template requires none.
        std::size_t begin = s.size();
        for (std::size_t i = 3; i + 1 < s.size(); ++i)
            if (s.mark(i, ':') && std::none_of(segments.begin(), segments.end(),
                                               [&](const Segment& one) { return i >= one.cue && i <= one.begin; })) {
                begin = i + 1;
                break;
            }
        if (begin == s.size())
            for (std::size_t i = 3; i + 1 < s.size(); ++i)
                if (introduces(s, i) || s.mark(i, '-')) {
                    begin = i + 1;
                    break;
                }
        const Field& item = chosen->item[0];
        if (begin == s.size() && item.record()) {
            // The first piece of the sentence that looks like a record.
            for (const Span& piece : pieces({headOf(s).second, s.size()}, &item)) {
                std::size_t fits = anchorAt(item, piece.begin, piece.end) < piece.end ? 1 : 0;
                for (std::size_t i = piece.begin; i < piece.end; ++i)
                    for (const Field& one : item.fields)
                        if (const auto found = typedAt(one, i, piece.end, false)) {
                            ++fits;
                            i = found->end - 1;
                            break;
                        }
                if (fits > 1 && piece.begin > headOf(s).second) {
                    begin = piece.begin;
                    break;
                }
            }
        }
        begin = std::min(s.size(), afterLinks(begin, s.size()));
        if (begin < s.size() && !leadsOn(begin, s.size(), nullptr, scope) &&
            (chosen->item[0].record() || chosen->item[0].text())) {
            bool colon = false;
            for (std::size_t i = begin; i > 0 && i + 3 > begin; --i)
                colon |= s.mark(i - 1, ':');
            // Records of names alone are everything and nothing: they need "as" or parentheses.
            const bool vague = item.record() && std::all_of(item.fields.begin(), item.fields.end(), [](const Field& f) {
                                   return f.text() && f.dimension.empty() && f.name != "protocol" && f.name != "text";
                               });
            bool fits = colon && !vague;
            if (vague)
                for (std::size_t i = begin; i < sentenceEnd(begin); ++i)
                    fits |= s.is(i, "as") || s.mark(i, '(') || (colon && s.mark(i, ';'));
            for (std::size_t i = begin; i < sentenceEnd(begin) && !fits; ++i)
                for (const Field& field : chosen->item[0].fields)
                    fits = fits || typedAt(field, i, s.size(), false).has_value();
            if (fits)
                segments.push_back({chosen, begin, begin, s.size()});
        }
    }
    if (main == fields.end()) {
        // No list has to be given; what follows a colon may still be one of the optional ones.
        for (std::size_t i = 3; i + 1 < s.size(); ++i) {
            if (!s.mark(i, ':') || leadsOn(i + 1, s.size(), nullptr, scope))
                continue;
            const Field* best = nullptr;
            std::size_t most = 0;
            for (const Field& field : fields) {
                if (!field.list() || field.shared || field.item.empty() || !field.item[0].record())
                    continue;
                std::size_t fits = 0;
                for (std::size_t w = i + 1; w < s.size(); ++w)
                    for (const Field& one : field.item[0].fields)
                        fits += typedAt(one, w, s.size(), false) ? 1 : cueAt(one, w) > 0 ? 1 : 0;
                if (fits > most) {
                    most = fits;
                    best = &field;
                }
            }
            if (best != nullptr &&
                std::none_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == best; }))
                segments.push_back({best, i + 1, i + 1, s.size()});
            break;
        }
    }
    // Choices need no word either.
    for (const Field& field : fields)
        if (field.list() && !field.shared && field.required && !field.item.empty() && !field.item[0].choices.empty() &&
            std::none_of(segments.begin(), segments.end(), [&](const Segment& one) { return one.field == &field; }))
            plain(field, "/" + field.name,
                  {0, segments.empty()
                          ? s.size()
                          : std::min_element(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
                                return a.cue < b.cue;
                            })->cue});
    anchored(fields, segments);
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) { return a.cue < b.cue; });
    for (std::size_t i = 0; i < segments.size(); ++i) {
        std::size_t end = sentenceEnd(segments[i].begin);
        if (i + 1 < segments.size())
            end = std::min(end, segments[i + 1].cue);
        while (end > segments[i].begin &&
               (s[end - 1].kind == Word::Kind::Mark
                    ? !s.mark(end - 1, ')')
                    : s.is(end - 1, "and") || introduces(s, end - 1) || s.is(end - 1, "the")))
            --end;
        segments[i].end = end;
        list(*segments[i].field, "/" + segments[i].field->name, {segments[i].begin, end}, fields);
        if (have("/" + segments[i].field->name) || m_taken[segments[i].begin])
            take(segments[i].cue, segments[i].begin);
    }
}

void Filler::list(const Field& field, const std::string& pointer, Span span, const std::vector<Field>& top)
{
    if (!field.item[0].record()) {
        plain(field, pointer, span);
        return;
    }
    const Field& item = field.item[0];
    Scope own;
    for (const Field& one : item.fields)
        own.push_back(&one);
    // A piece that leads to another parameter of the template ends the list.
    const auto foreign = [&](const Span& piece) {
        for (const Field& other : top) {
            if (&other == &field)
                continue;
            // "310 drawings planned", "the author may not approve"
            const std::size_t first = s.is(piece.begin, "the") ? piece.begin + 1 : piece.begin;
            if (first + 1 < piece.end && s[first].kind == Word::Kind::Number && (other.number() || other.record()) &&
                cueAt(other, first + 1) > 0 &&
                std::none_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                    return f.name == "quantity" || f.name == "required_count" || cueAt(f, first + 1) > 0;
                }))
                return true;
            if (other.type == "boolean" && cueAt(other, first) > 1)
                return true;
            // "hybrid solver"
            if (!other.choices.empty())
                if (const auto choice = choiceAt(other, piece.begin, piece.end, false);
                    choice && (choice->end == piece.end || choice->end + cueAt(other, choice->end) == piece.end) &&
                    std::none_of(item.fields.begin(), item.fields.end(),
                                 [](const Field& f) { return !f.choices.empty(); }))
                    return true;
            const bool same = std::any_of(item.fields.begin(), item.fields.end(),
                                          [&](const Field& f) { return f.name == other.name; });
            const std::size_t n = cueAt(other, piece.begin);
            if (n == 0 ||
                (n == 1 && isFiller(s[piece.begin].lower) &&
                 !(other.shared && s.identifier(afterLinks(piece.begin + n, piece.end)))) ||
                other.name == "title" || other.name == "name")
                continue;
            const std::size_t value = afterLinks(piece.begin + n, piece.end);
            if (value >= piece.end)
                continue;
            const auto typed = typedAt(other, value, piece.end, true);
            if (same ? typed && typed->end == piece.end && !cueAt(item.fields[0], piece.begin)
                     : typed.has_value() || s.mark(piece.begin + n, ':'))
                return true;
            if (!same && other.shared && other.text() && (s.identifier(value) || s.capital(value)))
                return true;
        }
        return false;
    };
    std::vector<Span> parts = pieces(span, &item);
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (foreign(parts[i])) {
            parts.resize(i);
            break;
        }
    if (parts.size() > 200)
        parts.resize(200);
    std::size_t count = 0;
    std::vector<std::size_t> bare; // records that have a name only, and wait for what follows
    const auto primary =
        std::find_if(item.fields.begin(), item.fields.end(), [](const Field& f) { return f.text() && f.required; });
    const auto slotsOf = [&](const std::string& base) {
        std::vector<std::string> out;
        for (const auto& [at, slot] : m_slots)
            if (startsWith(at, base + "/"))
                out.push_back(at.substr(base.size()));
        return out;
    };
    for (const Span& part : parts) {
        const std::string base = pointer + "/" + std::to_string(count);
        if (!recordFrom(item, base, part))
            continue;
        auto has = slotsOf(base);
        if (has.empty())
            continue;
        const bool named =
            primary == item.fields.end() || std::any_of(item.fields.begin(), item.fields.end(), [&](const Field& f) {
                return f.text() && f.dimension.empty() && f.required && have(base + "/" + f.name) &&
                       !(f.name == "protocol" || f.name == "unit" || f.name == "data_type");
            });
        const std::string before = pointer + "/" + std::to_string(count == 0 ? 0 : count - 1);
        if (!named && count > 0) {
            // More about the record before, or about all of them.
            const bool everywhere = s.is(part.begin, "both") || s.is(part.begin, "all") || s.is(part.begin, "each");
            for (const std::string& name : has) {
                const Slot slot = m_slots[base + name];
                m_slots.erase(base + name);
                for (std::size_t i = everywhere ? 0 : count - 1; i < count; ++i) {
                    const std::string at = pointer + "/" + std::to_string(i) + name;
                    if (!have(at))
                        m_slots[at] = {at, slot.value, slot.words};
                }
            }
            continue;
        }
        // "pressure and temperature at 10 Hz": what follows is said of both.
        if (has.size() == 1 && named)
            bare.push_back(count);
        else {
            for (const std::size_t i : bare)
                for (const std::string& name : has) {
                    const std::string at = pointer + "/" + std::to_string(i) + name;
                    const std::string member = name.substr(
                        1, name.find('/', 1) == std::string::npos ? std::string::npos : name.find('/', 1) - 1);
                    const auto found = std::find_if(item.fields.begin(), item.fields.end(),
                                                    [&](const Field& f) { return f.name == member; });
                    if (!have(at) && found != item.fields.end() && found->required &&
                        (found->name != item.fields[0].name) &&
                        (found->number() || found->name == "protocol" || !found->dimension.empty() ||
                         !found->choices.empty()))
                        m_slots[at] = {at, m_slots[base + name].value, m_slots[base + name].words};
                }
            bare.clear();
        }
        ++count;
    }
    if (!parts.empty())
        take(span.begin, parts.back().end);
    // Words that name the list stand behind its last item: "pressure and level signals".
}

// A list of texts, choices or numbers.
void Filler::plain(const Field& field, const std::string& pointer, Span span)
{
    const Field& item = field.item[0];
    std::size_t count = 0;
    const auto add = [&](Json value, std::size_t begin, std::size_t end) {
        const std::string at = pointer + "/" + std::to_string(count++);
        put(at, {std::move(value), begin, end}, begin);
    };
    if (!item.choices.empty()) {
        for (std::size_t i = span.begin; i < span.end && count < 200; ++i)
            if (auto found = choiceAt(item, i, span.end, true)) {
                bool twice = false;
                for (std::size_t k = 0; k < count; ++k)
                    twice |= m_slots[pointer + "/" + std::to_string(k)].value == found->value;
                const std::size_t end = found->end;
                if (!twice)
                    add(found->value, found->begin, end);
                i = end - 1;
            }
        return;
    }
    if (item.number()) {
        for (std::size_t i = span.begin; i < span.end && count < 1000; ++i) {
            // 0 to 10 in steps of 2
            std::size_t second = i + 1;
            if (second < span.end && s[second].isUnit)
                ++second;
            if (s[i].kind == Word::Kind::Number && (s.is(second, "to") || s.mark(second, '-')) &&
                second + 1 < span.end && s[second + 1].kind == Word::Kind::Number) {
                std::size_t step = second + 2;
                while (step < span.end && s[step].kind != Word::Kind::Number && step < second + 7)
                    ++step;
                const bool said =
                    step < span.end && (s.is(step - 1, "of") || s.is(step - 1, "by") || s.is(step - 1, "step") ||
                                        s.is(step - 1, "every") || s.is(step - 1, "steps"));
                if (said && s[step].number > 0 && (s[second + 1].number - s[i].number) / s[step].number < 1000) {
                    for (double value = s[i].number; value <= s[second + 1].number + 1e-9; value += s[step].number) {
                        const double rounded =
                            static_cast<double>(static_cast<std::int64_t>(value * 1e6 + (value < 0 ? -0.5 : 0.5))) /
                            1e6;
                        const std::string at = pointer + "/" + std::to_string(count++);
                        m_slots[at] = {at,
                                       rounded == static_cast<double>(static_cast<std::int64_t>(rounded))
                                           ? Json(static_cast<std::int64_t>(rounded))
                                           : Json(rounded),
                                       words(i, step + 1)};
                    }
                    take(i, step + 1);
                    i = step;
                    continue;
                }
            }
            if (auto found = numberAt(item, i, span.end, true)) {
                const std::size_t end = found->end;
                add(found->value, i, end);
                i = end - 1;
                continue;
            }
            if (s.is(i, "and") || s.mark(i, ',') || s.mark(i, ';') || isFiller(s[i].lower) || s[i].isUnit ||
                s[i].kind == Word::Kind::Mark)
                continue;
            break; // something else begins
        }
        return;
    }
    if (item.type != "string")
        return;
    bool numbered = false;
    for (const Span& part : pieces(span)) {
        if (count >= 200)
            break;
        std::size_t begin = part.begin;
        while (begin < part.end && (s.is(begin, "the") || s.is(begin, "a") || s.is(begin, "an")) &&
               s[begin].text != "A")
            ++begin;
        std::size_t end = part.end;
        while (end > begin && ((s[end - 1].kind == Word::Kind::Mark && !s.mark(end - 1, ')')) || trailing(end - 1)))
            --end;
        if (begin >= end || m_taken[begin])
            continue;
        if (item.bounded) {
            for (std::size_t i = begin; i < end; ++i)
                if (auto found = boundedAt(item, i, end))
                    add(found->value, found->begin, found->end);
            continue;
        }
        const std::string text = s.between(begin, end);
        // Where the first has digits, what has none is about something else.
        const auto digits = [](const std::string& of) { return of.find_first_of("0123456789") != std::string::npos; };
        if (count == 0)
            numbered = digits(text) && end - begin == 1;
        else if (numbered && (!digits(text) || end - begin > 2))
            break;
        if (item.accepts(text))
            add(text, begin, end);
    }
}

} // namespace pluma::ask

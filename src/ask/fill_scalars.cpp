// Single values: those that words lead to, those that only one parameter can mean, and what it all is about.
#include <algorithm>
#include <set>

#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool isPreposition(std::string_view lower)
{
    static const std::set<std::string, std::less<>> words = {
        "at", "by",  "for",   "from",  "in",      "of",    "on",     "over",   "to",    "via",  "with",
        "as", "per", "under", "using", "through", "until", "before", "within", "every", "each", "during"};
    return words.count(lower) > 0;
}

bool negated(const Sentence& s, std::size_t at)
{
    for (std::size_t back = 1; back <= 2 && back <= at; ++back)
        if (s.is(at - back, "not") || s.is(at - back, "no") || s.is(at - back, "without") || s.is(at - back, "non") ||
            s.is(at - back, "isn't") || s.is(at - back, "never"))
            return true;
    for (std::size_t on = at; on < s.size() && on < at + 4 && s[on].kind == Word::Kind::Word; ++on)
        if (s.is(on, "not") || s.is(on, "cannot"))
            return true;
    return startsWith(s[at].lower, "non-");
}

bool delimited(const Sentence& s, std::size_t at)
{
    return at == 0 || s[at - 1].kind == Word::Kind::Mark || s.is(at - 1, "and") || s.is(at - 1, "with");
}

} // namespace

void Filler::cued(const Scope& scope, const std::string& base, Span span, bool record)
{
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (m_taken[i] || s[i].kind == Word::Kind::Mark || s[i].kind == Word::Kind::Quoted)
            continue;
        std::size_t best = 0;
        bool typed = false;
        const Field* field = nullptr;
        std::optional<Found> found;
        for (const Field* one : scope) {
            if (one->list() || one->record() || have(base + "/" + one->name))
                continue;
            // A single letter that stands for a choice: "DAL-A".
            if (!one->choices.empty())
                for (const Json& choice : one->choices)
                    if (choice.is_string() && choice.get<std::string>().size() == 1)
                        for (const std::string& cue : one->cues)
                            if (const std::size_t n = s.matches(i, cue + keyOf(choice.get<std::string>()));
                                n > 0 && i + n <= span.end && n >= best &&
                                s[i + n - 1].text.back() == choice.get<std::string>()[0]) {
                                best = n + 1;
                                typed = true;
                                field = one;
                                found = Found{choice, i, i + n};
                            }
            const std::size_t n = cueAt(*one, i);
            if (n < best || n == 0)
                continue;
            // The revision of a part or of another document is not that of this one.
            if (one->shared && one->name == "revision" && citation(i) && !ownNumber(i - 1))
                continue;
            const bool named = m_named[i] && !s.mark(i + n, ':') && !s.mark(i + n, '=');
            const std::size_t value = afterLinks(i + n, span.end);
            const bool weak = n == 1 && isPreposition(s[i].lower) && !s.is(i, "every");
            if (one->type == "boolean") {
                if (n > best && !named) {
                    best = n;
                    typed = true;
                    field = one;
                    found = typedAt(*one, value, span.end, true);
                    if (!found)
                        found = Found{!negated(s, i), i, i + n};
                }
                continue;
            }
            auto as = value < span.end
                          ? typedAt(*one, value, span.end, !weak || record || one->bounded || one->choices.empty())
                          : std::nullopt;
            // "8000 iterations on 64 cores": the number stands before
            if (as && one->number() && i > span.begin && (s[i - 1].kind == Word::Kind::Number || s[i - 1].isUnit) &&
                !m_taken[i - 1] && value > i + n && s[value - 1].kind == Word::Kind::Word && !s.is(value - 1, "of") &&
                !s.is(value - 1, "is"))
                as.reset();
            if (as && one->loose && !s.literal(value) &&
                (m_named[i] || !(i > 0 && isPreposition(s[i - 1].lower)) || isFiller(s[value].lower)) &&
                !s.mark(i + n, ':') && !record && !endsWith(s[i].lower, "ed"))
                as.reset();
            if (as && weak && one->number() && one->unit.empty())
                as.reset(); // "at 5" may be anything
            if (as) {
                if (n > best || !typed) {
                    best = n;
                    typed = true;
                    field = one;
                    found = std::move(as);
                }
                continue;
            }
            if (typed || !one->text() || !one->dimension.empty() || value >= span.end || endsWith(one->name, "date") ||
                one->name == "start")
                continue;
            const bool linked = s.mark(i + n, ':') || s.mark(i + n, '=') || s.is(i + n, "is");
            if (m_titled[i] && !linked)
                continue; // "plan for software aspects of certification"
            // "on partition hpc"
            const bool led = i > 0 && isPreposition(s[i - 1].lower) && s.matches(i + n, s[value].key) > 0 &&
                             !isFiller(s[value].lower);
            const bool strong =
                linked || s.literal(value) || (!named && (n > 1 || delimited(s, i) || s.capital(value) || led));
            const bool allowed = record ? (!weak || i > span.begin) : strong && !weak;
            if (!allowed || n <= best)
                continue;
            if (auto phrase = phraseAt(*one, value, span.end, scope, record)) {
                best = n;
                field = one;
                found = std::move(phrase);
            }
        }
        if (!found)
            continue;
        put(base + "/" + field->name, *found, i);
        i = std::max(found->end, i + 1) - 1;
    }
    // "16 cores": the number stands before.
    for (std::size_t i = span.begin; i + 1 < span.end; ++i) {
        if (m_taken[i] || s[i].kind != Word::Kind::Number)
            continue;
        for (const Field* one : scope) {
            if (!one->number() || have(base + "/" + one->name))
                continue;
            std::size_t after = i + 1; // "6 hours per day": the unit may belong to the words that follow
            std::size_t n = after < span.end ? cueAt(*one, after) : 0;
            if (n == 0 && after < span.end && s[after].isUnit)
                n = ++after < span.end ? cueAt(*one, after) : 0;
            if (n == 0 && one->unit.empty() && after + 1 < span.end && !m_taken[after] && !isFiller(s[after].lower) &&
                s[after].kind == Word::Kind::Word && !record)
                n = cueAt(*one, after + 1) > 0 ? cueAt(*one, after + 1) + 1 : 0;
            if (n == 0 || (n == 1 && isPreposition(s[after].lower)))
                continue;
            if (auto found = numberAt(*one, i, span.end, true)) {
                found->end = std::max(found->end, after + n);
                put(base + "/" + one->name, *found, i);
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
            put(base + "/" + low->name, *first, from);
            put(base + "/" + other, *second, std::min(from + 1, to));
            take(from, std::max(to, second->end));
            return true;
        };
        for (std::size_t i = span.begin; i < span.end; ++i) {
            if (m_taken[i])
                continue;
            if (const auto range = rangeOf(s[i])) {
                const Json a = range->first == static_cast<double>(static_cast<std::int64_t>(range->first))
                                   ? Json(static_cast<std::int64_t>(range->first))
                                   : Json(range->first);
                const Json b = range->second == static_cast<double>(static_cast<std::int64_t>(range->second))
                                   ? Json(static_cast<std::int64_t>(range->second))
                                   : Json(range->second);
                if (low->accepts(a) && (*high)->accepts(b)) {
                    put(base + "/" + low->name, {a, i, i + 1}, i);
                    put(base + "/" + other, {b, i, i + 1}, i);
                    break;
                }
            }
            if (s[i].kind != Word::Kind::Number)
                continue;
            std::size_t next = i + 1;
            if (next < span.end && s[next].isUnit)
                ++next;
            if ((s.is(next, "to") || s.is(next, "and") || s.mark(next, '-') || s.is(next, "up")) &&
                next + 1 < span.end) {
                const std::size_t second = s.is(next, "up") ? next + 2 : next + 1;
                const bool joined =
                    s.is(next, "to") || s.mark(next, '-') || s.is(next, "up") || (i > 0 && s.is(i - 1, "between"));
                const bool led = i > 0 && (s.is(i - 1, "between") || s.is(i - 1, "from"));
                if (joined && both(i, second, led ? i - 1 : i, second + 1))
                    break;
            }
        }
        cued({low, *high}, base, span, false);
    }
}

void Filler::uncued(const Scope& scope, const std::string& base, Span span, bool record)
{
    // What only one of them can be: choices, quantities of a dimension, texts of a form.
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (m_taken[i] || s[i].kind == Word::Kind::Mark)
            continue;
        const Field* field = nullptr;
        std::optional<Found> best;
        for (const Field* one : scope) {
            if (have(base + "/" + one->name) || one->list() || one->record() || one->type == "boolean")
                continue;

            if (one->bounded) {
                // A form that everyday words have says nothing.
                if (one->loose || one->accepts("12") || (one->accepts("AB") && !record) || one->accepts("12-34-56-78"))
                    continue;
            }
            auto found = typedAt(*one, i, span.end, false);
            if (found && m_named[i] && !one->choices.empty() && !s.identifier(i) && found->end == i + 1)
                continue;
            // One of two of a kind is a whole name.
            if (found && (endsWith(one->name, "from") || endsWith(one->name, "to")) && !wholeName(*found, false))
                continue;
            if (found && (!best || found->end > best->end)) {
                best = std::move(found);
                field = one;
            }
        }
        if (best) {
            put(base + "/" + field->name, *best, i);
            i = best->end - 1;
        }
    }
}

void Filler::scalars(const Scope& scope, const std::string& base, Span span, bool record)
{
    ranges(scope, base, span);
    cued(scope, base, span, record);
    uncued(scope, base, span, record);
}

// Whether a choice is all that is named: "cryogenic" of "cryogenic tanks" is not.
bool Filler::wholeName(const Found& choice, bool first) const
{
    if (first && m_named[choice.begin] && !s.capital(choice.begin) &&
        !(choice.begin > 0 && (s.is(choice.begin - 1, "from") || s.is(choice.begin - 1, "between"))))
        return false;
    if (choice.end >= s.size() || s.identifier(choice.begin))
        return true;
    const Word& next = s[choice.end];
    static const std::set<std::string, std::less<>> ends = {"domain", "phase", "side",       "service", "team",
                                                            "people", "folks", "department", "group",   "stage",
                                                            "gate",   "step",  "layer"};
    return (next.kind == Word::Kind::Mark && !s.mark(choice.end, '(')) || isFiller(next.lower) ||
           isPreposition(next.lower) || ends.count(stem(next.lower)) > 0 || next.lower == "exchanging" ||
           next.lower == "covering" || next.lower == "carrying" || next.lower == "including";
}

// "between X and Y", "from X to Y": two parameters of one kind.
void Filler::pairs(const std::vector<Field>& fields, Span span)
{
    for (std::size_t f = 0; f + 1 < fields.size(); ++f) {
        const Field& a = fields[f];
        const Field& b = fields[f + 1];
        const auto named = [&](const char* from, const char* to) {
            return (a.name == from && b.name == to) ||
                   (endsWith(a.name, std::string("_") + from) && endsWith(b.name, std::string("_") + to));
        };
        if (!named("from", "to") && !named("a", "b") && !named("source", "target"))
            continue;
        if (a.record() && b.record()) {
            sides(a, b, span);
            continue;
        }
        if (a.choices.empty())
            continue;
        std::vector<Found> found;
        for (std::size_t i = span.begin; i < span.end && found.size() < 2; ++i)
            if (auto one = choiceAt(a, i, span.end, false); one && wholeName(*one, found.empty())) {
                i = one->end - 1;
                found.push_back(std::move(*one));
            }
        if (found.size() < 2)
            continue;
        const auto before = [&](std::size_t at, const char* word) {
            return at > 0 && (s.is(at - 1, word) || (at > 1 && s.is(at - 1, "the") && s.is(at - 2, word)));
        };
        const auto outOf = [&](std::size_t at) { return at > 1 && s.is(at - 1, "of") && s.is(at - 2, "out"); };
        const bool turned = (before(found[0].begin, "to") || before(found[0].begin, "into")) &&
                            (before(found[1].begin, "from") || outOf(found[1].begin));
        put("/" + a.name, found[turned ? 1 : 0], found[turned ? 1 : 0].begin);
        put("/" + b.name, found[turned ? 0 : 1], found[turned ? 0 : 1].begin);
    }
}

// Two systems with their own names, chapters and owners.
void Filler::sides(const Field& a, const Field& b, Span span)
{
    std::size_t begin = span.end;
    for (std::size_t i = span.begin; i < span.end; ++i)
        if (!m_taken[i] && (s.is(i, "between") || s.is(i, "from"))) {
            begin = i + 1;
            break;
        }
    std::size_t middle = begin;
    std::size_t end = begin;
    int open = 0;
    for (std::size_t i = begin; i < span.end && !m_taken[i]; ++i) {
        open += s.mark(i, '(') ? 1 : s.mark(i, ')') ? -1 : 0;
        end = i + 1;
        if (open > 0)
            continue;
        if (middle == begin && (s.is(i, "and") || s.is(i, "to") || s.mark(i, '>') || s.mark(i, '-'))) {
            middle = i;
            continue;
        }
        if (s.mark(i, ':') || s.mark(i, ';') || s.mark(i, '.') ||
            (middle > begin &&
             (s.mark(i, ',') || s.is(i, "with") || s.is(i, "for") || s.is(i, "over") || s.is(i, "via") ||
              s.is(i, "at") || s.is(i, "covering") || s.is(i, "in") || s.is(i, "on")))) {
            end = i;
            break;
        }
    }
    if (begin >= span.end || middle == begin || middle + 1 >= end)
        return;
    const auto side = [&](const Field& field, std::size_t from, std::size_t to) {
        Scope inner;
        for (const Field& one : field.fields)
            inner.push_back(&one);
        const std::string base = "/" + field.name;
        for (const Field& one : field.fields) {
            if (one.name == "ata")
                for (std::size_t i = from; i < to; ++i)
                    if (!m_taken[i] && s[i].text.size() >= 2 &&
                        s[i].text.find_first_not_of("0123456789-") == std::string::npos)
                        put(base + "/ata", {s[i].text, i, i + 1}, i > from && s.is(i - 1, "ata") ? i - 1 : i);
            if (one.name == "owner")
                for (std::size_t i = from; i < to; ++i)
                    if (!m_taken[i] && s[i].text.size() == 3 && s.identifier(i) &&
                        std::any_of(m_lexicon.codes.begin(), m_lexicon.codes.end(),
                                    [&](const Lexicon::Entry& entry) { return entry.code == s[i].text; }))
                        put(base + "/owner", {s[i].text, i, i + 1}, i);
        }
        cued(inner, base, {from, to}, true);
        std::size_t first = from;
        while (first < to && (m_taken[first] || s[first].kind == Word::Kind::Mark || isFiller(s[first].lower)))
            ++first;
        std::size_t last = first;
        while (last < to && !m_taken[last] && s[last].kind != Word::Kind::Mark)
            ++last;
        for (const Field& one : field.fields)
            if (one.text() && first < last && !have(base + "/" + one.name)) {
                put(base + "/" + one.name, {s.between(first, last), first, last}, first);
                break;
            }
        take(from, to);
    };
    side(a, begin, middle);
    side(b, middle + 1, end);
}

// A number of the document itself: it has a part of the template's id, as in Q100-CMP-PSAC-4710.
bool Filler::ownNumber(std::size_t at) const
{
    const std::string& text = s[at].text;
    if (!s.identifier(at) || text.find('-') == std::string::npos ||
        text.find_first_of("0123456789") == std::string::npos || text.find_last_of("0123456789") != text.size() - 1)
        return false;
    for (const std::string_view part : split(text, '-'))
        if (part.size() > 1 && part[0] != 'V' &&
            ("-" + m_template + "-").find("-" + std::string(part) + "-") != std::string::npos)
            return true;
    return false;
}

// A number of a part or of another document: short letters and digits, or one that a revision or serial follows.
bool Filler::partNumber(std::size_t at) const
{
    if (citation(at + 1) || s.is(at + 1, "serial") || s.is(at + 1, "serials") || s.is(at + 1, "s/n") ||
        (at > 0 && (s.is(at - 1, "part") || s.is(at - 1, "p/n") || s.is(at - 1, "request"))))
        return true;
    const auto parts = split(s[at].text, '-');
    return parts.back().size() > 1 && parts.back().find_first_not_of("0123456789") == std::string_view::npos &&
           std::all_of(parts.begin(), parts.end() - 1, [](std::string_view part) {
               return part.size() <= 4 && part.find_first_of("0123456789") == std::string_view::npos;
           });
}

// What the document is about: "… for the flight control software of the fly-by-wire system".
void Filler::subjects(const std::vector<Field>& fields)
{
    Scope scope;
    for (const Field& field : fields)
        scope.push_back(&field);
    const auto [headBegin, headEnd] = headOf(s);
    struct Phrase {
        std::size_t begin, end, from;
        bool used;
    };
    std::vector<Phrase> phrases;
    static const std::set<std::string, std::less<>> leads = {
        "for",        "of",     "on",    "about",  "covering", "in",      "at", "from", "regarding",
        "concerning", "called", "named", "titled", "against",  "because", "to", "that"};
    const auto phraseFrom = [&](std::size_t i) {
        std::size_t begin = i;
        while (begin < s.size() && !m_taken[begin] &&
               (s.is(begin, "the") || s.is(begin, "a") || s.is(begin, "an") || s.is(begin, "our") ||
                s.is(begin, "its") || s.is(begin, "new") || s.is(begin, "this") || m_named[begin]) &&
               !s.capital(begin))
            ++begin;
        if (begin < s.size() && (m_titled[begin] || (begin > i && isPreposition(s[begin].lower))))
            return std::pair{begin, begin};
        std::size_t end = begin;
        for (; end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark; ++end) {
            if (end > begin && (leads.count(s[end].lower) > 0 || isPreposition(s[end].lower) || s.is(end, "and") ||
                                s.is(end, "which") || s.is(end, "between") || s.is(end, "is") || s.is(end, "are") ||
                                s.is(end, "has") || s.is(end, "have") || s.is(end, "where") || s.is(end, "including") ||
                                s.is(end, "then"))) {
                // "Airbus Defence and Space", "frame 12 of the wing"
                if (s.is(end, "and") && s.capital(end - 1) && s.capital(end + 1))
                    continue;
                break;
            }
            if (end > begin && leadsOn(end, s.size(), nullptr, scope))
                break;
            if (s[end].kind == Word::Kind::Quoted) {
                ++end;
                break;
            }
        }
        while (end > begin && trailing(end - 1))
            --end;
        return std::pair{begin, end};
    };
    for (std::size_t i = 0; i < s.size(); ++i)
        if (!m_taken[i] && s[i].kind == Word::Kind::Quoted)
            phrases.push_back({i, i + 1, i, false});
    for (std::size_t i = 0; i + 1 < s.size(); ++i)
        if (!m_taken[i] && leads.count(s[i].lower) > 0 && s[i].kind == Word::Kind::Word) {
            const auto [begin, end] = phraseFrom(i + 1);
            if (begin < end)
                phrases.push_back({begin, end, i, false});
        }
    const auto assign = [&](const std::string& pointer, const Field& field, Phrase& phrase) {
        // "of case cruise"
        if (const std::size_t n = s.matches(phrase.begin, keyOf(field.name)); n > 0 && phrase.begin + n < phrase.end)
            phrase.begin += n;
        const bool prose =
            field.name == "title" || field.name == "question" || field.name == "description" || field.name == "purpose";
        std::size_t end = phrase.end;
        if (prose)
            while (end < s.size() && !m_taken[end] && s[end].kind != Word::Kind::Mark &&
                   !leadsOn(end, s.size(), &field, scope))
                ++end;
        std::string text = s.between(phrase.begin, end);
        if (prose && end == phrase.begin + 1 && s.identifier(phrase.begin) &&
            s[phrase.begin].kind != Word::Kind::Quoted)
            return false; // a number is no title
        if (!field.accepts(text)) {
            // A name that is an identifier in small letters.
            text = lower(text);
            for (char& c : text)
                c = c == ' ' || c == '_' ? '-' : c;
            if (!field.accepts(text))
                return false;
        }
        put(pointer, {text, phrase.begin, end}, phrase.begin);
        phrase.used = true;
        return true;
    };
    // A phrase that ends in the name of a parameter: "… the flight control software".
    for (const Field& field : fields)
        if (field.text() && !field.shared && !have("/" + field.name))
            for (Phrase& phrase : phrases)
                if (!phrase.used && phrase.end - phrase.begin > 1 && s[phrase.end - 1].key == keyOf(field.name) &&
                    assign("/" + field.name, field, phrase))
                    break;
    // Programs and numbers of documents look like what they are.
    for (const Field& field : fields) {
        if (have("/" + field.name) || !field.text())
            continue;
        if (field.name == "document_number")
            for (std::size_t i = 0; i < s.size(); ++i)
                if (!m_taken[i] && ownNumber(i))
                    put("/document_number", {s[i].text, i, i + 1}, i);
        if (field.name == "program")
            for (Phrase& phrase : phrases)
                if (!phrase.used && phrase.end == phrase.begin + 1 && s.identifier(phrase.begin) &&
                    s[phrase.begin].text.size() > 3 &&
                    s[phrase.begin].text.find_first_of("0123456789") != std::string::npos && s.capital(phrase.begin) &&
                    (phrases.size() > 1 || s[phrase.begin].text.find('-') != std::string::npos) &&
                    s[phrase.begin].text.find('-') != std::string::npos && !partNumber(phrase.begin) &&
                    assign("/program", field, phrase))
                    break;
    }
    if (phrases.empty()) // "How much does the Main landing gear weigh?"
        for (std::size_t i = 1; i < s.size(); ++i)
            if (!m_taken[i] && s.capital(i) && !m_named[i] && s[i].kind == Word::Kind::Word && !s.mark(i - 1, '.')) {
                const auto [begin, end] = phraseFrom(i);
                if (begin < end)
                    phrases.push_back({begin, end, i, false});
                break;
            }
    bool done = false;
    for (const Field& field : fields) {
        if (field.shared)
            continue;
        if (field.record() && field.required) {
            // Something with a number and a name: a part, a task, a test.
            bool own = false;
            Scope inner;
            for (const Field& one : field.fields)
                inner.push_back(&one);
            for (const Field& one : field.fields)
                own |= one.text() &&
                       (one.name == "name" || one.name == "title" || one.name == "number" || one.name == "id");
            scalars(inner, "/" + field.name, {0, s.size()}, false);
            innerLists(field, "/" + field.name, {0, s.size()});
            if (!own)
                continue;
            for (const Field& one : field.fields) {
                if (have("/" + field.name + "/" + one.name) || !one.text())
                    continue;
                const bool number = one.name == "number" || one.name == "id";
                if (number) {
                    for (std::size_t i = headBegin; i < s.size(); ++i)
                        if (!m_taken[i] && !ownNumber(i) &&
                            (s.identifier(i) || (s[i].kind == Word::Kind::Number && i > 0 &&
                                                 (cueAt(field, i - 1) > 0 || m_named[i - 1]))) &&
                            !m_named[i] && one.accepts(s[i].text) &&
                            s[i].text.find_first_of("0123456789") != std::string::npos) {
                            put("/" + field.name + "/" + one.name, {s[i].text, i, i + 1}, i);
                            break;
                        }
                } else if (one.name == "name" || one.name == "title") {
                    for (Phrase& phrase : phrases) {
                        std::size_t from = phrase.begin;
                        while (from < phrase.end && (m_taken[from] || m_named[from]))
                            ++from;
                        std::size_t to = from;
                        while (to < phrase.end && !m_taken[to])
                            ++to;
                        Phrase rest{from, to, from, false};
                        if (!phrase.used && from < to && assign("/" + field.name + "/" + one.name, one, rest)) {
                            phrase.used = true;
                            break;
                        }
                    }
                }
            }
            done = true;
            continue;
        }
        if (!field.text() || !field.required || done)
            continue;
        done = true;
        if (have("/" + field.name))
            continue;
        if (std::any_of(phrases.begin(), phrases.end(), [&](Phrase& phrase) {
                return !phrase.used && free(phrase.begin) && assign("/" + field.name, field, phrase);
            }))
            continue;
        // "hazard analysis cabin pressure control": what stands behind it.
        std::size_t last = headEnd;
        while (last > headBegin && !m_named[last - 1] && !m_taken[last - 1])
            --last;
        if (last > headBegin && last < headEnd && m_named[last - 1]) {
            Phrase phrase{last, headEnd, last, false};
            while (phrase.end > phrase.begin && trailing(phrase.end - 1))
                --phrase.end;
            if (phrase.begin < phrase.end && assign("/" + field.name, field, phrase))
                continue;
        }
        // "a fuel pump SRS": what stands before the name of the document.
        std::size_t end = headBegin;
        while (end < headEnd && !m_named[end] && !m_taken[end])
            ++end;
        if (end > headBegin && (end < headEnd || (end == headBegin + 1 && s.literal(headBegin)))) {
            Phrase phrase{headBegin, end, headBegin, false};
            assign("/" + field.name, field, phrase);
        }
    }
}

// What is still to be known and a preposition may lead to: "at the wind tunnel".
void Filler::prepositions(const Scope& scope, const std::string& base, Span span)
{
    for (const Field* field : scope) {
        if (!field->text() || field->bounded || !field->required || field->shared || endsWith(field->name, "date") ||
            have(base + "/" + field->name))
            continue;
        for (std::size_t i = span.begin; i + 1 < span.end; ++i) {
            const std::size_t n = m_taken[i] || m_named[i] ? 0 : cueAt(*field, i);
            if (n == 0)
                continue;
            if (auto found = phraseAt(*field, i + n, span.end, scope, false)) {
                put(base + "/" + field->name, *found, i);
                break;
            }
        }
    }
}

} // namespace pluma::ask

// Single values: those that words lead to, and those that only one parameter can mean.
#include <algorithm>
#include <set>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool isLabel(const Sentence& s, std::size_t at) { return s.mark(at, ':') || s.mark(at, '='); }

bool isArticle(const Sentence& s, std::size_t at) { return s.is(at, "the") || s.is(at, "a") || s.is(at, "an"); }

bool isSaid(const Sentence& s, std::size_t at)
{
    return s.is(at, "is") || s.is(at, "are") || s.is(at, "being") || s.is(at, "was");
}

} // namespace

// A value of the kind of the field behind the words that lead to it.
std::optional<Filler::Candidate> Filler::typedBehind(const Field& one, std::size_t at, std::size_t n, Span span,
                                                     bool record) const
{
    const bool weak = n == 1 && isWeak(s[at].lower) && !s.is(at, "every");
    const bool label = isLabel(s, at + n);
    std::size_t value = afterLinks(at + n, span.end);
    if (value < span.end && one.text() && s[value].kind == Word::Kind::Word && cueAt(one, value) > 0 &&
        value + 1 < span.end && s.literal(value + 1))
        value += cueAt(one, value);
    if (value >= span.end)
        return {};
    auto found = typedAt(one, value, span.end, !weak || record || one.bounded || one.choices.empty());
    if (!found)
        return {};
    // "8000 iterations on 64 cores": the number stands before
    if (one.number() && at > span.begin && (s[at - 1].kind == Word::Kind::Number || s[at - 1].isUnit) &&
        !m_taken[at - 1] && value > at + n && s[value - 1].kind == Word::Kind::Word && !s.is(value - 1, "of") &&
        !s.is(value - 1, "is"))
        return {};
    // "8 satisfied of 9 applicable"
    if (one.number() && at > span.begin && s[at - 1].kind == Word::Kind::Number && !m_taken[at - 1] &&
        s[at - 1].unit.empty() && s.is(at + n, "of") && s[value].kind == Word::Kind::Number)
        return {};
    if (one.loose && !s.literal(value) && !label && !record && !endsWith(s[at].lower, "ed") &&
        (m_named[at] || isWeak(s[value].lower) ||
         !(n > 1 || delimited(at) || (at > 0 && isPreposition(s[at - 1].lower)))))
        return {};
    if (one.number() && s[value].unit.empty() && weak && one.unit.empty())
        return {}; // "at 5" may be anything
    if (one.number() && s[value].unit.empty() && (s.is(value + 1, "per") || s.is(value + 1, "percent")) &&
        one.unit != "%" && m_units.symbol(s[value + 1].lower) != "%" && n == 1)
        return {}; // a rate of something
    // "latency 20" of milliseconds or seconds? "minutes 40" says it, and a record says it in its usual unit.
    const bool alone = record && value == at + n && (at == span.begin || s[at - 1].kind == Word::Kind::Mark) &&
                       (value + 1 >= span.end || s[value + 1].kind == Word::Kind::Mark);
    if (!alone && one.number() && !one.unit.empty() && s[value].unit.empty() && one.unit != "%" &&
        m_units.symbol(s[at + n - 1].lower.substr(s[at + n - 1].lower.rfind('-') + 1)).empty() && s[value].number != 0)
        return {};
    if ((!one.choices.empty() && negated(found->begin) && !label) || withdrawn(found->end, record))
        return {};
    return Candidate{&one, std::move(*found), n, 2, label ? "label" : "cue"};
}

// Where a text begins behind the words that lead to it.
std::size_t Filler::textBehind(const Field& one, std::size_t at, std::size_t n, Span span) const
{
    const bool label = isLabel(s, at + n);
    std::size_t value = label ? at + n + 1 : afterLinks(at + n, span.end);
    if (value < span.end && !isProse(one.name) && s[value].kind == Word::Kind::Word &&
        !s.literal(value)) // "signed with secret x"
        if (const std::size_t again = cueAt(one, value); again > 0 && value + again < span.end &&
                                                         s[value + again].kind != Word::Kind::Mark &&
                                                         !isWeak(s[value + again].lower))
            value += again;
    // "software name Yaw damper code"
    if (!label && s.is(value, "name") && one.name != "name" && value + 1 < span.end &&
        s[value + 1].kind == Word::Kind::Word && value == at + n)
        ++value;
    // "within 600 flight hours", "no damage"
    if (one.name == "compliance" && !label && at + n <= value &&
        (s.is(at + n - 1, "within") || s.is(at + n - 1, "before") || (n > 1 && s.is(at + n - 1, "in"))))
        value = at + n - 1;
    // "criterion at least 20 N"
    if (isProse(one.name) && value > at + n && s.is(value - 1, "at") && (s.is(value, "least") || s.is(value, "most")))
        --value;
    if (isProse(one.name) && value + 1 < span.end && s.is(value, "that"))
        ++value;
    if (isProse(one.name) && value > at + n && isArticle(s, value - 1))
        --value;
    return value;
}

// A text behind the words that lead to it: where it is marked as one, or is all that is said up to the next mark.
std::optional<Filler::Candidate> Filler::phraseBehind(const Field& one, std::size_t at, std::size_t n, Span span,
                                                      const Scope& scope, bool record) const
{
    if (!one.text() || !one.dimension.empty() || endsWith(one.name, "date") || one.name == "start")
        return {};
    const bool weak = n == 1 && isWeak(s[at].lower) && !(record && one.name == "with" && s.is(at, "with"));
    const bool label = isLabel(s, at + n);
    const bool said = isSaid(s, at + n) && (delimited(at) || record);
    const std::size_t value = textBehind(one, at, n, span);
    if (value >= span.end || s[value].kind == Word::Kind::Mark)
        return {};
    const bool sure = s.literal(value) || s.capital(value) || s[value].kind == Word::Kind::Quoted;
    if (!label && isVague(s[value].lower) && !s.capital(value) && !isProse(one.name))
        return {};
    if ((m_titled[at] || m_named[at]) && !label && !said && !(s.literal(value) && !weak))
        return {};
    // "Update task cards": a word of something else
    if (record && !label && !sure && at > span.begin && !startsClause(s[at].lower) && !m_taken[at - 1] &&
        s[at - 1].kind == Word::Kind::Word && !isWeak(s[at - 1].lower))
        return {};
    if ((s.small(value) && isVerb(s[value].lower)) && !isProse(one.name))
        return {};
    if (!label && s.is(at + n, "of") && n == 1)
        return {}; // "the software of the system"
    // "with a bore gauge": the only field of the record that this word leads to
    const bool means =
        record && weak && one.required && value > at + 1 && (s.is(value - 1, "a") || s.is(value - 1, "an")) &&
        std::none_of(scope.begin(), scope.end(), [&](const Field* f) { return f != &one && cueAt(*f, at) > 0; });
    const bool quantity = s[value].kind == Word::Kind::Number;
    if (weak && !means &&
        !(sure &&
          (record ? at > span.begin
                  : (one.required && !one.shared && !quantity) || one.name == "interval" || one.name == "compliance")))
        return {};
    if (quantity && (one.name == "facility" || one.name == "unit"))
        return {};
    if ((one.name == "revision" || one.name == "rev") &&
        (s[value].text.size() > 5 || s[value].text.find('-') != std::string::npos))
        return {};
    auto phrase = phraseAt(one, value, span.end, scope, record);
    if (!phrase || (one.name == "document_number" && !hasDigit(s[value].text)))
        return {};
    const std::size_t end = phrase->end;
    if (withdrawn(end, record))
        return {};
    const bool whole = end >= span.end || s[end].kind == Word::Kind::Mark || s.is(end, "and") || m_taken[end] ||
                       leadsOn(end, span.end, &one, scope) ||
                       (end == phrase->begin + 1 && (isPreposition(s[end].lower) || startsClause(s[end].lower)));
    const bool led =
        delimited(at) || (at > 0 && (isPreposition(s[at - 1].lower) || s.is(at - 1, "the") || m_taken[at - 1]));
    if (label || (means && whole) || (said && whole) || (sure && (led || n > 1 || record || s.small(at))) ||
        (!weak && whole && (led || n > 1 || record || (one.bounded && s.matches(at, keyOf(one.name)) == n))))
        return Candidate{&one, std::move(*phrase), n, 1, label || said ? "label" : "cue"};
    return {};
}

// Whether the number of a part was read here: what stands behind it is of the part.
bool Filler::ofPart(std::size_t at) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&](const auto& one) {
        const std::string& pointer = one.first;
        return (endsWith(pointer, "part_number") || endsWith(pointer, "part") || endsWith(pointer, "/number") ||
                endsWith(pointer, "/pn")) &&
               !one.second.words.empty() && one.second.words[0].at <= s[at].at &&
               s[at].at < one.second.words[0].at + one.second.words[0].length;
    });
}

std::optional<Filler::Candidate> Filler::candidateAt(const Field& one, std::size_t at, Span span, const Scope& scope,
                                                     bool record) const
{
    // A single letter that stands for a choice: "DAL-A".
    for (const Json& choice : one.choices)
        if (choice.is_string() && choice.get<std::string>().size() == 1)
            for (const std::string& cue : one.cues)
                if (const std::size_t n = s.matches(at, cue + keyOf(choice.get<std::string>()));
                    n > 0 && at + n <= span.end && s[at + n - 1].text.back() == choice.get<std::string>()[0])
                    return Candidate{&one, Found{choice, at, at + n}, n + 1, 2, "cue"};
    if (one.type == "boolean")
        for (const std::string& denial : one.denials)
            if (const std::size_t n = s.matches(at, denial); n > 0 && !m_taken[at] && at + n <= span.end)
                return Candidate{&one, Found{false, at, at + n}, n, 2, "cue"};
    const std::size_t n = cueAt(one, at);
    // "document HAL-AN-2401" of a template that lists documents: the word is a field of its own
    if (one.shared && n == 1 && s[at].key != keyOf(one.name) && m_words.count(s[at].key) > 0 && !ownNumber(at + 1))
        return {};
    // "drawing ZN-5521 rev B" beside a part: the revision of another number
    if (!one.shared && !record && one.name == "revision" && n > 0 && citation(at) && !m_taken[at - 1])
        return {};
    // The revision of a part or of another document is not that of this one.
    if (one.shared && one.name == "revision" && n > 0 &&
        ((!delimited(at) && !isLabel(s, at + n)) || (at > 1 && s.mark(at - 1, ',') && ofPart(at - 2))))
        return {};
    // "please do not take over rev B of last year"
    if (one.shared && one.name == "revision" && n > 0)
        for (std::size_t i = at + n; i < at + n + 7 && !s.mark(i, '.') && s[i].kind != Word::Kind::Mark; ++i)
            if (s.is(i, "not"))
                return {};
    if (n == 0 || at + n > span.end || (one.name == "question" && !isLabel(s, at + n)) ||
        (one.shared && one.name == "revision" && citation(at) && !ownNumber(at - 1)))
        return {};
    // "spin up to 9000 rpm" of a step: the bound is of what is done
    if (record && one.name == "maximum" && s.is(at, "up") && at > span.begin && s[at - 1].kind == Word::Kind::Word &&
        s.small(at - 1) && !m_taken[at - 1])
        return {};
    const bool label = isLabel(s, at + n);
    if (one.type == "boolean") {
        if (m_named[at] && !label)
            return {};
        const std::size_t value = afterLinks(at + n, span.end);
        auto found = value < span.end ? typedAt(one, value, span.end, true) : std::nullopt;
        if (!found)
            found = Found{!negated(at), at, at + n};
        return Candidate{&one, std::move(*found), n, 2, "cue"};
    }
    if (auto typed = typedBehind(one, at, n, span, record))
        return typed;
    if (one.number() || !one.choices.empty())
        return {};
    return phraseBehind(one, at, n, span, scope, record);
}

void Filler::cued(const Scope& scope, const std::string& base, Span span, bool record)
{
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (m_taken[i] || s[i].kind == Word::Kind::Mark || s[i].kind == Word::Kind::Quoted || (!record && aside(i)))
            continue;
        std::optional<Candidate> best;
        bool tie = false;
        for (const Field* one : scope) {
            if (one->list() || one->record())
                continue;
            auto found = candidateAt(*one, i, span, scope, record);
            if (!found)
                continue;
            const std::string pointer = base + "/" + one->name;
            if (const auto before = m_slots.find(pointer); before != m_slots.end() || m_asked.count(pointer) > 0) {
                // Two labels that say different things: which holds?
                if (!record && before != m_slots.end() && found->rank == 2 && before->second.evidence == "cue" &&
                    !before->second.words.empty() && before->second.value != found->found.value && !one->shared &&
                    !(found->cue == 1 && isWeak(s[i].lower)))
                    m_asked.insert(pointer);
                continue;
            }
            if (best && (found->rank < best->rank || (found->rank == best->rank && found->cue < best->cue)))
                continue;
            tie = best && found->rank == best->rank && found->cue == best->cue &&
                  found->field->required == best->field->required && found->field->shared == best->field->shared;
            if (!tie || found->field->required)
                if (!best || found->rank != best->rank || found->cue != best->cue || found->field->required ||
                    !best->field->required)
                    best = std::move(found);
        }
        if (!best)
            continue;
        put(base + "/" + best->field->name, best->found, i, best->why);
        i = std::max(best->found.end, i + 1) - 1;
    }
    for (const std::string& pointer : m_asked)
        m_slots.erase(pointer);
    counted(scope, base, span, record);
}

// Whether a choice is meant and not a word of something longer: it stands alone between marks and small words, looks
// like a code, or belongs to what names the document.
bool Filler::stands(const Field& field, const Found& choice, bool record) const
{
    if (negationBefore(choice.begin))
        return false;
    const std::size_t end = choice.end;
    // "TRN-PROC-3240-2 ist freigegeben": said of something else
    if (!record && choice.begin > 1 && (s.is(choice.begin - 1, "is") || s.is(choice.begin - 1, "are")) &&
        s.literal(choice.begin - 2) && hasDigit(s[choice.begin - 2].text))
        return false;
    const bool literal =
        s.identifier(choice.begin) || s[choice.begin].text.find('-') != std::string::npos || end - choice.begin > 1;
    const bool after = end >= s.size() || s[end].kind == Word::Kind::Mark || s.is(end, "and") || s.is(end, "or") ||
                       preferred(end) || (record && s[end].kind == Word::Kind::Number) || m_taken[end] ||
                       isPreposition(s[end].lower) || (record && startsClause(s[end].lower)) || cueAt(field, end) > 0;
    static const std::set<std::string, std::less<>> links = {
        "to",   "for",  "is",  "are", "was", "and", "still", "as", "by",   "on",    "only",
        "just", "were", "now", "a",   "an",  "got", "also",  "be", "been", "shown", "in"};
    const std::size_t begin = choice.begin;
    const bool before = begin == 0 || s[begin - 1].kind == Word::Kind::Mark || links.count(s[begin - 1].lower) > 0 ||
                        m_taken[begin - 1];
    if (record && after && (endsWith(s[end - 1].lower, "ed") || field.required))
        return true;
    // "minimize drag", "ground test Tank purge": in front of a record
    if (record && field.required &&
        (choice.begin == 0 || s[choice.begin - 1].kind == Word::Kind::Mark || s.is(choice.begin - 1, "and") ||
         m_taken[choice.begin - 1] || s.is(choice.begin - 1, "with")))
        return true;
    // "for cryogenics": a code that people call by its name
    const bool code = choice.value.is_string() && choice.value.get<std::string>().size() == 3 &&
                      s[begin].text != choice.value.get<std::string>();
    if (code && begin > 0 && isPreposition(s[begin - 1].lower) && wholeName(choice, false))
        return true;
    if (begin > 1 && (s.is(begin - 1, "the") || s.is(begin - 1, "a")) &&
        (s.is(begin - 2, "as") || s.is(begin - 2, "of")) && after)
        return true;
    if (record)
        return literal || (after && before) ||
               (after && begin > 0 && s[begin - 1].kind != Word::Kind::Mark && end >= s.size());
    if (literal || cueAt(field, end) > 0)
        return true;
    const auto [headBegin, headEnd] = headOf(s);
    const bool head = begin >= headBegin && end <= headEnd &&
                      ((end < headEnd && m_named[end]) || (begin > headBegin && m_named[begin - 1]));
    return head || (before &&
                    (end >= s.size() || s[end].kind == Word::Kind::Mark || s.is(end, "and") || preferred(end) ||
                     (end + 1 < s.size() && s.is(end, "by"))) &&
                    !(begin > 0 && s.is(begin - 1, "and")));
}

// "max 3 hours", "takes 90 min", "for two days": how long something lasts, and not when it is.
bool Filler::lasting(std::size_t at) const
{
    static const std::set<std::string, std::less<>> words = {"max",  "limit", "for",   "takes",   "lasting", "about",
                                                             "runs", "take",  "lasts", "maximum", "another", "needs"};
    const std::size_t after = at + 1 < s.size() && s[at + 1].isUnit ? at + 2 : at + 1;
    const auto mark = [&](std::size_t i) { return i >= s.size() || s[i].kind == Word::Kind::Mark; };
    if (at > 0 && mark(at - 1) && mark(after))
        return true;
    return (at > 0 && words.count(s[at - 1].lower) > 0) || (s.is(after, "of") && s.is(after + 1, "work")) ||
           (s.is(after, "work") && mark(after + 1));
}

// The one value of a field that no word leads to; nothing when there are two.
std::optional<Filler::Found> Filler::onlyOne(const Field& one, const Scope& scope, Span span, bool record) const
{
    if (one.bounded && (one.loose || one.accepts("12") || (one.accepts("AB") && !record) || one.accepts("12-34-56-78")))
        return {}; // a form that everyday words have says nothing
    if (one.number()) {
        if (one.dimension.empty())
            return {};
        if (std::any_of(scope.begin(), scope.end(),
                        [&](const Field* f) { return f != &one && f->number() && f->dimension == one.dimension; }))
            return {};
    }
    std::optional<Found> only;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (m_taken[i] || s[i].kind == Word::Kind::Mark)
            continue;
        auto found = typedAt(one, i, span.end, false);
        if (one.name == "command" && startsWith(s[i].text, "./"))
            found = Found{s[i].text, i, i + 1};
        if (!found || (!record && one.number() && one.dimension == "time" && !lasting(i)))
            continue;
        const std::size_t next = found->end;
        if (one.bounded && !one.required)
            return {};
        // "before 2029-05-12": until when somebody does something
        if (one.bounded && !record && i > 0 &&
            (s.is(i - 1, "before") || s.is(i - 1, "until") || s.is(i - 1, "by") || s.is(i - 1, "due") ||
             ((s.is(i - 1, "the") || s.is(i - 1, "of")) && i > 1 && s.is(i - 2, "before")))) {
            i = next - 1;
            continue;
        }
        // "the CDR date 2029-02-01 stays"
        if (one.bounded && !record && (s.is(next, "stays") || s.is(next, "remains") || s.is(next, "slipped"))) {
            i = next - 1;
            continue;
        }
        if (one.bounded && (m_named[i] || m_titled[i]) && s[i].text.find('/') == std::string::npos)
            continue;
        if (one.number() && i > 0 &&
            (s.is(i - 1, "saves") || s.is(i - 1, "saving") || s.is(i - 1, "minus") || s.is(i - 1, "less")))
            return {};
        const bool meant =
            one.choices.empty() ||
            (stands(one, *found, record) && !(!record && m_titled[i] && !s.identifier(i) && next == i + 1) &&
             !((endsWith(one.name, "from") || endsWith(one.name, "to")) && !wholeName(*found, false)));
        if (!record && aside(i)) {
            i = next - 1;
            continue;
        }
        if (meant && only && only->value != found->value)
            return {};
        if (meant && !only)
            only = std::move(found);
        i = next - 1;
    }
    return only;
}

void Filler::uncued(const Scope& scope, const std::string& base, Span span, bool record)
{
    for (const Field* one : scope) {
        if (have(base + "/" + one->name) || one->list() || one->record() || one->type == "boolean")
            continue;
        auto found = onlyOne(*one, scope, span, record);
        if (!found || (!record && denied(*one)))
            continue;
        // What another one may be as well is neither.
        const bool rival = std::any_of(scope.begin(), scope.end(), [&](const Field* other) {
            if (other == one || other->list() || other->record() || have(base + "/" + other->name) || other->shared)
                return false;
            const auto its = onlyOne(*other, scope, span, record);
            return its && its->begin < found->end && found->begin < its->end && its->end >= found->end;
        });
        if (rival || (one->shared && one->bounded))
            continue;
        put(base + "/" + one->name, *found, found->begin,
            !one->choices.empty() ? "choice"
            : one->number()       ? "unit"
            : one->bounded        ? "form"
                                  : "known");
    }
}

void Filler::scalars(const Scope& scope, const std::string& base, Span span, bool record)
{
    ranges(scope, base, span);
    cued(scope, base, span, record);
    uncued(scope, base, span, record);
}

} // namespace pluma::ask

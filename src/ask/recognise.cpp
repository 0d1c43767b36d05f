// Values that look like what they are: choices, quantities, texts of a form.
#include <algorithm>
#include <cmath>

#include "ask/clauses.h"
#include "ask/fill.h"
#include "ask/rank.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

} // namespace

std::optional<Filler::Found> Filler::choiceAt(const Field& field, std::size_t at, std::size_t end, bool single) const
{
    std::size_t best = 0;
    const Json* chosen = nullptr;
    const auto consider = [&](const Json& choice, const std::string& key, bool exact) {
        const std::size_t n = s.matches(at, key);
        if (n > best && at + n <= end && (!exact || s[at].text == choice.get<std::string>())) {
            best = n;
            chosen = &choice;
        }
    };
    for (const Json& choice : field.choices) {
        if (choice.is_number()) {
            if (single && s[at].kind == Word::Kind::Number && s[at].number == choice.get<double>()) {
                best = 1;
                chosen = &choice;
            }
            continue;
        }
        if (!choice.is_string())
            continue;
        const auto text = choice.get<std::string>();
        if (text.size() <= 1) {
            if (single)
                consider(choice, keyOf(text), s.size() > at && s[at].text.size() == 1 && s[at].text != lower(text));
            continue;
        }
        // Short words that are everyday words have to be written as the choice is.
        consider(choice, keyOf(text), text.size() <= 3 && isFiller(lower(text)) && !single);
        for (const Lexicon::Entry& entry : m_lexicon.codes)
            if (entry.code == text)
                for (const std::string& name : entry.names)
                    consider(choice, keyOf(name), false);
    }
    if (chosen == nullptr)
        return {};
    if (excluded(at, at + best))
        return {};
    for (std::size_t i = at; i < at + best; ++i)
        if (m_taken[i])
            return {};
    return Found{*chosen, at, at + best};
}

std::optional<Filler::Found> Filler::numberAt(const Field& field, std::size_t at, std::size_t end, bool cued) const
{
    if (at >= end || s[at].kind != Word::Kind::Number || m_taken[at])
        return {};
    const Word& word = s[at];
    double value = word.number;
    std::size_t after = at + 1;
    if (!field.unit.empty()) {
        if (!word.unit.empty()) {
            auto converted = m_units.convert(value, word.unit, field.unit);
            // "at 10 Hz" of an interval is one in every 100 ms.
            if (!converted && value > 0 && m_units.dimension(word.unit) == "frequency" &&
                (contains(field.name, "interval") || contains(field.name, "period") || contains(field.name, "cycle")))
                if (const auto hertz = m_units.convert(value, word.unit, "Hz"))
                    converted = m_units.convert(1 / *hertz, "s", field.unit);
            // A sum of percents is a ratio; a number in another unit is of something else.
            if (!converted)
                return {};
            value = std::abs(*converted) < 1e15 ? std::round(*converted * 1e9) / 1e9 : *converted;
            if (after < end && s[after].isUnit)
                ++after;
        } else if (!cued) {
            return {};
        }
    } else if (!word.unit.empty()) {
        // "12 Nm" of torque_nm, "6 weeks" of weeks are not in the list of units.
        if (!cued || field.type == "integer")
            return {};
        // "lead time of one year" is no number of months
        if (m_units.dimension(word.unit) == "time" && !contains(field.name, "_per_")) {
            const std::size_t from = field.name.rfind('_');
            const std::string ending = from == std::string::npos ? field.name : field.name.substr(from + 1);
            if (m_units.dimension(ending) == "time" &&
                (after >= end || !s[after].isUnit || s[after].key != stem(ending)))
                return {};
        }
        if (after < end && s[after].isUnit)
            ++after;
    } else if (after < end && !cued) {
        const std::size_t from = field.name.rfind('_');
        const std::string ending = from == std::string::npos ? field.name : field.name.substr(from + 1);
        if (s[after].key != stem(ending))
            return {};
        ++after;
    } else if (!cued) {
        return {};
    }
    if (field.type == "integer" && !(std::abs(value) < 1e15))
        return {};
    if (field.type == "integer" && std::abs(value - std::round(value)) < 1e-6)
        value = std::round(value);
    Json json =
        std::floor(value) == value && std::abs(value) < 1e15 ? Json(static_cast<std::int64_t>(value)) : Json(value);
    if (!field.accepts(json))
        return {};
    return Found{std::move(json), at, after};
}

std::optional<Filler::Found> Filler::boundedAt(const Field& field, std::size_t at, std::size_t end) const
{
    if (m_taken[at] || s[at].kind == Word::Kind::Mark)
        return {};
    if (auto date = dateAt(field, at, end))
        return date;
    if (field.accepts(s[at].text))
        return Found{s[at].text, at, at + 1};
    return {};
}

std::optional<Filler::Found> Filler::typedAt(const Field& field, std::size_t at, std::size_t end, bool cued) const
{
    if (at >= end || m_taken[at])
        return {};
    if (!field.choices.empty())
        return choiceAt(field, at, end, cued);
    if (field.number())
        return numberAt(field, at, end, cued);
    if (field.type == "boolean") {
        if (cued && (s.is(at, "yes") || s.is(at, "true")))
            return Found{true, at, at + 1};
        if (cued && (s.is(at, "no") || s.is(at, "false")))
            return Found{false, at, at + 1};
        return {};
    }
    if (field.type != "string")
        return {};
    if (field.bounded)
        return boundedAt(field, at, end);
    // "zone A3", "note 6"
    for (const std::string& key : field.begins)
        if (const std::size_t n = s.matches(at, key); n > 0 && field.word.empty() && at + n < end && !m_taken[at + n] &&
                                                      s.literal(at + n) && s[at + n].kind != Word::Kind::Quoted)
            return Found{s.between(at, at + n + 1), at, at + n + 1};
    std::size_t longest = 0;
    for (const std::string& key : field.known)
        if (const std::size_t n = s.matches(at, key);
            n > longest && at + n <= end &&
            std::none_of(m_taken.begin() + static_cast<std::ptrdiff_t>(at),
                         m_taken.begin() + static_cast<std::ptrdiff_t>(at + n), [](bool taken) { return taken; }))
            longest = n;
    // CAN is a bus, "can" is not.
    if (longest > 0 && !(isFiller(s[at].lower) && s.small(at)))
        return Found{s.between(at, at + longest), at, at + longest};
    if (!field.dimension.empty()) {
        if (s[at].kind == Word::Kind::Number && m_units.dimension(s[at].unit) == field.dimension) {
            const std::size_t after = at + 1 < end && s[at + 1].isUnit ? at + 2 : at + 1;
            return Found{fmt::format("{} {}", numberText(s[at].number), s[at].unit), at, after};
        }
        return {};
    }
    if (cued)
        return dateAt(field, at, end);
    return {};
}

} // namespace pluma::ask

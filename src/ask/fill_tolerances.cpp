// Nominal values with their limits.
#include <algorithm>
#include <cmath>

#include "ask/fill.h"
#include "base/text.h"

namespace pluma::ask {
namespace {

// "+0.021", "-0": without its sign.
std::optional<double> toleranceOf(std::string_view text)
{
    while (!text.empty() && (text[0] == '+' || text[0] == '-'))
        text.remove_prefix(1);
    if (text.empty() || text.find_first_not_of("0123456789.,") != std::string_view::npos)
        return {};
    double value = 0;
    for (double scale = 0; const char c : text) {
        if (c == '.' || c == ',')
            scale = 1;
        else if (scale == 0)
            value = value * 10 + (c - '0');
        else
            value += (c - '0') * (scale /= 10);
    }
    return std::round(value * 1e9) / 1e9;
}

} // namespace

// "mass <= 95 kg", "deflection at most 12 mm": how a value is bounded, and by what.
void Filler::relations(const Field& item, const std::string& pointer, Span span)
{
    const Field* relation = nullptr;
    const Field* value = nullptr;
    for (const Field& one : item.fields) {
        if (std::find(one.choices.begin(), one.choices.end(), Json("<=")) != one.choices.end())
            relation = &one;
        if (one.number() && value == nullptr)
            value = &one;
    }
    if (relation == nullptr || value == nullptr || have(pointer + "/" + relation->name))
        return;
    for (std::size_t i = span.begin; i + 1 < span.end; ++i)
        if (auto how = choiceAt(*relation, i, span.end, true); how && how->end < span.end)
            if (auto bound = numberAt(*value, how->end, span.end, true)) {
                put(pointer + "/" + relation->name, *how, i, "form");
                put(pointer + "/" + value->name, *bound, bound->begin, "form");
                return;
            }
}

// "to 120 N·m ±4 %", "0.2 kg/s", "28 VDC": units that the list of units does not have.
void Filler::writtenUnits(const Scope& scope, const std::string& pointer, Span span)
{
    struct Written {
        const char* field;
        std::initializer_list<const char*> units;
    };
    static const Written all[] = {{"torque_nm", {"N·m", "Nm", "N.m"}},
                                  {"flow_kg_s", {"kg/s"}},
                                  {"density_t_mm3", {"t/mm3", "t/mm³", "t/mm^3"}},
                                  {"voltage", {"VDC", "VAC", "Vdc", "Vac"}}};
    for (const Field* const one : scope)
        for (const Written& written : all) {
            if (one->name != written.field || have(pointer + "/" + one->name))
                continue;
            for (std::size_t i = span.begin; i + 1 < span.end; ++i) {
                if (s[i].kind != Word::Kind::Number || m_taken[i] ||
                    std::none_of(written.units.begin(), written.units.end(),
                                 [&](const char* unit) { return s[i + 1].text == unit; }))
                    continue;
                const double value = s[i].number;
                const auto whole = static_cast<std::int64_t>(value);
                const Json number = value == static_cast<double>(whole) ? Json(whole) : Json(value);
                const Json found = one->text() ? Json(s.between(i, i + 2)) : number;
                if (!one->accepts(found))
                    continue;
                put(pointer + "/" + one->name, {found, i, i + 2}, i, "unit");
                break;
            }
        }
}

// "25 mm +0.021/-0", "140 ±0.2": a nominal value with its limits.
void Filler::tolerances(const Scope& scope, const std::string& pointer, Span span)
{
    const auto find = [&](const char* name) {
        const auto at = std::find_if(scope.begin(), scope.end(), [&](const Field* f) { return f->name == name; });
        return at == scope.end() ? nullptr : *at;
    };
    writtenUnits(scope, pointer, span);
    if (find("tolerance_percent") != nullptr)
        for (std::size_t i = span.begin; i + 1 < span.end; ++i)
            if (startsWith(s[i].text, "±") && s[i + 1].text == "%" && !m_taken[i])
                if (const auto percent = toleranceOf(s[i].text.substr(std::string("±").size())))
                    put(pointer + "/tolerance_percent", {*percent, i, i + 2}, i, "form");
    if (find("nominal") == nullptr || find("plus") == nullptr || find("minus") == nullptr)
        return;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const std::string& text = s[i].text;
        std::optional<double> plus;
        std::optional<double> minus;
        if (startsWith(text, "±")) {
            plus = minus = toleranceOf(text.substr(std::string("±").size()));
        } else if (const std::size_t slash = text.find("/-");
                   !text.empty() && text[0] == '+' && slash != std::string::npos) {
            plus = toleranceOf(text.substr(0, slash));
            minus = toleranceOf(text.substr(slash + 1));
        } else if (text.size() > 1 && text[0] == '+' && i + 1 < span.end && s[i + 1].text.size() > 1 &&
                   s[i + 1].text[0] == '-' && !m_taken[i] && !m_taken[i + 1]) { // "+0.02 -0"
            plus = toleranceOf(text);
            minus = toleranceOf(s[i + 1].text);
            if (plus && minus)
                take(i + 1, i + 2);
        }
        if (!plus || !minus || m_taken[i])
            continue;
        put(pointer + "/plus", {*plus, i, i + 1}, i, "form");
        m_slots[pointer + "/minus"] = {pointer + "/minus", *minus, words(i, i + 1), Slot::From::Sentence, "form"};
        for (std::size_t back = i; back-- > span.begin;)
            if (s[back].kind == Word::Kind::Number && !m_taken[back]) {
                put(pointer + "/nominal", {s[back].number, back, back + (s[back + 1].isUnit ? 2 : 1)}, back, "form");
                break;
            }
        return;
    }
}

} // namespace pluma::ask

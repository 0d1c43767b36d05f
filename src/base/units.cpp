#include "base/units.h"

#include <QLocale>

#include <charconv>
#include <cmath>
#include <cstdlib>

#include "base/document.h"
#include "base/files.h"
#include "base/text.h"

namespace pluma {

Result<Units> Units::shipped()
{
    PLUMA_TRY(const auto yaml, readResource("units.yaml"));
    return fromYaml(yaml, "units.yaml");
}

Result<Units> Units::fromYaml(const std::string& yaml, const std::string& name)
{
    PLUMA_TRY(const auto document, parseYaml(yaml, name));
    Units units;
    const Node* dimensions = document.root().find("dimensions");
    if (dimensions == nullptr)
        return fail(ErrorCode::Invalid, tr("The unit list has no 'dimensions'."), name);
    for (std::size_t d = 0; d < dimensions->keys.size(); ++d) {
        const Node* list = dimensions->items[d].find("units");
        for (std::size_t u = 0; list != nullptr && u < list->keys.size(); ++u) {
            const Json json = list->items[u].json();
            const Unit unit{list->keys[u], dimensions->keys[d], json.value("factor", 1.0), json.value("offset", 0.0)};
            std::vector<std::string> spellings = json.value("aliases", std::vector<std::string>());
            spellings.push_back(unit.symbol);
            for (const std::string& spelling : spellings)
                if (!units.m_units.emplace(spelling, unit).second)
                    return fail(ErrorCode::Invalid, tr("The unit '{}' is listed twice.", spelling),
                                document.where(list->items[u]));
        }
    }
    return units;
}

const Units::Unit* Units::find(std::string_view unit) const
{
    const auto it = m_units.find(unit);
    return it == m_units.end() ? nullptr : &it->second;
}

std::vector<std::string> Units::names() const
{
    std::vector<std::string> out;
    for (const auto& [name, unit] : m_units)
        out.push_back(name);
    return out;
}

std::string Units::symbol(std::string_view unit) const
{
    const Unit* found = find(unit);
    return found == nullptr ? std::string() : found->symbol;
}

std::string Units::dimension(std::string_view unit) const
{
    const Unit* found = find(unit);
    return found == nullptr ? std::string() : found->dimension;
}

std::vector<std::string> Units::symbolsOf(std::string_view dimension) const
{
    std::vector<std::string> out;
    for (const auto& [name, unit] : m_units)
        if (unit.dimension == dimension && name == unit.symbol)
            out.push_back(name);
    return out;
}

Result<double> Units::convert(double value, std::string_view from, std::string_view to) const
{
    const Unit* source = find(from);
    const Unit* target = find(to);
    for (const auto& [unit, name] : {std::pair{source, from}, std::pair{target, to}})
        if (unit == nullptr)
            return fail(ErrorCode::Invalid, tr("The unit '{}' is unknown.", name), {}, didYouMean(name, names()));
    if (source->dimension != target->dimension)
        return fail(ErrorCode::Invalid,
                    tr("'{}' is a unit of {}, '{}' of {}; they do not convert.", from, source->dimension, to,
                       target->dimension),
                    {}, tr("use one of: {}", join(symbolsOf(target->dimension), ", ")));
    if (source->symbol == target->symbol)
        return value;
    const double converted = (value * source->factor + source->offset - target->offset) / target->factor;
    // Factors are decimal; the last bits of the division are noise that would show in documents.
    return std::strtod(fmt::format("{:.13g}", converted).c_str(), nullptr);
}

Result<Quantity> Units::parse(std::string_view text, char decimal) const
{
    const std::string_view trimmed = trim(text);
    const std::size_t end = std::min(trimmed.find_first_not_of("+-0123456789.,eE"), trimmed.size());
    std::string number(trimmed.substr(0, end));
    // "5e" of "5 eV" or "3E" must not swallow a unit's first letter.
    while (!number.empty() && (number.back() == 'e' || number.back() == 'E'))
        number.pop_back();
    const std::string_view unit = trim(trimmed.substr(number.size()));
    const char other = decimal == '.' ? ',' : '.';
    if (number.find(other) != std::string::npos)
        return fail(ErrorCode::Invalid,
                    tr("'{}' uses '{}', but the decimal separator of this locale is '{}'.", trimmed, other, decimal),
                    {},
                    tr("write {}", replaceAll(std::string(trimmed), std::string(1, other), std::string(1, decimal))));
    if (decimal != '.')
        number = replaceAll(number, std::string(1, decimal), ".");
    Quantity quantity;
    std::string_view digits = number;
    if (startsWith(digits, "+") && digits.size() > 1 && digits[1] != '-')
        digits.remove_prefix(1);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), quantity.value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !std::isfinite(quantity.value))
        return fail(ErrorCode::Invalid, tr("'{}' is not a number with an optional unit.", trimmed), {},
                    tr("for example: 45 m"));
    if (!unit.empty()) {
        quantity.unit = symbol(unit);
        if (quantity.unit.empty())
            return fail(ErrorCode::Invalid, tr("The unit '{}' is unknown.", unit), {}, didYouMean(unit, names()));
    }
    return quantity;
}

char localeDecimal()
{
    for (const char* variable : {"LC_ALL", "LC_NUMERIC", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value == nullptr || value[0] == '\0')
            continue;
        const std::string_view name(value);
        if (name == "C" || name == "POSIX" || startsWith(name, "C."))
            return '.';
        const QString point = QLocale(QString::fromUtf8(value)).decimalPoint();
        return point == QStringLiteral(",") ? ',' : '.';
    }
    return '.';
}

} // namespace pluma

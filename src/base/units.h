// Quantities with units from the closed list in resources/units.yaml. Conversion stays inside a dimension and is
// refused across.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace pluma {

/// A number with a unit symbol; an empty unit means a plain number.
struct Quantity {
    double value = 0;
    std::string unit;
    bool operator==(const Quantity&) const = default;
};

/// The units known to the product. Immutable after loading, safe to share between threads.
class Units {
public:
    /// Reads the shipped list.
    static Result<Units> shipped();
    static Result<Units> fromYaml(const std::string& yaml, const std::string& name);

    /// The canonical symbol of a unit or alias; empty when unknown.
    std::string symbol(std::string_view unit) const;
    /// The dimension of a unit; empty when unknown.
    std::string dimension(std::string_view unit) const;
    std::vector<std::string> symbolsOf(std::string_view dimension) const;

    /// Converts within a dimension. Errors: invalid, naming both units, when unknown or of different dimensions.
    Result<double> convert(double value, std::string_view from, std::string_view to) const;

    /// Reads "45 m", "45m", "45.5kg" or "45". `decimal` is the decimal separator of the user's locale: with '.' a comma
    /// is refused with a hint, never read as a thousands separator, and the reverse.
    Result<Quantity> parse(std::string_view text, char decimal = '.') const;

private:
    struct Unit {
        std::string symbol;
        std::string dimension;
        double factor = 1;
        double offset = 0;
    };
    const Unit* find(std::string_view unit) const;
    std::vector<std::string> names() const;

    std::map<std::string, Unit, std::less<>> m_units; ///< by symbol and alias
};

/// The decimal separator that the environment's locale (LC_ALL, LC_NUMERIC, LANG) uses for numbers.
char localeDecimal();

} // namespace pluma

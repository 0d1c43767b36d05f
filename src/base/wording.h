// Numbers and tables as people read them in text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pluma {

/// 12450 → "12,450", with the separator of the language.
std::string count(std::uint64_t value);
/// A number with its noun: "1 file", "12,450 files". The nouns are translated.
std::string plural(std::uint64_t value, const char* one, const char* many);
/// A share of 1 as a percentage with one decimal: "65.0 %".
std::string percent(double ratio);
/// Rows with aligned columns, indented by two. Columns are counted in code points.
std::string table(const std::vector<std::vector<std::string>>& rows);

} // namespace pluma

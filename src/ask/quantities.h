// Numbers with their units: "half a day", "1 200 kN", "1 h 30". Private to src/ask.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ask/sentence.h"

namespace pluma::ask {

/// Thousands and millions that are no unit: 1000 for the k of "12k"; 1 for anything else.
double scaleOf(std::string_view text);

/// The symbol of a unit, also of one that is written loosely; empty when there is none.
std::string unitOf(const Units& units, const std::string& text);

/// Puts together what is said in several words and gives numbers the unit that stands behind them.
void joinQuantities(std::vector<Word>& words, const Units& units, const SmallWords& small);

} // namespace pluma::ask

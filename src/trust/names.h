// Names and fingerprints as a person is shown them, and as a person types them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace pluma::trust {

/// A name that somebody else wrote, for showing beside a fingerprint: what cannot be seen, turns the direction of text
/// or looks like a Latin letter without being one is written as \u{XXXX}. A name wholly in another script stays.
std::string shownName(std::string_view name);

/// A fingerprint in groups of four digits.
std::string groupedPrint(const std::string& fingerprint);
/// A fingerprint as sixteen proquints (Wilkerson 2009: five letters for each 16 bits), for reading aloud.
std::string printWords(const std::string& fingerprint);
/// The fingerprint that a person wrote: all 64 digits, in groups or not, or all sixteen words. Errors: usage for less.
Result<std::string> readPrint(std::string_view text);

} // namespace pluma::trust

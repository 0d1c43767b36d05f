// What a check found: said by the engine, shown by whoever asked.
#pragma once

#include <string>
#include <vector>

#include "base/names.h"

namespace pluma {

/// Error: the answer is "no". Warning: somebody should look. Note: worth knowing, nothing is wrong.
enum class Severity { Error, Warning, Note };
template <>
inline constexpr NameTable<Severity, 3> nameTable<Severity> = {
    {{Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Note, "note"}}};

/// What is wrong, in the terms of FACTS.md §4. Plain value.
struct Finding {
    std::string code;
    std::string message;
    std::string path;
    Severity severity = Severity::Error;
    int line = 0;            ///< of the path, from 1; 0: none is known
    std::string parameter{}; ///< that it is about; empty: of none, or not known
    bool operator==(const Finding&) const = default;
};

bool hasErrors(const std::vector<Finding>& findings);
/// The first finding that is an error; without one, an empty finding.
Finding firstError(const std::vector<Finding>& findings);

} // namespace pluma

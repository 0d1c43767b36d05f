// Bindings: how a parameter's value reaches the bytes of artifacts. Private to memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/units.h"
#include "tfa/tfa.h"

namespace pluma::memory {

/// A glob split once, for many paths.
class Glob {
public:
    explicit Glob(std::string pattern) : m_pattern(std::move(pattern))
    {
        // The literal text after the last wildcard rejects most paths without a full match.
        const std::size_t wild = m_pattern.find_last_of("*?]");
        m_tail = wild == std::string::npos ? m_pattern : m_pattern.substr(wild + 1);
        if (wild != std::string::npos && !m_tail.empty() && m_tail.front() == '/') // `**/x` fits x itself
            m_tail.erase(0, 1);
    }
    bool matches(std::string_view path) const;

private:
    std::string m_pattern;
    std::string m_tail;
};

struct Binding {
    enum class Kind { Pointer, Csv, Text, Template };
    std::string parameter;
    std::string path;
    std::string at; ///< as written
    Kind kind = Kind::Pointer;
    std::string pointer; ///< Pointer
    std::string key;     ///< Csv: value of the first column
    std::string column;  ///< Csv: header of the column
    std::string before;  ///< Text: around {{name}}
    std::string after;
    std::string unit;   ///< unit in the artifact; empty: the parameter's
    std::string format; ///< number pattern with text around: "0.00", "#,##0", "0 m"
    std::string as;     ///< Template: name of the template's parameter; empty: the same
    std::string where;
    Glob glob{""};
};

/// Decodes .pluma/bindings.yaml (already checked against its schema). Errors: invalid, with place, for unknown
/// parameters and units.
Result<std::vector<Binding>> readBindings(const Document& document, const tfa::Resolved& parameters,
                                          const Units& units);

/// A parameter's value as it stands in an artifact: converted to the binding's unit and formatted.
Result<std::string> boundText(const Binding& binding, const tfa::Parameter& parameter, const Units& units);

/// Where a value stands in an artifact and what is there now.
struct BoundPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;    ///< the value, unescaped
    bool quoted = false; ///< must be written as a quoted JSON, YAML or CSV value
};
/// Places of a binding in an artifact. For Text places `expected` is the value that must stand between before and
/// after; where something else stands there, `drifted` is set. Errors: invalid for an artifact that cannot be parsed;
/// not_found when the place is not there.
Result<std::vector<BoundPlace>> findPlaces(const Binding& binding, std::string_view bytes, const std::string& path,
                                           const std::string& expected, bool& drifted);
/// The edit that puts a new value into a place.
TextEdit placeEdit(const Binding& binding, const BoundPlace& place, const std::string& path, const std::string& value,
                   const tfa::Parameter& parameter);

} // namespace pluma::memory

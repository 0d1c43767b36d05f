// Bindings: how a parameter's value reaches the bytes of artifacts. Private to memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/finding.h"
#include "base/units.h"
#include "memory/memory.h"
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
    /// False when it names one path.
    bool isPattern() const { return m_pattern.find_first_of("*?[") != std::string::npos; }

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
    std::string pointer;           ///< Pointer
    std::string key;               ///< Csv: value of the first column
    std::string column;            ///< Csv: header of the column
    std::optional<char> separator; ///< Csv: as declared; none: found in the file
    std::string before;            ///< Text: around {{name}}
    std::string after;
    std::string unit;   ///< unit in the artifact; empty: the parameter's
    std::string format; ///< number pattern with text around: "0.00", "#,##0", "0 m"
    std::string as;     ///< Template: name of the template's parameter; empty: the same
    std::string where;
    std::string symbol;                  ///< the unit that the value has in the artifact
    std::vector<std::string> otherUnits; ///< of the same dimension: a number before one of these is another quantity
    Glob glob{""};
};

/// Decodes .pluma/bindings.yaml (already checked against its schema). Errors: invalid, with place, for unknown
/// parameters and units.
Result<std::vector<Binding>> readBindings(const Document& document, const tfa::Resolved& parameters,
                                          const Units& units);

/// A parameter's value as it stands in an artifact: converted to the binding's unit and formatted. Whole numbers are
/// exact. Errors: invalid for what cannot be bound.
Result<std::string> boundText(const Binding& binding, const tfa::Parameter& parameter, const Units& units);

/// Where a value stands in an artifact, what is there now and how a new one is written there.
struct BoundPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;   ///< the value, unescaped
    std::string before; ///< written around the new value
    std::string after;
    Node node;                 ///< Pointer: the old value, without what is in it
    bool json = false;         ///< Pointer: the artifact is JSON
    char separator = ',';      ///< Csv
    bool quoted = false;       ///< Csv: the cell has quotes
    bool decimalComma = false; ///< Csv: the table writes 45,5
    bool signUnknown = false;  ///< Csv: no number of the table shows how it writes fractions
};
/// What a binding finds in an artifact. `drifted`: the value there is not the one that the program says. Text that is
/// like a place but carries something else is left alone; `lines` are its lines.
struct BoundPlaces {
    std::vector<BoundPlace> places;
    bool drifted = false;
    bool outside =
        false; ///< the pattern of the binding fits the file, which is of another kind: it has no front matter
    std::vector<int> lines;
    std::vector<std::string> notes;
};
/// Finds the places of a binding in an artifact; none (`outside`) in a Markdown file without front matter that a
/// pattern happens to fit, while a path that is named exactly must have its place. `expected` is the value that the
/// program says. Errors: invalid for an artifact that cannot be read as what it should be; conflict where writing would
/// change something else; not_found when the place is not there.
Result<BoundPlaces> placesOf(const Binding& binding, std::string_view bytes, const std::string& path,
                             const std::string& expected);
/// What is told of a binding whose pattern fits `all` files, of which those `outside` have no front matter: one note;
/// when it fits no other, a warning for each.
std::vector<Finding> outsideFindings(const Binding& binding, const std::vector<std::string>& outside,
                                     std::uint64_t all);
/// The edit that puts a new value into a place. Errors: invalid for a value that cannot stand there.
Result<TextEdit> placeEdit(const Binding& binding, const BoundPlace& place, const std::string& path,
                           const std::string& value, const tfa::Parameter& parameter);

/// Table places, in csv_places.cpp: the cells of a column in the rows that begin with the key.
Result<BoundPlaces> csvPlaces(const Binding& binding, std::string_view bytes, const std::string& path,
                              const std::string& expected);
/// Equal as JSON numbers: 40 and 40.0, 1e3 and 1000. False for what is no number.
bool sameNumber(const std::string& a, const std::string& b);
/// `path:line` of an offset, for messages.
std::string whereLine(std::string_view bytes, const std::string& path, std::size_t at);
/// A formatted number with a decimal comma (and points between thousands).
std::string withDecimalComma(const Binding& binding, const std::string& value);

/// One edit of an artifact, with what it was to do.
struct BoundEdit {
    const Binding* binding = nullptr;
    BoundPlace place;
    TextEdit edit;
    std::string value;
    std::string handMade; ///< what the program says stood there, when something else did
};
/// The artifact with the edits, read again: exactly the bound values must have become the wanted ones. Errors: conflict
/// when two edits meet or when something else would change; invalid when the result cannot be read.
Result<std::string> writeBound(std::string_view bytes, const std::string& path, const std::vector<BoundEdit>& edits);

/// Text places, in text_places.cpp: what stands between `before` and `after`, with the edges of words and numbers.
BoundPlaces textPlaces(const Binding& binding, std::string_view bytes, const std::string& expected);

} // namespace pluma::memory

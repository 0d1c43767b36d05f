// Writing single values into YAML and JSON that people keep by hand: where a value may be written so that nothing else
// changes, and the check that nothing else did. Stateless and thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/result.h"

namespace pluma {

/// The bytes that a new value takes the place of, and what must stand around it there.
struct ValueSlot {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string before; ///< a blank where no value stood, or the key of a value that came through `<<`
    std::string after;  ///< the comment beside the header of a block scalar, or the line break after a new key
};
/// Where the value at a pointer is written. The value of an alias takes the place of the alias; what came through `<<`
/// gets a key of its own. Errors: not_found; conflict for a value inside of an aliased one.
Result<ValueSlot> valueSlot(const Document& document, std::string_view pointer);

/// A string in the quotes that the old value had, where they can hold it.
std::string yamlLike(const Node& old, std::string_view text);

/// A value that an edit was to give to the place at a pointer.
struct WantedValue {
    std::string pointer;
    Node value;
};
/// Whether `after` is `before` with exactly the wanted values changed. Errors: conflict, naming the first pointer
/// (`where`) that is not as it must be.
Result<> checkEdited(const Document& before, const Document& after, const std::vector<WantedValue>& wanted);

/// The text of a document with values changed, each given as it is to be written; read again and checked. Errors:
/// those of valueSlot and checkEdited; invalid when the result cannot be read.
struct ValueEdit {
    std::string pointer;
    std::string written;
};
Result<std::string> editValues(const Document& document, const std::vector<ValueEdit>& edits);

} // namespace pluma

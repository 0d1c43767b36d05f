// Python's two ways to put values into texts by a format: printf-like with %, and the small language of str.format().
// Private to src/template.
#pragma once

#include "template/values/operations.h"

namespace pluma::tmpl {

/// `format % arguments` (Python: printf-style string formatting). Texts of a safe format are escaped.
Var percentFormat(Heap& heap, const Var& format, const Var& arguments);
/// format(value, specification) (Python: format specification mini-language).
std::string formatted(const Var& value, std::string_view specification);
/// The digits of a double in the form of C: `conversion` one of e E f F g G, with `precision` digits.
std::string fixedText(double value, char conversion, int precision, bool alternate);

} // namespace pluma::tmpl

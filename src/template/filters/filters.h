// The filters, and what they share with the methods of texts. Private to src/template.
#pragma once

#include "template/engine/run.h"

namespace pluma::tmpl {

const std::vector<std::pair<std::string_view, FilterFunction>>& listFilters();
const std::vector<std::pair<std::string_view, FilterFunction>>& textFilters();
const std::vector<std::pair<std::string_view, FilterFunction>>& proseFilters();
const std::vector<std::pair<std::string_view, FilterFunction>>& documentFilters();

/// A flag that was given, or not.
inline bool truthOf(const Var& value, bool otherwise) { return value.missing() ? otherwise : truth(value); }
/// As Python's str.lower() and str.upper(), for all of Unicode.
std::string lowered(std::string_view text);
std::string uppered(std::string_view text);
std::string capitalized(std::string_view text);
/// Python's float() of a text; false when it is none.
bool toFloat(std::string_view text, double& out);
/// Python's int() of a text in a base (0: as written); false when it is none.
bool integerText(Heap& heap, std::string_view text, std::int64_t base, Var& out);
/// Python's str.splitlines().
std::vector<std::string_view> lines(std::string_view text);
/// Without blanks, or the letters of a text, at its ends.
std::string_view stripped(std::string_view text, const Var& letters, bool atBegin, bool atEnd);
/// Python's str.replace(); `most` < 0: all of them.
std::string replaced(Run& run, std::string_view text, std::string_view from, std::string_view to, std::int64_t most);
/// &lt; and the like as the characters they stand for.
std::string unescapedHtml(std::string_view text);
/// How JSON is written; the defaults are those of Python's json.dumps() with sorted keys.
struct JsonStyle {
    int indent = -1;        ///< less than 0: on one line
    bool ascii = true;      ///< everything beyond ASCII by number
    bool sorted = true;     ///< keys in order of their characters, not in their own
    bool notNumbers = true; ///< NaN and Infinity as JavaScript has them; otherwise they are errors
};
void writeJson(Run& run, std::string& out, const Var& value, const JsonStyle& style, int depth);

} // namespace pluma::tmpl

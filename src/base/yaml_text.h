// A YAML 1.2 text as libyaml reads it, which knows 1.1 only. Private to src/base.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace pluma {

/// What 1.1 refuses or misreads stands as characters of private use that the text does not have otherwise, one for one,
/// so that every place stays the same: halves of surrogate pairs (`"\ud83d\ude80"`, as JSON writes what is beyond
/// U+FFFF) and U+0085, U+2028 and U+2029, which end no line in 1.2.
class YamlText {
public:
    /// `bytes` is UTF-8 without a byte order mark and must outlive this.
    explicit YamlText(std::string_view bytes);

    /// What libyaml is given.
    std::string_view shown() const { return m_changed ? std::string_view(m_text) : m_bytes; }
    bool changed() const { return m_changed; }

    /// The content of a scalar as the text means it. `doubleQuoted`: escapes are characters. `begin` and `end` are
    /// where it stands in the text. Half of a pair that stands alone is an error (invalid, without a place), or U+FFFD
    /// where `halves` allows it.
    Result<std::string> restored(std::string_view content, bool doubleQuoted, std::size_t begin, std::size_t end,
                                 bool halves = false) const;

private:
    /// Whether an escape `\uD800` … `\uDFFF` begins here that no backslash before it takes away.
    bool escapeAt(std::size_t at) const;

    std::string_view m_bytes;
    std::string m_text;
    bool m_changed = false;
    char32_t m_base = 0; ///< 2048 characters for surrogates, and three for line breaks of 1.1
};

/// Whether a text is written as JSON: its first character begins a map, a list or a string of JSON.
bool looksLikeJson(std::string_view bytes);

} // namespace pluma

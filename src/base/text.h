// Text: translation, UTF-8, splitting, nearest names, glob patterns. Stateless and thread-safe.
#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pluma {

/// The translation of a user-visible sentence in context "pluma" (the source text itself when none is loaded).
std::string tr(const char* sentence);

/// Translated sentence with `{}` places filled. A translation with broken places falls back to the source text.
template <class... Args>
std::string tr(const char* sentence, const Args&... args)
{
    try {
        return fmt::vformat(tr(sentence), fmt::make_format_args(args...));
    } catch (const fmt::format_error&) {
        return fmt::vformat(sentence, fmt::make_format_args(args...));
    }
}

/// True when the bytes are well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool isUtf8(std::string_view bytes);
/// The bytes with everything that is not printable UTF-8 written as \xNN, and what is invisible or turns the direction
/// of a text as \u{N}, for messages: nobody can make one name look like another by these.
std::string printable(std::string_view bytes);
/// One character of well-formed UTF-8 at `offset` (advances it); malformed bytes come back one by one as U+FFFD.
char32_t nextCodePointBeyondAscii(std::string_view bytes, std::size_t& offset);
inline char32_t nextCodePoint(std::string_view bytes, std::size_t& offset)
{
    const auto first = static_cast<unsigned char>(bytes[offset]);
    return first < 0x80 ? (++offset, char32_t{first}) : nextCodePointBeyondAscii(bytes, offset);
}
void appendUtf8(std::string& out, char32_t codePoint);

std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
std::string_view trim(std::string_view text);
std::string lower(std::string_view ascii);
bool startsWith(std::string_view text, std::string_view prefix);
bool endsWith(std::string_view text, std::string_view suffix);
std::string replaceAll(std::string text, std::string_view from, std::string_view to);

/// The candidate nearest to a misspelt name, by edit distance with transpositions; empty when none is near enough to
/// suggest.
std::string nearest(std::string_view name, std::span<const std::string> candidates);
/// "did you mean X?" or an empty string: the hint of an error about an unknown name.
std::string didYouMean(std::string_view name, std::span<const std::string> candidates);

/// Glob over paths with `/`: `*` and `?` stay inside a segment, `**` spans segments, `[abc]` is a set. Linear in
/// practice, never exponential.
bool globMatch(std::string_view pattern, std::string_view path);

std::string toHex(std::span<const std::uint8_t> bytes);
/// Bytes of lower- or upper-case hex digits; empty on anything else.
std::vector<std::uint8_t> fromHex(std::string_view hex);
std::string toBase64(std::string_view bytes);
/// Strict RFC 4648 base64 with padding; false on anything else.
bool fromBase64(std::string_view text, std::string& out);

/// Shortest decimal text that reads back as the same double (`40`, `0.82`, `1e+21`), in the form of ECMAScript's
/// Number::toString.
std::string numberText(double value);

} // namespace pluma

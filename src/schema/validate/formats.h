// The values of `format`: those of JSON Schema 2020-12 §7.3 and of the OpenAPI registry that can be checked.
#pragma once

#include <string>
#include <string_view>

namespace pluma::schema {

// Of ASCII, whatever the locale.
inline bool digit(char c) { return c >= '0' && c <= '9'; }
inline bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline bool hexDigit(char c) { return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Whether a text is a token of HTTP, such as the name of a header (RFC 9110 §5.6.2).
bool isToken(std::string_view text);

/// A check of a text. Stateless.
using FormatCheck = bool (*)(std::string_view text);

/// The check of a format; null when the format is not known or says nothing that can be checked.
FormatCheck formatCheck(std::string_view name);
/// What a text of this format looks like, for messages: "a date such as 2026-03-10". Empty when not known.
std::string formatSentence(std::string_view name);

} // namespace pluma::schema

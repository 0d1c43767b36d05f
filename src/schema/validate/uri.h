// URIs by RFC 3986 (IRIs by RFC 3987): split, resolve, well-formedness.
#pragma once

#include <string>
#include <string_view>

namespace pluma::schema {

/// The five parts of a URI reference.
struct Uri {
    std::string scheme, authority, path, query, fragment;
    bool hasScheme = false, hasAuthority = false, hasQuery = false, hasFragment = false;

    enum Letters { Ascii, International };
    /// Whether every part holds only what the grammar allows there.
    static bool wellFormed(std::string_view text, Letters letters);
    /// Splits by RFC 3986 appendix B; never fails.
    static Uri parse(std::string_view text);
    std::string text() const;
    /// RFC 3986 §5.2: `reference` as seen from `base`.
    static std::string resolve(std::string_view base, std::string_view reference);
    /// The text before '#'.
    static std::string_view withoutFragment(std::string_view text) { return text.substr(0, text.find('#')); }
    /// %XX for every byte that is not unreserved (RFC 3986 §2.3) and not in `keep`.
    static std::string encoded(std::string_view text, std::string_view keep = {});
    /// %XX decoded.
    static std::string decoded(std::string_view text);
};

} // namespace pluma::schema

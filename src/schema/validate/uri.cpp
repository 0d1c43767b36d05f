#include "schema/validate/uri.h"

#include <algorithm>

#include "base/text.h"
#include "schema/validate/formats.h"

namespace pluma::schema {
namespace {

bool internationalLetter(char32_t c, bool query)
{
    if (query && ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD)))
        return true;
    return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF) ||
           (c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFFU) <= 0xFFFD);
}

// unreserved, percent-encoded, sub-delims and `more`.
bool made(std::string_view text, std::string_view more, Uri::Letters letters, bool query = false)
{
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !hexDigit(text[i + 1]) || !hexDigit(text[i + 2]))
                return false;
            i += 3;
            continue;
        }
        if (static_cast<unsigned char>(c) >= 0x80) {
            if (letters == Uri::Ascii || !internationalLetter(nextCodePoint(text, i), query))
                return false;
            continue;
        }
        if (!digit(c) && !letter(c) && std::string_view("-._~!$&'()*+,;=").find(c) == std::string_view::npos &&
            more.find(c) == std::string_view::npos)
            return false;
        ++i;
    }
    return true;
}

std::string withoutDots(std::string_view in)
{
    std::string out;
    while (!in.empty()) {
        if (startsWith(in, "../")) {
            in.remove_prefix(3);
        } else if (startsWith(in, "./")) {
            in.remove_prefix(2);
        } else if (startsWith(in, "/./")) {
            in.remove_prefix(2);
        } else if (in == "/.") {
            in = "/";
        } else if (startsWith(in, "/../") || in == "/..") {
            in = in == "/.." ? std::string_view("/") : in.substr(3);
            out.erase(std::min(out.rfind('/'), out.size()));
        } else if (in == "." || in == "..") {
            in = {};
        } else {
            const std::size_t end = std::min(in.find('/', 1), in.size());
            out += in.substr(0, end);
            in.remove_prefix(end);
        }
    }
    return out;
}

} // namespace

Uri Uri::parse(std::string_view text)
{
    Uri out;
    if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
        out.hasFragment = true;
        out.fragment = text.substr(hash + 1);
        text = text.substr(0, hash);
    }
    if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
        out.hasQuery = true;
        out.query = text.substr(mark + 1);
        text = text.substr(0, mark);
    }
    const std::size_t colon = text.find_first_of(":/");
    if (colon != std::string_view::npos && colon > 0 && text[colon] == ':' && letter(text.front()) &&
        std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                    [](char c) { return digit(c) || letter(c) || c == '+' || c == '-' || c == '.'; })) {
        out.hasScheme = true;
        out.scheme = text.substr(0, colon);
        text = text.substr(colon + 1);
    }
    if (startsWith(text, "//")) {
        out.hasAuthority = true;
        const std::size_t end = std::min(text.find('/', 2), text.size());
        out.authority = text.substr(2, end - 2);
        text = text.substr(end);
    }
    out.path = text;
    return out;
}

bool Uri::wellFormed(std::string_view text, Letters letters)
{
    const Uri uri = parse(text);
    if (!made(uri.path, ":@/", letters) || !made(uri.query, ":@/?", letters, true) ||
        !made(uri.fragment, ":@/?", letters))
        return false;
    if (!uri.hasScheme && !uri.hasAuthority) { // the first segment of a relative path has no colon
        const std::string_view path = uri.path;
        if (path.substr(0, path.find('/')).find(':') != std::string_view::npos)
            return false;
    }
    if (!uri.hasAuthority)
        return true;
    std::string_view rest = uri.authority;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        if (!made(rest.substr(0, at), ":", letters))
            return false;
        rest.remove_prefix(at + 1);
    }
    if (startsWith(rest, "[")) {
        const std::size_t end = rest.find(']');
        if (end == std::string_view::npos)
            return false;
        const std::string_view literal = rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
        const bool future = !literal.empty() && (literal.front() == 'v' || literal.front() == 'V');
        if (future) {
            const std::size_t dot = literal.find('.');
            if (dot == std::string_view::npos || dot < 2 || dot + 1 == literal.size() ||
                !std::all_of(literal.begin() + 1, literal.begin() + static_cast<std::ptrdiff_t>(dot), hexDigit) ||
                !made(literal.substr(dot + 1), ":", Ascii) || literal.find('%') != std::string_view::npos)
                return false;
        } else if (!formatCheck("ipv6")(literal)) {
            return false;
        }
        if (!rest.empty() && rest.front() != ':')
            return false;
    }
    const std::size_t colon = rest.rfind(':');
    const std::string_view host = rest.substr(0, colon);
    const std::string_view port = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    return made(host, "", letters) && std::all_of(port.begin(), port.end(), digit);
}

std::string Uri::text() const
{
    return (hasScheme ? scheme + ":" : std::string()) + (hasAuthority ? "//" + authority : std::string()) + path +
           (hasQuery ? "?" + query : std::string()) + (hasFragment ? "#" + fragment : std::string());
}

std::string Uri::resolve(std::string_view baseText, std::string_view referenceText)
{
    const Uri base = parse(baseText);
    const Uri reference = parse(referenceText);
    Uri out = reference;
    if (reference.hasScheme) {
        out.path = withoutDots(reference.path);
        return out.text();
    }
    out.hasScheme = base.hasScheme;
    out.scheme = base.scheme;
    if (reference.hasAuthority) {
        out.path = withoutDots(reference.path);
        return out.text();
    }
    out.hasAuthority = base.hasAuthority;
    out.authority = base.authority;
    if (reference.path.empty()) {
        out.path = base.path;
        if (!reference.hasQuery) {
            out.hasQuery = base.hasQuery;
            out.query = base.query;
        }
    } else if (startsWith(reference.path, "/")) {
        out.path = withoutDots(reference.path);
    } else {
        const std::string merged = base.hasAuthority && base.path.empty()
                                       ? "/" + reference.path
                                       : base.path.substr(0, base.path.rfind('/') + 1) + reference.path;
        out.path = withoutDots(merged);
        // A relative base keeps what climbs above it: both are paths of files.
        if (!base.hasScheme && !base.hasAuthority && !startsWith(base.path, "/") && startsWith(merged, "../"))
            out.path = merged;
    }
    return out.text();
}

std::string Uri::encoded(std::string_view text, std::string_view keep)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~' || keep.find(c) != std::string_view::npos;
        if (plain) {
            out += c;
            continue;
        }
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string Uri::decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) && hexDigit(text[i + 2])) {
            const auto byte = fromHex(text.substr(i + 1, 2));
            out += static_cast<char>(byte[0]);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace pluma::schema

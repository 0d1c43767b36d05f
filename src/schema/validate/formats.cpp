#include "schema/validate/formats.h"

#include <QtGlobal>
#include <idn2.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "base/text.h"
#include "schema/validate/pattern.h"
#include "schema/validate/uri.h"

namespace pluma::schema {
namespace {

// Exactly `count` digits at the front; -1 when they are not there.
int number(std::string_view& text, std::size_t count)
{
    if (text.size() < count || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), digit))
        return -1;
    int value = 0;
    for (const char c : text.substr(0, count))
        value = value * 10 + (c - '0');
    text.remove_prefix(count);
    return value;
}
bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

bool dateAt(std::string_view& text)
{
    const int year = number(text, 4);
    if (year < 0 || !take(text, '-'))
        return false;
    const int month = number(text, 2);
    if (month < 1 || month > 12 || !take(text, '-'))
        return false;
    const int day = number(text, 2);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day >= 1 && day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

// RFC 3339 full-time. A leap second is there only at 23:59:60 UTC.
bool timeAt(std::string_view text)
{
    const int hour = number(text, 2);
    if (hour < 0 || hour > 23 || !take(text, ':'))
        return false;
    const int minute = number(text, 2);
    if (minute < 0 || minute > 59 || !take(text, ':'))
        return false;
    const int second = number(text, 2);
    if (second < 0 || second > 60)
        return false;
    if (take(text, '.')) {
        const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
        if (size == 0)
            return false;
        text.remove_prefix(size);
    }
    int offset = 0;
    if (!text.empty() && (text.front() == 'Z' || text.front() == 'z')) {
        text.remove_prefix(1);
    } else {
        if (text.empty() || (text.front() != '+' && text.front() != '-'))
            return false;
        const int sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
        const int hours = number(text, 2);
        if (hours < 0 || hours > 23 || !take(text, ':'))
            return false;
        const int minutes = number(text, 2);
        if (minutes < 0 || minutes > 59)
            return false;
        offset = sign * (hours * 60 + minutes);
    }
    if (!text.empty())
        return false;
    const int utc = ((hour * 60 + minute - offset) % 1440 + 1440) % 1440;
    return second < 60 || utc == 23 * 60 + 59;
}

bool isDate(std::string_view text) { return dateAt(text) && text.empty(); }
bool isTime(std::string_view text) { return timeAt(text); }
bool isDateTime(std::string_view text)
{
    if (!dateAt(text) || text.empty() || (text.front() != 'T' && text.front() != 't'))
        return false;
    return timeAt(text.substr(1));
}

// RFC 3339 appendix A: P, then weeks alone, or days, months, years and time from large to small without gaps.
bool isDuration(std::string_view text)
{
    if (!take(text, 'P') || text.empty())
        return false;
    const auto units = [&](std::string_view order, bool& any) {
        std::size_t from = 0;
        std::size_t last = std::string_view::npos;
        while (!text.empty() && digit(text.front())) {
            const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
            const char unit = size < text.size() ? text[size] : '\0';
            const std::size_t at = order.find(unit, from);
            if (at == std::string_view::npos || (last != std::string_view::npos && at != last + 1))
                return false; // a unit may not be left out in the middle
            last = at;
            from = at + 1;
            text.remove_prefix(size + 1);
            any = true;
        }
        return true;
    };
    bool any = false;
    std::string_view weeks = text;
    if (units("W", any) && any && text.empty())
        return true;
    text = weeks;
    any = false;
    if (!units("YMD", any))
        return false;
    if (!take(text, 'T'))
        return any && text.empty();
    bool anyTime = false;
    return units("HMS", anyTime) && anyTime && text.empty();
}

bool isIpv4(std::string_view text)
{
    const auto parts = split(text, '.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
               if (part.empty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), digit) ||
                   (part.size() > 1 && part.front() == '0'))
                   return false;
               return std::atoi(std::string(part).c_str()) <= 255;
           });
}

bool isIpv6(std::string_view text)
{
    std::size_t groups = 0;
    bool gap = false;
    bool colon = false;   // the last thing read was a single ':'
    bool justGap = false; // … was "::"
    while (!text.empty()) {
        if (startsWith(text, "::")) {
            if (gap || colon)
                return false;
            gap = true;
            justGap = true;
            text.remove_prefix(2);
            continue;
        }
        if (text.front() == ':') {
            if (groups == 0 || colon || justGap || text.size() == 1)
                return false;
            colon = true;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t end = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, end);
        if (groups > 0 && !colon && !gap)
            return false;
        if (group.find('.') != std::string_view::npos) {
            groups += 2;
            text.remove_prefix(end);
            return isIpv4(group) && text.empty() && (gap ? groups < 8 : groups == 8);
        }
        if (group.size() > 4 || !std::all_of(group.begin(), group.end(), hexDigit))
            return false;
        ++groups;
        colon = false;
        justGap = false;
        text.remove_prefix(end);
        if (groups > 8)
            return false;
    }
    return !colon && (gap ? groups < 8 : groups == 8);
}

// IDNA2008 (RFC 5891, 5892, 5893) of one U-label, as GNU Libidn2 checks it for registration.
bool isULabel(const std::string& label, std::string* ascii = nullptr)
{
    std::uint8_t* out = nullptr;
    const int result =
        idn2_register_u8(reinterpret_cast<const std::uint8_t*>(label.c_str()), nullptr, &out, IDN2_NFC_INPUT);
    const std::unique_ptr<std::uint8_t, decltype(&idn2_free)> owner(out, [](void* p) { idn2_free(p); });
    if (result != IDN2_OK || out == nullptr)
        return false;
    if (ascii != nullptr)
        *ascii = reinterpret_cast<const char*>(out);
    return std::string_view(reinterpret_cast<const char*>(out)).size() <= 63;
}

bool isAsciiLabel(std::string_view label)
{
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
        return false;
    if (!std::all_of(label.begin(), label.end(), [](char c) { return digit(c) || letter(c) || c == '-'; }))
        return false;
    if (label.size() < 4 || label.substr(2, 2) != "--")
        return true;
    const std::string small = lower(label);
    if (!startsWith(small, "xn--"))
        return false; // reserved
    char* unicode = nullptr;
    const int result = idn2_to_unicode_8z8z(small.c_str(), &unicode, 0);
    const std::unique_ptr<char, decltype(&idn2_free)> owner(unicode, [](void* p) { idn2_free(p); });
    if (result != IDN2_OK || unicode == nullptr || small == unicode)
        return false;
    std::string again;
    return isULabel(unicode, &again) && again == small;
}

bool isHostname(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    const auto labels = split(text, '.');
    return std::all_of(labels.begin(), labels.end(), isAsciiLabel);
}

bool isIdnHostname(std::string_view text)
{
    std::string dotted;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == 0x3002 || c == 0xFF0E || c == 0xFF61)
            dotted += '.';
        else
            appendUtf8(dotted, c);
    }
    if (dotted.empty() || dotted.find('\0') != std::string::npos)
        return false;
    std::size_t length = 0;
    for (const std::string_view label : split(dotted, '.')) {
        const bool ascii =
            std::all_of(label.begin(), label.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        std::string encoded(label);
        if (ascii ? !isAsciiLabel(label) : !isULabel(std::string(label), &encoded))
            return false;
        length += encoded.size() + 1;
    }
    return length <= 254;
}

// RFC 5321 Mailbox: dot-string or quoted string, then a domain or an address literal.
bool mailbox(std::string_view text, bool international)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || text.size() > 320)
        return false;
    const std::string_view local = text.substr(0, at);
    const std::string_view domain = text.substr(at + 1);
    if (text.find("\xEF\xBF\xBD") != std::string_view::npos) // half a character was replaced by U+FFFD
        return false;
    const auto wide = [&](char c) { return international && static_cast<unsigned char>(c) >= 0x80; };
    if (local.front() == '"') {
        if (local.size() < 2 || local.back() != '"')
            return false;
        const std::string_view inner = local.substr(1, local.size() - 2);
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if (inner[i] == '\\') {
                if (++i >= inner.size() || inner[i] < 0x20 || inner[i] > 0x7E)
                    return false;
            } else if (inner[i] == '"' || ((inner[i] < 0x20 || inner[i] > 0x7E) && !wide(inner[i]))) {
                return false;
            }
        }
    } else {
        const auto atom = [&](char c) {
            return digit(c) || letter(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos ||
                   wide(c);
        };
        for (const std::string_view part : split(local, '.'))
            if (part.empty() || !std::all_of(part.begin(), part.end(), atom))
                return false;
    }
    if (startsWith(domain, "[") && endsWith(domain, "]")) {
        const std::string_view literal = domain.substr(1, domain.size() - 2);
        return lower(literal.substr(0, 5)) == "ipv6:" ? isIpv6(literal.substr(5)) : isIpv4(literal);
    }
    return international ? isIdnHostname(domain) : isHostname(domain);
}
bool isEmail(std::string_view text) { return mailbox(text, false); }
bool isIdnEmail(std::string_view text) { return mailbox(text, true); }

bool isUri(std::string_view text) { return Uri::wellFormed(text, Uri::Ascii) && Uri::parse(text).hasScheme; }
bool isUriReference(std::string_view text) { return Uri::wellFormed(text, Uri::Ascii); }
bool isIri(std::string_view text) { return Uri::wellFormed(text, Uri::International) && Uri::parse(text).hasScheme; }
bool isIriReference(std::string_view text) { return Uri::wellFormed(text, Uri::International); }

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i == 8 || i == 13 || i == 18 || i == 23 ? text[i] != '-' : !hexDigit(text[i]))
            return false;
    return true;
}

// RFC 6570.
bool isUriTemplate(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '{') {
            const std::size_t end = text.find('}', i);
            if (end == std::string_view::npos)
                return false;
            std::string_view inner = text.substr(i + 1, end - i - 1);
            if (!inner.empty() && std::string_view("+#./;?&=,!@|").find(inner.front()) != std::string_view::npos)
                inner.remove_prefix(1);
            for (std::string_view name : split(inner, ',')) {
                if (endsWith(name, "*")) {
                    name.remove_suffix(1);
                } else if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) {
                    const std::string_view length = name.substr(colon + 1);
                    if (length.empty() || length.size() > 4 || length.front() == '0' ||
                        !std::all_of(length.begin(), length.end(), digit))
                        return false;
                    name = name.substr(0, colon);
                }
                if (name.empty() || name.front() == '.' || name.back() == '.' ||
                    name.find("..") != std::string_view::npos)
                    return false;
                for (std::size_t k = 0; k < name.size(); ++k) {
                    const char n = name[k];
                    if (n == '%' && k + 2 < name.size() && hexDigit(name[k + 1]) && hexDigit(name[k + 2]))
                        k += 2;
                    else if (!digit(n) && !letter(n) && n != '_' && n != '.')
                        return false;
                }
            }
            i = end;
            continue;
        }
        if (c == '%') {
            if (i + 2 >= text.size() || !hexDigit(text[i + 1]) || !hexDigit(text[i + 2]))
                return false;
            i += 2;
            continue;
        }
        if (c <= 0x20 || c == 0x7F ||
            std::string_view("\"<>\\^`|}").find(static_cast<char>(c)) != std::string_view::npos)
            return false;
    }
    return true;
}

bool isJsonPointer(std::string_view text)
{
    if (!text.empty() && text.front() != '/')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '~' && (i + 1 >= text.size() || (text[i + 1] != '0' && text[i + 1] != '1')))
            return false;
    return true;
}

bool isRelativeJsonPointer(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || (digits > 1 && text.front() == '0'))
        return false;
    std::string_view rest = text.substr(digits);
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-')) { // moves the index inside a list
        rest.remove_prefix(1);
        const std::size_t moved = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (moved == 0 || rest.front() == '0')
            return rest == "0" || startsWith(rest, "0/") || rest == "0#";
        rest.remove_prefix(moved);
    }
    return rest == "#" || isJsonPointer(rest);
}

bool isRegex(std::string_view text) { return Pattern::translate(text).has_value(); }

bool isByte(std::string_view text)
{
    std::string out;
    return fromBase64(text, out);
}

struct Format {
    std::string_view name;
    FormatCheck check;
    const char* sentence;
};

constexpr std::array<Format, 20> formats = {{
    {"date", isDate, QT_TRANSLATE_NOOP("pluma", "a date such as 2026-03-10")},
    {"time", isTime, QT_TRANSLATE_NOOP("pluma", "a time with its zone such as 14:30:00Z")},
    {"date-time", isDateTime, QT_TRANSLATE_NOOP("pluma", "a date and time with its zone such as 2026-03-10T14:30:00Z")},
    {"duration", isDuration, QT_TRANSLATE_NOOP("pluma", "a duration such as PT1H30M")},
    {"email", isEmail, QT_TRANSLATE_NOOP("pluma", "an e-mail address such as name@example.org")},
    {"idn-email", isIdnEmail, QT_TRANSLATE_NOOP("pluma", "an e-mail address such as name@example.org")},
    {"hostname", isHostname, QT_TRANSLATE_NOOP("pluma", "a host name such as hub.example.org")},
    {"idn-hostname", isIdnHostname, QT_TRANSLATE_NOOP("pluma", "a host name such as hub.example.org")},
    {"ipv4", isIpv4, QT_TRANSLATE_NOOP("pluma", "an IPv4 address such as 192.0.2.1")},
    {"ipv6", isIpv6, QT_TRANSLATE_NOOP("pluma", "an IPv6 address such as 2001:db8::1")},
    {"uri", isUri, QT_TRANSLATE_NOOP("pluma", "a full address such as https://example.org/a")},
    {"uri-reference", isUriReference, QT_TRANSLATE_NOOP("pluma", "an address such as https://example.org/a or ../a")},
    {"iri", isIri, QT_TRANSLATE_NOOP("pluma", "a full address such as https://example.org/a")},
    {"iri-reference", isIriReference, QT_TRANSLATE_NOOP("pluma", "an address such as https://example.org/a or ../a")},
    {"uuid", isUuid, QT_TRANSLATE_NOOP("pluma", "a UUID such as 2eb8aa08-aa98-11ea-b4aa-73b441d16380")},
    {"uri-template", isUriTemplate, QT_TRANSLATE_NOOP("pluma", "a URI template such as /programs/{id}")},
    {"json-pointer", isJsonPointer, QT_TRANSLATE_NOOP("pluma", "a JSON pointer such as /wing/span")},
    {"relative-json-pointer", isRelativeJsonPointer,
     QT_TRANSLATE_NOOP("pluma", "a relative JSON pointer such as 1/span")},
    {"regex", isRegex, QT_TRANSLATE_NOOP("pluma", "a regular expression (ECMA-262)")},
    {"byte", isByte, QT_TRANSLATE_NOOP("pluma", "base64")},
}};

const Format* formatOf(std::string_view name)
{
    const auto* const found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.name == name; });
    return found == formats.end() ? nullptr : found;
}

} // namespace

FormatCheck formatCheck(std::string_view name)
{
    const Format* format = formatOf(name);
    return format != nullptr ? format->check : nullptr;
}

std::string formatSentence(std::string_view name)
{
    const Format* format = formatOf(name);
    return format != nullptr ? tr(format->sentence) : std::string();
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return digit(c) || letter(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

} // namespace pluma::schema

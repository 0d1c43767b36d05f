#include "template/text_format.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "template/integers.h"

namespace pluma::tmpl {

namespace {

constexpr int widest = 100'000; ///< characters that a format may ask for

int digitsAt(std::string_view text, std::size_t& at)
{
    std::int64_t out = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && out < widest * 10)
        out = out * 10 + (text[at++] - '0');
    if (out > widest)
        stopLimit(tr("A format asks for more than {} characters.", widest));
    return static_cast<int>(out);
}

// Groups of digits before the point, from the right.
std::string grouped(std::string digits, char separator, std::size_t every)
{
    for (std::size_t at = digits.size(); at > every;) {
        at -= every;
        digits.insert(at, 1, separator);
    }
    return digits;
}

// As `g`, but with a digit after the point, and with an exponent from one digit earlier on.
std::string generalText(double value, int precision, bool alternate)
{
    std::string out = fixedText(value, 'e', precision - 1, false);
    const std::size_t e = out.find('e');
    if (e == std::string::npos)
        return out; // inf, nan
    const int exponent = std::atoi(out.c_str() + e + 1);
    const auto stripped = [&](std::string digits) {
        if (!alternate && digits.find('.') != std::string::npos) {
            digits.erase(digits.find_last_not_of('0') + 1);
            if (digits.back() == '.')
                digits.pop_back();
        }
        return digits;
    };
    if (exponent < -4 || exponent + 1 > precision - 1)
        return stripped(out.substr(0, e)) + out.substr(e);
    out = stripped(fixedText(value, 'f', precision - 1 - exponent, false));
    return out.find('.') == std::string::npos ? out + ".0" : out;
}

// What is not ASCII by its number.
std::string ascii(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<std::uint32_t>(nextCodePoint(text, i));
        if (c < 0x80)
            out += static_cast<char>(c);
        else
            out += c <= 0xFF     ? fmt::format("\\x{:02x}", c)
                   : c <= 0xFFFF ? fmt::format("\\u{:04x}", c)
                                 : fmt::format("\\U{:08x}", c);
    }
    return out;
}

std::string_view front(std::string_view text, int count) { return text.substr(0, byteOf(text, count)); }

} // namespace

std::string fixedText(double value, char conversion, int precision, bool alternate)
{
    const char kind = static_cast<char>(conversion | 0x20);
    std::string out;
    if (std::isnan(value) || std::isinf(value)) {
        out = std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    } else {
        if (kind == 'g' && precision == 0)
            precision = 1;
        std::string buffer(static_cast<std::size_t>(precision) + 400, '\0');
        const auto format = kind == 'e'   ? std::chars_format::scientific
                            : kind == 'g' ? std::chars_format::general
                                          : std::chars_format::fixed;
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision);
        out.assign(buffer.data(), end.ptr);
        if (alternate && kind == 'g') { // keeps the zeros at the end
            std::size_t exponent = out.find('e');
            std::string tail = exponent == std::string::npos ? "" : out.substr(exponent);
            out.resize(std::min(exponent, out.size()));
            const auto digits = [&] {
                const std::size_t first = out.find_first_not_of("-0.");
                if (first == std::string::npos)
                    return static_cast<int>(out.find_first_of('0') != std::string::npos);
                return static_cast<int>(std::count_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                                                      [](char c) { return c != '.'; }));
            };
            if (out.find('.') == std::string::npos)
                out += '.';
            for (int i = digits(); i < precision; ++i)
                out += '0';
            out += tail;
        } else if (alternate && precision == 0 && out.find('.') == std::string::npos) {
            const std::size_t exponent = out.find('e');
            out.insert(exponent == std::string::npos ? out.size() : exponent, ".");
        }
    }
    if (conversion < 'a')
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

// --- format(value, specification) ------------------------------------------------------------------------------------

std::string formatted(const Var& value, std::string_view specification)
{
    if (value.isUndefined() && !specification.empty())
        value.undefined().refuse();
    if (specification.empty())
        return textOf(value);
    const bool number = value.isNumber();
    if (!number && !value.isString())
        stop(tr("{} takes no format.", typeName(value)));
    std::size_t at = 0;
    std::string_view fill = " ";
    bool filled = false;
    char align = '\0';
    const auto isAlign = [](char c) { return c == '<' || c == '>' || c == '^' || c == '='; };
    std::size_t after = 0;
    (void)nextCodePoint(specification, after);
    if (after < specification.size() && isAlign(specification[after])) {
        fill = specification.substr(0, after);
        filled = true;
        align = specification[after];
        at = after + 1;
    } else if (isAlign(specification[0])) {
        align = specification[0];
        at = 1;
    }
    const auto take = [&](std::string_view any) {
        return at < specification.size() && any.find(specification[at]) != std::string_view::npos ? specification[at++]
                                                                                                  : '\0';
    };
    const char sign = take("+- ");
    const bool noMinusZero = take("z") != '\0';
    const bool alternate = take("#") != '\0';
    if (take("0") != '\0' && !filled) {
        fill = "0";
        if (align == '\0' && number)
            align = '=';
    }
    const int width = digitsAt(specification, at);
    const char group = take(",_");
    int precision = -1;
    if (take(".") != '\0') {
        if (at >= specification.size() || specification[at] < '0' || specification[at] > '9')
            stop(tr("The format '{}' has no digits after '.'.", printable(specification)));
        precision = digitsAt(specification, at);
    }
    char type = at < specification.size() ? specification[at++] : '\0';
    if (at < specification.size())
        stop(tr("'{}' is not a format.", printable(specification)));
    const auto wrongType = [&] {
        stop(tr("The format '{}' is not for {}.", printable(specification), typeName(value)));
    };
    std::string prefix;
    std::string body;
    std::string minus;
    if (!number || type == 's') {
        if (number || (type != '\0' && type != 's') || sign != '\0' || alternate || align == '=' || group != '\0')
            wrongType();
        body = std::string(precision >= 0 ? front(value.view(), precision) : value.view());
    } else {
        const bool real = value.isFloat() || std::string_view("eEfFgG%").find(type) != std::string_view::npos;
        if (type == 'n' && group != '\0')
            stop(tr("'{}' does not go with 'n'.", std::string(1, group)));
        if (!real) {
            if (precision >= 0)
                stop(tr("An integer takes no precision."));
            const mpz_class whole = wide(value);
            if (type == 'c') {
                if (sign != '\0' || alternate || group != '\0')
                    wrongType();
                if (whole < 0 || whole > 0x10FFFF)
                    stop(tr("There is no such character."));
                appendUtf8(body, static_cast<char32_t>(whole.get_ui()));
            } else if (type == '\0' || type == 'd' || type == 'n') {
                body = mpz_class(abs(whole)).get_str();
                if (group != '\0')
                    body = grouped(std::move(body), group, 3);
            } else if (type == 'b' || type == 'o' || type == 'x' || type == 'X') {
                if (group == ',')
                    stop(tr("',' groups decimal digits only."));
                body = mpz_class(abs(whole)).get_str(type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' ? 16 : -16);
                if (group != '\0')
                    body = grouped(std::move(body), group, 4);
                if (alternate)
                    prefix = std::string("0") + type;
            } else {
                wrongType();
            }
            minus = sgn(whole) < 0 ? "-" : "";
        } else {
            if (type != '\0' && std::string_view("eEfFgGn%").find(type) == std::string_view::npos)
                wrongType();
            const double real2 = realOf(value);
            if (type == '\0') {
                body = precision < 0 ? floatText(real2) : generalText(real2, std::max(precision, 1), alternate);
                if (const std::size_t e = body.find('e'); alternate && e != std::string::npos && e < body.find('.'))
                    body.insert(e, ".");
            } else if (type == '%') {
                body = fixedText(real2 * 100, 'f', precision < 0 ? 6 : precision, alternate) + "%";
            } else {
                body = fixedText(real2, type == 'n' ? 'g' : type, precision < 0 ? 6 : precision, alternate);
            }
            if (startsWith(body, "-")) {
                minus = "-";
                body.erase(0, 1);
                if (noMinusZero && body.find_first_of("123456789ni") == std::string::npos)
                    minus.clear();
            }
            if (group != '\0') {
                const std::size_t whole = std::min(body.find_first_not_of("0123456789"), body.size());
                body = grouped(body.substr(0, whole), group, 3) + body.substr(whole);
            }
        }
        if (minus.empty() && (sign == '+' || sign == ' '))
            minus = std::string(1, sign);
    }
    const std::string head = minus + prefix;
    const auto have = static_cast<int>(characters(body)) + static_cast<int>(head.size());
    const int missing = std::max(0, width - have);
    const auto pad = [&](int count) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += fill;
        return out;
    };
    if (align == '\0')
        align = number && type != 's' ? '>' : '<';
    switch (align) {
    case '<':
        return head + body + pad(missing);
    case '>':
        return pad(missing) + head + body;
    case '^':
        return pad(missing / 2) + head + body + pad(missing - missing / 2);
    default:
        if (group != '\0' && fill == "0") { // zeros are grouped as digits are
            const bool hex = type == 'x' || type == 'X';
            const std::size_t whole =
                std::min(body.find_first_not_of(hex ? "0123456789_abcdefABCDEF" : "0123456789,_"), body.size());
            std::string digits;
            for (const char c : body.substr(0, whole))
                if (c != group)
                    digits += c;
            const std::size_t every =
                std::string_view("boxX").find(type) != std::string_view::npos && type != '\0' ? 4 : 3;
            std::string all = grouped(digits, group, every);
            const std::size_t others = body.size() - whole + head.size();
            const auto wanted = static_cast<std::size_t>(std::max(width, 0));
            if (all.size() + others < wanted) {
                // Of every + 1 places one is a mark; none stands in front.
                std::size_t places = wanted - others;
                places += places % (every + 1) == 0 ? 1 : 0;
                const std::size_t count = places - places / (every + 1);
                digits.insert(0, count - digits.size(), '0');
                all = grouped(digits, group, every);
            }
            return head + all + body.substr(whole);
        }
        return head + pad(missing) + body;
    }
}

// --- format % arguments ----------------------------------------------------------------------------------------------

Var percentFormat(Heap& heap, const Var& format, const Var& arguments)
{
    const std::string_view text = format.view();
    const bool safe = format.safe();
    const bool many = arguments.isTuple();
    std::size_t used = 0;
    const auto next = [&]() -> Var {
        if (!many)
            return used++ == 0 ? arguments : Var();
        return used < arguments.items().items.size() ? arguments.items().items[used++] : Var();
    };
    const auto taken = [&] {
        Var out = next();
        if (out.missing())
            stop(tr("The format asks for more values than there are."));
        return out;
    };
    bool named = false;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        Var value;
        ++i;
        if (i < text.size() && text[i] == '%') {
            out += '%';
            continue;
        }
        if (i < text.size() && text[i] == '(') {
            int open = 1;
            const std::size_t begin = ++i;
            while (i < text.size() && open > 0) {
                open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
                ++i;
            }
            if (open > 0)
                stop(tr("A name in the format has no end."));
            if (!arguments.isDict())
                stop(tr("The format names a value, which needs a dictionary."));
            named = true;
            value = itemOf(heap, arguments, text.substr(begin, i - 1 - begin));
            if (value.missing())
                stop(tr("There is no '{}' among the values of the format.",
                        printable(text.substr(begin, i - 1 - begin))));
        }
        bool left = false;
        bool plus = false;
        bool blank = false;
        bool alternate = false;
        bool zero = false;
        for (; i < text.size() && std::string_view("-+ #0").find(text[i]) != std::string_view::npos; ++i) {
            left = left || text[i] == '-';
            plus = plus || text[i] == '+';
            blank = blank || text[i] == ' ';
            alternate = alternate || text[i] == '#';
            zero = zero || text[i] == '0';
        }
        const auto number = [&](bool& minus) {
            if (i < text.size() && text[i] == '*') {
                ++i;
                const Var size = taken();
                if (!size.isSmall())
                    stop(tr("'*' in a format needs a whole number."));
                minus = size.small() < 0;
                const std::int64_t wanted = std::abs(size.small());
                if (wanted > widest || wanted < 0)
                    stopLimit(tr("A format asks for more than {} characters.", widest));
                return static_cast<int>(wanted);
            }
            return digitsAt(text, i);
        };
        bool minus = false;
        const int width = number(minus);
        left = left || minus;
        int precision = -1;
        if (i < text.size() && text[i] == '.') {
            ++i;
            minus = false;
            precision = number(minus);
            precision = minus ? 0 : precision;
        }
        while (i < text.size() && (text[i] == 'h' || text[i] == 'l' || text[i] == 'L'))
            ++i;
        if (i >= text.size())
            stop(tr("The format ends in the middle."));
        const char type = text[i];
        if (value.missing())
            value = taken();
        std::string body;
        std::string head;
        bool isNumber = true;
        switch (type) {
        case 's':
        case 'r':
        case 'a': {
            isNumber = false;
            if (type == 's')
                writeText(body, value);
            else
                writeRepr(body, value);
            if (type == 'a')
                body = ascii(body);
            if (safe && !(type == 's' && value.safe())) {
                std::string escaped;
                writeEscaped(escaped, body);
                body = std::move(escaped);
            }
            if (precision >= 0)
                body = std::string(front(body, precision));
            break;
        }
        case 'c':
            isNumber = false;
            if (value.isSmall() && value.small() >= 0 && value.small() <= 0x10FFFF)
                appendUtf8(body, static_cast<char32_t>(value.small()));
            else if (value.isString() && characters(value.view()) == 1)
                body = value.view();
            else
                stop(tr("'%c' needs one character."));
            break;
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X': {
            if (value.isUndefined())
                value.undefined().refuse();
            const bool decimal = type == 'd' || type == 'i' || type == 'u';
            if (!value.isNumber() || (!decimal && value.isFloat()))
                stop(tr("'%{}' needs a number, not {}.", std::string(1, type), typeName(value)));
            if (value.isFloat() && !std::isfinite(value.real()))
                stop(tr("{} is no integer.", floatText(value.real())));
            const mpz_class whole = value.isFloat() ? wide(value.real()) : wide(value);
            body = mpz_class(abs(whole)).get_str(decimal ? 10 : type == 'o' ? 8 : type == 'x' ? 16 : -16);
            if (static_cast<int>(body.size()) < precision)
                body.insert(0, static_cast<std::size_t>(precision) - body.size(), '0');
            head = sgn(whole) < 0 ? "-" : plus ? "+" : blank ? " " : "";
            if (alternate && !decimal)
                head += std::string("0") + type;
            break;
        }
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G': {
            if (value.isUndefined())
                value.undefined().refuse();
            if (!value.isNumber())
                stop(tr("'%{}' needs a number, not {}.", std::string(1, type), typeName(value)));
            body = fixedText(realOf(value), type, precision < 0 ? 6 : precision, alternate);
            head = startsWith(body, "-") ? "-" : plus ? "+" : blank ? " " : "";
            if (startsWith(body, "-"))
                body.erase(0, 1);
            break;
        }
        default:
            stop(tr("'%{}' is not known in formats.", printable(text.substr(i, 1))));
        }
        const int missing = std::max(0, width - static_cast<int>(characters(body)) - static_cast<int>(head.size()));
        heap.expect(out.size() + body.size() + static_cast<std::size_t>(missing));
        if (left)
            out += head + body + std::string(static_cast<std::size_t>(missing), ' ');
        else if (zero && isNumber)
            out += head + std::string(static_cast<std::size_t>(missing), '0') + body;
        else
            out += std::string(static_cast<std::size_t>(missing), ' ') + head + body;
    }
    // Python leaves alone what has items by key or number, and is neither a tuple nor a text.
    const bool range = arguments.isHost() && std::string_view(arguments.host().type()) == "range";
    const bool mapping = arguments.isDict() || arguments.isList() || range || (arguments.isUndefined() && !many);
    if (many ? used < arguments.items().items.size() : (used == 0 && !named && !mapping))
        stop(tr("The format does not use all values."));
    return Var::string(heap, std::move(out), safe);
}

} // namespace pluma::tmpl

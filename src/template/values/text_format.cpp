#include "template/values/text_format.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "template/values/integers.h"

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

namespace {

/// What a specification asks for.
struct FormatSpec {
    std::string_view text;
    std::string_view fill = " ";
    char align = '\0';
    char sign = '\0';
    bool noMinusZero = false;
    bool alternate = false;
    int width = 0;
    char group = '\0';
    int precision = -1;
    char type = '\0';
};

/// A value as text before it is filled up: its sign, what stands before its digits, and the rest.
struct Formed {
    std::string minus, prefix, body;
};

FormatSpec readSpec(std::string_view text, bool number)
{
    FormatSpec out;
    out.text = text;
    std::size_t at = 0;
    bool filled = false;
    const auto isAlign = [](char c) { return c == '<' || c == '>' || c == '^' || c == '='; };
    std::size_t after = 0;
    (void)nextCodePoint(text, after);
    if (after < text.size() && isAlign(text[after])) {
        out.fill = text.substr(0, after);
        filled = true;
        out.align = text[after];
        at = after + 1;
    } else if (isAlign(text[0])) {
        out.align = text[0];
        at = 1;
    }
    const auto take = [&](std::string_view any) {
        return at < text.size() && any.find(text[at]) != std::string_view::npos ? text[at++] : '\0';
    };
    out.sign = take("+- ");
    out.noMinusZero = take("z") != '\0';
    out.alternate = take("#") != '\0';
    if (take("0") != '\0' && !filled) {
        out.fill = "0";
        if (out.align == '\0' && number)
            out.align = '=';
    }
    out.width = digitsAt(text, at);
    out.group = take(",_");
    if (take(".") != '\0') {
        if (at >= text.size() || text[at] < '0' || text[at] > '9')
            stop(tr("The format '{}' has no digits after '.'.", printable(text)));
        out.precision = digitsAt(text, at);
    }
    out.type = at < text.size() ? text[at++] : '\0';
    if (at < text.size())
        stop(tr("'{}' is not a format.", printable(text)));
    return out;
}

[[noreturn]] void refuseType(const FormatSpec& spec, const Var& value)
{
    stop(tr("The format '{}' is not for {}.", printable(spec.text), typeName(value)));
}

void formInteger(const FormatSpec& spec, const Var& value, Formed& out)
{
    const char type = spec.type;
    if (spec.precision >= 0)
        stop(tr("An integer takes no precision."));
    const mpz_class whole = wide(value);
    if (type == 'c') {
        if (spec.sign != '\0' || spec.alternate || spec.group != '\0')
            refuseType(spec, value);
        if (whole < 0 || whole > 0x10FFFF)
            stop(tr("There is no such character."));
        appendUtf8(out.body, static_cast<char32_t>(whole.get_ui()));
    } else if (type == '\0' || type == 'd' || type == 'n') {
        out.body = mpz_class(abs(whole)).get_str();
        if (spec.group != '\0')
            out.body = grouped(std::move(out.body), spec.group, 3);
    } else if (type == 'b' || type == 'o' || type == 'x' || type == 'X') {
        if (spec.group == ',')
            stop(tr("',' groups decimal digits only."));
        out.body = mpz_class(abs(whole)).get_str(type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' ? 16 : -16);
        if (spec.group != '\0')
            out.body = grouped(std::move(out.body), spec.group, 4);
        if (spec.alternate)
            out.prefix = std::string("0") + type;
    } else {
        refuseType(spec, value);
    }
    out.minus = sgn(whole) < 0 ? "-" : "";
}

void formReal(const FormatSpec& spec, const Var& value, Formed& out)
{
    const char type = spec.type;
    std::string& body = out.body;
    if (type != '\0' && std::string_view("eEfFgGn%").find(type) == std::string_view::npos)
        refuseType(spec, value);
    const double real = realOf(value);
    if (type == '\0') {
        body = spec.precision < 0 ? floatText(real) : generalText(real, std::max(spec.precision, 1), spec.alternate);
        if (const std::size_t e = body.find('e'); spec.alternate && e != std::string::npos && e < body.find('.'))
            body.insert(e, ".");
    } else if (type == '%') {
        body = fixedText(real * 100, 'f', spec.precision < 0 ? 6 : spec.precision, spec.alternate) + "%";
    } else {
        body = fixedText(real, type == 'n' ? 'g' : type, spec.precision < 0 ? 6 : spec.precision, spec.alternate);
    }
    if (startsWith(body, "-")) {
        out.minus = "-";
        body.erase(0, 1);
        if (spec.noMinusZero && body.find_first_of("123456789ni") == std::string::npos)
            out.minus.clear();
    }
    if (spec.group != '\0') {
        const std::size_t whole = std::min(body.find_first_not_of("0123456789"), body.size());
        body = grouped(body.substr(0, whole), spec.group, 3) + body.substr(whole);
    }
}

Formed formed(const FormatSpec& spec, const Var& value)
{
    Formed out;
    if (!value.isNumber() || spec.type == 's') {
        if (value.isNumber() || (spec.type != '\0' && spec.type != 's') || spec.sign != '\0' || spec.alternate ||
            spec.align == '=' || spec.group != '\0')
            refuseType(spec, value);
        out.body = std::string(spec.precision >= 0 ? front(value.view(), spec.precision) : value.view());
        return out;
    }
    const bool real = value.isFloat() || std::string_view("eEfFgG%").find(spec.type) != std::string_view::npos;
    if (spec.type == 'n' && spec.group != '\0')
        stop(tr("'{}' does not go with 'n'.", std::string(1, spec.group)));
    if (real)
        formReal(spec, value, out);
    else
        formInteger(spec, value, out);
    if (out.minus.empty() && (spec.sign == '+' || spec.sign == ' '))
        out.minus = std::string(1, spec.sign);
    return out;
}

// Zeros that fill are grouped as digits are.
std::string zeroGroups(const FormatSpec& spec, const std::string& head, const std::string& body)
{
    const bool hex = spec.type == 'x' || spec.type == 'X';
    const std::size_t whole =
        std::min(body.find_first_not_of(hex ? "0123456789_abcdefABCDEF" : "0123456789,_"), body.size());
    std::string digits;
    for (const char c : body.substr(0, whole))
        if (c != spec.group)
            digits += c;
    const std::size_t every =
        std::string_view("boxX").find(spec.type) != std::string_view::npos && spec.type != '\0' ? 4 : 3;
    std::string all = grouped(digits, spec.group, every);
    const std::size_t others = body.size() - whole + head.size();
    const auto wanted = static_cast<std::size_t>(std::max(spec.width, 0));
    if (all.size() + others < wanted) {
        // Of every + 1 places one is a mark; none stands in front.
        std::size_t places = wanted - others;
        places += places % (every + 1) == 0 ? 1 : 0;
        const std::size_t count = places - places / (every + 1);
        digits.insert(0, count - digits.size(), '0');
        all = grouped(digits, spec.group, every);
    }
    return head + all + body.substr(whole);
}

} // namespace

std::string formatted(const Var& value, std::string_view specification)
{
    if (value.isUndefined() && !specification.empty())
        value.undefined().refuse();
    if (specification.empty())
        return textOf(value);
    const bool number = value.isNumber();
    if (!number && !value.isString())
        stop(tr("{} takes no format.", typeName(value)));
    const FormatSpec spec = readSpec(specification, number);
    const Formed text = formed(spec, value);
    const std::string head = text.minus + text.prefix;
    const auto have = static_cast<int>(characters(text.body)) + static_cast<int>(head.size());
    const int missing = std::max(0, spec.width - have);
    const auto pad = [&](int count) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += spec.fill;
        return out;
    };
    const char align = spec.align != '\0' ? spec.align : number && spec.type != 's' ? '>' : '<';
    switch (align) {
    case '<':
        return head + text.body + pad(missing);
    case '>':
        return pad(missing) + head + text.body;
    case '^':
        return pad(missing / 2) + head + text.body + pad(missing - missing / 2);
    default:
        if (spec.group != '\0' && spec.fill == "0")
            return zeroGroups(spec, head, text.body);
        return head + pad(missing) + text.body;
    }
}

// --- format % arguments ----------------------------------------------------------------------------------------------

namespace {

/// Puts values into a format, one conversion after another.
class PercentFormat {
public:
    PercentFormat(Heap& heap, const Var& format, const Var& arguments)
        : m_heap(heap), m_arguments(arguments), m_text(format.view()), m_safe(format.safe()),
          m_many(arguments.isTuple())
    {
    }

    Var run()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '%') {
                m_out += m_text[m_at];
                continue;
            }
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '%')
                m_out += '%';
            else
                convert();
        }
        // Python leaves alone what has items by key or number, and is neither a tuple nor a text.
        const bool range = m_arguments.isHost() && std::string_view(m_arguments.host().type()) == "range";
        const bool mapping =
            m_arguments.isDict() || m_arguments.isList() || range || (m_arguments.isUndefined() && !m_many);
        if (m_many ? m_used < m_arguments.items().items.size() : (m_used == 0 && !m_named && !mapping))
            stop(tr("The format does not use all values."));
        return Var::string(m_heap, std::move(m_out), m_safe);
    }

private:
    /// What stands between % and the letter of the conversion, and that letter.
    struct Conversion {
        bool left = false;
        bool plus = false;
        bool blank = false;
        bool alternate = false;
        bool zero = false;
        int width = 0;
        int precision = -1;
        char type = '\0';

        const char* sign(bool negative) const { return negative ? "-" : plus ? "+" : blank ? " " : ""; }
    };
    /// A value as text: its sign and prefix, and the rest.
    struct Converted {
        std::string head, body;
        bool number = true;
    };

    Var next()
    {
        if (!m_many)
            return m_used++ == 0 ? m_arguments : Var();
        return m_used < m_arguments.items().items.size() ? m_arguments.items().items[m_used++] : Var();
    }
    Var taken()
    {
        Var out = next();
        if (out.missing())
            stop(tr("The format asks for more values than there are."));
        return out;
    }

    // From behind the % to the letter.
    void convert()
    {
        Var value;
        if (m_at < m_text.size() && m_text[m_at] == '(')
            value = valueByName();
        const Conversion how = readConversion();
        if (value.missing())
            value = taken();
        put(how, converted(how, value));
    }

    Var valueByName()
    {
        int open = 1;
        const std::size_t begin = ++m_at;
        while (m_at < m_text.size() && open > 0) {
            open += m_text[m_at] == '(' ? 1 : m_text[m_at] == ')' ? -1 : 0;
            ++m_at;
        }
        if (open > 0)
            stop(tr("A name in the format has no end."));
        if (!m_arguments.isDict())
            stop(tr("The format names a value, which needs a dictionary."));
        m_named = true;
        const std::string_view name = m_text.substr(begin, m_at - 1 - begin);
        Var out = itemOf(m_heap, m_arguments, name);
        if (out.missing())
            stop(tr("There is no '{}' among the values of the format.", printable(name)));
        return out;
    }

    Conversion readConversion()
    {
        Conversion out;
        for (; m_at < m_text.size() && std::string_view("-+ #0").find(m_text[m_at]) != std::string_view::npos; ++m_at) {
            out.left = out.left || m_text[m_at] == '-';
            out.plus = out.plus || m_text[m_at] == '+';
            out.blank = out.blank || m_text[m_at] == ' ';
            out.alternate = out.alternate || m_text[m_at] == '#';
            out.zero = out.zero || m_text[m_at] == '0';
        }
        bool minus = false;
        out.width = number(minus);
        out.left = out.left || minus;
        if (m_at < m_text.size() && m_text[m_at] == '.') {
            ++m_at;
            minus = false;
            out.precision = number(minus);
            out.precision = minus ? 0 : out.precision;
        }
        while (m_at < m_text.size() && (m_text[m_at] == 'h' || m_text[m_at] == 'l' || m_text[m_at] == 'L'))
            ++m_at;
        if (m_at >= m_text.size())
            stop(tr("The format ends in the middle."));
        out.type = m_text[m_at];
        return out;
    }
    // A width or precision, in digits or as the next value.
    int number(bool& minus)
    {
        if (m_at < m_text.size() && m_text[m_at] == '*') {
            ++m_at;
            const Var size = taken();
            if (!size.isSmall())
                stop(tr("'*' in a format needs a whole number."));
            minus = size.small() < 0;
            const std::int64_t wanted = std::abs(size.small());
            if (wanted > widest || wanted < 0)
                stopLimit(tr("A format asks for more than {} characters.", widest));
            return static_cast<int>(wanted);
        }
        return digitsAt(m_text, m_at);
    }

    Converted converted(const Conversion& how, const Var& value) const
    {
        switch (how.type) {
        case 's':
        case 'r':
        case 'a':
            return text(how, value);
        case 'c':
            return character(value);
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X':
            return integer(how, value);
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
            return real(how, value);
        default:
            stop(tr("'%{}' is not known in formats.", printable(m_text.substr(m_at, 1))));
        }
    }
    Converted text(const Conversion& how, const Var& value) const
    {
        Converted out;
        out.number = false;
        if (how.type == 's')
            writeText(out.body, value);
        else
            writeRepr(out.body, value);
        if (how.type == 'a')
            out.body = ascii(out.body);
        if (m_safe && !(how.type == 's' && value.safe())) {
            std::string escaped;
            writeEscaped(escaped, out.body);
            out.body = std::move(escaped);
        }
        if (how.precision >= 0)
            out.body = std::string(front(out.body, how.precision));
        return out;
    }
    static Converted character(const Var& value)
    {
        Converted out;
        out.number = false;
        if (value.isSmall() && value.small() >= 0 && value.small() <= 0x10FFFF)
            appendUtf8(out.body, static_cast<char32_t>(value.small()));
        else if (value.isString() && characters(value.view()) == 1)
            out.body = value.view();
        else
            stop(tr("'%c' needs one character."));
        return out;
    }
    static Converted integer(const Conversion& how, const Var& value)
    {
        const char type = how.type;
        if (value.isUndefined())
            value.undefined().refuse();
        const bool decimal = type == 'd' || type == 'i' || type == 'u';
        if (!value.isNumber() || (!decimal && value.isFloat()))
            stop(tr("'%{}' needs a number, not {}.", std::string(1, type), typeName(value)));
        if (value.isFloat() && !std::isfinite(value.real()))
            stop(tr("{} is no integer.", floatText(value.real())));
        const mpz_class whole = value.isFloat() ? wide(value.real()) : wide(value);
        Converted out;
        out.body = mpz_class(abs(whole)).get_str(decimal ? 10 : type == 'o' ? 8 : type == 'x' ? 16 : -16);
        if (static_cast<int>(out.body.size()) < how.precision)
            out.body.insert(0, static_cast<std::size_t>(how.precision) - out.body.size(), '0');
        out.head = how.sign(sgn(whole) < 0);
        if (how.alternate && !decimal)
            out.head += std::string("0") + type;
        return out;
    }
    static Converted real(const Conversion& how, const Var& value)
    {
        if (value.isUndefined())
            value.undefined().refuse();
        if (!value.isNumber())
            stop(tr("'%{}' needs a number, not {}.", std::string(1, how.type), typeName(value)));
        Converted out;
        out.body = fixedText(realOf(value), how.type, how.precision < 0 ? 6 : how.precision, how.alternate);
        out.head = how.sign(startsWith(out.body, "-"));
        if (startsWith(out.body, "-"))
            out.body.erase(0, 1);
        return out;
    }

    void put(const Conversion& how, const Converted& made)
    {
        const int missing =
            std::max(0, how.width - static_cast<int>(characters(made.body)) - static_cast<int>(made.head.size()));
        m_heap.expect(m_out.size() + made.body.size() + static_cast<std::size_t>(missing));
        if (how.left)
            m_out += made.head + made.body + std::string(static_cast<std::size_t>(missing), ' ');
        else if (how.zero && made.number)
            m_out += made.head + std::string(static_cast<std::size_t>(missing), '0') + made.body;
        else
            m_out += std::string(static_cast<std::size_t>(missing), ' ') + made.head + made.body;
    }

    Heap& m_heap;
    const Var& m_arguments;
    std::string_view m_text;
    bool m_safe;
    bool m_many;
    bool m_named = false;
    std::size_t m_used = 0;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

Var percentFormat(Heap& heap, const Var& format, const Var& arguments)
{
    return PercentFormat(heap, format, arguments).run();
}

} // namespace pluma::tmpl

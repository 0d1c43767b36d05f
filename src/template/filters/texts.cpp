// What filters and methods do with texts.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/json.h"
#include "base/text.h"
#include "template/engine/lexer.h"
#include "template/filters/filters.h"
#include "template/values/integers.h"

namespace pluma::tmpl {

std::string_view stripped(std::string_view text, const Var& letters, bool atBegin, bool atEnd)
{
    const bool blanks = letters.missing() || letters.isNone();
    if (!blanks && !letters.isString())
        stop(tr("The letters to take away are a text, not {}.", typeName(letters)));
    const std::string_view set = blanks ? std::string_view() : letters.view();
    if (set.size() > 4096) // each letter of the text is looked for in all of it
        stopLimit(tr("More than {} letters are to be taken away.", 4096));
    const auto goes = [&](std::string_view one) {
        std::size_t at = 0;
        if (blanks)
            return isSpace(nextCodePoint(one, at));
        for (std::size_t i = 0; i < set.size();) {
            const std::size_t begin = i;
            (void)nextCodePoint(set, i);
            if (set.substr(begin, i - begin) == one)
                return true;
        }
        return false;
    };
    while (atBegin && !text.empty()) {
        std::size_t end = 0;
        (void)nextCodePoint(text, end);
        if (!goes(text.substr(0, end)))
            break;
        text.remove_prefix(end);
    }
    while (atEnd && !text.empty()) {
        std::size_t begin = text.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
            --begin;
        if (!goes(text.substr(begin)))
            break;
        text = text.substr(0, begin);
    }
    return text;
}

namespace {

// Underscores may stand between digits.
bool withoutUnderscores(std::string_view text, std::string& out)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_') {
            out += text[i];
            continue;
        }
        const auto digit = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
        if (i == 0 || i + 1 >= text.size() || !digit(text[i - 1]) || !digit(text[i + 1]))
            return false;
    }
    return true;
}

} // namespace

bool toFloat(std::string_view text, double& out)
{
    std::string digits;
    if (!withoutUnderscores(stripped(text, Var(), true, true), digits))
        return false;
    std::string_view rest = digits;
    const bool minus = startsWith(rest, "-");
    if (minus || startsWith(rest, "+"))
        rest.remove_prefix(1);
    const std::string word = lower(rest);
    if (word == "inf" || word == "infinity" || word == "nan") {
        out = word == "nan" ? std::nan("") : HUGE_VAL;
    } else {
        if (rest.empty() || std::any_of(rest.begin(), rest.end(), [](char c) {
                return (c < '0' || c > '9') && c != '.' && c != 'e' && c != 'E' && c != '+' && c != '-';
            }))
            return false;
        std::string plain(rest);
        if (plain.front() == '.')
            plain.insert(0, "0"); // from_chars wants neither
        if (plain == "0.")
            return false;
        const auto end = std::from_chars(plain.data(), plain.data() + plain.size(), out);
        if (end.ptr != plain.data() + plain.size() || (rest.front() == '.' && rest.size() == 1))
            return false;
        if (end.ec == std::errc::result_out_of_range)
            out = Decimal::of(plain).exponent < 0 ? 0.0 : HUGE_VAL; // the nearest there is
    }
    out = minus ? -out : out;
    return true;
}

bool integerText(Heap& heap, std::string_view text, std::int64_t base, Var& out)
{
    std::string digits;
    text = stripped(text, Var(), true, true);
    const bool minus = startsWith(text, "-");
    if (minus || startsWith(text, "+"))
        text.remove_prefix(1);
    if (base != 0 && (base < 2 || base > 36))
        stop(tr("A base is 0 or from 2 to 36."));
    const char letter = text.size() > 1 && text[0] == '0' ? static_cast<char>(text[1] | 0x20) : '\0';
    const std::int64_t written = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (written != 0 && (base == 0 || base == written)) {
        text.remove_prefix(2);
        if (startsWith(text, "_"))
            text.remove_prefix(1);
        base = written;
    }
    if (!withoutUnderscores(text, digits) || digits.empty())
        return false;
    if (base == 0) {
        if (digits.front() == '0' && digits.find_first_not_of('0') != std::string::npos)
            return false;
        base = 10;
    }
    for (const char c : digits) {
        const int value = c >= '0' && c <= '9'                               ? c - '0'
                          : std::isalpha(static_cast<unsigned char>(c)) != 0 ? (c | 0x20) - 'a' + 10
                                                                             : 99;
        if (value >= base)
            return false;
    }
    if (digits.size() > 4300) // as Python, which counts the digits too
        return false;
    mpz_class value;
    if (value.set_str(digits, static_cast<int>(base)) != 0)
        return false;
    out = integerOf(heap, minus ? mpz_class(-value) : value);
    return true;
}

std::vector<std::string_view> lines(std::string_view text)
{
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        if (static_cast<unsigned char>(text[i]) >= 0x20 && static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const char32_t c = nextCodePoint(text, i);
        const bool breaks =
            (c >= '\n' && c <= '\r') || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (!breaks)
            continue;
        out.push_back(text.substr(from, begin - from));
        if (c == '\r' && i < text.size() && text[i] == '\n')
            ++i;
        from = i;
    }
    if (from < text.size())
        out.push_back(text.substr(from));
    return out;
}

std::string replaced(Run& run, std::string_view text, std::string_view from, std::string_view to, std::int64_t most)
{
    std::string out;
    if (from.empty()) { // between all characters, and at both ends
        std::size_t i = 0;
        while (most != 0) {
            out += to;
            --most;
            run.heap().expect(out.size());
            if (i >= text.size())
                return out;
            const std::size_t begin = i;
            (void)nextCodePoint(text, i);
            out += text.substr(begin, i - begin);
        }
        return out + std::string(text.substr(i));
    }
    std::size_t at = 0;
    while (most != 0) {
        const std::size_t found = findText(text, from, at);
        if (found == std::string_view::npos)
            break;
        out += text.substr(at, found - at);
        out += to;
        at = found + from.size();
        --most;
        run.heap().pass(to.size());
        run.heap().expect(out.size());
    }
    return out + std::string(text.substr(at));
}

std::string unescapedHtml(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"amp;", "&"}, {"lt;", "<"}, {"gt;", ">"}, {"quot;", "\""}, {"apos;", "'"}, {"nbsp;", "\xC2\xA0"}};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '&') {
            out += text[i];
            continue;
        }
        const std::string_view rest = text.substr(i + 1);
        bool done = false;
        for (const auto& [name, character] : names)
            if (startsWith(rest, name)) {
                out += character;
                i += name.size();
                done = true;
                break;
            }
        if (!done && startsWith(rest, "#")) {
            const bool hex = rest.size() > 1 && (rest[1] == 'x' || rest[1] == 'X');
            const std::size_t begin = hex ? 2 : 1;
            std::uint32_t value = 0;
            const auto end = std::from_chars(rest.data() + begin, rest.data() + rest.size(), value, hex ? 16 : 10);
            if (end.ec == std::errc() && value > 0 && value <= 0x10FFFF) {
                appendUtf8(out, value);
                i += static_cast<std::size_t>(end.ptr - rest.data()) + (*end.ptr == ';' ? 1 : 0);
                done = true;
            }
        }
        if (!done)
            out += '&';
    }
    return out;
}

void writeJson(Run& run, std::string& out, const Var& value, const JsonStyle& style, int depth)
{
    if (depth > 200)
        stopLimit(tr("Values nest deeper than {} levels.", 200));
    run.step(4);
    run.heap().expect(out.size());
    const auto string = [&](std::string_view text) {
        run.step(text.size() / 16);
        run.heap().expect(out.size() + 6 * text.size());
        out += Json(std::string(text)).dump(-1, ' ', style.ascii, Json::error_handler_t::replace);
    };
    const auto line = [&](int deep) {
        if (style.indent >= 0) {
            out += '\n';
            out.append(static_cast<std::size_t>(style.indent) * static_cast<std::size_t>(deep), ' ');
        }
    };
    switch (value.kind()) {
    case Var::Kind::None:
        out += "null";
        return;
    case Var::Kind::Boolean:
        out += value.small() != 0 ? "true" : "false";
        return;
    case Var::Kind::Float:
        if (!style.notNumbers && !std::isfinite(value.real()))
            stop(tr("JSON has no number for {}.", floatText(value.real())));
        out += std::isnan(value.real())   ? "NaN"
               : std::isinf(value.real()) ? (value.real() > 0 ? "Infinity" : "-Infinity")
                                          : floatText(value.real());
        return;
    case Var::Kind::Integer:
    case Var::Kind::Big:
        writeText(out, value);
        return;
    case Var::Kind::Text:
    case Var::Kind::String:
        return string(value.view());
    default:
        break;
    }
    if (value.isUndefined() && value.undefined().behaviour == Undefined::Strict)
        value.undefined().refuse();
    if (value.isDict()) {
        std::vector<std::pair<std::string, Var>> members;
        Walk walk(run.heap(), value);
        for (Var key = walk.next(); !key.missing(); key = walk.next()) {
            std::string name;
            if (key.isNone())
                name = "null";
            else if (key.isBoolean())
                name = key.small() != 0 ? "true" : "false";
            else if (key.isString() || key.isNumber())
                name = textOf(key);
            else
                stop(tr("{} cannot be a key in JSON.", typeName(key)));
            members.emplace_back(std::move(name), itemOf(run.heap(), value, key));
        }
        if (style.sorted)
            std::stable_sort(members.begin(), members.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
        out += '{';
        bool first = true;
        for (const auto& [name, member] : members) {
            if (!first)
                out += style.indent >= 0 ? "," : ", ";
            first = false;
            line(depth + 1);
            string(name);
            out += ": ";
            writeJson(run, out, member, style, depth + 1);
        }
        if (!members.empty())
            line(depth);
        out += '}';
        return;
    }
    if (value.isList() || value.isTuple()) {
        out += '[';
        bool first = true;
        Walk walk(run.heap(), value);
        for (Var item = walk.next(); !item.missing(); item = walk.next()) {
            if (!first)
                out += style.indent >= 0 ? "," : ", ";
            first = false;
            line(depth + 1);
            writeJson(run, out, item, style, depth + 1);
        }
        if (!first)
            line(depth);
        out += ']';
        return;
    }
    stop(tr("{} cannot be written as JSON.", typeName(value)));
}

} // namespace pluma::tmpl

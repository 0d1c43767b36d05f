// Values as text: as Python prints them and as it would read them back.
#include <QChar>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "template/values/integers.h"
#include "template/values/operations.h"
#include "template/values/operations_bounds.h"

namespace pluma::tmpl {

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char buffer[64];
    const double size = std::abs(value);
    const bool fixed = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value,
                                   fixed ? std::chars_format::fixed : std::chars_format::scientific);
    std::string out(buffer, end.ptr);
    if (fixed && out.find('.') == std::string::npos)
        out += ".0";
    return out;
}

namespace {

void writeStringRepr(std::string& out, std::string_view text)
{
    const char quote =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    out += quote;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(text, i);
        if (c == static_cast<unsigned char>(quote) || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n' || c == '\r' || c == '\t') {
            out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
        } else if (c < 0x20 || c == 0x7F) {
            out += fmt::format("\\x{:02x}", static_cast<std::uint32_t>(c));
        } else if (c < 0x7F || (QChar::isPrint(c) && !QChar::isSpace(c))) {
            out += text.substr(begin, i - begin);
        } else {
            const auto number = static_cast<std::uint32_t>(c);
            out += c <= 0xFF     ? fmt::format("\\x{:02x}", number)
                   : c <= 0xFFFF ? fmt::format("\\u{:04x}", number)
                                 : fmt::format("\\U{:08x}", number);
        }
    }
    out += quote;
}

} // namespace

void writeRepr(std::string& out, const Var& value, int depth)
{
    deeper(depth);
    if (out.size() > (1U << 30))
        stopLimit(tr("A text grows beyond {} MB.", 1024));
    switch (value.kind()) {
    case Var::Kind::Text:
    case Var::Kind::String:
        pay(value);
        if (value.safe())
            out += "Markup(";
        writeStringRepr(out, value.view());
        if (value.safe())
            out += ')';
        return;
    case Var::Kind::Data:
        if (value.data().isMap()) {
            out += '{';
            bool first = true;
            Heap own(1U << 20);
            for (const auto& [key, member] : value.data().members()) {
                out += first ? "" : ", ";
                first = false;
                writeStringRepr(out, key.text());
                out += ": ";
                writeRepr(out, Var::of(own, member), depth + 1);
            }
            out += '}';
            return;
        } else {
            out += '[';
            bool first = true;
            Heap own(1U << 20);
            for (const Value item : value.data().items()) {
                out += first ? "" : ", ";
                first = false;
                writeRepr(out, Var::of(own, item), depth + 1);
            }
            out += ']';
            return;
        }
    case Var::Kind::List:
    case Var::Kind::Tuple: {
        const bool list = value.kind() == Var::Kind::List;
        out += list ? '[' : '(';
        const auto& items = value.items().items;
        value.items().heap().step(items.size() + 1);
        value.items().heap().expect(out.size());
        Heap& heap = value.items().heap();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::size_t before = out.size();
            out += i > 0 ? ", " : "";
            writeRepr(out, items[i], depth + 1);
            heap.pass(out.size() - before);
            heap.expect(out.size());
        }
        out += list ? "]" : items.size() == 1 ? ",)" : ")";
        return;
    }
    case Var::Kind::Dict: {
        out += '{';
        bool first = true;
        value.members().heap().step(value.members().size() + 1);
        value.members().heap().expect(out.size());
        for (const DictObject::Entry& entry : value.members().entries()) {
            if (entry.key.missing())
                continue;
            const std::size_t before = out.size();
            out += first ? "" : ", ";
            first = false;
            writeRepr(out, entry.key, depth + 1);
            out += ": ";
            writeRepr(out, entry.value, depth + 1);
            value.members().heap().pass(out.size() - before);
            value.members().heap().expect(out.size());
        }
        out += '}';
        return;
    }
    case Var::Kind::Undefined:
        out += "Undefined";
        return;
    default:
        writeText(out, value);
    }
}

void writeText(std::string& out, const Var& value)
{
    switch (value.kind()) {
    case Var::Kind::Missing:
        return;
    case Var::Kind::None:
        out += "None";
        return;
    case Var::Kind::Boolean:
        out += value.small() != 0 ? "True" : "False";
        return;
    case Var::Kind::Integer: {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value.small());
        out.append(buffer, end.ptr);
        return;
    }
    case Var::Kind::Float:
        out += floatText(value.real());
        return;
    case Var::Kind::String:
        pay(value);
        out += value.view();
        return;
    case Var::Kind::Text:
        out += value.view();
        return;
    case Var::Kind::Big:
        // Base 10 takes the square of the digits.
        value.big().heap().step(mpz_sizeinbase(bigOf(value).value.get_mpz_t(), 2));
        out += bigOf(value).value.get_str();
        return;
    case Var::Kind::Undefined: {
        const UndefinedObject& missing = value.undefined();
        if (missing.behaviour == Undefined::Strict)
            missing.refuse();
        if (missing.behaviour == Undefined::Debug)
            out += "{{ " + missing.shown() + " }}";
        return;
    }
    case Var::Kind::Host: {
        const Heap::Printing printing(value.host().heap());
        out += value.host().text();
        return;
    }
    default:
        writeRepr(out, value);
    }
}

std::string textOf(const Var& value)
{
    std::string out;
    writeText(out, value);
    return out;
}

std::string_view textOf(const Var& value, std::string& room)
{
    if (value.isString())
        return value.view();
    room.clear();
    writeText(room, value);
    return room;
}

void writeEscaped(std::string& out, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char* const name = text[i] == '&'    ? "&amp;"
                                 : text[i] == '<'  ? "&lt;"
                                 : text[i] == '>'  ? "&gt;"
                                 : text[i] == '\'' ? "&#39;"
                                 : text[i] == '"'  ? "&#34;"
                                                   : nullptr;
        if (name == nullptr)
            continue;
        out.append(text, from, i - from);
        out += name;
        from = i + 1;
    }
    out.append(text, from);
}

} // namespace pluma::tmpl

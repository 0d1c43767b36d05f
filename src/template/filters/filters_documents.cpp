// Filters that Jinja does not have: values as Markdown, CSV, JSON, YAML and LaTeX want them, numbers with units,
// tables.
#include <algorithm>
#include <cmath>

#include "base/document.h"
#include "base/text.h"
#include "template/filters/filters.h"

namespace pluma::tmpl {
namespace {

// A strict undefined is an error, the others print what they print.
std::string_view textOfSubject(Run& run, const Var& v, std::string& room)
{
    const std::string_view text = textOf(v, room);
    run.step(text.size() / 16);
    return text;
}

// --- Markdown --------------------------------------------------------------------------------------------------------

/// Text that CommonMark shows as it is. In a cell of a table it stays on one line.
std::string markdown(std::string_view text, bool cell)
{
    std::string out;
    bool lineStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\n';
        if (c == '\n' || c == '\r') {
            if (c == '\r' && next == '\n')
                continue;
            out += cell ? "<br>" : "\n";
            lineStart = !cell;
            continue;
        }
        const bool anywhere = std::string_view("\\`*_[]<>|~").find(c) != std::string_view::npos;
        const bool entity = c == '&' && (next == '#' || (next >= 'A' && next <= 'z'));
        const bool heading =
            lineStart && (c == '#' || ((c == '-' || c == '+' || c == '=') && !(next >= '0' && next <= '9')));
        if (anywhere || entity || heading)
            out += '\\';
        if (lineStart && c >= '0' && c <= '9') { // "1." and "1)" begin lists
            std::size_t end = i;
            while (end < text.size() && text[end] >= '0' && text[end] <= '9')
                ++end;
            if (end < text.size() && (text[end] == '.' || text[end] == ')') &&
                (end + 1 == text.size() || text[end + 1] == ' ' || text[end + 1] == '\n')) {
                out += text.substr(i, end - i);
                out += '\\';
                out += text[end];
                i = end;
                lineStart = false;
                continue;
            }
        }
        out += c;
        lineStart = lineStart && (c == ' ' || c == '\t');
    }
    return out;
}

Var toMarkdown(Run& run, const Var& v, Arguments& a)
{
    const bool cell = truthOf(a.take(0, "cell"), false);
    a.finish("md", 1);
    std::string room;
    return run.string(markdown(textOfSubject(run, v, room), cell));
}

// --- CSV -------------------------------------------------------------------------------------------------------------

/// A field as RFC 4180 has it.
void field(std::string& out, std::string_view text, std::string_view separator)
{
    const bool quoted = text.find_first_of("\"\r\n") != std::string_view::npos ||
                        text.find(separator) != std::string_view::npos || startsWith(text, " ") || endsWith(text, " ");
    if (!quoted) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        out += c;
        if (c == '"')
            out += c;
    }
    out += '"';
}

std::string cellText(const Var& value) { return value.missing() || value.isNone() ? std::string() : textOf(value); }

Var toCsv(Run& run, const Var& v, Arguments& a)
{
    const Var by = a.take(0, "separator");
    a.finish("csv", 1);
    const std::string separator = by.missing() ? "," : textOf(by);
    if (separator.empty())
        stop(tr("Fields are separated by something."));
    std::string out;
    if (!v.isList() && !v.isTuple()) {
        field(out, v.isUndefined() ? textOf(v) : cellText(v), separator);
        return run.string(std::move(out));
    }
    bool first = true;
    for (const Var& item : itemsOf(run.heap(), v)) {
        run.step();
        out += std::exchange(first, false) ? "" : separator;
        const std::size_t before = out.size();
        field(out, cellText(item), separator);
        run.heap().pass(out.size() - before);
        run.heap().expect(out.size());
    }
    return run.string(std::move(out));
}

// --- JSON, YAML, LaTeX -----------------------------------------------------------------------------------------------

Var toPlainJson(Run& run, const Var& v, Arguments& a)
{
    const Var indent = a.take(0, "indent");
    a.finish("json", 1);
    if (!indent.missing() && !indent.isNone() && !indent.isSmall())
        stop(tr("An indent is a whole number."));
    JsonStyle style;
    style.ascii = style.sorted = style.notNumbers = false;
    style.indent =
        indent.missing() || indent.isNone() ? -1 : static_cast<int>(std::clamp<std::int64_t>(indent.small(), 0, 16));
    std::string out;
    writeJson(run, out, v, style, 0);
    return run.string(std::move(out));
}

Var toYaml(Run& run, const Var& v, Arguments& a)
{
    a.finish("yaml", 0);
    if (v.isString())
        return run.string(yamlScalar(v.view()));
    JsonStyle style;
    style.ascii = style.sorted = style.notNumbers = false;
    std::string out;
    writeJson(run, out, v, style, 0); // which is YAML too
    return run.string(std::move(out));
}

Var toLatex(Run& run, const Var& v, Arguments& a)
{
    a.finish("latex", 0);
    std::string room;
    std::string out;
    for (const char c : textOfSubject(run, v, room)) {
        switch (c) {
        case '\\':
            out += "\\textbackslash{}";
            break;
        case '~':
            out += "\\textasciitilde{}";
            break;
        case '^':
            out += "\\textasciicircum{}";
            break;
        case '<':
            out += "\\textless{}";
            break;
        case '>':
            out += "\\textgreater{}";
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            out += '\\';
            [[fallthrough]];
        default:
            out += c;
        }
    }
    return run.string(std::move(out));
}

// --- quantities ------------------------------------------------------------------------------------------------------

/// A number as people read it: with so many decimals, or with up to 12 digits and no zeros at the end.
std::string decimal(double value, const Var& digits)
{
    if (!digits.missing() && !digits.isNone()) {
        if (!digits.isSmall() || digits.small() < 0 || digits.small() > 30)
            stop(tr("A number of decimals is a whole number from 0 to 30."));
        return fmt::format("{:.{}f}", value, digits.small());
    }
    std::string out = fmt::format("{:.12g}", value);
    if (out.find('e') != std::string::npos && std::abs(value) < 1e15 && std::abs(value) >= 1e-6) {
        out = fmt::format("{:.{}f}", value, std::abs(value) >= 1 ? 0 : 12);
        while (endsWith(out, "0") && out.find('.') != std::string::npos)
            out.pop_back();
    }
    return out;
}

// `{{ mtow_kg | quantity('t', 1) }}`: the unit it has is said by `unit`, by the value ("180 t", or value and unit), by
// the declaration of the parameter, or by the end of its name.
Var quantity(Run& run, const Var& v, Arguments& a)
{
    const Var to = a.take(0, "to");
    const Var digits = a.take(1, "digits");
    const Var given = a.take(2, "unit");
    a.finish("quantity", 3);
    if (v.isUndefined())
        v.undefined().refuse();
    const Units& units = run.units();
    std::string from = given.missing() || given.isNone() ? std::string() : textOf(given);
    double value = 0;
    if (v.isDict()) {
        const Var number = itemOf(run.heap(), v, "value");
        const Var unit = itemOf(run.heap(), v, "unit");
        if (number.missing() || !number.isNumber())
            stop(tr("A quantity is a number, a text such as '45 t', or a value and its unit."));
        value = realOf(number);
        if (from.empty() && unit.isString())
            from = unit.view();
    } else if (v.isString()) {
        const auto parsed = units.parse(v.view());
        if (!parsed)
            throw Stop(parsed.error().code, parsed.error().message, parsed.error().hint);
        value = parsed->value;
        from = parsed->unit.empty() ? from : parsed->unit;
    } else if (v.isNumber() && !v.isBoolean()) {
        value = realOf(v);
    } else {
        stop(tr("'{}' needs a number, not {}.", "quantity", typeName(v)));
    }
    if (from.empty())
        from = run.unitOfSubject();
    const std::string target = to.missing() || to.isNone() ? from : textOf(to);
    if (from.empty() && target.empty())
        return run.string(decimal(value, digits));
    if (from.empty())
        stop(tr("It is not known which unit this number has."),
             tr("declare the parameter with its unit, end its name in it, or say quantity('{}', unit='…')", target));
    const auto converted = units.convert(value, from, target);
    if (!converted)
        throw Stop(ErrorCode::Invalid, converted.error().message, converted.error().hint);
    const std::string symbol = units.symbol(target);
    return run.string(decimal(*converted, digits) + " " + (symbol.empty() ? target : symbol));
}

// --- tables ----------------------------------------------------------------------------------------------------------

std::string heading(std::string_view name)
{
    std::string out = replaceAll(std::string(name), "_", " ");
    return uppered(std::string_view(out).substr(0, 1)) + (out.empty() ? "" : out.substr(1));
}

struct Columns {
    std::vector<Var> keys;
    std::vector<std::string> titles;
};

// Names, or a dictionary of names and titles; otherwise what the records have, in the order in which it comes.
Columns columnsOf(Run& run, const Var& given, const std::vector<Var>& records)
{
    Columns out;
    const auto add = [&](const Var& key, std::string title) {
        if (out.keys.size() == 200)
            stopLimit(tr("A table has {} columns at most.", 200));
        out.keys.push_back(key);
        out.titles.push_back(std::move(title));
    };
    if (given.isDict()) {
        for (const Var& key : itemsOf(run.heap(), given))
            add(key, textOf(itemOf(run.heap(), given, key)));
        return out;
    }
    if (!given.missing() && !given.isNone()) {
        for (const Var& key : itemsOf(run.heap(), given))
            add(key, heading(textOf(key)));
        return out;
    }
    const Var seen = Var::dict(run.heap());
    for (const Var& record : records) {
        if (!iterable(record) || record.isString())
            stop(tr("A table is made of objects, not of {}.", typeName(record)));
        for (const Var& key : itemsOf(run.heap(), record)) {
            run.step();
            if (seen.members().find(key) != nullptr)
                continue;
            seen.members().set(key, Var::none());
            add(key, heading(textOf(key)));
        }
    }
    return out;
}

Var table(Run& run, const Var& v, Arguments& a)
{
    const Var columns = a.take(0, "columns");
    const Var kind = a.take(1, "format");
    const Var empty = a.take(2, "empty");
    a.finish("table", 3);
    if (v.isUndefined())
        v.undefined().refuse();
    const std::string format = kind.missing() || kind.isNone() ? "md" : textOf(kind);
    if (format != "md" && format != "csv" && format != "html" && format != "latex")
        stop(tr("A table is written as md, csv, html or latex, not as '{}'.", printable(format)));
    const std::vector<Var> records = v.isNone() ? std::vector<Var>() : itemsOf(run.heap(), v);
    if (records.empty() && !empty.missing())
        return run.string(textOf(empty));
    const Columns shown = columnsOf(run, columns, records);
    if (shown.keys.empty())
        return run.string({});
    // Columns of nothing but numbers stand to the right.
    std::vector<bool> numbers(shown.keys.size(), !records.empty());
    std::vector<std::vector<std::string>> rows;
    std::size_t bytes = 0;
    for (const Var& record : records) {
        rows.emplace_back();
        for (std::size_t i = 0; i < shown.keys.size(); ++i) {
            run.step(2);
            Var cell = record.isHost() ? record.host().attribute(textOf(shown.keys[i]))
                                       : itemOf(run.heap(), record, shown.keys[i]);
            if (!cell.missing() && !cell.isNone() && (!cell.isNumber() || cell.isBoolean()))
                numbers[i] = false;
            rows.back().push_back(cellText(cell));
            bytes += rows.back().back().size();
            run.heap().pass(rows.back().back().size() * 4);
            run.heap().expect(bytes);
        }
        run.heap().expect(bytes + rows.size() * shown.keys.size() * 40);
    }
    std::string out;
    const auto line = [&](const std::vector<std::string>& cells, const char* tag) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (format == "md") {
                out += "| " + markdown(cells[i], true) + (i + 1 == cells.size() ? " |" : " ");
            } else if (format == "csv") {
                out += i > 0 ? "," : "";
                field(out, cells[i], ",");
            } else if (format == "html") {
                out += (i == 0 ? "<tr>" : "") + fmt::format("<{}{}>", tag, numbers[i] ? " class=\"number\"" : "");
                writeEscaped(out, cells[i]);
                out += fmt::format("</{}>", tag) + (i + 1 == cells.size() ? "</tr>" : "");
            } else {
                Arguments none;
                out += (i > 0 ? " & " : "") + textOf(toLatex(run, Var::text(cells[i]), none)) +
                       (i + 1 == cells.size() ? " \\\\" : "");
            }
        }
        run.heap().expect(out.size());
    };
    if (format == "html")
        out += "<table>\n<thead>";
    if (format == "latex")
        out += "\\begin{tabular}{" + [&] {
            std::string spec;
            for (const bool number : numbers)
                spec += number ? 'r' : 'l';
            return spec;
        }() + "}\n\\hline\n";
    line(shown.titles, "th");
    if (format == "md") {
        out += "\n";
        for (std::size_t i = 0; i < shown.keys.size(); ++i)
            out += std::string(i == 0 ? "|" : "") + (numbers[i] ? "---:|" : "---|");
    } else if (format == "html") {
        out += "</thead>\n<tbody>";
    } else if (format == "latex") {
        out += "\n\\hline";
    }
    for (const auto& row : rows) {
        out += "\n";
        line(row, "td");
    }
    out += format == "html" ? "\n</tbody>\n</table>" : format == "latex" ? "\n\\hline\n\\end{tabular}" : "";
    return run.string(std::move(out), format == "html");
}

} // namespace

const std::vector<std::pair<std::string_view, FilterFunction>>& documentFilters()
{
    static const std::vector<std::pair<std::string_view, FilterFunction>> all = {
        {"csv", toCsv},   {"json", toPlainJson},  {"latex", toLatex}, {"md", toMarkdown},
        {"table", table}, {"quantity", quantity}, {"yaml", toYaml}};
    return all;
}

} // namespace pluma::tmpl

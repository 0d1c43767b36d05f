#include <algorithm>

#include "base/text.h"
#include "tfa/tfa.h"

namespace pluma::tfa {
namespace {

std::size_t afterLineBreak(std::string_view bytes, std::size_t at)
{
    if (at < bytes.size() && bytes[at] == '\r')
        ++at;
    return at < bytes.size() && bytes[at] == '\n' ? at + 1 : at;
}

CsvCell readCell(std::string_view bytes, std::size_t& at, char separator, bool& closed)
{
    CsvCell cell;
    cell.begin = at;
    closed = true;
    if (at < bytes.size() && bytes[at] == '"') {
        closed = false;
        for (++at; at < bytes.size() && !closed;) {
            if (bytes[at] == '"' && at + 1 < bytes.size() && bytes[at + 1] == '"') {
                cell.text += '"';
                at += 2;
            } else if (bytes[at] == '"') {
                ++at;
                closed = true;
            } else {
                cell.text += bytes[at++];
            }
        }
    }
    while (at < bytes.size() && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r')
        cell.text += bytes[at++];
    cell.end = at;
    return cell;
}

// Where the table begins, behind a byte order mark and a line that names the separator.
struct Head {
    std::size_t at = 0;
    std::optional<char> separator;
};
Head headOf(std::string_view bytes)
{
    Head head;
    head.at = startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0;
    const std::string_view rest = bytes.substr(head.at);
    if (rest.size() > 5 && startsWith(lower(rest.substr(0, 4)), "sep=") && (rest[5] == '\r' || rest[5] == '\n') &&
        csvSeparators.find(rest[4]) != std::string_view::npos) {
        head.separator = rest[4];
        head.at = afterLineBreak(bytes, head.at + 5);
    }
    return head;
}

void readRows(CsvTable& table, std::string_view bytes, std::size_t at, std::size_t maxRows)
{
    while (at < bytes.size() && table.rows.size() < maxRows) {
        std::vector<CsvCell> row;
        while (true) {
            bool closed = true;
            row.push_back(readCell(bytes, at, table.separator, closed));
            if (!closed && !table.unclosed)
                table.unclosed = row.back();
            if (at >= bytes.size() || bytes[at] != table.separator)
                break;
            ++at;
        }
        at = afterLineBreak(bytes, at);
        table.rows.push_back(std::move(row));
    }
}

// How many of the first rows have as many cells as the header, in thousandths; -1 when the header is one cell.
int fit(std::string_view bytes, std::size_t at, char separator)
{
    CsvTable sample;
    sample.separator = separator;
    readRows(sample, bytes, at, 50);
    if (sample.rows.empty() || sample.rows.front().size() < 2)
        return -1;
    int rows = 0;
    int fitting = 0;
    for (const auto& row : sample.rows) {
        if (row.size() == 1 && row.front().begin == row.front().end)
            continue; // a blank line
        ++rows;
        fitting += row.size() == sample.rows.front().size() ? 1 : 0;
    }
    return fitting * 1000 / rows;
}

} // namespace

CsvTable readCsvTable(std::string_view bytes, std::optional<char> separator, std::size_t maxRows)
{
    const Head head = headOf(bytes);
    CsvTable table;
    table.firstLine = head.separator ? 2 : 1;
    if (separator || head.separator) {
        table.separator = separator.value_or(head.separator.value_or(','));
    } else {
        // A comma comes last among equals: it stands in numbers and sentences, the others hardly ever in every row.
        int best = -1;
        for (const char candidate : {'\t', ';', '|', ','})
            if (const int fits = fit(bytes, head.at, candidate); fits > best) {
                best = fits;
                table.separator = candidate;
            }
    }
    readRows(table, bytes, head.at, maxRows);
    return table;
}

std::vector<std::vector<CsvCell>> readCsv(std::string_view bytes, std::size_t maxRows)
{
    return readCsvTable(bytes, {}, maxRows).rows;
}

std::optional<char> csvSeparator(std::string_view name)
{
    if (name == "tab" || name == "\\t")
        return '\t';
    if (name == "comma")
        return ',';
    if (name == "semicolon")
        return ';';
    if (name == "pipe")
        return '|';
    if (name.size() == 1 && csvSeparators.find(name.front()) != std::string_view::npos)
        return name.front();
    return {};
}

std::string csvCell(std::string_view text, bool quoted, char separator)
{
    const std::string special = std::string("\"\r\n") + separator;
    if (!quoted && text.find_first_of(special) == std::string_view::npos)
        return std::string(text);
    return "\"" + replaceAll(std::string(text), "\"", "\"\"") + "\"";
}

} // namespace pluma::tfa

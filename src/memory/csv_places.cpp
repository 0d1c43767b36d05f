#include <algorithm>

#include "base/text.h"
#include "base/values.h"
#include "memory/bindings.h"

namespace pluma::memory {

bool sameNumber(const std::string& a, const std::string& b)
{
    return isJsonNumber(a) && isJsonNumber(b) && Decimal::compare(Decimal::of(a), Decimal::of(b)) == 0;
}

std::string whereLine(std::string_view bytes, const std::string& path, std::size_t at)
{
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at, bytes.size()));
    const bool oldMac = bytes.find('\n') == std::string_view::npos;
    return fmt::format("{}:{}", path, std::count(bytes.begin(), end, oldMac ? '\r' : '\n') + 1);
}

std::string withDecimalComma(const Binding& binding, const std::string& value)
{
    // Only the number of "0.0 m." has a decimal sign.
    const std::size_t first = binding.format.empty() ? 0 : binding.format.find_first_of("#0");
    const std::size_t last = binding.format.empty() ? std::string::npos : binding.format.find_last_of('0');
    const std::size_t tail = last == std::string::npos ? 0 : binding.format.size() - last - 1;
    if (first + tail > value.size())
        return value;
    std::string out = value;
    for (std::size_t i = first; i < out.size() - tail; ++i)
        out[i] = out[i] == '.' ? ',' : out[i] == ',' ? '.' : out[i];
    return out;
}

namespace {

using Rows = std::vector<std::vector<tfa::CsvCell>>;

std::size_t columnOf(const Rows& rows, const std::string& name)
{
    std::size_t column = 0;
    while (!rows.empty() && column < rows[0].size() && rows[0][column].text != name)
        ++column;
    return rows.empty() || column == rows[0].size() ? std::string::npos : column;
}
bool hasKey(const Rows& rows, const std::string& key)
{
    return std::any_of(rows.begin() + (rows.empty() ? 0 : 1), rows.end(),
                       [&](const auto& row) { return row[0].text == key; });
}

std::string separatorName(char separator)
{
    return separator == '\t' ? tr("a tab") : "'" + std::string(1, separator) + "'";
}

// The table with the separator that makes the binding's column and row appear. Two that do are an error.
Result<tfa::CsvTable> boundTable(const Binding& binding, std::string_view bytes, const std::string& path)
{
    auto table = tfa::readCsvTable(bytes, binding.separator);
    const auto shows = [&](const tfa::CsvTable& t) {
        return columnOf(t.rows, binding.column) != std::string::npos && hasKey(t.rows, binding.key);
    };
    if (binding.separator)
        return table;
    std::optional<tfa::CsvTable> other;
    for (const char separator : tfa::csvSeparators) {
        if (separator == table.separator ||
            columnOf(tfa::readCsvTable(bytes, separator, 1).rows, binding.column) == std::string::npos)
            continue;
        auto candidate = tfa::readCsvTable(bytes, separator);
        if (!shows(candidate))
            continue;
        if (other || shows(table))
            return fail(ErrorCode::Conflict,
                        tr("The table can be read with {} and with {} between its cells.",
                           separatorName(other ? other->separator : table.separator), separatorName(separator)),
                        path, tr("say which it is in the binding: {},sep=;", binding.at));
        other = std::move(candidate);
    }
    return other ? std::move(*other) : std::move(table);
}

// A number with a decimal comma, as tables have it whose cells are not separated by commas: 45,5 and 1.240,5.
bool hasDecimalComma(const std::string& text)
{
    const std::size_t comma = text.find(',');
    return comma != std::string::npos && comma > 0 && comma + 1 < text.size() &&
           text.find_first_not_of("+-0123456789.") == comma &&
           text.find_first_not_of("0123456789", comma + 1) == std::string::npos;
}
// 1,234 may be grouped; 12,34 and 0,5 are not.
bool mayBeGrouped(const std::string& text)
{
    const std::size_t sign = text.find_first_of(".,");
    return sign != std::string::npos && text.size() - sign == 4 && sign <= 4;
}
bool isFraction(const std::string& text) { return isJsonNumber(text) && text.find('.') != std::string::npos; }
std::string withPoint(std::string text) { return replaceAll(replaceAll(std::move(text), ".", ""), ",", "."); }

enum class DecimalSign { Unknown, Point, Comma, Both };
// By the numbers of the table that can be read in one way only.
DecimalSign decimalSign(const tfa::CsvTable& table)
{
    bool point = false;
    bool comma = false;
    for (const auto& row : table.rows)
        for (const tfa::CsvCell& cell : row) {
            if (mayBeGrouped(cell.text))
                continue;
            comma = comma || hasDecimalComma(cell.text);
            point = point || (cell.text.find('.') != std::string::npos && isJsonNumber(cell.text));
        }
    return point && comma ? DecimalSign::Both
           : comma        ? DecimalSign::Comma
           : point        ? DecimalSign::Point
                          : DecimalSign::Unknown;
}

} // namespace

Result<BoundPlaces> csvPlaces(const Binding& binding, std::string_view bytes, const std::string& path,
                              const std::string& expected)
{
    PLUMA_TRY(const auto table, boundTable(binding, bytes, path));
    const Rows& rows = table.rows;
    const auto missing = [&](const std::string& why) {
        return fail(ErrorCode::NotFound,
                    tr("The binding of '{}' at '{}' finds no such place: {}", binding.parameter, binding.at, why), path,
                    binding.where);
    };
    if (rows.empty())
        return missing(tr("the table is empty."));
    const std::size_t column = columnOf(rows, binding.column);
    std::vector<std::string> names;
    for (const tfa::CsvCell& cell : rows[0])
        names.push_back(cell.text);
    if (column == std::string::npos)
        return missing(tr("read with {} between its cells, the table has the columns {}.",
                          separatorName(table.separator), join(names, ", ")));
    if (std::count(names.begin(), names.end(), binding.column) > 1)
        return fail(ErrorCode::Conflict, tr("The table has two columns '{}'.", binding.column), path, binding.where);
    const DecimalSign sign = decimalSign(table);
    BoundPlaces out;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        if (rows[r][0].text != binding.key)
            continue;
        if (column >= rows[r].size())
            return missing(tr("the row '{}' has {} cells only.", binding.key, rows[r].size()));
        const tfa::CsvCell& cell = rows[r][column];
        for (std::size_t c = rows[0].size(); c < rows[r].size(); ++c)
            if (!rows[r][c].text.empty())
                return fail(ErrorCode::Conflict,
                            tr("The row '{}' has {} cells, the header {}: which cell is '{}' cannot be told.",
                               binding.key, rows[r].size(), rows[0].size(), binding.column),
                            whereLine(bytes, path, rows[r][0].begin),
                            tr("quote the cell that holds {}", separatorName(table.separator)));
        if (table.unclosed && table.unclosed->begin <= cell.begin)
            return fail(ErrorCode::Conflict, tr("A quoted cell has no end."),
                        whereLine(bytes, path, table.unclosed->begin));
        const bool comma =
            sign == DecimalSign::Comma || (sign != DecimalSign::Point && hasDecimalComma(cell.text) &&
                                           (!mayBeGrouped(cell.text) || sameNumber(withPoint(cell.text), expected)));
        BoundPlace place{cell.begin, cell.end, cell.text, {}, {}, {}, false, table.separator, false, comma, false};
        place.quoted = cell.begin < cell.end && bytes[cell.begin] == '"';
        place.signUnknown = table.separator != ',' && !comma && sign != DecimalSign::Point && !isFraction(cell.text);
        const std::string now = comma && hasDecimalComma(cell.text) ? withPoint(cell.text) : cell.text;
        out.drifted = out.drifted || (now != expected && !sameNumber(now, expected) &&
                                      !(comma && withDecimalComma(binding, expected) == cell.text));
        out.places.push_back(std::move(place));
    }
    return out.places.empty() ? Result<BoundPlaces>(missing(tr("no row begins with '{}'.", binding.key))) : out;
}

} // namespace pluma::memory

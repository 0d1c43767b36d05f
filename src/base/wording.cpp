#include "base/wording.h"

#include <algorithm>

#include "base/text.h"

namespace pluma {

std::string count(std::uint64_t value)
{
    std::string text = std::to_string(value);
    // A German reader takes "1,030" for about one.
    const std::string separator = tr(",");
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, separator);
    return text;
}

std::string plural(std::uint64_t value, const char* one, const char* many)
{
    return count(value) + " " + tr(value == 1 ? one : many);
}

std::string percent(double ratio) { return fmt::format("{:.1f} %", ratio * 100); }

std::string table(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    const auto width = [](const std::string& text) {
        std::size_t n = 0;
        for (const char c : text)
            n += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
        return n;
    };
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (widths.size() <= c)
                widths.push_back(0);
            widths[c] = std::max(widths[c], width(row[c]));
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line = " ";
        for (std::size_t c = 0; c < row.size(); ++c)
            line +=
                " " + row[c] + (c + 1 < row.size() ? std::string(widths[c] - width(row[c]) + 1, ' ') : std::string());
        text += std::string(line.substr(0, line.find_last_not_of(' ') + 1)) + "\n";
    }
    return text;
}

} // namespace pluma

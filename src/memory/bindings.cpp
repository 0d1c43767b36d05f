#include "memory/bindings.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace pluma::memory {

bool Glob::matches(std::string_view path) const { return endsWith(path, m_tail) && globMatch(m_pattern, path); }

namespace {
std::string textOf(const Node& node, std::string_view key)
{
    const Node* found = node.find(key);
    return found != nullptr ? found->text : std::string();
}
} // namespace

Result<std::vector<Binding>> readBindings(const Document& document, const tfa::Resolved& parameters, const Units& units)
{
    std::vector<Binding> out;
    const Node* list = document.root().find("bindings");
    for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
        const Node& node = list->items[i];
        Binding b;
        b.where = document.where(node);
        b.parameter = textOf(node, "parameter");
        b.path = textOf(node, "path");
        b.at = textOf(node, "at");
        b.format = textOf(node, "format");
        b.as = textOf(node, "as");
        b.glob = Glob(b.path);
        const tfa::ResolvedParameter* parameter = parameters.find(b.parameter);
        if (parameter == nullptr)
            return fail(ErrorCode::Invalid,
                        tr("The binding names the parameter '{}', which the program does not have.", b.parameter),
                        document.where(*node.find("parameter")), didYouMean(b.parameter, parameters.names()));
        if (const Node* unit = node.find("unit")) {
            b.unit = units.symbol(unit->text);
            if (auto converts = units.convert(1, parameter->parameter.unit, unit->text); !converts)
                return fail(ErrorCode::Invalid, tr("The binding of '{}': {}", b.parameter, converts.error().message),
                            document.where(*unit));
        }
        if (startsWith(b.at, "json:")) {
            b.pointer = b.at.substr(5);
        } else if (startsWith(b.at, "csv:key=")) {
            b.kind = Binding::Kind::Csv;
            const std::size_t comma = b.at.find(",col=");
            b.key = b.at.substr(8, comma - 8);
            b.column = b.at.substr(comma + 5);
        } else if (startsWith(b.at, "text:")) {
            b.kind = Binding::Kind::Text;
            const std::size_t open = b.at.find("{{");
            const std::size_t close = b.at.find("}}", open);
            if (trim(std::string_view(b.at).substr(open + 2, close - open - 2)) != b.parameter)
                return fail(ErrorCode::Invalid,
                            tr("The place '{}' names another parameter than '{}'.", b.at, b.parameter),
                            document.where(*node.find("at")));
            b.before = b.at.substr(5, open - 5);
            b.after = b.at.substr(close + 2);
        } else {
            b.kind = Binding::Kind::Template;
        }
        out.push_back(std::move(b));
    }
    return out;
}

Result<std::string> boundText(const Binding& binding, const tfa::Parameter& parameter, const Units& units)
{
    if (parameter.value.is_string())
        return parameter.value.get<std::string>();
    if (parameter.value.is_boolean())
        return std::string(parameter.value.get<bool>() ? "true" : "false");
    if (!parameter.value.is_number())
        return fail(ErrorCode::Invalid,
                    tr("The parameter '{}' is a {}; only texts, numbers and booleans can be bound.", parameter.name,
                       parameter.value.type_name()),
                    binding.where);
    double value = parameter.value.get<double>();
    if (!binding.unit.empty() && binding.unit != parameter.unit) {
        PLUMA_TRY(value, units.convert(value, parameter.unit, binding.unit));
    }
    if (binding.format.empty())
        return numberText(value);
    const bool grouped = binding.format.find("#,##0") != std::string::npos;
    const std::size_t begin = binding.format.find(grouped ? "#,##0" : "0");
    std::size_t end = begin + (grouped ? 5 : 1);
    std::size_t decimals = 0;
    if (end + 1 < binding.format.size() && binding.format[end] == '.' && binding.format[end + 1] == '0') {
        const std::size_t last = std::min(binding.format.find_first_not_of('0', end + 1), binding.format.size());
        decimals = last - end - 1;
        end = last;
    }
    std::string number = fmt::format("{:.{}f}", value, std::min<std::size_t>(decimals, 15));
    if (grouped) {
        const std::size_t dot = std::min(number.find('.'), number.size());
        const std::size_t start = number[0] == '-' ? 1 : 0;
        for (std::size_t i = dot; i > start + 3; i -= 3)
            number.insert(i - 3, ",");
    }
    return binding.format.substr(0, begin) + number + binding.format.substr(end);
}

Result<std::vector<BoundPlace>> findPlaces(const Binding& binding, std::string_view bytes, const std::string& path,
                                           const std::string& expected, bool& drifted)
{
    drifted = false;
    std::vector<BoundPlace> out;
    const auto missing = [&] {
        return fail(ErrorCode::NotFound,
                    tr("The binding of '{}' at '{}' finds no such place.", binding.parameter, binding.at), path,
                    binding.where);
    };
    switch (binding.kind) {
    case Binding::Kind::Template:
        return out;
    case Binding::Kind::Pointer: {
        // Front matter of a Markdown document is addressed like any YAML.
        std::size_t offset = 0;
        std::string_view text = bytes;
        if (endsWith(path, ".md") && startsWith(bytes, "---\n")) {
            const std::size_t end = bytes.find("\n---", 3);
            if (end == std::string_view::npos)
                return missing();
            offset = 4;
            text = bytes.substr(4, end - 3);
        }
        PLUMA_TRY(const auto document, parseDocument(std::string(text), path));
        const Node* node = document.at(binding.pointer);
        if (node == nullptr || !node->isScalar())
            return missing();
        out.push_back({node->begin + offset, node->end + offset, node->text, node->quoted});
        drifted = node->text != expected;
        return out;
    }
    case Binding::Kind::Csv: {
        const auto rows = tfa::readCsv(bytes);
        if (rows.empty())
            return missing();
        std::size_t column = 0;
        while (column < rows[0].size() && rows[0][column].text != binding.column)
            ++column;
        for (std::size_t r = 1; r < rows.size(); ++r)
            if (column < rows[r].size() && rows[r][0].text == binding.key) {
                const auto& cell = rows[r][column];
                out.push_back({cell.begin, cell.end, cell.text, cell.begin < bytes.size() && bytes[cell.begin] == '"'});
                drifted = drifted || cell.text != expected;
            }
        return out.empty() ? Result<std::vector<BoundPlace>>(missing()) : out;
    }
    case Binding::Kind::Text: {
        const bool placeholder = binding.before.empty() && binding.after.empty();
        const std::string literal = "{{" + binding.parameter + "}}";
        const std::string wanted = placeholder ? literal : binding.before + expected + binding.after;
        for (std::size_t at = bytes.find(wanted); at != std::string_view::npos;
             at = bytes.find(wanted, at + wanted.size())) {
            const std::size_t begin = placeholder ? at : at + binding.before.size();
            const std::size_t length = placeholder ? literal.size() : expected.size();
            // "Span: 40" must not match inside "Span: 400", "Span: 40.5" or "WingSpan: 40".
            const std::size_t next = begin + length;
            const auto at0 = [&](std::size_t i) { return i < bytes.size() ? bytes[i] : '\0'; };
            const auto digit = [](char c) { return c >= '0' && c <= '9'; };
            const auto word = [&](char c) {
                return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
                       static_cast<unsigned char>(c) >= 0x80;
            };
            const char previous = at == 0 ? '\0' : bytes[at - 1];
            const bool joinedBefore = binding.before.empty() ? word(previous) || previous == '.' || previous == ',' ||
                                                                   previous == '-' || previous == '+'
                                                             : word(previous) && word(binding.before.front());
            const bool joinedAfter =
                binding.after.empty() &&
                (digit(at0(next)) || ((at0(next) == '.' || at0(next) == ',') && digit(at0(next + 1))));
            const bool inside = !placeholder && (joinedBefore || joinedAfter);
            if (inside)
                drifted = true;
            else
                out.push_back({begin, next, std::string(bytes.substr(begin, length)), false});
        }
        if (out.empty()) {
            drifted = drifted || (!binding.before.empty() && bytes.find(binding.before) != std::string_view::npos);
            if (!drifted)
                return missing();
        }
        return out;
    }
    }
    return out;
}

TextEdit placeEdit(const Binding& binding, const BoundPlace& place, const std::string& path, const std::string& value,
                   const tfa::Parameter& parameter)
{
    if (binding.kind == Binding::Kind::Text)
        return {place.begin, place.end, value};
    if (binding.kind == Binding::Kind::Csv)
        return {place.begin, place.end, tfa::csvCell(value, place.quoted)};
    const bool json = endsWith(lower(path), ".json");
    if (place.quoted)
        return {place.begin, place.end, Json(value).dump()};
    if (json || !parameter.value.is_string())
        return {place.begin, place.end, json && parameter.value.is_string() ? Json(value).dump() : value};
    return {place.begin, place.end, yamlScalar(value)};
}

} // namespace pluma::memory

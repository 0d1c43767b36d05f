#include "memory/bindings.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::memory {

bool Glob::matches(std::string_view path) const { return endsWith(path, m_tail) && globMatch(m_pattern, path); }

namespace {
std::string textOf(const Node& node, std::string_view key)
{
    const Node* found = node.find(key);
    return found != nullptr ? found->text : std::string();
}

// Where in a file the binding points, as its `at` says.
Result<> readPlace(Binding& b, const Document& document, const Node& node)
{
    if (startsWith(b.at, "json:")) {
        b.pointer = b.at.substr(5);
    } else if (startsWith(b.at, "csv:key=")) {
        b.kind = Binding::Kind::Csv;
        const std::size_t comma = b.at.find(",col=");
        b.key = b.at.substr(8, comma - 8);
        b.column = b.at.substr(comma + 5);
        if (const std::size_t declared = b.column.rfind(",sep="); declared != std::string::npos) {
            b.separator = tfa::csvSeparator(std::string_view(b.column).substr(declared + 5));
            if (!b.separator)
                return fail(ErrorCode::Invalid, tr("'{}' is not a separator of tables.", b.column.substr(declared + 5)),
                            document.where(*node.find("at")), tr("write ;, tab, | or comma"));
            b.column.resize(declared);
        }
    } else if (startsWith(b.at, "text:")) {
        b.kind = Binding::Kind::Text;
        const std::size_t open = b.at.find("{{");
        const std::size_t close = b.at.find("}}", open);
        if (trim(std::string_view(b.at).substr(open + 2, close - open - 2)) != b.parameter)
            return fail(ErrorCode::Invalid, tr("The place '{}' names another parameter than '{}'.", b.at, b.parameter),
                        document.where(*node.find("at")));
        b.before = b.at.substr(5, open - 5);
        b.after = b.at.substr(close + 2);
    } else {
        b.kind = Binding::Kind::Template;
    }
    return {};
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
        b.symbol = b.unit.empty() ? parameter->parameter.unit : b.unit;
        for (const std::string& symbol : units.symbolsOf(units.dimension(b.symbol)))
            if (!b.symbol.empty() && symbol != b.symbol)
                b.otherUnits.push_back(symbol);
        PLUMA_CHECK(readPlace(b, document, node));
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
    const bool converted = !binding.unit.empty() && binding.unit != parameter.unit;
    // A whole number stays what it is; a double would lose its last digits beyond 2^53.
    const std::string whole =
        parameter.value.is_number_integer() && !converted ? parameter.value.dump() : std::string();
    double value = parameter.value.get<double>();
    if (!binding.unit.empty() && binding.unit != parameter.unit) {
        PLUMA_TRY(value, units.convert(value, parameter.unit, binding.unit));
    }
    if (binding.format.empty())
        return whole.empty() ? numberText(value) : whole;
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
    if (!whole.empty())
        number = whole + (decimals > 0 ? "." + std::string(std::min<std::size_t>(decimals, 15), '0') : std::string());
    if (number.front() == '-' && number.find_first_not_of("-0.") == std::string::npos)
        number.erase(0, 1); // what rounds to zero has no sign
    if (grouped) {
        const std::size_t dot = std::min(number.find('.'), number.size());
        const std::size_t start = number[0] == '-' ? 1 : 0;
        for (std::size_t i = dot; i > start + 3; i -= 3)
            number.insert(i - 3, ",");
    }
    return binding.format.substr(0, begin) + number + binding.format.substr(end);
}

} // namespace pluma::memory

#include <algorithm>
#include <charconv>
#include <cmath>

#include <QChar>

#include "base/text.h"
#include "template/engine.h"

namespace pluma::tmpl {
namespace {

std::string pythonFloat(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char buffer[64];
    const double magnitude = std::abs(value);
    const bool fixed = magnitude == 0 || (magnitude >= 1e-4 && magnitude < 1e16);
    const auto end = fixed ? std::to_chars(buffer, buffer + 64, value, std::chars_format::fixed)
                           : std::to_chars(buffer, buffer + 64, value, std::chars_format::scientific);
    std::string text(buffer, end.ptr);
    if (fixed && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string pythonRepr(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string: {
        const auto& text = value.get_ref<const std::string&>();
        const char quote = text.find('\'') != std::string::npos && text.find('"') == std::string::npos ? '"' : '\'';
        std::string out(1, quote);
        for (const char c : text) {
            if (c == '\n')
                out += "\\n";
            else if (c == '\t')
                out += "\\t";
            else if (c == '\r')
                out += "\\r";
            else if (c == '\\' || c == quote)
                out += std::string("\\") + c;
            else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
            else
                out += c;
        }
        return out + quote;
    }
    case Json::value_t::array: {
        std::string out = "[";
        for (const Json& item : value)
            out += (out.size() > 1 ? ", " : "") + pythonRepr(item);
        return out + "]";
    }
    case Json::value_t::object: {
        std::string out = "{";
        for (const auto& [key, item] : value.items())
            out += (out.size() > 1 ? ", " : "") + pythonRepr(Json(key)) + ": " + pythonRepr(item);
        return out + "}";
    }
    default:
        return pythonText(value);
    }
}

bool truthy(const Json& value)
{
    if (value.is_null())
        return false;
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ref<const std::string&>().empty();
    return !value.empty();
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Undefined is a value of its own: it may be tested and defaulted, but not printed.
struct Value {
    Json json;
    bool undefined = false;
    std::string undefinedName;
};

class Renderer {
public:
    Renderer(const Template::Program& program, const Json& context, const RenderLimits& limits)
        : m_program(program), m_context(context), m_limits(limits)
    {
    }

    Result<std::string> run()
    {
        m_scopes.push_back(Json::object());
        PLUMA_CHECK(body(m_program.body, 0));
        return std::move(m_out);
    }

private:
    tl::unexpected<Error> error(const Place& p, std::string message, std::string hint = {},
                                ErrorCode code = ErrorCode::Invalid) const
    {
        return fail(code, std::move(message), fmt::format("{}:{}:{}", m_program.name, p.line, p.column),
                    std::move(hint));
    }
    Result<> step(const Place& place, std::uint64_t cost = 1)
    {
        m_steps += cost;
        if (m_steps > m_limits.steps)
            return error(place, tr("The template needs more than {} steps.", m_limits.steps), tr("a loop is too large"),
                         ErrorCode::Limit);
        return {};
    }
    // Values are copied where they are used; a copy costs steps by its size, so that steps bound time and memory both.
    static std::uint64_t weight(const Json& value)
    {
        if (value.is_string())
            return 1 + value.get_ref<const std::string&>().size() / 32;
        std::uint64_t sum = 1;
        if (value.is_structured())
            for (const Json& item : value)
                sum += weight(item);
        return sum;
    }
    Result<Value> kept(const Expression& e, Json value)
    {
        PLUMA_CHECK(step(e.place, 1 + weight(value) / 4));
        if (value.is_string() && value.get_ref<const std::string&>().size() > m_limits.outputBytes)
            return error(e.place, tr("The text grows beyond {} bytes.", m_limits.outputBytes), {}, ErrorCode::Limit);
        return Value{std::move(value)};
    }
    // The place of a name or of a member of one, without copying what it is a member of; null when it has to be
    // evaluated.
    const Json* locate(const Expression& e) const
    {
        if (e.kind == Expression::Kind::Name)
            return lookup(e.name);
        if (e.kind != Expression::Kind::Attribute &&
            !(e.kind == Expression::Kind::Index && e.operands[1]->kind == Expression::Kind::Literal))
            return nullptr;
        const Json* subject = locate(*e.operands[0]);
        if (subject == nullptr)
            return nullptr;
        const Json key = e.kind == Expression::Kind::Attribute ? Json(e.name) : e.operands[1]->literal;
        if (subject->is_object() && key.is_string()) {
            const auto it = subject->find(key.get_ref<const std::string&>());
            return it == subject->end() ? nullptr : &*it;
        }
        if (subject->is_array() && key.is_number_integer() && key.get<std::int64_t>() >= 0 &&
            key.get<std::uint64_t>() < subject->size())
            return &(*subject)[key.get<std::size_t>()];
        return nullptr;
    }

    Result<> write(const Place& place, std::string_view text)
    {
        if (m_out.size() + text.size() > m_limits.outputBytes)
            return error(place, tr("The document grows beyond {} bytes.", m_limits.outputBytes), {}, ErrorCode::Limit);
        m_out += text;
        return {};
    }

    Result<> body(const std::vector<Statement>& statements, std::size_t depth)
    {
        for (const Statement& s : statements) {
            PLUMA_CHECK(step(s.place));
            switch (s.kind) {
            case Statement::Kind::Text:
                PLUMA_CHECK(write(s.place, s.text));
                break;
            case Statement::Kind::Output: {
                PLUMA_TRY(const Json value, defined(*s.expression));
                PLUMA_CHECK(write(s.place, pythonText(value)));
                break;
            }
            case Statement::Kind::Set: {
                PLUMA_TRY(m_scopes.back()[s.text], defined(*s.expression));
                break;
            }
            case Statement::Kind::If:
                for (const auto& branch : s.branches) {
                    bool yes = branch.condition == nullptr;
                    if (!yes) {
                        PLUMA_TRY(const Json condition, defined(*branch.condition));
                        yes = truthy(condition);
                    }
                    if (yes) {
                        PLUMA_CHECK(body(branch.body, depth + 1));
                        break;
                    }
                }
                break;
            case Statement::Kind::For:
                PLUMA_CHECK(loop(s, depth));
                break;
            }
        }
        return {};
    }

    Result<> bind(const Statement& s, const Json& item, Json& scope)
    {
        if (s.names.size() == 1) {
            scope[s.names[0]] = item;
            return {};
        }
        if (!item.is_array() || item.size() != s.names.size())
            return error(s.place, tr("Each item must be a list of {} values to unpack.", s.names.size()));
        for (std::size_t i = 0; i < s.names.size(); ++i)
            scope[s.names[i]] = item[i];
        return {};
    }

    Result<> loop(const Statement& s, std::size_t depth)
    {
        PLUMA_TRY(Json items, defined(*s.expression));
        PLUMA_TRY(items, asList(s.place, std::move(items)));
        m_scopes.push_back(Json::object());
        if (s.filter) {
            Json kept = Json::array();
            for (const Json& item : items) {
                PLUMA_CHECK(bind(s, item, m_scopes.back()));
                PLUMA_TRY(const Json keep, defined(*s.filter));
                if (truthy(keep))
                    kept.push_back(item);
            }
            items = std::move(kept);
        }
        const std::size_t n = items.size();
        for (std::size_t i = 0; i < n; ++i) {
            PLUMA_CHECK(step(s.place, 20)); // a scope with its loop facts
            Json scope = Json::object();
            PLUMA_CHECK(bind(s, items[i], scope));
            scope["loop"] = {{"index", i + 1}, {"index0", i},       {"first", i == 0},        {"last", i + 1 == n},
                             {"length", n},    {"revindex", n - i}, {"revindex0", n - i - 1}, {"depth", 1}};
            m_scopes.back() = std::move(scope);
            PLUMA_CHECK(body(s.body, depth + 1));
        }
        m_scopes.pop_back();
        if (n == 0)
            PLUMA_CHECK(body(s.otherwise, depth + 1));
        return {};
    }

    Result<Json> asList(const Place& place, Json value) const
    {
        if (value.is_array())
            return value;
        Json out = Json::array();
        if (value.is_object()) {
            for (const auto& [key, item] : value.items())
                out.push_back(key);
            return out;
        }
        if (value.is_string()) {
            const auto& text = value.get_ref<const std::string&>();
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t start = at;
                nextCodePoint(text, at);
                out.push_back(text.substr(start, at - start));
            }
            return out;
        }
        return error(place, tr("A {} cannot be looped over.", value.type_name()));
    }

    const Json* lookup(const std::string& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto it = scope->find(name); it != scope->end())
                return &*it;
        const auto it = m_context.find(name);
        return it == m_context.end() ? nullptr : &*it;
    }
    std::vector<std::string> knownNames() const
    {
        std::vector<std::string> out;
        for (const auto& [key, value] : m_context.items())
            out.push_back(key);
        for (const Json& scope : m_scopes)
            for (const auto& [key, value] : scope.items())
                out.push_back(key);
        return out;
    }

    Result<Json> defined(const Expression& e)
    {
        PLUMA_TRY(Value value, evaluate(e));
        if (value.undefined) {
            std::vector<std::string> names = knownNames();
            return error(e.place, tr("'{}' is undefined.", value.undefinedName),
                         didYouMean(value.undefinedName, names));
        }
        return std::move(value.json);
    }

    Result<Value> evaluate(const Expression& e)
    {
        PLUMA_CHECK(step(e.place));
        switch (e.kind) {
        case Expression::Kind::Literal:
            return Value{e.literal};
        case Expression::Kind::Name: {
            const Json* found = lookup(e.name);
            if (found == nullptr)
                return Value{{}, true, e.name};
            return kept(e, *found);
        }
        case Expression::Kind::Attribute:
        case Expression::Kind::Index:
            if (const Json* found = locate(e))
                return kept(e, *found);
            return member(e);
        case Expression::Kind::List: {
            Json out = Json::array();
            for (const ExpressionPtr& item : e.operands) {
                PLUMA_TRY(Json value, defined(*item));
                out.push_back(std::move(value));
            }
            return kept(e, std::move(out));
        }
        case Expression::Kind::Dict: {
            Json out = Json::object();
            for (std::size_t i = 0; i + 1 < e.operands.size(); i += 2) {
                PLUMA_TRY(const Json key, defined(*e.operands[i]));
                PLUMA_TRY(out[pythonText(key)], defined(*e.operands[i + 1]));
            }
            return Value{std::move(out)};
        }
        case Expression::Kind::Not: {
            PLUMA_TRY(const Json value, defined(*e.operands[0]));
            return Value{!truthy(value)};
        }
        case Expression::Kind::And:
        case Expression::Kind::Or: {
            PLUMA_TRY(Json left, defined(*e.operands[0]));
            if (truthy(left) == (e.kind == Expression::Kind::Or))
                return Value{std::move(left)};
            return evaluate(*e.operands[1]);
        }
        case Expression::Kind::Conditional: {
            PLUMA_TRY(const Json condition, defined(*e.operands[0]));
            if (truthy(condition))
                return evaluate(*e.operands[1]);
            return e.operands.size() > 2 ? evaluate(*e.operands[2]) : Result<Value>(Value{std::string()});
        }
        case Expression::Kind::Unary: {
            PLUMA_TRY(Json value, defined(*e.operands[0]));
            if (!value.is_number())
                return error(e.place, tr("'{}' needs a number.", e.name));
            if (e.name == "-") {
                PLUMA_TRY(value, negated(e, value));
            }
            return Value{std::move(value)};
        }
        case Expression::Kind::Binary: {
            PLUMA_TRY(const Json left, defined(*e.operands[0]));
            PLUMA_TRY(const Json right, defined(*e.operands[1]));
            return binary(e, left, right);
        }
        case Expression::Kind::Test:
            return test(e);
        case Expression::Kind::Filter:
            return filter(e);
        case Expression::Kind::Call:
            return call(e);
        }
        return error(e.place, tr("This expression is not supported."));
    }

    // Whole numbers are 64 bits wide here; what does not fit is an error, never another number.
    static bool fits(const Json& number)
    {
        return !number.is_number_unsigned() || number.get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX);
    }
    Result<Json> negated(const Expression& e, const Json& number)
    {
        if (number.is_number_float())
            return Json(-number.get<double>());
        std::int64_t out = 0;
        if (!fits(number) || __builtin_sub_overflow(std::int64_t{0}, number.get<std::int64_t>(), &out))
            return error(e.place, tr("The number is too large."), {}, ErrorCode::Limit);
        return Json(out);
    }
    // `attribute='a.b'` of join and sort: each part a key or the number of an item, as Jinja reads it.
    Result<Json> attributeOf(const Expression& e, const Json& item, const Json& path)
    {
        if (path.is_null())
            return item;
        const Json* at = &item;
        const std::string text = pythonText(path);
        for (const std::string_view part : split(text, '.')) {
            const Json* found = nullptr;
            std::size_t index = 0;
            const auto end = std::from_chars(part.data(), part.data() + part.size(), index);
            if (at->is_object()) {
                const auto it = at->find(std::string(part));
                found = it == at->end() ? nullptr : &*it;
            } else if (at->is_array() && end.ptr == part.data() + part.size() && index < at->size()) {
                found = &(*at)[index];
            }
            if (found == nullptr)
                return error(e.place, tr("An item has no '{}'.", pythonText(path)));
            at = found;
        }
        return *at;
    }
    // Python's int() and float() of a text: all of it is a number, or none of it.
    static double textNumber(std::string_view text)
    {
        text = trim(text);
        if (startsWith(text, "+"))
            text.remove_prefix(1);
        double number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
        return end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(number) ? number : 0;
    }
    // As Jinja's `tojson`: sorted keys, Python's separators, ASCII, and nothing that ends a script element.
    static void scriptJson(const Json& value, std::string& out)
    {
        if (value.is_array()) {
            out += '[';
            for (std::size_t i = 0; i < value.size(); ++i) {
                out += i > 0 ? ", " : "";
                scriptJson(value[i], out);
            }
            out += ']';
        } else if (value.is_object()) {
            std::vector<std::string> keys;
            for (const auto& [key, item] : value.items())
                keys.push_back(key);
            std::sort(keys.begin(), keys.end());
            out += '{';
            for (std::size_t i = 0; i < keys.size(); ++i) {
                out += i > 0 ? ", " : "";
                scriptJson(Json(keys[i]), out);
                out += ": ";
                scriptJson(value.at(keys[i]), out);
            }
            out += '}';
        } else if (value.is_string()) {
            for (const char c : value.dump(-1, ' ', true))
                out += c == '<'    ? "\\u003c"
                       : c == '>'  ? "\\u003e"
                       : c == '&'  ? "\\u0026"
                       : c == '\'' ? "\\u0027"
                                   : std::string(1, c);
        } else {
            out += value.is_number_float() ? pythonFloat(value.get<double>()) : value.dump();
        }
    }

    Result<Value> member(const Expression& e)
    {
        PLUMA_TRY(const Json subject, defined(*e.operands[0]));
        Json key = e.name;
        if (e.kind == Expression::Kind::Index) {
            PLUMA_TRY(key, defined(*e.operands[1]));
        }
        if (subject.is_object() && key.is_string()) {
            const auto it = subject.find(key.get_ref<const std::string&>());
            return it != subject.end() ? Value{*it} : Value{{}, true, key.get<std::string>()};
        }
        std::int64_t index = 0;
        bool numeric = key.is_number_integer();
        if (numeric)
            index = key.get<std::int64_t>();
        else if (key.is_string() && !key.get_ref<const std::string&>().empty()) {
            const auto& text = key.get_ref<const std::string&>();
            const auto end = std::from_chars(text.data(), text.data() + text.size(), index);
            numeric = end.ptr == text.data() + text.size();
        }
        if (numeric && (subject.is_array() || subject.is_string())) {
            PLUMA_TRY(const Json list, asList(e.place, subject));
            if (index < 0)
                index += static_cast<std::int64_t>(list.size());
            if (index >= 0 && index < static_cast<std::int64_t>(list.size()))
                return Value{list[static_cast<std::size_t>(index)]};
        }
        return Value{{}, true, pythonText(key)};
    }

    // Python's True is 1 and its False 0.
    static bool same(const Json& a, const Json& b)
    {
        if (a.is_boolean() != b.is_boolean() && (a.is_number() || b.is_number()))
            return a.is_boolean() ? Json(a.get<bool>() ? 1 : 0) == b : a == Json(b.get<bool>() ? 1 : 0);
        return a == b;
    }
    static bool contains(const Json& box, const Json& item)
    {
        if (box.is_string() && item.is_string())
            return box.get_ref<const std::string&>().find(item.get_ref<const std::string&>()) != std::string::npos;
        if (box.is_object())
            return item.is_string() && box.contains(item.get_ref<const std::string&>());
        return box.is_array() && std::find(box.begin(), box.end(), item) != box.end();
    }

    Result<Value> binary(const Expression& e, const Json& a, const Json& b)
    {
        const std::string& op = e.name;
        if (op == "==" || op == "!=")
            return Value{same(a, b) == (op == "==")};
        if (op == "in" || op == "not in")
            return Value{contains(b, a) == (op == "in")};
        if (op == "~")
            return kept(e, pythonText(a) + pythonText(b));
        const bool numbers = a.is_number() && b.is_number();
        if (op == "<" || op == "<=" || op == ">" || op == ">=") {
            if (!numbers && !(a.is_string() && b.is_string()))
                return error(e.place, tr("A {} and a {} cannot be ordered.", a.type_name(), b.type_name()));
            const bool result = op == "<" ? a < b : op == "<=" ? a <= b : op == ">" ? a > b : a >= b;
            return Value{result};
        }
        if (op == "+" && a.is_string() && b.is_string()) {
            if (a.get_ref<const std::string&>().size() + b.get_ref<const std::string&>().size() > m_limits.outputBytes)
                return error(e.place, tr("The text grows beyond {} bytes.", m_limits.outputBytes), {},
                             ErrorCode::Limit);
            return Value{a.get<std::string>() + b.get<std::string>()};
        }
        if (op == "+" && a.is_array() && b.is_array()) {
            Json out = a;
            out.insert(out.end(), b.begin(), b.end());
            return kept(e, std::move(out));
        }
        if (!numbers)
            return error(e.place, tr("'{}' does not work on a {} and a {}.", op, a.type_name(), b.type_name()));
        if (!fits(a) || !fits(b))
            return error(e.place, tr("The number is too large."), {}, ErrorCode::Limit);
        const bool whole = a.is_number_integer() && b.is_number_integer();
        const double x = a.get<double>();
        const double y = b.get<double>();
        if ((op == "/" || op == "//" || op == "%") && y == 0)
            return error(e.place, tr("Division by zero."));
        if (op == "/")
            return Value{x / y};
        if (whole) {
            const std::int64_t i = a.get<std::int64_t>();
            const std::int64_t k = b.get<std::int64_t>();
            std::int64_t out = 0;
            bool overflow = false;
            if (op == "+")
                overflow = __builtin_add_overflow(i, k, &out);
            else if (op == "-")
                overflow = __builtin_sub_overflow(i, k, &out);
            else if (op == "*")
                overflow = __builtin_mul_overflow(i, k, &out);
            else if (k == -1)
                overflow = op == "//" && __builtin_sub_overflow(std::int64_t{0}, i, &out);
            else {
                const std::int64_t quotient = i / k - ((i % k != 0 && ((i < 0) != (k < 0))) ? 1 : 0);
                out = op == "//" ? quotient : i - quotient * k;
            }
            if (overflow)
                return error(e.place, tr("The number is too large."), {}, ErrorCode::Limit);
            return Value{out};
        }
        if (op == "+")
            return Value{x + y};
        if (op == "-")
            return Value{x - y};
        if (op == "*")
            return Value{x * y};
        const double quotient = std::floor(x / y);
        return Value{op == "//" ? quotient : x - quotient * y};
    }

    Result<Value> test(const Expression& e)
    {
        PLUMA_TRY(const Value subject, evaluate(*e.operands[0]));
        const Json& v = subject.json;
        bool result = false;
        if (e.name == "defined" || e.name == "undefined")
            result = subject.undefined == (e.name == "undefined");
        else if (subject.undefined)
            return error(e.place, tr("'{}' is undefined.", subject.undefinedName));
        else if (e.name == "none")
            result = v.is_null();
        else if (e.name == "string")
            result = v.is_string();
        else if (e.name == "number")
            result = v.is_number() || v.is_boolean();
        else if (e.name == "mapping")
            result = v.is_object();
        else if (e.name == "sequence" || e.name == "iterable")
            result = v.is_array() || v.is_string() || v.is_object();
        else if (e.name == "odd" || e.name == "even")
            result = v.is_number_integer() && (v.get<std::int64_t>() % 2 != 0) == (e.name == "odd");
        return Value{result != e.negated};
    }

    Result<Value> call(const Expression& e)
    {
        if (e.name != "range")
            return error(e.place, tr("There is no function '{}'.", e.name),
                         didYouMean(e.name, std::vector<std::string>{"range"}));
        std::vector<std::int64_t> numbers;
        for (const ExpressionPtr& argument : e.operands) {
            PLUMA_TRY(const Json value, defined(*argument));
            if (!value.is_number_integer())
                return error(e.place, tr("'range' needs whole numbers."));
            numbers.push_back(value.get<std::int64_t>());
        }
        if (numbers.empty() || numbers.size() > 3 || (numbers.size() == 3 && numbers[2] == 0))
            return error(e.place, tr("'range' needs one to three whole numbers, and a step other than 0."));
        const std::int64_t start = numbers.size() > 1 ? numbers[0] : 0;
        const std::int64_t stop = numbers.size() > 1 ? numbers[1] : numbers[0];
        const std::int64_t stride = numbers.size() > 2 ? numbers[2] : 1;
        Json out = Json::array();
        for (std::int64_t i = start; stride > 0 ? i < stop : i > stop;) {
            if (out.size() >= 100'000)
                return error(e.place, tr("The range has more than 100000 numbers."), {}, ErrorCode::Limit);
            PLUMA_CHECK(step(e.place));
            out.push_back(i);
            if (__builtin_add_overflow(i, stride, &i))
                break;
        }
        return Value{std::move(out)};
    }

    Result<Json> argument(const Expression& e, std::size_t index, const char* name, Json fallback)
    {
        for (const auto& [key, value] : e.named)
            if (key == name)
                return defined(*value);
        return e.operands.size() > index ? defined(*e.operands[index]) : Result<Json>(std::move(fallback));
    }

    Result<Value> filter(const Expression& e)
    {
        PLUMA_TRY(const Value subject, evaluate(*e.operands[0]));
        const std::string& f = e.name;
        if (f == "default" || f == "d") {
            PLUMA_TRY(const Json fallback, argument(e, 1, "default_value", std::string()));
            PLUMA_TRY(const Json always, argument(e, 2, "boolean", false));
            return subject.undefined || (truthy(always) && !truthy(subject.json)) ? Value{fallback} : subject;
        }
        if (subject.undefined)
            return error(e.place, tr("'{}' is undefined.", subject.undefinedName),
                         didYouMean(subject.undefinedName, knownNames()));
        const Json& v = subject.json;
        if (f == "length" || f == "count") {
            if (v.is_string())
                return Value{characters(v.get_ref<const std::string&>())};
            if (!v.is_structured())
                return error(e.place, tr("A {} has no length.", v.type_name()));
            return Value{v.size()};
        }
        if (f == "upper" || f == "lower" || f == "capitalize" || f == "title")
            return Value{letters(pythonText(v), f)};
        if (f == "trim")
            return Value{std::string(trim(pythonText(v)))};
        if (f == "string")
            return Value{pythonText(v)};
        if (f == "escape" || f == "e") {
            std::string text = replaceAll(pythonText(v), "&", "&amp;");
            for (const auto& [from, to] : {std::pair{"<", "&lt;"}, {">", "&gt;"}, {"'", "&#39;"}, {"\"", "&#34;"}})
                text = replaceAll(std::move(text), from, to);
            return Value{std::move(text)};
        }
        if (f == "tojson") {
            std::string text;
            scriptJson(v, text);
            return Value{std::move(text)};
        }
        if (f == "replace") {
            PLUMA_TRY(const Json from, argument(e, 1, "old", std::string()));
            PLUMA_TRY(const Json to, argument(e, 2, "new", std::string()));
            {
                // Bounded before it is built: every place may grow by the new text.
                const std::string text = pythonText(v);
                const std::string old = pythonText(from);
                const std::string put = pythonText(to);
                if (old.empty() ||
                    text.size() / std::max<std::size_t>(old.size(), 1) * put.size() > m_limits.outputBytes)
                    return old.empty() ? Value{text}
                                       : Result<Value>(
                                             error(e.place, tr("The text grows beyond {} bytes.", m_limits.outputBytes),
                                                   {}, ErrorCode::Limit));
                return kept(e, replaceAll(text, old, put));
            }
        }
        if (f == "join") {
            PLUMA_TRY(const Json separator, argument(e, 1, "d", std::string()));
            PLUMA_TRY(const Json attribute, argument(e, 2, "attribute", nullptr));
            PLUMA_TRY(const Json list, asList(e.place, v));
            std::string out;
            for (std::size_t i = 0; i < list.size(); ++i) {
                PLUMA_TRY(const Json item, attributeOf(e, list[i], attribute));
                out += (i > 0 ? pythonText(separator) : std::string()) + pythonText(item);
            }
            return Value{std::move(out)};
        }
        if (f == "first" || f == "last") {
            PLUMA_TRY(const Json list, asList(e.place, v));
            return list.empty() ? Value{{}, true, f} : Value{f == "first" ? list.front() : list.back()};
        }
        if (f == "list")
            return wrap(asList(e.place, v));
        if (f == "items" && v.is_object()) {
            Json out = Json::array();
            for (const auto& [key, item] : v.items())
                out.push_back({key, item});
            return Value{std::move(out)};
        }
        if (f == "sort") {
            PLUMA_TRY(Json list, asList(e.place, v));
            PLUMA_TRY(const Json attribute, argument(e, 3, "attribute", nullptr));
            PLUMA_TRY(const Json reverse, argument(e, 1, "reverse", false));
            PLUMA_TRY(const Json exact, argument(e, 2, "case_sensitive", false));
            std::vector<std::pair<Json, Json>> keyed;
            for (Json& item : list) {
                PLUMA_TRY(Json key, attributeOf(e, item, attribute));
                if (key.is_string() && !truthy(exact))
                    key = letters(key.get<std::string>(), "lower");
                if (!keyed.empty() && !(key.is_string() && keyed.front().first.is_string()) &&
                    !(key.is_number() && keyed.front().first.is_number()))
                    return error(e.place, tr("A {} and a {} cannot be ordered.", keyed.front().first.type_name(),
                                             key.type_name()));
                keyed.emplace_back(std::move(key), std::move(item));
            }
            std::stable_sort(keyed.begin(), keyed.end(), [down = truthy(reverse)](const auto& a, const auto& b) {
                return down ? b.first < a.first : a.first < b.first;
            });
            list = Json::array();
            for (auto& [key, item] : keyed)
                list.push_back(std::move(item));
            return Value{std::move(list)};
        }
        if (f == "abs" && v.is_number())
            return v.get<double>() < 0 ? wrap(negated(e, v)) : Result<Value>(Value{v});
        if (f == "int" || f == "float") {
            if (f == "int" && v.is_number_integer())
                return Value{v};
            if (f == "int" && v.is_string()) {
                const std::string_view text = trim(v.get_ref<const std::string&>());
                std::int64_t whole = 0;
                const auto end = std::from_chars(text.data(), text.data() + text.size(), whole);
                if (end.ec == std::errc() && end.ptr == text.data() + text.size())
                    return Value{whole};
            }
            const double number = v.is_number()    ? v.get<double>()
                                  : v.is_boolean() ? static_cast<double>(v.get<bool>())
                                  : v.is_string()  ? textNumber(v.get_ref<const std::string&>())
                                                   : 0;
            if (f == "float")
                return Value{number};
            if (!std::isfinite(number) || std::abs(number) >= 9.2e18)
                return error(e.place, tr("The number is too large."), {}, ErrorCode::Limit);
            return Value{static_cast<std::int64_t>(number)};
        }
        if (f == "round") {
            PLUMA_TRY(const Json digits, argument(e, 1, "precision", 0));
            if (!v.is_number() || !digits.is_number_integer() || std::abs(digits.get<std::int64_t>()) > 15)
                return error(e.place, tr("'round' needs a number and up to 15 digits."));
            // Half to even on the binary value, as CPython does it: through the exact decimal expansion.
            const int places = digits.get<int>();
            const double scale = std::pow(10.0, std::max(0, -places));
            const std::string text = fmt::format("{:.{}f}", v.get<double>() / scale, std::max(0, places));
            return Value{std::strtod(text.c_str(), nullptr) * scale};
        }
        if (f == "indent") {
            PLUMA_TRY(const Json width, argument(e, 1, "width", 4));
            const std::size_t n =
                width.is_number_unsigned() || width.is_number_integer()
                    ? static_cast<std::size_t>(std::clamp<std::int64_t>(width.get<std::int64_t>(), 0, 200))
                    : 4;
            std::string out;
            bool first = true;
            const std::string text = pythonText(v);
            for (const std::string_view line : split(text, '\n')) {
                out += std::exchange(first, false) ? "" : "\n";
                out += (out.empty() || line.empty() ? std::string() : std::string(n, ' ')) + std::string(line);
            }
            return Value{std::move(out)};
        }
        return error(e.place, tr("The filter '{}' does not work on a {}.", f, v.type_name()));
    }
    static Result<Value> wrap(Result<Json> value)
    {
        if (!value)
            return tl::unexpected<Error>(value.error());
        return Value{std::move(*value)};
    }
    static std::string letters(const std::string& text, std::string_view how)
    {
        std::u32string wide;
        for (std::size_t at = 0; at < text.size();)
            wide += nextCodePoint(text, at);
        bool start = true;
        std::string out;
        for (const char32_t c : wide) {
            // Jinja's title begins a word after these only; Python's capitalize begins one at the start.
            const bool gap = QChar::isSpace(c) || c == '-' || c == '(' || c == '{' || c == '[' || c == '<';
            if (how == "upper" || (how != "lower" && start && !gap))
                appendUtf8(out, QChar::toUpper(c));
            else
                appendUtf8(out, QChar::toLower(c));
            start = how == "title" && gap;
        }
        return out;
    }

    const Template::Program& m_program;
    const Json& m_context;
    const RenderLimits& m_limits;
    std::vector<Json> m_scopes;
    std::string m_out;
    std::uint64_t m_steps = 0;
};

} // namespace

std::string pythonText(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null:
        return "None";
    case Json::value_t::boolean:
        return value.get<bool>() ? "True" : "False";
    case Json::value_t::number_float:
        return pythonFloat(value.get<double>());
    case Json::value_t::string:
        return value.get<std::string>();
    case Json::value_t::array:
    case Json::value_t::object:
        return pythonRepr(value);
    default:
        return value.dump();
    }
}

Result<std::string> renderProgram(const Template::Program& program, const Json& context, const RenderLimits& limits)
{
    return Renderer(program, context, limits).run();
}

} // namespace pluma::tmpl

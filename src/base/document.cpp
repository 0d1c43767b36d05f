#include "base/document.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/readers.h"
#include "base/text.h"
#include "base/yaml_text.h"

namespace pluma {

const Node* Node::find(std::string_view key) const
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key)
            return &items[i];
    return nullptr;
}

namespace {

Json scalarJson(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        return nullptr;
    case Node::Kind::Bool:
        return node.text == "true" || node.text == "True" || node.text == "TRUE";
    case Node::Kind::Int: {
        std::string_view digits = node.text;
        int base = 10;
        const bool negative = startsWith(digits, "-");
        if (negative || startsWith(digits, "+"))
            digits.remove_prefix(1);
        if (startsWith(digits, "0x") || startsWith(digits, "0o")) {
            base = digits[1] == 'x' ? 16 : 8;
            digits.remove_prefix(2);
        }
        std::uint64_t value = 0;
        const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
        if (end.ec == std::errc() && end.ptr == digits.data() + digits.size()) {
            if (!negative)
                return value;
            if (value == std::uint64_t{1} << 63)
                return std::numeric_limits<std::int64_t>::min();
            if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return -static_cast<std::int64_t>(value);
        }
        return std::strtod(node.text.c_str(), nullptr);
    }
    case Node::Kind::Real: {
        const std::string text = lower(node.text);
        double value = 0;
        std::string_view digits = text;
        if (startsWith(digits, "+"))
            digits.remove_prefix(1);
        const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (end.ec == std::errc::result_out_of_range)
            return node.text; // beyond any number we can hold: shown as text, so that a type check names it
        return value;
    }
    default:
        return node.text;
    }
}

bool allDigits(std::string_view text, std::string_view set)
{
    return !text.empty() && text.find_first_not_of(set) == std::string_view::npos;
}

} // namespace

Result<> checkText(const std::string& bytes, const std::string& name, std::size_t limit)
{
    if (bytes.size() > limit)
        return fail(ErrorCode::Limit, tr("The document has {} bytes; at most {} are read.", bytes.size(), limit), name);
    if (!isUtf8(bytes)) {
        std::size_t at = 0;
        int line = 1;
        while (at < bytes.size()) {
            const std::size_t before = at;
            const bool malformed = nextCodePoint(bytes, at) == 0xFFFD && at == before + 1;
            if (malformed)
                break;
            line += bytes[before] == '\n' ? 1 : 0;
        }
        return fail(ErrorCode::Invalid, tr("The document is not UTF-8 text."), placeText(name, line, 1),
                    tr("convert it to UTF-8"));
    }
    return {};
}

Node::Kind plainKind(std::string_view text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return Node::Kind::Null;
    for (const std::string_view word : {"true", "True", "TRUE", "false", "False", "FALSE"})
        if (text == word)
            return Node::Kind::Bool;
    if (startsWith(text, "0x") && allDigits(text.substr(2), "0123456789abcdefABCDEF"))
        return Node::Kind::Int;
    if (startsWith(text, "0o") && allDigits(text.substr(2), "01234567"))
        return Node::Kind::Int;
    std::string_view rest = text;
    if (rest.front() == '-' || rest.front() == '+')
        rest.remove_prefix(1);
    if (allDigits(rest, "0123456789"))
        return Node::Kind::Int;
    const std::size_t whole = std::min(rest.find_first_not_of("0123456789"), rest.size());
    std::string_view tail = rest.substr(whole);
    bool digits = whole > 0;
    if (startsWith(tail, ".")) {
        tail.remove_prefix(1);
        const std::size_t fraction = std::min(tail.find_first_not_of("0123456789"), tail.size());
        digits = digits || fraction > 0;
        tail = tail.substr(fraction);
    }
    if (!digits)
        return Node::Kind::String;
    if (tail.empty())
        return Node::Kind::Real;
    if (tail.front() != 'e' && tail.front() != 'E')
        return Node::Kind::String;
    tail.remove_prefix(1);
    if (startsWith(tail, "+") || startsWith(tail, "-"))
        tail.remove_prefix(1);
    return allDigits(tail, "0123456789") ? Node::Kind::Real : Node::Kind::String;
}

Node::Kind taggedKind(std::string_view tag, std::string_view text, bool quoted)
{
    constexpr std::string_view core = "tag:yaml.org,2002:";
    const Node::Kind own = quoted ? Node::Kind::String : plainKind(text);
    if (tag == "!")
        return Node::Kind::String;
    if (!startsWith(tag, core))
        return own;
    tag.remove_prefix(core.size());
    if (tag == "str")
        return Node::Kind::String;
    // A tag says that quotes do not matter; what its text cannot be stays a string, so that a type check names it.
    const Node::Kind meant = plainKind(text);
    const bool fits = (tag == "int" && meant == Node::Kind::Int) || (tag == "bool" && meant == Node::Kind::Bool) ||
                      (tag == "null" && meant == Node::Kind::Null) ||
                      (tag == "float" && (meant == Node::Kind::Int || meant == Node::Kind::Real));
    return fits ? meant : own;
}

std::string placeText(const std::string& name, int line, int column)
{
    return fmt::format("{}:{}:{}", name, line, column);
}

Json Node::json() const
{
    if (kind == Kind::List) {
        Json out = Json::array();
        for (const Node& item : items)
            out.push_back(item.json());
        return out;
    }
    if (kind == Kind::Map) {
        Json out = Json::object();
        for (std::size_t i = 0; i < keys.size(); ++i)
            out[keys[i]] = items[i].json();
        return out;
    }
    return scalarJson(*this);
}

Result<Document> parseYaml(std::string bytes, const std::string& name, const ParseLimits& limits)
{
    PLUMA_CHECK(checkText(bytes, name, limits.bytes));
    // JSON is YAML 1.2; what libyaml reads is 1.1.
    if (looksLikeJson(bytes))
        if (auto json = readJson(bytes, name, limits))
            return Document(name, std::move(bytes), std::move(*json));
    PLUMA_TRY(auto root, readYaml(bytes, name, limits));
    return Document(name, std::move(bytes), std::move(root));
}

Result<Document> parseJson(std::string bytes, const std::string& name, const ParseLimits& limits)
{
    PLUMA_CHECK(checkText(bytes, name, limits.bytes));
    PLUMA_TRY(auto root, readJson(bytes, name, limits));
    return Document(name, std::move(bytes), std::move(root));
}

Result<Document> parseDocument(std::string bytes, const std::string& name, const ParseLimits& limits)
{
    return endsWith(lower(name), ".json") ? parseJson(std::move(bytes), name, limits)
                                          : parseYaml(std::move(bytes), name, limits);
}

std::vector<std::string> pointerTokens(std::string_view pointer)
{
    std::vector<std::string> tokens;
    if (pointer.empty())
        return tokens;
    for (const std::string_view part : split(pointer.substr(pointer.front() == '/' ? 1 : 0), '/'))
        tokens.push_back(replaceAll(replaceAll(std::string(part), "~1", "/"), "~0", "~"));
    return tokens;
}

std::size_t pointerIndex(std::string_view token)
{
    // RFC 6901 §4: digits without a leading zero.
    std::size_t index = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), index);
    const bool whole = read.ec == std::errc() && read.ptr == token.data() + token.size();
    return whole && (token.size() == 1 || token.front() != '0') ? index : static_cast<std::size_t>(-1);
}

std::string pointerPush(std::string_view pointer, std::string_view token)
{
    return std::string(pointer) + "/" + replaceAll(replaceAll(std::string(token), "~", "~0"), "/", "~1");
}

namespace {
const Node* child(const Node& node, const std::string& token)
{
    if (node.kind == Node::Kind::Map)
        return node.find(token);
    const std::size_t index = pointerIndex(token);
    return node.kind == Node::Kind::List && index < node.items.size() ? &node.items[index] : nullptr;
}
} // namespace

const Node* Document::at(std::string_view pointer) const
{
    const Node* node = &m_root;
    for (const std::string& token : pointerTokens(pointer))
        if (node = child(*node, token); node == nullptr)
            return nullptr;
    return node;
}

std::string Document::where(const Node& node) const { return placeText(m_name, node.line, node.column); }

std::string Document::where(std::string_view pointer) const
{
    const Node* node = &m_root;
    for (const std::string& token : pointerTokens(pointer)) {
        const Node* inner = child(*node, token);
        if (inner == nullptr)
            break;
        node = inner;
    }
    return where(*node);
}

std::string Document::whereKey(std::string_view pointer) const
{
    const auto tokens = pointerTokens(pointer);
    if (tokens.empty())
        return where(m_root);
    const Node* parent = at(pointer.substr(0, pointer.rfind('/')));
    if (parent != nullptr && parent->kind == Node::Kind::Map)
        for (std::size_t i = 0; i < parent->keys.size(); ++i)
            if (parent->keys[i] == tokens.back())
                return placeText(m_name, parent->keyPlaces[i].line, parent->keyPlaces[i].column);
    return where(pointer);
}

Result<std::string> applyEdits(std::string_view bytes, std::vector<TextEdit> edits)
{
    std::sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        if (edit.begin < at || edit.end < edit.begin || edit.end > bytes.size())
            return fail(ErrorCode::Conflict, tr("Two edits meet in the same bytes ({} to {}).", edit.begin, edit.end));
        out += bytes.substr(at, edit.begin - at);
        out += edit.text;
        at = edit.end;
    }
    out += bytes.substr(at);
    return out;
}

FrontMatter frontMatter(std::string_view bytes)
{
    FrontMatter out;
    std::size_t at = startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0;
    for (bool first = true; at < bytes.size(); first = false) {
        const std::size_t start = at;
        const std::size_t end = std::min(bytes.find_first_of("\r\n", start), bytes.size());
        at = std::min(end + (startsWith(bytes.substr(end), "\r\n") ? 2 : 1), bytes.size());
        const std::string_view line = bytes.substr(start, end - start);
        const bool blankAfter = line.find_last_not_of(" \t") == 2;
        if (first) {
            out.opened = startsWith(line, "---") && blankAfter && end < bytes.size();
            out.begin = at;
            if (!out.opened)
                break;
        } else if (blankAfter && (startsWith(line, "---") || startsWith(line, "..."))) {
            out.closed = true;
            out.end = start;
            out.next = at;
            break;
        }
    }
    return out;
}

namespace {
// The text between double quotes with what must be escaped; `odd` is set when something could not stand as it is.
std::string escapedYaml(std::string_view text, bool& odd)
{
    std::string escaped = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        // Control characters of two bytes and Unicode line breaks are legal only escaped.
        const bool special = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        odd = odd || special;
        if (c == '"' || c == '\\')
            escaped += std::string("\\") + static_cast<char>(c);
        else if (special)
            escaped += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
        else if (c == 0xFFFD)
            appendUtf8(escaped, c);
        else
            escaped += text.substr(start, at - start);
    }
    return escaped + '"';
}

// What a reader of YAML 1.1 takes for something else than a string: `yes`, `1_000`, `12:30`, `2026-01-31`, `.inf`.
bool otherInYaml11(std::string_view text)
{
    const std::string word = lower(text);
    for (const std::string_view other : {"y", "yes", "n", "no", "on", "off", "true", "false", "null", "="})
        if (word == other)
            return true;
    std::string_view rest = word;
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-'))
        rest.remove_prefix(1);
    if (rest == ".inf" || rest == ".nan")
        return true;
    if (startsWith(rest, "0x") || startsWith(rest, "0b"))
        return rest.find_first_not_of("0123456789abcdef_", 2) == std::string_view::npos;
    const bool numeral = !rest.empty() && ((rest.front() >= '0' && rest.front() <= '9') || rest.front() == '.');
    // Numbers with `_` or in base 60, and every beginning of a date.
    const bool odd = rest.find_first_of("_:") != std::string_view::npos &&
                     rest.find_first_not_of("0123456789_.:+e") == std::string_view::npos;
    const bool date = rest.size() >= 8 && rest[4] == '-' &&
                      rest.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos &&
                      rest.find_first_not_of("0123456789-:.+tz ") == std::string_view::npos;
    return numeral && (date || odd);
}
} // namespace

std::string yamlQuoted(std::string_view text)
{
    bool odd = false;
    return escapedYaml(text, odd);
}

std::string yamlScalar(std::string_view text)
{
    bool special = text == "<<" || startsWith(text, "...") || otherInYaml11(text);
    const std::string escaped = escapedYaml(text, special);
    const bool safeStart = !text.empty() && text.find_first_of("-?:,[]{}#&*!|>'\"%@`= \t") != 0;
    const bool plain = safeStart && plainKind(text) == Node::Kind::String && text.back() != ' ' && text.back() != ':' &&
                       text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos &&
                       text.find_first_of("\n\r\t,[]{}\"\\") == std::string_view::npos && !special;
    return plain ? std::string(text) : escaped;
}

std::string yamlFlow(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string:
        return yamlScalar(value.get_ref<const std::string&>());
    case Json::value_t::number_float:
        return numberText(value.get<double>());
    case Json::value_t::array: {
        std::string out = "[";
        for (const Json& item : value)
            out += (out.size() > 1 ? ", " : "") + yamlFlow(item);
        return out + "]";
    }
    case Json::value_t::object: {
        std::string out = "{";
        for (const auto& [key, item] : value.items())
            out += (out.size() > 1 ? ", " : "") + yamlScalar(key) + ": " + yamlFlow(item);
        return out + "}";
    }
    default:
        return value.dump();
    }
}

} // namespace pluma

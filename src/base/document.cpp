#include "base/document.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <unordered_set>
#include <yaml.h>

#include "base/text.h"

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

// Core schema of YAML 1.2.2, chapter 10.3.2; .inf and .nan stay strings because JSON has no such numbers.
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

std::string place(const std::string& name, int line, int column) { return fmt::format("{}:{}:{}", name, line, column); }

std::size_t heightOf(const Node& node)
{
    std::size_t height = 0;
    for (const Node& item : node.items)
        height = std::max(height, heightOf(item));
    return height + 1;
}

std::size_t countNodes(const Node& node)
{
    std::size_t count = 1;
    for (const Node& item : node.items)
        count += countNodes(item);
    return count;
}

// libyaml counts places in characters; this turns growing character indexes into byte offsets in one pass.
class ByteCursor {
public:
    explicit ByteCursor(std::string_view bytes)
        : m_bytes(bytes), m_base(startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0), m_byte(m_base)
    {
    }
    std::size_t byteOf(std::size_t character)
    {
        if (character < m_character) {
            m_character = 0;
            m_byte = m_base;
        }
        while (m_character < character && m_byte < m_bytes.size()) {
            ++m_byte;
            while (m_byte < m_bytes.size() && (static_cast<unsigned char>(m_bytes[m_byte]) & 0xC0) == 0x80)
                ++m_byte;
            ++m_character;
        }
        return m_byte;
    }

private:
    std::string_view m_bytes;
    std::size_t m_base; ///< a byte order mark is not shown to libyaml, which would count it as a column
    std::size_t m_character = 0;
    std::size_t m_byte;
};

class YamlReader {
public:
    YamlReader(std::string_view bytes, std::string name, const ParseLimits& limits)
        : m_bytes(bytes), m_name(std::move(name)), m_limits(limits), m_cursor(bytes)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        const std::string_view shown = bytes.substr(startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(shown.data()), shown.size());
    }
    ~YamlReader() { yaml_parser_delete(&m_parser); }
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;

    Result<Node> read()
    {
        Node root;
        bool seen = false;
        while (true) {
            PLUMA_TRY(const auto event, next());
            switch (event->type) {
            case YAML_STREAM_END_EVENT:
                return root;
            case YAML_DOCUMENT_START_EVENT:
                if (seen)
                    return fail(ErrorCode::Invalid, tr("The file holds more than one YAML document."), at(*event),
                                tr("keep one document per file"));
                seen = true;
                break;
            case YAML_SCALAR_EVENT:
            case YAML_SEQUENCE_START_EVENT:
            case YAML_MAPPING_START_EVENT:
            case YAML_ALIAS_EVENT: {
                PLUMA_TRY(root, value(*event, 1));
                break;
            }
            default:
                break;
            }
        }
    }

private:
    struct EventDeleter {
        void operator()(yaml_event_t* event) const
        {
            yaml_event_delete(event);
            delete event; // NOLINT: pairs with the unique_ptr below
        }
    };
    using Event = std::unique_ptr<yaml_event_t, EventDeleter>;

    Result<Event> next()
    {
        auto raw = std::make_unique<yaml_event_t>();
        if (yaml_parser_parse(&m_parser, raw.get()) == 0) {
            const bool marked = m_parser.problem_mark.line != 0 || m_parser.problem_mark.column != 0;
            const std::string problem = m_parser.problem != nullptr ? m_parser.problem : "unreadable";
            return fail(ErrorCode::Invalid, tr("This is not valid YAML: {}.", problem),
                        marked ? place(m_name, static_cast<int>(m_parser.problem_mark.line) + 1,
                                       static_cast<int>(m_parser.problem_mark.column) + 1)
                               : place(m_name, lineOfOffset(m_parser.problem_offset), 1));
        }
        return Event(raw.release());
    }
    int lineOfOffset(std::size_t offset) const
    {
        const auto end = m_bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, m_bytes.size()));
        return static_cast<int>(std::count(m_bytes.begin(), end, '\n')) + 1;
    }
    std::string at(const yaml_event_t& event) const
    {
        return place(m_name, static_cast<int>(event.start_mark.line) + 1,
                     static_cast<int>(event.start_mark.column) + 1);
    }
    Result<> count(std::size_t n, const yaml_event_t& event)
    {
        m_nodes += n;
        if (m_nodes > m_limits.nodes)
            return fail(ErrorCode::Limit, tr("The document expands to more than {} values.", m_limits.nodes), at(event),
                        tr("aliases that refer to aliases multiply; write the values out"));
        return {};
    }
    Result<> remember(const yaml_char_t* anchor, const Node& node, const yaml_event_t& event)
    {
        if (anchor == nullptr)
            return {};
        const Anchor known{node, countNodes(node), heightOf(node)};
        PLUMA_CHECK(count(known.nodes, event)); // the copy that is kept costs memory too
        m_anchors[reinterpret_cast<const char*>(anchor)] = known;
        return {};
    }

    Result<Node> value(const yaml_event_t& event, std::size_t depth)
    {
        if (depth > m_limits.depth)
            return fail(ErrorCode::Limit, tr("The document nests deeper than {} levels.", m_limits.depth), at(event));
        PLUMA_CHECK(count(1, event));
        Node node;
        node.line = static_cast<int>(event.start_mark.line) + 1;
        node.column = static_cast<int>(event.start_mark.column) + 1;
        node.begin = m_cursor.byteOf(event.start_mark.index);
        node.end = m_cursor.byteOf(event.end_mark.index);
        switch (event.type) {
        case YAML_ALIAS_EVENT: {
            const auto known = m_anchors.find(reinterpret_cast<const char*>(event.data.alias.anchor));
            if (known == m_anchors.end())
                return fail(ErrorCode::Invalid,
                            tr("The alias '*{}' has no anchor before it.",
                               reinterpret_cast<const char*>(event.data.alias.anchor)),
                            at(event));
            PLUMA_CHECK(count(known->second.nodes, event));
            if (depth + known->second.height > m_limits.depth)
                return fail(ErrorCode::Limit, tr("The document nests deeper than {} levels.", m_limits.depth),
                            at(event));
            Node copy = known->second.node;
            copy.line = node.line;
            copy.column = node.column;
            copy.begin = node.begin;
            copy.end = node.end;
            return copy;
        }
        case YAML_SCALAR_EVENT: {
            node.text.assign(reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length);
            node.quoted = event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
            skipProperties(node);
            const bool tagged = event.data.scalar.tag != nullptr;
            const std::string tag = tagged ? reinterpret_cast<const char*>(event.data.scalar.tag) : "";
            node.kind = node.quoted || tag == "tag:yaml.org,2002:str" ? Node::Kind::String : plainKind(node.text);
            PLUMA_CHECK(remember(event.data.scalar.anchor, node, event));
            return node;
        }
        case YAML_SEQUENCE_START_EVENT: {
            node.kind = Node::Kind::List;
            while (true) {
                PLUMA_TRY(const auto inner, next());
                if (inner->type == YAML_SEQUENCE_END_EVENT) {
                    node.end = m_cursor.byteOf(inner->end_mark.index);
                    break;
                }
                PLUMA_TRY(auto item, value(*inner, depth + 1));
                node.items.push_back(std::move(item));
            }
            PLUMA_CHECK(remember(event.data.sequence_start.anchor, node, event));
            return node;
        }
        case YAML_MAPPING_START_EVENT: {
            PLUMA_CHECK(mapping(node, depth));
            PLUMA_CHECK(remember(event.data.mapping_start.anchor, node, event));
            return node;
        }
        default:
            return fail(ErrorCode::Invalid, tr("This YAML construct is not supported here."), at(event));
        }
    }

    // An anchor or tag before a scalar is not part of its text.
    void skipProperties(Node& node) const
    {
        while (node.begin < node.end && (m_bytes[node.begin] == '&' || m_bytes[node.begin] == '!')) {
            node.begin = std::min(m_bytes.find_first_of(" \t\r\n", node.begin), node.end);
            node.begin = std::min(m_bytes.find_first_not_of(" \t\r\n", node.begin), node.end);
        }
    }

    Result<> mapping(Node& node, std::size_t depth)
    {
        node.kind = Node::Kind::Map;
        std::vector<Node> merges;
        std::unordered_set<std::string> seen;
        while (true) {
            PLUMA_TRY(const auto keyEvent, next());
            if (keyEvent->type == YAML_MAPPING_END_EVENT) {
                node.end = m_cursor.byteOf(keyEvent->end_mark.index);
                break;
            }
            PLUMA_TRY(const auto key, value(*keyEvent, depth + 1));
            if (!key.isScalar())
                return fail(ErrorCode::Invalid, tr("A map key must be a single value."),
                            place(m_name, key.line, key.column));
            PLUMA_TRY(const auto valueEvent, next());
            PLUMA_TRY(auto item, value(*valueEvent, depth + 1));
            if (key.text == "<<" && !key.quoted) {
                if (item.kind == Node::Kind::List)
                    std::move(item.items.begin(), item.items.end(), std::back_inserter(merges));
                else
                    merges.push_back(std::move(item));
                continue;
            }
            if (!seen.insert(key.text).second) {
                const auto first = std::find(node.keys.begin(), node.keys.end(), key.text) - node.keys.begin();
                const Node::KeyPlace& earlier = node.keyPlaces[static_cast<std::size_t>(first)];
                return fail(ErrorCode::Invalid,
                            tr("The key '{}' is given twice: first at {}.", key.text,
                               place(m_name, earlier.line, earlier.column)),
                            place(m_name, key.line, key.column), tr("keep one of the two"));
            }
            node.keys.push_back(key.text);
            node.keyPlaces.push_back({key.begin, key.line, key.column});
            node.items.push_back(std::move(item));
        }
        for (Node& merge : merges) {
            if (merge.kind != Node::Kind::Map)
                return fail(ErrorCode::Invalid, tr("'<<' needs a map or a list of maps."),
                            place(m_name, merge.line, merge.column));
            for (std::size_t i = 0; i < merge.keys.size(); ++i) {
                if (!seen.insert(merge.keys[i]).second)
                    continue;
                node.keys.push_back(merge.keys[i]);
                node.keyPlaces.push_back(merge.keyPlaces[i]);
                node.items.push_back(merge.items[i]);
            }
        }
        return {};
    }

    std::string_view m_bytes;
    std::string m_name;
    const ParseLimits& m_limits;
    ByteCursor m_cursor;
    yaml_parser_t m_parser{};
    std::size_t m_nodes = 0;
    struct Anchor {
        Node node;
        std::size_t nodes = 0;
        std::size_t height = 0;
    };
    std::map<std::string, Anchor> m_anchors;
};

class JsonReader {
public:
    JsonReader(std::string_view bytes, std::string name, const ParseLimits& limits)
        : m_bytes(bytes), m_name(std::move(name)), m_limits(limits)
    {
    }

    Result<Node> read()
    {
        PLUMA_TRY(auto root, value(1));
        blank();
        if (m_at != m_bytes.size())
            return error(tr("There is text after the end of the JSON value."));
        return root;
    }

private:
    tl::unexpected<Error> error(std::string message, std::string hint = {}) const
    {
        return errorAt(m_at, std::move(message), std::move(hint));
    }
    tl::unexpected<Error> errorAt(std::size_t offset, std::string message, std::string hint = {},
                                  ErrorCode code = ErrorCode::Invalid) const
    {
        const auto [line, column] = lineColumn(offset);
        return fail(code, std::move(message), place(m_name, line, column), std::move(hint));
    }
    std::pair<int, int> lineColumn(std::size_t offset) const
    {
        // Places are asked for in growing order while reading, so the scan goes on from the last one.
        if (offset < m_lineAt) {
            m_lineAt = 0;
            m_line = 1;
            m_column = 1;
        }
        for (; m_lineAt < std::min(offset, m_bytes.size()); ++m_lineAt) {
            if (m_bytes[m_lineAt] == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((static_cast<unsigned char>(m_bytes[m_lineAt]) & 0xC0) != 0x80) {
                ++m_column;
            }
        }
        return {m_line, m_column};
    }
    void blank()
    {
        while (m_at < m_bytes.size() &&
               (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == c) {
            ++m_at;
            return true;
        }
        return false;
    }

    Result<Node> value(std::size_t depth)
    {
        blank();
        if (depth > m_limits.depth)
            return errorAt(m_at, tr("The document nests deeper than {} levels.", m_limits.depth), {}, ErrorCode::Limit);
        if (++m_nodes > m_limits.nodes)
            return errorAt(m_at, tr("The document has more than {} values.", m_limits.nodes), {}, ErrorCode::Limit);
        if (m_at >= m_bytes.size())
            return error(tr("The JSON text ends where a value is expected."));
        Node node;
        node.begin = m_at;
        std::tie(node.line, node.column) = lineColumn(m_at);
        const char c = m_bytes[m_at];
        if (c == '{') {
            PLUMA_CHECK(object(node, depth));
        } else if (c == '[') {
            ++m_at;
            node.kind = Node::Kind::List;
            blank();
            if (!take(']')) {
                do {
                    PLUMA_TRY(auto item, value(depth + 1));
                    node.items.push_back(std::move(item));
                    blank();
                } while (take(','));
                if (!take(']'))
                    return error(tr("A JSON list needs ',' or ']' here."));
            }
        } else if (c == '"') {
            node.kind = Node::Kind::String;
            node.quoted = true;
            PLUMA_TRY(node.text, string());
        } else {
            PLUMA_CHECK(word(node));
        }
        node.end = m_at;
        return node;
    }

    Result<> object(Node& node, std::size_t depth)
    {
        ++m_at;
        node.kind = Node::Kind::Map;
        std::unordered_set<std::string> seen;
        blank();
        if (take('}'))
            return {};
        do {
            blank();
            const std::size_t keyAt = m_at;
            if (m_at >= m_bytes.size() || m_bytes[m_at] != '"')
                return error(tr("A JSON key in double quotes is expected here."));
            PLUMA_TRY(auto key, string());
            const auto [line, column] = lineColumn(keyAt);
            if (!seen.insert(key).second) {
                const auto first = std::find(node.keys.begin(), node.keys.end(), key) - node.keys.begin();
                const Node::KeyPlace& earlier = node.keyPlaces[static_cast<std::size_t>(first)];
                return errorAt(
                    keyAt,
                    tr("The key '{}' is given twice: first at {}.", key, place(m_name, earlier.line, earlier.column)),
                    tr("keep one of the two"));
            }
            blank();
            if (!take(':'))
                return error(tr("A ':' is expected after the key '{}'.", key));
            PLUMA_TRY(auto item, value(depth + 1));
            node.keys.push_back(std::move(key));
            node.keyPlaces.push_back({keyAt, line, column});
            node.items.push_back(std::move(item));
            blank();
        } while (take(','));
        if (!take('}'))
            return error(tr("A JSON object needs ',' or '}' here."));
        return {};
    }

    Result<std::string> string()
    {
        const std::size_t start = m_at++;
        std::string out;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                ++m_at;
                return out;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return error(tr("A control character must be escaped in a JSON string."));
            if (c != '\\') {
                out += c;
                ++m_at;
                continue;
            }
            ++m_at;
            const char kind = m_at < m_bytes.size() ? m_bytes[m_at++] : '\0';
            switch (kind) {
            case '"':
            case '\\':
            case '/':
                out += kind;
                break;
            case 'b':
                out += '\b';
                break;
            case 'f':
                out += '\f';
                break;
            case 'n':
                out += '\n';
                break;
            case 'r':
                out += '\r';
                break;
            case 't':
                out += '\t';
                break;
            case 'u': {
                PLUMA_TRY(char32_t unit, hex4());
                if (unit >= 0xDC00 && unit < 0xE000)
                    return error(tr("A lone low surrogate is not a character."));
                if (unit >= 0xD800 && unit < 0xDC00) {
                    if (!take('\\') || !take('u'))
                        return error(tr("A high surrogate needs a low one after it."));
                    PLUMA_TRY(const char32_t second, hex4());
                    if (second < 0xDC00 || second > 0xDFFF)
                        return error(tr("A high surrogate needs a low one after it."));
                    unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
                }
                appendUtf8(out, unit);
                break;
            }
            default:
                return error(tr("This escape is unknown in JSON."));
            }
        }
        return errorAt(start, tr("The JSON string has no end."));
    }
    Result<char32_t> hex4()
    {
        const auto digits = m_bytes.substr(m_at, 4);
        std::uint32_t value = 0;
        const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 4 || end.ptr != digits.data() + 4)
            return error(tr("\\u needs four hexadecimal digits."));
        m_at += 4;
        return static_cast<char32_t>(value);
    }
    Result<> word(Node& node)
    {
        const std::size_t end = std::min(
            m_bytes.find_first_not_of("+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", m_at),
            m_bytes.size());
        node.text = m_bytes.substr(m_at, end - m_at);
        const std::string& t = node.text;
        if (t == "null") {
            node.kind = Node::Kind::Null;
        } else if (t == "true" || t == "false") {
            node.kind = Node::Kind::Bool;
        } else {
            node.kind = plainKind(t);
            const bool number = node.kind == Node::Kind::Int || node.kind == Node::Kind::Real;
            const std::string_view digits = std::string_view(t).substr(startsWith(t, "-") ? 1 : 0);
            const bool leadingZero = digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
            const bool odd = digits.empty() || digits.front() < '0' || digits.front() > '9' ||
                             startsWith(digits, "0x") || startsWith(digits, "0o") || leadingZero;
            const std::size_t dot = t.find('.');
            const bool bareDot =
                dot != std::string::npos && (dot + 1 == t.size() || t[dot + 1] < '0' || t[dot + 1] > '9');
            if (!number || odd || bareDot)
                return error(tr("'{}' is not a JSON value.", printable(std::string_view(t).substr(0, 40))));
        }
        m_at = end;
        return {};
    }

    std::string_view m_bytes;
    std::string m_name;
    const ParseLimits& m_limits;
    std::size_t m_at = 0;
    std::size_t m_nodes = 0;
    mutable std::size_t m_lineAt = 0;
    mutable int m_line = 1;
    mutable int m_column = 1;
};

Result<> precheck(const std::string& bytes, const std::string& name, const ParseLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::Limit, tr("The document has {} bytes; at most {} are read.", bytes.size(), limits.bytes),
                    name);
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
        return fail(ErrorCode::Invalid, tr("The document is not UTF-8 text."), place(name, line, 1),
                    tr("convert it to UTF-8"));
    }
    return {};
}

} // namespace

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
    PLUMA_CHECK(precheck(bytes, name, limits));
    PLUMA_TRY(auto root, YamlReader(bytes, name, limits).read());
    return Document(name, std::move(bytes), std::move(root));
}

Result<Document> parseJson(std::string bytes, const std::string& name, const ParseLimits& limits)
{
    PLUMA_CHECK(precheck(bytes, name, limits));
    PLUMA_TRY(auto root, JsonReader(bytes, name, limits).read());
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

std::string pointerPush(std::string_view pointer, std::string_view token)
{
    return std::string(pointer) + "/" + replaceAll(replaceAll(std::string(token), "~", "~0"), "/", "~1");
}

namespace {
const Node* child(const Node& node, const std::string& token)
{
    if (node.kind == Node::Kind::Map)
        return node.find(token);
    std::size_t index = 0;
    const auto end = std::from_chars(token.data(), token.data() + token.size(), index);
    if (node.kind != Node::Kind::List || end.ptr != token.data() + token.size() || index >= node.items.size())
        return nullptr;
    return &node.items[index];
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

std::string Document::where(const Node& node) const { return place(m_name, node.line, node.column); }

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
                return place(m_name, parent->keyPlaces[i].line, parent->keyPlaces[i].column);
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

std::string yamlScalar(std::string_view text)
{
    // Control characters of two bytes and Unicode line breaks are legal only escaped.
    bool special = text == "<<";
    std::string escaped = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(text, at);
        const bool odd = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        special = special || odd;
        if (c == '"' || c == '\\')
            escaped += std::string("\\") + static_cast<char>(c);
        else if (odd)
            escaped += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
        else if (c == 0xFFFD)
            appendUtf8(escaped, c);
        else
            escaped += text.substr(start, at - start);
    }
    escaped += '"';
    const bool safeStart = !text.empty() && text.find_first_of("-?:,[]{}#&*!|>'\"%@`= \t") != 0;
    const bool plain = safeStart && plainKind(text) == Node::Kind::String && text.back() != ' ' && text.back() != ':' &&
                       text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos &&
                       text.find_first_of("\n\r\t,[]{}\"\\") == std::string_view::npos && !special && text != "yes" &&
                       text != "no" && text != "on" && text != "off" && text != "y" && text != "n";
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

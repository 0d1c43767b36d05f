#include <algorithm>
#include <charconv>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include "base/readers.h"
#include "base/text.h"

namespace pluma {
namespace {

class JsonReader {
public:
    JsonReader(std::string_view bytes, std::string name, const ParseLimits& limits)
        : m_bytes(bytes), m_name(std::move(name)), m_limits(limits), m_base(startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0),
          m_at(m_base), m_lineAt(m_base)
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
        return fail(code, std::move(message), placeText(m_name, line, column), std::move(hint));
    }
    std::pair<int, int> lineColumn(std::size_t offset) const
    {
        // Places are asked for in growing order while reading, so the scan goes on from the last one.
        if (offset < m_lineAt) {
            m_lineAt = m_base;
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
            node.style = Node::Style::Flow;
            PLUMA_CHECK(object(node, depth));
        } else if (c == '[') {
            ++m_at;
            node.kind = Node::Kind::List;
            node.style = Node::Style::Flow;
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
            node.style = Node::Style::Double;
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
                return errorAt(keyAt,
                               tr("The key '{}' is given twice: first at {}.", key,
                                  placeText(m_name, earlier.line, earlier.column)),
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
    std::size_t m_base; ///< a byte order mark is no part of the text and no column
    std::size_t m_at;
    std::size_t m_nodes = 0;
    mutable std::size_t m_lineAt;
    mutable int m_line = 1;
    mutable int m_column = 1;
};

} // namespace

Result<Node> readJson(std::string_view bytes, const std::string& name, const ParseLimits& limits)
{
    return JsonReader(bytes, name, limits).read();
}

} // namespace pluma

#include <algorithm>
#include <map>
#include <unordered_set>
#include <yaml.h>

#include "base/readers.h"
#include "base/text.h"
#include "base/yaml_text.h"

namespace pluma {
namespace {

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
        : m_bytes(bytes), m_name(std::move(name)), m_limits(limits), m_cursor(bytes),
          m_base(startsWith(bytes, "\xEF\xBB\xBF") ? 3 : 0), m_text(bytes.substr(m_base))
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        const std::string_view shown = m_text.shown();
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
                        marked ? placeText(m_name, static_cast<int>(m_parser.problem_mark.line) + 1,
                                           static_cast<int>(m_parser.problem_mark.column) + 1)
                               : placeText(m_name, lineOfOffset(m_parser.problem_offset), 1));
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
        return placeText(m_name, static_cast<int>(event.start_mark.line) + 1,
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
        const std::size_t nodes = countNodes(node);
        PLUMA_CHECK(count(nodes, event)); // the copy that is kept costs memory too
        m_anchors[reinterpret_cast<const char*>(anchor)] = {node, nodes, heightOf(node)};
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
            for (Node& item : copy.items)
                borrow(item);
            copy.origin = Node::Origin::Alias;
            copy.style = Node::Style::Plain;
            copy.line = node.line;
            copy.column = node.column;
            copy.begin = node.begin;
            copy.end = node.end;
            return copy;
        }
        case YAML_SCALAR_EVENT: {
            node.text.assign(reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length);
            node.quoted = event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
            node.style = styleOf(event.data.scalar.style);
            if (m_text.changed()) {
                auto text = m_text.restored(node.text, event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE,
                                            node.begin - m_base, node.end - m_base);
                if (!text)
                    return fail(text.error().code, text.error().message, at(event), text.error().hint);
                node.text = std::move(*text);
            }
            skipProperties(node);
            if (node.style == Node::Style::Block)
                node.end = endOfBlock(node.begin, node.end);
            const bool tagged = event.data.scalar.tag != nullptr;
            const std::string tag = tagged ? reinterpret_cast<const char*>(event.data.scalar.tag) : "";
            node.tag = tagOf(tag);
            node.kind = taggedKind(tag, node.text, node.quoted);
            PLUMA_CHECK(remember(event.data.scalar.anchor, node, event));
            return node;
        }
        case YAML_SEQUENCE_START_EVENT: {
            node.kind = Node::Kind::List;
            skipProperties(node);
            if (event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
                node.style = Node::Style::Flow;
            std::size_t end = node.begin;
            while (true) {
                PLUMA_TRY(const auto inner, next());
                if (inner->type == YAML_SEQUENCE_END_EVENT) {
                    // libyaml ends a block where the next token begins, behind comments and blank lines.
                    node.end = node.style == Node::Style::Flow ? m_cursor.byteOf(inner->end_mark.index) : end;
                    break;
                }
                PLUMA_TRY(auto item, value(*inner, depth + 1));
                end = std::max(end, item.end);
                node.items.push_back(std::move(item));
            }
            PLUMA_CHECK(remember(event.data.sequence_start.anchor, node, event));
            return node;
        }
        case YAML_MAPPING_START_EVENT: {
            skipProperties(node);
            if (event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
                node.style = Node::Style::Flow;
            PLUMA_CHECK(mapping(node, depth));
            PLUMA_CHECK(remember(event.data.mapping_start.anchor, node, event));
            return node;
        }
        default:
            return fail(ErrorCode::Invalid, tr("This YAML construct is not supported here."), at(event));
        }
    }

    // What an alias brings is written elsewhere.
    static void borrow(Node& node)
    {
        node.origin = Node::Origin::Borrowed;
        for (Node& item : node.items)
            borrow(item);
    }
    static Node::Style styleOf(yaml_scalar_style_t style)
    {
        switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            return Node::Style::Single;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return Node::Style::Double;
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE:
            return Node::Style::Block;
        default:
            return Node::Style::Plain;
        }
    }
    static Node::Tag tagOf(std::string_view tag)
    {
        constexpr std::string_view core = "tag:yaml.org,2002:";
        if (tag.empty())
            return Node::Tag::None;
        if (tag == "!")
            return Node::Tag::Str;
        if (!startsWith(tag, core))
            return Node::Tag::Local;
        tag.remove_prefix(core.size());
        return tag == "str"     ? Node::Tag::Str
               : tag == "int"   ? Node::Tag::Int
               : tag == "float" ? Node::Tag::Float
               : tag == "bool"  ? Node::Tag::Bool
                                : Node::Tag::Foreign;
    }
    // The end of the last line of a block scalar that is not blank, without its line break; the blank lines and the
    // break that libyaml counts in belong to what follows as well.
    std::size_t endOfBlock(std::size_t begin, std::size_t end) const
    {
        const std::size_t header = std::min(m_bytes.find_first_not_of("|>+-0123456789", begin), end);
        const std::size_t content = std::min(m_bytes.find_first_of("\r\n", header), end);
        const std::size_t last = m_bytes.substr(0, end).find_last_not_of(" \t\r\n");
        return last == std::string_view::npos || last < content ? header
                                                                : std::min(m_bytes.find_first_of("\r\n", last), end);
    }

    // Anchors, tags and comments before a value are not part of its text.
    void skipProperties(Node& node) const
    {
        const auto blank = [&] { node.begin = std::min(m_bytes.find_first_not_of(" \t\r\n", node.begin), node.end); };
        while (node.begin < node.end && (m_bytes[node.begin] == '&' || m_bytes[node.begin] == '!')) {
            node.begin = std::min(m_bytes.find_first_of(" \t\r\n", node.begin), node.end);
            blank();
            while (node.begin < node.end && m_bytes[node.begin] == '#') {
                node.begin = std::min(m_bytes.find_first_of("\r\n", node.begin), node.end);
                blank();
            }
        }
    }

    Result<> mapping(Node& node, std::size_t depth)
    {
        node.kind = Node::Kind::Map;
        std::vector<Node> merges;
        std::unordered_set<std::string> seen;
        bool firstKey = true;
        std::size_t end = node.begin;
        while (true) {
            PLUMA_TRY(const auto keyEvent, next());
            if (keyEvent->type == YAML_MAPPING_END_EVENT) {
                node.end = node.style == Node::Style::Flow ? m_cursor.byteOf(keyEvent->end_mark.index) : end;
                break;
            }
            if (firstKey) {
                node.firstKey = m_cursor.byteOf(keyEvent->start_mark.index);
                node.firstColumn = static_cast<int>(keyEvent->start_mark.column) + 1;
                firstKey = false;
            }
            PLUMA_TRY(const auto key, value(*keyEvent, depth + 1));
            if (!key.isScalar())
                return fail(ErrorCode::Invalid, tr("A map key must be a single value."),
                            placeText(m_name, key.line, key.column));
            PLUMA_TRY(const auto valueEvent, next());
            PLUMA_TRY(auto item, value(*valueEvent, depth + 1));
            end = std::max({end, key.end, item.end});
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
                               placeText(m_name, earlier.line, earlier.column)),
                            placeText(m_name, key.line, key.column), tr("keep one of the two"));
            }
            node.keys.push_back(key.text);
            node.keyPlaces.push_back({key.begin, key.line, key.column});
            node.items.push_back(std::move(item));
        }
        for (Node& merge : merges) {
            if (merge.kind != Node::Kind::Map)
                return fail(ErrorCode::Invalid, tr("'<<' needs a map or a list of maps."),
                            placeText(m_name, merge.line, merge.column));
            for (std::size_t i = 0; i < merge.keys.size(); ++i) {
                if (!seen.insert(merge.keys[i]).second)
                    continue;
                node.keys.push_back(merge.keys[i]);
                node.keyPlaces.push_back(merge.keyPlaces[i]);
                node.items.push_back(merge.items[i]);
                if (merge.origin != Node::Origin::Own)
                    node.items.back().origin = Node::Origin::Merged;
            }
        }
        return {};
    }

    std::string_view m_bytes;
    std::string m_name;
    const ParseLimits& m_limits;
    ByteCursor m_cursor;
    std::size_t m_base; ///< where the text begins behind a byte order mark
    YamlText m_text;
    yaml_parser_t m_parser{};
    std::size_t m_nodes = 0;
    struct Anchor {
        Node node;
        std::size_t nodes = 0;
        std::size_t height = 0;
    };
    std::map<std::string, Anchor> m_anchors;
};

} // namespace

Result<Node> readYaml(std::string_view bytes, const std::string& name, const ParseLimits& limits)
{
    return YamlReader(bytes, name, limits).read();
}

} // namespace pluma

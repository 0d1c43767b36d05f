// The YAML reader behind Values: events of libyaml become cells, without a tree of nodes between.
#include <algorithm>
#include <map>
#include <set>
#include <yaml.h>

#include "base/readers.h"
#include "base/text.h"
#include "base/values.h"
#include "base/yaml_text.h"

namespace pluma {

class YamlValues {
public:
    YamlValues(ValuesBuilder& out, const std::string& name, const ValueLimits& limits)
        : m_out(out), m_values(*out.m_out), m_name(name), m_limits(limits),
          m_base(startsWith(m_values.m_bytes, "\xEF\xBB\xBF") ? 3 : 0), // not shown to libyaml, which would count it
          m_text(std::string_view(m_values.m_bytes).substr(m_base))
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        m_byte = m_base;
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(m_text.shown().data()),
                                     m_text.shown().size());
    }
    ~YamlValues() { yaml_parser_delete(&m_parser); }
    YamlValues(const YamlValues&) = delete;
    YamlValues& operator=(const YamlValues&) = delete;

    Result<> read()
    {
        bool seen = false;
        while (true) {
            yaml_event_t event;
            PLUMA_CHECK(next(event));
            const Owner owner{&event};
            switch (event.type) {
            case YAML_STREAM_END_EVENT:
                return {};
            case YAML_DOCUMENT_START_EVENT:
                if (seen)
                    return bad(event, tr("The file holds more than one YAML document."),
                               tr("keep one document per file"));
                seen = true;
                break;
            case YAML_SCALAR_EVENT:
                PLUMA_CHECK(scalar(event));
                break;
            case YAML_ALIAS_EVENT:
                PLUMA_CHECK(alias(event));
                break;
            case YAML_SEQUENCE_START_EVENT:
                PLUMA_CHECK(begin(event, Value::Kind::List, event.data.sequence_start.anchor));
                break;
            case YAML_MAPPING_START_EVENT:
                PLUMA_CHECK(begin(event, Value::Kind::Map, event.data.mapping_start.anchor));
                break;
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT:
                PLUMA_CHECK(end(event));
                break;
            default:
                break;
            }
        }
    }

private:
    struct Owner {
        yaml_event_t* event;
        explicit Owner(yaml_event_t* e) : event(e) {}
        ~Owner() { yaml_event_delete(event); }
        Owner(const Owner&) = delete;
        Owner& operator=(const Owner&) = delete;
    };
    struct Open {
        std::uint32_t cell = 0;
        bool map = false;
        bool wantsValue = false; ///< of a map: a key was read
        bool merges = false;
        std::string anchor;
    };
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    Result<> next(yaml_event_t& event)
    {
        if (yaml_parser_parse(&m_parser, &event) != 0)
            return {};
        const std::string problem = m_parser.problem != nullptr ? m_parser.problem : "unreadable";
        return fail(ErrorCode::Invalid, tr("This is not valid YAML: {}.", problem),
                    placeText(m_name, static_cast<int>(m_parser.problem_mark.line) + 1,
                              static_cast<int>(m_parser.problem_mark.column) + 1));
    }
    tl::unexpected<Error> bad(const yaml_event_t& event, std::string message, std::string hint = {},
                              ErrorCode code = ErrorCode::Invalid) const
    {
        return fail(code, std::move(message),
                    placeText(m_name, static_cast<int>(event.start_mark.line) + 1,
                              static_cast<int>(event.start_mark.column) + 1),
                    std::move(hint));
    }
    // libyaml counts in characters; marks grow, so one pass turns them into bytes.
    std::size_t byteOf(std::size_t character)
    {
        const std::string_view bytes = m_values.m_bytes;
        if (character < m_character) {
            m_character = 0;
            m_byte = m_base;
        }
        while (m_character < character && m_byte < bytes.size()) {
            ++m_byte;
            while (m_byte < bytes.size() && (static_cast<unsigned char>(bytes[m_byte]) & 0xC0U) == 0x80)
                ++m_byte;
            ++m_character;
        }
        return m_byte;
    }
    bool expectsKey() const { return !m_open.empty() && m_open.back().map && !m_open.back().wantsValue; }
    // Called after a whole value (or key) was read.
    void finished(std::uint32_t begin, const yaml_char_t* anchor, const std::string& name = {})
    {
        if (anchor != nullptr || !name.empty())
            m_anchors[name.empty() ? reinterpret_cast<const char*>(anchor) : name] = {begin, end()};
        if (!m_open.empty() && m_open.back().map)
            m_open.back().wantsValue = !m_open.back().wantsValue;
    }
    std::uint32_t end() const { return static_cast<std::uint32_t>(m_values.m_cells.size()); }
    Result<> room(const yaml_event_t& event, std::size_t cells) const
    {
        if (m_values.m_cells.size() + cells <= m_limits.cells)
            return {};
        return bad(event, tr("The document expands to more than {} values.", m_limits.cells),
                   tr("aliases that refer to aliases multiply; write the values out"), ErrorCode::Limit);
    }

    Result<> scalar(const yaml_event_t& event)
    {
        PLUMA_CHECK(room(event, 1));
        const auto& data = event.data.scalar;
        std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
        std::string restored;
        if (m_text.changed()) {
            const std::size_t begin = byteOf(event.start_mark.index);
            auto own = m_text.restored(text, data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, begin - m_base,
                                       byteOf(event.end_mark.index) - m_base, m_limits.halves);
            if (!own)
                return bad(event, own.error().message, own.error().hint);
            restored = std::move(*own);
            text = restored;
        }
        const std::uint32_t cell = end();
        const bool quoted = data.style != YAML_PLAIN_SCALAR_STYLE;
        const bool key = expectsKey();
        const std::string_view tag = data.tag != nullptr ? reinterpret_cast<const char*>(data.tag) : "";
        m_out.at(byteOf(event.start_mark.index));
        const Node::Kind kind = key ? Node::Kind::String : taggedKind(tag, text, quoted);
        switch (kind) {
        case Node::Kind::Null:
            m_out.null();
            break;
        case Node::Kind::Bool:
            m_out.boolean(text[0] == 't' || text[0] == 'T');
            break;
        case Node::Kind::Int:
        case Node::Kind::Real:
            if (text.size() > 4096)
                return bad(event, tr("A number of {} characters is longer than can be read ({}).", text.size(), 4096),
                           {}, ErrorCode::Limit);
            m_out.number(text);
            break;
        default:
            if (key)
                m_out.key(text);
            else
                m_out.string(text);
        }
        if (key && !quoted && text == "<<")
            m_open.back().merges = true;
        finished(cell, data.anchor);
        return {};
    }

    Result<> begin(const yaml_event_t& event, Value::Kind kind, const yaml_char_t* anchor)
    {
        PLUMA_CHECK(room(event, 1));
        if (expectsKey())
            return bad(event, tr("A map key must be a single value."));
        if (m_open.size() >= m_limits.depth)
            return bad(event, tr("The document nests deeper than {} levels.", m_limits.depth), {}, ErrorCode::Limit);
        m_open.push_back({end(), kind == Value::Kind::Map, false, false,
                          anchor != nullptr ? reinterpret_cast<const char*>(anchor) : std::string()});
        m_out.at(byteOf(event.start_mark.index));
        m_out.begin(kind);
        return {};
    }

    Result<> end(const yaml_event_t& event)
    {
        const Open open = std::move(m_open.back());
        m_open.pop_back();
        if (open.merges)
            PLUMA_CHECK(merge(event, open.cell));
        m_out.end();
        finished(open.cell, nullptr, open.anchor);
        return {};
    }

    Result<> alias(const yaml_event_t& event)
    {
        const char* name = reinterpret_cast<const char*>(event.data.alias.anchor);
        const auto known = m_anchors.find(name);
        if (known == m_anchors.end())
            return bad(event, tr("The alias '*{}' has no anchor before it.", name));
        const Range range = known->second;
        m_expanded += range.end - range.begin;
        PLUMA_CHECK(room(event, m_expanded > mostExpanded ? m_limits.cells : range.end - range.begin));
        if (m_open.size() + height(range) > m_limits.depth)
            return bad(event, tr("The document nests deeper than {} levels.", m_limits.depth), {}, ErrorCode::Limit);
        if (expectsKey() && m_values.m_cells[range.begin].kind >= Value::Kind::List)
            return bad(event, tr("A map key must be a single value."));
        m_out.count();
        const std::uint32_t cell = end();
        const bool key = expectsKey();
        append(m_values.m_cells, range, range.begin);
        if (key) {
            m_values.m_cells[cell].kind = Value::Kind::String;
            m_values.m_cells[cell].hash = ValuesBuilder::hash(Value(&m_values, cell).text());
        }
        finished(cell, nullptr);
        return {};
    }

    // Copies cells of this document to its end; containers move along.
    void append(const std::vector<Values::Cell>& from, Range range, std::uint32_t original)
    {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            Values::Cell cell = from[i];
            const std::uint32_t here = end();
            if (cell.kind >= Value::Kind::List) {
                cell.next = here + (cell.next - (original + (i - range.begin)));
                const auto large =
                    std::find_if(m_values.m_large.begin(), m_values.m_large.end(),
                                 [&](const auto& pair) { return pair.first == original + (i - range.begin); });
                if (large != m_values.m_large.end() && cell.kind == Value::Kind::Map) {
                    const auto start = static_cast<std::uint32_t>(m_values.m_sorted.size());
                    for (std::uint32_t k = 0; k < cell.size; ++k)
                        m_values.m_sorted.push_back(m_values.m_sorted[large->second + k] + here - large->first);
                    m_values.m_large.emplace_back(here, start);
                }
            }
            m_values.m_cells.push_back(cell);
        }
    }
    std::size_t height(Range range) const
    {
        std::size_t highest = 0;
        std::vector<std::uint32_t> ends;
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            while (!ends.empty() && ends.back() <= i)
                ends.pop_back();
            if (m_values.m_cells[i].kind >= Value::Kind::List) {
                ends.push_back(m_values.m_cells[i].next);
                highest = std::max(highest, ends.size());
            }
        }
        return highest;
    }

    // `<<`: members of the maps named there follow the map's own, unless it has them itself.
    Result<> merge(const yaml_event_t& event, std::uint32_t map)
    {
        std::vector<Values::Cell> old(m_values.m_cells.begin() + map + 1, m_values.m_cells.end());
        const std::uint32_t base = map + 1;
        const auto after = [&](std::uint32_t i) {
            return old[i].kind >= Value::Kind::List ? old[i].next - base : i + 1;
        };
        const auto text = [&](const Values::Cell& cell) {
            const std::string& from = (cell.flags & Values::pooled) != 0 ? m_values.m_pool : m_values.m_bytes;
            return std::string(from, cell.text, cell.size);
        };
        std::vector<Range> own;
        std::vector<Range> merged;
        std::set<std::string> names;
        std::vector<std::uint32_t> sources;
        for (std::uint32_t key = 0; key < old.size(); key = after(key + 1)) {
            const std::string name = text(old[key]);
            if (name != "<<") {
                names.insert(name);
                own.push_back({key, after(key + 1)});
                continue;
            }
            const std::uint32_t value = key + 1;
            if (old[value].kind == Value::Kind::List)
                for (std::uint32_t item = value + 1, n = 0; n < old[value].size; ++n, item = after(item))
                    sources.push_back(item);
            else
                sources.push_back(value);
        }
        for (const std::uint32_t source : sources) {
            if (old[source].kind != Value::Kind::Map)
                return bad(event, tr("'<<' needs a map or a list of maps."));
            for (std::uint32_t key = source + 1, n = 0; n < old[source].size; ++n, key = after(key + 1))
                if (names.insert(text(old[key])).second)
                    merged.push_back({key, after(key + 1)});
        }
        // Places of large maps inside are made anew by append().
        const auto large = m_values.m_large;
        m_values.m_cells.resize(base);
        std::uint32_t members = 0;
        std::vector<std::uint32_t> moved; ///< where each of `own` begins now
        for (const auto* part : {&own, &merged})
            for (const Range range : *part) {
                if (part == &own)
                    moved.push_back(end());
                append(old, range, base + range.begin);
                members += 2;
            }
        // Anchors inside move along; one on what was merged names nothing that is still in one place.
        for (auto anchor = m_anchors.begin(); anchor != m_anchors.end();) {
            Range& at = anchor->second;
            if (at.begin < base) {
                ++anchor;
                continue;
            }
            const auto next = std::upper_bound(own.begin(), own.end(), at.begin - base,
                                               [](std::uint32_t i, const Range& range) { return i < range.begin; });
            if (next == own.begin() || std::prev(next)->end <= at.begin - base) {
                anchor = m_anchors.erase(anchor);
                continue;
            }
            const auto index = static_cast<std::size_t>(std::prev(next) - own.begin());
            const std::uint32_t begin = moved[index] + (at.begin - base - own[index].begin);
            at = {begin, begin + (at.end - at.begin)};
            ++anchor;
        }
        for (const auto& [cell, start] : large)
            if (cell >= base)
                m_values.m_large.erase(
                    std::find(m_values.m_large.begin(), m_values.m_large.end(), std::pair{cell, start}));
        m_values.m_cells[map].size = members;
        return {};
    }

    ValuesBuilder& m_out;
    Values& m_values;
    const std::string& m_name;
    const ValueLimits& m_limits;
    yaml_parser_t m_parser{};
    std::vector<Open> m_open;
    std::map<std::string, Range> m_anchors;
    static constexpr std::size_t mostExpanded = 2'000'000; ///< cells that aliases may add
    std::size_t m_expanded = 0;
    std::size_t m_base;
    YamlText m_text;
    std::size_t m_character = 0;
    std::size_t m_byte = 0;
};

Result<Values::Shared> Values::fromYaml(std::string bytes, const std::string& name, const ValueLimits& limits)
{
    PLUMA_CHECK(checkText(bytes, name, limits.bytes));
    // JSON is YAML 1.2; what libyaml reads is 1.1.
    if (looksLikeJson(bytes))
        if (auto json = fromJson(std::string(bytes), name, limits))
            return json;
    ValuesBuilder builder(name, std::move(bytes));
    PLUMA_CHECK(YamlValues(builder, name, limits).read());
    auto out = builder.finish();
    if (!limits.duplicates && !out->problems().empty()) {
        const Problem& first = out->problems().front();
        return fail(ErrorCode::Invalid, first.message, out->where(Value(out.get(), first.cell)), first.hint);
    }
    return out;
}

} // namespace pluma

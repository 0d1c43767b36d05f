#include "document/markdown.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cstdlib>
#include <memory>

#include "base/text.h"
#include "document/cmark.h"

namespace pluma::document {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t longestLine = 1U << 20;

std::string textOf(const char* text) { return text == nullptr ? std::string() : std::string(text); }

/// A tag or a piece of HTML as it is shown: comments are not, line breaks are, everything else is text.
std::string shownHtml(std::string_view html)
{
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        if (startsWith(html.substr(at), "<!--")) {
            const std::size_t end = html.find("-->", at + 4);
            if (end != std::string_view::npos) {
                at = end + 3;
                continue;
            }
            // Nothing ends it, so what follows is no comment to anybody but a browser: it is shown.
            out += replaceAll(std::string(html.substr(at)), "\n", " ");
            break;
        }
        if (html[at] == '<') {
            const std::size_t end = html.find_first_of(">\n", at);
            if (end != std::string_view::npos && end - at < 16) {
                std::string tag = lower(html.substr(at, end + 1 - at));
                std::erase_if(tag, [](char c) { return c == ' ' || c == '/'; });
                if (tag == "<br>") {
                    out += '\n';
                    at = end + 1;
                    continue;
                }
            }
        }
        out += html[at] == '\n' ? ' ' : html[at];
        ++at;
    }
    return out;
}

/// Builds blocks while it walks over the tree of cmark-gfm.
class Builder {
public:
    explicit Builder(std::string_view text) : m_lines(split(text, '\n')) {}

    Markdown out;

    void build(cmark_node* root, const std::atomic<bool>& stop)
    {
        cmark_iter* const it = cmark_iter_new(root);
        std::size_t steps = 0;
        for (cmark_event_type event = cmark_iter_next(it); event != CMARK_EVENT_DONE; event = cmark_iter_next(it)) {
            if ((++steps & 0xFFFU) == 0 && stop)
                break;
            cmark_node* const node = cmark_iter_get_node(it);
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
        cmark_iter_free(it);
        unnamedNotes();
    }

private:
    Block& top() { return m_open.empty() ? out.root : *m_open.back(); }
    bool topIs(Block::Kind kind) { return !m_open.empty() && m_open.back()->kind == kind; }
    Block& append(Block::Kind kind)
    {
        Block& block = top().children.emplace_back();
        block.kind = kind;
        block.line = m_line;
        return block;
    }
    /// A block that holds others. Beyond the deepest they stand in the last one that was opened.
    Block* open(Block::Kind kind, bool inItsParent = false)
    {
        const bool opened = inItsParent ? topIs(Block::Kind::List) : m_open.size() < deepest;
        m_opened.push_back(opened);
        if (!opened)
            return nullptr;
        Block& block = append(kind);
        m_open.push_back(&block);
        return &block;
    }
    void close()
    {
        if (m_opened.back())
            m_open.pop_back();
        m_opened.pop_back();
    }
    /// A block of text.
    void leaf(cmark_node* node, Block::Kind kind)
    {
        m_target = &append(kind).runs;
        covered(node);
    }
    void covered(cmark_node* node)
    {
        m_covered.emplace_back(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
    }

    void paragraph(cmark_node* node)
    {
        cmark_node* const parent = cmark_node_parent(node);
        const bool tight = parent != nullptr && cmark_node_get_type(parent) == CMARK_NODE_ITEM &&
                           cmark_node_get_list_tight(cmark_node_parent(parent)) != 0;
        if (!tight || !topIs(Block::Kind::Item) || !top().runs.empty() || !top().children.empty()) {
            leaf(node, Block::Kind::Paragraph);
            return;
        }
        m_target = &top().runs;
        covered(node);
    }

    void enter(cmark_node* node)
    {
        if (const int line = cmark_node_get_start_line(node); line > 0)
            m_line = line;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_DOCUMENT:
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            open(Block::Kind::Quote);
            break;
        case CMARK_NODE_LIST:
            if (Block* const list = open(Block::Kind::List))
                if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
                    list->start = cmark_node_get_list_start(node);
            break;
        case CMARK_NODE_ITEM:
            if (Block* const item = open(Block::Kind::Item, true))
                if (std::string_view(cmark_node_get_type_string(node)) == "tasklist")
                    item->done = cmark_gfm_extensions_get_tasklist_item_checked(node);
            break;
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            footnote();
            break;
        case CMARK_NODE_CODE_BLOCK:
            leaf(node, Block::Kind::Code);
            add(textOf(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_HTML_BLOCK: {
            const std::string shown = shownHtml(textOf(cmark_node_get_literal(node)));
            covered(node);
            if (trim(shown).empty())
                break;
            leaf(node, Block::Kind::Paragraph);
            add(shown);
            break;
        }
        case CMARK_NODE_PARAGRAPH:
            paragraph(node);
            break;
        case CMARK_NODE_HEADING:
            leaf(node, Block::Kind::Heading);
            top().children.back().level = cmark_node_get_heading_level(node);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            append(Block::Kind::Rule);
            break;
        case CMARK_NODE_FOOTNOTE_REFERENCE: {
            const std::string number = textOf(cmark_node_get_literal(node));
            m_note = std::atoi(number.c_str());
            add(number);
            m_note = 0;
            break;
        }
        default:
            enterSpan(node);
            break;
        }
    }

    void enterSpan(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            add(textOf(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_SOFTBREAK:
            add(" ");
            break;
        case CMARK_NODE_LINEBREAK:
            add("\n");
            break;
        case CMARK_NODE_CODE:
            ++m_code;
            add(textOf(cmark_node_get_literal(node)));
            --m_code;
            break;
        case CMARK_NODE_HTML_INLINE:
            add(shownHtml(textOf(cmark_node_get_literal(node))));
            break;
        case CMARK_NODE_EMPH:
            ++m_emphasis;
            break;
        case CMARK_NODE_STRONG:
            ++m_strong;
            break;
        case CMARK_NODE_LINK:
            m_link = textOf(cmark_node_get_url(node));
            break;
        case CMARK_NODE_IMAGE:
            if (m_picture++ == 0) {
                put({{}, m_link, false, false, false, false, 0, textOf(cmark_node_get_url(node)), lineOf(node)});
                m_words = &m_target->back().text;
            }
            break;
        default:
            enterExtension(node, cmark_node_get_type_string(node));
            break;
        }
    }
    void enterExtension(cmark_node* node, std::string_view type)
    {
        if (type == "strikethrough") {
            ++m_strike;
        } else if (type == "table") {
            Block& table = append(Block::Kind::Table);
            m_table = &table;
            covered(node);
            const std::uint8_t* const columns = cmark_gfm_extensions_get_table_alignments(node);
            for (std::uint16_t i = 0; i < cmark_gfm_extensions_get_table_columns(node); ++i)
                table.columns.push_back(columns[i] == 'r'   ? Block::Align::Right
                                        : columns[i] == 'c' ? Block::Align::Center
                                                            : Block::Align::Left);
        } else if (m_table != nullptr && (type == "table_header" || type == "table_row")) {
            m_table->rows.emplace_back();
            beyondColumns(node);
        } else if (m_table != nullptr && type == "table_cell" && !m_table->rows.empty()) {
            m_target = &m_table->rows.back().emplace_back();
        }
    }

    void leave(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE:
        case CMARK_NODE_LIST:
        case CMARK_NODE_ITEM:
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            close();
            break;
        case CMARK_NODE_EMPH:
            --m_emphasis;
            break;
        case CMARK_NODE_STRONG:
            --m_strong;
            break;
        case CMARK_NODE_LINK:
            m_link.clear();
            break;
        case CMARK_NODE_IMAGE:
            if (--m_picture == 0)
                m_words = nullptr;
            break;
        default: {
            const std::string_view type = cmark_node_get_type_string(node);
            if (type == "strikethrough")
                --m_strike;
            else if (type == "table")
                m_table = nullptr;
            break;
        }
        }
    }

    /// The texts of footnotes stand at the end, as a list.
    void footnote()
    {
        if (m_notes++ == 0) {
            out.root.children.emplace_back().kind = Block::Kind::Rule;
            Block& list = out.root.children.emplace_back();
            list.kind = Block::Kind::List;
            list.start = 1;
        }
        Block& item = out.root.children.back().children.emplace_back();
        item.kind = Block::Kind::Item;
        item.note = m_notes;
        item.line = m_line;
        m_open = {&out.root.children.back(), &item};
        m_opened = {true};
    }

    void put(Run run) { m_target->push_back(std::move(run)); }
    void add(const std::string& text)
    {
        if (m_words != nullptr) {
            *m_words += replaceAll(text, "\n", " ");
            return;
        }
        if (m_target == nullptr || text.empty())
            return;
        Runs& runs = *m_target;
        const Run look{{}, m_link, m_strong > 0, m_emphasis > 0, m_strike > 0, m_code > 0, m_note};
        if (runs.empty() || runs.back().link != look.link || runs.back().strong != look.strong ||
            runs.back().emphasis != look.emphasis || runs.back().strike != look.strike ||
            runs.back().code != look.code || runs.back().note != 0 || look.note != 0 || !runs.back().picture.empty())
            runs.push_back(look);
        runs.back().text += text;
    }

    std::string_view line(int number) const
    {
        return number >= 1 && static_cast<std::size_t>(number) <= m_lines.size()
                   ? m_lines[static_cast<std::size_t>(number) - 1]
                   : std::string_view();
    }
    /// Of a span, or of the block that it is in.
    static int lineOf(cmark_node* node)
    {
        while (node != nullptr && cmark_node_get_start_line(node) == 0)
            node = cmark_node_parent(node);
        return node == nullptr ? 0 : cmark_node_get_start_line(node);
    }

    /// GitHub leaves out the cells of a row that are beyond those of the head.
    void beyondColumns(cmark_node* row)
    {
        const int number = cmark_node_get_start_line(row);
        std::string_view text = line(number);
        text.remove_prefix(
            std::min(text.size(), static_cast<std::size_t>(std::max(cmark_node_get_start_column(row) - 1, 0))));
        text = trim(text);
        if (startsWith(text, "|"))
            text.remove_prefix(1);
        std::size_t cells = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '|' && ++cells == m_table->columns.size()) {
                std::string rest(text.substr(at + 1));
                std::string_view words = trim(rest);
                if (endsWith(words, "|"))
                    words.remove_suffix(1);
                if (!trim(words).empty())
                    out.omitted.push_back({number, tr("The row has more cells than the head of its table; what is in "
                                                      "them is left out: {}",
                                                      std::string(trim(words).substr(0, 200)))});
                return;
            }
        }
    }

    /// Footnotes that nothing names are not in the tree; their lines are in none of its blocks.
    void unnamedNotes()
    {
        std::sort(m_covered.begin(), m_covered.end());
        std::size_t next = 0;
        int covered = 0; // up to this line
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const int number = static_cast<int>(i) + 1;
            while (next < m_covered.size() && m_covered[next].first <= number)
                covered = std::max(covered, m_covered[next++].second);
            const std::size_t at = m_lines[i].find_first_not_of(" >");
            if (number <= covered || at == std::string_view::npos || !startsWith(m_lines[i].substr(at), "[^"))
                continue;
            const std::size_t end = m_lines[i].find("]:", at);
            if (end != std::string_view::npos)
                out.omitted.push_back(
                    {number, tr("The footnote '{}' is named nowhere and left out.",
                                std::string(m_lines[i].substr(at + 2, std::min<std::size_t>(end - at - 2, 200))))});
        }
    }

    std::vector<std::string_view> m_lines;
    std::vector<Block*> m_open;
    std::vector<bool> m_opened;
    std::vector<std::pair<int, int>> m_covered; ///< lines that blocks of text are made of
    Runs* m_target = nullptr;
    std::string* m_words = nullptr; ///< of the picture that is being read
    Block* m_table = nullptr;
    int m_line = 0; ///< of the node that is read
    int m_strong = 0, m_emphasis = 0, m_strike = 0, m_code = 0, m_note = 0, m_picture = 0, m_notes = 0;
    std::string m_link;
};

} // namespace

Result<Markdown> readMarkdown(std::string_view text, Job& job)
{
    const Head front = headOf(text);
    // The lines of the front matter stay as empty ones, so that the numbers of the others are right.
    std::string own;
    own.reserve(text.size());
    for (std::size_t i = 0; i < front.size; ++i)
        if (text[i] == '\n' || (text[i] == '\r' && !startsWith(text.substr(i), "\r\n")))
            own += '\n';
    text.remove_prefix(front.size);
    own += text.substr(front.size == 0 && startsWith(text, "\xEF\xBB\xBF") ? 3 : 0);
    // A carriage return alone ends a line too.
    own = replaceAll(std::move(own), "\r\n", "\n");
    std::replace(own.begin(), own.end(), '\r', '\n');
    int number = 0;
    for (const std::string_view line : split(own, '\n')) {
        ++number;
        if (line.size() > longestLine)
            return fail(
                ErrorCode::Limit,
                tr("A line has {} bytes; a document is read with lines of at most {}.", line.size(), longestLine),
                std::to_string(number) + ":1", tr("break the line"));
    }
    // The thread may outlive this call, so it owns what it works on.
    const auto shared = std::make_shared<std::string>(std::move(own));
    const auto builder = std::make_shared<Builder>(*shared);
    PLUMA_CHECK(readTree(
        *shared, [shared, builder](cmark_node* root, const std::atomic<bool>& stop) { builder->build(root, stop); },
        job));
    builder->out.title = front.title;
    return std::move(builder->out);
}

std::string plain(const Runs& runs)
{
    std::string out;
    for (const Run& run : runs)
        out += run.note != 0 ? std::string() : replaceAll(run.text, "\n", " ");
    return out;
}

bool isSafeLink(std::string_view link)
{
    if (startsWith(link, "https://") || startsWith(link, "http://") || startsWith(link, "mailto:"))
        return true;
    const std::size_t colon = link.find(':');
    return colon == std::string_view::npos || link.find_first_of("/?#") < colon;
}

} // namespace pluma::document

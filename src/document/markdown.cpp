#include "document/markdown.h"

#include <charconv>
#include <map>
#include <md4c.h>

#include "base/text.h"

namespace pluma::document {

namespace {

constexpr std::size_t deepest = 32;

std::string utf8(std::uint32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        code = 0xFFFD;
    std::string out;
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
    return out;
}

/// The entities that people write; others stay as they are.
std::string entity(std::string_view text)
{
    static const std::map<std::string_view, std::string_view> known = {
        {"&amp;", "&"},       {"&lt;", "<"},    {"&gt;", ">"},     {"&quot;", "\""},  {"&apos;", "'"},
        {"&nbsp;", "\u00A0"}, {"&times;", "×"}, {"&deg;", "°"},    {"&plusmn;", "±"}, {"&micro;", "µ"},
        {"&ndash;", "–"},     {"&mdash;", "—"}, {"&hellip;", "…"}, {"&rarr;", "→"},   {"&larr;", "←"},
        {"&harr;", "↔"},      {"&le;", "≤"},    {"&ge;", "≥"},     {"&middot;", "·"}, {"&Omega;", "Ω"},
        {"&copy;", "©"},      {"&sect;", "§"},  {"&check;", "✓"}};
    if (startsWith(text, "&#")) {
        const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
        std::uint32_t code = 0;
        const char* const begin = text.data() + (hex ? 3 : 2);
        std::from_chars(begin, text.data() + text.size() - 1, code, hex ? 16 : 10);
        return utf8(code);
    }
    const auto found = known.find(text);
    return std::string(found != known.end() ? found->second : text);
}

/// Builds the tree while md4c reads.
class Builder {
public:
    Block root;

    static int enterBlock(MD_BLOCKTYPE type, void* detail, void* self)
    {
        static_cast<Builder*>(self)->enter(type, detail);
        return 0;
    }
    static int leaveBlock(MD_BLOCKTYPE type, void*, void* self)
    {
        static_cast<Builder*>(self)->leave(type);
        return 0;
    }
    static int enterSpan(MD_SPANTYPE type, void* detail, void* self)
    {
        static_cast<Builder*>(self)->span(type, detail, 1);
        return 0;
    }
    static int leaveSpan(MD_SPANTYPE type, void* detail, void* self)
    {
        static_cast<Builder*>(self)->span(type, detail, -1);
        return 0;
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* self)
    {
        static_cast<Builder*>(self)->add(type, {bytes, size});
        return 0;
    }

private:
    Block& top() { return m_open.empty() ? root : *m_open.back(); }
    void open(Block block)
    {
        m_opened.push_back(m_open.size() < deepest);
        if (!m_opened.back())
            return;
        top().children.push_back(std::move(block));
        m_open.push_back(&top().children.back());
    }
    void close()
    {
        if (m_opened.back())
            m_open.pop_back();
        m_opened.pop_back();
    }

    void enter(MD_BLOCKTYPE type, void* detail)
    {
        Block block;
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            return;
        case MD_BLOCK_TR:
            if (top().kind == Block::Kind::Table)
                top().rows.emplace_back();
            return;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            cell(*static_cast<MD_BLOCK_TD_DETAIL*>(detail));
            return;
        case MD_BLOCK_QUOTE:
            block.kind = Block::Kind::Quote;
            break;
        case MD_BLOCK_UL:
            block.kind = Block::Kind::List;
            break;
        case MD_BLOCK_OL:
            block.kind = Block::Kind::List;
            block.start = static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
            break;
        case MD_BLOCK_LI: {
            block.kind = Block::Kind::Item;
            const auto& item = *static_cast<MD_BLOCK_LI_DETAIL*>(detail);
            if (item.is_task != 0)
                block.done = item.task_mark != ' ';
            break;
        }
        case MD_BLOCK_HR:
            block.kind = Block::Kind::Rule;
            break;
        case MD_BLOCK_H:
            block.kind = Block::Kind::Heading;
            block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            block.kind = Block::Kind::Code;
            break;
        case MD_BLOCK_TABLE:
            block.kind = Block::Kind::Table;
            break;
        default:
            block.kind = Block::Kind::Paragraph;
            break;
        }
        open(std::move(block));
    }
    void leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            m_cell = nullptr;
        else if (type != MD_BLOCK_DOC && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY && type != MD_BLOCK_TR)
            close();
    }
    void cell(const MD_BLOCK_TD_DETAIL& detail)
    {
        Block& table = top();
        if (table.kind != Block::Kind::Table || table.rows.empty())
            return;
        if (table.rows.size() == 1)
            table.columns.push_back(detail.align == MD_ALIGN_RIGHT    ? Block::Align::Right
                                    : detail.align == MD_ALIGN_CENTER ? Block::Align::Center
                                                                      : Block::Align::Left);
        table.rows.back().emplace_back();
        m_cell = &table.rows.back().back();
    }
    void span(MD_SPANTYPE type, void* detail, int change)
    {
        switch (type) {
        case MD_SPAN_STRONG:
            m_strong += change;
            break;
        case MD_SPAN_EM:
            m_emphasis += change;
            break;
        case MD_SPAN_DEL:
            m_strike += change;
            break;
        case MD_SPAN_CODE:
            m_code += change;
            break;
        case MD_SPAN_A: {
            const auto& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            m_link = change > 0 ? std::string(href.text == nullptr ? "" : href.text, href.size) : std::string();
            break;
        }
        default:
            break;
        }
    }
    void add(MD_TEXTTYPE type, std::string_view bytes)
    {
        std::string text(bytes);
        switch (type) {
        case MD_TEXT_NULLCHAR:
            text = "\uFFFD";
            break;
        case MD_TEXT_BR:
            text = "\n";
            break;
        case MD_TEXT_SOFTBR:
            text = " ";
            break;
        case MD_TEXT_ENTITY:
            text = entity(bytes);
            break;
        case MD_TEXT_HTML: {
            std::string tag = lower(text);
            std::erase_if(tag, [](char c) { return c == ' ' || c == '/' || c == '\n'; });
            text = tag == "<br>" ? "\n" : replaceAll(text, "\n", " ");
            break;
        }
        default:
            break;
        }
        Runs& runs = m_cell != nullptr ? *m_cell : top().runs;
        const Run look{{}, m_link, m_strong > 0, m_emphasis > 0, m_strike > 0, m_code > 0};
        if (runs.empty() || runs.back().link != look.link || runs.back().strong != look.strong ||
            runs.back().emphasis != look.emphasis || runs.back().strike != look.strike || runs.back().code != look.code)
            runs.push_back(look);
        runs.back().text += text;
    }

    std::vector<Block*> m_open;
    std::vector<bool> m_opened;
    Runs* m_cell = nullptr;
    int m_strong = 0, m_emphasis = 0, m_strike = 0, m_code = 0;
    std::string m_link;
};

} // namespace

Block readMarkdown(std::string_view text)
{
    Builder builder;
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = &Builder::enterBlock;
    parser.leave_block = &Builder::leaveBlock;
    parser.enter_span = &Builder::enterSpan;
    parser.leave_span = &Builder::leaveSpan;
    parser.text = &Builder::text;
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &builder);
    return std::move(builder.root);
}

std::string plain(const Runs& runs)
{
    std::string out;
    for (const Run& run : runs)
        out += replaceAll(run.text, "\n", " ");
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

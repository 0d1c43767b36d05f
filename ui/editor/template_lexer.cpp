#include "editor/template_lexer.h"

#include <string_view>
#include <vector>

namespace pluma::ui {
namespace {

constexpr std::size_t largest = 1U << 20; ///< longer texts stay plain

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool keyword(std::string_view word)
{
    static constexpr std::string_view words[] = {
        "for",           "endfor",   "in",      "if",        "elif",   "else",      "endif",   "macro",    "endmacro",
        "call",          "endcall",  "set",     "endset",    "with",   "endwith",   "block",   "endblock", "extends",
        "include",       "import",   "from",    "as",        "filter", "endfilter", "raw",     "endraw",   "do",
        "break",         "continue", "not",     "and",       "or",     "is",        "true",    "false",    "none",
        "True",          "False",    "None",    "recursive", "ignore", "missing",   "without", "context",  "autoescape",
        "endautoescape", "scoped",   "required"};
    for (const auto one : words)
        if (one == word)
            return true;
    return false;
}

// How a statement changes the depth of what follows.
int nesting(std::string_view word)
{
    static constexpr std::string_view opens[] = {"for",   "if",     "macro", "call",      "with",
                                                 "block", "filter", "raw",   "autoescape"};
    for (const auto one : opens)
        if (one == word)
            return 1;
    return word.size() > 3 && word.substr(0, 3) == "end" ? -1 : 0;
}

/// Goes through the text once; writes a style for each byte and the depth of each line.
class Pass {
public:
    Pass(std::string_view text, std::vector<char>& styles, std::vector<int>& depths, std::vector<bool>& heads)
        : m_text(text), m_styles(styles), m_depths(depths), m_heads(heads)
    {
    }

    void run(bool bare)
    {
        bool content = bare;
        std::size_t indent = 0;
        while (m_at < m_text.size()) {
            const std::size_t end = lineEnd(m_at);
            const std::string_view line = m_text.substr(m_at, end - m_at);
            const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
            const bool blank = blanks == line.size();
            if (content && !bare && !m_open && !blank && blanks < indent)
                content = false;
            if (content) {
                startLine((bare ? 0 : 1) + m_depth, false);
                templateLine(end, bare ? 0 : std::min(indent, blanks));
                continue;
            }
            const bool top = !blank && blanks == 0 && line[0] != '#';
            startLine(blank ? m_last : top ? 0 : 1, top);
            m_last = top ? 1 : blank ? m_last : 1;
            yamlLine(end);
            if (top && line.substr(0, 17) == "content_template:") {
                content = line.find('|') != std::string_view::npos || line.find('>') != std::string_view::npos;
                indent = 1;
                m_depth = 0;
            }
        }
    }

private:
    std::size_t lineEnd(std::size_t at) const
    {
        const std::size_t end = m_text.find('\n', at);
        return end == std::string_view::npos ? m_text.size() : end + 1;
    }
    void startLine(int depth, bool head)
    {
        m_depths.push_back(std::max(0, depth));
        m_heads.push_back(head);
    }
    void put(std::size_t until, TemplateLexer::Style style)
    {
        until = std::min(until, m_text.size());
        while (m_at < until)
            m_styles[m_at++] = static_cast<char>(style);
    }

    void yamlLine(std::size_t end)
    {
        using L = TemplateLexer;
        bool value = false;
        while (m_at < end) {
            const char c = m_text[m_at];
            if (c == '#' && (m_at == 0 || m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\n')) {
                put(end, L::YamlComment);
            } else if (c == '"' || c == '\'') {
                const std::size_t close = m_text.find(c, m_at + 1);
                put(close == std::string_view::npos || close >= end ? end : close + 1, L::YamlString);
            } else if (isWord(c)) {
                std::size_t stop = m_at;
                while (stop < end &&
                       (isWord(m_text[stop]) || ((m_text[stop] == '-' || m_text[stop] == '.' || m_text[stop] == '?') &&
                                                 stop + 1 < end && m_text[stop + 1] != ' ')))
                    ++stop;
                while (stop < end && m_text[stop] == '?')
                    ++stop;
                const std::string_view word = m_text.substr(m_at, stop - m_at);
                const bool key = stop < m_text.size() && m_text[stop] == ':' &&
                                 (stop + 1 >= m_text.size() || m_text[stop + 1] == ' ' || m_text[stop + 1] == '\n');
                if (key && !value)
                    put(stop, L::Key);
                else if (word == "true" || word == "false" || word == "null")
                    put(stop, L::YamlWord);
                else if (word.find_first_not_of("0123456789.") == std::string_view::npos)
                    put(stop, L::YamlNumber);
                else
                    put(stop, L::Default);
                value = false;
            } else if (c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '-' || c == '|' ||
                       c == '>') {
                put(m_at + 1, L::YamlMark);
            } else {
                put(m_at + 1, L::Default);
            }
        }
    }

    void templateLine(std::size_t end, std::size_t indent)
    {
        using L = TemplateLexer;
        put(std::min(m_at + indent, end), L::Default);
        L::Style ground = L::Default;
        bool first = true;
        while (m_at < end) {
            if (m_open) {
                inside(end);
                continue;
            }
            const std::string_view rest = m_text.substr(m_at, end - m_at);
            if (rest.size() > 1 && rest[0] == '{' && (rest[1] == '{' || rest[1] == '%' || rest[1] == '#')) {
                if (m_raw && !(rest[1] == '%' && rest.find("endraw") < rest.find("%}"))) {
                    put(m_at + 2, ground);
                    continue;
                }
                m_open = rest[1];
                m_statement = rest[1] == '%';
                m_pipe = false;
                put(m_at + (rest.size() > 2 && (rest[2] == '-' || rest[2] == '+') ? 3 : 2),
                    m_open == '#' ? L::Comment : L::Delimiter);
                continue;
            }
            if (first && rest[0] == '#')
                ground = L::Header;
            if (first &&
                (rest[0] == '|' || ((rest[0] == '-' || rest[0] == '*') && rest.size() > 1 && rest[1] == ' '))) {
                put(m_at + 1, L::Table);
                first = rest[0] != '|' ? false : first;
                first = false;
                continue;
            }
            first = first && rest[0] == ' ';
            if (rest[0] == '|' && ground == L::Default) {
                put(m_at + 1, L::Table);
            } else if (rest[0] == '`') {
                const std::size_t close = rest.find('`', 1);
                put(close == std::string_view::npos ? m_at + 1 : m_at + close + 1, L::Code);
            } else if (rest.substr(0, 2) == "**") {
                const std::size_t close = rest.find("**", 2);
                const std::size_t brace = rest.find("{", 2);
                put(close == std::string_view::npos ? m_at + 2
                    : brace < close                 ? m_at + 2
                                                    : m_at + close + 2,
                    L::Strong);
            } else if (rest[0] == '{' && rest.size() > 2 && isWord(rest[1])) {
                const std::size_t close = rest.find('}');
                std::size_t name = 1;
                while (name < rest.size() && isWord(rest[name]))
                    ++name;
                put(close == name ? m_at + close + 1 : m_at + 1, close == name ? L::SingleBrace : ground);
            } else {
                put(m_at + 1, ground);
            }
        }
    }

    // Within {{ }}, {% %} or {# #}, up to its end or that of the line.
    void inside(std::size_t end)
    {
        using L = TemplateLexer;
        const std::string_view rest = m_text.substr(m_at, end - m_at);
        const std::string_view close = m_open == '{' ? "}}" : m_open == '%' ? "%}" : "#}";
        const auto ends = [&](std::string_view text) {
            return text.substr(0, 2) == close ||
                   (text.size() > 2 && (text[0] == '-' || text[0] == '+') && text.substr(1, 2) == close);
        };
        if (m_open == '#') {
            const std::size_t stop = rest.find("#}");
            put(stop == std::string_view::npos ? end : m_at + stop + 2, L::Comment);
            m_open = stop == std::string_view::npos ? m_open : '\0';
            return;
        }
        if (ends(rest)) {
            put(m_at + (rest.substr(0, 2) == close ? 2 : 3), L::Delimiter);
            m_open = '\0';
            return;
        }
        const char c = rest[0];
        if (c == '"' || c == '\'') {
            std::size_t stop = 1;
            while (stop < rest.size() && rest[stop] != c)
                stop += rest[stop] == '\\' ? 2 : 1;
            put(std::min(m_at + stop + 1, end), L::String);
        } else if (c >= '0' && c <= '9') {
            std::size_t stop = 1;
            while (stop < rest.size() && (isWord(rest[stop]) || rest[stop] == '.'))
                ++stop;
            put(m_at + stop, L::Number);
        } else if (isWord(c)) {
            std::size_t stop = 1;
            while (stop < rest.size() && isWord(rest[stop]))
                ++stop;
            const std::string_view word = rest.substr(0, stop);
            if (m_statement) {
                const int change = nesting(word);
                // `set` with a value has no end, nor has a `block` that is inherited; only what has one counts.
                if (change > 0) {
                    ++m_depth;
                    m_heads.back() = true;
                } else if (change < 0 && m_depth > 0) {
                    --m_depth;
                }
                m_raw = word == "raw" ? true : word == "endraw" ? false : m_raw;
            }
            put(m_at + stop, m_pipe ? L::Filter : keyword(word) ? L::Keyword : L::Name);
            m_pipe = false;
            m_statement = false;
        } else {
            if (c == '|')
                m_pipe = true;
            put(m_at + 1, c == ' ' || c == '\n' || c == '\r' ? L::Default : L::Operator);
        }
    }

    std::string_view m_text;
    std::vector<char>& m_styles;
    std::vector<int>& m_depths;
    std::vector<bool>& m_heads;
    std::size_t m_at = 0;
    char m_open = '\0'; ///< which delimiter is open
    bool m_statement = false;
    bool m_pipe = false;
    bool m_raw = false;
    int m_depth = 0;
    int m_last = 0;
};

} // namespace

QString TemplateLexer::description(int style) const
{
    return style >= 0 && style < Styles ? QStringLiteral("style %1").arg(style) : QString();
}

const char* TemplateLexer::blockStart(int* style) const
{
    if (style != nullptr)
        *style = Delimiter;
    return nullptr;
}

void TemplateLexer::styleText(int, int)
{
    QsciScintilla* const to = editor();
    if (to == nullptr)
        return;
    const auto length = static_cast<std::size_t>(to->SendScintilla(QsciScintilla::SCI_GETLENGTH));
    if (length > largest)
        return;
    QByteArray bytes(static_cast<qsizetype>(length) + 1, '\0');
    to->SendScintilla(QsciScintilla::SCI_GETTEXT, static_cast<unsigned long>(length + 1), bytes.data());
    std::vector<char> styles(length, 0);
    std::vector<int> depths;
    std::vector<bool> heads;
    Pass({bytes.constData(), length}, styles, depths, heads).run(m_bare);
    startStyling(0);
    for (std::size_t at = 0; at < length;) {
        std::size_t end = at + 1;
        while (end < length && styles[end] == styles[at])
            ++end;
        setStyling(static_cast<int>(end - at), styles[at]);
        at = end;
    }
    for (std::size_t line = 0; line < depths.size(); ++line) {
        const bool head = heads[line] && line + 1 < depths.size() && depths[line + 1] > depths[line];
        to->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line),
                          static_cast<long>((QsciScintilla::SC_FOLDLEVELBASE + depths[line]) |
                                            (head ? QsciScintilla::SC_FOLDLEVELHEADERFLAG : 0)));
    }
}

} // namespace pluma::ui

#include "template/engine/lexer.h"

#include <QChar>
#include <algorithm>
#include <array>

#include "base/text.h"

namespace pluma::tmpl {

bool isSpace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty()) {
        std::size_t begin = text.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
            --begin;
        std::size_t at = begin;
        if (!isSpace(nextCodePoint(text, at)))
            break;
        text = text.substr(0, begin);
    }
    return text;
}

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

struct Symbol {
    std::string_view text;
    TokenKind kind;
};
// Longer ones first.
constexpr Symbol operators[] = {
    {"//", TokenKind::FloorDiv},   {"**", TokenKind::Pow},          {"==", TokenKind::Equal},
    {"!=", TokenKind::NotEqual},   {">=", TokenKind::GreaterEqual}, {"<=", TokenKind::LessEqual},
    {"+", TokenKind::Add},         {"-", TokenKind::Sub},           {"/", TokenKind::Div},
    {"*", TokenKind::Mul},         {"%", TokenKind::Mod},           {"~", TokenKind::Tilde},
    {"[", TokenKind::LeftBracket}, {"]", TokenKind::RightBracket},  {"(", TokenKind::LeftParen},
    {")", TokenKind::RightParen},  {"{", TokenKind::LeftBrace},     {"}", TokenKind::RightBrace},
    {">", TokenKind::Greater},     {"<", TokenKind::Less},          {"=", TokenKind::Assign},
    {".", TokenKind::Dot},         {":", TokenKind::Colon},         {"|", TokenKind::Pipe},
    {",", TokenKind::Comma},       {";", TokenKind::Semicolon}};

} // namespace

SingleBrace nextSingleBrace(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find('{', from); at != std::string_view::npos; at = text.find('{', at + 1)) {
        if ((at > 0 && text[at - 1] == '{') || at + 1 >= text.size() || !isNameStart(text[at + 1]))
            continue;
        std::size_t end = at + 1;
        while (end < text.size() && (isNameStart(text[end]) || isDigit(text[end])))
            ++end;
        if (end >= text.size() || text[end] != '}' || (end + 1 < text.size() && text[end + 1] == '}'))
            continue;
        return {at, end + 1, text.substr(at + 1, end - at - 1)};
    }
    return {};
}

/// Reads the text from its beginning to its end, once. The places where tags begin are found as Jinja2 finds them: the
/// first place where any may begin, and there the longest; what stands in between is data, cut as the signs at the tags
/// say.
class Lexer {
public:
    Lexer(Source& source, const Environment& environment, const std::vector<std::string>& singleBraceNames)
        : m_source(source), m_text(source.m_text), m_environment(environment), m_singleBraceNames(singleBraceNames)
    {
        m_tags = {{Tag::Variable, environment.variableStart, 0},
                  {Tag::LineStatement, environment.lineStatementPrefix, 1},
                  {Tag::LineComment, environment.lineCommentPrefix, 2},
                  {Tag::Comment, environment.commentStart, 3},
                  {Tag::Block, environment.blockStart, 4}};
        std::erase_if(m_tags, [](const Begin& begin) { return begin.text.empty(); });
        std::stable_sort(m_tags.begin(), m_tags.end(), [](const Begin& a, const Begin& b) {
            return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.order < b.order;
        });
    }

    void run()
    {
        while (m_at < m_text.size() && !m_stopped)
            data();
        if (!m_stopped)
            add(TokenKind::End, m_source.m_tokens.empty() ? 0 : m_source.m_tokens.back().at, {});
    }

private:
    enum class Tag { Raw, Variable, LineStatement, LineComment, Comment, Block };
    struct Begin {
        Tag tag = Tag::Variable;
        std::string_view text;
        int order = 0;
    };
    struct Found {
        Tag tag = Tag::Variable;
        std::size_t begin = 0; ///< where the data before it ends
        std::size_t tagAt = 0; ///< where the tag itself stands, after the blanks of a line statement
        std::size_t end = 0;   ///< after the delimiter and its sign; of raw: after the whole tag
        char sign = 0;
    };

    void add(TokenKind kind, std::size_t at, std::string_view text)
    {
        m_source.m_tokens.push_back({kind, static_cast<std::uint32_t>(at), text});
    }
    void wrong(std::size_t at, std::string message)
    {
        add(TokenKind::Wrong, at, m_source.keep(std::move(message)));
        m_stopped = true;
    }
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    bool stands(std::string_view what, std::size_t place) const
    {
        return m_text.compare(place, what.size(), what) == 0;
    }
    std::size_t skipSpace(std::size_t place) const
    {
        while (place < m_text.size()) {
            std::size_t next = place;
            if (!isSpace(nextCodePoint(m_text, next)))
                break;
            place = next;
        }
        return place;
    }
    // Blanks within a line.
    std::size_t skipBlanks(std::size_t place) const
    {
        while (place < m_text.size() && m_text[place] != '\n') {
            std::size_t next = place;
            if (!isSpace(nextCodePoint(m_text, next)))
                break;
            place = next;
        }
        return place;
    }
    bool lineBegins(std::size_t place) const { return place == 0 || m_text[place - 1] == '\n'; }

    // `raw` is a tag of its own, also with signs and blanks.
    bool raw(std::size_t place, Found& found) const
    {
        const std::string& start = m_environment.blockStart;
        if (!stands(start, place))
            return false;
        std::size_t now = place + start.size();
        const char sign = at(now) == '-' || at(now) == '+' ? at(now) : '\0';
        for (const bool withSign : {true, false}) {
            if (withSign && sign == '\0')
                continue;
            std::size_t word = skipSpace(now + (withSign ? 1 : 0));
            if (!stands("raw", word))
                continue;
            word = skipSpace(word + 3);
            const std::string& end = m_environment.blockEnd;
            if (at(word) == '-' && stands(end, word + 1)) {
                found = {Tag::Raw, place, place, skipSpace(word + 1 + end.size()), withSign ? sign : '\0'};
                return true;
            }
            if (stands(end, word)) {
                found = {Tag::Raw, place, place, word + end.size(), withSign ? sign : '\0'};
                return true;
            }
        }
        return false;
    }

    bool tagAt(std::size_t place, Found& found) const
    {
        if (raw(place, found))
            return true;
        for (const Begin& begin : m_tags) {
            std::size_t tag = place;
            if (begin.tag == Tag::LineStatement) {
                if (!lineBegins(place))
                    continue;
                while (at(tag) == ' ' || at(tag) == '\t' || at(tag) == '\v')
                    ++tag;
            } else if (begin.tag == Tag::LineComment) {
                std::size_t before = place;
                while (before > 0 && (static_cast<unsigned char>(m_text[before - 1]) & 0xC0U) == 0x80)
                    --before;
                before = before > 0 ? before - 1 : 0;
                if (!lineBegins(place) && isSpace(nextCodePoint(m_text, before)))
                    continue;
                tag = skipBlanks(place);
            }
            if (!stands(begin.text, tag))
                continue;
            const std::size_t end = tag + begin.text.size();
            const char sign = at(end) == '-' || at(end) == '+' ? at(end) : '\0';
            found = {begin.tag, place, tag, end + (sign != '\0' ? 1 : 0), sign};
            return true;
        }
        return false;
    }

    // The next place where a tag may begin; most characters cannot begin one.
    bool find(std::size_t from, Found& found) const
    {
        const bool lines = !m_environment.lineStatementPrefix.empty() || !m_environment.lineCommentPrefix.empty();
        std::array<bool, 256> first{};
        for (const Begin& begin : m_tags)
            first[static_cast<unsigned char>(begin.text.front())] = true;
        for (std::size_t place = from; place < m_text.size(); ++place) {
            if (!lines) {
                while (place < m_text.size() && !first[static_cast<unsigned char>(m_text[place])])
                    ++place;
                if (place == m_text.size())
                    return false;
            } else if ((static_cast<unsigned char>(m_text[place]) & 0xC0U) == 0x80) {
                continue;
            }
            if (tagAt(place, found))
                return true;
        }
        return false;
    }

    // The text between two tags: what the sign of the second and the settings leave of it.
    std::string_view cut(std::string_view text, const Found& found, bool variable) const
    {
        if (found.sign == '-')
            return trimmedEnd(text);
        if (found.sign != '+' && m_environment.lstripBlocks && !variable) {
            const std::size_t line = text.rfind('\n') + 1; // 0 when there is none
            if ((line > 0 || m_lineStarting) && line < text.size()) {
                std::size_t place = line;
                while (place < text.size()) {
                    std::size_t next = place;
                    if (!isSpace(nextCodePoint(text, next)))
                        break;
                    place = next;
                }
                if (place == text.size())
                    return text.substr(0, line);
            }
        }
        return text;
    }
    // Data, with the expressions that single braces are.
    void put(std::string_view text, std::size_t place)
    {
        std::size_t done = 0;
        for (std::size_t from = 0; !m_singleBraceNames.empty();) {
            const SingleBrace next = nextSingleBrace(text, from);
            if (next.name.empty())
                break;
            from = next.end;
            if (std::find(m_singleBraceNames.begin(), m_singleBraceNames.end(), next.name) == m_singleBraceNames.end())
                continue;
            putRaw(text.substr(done, next.begin - done), place + done);
            add(TokenKind::VariableBegin, place + next.begin, {});
            add(TokenKind::Name, place + next.begin + 1, next.name);
            add(TokenKind::VariableEnd, place + next.end - 1, {});
            done = next.end;
        }
        putRaw(text.substr(done), place + done);
    }
    void putRaw(std::string_view text, std::size_t place)
    {
        if (text.empty())
            return;
        if (m_environment.newlineSequence != "\n")
            text = m_source.keep(replaceAll(std::string(text), "\n", m_environment.newlineSequence));
        add(TokenKind::Data, place, text);
    }
    void passed(std::size_t end)
    {
        m_lineStarting = end > 0 && m_text[end - 1] == '\n';
        m_at = end;
    }

    void data()
    {
        Found found;
        if (!find(m_at, found)) {
            put(std::string_view(m_text).substr(m_at), m_at);
            m_at = m_text.size();
            return;
        }
        put(cut(std::string_view(m_text).substr(m_at, found.begin - m_at), found, found.tag == Tag::Variable), m_at);
        passed(found.end);
        switch (found.tag) {
        case Tag::Raw:
            return rawText();
        case Tag::Comment:
            return comment(found.tagAt);
        case Tag::LineComment: {
            const std::size_t end = m_text.find('\n', m_at);
            return passed(end == std::string::npos ? m_text.size() : end);
        }
        case Tag::Variable:
            add(TokenKind::VariableBegin, found.tagAt, {});
            return inside(found.tag);
        case Tag::Block:
        case Tag::LineStatement:
            add(TokenKind::BlockBegin, found.tagAt, {});
            return inside(found.tag);
        }
    }

    // Where a tag that may end in `-X`, `+X` or `X` ends, beginning here; npos when it does not.
    std::size_t endOf(std::string_view end, std::size_t place, bool plus, bool trim) const
    {
        if (plus && at(place) == '+' && stands(end, place + 1))
            return place + 1 + end.size();
        if (at(place) == '-' && stands(end, place + 1))
            return skipSpace(place + 1 + end.size());
        if (!stands(end, place))
            return std::string::npos;
        place += end.size();
        return trim && m_environment.trimBlocks && at(place) == '\n' ? place + 1 : place;
    }

    void comment(std::size_t begin)
    {
        if (m_at >= m_text.size())
            return; // an end that is all that is missing is not missed
        for (std::size_t place = m_at; place < m_text.size(); ++place)
            if (const std::size_t end = endOf(m_environment.commentEnd, place, true, true); end != std::string::npos)
                return passed(end);
        wrong(begin, tr("This comment has no end."));
    }

    void rawText()
    {
        if (m_at >= m_text.size())
            return;
        const std::string& start = m_environment.blockStart;
        for (std::size_t place = m_text.find(start, m_at); place != std::string::npos;
             place = m_text.find(start, place + 1)) {
            Found found;
            found.begin = place;
            const std::size_t now = place + start.size();
            const char sign = at(now) == '-' || at(now) == '+' ? at(now) : '\0';
            const std::size_t word = skipSpace(now + (sign != '\0' ? 1 : 0));
            if (!stands("endraw", word))
                continue;
            const std::size_t end = endOf(m_environment.blockEnd, skipSpace(word + 6), true, true);
            if (end == std::string::npos)
                continue;
            found.sign = sign;
            putRaw(cut(std::string_view(m_text).substr(m_at, place - m_at), found, false), m_at);
            return passed(end);
        }
        wrong(m_at, tr("This block is not closed; '{}' is missing.", "endraw"));
    }

    // --- inside a tag ------------------------------------------------------------------------------------------------

    void inside(Tag tag)
    {
        std::vector<char> open;
        while (!m_stopped) {
            if (open.empty()) {
                std::size_t end = std::string::npos;
                TokenKind kind = TokenKind::BlockEnd;
                if (tag == Tag::Variable) {
                    end = endOf(m_environment.variableEnd, m_at, false, false);
                    kind = TokenKind::VariableEnd;
                } else if (tag == Tag::Block) {
                    end = endOf(m_environment.blockEnd, m_at, true, true);
                } else { // up to and with the last line break of the blanks that follow
                    const std::size_t space = skipSpace(m_at);
                    const std::size_t last = std::string_view(m_text).substr(m_at, space - m_at).rfind('\n');
                    if (space == m_text.size())
                        end = space;
                    else if (last != std::string_view::npos)
                        end = m_at + last + 1;
                }
                if (end != std::string::npos) {
                    add(kind, m_at, {});
                    return passed(end);
                }
            }
            if (m_at >= m_text.size())
                return;
            if (const std::size_t next = skipSpace(m_at); next > m_at) {
                m_at = next;
                continue;
            }
            token(open);
        }
    }

    void token(std::vector<char>& open)
    {
        const char c = m_text[m_at];
        if (isDigit(c))
            return number();
        if (c == '"' || c == '\'')
            if (string(c))
                return;
        std::size_t end = m_at;
        while (end < m_text.size()) {
            std::size_t next = end;
            const char32_t letter = nextCodePoint(m_text, next);
            if (letter != '_' &&
                !(letter < 0x80 ? isDigit(static_cast<char>(letter)) || (letter >= 'a' && letter <= 'z') ||
                                      (letter >= 'A' && letter <= 'Z')
                                : QChar::isLetterOrNumber(letter) || QChar::isMark(letter)))
                break;
            end = next;
        }
        if (end > m_at) {
            add(TokenKind::Name, m_at, std::string_view(m_text).substr(m_at, end - m_at));
            std::size_t first = m_at;
            const char32_t letter = nextCodePoint(m_text, first);
            if (letter >= 0x80 && !QChar::isLetter(letter)) {
                m_source.m_tokens.pop_back();
                return wrong(m_at,
                             tr("'{}' is not a name.", printable(std::string_view(m_text).substr(m_at, end - m_at))));
            }
            m_at = end;
            return;
        }
        for (const Symbol& one : operators) {
            if (!stands(one.text, m_at))
                continue;
            const auto closes = [](char bracket) { return bracket == '(' ? ')' : bracket == '[' ? ']' : '}'; };
            if (c == '(' || c == '[' || c == '{') {
                open.push_back(closes(c));
            } else if (c == ')' || c == ']' || c == '}') {
                if (open.empty())
                    return wrong(m_at, tr("This '{}' has no beginning.", std::string(1, c)));
                if (open.back() != c)
                    return wrong(
                        m_at, tr("A '{}' is expected here, not '{}'.", std::string(1, open.back()), std::string(1, c)));
                open.pop_back();
            }
            add(one.kind, m_at, std::string_view(m_text).substr(m_at, one.text.size()));
            m_at += one.text.size();
            return;
        }
        std::size_t next = m_at;
        (void)nextCodePoint(m_text, next);
        wrong(m_at, tr("'{}' has no meaning here.", printable(std::string_view(m_text).substr(m_at, next - m_at))));
    }

    // Digits with single underscores between them; the end of them.
    template <class Test>
    std::size_t digits(std::size_t place, const Test& test) const
    {
        if (!test(at(place)))
            return place;
        while (true) {
            while (test(at(place)))
                ++place;
            if (at(place) != '_' || !test(at(place + 1)))
                return place;
            ++place;
        }
    }
    void number()
    {
        const std::size_t begin = m_at;
        const auto take = [&](TokenKind kind, std::size_t end) {
            std::string_view text = std::string_view(m_text).substr(begin, end - begin);
            if (text.find('_') != std::string_view::npos)
                text = m_source.keep(replaceAll(std::string(text), "_", ""));
            add(kind, begin, text);
            m_at = end;
        };
        const std::size_t whole = digits(begin, isDigit);
        std::size_t end = whole;
        if (begin == 0 || m_text[begin - 1] != '.') {
            if (at(end) == '.' && isDigit(at(end + 1)))
                end = digits(end + 1, isDigit);
            if (at(end) == 'e' || at(end) == 'E') {
                const std::size_t sign = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
                if (isDigit(at(sign)))
                    end = digits(sign, isDigit);
            }
            if (end > whole)
                return take(TokenKind::Float, end);
        }
        if (m_text[begin] == '0') {
            const char base = static_cast<char>(at(begin + 1) | 0x20);
            const auto test = [base](char c) {
                return base == 'b'   ? c == '0' || c == '1'
                       : base == 'o' ? c >= '0' && c <= '7'
                                     : isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            };
            if (base == 'b' || base == 'o' || base == 'x') {
                const std::size_t from = at(begin + 2) == '_' ? begin + 3 : begin + 2;
                if (test(at(from)))
                    return take(TokenKind::Integer, digits(from, test));
            }
            return take(TokenKind::Integer, digits(begin, [](char c) { return c == '0'; }));
        }
        take(TokenKind::Integer, whole);
    }

    bool string(char quote)
    {
        std::size_t end = m_at + 1;
        bool escapes = false;
        while (end < m_text.size() && m_text[end] != quote) {
            if (m_text[end] == '\\') {
                escapes = true;
                ++end;
            }
            ++end;
        }
        if (end >= m_text.size())
            return false;
        std::string_view text = std::string_view(m_text).substr(m_at + 1, end - m_at - 1);
        if (m_environment.newlineSequence != "\n" && text.find('\n') != std::string_view::npos)
            text = m_source.keep(replaceAll(std::string(text), "\n", m_environment.newlineSequence));
        const std::size_t begin = m_at;
        m_at = end + 1;
        if (escapes) {
            auto meaning = unescaped(text);
            if (!meaning) {
                wrong(begin, meaning.error().message);
                return true;
            }
            text = m_source.keep(std::move(*meaning));
        }
        add(TokenKind::String, begin, text);
        return true;
    }

    static Result<std::string> unescaped(std::string_view text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\\' || i + 1 >= text.size()) {
                out += text[i];
                continue;
            }
            const char c = text[++i];
            const auto hex = [&](std::size_t count) -> Result<> {
                char32_t value = 0;
                for (std::size_t k = 1; k <= count; ++k) {
                    const char d = i + k < text.size() ? text[i + k] : '\0';
                    const int digit = isDigit(d)             ? d - '0'
                                      : d >= 'a' && d <= 'f' ? d - 'a' + 10
                                      : d >= 'A' && d <= 'F' ? d - 'A' + 10
                                                             : -1;
                    if (digit < 0)
                        return fail(ErrorCode::Invalid,
                                    tr("'\\{}' needs {} hexadecimal digits.", std::string(1, c), count));
                    value = value * 16 + static_cast<char32_t>(digit);
                }
                if (value > 0x10FFFF)
                    return fail(ErrorCode::Invalid, tr("There is no such character."));
                i += count;
                appendUtf8(out, value);
                return {};
            };
            static constexpr std::string_view from = "abfnrtv\\'\"";
            static constexpr std::string_view to = "\a\b\f\n\r\t\v\\'\"";
            if (const auto known = from.find(c); known != std::string_view::npos) {
                out += to[known];
            } else if (c == '\n') {
                continue;
            } else if (c >= '0' && c <= '7') {
                char32_t value = 0;
                std::size_t k = 0;
                for (; k < 3 && i + k < text.size() && text[i + k] >= '0' && text[i + k] <= '7'; ++k)
                    value = value * 8 + static_cast<char32_t>(text[i + k] - '0');
                i += k - 1;
                appendUtf8(out, value);
            } else if (c == 'x' || c == 'u' || c == 'U') {
                PLUMA_CHECK(hex(c == 'x' ? 2 : c == 'u' ? 4 : 8));
            } else if (c == 'N') {
                return fail(ErrorCode::Invalid,
                            tr("Characters are not known by name here; write '\\u' and their number."));
            } else {
                out += '\\';
                out += c;
            }
        }
        return out;
    }

    Source& m_source;
    const std::string& m_text;
    const Environment& m_environment;
    const std::vector<std::string>& m_singleBraceNames;
    std::vector<Begin> m_tags;
    std::size_t m_at = 0;
    bool m_lineStarting = true;
    bool m_stopped = false;
};

Source::Source(std::string text, std::string name, const Environment& environment, int firstLine, int columnOffset,
               const std::vector<std::string>& singleBraceNames)
    : m_text(std::move(text)), m_name(std::move(name)), m_firstLine(firstLine), m_columnOffset(columnOffset)
{
    if (m_text.find('\r') != std::string::npos)
        m_text = replaceAll(replaceAll(std::move(m_text), "\r\n", "\n"), "\r", "\n");
    if (!environment.keepTrailingNewline && endsWith(m_text, "\n"))
        m_text.pop_back();
    m_lines.push_back(0);
    for (std::size_t at = m_text.find('\n'); at != std::string::npos; at = m_text.find('\n', at + 1))
        m_lines.push_back(static_cast<std::uint32_t>(at + 1));
    Lexer(*this, environment, singleBraceNames).run();
}

std::size_t Source::lineIndex(std::uint32_t at) const
{
    return static_cast<std::size_t>(std::upper_bound(m_lines.begin(), m_lines.end(), at) - m_lines.begin()) - 1;
}

int Source::line(std::uint32_t at) const { return m_firstLine + static_cast<int>(lineIndex(at)); }

std::string Source::where(std::uint32_t at) const
{
    const std::size_t begin = m_lines[lineIndex(at)];
    const auto characters = std::count_if(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.begin() + at,
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
    return fmt::format("{}:{}:{}", m_name, line(at), characters + 1 + m_columnOffset);
}

std::string Source::excerpt(std::uint32_t at) const
{
    const std::size_t begin = m_lines[lineIndex(at)];
    const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
    std::string_view text = std::string_view(m_text).substr(begin, end - begin);
    std::string caret;
    for (std::size_t i = begin; i < at; ++i)
        if ((static_cast<unsigned char>(m_text[i]) & 0xC0U) != 0x80)
            caret += m_text[i] == '\t' ? '\t' : ' ';
    if (text.size() > 400)
        return {}; // nothing to read
    return std::string(text) + "\n" + caret + "^";
}

std::string_view Source::keep(std::string text)
{
    m_kept.push_back(std::make_unique<std::string>(std::move(text)));
    return *m_kept.back();
}

} // namespace pluma::tmpl

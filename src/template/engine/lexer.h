// The tokens of a template. Private to src/template.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "template/values/environment.h"

namespace pluma::tmpl {

enum class TokenKind : std::uint8_t {
    End,
    Data,
    BlockBegin,
    BlockEnd,
    VariableBegin,
    VariableEnd,
    Name,
    Integer,
    Float,
    String,
    Add,
    Sub,
    Mul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    Tilde,
    LeftBracket,
    RightBracket,
    LeftParen,
    RightParen,
    LeftBrace,
    RightBrace,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Assign,
    Dot,
    Colon,
    Pipe,
    Comma,
    Semicolon,
    Wrong ///< no token: `text` says what is wrong here
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::uint32_t at = 0;  ///< offset into Source::text
    std::string_view text; ///< of a String with escapes: what it means
};

/// The name of a source that has none.
inline constexpr std::string_view unnamed = "<template>";

/// A template's text with its line breaks made one kind, and its tokens. Immovable: tokens point into it.
class Source {
public:
    /// `{name}` stands for each of `singleBraceNames`, in what is data.
    Source(std::string text, std::string name, const Environment& environment, int firstLine, int columnOffset,
           const std::vector<std::string>& singleBraceNames = {});
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const std::string& name() const { return m_name; }
    const std::string& text() const { return m_text; }
    /// Ends in an End, or in a Wrong where reading stopped.
    const std::vector<Token>& tokens() const { return m_tokens; }
    int line(std::uint32_t at) const; ///< from 1, as seen in the file
    /// `name:line:column`, the column in characters from 1.
    std::string where(std::uint32_t at) const;
    /// The line with a caret below the place.
    std::string excerpt(std::uint32_t at) const;
    /// A text that lives as long as the source.
    std::string_view keep(std::string text);

private:
    friend class Lexer;
    std::size_t lineIndex(std::uint32_t at) const;
    std::string m_text;
    std::string m_name;
    int m_firstLine, m_columnOffset;
    std::vector<std::uint32_t> m_lines; ///< where each begins
    std::vector<Token> m_tokens;
    std::vector<std::unique_ptr<std::string>> m_kept;
};

/// The next `{name}` in a text from a place on; no name: there is none.
struct SingleBrace {
    std::size_t begin = 0, end = 0;
    std::string_view name;
};
SingleBrace nextSingleBrace(std::string_view text, std::size_t from);

/// Whether Python's str.isspace() holds for a character.
bool isSpace(char32_t c);
/// The text without such characters at its end.
std::string_view trimmedEnd(std::string_view text);

} // namespace pluma::tmpl

// Where lines end in a stretch of text: behind LF, CRLF or CR, as in the editor. Private to pieces and its index.
#pragma once

#include <cstring>
#include <string_view>

namespace pluma {

/// Finds the line ends of a text one after the other, with as few looks at each byte as memchr takes. The text must not
/// end between CR and LF.
class LineEnds {
public:
    explicit LineEnds(std::string_view text)
        : m_end(text.data() + text.size()), m_lf(find('\n', text.data())), m_cr(find('\r', text.data()))
    {
    }
    /// Behind the next line end at or after `from`, which does not go back; null when there is none.
    const char* next(const char* from)
    {
        if (m_lf < from)
            m_lf = find('\n', from);
        if (m_cr < from)
            m_cr = find('\r', from);
        if (m_cr < m_lf)
            return m_cr + (m_cr + 1 == m_lf && m_lf != m_end ? 2 : 1);
        return m_lf == m_end ? nullptr : m_lf + 1;
    }

private:
    const char* find(char c, const char* from) const
    {
        const void* at = from == m_end ? nullptr : std::memchr(from, c, static_cast<std::size_t>(m_end - from));
        return at == nullptr ? m_end : static_cast<const char*>(at);
    }
    const char* m_end;
    const char* m_lf;
    const char* m_cr;
};

/// The text without a CR at its end, whose LF may follow.
inline std::string_view withoutHalfEnd(std::string_view text, bool more)
{
    if (more && !text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    return text;
}

/// The nearest place at or before `at` that is not within a character of UTF-8 or a line end; `at` when there is none.
inline std::size_t characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size() || at == 0)
        return at;
    if (text[at] == '\n' && text[at - 1] == '\r')
        return at - 1;
    std::size_t back = at;
    while (back > 0 && at - back < 4 && (static_cast<unsigned char>(text[back]) & 0xC0U) == 0x80U)
        --back;
    const auto first = static_cast<unsigned char>(text[back]);
    return back == at || first >= 0xC0U ? back : at;
}

} // namespace pluma

#include "editor/diff_lexer.h"

#include <algorithm>
#include <charconv>

#include "editor/text_editor.h"

namespace pluma::ui {
namespace {

constexpr std::size_t largestDiff = 4U << 20; ///< longer texts stay plain

int numberAt(std::string_view text, std::size_t& at, int otherwise)
{
    int out = otherwise;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), out);
    at = static_cast<std::size_t>(end - text.data());
    return error == std::errc() ? out : otherwise;
}

// "@@ -26,7 +26,9 @@": where a hunk begins in both files and how many lines of each follow.
struct Hunk {
    int before = 0, beforeLeft = 0, after = 0, afterLeft = 0;
    bool open() const { return beforeLeft > 0 || afterLeft > 0; }
};
bool readHunk(std::string_view line, Hunk& hunk)
{
    if (line.substr(0, 4) != "@@ -")
        return false;
    std::size_t at = 4;
    hunk.before = numberAt(line, at, 0);
    hunk.beforeLeft = at < line.size() && line[at] == ',' ? numberAt(line, ++at, 1) : 1;
    at = line.find('+', at);
    if (at == std::string_view::npos)
        return false;
    hunk.after = numberAt(line, ++at, 0);
    hunk.afterLeft = at < line.size() && line[at] == ',' ? numberAt(line, ++at, 1) : 1;
    return true;
}

DiffLine::Kind kindOf(std::string_view line, Hunk& hunk)
{
    if (!hunk.open() && readHunk(line, hunk))
        return DiffLine::Kind::Position;
    const char sign = line.empty() ? ' ' : line.front();
    if (sign == '\\')
        return DiffLine::Kind::Note; // "No newline at end of file", also behind the last line of a hunk
    if (!hunk.open())
        return DiffLine::Kind::Header;
    return sign == '+' ? DiffLine::Kind::Added : sign == '-' ? DiffLine::Kind::Removed : DiffLine::Kind::Same;
}

} // namespace

std::vector<DiffLine> diffLinesOf(std::string_view text)
{
    std::vector<DiffLine> out;
    Hunk hunk;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        DiffLine line;
        line.begin = at;
        line.end = std::min(end + 1, text.size());
        line.kind = kindOf(text.substr(at, end - at), hunk);
        if (line.kind == DiffLine::Kind::Same || line.kind == DiffLine::Kind::Removed) {
            line.before = hunk.before++;
            --hunk.beforeLeft;
        }
        if (line.kind == DiffLine::Kind::Same || line.kind == DiffLine::Kind::Added) {
            line.after = hunk.after++;
            --hunk.afterLeft;
        }
        out.push_back(line);
        at = line.end;
    }
    return out;
}

QString DiffLexer::description(int style) const
{
    static const char* const names[Styles] = {"Default",    "Header",  "Position",     "Added",
                                              "Added sign", "Removed", "Removed sign", "Note"};
    return style >= 0 && style < Styles ? QString::fromLatin1(names[style]) : QString();
}

// A diff is styled whole: what a line is follows from all that stand above it.
void DiffLexer::styleText(int, int)
{
    auto* const of = qobject_cast<TextEditor*>(editor());
    if (of == nullptr || static_cast<std::size_t>(of->SendScintilla(QsciScintillaBase::SCI_GETLENGTH)) > largestDiff)
        return;
    const QByteArray text = of->bytes(); // as they are: styles count bytes, also of what is no UTF-8
    startStyling(0);
    for (const DiffLine& line : diffLinesOf({text.constData(), static_cast<std::size_t>(text.size())})) {
        const int size = static_cast<int>(line.end - line.begin);
        switch (line.kind) {
        case DiffLine::Kind::Added:
        case DiffLine::Kind::Removed: {
            const bool added = line.kind == DiffLine::Kind::Added;
            setStyling(1, added ? AddedSign : RemovedSign);
            setStyling(size - 1, added ? Added : Removed);
            break;
        }
        case DiffLine::Kind::Header:
            setStyling(size, Header);
            break;
        case DiffLine::Kind::Position:
            setStyling(size, Position);
            break;
        case DiffLine::Kind::Note:
            setStyling(size, Note);
            break;
        case DiffLine::Kind::Same:
            setStyling(size, Default);
            break;
        }
    }
}

} // namespace pluma::ui

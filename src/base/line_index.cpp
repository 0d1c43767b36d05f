// The sparse index of lines: marks at line starts, as few as make it quick to find any line from the one before it.
#include <algorithm>

#include "base/line_ends.h"
#include "base/pieces.h"
#include "base/text.h"

namespace pluma {
namespace {

constexpr std::uint64_t markStep = 1U << 16; // a line that begins this far behind a mark has one of its own
constexpr std::size_t indexChunk = 1U << 20;

// Calls `found` with each place in (from, to] where a line begins, until it returns false.
template <class Found>
Result<> eachLineStart(const Pieces& file, std::uint64_t from, std::uint64_t to, Found found)
{
    std::string bytes;
    while (from < to) {
        bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(markStep, to - from)) + 1);
        PLUMA_TRY(const std::size_t n, file.readTo(from, bytes.data(), bytes.size()));
        const std::string_view text = withoutHalfEnd({bytes.data(), n}, from + n < file.size());
        LineEnds ends(text);
        const char* at = text.data();
        while (const char* end = ends.next(at)) {
            const std::uint64_t place = from + static_cast<std::uint64_t>(end - text.data());
            if (place > to || !found(place))
                return {};
            at = end;
        }
        from += std::max<std::size_t>(text.size(), 1);
    }
    return {};
}

// The first line whose quotes are not in pairs, counted over the pieces of a file.
struct QuotePairs {
    std::uint64_t odd = 0;
    bool open = false;
    const char* at = nullptr;

    void count(const char* from, const char* to)
    {
        for (at = std::max(at, from); odd == 0 && at < to; ++at) {
            at = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(to - at)));
            if (at == nullptr) {
                at = to;
                return;
            }
            open = !open;
        }
    }
    void endLine(std::uint64_t line)
    {
        if (open && odd == 0)
            odd = line;
        open = false;
    }
};

} // namespace

Result<LineIndex> LineIndex::build(const Pieces& file, Job& job)
{
    LineIndex index;
    index.m_marks.push_back({});
    QuotePairs quotes;
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(indexChunk, file.size())), '\0');
    std::uint64_t begun = 0; // of the line
    for (std::uint64_t from = 0; from < file.size();) {
        PLUMA_CHECK(job.step(tr("counting lines"), from, file.size()));
        PLUMA_TRY(const std::size_t n, file.readTo(from, bytes.data(), bytes.size()));
        const std::string_view text = withoutHalfEnd({bytes.data(), n}, from + n < file.size());
        LineEnds ends(text);
        const char* at = text.data();
        quotes.at = at;
        while (const char* end = ends.next(at)) {
            quotes.count(at, end);
            quotes.endLine(++index.m_lines);
            at = end;
            const std::uint64_t place = from + static_cast<std::uint64_t>(end - text.data());
            index.m_longest = std::max(index.m_longest, place - begun);
            begun = place;
            if (place - index.m_marks.back().offset >= markStep)
                index.m_marks.push_back({place, index.m_lines + 1});
        }
        quotes.count(at, text.data() + text.size());
        from += std::max<std::size_t>(text.size(), 1);
    }
    if (begun < file.size()) {
        quotes.endLine(++index.m_lines);
        index.m_longest = std::max(index.m_longest, file.size() - begun);
    }
    index.m_oddQuotes = quotes.odd;
    PLUMA_CHECK(job.step(tr("counting lines"), file.size(), file.size()));
    return index;
}

Result<std::uint64_t> LineIndex::offsetOf(const Pieces& file, std::uint64_t line) const
{
    if (line < 1 || line > m_lines)
        return fail(ErrorCode::NotFound, tr("The file has {} lines.", m_lines));
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), line,
                                        [](std::uint64_t wanted, const Mark& mark) { return wanted < mark.line; });
    const Mark& mark = *std::prev(after);
    std::uint64_t place = mark.offset;
    std::uint64_t left = line - mark.line;
    // No line between a mark and the next begins further away than a step.
    PLUMA_CHECK(eachLineStart(file, mark.offset, mark.offset + (left == 0 ? 0 : markStep), [&](std::uint64_t start) {
        place = start;
        return --left > 0;
    }));
    return place;
}

Result<std::uint64_t> LineIndex::lineAt(const Pieces& file, std::uint64_t offset) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                                        [](std::uint64_t wanted, const Mark& mark) { return wanted < mark.offset; });
    const Mark& mark = *std::prev(after);
    std::uint64_t line = mark.line;
    PLUMA_CHECK(eachLineStart(file, mark.offset, std::min(offset, mark.offset + markStep), [&](std::uint64_t) {
        ++line;
        return true;
    }));
    return std::min(line, std::max<std::uint64_t>(m_lines, 1));
}

Result<std::vector<PieceLine>> LineIndex::read(const Pieces& file, std::uint64_t first, std::uint64_t count,
                                               std::size_t most) const
{
    std::vector<PieceLine> lines;
    if (first < 1 || first > m_lines)
        return lines;
    count = std::min(count, m_lines - first + 1);
    PLUMA_TRY(std::uint64_t at, offsetOf(file, first));
    const std::size_t need = most + 3; // with its end, and one more to see that CR is one
    std::string bytes;
    std::uint64_t held = at; // where `bytes` begins
    for (std::uint64_t line = first; line < first + count; ++line) {
        if (at + need > held + bytes.size() && held + bytes.size() < file.size()) {
            PLUMA_TRY(bytes, file.read(at, std::max<std::size_t>(need, 4 * markStep)));
            held = at;
        }
        const std::string_view rest = std::string_view(bytes).substr(static_cast<std::size_t>(at - held));
        const std::string_view text = rest.substr(0, need);
        LineEnds ends(text);
        const char* const end = ends.next(text.data());
        const auto length = end == nullptr ? text.size() : static_cast<std::size_t>(end - text.data());
        std::string_view content = text.substr(0, length);
        while (end != nullptr && !content.empty() && (content.back() == '\n' || content.back() == '\r'))
            content.remove_suffix(1);
        const bool cut = content.size() > most;
        lines.push_back({std::string(content.substr(0, cut ? characterAt(content, most) : content.size())), cut});
        if (end != nullptr && length < need) {
            at += length;
        } else if (line + 1 < first + count) {
            PLUMA_TRY(at, offsetOf(file, line + 1));
        }
    }
    return lines;
}

} // namespace pluma

#include "base/pieces.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include "base/beneath.h"
#include "base/line_ends.h"
#include "base/text.h"

namespace pluma {
namespace {

constexpr std::size_t searchChunk = 1U << 20;

FileStamp stampOf(const struct stat& info)
{
    return {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino),
            static_cast<std::uint64_t>(info.st_size),
            std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec};
}

void lowerAscii(std::string& text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
}

// Whether a line begins at a place of the file.
Result<bool> beginsLine(const Pieces& file, std::uint64_t place)
{
    if (place == 0)
        return true;
    PLUMA_TRY(const std::string around, file.read(place - 1, 2));
    return around[0] == '\n' || (around[0] == '\r' && (around.size() < 2 || around[1] != '\n'));
}

// The places in a text where lines begin, without its own beginning.
std::vector<std::size_t> lineStarts(std::string_view text)
{
    std::vector<std::size_t> starts;
    LineEnds ends(text);
    const char* from = text.data();
    while (const char* end = ends.next(from)) {
        starts.push_back(static_cast<std::size_t>(end - text.data()));
        from = end;
    }
    return starts;
}

} // namespace

Result<Pieces> Pieces::open(const std::filesystem::path& folder, const std::filesystem::path& inner)
{
    PLUMA_TRY(const int fd, openBeneath(folder, inner));
    Pieces file(fd, {}, inner.string());
    struct stat info {};
    if (::fstat(fd, &info) != 0)
        return fail(ErrorCode::Io, tr("Cannot read the file: {}.", std::strerror(errno)), inner.string());
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::Invalid, tr("This is not a regular file."), inner.string());
    file.m_stamp = stampOf(info);
    return file;
}

Pieces::Pieces(Pieces&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_stamp(other.m_stamp), m_where(std::move(other.m_where))
{
}

Pieces& Pieces::operator=(Pieces&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_stamp, other.m_stamp);
    std::swap(m_where, other.m_where);
    return *this;
}

Pieces::~Pieces()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<> Pieces::unchanged() const
{
    struct stat info {};
    if (::fstat(m_fd, &info) != 0)
        return fail(ErrorCode::Io, tr("Cannot read the file: {}.", std::strerror(errno)), m_where);
    if (stampOf(info) != m_stamp)
        return fail(ErrorCode::Conflict, tr("The file has changed since it was opened."), m_where,
                    tr("open it again to see it as it is now"));
    return {};
}

Result<std::size_t> Pieces::readTo(std::uint64_t offset, char* to, std::size_t length) const
{
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, offset < size() ? size() - offset : 0));
    std::size_t done = 0;
    while (done < length) {
        const ssize_t n = ::pread(m_fd, to + done, length - done, static_cast<off_t>(offset + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(ErrorCode::Io, tr("Cannot read the file: {}.", std::strerror(errno)), m_where);
        if (n == 0)
            break; // it is shorter now, which is told below
        done += static_cast<std::size_t>(n);
    }
    PLUMA_CHECK(unchanged());
    return done;
}

Result<std::string> Pieces::read(std::uint64_t offset, std::size_t length) const
{
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(length, offset < size() ? size() - offset : 0)),
                      '\0');
    PLUMA_TRY(const std::size_t n, readTo(offset, bytes.data(), bytes.size()));
    bytes.resize(n);
    return bytes;
}

Result<TextWindow> windowFrom(const Pieces& file, std::uint64_t begin, const WindowLimits& limits)
{
    TextWindow window;
    window.begin = begin;
    PLUMA_TRY(const bool whole, beginsLine(file, begin));
    window.cutBegin = !whole;
    PLUMA_TRY(window.bytes, file.read(begin, limits.bytes + 1));
    const bool more = begin + window.bytes.size() < file.size();
    const std::string_view text = withoutHalfEnd(window.bytes, more);
    LineEnds ends(text);
    std::size_t at = 0;
    while (at < text.size() && window.lines < limits.lines) {
        const char* const next = ends.next(text.data() + at);
        std::size_t end = next != nullptr ? static_cast<std::size_t>(next - text.data()) : text.size();
        const bool fits = end - at <= limits.line && (next != nullptr || !more);
        if (!fits && at > 0)
            break; // the next window's
        if (!fits) {
            end = characterAt(text, std::min(limits.line, text.size()));
            window.cutEnd = true;
        }
        at = end;
        ++window.lines;
        if (!fits)
            break;
    }
    window.bytes.resize(at);
    window.end = begin + at;
    return window;
}

Result<TextWindow> windowBefore(const Pieces& file, std::uint64_t end, const WindowLimits& limits)
{
    end = std::min(end, file.size());
    const std::uint64_t begin = end > limits.bytes ? end - limits.bytes : 0;
    PLUMA_TRY(std::string bytes, file.read(begin, static_cast<std::size_t>(end - begin)));
    std::vector<std::size_t> starts = lineStarts(bytes);
    if (begin == 0)
        starts.insert(starts.begin(), 0);
    if (!starts.empty() && starts.back() == bytes.size())
        starts.pop_back(); // what begins at the end is behind it
    TextWindow window;
    window.end = end;
    std::size_t at = bytes.size();
    while (!starts.empty() && at - starts.back() <= limits.line && window.lines < limits.lines) {
        at = starts.back();
        starts.pop_back();
        ++window.lines;
    }
    if (window.lines == 0 && !bytes.empty()) {
        const std::size_t back = bytes.size() > limits.line ? bytes.size() - limits.line : 0;
        at = characterAt(bytes, back);
        window.lines = 1;
    }
    window.begin = begin + at;
    PLUMA_TRY(const bool whole, beginsLine(file, window.begin));
    window.cutBegin = !whole;
    PLUMA_TRY(const bool last, beginsLine(file, end));
    window.cutEnd = end < file.size() && !last;
    window.bytes = bytes.substr(at);
    return window;
}

Result<TextWindow> windowAround(const Pieces& file, std::uint64_t place, const WindowLimits& limits)
{
    place = std::min(place, file.size());
    const std::uint64_t first = place > limits.line ? place - limits.line : 0;
    PLUMA_TRY(const std::string before, file.read(first, static_cast<std::size_t>(place - first) + 1));
    // From the earliest line of what is before it; from its own line when one between is too long; from within that.
    std::vector<std::size_t> starts = lineStarts(withoutHalfEnd(before, true));
    if (first == 0)
        starts.insert(starts.begin(), 0);
    while (!starts.empty() && first + starts.back() > place)
        starts.pop_back();
    for (std::size_t i = 0; i < starts.size(); i += std::max<std::size_t>(1, starts.size() - 1)) {
        PLUMA_TRY(auto window, windowFrom(file, first + starts[i], limits));
        if (place < window.end || window.end == file.size())
            return window;
    }
    const std::size_t back = std::min<std::size_t>(before.size() - 1, limits.line / 4);
    return windowFrom(file, first + characterAt(before, before.size() - 1 - back), limits);
}

Result<std::optional<std::uint64_t>> findForward(const Pieces& file, std::string_view words, std::uint64_t from,
                                                 std::uint64_t to, bool caseless, Job& job)
{
    std::string wanted(words);
    if (caseless)
        lowerAscii(wanted);
    to = std::min(to, file.size());
    if (wanted.empty())
        return std::nullopt;
    const std::boyer_moore_horspool_searcher searcher(wanted.begin(), wanted.end());
    const std::uint64_t begun = from;
    std::string bytes;
    while (from + wanted.size() <= to) {
        PLUMA_CHECK(job.step(tr("searching"), from - begun, to - begun));
        bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(to - from, searchChunk + wanted.size() - 1)));
        PLUMA_TRY(const std::size_t n, file.readTo(from, bytes.data(), bytes.size()));
        bytes.resize(n);
        if (caseless)
            lowerAscii(bytes);
        const auto hit = std::search(bytes.begin(), bytes.end(), searcher);
        if (hit != bytes.end())
            return from + static_cast<std::uint64_t>(hit - bytes.begin());
        from += searchChunk;
    }
    return std::nullopt;
}

std::string kindOfBytes(std::string_view first)
{
    struct Magic {
        std::size_t at;
        std::string_view bytes;
        const char* kind;
    };
    using namespace std::string_view_literals;
    static const std::vector<Magic> magics = {
        {0, "\x89PNG\r\n\x1a\n"sv, "PNG picture"},
        {0, "\xff\xd8\xff"sv, "JPEG picture"},
        {0, "GIF8"sv, "GIF picture"},
        {0, "II*\0"sv, "TIFF picture"},
        {0, "MM\0*"sv, "TIFF picture"},
        {0, "%PDF-"sv, "PDF document"},
        {0, "PK\3\4"sv, "ZIP archive, or a document that is one (DOCX, XLSX, ODT)"},
        {0, "\x1f\x8b"sv, "gzip"},
        {0, "BZh"sv, "bzip2"},
        {0,
         "\xfd"
         "7zXZ\0"sv,
         "xz"},
        {0, "\x28\xb5\x2f\xfd"sv, "Zstandard"},
        {0, "7z\xbc\xaf\x27\x1c"sv, "7z archive"},
        {257, "ustar"sv, "tar archive"},
        {0,
         "\x7f"
         "ELF"sv,
         "ELF program or library"},
        {0, "\x89HDF\r\n\x1a\n"sv, "HDF5 data"},
        {0, "CDF\1"sv, "NetCDF data"},
        {0, "CDF\2"sv, "NetCDF data"},
        {0, "SQLite format 3\0"sv, "SQLite database"},
        {0, "MATLAB 5.0 MAT-file"sv, "MATLAB data"},
        {0, "\x93NUMPY"sv, "NumPy array"},
        {0, "PAR1"sv, "Parquet table"},
        {0, "glTF"sv, "glTF model"},
        {0, "RIFF"sv, "RIFF sound or film"},
        {4, "ftyp"sv, "MP4 film"},
        {0, "\xff\xfe"sv, "UTF-16 text"},
        {0, "\xfe\xff"sv, "UTF-16 text"},
    };
    for (const Magic& magic : magics)
        if (first.size() >= magic.at + magic.bytes.size() && first.substr(magic.at, magic.bytes.size()) == magic.bytes)
            return tr(magic.kind);
    return {};
}

} // namespace pluma

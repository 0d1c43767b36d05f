// Files that are too large to be read as a whole: any range of their bytes, their text in windows, their lines by a
// sparse index. Everything takes bounded memory, whatever the file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma {

inline constexpr std::uint64_t maxPiecesBytes = 2ULL << 30; ///< larger files are shown by their facts only

/// Which file it is and in what state. Plain value.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    bool operator==(const FileStamp&) const = default;
};

/// A regular file, open for reading. Reads with pread, so a file that shrinks is an error and not a signal.
/// Thread-safe.
class Pieces {
public:
    /// By a path relative to a folder; no link is followed. Errors: denied, not_found, invalid, io.
    static Result<Pieces> open(const std::filesystem::path& folder, const std::filesystem::path& inner);
    Pieces(Pieces&& other) noexcept;
    Pieces& operator=(Pieces&& other) noexcept;
    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;
    ~Pieces();

    const FileStamp& stamp() const { return m_stamp; } ///< as it was opened
    std::uint64_t size() const { return m_stamp.size; }
    /// The bytes of a range, as many of them as the file has. Errors: conflict when the file is no longer as it was
    /// opened, io.
    Result<std::string> read(std::uint64_t offset, std::size_t length) const;
    Result<std::size_t> readTo(std::uint64_t offset, char* to, std::size_t length) const;
    /// Error conflict when the open file has been written to or cut since. What took its place by a rename is seen by
    /// the stamp of opening it again.
    Result<> unchanged() const;

private:
    Pieces(int fd, FileStamp stamp, std::string where) : m_fd(fd), m_stamp(stamp), m_where(std::move(where)) {}
    int m_fd = -1;
    FileStamp m_stamp;
    std::string m_where;
};

/// How much of a text is shown at once.
struct WindowLimits {
    std::size_t bytes = 1U << 20; ///< at least twice `line`
    std::uint64_t lines = 8000;
    std::size_t line = 1U << 16; ///< a longer line is cut into parts, each a window of its own
};

/// Whole lines of a text, or a part of one that is too long. Lines end with LF, CRLF or CR, as in the editor.
struct TextWindow {
    std::uint64_t begin = 0; ///< bytes of the file
    std::uint64_t end = 0;
    std::uint64_t lines = 0; ///< and parts of one, that begin in it
    bool cutBegin = false;   ///< begins within a line
    bool cutEnd = false;     ///< ends within a line
    std::string bytes;
};
/// The window that begins at a place, which windows and lines begin at.
Result<TextWindow> windowFrom(const Pieces& file, std::uint64_t begin, const WindowLimits& limits = {});
/// The window that ends at a place.
Result<TextWindow> windowBefore(const Pieces& file, std::uint64_t end, const WindowLimits& limits = {});
/// A window that shows the byte at any place, with lines before it when there are.
Result<TextWindow> windowAround(const Pieces& file, std::uint64_t place, const WindowLimits& limits = {});

/// Where words stand next in [from, to), if at all. `caseless` is about the letters of ASCII.
Result<std::optional<std::uint64_t>> findForward(const Pieces& file, std::string_view words, std::uint64_t from,
                                                 std::uint64_t to, bool caseless, Job& job);

/// A line as far as it is wanted.
struct PieceLine {
    std::string bytes; ///< without its end
    bool cut = false;
};

/// Where lines begin: one mark in at least 64 KiB, so half a megabyte for 2 GiB. Immutable.
class LineIndex {
public:
    /// Reads the file once. Errors: those of Pieces, cancelled.
    static Result<LineIndex> build(const Pieces& file, Job& job);
    std::uint64_t lines() const { return m_lines; } ///< what follows the last line end counts when there is something
    std::uint64_t longest() const { return m_longest; } ///< bytes of the longest line
    /// The first line with an odd number of `"`, where a cell of a table may go on in the next; 0: none.
    std::uint64_t oddQuotes() const { return m_oddQuotes; }
    /// Where a line begins, from 1. Error not_found for lines that are not there.
    Result<std::uint64_t> offsetOf(const Pieces& file, std::uint64_t line) const;
    /// The line that a byte belongs to.
    Result<std::uint64_t> lineAt(const Pieces& file, std::uint64_t offset) const;
    /// Lines, each as far as `most` bytes.
    Result<std::vector<PieceLine>> read(const Pieces& file, std::uint64_t first, std::uint64_t count,
                                        std::size_t most = 1U << 16) const;

private:
    struct Mark {
        std::uint64_t offset = 0;
        std::uint64_t line = 1;
    };
    std::vector<Mark> m_marks;
    std::uint64_t m_lines = 0;
    std::uint64_t m_longest = 0;
    std::uint64_t m_oddQuotes = 0;
};

/// What a file is by its first bytes: "PNG picture"; empty when they say nothing.
std::string kindOfBytes(std::string_view first);

} // namespace pluma

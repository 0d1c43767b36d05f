// Searching and replacing in the files of a folder: words or regular expressions, with the place of every hit. Reads
// the working tree as it lies there, follows no link, and says what it did not look at.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma::search {

inline constexpr std::size_t mostHits = 10'000;      ///< of one search
inline constexpr std::size_t mostHitsOfFile = 1'000; ///< of one file
inline constexpr std::size_t shownBytes = 400;       ///< of a line that a hit is shown in

/// What is looked for. Plain value.
struct Query {
    std::string text;
    bool expression = false; ///< `text` is a regular expression (PCRE2); otherwise it stands for itself
    bool matchCase = false;
    bool words = false; ///< no letter, digit or underscore beside the hit
    /// Globs over paths; one that begins with `!` leaves out. A glob without `/` is tried on the name alone. Empty:
    /// all.
    std::vector<std::string> paths;
    bool operator==(const Query&) const = default;
};

/// One place. `line` and `column` count from 1, columns in characters.
struct Hit {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::size_t offset = 0; ///< in bytes of the file
    std::size_t length = 0; ///< in bytes
    std::string text;       ///< its line without the end, cut to shownBytes around it; bytes that are no UTF-8 as \xNN
    std::size_t from = 0;   ///< where it begins in `text`, bytes
    std::size_t size = 0;   ///< how much of `text` it is: less than `length` when it goes over the line's end
    std::string before;     ///< the line above and the line below, cut alike; empty at the ends of the file
    std::string after;
};

struct FileHits {
    std::string path;
    std::vector<Hit> hits;
    bool more = false; ///< there are more than mostHitsOfFile
};

/// Something that was not looked at, and why.
struct Skipped {
    enum class Why { Binary, Large, Link, Unreadable, GaveUp } why = Why::Binary;
    std::string path;
    std::string message; ///< a sentence
};
const char* whyName(Skipped::Why why);

struct Found {
    std::vector<FileHits> files; ///< in the order of the paths that were given
    std::uint64_t hits = 0;
    std::uint64_t searched = 0; ///< files read
    std::uint64_t filtered = 0; ///< files that the path filter leaves out
    bool more = false;          ///< the search ended at its bounds: there are other hits
    std::vector<Skipped> skipped;
};

/// Searches files of `root`, by paths relative to it. `unsaved` has texts that stand for what is in a file. Uses the
/// cores of the machine; the job can cancel it between two files. Errors: usage when `query` is empty or no regular
/// expression (`where`: the place in it), cancelled.
Result<Found> find(const std::filesystem::path& root, const std::vector<std::string>& paths, const Query& query,
                   const std::map<std::string, std::string>& unsaved, Job& job);

/// What replacing does to one file.
struct Change {
    struct Edit {
        std::size_t offset = 0; ///< in bytes of `before`
        std::size_t length = 0;
        std::string with;
    };
    std::string path;
    std::string before;
    std::string after;
    std::vector<Edit> edits;
    unsigned mode = 0644;
};
struct Plan {
    std::vector<Change> changes;
    std::uint64_t replaced = 0;
    std::vector<Skipped> skipped;
};
inline constexpr std::uint64_t mostPlanned = 256ULL << 20; ///< bytes of all files that one replacing changes

/// What replacing every hit gives; writes nothing. In an expression's replacement `$1` and `${name}` are groups, `$0`
/// the hit and `$$` a dollar sign; otherwise it stands for itself. Never half of the hits: there are no bounds on their
/// number. Errors: as find; usage for a group that there is not; limit over mostPlanned.
Result<Plan> plan(const std::filesystem::path& root, const std::vector<std::string>& paths, const Query& query,
                  const std::string& replacement, Job& job);

/// The change with only some of its edits; `keep` is parallel to them.
Change only(const Change& change, const std::vector<bool>& keep);

/// Writes `after` where a file still has `before`, or, backwards, the other way round: that is the undo. Looks at all
/// of them before it writes any. Errors: conflict with the first file that has other bytes now; nothing is written
/// then. An io error in the middle takes back what was written, or says of which file it could not.
enum class Direction { Forward, Back };
Result<> write(const std::filesystem::path& root, const std::vector<Change>& changes, Direction direction, Job& job);

} // namespace pluma::search

// Opening files by paths that somebody else wrote: never outside of a folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace pluma {

enum class Links {
    Inside, ///< links are followed as long as they stay in the folder
    None    ///< a link anywhere on the way is an error
};

/// A file that was read whole.
struct FileBytes {
    std::string bytes;
    unsigned mode = 0644; ///< its permissions
};

/// A folder, opened once for the many files below it. Nobody can put a link in between that leads out. Reading is safe
/// from several threads.
class Beneath {
public:
    static Result<Beneath> of(const std::filesystem::path& folder);
    Beneath(Beneath&& other) noexcept;
    Beneath& operator=(Beneath&& other) noexcept;
    ~Beneath();

    /// Opens a file by its path relative to the folder, for reading. The descriptor is the caller's to close; it never
    /// blocks. Errors: denied for what is not below the folder or behind a link; not_found, io; `where` is `inner`.
    Result<int> open(const std::filesystem::path& inner, Links links) const;
    /// The bytes of a regular file of at most `limit` bytes. Errors: those of open(); limit; invalid for what is no
    /// file.
    Result<FileBytes> read(const std::filesystem::path& inner, Links links, std::uint64_t limit) const;

private:
    Beneath(int fd, std::string folder) : m_fd(fd), m_folder(std::move(folder)) {}
    int m_fd;
    std::string m_folder;
};

/// Beneath::open() for a single file.
Result<int> openBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner, Links links);

} // namespace pluma

// Opening files by paths that somebody else wrote: never outside of a folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/result.h"

namespace pluma {

/// A file that was read whole.
struct FileBytes {
    std::string bytes;
    unsigned mode = 0644; ///< its permissions
};

/// A folder, opened once for the many files below it. No link is followed on the way down, whatever it leads to, and
/// nobody can put one in between (openat2 with RESOLVE_BENEATH, NO_SYMLINKS and NO_MAGICLINKS). The folder's own path
/// is the caller's. Safe from several threads.
class Beneath {
public:
    static Result<Beneath> of(const std::filesystem::path& folder);
    Beneath(Beneath&& other) noexcept;
    Beneath& operator=(Beneath&& other) noexcept;
    ~Beneath();

    /// Opens a file by its path relative to the folder, for reading. The descriptor is the caller's to close; it never
    /// blocks. Errors: denied for what is not below the folder or behind a link; not_found, io; `where` is `inner`.
    Result<int> open(const std::filesystem::path& inner) const;
    /// A folder below this one; an empty path or "." is this one again. Errors: those of open().
    Result<Beneath> folder(const std::filesystem::path& inner) const;
    /// The bytes of a regular file of at most `limit` bytes. Errors: those of open(); limit; invalid for what is no
    /// file.
    Result<FileBytes> read(const std::filesystem::path& inner, std::uint64_t limit = maxDocumentBytes) const;
    /// Names of the regular files in a folder, sorted. Errors: those of open().
    Result<std::vector<std::string>> files(const std::filesystem::path& inner) const;
    /// saveFile() below the folder; its folder must be there. A link of that name is replaced, never written through.
    /// Errors: those of open() and saveFile(); `where` is the whole path.
    Result<> save(const std::filesystem::path& inner, std::string_view bytes, Exists exists = Exists::Replace,
                  unsigned mode = 0644) const;
    /// Makes a folder and those above it where they are missing. Errors: denied where one is a link; io.
    Result<> makeFolders(const std::filesystem::path& inner) const;

private:
    Beneath(int fd, std::filesystem::path folder) : m_fd(fd), m_folder(std::move(folder)) {}
    Result<int> openAt(const std::filesystem::path& inner, int flags) const;
    int m_fd;
    std::filesystem::path m_folder;
};

/// Beneath::open() for a single file.
Result<int> openBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner);

/// Beneath::read() for a single file.
Result<std::string> readFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner,
                                    std::uint64_t limit = maxDocumentBytes);

/// readFile() of a path that a person gave: where it lies in a repository, by its name, no link of that repository is
/// followed; elsewhere links are the person's own. Errors: those of read().
Result<std::string> readNamed(const std::filesystem::path& path, std::uint64_t limit = maxDocumentBytes);
/// saveFile() of a path that a person gave, in the same way; folders that are missing are made.
Result<> saveNamed(const std::filesystem::path& path, std::string_view bytes, Exists exists = Exists::Replace,
                   unsigned mode = 0644);

/// Beneath::save() for a single file.
Result<> saveFileBeneath(const std::filesystem::path& folder, const std::filesystem::path& inner,
                         std::string_view bytes, Exists exists = Exists::Replace, unsigned mode = 0644);

} // namespace pluma

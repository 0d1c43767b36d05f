// What reading and saving files share: descriptors, whole files, and new text in a file beside. Private to base.
#pragma once

#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

#include "base/beneath.h"
#include "base/result.h"

namespace pluma {

/// A descriptor that is closed with its owner.
struct Fd {
    int fd = -1;
    Fd() = default;
    explicit Fd(int of) : fd(of) {}
    Fd(Fd&& other) noexcept : fd(std::exchange(other.fd, -1)) {}
    Fd& operator=(Fd&& other) noexcept
    {
        std::swap(fd, other.fd);
        return *this;
    }
    ~Fd() { reset(); }
    void reset()
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
};

inline constexpr int openToRead = O_RDONLY | O_CLOEXEC | O_NONBLOCK; // a pipe without a writer must not block us
/// The bytes of an open regular file. Errors: limit, io, and invalid for what is no file.
Result<FileBytes> readWhole(const Fd& file, std::uint64_t limit, const std::string& where);

/// A file in the folder of its target, written whole and with its mode, not yet waited for.
struct Beside {
    Fd file;
    std::string name; ///< whoever has it renames or unlinks it
};
/// Errors: io with what to do; nothing is left behind then.
Result<Beside> writeBeside(const std::filesystem::path& target, std::string_view bytes, unsigned mode);

} // namespace pluma

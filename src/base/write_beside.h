// The first half of saving a file: its new text in a file beside it. For files.cpp and save_files.cpp only.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

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

/// A file in the folder of its target, written whole and with its mode, not yet waited for.
struct Beside {
    Fd file;
    std::string name; ///< whoever has it renames or unlinks it
};
/// Errors: io with what to do; nothing is left behind then.
Result<Beside> writeBeside(const std::filesystem::path& target, std::string_view bytes, unsigned mode);

} // namespace pluma

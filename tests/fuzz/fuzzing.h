// What the fuzz targets share.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace pluma::fuzzing {

/// Something that must hold for every input.
inline void demand(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The parts of an input, divided by lines that hold only "%%".
inline std::vector<std::string_view> parts(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t at = all.find("\n%%\n"); at != std::string_view::npos; at = all.find("\n%%\n", from)) {
        out.push_back(all.substr(from, at - from));
        from = at + 4;
    }
    out.push_back(all.substr(from));
    return out;
}

} // namespace pluma::fuzzing

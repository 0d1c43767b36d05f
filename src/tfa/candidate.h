// Patterns that the names of one folder would fit. Private to tfa.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tfa/folder_names.h"

namespace pluma::tfa {

/// A pattern that may be proposed.
struct Candidate {
    std::string pattern;
    bool phase = false;
    bool domain = false;
    bool ata = false;
    bool adjacent = false;            ///< the domain stands right above the chapter
    std::uint64_t files = 0;          ///< that have this shape
    std::vector<std::size_t> folders; ///< that have it

    /// Whether it could say more of a folder than is known.
    bool helps(const Attribution& known) const
    {
        return (phase && known.phase.empty()) || (domain && known.domain.empty()) || (ata && known.ata.empty());
    }
};

/// Patterns for a folder, from the top of the tree: with and without a phase, with and without its domain.
std::vector<Candidate> candidatesFor(const std::vector<std::string_view>& names, FolderNames& judge);

} // namespace pluma::tfa

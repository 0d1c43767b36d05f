// What files name without holding it: contents that git LFS keeps, submodules, links that lead out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "context/source.h"

namespace pluma::context {

/// What a tree names without holding it.
struct Elsewhere {
    std::uint64_t lfsPointers = 0; ///< Git LFS pointers
    std::uint64_t lfsBytes = 0;    ///< size of the contents that they stand for
    std::uint64_t submodules = 0;
    std::uint64_t outerLinks = 0;  ///< links that lead out of the program
    std::uint64_t missing = 0;     ///< objects that are not here, so that nobody looked at them
    std::vector<Finding> pointers; ///< each Git LFS pointer, with the size and digest of its content; nothing is wrong
};

/// What a Git LFS pointer file says of the content that it stands for.
struct LfsPointer {
    std::string sha256;
    std::uint64_t size = 0;
    /// The pointer that these bytes are; no value for any other file, also for one that only begins like a pointer.
    static std::optional<LfsPointer> read(std::string_view bytes);
    static constexpr std::uint64_t longest = 1024; ///< no pointer is longer, by the specification of Git LFS
};

/// True when a link's target leaves the program (absolute, or climbing above its root).
bool linkLeavesProgram(const std::string& path, std::string_view target);

/// Looks at files one by one and collects those whose content is elsewhere: pointers with the counts, and a finding for
/// each submodule and each link that leads out.
class ElsewhereFinder {
public:
    explicit ElsewhereFinder(const ContextSource& source) : m_source(source) {}
    /// `content` where the caller has it at hand already; otherwise small files are read.
    void look(const std::string& path, const SourceItem& item, const std::string* content = nullptr);
    Elsewhere counts;
    std::vector<Finding> findings;

private:
    const ContextSource& m_source;
};

} // namespace pluma::context

#include "context/elsewhere.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace pluma::context {

bool linkLeavesProgram(const std::string& path, std::string_view target)
{
    if (startsWith(target, "/"))
        return true;
    long depth = static_cast<long>(std::count(path.begin(), path.end(), '/'));
    for (const std::string_view part : split(target, '/')) {
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
    }
    return false;
}

std::optional<LfsPointer> LfsPointer::read(std::string_view bytes)
{
    const std::string_view first = trim(bytes.substr(0, bytes.find('\n')));
    if (bytes.size() > longest ||
        (first != "version https://git-lfs.github.com/spec/v1" && first != "version https://hawser.github.com/spec/v1"))
        return std::nullopt;
    // Lines of "key value": version first, the others in the order of their keys.
    LfsPointer out;
    bool sized = false;
    std::string_view last;
    auto lines = split(bytes, '\n');
    if (!lines.empty() && lines.back().empty())
        lines.pop_back();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        std::string_view line = lines[i];
        if (endsWith(line, "\r"))
            line.remove_suffix(1);
        const std::size_t space = line.find(' ');
        if (space == 0 || space == std::string_view::npos)
            return std::nullopt;
        const std::string_view key = line.substr(0, space);
        const std::string_view value = line.substr(space + 1);
        if (key <= last)
            return std::nullopt;
        last = key;
        if (key == "oid" && startsWith(value, "sha256:"))
            out.sha256 = value.substr(7);
        if (key == "size") {
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out.size);
            sized = error == std::errc() && end == value.data() + value.size();
        }
    }
    const bool hex = std::all_of(out.sha256.begin(), out.sha256.end(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return sized && hex && out.sha256.size() == 64 ? std::optional(out) : std::nullopt;
}

void ElsewhereFinder::look(const std::string& path, const SourceItem& item, const std::string* content)
{
    if (item.isGitlink()) {
        const auto commit = m_source.read(item, 64);
        ++counts.submodules;
        findings.push_back({"submodule",
                            tr("A submodule is recorded by its commit ({}), not entered: its files are not here.",
                               commit.value_or(std::string()).substr(0, 10)),
                            path, Severity::Warning});
        return;
    }
    std::string own;
    if (content == nullptr) {
        const auto size = m_source.size(item);
        if (!size && size.error().code == ErrorCode::NotFound)
            ++counts.missing;
        if (!size || *size > (item.isLink() ? 65536 : LfsPointer::longest))
            return;
        auto bytes = m_source.read(item, 65536);
        if (!bytes)
            return; // whoever reads the contents says what is wrong with it
        own = std::move(*bytes);
        content = &own;
    }
    if (item.isLink()) {
        if (!linkLeavesProgram(path, *content))
            return;
        ++counts.outerLinks;
        findings.push_back({"symlink_escape", tr("The link leads out of the program, to '{}'.", printable(*content)),
                            path, Severity::Warning});
        return;
    }
    const auto pointer = LfsPointer::read(*content);
    if (!pointer)
        return;
    ++counts.lfsPointers;
    counts.lfsBytes += std::min(pointer->size, ~std::uint64_t{0} - counts.lfsBytes);
    counts.pointers.push_back(
        {"lfs_pointer",
         tr("Only a Git LFS pointer of {} bytes is here; the content itself ({} bytes, SHA-256 {}) is "
            "kept by Git LFS, outside of git and of every context.",
            content->size(), pointer->size, pointer->sha256),
         path, Severity::Warning});
}

} // namespace pluma::context

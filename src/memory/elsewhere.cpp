#include "memory/elsewhere.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "memory/split.h"

namespace pluma::memory {

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

void ElsewhereFinder::look(const std::string& path, const TreeItem& item, const std::string* content)
{
    if (item.isGitlink()) {
        ++counts.submodules;
        findings.push_back({"submodule",
                            tr("A submodule is recorded by its commit ({}), not entered: its files are not here.",
                               item.oid.hex().substr(0, 10)),
                            path, "warning"});
        return;
    }
    std::string own;
    if (content == nullptr) {
        const auto size = m_d.repository.blobSize(item.oid);
        if (!size && size.error().code == ErrorCode::NotFound)
            ++counts.missing;
        if (!size || *size > (item.isLink() ? 65536 : LfsPointer::longest))
            return;
        auto bytes = m_d.repository.blob(item.oid, 65536);
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
                            path, "warning"});
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
         path, "warning"});
}

std::vector<Finding> borrowedFindings(const Repository& repository)
{
    const auto stores = repository.alternates();
    if (stores.empty())
        return {};
    return {{"borrowed_objects",
             tr("This repository borrows objects from {}; without that they are not here.", join(stores, ", ")),
             "objects/info/alternates", "note"}};
}

std::vector<Finding> uncomparedFindings(const std::vector<std::string>& paths)
{
    std::vector<Finding> out;
    for (const std::string& path : paths)
        out.push_back({"not_compared",
                       tr("Not compared: its filter may not run here, so nobody knows whether it is as the last commit "
                          "has it; see pluma trust."),
                       printable(path), "warning"});
    return out;
}

Result<std::vector<Finding>> unseenFindings(const Repository& repository, const std::string& folder, Job& job)
{
    PLUMA_TRY(const std::string text,
              repository.git({"ls-files", "-v", "-z", "--", ":(literal)" + (folder.empty() ? "." : folder)}, job));
    std::vector<std::string> files;
    for (const std::string_view line : split(text, '\0')) {
        if (line.size() < 3)
            continue;
        // A small letter: assume-unchanged. S: skip-worktree, which for a file that is not there is a sparse checkout.
        std::error_code error;
        const std::string path(line.substr(2));
        const auto place = repository.worktree() / path;
        const bool small = line[0] >= 'a' && line[0] <= 'z';
        if ((small || line[0] == 'S') && std::filesystem::exists(std::filesystem::symlink_status(place, error)))
            files.push_back(printable(path));
    }
    if (files.empty())
        return std::vector<Finding>();
    const std::size_t shown = std::min<std::size_t>(files.size(), 5);
    const std::string list =
        join(std::vector<std::string>(files.begin(), files.begin() + static_cast<long>(shown)), ", ");
    return std::vector<Finding>{
        {"unseen_changes",
         tr("git was told not to look at {} files in the working tree (assume-unchanged or skip-worktree), so changes "
            "in them are not frozen: {}{}",
            files.size(), list, files.size() > shown ? ", …" : ""),
         {},
         "warning"}};
}

} // namespace pluma::memory

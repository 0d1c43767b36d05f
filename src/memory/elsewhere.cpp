#include "memory/elsewhere.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::memory {

std::vector<Finding> borrowedFindings(const Repository& repository)
{
    const auto stores = repository.alternates();
    if (stores.empty())
        return {};
    return {{"borrowed_objects",
             tr("This repository borrows objects from {}; without that they are not here.", join(stores, ", ")),
             "objects/info/alternates", Severity::Note}};
}

std::vector<Finding> uncomparedFindings(const std::vector<std::string>& paths)
{
    std::vector<Finding> out;
    for (const std::string& path : paths)
        out.push_back({"not_compared",
                       tr("Not compared: its filter may not run here, so nobody knows whether it is as the last commit "
                          "has it; see pluma trust."),
                       printable(path), Severity::Warning});
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
         Severity::Warning}};
}

} // namespace pluma::memory

#include "store/status.h"

#include "base/text.h"

namespace pluma::store {

std::vector<StatusEntry> readStatus(std::string_view status)
{
    std::vector<StatusEntry> out;
    const auto parts = split(status, '\0');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view line = parts[i];
        if (line.size() < 4 || line[2] != ' ')
            continue;
        StatusEntry entry{line[1] != ' ' ? line[1] : line[0], std::string(line.substr(3)), line};
        const auto moved = [](char letter) { return letter == 'R' || letter == 'C'; };
        if (moved(line[0]) || moved(line[1]))
            ++i; // the old path
        out.push_back(std::move(entry));
    }
    return out;
}

Result<std::vector<std::string>> notCompared(const Repository& repository, const std::string& below, Job& job)
{
    if (repository.isTrusted() || repository.isBare())
        return std::vector<std::string>();
    PLUMA_TRY(const bool filters, repository.leavesFiltersOut());
    if (!filters)
        return std::vector<std::string>();
    // By their times and sizes alone; contents are not read.
    std::vector<std::string> arguments = {"diff-files",    "--name-only",    "-z", "--ignore-submodules=all",
                                          "--no-ext-diff", "--diff-filter=M"};
    if (!below.empty())
        arguments.insert(arguments.end(), {"--", ":(literal)" + below});
    PLUMA_TRY(const std::string text, repository.git(arguments, job));
    std::vector<std::string> paths;
    for (const std::string_view path : split(text, '\0'))
        if (!path.empty())
            paths.emplace_back(path);
    return repository.unfiltered(paths, job);
}

Result<std::string> gitStatus(const Repository& repository, const std::string& below, Job& job)
{
    std::vector<std::string> arguments = {"status", "--porcelain=v1", "-z", "--untracked-files=all",
                                          "--ignore-submodules=dirty"};
    if (!below.empty())
        arguments.insert(arguments.end(), {"--", ":(literal)" + below});
    return repository.git(arguments, job);
}

} // namespace pluma::store

#include "base/text.h"
#include "memory/history.h"
#include "memory/private.h"

namespace pluma::memory {

Result<CommitFiles> commitFiles(const std::filesystem::path& root, const ProgramRef& program, const std::string& commit,
                                Job& job)
{
    PLUMA_TRY(const auto repository, Repository::open(root));
    PLUMA_TRY(const Oid oid, Oid::fromHex(commit));
    PLUMA_TRY(const store::CommitFacts facts, repository.commit(oid));
    CommitFiles out;
    std::vector<std::string> arguments = {"diff-tree",     "-r", "-z", "--no-commit-id", "--name-status",
                                          "--no-ext-diff", "-M"};
    if (facts.parents.empty()) {
        arguments.emplace_back("--root");
    } else {
        out.parent = facts.parents.front().hex();
        arguments.push_back(out.parent);
    }
    arguments.insert(arguments.end(),
                     {oid.hex(), "--", ":(literal)" + (program.folder.empty() ? std::string(".") : program.folder)});
    PLUMA_TRY(const auto text, repository.git(arguments, job));
    const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
    const auto own = [&prefix](std::string_view path) {
        return std::string(startsWith(path, prefix) ? path.substr(prefix.size()) : path);
    };
    // "M\0path\0" or "R100\0old\0new\0"
    const auto fields = split(text, '\0');
    for (std::size_t i = 0; i + 1 < fields.size();) {
        if (fields[i].empty())
            break;
        CommitFiles::File file;
        file.change = fields[i].front();
        const bool renamed = file.change == 'R' || file.change == 'C';
        if (renamed && i + 2 >= fields.size())
            break;
        file.before = own(fields[i + 1]);
        file.path = own(fields[i + (renamed ? 2 : 1)]);
        i += renamed ? 3 : 2;
        out.files.push_back(std::move(file));
    }
    return out;
}

} // namespace pluma::memory

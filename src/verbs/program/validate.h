// What a check gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct CheckedOut {
    std::uint64_t files = 0, contents = 0, from_git = 0, untracked = 0;
    bool completeness = false, items = false;
    static auto describe()
    {
        return std::tuple{
            out("files", &CheckedOut::files, "files whose paths were judged by the layout"),
            out("contents", &CheckedOut::contents, "files read as they lie in the working tree"),
            out("from_git", &CheckedOut::from_git, "files read as git has them: the working tree has none"),
            out("untracked", &CheckedOut::untracked, "files that git does not know; not looked at"),
            out("completeness", &CheckedOut::completeness, "whether each phase and domain has artifacts"),
            out("items", &CheckedOut::items, "whether each item stands for one content")};
    }
};

struct ValidateOut {
    bool ok = false;
    std::string program;
    std::uint64_t attributed = 0, common = 0, program_files = 0;
    std::optional<std::uint64_t> placed;
    std::map<std::string, std::uint64_t> by_phase, by_domain;
    ElsewhereOut elsewhere;
    CheckedOut checked;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("ok", &ValidateOut::ok, "true when no finding is an error"),
                          out("program", &ValidateOut::program, "id"),
                          out("attributed", &ValidateOut::attributed, "files that belong to a phase"),
                          out("common", &ValidateOut::common, "files shared by all phases"),
                          maybe("placed", &ValidateOut::placed, placedHelp),
                          out("program_files", &ValidateOut::program_files, "files under .pluma"),
                          out("by_phase", &ValidateOut::by_phase, "files by phase"),
                          out("by_domain", &ValidateOut::by_domain, "files by domain"),
                          out("elsewhere", &ValidateOut::elsewhere, "what the files name without holding it"),
                          out("checked", &ValidateOut::checked, "what was looked at, and what was not"),
                          out("findings", &ValidateOut::findings, "what was noticed")};
    }
};

std::string validateText(const ValidateOut& o);

} // namespace pluma::verbs

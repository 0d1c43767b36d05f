#include <algorithm>

#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ListedProgramOut {
    std::string id, title, folder;
    std::optional<std::string> problem;
    static auto describe()
    {
        return std::tuple{out("id", &ListedProgramOut::id, "program id"),
                          out("title", &ListedProgramOut::title, "title, as its manifest says"),
                          out("folder", &ListedProgramOut::folder, "its folder in the repository; empty: all of it"),
                          maybe("problem", &ListedProgramOut::problem, "why its manifest cannot be read")};
    }
};

struct ProgramsOut {
    std::vector<ListedProgramOut> programs;
    static auto describe()
    {
        return std::tuple{out("programs", &ProgramsOut::programs, "of the repository, by folder")};
    }
};

} // namespace

void registerProgramList(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, ProgramsOut>(
        {.id = "program.list",
         .title = QT_TRANSLATE_NOOP("command", "List the programs of the repository"),
         .help = "Those that git tracks and those that it does not know yet, with their titles and folders.",
         .permission = "program.read",
         .verb = {"programs"},
         .examples = {"pluma programs", "pluma -C ../other programs --json"}},
        [environment](const Call& call, const NoInput&) -> Result<ProgramsOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto programs, workspace.programs());
            ProgramsOut o;
            for (const memory::ProgramRef& program : programs) {
                const auto manifest = workspace.manifest(program);
                o.programs.push_back({program.id, manifest ? manifest->title : std::string(), program.folder, {}});
                if (!manifest)
                    o.programs.back().problem = manifest.error().message;
            }
            return o;
        },
        {.text =
             [](const ProgramsOut& o) {
                 std::vector<std::vector<std::string>> rows;
                 for (const ListedProgramOut& program : o.programs)
                     rows.push_back({program.id, program.problem.value_or(printable(program.title)),
                                     program.folder.empty() ? "." : printable(program.folder)});
                 return rows.empty() ? tr("This repository has no program yet; see: pluma init --help") + "\n"
                                     : table(rows);
             },
         .negative =
             [](const ProgramsOut& o) {
                 return o.programs.empty() ||
                        std::any_of(o.programs.begin(), o.programs.end(),
                                    [](const ListedProgramOut& program) { return program.problem.has_value(); });
             }});
}

} // namespace pluma::verbs

#include <map>

#include "base/beneath.h"
#include "memory/check.h"
#include "verbs/program/validate.h"

namespace pluma::verbs {
namespace {

struct ValidateIn {
    std::string program, phase;
    bool check_completeness = false, comprehensive = false;
    static auto describe()
    {
        return std::tuple{ofProgram(&ValidateIn::program),
                          option("phase", &ValidateIn::phase, "completeness of this phase only", "PHASE", "phase"),
                          option("check_completeness", &ValidateIn::check_completeness,
                                 "every declared phase and domain must have artifacts"),
                          option("comprehensive", &ValidateIn::comprehensive,
                                 "also completeness and item identities, which reads every file")};
    }
};

} // namespace

void registerProgramValidate(Registry& registry, const memory::Environment& environment)
{
    registry.add<ValidateIn, ValidateOut>(
        {.id = "program.validate",
         .title = QT_TRANSLATE_NOOP("command", "Check a program"),
         .help = "Checks the manifest, the layout, links, bindings and identities of what git tracks, as it lies in "
                 "the working tree.",
         .permission = "program.read",
         .verb = {"validate"},
         .examples = {"pluma validate --program AMPEL360-BWB-Q100 --comprehensive"},
         .events = {"validation.passed", "validation.failed"},
         .next = {{"context.freeze", {{"program", "/program"}}}}},
        [environment](const Call& call, const ValidateIn& in) -> Result<ValidateOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            PLUMA_TRY(const auto c, memory::validate(workspace, program,
                                                     {in.phase, in.check_completeness, in.comprehensive}, call.job));
            return ValidateOut{!hasErrors(c.findings),
                               program.id,
                               c.attributed,
                               c.common,
                               c.programFiles,
                               c.placed,
                               c.byPhase,
                               c.byDomain,
                               elsewhereOut(c.elsewhere),
                               {c.checked.files, c.checked.contents, c.checked.fromGit, c.checked.untracked,
                                c.checked.completeness, c.checked.items},
                               findingsOut(c.findings)};
        },
        {.text = validateText,
         .negative = [](const ValidateOut& o) { return !o.ok; },
         .events = [](const ValidateIn& in, const ValidateOut& o) -> std::vector<command::Event> {
             return {
                 {.type = o.ok ? "validation.passed" : "validation.failed", .program = o.program, .phase = in.phase}};
         }});
}

} // namespace pluma::verbs

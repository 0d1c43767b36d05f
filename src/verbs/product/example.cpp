#include "example/workspace.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ExampleIn {
    std::string directory;
    std::optional<std::uint64_t> artifacts, seed;
    static auto describe()
    {
        return std::tuple{
            positional("directory", &ExampleIn::directory, "absent or empty folder for the workspace", true, "DIR",
                       "directory"),
            option("artifacts", &ExampleIn::artifacts, "how many, from 100 to 1000000; otherwise 12450", "N"),
            option("seed", &ExampleIn::seed, "another seed, other content; otherwise 1", "S")};
    }
};

struct ExampleOut {
    std::string program, directory, folder;
    std::uint64_t artifacts = 0, bound = 0, bytes = 0;
    static auto describe()
    {
        return std::tuple{out("program", &ExampleOut::program, "program id"),
                          out("directory", &ExampleOut::directory, "the workspace"),
                          out("folder", &ExampleOut::folder, "the program's folder in it"),
                          out("artifacts", &ExampleOut::artifacts, "files of the program"),
                          out("bound", &ExampleOut::bound, "artifacts that carry parameters"),
                          out("bytes", &ExampleOut::bytes, "bytes written")};
    }
};

} // namespace

void registerProductExample(Registry& registry, const memory::Environment& environment)
{
    registry.add<ExampleIn, ExampleOut>(
        {.id = "example.create",
         .title = QT_TRANSLATE_NOOP("command", "Create the example program"),
         .help = "Writes AMPEL360-BWB-Q100, a believable program of engineering files, into a new git repository. The "
                 "same numbers give the same files.",
         .effect = Effect::Write,
         .permission = "example.create",
         .verb = {"example", "create"},
         .examples = {"pluma example create demo", "pluma example create big --artifacts 100000 --seed 7"},
         .events = {"workspace.created"}},
        [environment](const Call& call, const ExampleIn& in) -> Result<ExampleOut> {
            const auto directory = under(call.folder, in.directory);
            PLUMA_TRY(const auto c, example::createWorkspace(environment, directory, in.artifacts.value_or(12'450),
                                                             in.seed.value_or(1), call.job));
            return ExampleOut{c.program, directory.string(), c.folder, c.artifacts, c.bound, c.bytes};
        },
        {.text =
             [](const ExampleOut& o) {
                 return tr("Created {} in {}: {}, {} of them bound to parameters, {} bytes.", o.program, o.directory,
                           plural(o.artifacts, "artifact", "artifacts"), count(o.bound), count(o.bytes)) +
                        "\nhint: " + tr("next: cd {} && pluma freeze-context --phase CAD", o.directory) + "\n";
             },
         .events = [](const ExampleIn&, const ExampleOut& o) -> std::vector<command::Event> {
             return {{.type = "workspace.created", .program = o.program, .subject = o.directory}};
         }});
}

} // namespace pluma::verbs

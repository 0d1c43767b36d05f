#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct CommandsOut {
    Json commands;
    static auto describe()
    {
        return std::tuple{out("commands", &CommandsOut::commands, "every command with its schemas")};
    }
};

} // namespace

void registerProductCommands(Registry& registry, const memory::Environment&)
{
    registry.add<NoInput, CommandsOut>(
        {.id = "product.commands",
         .title = QT_TRANSLATE_NOOP("command", "Print every command with its schemas"),
         .help = "The declarations from which command line, forms and, later, the HTTP interface are made.",
         .verb = {"commands"},
         .examples = {"pluma commands --json"}},
        [&registry](const Call&, const NoInput&) -> Result<CommandsOut> {
            return CommandsOut{command::registryJson(registry)};
        },
        {.text = [](const CommandsOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const Json& c : o.commands)
                rows.push_back({c["id"].get<std::string>(), c["title"].get<std::string>()});
            return table(rows);
        }});
}

} // namespace pluma::verbs

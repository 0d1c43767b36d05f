#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct SelfOut {
    std::string openapi;
    Json info, servers, security, tags, paths, components;
    static auto describe()
    {
        return std::tuple{out("openapi", &SelfOut::openapi, "3.1.0"),
                          out("info", &SelfOut::info, "title, version, licence"),
                          out("servers", &SelfOut::servers, "where it is offered"),
                          out("security", &SelfOut::security, "none on one machine"),
                          out("tags", &SelfOut::tags, "groups of commands"),
                          out("paths", &SelfOut::paths, "one for each command"),
                          out("components", &SelfOut::components, "shared schemas")};
    }
};

} // namespace

void registerOpenapiSelf(Registry& registry, const memory::Environment&)
{
    registry.add<NoInput, SelfOut>(
        {.id = "openapi.self",
         .title = QT_TRANSLATE_NOOP("command", "Print the OpenAPI document of all commands"),
         .help = "OpenAPI 3.1, made from the same declarations as the command line and the forms.",
         .verb = {"openapi", "self"},
         .examples = {"pluma openapi self > pluma.openapi.json"}},
        [&registry](const Call&, const NoInput&) -> Result<SelfOut> {
            const Json document = command::openApi(registry, PLUMA_VERSION);
            return SelfOut{document["openapi"].get<std::string>(),
                           document["info"],
                           document["servers"],
                           document["security"],
                           document["tags"],
                           document["paths"],
                           document["components"]};
        },
        {.text = [](const SelfOut& o) { return command::encode(o).dump(2) + "\n"; }});
}

} // namespace pluma::verbs

#include "verbs/product/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {

void registerProductCompletion(Registry& registry, const memory::Environment&)
{
    // The registry outlives its handlers' calls; it is asked for its own content when the command runs.
    registry.add<NoInput, TextOut>({.id = "product.completion",
                                    .title = QT_TRANSLATE_NOOP("command", "Print the completion script for bash"),
                                    .help = "Load it with: eval \"$(pluma completion bash)\"",
                                    .verb = {"completion", "bash"}},
                                   [&registry](const Call&, const NoInput&) -> Result<TextOut> {
                                       return TextOut{command::bashCompletion(registry)};
                                   },
                                   {.text = [](const TextOut& o) { return o.text; }});
}

} // namespace pluma::verbs

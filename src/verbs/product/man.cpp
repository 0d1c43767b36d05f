#include "verbs/product/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {

void registerProductMan(Registry& registry, const memory::Environment&)
{
    registry.add<NoInput, TextOut>({.id = "product.man",
                                    .title = QT_TRANSLATE_NOOP("command", "Print the man page"),
                                    .help = "Read it with: pluma man | man -l -",
                                    .verb = {"man"}},
                                   [&registry](const Call&, const NoInput&) -> Result<TextOut> {
                                       return TextOut{command::manPage(registry, PLUMA_VERSION)};
                                   },
                                   {.text = [](const TextOut& o) { return o.text; }});
}

} // namespace pluma::verbs

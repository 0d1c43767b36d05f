#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct VersionOut {
    std::string version, licence;
    static auto describe()
    {
        return std::tuple{out("version", &VersionOut::version, "of pluma"),
                          out("licence", &VersionOut::licence, "SPDX identifier")};
    }
};

} // namespace

void registerProductVersion(Registry& registry, const memory::Environment&)
{
    registry.add<NoInput, VersionOut>({.id = "product.version",
                                       .title = QT_TRANSLATE_NOOP("command", "Print the version"),
                                       .help = "Version and licence.",
                                       .verb = {"version"}},
                                      [](const Call&, const NoInput&) -> Result<VersionOut> {
                                          return VersionOut{PLUMA_VERSION, "GPL-3.0-or-later"};
                                      },
                                      {.text = [](const VersionOut& o) { return "pluma " + o.version + "\n"; }});
}

} // namespace pluma::verbs

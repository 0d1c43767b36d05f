#include "memory/permission.h"
#include "verbs/shared.h"
#include "verbs/trust/shapes.h"

namespace pluma::verbs {

void registerTrustShow(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, TrustOut>({.id = "trust.show",
                                     .title = QT_TRANSLATE_NOOP("command", "Show what a repository would run"),
                                     .help = "Lists the settings, hooks and filters that the repository brings and "
                                             "that git would run, and whether they may run here. Runs none of them.",
                                     .permission = "trust.read",
                                     .verb = {"trust"},
                                     .examples = {"pluma trust"},
                                     .next = {{"trust.grant", {{"digest", "/digest"}}}}},
                                    [environment](const Call& call, const NoInput&) -> Result<TrustOut> {
                                        PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
                                        PLUMA_TRY(const auto trust, memory::repositoryTrust(workspace, call.job));
                                        return trustOut(trust);
                                    },
                                    {.text = trustText});
}

} // namespace pluma::verbs

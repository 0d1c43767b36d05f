#include "memory/permission.h"
#include "verbs/shared.h"
#include "verbs/trust/shapes.h"

namespace pluma::verbs {

void registerTrustWithdraw(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, TrustOut>({.id = "trust.withdraw",
                                     .title = QT_TRANSLATE_NOOP("command", "Stop trusting a repository"),
                                     .help = "What it brings does not run any more; everything that reads goes on.",
                                     .effect = Effect::Write,
                                     .permission = "trust.write",
                                     .verb = {"trust", "withdraw"},
                                     .examples = {"pluma trust withdraw"}},
                                    [environment](const Call& call, const NoInput&) -> Result<TrustOut> {
                                        PLUMA_TRY(auto workspace, openWorkspace(call, environment));
                                        PLUMA_TRY(const auto trust, memory::withdrawTrust(workspace, call.job));
                                        return trustOut(trust);
                                    },
                                    {.text = trustText});
}

} // namespace pluma::verbs

#include "memory/permission.h"
#include "verbs/shared.h"
#include "verbs/trust/shapes.h"

namespace pluma::verbs {
namespace {

struct GrantIn {
    std::string digest;
    static auto describe()
    {
        return std::tuple{
            option("digest", &GrantIn::digest, "of what was looked at; refused when it is another now", "SHA256")};
    }
};

} // namespace

void registerTrustGrant(Registry& registry, const memory::Environment& environment)
{
    registry.add<GrantIn, TrustOut>(
        {.id = "trust.grant",
         .title = QT_TRANSLATE_NOOP("command", "Trust a repository to run what it brings"),
         .help =
             "Remembered on this machine for this folder, until what would run changes. Look at it first: pluma trust.",
         .effect = Effect::Write,
         .permission = "trust.write",
         .verb = {"trust", "grant"},
         .examples = {"pluma trust grant"}},
        [environment](const Call& call, const GrantIn& in) -> Result<TrustOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto trust, memory::grantTrust(workspace, in.digest, call.job));
            return trustOut(trust);
        },
        {.text = trustText});
}

} // namespace pluma::verbs

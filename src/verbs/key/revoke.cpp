#include "base/beneath.h"
#include "memory/keys.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct RevokeIn {
    std::string fingerprint, program, up_to, reason;
    static auto describe()
    {
        return std::tuple{positional("fingerprint", &RevokeIn::fingerprint,
                                     "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true,
                                     "FINGERPRINT", "key"),
                          ofProgram(&RevokeIn::program),
                          option("up_to", &RevokeIn::up_to,
                                 "the last entry of its log that counts: latest (as it is here), none, or its number",
                                 "ENTRY"),
                          option("reason", &RevokeIn::reason, "why, for everybody to read", "TEXT")};
    }
};

} // namespace

void registerKeyRevoke(Registry& registry, const memory::Environment& environment)
{
    registry.add<RevokeIn, RevokeOut>(
        {.id = "keys.revoke",
         .title = QT_TRANSLATE_NOOP("command", "Take a key out of use"),
         .help = "Writes a new version of the program's roster, signed by the own key, which must be a root of the "
                 "program: entries of the other key's log count up to a position in it, whatever times they claim. "
                 "pluma sync sends it.",
         .effect = Effect::Write,
         .permission = "keys.revoke",
         .verb = {"keys", "revoke"},
         .examples = {"pluma keys revoke FINGERPRINT --up-to latest --reason \"left the company\""}},
        [environment](const Call& call, const RevokeIn& in) -> Result<RevokeOut> {
            PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            std::string program = in.program;
            if (auto found = workspace.program(in.program, call.folder))
                program = found->id;
            else if (program.empty())
                return tl::unexpected<Error>(found.error());
            PLUMA_TRY(const auto done, memory::revoke(workspace, program, fingerprint, in.up_to, in.reason, call.job));
            return revokeOut(done);
        },
        {.text = revokedText});
}

} // namespace pluma::verbs

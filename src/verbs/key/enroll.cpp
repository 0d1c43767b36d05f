#include "base/beneath.h"
#include "memory/keys.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct EnrollIn {
    std::string program, key, person, organisation, valid_until;
    std::vector<std::string> role;
    static auto describe()
    {
        return std::tuple{
            ofProgram(&EnrollIn::program),
            option("key", &EnrollIn::key, "public key (base64) of someone else; otherwise the own key", "KEY"),
            option("person", &EnrollIn::person, "name; otherwise git's user.name", "NAME"),
            option("organisation", &EnrollIn::organisation, "organisation", "NAME"),
            option("role", &EnrollIn::role, "role in the program", "ROLE", "role"),
            option("valid_until", &EnrollIn::valid_until, "when the key runs out, as 2027-12-31T00:00:00Z", "TIME")};
    }
};

} // namespace

void registerKeyEnroll(Registry& registry, const memory::Environment& environment)
{
    registry.add<EnrollIn, KeyOut>(
        {.id = "keys.enroll",
         .title = QT_TRANSLATE_NOOP("command", "Enrol a key in a program"),
         .help = "Adds a key to .pluma/signers.yaml. A key of someone else is endorsed by the own one, so that "
                 "machines which pinned yours trust it too. Commit the file afterwards.",
         .effect = Effect::Write,
         .permission = "keys.enroll",
         .verb = {"keys", "enroll"},
         .examples = {"pluma keys enroll --program AMPEL360-BWB-Q100"}},
        [environment](const Call& call, const EnrollIn& in) -> Result<KeyOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            std::optional<trust::PublicKey> key;
            if (!in.key.empty()) {
                PLUMA_TRY(key, trust::PublicKey::fromBase64(in.key));
            }
            PLUMA_TRY(const auto done,
                      memory::enroll(workspace, program, {key, in.person, in.organisation, in.role, in.valid_until},
                                     call.job));
            PLUMA_TRY(const auto own, ownPrint(workspace));
            PLUMA_TRY(const auto keys, memory::knownKeys(workspace, program.id, {done.signer.key.fingerprint()}));
            KeyOut o = keyOut(done.signer, keys.verdicts.front(), keys.pinned, own);
            o.roster_version = done.rosterVersion;
            return o;
        },
        {.text = [](const KeyOut& o) {
            return tr("Enrolled {} of {}; commit .pluma/signers.yaml.",
                      trust::groupedPrint(o.fingerprint.substr(0, 16)), trust::shownName(o.person)) +
                   (o.roster_version > 0
                        ? " " + tr("It stands in version {} of the roster, which pluma sync sends.", o.roster_version)
                        : std::string()) +
                   "\n";
        }});
}

} // namespace pluma::verbs

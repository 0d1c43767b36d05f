#include "base/beneath.h"
#include "memory/keys.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct KeysIn {
    std::string program;
    static auto describe() { return std::tuple{ofProgram(&KeysIn::program)}; }
};

struct KeysOut {
    std::string program, storage;
    std::uint64_t roster_version = 0;
    std::vector<KeyOut> keys;
    static auto describe()
    {
        return std::tuple{out("program", &KeysOut::program, "program"),
                          out("storage", &KeysOut::storage, "where the private key is"),
                          out("roster_version", &KeysOut::roster_version,
                              "version of the roster that counts on this machine; 0: there is none"),
                          out("keys", &KeysOut::keys, "own and enrolled keys")};
    }
};

} // namespace

void registerKeyList(Registry& registry, const memory::Environment& environment)
{
    registry.add<KeysIn, KeysOut>(
        {.id = "keys.list",
         .title = QT_TRANSLATE_NOOP("command", "List keys"),
         .help = "Shows the own key and the keys that a program enrols, and whether this machine trusts them.",
         .permission = "keys.read",
         .verb = {"keys"},
         .examples = {"pluma keys --program AMPEL360-BWB-Q100"}},
        [environment](const Call& call, const KeysIn& in) -> Result<KeysOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            // Looking makes no key.
            PLUMA_TRY(const auto own, workspace.keys().ownPublic());
            const std::string ownFingerprint = own ? own->fingerprint() : std::string();
            KeysOut o{{},
                      own ? workspace.keys().disclosure()
                          : tr("there is no key of yours on this machine yet; pluma keys enroll makes one"),
                      0,
                      {}};
            const auto known = signersOf(workspace, in.program, call.folder);
            if (!known && !in.program.empty())
                return tl::unexpected<Error>(known.error());
            std::vector<trust::Signer> signers;
            if (known) {
                o.program = known->first;
                signers = known->second;
            }
            const std::size_t enrolled = signers.size();
            if (own && trust::findSigner(signers, ownFingerprint) == nullptr) {
                signers.emplace_back();
                signers.back().key = *own;
            }
            std::vector<std::string> fingerprints;
            for (const trust::Signer& signer : signers)
                fingerprints.push_back(signer.key.fingerprint());
            PLUMA_TRY(const auto keys, memory::knownKeys(workspace, o.program, fingerprints));
            o.roster_version = keys.rosterVersion;
            for (std::size_t i = 0; i < signers.size(); ++i) {
                o.keys.push_back(keyOut(signers[i], keys.verdicts[i], keys.pinned, ownFingerprint));
                o.keys.back().enrolled = i < enrolled;
            }
            return o;
        },
        {.text = [](const KeysOut& o) {
            std::string text = o.program.empty() ? std::string() : o.program + "\n";
            for (const KeyOut& k : o.keys) {
                text += "  " + trust::groupedPrint(k.fingerprint) + "\n";
                std::vector<std::string> marks;
                for (const auto& [set, word] : {std::pair{k.own, tr("own")}, std::pair{k.pinned, tr("pinned")},
                                                std::pair{true, k.enrolled ? tr("enrolled") : tr("not enrolled")}})
                    if (set)
                        marks.push_back(word);
                text += table({{"", tr("words"), k.words},
                               {"", tr("person"), trust::shownName(k.person)},
                               {"", tr("trust"), k.trust + " (" + join(marks, ", ") + ")"},
                               {"", tr("public key"), k.public_key}});
            }
            if (o.roster_version > 0)
                text += tr("note: version {} of the roster counts here", o.roster_version) + "\n";
            return text + tr("note: {}", o.storage) + "\n";
        }});
}

} // namespace pluma::verbs

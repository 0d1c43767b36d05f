#include "base/beneath.h"
#include "memory/keys.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct PinIn {
    std::string fingerprint, program, person, organisation, key;
    static auto describe()
    {
        return std::tuple{
            positional("fingerprint", &PinIn::fingerprint,
                       "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true, "FINGERPRINT",
                       "key"),
            ofProgram(&PinIn::program),
            option("person", &PinIn::person, "whose key it is, as you know them; otherwise as enrolled", "NAME"),
            option("organisation", &PinIn::organisation, "of whom; otherwise as enrolled", "NAME"),
            option("key", &PinIn::key, "the public key (base64, or a file that holds it) of one that is not enrolled",
                   "KEY", "file")};
    }
};

// A public key as base64, or in a file that holds nothing else.
Result<trust::PublicKey> givenKey(const std::string& text, const std::string& folder)
{
    if (auto key = trust::PublicKey::fromBase64(text))
        return key;
    PLUMA_TRY(const auto bytes, readNamed(under(folder, text), 4096));
    return trust::PublicKey::fromBase64(trim(bytes));
}

Result<PinOut> runPin(const memory::Environment& environment, const Call& call, const PinIn& in)
{
    PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    trust::PinnedRoot root{fingerprint, {}, in.person, in.organisation, isoTime(call.clock())};
    std::string program = in.program;
    if (!in.key.empty()) {
        PLUMA_TRY(const auto key, givenKey(in.key, call.folder));
        if (key.fingerprint() != fingerprint)
            return fail(ErrorCode::Denied,
                        tr("This public key has another fingerprint: {}.", trust::groupedPrint(key.fingerprint())));
        root.key = key;
        if (program.empty()) {
            PLUMA_TRY(const auto found, workspace.program(in.program, call.folder));
            program = found.id;
        }
    } else {
        PLUMA_TRY(const auto known, signersOf(workspace, in.program, call.folder));
        program = known.first;
        const trust::Signer* found = trust::findSigner(known.second, fingerprint);
        std::vector<std::string> fingerprints;
        for (const trust::Signer& signer : known.second)
            fingerprints.push_back(signer.key.fingerprint());
        if (found == nullptr)
            return fail(ErrorCode::NotFound, tr("No key '{}' is enrolled in {}.", fingerprint, program), {},
                        tr("enrolled are: {}; or give the public key with --key", join(fingerprints, ", ")));
        root.key = found->key;
        root.person = in.person.empty() ? found->person : in.person;
        root.organisation = in.organisation.empty() ? found->organisation : in.organisation;
    }
    PLUMA_CHECK(workspace.pins().pin(program, root, call.job));
    return PinOut{program, fingerprint, trust::printWords(fingerprint), root.person};
}

} // namespace

void registerKeyPin(Registry& registry, const memory::Environment& environment)
{
    registry.add<PinIn, PinOut>(
        {.id = "keys.pin",
         .title = QT_TRANSLATE_NOOP("command", "Trust an enrolled key on this machine"),
         .help = "Do this after comparing the fingerprint with its owner by another way than this repository.",
         .effect = Effect::Write,
         .permission = "keys.pin",
         .verb = {"keys", "pin"},
         .examples = {"pluma keys pin --program AMPEL360-BWB-Q100 FINGERPRINT --person \"Ana Pérez\""}},
        [environment](const Call& call, const PinIn& in) { return runPin(environment, call, in); },
        {.text = [](const PinOut& o) {
            return tr("Pinned the key of {} for {}:", trust::shownName(o.person), o.program) + "\n  " +
                   trust::groupedPrint(o.fingerprint) + "\n  " + o.words + "\n";
        }});
}

} // namespace pluma::verbs

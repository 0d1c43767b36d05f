#include "base/beneath.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct UnpinIn {
    std::string fingerprint, program;
    static auto describe()
    {
        return std::tuple{positional("fingerprint", &UnpinIn::fingerprint,
                                     "the whole fingerprint: 64 digits, in groups or not, or its sixteen words", true,
                                     "FINGERPRINT", "key"),
                          ofProgram(&UnpinIn::program)};
    }
};

Result<PinOut> runUnpin(const memory::Environment& environment, const Call& call, const UnpinIn& in)
{
    PLUMA_TRY(const auto fingerprint, trust::readPrint(in.fingerprint));
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    std::string program = in.program;
    if (program.empty()) {
        PLUMA_TRY(const auto found, workspace.program(in.program, call.folder));
        program = found.id;
    }
    PLUMA_TRY(const auto pins, workspace.pins().program(program));
    PLUMA_TRY(const auto own, ownPrint(workspace));
    const trust::PinnedRoot* root = pins.find(fingerprint);
    if (root == nullptr && own != fingerprint)
        return fail(ErrorCode::NotFound,
                    tr("The key {} is not pinned for {}.", trust::groupedPrint(fingerprint.substr(0, 16)), program));
    const std::string person = root != nullptr ? root->person : std::string();
    PLUMA_CHECK(workspace.pins().unpin(program, fingerprint, own == fingerprint, call.job));
    return PinOut{program, fingerprint, trust::printWords(fingerprint), person};
}

} // namespace

void registerKeyUnpin(Registry& registry, const memory::Environment& environment)
{
    registry.add<UnpinIn, PinOut>(
        {.id = "keys.unpin",
         .title = QT_TRANSLATE_NOOP("command", "Stop trusting a key on this machine"),
         .help = "Contexts signed by it no longer verify here.",
         .effect = Effect::Write,
         .permission = "keys.pin",
         .verb = {"keys", "unpin"}},
        [environment](const Call& call, const UnpinIn& in) { return runUnpin(environment, call, in); },
        {.text = [](const PinOut& o) {
            return tr("Unpinned {} for {}.", trust::groupedPrint(o.fingerprint.substr(0, 16)), o.program) + "\n";
        }});
}

} // namespace pluma::verbs

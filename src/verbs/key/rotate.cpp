#include "memory/keys.h"
#include "trust/names.h"
#include "verbs/key/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct RotateOut {
    std::string before, fingerprint, words;
    std::vector<RevokeOut> programs;
    static auto describe()
    {
        return std::tuple{out("before", &RotateOut::before, "fingerprint of the old key"),
                          out("fingerprint", &RotateOut::fingerprint, "and of the new one"),
                          out("words", &RotateOut::words, "of the new one"),
                          out("programs", &RotateOut::programs, "programs whose rosters say so now")};
    }
};

} // namespace

void registerKeyRotate(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, RotateOut>(
        {.id = "keys.rotate",
         .title = QT_TRANSLATE_NOOP("command", "Give this machine a new key"),
         .help = "Makes a new own key and writes a new version of the roster of each program here of which the old one "
                 "is a root, signed by both. What the old key signed so far keeps counting. Commit .pluma/signers.yaml "
                 "afterwards; in another repository the same command does there what was done here.",
         .effect = Effect::Write,
         .permission = "keys.rotate",
         .verb = {"keys", "rotate"},
         .examples = {"pluma keys rotate"}},
        [environment](const Call& call, const NoInput&) -> Result<RotateOut> {
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto done, memory::rotate(workspace, call.job));
            RotateOut o{done.before, done.after, trust::printWords(done.after), {}};
            for (const memory::RosterChange& change : done.programs)
                o.programs.push_back(revokeOut(change));
            return o;
        },
        {.text = [](const RotateOut& o) {
            std::string text = tr("The key of this machine is now:") + "\n  " + trust::groupedPrint(o.fingerprint) +
                               "\n  " + o.words + "\n";
            for (const RevokeOut& program : o.programs)
                text += revokedText(program);
            return text + tr("Commit .pluma/signers.yaml and run pluma sync, so that others follow.") + "\n";
        }});
}

} // namespace pluma::verbs

#include "trust/names.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct CreateOut {
    std::string fingerprint, words, public_key, storage;
    bool created = false;
    static auto describe()
    {
        return std::tuple{out("fingerprint", &CreateOut::fingerprint, "SHA-256 of the public key"),
                          out("words", &CreateOut::words, "the fingerprint as sixteen words"),
                          out("public_key", &CreateOut::public_key, "base64, for somebody who enrols it"),
                          out("created", &CreateOut::created, "false when there was one already"),
                          out("storage", &CreateOut::storage, "where the private key is")};
    }
};

} // namespace

void registerKeyCreate(Registry& registry, const memory::Environment& environment)
{
    registry.add<NoInput, CreateOut>(
        {.id = "keys.create",
         .title = QT_TRANSLATE_NOOP("command", "Make the key of this machine"),
         .help = "Makes the own key where there is none yet and says its public half, which somebody else enrols and "
                 "endorses.",
         .effect = Effect::Write,
         .permission = "keys.create",
         .verb = {"keys", "create"},
         .examples = {"pluma keys create"},
         .next = {{"keys.enroll", {}}}},
        [environment](const Call& call, const NoInput&) -> Result<CreateOut> {
            const trust::KeyStore keys(environment.dirs.data / "keys", environment.keyPlace);
            CreateOut o;
            o.created = !keys.exists();
            PLUMA_TRY(const auto key, keys.own(call.job));
            o.fingerprint = key.publicKey().fingerprint();
            o.words = trust::printWords(o.fingerprint);
            o.public_key = key.publicKey().base64();
            o.storage = keys.disclosure();
            return o;
        },
        {.text = [](const CreateOut& o) {
            return (o.created ? tr("The key of this machine:") : tr("The key of this machine was there already:")) +
                   "\n  " + trust::groupedPrint(o.fingerprint) + "\n" +
                   table({{tr("words"), o.words}, {tr("public key"), o.public_key}}) + tr("note: {}", o.storage) + "\n";
        }});
}

} // namespace pluma::verbs

#include "trust/secrets.h"
#include "verbs/secret/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {

void registerSecretForget(Registry& registry, const memory::Environment&)
{
    registry.add<SecretIn, SecretOut>(
        {.id = "secret.forget",
         .title = QT_TRANSLATE_NOOP("command", "Forget a secret"),
         .help = "Takes a secret out of the key store of the platform.",
         .effect = Effect::Write,
         .permission = "secret.write",
         .verb = {"secret", "forget"},
         .examples = {"pluma secret forget models.example.org"}},
        [](const Call& call, const SecretIn& in) -> Result<SecretOut> {
            PLUMA_CHECK(trust::forgetSecret(in.name, call.job));
            return SecretOut{in.name};
        },
        {.text = [](const SecretOut& o) { return tr("The key store has forgotten {}.", o.name) + "\n"; }});
}

} // namespace pluma::verbs

#include "trust/secrets.h"
#include "verbs/secret/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {

void registerSecretSet(Registry& registry, const memory::Environment&)
{
    registry.add<SecretIn, SecretOut>(
        {.id = "secret.set",
         .title = QT_TRANSLATE_NOOP("command", "Keep a secret"),
         .help = "Reads a line from standard input and keeps it in the key store of the platform. It is never printed.",
         .effect = Effect::Write,
         .permission = "secret.write",
         .verb = {"secret", "set"},
         .examples = {"pluma secret set models.example.org < key.txt"}},
        [](const Call& call, const SecretIn& in) -> Result<SecretOut> {
            const auto line = call.readLine ? call.readLine() : std::nullopt;
            if (!line)
                return fail(ErrorCode::Usage, tr("There is no secret on standard input."));
            PLUMA_CHECK(trust::keepSecret(in.name, *line, call.job));
            return SecretOut{in.name};
        },
        {.text = [](const SecretOut& o) { return tr("The key store keeps {}.", o.name) + "\n"; }});
}

} // namespace pluma::verbs

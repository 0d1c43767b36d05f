#include "verbs/key/shapes.h"

#include <algorithm>

#include "base/beneath.h"
#include "memory/contexts.h"
#include "memory/keys.h"
#include "trust/names.h"

namespace pluma::verbs {

KeyOut keyOut(const trust::Signer& signer, const trust::TrustVerdict& verdict, const std::vector<std::string>& roots,
              const std::string& own)
{
    const std::string fingerprint = signer.key.fingerprint();
    return KeyOut{fingerprint,
                  trust::printWords(fingerprint),
                  signer.person,
                  signer.organisation,
                  wordOf(verdict.level),
                  verdict.reason,
                  signer.key.base64(),
                  signer.endorsedBy,
                  signer.roles,
                  fingerprint == own,
                  std::find(roots.begin(), roots.end(), fingerprint) != roots.end(),
                  true,
                  0};
}

Result<std::string> ownPrint(const memory::Workspace& workspace)
{
    PLUMA_TRY(const auto own, workspace.keys().ownPublic());
    return own ? own->fingerprint() : std::string();
}

Result<std::pair<std::string, std::vector<trust::Signer>>> signersOf(const memory::Workspace& workspace,
                                                                     const std::string& id, const std::string& folder)
{
    auto program = workspace.program(id, folder);
    if (program) {
        PLUMA_TRY(auto signers, memory::signersOf(workspace, *program));
        return std::pair{program->id, std::move(signers)};
    }
    PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
    std::vector<trust::Signer> signers;
    for (const auto& context : contexts) {
        if (context.program != id)
            continue;
        PLUMA_TRY(const auto source, memory::treeOf(workspace, context));
        auto yaml = source->read("program/signers.yaml");
        if (!yaml)
            continue;
        PLUMA_TRY(const auto document, parseYaml(std::move(*yaml), "program/signers.yaml"));
        PLUMA_TRY(auto read, trust::readSigners(document));
        for (trust::Signer& signer : read)
            if (std::none_of(signers.begin(), signers.end(),
                             [&](const trust::Signer& s) { return s.key == signer.key; }))
                signers.push_back(std::move(signer));
    }
    if (signers.empty())
        return tl::unexpected<Error>(program.error());
    return std::pair{id, std::move(signers)};
}

RevokeOut revokeOut(const memory::RosterChange& change)
{
    return {change.program, change.fingerprint, change.person, change.version,
            change.upTo ? std::optional<std::uint64_t>(change.upTo->seq) : std::nullopt};
}

std::string revokedText(const RevokeOut& o)
{
    return (o.up_to ? tr("Version {} of the roster of {}: {} counts up to entry {} of its log.", o.roster_version,
                         o.program, trust::groupedPrint(o.fingerprint.substr(0, 16)), *o.up_to)
                    : tr("Version {} of the roster of {}: nothing of {} counts.", o.roster_version, o.program,
                         trust::groupedPrint(o.fingerprint.substr(0, 16)))) +
           "\n";
}

} // namespace pluma::verbs

// What a freeze gives and how it is told. Private to it.
#pragma once

#include "verbs/shared.h"

namespace pluma::verbs {

struct FreezePlanOut {
    std::string previous, signer, trust, refusal;
    std::uint64_t added = 0, changed = 0, removed = 0;
    std::vector<std::string> dirty;
    static auto describe()
    {
        return std::tuple{
            out("previous", &FreezePlanOut::previous, "the last context of the phase; empty when there is none"),
            out("added", &FreezePlanOut::added, "artifacts that it has not"),
            out("changed", &FreezePlanOut::changed, "artifacts that it has with other bytes"),
            out("removed", &FreezePlanOut::removed, "artifacts that only it has"),
            out("dirty", &FreezePlanOut::dirty, "what is not committed, with git's letter"),
            out("signer", &FreezePlanOut::signer, "fingerprint of the own key; empty when there is none"),
            out("trust", &FreezePlanOut::trust, "what a verification here would say of it"),
            out("refusal", &FreezePlanOut::refusal, "why a freeze would be refused; empty when it would not")};
    }
};

struct FreezeOut {
    std::string id, name, ref, merkle_root, context_digest, commit;
    std::uint64_t artifacts = 0, common = 0, bytes = 0;
    ElsewhereOut elsewhere;
    std::vector<FindingOut> findings;
    std::optional<FreezePlanOut> plan = {};
    static auto describe()
    {
        return std::tuple{out("id", &FreezeOut::id, "the context's id"),
                          out("name", &FreezeOut::name, "local name, PROGRAM/PHASE@n"),
                          out("ref", &FreezeOut::ref, "git ref of the context"),
                          out("artifacts", &FreezeOut::artifacts, "artifacts in scope"),
                          out("common", &FreezeOut::common, "files shared by all phases"),
                          out("bytes", &FreezeOut::bytes, "bytes of the artifacts"),
                          out("merkle_root", &FreezeOut::merkle_root, "RFC 6962 root over the listing"),
                          out("context_digest", &FreezeOut::context_digest, "SHA-256 of context.json"),
                          out("commit", &FreezeOut::commit, "the commit that was frozen"),
                          out("elsewhere", &FreezeOut::elsewhere, "what the context names without holding it"),
                          out("findings", &FreezeOut::findings, "what was noticed"),
                          maybe("plan", &FreezeOut::plan, "of a dry run: what would change; there is no id then")};
    }
};

std::string freezeText(const FreezeOut& o);

} // namespace pluma::verbs

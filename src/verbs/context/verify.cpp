#include "memory/clone.h"
#include "memory/contexts.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct VerifyIn {
    std::string context_id, context;
    bool check_utcs_anchor = false, integrity_only = false;
    static auto describe()
    {
        return std::tuple{
            positional("context", &VerifyIn::context, "the context, as for --context-id", false, "CONTEXT", "context"),
            option("context_id", &VerifyIn::context_id, "id, prefix of an id, or PROGRAM/PHASE[@n]", "ID", "context"),
            option("check_utcs_anchor", &VerifyIn::check_utcs_anchor,
                   "say whether the context is anchored in a signed log"),
            option("integrity_only", &VerifyIn::integrity_only,
                   "ask only whether every byte is what was signed, by whomever")};
    }
};

struct VerifyOut {
    bool ok = false, whole = false;
    std::string trust, ground, signer, key, reason, id, name, context_digest;
    std::uint64_t artifacts = 0, bytes = 0;
    bool anchored = false;
    ElsewhereOut elsewhere;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{
            out("ok", &VerifyOut::ok,
                "true when nothing is wrong and somebody you trust has signed; with integrity_only as whole"),
            out("whole", &VerifyOut::whole, "true when every byte is what was signed, whoever signed it"),
            out("trust", &VerifyOut::trust, "trusted, unpinned, unknown_key, expired, revoked or invalid_signature"),
            out("ground", &VerifyOut::ground, "of what is trusted: pinned, endorsed or own"),
            out("signer", &VerifyOut::signer, "who signed, as pinned or endorsed; empty where nobody trusted says so"),
            out("key", &VerifyOut::key, "fingerprint of the key"),
            out("reason", &VerifyOut::reason, "why this trust"),
            out("id", &VerifyOut::id, "the context's id"),
            out("name", &VerifyOut::name, "local name"),
            out("context_digest", &VerifyOut::context_digest, "SHA-256 of context.json"),
            out("artifacts", &VerifyOut::artifacts, "artifacts that were hashed"),
            out("bytes", &VerifyOut::bytes, "bytes that were hashed"),
            out("anchored", &VerifyOut::anchored, "recorded in a signed, unbroken log"),
            out("elsewhere", &VerifyOut::elsewhere, "what the context names without holding it"),
            out("findings", &VerifyOut::findings, "everything that is wrong")};
    }
};

} // namespace

void registerContextVerify(Registry& registry, const memory::Environment& environment)
{
    registry.add<VerifyIn, VerifyOut>(
        {.id = "context.verify",
         .title = QT_TRANSLATE_NOOP("command", "Verify a frozen context"),
         .help =
             "Reads every byte of the context again, without any cache, and checks it against the signed statement, "
             "the signer against the keys pinned on this machine and the rosters they have signed, and the log of the "
             "signer. What nobody you trust has signed does not verify; --integrity-only asks for the bytes alone.",
         .permission = "context.read",
         .verb = {"verify-frozen-context"},
         .examples = {"pluma verify-frozen-context --context-id AMPEL360-BWB-Q100/CAD"}},
        [environment](const Call& call, const VerifyIn& in) -> Result<VerifyOut> {
            const std::string reference = in.context_id.empty() ? in.context : in.context_id;
            if (reference.empty())
                return fail(ErrorCode::Usage, tr("Which context?"), {},
                            tr("give --context-id ID; list them: pluma query-context"));
            PLUMA_TRY(auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto done, memory::verify(workspace, reference, call.job));
            return VerifyOut{in.integrity_only ? done.whole() : done.ok(),
                             done.whole(),
                             done.trust ? wordOf(*done.trust) : "",
                             done.trust ? trust::trustGround(*done.trust) : "",
                             done.signer,
                             done.key,
                             done.reason,
                             done.context.id,
                             contextName(done.context),
                             done.context.digest,
                             done.artifacts,
                             done.bytes,
                             done.anchored,
                             elsewhereOut(done.elsewhere),
                             findingsOut(done.findings)};
        },
        {.text =
             [](const VerifyOut& o) {
                 const std::string size =
                     tr("{}, {} bytes", plural(o.artifacts, "artifact", "artifacts"), count(o.bytes));
                 const bool trusted = o.trust == "trusted";
                 std::string text = o.ok && trusted ? tr("Verified {}: {}.", o.name, size)
                                    : o.whole ? tr("{} is whole ({}), but not from anybody you trust.", o.name, size)
                                              : tr("{} does NOT verify.", o.name);
                 if (const std::string elsewhere = elsewhereText(o.elsewhere); !elsewhere.empty())
                     text += " " + elsewhere;
                 text += "\n" + table({{tr("id"), o.id},
                                       {tr("trust"), o.trust},
                                       {tr("signer"), o.reason},
                                       {tr("anchored"), o.anchored ? tr("yes, in the signed log") : tr("no")}});
                 if (o.whole && (o.trust == "unpinned" || o.trust == "unknown_key"))
                     text += tr("hint: compare the fingerprint with its owner by another way, then: pluma keys pin "
                                "--program PROGRAM {}",
                                o.key) +
                             "\n";
                 return text + findingsText(o.elsewhere.pointers) + findingsText(o.findings);
             },
         .negative = [](const VerifyOut& o) { return !o.ok; }});
}

} // namespace pluma::verbs

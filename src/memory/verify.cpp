// Verifying a context of this repository: its bytes and its signature (context/verify.h), and that it stands in the log
// of the key that signed it.
#include <map>
#include <optional>
#include <set>

#include "base/text.h"
#include "memory/elsewhere.h"
#include "memory/standing.h"

namespace pluma::memory {
namespace {

/// What this machine knows, for a context of one commit.
class KnownHere : public context::Authority {
public:
    KnownHere(const Workspace::Private& d, Standing& standing, std::string commit)
        : m_d(d), m_standing(standing), m_commit(std::move(commit))
    {
    }
    std::optional<trust::PublicKey> key(const std::string& program, const std::string& fingerprint) override
    {
        return m_standing.key(program, fingerprint);
    }
    Result<trust::TrustVerdict> judge(const context::Signature& signature) override
    {
        return m_standing.judge(signature.program, signature.fingerprint, signature.created, signature.claimed,
                                signature.contextDigest, m_commit);
    }
    Result<std::vector<trust::RosterTrouble>> troubles(const std::string& program) override
    {
        PLUMA_TRY(const auto* ground, m_standing.ground(program));
        return ground->roster.troubles;
    }
    std::optional<std::vector<ListingEntry>> listingOf(const std::string& contextDigest) override
    {
        if (!m_commits) { // a hostile provenance can name as many contexts as it has lines
            m_commits.emplace();
            for (const ContextInfo& info : m_d.projected())
                m_commits->emplace(info.digest, info.commit);
        }
        // Copies of a statement have its digest too; the first that has a listing is what can be compared with.
        const auto [first, last] = m_commits->equal_range(contextDigest);
        for (auto it = first; it != last; ++it) {
            const auto source = GitSource::ofCommit(m_d.repository, it->second);
            if (auto listing = source ? context::readListing(**source) : tl::unexpected<Error>(source.error()))
                return std::move(*listing);
        }
        return std::nullopt;
    }

private:
    const Workspace::Private& m_d;
    Standing& m_standing;
    std::string m_commit;
    std::optional<std::multimap<std::string, std::string>> m_commits; ///< of the contexts here, by digest; read once
};

/// What lies beside a context in its repository.
class Surroundings {
public:
    Surroundings(const Workspace::Private& d, Standing& standing, VerifyResult& out, Job& job)
        : m_d(d), m_standing(standing), m_out(out), m_job(job)
    {
    }

    void place()
    {
        const Statement& stated = m_out.statement;
        const auto parts = split(m_out.context.ref, '/');
        const std::string phase = context::phaseKey(stated.scope.phases, m_d.vocabulary);
        if (parts.size() == 6 && (parts[3] != stated.program || parts[4] != phase))
            add("misplaced", tr("This ref names a context of {}/{}.", stated.program, phase), m_out.context.ref);
    }

    // The context must stand in the signed, unbroken chain of the key that signed it, and that chain must contain what
    // this machine saw before.
    Result<> origin()
    {
        PLUMA_CHECK(m_job.step(tr("checking the origin")));
        if (m_out.key.empty())
            return {};
        const std::string where = originsPrefix + m_out.key;
        if (!m_d.repository.ref(where)) {
            add("missing_origin", tr("The log of key {} is not here.", m_out.key.substr(0, 16)), where);
            return {};
        }
        const auto entries = m_standing.log(m_out.key);
        if (!entries) {
            if (entries.error().code == ErrorCode::Cancelled)
                return tl::unexpected<Error>(entries.error());
            // What is not here accuses nobody; it says how to bring it.
            add(entries.error().code == ErrorCode::NotFound ? "missing_object" : "invalid_origin",
                withHint(entries.error()), where);
            return {};
        }
        m_out.anchored = *entries != nullptr && (*entries)->naming(m_out.digest, m_out.context.commit) != nullptr;
        if (!m_out.anchored)
            add("unlogged", tr("The context is not in the log of the key that signed it."), where);
        projections();
        return continuity(where);
    }

    void borrowed()
    {
        for (Finding& finding : borrowedFindings(m_d.repository))
            m_out.findings.push_back(std::move(finding));
    }

private:
    void add(const char* code, std::string message, std::string path, Severity severity = Severity::Error)
    {
        m_out.findings.push_back({code, std::move(message), std::move(path), severity});
    }

    // A projection that no log names was put there by hand, perhaps in place of the real one.
    void projections()
    {
        std::set<std::string> commits;
        for (const ContextInfo& info : m_d.logged())
            commits.insert(info.commit);
        for (const auto& [name, oid] :
             m_d.repository.refs(contextsPrefix + m_out.context.program + "/" + m_out.context.phase + "/"))
            if (commits.count(oid.hex()) == 0 && oid.hex() != m_out.context.commit)
                add("unlogged", tr("This ref names a context that stands in no log."), name);
    }

    Result<> continuity(const std::string& where)
    {
        const std::string shortKey = m_out.key.substr(0, 16);
        PLUMA_TRY(const auto seen, m_standing.continuity(m_out.key));
        if (seen.rewound) {
            add("fork",
                tr("The log of key {} does not contain {}, which this machine saw before in {}: it was rewritten, "
                   "forked or put back.",
                   shortKey, seen.commit.substr(0, 10), printable(seen.folder)),
                where);
            return {};
        }
        if (seen.behind)
            add("behind",
                tr("The log of key {} goes further in {}; bring it here: pluma sync {}", shortKey,
                   printable(seen.folder), printable(seen.folder)),
                where, Severity::Note);
        if (m_out.trust && trust::isTrusted(*m_out.trust) && !seen.behind)
            if (auto remembered = m_standing.remember(m_out.key, m_job); !remembered)
                m_job.log(tr("The head of the origin could not be remembered: {}", remembered.error().message));
        return {};
    }

    const Workspace::Private& m_d;
    Standing& m_standing;
    VerifyResult& m_out;
    Job& m_job;
};

} // namespace

Result<VerifyResult> verify(Workspace& workspace, const std::string& reference, Job& job)
{
    PLUMA_TRY(const auto found, findContext(workspace, reference));
    return verify(workspace, found, job);
}

Result<VerifyResult> verify(Workspace& workspace, const ContextInfo& context, Job& job)
{
    auto& d = workspace.parts();
    VerifyResult out;
    out.context = context;
    out.findings = context.claims;
    const auto source = GitSource::ofCommit(d.repository, context.commit);
    if (!source) {
        out.findings.push_back({"invalid_checksum", withHint(source.error()), "commit " + context.commit});
        return out;
    }
    Standing standing(d);
    KnownHere authority(d, standing, context.commit);
    PLUMA_TRY(auto verdict, context::verify(**source, authority, job));
    static_cast<context::Verdict&>(out) = std::move(verdict);
    out.findings.insert(out.findings.begin(), context.claims.begin(), context.claims.end());
    Surroundings surroundings(d, standing, out, job);
    if (!out.digest.empty()) {
        surroundings.place();
        PLUMA_CHECK(surroundings.origin());
    }
    surroundings.borrowed();
    if (out.trust && *out.trust != trust::TrustLevel::InvalidSignature)
        if (auto remembered = standing.rememberRoster(out.statement.program, job); !remembered)
            job.log(tr("The roster could not be remembered: {}", remembered.error().message));
    return out;
}

} // namespace pluma::memory

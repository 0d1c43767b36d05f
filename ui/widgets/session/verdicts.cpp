#include "widgets/session/verdicts.h"
#include "memory/contexts.h"

#include <utility>
#include <vector>

#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {

Verdicts::Verdicts(const Bench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    // Something moved in the repository: what was true a moment ago has to be shown again.
    connect(&bench.session, &Session::opened, this, [this] { m_known.clear(); });
    bench.session.follow(FactsOf::Contexts, this, [this] { age(); });
    // "Verified just now" is true for a minute; whoever shows a verdict says it anew.
    followTime(this, [this] {
        for (auto& [id, verdict] : m_known)
            if (QString words = sentence(verdict); words != verdict.said) {
                verdict.said = std::move(words);
                Q_EMIT changed(id);
            }
    });
}

void Verdicts::age()
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    std::vector<std::string> turned;
    for (auto& [commit, verdict] : m_known)
        if (const bool stale = verdict.ground != snapshot->ground; std::exchange(verdict.stale, stale) != stale)
            turned.push_back(commit);
    for (const std::string& commit : turned)
        Q_EMIT changed(commit);
}

const Verdicts::Verdict* Verdicts::find(const std::string& commit) const
{
    const auto it = m_known.find(commit);
    return it == m_known.end() ? nullptr : &it->second;
}

void Verdicts::verify(const std::string& commit, bool quiet)
{
    if (m_running.count(commit) > 0)
        return;
    const auto snapshot = m_bench.session.snapshot();
    const memory::ContextInfo* known = snapshot ? snapshot->context(qs(commit)) : nullptr;
    const QString name = known != nullptr ? contextPath(*known) : qs(commit).left(10);
    m_running[commit] = m_bench.session.run<Verdict>(
        tr("Verify %1").arg(name),
        [commit, name](memory::Workspace& workspace, Job& job) -> Result<Verdict> {
            Verdict out;
            out.ground = memory::verificationGround(workspace); // before it is judged, so that nothing slips in between
            PLUMA_TRY(out.result, memory::verify(workspace, commit, job));
            if (out.result.context.commit != commit) // an id that reads as a commit
                return fail(ErrorCode::NotFound, ss(tr("There is no context %1 here any more.").arg(name)));
            out.when = QDateTime::currentDateTime();
            return out;
        },
        this,
        [this, commit, name](Result<Verdict> verdict) {
            m_running.erase(commit);
            if (!verdict)
                m_bench.tell(verdict.error());
            else {
                if (!verdict->result.ok())
                    m_bench.findings(verdict->result.findings, tr("Verification of %1").arg(name));
                m_known[commit] = std::move(*verdict);
                age(); // the ground may have moved while it was judged
                m_known[commit].said = sentence(m_known[commit]);
            }
            Q_EMIT changed(commit);
        },
        quiet);
    Q_EMIT changed(commit);
}

QString Verdicts::sentence(const Verdict& verdict)
{
    if (verdict.stale) {
        Verdict then = verdict;
        then.stale = false;
        return tr("Changed since: keys or logs of this repository moved. %1").arg(sentence(then));
    }
    const memory::VerifyResult& r = verdict.result;
    if (!r.whole())
        return tr("Does not verify: %1").arg(qs(firstError(r.findings).message));
    if (!r.ok()) // whole, but not from anybody who is trusted; the reason says that itself
        return qs(r.reason);
    return tr("Verified %1: %2 %3 artifacts, %4")
        .arg(relativeTime(ss(verdict.when.toUTC().toString(Qt::ISODateWithMs))), qs(r.reason), countText(r.artifacts),
             bytesText(r.bytes));
}

QString Verdicts::distrust(const memory::VerifyResult& result)
{
    switch (result.trust.value_or(trust::TrustLevel::InvalidSignature)) {
    case trust::TrustLevel::Unpinned:
        return tr("signer not pinned here");
    case trust::TrustLevel::Unknown:
        return tr("unknown signer");
    case trust::TrustLevel::Expired:
        return tr("key had run out");
    case trust::TrustLevel::Revoked:
        return tr("key was revoked");
    default:
        return tr("no valid signature");
    }
}

} // namespace pluma::ui

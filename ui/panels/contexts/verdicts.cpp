#include "panels/contexts/verdicts.h"

#include <utility>
#include <vector>

#include "widgets/moments.h"
#include "widgets/text.h"

namespace pluma::ui {

Verdicts::Verdicts(const Bench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    // Something moved in the repository: what was true a moment ago has to be shown again.
    connect(&bench.session, &Session::opened, this, [this] { m_known.clear(); });
    connect(&bench.session, &Session::changed, this, &Verdicts::age);
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
    for (auto& [id, verdict] : m_known)
        if (const bool stale = verdict.ground != snapshot->ground; std::exchange(verdict.stale, stale) != stale)
            turned.push_back(id);
    for (const std::string& id : turned)
        Q_EMIT changed(id);
}

const Verdicts::Verdict* Verdicts::find(const std::string& id) const
{
    const auto it = m_known.find(id);
    return it == m_known.end() ? nullptr : &it->second;
}

void Verdicts::verify(const std::string& id, bool quiet)
{
    if (m_running.count(id) > 0)
        return;
    m_running[id] = m_bench.session.run<Verdict>(
        tr("Verify %1").arg(qs(id)),
        [id](memory::Workspace& workspace, Job& job) -> Result<Verdict> {
            Verdict out;
            out.ground = workspace.verificationGround(); // before it is judged, so that nothing slips in between
            PLUMA_TRY(out.result, workspace.verify(id, job));
            out.when = QDateTime::currentDateTime();
            return out;
        },
        this,
        [this, id](Result<Verdict> verdict) {
            m_running.erase(id);
            if (!verdict)
                m_bench.tell(verdict.error());
            else {
                if (!verdict->result.ok())
                    m_bench.findings(verdict->result.findings, tr("Verification of %1").arg(qs(id)));
                m_known[id] = std::move(*verdict);
                age(); // the ground may have moved while it was judged
                m_known[id].said = sentence(m_known[id]);
            }
            Q_EMIT changed(id);
        },
        quiet);
    Q_EMIT changed(id);
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
        return tr("Does not verify: %1").arg(qs(memory::firstError(r.findings).message));
    if (!r.ok()) // whole, but not from anybody who is trusted; the reason says that itself
        return qs(r.reason);
    return tr("Verified %1: %2 %3 artifacts, %4")
        .arg(relativeTime(ss(verdict.when.toUTC().toString(Qt::ISODateWithMs))), qs(r.reason), countText(r.artifacts),
             bytesText(r.bytes));
}

QString Verdicts::distrust(const memory::VerifyResult& result)
{
    return result.trust == "unpinned"      ? tr("signer not pinned here")
           : result.trust == "unknown_key" ? tr("unknown signer")
           : result.trust == "expired"     ? tr("key had run out")
           : result.trust == "revoked"     ? tr("key was revoked")
                                           : qs(result.trust);
}

} // namespace pluma::ui

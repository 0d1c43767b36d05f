#include "panels/contexts/verdicts.h"

#include "widgets/text.h"

namespace pluma::ui {

Verdicts::Verdicts(const Bench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    // Something moved in the repository: what was true a moment ago has to be shown again.
    connect(&bench.session, &Session::opened, this, [this] { m_known.clear(); });
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
    m_running[id] = m_bench.session.run<memory::VerifyResult>(
        tr("Verify %1").arg(qs(id)), [id](memory::Workspace& workspace, Job& job) { return workspace.verify(id, job); },
        this,
        [this, id](Result<memory::VerifyResult> result) {
            m_running.erase(id);
            if (!result)
                m_bench.tell(result.error());
            else {
                if (!result->ok())
                    m_bench.findings(result->findings, tr("Verification of %1").arg(qs(id)));
                m_known[id] = {std::move(*result), QDateTime::currentDateTime()};
            }
            Q_EMIT changed(id);
        },
        quiet);
    Q_EMIT changed(id);
}

QString Verdicts::sentence(const Verdict& verdict)
{
    const memory::VerifyResult& r = verdict.result;
    if (!r.ok())
        return tr("Does not verify: %1").arg(qs(memory::firstError(r.findings).message));
    const QString who = r.signer.empty() ? qs(r.reason) : tr("signed by %1").arg(qs(r.signer));
    return tr("Verified %1: %2, %3; %4 artifacts, %5")
        .arg(relativeTime(ss(verdict.when.toUTC().toString(Qt::ISODateWithMs))), who, qs(r.trust),
             countText(r.artifacts), bytesText(r.bytes));
}

} // namespace pluma::ui

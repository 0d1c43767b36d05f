#include "shell/trace.h"

#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "widgets/words/text.h"

namespace pluma::ui {

Result<std::unique_ptr<Trace>> Trace::open(const QString& file, const JobRunner& jobs)
{
    std::unique_ptr<Trace> trace(new Trace(file, jobs));
    if (!trace->m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, pluma::tr("The trace cannot be written: {}", ss(trace->m_file.errorString())),
                    ss(file));
    trace->m_heart.start();
    trace->m_second.start(1000);
    return trace;
}

Trace::Trace(const QString& file, const JobRunner& jobs) : m_jobs(jobs), m_file(file)
{
    connect(&jobs, &JobRunner::changed, this, &Trace::jobChanged);
    connect(&m_heart, &Heartbeat::beat, this, &Trace::count);
    connect(&m_second, &QTimer::timeout, this, &Trace::alive);
}

void Trace::write(const Json& line)
{
    m_file.write(QByteArray::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"));
}

void Trace::jobChanged(int id)
{
    const JobFacts* job = m_jobs.find(id);
    if (job == nullptr || !job->ended.isValid())
        return;
    const char* const states[] = {"waiting", "running", "done", "failed", "cancelled"};
    Json line = {{"job", ss(job->title)}, {"state", states[static_cast<int>(job->state)]}};
    if (job->state == JobFacts::State::Failed)
        line["error"] = job->error.message;
    write(line);
}

void Trace::count(qint64 late)
{
    ++m_beats;
    ++m_late[static_cast<std::size_t>(std::clamp<qint64>(late, 0, static_cast<qint64>(m_late.size()) - 1))];
}

void Trace::alive()
{
    const auto quantile = [this](double part) {
        const auto wanted = static_cast<std::uint64_t>(static_cast<double>(m_beats) * part);
        std::uint64_t seen = 0;
        for (std::size_t ms = 0; ms < m_late.size(); ++ms)
            if ((seen += m_late[ms]) > wanted)
                return ms;
        return m_late.size() - 1;
    };
    const auto last = std::find_if(m_late.rbegin(), m_late.rend(), [](std::uint64_t n) { return n > 0; });
    write({{"alive", true},
           {"beats", m_beats},
           {"stall_ms",
            {{"p50", quantile(0.5)},
             {"p99", quantile(0.99)},
             {"p999", quantile(0.999)},
             {"max", m_late.rend() - last - 1}}}});
}

} // namespace pluma::ui

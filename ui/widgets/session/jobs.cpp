#include "widgets/session/jobs.h"

#include <QElapsedTimer>
#include <algorithm>
#include <new>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/text.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {
// A worker yields to the thread that draws. On Linux a niceness belongs to a thread (setpriority(2), notes); a machine
// that refuses it loses nothing but that.
void yieldToInterface()
{
    thread_local const int done = ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), 5);
    (void)done;
}

// The last catch: what throws here, in the engine or in what shows its answer, is a failed job and not the end.
Result<> caught(const std::function<Result<>()>& work, bool& threw)
{
    std::string what;
    threw = true;
    try {
        const Result<> result = work();
        threw = false;
        return result;
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::Limit, pluma::tr("There was not enough memory for this."), {},
                    pluma::tr("close what is not needed, or do it on a smaller part"));
    } catch (const std::exception& e) {
        what = e.what();
    } catch (...) {
        what = "?";
    }
    return fail(ErrorCode::Io, pluma::tr("Something went wrong that should not have: {}", what), {},
                pluma::tr("nothing of this was shown; do it again, and report it with this message when it repeats"));
}
} // namespace

struct JobRunner::Running {
    int id = 0;
    Job job;
    QElapsedTimer lastReport;
};

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(3);
    m_quick.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    for (const auto& running : m_running)
        running->job.cancel();
    m_pool.waitForDone();
    m_quick.waitForDone();
}

JobFacts* JobRunner::at(int id)
{
    const auto it = std::find_if(m_facts.begin(), m_facts.end(), [&](const JobFacts& f) { return f.id == id; });
    return it == m_facts.end() ? nullptr : &*it;
}

const JobFacts* JobRunner::find(int id) const { return const_cast<JobRunner*>(this)->at(id); }

int JobRunner::running() const
{
    return static_cast<int>(std::count_if(m_facts.begin(), m_facts.end(), [](const JobFacts& f) {
        return !f.quiet && (f.state == JobFacts::State::Running || f.state == JobFacts::State::Waiting);
    }));
}

bool JobRunner::idle() const { return m_running.empty(); }

void JobRunner::cancel(int id)
{
    for (const auto& running : m_running)
        if (running->id == id)
            running->job.cancel();
}

int JobRunner::start(QThreadPool& pool, const QString& title, std::function<Result<>(Job&)> work,
                     std::function<void(const Result<>&)> then, bool quiet)
{
    auto running = std::make_shared<Running>();
    running->id = m_next++;
    running->lastReport.start();
    JobFacts facts;
    facts.id = running->id;
    facts.title = title;
    facts.state = JobFacts::State::Running;
    facts.started = QDateTime::currentDateTime();
    facts.quiet = quiet;
    if (m_facts.size() >= 200) {
        // What nobody sees goes before what is in the list of jobs.
        auto old = std::find_if(m_facts.begin(), m_facts.end(),
                                [](const JobFacts& f) { return f.quiet && f.ended.isValid(); });
        if (old == m_facts.end())
            old = std::find_if(m_facts.begin(), m_facts.end(), [](const JobFacts& f) { return f.ended.isValid(); });
        if (old != m_facts.end())
            m_facts.erase(old);
    }
    m_facts.push_back(std::move(facts));
    m_running.push_back(running);
    running->job.onProgress = [this, raw = running.get()](const std::string& step, std::uint64_t done,
                                                          std::uint64_t total) {
        // Nobody reads faster; a step without a total may be reported for every one of many files.
        if (raw->lastReport.elapsed() < 50 && (total == 0 || done != total))
            return;
        raw->lastReport.restart();
        QMetaObject::invokeMethod(
            this,
            [this, id = raw->id, step = qs(step), done, total] {
                if (JobFacts* f = at(id)) {
                    f->step = step;
                    f->done = done;
                    f->total = total;
                    Q_EMIT changed(id);
                }
            },
            Qt::QueuedConnection);
    };
    running->job.onLog = [this, id = running->id](const std::string& line) {
        QMetaObject::invokeMethod(
            this,
            [this, id, line = qs(line)] {
                if (JobFacts* f = at(id); f != nullptr && f->log.size() < 2000) {
                    f->log.append(line);
                    Q_EMIT changed(id);
                }
            },
            Qt::QueuedConnection);
    };
    Q_EMIT changed(running->id);
    pool.start([this, running, work = std::move(work), then = std::move(then)] {
        yieldToInterface();
        bool threwWork = false;
        const Result<> result = caught([&] { return work(running->job); }, threwWork);
        QMetaObject::invokeMethod(
            this,
            [this, running, result, then, threwWork] {
                if (JobFacts* f = at(running->id)) {
                    f->state = result                                        ? JobFacts::State::Done
                               : result.error().code == ErrorCode::Cancelled ? JobFacts::State::Cancelled
                                                                             : JobFacts::State::Failed;
                    if (!result)
                        f->error = result.error();
                    f->ended = QDateTime::currentDateTime();
                }
                std::erase(m_running, running);
                Q_EMIT changed(running->id);
                if (JobFacts* f = threwWork ? at(running->id) : nullptr)
                    Q_EMIT threw(f->title, result.error()); // also where nobody waits for it, or says what it hears
                bool threwThen = false;
                const Result<> told = caught(
                    [&] {
                        then(result);
                        return Result<>();
                    },
                    threwThen);
                if (JobFacts* f = told ? nullptr : at(running->id)) { // it worked, but what it found could not be shown
                    f->state = JobFacts::State::Failed;
                    f->error = told.error();
                    Q_EMIT changed(running->id);
                    Q_EMIT threw(f->title, told.error());
                }
            },
            Qt::QueuedConnection);
    });
    return running->id;
}

} // namespace pluma::ui

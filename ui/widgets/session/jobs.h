// Work off the interface thread: one runner, one list of what runs and what ran.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <vector>

#include "base/job.h"
#include "base/result.h"

namespace pluma::ui {

/// What the job panel shows of one job. Plain value.
struct JobFacts {
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    int id = 0;
    QString title;
    QString step;
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0: unknown
    State state = State::Waiting;
    Error error;
    QStringList log;
    QDateTime started;
    QDateTime ended;
    bool quiet = false; ///< refreshes and previews, not worth a row
};

/// Runs functions of the engine on worker threads, and their continuations on the GUI thread, where it lives.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what runs and waits for it; every engine function looks at its job often.
    ~JobRunner() override;

    /// Runs `work` on a worker; then, if `context` still lives, `then` on this thread. Returns the job's id.
    template <class T>
    int run(const QString& title, std::function<Result<T>(Job&)> work, QObject* context,
            std::function<void(Result<T>)> then, bool quiet = false)
    {
        return runIn<T>(m_pool, title, std::move(work), context, std::move(then), quiet);
    }
    /// The same for what somebody waits for with a finger on the key: it is short, quiet, and waits behind no job that
    /// takes long.
    template <class T>
    int runAtOnce(const QString& title, std::function<Result<T>(Job&)> work, QObject* context,
                  std::function<void(Result<T>)> then)
    {
        return runIn<T>(m_quick, title, std::move(work), context, std::move(then), true);
    }
    void cancel(int id);
    const JobFacts* find(int id) const;
    const std::vector<JobFacts>& all() const { return m_facts; } ///< oldest first, at most 200
    int running() const;
    /// Whether a quiet job runs that may read the workspace.
    bool idle() const;

Q_SIGNALS:
    void changed(int id);
    /// A job threw, or what should have shown its answer; the job counts as failed.
    void threw(const QString& title, const pluma::Error& error);

private:
    struct Running;
    template <class T>
    int runIn(QThreadPool& pool, const QString& title, std::function<Result<T>(Job&)> work, QObject* context,
              std::function<void(Result<T>)> then, bool quiet)
    {
        auto result = std::make_shared<Result<T>>(fail(ErrorCode::Cancelled, std::string()));
        return start(
            pool, title,
            [result, work = std::move(work)](Job& job) -> Result<> {
                *result = work(job);
                return result->has_value() ? Result<>() : tl::unexpected<Error>(result->error());
            },
            [result, then = std::move(then), guard = QPointer<QObject>(context)](const Result<>& how) {
                if (!how) // also what was thrown
                    *result = tl::unexpected<Error>(how.error());
                if (guard != nullptr && then)
                    then(std::move(*result));
            },
            quiet);
    }
    int start(QThreadPool& pool, const QString& title, std::function<Result<>(Job&)> work,
              std::function<void(const Result<>&)> then, bool quiet);
    JobFacts* at(int id);

    QThreadPool m_pool;
    QThreadPool m_quick;
    std::vector<JobFacts> m_facts;
    std::vector<std::shared_ptr<Running>> m_running;
    int m_next = 1;
};

} // namespace pluma::ui

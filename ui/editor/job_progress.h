// How far a job is, beside what waits for it, with a button that stops it.
#pragma once

#include <QWidget>

#include "widgets/session/jobs.h"

class QLabel;
class QProgressBar;

namespace pluma::ui {

/// Hidden until it follows a job, and again when that has ended. Goes with its page and stops the job then.
class JobProgress : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the objects in it, as in "largeCount" for "largeCountStop".
    JobProgress(JobRunner& jobs, const QString& what, const QString& name, QWidget* parent = nullptr);
    ~JobProgress() override;
    void follow(int job);
    bool isRunning() const { return m_job != 0; }
    /// Cancels the job, if one runs.
    void stop();

private:
    void update(int job);

    JobRunner& m_jobs;
    QProgressBar* m_bar;
    int m_job = 0;
};

} // namespace pluma::ui

#include "editor/job_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "widgets/pieces.h"

namespace pluma::ui {

JobProgress::JobProgress(JobRunner& jobs, const QString& what, const QString& name, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_bar(new QProgressBar(this))
{
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(what, "dim", this));
    m_bar->setObjectName(name + QStringLiteral("Bar"));
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(160);
    row->addWidget(m_bar);
    auto* button = quietButton(tr("Stop"), "", this);
    button->setObjectName(name + QStringLiteral("Stop"));
    button->setAccessibleName(tr("Stop: %1").arg(what));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &JobProgress::stop);
    connect(&jobs, &JobRunner::changed, this, &JobProgress::update);
    hide();
}

JobProgress::~JobProgress() { stop(); }

void JobProgress::stop()
{
    if (m_job != 0)
        m_jobs.cancel(m_job);
}

void JobProgress::follow(int job)
{
    m_job = job;
    m_bar->setValue(0);
    show();
    update(job);
}

void JobProgress::update(int job)
{
    if (job != m_job || m_job == 0)
        return;
    const JobFacts* facts = m_jobs.find(job);
    if (facts == nullptr || facts->ended.isValid()) {
        m_job = 0;
        return hide();
    }
    if (facts->total > 0)
        m_bar->setValue(
            static_cast<int>(1000.0 * static_cast<double>(facts->done) / static_cast<double>(facts->total)));
}

} // namespace pluma::ui

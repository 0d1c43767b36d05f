// The panel of jobs, and how many run, in the status line.
#include <QCoreApplication>

#include "frame/frame.h"
#include "panels/jobs/job_panel.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui::panels {

void jobs(Frame& frame)
{
    const QString title = JobPanel::tr("Jobs");
    frame.addDock({.id = QStringLiteral("jobs"),
                   .title = title,
                   .icon = QStringLiteral("jobs"),
                   .area = Qt::BottomDockWidgetArea,
                   .group = 4},
                  new JobPanel(frame.bench(), &frame.window()));
    QToolButton* button = iconButton(frame.bench().theme, QStringLiteral("jobs"), title, "statusJobs", &frame.window());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    frame.addStatus(button, 20);
    QObject::connect(button, &QToolButton::clicked, &frame, [&frame] { frame.docks().toggle(QStringLiteral("jobs")); });
    const auto tell = [&frame, button] {
        const int running = frame.bench().jobs.running();
        button->setIcon(frame.bench().theme.icon(QStringLiteral("jobs"),
                                                 running == 0 ? QStringLiteral("dim") : QStringLiteral("accent")));
        button->setText(running == 0 ? QString() : QString::number(running));
        button->setAccessibleName(running == 0 ? JobPanel::tr("Jobs: none running")
                                               : JobPanel::tr("Jobs running: %1").arg(running));
    };
    QObject::connect(&frame.bench().jobs, &JobRunner::changed, button, tell);
    tell();
}

} // namespace pluma::ui::panels

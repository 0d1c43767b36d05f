// The panel of problems, and how many there are, in the status line.
#include <algorithm>

#include "frame/frame.h"
#include "panels/problems/problems_panel.h"
#include "widgets/pieces.h"
#include "widgets/words/place.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

bool isCheck(const command::CommandInfo& command)
{
    return std::find(command.events.begin(), command.events.end(), "validation.passed") != command.events.end();
}

void tellProblems(const Theme& theme, const ProblemsPanel& panel, QToolButton& button)
{
    const auto count = panel.count();
    const bool fresh = panel.check() == ProblemsPanel::Check::Fresh;
    button.setText(count == 0 ? QString() : countText(count));
    button.setToolTip(panel.stateText());
    button.setIcon(theme.icon(count == 0 && fresh ? QStringLiteral("ok") : QStringLiteral("problems"),
                              count == 0 ? QStringLiteral("dim") : QStringLiteral("warn")));
    button.setAccessibleName(ProblemsPanel::tr("Problems: %1").arg(countText(count)));
}

} // namespace

namespace panels {
void problems(Frame& frame)
{
    const Bench& bench = frame.bench();
    const QString id = QStringLiteral("problems");
    auto* panel = new ProblemsPanel(bench, &frame.window());
    frame.addDock({.id = id,
                   .title = ProblemsPanel::tr("Problems"),
                   .icon = QStringLiteral("problems"),
                   .area = Qt::BottomDockWidgetArea,
                   .group = 4},
                  panel);
    QToolButton* button = iconButton(bench.theme, QStringLiteral("problems"), ProblemsPanel::tr("Problems"),
                                     "statusProblems", &frame.window());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    frame.addStatus(button, 30);
    const auto tell = [&bench, panel, button] { tellProblems(bench.theme, *panel, *button); };
    tell();
    QObject::connect(panel, &ProblemsPanel::countChanged, button, tell);
    QObject::connect(&bench.session, &Session::closed, button, tell);
    QObject::connect(button, &QToolButton::clicked, &frame, [&frame, id] { frame.docks().toggle(id); });
    QObject::connect(&frame.documents(), &DocumentArea::pageSaved, panel, &ProblemsPanel::stale);
    QObject::connect(&frame, &Frame::started, panel, [panel](const command::CommandInfo& command) {
        if (isCheck(command))
            panel->checking(true);
    });
    QObject::connect(&frame, &Frame::ended, panel, [panel](const command::CommandInfo& command) {
        if (isCheck(command))
            panel->checking(false);
    });
    QObject::connect(&frame, &Frame::found, panel,
                     [&frame, panel, id](const std::vector<Finding>& findings, const QString& of, bool front) {
                         panel->show(findings, of);
                         if (front)
                             frame.docks().reveal(id);
                     });
    QObject::connect(panel, &ProblemsPanel::open, &frame, [&bench](const QString& place) {
        const Place at(place);
        bench.openPlace(at.path, at.line, at.column);
    });
}
} // namespace panels

} // namespace pluma::ui

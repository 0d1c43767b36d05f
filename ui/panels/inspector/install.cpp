// The inspector on the right, which speaks of what is in front.
#include "frame/frame.h"
#include "panels/inspector/inspector.h"

namespace pluma::ui::panels {

void inspector(Frame& frame)
{
    auto* panel = new Inspector(frame, &frame.window());
    frame.addDock({.id = QStringLiteral("inspector"),
                   .title = Inspector::tr("Inspector"),
                   .icon = QStringLiteral("inspector"),
                   .area = Qt::RightDockWidgetArea,
                   .group = 3,
                   .minimumWidth = 264},
                  panel);
    QObject::connect(&frame, &Frame::selected, panel, &Inspector::show);
    QObject::connect(&frame.documents(), &DocumentArea::pagesChanged, panel, [&frame, panel] {
        const Page* front = frame.documents().current();
        panel->show(front != nullptr ? front->artifact() : QString());
    });
}

} // namespace pluma::ui::panels

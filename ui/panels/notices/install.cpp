// The panel of notifications, and how many nobody has seen, in the status line.
#include <QDockWidget>

#include "frame/frame.h"
#include "panels/notices/notice_panel.h"
#include "widgets/pieces.h"
#include "widgets/words/place.h"
#include "widgets/words/text.h"

namespace pluma::ui::panels {

void notices(Frame& frame)
{
    const QString id = QStringLiteral("notices");
    const QString title = NoticePanel::tr("Notifications");
    auto* panel = new NoticePanel(frame.bench(), &frame.window());
    frame.addDock(
        {.id = id, .title = title, .icon = QStringLiteral("bell"), .area = Qt::BottomDockWidgetArea, .group = 4},
        panel);
    const Bench& bench = frame.bench();
    QToolButton* button = iconButton(bench.theme, QStringLiteral("bell"), title, "statusNotices", &frame.window());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    frame.addStatus(button, 10);
    // Since somebody looked last; what went wrong stays in sight here until then.
    const auto tell = [&bench, button](int unread) {
        button->setProperty("unread", unread);
        button->setText(unread == 0 ? QString() : countText(static_cast<std::uint64_t>(unread)));
        button->setIcon(
            bench.theme.icon(QStringLiteral("bell"), unread == 0 ? QStringLiteral("dim") : QStringLiteral("warn")));
        button->setAccessibleName(NoticePanel::tr("Notifications, not seen: %1").arg(unread));
    };
    tell(0);
    QObject::connect(button, &QToolButton::clicked, &frame, [&frame, id, tell] {
        frame.docks().toggle(id);
        tell(0);
    });
    QObject::connect(frame.docks().all().at(id), &QDockWidget::visibilityChanged, button, [tell](bool visible) {
        if (visible)
            tell(0);
    });
    QObject::connect(&frame, &Frame::noticed, panel, [panel, button, tell](const Notice& notice) {
        panel->add(notice);
        if (notice.level == Notice::Level::Bad || notice.level == Notice::Level::Warning)
            tell(button->property("unread").toInt() + 1);
    });
    QObject::connect(panel, &NoticePanel::open, &frame, [&bench](const QString& place) {
        const Place at(place);
        bench.openPlace(at.path, at.line, at.column);
    });
}

} // namespace pluma::ui::panels

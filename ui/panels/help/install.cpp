// Help about what is in front.
#include <QApplication>

#include "frame/frame.h"
#include "panels/help/help_page.h"

namespace pluma::ui {
namespace {

// What has the keyboard decides: a panel, otherwise the page in front.
QString subject(const DocumentArea& documents)
{
    for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
        if (at->objectName().startsWith(QStringLiteral("dock_")))
            return at->objectName().mid(5);
    const Page* front = documents.current();
    return front != nullptr ? front->key().section(QLatin1Char(':'), 0, 0) : QString();
}

} // namespace

namespace panels {
void help(Frame& frame)
{
    PageKind kind;
    kind.kind = QStringLiteral("help");
    kind.workspace = false;
    kind.create = [&frame](const QString&, const QVariantMap&) -> Page* {
        auto* page = new HelpPage(frame.bench(), &frame.documents());
        page->show(QStringLiteral("index"));
        return page;
    };
    kind.direct = [](Page* page, const QString&, const QVariantMap& how) {
        auto* help = qobject_cast<HelpPage*>(page);
        if (how.contains(QStringLiteral("topic")))
            help->show(how.value(QStringLiteral("topic")).toString());
        else if (how.contains(QStringLiteral("about")))
            help->show(helpFor(help->topics(), how.value(QStringLiteral("about")).toString()));
    };
    frame.addPage(std::move(kind));
    const QString menu = HelpPage::tr("Help");
    frame.actions().add(QStringLiteral("help.topic"), menu, HelpPage::tr("Help about this page"),
                        QStringLiteral("note"), QKeySequence(Qt::Key_F1), [&frame] {
                            frame.open(QStringLiteral("help"), {{QStringLiteral("about"), subject(frame.documents())}});
                        });
    frame.actions().add(QStringLiteral("help.index"), menu, HelpPage::tr("All help pages"), {}, {}, [&frame] {
        frame.open(QStringLiteral("help"), {{QStringLiteral("topic"), QStringLiteral("index")}});
    });
}
} // namespace panels

} // namespace pluma::ui

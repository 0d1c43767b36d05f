// The navigator on the left, which follows the document in front.
#include "frame/frame.h"
#include "memory/inventory.h"
#include "panels/navigator/navigator.h"
#include "panels/navigator/section.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

// Item numbers stand in the artifacts themselves; they are read when a command asks for one.
void readItemWords(Session& session, QObject* context)
{
    const auto snapshot = session.snapshot();
    if (!snapshot || !snapshot->inventory)
        return;
    session.run<memory::ItemTable>(
        Navigator::tr("Read the items"),
        [program = snapshot->program, inventory = snapshot->inventory](memory::Workspace& workspace, Job& job) {
            return memory::itemsOf(workspace, program, *inventory, job);
        },
        context,
        [&session](Result<memory::ItemTable> table) {
            std::vector<Word> words;
            if (!table)
                return; // then there is nothing to pick from
            for (const tfa::ItemIdentity& item : table->items) {
                if (words.empty() || words.back().text != qs(item.number))
                    words.push_back({qs(item.number), qs(item.rev)});
                else
                    words.back().detail += QStringLiteral(", ") + qs(item.rev);
            }
            session.setChoices(QStringLiteral("item"), std::move(words));
        },
        true);
}

} // namespace

namespace panels {
void navigator(Frame& frame)
{
    const Bench& bench = frame.bench();
    const QString id = QStringLiteral("navigator");
    auto* panel = new Navigator(bench, &frame.window());
    frame.addDock({.id = id,
                   .title = Navigator::tr("Navigator"),
                   .icon = QStringLiteral("navigator"),
                   .area = Qt::LeftDockWidgetArea,
                   .group = 1,
                   .minimumWidth = 220},
                  panel);
    frame.actions().add(QStringLiteral("go.filter"), Navigator::tr("Go"), Navigator::tr("Filter the navigator"),
                        QStringLiteral("navigator"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                        [&frame, panel, id] {
                            frame.docks().reveal(id);
                            panel->focusFilter();
                        },
                        {.group = 1, .workspace = true});
    QObject::connect(&frame.documents(), &DocumentArea::revealWanted, panel, [&frame, panel, id](const QString& path) {
        frame.docks().reveal(id);
        panel->goTo(path);
    });
    QObject::connect(&frame.documents(), &DocumentArea::pagesChanged, panel,
                     [&frame, panel, front = static_cast<const Page*>(nullptr)]() mutable {
                         const Page* now = frame.documents().current();
                         const QString path = now != nullptr ? now->artifact() : QString();
                         if (!path.isEmpty() || now != front)
                             panel->reveal(path);
                         front = now;
                     });
    QObject::connect(&frame, &Frame::found, panel,
                     [panel](const std::vector<Finding>& findings) { panel->showFindings(findings); });
    addPlaceSection(frame);
    frame.provide(QStringLiteral("item"), [&bench, panel] { readItemWords(bench.session, panel); });
    QObject::connect(&bench.session, &Session::closed, panel,
                     [&bench] { bench.session.setChoices(QStringLiteral("item"), {}); });
}
} // namespace panels

} // namespace pluma::ui

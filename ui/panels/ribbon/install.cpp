// The phases in the tool bar.
#include "frame/frame.h"
#include "panels/ribbon/phase_ribbon.h"
#include "widgets/words/text.h"

namespace pluma::ui::panels {

void ribbon(Frame& frame)
{
    auto* phases = new PhaseRibbon(frame.bench(), &frame.window());
    frame.addTool(phases);
    frame.setChosen(QStringLiteral("phase"), [phases] { return phases->current(); });
    const auto freeze = [&frame](const QString& phase) {
        frame.open(QStringLiteral("freeze"), {{QStringLiteral("phase"), phase}});
    };
    QObject::connect(phases, &PhaseRibbon::freezeWanted, &frame, freeze);
    QObject::connect(phases, &PhaseRibbon::compareWanted, &frame, [&frame](const QString& context) {
        frame.open(QStringLiteral("compare:") + context + QLatin1Char('|'));
    });
    QObject::connect(phases, &PhaseRibbon::cloneWanted, &frame,
                     [&frame](const QString& context) { frame.open(QStringLiteral("clone:") + context); });
    QObject::connect(phases, &PhaseRibbon::phaseActivated, &frame, [&frame, freeze](const QString& phase) {
        const auto snapshot = frame.bench().session.snapshot();
        if (!snapshot)
            return;
        const auto contexts = snapshot->ofPhase(ss(phase));
        if (contexts.empty())
            freeze(phase);
        else
            frame.bench().openContext(qs(contexts.back()->commit));
    });
}

} // namespace pluma::ui::panels

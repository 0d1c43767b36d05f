// What the inspector says of the contexts that hold an artifact.
#include "panels/contexts/section.h"

#include <QLabel>
#include <utility>

#include "memory/contexts.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

using Held = std::vector<std::pair<QString, std::string>>; // names of contexts and when they were made

Result<Held> heldIn(const memory::Workspace& workspace, const std::vector<memory::ContextInfo>& contexts,
                    const std::string& path, Job& job)
{
    Held out;
    for (const memory::ContextInfo& context : contexts) {
        PLUMA_CHECK(job.step("contexts"));
        const auto listing = memory::listingOf(workspace, context);
        if (!listing)
            continue;
        for (const context::ListingEntry& entry : *listing)
            if (entry.path == path)
                out.emplace_back(contextName(context), context.created);
    }
    return out;
}

void tellHeld(QLabel* label, const Result<Held>& held)
{
    if (!held)
        return label->setText(qs(held.error().message));
    const auto tell = [label, contexts = *held] {
        QStringList words;
        for (const auto& [context, time] : contexts)
            words << QStringLiteral("%1 · %2").arg(context, relativeTime(time));
        label->setText(words.isEmpty() ? Section::tr("No context holds it yet.") : words.join(QLatin1Char('\n')));
    };
    tell();
    if (!held->empty())
        followTime(label, tell);
}

} // namespace

void addFrozenSection(Frame& frame)
{
    // Read from the listings of the contexts, in a job.
    const auto fill = [&bench = frame.bench()](Section& section, const QString& path, const Snapshot& snapshot) {
        QLabel* label = section.note(Section::tr("Looking …"));
        std::vector<memory::ContextInfo> contexts;
        for (const memory::ContextInfo& context : snapshot.contexts)
            if (context.program == snapshot.program.id)
                contexts.push_back(context);
        section.reads(bench.session.run<Held>(
            Section::tr("Look for %1 in the contexts").arg(path),
            [contexts, path = ss(path)](memory::Workspace& workspace, Job& job) {
                return heldIn(workspace, contexts, path, job);
            },
            label, [label](Result<Held> held) { tellHeld(label, held); }, true));
    };
    frame.addSection(40, {Section::tr("Frozen in"), fill});
}

} // namespace pluma::ui

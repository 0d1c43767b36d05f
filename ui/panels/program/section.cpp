// What the inspector says of the values of the program in an artifact.
#include "panels/program/section.h"

#include <QPushButton>

#include "base/beneath.h"
#include "memory/values.h"
#include "widgets/pieces.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

void tellValue(const Bench& bench, Section& section, const QString& path, const memory::BoundValue& value)
{
    const bool lost = !value.problem.empty();
    const QString where = value.line > 0 ? Section::tr("line %1").arg(value.line) : qs(value.at);
    auto* push = linkButton(
        QStringLiteral("%1 = %2   %3").arg(qs(value.parameter), lost ? Section::tr("no place") : qs(value.text), where),
        "inspectorValue", &section);
    push->setProperty("link", true);
    push->setToolTip(lost            ? qs(value.problem)
                     : value.drifted ? Section::tr("The program says %1.").arg(qs(value.expected))
                                     : Section::tr("As the program says."));
    push->setAccessibleDescription(push->toolTip());
    if (lost || value.drifted)
        push->setIcon(bench.theme.icon(QStringLiteral("problems"), QStringLiteral("warn")));
    QObject::connect(push, &QPushButton::clicked, &section,
                     [&bench, path, line = value.line] { bench.openPlace(path, line, 1); });
    section.add(push);
}

} // namespace

void addValuesSection(Frame& frame)
{
    // Read in a job, from what lies on the disk.
    const auto fill = [&bench = frame.bench()](Section& section, const QString& path, const Snapshot& snapshot) {
        using Values = std::vector<memory::BoundValue>;
        section.reads(bench.session.run<Values>(
            Section::tr("Look for values of the program in %1").arg(path),
            [program = snapshot.program, root = snapshot.absolute({}), path = ss(path)](memory::Workspace& workspace,
                                                                                        Job&) -> Result<Values> {
                PLUMA_TRY(const auto bytes, readFileBeneath(root, path));
                return memory::boundValues(workspace, program, path, bytes);
            },
            &section,
            [&bench, &section, path](Result<Values> values) {
                if (values) // a file without them is the common one
                    for (const memory::BoundValue& value : *values)
                        tellValue(bench, section, path, value);
            },
            true));
    };
    frame.addSection(30, {Section::tr("Values of the program"), fill});
}

} // namespace pluma::ui

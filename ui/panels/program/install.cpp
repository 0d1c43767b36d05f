// The program: its overview and status, adopting one, what its repository may run, and its values.
#include <QFileInfo>
#include <QPushButton>

#include "frame/frame.h"
#include "frame/synonyms.h"
#include "panels/program/adopt_page.h"
#include "panels/program/program_page.h"
#include "panels/program/section.h"
#include "panels/program/status_page.h"
#include "panels/program/trust_page.h"
#include "panels/program/values.h"
#include "widgets/pieces.h"
#include "widgets/words/place.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

constexpr int shownOfValue = 60; // characters: a list or a text may be long

constexpr const char* manifestPath = ".pluma/program.yaml";

// The place of a declaration, whose path the repository has; here as the program has it.
Place declaredAt(const Snapshot& snapshot, const std::string& where)
{
    Place place(qs(where));
    const QString folder = qs(snapshot.program.folder);
    if (!folder.isEmpty() && place.path.startsWith(folder + QLatin1Char('/')))
        place.path = place.path.mid(folder.size() + 1);
    return place;
}

QString valueWithUnit(const tfa::Parameter& parameter)
{
    QString text = valueText(parameter.value).simplified();
    if (text.size() > shownOfValue)
        text = text.left(shownOfValue) + QStringLiteral(" …");
    return parameter.unit.empty() ? text : text + QLatin1Char(' ') + qs(parameter.unit);
}

void explain(const Bench& bench, const QString& name)
{
    if (const auto snapshot = bench.session.snapshot())
        bench.run(QStringLiteral("parameter.explain"), Json{{"name", ss(name)}, {"program", snapshot->program.id}});
}

// The line that sets a value; where it is set outside of the program, in a base that ships, how it came about.
void goToParameter(const Bench& bench, const QString& name)
{
    const auto snapshot = bench.session.snapshot();
    const tfa::ResolvedParameter* found = snapshot ? snapshot->parameters.find(ss(name)) : nullptr;
    if (found == nullptr)
        return;
    const Place at =
        declaredAt(*snapshot, found->origins.empty() ? found->parameter.where : found->origins.back().where);
    if (at.path.isEmpty() || !QFileInfo(qs(snapshot->absolute(ss(at.path)))).isFile())
        return explain(bench, name);
    bench.openPlace(at.path, at.line, at.column);
}

// At the first value that the program itself sets.
void openManifest(const Bench& bench)
{
    const auto snapshot = bench.session.snapshot();
    if (!snapshot)
        return bench.notify({Notice::Level::Info, ProgramPage::tr("Open a workspace first."), {}, {}});
    int line = 0;
    for (const tfa::Parameter& parameter : snapshot->manifest.parameters) {
        const Place at = declaredAt(*snapshot, parameter.where);
        if (at.path == qs(manifestPath) && at.line > 0 && (line == 0 || at.line < line))
            line = at.line;
    }
    bench.openPlace(qs(manifestPath), line, line > 0 ? 1 : 0);
}

void offerProgram(Frame& frame, std::vector<FinderEntry>& entries)
{
    const Bench& bench = frame.bench();
    const auto snapshot = bench.session.snapshot();
    if (!snapshot)
        return;
    entries.push_back({QStringLiteral("program.yaml"),
                       ProgramPage::tr(".pluma · manifest of the program"),
                       QStringLiteral("document"),
                       ProgramPage::tr("manifest"),
                       [&bench] { bench.openArtifact(qs(manifestPath)); },
                       14,
                       {},
                       QStringLiteral("artifact"),
                       qs(manifestPath),
                       0,
                       alsoCalled(QStringLiteral("program.manifest"))});
    for (const tfa::ResolvedParameter& one : snapshot->parameters.parameters) {
        const QString name = qs(one.parameter.name);
        const tfa::ParameterOrigin* origin = one.origins.empty() ? nullptr : &one.origins.back();
        QString detail = QStringLiteral("= ") + valueWithUnit(one.parameter);
        if (const Place at = declaredAt(*snapshot, origin != nullptr ? origin->where : std::string());
            !at.path.isEmpty())
            detail += QStringLiteral(" · %1:%2").arg(at.path).arg(at.line);
        else if (origin != nullptr)
            detail += QStringLiteral(" · ") + qs(origin->layer);
        entries.push_back({name,
                           detail,
                           QStringLiteral("parameter"),
                           ProgramPage::tr("parameter"),
                           [&bench, name] { goToParameter(bench, name); },
                           10,
                           {},
                           QStringLiteral("parameter"),
                           name,
                           0,
                           qs(one.parameter.description).replace(QLatin1Char(','), QLatin1Char(' ')),
                           [&bench, name] { explain(bench, name); },
                           ProgramPage::tr("explain where the value comes from")});
    }
    for (const memory::ProgramRef& program : snapshot->programs)
        if (program.id != snapshot->program.id)
            entries.push_back(
                {qs(program.id),
                 qs(program.folder),
                 QStringLiteral("program"),
                 ProgramPage::tr("program"),
                 [&frame, root = qs(snapshot->root), id = qs(program.id)] { frame.openWorkspace(root, id); },
                 8,
                 {},
                 QStringLiteral("program"),
                 qs(program.id),
                 0,
                 {}});
}

void addPages(Frame& frame)
{
    const Bench& bench = frame.bench();
    DocumentArea* documents = &frame.documents();
    const auto add = [&frame](const char* kind, std::function<Page*(const QString&, const QVariantMap&)> create) {
        PageKind out;
        out.kind = QLatin1String(kind);
        out.create = std::move(create);
        frame.addPage(std::move(out));
    };
    add("program",
        [&bench, documents](const QString&, const QVariantMap&) -> Page* { return new ProgramPage(bench, documents); });
    add("trust",
        [&bench, documents](const QString&, const QVariantMap&) -> Page* { return new TrustPage(bench, documents); });
    add("status", [&frame, documents](const QString&, const QVariantMap&) -> Page* {
        auto* page = new StatusPage(frame.bench(), frame.verdicts(), documents);
        QObject::connect(page, &StatusPage::freezeWanted, &frame, [&frame](const QString& phase) {
            frame.open(QStringLiteral("freeze"), {{QStringLiteral("phase"), phase}});
        });
        return page;
    });
    PageKind adopt;
    adopt.kind = QStringLiteral("adopt");
    adopt.workspace = false;
    adopt.create = [&frame, documents](const QString&, const QVariantMap& how) -> Page* {
        auto* page = new AdoptPage(frame.bench(), how.value(QStringLiteral("folder")).toString(), documents);
        QObject::connect(page, &AdoptPage::adopted, &frame,
                         [&frame](const QString& where) { frame.openWorkspace(where); });
        return page;
    };
    adopt.direct = [](Page* page, const QString&, const QVariantMap& how) {
        auto* shown = qobject_cast<AdoptPage*>(page);
        if (const QString folder = how.value(QStringLiteral("folder")).toString(); !folder.isEmpty())
            shown->choose(folder);
    };
    frame.addPage(std::move(adopt));
}

void addProgramActions(Frame& frame)
{
    const QString menu = ProgramPage::tr("Go");
    const QString home = QStringLiteral("go.program");
    frame.actions().add(home, menu, ProgramPage::tr("Overview of the program"), QStringLiteral("program"),
                        QKeySequence(QStringLiteral("Alt+Home")), [&frame] { frame.open(QStringLiteral("program:")); },
                        {.group = 1, .workspace = true});
    frame.setHome(home);
    frame.actions().add(QStringLiteral("go.status"), menu, StatusPage::tr("Status of the program"),
                        QStringLiteral("jobs"), QKeySequence(QStringLiteral("Alt+End")),
                        [&frame] { frame.open(QStringLiteral("status:")); }, {.group = 1, .workspace = true});
    frame.actions().add(QStringLiteral("program.manifest"), menu, ProgramPage::tr("Change a value in the manifest"),
                        QStringLiteral("parameter"), {}, [&frame] { openManifest(frame.bench()); }, {.group = 1});
    frame.takeOver(QStringLiteral("program.init"), [&frame] {
        frame.open(QStringLiteral("adopt"));
        return true;
    });
    for (const char* command : {"trust.show", "trust.grant", "trust.withdraw"})
        frame.takeOver(QLatin1String(command), [&frame] { return frame.open(QStringLiteral("trust:")) != nullptr; });
}

// Shown while the repository is restricted.
void addRestricted(Frame& frame)
{
    const Bench& bench = frame.bench();
    QPushButton* button = linkButton(QString(), "statusTrust", &frame.window());
    button->hide();
    frame.addStatus(button, 0);
    QObject::connect(button, &QPushButton::clicked, &frame, [&frame] { frame.open(QStringLiteral("trust:")); });
    const auto tell = [&bench, button] {
        const auto snapshot = bench.session.snapshot();
        const QString restricted = snapshot ? restrictedText(*snapshot) : QString();
        button->setVisible(!restricted.isEmpty());
        button->setText(restricted.isEmpty() ? QString() : TrustPage::tr("Restricted"));
        button->setIcon(bench.theme.icon(QStringLiteral("warn"), QStringLiteral("warn")));
        button->setAccessibleName(restricted);
        button->setToolTip(restricted);
    };
    for (const auto signal : {&Session::opened, &Session::closed})
        QObject::connect(&bench.session, signal, button, tell);
    bench.session.follow(FactsOf::Workspace, button, tell);
}

} // namespace

namespace panels {
void program(Frame& frame)
{
    addPages(frame);
    addProgramActions(frame);
    addRestricted(frame);
    addValuesSection(frame);
    new ProgramValues(frame);
    frame.addSource([&frame](std::vector<FinderEntry>& entries) { offerProgram(frame, entries); });
    // A sound repository without a program can be made one.
    QObject::connect(&frame.bench().session, &Session::noProgram, &frame, [&frame](const QString& folder) {
        frame.open(QStringLiteral("adopt"), {{QStringLiteral("folder"), folder}});
    });
}
} // namespace panels

} // namespace pluma::ui

// What the finder of the window offers: everything that can be gone to, every command, and contexts to pick from.
#include <QFileInfo>
#include <QLineEdit>
#include <algorithm>

#include "base/text.h"
#include "memory/contexts.h"
#include "panels/contexts/context_page.h"
#include "panels/documents/document_area.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "panels/templates/templates_panel.h"
#include "shell/actions.h"
#include "shell/finder.h"
#include "shell/main_window.h"
#include "shell/offered.h"
#include "shell/synonyms.h"
#include "widgets/recent.h"
#include "widgets/text.h"

namespace pluma::ui {
namespace {

constexpr int shownOfValue = 60; // characters: a list or a text may be long

constexpr const char* manifestPath = ".pluma/program.yaml";

// "path:line:column" of a declaration, the path as the repository has it; here as the program has it.
struct DeclaredAt {
    QString path;
    int line = 0;
    int column = 0;
    DeclaredAt(const Snapshot& snapshot, const std::string& where)
    {
        path = qs(where).section(QLatin1Char(':'), 0, -3);
        line = qs(where).section(QLatin1Char(':'), -2, -2).toInt();
        column = qs(where).section(QLatin1Char(':'), -1).toInt();
        const QString folder = qs(snapshot.program.folder);
        if (!folder.isEmpty() && path.startsWith(folder + QLatin1Char('/')))
            path = path.mid(folder.size() + 1);
    }
};

QString valueWithUnit(const tfa::Parameter& parameter)
{
    QString text = valueText(parameter.value).simplified();
    if (text.size() > shownOfValue)
        text = text.left(shownOfValue) + QStringLiteral(" …");
    return parameter.unit.empty() ? text : text + QLatin1Char(' ') + qs(parameter.unit);
}

} // namespace

// The line that sets a value; where it is set outside of the program, in a base that ships, how it came about.
void MainWindow::goToParameter(const QString& name)
{
    const auto snapshot = m_session.snapshot();
    const tfa::ResolvedParameter* found = snapshot ? snapshot->parameters.find(ss(name)) : nullptr;
    if (found == nullptr)
        return;
    const DeclaredAt at(*snapshot, found->origins.empty() ? found->parameter.where : found->origins.back().where);
    if (at.path.isEmpty() || !QFileInfo(qs(snapshot->absolute(ss(at.path)))).isFile())
        return explainParameter(name);
    openArtifact(at.path, at.line, at.column);
}

void MainWindow::explainParameter(const QString& name)
{
    const auto snapshot = m_session.snapshot();
    if (const command::CommandInfo* explain = m_registry.find("parameter.explain"); explain != nullptr && snapshot)
        runCommand(*explain, Json{{"name", ss(name)}, {"program", snapshot->program.id}}, true);
}

// At the first value that the program itself sets.
void MainWindow::openManifest()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return notify({Notice::Level::Info, tr("Open a workspace first."), {}, {}});
    int line = 0;
    for (const tfa::Parameter& parameter : snapshot->manifest.parameters) {
        const DeclaredAt at(*snapshot, parameter.where);
        if (at.path == qs(manifestPath) && at.line > 0 && (line == 0 || at.line < line))
            line = at.line;
    }
    openArtifact(qs(manifestPath), line, line > 0 ? 1 : 0);
}

void MainWindow::offerProgram(const Snapshot& snapshot, std::vector<FinderEntry>& entries)
{
    entries.push_back({QStringLiteral("program.yaml"),
                       tr(".pluma · manifest of the program"),
                       QStringLiteral("document"),
                       tr("manifest"),
                       [this] { openArtifact(qs(manifestPath)); },
                       14,
                       {},
                       QStringLiteral("artifact"),
                       qs(manifestPath),
                       0,
                       alsoCalled(QStringLiteral("program.manifest"))});
    for (const tfa::ResolvedParameter& one : snapshot.parameters.parameters) {
        const QString name = qs(one.parameter.name);
        const tfa::ParameterOrigin* origin = one.origins.empty() ? nullptr : &one.origins.back();
        QString detail = QStringLiteral("= ") + valueWithUnit(one.parameter);
        if (const DeclaredAt at(snapshot, origin != nullptr ? origin->where : std::string()); !at.path.isEmpty())
            detail += QStringLiteral(" · %1:%2").arg(at.path).arg(at.line);
        else if (origin != nullptr)
            detail += QStringLiteral(" · ") + qs(origin->layer);
        entries.push_back({name,
                           detail,
                           QStringLiteral("parameter"),
                           tr("parameter"),
                           [this, name] { goToParameter(name); },
                           10,
                           {},
                           QStringLiteral("parameter"),
                           name,
                           0,
                           qs(one.parameter.description).replace(QLatin1Char(','), QLatin1Char(' ')),
                           [this, name] { explainParameter(name); },
                           tr("explain where the value comes from")});
    }
    for (auto it = snapshot.contexts.rbegin(); it != snapshot.contexts.rend(); ++it)
        entries.push_back({contextPath(*it),
                           qs(it->id),
                           QStringLiteral("context"),
                           tr("context"),
                           [this, id = qs(it->commit)] { openContext(id); },
                           12,
                           {},
                           QStringLiteral("context"),
                           qs(it->id),
                           0,
                           {}});
    for (const memory::ProgramRef& program : snapshot.programs)
        if (program.id != snapshot.program.id)
            entries.push_back({qs(program.id),
                               qs(program.folder),
                               QStringLiteral("program"),
                               tr("program"),
                               [this, root = qs(snapshot.root), id = qs(program.id)] { openWorkspace(root, id); },
                               8,
                               {},
                               QStringLiteral("program"),
                               qs(program.id),
                               0,
                               {}});
}

void MainWindow::offerActions(bool blocked, std::vector<FinderEntry>& entries)
{
    for (const Actions::Entry& entry : m_actions->all())
        entries.push_back({entry.action->text(), entry.category, QStringLiteral("palette"),
                           entry.action->shortcut().toString(QKeySequence::NativeText),
                           [action = entry.action] { action->trigger(); }, 0,
                           blocked ? blockedBy(entry.id, entry.action->isEnabled(), m_session) : QString(),
                           QStringLiteral("command"), entry.id, 0, alsoCalled(entry.id)});
}

void MainWindow::goToAnything()
{
    std::vector<FinderEntry> entries;
    if (const auto snapshot = m_session.snapshot())
        offerProgram(*snapshot, entries);
    const auto interfaces = Recent(m_settings).turns(QStringLiteral("interface"));
    for (const QString& path : Interfaces(m_settings).favourites() + Interfaces(m_settings).recent())
        entries.push_back({QFileInfo(path).fileName(),
                           QFileInfo(path).path(),
                           QStringLiteral("interface"),
                           tr("interface"),
                           [this, path] { openInterface(path); },
                           5,
                           {},
                           {},
                           {},
                           interfaces.count(path) > 0 ? interfaces.at(path) : 0,
                           {}});
    if (const auto& shelf = m_templates->shelf())
        for (const tmpl::Definition& definition : shelf->library.all())
            entries.push_back(
                {qs(definition.title.empty() ? definition.id : definition.title),
                 qs(definition.id),
                 QStringLiteral("template"),
                 tr("template"),
                 [this, shared = m_templates->share(definition)] { openTemplate(m_templates->shelf(), shared, {}); },
                 6,
                 {},
                 QStringLiteral("template"),
                 qs(definition.id),
                 0,
                 {}});
    offerActions(false, entries);
    for (const Setting& setting : m_settings.declared())
        entries.push_back(
            {setting.label,
             setting.group,
             QStringLiteral("settings"),
             tr("setting"),
             [this, label = setting.label] {
                 invoke(QStringLiteral("window.preferences"));
                 if (auto* search = m_documents->current()->findChild<QLineEdit*>(QStringLiteral("preferencesSearch")))
                     search->setText(label);
             },
             0,
             {},
             QStringLiteral("setting"),
             setting.key,
             0,
             alsoCalled(setting.key)});
    m_finder->popup(tr("Go to an artifact, parameter, context, template, command or setting"), std::move(entries),
                    true);
}

void MainWindow::palette()
{
    std::vector<FinderEntry> entries;
    offerActions(true, entries);
    for (const command::CommandInfo& info : m_registry.all())
        if (isOffered(info) && info.id != "program.search" && info.id != "program.replace")
            entries.push_back(
                {commandTitle(info) + QStringLiteral("…"),
                 QStringLiteral("pluma ") + qs(join(info.verb, " ")),
                 info.effect == command::Effect::Write ? QStringLiteral("code") : QStringLiteral("search"),
                 {},
                 [this, id = qs(info.id)] { invoke(id); },
                 4,
                 blockedBy(info, m_session),
                 QStringLiteral("command"),
                 qs(info.id),
                 0,
                 alsoCalled(qs(info.id))});
    m_finder->popup(tr("What do you want to do?"), std::move(entries), false);
}

void MainWindow::pickContext(const QString& question, const QString& without, std::vector<FinderEntry> others,
                             std::function<void(const QString& id)> then)
{
    std::vector<FinderEntry> entries;
    if (const auto snapshot = m_session.snapshot())
        for (auto it = snapshot->contexts.rbegin(); it != snapshot->contexts.rend(); ++it)
            if (qs(it->commit) != without)
                entries.push_back({contextPath(*it),
                                   qs(it->id),
                                   QStringLiteral("context"),
                                   relativeTime(it->created),
                                   [then, id = qs(it->commit)] { then(id); },
                                   0,
                                   {},
                                   QStringLiteral("context"),
                                   qs(it->id),
                                   0,
                                   {}});
    for (FinderEntry& other : others)
        entries.push_back(std::move(other));
    m_finder->popup(question, std::move(entries), false);
}

// Commands about contexts that have a page of their own: the one in front is meant, otherwise it is asked.
bool MainWindow::invokeOnContexts(const command::CommandInfo& info)
{
    const auto snapshot = m_session.snapshot();
    const bool clones = info.id == "context.clone";
    if ((!clones && info.id != "diff") || !snapshot || snapshot->contexts.empty())
        return false;
    const auto* front = qobject_cast<const ContextPage*>(m_documents->current());
    const QString here = front != nullptr ? front->key().section(QLatin1Char(':'), 1) : QString();
    const bool known = std::any_of(snapshot->contexts.begin(), snapshot->contexts.end(),
                                   [&](const memory::ContextInfo& context) { return qs(context.commit) == here; });
    if (clones) {
        const auto open = [this](const QString& id) { cloneContext(id); };
        if (known || snapshot->contexts.size() == 1)
            open(known ? here : qs(snapshot->contexts.front().commit));
        else
            pickContext(tr("Clone which context?"), {}, {}, open);
        return true;
    }
    const auto second = [this](const QString& a) {
        pickContext(tr("Compare it with what?"), a,
                    {{tr("The working tree"),
                      tr("as the files are now"),
                      QStringLiteral("folder"),
                      {},
                      [this, a] { openCompare(a, {}); },
                      0,
                      {},
                      {},
                      {},
                      0,
                      {}}},
                    [this, a](const QString& b) { compareContexts(a, b); });
    };
    if (known)
        second(here);
    else
        pickContext(tr("Compare which context?"), {},
                    {{tr("Two folders or files…"),
                      QStringLiteral("pluma diff"),
                      QStringLiteral("code"),
                      {},
                      [this, &info] { m_finder->ask(info, Json::object()); },
                      0,
                      {},
                      {},
                      {},
                      0,
                      {}}},
                    second);
    return true;
}

} // namespace pluma::ui

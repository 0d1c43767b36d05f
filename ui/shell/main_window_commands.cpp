// The window's part of the registry: what is offered, how it runs, and where its answer goes.
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>
#include <map>

#include "base/json.h"
#include "base/members.h"
#include "base/text.h"
#include "memory/inventory.h"
#include "panels/documents/document_area.h"
#include "panels/navigator/navigator.h"
#include "panels/templates/templates_panel.h"
#include "shell/actions.h"
#include "shell/finder.h"
#include "shell/lists.h"
#include "shell/main_window.h"
#include "shell/offered.h"
#include "shell/result_page.h"
#include "widgets/recent.h"
#include "widgets/text.h"

namespace pluma::ui {
namespace {

// Title of a command in a menu: it asks for arguments, so it ends in an ellipsis.
QString asking(const QString& title) { return title + QStringLiteral("…"); }

// What a command is about, in the words of the menu; groups of the registry that belong together share one.
QString groupTitle(const std::string& id)
{
    static const std::map<std::string, const char*> groups = {
        {"program", QT_TRANSLATE_NOOP("command", "Program")},
        {"parameter", "Program"},
        {"context", QT_TRANSLATE_NOOP("command", "Contexts")},
        {"diff", "Contexts"},
        {"metrics", "Contexts"},
        {"template", QT_TRANSLATE_NOOP("command", "Templates")},
        {"templates", "Templates"},
        {"keys", QT_TRANSLATE_NOOP("command", "Keys and secrets")},
        {"secret", "Keys and secrets"},
        {"schema", QT_TRANSLATE_NOOP("command", "Schemas and interfaces")},
        {"openapi", "Schemas and interfaces"},
        {"workspace", QT_TRANSLATE_NOOP("command", "Workspace")},
        {"example", "Workspace"}};
    const auto it = groups.find(id.substr(0, id.find('.')));
    return it == groups.end() ? qs(id) : QCoreApplication::translate("command", it->second);
}

// Runs in a job: collects what the command streams and what it warns of.
Result<CommandRun> runOf(const command::CommandInfo& command, const Json& input, const std::string& folder,
                         const Clock& clock, Job& job)
{
    CommandRun out;
    out.input = input;
    const auto note = [&job, &out](const std::string& line) {
        job.log(line);
        out.said.push_back(line);
    };
    const command::Call call{folder, job, clock, [&job](const std::string& line) { job.log(line); }, {}, note};
    const auto sink = [&out](const Json& item) {
        if (++out.itemCount <= CommandRun::mostItems)
            out.items.push_back(item);
    };
    PLUMA_TRY(out.answer, command.run(call, input, sink));
    return out;
}

} // namespace

// What a command was given is offered first the next time.
void MainWindow::remember(const command::CommandInfo& command, const Json& input)
{
    Recent recent = recentOf(m_bench);
    for (const command::Argument& argument : command.arguments) {
        if (argument.completes.empty() || argument.completes == "file" || argument.completes == "folder" ||
            !input.contains(argument.name))
            continue;
        const Json& given = input[argument.name];
        for (const Json& one : given.is_array() ? given : Json::array({given}))
            if (one.is_string())
                recent.used(qs(argument.completes), qs(one.get<std::string>()));
    }
}

void MainWindow::runCommand(const command::CommandInfo& command, const Json& input, bool front)
{
    const auto snapshot = m_session.snapshot();
    remember(command, input);
    const std::string folder = snapshot ? snapshot->absolute({}) : ss(QDir::homePath());
    if (auto* page = qobject_cast<ResultPage*>(m_documents->find(QStringLiteral("result:") + qs(command.id)))) {
        page->begin(input);
        if (front)
            m_documents->setCurrentWidget(page);
    }
    const bool check = command.id == "program.validate";
    if (check)
        m_problems->checking(true);
    m_jobs.run<CommandRun>(
        commandTitle(command),
        [command, input, folder, clock = m_options.environment.clock](Job& job) {
            return runOf(command, input, folder, clock, job);
        },
        this,
        [this, command, input, check](Result<CommandRun> run) {
            if (check)
                m_problems->checking(false);
            if (run)
                return answered(command, std::move(*run));
            auto* page = qobject_cast<ResultPage*>(m_documents->find(QStringLiteral("result:") + qs(command.id)));
            // What went wrong stands where the answer would, beside the button that asks again.
            if (page == nullptr && command.effect == command::Effect::Read &&
                run.error().code != ErrorCode::Cancelled) {
                page = openResult(command);
                page->begin(input);
            }
            if (page != nullptr)
                page->showError(run.error());
            m_bench.tell(run.error());
        });
}

void MainWindow::answered(const command::CommandInfo& command, CommandRun run)
{
    const Json output = run.answer.output;
    const QString text = qs(run.answer.text).trimmed();
    // The first line says it, unless it is the head of a table.
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    notify(
        {run.answer.negative ? Notice::Level::Warning : Notice::Level::Good,
         first.isEmpty() || first.contains(QStringLiteral("  ")) ? tr("%1: done.").arg(commandTitle(command)) : first,
         {},
         {}});
    showFindings(command, output);
    if (command.id == "example.create")
        return openWorkspace(qs(run.input.value("directory", std::string())));
    m_session.refresh();
    if (command.id == "context.freeze" && output.is_object() && output.contains("id") && output["id"] != "")
        return openContext(qs(output["id"].get<std::string>()));
    auto* there = qobject_cast<ResultPage*>(m_documents->find(QStringLiteral("result:") + qs(command.id)));
    if (command.effect == command::Effect::Read || text.contains(QLatin1Char('\n')) || run.answer.negative ||
        !run.said.empty() || there != nullptr) {
        ResultPage* page = there != nullptr ? there : openResult(command);
        page->show(std::move(run));
        if (there == nullptr && page == m_documents->current())
            page->focusContent();
    }
}

void MainWindow::showFindings(const command::CommandInfo& command, const Json& output)
{
    if (!output.is_object() || !output.contains("findings") || !output["findings"].is_array())
        return;
    std::vector<Finding> findings;
    for (const Json& f : output["findings"])
        if (f.is_object())
            findings.push_back(
                {f.value("code", std::string()), f.value("message", std::string()), f.value("path", std::string()),
                 named<Severity>(textMember(f, "severity")).value_or(Severity::Error), f.value("line", 0)});
    const bool check = command.id == "program.validate";
    if (findings.empty() && !check)
        return;
    // The page of the answer has them in front; the panel keeps them.
    m_problems->show(findings, check ? QString() : commandTitle(command));
    m_navigator->showFindings(findings);
}

ResultPage* MainWindow::openResult(const command::CommandInfo& command)
{
    auto* page = new ResultPage(m_bench, command, m_documents);
    if (const auto& shelf = m_templates->shelf()) {
        QStringList ids;
        for (const tmpl::Definition& definition : shelf->library.all())
            ids << qs(definition.id);
        page->setTemplates(ids);
    }
    // It is in front when its button is pressed; one of a session that comes back stays where it is.
    connect(page, &ResultPage::runWanted, this,
            [this](const command::CommandInfo& info, const Json& input) { runCommand(info, input, false); });
    connect(page, &ResultPage::changeWanted, m_finder, &Finder::ask);
    connect(page, &ResultPage::linkWanted, this, &MainWindow::followLink);
    return qobject_cast<ResultPage*>(m_documents->open(page));
}

bool MainWindow::openResultKey(const QString& id, const QVariantMap& state)
{
    const command::CommandInfo* command = m_registry.find(ss(id));
    if (command == nullptr || command->effect != command::Effect::Read || state.isEmpty() ||
        !blockedBy(*command, m_session).isEmpty())
        return false;
    openResult(*command)->restore(state);
    return true;
}

void MainWindow::followLink(const ResultLink& link)
{
    using Kind = ResultLink::Kind;
    const auto snapshot = m_session.snapshot();
    switch (link.kind) {
    case Kind::Artifact:
        return openArtifact(link.target, link.line, link.column);
    case Kind::Context:
        return openContext(link.target);
    case Kind::Program:
        if (snapshot && link.target != qs(snapshot->program.id))
            return openWorkspace(qs(snapshot->root), link.target);
        return invoke(QStringLiteral("go.program"));
    case Kind::Template:
        if (const auto& shelf = m_templates->shelf())
            for (const tmpl::Definition& definition : shelf->library.all())
                if (qs(definition.id) == link.target)
                    return openTemplate(shelf, m_templates->share(definition), {});
        break;
    case Kind::Parameter:
        if (const command::CommandInfo* explain = m_registry.find("parameter.explain"))
            return runCommand(*explain, Json{{"name", ss(link.target)}}, true);
        break;
    case Kind::File:
        QDesktopServices::openUrl(QUrl::fromLocalFile(link.target));
        break;
    case Kind::Url:
        QDesktopServices::openUrl(QUrl(link.target));
        break;
    case Kind::None:
        break;
    }
}

// The templates there are, for the fields that name one.
void MainWindow::offerTemplates()
{
    std::vector<Word> words;
    if (const auto& shelf = m_templates->shelf())
        for (const tmpl::Definition& definition : shelf->library.all())
            words.push_back({qs(definition.id), qs(definition.title)});
    m_session.setChoices(QStringLiteral("template"), std::move(words));
}

// Item numbers stand in the artifacts themselves; they are read when a command asks for one.
void MainWindow::readItemWords()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || !snapshot->inventory)
        return;
    m_session.run<memory::ItemTable>(
        tr("Read the items"),
        [program = snapshot->program, inventory = snapshot->inventory](memory::Workspace& workspace, Job& job) {
            return memory::itemsOf(workspace, program, *inventory, job);
        },
        this,
        [this](Result<memory::ItemTable> table) {
            std::vector<Word> words;
            if (!table)
                return; // then there is nothing to pick from
            for (const tfa::ItemIdentity& item : table->items) {
                if (words.empty() || words.back().text != qs(item.number))
                    words.push_back({qs(item.number), qs(item.rev)});
                else
                    words.back().detail += QStringLiteral(", ") + qs(item.rev);
            }
            m_session.setChoices(QStringLiteral("item"), std::move(words));
        },
        true);
}

// Commands of the registry, grouped by what they act on.
void MainWindow::makeCommandsMenu()
{
    QMenu* commands = menuBar()->addMenu(tr("Commands"));
    commands->setObjectName(QStringLiteral("commandsMenu"));
    std::map<QString, QMenu*> groups;
    for (const command::CommandInfo& info : m_registry.all()) {
        if (startsWith(info.id, "product.") || !isOffered(info))
            continue;
        const QString group = groupTitle(info.id);
        QMenu*& below = groups[group];
        if (below == nullptr) {
            below = commands->addMenu(group);
            below->setToolTipsVisible(true);
        }
        QAction* action = below->addAction(asking(commandTitle(info)), this, [this, id = qs(info.id)] {
            recentOf(m_bench).used(QStringLiteral("command"), id);
            invoke(id);
        });
        const auto follow = [this, action, &info] {
            const QString why = blockedBy(info, m_session);
            action->setEnabled(why.isEmpty());
            action->setToolTip(why);
        };
        follow();
        for (const auto signal : {&Session::opened, &Session::closed})
            connect(&m_session, signal, action, follow);
    }
}

} // namespace pluma::ui

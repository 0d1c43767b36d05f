#include "frame/frame.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <utility>

#include "widgets/text.h"

namespace pluma::ui {

Frame::Frame(QMainWindow& window, Theme& theme, Settings& settings, JobRunner& jobs, Session& session,
             const command::Registry& registry, bool keepLayout)
    : QObject(&window),
      m_window(window), m_bench{theme,
                                settings,
                                jobs,
                                session,
                                registry,
                                [this](const Notice& notice) { tell(notice); },
                                [this](const QString& path) { open(QStringLiteral("artifact:") + path); },
                                [this](const QString& path, int line, int column) {
                                    open(QStringLiteral("artifact:") + path,
                                         {{QStringLiteral("line"), line}, {QStringLiteral("column"), column}});
                                },
                                [this](FileAction action, const QString& path) { Q_EMIT fileWanted(action, path); },
                                [this](const QString& id) { open(QStringLiteral("context:") + id); },
                                [this](const QString& id) { invoke(id); },
                                [this](const QString& path) { Q_EMIT selected(path); },
                                [this](const std::vector<Finding>& findings, const QString& of) {
                                    Q_EMIT found(findings, of, of.isEmpty() && !findings.empty());
                                },
                                [this](const QString& id, const Json& input) {
                                    const command::CommandInfo* command = m_bench.registry.find(ss(id));
                                    if (command != nullptr && command->effect == command::Effect::Read)
                                        run(*command, input, true);
                                },
                                [this](const QString& id) { open(QStringLiteral("commit:") + id); }},
      m_actions(new Actions(theme, settings, this)), m_verdicts(new Verdicts(m_bench, this)),
      m_documents(new DocumentArea(m_bench, &window)), m_finder(new Finder(m_bench, &window)),
      m_docks(new Docks(window, theme, settings, keepLayout)), m_tools(new QToolBar(tr("Phases"), &window))
{
    connect(m_finder, &Finder::runCommand, this,
            [this](const command::CommandInfo& command, const Json& input) { run(command, input, true); });
    m_tools->setObjectName(QStringLiteral("toolbar"));
    m_tools->setAccessibleName(tr("Phases"));
    m_tools->setMovable(false);
    m_tools->setFloatable(false);
    const auto resizeIcons = [this] { m_tools->setIconSize(QSize(1, 1) * m_bench.theme.points(16)); };
    resizeIcons();
    connect(&theme, &Theme::changed, m_tools, resizeIcons);
    window.addToolBar(m_tools);
    followJobs();
}

void Frame::tell(const Notice& notice)
{
    if (m_thrown.isEmpty() || notice.text != m_thrown)
        Q_EMIT noticed(notice);
}

void Frame::followJobs()
{
    connect(&m_bench.jobs, &JobRunner::threw, this, [this](const QString& title, const Error& error) {
        tell({Notice::Level::Bad, qs(error.message), title, qs(error.hint)});
        // Whoever waits for the job is told next, and may tell the same once more.
        m_thrown = qs(error.message);
        QTimer::singleShot(0, this, [this] { m_thrown.clear(); });
    });
}

Frame::~Frame()
{
    // Panels must not hear of those that are gone.
    for (const auto& [id, dock] : m_docks->all())
        disconnect(dock, nullptr, nullptr, nullptr);
    // Whatever panels have put anywhere looks at the session and at services of the frame, also while it goes.
    delete m_documents;
    delete m_docks;
    delete m_finder;
    delete m_tools;
    for (const auto& [order, item] : m_status)
        delete item;
}

void Frame::addPage(PageKind kind)
{
    const QString name = kind.kind;
    m_pages[name] = std::move(kind);
}

void Frame::addDock(const DockPlace& place, QWidget* content)
{
    m_docks->add(place, content);
    m_actions
        ->add(QStringLiteral("panel.") + place.id, tr("Panels"), tr("Panel: %1").arg(place.title), {}, {},
              [this, id = place.id] { m_docks->toggle(id); })
        ->setCheckable(true);
}

void Frame::addSource(std::function<void(std::vector<FinderEntry>& entries)> source)
{
    m_sources.push_back(std::move(source));
}

void Frame::addTool(QWidget* item)
{
    item->setParent(m_tools);
    m_tools->addWidget(item);
}

void Frame::takeOver(const QString& command, std::function<bool()> instead, bool palette)
{
    m_instead[command] = std::move(instead);
    if (!palette)
        m_saidByAction.insert(command);
}

void Frame::follow(const std::string& event, std::function<bool(const command::Event& event)> then)
{
    m_follow.emplace(event, std::move(then));
}

void Frame::provide(const QString& kind, std::function<void()> read) { m_provided[kind] = std::move(read); }

void Frame::setChosen(const QString& kind, std::function<QString()> chosen) { m_chosen[kind] = std::move(chosen); }

QString Frame::chosen(const QString& kind) const
{
    const auto it = m_chosen.find(kind);
    return it == m_chosen.end() ? QString() : it->second();
}

void Frame::takeFiles(const QStringList& endings, const std::function<void(const QString& path)>& opens)
{
    for (const QString& ending : endings)
        m_files[ending] = opens;
}

bool Frame::openFile(const QString& path) const
{
    const auto it = m_files.find(QFileInfo(path).suffix().toLower());
    if (it != m_files.end())
        it->second(path);
    return it != m_files.end();
}

// The key of the same page under its own name; empty when there is none, or not now.
QString Frame::canonical(const QString& key) const
{
    const auto kind = m_pages.find(key.section(QLatin1Char(':'), 0, 0));
    if (kind == m_pages.end() || (kind->second.workspace && !m_bench.session.isOpen()))
        return {};
    if (!kind->second.canonical || !key.contains(QLatin1Char(':')))
        return key;
    const QString rest = kind->second.canonical(key.section(QLatin1Char(':'), 1));
    return rest.isEmpty() ? QString() : kind->first + QLatin1Char(':') + rest;
}

Page* Frame::open(const QString& wanted, const QVariantMap& how)
{
    const QString key = canonical(wanted);
    if (key.isEmpty())
        return nullptr;
    const PageKind& kind = m_pages.at(key.section(QLatin1Char(':'), 0, 0));
    const QString rest = key.section(QLatin1Char(':'), 1);
    if (Page* there = m_documents->find(key)) {
        m_documents->setCurrentWidget(there);
        return directed(there, kind, rest, how);
    }
    Page* made = kind.create(rest, how);
    return directed(made == nullptr ? nullptr : m_documents->open(made), kind, rest, how);
}

Page* Frame::open(Page* made, const QVariantMap& how)
{
    const QString key = made->key();
    return directed(m_documents->open(made), m_pages.at(key.section(QLatin1Char(':'), 0, 0)),
                    key.section(QLatin1Char(':'), 1), how);
}

Page* Frame::directed(Page* page, const PageKind& kind, const QString& rest, const QVariantMap& how)
{
    if (kind.direct)
        kind.direct(page, rest, how);
    if (page != nullptr && kind.focus)
        page->focusContent();
    return page;
}

bool Frame::restore(const QString& wanted, const QVariantMap& state)
{
    const QString key = canonical(wanted);
    if (key.isEmpty())
        return false;
    const PageKind& kind = m_pages.at(key.section(QLatin1Char(':'), 0, 0));
    const QString rest = key.section(QLatin1Char(':'), 1);
    if (kind.there && !kind.there(rest))
        return false;
    Page* page = m_documents->find(key);
    if (page == nullptr) {
        Page* made = kind.create(rest, state);
        page = made == nullptr ? nullptr : m_documents->open(made);
    }
    if (page != nullptr)
        page->restore(state);
    return page != nullptr;
}

} // namespace pluma::ui

#include "frame/frame.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <utility>

#include "widgets/words/text.h"

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

Frame::Key Frame::taken(const QString& key) const
{
    const qsizetype colon = key.indexOf(QLatin1Char(':'));
    const auto kind = m_pages.find(colon < 0 ? key : key.left(colon));
    return {key, kind == m_pages.end() ? nullptr : &kind->second, colon < 0 ? QString() : key.mid(colon + 1)};
}

// The same page under its own name; without a kind when there is none, or not now.
Frame::Key Frame::canonical(const QString& wanted) const
{
    Key key = taken(wanted);
    if (key.kind == nullptr || (key.kind->workspace && !m_bench.session.isOpen()))
        return {};
    if (!key.kind->canonical || !wanted.contains(QLatin1Char(':')))
        return key;
    key.rest = key.kind->canonical(key.rest);
    key.whole = key.kind->kind + QLatin1Char(':') + key.rest;
    return key.rest.isEmpty() ? Key() : key;
}

Page* Frame::open(const QString& wanted, const QVariantMap& how)
{
    const Key key = canonical(wanted);
    if (key.kind == nullptr)
        return nullptr;
    if (Page* there = m_documents->find(key.whole)) {
        m_documents->setCurrentWidget(there);
        return directed(there, key, how);
    }
    Page* made = key.kind->create(key.rest, how);
    return directed(made == nullptr ? nullptr : m_documents->open(made), key, how);
}

Page* Frame::open(Page* made, const QVariantMap& how)
{
    const Key key = taken(made->key());
    Q_ASSERT(key.kind != nullptr);
    return directed(m_documents->open(made), key, how);
}

Page* Frame::directed(Page* page, const Key& key, const QVariantMap& how)
{
    if (key.kind->direct)
        key.kind->direct(page, key.rest, how);
    if (page != nullptr && key.kind->focus)
        page->focusContent();
    return page;
}

Frame::Restored Frame::restore(const QString& wanted, const QVariantMap& state)
{
    const Key key = canonical(wanted);
    if (key.kind == nullptr || (key.kind->there && !key.kind->there(key.rest)))
        return Restored::Gone;
    Page* page = m_documents->find(key.whole);
    if (page == nullptr) {
        Page* made = key.kind->create(key.rest, state);
        page = made == nullptr ? nullptr : m_documents->open(made);
    }
    if (page != nullptr) {
        page->restore(state);
        return Restored::Open;
    }
    return key.kind->comesLater && key.kind->comesLater(key.rest) ? Restored::Later : Restored::Gone;
}

} // namespace pluma::ui

#include "shell/main_window.h"
#include "memory/contexts.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QSysInfo>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>

#include "base/text.h"
#include "panels/contexts/clone_page.h"
#include "panels/contexts/commit_page.h"
#include "panels/contexts/compare_page.h"
#include "panels/contexts/context_page.h"
#include "panels/contexts/contexts_panel.h"
#include "panels/documents/artifact_page.h"
#include "panels/documents/document_area.h"
#include "panels/documents/scintilla.h"
#include "panels/inspector/inspector.h"
#include "panels/metabuilder/metabuilder_page.h"
#include "panels/metabuilder/metabuilder_start.h"
#include "panels/navigator/navigator.h"
#include "panels/program/program_page.h"
#include "panels/program/trust_page.h"
#include "panels/ribbon/phase_ribbon.h"
#include "panels/templates/assistant_panel.h"
#include "panels/templates/template_page.h"
#include "panels/templates/templates_panel.h"
#include "shell/docks.h"
#include "shell/finder.h"
#include "shell/lists.h"
#include "shell/offered.h"
#include "shell/pages.h"
#include "widgets/pieces.h"
#include "widgets/recent.h"
#include "widgets/text.h"

namespace pluma::ui {

MainWindow::MainWindow(Theme& theme, Settings& settings, const command::Registry& registry, WindowOptions options)
    : m_theme(theme), m_settings(settings), m_registry(registry), m_options(std::move(options)),
      m_session(m_options.environment, m_jobs),
      m_bench{theme,
              settings,
              m_jobs,
              m_session,
              registry,
              [this](const Notice& notice) { notify(notice); },
              [this](const QString& path) { openArtifact(path); },
              [this](const QString& path, int line, int column) { openArtifact(path, line, column); },
              [this](FileAction action, const QString& path) { fileAction(action, path); },
              [this](const QString& id) {
                  usedContext(id);
                  openContext(id);
              },
              [this](const QString& id) { invoke(id); },
              [this](const QString& path) { m_inspector->show(path); },
              [this](const std::vector<Finding>& findings, const QString& of) {
                  m_problems->show(findings, of);
                  m_navigator->showFindings(findings);
                  if (!findings.empty() && of.isEmpty()) // somebody asked for a check
                      m_docks->reveal(QStringLiteral("problems"));
              },
              [this](const QString& id, const Json& input) {
                  const command::CommandInfo* command = m_registry.find(ss(id));
                  if (command != nullptr && command->effect == command::Effect::Read)
                      runCommand(*command, input, true);
              },
              [this](const QString& id) { openCommit(id); }},
      m_journal(m_options.environment.dirs.state / "journal"), m_actions(new Actions(theme, settings, this))
{
    // Before anything is made: what is made takes its sizes from the theme.
    for (const Setting& setting : m_settings.declared())
        applySettings(setting.key);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("PLUMA Workbench"));
    setWindowIcon(QIcon(QStringLiteral(":/pluma/icons/pluma-workbench.svg")));
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // Frame and title are the desktop's and come on top; the status line stays on the screen.
    resize(
        QSize(theme.points(1280), theme.points(800)).boundedTo(screen()->availableSize() - QSize(0, theme.points(36))));
    m_verdicts = new Verdicts(m_bench, this);
    m_documents = new DocumentArea(m_bench, this);
    setCentralWidget(m_documents);
    m_finder = new Finder(m_bench, this);
    setAcceptDrops(true);
    connect(m_finder, &Finder::runCommand, this,
            [this](const command::CommandInfo& command, const Json& input) { runCommand(command, input, true); });
    connect(m_finder, &Finder::chosen, this, [this] {
        // What is typed next is meant for what was chosen.
        if (Page* page = m_documents->current(); page != nullptr && QApplication::focusWidget() != nullptr &&
                                                 !page->isAncestorOf(QApplication::focusWidget()))
            page->focusContent();
    });
    m_docks = new Docks(*this, theme, settings, !m_options.safe);
    makeActions();
    const auto keysOf = [this](const char* id) { return m_actions->find(QLatin1String(id))->shortcut(); };
    m_finder->setShortcuts(
        [keysOf] {
            return std::vector<QKeySequence>{keysOf("go.anything"), keysOf("help.palette")};
        },
        [keysOf] { return keysOf("document.close"); });
    makeDocks();
    makeMenus();

    // What happened is in the notifications; down here it is news for a while.
    m_statusFade.setSingleShot(true);
    m_statusFade.setInterval(12'000);
    connect(&m_statusFade, &QTimer::timeout, this, [this] {
        m_statusText->clear();
        m_statusLink->hide();
        m_statusFollow = {};
    });
    m_documents->setMinimumHeight(theme.points(240)); // panels below leave a form its height
    // Words that give way: a status line must not make the window wider than the screen.
    m_statusProgram = new ElidedLabel(QString(), this);
    setRole(m_statusProgram, "text");
    m_statusText = new ElidedLabel(QString(), this);
    setRole(m_statusText, "dim");
    m_statusProgram->setObjectName(QStringLiteral("statusProgram"));
    m_statusProgram->setContentsMargins(10, 0, 10, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusProgram);
    statusBar()->addWidget(m_statusText, 1);
    m_statusTrust = linkButton(QString(), "statusTrust", this);
    m_statusTrust->hide();
    statusBar()->addPermanentWidget(m_statusTrust);
    connect(m_statusTrust, &QPushButton::clicked, this, &MainWindow::openTrust);
    m_statusLink = linkButton(QString(), "statusLink", this);
    m_statusLink->hide();
    statusBar()->addWidget(m_statusLink);
    connect(m_statusLink, &QPushButton::clicked, this, [this] {
        if (const auto follow = m_statusFollow) // it may tell something, which takes the place of this one
            follow();
    });
    m_statusJobs = iconButton(theme, QStringLiteral("jobs"), tr("Jobs"), "statusJobs", this);
    m_statusProblems = iconButton(theme, QStringLiteral("problems"), tr("Problems"), "statusProblems", this);
    m_statusNotices = iconButton(theme, QStringLiteral("bell"), tr("Notifications"), "statusNotices", this);
    m_statusPlace = new ElidedLabel(QString(), this);
    setRole(m_statusPlace, "dim");
    m_statusPlace->setObjectName(QStringLiteral("statusPlace"));
    m_statusPlace->setContentsMargins(0, 0, 10, 0);
    statusBar()->addPermanentWidget(m_statusPlace);
    connect(m_documents, &DocumentArea::placeChanged, this, &MainWindow::updatePlace);
    connect(m_documents, &DocumentArea::reopenWanted, this, &MainWindow::reopenClosed);
    connect(m_documents, &DocumentArea::revealWanted, this, [this](const QString& path) {
        m_docks->reveal(QStringLiteral("navigator"));
        m_navigator->goTo(path);
    });
    for (QToolButton* button : {m_statusNotices, m_statusJobs, m_statusProblems}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        statusBar()->addPermanentWidget(button);
    }
    // What shows a panel takes it away again.
    const auto toggle = [this](const char* id) { m_docks->toggle(QLatin1String(id)); };
    connect(m_statusNotices, &QToolButton::clicked, this, [this, toggle] {
        m_unread = 0;
        toggle("notices");
        updateStatus();
    });
    connect(m_statusJobs, &QToolButton::clicked, this, [toggle] { toggle("jobs"); });
    connect(m_statusProblems, &QToolButton::clicked, this, [toggle] { toggle("problems"); });
    connect(&m_jobs, &JobRunner::changed, this, &MainWindow::updateStatus);
    connect(&m_jobs, &JobRunner::threw, this, [this](const QString& title, const Error& error) {
        notify({Notice::Level::Bad, qs(error.message), title, qs(error.hint)});
        // Whoever waits for the job is told next, and may tell the same once more.
        m_thrown = qs(error.message);
        QTimer::singleShot(0, this, [this] { m_thrown.clear(); });
    });
    connect(m_problems, &ProblemsPanel::countChanged, this, &MainWindow::updateStatus);
    connect(m_documents, &DocumentArea::pageSaved, m_problems, &ProblemsPanel::stale);
    connect(m_documents, &DocumentArea::pagesChanged, this, [this] {
        updateTitle();
        updatePlace();
        // The inspector speaks of what is in front.
        if (auto* page = qobject_cast<ArtifactPage*>(m_documents->current())) {
            m_navigator->reveal(page->path());
            m_inspector->show(page->path());
        } else {
            if (m_front != m_documents->current())
                m_navigator->reveal({});
            m_inspector->show({});
        }
        m_front = m_documents->current();
    });
    connect(&m_session, &Session::opened, this, [this] {
        const auto snapshot = m_session.snapshot();
        const QString folder =
            qs(snapshot->root + (snapshot->program.folder.empty() ? "" : "/" + snapshot->program.folder));
        Recent(m_settings).used(QStringLiteral("repository"), folder);
        m_settings.setState(QStringLiteral("last"), folder);
        if (Page* welcome = m_documents->find(QStringLiteral("welcome")))
            m_documents->close(welcome);
        restoreDocuments();
        QTimer::singleShot(0, this, [this] {
            if (m_documents->count() == 0)
                invoke(QStringLiteral("go.program"));
            offerRecovery();
        });
        updateTitle();
        updateStatus();
    });
    connect(&m_session, &Session::changed, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::changed, this, &MainWindow::checkValues);
    connect(&m_session, &Session::changesKnown, this, &MainWindow::updateStatus);
    // Also when nothing that git knows has moved: a file may have.
    connect(&m_session, &Session::refreshed, this, [this] {
        for (Page* page : m_documents->pages())
            if (auto* artifact = qobject_cast<ArtifactPage*>(page))
                artifact->checkFile();
    });
    connect(&m_session, &Session::closed, this, [this] {
        m_session.setChoices(QStringLiteral("item"), {});
        updateTitle();
        updateStatus();
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        notify({Notice::Level::Bad, qs(error.message), qs(error.where), qs(error.hint)});
        if (!m_session.isOpen() && m_documents->count() == 0)
            invoke(QStringLiteral("help.welcome"));
    });
    connect(&m_session, &Session::noProgram, this, &MainWindow::openAdopt); // which makes one of it
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
    if (m_options.safe)
        m_session.setWatching(false);

    if (m_options.safe) {
        m_docks->show(QStringLiteral("engineer"));
    } else {
        m_docks->restore();
        restoreGeometry(m_settings.state(QStringLiteral("geometry")).toByteArray());
    }
    tickView();
    updateTitle();
    updateStatus();
}

MainWindow::~MainWindow()
{
    // What follows the keyboard and the panels must not look at those that are gone.
    disconnect(qApp, nullptr, this, nullptr);
    for (const auto& [id, dock] : m_docks->all())
        disconnect(dock, nullptr, this, nullptr);
    // Pages and panels look at the session while they go; it and the jobs are members and go after them.
    delete m_documents;
    delete m_docks;
}

void MainWindow::makeActions()
{
    const QString file = tr("File");
    const QString edit = tr("Edit");
    const QString view = tr("View");
    const QString go = tr("Go");
    const QString help = tr("Help");
    const auto page = [this](void (Page::*what)()) {
        return [this, what] {
            if (Page* current = m_documents->current())
                (current->*what)();
        };
    };
    m_actions->add(QStringLiteral("workspace.open"), file, tr("Open a workspace…"), QStringLiteral("folder"),
                   QKeySequence(QStringLiteral("Ctrl+O")), [this] { chooseWorkspace(); });
    m_actions->add(QStringLiteral("workspace.example"), file, tr("Create the example program…"),
                   QStringLiteral("program"), {}, [this] {
                       const QString folder = QDir::homePath() + QStringLiteral("/pluma-example");
                       m_finder->ask(*m_registry.find("example.create"), Json{{"directory", ss(folder)}});
                   });
    m_actions->add(QStringLiteral("workspace.close"), file, tr("Close the workspace"), {}, {}, [this] {
        closeAndThen([this] {
            m_session.close();
            invoke(QStringLiteral("help.welcome"));
        });
    });
    m_actions->add(QStringLiteral("workspace.refresh"), file, tr("Read the workspace again"), QStringLiteral("refresh"),
                   QKeySequence(Qt::Key_F5), [this] { m_session.refresh(); });
    m_actions->add(QStringLiteral("document.save"), file, tr("Save"), QStringLiteral("save"), QKeySequence::Save,
                   page(&Page::save));
    m_actions->add(QStringLiteral("document.save_all"), file, tr("Save all"), {},
                   QKeySequence(QStringLiteral("Ctrl+Shift+S")), [this] { m_documents->saveAll(); });
    m_actions->add(QStringLiteral("document.close"), file, tr("Close the tab"), {},
                   QKeySequence(QStringLiteral("Ctrl+W")), [this] {
                       if (Page* current = m_documents->current())
                           m_documents->close(current);
                   });
    m_actions->add(QStringLiteral("document.reopen"), file, tr("Reopen the closed tab"), QStringLiteral("history"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+T")), [this] { reopenClosed(); });
    m_actions->add(QStringLiteral("document.recovery"), file, tr("Unsaved text of earlier sessions"), {}, {}, [this] {
        m_offeredOthers = false;
        offerRecovery();
        if (m_documents->find(QStringLiteral("recovery")) == nullptr)
            notify({Notice::Level::Info, tr("No unsaved text of an earlier session is kept."), {}, {}});
    });
    m_actions->add(QStringLiteral("window.quit"), file, tr("Quit"), {}, QKeySequence(QStringLiteral("Ctrl+Q")),
                   [this] { close(); });
    m_actions->add(QStringLiteral("document.undo"), edit, tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo,
                   page(&Page::undo));
    m_actions->add(QStringLiteral("document.redo"), edit, tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo,
                   page(&Page::redo));
    // Sent as the keys that mean them, which every line, text and table understands in its own way.
    const auto keys = [](int key) {
        return [key] {
            if (QWidget* to = QApplication::focusWidget()) {
                QKeyEvent press(QEvent::KeyPress, key, Qt::ControlModifier);
                QApplication::sendEvent(to, &press);
            }
        };
    };
    m_actions->add(QStringLiteral("edit.cut"), edit, tr("Cut"), {}, {}, keys(Qt::Key_X));
    m_actions->add(QStringLiteral("edit.copy"), edit, tr("Copy"), QStringLiteral("duplicate"), {}, keys(Qt::Key_C));
    m_actions->add(QStringLiteral("edit.paste"), edit, tr("Paste"), {}, {}, keys(Qt::Key_V));
    m_actions->add(QStringLiteral("edit.select_all"), edit, tr("Select all"), {}, {}, keys(Qt::Key_A));
    m_actions->add(QStringLiteral("document.find"), edit, tr("Find and replace"), QStringLiteral("search"),
                   QKeySequence::Find, page(&Page::find));
    m_actions->add(QStringLiteral("window.preferences"), edit, tr("Preferences"), QStringLiteral("settings"),
                   QKeySequence(QStringLiteral("Ctrl+,")),
                   [this] { m_documents->open(new PreferencesPage(m_bench, m_documents))->focusContent(); });
    m_actions->add(QStringLiteral("window.shortcuts"), edit, tr("Keyboard shortcuts"), QStringLiteral("keyboard"), {},
                   [this] { m_documents->open(new ShortcutsPage(m_bench, *m_actions, m_documents)); });

    m_actions->add(QStringLiteral("go.anything"), go, tr("Go to anything…"), QStringLiteral("search"),
                   QKeySequence(QStringLiteral("Ctrl+P")), [this] { goToAnything(); });
    m_actions->add(QStringLiteral("help.palette"), go, tr("Command palette…"), QStringLiteral("palette"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+P")), [this] { palette(); });
    m_actions->add(QStringLiteral("go.program"), go, tr("Overview of the program"), QStringLiteral("program"),
                   QKeySequence(QStringLiteral("Alt+Home")), [this] {
                       if (m_session.isOpen())
                           m_documents->open(new ProgramPage(m_bench, m_documents))->focusContent();
                   });
    m_actions->add(QStringLiteral("go.status"), go, tr("Status of the program"), QStringLiteral("jobs"),
                   QKeySequence(QStringLiteral("Alt+End")), [this] { openStatus(); });
    m_actions->add(QStringLiteral("program.manifest"), go, tr("Change a value in the manifest"),
                   QStringLiteral("parameter"), {}, [this] { openManifest(); });
    m_actions->add(QStringLiteral("go.filter"), go, tr("Filter the navigator"), QStringLiteral("navigator"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+E")), [this] {
                       m_docks->reveal(QStringLiteral("navigator"));
                       m_navigator->focusFilter();
                   });
    m_actions->add(QStringLiteral("go.assistant"), go, tr("Ask for a document"), QStringLiteral("note"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+A")), [this] {
                       m_docks->reveal(QStringLiteral("assistant"));
                       m_assistant->focusContent();
                   });
    m_actions->add(QStringLiteral("template.source"), go, tr("The template itself"), QStringLiteral("code"),
                   QKeySequence(QStringLiteral("Ctrl+E")), [this] {
                       if (auto* shown = qobject_cast<TemplatePage*>(m_documents->current()))
                           shown->showSource();
                   });
    m_actions->add(QStringLiteral("go.line"), go, tr("Go to a line"), {}, QKeySequence(QStringLiteral("Ctrl+G")),
                   page(&Page::goToLine));
    m_actions->add(QStringLiteral("go.document"), go, tr("Go to the document"), {},
                   QKeySequence(QStringLiteral("Ctrl+0")), [this] {
                       if (Page* current = m_documents->current())
                           current->focusContent();
                   });
    m_actions->add(QStringLiteral("go.next_tab"), go, tr("Next tab"), {}, QKeySequence(QStringLiteral("Ctrl+PgDown")),
                   [this] {
                       if (m_documents->count() > 0)
                           m_documents->setCurrentIndex((m_documents->currentIndex() + 1) % m_documents->count());
                   });
    m_actions->add(QStringLiteral("go.previous_tab"), go, tr("Previous tab"), {},
                   QKeySequence(QStringLiteral("Ctrl+PgUp")), [this] {
                       if (m_documents->count() > 0)
                           m_documents->setCurrentIndex((m_documents->currentIndex() + m_documents->count() - 1) %
                                                        m_documents->count());
                   });

    m_actions->add(QStringLiteral("go.next_region"), go, tr("Next region of the window"), {}, QKeySequence(Qt::Key_F6),
                   [this] { nextRegion(1); });
    m_actions->add(QStringLiteral("go.previous_region"), go, tr("Previous region of the window"), {},
                   QKeySequence(QStringLiteral("Shift+F6")), [this] { nextRegion(-1); });

    makeViewActions();
    makeFileActions();
    makeInterfaceActions();
    m_actions->add(QStringLiteral("help.topic"), help, tr("Help about this page"), QStringLiteral("note"),
                   QKeySequence(Qt::Key_F1), [this] { openHelp(); });
    m_actions->add(QStringLiteral("help.index"), help, tr("All help pages"), {}, {},
                   [this] { openHelp(QStringLiteral("index")); });
    m_actions->add(QStringLiteral("help.welcome"), help, tr("Welcome"), QStringLiteral("program"), {}, [this] {
        auto* welcome =
            new WelcomePage(m_bench, Recent(m_settings).of(QStringLiteral("repository")).mid(0, 10), m_documents);
        connect(welcome, &WelcomePage::openRecent, this, [this](const QString& folder) { openWorkspace(folder); });
        m_documents->open(welcome);
    });
    m_actions->add(QStringLiteral("help.about"), help, tr("About and diagnostics"), QStringLiteral("note"), {},
                   [this] { m_documents->open(new AboutPage(m_bench, diagnostics(), m_documents)); });
}

void MainWindow::makeDocks()
{
    m_navigator = new Navigator(m_bench, this);
    m_inspector = new Inspector(m_bench, this);
    m_contexts = new ContextsPanel(m_bench, *m_verdicts, this);
    m_templates = new TemplatesPanel(m_bench, this);
    m_assistant = new AssistantPanel(m_bench, this);
    m_jobPanel = new JobPanel(m_bench, this);
    m_problems = new ProblemsPanel(m_bench, this);
    m_notices = new NoticePanel(m_bench, this);
    m_docks->add(QStringLiteral("navigator"), tr("Navigator"), m_navigator);
    m_docks->add(QStringLiteral("templates"), tr("Templates"), m_templates);
    m_docks->add(QStringLiteral("assistant"), tr("Assistant"), m_assistant);
    m_docks->add(QStringLiteral("inspector"), tr("Inspector"), m_inspector);
    m_docks->add(QStringLiteral("contexts"), tr("Contexts"), m_contexts);
    m_docks->add(QStringLiteral("problems"), tr("Problems"), m_problems);
    m_docks->add(QStringLiteral("jobs"), tr("Jobs"), m_jobPanel);
    m_docks->add(QStringLiteral("notices"), tr("Notifications"), m_notices);
    for (const auto& [id, dock] : m_docks->all()) {
        m_actions
            ->add(QStringLiteral("panel.") + id, tr("Panels"), tr("Panel: %1").arg(dock->windowTitle()), {}, {},
                  [this, id = id] {
                      m_docks->toggle(id);
                      tickView();
                  })
            ->setCheckable(true);
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::tickView);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::tickView);
    }
    // Narrower than this they would only show that there is something.
    m_navigator->setMinimumWidth(m_theme.points(220));
    m_templates->setMinimumWidth(m_theme.points(220));
    m_contexts->setMinimumWidth(m_theme.points(264));
    m_assistant->setMinimumWidth(m_theme.points(264));
    m_inspector->setMinimumWidth(m_theme.points(264));
    connect(m_docks->all().at(QStringLiteral("notices")), &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible) {
            m_unread = 0;
            updateStatus();
        }
    });
    connect(m_contexts, &ContextsPanel::compareWanted, this, &MainWindow::compareContexts);
    connect(m_contexts, &ContextsPanel::cloneWanted, this, &MainWindow::cloneContext);
    connect(m_templates, &TemplatesPanel::chosen, this, [this](std::shared_ptr<const tmpl::Definition> definition) {
        recentOf(m_bench).used(QStringLiteral("template"), qs(definition->id));
        openTemplate(m_templates->shelf(), std::move(definition), {});
    });
    connect(m_templates, &TemplatesPanel::sourceWanted, this,
            [this](std::shared_ptr<const tmpl::Definition> definition) {
                openTemplate(m_templates->shelf(), std::move(definition), {});
                if (auto* page = qobject_cast<TemplatePage*>(m_documents->current()))
                    page->showSource();
            });
    connect(m_templates, &TemplatesPanel::changed, m_assistant, [this] {
        m_assistant->setShelf(m_templates->shelf());
        offerTemplates();
    });
    connect(m_assistant, &AssistantPanel::chosen, this,
            [this](std::shared_ptr<const tmpl::Definition> definition, const Json& given) {
                recentOf(m_bench).used(QStringLiteral("template"), qs(definition->id));
                openTemplate(m_templates->shelf(), std::move(definition), given);
            });
    const auto goThere = [this](const QString& place) {
        const QStringList parts = place.split(QLatin1Char(':'));
        openArtifact(parts.value(0), parts.value(1).toInt(), parts.value(2).toInt());
    };
    connect(m_problems, &ProblemsPanel::open, this, goThere);
    connect(m_notices, &NoticePanel::open, this, goThere);

    auto* bar = new QToolBar(tr("Phases"), this);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setAccessibleName(tr("Phases"));
    bar->setMovable(false);
    bar->setFloatable(false);
    const auto resizeIcons = [this, bar] { bar->setIconSize({m_theme.points(16), m_theme.points(16)}); };
    resizeIcons();
    connect(&m_theme, &Theme::changed, bar, resizeIcons);
    m_ribbon = new PhaseRibbon(m_bench, bar);
    bar->addWidget(m_ribbon);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    gap->setMaximumWidth(24);
    bar->addWidget(gap);
    for (const char* id : {"go.anything", "help.palette"}) {
        bar->addAction(m_actions->find(QLatin1String(id)));
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(m_actions->find(QLatin1String(id))))) {
            button->setObjectName(QStringLiteral("tool_") + QLatin1String(id));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    addToolBar(bar);
    connect(m_ribbon, &PhaseRibbon::freezeWanted, this, &MainWindow::openFreeze);
    connect(m_ribbon, &PhaseRibbon::compareWanted, this, [this](const QString& id) { compareContexts(id, {}); });
    connect(m_ribbon, &PhaseRibbon::cloneWanted, this, &MainWindow::cloneContext);
    connect(m_ribbon, &PhaseRibbon::phaseActivated, this, [this](const QString& phase) {
        const auto snapshot = m_session.snapshot();
        if (!snapshot)
            return;
        const auto contexts = snapshot->ofPhase(ss(phase));
        if (!contexts.empty())
            return openContext(qs(contexts.back()->commit));
        openFreeze(phase);
    });
}

void MainWindow::makeMenus()
{
    std::map<QString, QMenu*> menus;
    const auto menu = [&](const QString& title) {
        QMenu*& out = menus[title];
        if (out == nullptr) {
            out = menuBar()->addMenu(title);
            out->setAccessibleName(title);
        }
        return out;
    };
    menuBar()->setAccessibleName(tr("Menus"));
    for (const QString& title : {tr("File"), tr("Edit"), tr("View"), tr("Go"), tr("Metabuilder")})
        menu(title);
    fillFileMenu(*menu(tr("File")));
    for (const Actions::Entry& entry : m_actions->all()) {
        if (entry.id == QStringLiteral("view.reset") || entry.id == QStringLiteral("theme.desktop") ||
            entry.id == QStringLiteral("view.larger") || entry.id == QStringLiteral("document.find") ||
            entry.id == QStringLiteral("window.preferences"))
            menu(entry.category)->addSeparator();
        if (entry.category != tr("Help") && entry.category != tr("Panels") && entry.category != tr("File"))
            menu(entry.category)->addAction(entry.action);
    }
    connect(menu(tr("View")), &QMenu::aboutToShow, this, &MainWindow::tickView);
    connect(menu(tr("Edit")), &QMenu::aboutToShow, this, [this] { updateEdit(QApplication::focusWidget()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { updateEdit(now); });
    updateEdit(nullptr);
    QMenu* panels = menu(tr("View"))->addMenu(tr("Panels"));
    for (const Actions::Entry& entry : m_actions->all())
        if (entry.category == tr("Panels"))
            panels->addAction(entry.action);
    makeCommandsMenu();
    if (QAction* open = m_actions->find(QStringLiteral("workspace.example"))) {
        auto* recent = new QMenu(tr("Open recent"), this);
        recent->setObjectName(QStringLiteral("recentMenu"));
        menu(tr("File"))->insertMenu(open, recent);
        connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
        fillRecent(*recent);
    }
    QMenu* help = menuBar()->addMenu(tr("Help"));
    for (const Actions::Entry& entry : m_actions->all())
        if (entry.category == tr("Help"))
            help->addAction(entry.action);
}

// What is done with a file while it is open, what is done with it as a file, tabs, the workspace; Quit comes last.
void MainWindow::fillFileMenu(QMenu& menu)
{
    const std::vector<std::vector<const char*>> groups = {
        {"workspace.open", "workspace.example"},
        {"document.save", "document.save_all", "document.save_as", "document.print"},
        {"document.history", "document.rename", "document.delete", "document.undo_file", "document.show_in_folder"},
        {"document.close", "document.reopen", "document.recovery"},
        {"workspace.refresh", "workspace.close"}};
    for (const auto& group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const char* id : group)
            if (QAction* action = m_actions->find(QLatin1String(id)))
                menu.addAction(action);
    }
    // An action that nobody gave a place is not lost.
    for (const Actions::Entry& entry : m_actions->all())
        if (entry.category == tr("File") && !menu.actions().contains(entry.action) &&
            entry.id != QStringLiteral("window.quit"))
            menu.addAction(entry.action);
    menu.addSeparator();
    menu.addAction(m_actions->find(QStringLiteral("window.quit")));
}

// Cut and Paste stand for the keys, which change nothing in what can only be read.
void MainWindow::updateEdit(const QWidget* focus)
{
    if (qobject_cast<const QMenu*>(focus) != nullptr || qobject_cast<const QMenuBar*>(focus) != nullptr)
        return; // what had the keyboard before has it again
    bool text = false;
    if (const auto* editor = qobject_cast<const QsciScintilla*>(focus))
        text = !editor->isReadOnly();
    else if (focus != nullptr && focus->isEnabled())
        text = focus->property("readOnly").isValid() && !focus->property("readOnly").toBool();
    m_actions->find(QStringLiteral("edit.cut"))->setEnabled(text);
    m_actions->find(QStringLiteral("edit.paste"))
        ->setEnabled(text || (focus != nullptr && focus->property("takesPaste").toBool()));
}

void MainWindow::invoke(const QString& id)
{
    if (QAction* action = m_actions->find(id))
        return action->trigger();
    const command::CommandInfo* info = m_registry.find(ss(id));
    if (info == nullptr)
        return;
    if (const QString why = blockedBy(*info, m_session); !why.isEmpty())
        return notify({Notice::Level::Warning, tr("%1: %2.").arg(commandTitle(*info), why), {}, {}});
    // Commands that have a page of their own.
    if (info->id == "program.init")
        return openAdopt({});
    if (m_session.isOpen() && (info->id == "trust.show" || info->id == "trust.grant" || info->id == "trust.withdraw"))
        return openTrust();
    if (invokeOnContexts(*info))
        return;
    if (m_session.isOpen() && info->id == "context.freeze")
        return openFreeze(m_ribbon->current());
    if (m_session.isOpen() && (info->id == "program.search" || info->id == "program.replace"))
        return openSearch(info->id == "program.replace");
    if (std::any_of(info->arguments.begin(), info->arguments.end(),
                    [](const auto& a) { return a.completes == "item"; }))
        readItemWords();
    // What the window knows already is filled in.
    Json known = Json::object();
    const auto snapshot = m_session.snapshot();
    for (const command::Argument& argument : info->arguments) {
        if (!snapshot)
            break;
        if (argument.completes == "program")
            known[argument.name] = snapshot->program.id;
        if (argument.completes == "phase" && argument.list && argument.required) {
            const QString phase = m_ribbon->current();
            known[argument.name] = Json::array({phase.isEmpty() ? snapshot->phases().front() : ss(phase)});
        }
        // Where there is one thing to choose, it is chosen; what may be left out is left to the person.
        if (!known.contains(argument.name) && !argument.completes.empty() &&
            (argument.required || argument.name == "context_id")) {
            const auto words = m_session.choices(qs(argument.completes));
            if (words.size() == 1 && argument.completes != "folder" && argument.list)
                known[argument.name] = Json::array({ss(words.front().text)});
            else if (words.size() == 1 && argument.completes != "folder")
                known[argument.name] = ss(words.front().text);
        }
    }
    m_finder->ask(*info, known);
}

void MainWindow::chooseWorkspace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a workspace"),
                                                             m_settings.state(QStringLiteral("last")).toString());
    if (!folder.isEmpty())
        openWorkspace(folder);
}

void MainWindow::openWorkspace(const QString& folder, const QString& program)
{
    if (!m_session.isOpen())
        return m_session.open(folder, program);
    // What is open is closed only for something that can be opened.
    m_jobs.run<bool>(
        tr("Look into %1").arg(folder),
        [folder = ss(folder), program = ss(program), environment = m_options.environment](Job&) -> Result<bool> {
            PLUMA_TRY(const auto workspace, memory::Workspace::open(folder, environment));
            PLUMA_TRY(const auto programs, workspace.programs());
            if (programs.empty())
                return false;
            PLUMA_CHECK(workspace.program(program, folder, programs));
            return true;
        },
        this,
        [this, folder, program](Result<bool> there) {
            if (!there)
                return m_bench.tell(there.error());
            if (!*there)
                return openAdopt(folder);
            closeAndThen([this, folder, program] {
                m_session.close();
                m_session.open(folder, program);
            });
        },
        true);
}

void MainWindow::openLink(const QString& link)
{
    // What it names is in the workspace, which may still be opening.
    if (!m_session.isOpen() && !m_jobs.idle() && !link.startsWith(QStringLiteral("pluma://open"))) {
        connect(
            &m_session, &Session::opened, this, [this, link] { openLink(link); }, Qt::SingleShotConnection);
        return;
    }
    const QUrl url(link);
    if (url.scheme() != QStringLiteral("pluma"))
        return notify(
            {Notice::Level::Warning, tr("This is not a pluma link."), link, tr("links look like pluma://context/ID")});
    const QString what = url.host();
    const QString rest = url.path().mid(1);
    if (what == QStringLiteral("context"))
        openContext(rest);
    else if (what == QStringLiteral("artifact"))
        openArtifact(rest);
    else if (what == QStringLiteral("open"))
        askToOpen(QUrlQuery(url).queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded));
    else
        notify({Notice::Level::Warning, tr("A pluma link names a context, an artifact or a folder."), link, {}});
}

// Any page and any letter can hold a link: where it leads is the person's to decide.
void MainWindow::askToOpen(const QString& folder)
{
    const QString shown = qs(printable(ss(folder)));
    if (!QDir::isAbsolutePath(folder) || folder.contains(QChar(0)))
        return notify({Notice::Level::Warning, tr("This link names no folder to open."), shown,
                       tr("links look like pluma://open?path=/home/me/program")});
    if (const auto* open = findChild<QMessageBox*>(QStringLiteral("linkDialog")); open != nullptr && open->isVisible())
        return; // one question at a time; a page may send many links
    auto* box = new QMessageBox(QMessageBox::Question, tr("Open a link"), tr("A link asks to open this folder."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("linkDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("%1\nNothing in it is run. What is open now is closed when the folder can be opened.").arg(shown));
    const QPushButton* yes = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, folder] { openWorkspace(folder); });
    box->open();
}

void MainWindow::openArtifact(const QString& path, int line, int column)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || path.isEmpty())
        return;
    const QString clean = QDir::cleanPath(path);
    if (clean.startsWith(QStringLiteral("../")) || QDir::isAbsolutePath(clean))
        return notify({Notice::Level::Warning, tr("This path leads out of the program."), path, {}});
    auto* page = qobject_cast<ArtifactPage*>(m_documents->find(QStringLiteral("artifact:") + clean));
    if (page == nullptr)
        page = qobject_cast<ArtifactPage*>(m_documents->open(new ArtifactPage(m_bench, m_journal, clean, m_documents)));
    recentOf(m_bench).used(QStringLiteral("artifact"), clean);
    m_documents->setCurrentWidget(page);
    if (line > 0)
        page->goTo(line, column);
    m_inspector->show(clean);
}

void MainWindow::openContext(const QString& reference)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const memory::ContextInfo* known = snapshot->context(reference);
    if (Page* there = known == nullptr ? nullptr : m_documents->find(QStringLiteral("context:") + qs(known->commit)))
        return m_documents->setCurrentWidget(there);
    m_session.run<memory::ContextInfo>(
        tr("Open %1").arg(reference),
        [id = ss(reference)](memory::Workspace& workspace, Job&) { return memory::findContext(workspace, id); }, this,
        [this](Result<memory::ContextInfo> context) {
            if (!context)
                return m_bench.tell(context.error());
            auto* page = new ContextPage(m_bench, *m_verdicts, std::move(*context), m_documents);
            connect(page, &ContextPage::cloneWanted, this, &MainWindow::cloneContext);
            connect(page, &ContextPage::compareWanted, this, &MainWindow::compareContexts);
            connect(page, &ContextPage::frozenWanted, this, &MainWindow::openFrozen);
            connect(page, &ContextPage::differenceWanted, this, &MainWindow::openDifference);
            m_documents->open(page);
        },
        true);
}

// Lists of commands offer contexts by their ids, so what was used is kept by them.
void MainWindow::usedContext(const QString& reference)
{
    const auto snapshot = m_session.snapshot();
    const memory::ContextInfo* known = snapshot ? snapshot->context(reference) : nullptr;
    recentOf(m_bench).used(QStringLiteral("context"), known != nullptr ? qs(known->id) : reference);
}

// Somebody asked for it, which a session that comes back does not.
void MainWindow::cloneContext(const QString& id)
{
    usedContext(id);
    openClone(id);
}

void MainWindow::compareContexts(const QString& a, const QString& b)
{
    for (const QString& id : {b, a})
        usedContext(id);
    openCompare(a, b);
}

void MainWindow::openClone(const QString& id)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    if (const memory::ContextInfo* context = snapshot->context(id))
        m_documents->open(new ClonePage(m_bench, *context, m_documents))->focusContent();
}

void MainWindow::openCommit(const QString& id)
{
    if (m_session.isOpen())
        m_documents->open(new CommitPage(m_bench, id, m_documents))->focusContent();
}

void MainWindow::openCompare(const QString& a, const QString& b)
{
    m_documents->open(new ComparePage(m_bench, a, b, m_documents))->focusContent();
}

void MainWindow::openTemplate(const std::shared_ptr<const Shelf>& shelf,
                              std::shared_ptr<const tmpl::Definition> definition, const Json& given)
{
    auto* page = new TemplatePage(m_bench, shelf, std::move(definition), given, m_documents);
    connect(page, &TemplatePage::partWanted, this, [this](const QString& name, const QByteArray& text) {
        m_documents->open(new OutputPage(m_bench, name, QString::fromUtf8(text), m_documents));
    });
    m_documents->open(page)->focusContent();
}

void MainWindow::notify(const Notice& notice)
{
    if (!m_thrown.isEmpty() && notice.text == m_thrown)
        return;
    if (m_notices != nullptr)
        m_notices->add(notice);
    if (m_statusText == nullptr)
        return;
    static const char* const roles[] = {"dim", "ok", "warn", "error"};
    setRole(m_statusText, roles[static_cast<int>(notice.level)]);
    m_statusText->setText((notice.where.isEmpty() ? QString() : notice.where + QStringLiteral(": ")) + notice.text);
    m_statusText->setToolTip(notice.text + (notice.hint.isEmpty() ? QString() : QStringLiteral("\n") + notice.hint));
    m_statusText->setAccessibleName(m_statusText->text());
    m_statusFollow = notice.follow;
    m_statusLink->setText(notice.link);
    m_statusLink->setAccessibleName(notice.link);
    m_statusLink->setVisible(notice.follow != nullptr);
    m_statusFade.start();
    if (notice.level == Notice::Level::Bad || notice.level == Notice::Level::Warning) {
        ++m_unread;
        updateStatus();
    }
}

void MainWindow::tellException(const QString& what)
{
    notify(
        {Notice::Level::Bad,
         tr("Something went wrong that should not have: %1").arg(what),
         {},
         tr("What you were doing may not have been done. Unsaved text is kept; save it, and start the window again.")});
}

// In an editor the tabulator key is a letter; this is the way out, and around the window: phases, panels on the left,
// the document, panels on the right, panels below.
void MainWindow::nextRegion(int step)
{
    std::vector<QWidget*> regions = {m_ribbon};
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::NoDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        if (area == Qt::NoDockWidgetArea && m_documents->count() > 0)
            regions.push_back(m_documents);
        for (const auto& [id, dock] : m_docks->all())
            if (area != Qt::NoDockWidgetArea && dockWidgetArea(dock) == area && dock->isVisible() &&
                !dock->visibleRegion().isEmpty())
                regions.push_back(dock);
    }
    const QWidget* here = QApplication::focusWidget();
    int at = 0;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (here != nullptr && (regions[i] == here || regions[i]->isAncestorOf(here)))
            at = static_cast<int>(i);
    const int count = static_cast<int>(regions.size());
    QWidget* to = regions[static_cast<std::size_t>((at + step + count) % count)];
    if (to == m_documents)
        return m_documents->current()->focusContent();
    // The first thing in it that the keyboard can be on.
    for (QWidget* next = to->nextInFocusChain(); next != to; next = next->nextInFocusChain())
        if (to->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::TabFocusReason);
}

void MainWindow::updateTitle()
{
    const auto snapshot = m_session.snapshot();
    const Page* page = m_documents != nullptr ? m_documents->current() : nullptr;
    QString title;
    if (page != nullptr)
        title += page->title() + (page->isDirty() ? QStringLiteral(" •") : QString()) + QStringLiteral(" — ");
    if (snapshot && (page == nullptr || page->title() != qs(snapshot->program.id)))
        title += qs(snapshot->program.id) + QStringLiteral(" — ");
    setWindowTitle(title + QStringLiteral("PLUMA Workbench"));
    const int can = page != nullptr ? page->abilities() : 0;
    for (const auto& [id, ability] :
         {std::pair{"document.save", Page::Saves}, std::pair{"document.undo", Page::Undoes},
          std::pair{"document.redo", Page::Undoes}, std::pair{"document.find", Page::Finds}})
        m_actions->find(QLatin1String(id))->setEnabled((can & ability) != 0);
    m_actions->find(QStringLiteral("document.close"))->setEnabled(page != nullptr);
    const bool file = qobject_cast<const ArtifactPage*>(page) != nullptr;
    for (const char* id : {"document.save_as", "document.print", "document.history", "document.rename",
                           "document.delete", "document.show_in_folder", "go.line"})
        m_actions->find(QLatin1String(id))->setEnabled(file);
}

void MainWindow::updatePlace()
{
    const Page* page = m_documents->current();
    m_statusPlace->setText(page != nullptr ? page->place() : QString());
    m_statusPlace->setAccessibleName(m_statusPlace->text());
}

void MainWindow::updateStatus()
{
    if (m_statusProgram == nullptr)
        return;
    const auto snapshot = m_session.snapshot();
    QString program = snapshot ? qs(snapshot->program.id) : tr("No workspace");
    if (snapshot && !snapshot->branch.empty())
        program += QStringLiteral("   ") + qs(snapshot->branch);
    // What could not be read again is not told as if it had been.
    const auto& unknown = m_session.changesUnknown();
    if (snapshot && unknown)
        program += QStringLiteral("   ") + tr("changes unknown");
    else if (snapshot && !snapshot->changes.empty())
        program += QStringLiteral("   ") + tr("%Ln changed", nullptr, static_cast<int>(snapshot->changes.size()));
    m_statusProgram->setText(program);
    QString tip = snapshot ? qs(snapshot->root) : QString();
    if (snapshot && unknown)
        tip += QLatin1Char('\n') + tr("The workspace could not be read again: %1").arg(qs(unknown->message)) +
               (unknown->hint.empty() ? QString() : QLatin1Char('\n') + qs(unknown->hint));
    m_statusProgram->setToolTip(tip);
    m_statusProgram->setAccessibleName(program);
    const QString restricted = snapshot ? restrictedText(*snapshot) : QString();
    m_statusTrust->setVisible(!restricted.isEmpty());
    m_statusTrust->setText(restricted.isEmpty() ? QString() : tr("Restricted"));
    m_statusTrust->setIcon(m_theme.icon(QStringLiteral("warn"), QStringLiteral("warn")));
    m_statusTrust->setAccessibleName(restricted);
    m_statusTrust->setToolTip(restricted);
    // Since somebody looked last; what went wrong stays in sight here until then.
    m_statusNotices->setText(m_unread == 0 ? QString() : countText(static_cast<std::uint64_t>(m_unread)));
    m_statusNotices->setIcon(
        m_theme.icon(QStringLiteral("bell"), m_unread == 0 ? QStringLiteral("dim") : QStringLiteral("warn")));
    m_statusNotices->setAccessibleName(tr("Notifications, not seen: %1").arg(m_unread));
    const int running = m_jobs.running();
    m_statusJobs->setText(running == 0 ? QString() : QString::number(running));
    m_statusJobs->setAccessibleName(running == 0 ? tr("Jobs: none running") : tr("Jobs running: %1").arg(running));
    const auto problems = m_problems->count();
    m_statusProblems->setText(problems == 0 ? QString() : countText(problems));
    const bool fresh = m_problems->check() == ProblemsPanel::Check::Fresh;
    m_statusProblems->setToolTip(m_problems->stateText());
    m_statusProblems->setIcon(m_theme.icon(problems == 0 && fresh ? QStringLiteral("ok") : QStringLiteral("problems"),
                                           problems == 0 ? QStringLiteral("dim") : QStringLiteral("warn")));
    m_statusProblems->setAccessibleName(tr("Problems: %1").arg(countText(problems)));
}

void MainWindow::applySettings(const QString& key)
{
    if (key == QStringLiteral("appearance/theme")) {
        const QString choice = m_settings.value(key).toString();
        m_theme.choose(choice == QStringLiteral("light")           ? Theme::Choice::Light
                       : choice == QStringLiteral("dark")          ? Theme::Choice::Dark
                       : choice == QStringLiteral("high-contrast") ? Theme::Choice::HighContrast
                                                                   : Theme::Choice::Desktop);
    } else if (key == QStringLiteral("appearance/scale")) {
        m_theme.setScale(m_settings.value(key).toInt());
    } else if (key == QStringLiteral("work/watch")) {
        m_session.setWatching(m_settings.value(key).toBool() && !m_options.safe);
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.isOpen() && !m_options.safe &&
        m_settings.value(QStringLiteral("work/watch")).toBool())
        m_session.refresh();
}

QString MainWindow::diagnostics() const
{
    const auto snapshot = m_session.snapshot();
    QStringList out;
    const auto line = [&](const char* name, const QString& value) {
        out << QString(QLatin1String(name)).leftJustified(16) + value;
    };
    line("version", QStringLiteral(PLUMA_VERSION));
    line("qt", QLatin1String(qVersion()));
    line("system", QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelVersion());
    line("platform", QGuiApplication::platformName());
    line("settings", m_settings.file());
    line("state", qs(m_options.environment.dirs.state.string()));
    line("keys", qs(m_options.environment.dirs.data.string()));
    line("journal", qs(m_journal.folder().string()));
    line("safe mode", m_options.safe ? QStringLiteral("yes") : QStringLiteral("no"));
    if (snapshot) {
        line("workspace", qs(snapshot->root));
        line("program", qs(snapshot->program.id));
        line("contexts", QString::number(snapshot->contexts.size()));
        line("artifacts",
             snapshot->inventory ? QString::number(snapshot->inventory->rows.size()) : QStringLiteral("reading"));
    }
    for (const JobFacts& job : m_jobs.all())
        if (job.state == JobFacts::State::Failed)
            line("failed job", job.title + QStringLiteral(": ") + qs(job.error.message));
    return out.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace pluma::ui

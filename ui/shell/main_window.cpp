#include "shell/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QSysInfo>
#include <QToolBar>
#include <QToolButton>
#include <utility>

#include "base/text.h"
#include "widgets/pieces.h"
#include "widgets/session/recent.h"
#include "widgets/words/text.h"

namespace pluma::ui {

MainWindow::MainWindow(Theme& theme, Settings& settings, const command::Registry& registry, WindowOptions options)
    : m_theme(theme), m_settings(settings), m_registry(registry), m_options(std::move(options)),
      m_session(m_options.environment, m_jobs)
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
    setAcceptDrops(true);
    m_frame = new Frame(*this, theme, settings, m_jobs, m_session, registry, !m_options.safe);
    setCentralWidget(&documents());
    documents().setMinimumHeight(theme.points(240)); // panels below leave a form its height
    addPages();
    addFileActions();
    addEditActions();
    addViewActions();
    addGoActions();
    for (const InstallPanel install : m_options.panels)
        install(*m_frame);
    addHelpActions();
    makeStatus();
    makeToolBar();
    makeMenus();
    followSession();
    connect(m_frame, &Frame::workspaceWanted, this, &MainWindow::openWorkspace);
    m_frame->follow("workspace.created", [this](const command::Event& event) {
        openWorkspace(qs(event.subject));
        return true;
    });
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
    if (m_options.safe) {
        m_session.setWatching(false);
        docks().show(QStringLiteral("engineer"));
    } else {
        // First how wide the window is: what there is room for follows from it.
        restoreGeometry(m_settings.state(QStringLiteral("geometry")).toByteArray());
        docks().restore();
    }
    tickView();
    updateTitle();
    updateStatus();
}

MainWindow::~MainWindow()
{
    // What follows the keyboard and the panels must not look at those that are gone.
    disconnect(qApp, nullptr, this, nullptr);
    // Pages and panels look at the session while they go; it and the jobs are members and go after them.
    delete m_frame;
}

void MainWindow::makeStatus()
{
    // What happened is in the notifications; down here it is news for a while.
    m_statusFade.setSingleShot(true);
    m_statusFade.setInterval(12'000);
    connect(&m_statusFade, &QTimer::timeout, this, [this] {
        m_statusText->clear();
        m_statusLink->hide();
        m_statusFollow = {};
    });
    // Words that give way: a status line must not make the window wider than the screen.
    const auto words = [this](const char* role) {
        auto* out = new ElidedLabel(QString(), this);
        setRole(out, role);
        return out;
    };
    m_statusProgram = words("text");
    m_statusProgram->setObjectName(QStringLiteral("statusProgram"));
    m_statusProgram->setContentsMargins(10, 0, 10, 0);
    m_statusText = words("dim");
    m_statusLink = linkButton(QString(), "statusLink", this);
    m_statusLink->hide();
    m_statusPlace = words("dim");
    m_statusPlace->setObjectName(QStringLiteral("statusPlace"));
    m_statusPlace->setContentsMargins(0, 0, 10, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusProgram);
    statusBar()->addWidget(m_statusText, 1);
    statusBar()->addWidget(m_statusLink);
    // The place of the caret stands before what panels have put there for good.
    bool placed = false;
    for (const auto& [order, item] : m_frame->status()) {
        if (order > 0 && !std::exchange(placed, true))
            statusBar()->addPermanentWidget(m_statusPlace);
        statusBar()->addPermanentWidget(item);
    }
    if (!placed)
        statusBar()->addPermanentWidget(m_statusPlace);
    connect(m_statusLink, &QPushButton::clicked, this, [this] {
        if (const auto follow = m_statusFollow) // it may tell something, which takes the place of this one
            follow();
    });
    connect(m_frame, &Frame::noticed, this, &MainWindow::notify);
    connect(&documents(), &DocumentArea::placeChanged, this, &MainWindow::updatePlace);
    connect(&documents(), &DocumentArea::reopenWanted, this, &MainWindow::reopenClosed);
    connect(&documents(), &DocumentArea::pagesChanged, this, [this] {
        updateTitle();
        updatePlace();
    });
}

void MainWindow::makeToolBar()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    gap->setMaximumWidth(24);
    m_frame->addTool(gap);
    auto* bar = findChild<QToolBar*>(QStringLiteral("toolbar"));
    for (const char* id : {"go.anything", "help.palette"}) {
        bar->addAction(actions().find(QLatin1String(id)));
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(actions().find(QLatin1String(id))))) {
            button->setObjectName(QStringLiteral("tool_") + QLatin1String(id));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    // What is typed next is meant for what was chosen.
    connect(&finder(), &Finder::chosen, this, [this] {
        if (Page* page = documents().current(); page != nullptr && QApplication::focusWidget() != nullptr &&
                                                !page->isAncestorOf(QApplication::focusWidget()))
            page->focusContent();
    });
    const auto keysOf = [this](const char* id) { return actions().find(QLatin1String(id))->shortcut(); };
    finder().setShortcuts(
        [keysOf] {
            return std::vector<QKeySequence>{keysOf("go.anything"), keysOf("help.palette")};
        },
        [keysOf] { return keysOf("document.close"); });
}

void MainWindow::followSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::opened);
    connect(&m_session, &Session::changed, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::changesKnown, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::closed, this, [this] {
        updateTitle();
        updateStatus();
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        bench().notify({Notice::Level::Bad, qs(error.message), qs(error.where), qs(error.hint)});
        if (!m_session.isOpen() && documents().count() == 0)
            m_frame->invoke(QStringLiteral("help.welcome"));
    });
}

void MainWindow::notify(const Notice& notice)
{
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
}

void MainWindow::tellException(const QString& what)
{
    bench().notify(
        {Notice::Level::Bad,
         tr("Something went wrong that should not have: %1").arg(what),
         {},
         tr("What you were doing may not have been done. Unsaved text is kept; save it, and start the window again.")});
}

void MainWindow::updateTitle()
{
    const auto snapshot = m_session.snapshot();
    const Page* page = documents().current();
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
        actions().find(QLatin1String(id))->setEnabled((can & ability) != 0);
    actions().find(QStringLiteral("document.close"))->setEnabled(page != nullptr);
}

void MainWindow::updatePlace()
{
    const Page* page = documents().current();
    m_statusPlace->setText(page != nullptr ? page->place() : QString());
    m_statusPlace->setAccessibleName(m_statusPlace->text());
}

void MainWindow::updateStatus()
{
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
}

void MainWindow::applySettings(const QString& key)
{
    if (settings::theme.is(key))
        m_theme.choose(m_settings.value(settings::theme));
    else if (settings::scale.is(key))
        m_theme.setScale(m_settings.value(settings::scale));
    else if (settings::watch.is(key))
        m_session.setWatching(m_settings.value(settings::watch) && !m_options.safe);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.isOpen() && !m_options.safe &&
        m_settings.value(settings::watch))
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
    line("journal", qs((m_options.environment.dirs.state / "journal").string()));
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

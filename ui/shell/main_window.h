// The window: what panels install themselves into, with its menus, its status line and its session.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "command/command.h"
#include "frame/frame.h"

class QLabel;
class QMenu;
class QPushButton;

namespace pluma::ui {

/// What the window needs from the program that makes it. `safe`: no session, no layout, no watching.
struct WindowOptions {
    memory::Environment environment;
    bool safe = false;
    std::vector<InstallPanel> panels = {}; ///< in the order of their docks and menus
};

/// Owns everything on screen. GUI thread only.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, Settings& settings, const command::Registry& registry, WindowOptions options);
    ~MainWindow() override;
    /// Opens the repository at or above a folder.
    void openWorkspace(const QString& folder, const QString& program = {});
    /// A `pluma://` link: `pluma://open?path=…`, which asks first, `pluma://context/ID`, `pluma://artifact/PATH`. No
    /// link starts a command.
    void openLink(const QString& link);
    /// What was open last, then what a crash left behind; otherwise the welcome page.
    void start(const QString& folder);
    Frame& frame() const { return *m_frame; }
    Docks& docks() const { return m_frame->docks(); }
    Actions& actions() const { return m_frame->actions(); }
    const Bench& bench() const { return m_frame->bench(); }
    DocumentArea& documents() const { return m_frame->documents(); }
    Finder& finder() const { return m_frame->finder(); }
    Verdicts& verdicts() const { return m_frame->verdicts(); }
    QString diagnostics() const;
    /// Says that something threw where nothing should; the window goes on.
    void tellException(const QString& what);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Dropped;
    void takeDropped(const Dropped& one);
    void offerOutside(const Dropped& one);
    void importCopy(const QString& from);
    void addPages();
    void addFileActions();
    void addEditActions();
    void addGoActions();
    void addViewActions();
    void addHelpActions();
    void makeStatus();
    void makeToolBar();
    void makeMenus();
    void makeCommandsMenu();
    void fillMenu(QMenu& menu, const QString& category);
    void fillRecent(QMenu& menu);
    void followSession();
    void updateEdit(const QWidget* focus);
    void tickView();
    void maximise();
    void nextRegion(int step);
    void askToOpen(const QString& folder);
    void chooseWorkspace();
    void opened();
    void reopenClosed();
    void closeAndThen(std::function<void()> then);
    void notify(const Notice& notice);
    void saveSession();
    void restoreDocuments();
    void updateTitle();
    void updateStatus();
    void updatePlace();
    void applySettings(const QString& key);

    Theme& m_theme;
    Settings& m_settings;
    const command::Registry& m_registry;
    WindowOptions m_options;
    JobRunner m_jobs;
    Session m_session;
    Frame* m_frame = nullptr;
    QLabel* m_statusProgram = nullptr;
    QLabel* m_statusText = nullptr;
    QLabel* m_statusPlace = nullptr;
    QPushButton* m_statusLink = nullptr; ///< what the notice beside it leads to
    std::function<void()> m_statusFollow;
    QTimer m_statusFade;
    QStringList m_beforeMaximise; ///< the docks that come back, while only the document is shown
    bool m_closing = false;       ///< everything is saved or let go
};

} // namespace pluma::ui

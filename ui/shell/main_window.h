// The window: docks around documents, one palette, one list of jobs.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "command/command.h"
#include "memory/files.h"
#include "panels/documents/journal.h"
#include "shell/actions.h"
#include "widgets/bench.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace pluma::tmpl {
struct Definition;
}

namespace pluma::ui {

class ArtifactPage;
class ContextsPanel;
class Docks;
class DocumentArea;
class Finder;
struct FinderEntry;
class Inspector;
class JobPanel;
class Navigator;
class NoticePanel;
class Page;
class PhaseRibbon;
class ProblemsPanel;
class AssistantPanel;
class ResultPage;
struct CommandRun;
struct ResultLink;
class TemplatesPanel;
struct Shelf;
class Verdicts;

/// What the window needs from the program that makes it. `safe`: no session, no layout, no watching.
struct WindowOptions {
    memory::Environment environment;
    bool safe = false;
};

/// Owns everything on screen. GUI thread only.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, Settings& settings, const command::Registry& registry, WindowOptions options);
    ~MainWindow() override;
    /// Opens the repository at or above a folder.
    void openWorkspace(const QString& folder, const QString& program = {});
    /// An OpenAPI document in the Metabuilder; empty: that of our own commands.
    void openInterface(const QString& path);
    /// A `pluma://` link: `pluma://open?path=…`, which asks first, `pluma://context/ID`, `pluma://artifact/PATH`. No
    /// link starts a command.
    void openLink(const QString& link);
    /// What was open last, then what a crash left behind; otherwise the welcome page.
    void start(const QString& folder);
    Docks& docks() { return *m_docks; }
    Actions& actions() { return *m_actions; }
    const Bench& bench() const { return m_bench; }
    DocumentArea& documents() { return *m_documents; }
    Finder& finder() { return *m_finder; }
    ContextsPanel& contexts() { return *m_contexts; }
    Verdicts& verdicts() { return *m_verdicts; }
    QString diagnostics() const;
    /// Opens a page by the key it had, as it was; false where its subject is gone, or comes only once it was read.
    Q_INVOKABLE bool openKey(const QString& key, const QVariantMap& state);
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
    void makeActions();
    void makeInterfaceActions();
    void makeFileActions();
    void makeViewActions();
    void fileAction(FileAction action, const QString& path);
    void askToOpen(const QString& folder);
    void usedContext(const QString& reference);
    void renameFile(const QString& path);
    void renameTo(const QString& path, const QString& to);
    void deleteFile(const QString& path);
    void deleteNow(const QString& path);
    void undoFile();
    void fileMoved(const QString& from, const QString& to);
    void saveAs();
    void openSearch(bool replacing);
    void openFreeze(const QString& phase);
    void openAdopt(const QString& folder);
    void openTrust();
    Page* openHistory(const QString& path);
    /// An artifact as a context has it.
    void openFrozen(const QString& id, const QString& path);
    /// How it differs from today's file, which may have another name (`today`; empty: it is gone).
    void openDifference(const QString& id, const QString& path, const QString& today);
    void openHelp(const QString& topic = {});
    void fillRecent(QMenu& menu);
    void fillFileMenu(QMenu& menu);
    void updateEdit(const QWidget* focus);
    void tickView();
    void maximise();
    void makeMenus();
    void makeDocks();
    void invoke(const QString& id);
    /// `front`: a page that shows its last answer comes to the front.
    void runCommand(const command::CommandInfo& command, const Json& input, bool front);
    void remember(const command::CommandInfo& command, const Json& input);
    void answered(const command::CommandInfo& command, CommandRun run);
    void showFindings(const command::CommandInfo& command, const Json& output);
    ResultPage* openResult(const command::CommandInfo& command);
    void followLink(const ResultLink& link);
    void offerTemplates();
    void readItemWords();
    void makeCommandsMenu();
    void openArtifact(const QString& path, int line = 0, int column = 0);
    void openContext(const QString& reference);
    void openTemplate(const std::shared_ptr<const Shelf>& shelf, std::shared_ptr<const tmpl::Definition> definition,
                      const Json& given);
    void cloneContext(const QString& id);
    void compareContexts(const QString& a, const QString& b);
    void openClone(const QString& id);
    void openStatus();
    void openCompare(const QString& a, const QString& b);
    void openCommit(const QString& id);
    void goToAnything();
    void palette();
    void offerProgram(const Snapshot& snapshot, std::vector<FinderEntry>& entries);
    void offerActions(bool blocked, std::vector<FinderEntry>& entries);
    void goToParameter(const QString& name);
    void explainParameter(const QString& name);
    void openManifest();
    void pickContext(const QString& question, const QString& without, std::vector<FinderEntry> others,
                     std::function<void(const QString& id)> then);
    bool invokeOnContexts(const command::CommandInfo& info);
    void checkValues();
    void chooseWorkspace();
    void offerRecovery();
    void restoreEntry(const JournalEntry& entry);
    bool openResultKey(const QString& id, const QVariantMap& state);
    bool openTemplateKey(const QString& key, const QVariantMap& state);
    void reopenClosed();
    void closeAndThen(std::function<void()> then);
    void notify(const Notice& notice);
    void saveSession();
    void restoreDocuments();
    void nextRegion(int step);
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
    Bench m_bench;
    Journal m_journal;
    Actions* m_actions;
    Verdicts* m_verdicts = nullptr;
    const Page* m_front = nullptr; ///< that was in front last; only compared
    DocumentArea* m_documents = nullptr;
    Finder* m_finder = nullptr;
    Navigator* m_navigator = nullptr;
    Inspector* m_inspector = nullptr;
    ContextsPanel* m_contexts = nullptr;
    TemplatesPanel* m_templates = nullptr;
    AssistantPanel* m_assistant = nullptr;
    JobPanel* m_jobPanel = nullptr;
    ProblemsPanel* m_problems = nullptr;
    NoticePanel* m_notices = nullptr;
    PhaseRibbon* m_ribbon = nullptr;
    Docks* m_docks = nullptr;
    QLabel* m_statusProgram = nullptr;
    QLabel* m_statusText = nullptr;
    QLabel* m_statusPlace = nullptr;
    QPushButton* m_statusTrust = nullptr; ///< shown while the repository is restricted
    QPushButton* m_statusLink = nullptr;  ///< what the notice beside it leads to
    std::function<void()> m_statusFollow;
    QTimer m_statusFade;
    std::shared_ptr<const Snapshot> m_valuesOf; ///< whose values the bound files were compared with
    int m_valuesJob = 0;
    struct FileStep {
        QString from; ///< what the file is called again after the undo
        QString to;   ///< of a renamed one; empty: it was deleted
        std::optional<memory::RemovedFile> removed;
        memory::RenamedFile renamed; ///< where nothing was removed
        QString program;
        QString root;
    };
    std::vector<FileStep> m_fileSteps; ///< renamed and deleted files that can be put back
    QStringList m_beforeMaximise;      ///< the docks that come back, while only the document is shown
    std::set<QString> m_discarded;     ///< unsaved text that is forgotten when the session ends
    bool m_offeredOthers = false;      ///< the unsaved text of other repositories was told of
    bool m_closing = false;            ///< everything is saved or let go
    QString m_thrown;                  ///< what a job threw and was told of a moment ago
    int m_unread = 0;                  ///< warnings and errors since the notifications were looked at
    QToolButton* m_statusNotices = nullptr;
    QToolButton* m_statusJobs = nullptr;
    QToolButton* m_statusProblems = nullptr;
};

} // namespace pluma::ui

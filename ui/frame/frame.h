// What panels install themselves into: docks, pages by their keys, actions, things to find, what stands in the status
// line, and what happened in the window. It knows none of them by name.
#pragma once

#include <QMainWindow>
#include <QObject>
#include <QVariantMap>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include "frame/actions.h"
#include "frame/docks.h"
#include "frame/document_area.h"
#include "frame/finder.h"
#include "frame/section.h"
#include "frame/stage.h"
#include "widgets/session/bench.h"
#include "widgets/session/verdicts.h"

namespace pluma::ui {

/// A kind of page: what stands before the colon of a key. What is behind it says which page it is.
struct PageKind {
    QString kind;
    /// Makes the page. `how`: what it is opened for, or the state it had in an earlier session. Null: its subject is
    /// gone, or the page comes later (DocumentArea::open).
    std::function<Page*(const QString& rest, const QVariantMap& how)> create;
    /// Tells a page, new or open already, what it is opened for; null while it comes later. Not called when a session
    /// brings it back.
    std::function<void(Page* page, const QString& rest, const QVariantMap& how)> direct = {};
    /// The rest of the key of the same page under its own name; empty: there is no such page, and that was told.
    std::function<QString(const QString& rest)> canonical = {};
    /// Whether what it is about is there; asked when a session brings it back.
    std::function<bool(const QString& rest)> there = {};
    /// Whether a page that is not made yet will open itself once its subject was read; otherwise it is gone.
    std::function<bool(const QString& rest)> comesLater = {};
    bool workspace = true; ///< makes sense only while one is open
    bool focus = true;     ///< takes the keyboard when it is opened
};

/// One run of a command, complete.
struct CommandRun {
    static constexpr std::size_t mostItems = 50'000;
    Json input;
    command::Answer answer;
    std::vector<Json> items;       ///< rows that were streamed, at most `mostItems`
    std::uint64_t itemCount = 0;   ///< all of them
    std::vector<std::string> said; ///< warnings
};

/// References live as long as the window, which owns the frame. GUI thread only.
class Frame : public QObject {
    Q_OBJECT
public:
    /// `keepLayout`: layouts of docks are remembered and restored.
    Frame(QMainWindow& window, Theme& theme, Settings& settings, JobRunner& jobs, Session& session,
          const command::Registry& registry, bool keepLayout);
    ~Frame() override;

    const Bench& bench() const { return m_bench; }
    /// The parent of dialogs.
    QMainWindow& window() const { return m_window; }
    Actions& actions() const { return *m_actions; }
    Docks& docks() const { return *m_docks; }
    DocumentArea& documents() const { return *m_documents; }
    Finder& finder() const { return *m_finder; }
    Verdicts& verdicts() const { return *m_verdicts; }

    // What panels declare.
    void addPage(PageKind kind);
    /// Puts a panel into a dock and adds the action that shows it; the dock owns it.
    void addDock(const DockPlace& place, QWidget* content);
    /// Things that Ctrl+P finds beside artifacts, actions and settings; asked each time it opens.
    void addSource(std::function<void(std::vector<FinderEntry>& entries)> source);
    /// Something of the status line, at its right end, by order.
    void addStatus(QWidget* item, int order) { m_status.emplace(order, item); }
    const std::multimap<int, QWidget*>& status() const { return m_status; }
    /// A part of the inspector, by order.
    void addSection(int order, SectionKind kind) { m_sections.emplace(order, std::move(kind)); }
    const std::multimap<int, SectionKind>& sections() const { return m_sections; }
    /// Something of the tool bar, at its left end.
    void addTool(QWidget* item);
    /// A command that the window offers has a page of its own, which is opened instead of asking for arguments; false:
    /// not now. `palette`: it is in the palette beside the actions; false where one of these says the same.
    void takeOver(const QString& command, std::function<bool()> instead, bool palette = true);
    /// What follows when a command told an event of this type; true: that shows the answer, and no other page does.
    void follow(const std::string& event, std::function<bool(const command::Event& event)> then);
    /// Words of a kind that are read when a command first asks for one (Session::setChoices).
    void provide(const QString& kind, std::function<void()> read);
    /// Opens files of these endings that lie outside of the program and are dropped on the window.
    void takeFiles(const QStringList& endings, const std::function<void(const QString& path)>& opens);
    /// What is chosen of a kind (`phase`) somewhere in the window.
    void setChosen(const QString& kind, std::function<QString()> chosen);
    /// Steps of the tour that show what a panel is for.
    void addScenes(std::function<void(Stage&)> scenes) { m_scenes.push_back(std::move(scenes)); }
    const std::vector<std::function<void(Stage&)>>& scenes() const { return m_scenes; }
    /// The action that is run when a workspace opens and nothing else comes with it.
    void setHome(const QString& action) { m_home = action; }

    // What panels ask for.
    /// Opens a page by its key and brings it to the front; null where it comes later or cannot.
    Page* open(const QString& key, const QVariantMap& how = {});
    /// The same with a page that its kind has made.
    Page* open(Page* made, const QVariantMap& how = {});
    /// Opens a page as it was, without bringing it anywhere. Later: once its subject was read.
    enum class Restored { Open, Later, Gone };
    Restored restore(const QString& key, const QVariantMap& state);
    QString chosen(const QString& kind) const;
    /// Opens a file as takeFiles declared; false where nobody takes it.
    bool openFile(const QString& path) const;
    const QString& home() const { return m_home; }
    /// Runs an action, or offers a command of the registry; `given`: what is known of its input.
    void invoke(const QString& id, const Json& given = Json::object());
    /// Runs a command. `front`: a page that shows its last answer comes to the front.
    void run(const command::CommandInfo& command, const Json& input, bool front);
    /// Opens a workspace in the place of the one that is open, once that is closed.
    void openWorkspace(const QString& folder, const QString& program = {}) { Q_EMIT workspaceWanted(folder, program); }
    void goToAnything();
    void palette();
    /// Asks for a context of the workspace, or one of the `others`; `without`: the commit of one that is not offered.
    void pickContext(const QString& question, const QString& without, std::vector<FinderEntry> others,
                     const std::function<void(const QString& commit)>& then);

Q_SIGNALS:
    void noticed(const pluma::ui::Notice& notice);
    void selected(const QString& path); ///< an artifact that is to be shown beside the documents
    /// `of` as Bench::findings; `front`: somebody wants to see them.
    void found(const std::vector<pluma::Finding>& findings, const QString& of, bool front);
    void fileWanted(pluma::ui::FileAction action, const QString& path);
    void workspaceWanted(const QString& folder, const QString& program);
    void started(const pluma::command::CommandInfo& command, const pluma::Json& input, bool front);
    /// Not when what follows it shows the answer (follow).
    void answered(const pluma::command::CommandInfo& command, const pluma::ui::CommandRun& run);
    void failed(const pluma::command::CommandInfo& command, const pluma::Json& input, const pluma::Error& error);
    void ended(const pluma::command::CommandInfo& command); ///< after each of them that was started
    void arrived(); ///< a workspace is open, and its tabs are restored; or there is none at the start
    void leaving(); ///< everything is saved or let go, and the window goes

private:
    void tell(const Notice& notice);
    void followJobs();
    /// A key taken apart; `kind` null where nobody makes such pages.
    struct Key {
        QString whole;
        const PageKind* kind = nullptr;
        QString rest;
    };
    Key taken(const QString& key) const;
    Key canonical(const QString& wanted) const;
    static Page* directed(Page* page, const Key& key, const QVariantMap& how);
    void answer(const command::CommandInfo& command, CommandRun run);
    void tellFindings(const command::CommandInfo& command, const command::Answer& answer);
    void remember(const command::CommandInfo& command, const Json& input);
    Json known(const command::CommandInfo& command) const;
    void offerActions(bool blocked, std::vector<FinderEntry>& entries);

    QMainWindow& m_window;
    Bench m_bench;
    Actions* m_actions;
    Verdicts* m_verdicts;
    DocumentArea* m_documents;
    Finder* m_finder;
    Docks* m_docks;
    std::map<QString, PageKind> m_pages;
    std::vector<std::function<void(std::vector<FinderEntry>&)>> m_sources;
    std::multimap<int, QWidget*> m_status;
    std::multimap<int, SectionKind> m_sections;
    QToolBar* m_tools;
    std::map<QString, std::function<bool()>> m_instead;
    std::set<QString> m_saidByAction; ///< of these, what an action says too
    std::multimap<std::string, std::function<bool(const command::Event&)>> m_follow;
    std::map<QString, std::function<void()>> m_provided;
    std::map<QString, std::function<QString()>> m_chosen;
    std::map<QString, std::function<void(const QString& path)>> m_files; ///< by ending
    std::vector<std::function<void(Stage&)>> m_scenes;
    QString m_home;
    QString m_thrown; ///< what a job threw and was told of a moment ago
};

/// How a panel installs itself; called once, before the window is shown.
using InstallPanel = void (*)(Frame&);

} // namespace pluma::ui

// The open workspace as the window shows it: immutable snapshots, read off the interface thread, renewed when the
// repository changes underneath.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/memory.h"
#include "memory/permission.h"
#include "widgets/jobs.h"
#include "widgets/word.h"

namespace pluma::ui {

/// What a context of the open program is called: "CAD@2".
QString contextName(const memory::ContextInfo& context);
/// With its program, as the command line takes it: "AMPEL360-BWB-Q100/CAD@2".
QString contextPath(const memory::ContextInfo& context);

/// What is known of the workspace at one moment. Immutable once published; panels keep a shared_ptr because several of
/// them and running jobs read the same one.
struct Snapshot {
    std::string root;   ///< of the working tree, absolute
    std::string branch; ///< of the working tree; empty when no branch is checked out
    memory::ProgramRef program;
    std::vector<memory::ProgramRef> programs;
    tfa::Manifest manifest;
    tfa::Vocabulary vocabulary;
    tfa::Resolved parameters;
    std::vector<memory::ContextInfo> contexts;          ///< of all programs, oldest first
    std::shared_ptr<const memory::Inventory> inventory; ///< null while it is being read
    std::map<std::string, char> changes;
    std::map<std::string, context::ProvenanceEntry> provenance;
    std::map<std::string, std::uint64_t> byPhase;
    /// By phase of the program: how it differs from the last context of it; none where there is no context, an error
    /// where that could not be told. Known last of all.
    std::map<std::string, Result<memory::Drift>> since;
    std::string ground;                 ///< what verdicts rest on (Workspace::verificationGround)
    memory::RepositoryTrust trust;      ///< what the repository would run, and whether it may
    std::vector<trust::Signer> signers; ///< enrolled keys of the program; empty when they cannot be read

    std::string absolute(const std::string& path) const; ///< of a path relative to the program
    std::vector<std::string> phases() const;             ///< of the program, in lifecycle order
    /// True when a panel would show the same for both.
    bool sameAs(const Snapshot& other) const;
    /// Where an artifact belongs, shorter than its folder: "57-20 Outer Wing · CAD"; the folder when nobody knows it.
    QString place(const std::string& path) const;
    /// The phase of an artifact; empty for what is common to all, and for what the inventory does not know.
    std::string phaseOf(const std::string& path) const;
    /// Contexts of the program in one phase, oldest first, without those that nobody trusted had signed.
    std::vector<const memory::ContextInfo*> ofPhase(const std::string& phase) const;
    /// The last of them that is frozen and trusted now; null when there are only others, or none.
    const memory::ContextInfo* lastFrozen(const std::string& phase) const;
    /// The last context that says it is of the phase, signed by nobody whom this machine trusts; null without one.
    const memory::ContextInfo* claimed(const std::string& phase) const;
    /// The context of a commit, or of an id that only one has: ids are claims, and anybody can copy one. Null
    /// otherwise.
    const memory::ContextInfo* context(const QString& reference) const;
};

/// Opens a workspace and keeps its snapshot fresh. GUI thread only; the engine runs in jobs.
class Session : public QObject {
    Q_OBJECT
public:
    Session(memory::Environment environment, JobRunner& jobs, QObject* parent = nullptr);

    /// Opens the repository at or above a folder. Ends with `opened` or `failed`.
    void open(const QString& folder, const QString& program = {});
    void close();
    bool isOpen() const { return m_snapshot != nullptr; }
    std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }
    /// Why what differs from the last commit is not known: the last attempt to read the workspace again failed.
    const std::optional<Error>& changesUnknown() const { return m_unknown; }
    const memory::Environment& environment() const { return m_environment; }
    /// Words to complete with, by kind: program, phase, domain, context, revision, target (PROGRAM/PHASE), template,
    /// parameter, key, role, artifact, category, status. Of kind `folder`: where relative paths begin.
    std::vector<Word> choices(const QString& kind) const;
    QStringList words(const QString& kind) const; ///< the same without their details
    /// Words that others read: templates.
    void setChoices(const QString& kind, std::vector<Word> words) { m_choices[kind] = std::move(words); }
    /// Reads everything anew, in a job; asking again while it runs does so once more afterwards.
    void refresh();
    void setWatching(bool watch) { m_watching = watch; }
    /// Runs `work` with a workspace of its own on a worker thread.
    template <class T>
    int run(const QString& title, std::function<Result<T>(memory::Workspace&, Job&)> work, QObject* context,
            std::function<void(Result<T>)> then, bool quiet = false)
    {
        return m_jobs.run<T>(
            title,
            [root = m_snapshot ? m_snapshot->root : std::string(), environment = m_environment,
             work = std::move(work)](Job& job) -> Result<T> {
                PLUMA_TRY(auto workspace, memory::Workspace::open(root, environment));
                return work(workspace, job);
            },
            context, std::move(then), quiet);
    }
    JobRunner& jobs() { return m_jobs; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();   ///< a snapshot that differs from the one before is there
    void refreshed(); ///< everything was read anew, whether or not it differs
    /// It could not be read. The same error is told once, until something was read again.
    void failed(const pluma::Error& error);
    void changesKnown(bool known);         ///< changesUnknown() is another one
    void noProgram(const QString& folder); ///< after failed: the repository is sound and has no program yet

private:
    void load(const std::string& folder, const std::string& program, bool first);
    void tellFailure(const Error& error, bool first);
    void knowChanges();
    void watch();

    memory::Environment m_environment;
    JobRunner& m_jobs;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::map<QString, std::vector<Word>> m_choices;
    std::optional<Error> m_unknown;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    int m_generation = 0;
    bool m_loading = false;
    bool m_again = false;
    bool m_watching = true;
};

} // namespace pluma::ui

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

#include "memory/memory.h"
#include "widgets/session/jobs.h"
#include "widgets/session/snapshot.h"
#include "widgets/words/word.h"

namespace pluma::ui {

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
    /// Calls `then` when facts of one of these rooms are others than before (changed).
    template <class Then>
    void follow(Facts rooms, QObject* context, Then then)
    {
        connect(this, &Session::changed, context, [rooms, then = std::move(then)](Facts changed) {
            if (changed & rooms)
                then();
        });
    }

Q_SIGNALS:
    void opened();
    void closed();
    /// A snapshot is there whose facts of these rooms are others than before; those of other rooms are the same.
    void changed(pluma::ui::Facts rooms);
    void refreshed(); ///< everything was read anew, whether or not it differs
    /// It could not be read. The same error is told once, until something was read again.
    void failed(const pluma::Error& error);
    void changesKnown(bool known);         ///< changesUnknown() is another one
    void noProgram(const QString& folder); ///< after failed: the repository is sound and has no program yet

private:
    using Loaded = std::shared_ptr<Snapshot>;
    struct Kept;
    void load(const std::string& folder, const std::string& program, bool first);
    void loadArtifacts(int generation, const std::shared_ptr<Kept>& kept, const Loaded& base);
    void loadStatus(int generation, const std::shared_ptr<Kept>& kept, const Loaded& base);
    void publish(Loaded loaded);
    void finish();
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

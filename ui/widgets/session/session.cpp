#include "widgets/session/session.h"
#include "memory/check.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/keys.h"
#include "memory/permission.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <optional>

#include "base/text.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

constexpr std::size_t mostUntracked = 20'000; // a folder of build results is no program

// Files of the program that git does not know yet and that are there, in path order.
std::vector<std::string> untrackedOf(const Snapshot& snapshot)
{
    std::vector<std::string> out;
    for (const auto& [path, letter] : snapshot.changes)
        if (letter == '?' && !startsWith(path, ".pluma/") && out.size() < mostUntracked &&
            QFileInfo(qs(snapshot.absolute(path))).isFile())
            out.push_back(path);
    return out;
}

// Artifacts that git knows, by phase: what a freeze would hold.
std::map<std::string, std::uint64_t> countPhases(const memory::Inventory& inventory)
{
    std::map<std::string, std::uint64_t> out;
    for (const memory::Inventory::Row& row : inventory.rows)
        if (row.attributed && !row.untracked)
            ++out[inventory.phases[row.phase]];
    return out;
}

// How each phase differs from its last context.
Result<> compareWithContexts(const memory::Workspace& workspace, Snapshot& snapshot, Job& job)
{
    snapshot.since.clear();
    std::vector<std::string> phases;
    std::vector<const memory::ContextInfo*> last;
    for (const std::string& phase : snapshot.phases()) {
        const memory::ContextInfo* context = snapshot.lastFrozen(phase);
        if (context == nullptr)
            continue;
        phases.push_back(phase);
        last.push_back(context);
    }
    auto drifts = memory::driftOf(workspace, snapshot.program, last, *snapshot.inventory, snapshot.changes, job);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (!drifts[i] && drifts[i].error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(drifts[i].error());
        snapshot.since.emplace(phases[i], std::move(drifts[i]));
    }
    return {};
}

Result<std::shared_ptr<Snapshot>> readFacts(const memory::Workspace& workspace, const std::string& folder,
                                            const std::string& program, bool& none, Job& job)
{
    auto out = std::make_shared<Snapshot>();
    out->root = workspace.root().string();
    out->branch = workspace.branch();
    PLUMA_TRY(out->trust, memory::repositoryTrust(workspace, job));
    PLUMA_TRY(out->programs, workspace.programs(true));
    if (auto known = workspace.program(program, folder, out->programs)) {
        out->program = std::move(*known);
    } else { // it may be one that git does not track yet, which takes a walk over the tree
        PLUMA_TRY(out->programs, workspace.programs());
        none = out->programs.empty();
        PLUMA_TRY(out->program, workspace.program(program, folder, out->programs));
    }
    PLUMA_TRY(out->manifest, workspace.manifest(out->program));
    PLUMA_TRY(out->vocabulary, workspace.vocabulary(out->program));
    PLUMA_TRY(out->parameters, workspace.parameters(out->program));
    PLUMA_TRY(out->contexts, memory::contextsOf(workspace));
    if (auto signers = memory::signersOf(workspace, out->program))
        out->signers = std::move(*signers);
    out->ground = memory::verificationGround(workspace);
    PLUMA_CHECK(job.step("open"));
    return out;
}

Result<std::shared_ptr<Snapshot>> withArtifacts(const memory::Workspace& workspace, const Snapshot& base,
                                                const std::shared_ptr<const Snapshot>& before, Job& job)
{
    auto out = std::make_shared<Snapshot>(base);
    // What git does not know yet is told by its status only; until then it is as it was.
    const auto known = before && before->program.id == out->program.id && before->root == out->root
                           ? untrackedOf(*before)
                           : std::vector<std::string>();
    PLUMA_TRY(auto inventory, memory::inventoryOf(workspace, out->program, job, known));
    out->byPhase = countPhases(inventory);
    // The same artifacts stay the same object: a tree that is open in the navigator stays open.
    const bool same = before && before->inventory && *before->inventory == inventory;
    out->inventory = same ? before->inventory : std::make_shared<const memory::Inventory>(std::move(inventory));
    PLUMA_TRY(out->provenance, memory::provenanceOf(workspace, out->program));
    if (before && before->program.id == out->program.id && before->root == out->root) {
        out->changes = before->changes; // until they are known anew
        // Of what is frozen anew the difference is not known yet.
        for (const auto& [phase, drift] : before->since)
            if (const auto* was = before->lastFrozen(phase), *now = out->lastFrozen(phase);
                was != nullptr && now != nullptr && was->commit == now->commit)
                out->since.emplace(phase, drift);
        out->programs = before->programs;
    }
    return out;
}

// What git says of every file, which takes a walk over the tree.
Result<std::shared_ptr<Snapshot>> withStatus(const memory::Workspace& workspace, const Snapshot& base, Job& job)
{
    auto out = std::make_shared<Snapshot>(base);
    PLUMA_TRY(auto tree, memory::treeStatus(workspace, out->program, job));
    out->changes = std::move(tree.changes);
    out->programs = std::move(tree.programs);
    std::vector<std::string> shown;
    for (const memory::Inventory::Row& row : out->inventory->rows)
        if (row.untracked)
            shown.push_back(row.path);
    if (const auto now = untrackedOf(*out); now != shown) {
        PLUMA_TRY(auto inventory, memory::inventoryOf(workspace, out->program, job, now));
        out->byPhase = countPhases(inventory);
        out->inventory = std::make_shared<const memory::Inventory>(std::move(inventory));
    }
    PLUMA_CHECK(compareWithContexts(workspace, *out, job));
    return out;
}

} // namespace

// Opened in the first job and used again by the others: what git's index says is read once.
struct Session::Kept {
    std::optional<memory::Workspace> workspace;
    bool none = false; ///< the repository has no program
};

Session::Session(memory::Environment environment, JobRunner& jobs, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)), m_jobs(jobs)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(350);
    connect(&m_settle, &QTimer::timeout, this, &Session::refresh);
    const auto touched = [this] {
        if (m_watching && m_snapshot)
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
}

void Session::open(const QString& folder, const QString& program) { load(ss(folder), ss(program), true); }

void Session::close()
{
    ++m_generation;
    m_snapshot = nullptr;
    m_loading = m_again = false;
    m_unknown.reset();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    Q_EMIT closed();
}

void Session::refresh()
{
    if (!m_snapshot)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    load(m_snapshot->root + (m_snapshot->program.folder.empty() ? std::string() : "/" + m_snapshot->program.folder),
         m_snapshot->program.id, false);
}

void Session::tellFailure(const Error& error, bool first)
{
    const bool told = !first && m_unknown && m_unknown->message == error.message && m_unknown->where == error.where;
    if (m_snapshot)
        m_unknown = error;
    if (told)
        return;
    Q_EMIT failed(error);
    if (m_snapshot)
        Q_EMIT changesKnown(false);
}

void Session::knowChanges()
{
    if (!std::exchange(m_unknown, std::nullopt))
        return;
    Q_EMIT changesKnown(true);
}

// What the window needs to appear comes first; a million artifacts may follow.
void Session::load(const std::string& folder, const std::string& program, bool first)
{
    const int generation = ++m_generation;
    m_loading = true;
    const auto kept = std::make_shared<Kept>();
    m_jobs.run<Loaded>(
        tr("Open the workspace"),
        [folder, program, kept, environment = m_environment](Job& job) -> Result<Loaded> {
            PLUMA_TRY(kept->workspace, memory::Workspace::open(folder, environment));
            return readFacts(*kept->workspace, folder, program, kept->none, job);
        },
        this,
        [this, generation, first, kept, folder](Result<Loaded> loaded) {
            if (generation != m_generation)
                return;
            if (!loaded) {
                m_loading = false;
                tellFailure(loaded.error(), first);
                if (first && kept->none) // later it is a branch without a program: what is typed elsewhere stays
                    Q_EMIT noProgram(qs(folder));
                return;
            }
            if (first) { // later, what is shown stands until all of it is read anew
                m_snapshot = *loaded;
                Q_EMIT opened();
                // In a turn of its own, so that keys and the pointer get one in between.
                QTimer::singleShot(0, this, [this, generation] {
                    if (generation == m_generation)
                        Q_EMIT changed(FactsOf::All);
                });
            }
            watch();
            loadArtifacts(generation, kept, *loaded);
        },
        true);
}

void Session::loadArtifacts(int generation, const std::shared_ptr<Kept>& kept, const Loaded& base)
{
    m_jobs.run<Loaded>(
        tr("Read the artifacts"),
        [base, kept, before = m_snapshot](Job& job) { return withArtifacts(*kept->workspace, *base, before, job); },
        this,
        [this, generation, kept](Result<Loaded> loaded) {
            if (generation != m_generation)
                return;
            if (!loaded) {
                tellFailure(loaded.error(), false);
                return finish();
            }
            publish(*loaded);
            loadStatus(generation, kept, *loaded);
        },
        true);
}

void Session::loadStatus(int generation, const std::shared_ptr<Kept>& kept, const Loaded& base)
{
    m_jobs.run<Loaded>(
        tr("Look for changes"), [base, kept](Job& job) { return withStatus(*kept->workspace, *base, job); }, this,
        [this, generation](Result<Loaded> loaded) {
            if (generation != m_generation)
                return;
            if (loaded) {
                publish(std::move(*loaded));
                knowChanges();
                Q_EMIT refreshed();
            } else {
                tellFailure(loaded.error(), false);
            }
            finish();
        },
        true);
}

void Session::publish(Loaded loaded)
{
    if (const Facts rooms = loaded->differing(*m_snapshot)) {
        m_snapshot = std::move(loaded);
        Q_EMIT changed(rooms);
    }
}

void Session::finish()
{
    m_loading = false;
    if (std::exchange(m_again, false))
        refresh();
}

void Session::watch()
{
    const QString root = qs(m_snapshot->root);
    const QString git = root + QStringLiteral("/.git");
    QStringList wanted;
    for (const char* name : {"", "/refs", "/refs/heads", "/refs/pluma", "/refs/pluma/origins", "/refs/pluma/contexts"})
        wanted << git + QLatin1String(name);
    wanted << qs(m_snapshot->absolute(".pluma")) << qs(m_snapshot->absolute(".pluma/templates"));
    QStringList there;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(there),
                 [](const QString& path) { return QFileInfo::exists(path); });
    const QStringList known = m_watcher.directories();
    QStringList added;
    for (const QString& path : there)
        if (!known.contains(path))
            added << path;
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

} // namespace pluma::ui

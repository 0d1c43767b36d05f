#include <algorithm>
#include <set>

#include "base/text.h"
#include "memory/standing.h"
#include "memory/sync.h"

namespace pluma::memory {
namespace {

// A ref-safe name for a remote that may be a URL or a path.
std::string remoteKey(const std::string& remote, const std::vector<std::string>& names)
{
    if (std::find(names.begin(), names.end(), remote) != names.end() && remote.find("..") == std::string::npos)
        return remote;
    return "url-" + trust::sha256(remote).hex().substr(0, 16);
}

std::set<std::string> fileNames(const std::vector<LogEntry>& entries)
{
    std::set<std::string> out;
    for (const LogEntry& entry : entries)
        out.insert(entry.fileName);
    return out;
}

// What a log that cannot be read means: an object that is not here accuses nobody.
Finding unreadableLog(const Error& error, const std::string& refName)
{
    return {error.code == ErrorCode::NotFound ? "missing_object" : "invalid_origin", withHint(error), refName,
            Severity::Error};
}

// A partial clone leaves blobs with its remote, also those of contexts; what the logs and contexts lack here is fetched
// by name, all at once, as git itself does for what it is about to read.
Result<> bringPromised(const Repository& repository, const std::string& remote, Job& job)
{
    std::vector<std::string> tips;
    for (const char* prefix : {originsPrefix, contextsPrefix, remotesPrefix})
        for (const auto& [name, oid] : repository.refs(prefix))
            tips.push_back(oid.hex());
    if (!repository.isPartial() || tips.empty())
        return {};
    PLUMA_CHECK(job.step(tr("looking for contents that the remote still has")));
    const std::string input = join(tips, "\n") + "\n";
    PLUMA_TRY(const std::string listed,
              repository.git({"rev-list", "--objects", "--no-object-names", "--missing=print", "--stdin"}, job, input));
    std::string missing;
    for (const std::string_view line : split(listed, '\n'))
        if (startsWith(line, "?"))
            missing.append(line.substr(1)).append("\n");
    if (missing.empty())
        return {};
    PLUMA_CHECK(job.step(tr("fetching contents from {}", remote)));
    PLUMA_TRY(const auto fetched,
              repository.gitRaw({"-c", "fetch.negotiationAlgorithm=noop", "fetch", "--no-tags", "--no-write-fetch-head",
                                 "--recurse-submodules=no", "--no-filter", "--stdin", remote},
                                job, missing, GitUse::Trusted));
    repository.refresh();
    if (fetched.exitCode != 0)
        return fail(ErrorCode::Remote,
                    tr("This is a partial clone, and the contents that it lacks cannot be fetched from '{}': {}",
                       remote, printable(trim(fetched.errors).substr(0, 1000))),
                    remote, tr("bring everything: git fetch --refetch --no-filter {}", remote));
    return {};
}

// What came is remembered of the keys that somebody here trusts, so that it cannot be taken back unseen.
Result<> rememberAll(const Workspace::Private& d, const std::string& own, Job& job)
{
    Standing standing(d);
    const trust::PinStore pins(d.environment.dirs.state);
    PLUMA_TRY(const auto known, pins.all());
    std::set<std::string> keys = {own};
    for (const auto& [program, entry] : known["programs"].items()) {
        PLUMA_CHECK(standing.rememberRoster(program, job));
        PLUMA_TRY(const auto* ground, standing.ground(program));
        for (const trust::PinnedRoot& root : ground->pins.roots)
            keys.insert(root.fingerprint);
        if (ground->roster.newest)
            for (const auto* list : {&ground->roster.newest->roster.roots, &ground->roster.newest->roster.signers})
                for (const trust::Signer& signer : *list)
                    keys.insert(signer.key.fingerprint());
    }
    for (const auto& [name, head] : d.repository.refs(originsPrefix))
        if (const std::string key = name.substr(std::string(originsPrefix).size()); keys.count(key) > 0)
            if (const auto seen = standing.continuity(key); seen && !seen->rewound)
                if (auto remembered = standing.remember(key, job); !remembered)
                    job.log(tr("The head of the origin could not be remembered: {}", remembered.error().message));
    return {};
}

// The entries that none of two lines of a log follows.
std::vector<std::string> looseEnds(const std::vector<LogEntry>& mine, const std::vector<LogEntry>& theirs)
{
    std::set<std::string> followed;
    std::vector<std::string> tips;
    for (const auto* entries : {&mine, &theirs})
        for (const LogEntry& entry : *entries)
            for (const Json& digest : entry.payload.value("prev", Json::array()))
                followed.insert(digest.get<std::string>());
    for (const auto* entries : {&mine, &theirs})
        for (const LogEntry& entry : *entries)
            if (followed.insert(entry.digest).second)
                tips.push_back(entry.digest);
    return tips;
}

/// The origins here and at one remote, brought together.
class Exchange {
public:
    /// `names`: of all remotes. `key`: the own one; null: there is none.
    Exchange(const Workspace::Private& d, const std::vector<std::string>& names, const trust::SigningKey* key,
             SyncResult& result, Job& job)
        : m_d(d), m_names(names), m_key(key), m_own(key != nullptr ? key->publicKey().fingerprint() : std::string()),
          m_tracking(remotesPrefix + remoteKey(result.remote, names) + "/origins/"), m_result(result), m_job(job)
    {
    }
    const std::string& own() const { return m_own; }

    /// Once there and back. False: the remote moved on meanwhile, and there is another time.
    Result<bool> attempt(bool last)
    {
        PLUMA_CHECK(fetch());
        PLUMA_CHECK(bringPromised(m_d.repository, m_result.remote, m_job));
        PLUMA_CHECK(look());
        for (const auto& [refName, remoteHead] : m_d.repository.refs(m_tracking))
            PLUMA_CHECK(take(refName, remoteHead));
        return send(last);
    }

private:
    Result<> fetch()
    {
        PLUMA_CHECK(m_job.step(tr("fetching origins from {}", m_result.remote)));
        PLUMA_TRY(const auto fetched, m_d.repository.gitRaw({"fetch", "--no-tags", "--no-write-fetch-head",
                                                             "--no-filter", "--recurse-submodules=no", m_result.remote,
                                                             std::string(originsPrefix) + "*:" + m_tracking + "*"},
                                                            m_job, {}, GitUse::Trusted));
        m_d.repository.refresh();
        const bool rejected = fetched.errors.find("rejected") != std::string::npos;
        if (fetched.exitCode != 0 && !rejected)
            return fail(
                ErrorCode::Remote,
                tr("Fetching from '{}' failed: {}", m_result.remote, printable(trim(fetched.errors).substr(0, 1000))),
                m_result.remote,
                didYouMean(m_result.remote, m_names).empty() ? tr("check the remote: git remote -v")
                                                             : didYouMean(m_result.remote, m_names));
        if (rejected)
            m_result.findings.push_back({"fork",
                                         tr("The remote has rewritten an origin that was seen before: {}",
                                            printable(trim(fetched.errors).substr(0, 500))),
                                         m_tracking, Severity::Error});
        return {};
    }

    // What the remote has now decides what to send; what it had at the last sync does not.
    Result<> look()
    {
        PLUMA_TRY(const auto listed,
                  m_d.repository.gitRaw({"ls-remote", m_result.remote, std::string(originsPrefix) + "*"}, m_job, {},
                                        GitUse::Trusted));
        m_there.clear();
        m_remoteHeads.clear();
        for (const std::string_view line : split(listed.output, '\n'))
            if (const std::size_t tab = line.find('\t'); tab == 40 && startsWith(line.substr(41), originsPrefix))
                m_there[std::string(line.substr(41 + std::string_view(originsPrefix).size()))] = line.substr(0, 40);
        return {};
    }

    // What the remote's log of one key has that the log here lacks.
    Result<> take(const std::string& refName, const Oid& remoteHead)
    {
        const std::string fingerprint = refName.substr(m_tracking.size());
        if (m_there.count(fingerprint) == 0)
            return {}; // the remote lost it
        m_remoteHeads[fingerprint] = remoteHead;
        const auto theirs = m_d.log(fingerprint, remoteHead);
        if (!theirs) {
            m_result.findings.push_back(unreadableLog(theirs.error(), refName));
            m_remoteHeads.erase(fingerprint);
            return {};
        }
        const std::string localName = originsPrefix + fingerprint;
        const auto local = m_d.repository.ref(localName);
        const bool onTop = local && *local != remoteHead && m_d.repository.isDescendant(remoteHead, *local);
        if (onTop && !m_d.continues(fingerprint, remoteHead, *local)) {
            m_result.findings.push_back({"fork",
                                         tr("The remote's log of key {} leaves out entries that were seen before; "
                                            "the one seen first is kept.",
                                            fingerprint.substr(0, 16)),
                                         refName, Severity::Error});
            return {};
        }
        if (local && (*local == remoteHead || m_d.repository.isDescendant(*local, remoteHead)))
            return {};
        std::size_t before = 0;
        if (local) {
            const auto mine = m_d.log(fingerprint, *local);
            if (!mine) {
                m_result.findings.push_back(unreadableLog(mine.error(), localName));
                return {};
            }
            before = mine->size();
            if (!m_d.repository.isDescendant(remoteHead, *local)) {
                if (fingerprint == m_own)
                    return joinLines({localName, *local, remoteHead}, *mine, *theirs);
                m_result.findings.push_back({"fork",
                                             tr("The log of key {} has two continuations; the one seen first is kept.",
                                                fingerprint.substr(0, 16)),
                                             refName, Severity::Error});
                m_remoteHeads.erase(fingerprint);
                return {};
            }
        }
        PLUMA_CHECK(m_d.repository.moveRef(localName, remoteHead, local, Repository::StaleLock::Clear));
        m_result.received += theirs->size() - std::min(before, theirs->size());
        return {};
    }

    /// The ref of a log, and where its two lines end.
    struct Fork {
        std::string name;
        Oid local;
        Oid remote;
    };
    // The same key wrote in two clones of this repository: its owner joins the two lines of the log.
    Result<> joinLines(const Fork& fork, const std::vector<LogEntry>& mine, const std::vector<LogEntry>& theirs)
    {
        PLUMA_TRY(const auto mineFacts, m_d.repository.commit(fork.local));
        PLUMA_TRY(const auto theirFacts, m_d.repository.commit(fork.remote));
        PLUMA_TRY(const auto mineLog, m_d.repository.find(mineFacts.tree, "log"));
        PLUMA_TRY(const auto theirLog, m_d.repository.find(theirFacts.tree, "log"));
        PLUMA_TRY(auto items, m_d.repository.tree(mineLog->oid));
        PLUMA_TRY(const auto others, m_d.repository.tree(theirLog->oid));
        const auto present = fileNames(mine);
        for (const TreeItem& item : others)
            if (present.count(item.name) == 0)
                items.push_back(item);
        PackWriter pack(m_d.repository);
        PLUMA_TRY(const Oid merged, m_d.originCommit(*m_key, {{"type", "origin.merged"}}, looseEnds(mine, theirs),
                                                     items, {fork.local, fork.remote}, pack));
        PLUMA_CHECK(pack.finish(m_job));
        PLUMA_CHECK(m_d.repository.moveRef(fork.name, merged, fork.local, Repository::StaleLock::Clear));
        m_result.received += items.size() - mine.size();
        return {};
    }

    // False: it was rejected, and there is another time.
    Result<bool> send(bool last)
    {
        std::uint64_t sent = 0;
        const auto fingerprints = lacking(sent);
        if (fingerprints.empty())
            return true;
        std::vector<std::string> push = {"push", "--quiet", "--no-follow-tags", "--recurse-submodules=no",
                                         m_result.remote};
        for (const std::string& fingerprint : fingerprints)
            push.push_back(originsPrefix + fingerprint + ":" + originsPrefix + fingerprint);
        PLUMA_CHECK(m_job.step(tr("sending origins to {}", m_result.remote)));
        PLUMA_TRY(const auto pushed, m_d.repository.gitRaw(push, m_job, {}, GitUse::Hooks));
        if (pushed.exitCode == 0) {
            m_result.sent = sent;
            PLUMA_CHECK(noteSent(fingerprints));
            return true;
        }
        if (pushed.errors.find("rejected") == std::string::npos || last)
            return fail(
                ErrorCode::Remote,
                tr("Sending to '{}' failed: {}", m_result.remote, printable(trim(pushed.errors).substr(0, 1000))),
                m_result.remote);
        return false;
    }

    // The origins that the remote lacks something of; `entries` counts what.
    std::vector<std::string> lacking(std::uint64_t& entries) const
    {
        std::vector<std::string> out;
        for (const auto& [refName, head] : m_d.repository.refs(originsPrefix)) {
            const std::string fingerprint = refName.substr(std::string(originsPrefix).size());
            const auto held = m_remoteHeads.find(fingerprint);
            const auto actual = m_there.find(fingerprint);
            if (actual != m_there.end() &&
                (held == m_remoteHeads.end() || actual->second == head.hex() ||
                 (actual->second == held->second.hex() && m_d.repository.isDescendant(held->second, head))))
                continue; // the remote has it, or must not be written over
            out.push_back(fingerprint);
            const auto mine = m_d.log(fingerprint, head);
            const auto theirs = held == m_remoteHeads.end() ? Result<std::vector<LogEntry>>(std::vector<LogEntry>())
                                                            : m_d.log(fingerprint, held->second);
            entries += mine && theirs ? mine->size() - std::min(theirs->size(), mine->size()) : 0;
        }
        return out;
    }

    Result<> noteSent(const std::vector<std::string>& fingerprints) const
    {
        for (const std::string& fingerprint : fingerprints) {
            const std::string name = m_tracking + fingerprint;
            if (const auto head = m_d.repository.ref(originsPrefix + fingerprint))
                PLUMA_CHECK(
                    m_d.repository.moveRef(name, *head, m_d.repository.ref(name), Repository::StaleLock::Clear));
        }
        return {};
    }

    const Workspace::Private& m_d;
    const std::vector<std::string>& m_names;
    const trust::SigningKey* m_key;
    std::string m_own;
    std::string m_tracking;
    std::map<std::string, std::string> m_there; ///< fingerprint → head at the remote now
    std::map<std::string, Oid> m_remoteHeads;   ///< fingerprint → head of a log of the remote that can be read
    SyncResult& m_result;
    Job& m_job;
};

} // namespace

Result<SyncResult> sync(Workspace& workspace, const std::string& remote, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_CHECK(d.mayRun(job));
    PLUMA_TRY(const auto lock, d.lock(job));
    SyncResult result;
    result.remote = remote.empty() ? "origin" : remote;
    const auto names = d.repository.remotes();
    if (remote.empty() && std::find(names.begin(), names.end(), "origin") == names.end())
        return fail(ErrorCode::NotFound, tr("This repository has no remote 'origin'."), workspace.root().string(),
                    names.empty() ? tr("add one: git remote add origin URL")
                                  : tr("name one: pluma sync {}", names.front()));
    if (startsWith(result.remote, "-"))
        return fail(ErrorCode::Usage, tr("'{}' is not the name of a remote.", result.remote), {},
                    didYouMean(result.remote, names));
    const auto key = workspace.keys().exists() ? std::optional(workspace.keys().own(job)) : std::nullopt;
    if (key && !*key)
        return tl::unexpected<Error>(key->error());
    Exchange exchange(d, names, key ? &**key : nullptr, result, job);
    for (int attempt = 0; attempt < 5; ++attempt) {
        PLUMA_TRY(const bool done, exchange.attempt(attempt == 4));
        if (done)
            break;
    }
    PLUMA_TRY(result.contexts, d.repairProjections(Repository::StaleLock::Clear));
    PLUMA_CHECK(rememberAll(d, exchange.own(), job));
    return result;
}

} // namespace pluma::memory

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
    const std::string tracking = remotesPrefix + remoteKey(result.remote, names) + "/origins/";
    const auto key = workspace.keys().exists() ? std::optional(workspace.keys().own(job)) : std::nullopt;
    if (key && !*key)
        return tl::unexpected<Error>(key->error());
    const std::string own = key ? (*key)->publicKey().fingerprint() : std::string();

    for (int attempt = 0; attempt < 5; ++attempt) {
        PLUMA_CHECK(job.step(tr("fetching origins from {}", result.remote)));
        PLUMA_TRY(const auto fetched, d.repository.gitRaw({"fetch", "--no-tags", "--no-write-fetch-head", "--no-filter",
                                                           "--recurse-submodules=no", result.remote,
                                                           std::string(originsPrefix) + "*:" + tracking + "*"},
                                                          job, {}, GitUse::Trusted));
        d.repository.refresh();
        const bool rejected = fetched.errors.find("rejected") != std::string::npos;
        if (fetched.exitCode != 0 && !rejected)
            return fail(
                ErrorCode::Remote,
                tr("Fetching from '{}' failed: {}", result.remote, printable(trim(fetched.errors).substr(0, 1000))),
                result.remote,
                didYouMean(result.remote, names).empty() ? tr("check the remote: git remote -v")
                                                         : didYouMean(result.remote, names));
        if (rejected)
            result.findings.push_back({"fork",
                                       tr("The remote has rewritten an origin that was seen before: {}",
                                          printable(trim(fetched.errors).substr(0, 500))),
                                       tracking, Severity::Error});

        PLUMA_CHECK(bringPromised(d.repository, result.remote, job));

        // What the remote has now decides what to send; what it had at the last sync does not.
        PLUMA_TRY(const auto listed, d.repository.gitRaw({"ls-remote", result.remote, std::string(originsPrefix) + "*"},
                                                         job, {}, GitUse::Trusted));
        std::map<std::string, std::string> there;
        for (const std::string_view line : split(listed.output, '\n'))
            if (const std::size_t tab = line.find('\t'); tab == 40 && startsWith(line.substr(41), originsPrefix))
                there[std::string(line.substr(41 + std::string_view(originsPrefix).size()))] = line.substr(0, 40);
        std::map<std::string, Oid> remoteHeads;
        for (const auto& [refName, remoteHead] : d.repository.refs(tracking)) {
            const std::string fingerprint = refName.substr(tracking.size());
            if (there.count(fingerprint) == 0)
                continue; // the remote lost it
            remoteHeads[fingerprint] = remoteHead;
            const auto theirs = d.log(fingerprint, remoteHead);
            if (!theirs) {
                result.findings.push_back(unreadableLog(theirs.error(), refName));
                remoteHeads.erase(fingerprint);
                continue;
            }
            const std::string localName = originsPrefix + fingerprint;
            const auto local = d.repository.ref(localName);
            const bool onTop = local && *local != remoteHead && d.repository.isDescendant(remoteHead, *local);
            if (onTop && !d.continues(fingerprint, remoteHead, *local)) {
                result.findings.push_back({"fork",
                                           tr("The remote's log of key {} leaves out entries that were seen before; "
                                              "the one seen first is kept.",
                                              fingerprint.substr(0, 16)),
                                           refName, Severity::Error});
                continue;
            }
            if (local && (*local == remoteHead || d.repository.isDescendant(*local, remoteHead)))
                continue;
            std::size_t before = 0;
            if (local) {
                const auto mine = d.log(fingerprint, *local);
                if (!mine) {
                    result.findings.push_back(unreadableLog(mine.error(), localName));
                    continue;
                }
                before = mine->size();
                if (!d.repository.isDescendant(remoteHead, *local)) {
                    if (fingerprint != own) {
                        result.findings.push_back(
                            {"fork",
                             tr("The log of key {} has two continuations; the one seen first is kept.",
                                fingerprint.substr(0, 16)),
                             refName, Severity::Error});
                        remoteHeads.erase(fingerprint);
                        continue;
                    }
                    // The same key wrote in two clones of this repository: its owner joins the two lines of the log.
                    PLUMA_TRY(const auto mineFacts, d.repository.commit(*local));
                    PLUMA_TRY(const auto theirFacts, d.repository.commit(remoteHead));
                    PLUMA_TRY(const auto mineLog, d.repository.find(mineFacts.tree, "log"));
                    PLUMA_TRY(const auto theirLog, d.repository.find(theirFacts.tree, "log"));
                    PLUMA_TRY(auto items, d.repository.tree(mineLog->oid));
                    PLUMA_TRY(const auto others, d.repository.tree(theirLog->oid));
                    const auto present = fileNames(*mine);
                    for (const TreeItem& item : others)
                        if (present.count(item.name) == 0)
                            items.push_back(item);
                    std::set<std::string> followed;
                    std::vector<std::string> tips;
                    for (const auto* entries : {&*mine, &*theirs})
                        for (const LogEntry& entry : *entries)
                            for (const Json& digest : entry.payload.value("prev", Json::array()))
                                followed.insert(digest.get<std::string>());
                    for (const auto* entries : {&*mine, &*theirs})
                        for (const LogEntry& entry : *entries)
                            if (followed.insert(entry.digest).second)
                                tips.push_back(entry.digest);
                    PackWriter pack(d.repository);
                    PLUMA_TRY(const Oid merged, d.originCommit(**key, {{"type", "origin.merged"}}, tips, items,
                                                               {*local, remoteHead}, pack));
                    PLUMA_CHECK(pack.finish(job));
                    PLUMA_CHECK(d.repository.moveRef(localName, merged, local, Repository::StaleLock::Clear));
                    result.received += items.size() - before;
                    continue;
                }
            }
            PLUMA_CHECK(d.repository.moveRef(localName, remoteHead, local, Repository::StaleLock::Clear));
            result.received += theirs->size() - std::min(before, theirs->size());
        }

        std::vector<std::string> push = {"push", "--quiet", "--no-follow-tags", "--recurse-submodules=no",
                                         result.remote};
        const std::size_t options = push.size();
        std::uint64_t sent = 0;
        for (const auto& [refName, head] : d.repository.refs(originsPrefix)) {
            const std::string fingerprint = refName.substr(std::string(originsPrefix).size());
            const auto held = remoteHeads.find(fingerprint);
            const auto actual = there.find(fingerprint);
            if (actual != there.end() &&
                (held == remoteHeads.end() || actual->second == head.hex() ||
                 (actual->second == held->second.hex() && d.repository.isDescendant(held->second, head))))
                continue; // the remote has it, or must not be written over
            push.push_back(refName + ":" + refName);
            const auto mine = d.log(fingerprint, head);
            const auto theirs = held == remoteHeads.end() ? Result<std::vector<LogEntry>>(std::vector<LogEntry>())
                                                          : d.log(fingerprint, held->second);
            sent += mine && theirs ? mine->size() - std::min(theirs->size(), mine->size()) : 0;
        }
        if (push.size() == options)
            break;
        PLUMA_CHECK(job.step(tr("sending origins to {}", result.remote)));
        PLUMA_TRY(const auto pushed, d.repository.gitRaw(push, job, {}, GitUse::Hooks));
        if (pushed.exitCode == 0) {
            result.sent = sent;
            for (std::size_t i = options; i < push.size(); ++i) {
                const std::string fingerprint = push[i].substr(std::string(originsPrefix).size(),
                                                               push[i].find(':') - std::string(originsPrefix).size());
                const std::string name = tracking + fingerprint;
                if (const auto head = d.repository.ref(originsPrefix + fingerprint))
                    PLUMA_CHECK(
                        d.repository.moveRef(name, *head, d.repository.ref(name), Repository::StaleLock::Clear));
            }
            break;
        }
        if (pushed.errors.find("rejected") == std::string::npos || attempt == 4)
            return fail(ErrorCode::Remote,
                        tr("Sending to '{}' failed: {}", result.remote, printable(trim(pushed.errors).substr(0, 1000))),
                        result.remote);
    }
    PLUMA_TRY(result.contexts, d.repairProjections(Repository::StaleLock::Clear));
    PLUMA_CHECK(rememberAll(d, own, job));
    return result;
}

} // namespace pluma::memory

#include <algorithm>
#include <charconv>
#include <set>

#include "base/members.h"
#include "base/text.h"
#include "memory/standing.h"

// Signed logs, one for each key that freezes here: refs/pluma/origins/<fingerprint> (FORMATS.md).
namespace pluma::memory {

Result<std::vector<LogEntry>> Workspace::Private::log(const std::string& fingerprint, const Oid& head) const
{
    return readLog(repository, fingerprint, head);
}

Result<std::vector<LogEntry>> readLog(const Repository& repository, const std::string& fingerprint, const Oid& head)
{
    PLUMA_TRY(const auto facts, repository.commit(head));
    PLUMA_TRY(const auto folder, repository.find(facts.tree, "log"));
    if (!folder || !folder->isTree())
        return fail(ErrorCode::Invalid, tr("The origin {} has no log.", fingerprint.substr(0, 16)));
    PLUMA_TRY(const auto items, repository.tree(folder->oid));
    std::vector<std::pair<std::string, std::string>> files;
    for (const TreeItem& item : items) {
        PLUMA_TRY(auto bytes, repository.blob(item.oid));
        files.emplace_back(item.name, std::move(bytes));
    }
    return readLog(files, fingerprint);
}

Result<std::vector<LogEntry>> readLog(const std::vector<std::pair<std::string, std::string>>& files,
                                      const std::string& fingerprint)
{
    std::vector<LogEntry> out;
    for (const auto& [name, bytes] : files) {
        const std::string where = "log/" + name;
        PLUMA_TRY(const auto envelope, trust::Envelope::parse(bytes, where));
        PLUMA_TRY(const auto document, parseJson(envelope.payload, where));
        LogEntry entry{name, trust::sha256(envelope.payload).hex(), document.json(), {}};
        const Json& payload = entry.payload;
        const bool shaped =
            payload.is_object() && payload.contains("key") && payload["key"].is_object() &&
            payload["key"].contains("public_key") && payload["key"]["public_key"].is_string() &&
            payload.contains("prev") && payload["prev"].is_array() &&
            std::all_of(payload["prev"].begin(), payload["prev"].end(), [](const Json& d) { return d.is_string(); });
        if (!shaped)
            return fail(ErrorCode::Invalid, tr("A log entry is not of the form pluma/log/v1."), where);
        PLUMA_TRY(const auto key, trust::PublicKey::fromBase64(payload["key"]["public_key"].get<std::string>()));
        entry.fingerprint = key.fingerprint();
        // An origin certifies itself: its name is the fingerprint of the key that signs each of its entries.
        if (entry.fingerprint != fingerprint || envelope.payloadType != logPayloadType ||
            !envelope.verifies(envelope.signatures.front(), key))
            return fail(ErrorCode::Invalid, tr("The log entry {} is not signed by the key of its origin.", name),
                        where);
        out.push_back(std::move(entry));
    }
    std::set<std::string> digests;
    for (const LogEntry& entry : out)
        digests.insert(entry.digest);
    for (const LogEntry& entry : out) {
        const Json previous = entry.payload.value("prev", Json::array());
        for (const Json& digest : previous)
            if (!digest.is_string() || digests.count(digest.get<std::string>()) == 0)
                return fail(ErrorCode::Invalid, tr("The log entry {} follows one that is missing.", entry.fileName),
                            "log/" + entry.fileName);
    }
    return out;
}

namespace {
std::vector<std::string> tips(const std::vector<LogEntry>& entries)
{
    std::set<std::string> followed;
    for (const LogEntry& entry : entries)
        for (const Json& digest : entry.payload.value("prev", Json::array()))
            followed.insert(digest.get<std::string>());
    std::vector<std::string> out;
    for (const LogEntry& entry : entries)
        if (followed.count(entry.digest) == 0)
            out.push_back(entry.digest);
    return out;
}
} // namespace

Result<Oid> Workspace::Private::originCommit(const trust::SigningKey& key, Json entry,
                                             const std::vector<std::string>& previous,
                                             const std::vector<TreeItem>& logItems, const std::vector<Oid>& parents,
                                             PackWriter& pack) const
{
    const TimePoint now = environment.clock();
    entry["schema"] = "pluma/log/v1";
    entry["seq"] = logItems.size() + 1;
    entry["at"] = isoTime(now);
    entry["prev"] = previous;
    entry["key"] = {{"fingerprint", key.publicKey().fingerprint()}, {"public_key", key.publicKey().base64()}};
    PLUMA_TRY(const auto payload, trust::canonicalJson(entry));
    PLUMA_TRY(const auto envelope, trust::Envelope::sign(logPayloadType, payload, key));
    PLUMA_TRY(const auto text, envelope.json());
    std::vector<TreeItem> items = logItems;
    items.push_back({fmt::format("{:08}-{}.dsse.json", logItems.size() + 1, trust::sha256(payload).hex().substr(0, 8)),
                     0100644, pack.blob(text)});
    const Oid folder = pack.tree(std::move(items));
    const Oid root = pack.tree({{"log", 040000, folder}});
    return pack.commit(root, parents, repository.identity(), now,
                       entry.value("type", std::string("entry")) + " " + entry.value("context_id", std::string()) +
                           "\n");
}

Result<> Workspace::Private::append(const trust::SigningKey& key, Json entry, const Oid* context, PackWriter& pack,
                                    Job& job)
{
    const std::string fingerprint = key.publicKey().fingerprint();
    const std::string refName = originsPrefix + fingerprint;
    const std::optional<Oid> head = repository.ref(refName);
    PLUMA_CHECK(checkContinuity(fingerprint));
    std::vector<TreeItem> logItems;
    std::vector<std::string> previous;
    std::vector<Oid> parents;
    if (head) {
        PLUMA_TRY(const auto entries, log(fingerprint, *head));
        previous = tips(entries);
        PLUMA_TRY(const auto facts, repository.commit(*head));
        PLUMA_TRY(const auto folder, repository.find(facts.tree, "log"));
        PLUMA_TRY(logItems, repository.tree(folder->oid));
        parents.push_back(*head);
    }
    if (context != nullptr)
        parents.push_back(*context);
    PLUMA_TRY(const auto commit, originCommit(key, std::move(entry), previous, logItems, parents, pack));
    PLUMA_CHECK(pack.finish(job));
    PLUMA_CHECK(repository.moveRef(refName, commit, head, Repository::StaleLock::Clear));
    // From here on the write has happened; what follows can be repaired and must not turn success into failure.
    if (auto remembered = Standing(*this).remember(fingerprint, job); !remembered)
        job.log(tr("The new head of the origin could not be remembered: {}", remembered.error().message));
    return {};
}

bool Workspace::Private::continues(const std::string& fingerprint, const Oid& head, const Oid& earlier) const
{
    if (head == earlier)
        return true;
    // Commits are not signed, so ancestry alone proves nothing: every signed entry must still be there.
    const auto now = log(fingerprint, head);
    const auto then = log(fingerprint, earlier);
    if (!now || !then || !repository.isDescendant(head, earlier))
        return false;
    std::set<std::string> digests;
    for (const LogEntry& entry : *now)
        digests.insert(entry.digest);
    return std::all_of(then->begin(), then->end(),
                       [&](const LogEntry& entry) { return digests.count(entry.digest) > 0; });
}

Result<> Workspace::Private::checkContinuity(const std::string& fingerprint) const
{
    PLUMA_TRY(const auto seen, Standing(*this).continuity(fingerprint));
    if (!seen.rewound)
        return {};
    const std::string refName = originsPrefix + fingerprint;
    return fail(ErrorCode::Denied,
                tr("The log of key {} does not contain {}, which this machine saw before: it was rewritten or forked.",
                   fingerprint.substr(0, 16), seen.commit.substr(0, 10)),
                refName,
                seen.commitIsHere ? tr("restore it: git update-ref {} {}", refName, seen.commit)
                                  : tr("get it back: pluma sync; if it was removed on purpose, take this key out of "
                                       "'heads' in {}",
                                       (environment.dirs.state / "pins.json").string()));
}

std::vector<ContextInfo> Workspace::Private::logged() const
{
    std::vector<ContextInfo> out;
    for (const auto& [name, head] : repository.refs(originsPrefix)) {
        const auto entries = log(name.substr(std::string(originsPrefix).size()), head);
        if (!entries)
            continue; // verify() names what is wrong with it
        for (const LogEntry& entry : *entries) {
            const auto text = [&](const char* key) { return textMember(entry.payload, key); };
            ContextInfo info;
            info.id = text("context_id");
            info.program = text("program");
            info.phase = text("phase");
            info.commit = text("context_commit");
            info.digest = text("context_digest");
            info.created = text("at");
            info.state = State::Logged;
            info.origin = entry.fingerprint;
            const bool phaseOk =
                !info.phase.empty() && info.phase.size() <= 200 &&
                info.phase.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+") ==
                    std::string::npos;
            if (phaseOk && tfa::isProgramId(info.program) && Oid::fromHex(info.commit))
                out.push_back(std::move(info));
        }
    }
    std::sort(out.begin(), out.end(), [](const ContextInfo& a, const ContextInfo& b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return out;
}

namespace {
// Where a projection that no log names stands in place of a real context, a second number would hide the forgery.
std::set<std::string> forgedAmong(const std::vector<ContextInfo>& projected, const std::vector<ContextInfo>& logged)
{
    std::set<std::string> loggedCommits;
    for (const ContextInfo& entry : logged)
        loggedCommits.insert(entry.commit);
    std::set<std::string> forged;
    for (const ContextInfo& info : projected)
        if (loggedCommits.count(info.commit) == 0)
            forged.insert(info.state == State::Damaged ? contextsPrefix + info.program + "/" + info.phase : info.id);
    return forged;
}
} // namespace

Result<std::vector<std::string>> Workspace::Private::repairProjections(Repository::StaleLock stale) const
{
    std::set<Oid> known;     // that have a number of their own
    std::set<Oid> strangers; // that are numbered apart
    std::map<std::string, unsigned> last;
    for (const char* prefix : {contextsPrefix, strangersPrefix})
        for (const auto& [name, oid] : repository.refs(prefix)) {
            (prefix == contextsPrefix ? known : strangers).insert(oid);
            const std::size_t slash = name.rfind('/');
            unsigned number = 0;
            std::from_chars(name.data() + slash + 1, name.data() + name.size(), number);
            unsigned& highest = last[name.substr(0, slash)];
            highest = std::max(highest, number);
        }
    const auto entries = logged();
    if (std::all_of(entries.begin(), entries.end(), [&](const ContextInfo& entry) {
            const auto commit = Oid::fromHex(entry.commit);
            return commit && known.count(*commit) > 0;
        }))
        return std::vector<std::string>();
    const std::set<std::string> forged = forgedAmong(projected(), entries);
    Standing standing(*this);
    std::vector<std::string> ids;
    std::vector<const ContextInfo*> others;
    const auto project = [&](const std::string& prefix, const Oid& commit, const ContextInfo& info) {
        const std::string folder = prefix + info.program + "/" + info.phase;
        // A number that someone else takes at this moment is theirs; the next open finds the rest.
        if (!repository.moveRef(fmt::format("{}/{}", folder, last[folder] + 1), commit, std::nullopt, stale))
            return;
        ++last[folder];
        if (strangers.count(commit) == 0)
            ids.push_back(info.id);
    };
    for (const ContextInfo& entry : entries) {
        PLUMA_TRY(const auto commit, Oid::fromHex(entry.commit));
        if (known.count(commit) > 0 || !repository.has(commit) || forged.count(entry.id) > 0 ||
            forged.count(contextsPrefix + entry.program + "/" + entry.phase) > 0)
            continue;
        // A number is for what somebody trusted has signed and logged; strangers who log it too change nothing.
        const auto context = readContext(commit, {});
        // Whoever is trusted for one program has no say about the names of another.
        if (!context || context->program != entry.program || standing.signerOf(*context) != entry.origin ||
            !standing.trusts(*context)) {
            others.push_back(&entry);
            continue;
        }
        known.insert(commit);
        project(contextsPrefix, commit,
                entry); // where its signer says; verify() tells when the context has another phase
    }
    for (const ContextInfo* entry : others) {
        PLUMA_TRY(const auto commit, Oid::fromHex(entry->commit));
        if (known.count(commit) == 0 && strangers.count(commit) == 0) {
            project(strangersPrefix, commit, *entry);
            strangers.insert(commit);
        }
    }
    return ids;
}

Result<ContextInfo> Workspace::Private::seal(Statement statement, const trust::SigningKey& key,
                                             std::vector<TreeItem> rootItems, const std::string& entryType,
                                             PackWriter& pack, Job& job)
{
    const TimePoint now = environment.clock();
    const auto [name, email] = repository.identity();
    statement.created = isoTime(now);
    statement.author = {name, email, key.publicKey().fingerprint()};
    const std::string phase = context::phaseKey(statement.scope.phases, vocabulary);
    const std::string program = statement.program;
    statement.id.clear();
    PLUMA_TRY(const std::string digest8, context::idDigest(statement.json()));
    const std::string id = statement.id = fmt::format("{}-{}-{}-{}", program, phase, dayOf(now), digest8);
    PLUMA_TRY(const auto bytes, trust::canonicalJson(statement.json()));
    PLUMA_TRY(const auto envelope, trust::Envelope::sign(context::payloadType, bytes, key));
    PLUMA_TRY(const auto envelopeText, envelope.json());
    const std::string digest = trust::sha256(bytes).hex();
    rootItems.push_back({"context.json", 0100644, pack.blob(bytes)});
    rootItems.push_back({"context.dsse.json", 0100644, pack.blob(envelopeText)});
    const Oid tree = pack.tree(std::move(rootItems));
    const Oid commit =
        pack.commit(tree, {}, {name, email}, now, fmt::format("{} {}\n\nContext-Digest: {}\n", entryType, id, digest));
    PLUMA_CHECK(append(key,
                       {{"type", entryType},
                        {"program", program},
                        {"phase", phase},
                        {"context_id", id},
                        {"context_digest", digest},
                        {"context_commit", commit.hex()}},
                       &commit, pack, job));
    PLUMA_CHECK(repairProjections(Repository::StaleLock::Clear));
    for (const char* prefix : {contextsPrefix, strangersPrefix}) // the latter where the own key was unpinned
        for (const auto& [refName, oid] : repository.refs(prefix + program + "/" + phase + "/"))
            if (oid == commit)
                return readContext(commit, refName);
    return readContext(commit, {});
}

} // namespace pluma::memory

#include "memory/standing.h"

#include <algorithm>

#include "base/members.h"
#include "base/text.h"

namespace pluma::memory {
namespace {

std::vector<std::string> followedBy(const LogEntry& entry)
{
    std::vector<std::string> out;
    for (const Json& digest : entry.payload.value("prev", Json::array()))
        if (digest.is_string())
            out.push_back(digest.get<std::string>());
    return out;
}

std::uint64_t seqOf(const LogEntry& entry)
{
    const Json seq = entry.payload.value("seq", Json());
    return seq.is_number_unsigned() ? seq.get<std::uint64_t>() : 0;
}

// A statement with the envelope that should be over it.
struct Sealed {
    std::string bytes;
    trust::Envelope envelope;
};
Result<Sealed> sealed(const Repository& repository, const ContextInfo& context)
{
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, repository.commit(commit));
    PLUMA_TRY(const auto statement, repository.find(facts.tree, "context.json"));
    PLUMA_TRY(const auto envelope, repository.find(facts.tree, "context.dsse.json"));
    if (!statement || !envelope)
        return fail(ErrorCode::Invalid, tr("This is no context."));
    Sealed out;
    PLUMA_TRY(out.bytes, repository.blob(statement->oid));
    PLUMA_TRY(const auto text, repository.blob(envelope->oid));
    PLUMA_TRY(out.envelope, trust::Envelope::parse(text, "context.dsse.json"));
    if (out.envelope.payloadType != context::payloadType || out.envelope.payload != out.bytes)
        return fail(ErrorCode::Invalid, tr("The signature is over another statement than context.json."));
    return out;
}

} // namespace

// ---- the log of a key

KeyLog::KeyLog(Oid head, std::vector<LogEntry> entries) : m_head(head), m_entries(std::move(entries))
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_at.emplace(m_entries[i].digest, i);
}

std::set<std::string> KeyLog::upTo(const std::string& digest) const
{
    std::set<std::string> out;
    std::vector<std::string> open = {digest};
    while (!open.empty()) {
        const std::string next = std::move(open.back());
        open.pop_back();
        const auto it = m_at.find(next);
        if (it == m_at.end() || !out.insert(next).second)
            continue;
        for (std::string& before : followedBy(m_entries[it->second]))
            open.push_back(std::move(before));
    }
    return out;
}

std::vector<std::string> KeyLog::chains() const
{
    std::vector<std::string> out;
    for (const LogEntry& entry : m_entries)
        if (followedBy(entry).empty())
            out.push_back(entry.digest);
    return out;
}

const LogEntry* KeyLog::tip(const std::string& genesis) const
{
    std::set<std::string> followed;
    for (const LogEntry& entry : m_entries)
        for (std::string& before : followedBy(entry))
            followed.insert(std::move(before));
    const LogEntry* best = nullptr;
    std::size_t most = 0;
    for (const LogEntry& entry : m_entries) {
        if (followed.count(entry.digest) > 0)
            continue;
        const auto held = upTo(entry.digest);
        if (held.count(genesis) > 0 && held.size() > most) {
            best = &entry;
            most = held.size();
        }
    }
    return best;
}

const LogEntry* KeyLog::naming(const std::string& contextDigest, const std::string& commit) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const LogEntry& entry) {
        return textMember(entry.payload, "context_digest") == contextDigest &&
               textMember(entry.payload, "context_commit") == commit;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

trust::LogPosition KeyLog::position(const LogEntry& entry) const
{
    const auto held = upTo(entry.digest);
    for (const std::string& genesis : chains())
        if (held.count(genesis) > 0)
            return {genesis, seqOf(entry), entry.digest};
    return {entry.digest, seqOf(entry), entry.digest};
}

// ---- what is known

std::string pathOfKey(const std::string& workspaceKey) { return workspaceKey.substr(0, workspaceKey.rfind('#')); }

Result<const KeyLog*> Standing::log(const std::string& fingerprint)
{
    auto it = m_logs.find(fingerprint);
    if (it == m_logs.end()) {
        Result<std::optional<KeyLog>> read = std::optional<KeyLog>();
        if (const auto head = m_d.repository.ref(originsPrefix + fingerprint)) {
            auto entries = m_d.log(fingerprint, *head);
            if (entries)
                read = std::optional<KeyLog>(KeyLog(*head, std::move(*entries)));
            else
                read = tl::unexpected<Error>(entries.error());
        }
        it = m_logs.emplace(fingerprint, std::move(read)).first;
    }
    if (!it->second)
        return tl::unexpected<Error>(it->second.error());
    return it->second->has_value() ? &**it->second : nullptr;
}

const std::vector<trust::SignedRoster>& Standing::rosters()
{
    if (m_rosters)
        return *m_rosters;
    m_rosters.emplace();
    for (const auto& [name, head] : m_d.repository.refs(originsPrefix)) {
        const auto held = log(name.substr(std::string(originsPrefix).size()));
        if (!held || *held == nullptr)
            continue; // verify() names what is wrong with it
        for (const LogEntry& entry : (*held)->entries())
            if (textMember(entry.payload, "type") == "roster" && entry.payload.contains("roster"))
                // Whose log carries it says nothing; who signed it does.
                if (auto roster = trust::SignedRoster::read(
                        entry.payload["roster"].dump(-1, ' ', false, Json::error_handler_t::replace), entry.fileName))
                    m_rosters->push_back(std::move(*roster));
    }
    return *m_rosters;
}

bool Standing::signedByPinnedOrOwn(const trust::Ground& ground, const ContextInfo& context)
{
    const auto statement = sealed(m_d.repository, context);
    if (!statement)
        return false;
    const std::string fingerprint = statement->envelope.signatures.front().keyId;
    const bool counts =
        ground.pins.find(fingerprint) != nullptr || (ground.own && ground.own->fingerprint() == fingerprint);
    const auto by = counts ? ground.key(fingerprint) : std::nullopt;
    return by && statement->envelope.signedBy(*by);
}

std::optional<std::vector<trust::Signer>> Standing::enrolled(const std::string& program, const trust::Ground& ground)
{
    // What is there and cannot be read enrols nobody: who was taken out of it must not come back by its damage.
    const std::vector<trust::Signer> nobody;
    const auto read = [&nobody](const ProgramFiles& files) -> std::optional<std::vector<trust::Signer>> {
        const auto document = optionalFile(files, "signers.yaml", "signers.v1");
        if (!document)
            return nobody;
        if (!*document)
            return std::nullopt;
        const auto signers = trust::readSigners(**document);
        return signers ? *signers : nobody;
    };
    if (!m_d.repository.isBare()) {
        const auto programs = m_d.programs({});
        if (!programs)
            return nobody;
        for (const ProgramRef& there : *programs)
            if (there.id == program)
                if (auto signers = read(m_d.filesInWorktree(there)))
                    return signers;
    }
    auto contexts = m_d.projected(program);
    for (auto it = contexts.rbegin(); it != contexts.rend(); ++it) {
        const auto commit = Oid::fromHex(it->commit);
        if (it->program != program || !commit || !signedByPinnedOrOwn(ground, *it))
            continue;
        const auto facts = m_d.repository.commit(*commit);
        const auto folder = facts ? m_d.repository.find(facts->tree, "program")
                                  : Result<std::optional<TreeItem>>(std::optional<TreeItem>());
        if (folder && *folder && (*folder)->isTree())
            return read(m_d.filesInTree((*folder)->oid, "program/"));
    }
    return std::nullopt;
}

Result<const trust::Ground*> Standing::ground(const std::string& program)
{
    if (const auto it = m_grounds.find(program); it != m_grounds.end())
        return &it->second;
    const trust::PinStore pins(m_d.environment.dirs.state);
    trust::Ground out;
    out.program = program;
    out.now = m_d.environment.clock();
    PLUMA_TRY(out.pins, pins.program(program));
    // A key file that is not as it must be signs nothing; for judging others it is as if there were none.
    if (const auto own = trust::KeyStore(m_d.environment.dirs.data / "keys").ownPublic())
        out.own = *own;
    // The public half of a pin of version 1, which had fingerprints only, is in its log.
    for (trust::PinnedRoot& root : out.pins.roots)
        if (!root.key)
            if (const auto held = log(root.fingerprint); held && *held != nullptr && !(*held)->entries().empty()) {
                const Json& payload = (*held)->entries().front().payload;
                if (const auto known = trust::PublicKey::fromBase64(textMember(member(payload, "key"), "public_key")))
                    root.key = *known;
            }
    std::vector<trust::SignedRoster> known = rosters();
    if (out.pins.roster)
        if (const auto kept = pins.roster(out.pins.roster->digest))
            if (auto roster = trust::SignedRoster::read(*kept, out.pins.roster->digest))
                known.push_back(std::move(*roster));
    out.roster = trust::chooseRoster(program, out.pins, known);
    out.enrolled = enrolled(program, out);
    return &m_grounds.emplace(program, std::move(out)).first->second;
}

std::optional<trust::PublicKey> Standing::key(const std::string& program, const std::string& fingerprint)
{
    if (const auto known = ground(program))
        if (auto found = (*known)->key(fingerprint))
            return found;
    if (const auto held = log(fingerprint); held && *held != nullptr && !(*held)->entries().empty())
        if (auto found = trust::PublicKey::fromBase64(
                textMember(member((*held)->entries().front().payload, "key"), "public_key")))
            return *found;
    return std::nullopt;
}

bool Standing::seenBefore(const std::string& fingerprint, const std::string& entry, TimePoint time)
{
    const auto held = log(fingerprint);
    const trust::PinStore pins(m_d.environment.dirs.state);
    const auto heads = pins.heads(fingerprint);
    if (!held || *held == nullptr || !heads)
        return false;
    for (const auto& [genesis, head] : *heads) {
        std::vector<trust::SeenMark> marks = head.earlier;
        marks.push_back(head.mark);
        for (const trust::SeenMark& mark : marks)
            if (const auto seen = parseIsoTime(mark.seen);
                seen && *seen <= time && (*held)->upTo(mark.entry).count(entry) > 0)
                return true;
    }
    // What version 1 of the pins had seen was seen before there were rosters.
    const auto old = pins.headsOfVersion1(fingerprint);
    if (!old)
        return false;
    for (const auto& [repository, commit] : *old) {
        const auto oid = Oid::fromHex(commit);
        if (!oid || !m_d.repository.has(*oid))
            continue;
        if (const auto then = m_d.log(fingerprint, *oid);
            then && std::any_of(then->begin(), then->end(), [&](const LogEntry& e) { return e.digest == entry; }))
            return true;
    }
    return false;
}

Result<trust::TrustVerdict> Standing::judge(const std::string& program, const std::string& fingerprint,
                                            const std::string& at, const std::string& claimed,
                                            const std::string& contextDigest, const std::string& commit)
{
    PLUMA_TRY(const auto* known, ground(program));
    const auto held = log(fingerprint);
    const KeyLog* entries = held ? *held : nullptr;
    const LogEntry* entry = entries != nullptr ? entries->naming(contextDigest, commit) : nullptr;
    trust::Signed what{fingerprint, at, claimed, {}, {}};
    if (entry != nullptr) {
        const std::string digest = entry->digest;
        what.isUpTo = [entries, digest](const trust::LogPosition& position) {
            const auto before = entries->upTo(position.entry);
            return before.count(digest) > 0 && before.count(position.genesis) > 0;
        };
        what.seenBefore = [this, fingerprint, digest](TimePoint time) { return seenBefore(fingerprint, digest, time); };
    }
    return trust::judge(*known, what);
}

bool Standing::trusts(const ContextInfo& context)
{
    const auto statement = sealed(m_d.repository, context);
    if (!statement || context.digest.empty())
        return false;
    const std::string& program = context.statement.program;
    const std::string fingerprint = statement->envelope.signatures.front().keyId;
    const auto by = key(program, fingerprint);
    if (!by || !statement->envelope.verifies(statement->envelope.signatures.front(), *by))
        return false;
    const auto verdict = judge(program, fingerprint, context.statement.created, {}, context.digest, context.commit);
    return verdict && trust::isTrusted(verdict->level);
}

std::string Standing::signerOf(const ContextInfo& context) const
{
    const auto statement = sealed(m_d.repository, context);
    return statement ? statement->envelope.signatures.front().keyId : std::string();
}

// ---- what was seen

namespace {

// Whether a repository still has an entry in the log of a key.
bool otherHas(const std::string& workspaceKey, const std::string& fingerprint, const std::string& entry)
{
    std::filesystem::path path = pathOfKey(workspaceKey);
    if (!path.is_absolute())
        return false;
    if (path.filename() == ".git")
        path = path.parent_path();
    const auto repository = Repository::open(path);
    std::error_code ignored;
    if (!repository ||
        std::filesystem::weakly_canonical(repository->commonDir(), ignored).string() != pathOfKey(workspaceKey))
        return false;
    const auto head = repository->ref(originsPrefix + fingerprint);
    const auto entries =
        head ? readLog(*repository, fingerprint, *head) : Result<std::vector<LogEntry>>(std::vector<LogEntry>());
    return entries &&
           std::any_of(entries->begin(), entries->end(), [&](const LogEntry& there) { return there.digest == entry; });
}

} // namespace

Result<Standing::Continuity> Standing::continuity(const std::string& fingerprint)
{
    Continuity out;
    const std::string here = m_d.workspaceKey();
    const trust::PinStore pins(m_d.environment.dirs.state);
    const auto held = log(fingerprint);
    if (!held && m_d.repository.ref(originsPrefix + fingerprint) && held.error().code != ErrorCode::Invalid)
        return tl::unexpected<Error>(held.error());
    const KeyLog* now = held ? *held : nullptr;
    PLUMA_TRY(const auto heads, pins.heads(fingerprint));
    bool known = false;
    for (const auto& [chain, head] : heads) {
        const bool was = head.folder == here || std::find(head.also.begin(), head.also.end(), here) != head.also.end();
        known = known || was;
        if (now != nullptr && now->has(head.mark.entry))
            continue;
        const bool chainIsHere = now != nullptr && now->has(chain.substr(0, 64));
        // A new repository in the place of an old one, without that chain, is none of it.
        if (!chainIsHere && !was)
            continue;
        std::vector<std::string> folders = head.also;
        folders.push_back(head.folder);
        const bool there =
            pathOfKey(head.folder) != pathOfKey(here) &&
            std::any_of(folders.begin(), folders.end(), [&, &seen = head](const std::string& other) {
                return pathOfKey(other) != pathOfKey(here) && otherHas(other, fingerprint, seen.mark.entry);
            });
        if (there && out.rewound)
            continue;
        (there ? out.behind : out.rewound) = true;
        out.folder = pathOfKey(head.folder);
        out.commit = head.commit;
    }
    PLUMA_TRY(const auto old, pins.headsOfVersion1(fingerprint));
    if (const auto it = old.find(here); it != old.end() && !known) {
        const auto seen = Oid::fromHex(it->second);
        if (!seen || now == nullptr || !m_d.repository.has(*seen) || !m_d.continues(fingerprint, now->head(), *seen)) {
            out.rewound = true;
            out.folder = pathOfKey(here);
            out.commit = it->second;
        }
    }
    if (const auto commit = Oid::fromHex(out.commit))
        out.commitIsHere = m_d.repository.has(*commit);
    return out;
}

Result<> Standing::remember(const std::string& fingerprint, Job& job)
{
    PLUMA_TRY(const auto* now, log(fingerprint));
    if (now == nullptr)
        return {};
    const trust::PinStore pins(m_d.environment.dirs.state);
    const std::string here = m_d.workspaceKey();
    PLUMA_TRY(const auto heads, pins.heads(fingerprint));
    std::map<std::string, std::vector<std::string>> byTip;
    for (const std::string& genesis : now->chains()) {
        const LogEntry* tip = now->tip(genesis);
        if (tip == nullptr)
            continue;
        const auto before = heads.find(genesis);
        if (before != heads.end() && before->second.mark.entry == tip->digest &&
            (before->second.folder == here ||
             std::find(before->second.also.begin(), before->second.also.end(), here) != before->second.also.end()))
            continue; // known already: who only reads waits for nobody
        std::string chain = genesis;
        // The same key wrote on in two clones: the line that is not joined yet is remembered beside the other one.
        if (before != heads.end() && !now->has(before->second.mark.entry))
            chain += "-" + trust::sha256(here).hex().substr(0, 12);
        byTip[tip->digest].push_back(std::move(chain));
    }
    for (const auto& [digest, chains] : byTip) {
        const auto entry = std::find_if(now->entries().begin(), now->entries().end(),
                                        [&wanted = digest](const LogEntry& e) { return e.digest == wanted; });
        const trust::SeenMark mark{seqOf(*entry), digest, isoTime(m_d.environment.clock())};
        PLUMA_CHECK(pins.rememberHead(fingerprint, chains, mark, now->head().hex(), here, job));
    }
    return {};
}

Result<> Standing::rememberRoster(const std::string& program, Job& job)
{
    PLUMA_TRY(const auto* known, ground(program));
    if (!known->roster.newest)
        return {};
    const trust::SignedRoster& newest = *known->roster.newest;
    const trust::RosterMark mark{newest.roster.version, newest.digest, known->roster.root};
    if (known->pins.roster == mark)
        return {};
    PLUMA_TRY(const auto envelope, newest.envelope.json());
    return trust::PinStore(m_d.environment.dirs.state).rememberRoster(program, mark, envelope, job);
}

} // namespace pluma::memory

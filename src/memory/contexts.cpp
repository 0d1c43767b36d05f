#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "base/members.h"
#include "base/text.h"
#include "memory/standing.h"

namespace pluma::memory {

Result<Oid> Workspace::Private::writeListing(const std::vector<ListingRow>& rows, PackWriter& pack,
                                             std::string& merkleRoot) const
{
    trust::MerkleTree merkle;
    std::map<std::string, std::string> parts;
    for (const ListingRow& row : rows) {
        PLUMA_TRY(const auto line, row.entry.line());
        merkle.append(line);
        parts[row.group] += line + "\n";
    }
    merkleRoot = merkle.root().hex();
    std::vector<TreeItem> items;
    for (const auto& [group, text] : parts)
        items.push_back({group + ".jsonl", 0100644, pack.blob(text)});
    return pack.tree(std::move(items));
}

Result<ContextInfo> Workspace::Private::readContext(const Oid& commit, const std::string& ref) const
{
    PLUMA_TRY(const auto facts, repository.commit(commit));
    PLUMA_TRY(const auto item, repository.find(facts.tree, "context.json"));
    if (!item)
        return fail(ErrorCode::Invalid, tr("The commit {} is not a frozen context.", commit.hex()), ref);
    PLUMA_TRY(const auto bytes, repository.blob(item->oid));
    PLUMA_TRY(const auto document, parseJson(bytes, "context.json"));
    ContextInfo info;
    info.statement = Statement::read(document.json());
    info.commit = commit.hex();
    info.ref = ref;
    info.digest = trust::sha256(bytes).hex();
    info.id = info.statement.id;
    info.program = info.statement.program;
    info.created = info.statement.created;
    info.state = info.statement.state;
    info.author = info.statement.author.name;
    // refs/pluma/contexts/PROGRAM/PHASE/N
    const auto parts = split(ref, '/');
    info.stranger = startsWith(ref, strangersPrefix);
    if ((startsWith(ref, contextsPrefix) || info.stranger) && parts.size() == 6) {
        info.phase = parts[4];
        std::from_chars(parts[5].data(), parts[5].data() + parts[5].size(), info.number);
    } else {
        info.phase = context::phaseKey(info.statement.scope.phases, vocabulary);
    }
    return info;
}

std::vector<ContextInfo> Workspace::Private::projected(const std::string& program) const
{
    std::vector<ContextInfo> out;
    std::set<Oid> numbered;
    for (const char* prefix : {contextsPrefix, strangersPrefix})
        for (const auto& [name, oid] : repository.refs(std::string(prefix) + (program.empty() ? "" : program + "/"))) {
            // Of one whose signer became trusted later the number of its own counts.
            if (prefix == contextsPrefix)
                numbered.insert(oid);
            else if (numbered.count(oid) > 0)
                continue;
            const auto parts = split(name, '/');
            if (parts.size() != 6)
                continue; // somebody wrote it by hand
            auto info = readContext(oid, name);
            if (info) {
                out.push_back(std::move(*info));
                continue;
            }
            // A damaged context must stay visible, or nobody would verify it.
            ContextInfo broken;
            broken.program = parts[3];
            broken.phase = parts[4];
            std::from_chars(parts[5].data(), parts[5].data() + parts[5].size(), broken.number);
            broken.stranger = prefix == strangersPrefix;
            broken.ref = name;
            broken.commit = oid.hex();
            out.push_back(std::move(broken));
        }
    std::sort(out.begin(), out.end(), [](const ContextInfo& a, const ContextInfo& b) {
        return std::tie(a.created, a.program, a.phase, a.stranger, a.number) <
               std::tie(b.created, b.program, b.phase, b.stranger, b.number);
    });
    return out;
}

void Workspace::Private::markDistrusted(std::vector<ContextInfo>& contexts) const
{
    Standing standing(*this);
    std::set<std::pair<std::string, std::string>> settled;
    for (auto it = contexts.rbegin(); it != contexts.rend(); ++it) {
        if (it->stranger || it->state != State::Frozen || settled.count({it->program, it->phase}) > 0)
            continue;
        it->distrusted = !standing.trusts(*it);
        if (!it->distrusted)
            settled.emplace(it->program, it->phase);
    }
}

Result<std::vector<ContextInfo>> contextsOf(const Workspace& workspace)
{
    auto& d = workspace.parts();
    auto out = d.projected();
    d.markDistrusted(out);
    return out;
}

namespace {

/// Finds the context that a person means, among those of trusted signers first.
class Resolver {
public:
    Resolver(const Workspace::Private& d, std::vector<ContextInfo> all)
        : m_repository(d.repository), m_standing(d), m_all(std::move(all))
    {
    }
    std::vector<std::string> names; ///< of everything that there is, for hints

    /// `PROGRAM/PHASE`, `PROGRAM/PHASE@n`, `PROGRAM/PHASE@un`.
    Result<std::optional<ContextInfo>> byName(const std::string& reference)
    {
        const std::size_t slash = reference.find('/');
        const std::string program = reference.substr(0, slash);
        std::string phase = reference.substr(slash + 1);
        unsigned number = 0;
        bool stranger = false;
        if (const std::size_t at = phase.find('@'); at != std::string::npos) {
            std::string text = phase.substr(at + 1);
            stranger = startsWith(text, "u");
            const char* begin = text.data() + (stranger ? 1 : 0);
            const auto end = std::from_chars(begin, text.data() + text.size(), number);
            if (end.ptr != text.data() + text.size() || number == 0)
                return fail(ErrorCode::Usage, tr("'@{}' is not a number of a context.", printable(text)));
            phase = phase.substr(0, at);
        }
        std::vector<const ContextInfo*> claiming;
        for (const ContextInfo& info : m_all) {
            // The ref says what is asked for: numbers are local and refs are not signed.
            const auto parts = split(info.ref, '/');
            names.push_back(std::string(parts[3]) + "/" + std::string(parts[4]));
            if (parts[3] == program && parts[4] == phase)
                claiming.push_back(&info);
        }
        // Where only one claims the name there is nothing to choose; verify() judges it.
        if (claiming.size() == 1 && (number == 0 || isNumbered(*claiming[0], number, stranger)))
            return std::optional(withTwins(*claiming[0]));
        const ContextInfo* best = nullptr;
        bool bestTrusted = false;
        for (const ContextInfo* info : claiming) {
            if (number != 0 && !isNumbered(*info, number, stranger))
                continue;
            // The signed time says which is the latest, of those whose signers are believed.
            const bool good = trusted(*info);
            if (best == nullptr || (good && !bestTrusted) || (good == bestTrusted && info->created >= best->created)) {
                best = info;
                bestTrusted = good;
            }
        }
        if (best == nullptr)
            return std::optional<ContextInfo>();
        std::vector<const ContextInfo*> others;
        for (const ContextInfo* info : claiming)
            if (info != best && bestTrusted && !trusted(*info))
                others.push_back(info);
        ContextInfo out = *best;
        if (!others.empty())
            out.claims.push_back({"claimed_name",
                                  tr("The name {}/{} is also claimed by what nobody you trust has signed: {}.", program,
                                     phase, list(others)),
                                  out.ref, Severity::Note});
        return std::optional(withTwins(std::move(out)));
    }

    /// An id, a digest, a commit, or the beginning of an id or a digest.
    Result<std::optional<ContextInfo>> byId(const std::string& reference)
    {
        // A commit is what it is; ids and digests are claims, and may read as a commit.
        for (const ContextInfo& info : m_all)
            if (info.commit == reference)
                return std::optional(withTwins(info));
        std::vector<const ContextInfo*> exact;
        std::vector<const ContextInfo*> beginning;
        for (const ContextInfo& info : m_all) {
            names.push_back(info.id);
            if (info.id == reference || info.digest == reference)
                exact.push_back(&info);
            else if (reference.size() >= 4 && (startsWith(info.id, reference) || startsWith(info.digest, reference)))
                beginning.push_back(&info);
        }
        if (!exact.empty())
            return std::optional(withTwins(*preferred(exact)));
        std::vector<const ContextInfo*> good;
        for (const ContextInfo* info : beginning)
            if (trusted(*info))
                good.push_back(info);
        const auto& found = good.empty() ? beginning : good;
        for (const ContextInfo* info : found)
            if (info->id != found.front()->id)
                return fail(ErrorCode::Invalid,
                            tr("'{}' is the beginning of more than one context: {} and {}.", reference,
                               printable(found.front()->id), printable(info->id)),
                            {}, tr("write more of the id"));
        return found.empty() ? std::optional<ContextInfo>() : std::optional(withTwins(*preferred(found)));
    }

private:
    static bool isNumbered(const ContextInfo& info, unsigned number, bool stranger)
    {
        return info.number == number && info.stranger == stranger;
    }
    bool trusted(const ContextInfo& info)
    {
        const auto it = m_trusted.find(info.commit);
        return it != m_trusted.end() ? it->second
                                     : m_trusted.emplace(info.commit, m_standing.trusts(info)).first->second;
    }
    // An id is made of the digest of the statement without it; one that does not fit is a copy.
    bool fits(const ContextInfo& info) const
    {
        const auto source = GitSource::ofCommit(m_repository, info.commit);
        const auto json = source ? context::readStatement(**source) : tl::unexpected<Error>(source.error());
        const auto digest8 = json ? context::idDigest(*json) : tl::unexpected<Error>(json.error());
        return digest8 && endsWith(info.id, "-" + *digest8);
    }
    const ContextInfo* preferred(const std::vector<const ContextInfo*>& list)
    {
        return *std::max_element(list.begin(), list.end(), [&](const ContextInfo* a, const ContextInfo* b) {
            const auto rank = [&](const ContextInfo* info) {
                return (trusted(*info) ? 4 : 0) + (fits(*info) ? 2 : 0) + (info->stranger ? 0 : 1);
            };
            return rank(a) < rank(b);
        });
    }
    // Two contexts of one id are never two names for one thing.
    ContextInfo withTwins(ContextInfo out)
    {
        std::vector<const ContextInfo*> twins;
        bool trustedTwin = false;
        for (const ContextInfo& info : m_all)
            if (!out.id.empty() && info.id == out.id && info.digest != out.digest) {
                twins.push_back(&info);
                trustedTwin = trustedTwin || trusted(info);
            }
        if (!twins.empty())
            out.claims.push_back({"duplicate_id",
                                  tr("Another context has the id {} too: {}.", printable(out.id), list(twins)), out.ref,
                                  trusted(out) && !trustedTwin ? Severity::Warning : Severity::Error});
        return out;
    }
    std::string list(const std::vector<const ContextInfo*>& contexts) const
    {
        std::vector<std::string> out;
        for (const ContextInfo* info : contexts) {
            if (out.size() == 5) {
                out.push_back(tr("{} more", contexts.size() - out.size()));
                break;
            }
            const std::string key = m_standing.signerOf(*info);
            out.push_back(key.empty() ? tr("commit {}", info->commit)
                                      : tr("commit {} by the key {}", info->commit, printable(key.substr(0, 16))));
        }
        return join(out, ", ");
    }

    const Repository& m_repository;
    Standing m_standing;
    std::vector<ContextInfo> m_all;
    std::map<std::string, bool> m_trusted;
};

} // namespace

Result<ContextInfo> findContext(const Workspace& workspace, const std::string& reference)
{
    auto& d = workspace.parts();
    const auto all = d.projected();
    Resolver resolver(d, all);
    const bool named = reference.find('/') != std::string::npos;
    PLUMA_TRY(const auto found, named ? resolver.byName(reference) : resolver.byId(reference));
    if (found)
        return *found;
    // A context whose own statement is damaged is still named by the log of its origin.
    for (const ContextInfo& entry : named ? std::vector<ContextInfo>() : d.logged())
        if (entry.id == reference || entry.digest == reference ||
            (reference.size() >= 4 && startsWith(entry.id, reference))) {
            ContextInfo info = entry;
            for (const ContextInfo& damaged : all)
                if (damaged.state == State::Damaged && damaged.commit == entry.commit)
                    info.ref = damaged.ref;
            return info;
        }
    std::string hint = didYouMean(reference, resolver.names);
    if (hint.empty())
        hint = resolver.names.empty() ? tr("freeze one: pluma freeze-context --phase CAD; a plain git clone does not "
                                           "bring contexts, run: pluma sync")
                                      : tr("list them: pluma query-context; contexts of others come with: pluma sync");
    return fail(ErrorCode::NotFound, tr("There is no context '{}' here.", printable(reference)),
                workspace.root().string(), hint);
}

Result<std::vector<ListingEntry>> listingOf(const Workspace& workspace, const ContextInfo& context)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto source, GitSource::ofCommit(d.repository, context.commit));
    return context::readListing(*source);
}

Result<std::vector<ItemHit>> findItem(const Workspace& workspace, const std::string& number, const std::string& rev,
                                      Job& job)
{
    auto& d = workspace.parts();
    std::vector<ItemHit> out;
    for (const ContextInfo& info : d.projected()) {
        PLUMA_CHECK(job.step(tr("searching {}", info.id)));
        PLUMA_TRY(const auto entries, listingOf(workspace, info));
        for (const ListingEntry& entry : entries) {
            if (textMember(entry.item, "number") != number)
                continue;
            const std::string own = textMember(entry.item, "rev");
            if (rev.empty() || rev == own)
                out.push_back({info.id, entry.path, own, entry.sha256});
        }
    }
    return out;
}

Result<Provenance> provenanceOf(const Workspace& workspace, const ContextInfo& context)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto source, GitSource::ofCommit(d.repository, context.commit));
    return context::readProvenance(*source);
}

Result<Json> statementOf(const Workspace& workspace, const ContextInfo& context)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto source, GitSource::ofCommit(d.repository, context.commit));
    return context::readStatement(*source);
}

Result<std::unique_ptr<diff::TreeSource>> treeOf(const Workspace& workspace, const ContextInfo& context)
{
    auto& d = workspace.parts();
    PLUMA_TRY(auto source, GitSource::ofCommit(d.repository, context.commit));
    return context::treeOf(std::move(source));
}

} // namespace pluma::memory

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "base/members.h"
#include "base/text.h"
#include "memory/standing.h"

namespace pluma::memory {

Json ProvenanceEntry::json() const
{
    Json out = {{"path", path}, {"origin", origin}, {"sha256", sha256}};
    if (!fromContext.empty())
        out["from"] = {{"context", fromContext}, {"context_digest", fromDigest}, {"path", fromPath}};
    if (!parameters.empty())
        out["parameters"] = parameters;
    if (!templateId.empty()) {
        out["template"] = templateId;
        out["parameters_digest"] = parametersDigest;
    }
    if (!was.empty())
        out["was"] = was;
    return out;
}

Result<ProvenanceEntry> ProvenanceEntry::read(const Json& json)
{
    if (!json.is_object())
        return fail(ErrorCode::Invalid, tr("A provenance line must be an object."));
    ProvenanceEntry entry;
    entry.path = textMember(json, "path");
    entry.origin = textMember(json, "origin");
    entry.sha256 = textMember(json, "sha256");
    static const std::set<std::string> origins = {"cloned", "parameterized", "rendered", "edited"};
    if (entry.path.empty() || origins.count(entry.origin) == 0)
        return fail(ErrorCode::Invalid,
                    tr("A provenance line needs a path and an origin: cloned, parameterized, rendered or edited."));
    const std::filesystem::path path(entry.path);
    if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end())
        return fail(ErrorCode::Denied, tr("The path '{}' leads out of the program.", printable(entry.path)));
    if (const auto from = json.find("from"); from != json.end() && from->is_object()) {
        entry.fromContext = textMember(*from, "context");
        entry.fromDigest = textMember(*from, "context_digest");
        entry.fromPath = textMember(*from, "path");
    }
    if (const auto list = json.find("parameters"); list != json.end() && list->is_array())
        for (const Json& item : *list)
            if (item.is_string())
                entry.parameters.push_back(item.get<std::string>());
    entry.templateId = textMember(json, "template");
    entry.parametersDigest = textMember(json, "parameters_digest");
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!std::all_of(entry.parametersDigest.begin(), entry.parametersDigest.end(), isHex))
        return fail(ErrorCode::Invalid, tr("'{}' is no digest.", printable(entry.parametersDigest)));
    entry.was = textMember(json, "was");
    return entry;
}

Result<std::string> ListingEntry::line() const
{
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return trust::canonicalJson({{"path", path},
                                 {"mode", mode},
                                 {"size", size},
                                 {"sha256", sha256},
                                 {"kind", kind},
                                 {"domain", orNull(domain)},
                                 {"ata", orNull(ata)},
                                 {"item", item},
                                 {"salt", salt}});
}

Reuse& Reuse::operator+=(const Reuse& other)
{
    cloned += other.cloned;
    parameterized += other.parameterized;
    rendered += other.rendered;
    edited += other.edited;
    fresh += other.fresh;
    total += other.total;
    distinctReused += other.distinctReused;
    distinctTotal += other.distinctTotal;
    return *this;
}

std::string withHint(const Error& error)
{
    return error.hint.empty() ? error.message : error.message + " (" + error.hint + ")";
}

std::string listingGroup(const tfa::Attribution& attribution)
{
    if (attribution.systemFolder.empty())
        return "other";
    const auto safe = [](std::string text) {
        for (char& c : text)
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
                c = '_';
        return text.substr(0, 32);
    };
    std::string name = safe(attribution.domain);
    if (!attribution.ata.empty())
        name += (name.empty() ? "" : "-") + safe(attribution.ata);
    return name + "-" + trust::sha256(attribution.systemFolder).hex().substr(0, 8);
}

Result<ListingEntry> readListingLine(const std::string& line, const std::string& where)
{
    const Json json = Json::parse(line, nullptr, false);
    const auto damaged = [&] { return fail(ErrorCode::Invalid, tr("This listing line is damaged."), where); };
    if (!json.is_object() || json.size() != 9)
        return damaged();
    const auto text = [&](const char* key, bool nullable = false) -> std::optional<std::string> {
        const auto it = json.find(key);
        if (it == json.end())
            return std::nullopt;
        if (it->is_null() && nullable)
            return std::string();
        return it->is_string() ? std::optional(it->get<std::string>()) : std::nullopt;
    };
    const auto path = text("path");
    const auto mode = text("mode");
    const auto sha256 = text("sha256");
    const auto kind = text("kind");
    const auto domain = text("domain", true);
    const auto ata = text("ata", true);
    const auto salt = text("salt");
    const auto size = json.find("size");
    const auto item = json.find("item");
    if (!path || !mode || !sha256 || !kind || !domain || !ata || !salt || size == json.end() ||
        !size->is_number_unsigned() || item == json.end())
        return damaged();
    return ListingEntry{*path, *mode, size->get<std::uint64_t>(), *sha256, *kind, *domain, *ata, *item, *salt};
}

std::string provenanceText(const std::map<std::string, ProvenanceEntry>& entries)
{
    std::string out;
    for (const auto& [path, entry] : entries)
        if (const auto line = trust::canonicalJson(entry.json()))
            out += *line + "\n";
    return out;
}

Result<std::map<std::string, ProvenanceEntry>> readProvenance(const std::string& text, const std::string& name)
{
    std::map<std::string, ProvenanceEntry> out;
    std::size_t number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (trim(line).empty())
            continue;
        const std::string where = fmt::format("{}:{}:1", name, number);
        auto entry = ProvenanceEntry::read(Json::parse(line, nullptr, false));
        if (!entry)
            return fail(entry.error().code, entry.error().message, where);
        const std::string path = entry->path;
        if (!out.emplace(path, std::move(*entry)).second)
            return fail(ErrorCode::Invalid, tr("The path '{}' has two provenance lines.", printable(path)), where,
                        tr("keep one of the two"));
    }
    return out;
}

Reuse countReuse(const std::vector<ListingEntry>& entries, const std::map<std::string, ProvenanceEntry>& provenance)
{
    Reuse out;
    std::map<std::string_view, bool> contents;
    for (const ListingEntry& entry : entries) {
        ++out.total;
        const auto it = provenance.find(entry.path);
        const std::string origin = it == provenance.end() ? "new" : it->second.origin;
        (origin == "cloned"          ? out.cloned
         : origin == "parameterized" ? out.parameterized
         : origin == "rendered"      ? out.rendered
         : origin == "edited"        ? out.edited
                                     : out.fresh) += 1;
        if (entry.size > 0) {
            bool& reused = contents[entry.sha256];
            reused = reused || origin == "cloned" || origin == "parameterized";
        }
    }
    out.distinctTotal = contents.size();
    out.distinctReused = static_cast<std::uint64_t>(
        std::count_if(contents.begin(), contents.end(), [](const auto& c) { return c.second; }));
    return out;
}

std::string phaseKey(const std::vector<std::string>& phases, const tfa::Vocabulary& vocabulary)
{
    const auto all = vocabulary.phaseCodes();
    std::vector<std::string> ordered;
    for (const std::string& code : all)
        if (std::find(phases.begin(), phases.end(), code) != phases.end())
            ordered.push_back(code);
    return ordered.size() == all.size() && all.size() > 1 ? "ALL" : join(ordered, "+");
}

// ---- trees

Result<> Workspace::Private::walk(const Oid& tree, const std::string& prefix, int depth,
                                  const std::function<Result<>(const std::string&, const TreeItem&)>& visit) const
{
    if (depth > 512)
        return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), printable(prefix));
    PLUMA_TRY(const auto items, repository.tree(tree));
    for (const TreeItem& item : items) {
        const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
        if (item.isTree())
            PLUMA_CHECK(walk(item.oid, path, depth + 1, visit));
        else
            PLUMA_CHECK(visit(path, item));
    }
    return {};
}

Result<BlobFacts> Workspace::Private::facts(const TreeItem& item, Job& job) const
{
    if (item.isGitlink()) { // a commit of another repository: recorded, not entered
        const std::string id = item.oid.hex();
        return BlobFacts{id.size(), trust::sha256(id)};
    }
    return repository.blobFacts(item.oid, job);
}

Result<trust::Digest> Workspace::Private::treeDigest(const Oid& tree, Job& job, std::vector<Finding>* findings,
                                                     std::uint64_t* files, std::uint64_t* bytes) const
{
    std::map<std::string, std::string> lines; // in path-byte order
    PLUMA_CHECK(walk(tree, {}, 0, [&](const std::string& path, const TreeItem& item) -> Result<> {
        PLUMA_CHECK(job.step(tr("hashing"), lines.size()));
        auto known = facts(item, job);
        if (!known && known.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(known.error());
        if (!known) {
            if (findings == nullptr)
                return tl::unexpected<Error>(known.error());
            findings->push_back(
                {repository.has(item.oid) ? "invalid_checksum" : "missing_artifact", withHint(known.error()), path});
            return {};
        }
        PLUMA_TRY(
            lines[path],
            trust::canonicalJson(
                {{"path", path}, {"mode", item.modeText()}, {"size", known->size}, {"sha256", known->sha256.hex()}}));
        if (files != nullptr)
            ++*files;
        if (bytes != nullptr)
            *bytes += known->size;
        return {};
    }));
    trust::MerkleTree merkle;
    for (const auto& [path, line] : lines)
        merkle.append(line);
    return merkle.root();
}

Result<Oid> Workspace::Private::writeListing(const std::vector<ListingEntry>& entries,
                                             const std::vector<std::string>& groups, PackWriter& pack,
                                             std::string& merkleRoot) const
{
    trust::MerkleTree merkle;
    std::map<std::string, std::string> parts;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        PLUMA_TRY(const auto line, entries[i].line());
        merkle.append(line);
        parts[groups[i]] += line + "\n";
    }
    merkleRoot = merkle.root().hex();
    std::vector<TreeItem> items;
    for (const auto& [group, text] : parts)
        items.push_back({group + ".jsonl", 0100644, pack.blob(text)});
    const Oid folder = pack.tree(std::move(items));
    return folder;
}

// ---- listings and context files

Result<std::vector<ListingEntry>> Workspace::Private::listing(const Oid& contextTree) const
{
    PLUMA_TRY(const auto folder, repository.find(contextTree, std::string("artifacts/") + listingFolder));
    if (!folder || !folder->isTree())
        return fail(ErrorCode::Invalid, tr("The context has no listing."));
    PLUMA_TRY(const auto parts, repository.tree(folder->oid));
    std::vector<ListingEntry> out;
    for (const TreeItem& part : parts) {
        if (part.isTree() || !endsWith(part.name, ".jsonl"))
            return fail(ErrorCode::Invalid, tr("The listing holds something that is not a part of it."), part.name);
        PLUMA_TRY(const auto text, repository.blob(part.oid, 1ULL << 30));
        std::size_t number = 0;
        std::string_view rest = text;
        while (!rest.empty()) {
            ++number;
            const std::size_t end = rest.find('\n');
            const std::string where = fmt::format("artifacts/{}/{}:{}:1", listingFolder, part.name, number);
            if (end == std::string_view::npos)
                return fail(ErrorCode::Invalid, tr("The last line of the listing has no end."), where);
            PLUMA_TRY(auto entry, readListingLine(std::string(rest.substr(0, end)), where));
            out.push_back(std::move(entry));
            rest.remove_prefix(end + 1);
        }
    }
    std::sort(out.begin(), out.end(), [](const ListingEntry& a, const ListingEntry& b) { return a.path < b.path; });
    return out;
}

Result<std::map<std::string, ProvenanceEntry>> Workspace::Private::contextProvenance(const Oid& contextTree) const
{
    PLUMA_TRY(const auto item, repository.find(contextTree, "provenance.jsonl"));
    if (!item)
        return fail(ErrorCode::Invalid, tr("The context has no provenance.jsonl."));
    PLUMA_TRY(const auto text, repository.blob(item->oid, 1ULL << 30));
    return readProvenance(text, "provenance.jsonl");
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
    info.context = document.json();
    info.commit = commit.hex();
    info.ref = ref;
    info.digest = trust::sha256(bytes).hex();
    const auto text = [&](const char* pointer) {
        const Json::json_pointer at{std::string(pointer)};
        const Json value = info.context.contains(at) ? info.context.at(at) : Json();
        return value.is_string() ? value.get<std::string>() : std::string();
    };
    info.id = text("/id");
    info.program = text("/program");
    info.created = text("/created");
    info.state = text("/state");
    info.author = text("/author/name");
    std::vector<std::string> phases;
    if (info.context.contains("/scope/phases"_json_pointer) && info.context["scope"]["phases"].is_array())
        for (const Json& phase : info.context["scope"]["phases"])
            if (phase.is_string())
                phases.push_back(phase.get<std::string>());
    // refs/pluma/contexts/PROGRAM/PHASE/N
    const auto parts = split(ref, '/');
    info.stranger = startsWith(ref, strangersPrefix);
    if ((startsWith(ref, contextsPrefix) || info.stranger) && parts.size() == 6) {
        info.phase = parts[4];
        std::from_chars(parts[5].data(), parts[5].data() + parts[5].size(), info.number);
    } else {
        info.phase = phaseKey(phases, vocabulary);
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
            broken.state = "damaged";
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
        if (it->stranger || it->state != "frozen" || settled.count({it->program, it->phase}) > 0)
            continue;
        it->distrusted = !standing.trusts(*it);
        if (!it->distrusted)
            settled.emplace(it->program, it->phase);
    }
}

Result<std::vector<ContextInfo>> Workspace::contexts() const
{
    auto out = d->projected();
    d->markDistrusted(out);
    return out;
}

namespace {

/// Finds the context that a person means, among those of trusted signers first.
class Resolver {
public:
    Resolver(const Workspace::Private& d, std::vector<ContextInfo> all) : m_standing(d), m_all(std::move(all)) {}
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
                                  out.ref, "note"});
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
    static bool fits(const ContextInfo& info)
    {
        if (!info.context.is_object())
            return false;
        Json unnamed = info.context;
        unnamed.erase("id");
        const auto bytes = trust::canonicalJson(unnamed);
        return bytes && endsWith(info.id, "-" + trust::sha256(*bytes).hex().substr(0, 8));
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
                                  trusted(out) && !trustedTwin ? "warning" : "error"});
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

    Standing m_standing;
    std::vector<ContextInfo> m_all;
    std::map<std::string, bool> m_trusted;
};

} // namespace

Result<ContextInfo> Workspace::context(const std::string& reference) const
{
    const auto all = d->projected();
    Resolver resolver(*d, all);
    const bool named = reference.find('/') != std::string::npos;
    PLUMA_TRY(const auto found, named ? resolver.byName(reference) : resolver.byId(reference));
    if (found)
        return *found;
    // A context whose own statement is damaged is still named by the log of its origin.
    for (const ContextInfo& entry : named ? std::vector<ContextInfo>() : d->logged())
        if (entry.id == reference || entry.digest == reference ||
            (reference.size() >= 4 && startsWith(entry.id, reference))) {
            ContextInfo info = entry;
            for (const ContextInfo& damaged : all)
                if (damaged.state == "damaged" && damaged.commit == entry.commit)
                    info.ref = damaged.ref;
            return info;
        }
    std::string hint = didYouMean(reference, resolver.names);
    if (hint.empty())
        hint = resolver.names.empty() ? tr("freeze one: pluma freeze-context --phase CAD; a plain git clone does not "
                                           "bring contexts, run: pluma sync")
                                      : tr("list them: pluma query-context; contexts of others come with: pluma sync");
    return fail(ErrorCode::NotFound, tr("There is no context '{}' here.", printable(reference)), root().string(), hint);
}

Result<std::vector<ListingEntry>> Workspace::listing(const ContextInfo& context) const
{
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d->repository.commit(commit));
    return d->listing(facts.tree);
}

Result<std::vector<ItemHit>> Workspace::findItem(const std::string& number, const std::string& rev, Job& job) const
{
    std::vector<ItemHit> out;
    for (const ContextInfo& info : d->projected()) {
        PLUMA_CHECK(job.step(tr("searching {}", info.id)));
        PLUMA_TRY(const auto entries, listing(info));
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

namespace {

class GitSource : public diff::TreeSource {
public:
    GitSource(const Repository& repository, Oid root) : m_repository(repository), m_root(root) {}
    Result<std::vector<diff::TreeEntry>> list(const std::string& folder) override
    {
        PLUMA_TRY(const auto item, m_repository.find(m_root, folder));
        if (!item)
            return std::vector<diff::TreeEntry>();
        PLUMA_TRY(const auto items, m_repository.tree(item->oid));
        std::vector<diff::TreeEntry> out;
        for (const TreeItem& inner : items) {
            // The listing and the signed statement describe the artifacts; they are not artifacts that differ.
            const bool own =
                (folder == "artifacts" && inner.name == listingFolder) || (folder.empty() && !inner.isTree());
            if (!own)
                out.push_back({inner.name, inner.isTree(), inner.modeText(), inner.oid.hex()});
        }
        std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return out;
    }
    Result<std::string> read(const std::string& path) override
    {
        PLUMA_TRY(const auto item, m_repository.find(m_root, path));
        if (!item || item->isTree())
            return fail(ErrorCode::NotFound, tr("There is no artifact '{}' in this context.", printable(path)));
        return item->isGitlink() ? Result<std::string>(item->oid.hex()) : m_repository.blob(item->oid, 256ULL << 20);
    }
    std::string idKind() const override { return "git-sha1"; }

private:
    const Repository& m_repository;
    Oid m_root;
};

} // namespace

Result<std::unique_ptr<diff::TreeSource>> Workspace::source(const ContextInfo& context) const
{
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d->repository.commit(commit));
    return std::unique_ptr<diff::TreeSource>(std::make_unique<GitSource>(d->repository, facts.tree));
}

} // namespace pluma::memory

#include <algorithm>
#include <set>

#include "base/text.h"
#include "memory/elsewhere.h"
#include "memory/standing.h"
#include "trust/names.h"

namespace pluma::memory {
namespace {

class Verification {
public:
    Verification(const Workspace::Private& d, VerifyResult& out, Job& job)
        : m_d(d), m_standing(d), m_out(out), m_job(job)
    {
    }

    Result<> run()
    {
        PLUMA_TRY(const auto commit, Oid::fromHex(m_out.context.commit));
        auto facts = m_d.repository.commit(commit);
        if (!facts)
            return add("invalid_checksum", facts.error().message, "commit " + commit.hex());
        auto items = m_d.repository.tree(facts->tree);
        if (!items)
            return add("invalid_checksum", items.error().message, "commit " + commit.hex());
        static const std::set<std::string> known = {"artifacts",        "common",       "program",
                                                    "provenance.jsonl", "context.json", "context.dsse.json"};
        for (const TreeItem& item : *items) {
            m_items[item.name] = item;
            if (known.count(item.name) == 0)
                PLUMA_CHECK(
                    add("unexpected_file", tr("The context holds something that it does not state."), item.name));
        }
        for (const std::string& name : known)
            if (m_items.count(name) == 0)
                return add("missing_metadata", tr("The context has no '{}'.", name), name);
        PLUMA_CHECK(statement());
        if (!m_context.is_object())
            return {};
        PLUMA_CHECK(signature());
        PLUMA_CHECK(source());
        PLUMA_CHECK(artifacts());
        PLUMA_CHECK(digests());
        PLUMA_CHECK(provenance());
        PLUMA_CHECK(origin());
        return elsewhere();
    }

private:
    Result<> add(std::string code, std::string message, std::string path, std::string severity = "error")
    {
        if (m_out.findings.size() < 10'000)
            m_out.findings.push_back({std::move(code), std::move(message), std::move(path), std::move(severity)});
        return {};
    }
    // An object that cannot be read is a finding; cancelling is an error.
    template <class T>
    Result<std::optional<T>> finding(Result<T> value, const std::string& code, const std::string& path)
    {
        if (value)
            return std::optional<T>(std::move(*value));
        if (value.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(value.error());
        // What is not here accuses nobody; it says how to bring it.
        const Error& error = value.error();
        PLUMA_CHECK(error.code == ErrorCode::NotFound ? add("missing_object", withHint(error), path)
                                                      : add(code, error.message, path));
        return std::optional<T>();
    }
    std::string stated(const char* key) const
    {
        const auto it = m_context.find(key);
        return it != m_context.end() && it->is_string() ? it->get<std::string>() : std::string();
    }

    Result<> statement()
    {
        PLUMA_CHECK(m_job.step(tr("checking the statement")));
        PLUMA_TRY(const auto bytes,
                  finding(m_d.repository.blob(m_items["context.json"].oid), "invalid_checksum", "context.json"));
        if (!bytes)
            return {};
        m_bytes = *bytes;
        PLUMA_TRY(const auto document, finding(parseJson(m_bytes, "context.json"), "schema", "context.json"));
        if (!document)
            return {};
        const Json json = document->json();
        const auto canonical = trust::canonicalJson(json);
        if (!json.is_object() || !canonical || *canonical != m_bytes)
            return add("schema", tr("context.json is not in canonical form (RFC 8785)."), "context.json");
        if (!json.contains("schema") || json["schema"] != "pluma/context/v1")
            return add("schema", tr("context.json has an unknown schema."), "context.json");
        if (const auto wrong = wrongForm(json))
            return add("schema", tr("'{}' of the statement must be {}.", printable(wrong->first), wrong->second),
                       "context.json");
        m_context = json;
        Json unnamed = json;
        unnamed.erase("id");
        const std::string digest8 = trust::sha256(*trust::canonicalJson(unnamed)).hex().substr(0, 8);
        const std::string id = stated("id");
        if (!endsWith(id, "-" + digest8) || !startsWith(id, stated("program") + "-"))
            PLUMA_CHECK(add("invalid_checksum",
                            tr("The id '{}' does not belong to this statement, whose digest begins with {}.",
                               printable(id), digest8),
                            "context.json"));
        m_digest = trust::sha256(m_bytes).hex();
        const auto parts = split(m_out.context.ref, '/');
        std::vector<std::string> phases;
        const Json scope = json.contains("scope") && json["scope"].is_object() ? json["scope"] : Json::object();
        if (scope.contains("phases") && scope["phases"].is_array())
            for (const Json& phase : scope["phases"])
                if (phase.is_string())
                    phases.push_back(phase.get<std::string>());
        if (parts.size() == 6 && (parts[3] != stated("program") || parts[4] != phaseKey(phases, m_d.vocabulary)))
            PLUMA_CHECK(
                add("misplaced",
                    tr("This ref names a context of {}/{}.", stated("program"), phaseKey(phases, m_d.vocabulary)),
                    m_out.context.ref));
        return {};
    }

    Result<> signature()
    {
        PLUMA_CHECK(m_job.step(tr("checking the signature")));
        m_out.trust = "invalid_signature";
        PLUMA_TRY(const auto text, finding(m_d.repository.blob(m_items["context.dsse.json"].oid), "invalid_signature",
                                           "context.dsse.json"));
        if (!text)
            return {};
        PLUMA_TRY(const auto envelope, finding(trust::Envelope::parse(*text, "context.dsse.json"), "invalid_signature",
                                               "context.dsse.json"));
        if (!envelope)
            return {};
        if (envelope->payloadType != contextPayloadType || envelope->payload != m_bytes)
            return add("invalid_signature", tr("The signature is over another statement than context.json."),
                       "context.dsse.json");
        const auto& signature = envelope->signatures.front();
        if (!trust::Digest::fromHex(signature.keyId))
            return add("invalid_signature", tr("The signature names no key."), "context.dsse.json");
        m_fingerprint = m_out.key = signature.keyId;
        const auto claimed = claimedSigner(signature.keyId);
        auto key = m_standing.key(stated("program"), signature.keyId);
        if (!key && claimed)
            key = claimed->key;
        if (!key || !envelope->verifies(signature, *key)) {
            const std::string who = claimed ? trust::shownName(claimed->person) : tr("somebody");
            m_out.reason = !key ? tr("The public key {} is not here, so its signature cannot be checked.",
                                     printable(signature.keyId.substr(0, 64)))
                                : tr("The signature does not belong to this statement and the key {} of {}.",
                                     signature.keyId.substr(0, 16), who);
            return add("invalid_signature", m_out.reason, "context.dsse.json");
        }
        PLUMA_TRY(const auto verdict,
                  m_standing.judge(stated("program"), signature.keyId, stated("created"),
                                   claimed ? claimed->person : std::string(), m_digest, m_out.context.commit));
        m_out.reason = verdict.reason;
        m_out.trust = trust::trustName(verdict.level);
        m_out.ground = trust::trustGround(verdict.level);
        m_out.signer = trust::shownName(verdict.person);
        if (!trust::isTrusted(verdict.level))
            PLUMA_CHECK(add(m_out.trust, verdict.reason, "context.dsse.json"));
        PLUMA_TRY(const auto* ground, m_standing.ground(stated("program")));
        for (const trust::RosterTrouble& trouble : ground->roster.troubles)
            PLUMA_CHECK(add(trouble.code, trouble.message, {}, trouble.error ? "error" : "warning"));
        if (auto remembered = m_standing.rememberRoster(stated("program"), m_job); !remembered)
            m_job.log(tr("The roster could not be remembered: {}", remembered.error().message));
        return {};
    }

    // Who the context itself says has signed it. It puts a name beside a key, and nothing more.
    std::optional<trust::Signer> claimedSigner(const std::string& fingerprint) const
    {
        const auto yaml = m_d.filesInTree(m_items.at("program").oid, "program/").read("signers.yaml");
        const auto document = yaml ? parseYaml(*yaml, "program/signers.yaml") : tl::unexpected<Error>(yaml.error());
        const auto signers = document ? trust::readSigners(*document) : tl::unexpected<Error>(document.error());
        const trust::Signer* found = signers ? trust::findSigner(*signers, fingerprint) : nullptr;
        return found != nullptr ? std::optional(*found) : std::nullopt;
    }

    // A clone of what nobody trusted had signed says so for ever, whoever has signed the clone.
    Result<> source()
    {
        const auto it = m_context.find("source");
        if (it == m_context.end() || !it->is_object() || !it->contains("trust"))
            return {};
        const auto text = [&](const char* key) {
            const Json value = it->value(key, Json());
            return value.is_string() ? printable(value.get<std::string>()) : std::string();
        };
        return add("untrusted_source",
                   tr("It was cloned from {}, which nobody who was trusted then had signed ({}).", text("context"),
                      text("trust")),
                   "context.json", "warning");
    }

    Result<> artifacts()
    {
        std::map<std::string, ListingEntry> listed;
        PLUMA_TRY(const auto folder, finding(m_d.repository.find(m_items["artifacts"].oid, listingFolder),
                                             "invalid_checksum", "artifacts"));
        if (!folder)
            return {};
        if (!*folder)
            return add("missing_metadata", tr("The context has no listing."),
                       std::string("artifacts/") + listingFolder);
        PLUMA_TRY(const auto parts, finding(m_d.repository.tree((*folder)->oid), "invalid_checksum",
                                            std::string("artifacts/") + listingFolder));
        if (!parts)
            return {};
        std::map<std::string, std::string> lines; // path → canonical line, in path-byte order
        for (const TreeItem& part : *parts) {
            const std::string name = std::string("artifacts/") + listingFolder + "/" + part.name;
            PLUMA_TRY(const auto text, finding(m_d.repository.blob(part.oid, 1ULL << 30), "invalid_checksum", name));
            std::string_view rest = text ? std::string_view(*text) : std::string_view();
            std::string last;
            for (std::size_t number = 1; !rest.empty(); ++number) {
                const std::size_t end = rest.find('\n');
                const std::string line(rest.substr(0, end));
                const std::string where = fmt::format("{}:{}:1", name, number);
                rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
                auto entry = readListingLine(line, where);
                if (!entry) {
                    PLUMA_CHECK(add("schema", entry.error().message, where));
                    continue;
                }
                const auto canonical = entry->line();
                if (!canonical || *canonical != line)
                    PLUMA_CHECK(add("schema", tr("This listing line is not in canonical form."), where));
                if (!last.empty() && entry->path <= last)
                    PLUMA_CHECK(add("schema", tr("The listing is not in path order."), where));
                last = entry->path;
                if (!lines.emplace(entry->path, line).second)
                    PLUMA_CHECK(add("schema", tr("The path is listed twice."), entry->path));
                listed.emplace(entry->path, std::move(*entry));
            }
        }
        trust::MerkleTree merkle;
        for (const auto& [path, line] : lines)
            merkle.append(line);
        if (merkle.root().hex() != stated("merkle_root"))
            PLUMA_CHECK(add("invalid_checksum",
                            tr("The listing is not the one that was signed: its Merkle root is {}, stated is {}.",
                               merkle.root().hex().substr(0, 16), stated("merkle_root").substr(0, 16)),
                            std::string("artifacts/") + listingFolder));
        m_out.artifacts = listed.size();

        std::size_t done = 0;
        auto walked =
            m_d.walk(m_items["artifacts"].oid, {}, 0, [&](const std::string& path, const TreeItem& item) -> Result<> {
                if (startsWith(path, std::string(listingFolder) + "/"))
                    return {};
                if (++done % 64 == 0)
                    PLUMA_CHECK(m_job.step(tr("hashing artifacts"), done, lines.size()));
                const auto it = listed.find(path);
                if (it == listed.end())
                    return add("unexpected_file", tr("The artifact is not in the listing."), printable(path));
                const ListingEntry& entry = it->second;
                auto facts = m_d.facts(item, m_job);
                if (!facts && facts.error().code == ErrorCode::Cancelled)
                    return tl::unexpected<Error>(facts.error());
                if (!facts)
                    PLUMA_CHECK(add(m_d.repository.has(item.oid) ? "invalid_checksum" : "missing_artifact",
                                    withHint(facts.error()), path));
                else if (facts->size != entry.size || facts->sha256.hex() != entry.sha256)
                    PLUMA_CHECK(add("invalid_checksum", tr("The bytes are not those that were listed."), path));
                else
                    m_out.bytes += facts->size;
                if (item.modeText() != entry.mode)
                    PLUMA_CHECK(add("invalid_checksum",
                                    tr("The mode is {}, listed is {}.", item.modeText(), entry.mode), path));
                m_hashes.emplace(path, entry.sha256);
                listed.erase(it);
                return {};
            });
        if (!walked) {
            if (walked.error().code == ErrorCode::Cancelled)
                return walked;
            return add("invalid_checksum", walked.error().message, "artifacts");
        }
        for (const auto& [path, entry] : listed)
            PLUMA_CHECK(add("missing_artifact", tr("The artifact is listed but not there."), path));
        const Json counts =
            m_context.contains("counts") && m_context["counts"].is_object() ? m_context["counts"] : Json::object();
        if (counts.value("artifacts", Json()) != lines.size())
            PLUMA_CHECK(add("invalid_checksum",
                            tr("The statement counts {} artifacts, the listing has {}.",
                               counts.value("artifacts", Json()).dump(), lines.size()),
                            "context.json"));
        return {};
    }

    Result<> digests()
    {
        for (const auto& [name, key] : {std::pair{"common", "common_digest"}, {"program", "program_digest"}}) {
            const std::size_t before = m_out.findings.size();
            std::vector<Finding> inner;
            auto digest = m_d.treeDigest(m_items[name].oid, m_job, &inner);
            for (Finding& f : inner)
                PLUMA_CHECK(add(f.code, f.message, std::string(name) + "/" + f.path));
            PLUMA_TRY(const auto value, finding(std::move(digest), "invalid_checksum", name));
            if (value && before == m_out.findings.size() && value->hex() != stated(key))
                PLUMA_CHECK(
                    add("invalid_checksum", tr("The files in '{}' are not those that were signed.", name), name));
        }
        return {};
    }

    Result<> provenance()
    {
        PLUMA_TRY(const auto text, finding(m_d.repository.blob(m_items["provenance.jsonl"].oid, 1ULL << 30),
                                           "invalid_checksum", "provenance.jsonl"));
        if (!text)
            return {};
        if (trust::sha256(*text).hex() != stated("provenance_digest"))
            return add("invalid_checksum", tr("provenance.jsonl is not the one that was signed."), "provenance.jsonl");
        PLUMA_TRY(const auto entries, finding(readProvenance(*text, "provenance.jsonl"), "schema", "provenance.jsonl"));
        if (!entries)
            return {};
        // "cloned" claims the same bytes as in another context; where that context is here, the claim is checked.
        std::map<std::string, std::map<std::string, std::string>> sources;
        for (const ContextInfo& info : m_d.projected()) {
            const auto commit = Oid::fromHex(info.commit);
            const auto facts =
                commit ? m_d.repository.commit(*commit) : Result<CommitFacts>(tl::unexpected<Error>(Error{}));
            const bool named = std::any_of(entries->begin(), entries->end(), [&](const auto& e) {
                return e.second.origin == "cloned" && e.second.fromDigest == info.digest;
            });
            if (!facts || !named)
                continue;
            if (const auto listing = m_d.listing(facts->tree))
                for (const ListingEntry& entry : *listing)
                    sources[info.digest][entry.path] = entry.sha256;
        }
        for (const auto& [path, entry] : *entries) {
            const auto own = m_hashes.find(path);
            if (own != m_hashes.end() && own->second != entry.sha256)
                PLUMA_CHECK(add("provenance_mismatch", tr("The provenance speaks of other bytes."), path));
            const auto source = sources.find(entry.fromDigest);
            if (own == m_hashes.end() || entry.origin != "cloned" || source == sources.end())
                continue;
            const auto there = source->second.find(entry.fromPath);
            if (there == source->second.end() || there->second != entry.sha256)
                PLUMA_CHECK(add("provenance_mismatch",
                                tr("It claims to be cloned from {}, but the bytes there differ.", entry.fromContext),
                                path));
        }
        return {};
    }

    // Verified bytes can still be less than somebody believes: a pointer, a link, the id of a commit.
    Result<> elsewhere()
    {
        ElsewhereFinder finder(m_d);
        for (const char* name : {"artifacts", "common"}) {
            const auto walked =
                m_d.walk(m_items[name].oid, {}, 0, [&](const std::string& path, const TreeItem& item) -> Result<> {
                    PLUMA_CHECK(m_job.step(tr("looking for contents that are elsewhere")));
                    if (!startsWith(path, std::string(listingFolder) + "/"))
                        finder.look(path, item);
                    return {};
                });
            if (!walked && walked.error().code == ErrorCode::Cancelled)
                return walked;
        }
        m_out.elsewhere = finder.counts;
        for (Finding& f : finder.findings)
            PLUMA_CHECK(add(f.code, f.message, f.path, f.severity));
        for (Finding& f : borrowedFindings(m_d.repository))
            PLUMA_CHECK(add(f.code, f.message, f.path, f.severity));
        return {};
    }

    // The context must stand in the signed, unbroken chain of the key that signed it, and that chain must contain what
    // this machine saw before.
    Result<> origin()
    {
        PLUMA_CHECK(m_job.step(tr("checking the origin")));
        if (m_fingerprint.empty())
            return {};
        const std::string where = originsPrefix + m_fingerprint;
        const auto head = m_d.repository.ref(where);
        if (!head)
            return add("missing_origin", tr("The log of key {} is not here.", m_fingerprint.substr(0, 16)), where);
        PLUMA_TRY(const auto entries, finding(m_standing.log(m_fingerprint), "invalid_origin", where));
        if (!entries || *entries == nullptr)
            return {};
        m_out.anchored = (*entries)->naming(m_digest, m_out.context.commit) != nullptr;
        if (!m_out.anchored)
            PLUMA_CHECK(add("unlogged", tr("The context is not in the log of the key that signed it."), where));
        // A projection that no log names was put there by hand, perhaps in place of the real one.
        std::set<std::string> commits;
        for (const ContextInfo& info : m_d.logged())
            commits.insert(info.commit);
        for (const auto& [name, oid] :
             m_d.repository.refs(contextsPrefix + m_out.context.program + "/" + m_out.context.phase + "/"))
            if (commits.count(oid.hex()) == 0 && oid.hex() != m_out.context.commit)
                PLUMA_CHECK(add("unlogged", tr("This ref names a context that stands in no log."), name));
        PLUMA_TRY(const auto seen, m_standing.continuity(m_fingerprint));
        if (seen.rewound)
            return add("fork",
                       tr("The log of key {} does not contain {}, which this machine saw before in {}: it was "
                          "rewritten, forked or put back.",
                          m_fingerprint.substr(0, 16), seen.commit.substr(0, 10), printable(seen.folder)),
                       where);
        if (seen.behind)
            PLUMA_CHECK(add("behind",
                            tr("The log of key {} goes further in {}; bring it here: pluma sync {}",
                               m_fingerprint.substr(0, 16), printable(seen.folder), printable(seen.folder)),
                            where, "note"));
        if (m_out.trust == "trusted" && !seen.behind)
            if (auto remembered = m_standing.remember(m_fingerprint, m_job); !remembered)
                m_job.log(tr("The head of the origin could not be remembered: {}", remembered.error().message));
        return {};
    }

    const Workspace::Private& m_d;
    Standing m_standing;
    VerifyResult& m_out;
    Job& m_job;
    std::map<std::string, TreeItem> m_items;
    std::map<std::string, std::string> m_hashes;
    std::string m_bytes;
    std::string m_digest;
    std::string m_fingerprint;
    Json m_context;
};

} // namespace

bool VerifyResult::whole() const
{
    static const std::set<std::string> ofTrust = {"unpinned", "unknown_key", "expired",
                                                  "revoked",  "roster_fork", "roster_missing"};
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == "error" && ofTrust.count(finding.code) == 0;
    });
}

Result<VerifyResult> Workspace::verify(const std::string& reference, Job& job)
{
    PLUMA_TRY(const auto found, context(reference));
    return verify(found, job);
}

Result<VerifyResult> Workspace::verify(const ContextInfo& context, Job& job)
{
    VerifyResult out;
    out.context = context;
    out.findings = context.claims;
    PLUMA_CHECK(Verification(*d, out, job).run());
    return out;
}

} // namespace pluma::memory

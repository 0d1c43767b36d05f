#include "context/verify.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/document.h"
#include "base/text.h"
#include "trust/names.h"
#include "trust/signature.h"
#include "trust/signers.h"

namespace pluma::context {
namespace {

constexpr std::uint64_t largestFile = 1ULL << 30;
constexpr std::size_t mostFindings = 10'000;

class Verification {
public:
    Verification(const ContextSource& source, Authority& authority, Verdict& out, Job& job)
        : m_source(source), m_authority(authority), m_out(out), m_job(job)
    {
    }

    Result<> run()
    {
        PLUMA_TRY(const auto items, finding(m_source.items(m_source.top()), "invalid_checksum", m_source.shown()));
        if (!items)
            return {};
        static const std::set<std::string> known = {"artifacts",        "common",       "program",
                                                    "provenance.jsonl", "context.json", "context.dsse.json"};
        for (const SourceItem& item : *items) {
            m_items[item.name] = item;
            if (known.count(item.name) == 0)
                add("unexpected_file", tr("The context holds something that it does not state."), item.name);
        }
        for (const std::string& name : known)
            if (m_items.count(name) == 0) {
                add("missing_metadata", tr("The context has no '{}'.", name), name);
                return {};
            }
        PLUMA_TRY(const bool readable, statement());
        if (!readable)
            return {};
        PLUMA_CHECK(signature());
        cameFrom();
        PLUMA_TRY(const bool listed, listing());
        if (listed)
            PLUMA_CHECK(artifacts());
        PLUMA_CHECK(digests());
        PLUMA_CHECK(provenance());
        return elsewhere();
    }

private:
    void add(std::string code, std::string message, std::string path, Severity severity = Severity::Error)
    {
        if (m_out.findings.size() < mostFindings)
            m_out.findings.push_back({std::move(code), std::move(message), std::move(path), severity});
    }
    // An object that cannot be read is a finding; cancelling is an error.
    template <class T>
    Result<std::optional<T>> finding(Result<T> value, const std::string& code, const std::string& path)
    {
        if (value)
            return std::optional<T>(std::move(*value));
        const Error& error = value.error();
        if (error.code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(error);
        // What is not here accuses nobody; it says how to bring it.
        if (error.code == ErrorCode::NotFound)
            add("missing_object", withHint(error), path);
        else
            add(code, error.message, path);
        return std::optional<T>();
    }

    /// False when there is nothing to go on with.
    Result<bool> statement()
    {
        PLUMA_CHECK(m_job.step(tr("checking the statement")));
        PLUMA_TRY(const auto bytes, finding(m_source.read(m_items["context.json"], store::largeBlobBytes),
                                            "invalid_checksum", "context.json"));
        if (!bytes)
            return false;
        m_bytes = *bytes;
        PLUMA_TRY(const auto document, finding(parseJson(m_bytes, "context.json"), "schema", "context.json"));
        if (!document)
            return false;
        const auto refuse = [this](std::string message) {
            add("schema", std::move(message), "context.json");
            return false;
        };
        const Json json = document->json();
        const auto canonical = trust::canonicalJson(json);
        if (!json.is_object() || !canonical || *canonical != m_bytes)
            return refuse(tr("context.json is not in canonical form (RFC 8785)."));
        if (!json.contains("schema") || json["schema"] != statementSchema)
            return refuse(tr("context.json has an unknown schema."));
        Statement read = Statement::read(json);
        if (read.wrong)
            return refuse(
                tr("'{}' of the statement must be {}.", printable(read.wrong->pointer), read.wrong->expected));
        m_out.statement = std::move(read);
        m_out.digest = trust::sha256(m_bytes).hex();
        PLUMA_TRY(const std::string digest8, idDigest(json));
        const std::string& id = stated().id;
        if (!endsWith(id, "-" + digest8) || !startsWith(id, stated().program + "-"))
            add("invalid_checksum",
                tr("The id '{}' does not belong to this statement, whose digest begins with {}.", printable(id),
                   digest8),
                "context.json");
        return true;
    }

    Result<> signature()
    {
        PLUMA_CHECK(m_job.step(tr("checking the signature")));
        const std::string name = "context.dsse.json";
        m_out.trust = trust::TrustLevel::InvalidSignature;
        PLUMA_TRY(const auto text,
                  finding(m_source.read(m_items[name], store::largeBlobBytes), "invalid_signature", name));
        if (!text)
            return {};
        PLUMA_TRY(const auto envelope, finding(trust::Envelope::parse(*text, name), "invalid_signature", name));
        if (!envelope)
            return {};
        const auto refuse = [&](std::string message) {
            add("invalid_signature", std::move(message), name);
            return Result<>();
        };
        if (envelope->payloadType != payloadType || envelope->payload != m_bytes)
            return refuse(tr("The signature is over another statement than context.json."));
        const auto& signature = envelope->signatures.front();
        if (!trust::Digest::fromHex(signature.keyId))
            return refuse(tr("The signature names no key."));
        m_out.key = signature.keyId;
        const auto claimed = claimedSigner(signature.keyId);
        auto key = m_authority.key(stated().program, signature.keyId);
        if (!key && claimed)
            key = claimed->key;
        if (!key || !envelope->verifies(signature, *key)) {
            const std::string who = claimed ? trust::shownName(claimed->person) : tr("somebody");
            m_out.reason = !key ? tr("The public key {} is not here, so its signature cannot be checked.",
                                     printable(signature.keyId.substr(0, 64)))
                                : tr("The signature does not belong to this statement and the key {} of {}.",
                                     signature.keyId.substr(0, 16), who);
            return refuse(m_out.reason);
        }
        PLUMA_TRY(const auto verdict, m_authority.judge({stated().program, signature.keyId, stated().created,
                                                         claimed ? claimed->person : std::string(), m_out.digest}));
        m_out.reason = verdict.reason;
        m_out.trust = verdict.level;
        m_out.signer = trust::shownName(verdict.person);
        if (!trust::isTrusted(verdict.level))
            add(wordOf(verdict.level), verdict.reason, name);
        PLUMA_TRY(const auto troubles, m_authority.troubles(stated().program));
        for (const trust::RosterTrouble& trouble : troubles)
            add(trouble.code, trouble.message, {}, trouble.error ? Severity::Error : Severity::Warning);
        return {};
    }

    // Who the context itself says has signed it. It puts a name beside a key, and nothing more.
    std::optional<trust::Signer> claimedSigner(const std::string& fingerprint) const
    {
        const auto item = m_source.find("program/signers.yaml");
        if (!item || !*item || (*item)->isTree() || (*item)->isGitlink())
            return std::nullopt;
        const auto yaml = m_source.read(**item, store::largeBlobBytes);
        const auto document = yaml ? parseYaml(*yaml, "program/signers.yaml") : tl::unexpected<Error>(yaml.error());
        const auto signers = document ? trust::readSigners(*document) : tl::unexpected<Error>(document.error());
        const trust::Signer* found = signers ? trust::findSigner(*signers, fingerprint) : nullptr;
        return found != nullptr ? std::optional(*found) : std::nullopt;
    }

    // A clone of what nobody trusted had signed says so for ever, whoever has signed the clone.
    void cameFrom()
    {
        if (stated().source && !stated().source->trust.empty())
            add("untrusted_source",
                tr("It was cloned from {}, which nobody who was trusted then had signed ({}).",
                   printable(stated().source->context), printable(stated().source->trust)),
                "context.json", Severity::Warning);
    }

    /// False when there is no listing to compare the artifacts with.
    Result<bool> listing()
    {
        const std::string folderName = std::string("artifacts/") + listingFolder;
        PLUMA_TRY(const auto folder, finding(m_source.find(folderName), "invalid_checksum", "artifacts"));
        if (!folder)
            return false;
        if (!*folder) {
            add("missing_metadata", tr("The context has no listing."), folderName);
            return false;
        }
        PLUMA_TRY(const auto parts, finding(m_source.items(**folder), "invalid_checksum", folderName));
        if (!parts)
            return false;
        for (const SourceItem& part : *parts) {
            const std::string name = folderName + "/" + part.name;
            PLUMA_TRY(const auto text, finding(m_source.read(part, largestFile), "invalid_checksum", name));
            if (text)
                readPart(*text, name);
        }
        trust::MerkleTree merkle;
        for (const auto& [path, line] : m_lines)
            merkle.append(line);
        if (merkle.root().hex() != stated().merkleRoot)
            add("invalid_checksum",
                tr("The listing is not the one that was signed: its Merkle root is {}, stated is {}.",
                   merkle.root().hex().substr(0, 16), stated().merkleRoot.substr(0, 16)),
                folderName);
        m_out.artifacts = m_listed.size();
        return true;
    }

    void readPart(std::string_view rest, const std::string& name)
    {
        std::string last;
        for (std::size_t number = 1; !rest.empty(); ++number) {
            const std::size_t end = rest.find('\n');
            const std::string line(rest.substr(0, end));
            const std::string where = fmt::format("{}:{}:1", name, number);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            auto entry = readListingLine(line, where);
            if (!entry) {
                add("schema", entry.error().message, where);
                continue;
            }
            const auto canonical = entry->line();
            if (!canonical || *canonical != line)
                add("schema", tr("This listing line is not in canonical form."), where);
            if (!last.empty() && entry->path <= last)
                add("schema", tr("The listing is not in path order."), where);
            last = entry->path;
            if (!m_lines.emplace(entry->path, line).second)
                add("schema", tr("The path is listed twice."), entry->path);
            m_listed.emplace(entry->path, std::move(*entry));
        }
    }

    Result<> artifacts()
    {
        std::size_t done = 0;
        auto walked =
            walk(m_source, m_items["artifacts"], [&](const std::string& path, const SourceItem& item) -> Result<> {
                if (startsWith(path, std::string(listingFolder) + "/"))
                    return {};
                if (++done % 64 == 0)
                    PLUMA_CHECK(m_job.step(tr("hashing artifacts"), done, m_lines.size()));
                return artifact(path, item);
            });
        if (!walked && walked.error().code == ErrorCode::Cancelled)
            return walked;
        if (!walked) {
            add("invalid_checksum", walked.error().message, "artifacts");
            return {};
        }
        for (const auto& [path, entry] : m_listed)
            add("missing_artifact", tr("The artifact is listed but not there."), path);
        if (stated().counts.artifacts != m_lines.size())
            add("invalid_checksum",
                tr("The statement counts {} artifacts, the listing has {}.", stated().counts.artifacts.value_or(0),
                   m_lines.size()),
                "context.json");
        return {};
    }

    Result<> artifact(const std::string& path, const SourceItem& item)
    {
        const auto it = m_listed.find(path);
        if (it == m_listed.end()) {
            add("unexpected_file", tr("The artifact is not in the listing."), printable(path));
            return {};
        }
        const ListingEntry& entry = it->second;
        auto facts = m_source.facts(item, m_job);
        if (!facts && facts.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(facts.error());
        if (!facts)
            add(m_source.has(item) ? "invalid_checksum" : "missing_artifact", withHint(facts.error()), path);
        else if (facts->size != entry.size || facts->sha256.hex() != entry.sha256)
            add("invalid_checksum", tr("The bytes are not those that were listed."), path);
        else
            m_out.bytes += facts->size;
        if (item.modeText() != entry.mode)
            add("invalid_checksum", tr("The mode is {}, listed is {}.", item.modeText(), entry.mode), path);
        m_hashes.emplace(path, entry.sha256);
        m_listed.erase(it);
        return {};
    }

    Result<> digests()
    {
        for (const auto& [name, digest] :
             {std::pair{"common", &stated().commonDigest}, {"program", &stated().programDigest}}) {
            const std::size_t before = m_out.findings.size();
            std::vector<Finding> inner;
            auto found = treeDigest(m_source, m_items[name], m_job, &inner);
            for (Finding& f : inner)
                add(f.code, f.message, std::string(name) + "/" + f.path);
            PLUMA_TRY(const auto value, finding(std::move(found), "invalid_checksum", name));
            if (value && before == m_out.findings.size() && value->hex() != *digest)
                add("invalid_checksum", tr("The files in '{}' are not those that were signed.", name), name);
        }
        return {};
    }

    Result<> provenance()
    {
        const std::string name = "provenance.jsonl";
        PLUMA_TRY(const auto text, finding(m_source.read(m_items[name], largestFile), "invalid_checksum", name));
        if (!text)
            return {};
        if (trust::sha256(*text).hex() != stated().provenanceDigest) {
            add("invalid_checksum", tr("provenance.jsonl is not the one that was signed."), name);
            return {};
        }
        PLUMA_TRY(const auto entries, finding(readProvenance(*text, name), "schema", name));
        if (!entries)
            return {};
        // "cloned" claims the same bytes as in another context; where that context is here, the claim is checked.
        std::map<std::string, std::optional<std::map<std::string, std::string>>> sources;
        for (const auto& [path, entry] : *entries) {
            const auto own = m_hashes.find(path);
            if (own == m_hashes.end())
                continue;
            if (own->second != entry.sha256)
                add("provenance_mismatch", tr("The provenance speaks of other bytes."), path);
            if (entry.origin != Origin::Cloned)
                continue;
            const auto [there, added] = sources.try_emplace(entry.fromDigest);
            if (added)
                there->second = digestsOf(entry.fromDigest);
            if (!there->second)
                continue;
            const auto origin = there->second->find(entry.fromPath);
            if (origin == there->second->end() || origin->second != entry.sha256)
                add("provenance_mismatch",
                    tr("It claims to be cloned from {}, but the bytes there differ.", entry.fromContext), path);
        }
        return {};
    }

    std::optional<std::map<std::string, std::string>> digestsOf(const std::string& contextDigest)
    {
        const auto listing = m_authority.listingOf(contextDigest);
        if (!listing)
            return std::nullopt;
        std::map<std::string, std::string> out;
        for (const ListingEntry& entry : *listing)
            out[entry.path] = entry.sha256;
        return out;
    }

    // Verified bytes can still be less than somebody believes: a pointer, a link, the id of a commit.
    Result<> elsewhere()
    {
        ElsewhereFinder finder(m_source);
        for (const char* name : {"artifacts", "common"}) {
            const auto walked =
                walk(m_source, m_items[name], [&](const std::string& path, const SourceItem& item) -> Result<> {
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
            add(f.code, f.message, f.path, f.severity);
        return {};
    }

    const Statement& stated() const { return m_out.statement; }

    const ContextSource& m_source;
    Authority& m_authority;
    Verdict& m_out;
    Job& m_job;
    std::map<std::string, SourceItem> m_items;
    std::map<std::string, std::string> m_lines; ///< path → canonical line, in path-byte order
    std::map<std::string, ListingEntry> m_listed;
    std::map<std::string, std::string> m_hashes;
    std::string m_bytes;
};

} // namespace

bool Verdict::whole() const
{
    static const std::set<std::string> ofTrust = {"unpinned", "unknown_key", "expired",
                                                  "revoked",  "roster_fork", "roster_missing"};
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error && ofTrust.count(finding.code) == 0;
    });
}

Result<Verdict> verify(const ContextSource& source, Authority& authority, Job& job)
{
    Verdict out;
    PLUMA_CHECK(Verification(source, authority, out, job).run());
    return out;
}

} // namespace pluma::context

#include "memory/examine.h"

#include "base/text.h"
#include "memory/census.h"

namespace pluma::memory {

Examiner::Examiner(const Workspace::Private& d, const ProgramModel& model, const Oid& program, Job& job)
    : m_d(d), m_model(model), m_job(job), m_source(d.repository, program), m_elsewhere(m_source),
      m_resolver(model.manifest.items, [this](const std::string& path) { return read(path); })
{
}

void Examiner::keepSalts(const std::vector<ListingEntry>& previous)
{
    for (const ListingEntry& entry : previous)
        m_salts[entry.path] = {entry.sha256, entry.salt};
}

Result<> Examiner::look(ListingRow& row)
{
    ListingEntry& entry = row.entry;
    PLUMA_TRY(const auto content, contentOf(row));
    m_out.bytes += entry.size;
    if (content || row.item.isGitlink())
        m_elsewhere.look(entry.path, GitSource::item(row.item), content ? &*content : nullptr);
    if (!m_model.manifest.items.empty())
        identify(entry, content.value_or(std::string()));
    const auto known = m_salts.find(entry.path);
    entry.salt = known != m_salts.end() && known->second.first == entry.sha256 ? known->second.second : newSalt();
    if (!entry.domain.empty() && !m_model.vocabulary.hasDomain(entry.domain))
        ++m_unknownDomains[entry.domain];
    return {};
}

Examined Examiner::finish()
{
    m_out.elsewhere = std::move(m_elsewhere.counts);
    auto& found = m_out.findings;
    found.insert(found.begin(), m_model.findings.begin(), m_model.findings.end());
    found.insert(found.end(), m_elsewhere.findings.begin(), m_elsewhere.findings.end());
    if (!m_unknownDomains.empty())
        found.push_back(unknownDomains(m_unknownDomains));
    for (const Error& problem : m_resolver.problems())
        found.push_back({"missing_metadata", problem.message, problem.where, Severity::Warning});
    return std::move(m_out);
}

Result<std::optional<std::string>> Examiner::contentOf(ListingRow& row)
{
    if (!row.item.isGitlink()) {
        auto bytes = m_d.repository.blob(row.item.oid);
        if (bytes) {
            row.entry.size = bytes->size();
            row.entry.sha256 = trust::sha256(*bytes).hex();
            return std::optional(std::move(*bytes));
        }
        if (bytes.error().code != ErrorCode::Limit)
            return fail(bytes.error().code, bytes.error().message, row.entry.path,
                        tr("check the repository: git fsck"));
    }
    PLUMA_TRY(const auto facts, store::factsOf(m_d.repository, row.item, m_job));
    row.entry.size = facts.size;
    row.entry.sha256 = facts.sha256.hex();
    return std::optional<std::string>();
}

void Examiner::identify(ListingEntry& entry, const std::string& content)
{
    const tfa::ItemIdentity identity = m_resolver.identify(entry.path, content);
    if (!identity.empty())
        entry.item = identity.json();
    if (identity.number.empty() || identity.rev.empty())
        return;
    const auto [known, added] =
        m_items.emplace(identity.number + " rev " + identity.rev, std::pair{entry.sha256, entry.path});
    if (!added && known->second.first != entry.sha256)
        m_out.findings.push_back(
            {"item_conflict",
             tr("Item {} stands for two contents: here and in '{}'.", known->first, known->second.second), entry.path,
             Severity::Warning});
}

Result<std::string> Examiner::read(const std::string& path) const
{
    PLUMA_TRY(const auto item, m_source.find(path));
    if (!item || item->isTree() || item->isGitlink())
        return fail(ErrorCode::NotFound, tr("There is no such file."), path);
    return m_source.read(*item, store::largeBlobBytes);
}

} // namespace pluma::memory

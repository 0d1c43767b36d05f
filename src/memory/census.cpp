#include "memory/census.h"

#include "base/text.h"
#include "memory/elsewhere.h"

namespace pluma::memory {

Finding unknownDomains(const std::map<std::string, std::uint64_t>& codes)
{
    constexpr std::size_t mostNamed = 100;
    if (codes.size() == 1)
        return {"unknown_domain",
                tr("The domain code '{}' is not in the vocabulary; {} artifacts have it.", codes.begin()->first,
                   codes.begin()->second),
                {},
                Severity::Warning};
    std::vector<std::string> named;
    for (const auto& [code, count] : codes)
        if (named.size() < mostNamed)
            named.push_back(tr("'{}' ({})", code, count));
    std::string list = join(named, ", ");
    if (codes.size() > named.size())
        list += tr(" and {} more", codes.size() - named.size());
    return {
        "unknown_domain",
        tr("{} domain codes are not in the vocabulary, with the number of their artifacts: {}.", codes.size(), list),
        {},
        Severity::Warning};
}

Result<> refuseBadNames(const std::vector<TreeItem>& items)
{
    std::vector<std::string> bad;
    std::size_t count = 0;
    for (const TreeItem& item : items)
        if (!isUtf8(item.name) && ++count <= 5)
            bad.push_back(printable(item.name));
    if (count > 0)
        return fail(ErrorCode::Invalid,
                    tr("{} path names are not UTF-8, so they cannot be listed: {}.", count, join(bad, ", ")), {},
                    tr("rename them, for example with convmv"));
    return {};
}

Result<Census> census(const Workspace::Private& d, const std::vector<TreeItem>& items, const tfa::Layout& layout,
                      const tfa::Vocabulary& vocabulary, Job& job)
{
    Census out;
    std::map<std::string, std::uint64_t> unknown;
    std::size_t done = 0;
    const GitSource source(d.repository, Oid{}); // of single files, not of a tree
    context::ElsewhereFinder elsewhere(source);
    for (const TreeItem& item : items) {
        if (++done % 1024 == 0)
            PLUMA_CHECK(job.step(tr("attributing"), done, items.size()));
        if (startsWith(item.name, ".pluma/")) {
            ++out.programFiles;
            continue;
        }
        elsewhere.look(item.name, GitSource::item(item));
        PLUMA_TRY(const auto attribution, layout.match(item.name));
        if (!attribution) {
            ++out.common;
            continue;
        }
        if (attribution->phase.empty()) {
            ++out.common;
            out.placed += attribution->domain.empty() && attribution->ata.empty() ? 0U : 1U;
        } else {
            ++out.attributed;
            ++out.byPhase[attribution->phase];
        }
        if (!attribution->domain.empty()) {
            ++out.byDomain[attribution->domain];
            if (!vocabulary.hasDomain(attribution->domain))
                ++unknown[attribution->domain];
        }
    }
    out.elsewhere = elsewhere.counts;
    out.findings = std::move(elsewhere.findings);
    if (out.elsewhere.missing > 0)
        out.findings.push_back(
            {"missing_content",
             tr("{} contents are not in this clone, so they were not looked at.", out.elsewhere.missing),
             {},
             Severity::Warning});
    const auto borrowed = borrowedFindings(d.repository);
    out.findings.insert(out.findings.end(), borrowed.begin(), borrowed.end());
    if (!unknown.empty())
        out.findings.push_back(unknownDomains(unknown));
    return out;
}

} // namespace pluma::memory

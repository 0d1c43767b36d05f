// Splitting a program's tree by its layout.
#include "memory/split.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::memory {

namespace {

class Splitter {
public:
    Splitter(const Workspace::Private& d, const ProgramModel& model, const std::vector<std::string>& phases,
             PackWriter& pack, Job& job)
        : m_d(d), m_model(model), m_phases(phases), m_pack(pack), m_job(job)
    {
    }

    Result<Split> run(const Oid& root)
    {
        PLUMA_TRY(const auto trees, folder(root, {}, 0));
        if (!m_badNames.empty())
            return fail(ErrorCode::Invalid,
                        tr("{} path names are not UTF-8, so they cannot be listed: {}.", m_badNames.size(),
                           join(std::vector<std::string>(m_badNames.begin(),
                                                         m_badNames.begin() + static_cast<long>(std::min<std::size_t>(
                                                                                  5, m_badNames.size()))),
                                ", ")),
                        {}, tr("rename them, for example with convmv"));
        m_out.commonTree = trees.common;
        // Trees are walked in git's order (folders as "name/"), listings stand in path-byte order.
        std::sort(m_out.rows.begin(), m_out.rows.end(),
                  [](const ListingRow& a, const ListingRow& b) { return a.entry.path < b.entry.path; });
        return std::move(m_out);
    }

private:
    struct Trees {
        std::optional<Oid> artifacts;
        std::optional<Oid> common;
    };

    Result<Trees> folder(const Oid& oid, const std::string& prefix, int depth)
    {
        if (depth > 512)
            return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), printable(prefix));
        PLUMA_CHECK(m_job.step(tr("reading the tree"), m_out.rows.size()));
        PLUMA_TRY(const auto items, m_d.repository.tree(oid));
        std::vector<TreeItem> artifacts;
        std::vector<TreeItem> common;
        bool allArtifacts = true;
        bool allCommon = true;
        for (const TreeItem& item : items) {
            if (prefix.empty() && item.name == ".pluma") {
                allArtifacts = allCommon = false;
                continue;
            }
            const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
            if (!isUtf8(item.name)) {
                m_badNames.push_back(printable(path));
                continue;
            }
            if (item.isTree()) {
                PLUMA_TRY(const auto inner, folder(item.oid, path, depth + 1));
                if (inner.artifacts)
                    artifacts.push_back({item.name, item.mode, *inner.artifacts});
                if (inner.common)
                    common.push_back({item.name, item.mode, *inner.common});
                allArtifacts = allArtifacts && inner.artifacts == item.oid;
                allCommon = allCommon && inner.common == item.oid;
                continue;
            }
            PLUMA_TRY(auto attribution, m_model.layout.match(path));
            if (!attribution || attribution->phase.empty()) {
                m_out.common.push_back({path, item.mode, item.oid});
                common.push_back(item);
                allArtifacts = false;
                continue;
            }
            allCommon = false;
            if (std::find(m_phases.begin(), m_phases.end(), attribution->phase) == m_phases.end()) {
                allArtifacts = false;
                continue;
            }
            m_out.rows.push_back(rowOf(path, item, *attribution));
            artifacts.push_back(item);
        }
        Trees out;
        if (prefix.empty()) // the root is written by the caller, who adds the listing
            m_out.artifactItems = std::move(artifacts);
        else if (!artifacts.empty())
            out.artifacts = allArtifacts ? oid : m_pack.tree(std::move(artifacts));
        if (!common.empty())
            out.common = allCommon ? oid : m_pack.tree(std::move(common));
        return out;
    }

    ListingRow rowOf(const std::string& path, const TreeItem& item, const tfa::Attribution& attribution) const
    {
        ListingRow row;
        row.entry.path = path;
        row.entry.mode = item.modeText();
        row.entry.kind = item.isGitlink() ? "submodule" : m_model.vocabulary.kindOf(path);
        row.entry.domain = attribution.domain;
        row.entry.ata = attribution.ata;
        row.item = item;
        row.group = context::listingGroup(attribution);
        return row;
    }

    const Workspace::Private& m_d;
    const ProgramModel& m_model;
    const std::vector<std::string>& m_phases;
    PackWriter& m_pack;
    Job& m_job;
    Split m_out;
    std::vector<std::string> m_badNames;
};

} // namespace

Result<Split> splitTree(const Workspace::Private& d, const Oid& root, const ProgramModel& model,
                        const std::vector<std::string>& phases, PackWriter& pack, Job& job)
{
    return Splitter(d, model, phases, pack, job).run(root);
}

} // namespace pluma::memory

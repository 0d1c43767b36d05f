#include <algorithm>
#include <limits>
#include <unordered_map>

#include "base/text.h"
#include "memory/history.h"
#include "memory/inventory.h"
#include "memory/private.h"
#include "store/status.h"

// What a program consists of, for those who show it.
namespace pluma::memory {
namespace {

// A table of words; entry 0 is the empty one.
template <class Index>
class Words {
public:
    explicit Words(std::vector<std::string>& words) : m_words(words) { of({}); }
    Index of(const std::string& word)
    {
        const auto [it, added] = m_known.try_emplace(word, static_cast<Index>(m_words.size()));
        if (added) {
            if (m_words.size() > std::numeric_limits<Index>::max())
                return m_known[word] = 0; // more words than a tree of folders could show
            m_words.push_back(word);
        }
        return it->second;
    }

private:
    std::vector<std::string>& m_words;
    std::unordered_map<std::string, Index> m_known;
};

} // namespace

Result<Inventory> inventoryOf(const Workspace& workspace, const ProgramRef& program, Job& job,
                              const std::vector<std::string>& untracked)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    PLUMA_TRY(auto items, d.repository.index(program.folder));
    const std::size_t tracked = items.size();
    for (const std::string& path : untracked)
        if (!endsWith(path, "/")) { // a repository of its own in there
            items.emplace_back();
            items.back().name = path;
        }
    Inventory out;
    Words<std::uint16_t> phases(out.phases);
    Words<std::uint16_t> domains(out.domains);
    Words<std::uint16_t> atas(out.atas);
    Words<std::uint16_t> kinds(out.kinds);
    Words<std::uint32_t> subsystems(out.subsystems);
    out.rows.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        TreeItem& item = items[i];
        if (i % 4096 == 0)
            PLUMA_CHECK(job.step(tr("attributing artifacts"), i, items.size()));
        if (startsWith(item.name, ".pluma/"))
            continue;
        Inventory::Row row;
        row.untracked = i >= tracked;
        PLUMA_TRY(const auto attribution, model.layout.match(item.name));
        row.kind = kinds.of(model.vocabulary.kindOf(item.name));
        if (attribution) {
            row.attributed = !attribution->phase.empty();
            row.phase = phases.of(attribution->phase);
            row.domain = domains.of(attribution->domain);
            row.ata = atas.of(attribution->ata);
            row.subsystem = subsystems.of(attribution->subsystem);
        }
        row.path = std::move(item.name);
        out.rows.push_back(std::move(row));
    }
    if (items.size() > tracked) // in path order, as those of git are; what git knows counts once
        std::sort(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) {
            return a.path != b.path ? a.path < b.path : a.untracked < b.untracked;
        });
    out.rows.erase(
        std::unique(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) { return a.path == b.path; }),
        out.rows.end());
    for (const auto& [path, entry] : model.provenance)
        out.origins[path] = entry.origin;
    return out;
}

Result<ItemTable> itemsOf(const Workspace& workspace, const ProgramRef& program, const Inventory& inventory, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    PLUMA_TRY(const auto files, d.repository.index(program.folder));
    const auto find = [&files](const std::string& path) {
        const auto it = std::lower_bound(files.begin(), files.end(), path,
                                         [](const TreeItem& item, const std::string& p) { return item.name < p; });
        return it != files.end() && it->name == path && !it->isGitlink() && !it->isLink() ? &*it : nullptr;
    };
    tfa::ItemResolver resolver(model.manifest.items, [&](const std::string& path) -> Result<std::string> {
        const TreeItem* item = find(path);
        return item != nullptr ? d.repository.blob(item->oid)
                               : Result<std::string>(fail(ErrorCode::NotFound, tr("There is no such file."), path));
    });
    // Only front matter is in the file itself; the other rules look at its name and at other files.
    const auto inside = [&](const std::string& path) {
        return std::any_of(model.manifest.items.begin(), model.manifest.items.end(), [&](const tfa::ItemRule& rule) {
            return rule.source == tfa::ItemRule::Source::FrontMatter &&
                   (rule.paths.empty() || globMatch(rule.paths, path));
        });
    };
    using Key = std::pair<std::string, std::string>;
    std::map<Key, std::pair<tfa::ItemIdentity, std::vector<std::uint32_t>>> known;
    for (std::uint32_t i = 0; i < inventory.rows.size() && !model.manifest.items.empty(); ++i) {
        if (i % 256 == 0)
            PLUMA_CHECK(job.step(tr("reading items"), i, inventory.rows.size()));
        const std::string& path = inventory.rows[i].path;
        std::string content;
        if (const TreeItem* item = inside(path) ? find(path) : nullptr)
            if (auto bytes = d.repository.blob(item->oid, 1U << 20))
                content = std::move(*bytes);
        tfa::ItemIdentity identity = resolver.identify(path, content);
        if (identity.number.empty())
            continue;
        auto& [first, rows] = known[{identity.number, identity.rev}];
        if (rows.empty())
            first = std::move(identity);
        rows.push_back(i);
    }
    ItemTable out;
    out.of.assign(inventory.rows.size(), -1);
    for (auto& [key, one] : known) {
        for (const std::uint32_t row : one.second)
            out.of[row] = static_cast<std::int32_t>(out.items.size());
        out.items.push_back(std::move(one.first));
    }
    return out;
}

Result<std::vector<Commit>> commitsOf(const Workspace& workspace, const ProgramRef& program, int limit, Job& job)
{
    auto& d = workspace.parts();
    const std::string folder = program.folder.empty() ? "." : program.folder;
    PLUMA_TRY(const auto text, d.repository.git({"log", "-z", "-n", std::to_string(limit), "--no-show-signature",
                                                 "--format=%H%x01%an%x01%aI%x01%s", "--", ":(literal)" + folder},
                                                job));
    std::vector<Commit> out;
    for (const std::string_view line : split(text, '\0')) {
        const auto parts = split(line, '\x01');
        if (parts.size() >= 4)
            out.push_back({std::string(parts[0]), std::string(parts[1]), std::string(parts[2]), std::string(parts[3])});
    }
    return out;
}

Result<TreeStatus> treeStatus(const Workspace& workspace, const ProgramRef& program, Job& job)
{
    auto& d = workspace.parts();
    TreeStatus out;
    if (d.repository.isBare()) {
        PLUMA_TRY(out.programs, d.programs({}));
        return out;
    }
    PLUMA_TRY(const auto tree, store::compareWorkingTree(d.repository, {}, job));
    const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
    const auto entries = store::readStatus(tree.status);
    std::vector<std::string_view> unknown;
    for (const store::StatusEntry& entry : entries) {
        if (startsWith(entry.path, prefix))
            out.changes[entry.path.substr(prefix.size())] = entry.letter;
        if (entry.letter == '?')
            unknown.push_back(entry.path);
    }
    for (const std::string& path : tree.uncompared)
        if (startsWith(path, prefix)) {
            char& letter = out.changes.emplace(path.substr(prefix.size()), 'M').first->second;
            letter = letter == 'M' ? '~' : letter;
        }
    PLUMA_TRY(out.programs, d.programs(unknown));
    return out;
}

Result<Provenance> provenanceOf(const Workspace& workspace, const ProgramRef& program)
{
    auto& d = workspace.parts();
    PLUMA_TRY(auto model, d.model(d.filesInWorktree(program)));
    return std::move(model.provenance);
}

} // namespace pluma::memory

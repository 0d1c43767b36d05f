#include <limits>
#include <unordered_map>

#include "base/text.h"
#include "memory/private.h"

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

Result<Inventory> Workspace::inventory(const ProgramRef& program, Job& job) const
{
    PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
    PLUMA_TRY(auto items, d->repository.index(program.folder));
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
        PLUMA_TRY(const auto attribution, model.layout.match(item.name));
        row.kind = kinds.of(model.vocabulary.kindOf(item.name));
        if (attribution) {
            row.attributed = true;
            row.phase = phases.of(attribution->phase);
            row.domain = domains.of(attribution->domain);
            row.ata = atas.of(attribution->ata);
            row.subsystem = subsystems.of(attribution->subsystem);
        }
        row.path = std::move(item.name);
        out.rows.push_back(std::move(row));
    }
    for (const auto& [path, entry] : model.provenance)
        out.origins[path] = entry.origin;
    return out;
}

Result<TreeStatus> Workspace::status(const ProgramRef& program, Job& job) const
{
    TreeStatus out;
    if (d->repository.isBare()) {
        PLUMA_TRY(out.programs, d->programs({}));
        return out;
    }
    PLUMA_TRY(const auto status,
              d->repository.git(
                  {"status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=dirty"}, job));
    const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
    const auto parts = split(status, '\0');
    std::vector<std::string_view> unknown;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].size() < 4)
            continue;
        const char letter = parts[i][1] != ' ' ? parts[i][1] : parts[i][0];
        const std::string_view path = parts[i].substr(3);
        if (startsWith(path, prefix))
            out.changes[std::string(path.substr(prefix.size()))] = letter;
        if (letter == '?')
            unknown.push_back(path);
        if (parts[i][0] == 'R' || parts[i][0] == 'C')
            ++i; // the old name follows
    }
    PLUMA_TRY(out.programs, d->programs(unknown));
    return out;
}

Result<std::map<std::string, ProvenanceEntry>> Workspace::provenance(const ProgramRef& program) const
{
    PLUMA_TRY(auto model, d->model(d->filesInWorktree(program)));
    return std::move(model.provenance);
}

} // namespace pluma::memory

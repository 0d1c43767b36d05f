// New objects on their way into a repository.
#pragma once

#include "base/clock.h"
#include "store/store.h"

namespace pluma::store {

/// Collects new objects and adds them to the repository as one pack, through `git index-pack` (libgit2 writes packs
/// through mmap, so a full disk would kill the process). Nothing is visible before `commit`.
class PackWriter {
public:
    explicit PackWriter(const Repository& repository);
    ~PackWriter();
    PackWriter(const PackWriter&) = delete;
    PackWriter& operator=(const PackWriter&) = delete;
    Oid blob(std::string_view content);
    /// Items in any order; an empty list gives the empty tree.
    Oid tree(std::vector<TreeItem> items);
    Oid commit(const Oid& tree, const std::vector<Oid>& parents, const std::pair<std::string, std::string>& author,
               TimePoint time, const std::string& message);
    /// Writes and syncs the pack. Idempotent when nothing was added.
    Result<> finish(Job& job);
    std::size_t objects() const { return m_count; }

private:
    Oid add(int type, std::string_view content);
    const Repository& m_repository;
    struct Set;
    std::unique_ptr<Set> m_seen;
    std::string m_pack;
    std::uint32_t m_count = 0;
};

} // namespace pluma::store

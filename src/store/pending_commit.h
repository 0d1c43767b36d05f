// Committing what differs in a program's folder on behalf of the user, as `git add -A` and `git commit` would, but for
// that folder only.
#pragma once

#include <optional>
#include <string>

#include "store/store.h"

namespace pluma::store {

/// A commit that could be made. What it would hold is known before anything of the user's is touched.
class PendingCommit {
public:
    /// Adds the folder's files to a copy of the index. Errors: conflict while a merge is unresolved or under way.
    static Result<PendingCommit> prepare(const Repository& repository, const std::string& folder, Job& job);
    PendingCommit(PendingCommit&& other) noexcept;
    PendingCommit& operator=(PendingCommit&&) = delete;
    PendingCommit(const PendingCommit&) = delete;
    PendingCommit& operator=(const PendingCommit&) = delete;
    ~PendingCommit();

    /// The tree of the whole repository as the index would have it; right below the folder.
    const Oid& tree() const { return m_tree; }
    /// Stages and commits, with the user's hooks. What was staged elsewhere stays staged and is not committed. False
    /// when there was nothing to commit after all. When git refuses, the index is put back as it was.
    Result<bool> make(const std::string& message, Job& job);

private:
    PendingCommit(const Repository& repository, std::string folder);
    std::filesystem::path copyOfIndex() const;
    std::filesystem::path indexBefore() const;
    Result<bool> stageAndCommit(const std::string& message, Job& job);
    void putIndexBack(Job& job) const;
    Result<std::string> staged(const std::vector<std::string>& pathspecs, Job& job) const;

    const Repository* m_repository;
    std::string m_folder;
    Oid m_tree;
};

} // namespace pluma::store

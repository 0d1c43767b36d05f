// Where the bytes of a context are: today a commit of a git repository.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "context/context.h"
#include "diff/diff.h"
#include "store/store.h"

namespace pluma::context {

/// A file or folder of a context.
struct SourceItem {
    std::string name;
    unsigned mode = 0100644; ///< as git has it
    std::string id;          ///< for the source alone; equal ids of one source mean equal bytes
    bool isTree() const { return mode == 040000; }
    bool isLink() const { return mode == 0120000; }
    bool isGitlink() const { return mode == 0160000; }
    std::string modeText() const;
};

/// A context to read. Implementations are for one thread. What they return was checked against the ids that lead to it;
/// whether it is what was signed, verify() says.
class ContextSource {
public:
    virtual ~ContextSource() = default;
    virtual SourceItem top() const = 0;
    /// What people would call it: "commit 3f2a…".
    virtual std::string shown() const = 0;
    /// The entries of a folder; each name once. Errors: not_found for what is not here.
    virtual Result<std::vector<SourceItem>> items(const SourceItem& folder) const = 0;
    /// The entry at a path; no value when it is not there.
    virtual Result<std::optional<SourceItem>> find(const std::string& path) const;
    /// The bytes of a file, of a link where it leads. Errors: not_found, limit.
    virtual Result<std::string> read(const SourceItem& file, std::uint64_t limit) const = 0;
    virtual Result<std::uint64_t> size(const SourceItem& file) const = 0;
    /// Size and digest; of a submodule those of the id of its commit in hex.
    virtual Result<store::BlobFacts> facts(const SourceItem& file, Job& job) const = 0;
    virtual bool has(const SourceItem& file) const = 0;
    /// Names the kind of ids, so that those of different kinds are never compared.
    virtual std::string idKind() const = 0;
};

/// Every file below a folder, in the source's order; `path` is relative to it. Errors: limit for folders that nest
/// deeper than store::deepestFolder.
Result<> walk(const ContextSource& source, const SourceItem& folder,
              const std::function<Result<>(const std::string& path, const SourceItem& item)>& visit);
/// RFC 6962 root over canonical {mode, path, sha256, size} lines of a folder's files. With `findings`, files that
/// cannot be read are told there and left out, otherwise they are errors.
Result<trust::Digest> treeDigest(const ContextSource& source, const SourceItem& folder, Job& job,
                                 std::vector<Finding>* findings = nullptr);
/// The listing in path order. Errors: invalid with path:line:column.
Result<std::vector<ListingEntry>> readListing(const ContextSource& source);
Result<Provenance> readProvenance(const ContextSource& source);
/// The statement as JSON. Errors: invalid for what has none.
Result<Json> readStatement(const ContextSource& source);
/// A context as a tree to compare: folders artifacts, common and program, without what describes them.
std::unique_ptr<diff::TreeSource> treeOf(std::unique_ptr<ContextSource> source);

/// A tree of a repository, which outlives this.
class GitSource : public ContextSource {
public:
    GitSource(const store::Repository& repository, const store::Oid& tree, std::string shown = {})
        : m_repository(repository), m_tree(tree), m_shown(std::move(shown))
    {
    }
    /// Of a commit. Errors: as of reading it.
    static Result<std::unique_ptr<GitSource>> ofCommit(const store::Repository& repository, const std::string& hex);
    static SourceItem item(const store::TreeItem& item);
    SourceItem top() const override;
    std::string shown() const override { return m_shown; }
    Result<std::vector<SourceItem>> items(const SourceItem& folder) const override;
    Result<std::optional<SourceItem>> find(const std::string& path) const override;
    Result<std::string> read(const SourceItem& file, std::uint64_t limit) const override;
    Result<std::uint64_t> size(const SourceItem& file) const override;
    Result<store::BlobFacts> facts(const SourceItem& file, Job& job) const override;
    bool has(const SourceItem& file) const override;
    std::string idKind() const override { return "git-sha1"; }

private:
    const store::Repository& m_repository;
    store::Oid m_tree;
    std::string m_shown;
};

/// An error as one sentence, for places that have no room for a hint.
std::string withHint(const Error& error);

} // namespace pluma::context

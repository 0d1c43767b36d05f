#include "store/walk.h"

#include "base/text.h"

namespace pluma::store {
namespace {

using Visit = std::function<Result<>(const std::string&, const TreeItem&)>;

Result<> walkBelow(const Repository& repository, const Oid& tree, const std::string& prefix, int depth,
                   const Visit& visit)
{
    if (depth > deepestFolder)
        return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), printable(prefix));
    PLUMA_TRY(const auto items, repository.tree(tree));
    for (const TreeItem& item : items) {
        const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
        if (item.isTree())
            PLUMA_CHECK(walkBelow(repository, item.oid, path, depth + 1, visit));
        else
            PLUMA_CHECK(visit(path, item));
    }
    return {};
}

} // namespace

Result<> walk(const Repository& repository, const Oid& tree, const Visit& visit)
{
    return walkBelow(repository, tree, {}, 0, visit);
}

Result<BlobFacts> factsOf(const Repository& repository, const TreeItem& item, Job& job)
{
    if (item.isGitlink()) {
        const std::string id = item.oid.hex();
        return BlobFacts{id.size(), trust::sha256(id)};
    }
    return repository.blobFacts(item.oid, job);
}

} // namespace pluma::store

#include "context/source.h"

#include <algorithm>

#include "base/text.h"
#include "store/walk.h"

namespace pluma::context {
namespace {

using Visit = std::function<Result<>(const std::string&, const SourceItem&)>;
constexpr std::uint64_t largestPart = 1ULL << 30;

Result<> walkBelow(const ContextSource& source, const SourceItem& folder, const std::string& prefix, int depth,
                   const Visit& visit)
{
    if (depth > store::deepestFolder)
        return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), printable(prefix));
    PLUMA_TRY(const auto items, source.items(folder));
    for (const SourceItem& item : items) {
        const std::string path = prefix.empty() ? item.name : prefix + "/" + item.name;
        if (item.isTree())
            PLUMA_CHECK(walkBelow(source, item, path, depth + 1, visit));
        else
            PLUMA_CHECK(visit(path, item));
    }
    return {};
}

store::Oid oidOf(const SourceItem& item)
{
    store::Oid oid;
    std::copy_n(item.id.begin(), std::min(item.id.size(), oid.bytes.size()), oid.bytes.begin());
    return oid;
}

class ContextTree : public diff::TreeSource {
public:
    explicit ContextTree(std::unique_ptr<ContextSource> source) : m_source(std::move(source)) {}
    Result<std::vector<diff::TreeEntry>> list(const std::string& folder) override
    {
        PLUMA_TRY(const auto item, m_source->find(folder));
        std::vector<diff::TreeEntry> out;
        if (!item)
            return out;
        PLUMA_TRY(const auto items, m_source->items(*item));
        for (const SourceItem& inner : items) {
            // The listing and the signed statement describe the artifacts; they are not artifacts that differ.
            const bool own =
                (folder == "artifacts" && inner.name == listingFolder) || (folder.empty() && !inner.isTree());
            if (!own)
                out.push_back({inner.name, inner.isTree(), inner.modeText(), inner.id});
        }
        std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return out;
    }
    Result<std::string> read(const std::string& path) override
    {
        PLUMA_TRY(const auto item, m_source->find(path));
        if (!item || item->isTree())
            return fail(ErrorCode::NotFound, tr("There is no artifact '{}' in this context.", printable(path)));
        return m_source->read(*item, 256ULL << 20);
    }
    std::string idKind() const override { return m_source->idKind(); }

private:
    std::unique_ptr<ContextSource> m_source;
};

} // namespace

std::string SourceItem::modeText() const { return isTree() ? "40000" : fmt::format("{:o}", mode); }

std::string withHint(const Error& error)
{
    return error.hint.empty() ? error.message : error.message + " (" + error.hint + ")";
}

Result<std::optional<SourceItem>> ContextSource::find(const std::string& path) const
{
    SourceItem at = top();
    for (const std::string_view name : split(path, '/')) {
        if (name.empty())
            continue;
        if (!at.isTree())
            return std::optional<SourceItem>();
        PLUMA_TRY(const auto items, this->items(at));
        const auto it =
            std::find_if(items.begin(), items.end(), [&](const SourceItem& item) { return item.name == name; });
        if (it == items.end())
            return std::optional<SourceItem>();
        at = *it;
    }
    return std::optional(at);
}

Result<> walk(const ContextSource& source, const SourceItem& folder, const Visit& visit)
{
    return walkBelow(source, folder, {}, 0, visit);
}

Result<trust::Digest> treeDigest(const ContextSource& source, const SourceItem& folder, Job& job,
                                 std::vector<Finding>* findings)
{
    std::map<std::string, std::string> lines; // in path-byte order
    PLUMA_CHECK(walk(source, folder, [&](const std::string& path, const SourceItem& item) -> Result<> {
        PLUMA_CHECK(job.step(tr("hashing"), lines.size()));
        auto known = source.facts(item, job);
        if (!known && (known.error().code == ErrorCode::Cancelled || findings == nullptr))
            return tl::unexpected<Error>(known.error());
        if (!known) {
            findings->push_back(
                {source.has(item) ? "invalid_checksum" : "missing_artifact", withHint(known.error()), path});
            return {};
        }
        PLUMA_TRY(
            lines[path],
            trust::canonicalJson(
                {{"path", path}, {"mode", item.modeText()}, {"size", known->size}, {"sha256", known->sha256.hex()}}));
        return {};
    }));
    trust::MerkleTree merkle;
    for (const auto& [path, line] : lines)
        merkle.append(line);
    return merkle.root();
}

Result<std::vector<ListingEntry>> readListing(const ContextSource& source)
{
    PLUMA_TRY(const auto folder, source.find(std::string("artifacts/") + listingFolder));
    if (!folder || !folder->isTree())
        return fail(ErrorCode::Invalid, tr("The context has no listing."));
    PLUMA_TRY(const auto parts, source.items(*folder));
    std::vector<ListingEntry> out;
    for (const SourceItem& part : parts) {
        if (part.isTree() || !endsWith(part.name, ".jsonl"))
            return fail(ErrorCode::Invalid, tr("The listing holds something that is not a part of it."), part.name);
        PLUMA_TRY(const auto text, source.read(part, largestPart));
        std::size_t number = 0;
        std::string_view rest = text;
        while (!rest.empty()) {
            ++number;
            const std::size_t end = rest.find('\n');
            const std::string where = fmt::format("artifacts/{}/{}:{}:1", listingFolder, part.name, number);
            if (end == std::string_view::npos)
                return fail(ErrorCode::Invalid, tr("The last line of the listing has no end."), where);
            PLUMA_TRY(auto entry, readListingLine(std::string(rest.substr(0, end)), where));
            out.push_back(std::move(entry));
            rest.remove_prefix(end + 1);
        }
    }
    std::sort(out.begin(), out.end(), [](const ListingEntry& a, const ListingEntry& b) { return a.path < b.path; });
    return out;
}

Result<Provenance> readProvenance(const ContextSource& source)
{
    PLUMA_TRY(const auto item, source.find("provenance.jsonl"));
    if (!item)
        return fail(ErrorCode::Invalid, tr("The context has no provenance.jsonl."));
    PLUMA_TRY(const auto text, source.read(*item, largestPart));
    return readProvenance(text, "provenance.jsonl");
}

Result<Json> readStatement(const ContextSource& source)
{
    PLUMA_TRY(const auto item, source.find("context.json"));
    if (!item)
        return fail(ErrorCode::Invalid, tr("This is no context."));
    PLUMA_TRY(const auto bytes, source.read(*item, store::largeBlobBytes));
    PLUMA_TRY(const auto document, parseJson(bytes, "context.json"));
    return document.json();
}

std::unique_ptr<diff::TreeSource> treeOf(std::unique_ptr<ContextSource> source)
{
    return std::make_unique<ContextTree>(std::move(source));
}

// ---- a commit

Result<std::unique_ptr<GitSource>> GitSource::ofCommit(const store::Repository& repository, const std::string& hex)
{
    PLUMA_TRY(const auto commit, store::Oid::fromHex(hex));
    PLUMA_TRY(const auto facts, repository.commit(commit));
    return std::make_unique<GitSource>(repository, facts.tree, "commit " + hex);
}

SourceItem GitSource::item(const store::TreeItem& item)
{
    return {item.name, item.mode, std::string(item.oid.bytes.begin(), item.oid.bytes.end())};
}

SourceItem GitSource::top() const { return item({{}, 040000, m_tree}); }

Result<std::vector<SourceItem>> GitSource::items(const SourceItem& folder) const
{
    PLUMA_TRY(const auto items, m_repository.tree(oidOf(folder)));
    std::vector<SourceItem> out;
    out.reserve(items.size());
    for (const store::TreeItem& one : items)
        out.push_back(item(one));
    return out;
}

Result<std::optional<SourceItem>> GitSource::find(const std::string& path) const
{
    if (path.empty())
        return std::optional(top());
    PLUMA_TRY(const auto found, m_repository.find(m_tree, path));
    return found ? std::optional(item(*found)) : std::nullopt;
}

Result<std::string> GitSource::read(const SourceItem& file, std::uint64_t limit) const
{
    return file.isGitlink() ? Result<std::string>(oidOf(file).hex()) : m_repository.blob(oidOf(file), limit);
}

Result<std::uint64_t> GitSource::size(const SourceItem& file) const { return m_repository.blobSize(oidOf(file)); }

Result<store::BlobFacts> GitSource::facts(const SourceItem& file, Job& job) const
{
    return store::factsOf(m_repository, {file.name, file.mode, oidOf(file)}, job);
}

bool GitSource::has(const SourceItem& file) const { return m_repository.has(oidOf(file)); }

} // namespace pluma::context

#include <algorithm>
#include <sys/stat.h>

#include "base/beneath.h"
#include "base/text.h"
#include "diff/diff.h"

namespace pluma::diff {
namespace {

class DirectorySource : public TreeSource {
public:
    explicit DirectorySource(std::filesystem::path root) : m_root(std::move(root)) {}

    Result<std::vector<TreeEntry>> list(const std::string& folder) override
    {
        std::error_code error;
        std::vector<TreeEntry> out;
        std::filesystem::directory_iterator it(m_root / folder, error);
        for (; !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
            const std::string name = it->path().filename().string();
            if (name == ".git")
                continue;
            struct stat info {};
            if (::lstat(it->path().c_str(), &info) != 0)
                continue;
            TreeEntry entry{name, S_ISDIR(info.st_mode), "100644", {}};
            if (entry.folder)
                entry.mode = "40000";
            else if (S_ISLNK(info.st_mode))
                entry.mode = "120000";
            else if (!S_ISREG(info.st_mode))
                continue;
            else if ((info.st_mode & 0100) != 0)
                entry.mode = "100755";
            out.push_back(std::move(entry));
        }
        if (error)
            return fail(ErrorCode::Io, tr("Cannot list the folder: {}.", error.message()), (m_root / folder).string());
        std::sort(out.begin(), out.end(), [](const TreeEntry& a, const TreeEntry& b) { return a.name < b.name; });
        return out;
    }
    Result<std::string> read(const std::string& path) override
    {
        std::error_code error;
        if (std::filesystem::is_symlink(m_root / path, error))
            return std::filesystem::read_symlink(m_root / path, error).string();
        return readFileBeneath(m_root, path, 1ULL << 30);
    }
    std::string idKind() const override { return {}; }

private:
    std::filesystem::path m_root;
};

class Comparison {
public:
    Comparison(TreeSource& a, TreeSource& b, bool withLines, Job& job)
        : m_a(a), m_b(b), m_withLines(withLines), m_job(job),
          m_comparable(!a.idKind().empty() && a.idKind() == b.idKind())
    {
    }
    std::vector<Change> changes;

    Result<> folder(const std::string& path, int depth)
    {
        if (depth > 512)
            return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), path);
        PLUMA_CHECK(m_job.step(tr("comparing"), changes.size()));
        PLUMA_TRY(const auto left, m_a.list(path));
        PLUMA_TRY(const auto right, m_b.list(path));
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < left.size() || k < right.size()) {
            const int order = i == left.size() ? 1 : k == right.size() ? -1 : left[i].name.compare(right[k].name);
            if (order < 0) {
                PLUMA_CHECK(whole(m_a, left[i], path, ChangeKind::Removed, depth));
                ++i;
            } else if (order > 0) {
                PLUMA_CHECK(whole(m_b, right[k], path, ChangeKind::Added, depth));
                ++k;
            } else {
                PLUMA_CHECK(both(left[i], right[k], path, depth));
                ++i;
                ++k;
            }
        }
        return {};
    }

private:
    static std::string below(const std::string& folder, const std::string& name)
    {
        return folder.empty() ? name : folder + "/" + name;
    }

    Result<> whole(TreeSource& source, const TreeEntry& entry, const std::string& folder, ChangeKind kind, int depth)
    {
        const std::string path = below(folder, entry.name);
        if (!entry.folder) {
            changes.push_back({path, kind});
            return {};
        }
        if (depth > 512)
            return fail(ErrorCode::Limit, tr("The folders nest deeper than 512 levels."), path);
        PLUMA_TRY(const auto entries, source.list(path));
        for (const TreeEntry& inner : entries)
            PLUMA_CHECK(whole(source, inner, path, kind, depth + 1));
        return {};
    }
    Result<> both(const TreeEntry& a, const TreeEntry& b, const std::string& folder, int depth)
    {
        const std::string path = below(folder, a.name);
        if (a.folder != b.folder) {
            PLUMA_CHECK(whole(m_a, a, folder, ChangeKind::Removed, depth));
            return whole(m_b, b, folder, ChangeKind::Added, depth);
        }
        if (m_comparable && !a.id.empty() && a.id == b.id && a.mode == b.mode)
            return {};
        if (a.folder)
            return this->folder(path, depth + 1);
        const bool sameId = m_comparable && !a.id.empty() && a.id == b.id;
        Change change{path};
        if (!sameId && (m_withLines || !m_comparable)) {
            PLUMA_TRY(const auto before, m_a.read(path));
            PLUMA_TRY(const auto after, m_b.read(path));
            if (before == after) {
                if (a.mode != b.mode)
                    changes.push_back({path, ChangeKind::ModeChanged});
                return {};
            }
            change.binary = before.find('\0') != std::string::npos || after.find('\0') != std::string::npos;
            if (m_withLines && !change.binary)
                for (const Hunk& hunk : diffLines(before, after)) {
                    change.linesRemoved += hunk.aEnd - hunk.aBegin;
                    change.linesAdded += hunk.bEnd - hunk.bBegin;
                }
        } else if (sameId) {
            change.kind = ChangeKind::ModeChanged;
        }
        changes.push_back(std::move(change));
        return {};
    }

    TreeSource& m_a;
    TreeSource& m_b;
    bool m_withLines;
    Job& m_job;
    bool m_comparable;
};

} // namespace

const char* changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return "added";
    case ChangeKind::Removed:
        return "removed";
    case ChangeKind::Modified:
        return "modified";
    case ChangeKind::ModeChanged:
        return "mode_changed";
    }
    return "modified";
}

std::unique_ptr<TreeSource> directorySource(std::filesystem::path root)
{
    return std::make_unique<DirectorySource>(std::move(root));
}

Result<std::vector<Change>> compareTrees(TreeSource& a, TreeSource& b, bool withLines, Job& job)
{
    Comparison comparison(a, b, withLines, job);
    PLUMA_CHECK(comparison.folder({}, 0));
    std::sort(comparison.changes.begin(), comparison.changes.end(),
              [](const Change& x, const Change& y) { return x.path < y.path; });
    return std::move(comparison.changes);
}

} // namespace pluma::diff

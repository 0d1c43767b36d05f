#include "store/store.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <git2.h>
#include <pwd.h>
#include <set>
#include <thread>
#include <unistd.h>

#include "base/text.h"

namespace pluma::store {

std::string lastGitError()
{
    const git_error* error = git_error_last();
    return error != nullptr && error->message != nullptr ? error->message : "unknown error";
}

namespace {

tl::unexpected<Error> gitFailure(int code, const std::string& what, const std::string& where = {})
{
    const ErrorCode kind = code == GIT_ENOTFOUND ? ErrorCode::NotFound : ErrorCode::Io;
    return fail(kind, tr("{}: {}.", what, lastGitError()), where);
}

git_oid toGit(const Oid& oid)
{
    git_oid out;
    std::copy(oid.bytes.begin(), oid.bytes.end(), out.id);
    return out;
}
Oid fromGit(const git_oid& oid)
{
    Oid out;
    std::copy(oid.id, oid.id + 20, out.bytes.begin());
    return out;
}

template <class T, void (*Free)(T*)>
struct Handle {
    T* value = nullptr;
    ~Handle() { Free(value); }
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
};

} // namespace

std::string Oid::hex() const { return toHex(bytes); }

Result<Oid> Oid::fromHex(const std::string& hex)
{
    const auto raw = pluma::fromHex(hex);
    if (raw.size() != 20)
        return fail(ErrorCode::Invalid, tr("'{}' is not a git object id.", printable(hex)));
    Oid oid;
    std::copy(raw.begin(), raw.end(), oid.bytes.begin());
    return oid;
}

std::string TreeItem::modeText() const { return mode == 040000 ? "40000" : fmt::format("{:o}", mode); }

bool Repository::isBare() const { return git_repository_is_bare(m_repository) == 1; }
bool Repository::isShallow() const { return git_repository_is_shallow(m_repository) == 1; }

namespace {
std::filesystem::path tidy(const char* path)
{
    std::filesystem::path out = std::filesystem::path(path != nullptr ? path : "").lexically_normal();
    return out.has_filename() ? out : out.parent_path();
}
} // namespace
std::filesystem::path Repository::worktree() const
{
    return tidy(isBare() ? git_repository_path(m_repository) : git_repository_workdir(m_repository));
}
Places Repository::places() const { return {tidy(git_repository_path(m_repository)), commonDir(), worktree()}; }
std::filesystem::path Repository::commonDir() const { return tidy(git_repository_commondir(m_repository)); }

std::string Repository::branch() const
{
    Handle<git_reference, git_reference_free> head;
    if (git_reference_lookup(&head.value, m_repository, "HEAD") != 0 ||
        git_reference_type(head.value) != GIT_REFERENCE_SYMBOLIC)
        return {};
    const std::string_view name = git_reference_symbolic_target(head.value);
    constexpr std::string_view heads = "refs/heads/";
    return std::string(startsWith(name, heads) ? name.substr(heads.size()) : name);
}

Result<Oid> Repository::headCommit() const
{
    git_oid oid;
    const int code = git_reference_name_to_id(&oid, m_repository, "HEAD");
    if (code == GIT_ENOTFOUND)
        return fail(ErrorCode::NotFound, tr("The repository has no commit yet."), worktree().string(),
                    tr("commit the program first: git add -A && git commit"));
    if (code != 0)
        return gitFailure(code, tr("HEAD cannot be read"));
    return fromGit(oid);
}

Result<CommitFacts> Repository::commit(const Oid& oid) const
{
    Handle<git_commit, git_commit_free> handle;
    const git_oid id = toGit(oid);
    if (const int code = git_commit_lookup(&handle.value, m_repository, &id); code != 0)
        return unreadable(code, oid);
    CommitFacts facts{fromGit(*git_commit_tree_id(handle.value)), {}};
    for (unsigned i = 0; i < git_commit_parentcount(handle.value); ++i)
        facts.parents.push_back(fromGit(*git_commit_parent_id(handle.value, i)));
    return facts;
}

namespace {

// git's order: names byte by byte, a folder as if a slash stood behind its name.
bool before(const TreeItem& a, const TreeItem& b)
{
    const std::size_t common = std::min(a.name.size(), b.name.size());
    if (const int order = std::memcmp(a.name.data(), b.name.data(), common); order != 0)
        return order < 0;
    const auto next = [common](const TreeItem& item) {
        return common < item.name.size() ? static_cast<unsigned char>(item.name[common]) : item.isTree() ? '/' : 0U;
    };
    return next(a) < next(b);
}

bool isName(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           !(name.size() == 4 && lower(name) == ".git");
}

bool isMode(unsigned mode)
{
    return mode == 040000 || mode == 0100644 || mode == 0100755 || mode == 0120000 || mode == 0160000;
}

// What is wrong with an item after those that were read; nothing: nothing is. Two of one name would let a signature
// speak of one and a checkout write the other.
std::string wrongWith(const TreeItem& item, const std::vector<TreeItem>& items)
{
    if (!isName(item.name))
        return tr("'{}' is no name of a file", printable(item.name));
    if (!isMode(item.mode))
        return tr("'{}' is of a kind that git does not know", printable(item.name));
    if (items.empty())
        return {};
    if (!before(items.back(), item))
        return tr("'{}' is twice in it or out of order", printable(item.name));
    if (!item.isTree())
        return {};
    TreeItem file = item; // a file of the folder's name stands further in front
    file.mode = 0100644;
    const auto same = std::lower_bound(items.begin(), items.end(), file, before);
    return same != items.end() && same->name == item.name ? tr("'{}' is twice in it", printable(item.name))
                                                          : std::string();
}

} // namespace

Result<std::vector<TreeItem>> Repository::tree(const Oid& oid) const
{
    // libgit2's parsed trees are cached and copied; reading the raw object is several times faster.
    Handle<git_odb_object, git_odb_object_free> object;
    const git_oid id = toGit(oid);
    if (const int code = git_odb_read(&object.value, m_odb, &id); code != 0)
        return unreadable(code, oid);
    if (git_odb_object_type(object.value) != GIT_OBJECT_TREE)
        return fail(ErrorCode::Invalid, tr("The object {} is not a tree.", oid.hex()));
    const std::string_view data(static_cast<const char*>(git_odb_object_data(object.value)),
                                git_odb_object_size(object.value));
    std::vector<TreeItem> items;
    for (std::size_t at = 0; at < data.size();) {
        const std::size_t space = data.find(' ', at);
        const std::size_t nul = data.find('\0', at);
        if (space == std::string_view::npos || nul == std::string_view::npos || space > nul || nul + 21 > data.size())
            return fail(ErrorCode::Invalid, tr("The tree {} is damaged.", oid.hex()));
        TreeItem item;
        item.mode = 0;
        for (std::size_t i = at; i < space; ++i) {
            const auto digit = static_cast<unsigned>(data[i] - '0');
            if (digit > 7 || space - at > 7)
                return fail(ErrorCode::Invalid, tr("The tree {} is damaged.", oid.hex()));
            item.mode = item.mode * 8 + digit;
        }
        if (item.mode == 0100664)
            item.mode = 0100644; // as git itself reads old trees
        item.name = data.substr(space + 1, nul - space - 1);
        std::copy_n(reinterpret_cast<const unsigned char*>(data.data()) + nul + 1, 20, item.oid.bytes.begin());
        if (const std::string wrong = wrongWith(item, items); !wrong.empty())
            return fail(ErrorCode::Invalid, tr("The tree {} is damaged: {}.", oid.hex(), wrong), {},
                        tr("see: git fsck --full"));
        items.push_back(std::move(item));
        at = nul + 21;
    }
    return items;
}

Result<std::optional<TreeItem>> Repository::find(const Oid& root, const std::string& path) const
{
    TreeItem current{"", 040000, root};
    if (path.empty())
        return std::optional(current);
    for (const std::string_view part : split(path, '/')) {
        if (!current.isTree())
            return std::optional<TreeItem>();
        PLUMA_TRY(const auto items, tree(current.oid));
        const auto it =
            std::find_if(items.begin(), items.end(), [&](const TreeItem& item) { return item.name == part; });
        if (it == items.end())
            return std::optional<TreeItem>();
        current = *it;
    }
    return std::optional(current);
}

Result<std::uint64_t> Repository::blobSize(const Oid& oid) const
{
    const git_oid id = toGit(oid);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &type, m_odb, &id); code != 0)
        return unreadable(code, oid);
    return size;
}

Result<std::string> Repository::blob(const Oid& oid, std::uint64_t limit) const
{
    const git_oid id = toGit(oid);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &type, m_odb, &id); code != 0)
        return unreadable(code, oid);
    if (size > limit)
        return fail(ErrorCode::Limit, tr("The content has {} bytes; at most {} are read here.", size, limit));
    Handle<git_odb_object, git_odb_object_free> object;
    if (const int code = git_odb_read(&object.value, m_odb, &id); code != 0)
        return unreadable(code, oid);
    return std::string(static_cast<const char*>(git_odb_object_data(object.value)), git_odb_object_size(object.value));
}

Result<BlobFacts> Repository::blobFacts(const Oid& oid, Job& job) const
{
    const git_oid id = toGit(oid);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int code = git_odb_read_header(&size, &type, m_odb, &id); code != 0)
        return unreadable(code, oid);
    if (type != GIT_OBJECT_BLOB)
        return fail(ErrorCode::Invalid, tr("The object {} is not a blob.", oid.hex()));
    if (size <= largeBlobBytes) {
        Handle<git_odb_object, git_odb_object_free> object;
        if (const int code = git_odb_read(&object.value, m_odb, &id); code != 0)
            return unreadable(code, oid);
        const std::string_view bytes(static_cast<const char*>(git_odb_object_data(object.value)),
                                     git_odb_object_size(object.value));
        return BlobFacts{bytes.size(), trust::sha256(bytes)};
    }
    return largeBlob(oid, size, job);
}

bool Repository::has(const Oid& oid) const
{
    const git_oid id = toGit(oid);
    return git_odb_exists(m_odb, &id) == 1;
}

Oid Repository::idOf(int type, std::string_view content) const
{
    git_oid id;
    git_odb_hash(&id, content.data(), content.size(), static_cast<git_object_t>(type));
    return fromGit(id);
}

bool Repository::isDescendant(const Oid& descendant, const Oid& ancestor) const
{
    const git_oid a = toGit(descendant);
    const git_oid b = toGit(ancestor);
    return descendant == ancestor || git_graph_descendant_of(m_repository, &a, &b) == 1;
}

std::optional<Oid> Repository::ref(const std::string& name) const
{
    git_oid oid;
    if (git_reference_name_to_id(&oid, m_repository, name.c_str()) != 0)
        return std::nullopt;
    return fromGit(oid);
}

std::vector<std::pair<std::string, Oid>> Repository::refs(const std::string& prefix) const
{
    std::vector<std::pair<std::string, Oid>> out;
    Handle<git_reference_iterator, git_reference_iterator_free> it;
    if (git_reference_iterator_glob_new(&it.value, m_repository, (prefix + "*").c_str()) != 0)
        return out;
    const char* name = nullptr;
    while (git_reference_next_name(&name, it.value) == 0)
        if (const auto oid = ref(name))
            out.emplace_back(name, *oid);
    std::sort(out.begin(), out.end());
    return out;
}

Result<> Repository::moveRef(const std::string& name, const Oid& target, const std::optional<Oid>& expected,
                             StaleLock stale) const
{
    const git_oid id = toGit(target);
    const auto attempt = [&] {
        Handle<git_reference, git_reference_free> moved;
        if (!expected)
            return git_reference_create(&moved.value, m_repository, name.c_str(), &id, 0, "pluma");
        const git_oid old = toGit(*expected);
        return git_reference_create_matching(&moved.value, m_repository, name.c_str(), &id, 1, &old, "pluma");
    };
    int code = attempt();
    for (int wait = 0; code == GIT_ELOCKED && stale == StaleLock::Clear && wait < 20; ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        code = attempt();
    }
    if (code == GIT_ELOCKED && stale == StaleLock::Clear) {
        std::error_code ignored;
        std::filesystem::remove(commonDir() / (name + ".lock"), ignored);
        code = attempt();
    }
    if (code == GIT_EMODIFIED || code == GIT_EEXISTS || code == GIT_ELOCKED)
        return fail(ErrorCode::Conflict, tr("Someone else moved '{}' at the same time.", name), {},
                    tr("repeat the command"));
    if (code != 0)
        return gitFailure(code, tr("The ref '{}' cannot be written", name));
    return {};
}

std::string Repository::config(const std::string& key) const
{
    Handle<git_config, git_config_free> config;
    Handle<git_config, git_config_free> snapshot;
    const char* value = nullptr;
    if (git_repository_config(&config.value, m_repository) != 0 ||
        git_config_snapshot(&snapshot.value, config.value) != 0 ||
        git_config_get_string(&value, snapshot.value, key.c_str()) != 0)
        return {};
    return value;
}

Result<> Repository::addConfig(const std::string& key, const std::string& value) const
{
    Handle<git_config, git_config_free> config;
    int code = git_config_open_ondisk(&config.value, (commonDir() / "config").c_str());
    if (code == 0)
        code = git_config_set_multivar(config.value, key.c_str(), "^$.", value.c_str()); // matches none, so it adds
    return code == 0 ? Result<>() : gitFailure(code, tr("The configuration cannot be written"));
}

std::pair<std::string, std::string> Repository::identity() const
{
    const auto clean = [](std::string text) {
        std::erase_if(text, [](char c) { return c == '<' || c == '>' || c == '\n' || c == '\0'; });
        return std::string(trim(text));
    };
    const char* name = std::getenv("GIT_AUTHOR_NAME");
    const char* email = std::getenv("GIT_AUTHOR_EMAIL");
    std::string person = clean(name != nullptr ? name : config("user.name"));
    std::string address = clean(email != nullptr ? email : config("user.email"));
    if (person.empty() || !isUtf8(person)) {
        // Git has no name for this person; the system does (the full name ends at the first comma of gecos).
        std::array<char, 4096> buffer{};
        passwd entry{};
        passwd* found = nullptr;
        person.clear();
        if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
            if (found->pw_gecos != nullptr)
                person = clean(std::string(split(found->pw_gecos, ',').front()));
            if ((person.empty() || !isUtf8(person)) && found->pw_name != nullptr)
                person = clean(found->pw_name);
        }
        if (person.empty() || !isUtf8(person))
            person = fmt::format("uid {}", ::geteuid());
    }
    return {person, isUtf8(address) ? address : ""};
}

std::vector<std::string> Repository::remotes() const
{
    git_strarray names{};
    std::vector<std::string> out;
    if (git_remote_list(&names, m_repository) == 0) {
        for (std::size_t i = 0; i < names.count; ++i)
            out.emplace_back(names.strings[i]);
        git_strarray_dispose(&names);
    }
    return out;
}

} // namespace pluma::store

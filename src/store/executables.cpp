#include <sys/stat.h>

#include <algorithm>
#include <set>

#include "base/document.h"
#include "base/files.h"
#include "base/text.h"
#include "store/executables.h"
#include "store/neutral.h"
#include "trust/digest.h"

namespace pluma::store {
namespace {

constexpr std::uint64_t longestConfiguration = 1U << 20;
constexpr std::uint64_t longestHook = 16U << 20;
constexpr int deepestInclude = 10; // as git itself
constexpr std::size_t mostItems = 10'000;

std::string digestOf(const Result<std::string>& bytes) { return bytes ? trust::sha256(*bytes).hex() : std::string(); }

std::filesystem::path canonicalOf(const std::filesystem::path& path)
{
    std::error_code error;
    auto out = std::filesystem::weakly_canonical(path, error);
    return error ? path.lexically_normal() : out;
}

/// Goes through everything of one repository, and of the repositories beside it that it sends to.
class Collector {
public:
    Collector(Places places, Job& job) : m_places(std::move(places)), m_job(job) {}

    Result<Executables> run()
    {
        PLUMA_CHECK(repository(m_places.commonDir, m_places.gitDir, {}));
        std::string all;
        for (const std::string& line : m_lines)
            all += line + "\n";
        m_out.digest = trust::sha256(all).hex();
        return std::move(m_out);
    }

private:
    /// `prefix` is empty for the own repository, otherwise what leads to the other one.
    Result<> repository(const std::filesystem::path& commonDir, const std::filesystem::path& gitDir,
                        const std::string& prefix)
    {
        if (!m_seen.insert(commonDir).second)
            return {};
        m_prefix = prefix;
        m_hooksPath.reset();
        m_remotes.clear();
        m_ofWorktree = false;
        PLUMA_CHECK(configuration(commonDir / "config", 0));
        if (m_ofWorktree)
            PLUMA_CHECK(configuration(gitDir / "config.worktree", 0));
        hooks(m_hooksPath ? m_places.worktree / *m_hooksPath : commonDir / "hooks");
        const auto remotes = std::exchange(m_remotes, {});
        for (const std::string& address : remotes)
            PLUMA_CHECK(remote(address));
        return {};
    }

    void add(RepositoryProgram item, const std::string& bytes)
    {
        m_lines.push_back(Json::array({item.kind, item.name, item.value, item.where, bytes})
                              .dump(-1, ' ', true, Json::error_handler_t::replace));
        if (m_out.items.size() < mostItems) // the digest has them all
            m_out.items.push_back(std::move(item));
    }

    // As git itself reads it, byte by byte what was looked at.
    Result<> configuration(const std::filesystem::path& file, int depth)
    {
        const auto bytes = readFile(file, longestConfiguration);
        if (!bytes) {
            if (bytes.error().code != ErrorCode::NotFound)
                add({"unreadable", m_prefix + file.filename().string(), bytes.error().message, file.string()}, {});
            return {};
        }
        ProcessSpec spec =
            gitProcess("/", {"--git-dir=/dev/null", "config", "--file", "-", "--no-includes", "--list", "-z"});
        spec.input = *bytes;
        PLUMA_TRY(const auto listed, runProcess(spec, m_job));
        if (listed.exitCode != 0) {
            add({"unreadable", m_prefix + file.filename().string(), printable(trim(listed.errors).substr(0, 300)),
                 file.string()},
                digestOf(bytes));
            return {};
        }
        for (const std::string_view one : split(listed.output, '\0')) {
            if (one.empty())
                continue;
            const std::size_t end = one.find('\n');
            Setting setting{std::string(one.substr(0, end)),
                            end == std::string_view::npos ? "true" : std::string(one.substr(end + 1))};
            PLUMA_CHECK(take(setting, file, depth));
        }
        return {};
    }

    Result<> take(const Setting& setting, const std::filesystem::path& file, int depth)
    {
        if (setting.key == "extensions.worktreeconfig" && setting.value != "false")
            m_ofWorktree = true;
        if (setting.key == "core.hookspath")
            m_hooksPath = setting.value;
        const bool includes =
            setting.key == "include.path" || (startsWith(setting.key, "includeif.") && endsWith(setting.key, ".path"));
        if (includes)
            return include(setting, file, depth);
        if (startsWith(setting.key, "filter."))
            m_out.filters.insert(setting.key.substr(7, std::max<std::size_t>(setting.key.rfind('.'), 7) - 7));
        if (startsWith(setting.key, "remote.") && m_prefix.empty() &&
            (endsWith(setting.key, ".url") || endsWith(setting.key, ".pushurl")))
            m_remotes.push_back(setting.value);
        if (!runsNothing(setting))
            add({"setting", m_prefix + setting.key, setting.value, file.string()}, filesNamedBy(setting.value));
        return {};
    }

    Result<> include(const Setting& setting, const std::filesystem::path& file, int depth)
    {
        std::filesystem::path place = setting.value;
        if (startsWith(setting.value, "~/")) {
            const char* home = std::getenv("HOME");
            place = std::filesystem::path(home != nullptr ? home : "/") / setting.value.substr(2);
        }
        place = canonicalOf(file.parent_path() / place);
        add({"include", m_prefix + setting.key, setting.value, file.string()},
            digestOf(readFile(place, longestConfiguration)));
        // Whatever the condition says today.
        return depth < deepestInclude ? configuration(place, depth + 1) : Result<>();
    }

    /// Digests of the files of the repository that a command names: they run when it does.
    std::string filesNamedBy(const std::string& command) const
    {
        std::string out;
        std::string word;
        const auto look = [&] {
            std::error_code error;
            const std::filesystem::path place = m_places.worktree / word;
            if (!word.empty() && word.find('/') != std::string::npos && std::filesystem::is_regular_file(place, error))
                out += digestOf(readFile(place, longestHook)) + ";";
            word.clear();
        };
        for (const char c : command) {
            if (c == ' ' || c == '\t' || c == '\n' || c == '"' || c == '\'' || c == ';' || c == '=' || c == '!')
                look();
            else
                word += c;
        }
        look();
        return out;
    }

    void hooks(const std::filesystem::path& folder)
    {
        std::vector<std::filesystem::path> files;
        std::error_code error;
        using Iterator = std::filesystem::directory_iterator;
        for (Iterator it(folder, error); !error && it != Iterator(); it.increment(error))
            files.push_back(it->path());
        std::sort(files.begin(), files.end());
        for (const auto& file : files) {
            struct stat facts {};
            if (file.extension() == ".sample" || ::stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode) ||
                (facts.st_mode & 0111U) == 0)
                continue;
            add({"hook", m_prefix + file.filename().string(), {}, file.string()},
                digestOf(readFile(file, longestHook)));
        }
    }

    // Sending to a folder runs the hooks that are there; git calls them no part of this repository, but who wrote the
    // address chose them.
    Result<> remote(const std::string& address)
    {
        std::string path = startsWith(address, "file://") ? address.substr(7) : address;
        const std::size_t colon = path.find(':');
        if (path.empty() || (colon != std::string::npos && path.substr(0, colon).find('/') == std::string::npos))
            return {}; // a host
        const auto place = canonicalOf(m_places.worktree / path);
        std::error_code error;
        for (const auto& one : {place / ".git", place, std::filesystem::path(place.string() + ".git"),
                                std::filesystem::path(place.string() + ".git") / ".git"})
            if (std::filesystem::is_directory(one / "objects", error))
                return repository(canonicalOf(one), canonicalOf(one), address + ": ");
        return {};
    }

    Places m_places;
    Job& m_job;
    Executables m_out;
    std::vector<std::string> m_lines;
    std::set<std::filesystem::path> m_seen;
    std::string m_prefix;
    std::optional<std::string> m_hooksPath;
    std::vector<std::string> m_remotes;
    bool m_ofWorktree = false;
};

constexpr const char* trustedName = "trusted-repositories.json";
constexpr const char* trustedSchema = "pluma/trusted-repositories/v1";

struct Identity {
    std::string folder;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
};

std::optional<Identity> identityOf(const std::filesystem::path& commonDir)
{
    const std::string path = canonicalOf(commonDir).string();
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return std::nullopt;
    const bool text = isUtf8(path);
    return Identity{text ? path
                         : "hex:" + toHex(std::span(reinterpret_cast<const std::uint8_t*>(path.data()), path.size())),
                    static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino)};
}

bool isFor(const Json& entry, const Identity& identity)
{
    return entry["folder"] == identity.folder && entry["device"] == identity.device && entry["inode"] == identity.inode;
}

bool isSound(const Json& json)
{
    if (!json.is_object() || json.value("schema", Json()) != trustedSchema || !json.contains("repositories") ||
        !json["repositories"].is_array())
        return false;
    return std::all_of(json["repositories"].begin(), json["repositories"].end(), [](const Json& one) {
        if (!one.is_object())
            return false;
        for (const char* name : {"folder", "digest", "trusted"})
            if (!one.contains(name) || !one[name].is_string())
                return false;
        for (const char* name : {"device", "inode"})
            if (!one.contains(name) || !one[name].is_number_unsigned())
                return false;
        return true;
    });
}

} // namespace

Result<Executables> executablesOf(const Places& places, Job& job) { return Collector(places, job).run(); }

Result<Json> TrustedRepositories::read() const
{
    const auto file = m_directory / trustedName;
    const auto text = readFile(file);
    if (!text && text.error().code == ErrorCode::NotFound)
        return Json{{"schema", trustedSchema}, {"repositories", Json::array()}};
    if (!text)
        return tl::unexpected<Error>(text.error());
    PLUMA_TRY(const auto document, parseJson(*text, file.string()));
    Json json = document.json();
    if (!isSound(json))
        return fail(ErrorCode::Invalid, tr("The list of trusted repositories is damaged."), file.string(),
                    tr("remove it; each repository that brings programs is asked about again"));
    return json;
}

Result<> TrustedRepositories::write(const Json& json) const
{
    return saveFile(m_directory / trustedName, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n",
                    Exists::Replace, 0600);
}

Result<std::optional<TrustedRepositories::Entry>>
TrustedRepositories::find(const std::filesystem::path& commonDir) const
{
    PLUMA_TRY(const auto json, read());
    const auto identity = identityOf(commonDir);
    for (const Json& one : json["repositories"])
        if (identity && isFor(one, *identity))
            return std::optional(Entry{one["folder"].get<std::string>(), one["digest"].get<std::string>(),
                                       one["trusted"].get<std::string>()});
    return std::optional<Entry>();
}

Result<std::vector<TrustedRepositories::Entry>> TrustedRepositories::all() const
{
    PLUMA_TRY(const auto json, read());
    std::vector<Entry> out;
    for (const Json& one : json["repositories"])
        out.push_back(
            {one["folder"].get<std::string>(), one["digest"].get<std::string>(), one["trusted"].get<std::string>()});
    return out;
}

Result<> TrustedRepositories::remember(const std::filesystem::path& commonDir, const std::string& digest,
                                       const std::string& time, Job& job) const
{
    std::error_code error;
    std::filesystem::create_directories(m_directory, error);
    if (error)
        return fail(ErrorCode::Io, tr("The folder cannot be made: {}.", error.message()), m_directory.string());
    const auto identity = identityOf(commonDir);
    if (!identity)
        return fail(ErrorCode::NotFound, tr("There is no such folder."), commonDir.string());
    PLUMA_TRY(const auto lock, FileLock::acquire(m_directory / "trusted-repositories.lock", job));
    PLUMA_TRY(auto json, read());
    Json kept = Json::array();
    for (const Json& one : json["repositories"])
        if (one["folder"] != identity->folder) // another one in its place is gone
            kept.push_back(one);
    kept.push_back({{"folder", identity->folder},
                    {"device", identity->device},
                    {"inode", identity->inode},
                    {"digest", digest},
                    {"trusted", time}});
    json["repositories"] = std::move(kept);
    return write(json);
}

Result<bool> TrustedRepositories::forget(const std::filesystem::path& commonDir, Job& job) const
{
    PLUMA_TRY(const auto known, find(commonDir));
    if (!known)
        return false;
    PLUMA_TRY(const auto lock, FileLock::acquire(m_directory / "trusted-repositories.lock", job));
    PLUMA_TRY(auto json, read());
    Json kept = Json::array();
    for (const Json& one : json["repositories"])
        if (one["folder"] != known->folder)
            kept.push_back(one);
    json["repositories"] = std::move(kept);
    PLUMA_CHECK(write(json));
    return true;
}

} // namespace pluma::store

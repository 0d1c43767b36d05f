#include "store/neutral.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <git2.h>
#include <memory>
#include <unistd.h>

#include "base/files.h"
#include "base/text.h"

namespace pluma::store {
namespace {

// Settings that decide how files are read and compared. They alone reach the git that reads.
constexpr std::array readSettings = {"core.repositoryformatversion",
                                     "core.filemode",
                                     "core.symlinks",
                                     "core.ignorecase",
                                     "core.precomposeunicode",
                                     "core.protecthfs",
                                     "core.protectntfs",
                                     "core.autocrlf",
                                     "core.eol",
                                     "core.safecrlf",
                                     "core.checkroundtripencoding",
                                     "core.trustctime",
                                     "core.checkstat",
                                     "core.ignorestat",
                                     "core.sparsecheckout",
                                     "core.sparsecheckoutcone",
                                     "core.splitindex",
                                     "core.untrackedcache",
                                     "core.bigfilethreshold",
                                     "core.sharedrepository",
                                     "core.compression",
                                     "core.loosecompression",
                                     "core.preloadindex",
                                     "core.multipackindex",
                                     "core.commitgraph",
                                     "core.attributesfile",
                                     "core.excludesfile",
                                     "extensions.objectformat",
                                     "extensions.preciousobjects",
                                     "feature.manyfiles",
                                     "index.sparse",
                                     "index.version",
                                     "index.threads",
                                     "diff.renames",
                                     "diff.renamelimit",
                                     "status.renames",
                                     "status.renamelimit",
                                     "i18n.commitencoding"};

template <class List>
bool isOneOf(const List& list, std::string_view text)
{
    return std::any_of(list.begin(), list.end(), [&](const char* one) { return text == one; });
}

// core.attributesFile and core.excludesFile are read; beyond the repository nothing is, unless it is trusted.
bool isInside(const Places& places, const std::string& value)
{
    if (value.empty())
        return true;
    if (value.front() == '~' || value.front() == '%')
        return false;
    std::error_code error;
    const auto place = std::filesystem::weakly_canonical(places.worktree / value, error);
    return !error && (isWithin(place, places.worktree) || isWithin(place, places.commonDir));
}

bool mayRead(const Places& places, const Setting& setting)
{
    if (!isOneOf(readSettings, setting.key))
        return false;
    return (setting.key != "core.attributesfile" && setting.key != "core.excludesfile") ||
           isInside(places, setting.value);
}

std::string quotedValue(const std::string& value)
{
    std::string out = "\"";
    for (const char c : value) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string neutralConfiguration(const Places& places, bool& filters)
{
    std::string out;
    bool ofWorktree = false;
    const auto take = [&](const std::filesystem::path& file) {
        for (const Setting& setting : settingsOf(file)) {
            ofWorktree = ofWorktree || (setting.key == "extensions.worktreeconfig" && setting.value != "false");
            filters = filters || startsWith(setting.key, "filter.") || startsWith(setting.key, "include");
            if (!mayRead(places, setting))
                continue;
            const std::size_t dot = setting.key.find('.');
            out += "[" + setting.key.substr(0, dot) + "]\n\t" + setting.key.substr(dot + 1) + " = " +
                   quotedValue(setting.value) + "\n";
        }
    };
    take(places.commonDir / "config");
    if (ofWorktree)
        take(places.gitDir / "config.worktree");
    return out;
}

} // namespace

std::vector<Setting> settingsOf(const std::filesystem::path& file)
{
    std::vector<Setting> out;
    git_config* raw = nullptr;
    if (git_config_open_ondisk(&raw, file.c_str()) != 0)
        return out;
    const std::unique_ptr<git_config, void (*)(git_config*)> config(raw, git_config_free);
    git_config_iterator* rawIterator = nullptr;
    if (git_config_iterator_new(&rawIterator, raw) != 0)
        return out;
    const std::unique_ptr<git_config_iterator, void (*)(git_config_iterator*)> iterator(rawIterator,
                                                                                        git_config_iterator_free);
    git_config_entry* entry = nullptr;
    while (git_config_next(&entry, iterator.get()) == 0)
        if (entry->include_depth == 0)
            out.push_back({entry->name, entry->value != nullptr ? entry->value : "true"});
    return out;
}

Result<NeutralFolder> NeutralFolder::make(const Places& places)
{
    std::error_code error;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    std::filesystem::path parent = runtime != nullptr && runtime[0] == '/' ? runtime : "";
    if (parent.empty() || ::access(parent.c_str(), W_OK | X_OK) != 0)
        parent = std::filesystem::temp_directory_path(error);
    std::string name = (parent / "pluma-git-XXXXXX").string();
    if (error || ::mkdtemp(name.data()) == nullptr) // 0700
        return fail(ErrorCode::Io, tr("A folder for git cannot be made: {}.", std::strerror(errno)), name);
    NeutralFolder out{std::filesystem::path(name)};
    for (const char* part : {"objects", "refs", "packed-refs", "logs", "info", "shallow", "worktrees"})
        if (std::filesystem::exists(std::filesystem::symlink_status(places.commonDir / part, error)))
            std::filesystem::create_symlink(places.commonDir / part, out.path() / part, error);
    // Nothing of it has to outlive the process, so nothing is synced.
    const std::string text = neutralConfiguration(places, out.m_filters);
    FILE* file = std::fopen((out.path() / "config").c_str(), "wx");
    const bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if ((file != nullptr && std::fclose(file) != 0) || !written)
        return fail(ErrorCode::Io, tr("A folder for git cannot be made: {}.", std::strerror(errno)), name);
    return out;
}

NeutralFolder::~NeutralFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored); // links are removed, not followed
}

namespace {

// Sections and names of which git runs nothing; a section alone stands for all of it.
constexpr std::array harmlessSections = {
    "advice",      "color", "column", "i18n",      "branch", "pack",        "repack", "rerere", "stash",
    "status",      "index", "clean",  "log",       "blame",  "help",        "notes",  "apply",  "grep",
    "maintenance", "clone", "author", "committer", "gui",    "versionsort", "feature"};
constexpr std::array harmlessNames = {"core.bare",
                                      "core.worktree",
                                      "core.logallrefupdates",
                                      "core.quotepath",
                                      "core.whitespace",
                                      "core.abbrev",
                                      "core.commentchar",
                                      "core.fsync",
                                      "core.fsyncmethod",
                                      "core.fsyncobjectfiles",
                                      "core.packedrefstimeout",
                                      "core.filesreflocktimeout",
                                      "core.deltabasecachelimit",
                                      "core.packedgitlimit",
                                      "core.packedgitwindowsize",
                                      "core.usereplacerefs",
                                      "core.createobject",
                                      "core.notesref",
                                      "core.warnambiguousrefs",
                                      "core.prefersymlinkrefs",
                                      "core.hidedotfiles",
                                      "extensions.partialclone",
                                      "extensions.worktreeconfig",
                                      "extensions.refstorage",
                                      "extensions.relativeworktrees",
                                      "extensions.noop",
                                      "user.name",
                                      "user.email",
                                      "user.signingkey",
                                      "user.useconfigonly",
                                      "gpg.format",
                                      "commit.template",
                                      "commit.cleanup",
                                      "commit.status",
                                      "commit.verbose",
                                      "commit.gpgsign",
                                      "tag.sort",
                                      "tag.gpgsign",
                                      "push.default",
                                      "push.followtags",
                                      "push.autosetupremote",
                                      "push.gpgsign",
                                      "push.usebitmaps",
                                      "pull.rebase",
                                      "pull.ff",
                                      "pull.octopus",
                                      "pull.twohead",
                                      "rebase.autosquash",
                                      "rebase.autostash",
                                      "rebase.updaterefs",
                                      "merge.ff",
                                      "merge.conflictstyle",
                                      "merge.log",
                                      "merge.renames",
                                      "merge.renamelimit",
                                      "merge.stat",
                                      "diff.algorithm",
                                      "diff.colormoved",
                                      "diff.context",
                                      "diff.ignoresubmodules",
                                      "diff.indentheuristic",
                                      "diff.mnemonicprefix",
                                      "diff.noprefix",
                                      "diff.submodule",
                                      "fetch.prune",
                                      "fetch.prunetags",
                                      "fetch.fsckobjects",
                                      "fetch.unpacklimit",
                                      "fetch.writecommitgraph",
                                      "fetch.parallel",
                                      "fetch.negotiationalgorithm",
                                      "receive.denycurrentbranch",
                                      "receive.denynonfastforwards",
                                      "receive.denydeletes",
                                      "receive.fsckobjects",
                                      "receive.unpacklimit",
                                      "receive.autogc",
                                      "transfer.fsckobjects",
                                      "transfer.unpacklimit",
                                      "uploadpack.allowfilter",
                                      "uploadpack.allowanysha1inwant",
                                      "uploadpack.allowreachablesha1inwant",
                                      "uploadpack.allowtipsha1inwant",
                                      "submodule.active",
                                      "submodule.recurse",
                                      "gc.auto",
                                      "gc.autodetach",
                                      "gc.pruneexpire",
                                      "gc.worktreepruneexpire",
                                      "gc.reflogexpire",
                                      "gc.reflogexpireunreachable",
                                      "init.defaultbranch",
                                      "lfs.repositoryformatversion"};
constexpr std::array harmlessOfRemotes = {"fetch",
                                          "push",
                                          "prune",
                                          "prunetags",
                                          "tagopt",
                                          "mirror",
                                          "promisor",
                                          "partialclonefilter",
                                          "skipdefaultupdate",
                                          "skipfetchall"};
constexpr std::array harmlessOfSubmodules = {"url",    "path", "branch", "ignore", "active", "fetchrecursesubmodules",
                                             "shallow"};

// An address that only transports of git's own and ssh reach: `ext::…` and other helpers are programs.
bool isPlainAddress(const std::string& address)
{
    const std::size_t colons = address.find("::");
    return !startsWith(address, "-") &&
           (colons == std::string::npos ||
            !std::all_of(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(colons), [](unsigned char c) {
                return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.'; // as git tells a helper
            }));
}

} // namespace

bool runsNothing(const Setting& setting)
{
    const std::size_t first = setting.key.find('.');
    const std::size_t last = setting.key.rfind('.');
    if (first == std::string::npos)
        return false;
    const std::string section = setting.key.substr(0, first);
    const std::string name = setting.key.substr(last + 1);
    if (isOneOf(harmlessSections, section))
        return true;
    if (first == last) // what is read from a place beyond the repository is told
        return isOneOf(harmlessNames, setting.key) ||
               (isOneOf(readSettings, setting.key) && name != "attributesfile" && name != "excludesfile");
    if (section == "remote")
        return isOneOf(harmlessOfRemotes, name) ||
               ((name == "url" || name == "pushurl") && isPlainAddress(setting.value));
    if (section == "submodule")
        return isOneOf(harmlessOfSubmodules, name) || (name == "update" && !startsWith(trim(setting.value), "!"));
    if (section == "credential")
        return name == "username" || name == "usehttppath";
    if (section == "lfs")
        return name == "access" || name == "locksverify";
    return false;
}

} // namespace pluma::store

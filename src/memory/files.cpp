#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "base/beneath.h"
#include "base/edits.h"
#include "base/text.h"
#include "memory/files.h"
#include "memory/history.h"
#include "memory/inventory.h"
#include "memory/private.h"
#include "memory/values.h"
#include "trust/digest.h"

// Single files of a program: which there are, what they were, what the program says in them.
namespace pluma::memory {
namespace {

// What a path of a program is called in the repository. Errors: denied for what is not below the program.
Result<std::string> inRepository(const ProgramRef& program, const std::string& path)
{
    const std::filesystem::path normal = std::filesystem::path(path).lexically_normal();
    if (path.empty() || normal.is_absolute() || *normal.begin() == "..")
        return fail(ErrorCode::Denied, tr("This is no file of the program."), printable(path));
    return program.folder.empty() ? normal.string() : program.folder + "/" + normal.string();
}

// From "M\0path\0" or "R100\0old\0new\0" behind the facts of a commit.
FileVersion versionOf(std::string_view facts, std::string_view names, const std::string& prefix)
{
    FileVersion out;
    const auto parts = split(facts, '\x01');
    if (parts.size() >= 4)
        out.commit = {std::string(parts[0]), std::string(parts[1]), std::string(parts[2]), std::string(parts[3])};
    const auto fields = split(trim(names), '\0');
    std::vector<std::string_view> said;
    for (const std::string_view field : fields)
        if (!trim(field).empty())
            said.push_back(field);
    if (said.size() >= 2) {
        out.change = trim(said.front()).front();
        const std::string_view path = said.back();
        out.path = startsWith(path, prefix) ? path.substr(prefix.size()) : path;
    }
    return out;
}

} // namespace

Result<std::vector<std::string>> filesOf(const Workspace& workspace, const ProgramRef& program, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto items, d.repository.index(program.folder));
    std::vector<std::string> out;
    out.reserve(items.size());
    for (const TreeItem& item : items)
        if (!item.isGitlink())
            out.push_back(item.name);
    if (!d.repository.isBare()) {
        const std::string folder = program.folder.empty() ? "." : program.folder;
        PLUMA_TRY(
            const auto others,
            d.repository.git({"ls-files", "--others", "--exclude-standard", "-z", "--", ":(literal)" + folder}, job));
        const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
        for (const std::string_view path : split(others, '\0'))
            if (startsWith(path, prefix) && path.size() > prefix.size() && !endsWith(path, "/"))
                out.emplace_back(path.substr(prefix.size()));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end()); // a conflict has three entries of one path
    return out;
}

Result<std::vector<FileVersion>> historyOf(const Workspace& workspace, const ProgramRef& program,
                                           const std::string& path, int limit, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string name, inRepository(program, path));
    if (!d.repository.headCommit())
        return std::vector<FileVersion>();
    PLUMA_TRY(const auto text, d.repository.git({"log", "-z", "--follow", "--name-status", "-n", std::to_string(limit),
                                                 "--no-show-signature", "--no-ext-diff",
                                                 "--format=%x02%H%x01%an%x01%aI%x01%s%x03", "--", ":(literal)" + name},
                                                job));
    const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
    std::vector<FileVersion> out;
    for (const std::string_view one : split(text, '\x02')) {
        const std::size_t end = one.find('\x03');
        if (end == std::string_view::npos)
            continue;
        out.push_back(versionOf(one.substr(0, end), one.substr(end + 1), prefix));
        if (out.back().path.empty()) // a merge says no names
            out.back().path = out.size() > 1 ? out[out.size() - 2].path : path;
    }
    return out;
}

Result<std::string> changeIn(const Workspace& workspace, const ProgramRef& program, const std::string& commit,
                             const std::string& path, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string name, inRepository(program, path));
    PLUMA_TRY(const Oid oid, Oid::fromHex(commit));
    return d.repository.git({"show", "--no-show-signature", "--format=", "--no-color", "--no-ext-diff", "--no-textconv",
                             oid.hex(), "--", ":(literal)" + name},
                            job);
}

Result<std::string> fileAt(const Workspace& workspace, const ProgramRef& program, const std::string& commit,
                           const std::string& path)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string name, inRepository(program, path));
    Result<Oid> oid = commit == "HEAD" ? d.repository.headCommit() : Oid::fromHex(commit);
    if (!oid)
        return tl::unexpected<Error>(oid.error());
    PLUMA_TRY(const auto facts, d.repository.commit(*oid));
    PLUMA_TRY(const auto item, d.repository.find(facts.tree, name));
    if (!item || item->isTree() || item->isGitlink())
        return fail(ErrorCode::NotFound, tr("The file is not in the commit {}.", oid->hex().substr(0, 10)), path);
    return d.repository.blob(item->oid, maxDocumentBytes);
}

Result<FrozenFile> frozenFile(const Workspace& workspace, const ContextInfo& context, const std::string& path)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d.repository.commit(commit));
    FrozenFile out;
    PLUMA_TRY(auto item, d.repository.find(facts.tree, "artifacts/" + path));
    if (!item || item->isTree()) {
        out.common = true;
        PLUMA_TRY(item, d.repository.find(facts.tree, "common/" + path));
    }
    if (path.empty() || !item || item->isTree() || item->isGitlink())
        return fail(ErrorCode::NotFound, tr("There is no artifact '{}' in this context.", printable(path)), context.id);
    out.link = item->modeText() == "120000";
    PLUMA_TRY(out.size, d.repository.blobSize(item->oid));
    out.whole = out.size <= maxDocumentBytes;
    if (out.whole) {
        PLUMA_TRY(out.bytes, d.repository.blob(item->oid, maxDocumentBytes));
    }
    if (out.common)
        return out;
    PLUMA_TRY(const auto listing, listingOf(workspace, context));
    const auto entry =
        std::find_if(listing.begin(), listing.end(), [&](const ListingEntry& one) { return one.path == path; });
    if (entry != listing.end())
        out.sha256 = entry->sha256;
    out.matches = !out.whole || trust::sha256(out.bytes).hex() == out.sha256;
    return out;
}

namespace {

/// The new name of a file in "R100\0old\0new\0…"; empty when nothing says it was renamed.
std::string renamedTo(std::string_view names, std::string_view from)
{
    const auto fields = split(names, '\0');
    for (std::size_t i = 0; i + 2 < fields.size(); i += 3)
        if (fields[i + 1] == from)
            return std::string(fields[i + 2]);
    return {};
}

} // namespace

Result<std::string> nameToday(const Workspace& workspace, const ProgramRef& program, const std::string& path, Job& job)
{
    auto& d = workspace.parts();
    constexpr int mostRenames = 32;
    PLUMA_TRY(std::string name, inRepository(program, path));
    const std::string prefix = program.folder.empty() ? std::string() : program.folder + "/";
    if (d.repository.isBare())
        return std::string();
    for (int i = 0; i < mostRenames && startsWith(name, prefix); ++i) {
        std::error_code error;
        if (std::filesystem::exists(std::filesystem::symlink_status(workspace.root() / name, error)))
            return name.substr(prefix.size());
        if (!d.repository.headCommit())
            break;
        // First what is renamed in the index only, then what the last commit that took the name away says.
        const std::vector<std::string> renames = {"--no-ext-diff", "-z", "-M", "--diff-filter=R", "--name-status"};
        std::vector<std::string> staged = {"diff", "--cached"};
        staged.insert(staged.end(), renames.begin(), renames.end());
        PLUMA_TRY(const auto index, d.repository.git(staged, job));
        std::string next = renamedTo(index, name);
        if (next.empty()) {
            PLUMA_TRY(const auto last, d.repository.git({"log", "-n", "1", "--no-show-signature", "--no-renames",
                                                         "--diff-filter=D", "--format=%H", "--", ":(literal)" + name},
                                                        job));
            if (trim(last).empty())
                break;
            std::vector<std::string> shown = {"show", "--no-show-signature", "--format=", std::string(trim(last))};
            shown.insert(shown.end(), renames.begin(), renames.end());
            PLUMA_TRY(const auto names, d.repository.git(shown, job));
            next = renamedTo(names, name);
        }
        if (next.empty())
            break;
        name = std::move(next);
    }
    return std::string();
}

namespace {

/// Adds the paths of all files below a folder of a context.
Result<> pathsBelow(diff::TreeSource& tree, const std::string& folder, const std::string& prefix,
                    std::vector<std::string>& out)
{
    PLUMA_TRY(const auto entries, tree.list(folder));
    for (const diff::TreeEntry& entry : entries) {
        if (entry.folder)
            PLUMA_CHECK(pathsBelow(tree, folder + "/" + entry.name, prefix + entry.name + "/", out));
        else
            out.push_back(prefix + entry.name);
    }
    return {};
}

/// Runs a git command that writes the index. Somebody's `git status` holds its lock for a moment now and then; that is
/// waited for, two seconds at most.
Result<> withIndex(const Repository& repository, const std::vector<std::string>& arguments, Job& job)
{
    for (int tries = 0;; ++tries) {
        const auto done = repository.git(arguments, job);
        if (done)
            return {};
        if (tries == 40 || done.error().message.find("index.lock") == std::string::npos)
            return tl::unexpected<Error>(done.error());
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

// What a person may rename or delete: a regular file of the program that is no declaration of it.
Result<> ownFile(const std::filesystem::path& root, const std::string& path)
{
    const std::filesystem::path normal = std::filesystem::path(path).lexically_normal();
    if (normal.begin() != normal.end() && *normal.begin() == ".pluma")
        return fail(ErrorCode::Denied,
                    tr("What is below .pluma declares the program; it is not renamed or deleted here."), path,
                    tr("edit it, or use git"));
    if (!isWithin((root / normal).lexically_normal(), root.lexically_normal()))
        return fail(ErrorCode::Denied, tr("This is no file of the program."), printable(path));
    return {};
}

} // namespace

namespace {

constexpr const char* bindingsFile = ".pluma/bindings.yaml";

// The declaration of bindings with those that name exactly the old path naming the new one.
Result<> followBindings(const std::filesystem::path& folder, const ProgramModel& model, RenamedFile& renamed)
{
    std::vector<std::size_t> exact;
    for (std::size_t i = 0; i < model.bindings.size(); ++i) {
        const Binding& binding = model.bindings[i];
        if (!binding.glob.matches(renamed.from) || binding.glob.matches(renamed.to))
            continue;
        // A new name that would be read as a pattern cannot be named by a binding.
        if (binding.path == renamed.from && !Glob(renamed.to).isPattern())
            exact.push_back(i);
        else if (std::find(renamed.lost.begin(), renamed.lost.end(), binding.path) == renamed.lost.end())
            renamed.lost.push_back(binding.path);
    }
    if (exact.empty())
        return {};
    PLUMA_TRY(auto bytes, readFileBeneath(folder, bindingsFile));
    PLUMA_TRY(const auto document, parseYaml(bytes, bindingsFile));
    std::vector<ValueEdit> edits;
    for (const std::size_t i : exact) {
        const std::string pointer = "/bindings/" + std::to_string(i) + "/path";
        const Node* node = document.at(pointer);
        if (node == nullptr)
            return fail(ErrorCode::Conflict, tr("The bindings changed meanwhile."), bindingsFile);
        edits.push_back({pointer, yamlLike(*node, renamed.to)});
    }
    PLUMA_TRY(renamed.after, editValues(document, edits));
    renamed.before = std::move(bytes);
    renamed.bindings = static_cast<int>(exact.size());
    return {};
}

} // namespace

Result<RenamedFile> renameFile(Workspace& workspace, const ProgramRef& program, const std::string& from,
                               const std::string& to, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string old, inRepository(program, from));
    PLUMA_TRY(const std::string now, inRepository(program, to));
    const auto folder = workspace.root() / program.folder;
    PLUMA_CHECK(ownFile(folder, from));
    PLUMA_CHECK(ownFile(folder, to));
    PLUMA_TRY(const auto lock, d.lock(job));
    std::error_code error;
    if (std::filesystem::symlink_status(workspace.root() / now, error).type() != std::filesystem::file_type::not_found)
        return fail(ErrorCode::Conflict, tr("There is a file of this name already."), to, tr("choose another name"));
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(workspace.root() / old, error)))
        return fail(ErrorCode::NotFound, tr("There is no such file."), from);
    PLUMA_TRY(const auto top, Beneath::of(workspace.root()));
    PLUMA_CHECK(top.makeFolders(std::filesystem::path(now).parent_path()));
    RenamedFile renamed;
    renamed.from = std::filesystem::path(from).lexically_normal().string();
    renamed.to = std::filesystem::path(to).lexically_normal().string();
    PLUMA_TRY(auto model, d.model(d.filesInWorktree(program)));
    PLUMA_CHECK(followBindings(folder, model, renamed));
    auto& origins = model.provenance;
    PLUMA_TRY(const auto known, d.repository.git({"ls-files", "-z", "--", ":(literal)" + old}, job));
    if (!known.empty()) {
        PLUMA_CHECK(withIndex(d.repository, {"mv", "--", old, now}, job));
    } else {
        std::filesystem::rename(workspace.root() / old, workspace.root() / now, error);
        if (error)
            return fail(ErrorCode::Io, tr("The file cannot be renamed: {}.", error.message()), from);
    }
    // Where it came from goes with it, and what is bound into it.
    if (auto origin = origins.extract(renamed.from); !origin.empty()) {
        origin.key() = renamed.to;
        origin.mapped().path = renamed.to;
        origins.insert(std::move(origin));
        PLUMA_TRY(const auto own, d.opened(program));
        PLUMA_CHECK(own.save(".pluma/provenance.jsonl", context::provenanceText(origins)));
    }
    if (!renamed.after.empty())
        PLUMA_CHECK(saveFileBeneath(folder, bindingsFile, renamed.after));
    return renamed;
}

Result<> undoRename(Workspace& workspace, const ProgramRef& program, const RenamedFile& renamed, Job& job)
{
    auto& d = workspace.parts();
    const auto folder = workspace.root() / program.folder;
    const auto now = readFileBeneath(folder, bindingsFile);
    PLUMA_CHECK(renameFile(workspace, program, renamed.to, renamed.from, job));
    if (renamed.after.empty() || !now || *now != renamed.after)
        return {};
    PLUMA_TRY(const auto lock, d.lock(job));
    return saveFileBeneath(folder, bindingsFile, renamed.before);
}

Result<RemovedFile> removeFile(Workspace& workspace, const ProgramRef& program, const std::string& path, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string name, inRepository(program, path));
    const auto folder = workspace.root() / program.folder;
    PLUMA_CHECK(ownFile(folder, path));
    PLUMA_TRY(const auto lock, d.lock(job));
    RemovedFile out;
    out.path = path;
    std::error_code error;
    const auto facts = std::filesystem::symlink_status(workspace.root() / name, error);
    if (!std::filesystem::is_regular_file(facts))
        return fail(ErrorCode::NotFound, tr("There is no such file."), path);
    out.mode = static_cast<unsigned>(facts.permissions()) & 0777U;
    PLUMA_TRY(out.bytes, readFileBeneath(folder, path, 256ULL << 20));
    PLUMA_TRY(const auto known, d.repository.git({"ls-files", "--stage", "-z", "--", ":(literal)" + name}, job));
    out.tracked = !known.empty();
    out.indexed = known.substr(0, known.find('\t'));
    if (out.tracked)
        PLUMA_CHECK(withIndex(d.repository, {"rm", "--cached", "-q", "-f", "--", ":(literal)" + name}, job));
    if (!std::filesystem::remove(workspace.root() / name, error) || error)
        return fail(ErrorCode::Io, tr("The file cannot be deleted: {}.", error.message()), path);
    return out;
}

Result<> putBack(Workspace& workspace, const ProgramRef& program, const RemovedFile& file, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const std::string name, inRepository(program, file.path));
    PLUMA_CHECK(ownFile(workspace.root() / program.folder, file.path));
    PLUMA_TRY(const auto lock, d.lock(job));
    PLUMA_TRY(const auto top, Beneath::of(workspace.root()));
    PLUMA_CHECK(top.makeFolders(std::filesystem::path(name).parent_path()));
    PLUMA_CHECK(top.save(name, file.bytes, Exists::Refuse, file.mode));
    // As git had it, not as `git add` would make it of the file: that takes the filters of the repository.
    const auto words = split(file.indexed, ' ');
    if (file.tracked && words.size() == 3)
        PLUMA_CHECK(withIndex(
            d.repository,
            {"update-index", "--add", "--cacheinfo", std::string(words[0]) + "," + std::string(words[1]) + "," + name},
            job));
    return {};
}

Result<std::vector<CommonFile>> commonFiles(const Workspace& workspace, const ContextInfo& context, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d.repository.commit(commit));
    PLUMA_TRY(const auto programTree, d.repository.find(facts.tree, "program"));
    if (!programTree || !programTree->isTree())
        return fail(ErrorCode::Invalid, tr("The context has no program."), context.id);
    PLUMA_TRY(const auto model, d.model(d.filesInTree(programTree->oid, context.id + ": .pluma/")));
    PLUMA_TRY(auto tree, treeOf(workspace, context));
    std::vector<std::string> paths;
    PLUMA_CHECK(pathsBelow(*tree, "common", {}, paths));
    std::sort(paths.begin(), paths.end());
    std::vector<CommonFile> out;
    out.reserve(paths.size());
    for (std::string& path : paths) {
        PLUMA_CHECK(job.step(tr("placing common files"), out.size(), paths.size()));
        PLUMA_TRY(const auto place, model.layout.match(path));
        out.push_back({std::move(path), place ? place->domain : std::string(), place ? place->ata : std::string()});
    }
    return out;
}

Result<std::map<std::string, std::uint64_t>> reachOf(const Workspace& workspace, const ContextInfo& context, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto commit, Oid::fromHex(context.commit));
    PLUMA_TRY(const auto facts, d.repository.commit(commit));
    PLUMA_TRY(const auto programTree, d.repository.find(facts.tree, "program"));
    if (!programTree || !programTree->isTree())
        return fail(ErrorCode::Invalid, tr("The context has no program."), context.id);
    PLUMA_TRY(const auto model, d.model(d.filesInTree(programTree->oid, context.id + ": .pluma/")));
    PLUMA_TRY(const auto listing, listingOf(workspace, context));
    std::vector<std::string> paths;
    for (const ListingEntry& entry : listing)
        paths.push_back(entry.path);
    PLUMA_TRY(auto tree, treeOf(workspace, context));
    PLUMA_CHECK(pathsBelow(*tree, "common", {}, paths));
    std::map<std::string, std::vector<const Binding*>> bindings;
    for (const Binding& binding : model.bindings)
        bindings[binding.parameter].push_back(&binding);
    std::map<std::string, std::uint64_t> out;
    for (const auto& [parameter, all] : bindings) {
        PLUMA_CHECK(job.step(tr("reading bindings"), out.size(), bindings.size()));
        std::uint64_t& count = out[parameter];
        for (const std::string& path : paths)
            count +=
                std::any_of(all.begin(), all.end(), [&](const Binding* binding) { return binding->glob.matches(path); })
                    ? 1
                    : 0;
    }
    return out;
}

Result<std::vector<BoundValue>> boundValues(const Workspace& workspace, const ProgramRef& program,
                                            const std::string& path, std::string_view bytes)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    std::vector<BoundValue> out;
    for (const Binding& binding : model.bindings) {
        if (binding.kind == Binding::Kind::Template || !binding.glob.matches(path))
            continue;
        BoundValue value;
        value.parameter = binding.parameter;
        value.at = binding.at;
        PLUMA_TRY(value.expected, boundText(binding, model.parameters.find(binding.parameter)->parameter, d.units));
        const auto found = placesOf(binding, bytes, path, value.expected);
        if (found && found->outside)
            continue;
        if (!found || found->places.empty()) {
            value.problem = found ? tr("The place is not in this file.") : found.error().message;
            value.line = found && !found->lines.empty() ? found->lines.front() : 0;
            out.push_back(value);
            continue;
        }
        for (const BoundPlace& place : found->places) {
            value.begin = place.begin;
            value.end = place.end;
            value.text = place.text;
            value.drifted = place.text != value.expected && !sameNumber(place.text, value.expected);
            value.line = 1 + static_cast<int>(std::count(
                                 bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(place.begin), '\n'));
            out.push_back(value);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const BoundValue& a, const BoundValue& b) {
        return a.problem.empty() != b.problem.empty() ? a.problem.empty() : a.begin < b.begin;
    });
    return out;
}

} // namespace pluma::memory

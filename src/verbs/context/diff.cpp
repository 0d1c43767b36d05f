#include "verbs/context/diff.h"
#include "base/beneath.h"
#include "memory/clone.h"
#include "memory/compare.h"
#include "memory/contexts.h"

namespace pluma::verbs {
namespace {

struct DiffIn {
    std::string a, b, path;
    static auto describe()
    {
        return std::tuple{positional("a", &DiffIn::a, "a context, a directory or a file", true, "A", "context"),
                          positional("b", &DiffIn::b, "the other one of the same kind", true, "B", "context"),
                          option("path", &DiffIn::path, "the unified text of this artifact only", "PATH", "artifact")};
    }
};

std::vector<ParameterChange> parameterChanges(std::vector<context::ParameterChange> changes)
{
    std::vector<ParameterChange> list;
    for (context::ParameterChange& change : changes)
        list.push_back(
            {std::move(change.name), std::move(change.unit), std::move(change.before), std::move(change.after)});
    return list;
}

void tellChanges(DiffOut& o, const std::vector<diff::Change>& changes)
{
    for (const diff::Change& c : changes) {
        o.changes.push_back({c.path, diff::changeName(c.kind), c.linesAdded, c.linesRemoved, c.binary});
        (c.kind == diff::ChangeKind::Added     ? o.added
         : c.kind == diff::ChangeKind::Removed ? o.removed
                                               : o.modified) += 1;
    }
}

void tellFile(DiffOut& o, const memory::FilePair& pair, const std::string& path)
{
    const std::string before = pair.before.value_or(std::string());
    const std::string after = pair.after.value_or(std::string());
    o.text = diff::unifiedDiff(before, after, o.a + "/" + path, o.b + "/" + path);
    o.modified = before == after ? 0 : 1;
}

Result<DiffOut> diffFolders(const Call& call, const DiffIn& in, const std::filesystem::path& a,
                            const std::filesystem::path& b)
{
    DiffOut o{in.a, in.b, "directories"};
    const auto left = diff::directorySource(a);
    const auto right = diff::directorySource(b);
    if (!in.path.empty()) {
        PLUMA_TRY(const auto pair, memory::comparedFile(*left, *right, {""}, in.path));
        tellFile(o, pair, in.path);
        return o;
    }
    PLUMA_TRY(const auto changes, diff::compareTrees(*left, *right, true, call.job));
    tellChanges(o, changes);
    return o;
}

Result<DiffOut> runDiff(const memory::Environment& environment, const Call& call, const DiffIn& in)
{
    const auto a = under(call.folder, in.a);
    const auto b = under(call.folder, in.b);
    DiffOut o{in.a, in.b, "contexts"};
    std::error_code error;
    const bool exists = std::filesystem::exists(a, error) && std::filesystem::exists(b, error);
    const bool folders = exists && std::filesystem::is_directory(a, error) && std::filesystem::is_directory(b, error);
    const bool files = exists && !std::filesystem::is_directory(a, error) && !std::filesystem::is_directory(b, error);
    if (exists && !folders && !files)
        return fail(ErrorCode::Usage, tr("'{}' and '{}' are of different kinds: a directory and a file.", in.a, in.b));
    if (files) {
        o.kind = "files";
        PLUMA_TRY(const auto before, readNamed(a, 256ULL << 20));
        PLUMA_TRY(const auto after, readNamed(b, 256ULL << 20));
        o.text = diff::unifiedDiff(before, after, in.a, in.b);
        o.modified = before == after ? 0 : 1;
        return o;
    }
    if (folders)
        return diffFolders(call, in, a, b);
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    if (!in.path.empty()) {
        PLUMA_TRY(const auto first, memory::findContext(workspace, in.a));
        PLUMA_TRY(const auto second, memory::findContext(workspace, in.b));
        PLUMA_TRY(const auto pair, memory::comparedFile(workspace, first, &second, in.path));
        o.a = first.id;
        o.b = second.id;
        tellFile(o, pair, in.path);
        o.parameters =
            parameterChanges(context::parameterChanges(first.statement.parameters, second.statement.parameters));
        return o;
    }
    PLUMA_TRY(auto comparison, memory::compareContexts(workspace, in.a, in.b, memory::Compared::Everything, call.job));
    o.a = comparison.before.id;
    o.b = comparison.after->id;
    o.parameters = parameterChanges(std::move(comparison.parameters));
    tellChanges(o, comparison.changes);
    return o;
}

} // namespace

void registerContextDiff(Registry& registry, const memory::Environment& environment)
{
    registry.add<DiffIn, DiffOut>(
        {.id = "diff",
         .title = QT_TRANSLATE_NOOP("command", "Show what differs"),
         .help = "Compares two contexts, two directories or two files. Of contexts and directories: which artifacts "
                 "differ; of files, or of one artifact with --path: the unified text.",
         .permission = "context.read",
         .verb = {"diff"},
         .examples = {"pluma diff AMPEL360-BWB-Q100/CAD AMPEL360-BWB-Q200/CAD", "pluma diff old/ new/"}},
        [environment](const Call& call, const DiffIn& in) { return runDiff(environment, call, in); },
        {.text = diffText});
}

} // namespace pluma::verbs

// Checking a program as it lies in the working tree: what would be committed and frozen next, not what was last.
#include <algorithm>
#include <set>

#include "base/beneath.h"
#include "base/text.h"
#include "memory/census.h"
#include "memory/check.h"
#include "memory/elsewhere.h"
#include "memory/inventory.h"
#include "trust/digest.h"

namespace pluma::memory {
namespace {

// Reads artifacts as they lie in the working tree, and says how many it could read from git only.
class Current {
public:
    Current(const Workspace::Private& d, const ProgramRef& program, const std::vector<TreeItem>& items,
            Checked& checked)
        : m_d(d), m_folder(d.directory(program)), m_checked(checked)
    {
        for (const TreeItem& item : items)
            m_items[item.name] = &item;
    }
    Result<std::string> read(const std::string& path)
    {
        const auto it = m_items.find(path);
        if (it == m_items.end())
            return fail(ErrorCode::NotFound, tr("There is no such file."), path);
        if (const auto known = m_seen.find(path); known == m_seen.end())
            m_seen[path] = true;
        else if (!known->second)
            return m_d.repository.blob(it->second->oid);
        if (!m_d.repository.isBare() && !it->second->isLink()) {
            auto bytes = readFileBeneath(m_folder, path);
            if (bytes || bytes.error().code != ErrorCode::NotFound)
                return bytes;
        }
        m_seen[path] = false; // a sparse checkout, a link, a bare repository
        return m_d.repository.blob(it->second->oid);
    }
    /// Counts what was read, each file once.
    void close()
    {
        for (const auto& [path, here] : m_seen)
            ++(here ? m_checked.contents : m_checked.fromGit);
    }

private:
    const Workspace::Private& m_d;
    std::filesystem::path m_folder;
    std::map<std::string, const TreeItem*> m_items;
    std::map<std::string, bool> m_seen; ///< whether the working tree had it
    Checked& m_checked;
};

// What git says of the working tree: files that are gone, and how many it does not know.
Result<> checkTree(const Workspace& workspace, const Workspace::Private& d, const ProgramRef& program, Census& out,
                   Job& job)
{
    if (d.repository.isBare())
        return {};
    PLUMA_TRY(const auto tree, treeStatus(workspace, program, job));
    for (const auto& [path, letter] : tree.changes) {
        if (letter == '~')
            for (Finding& finding : uncomparedFindings({path}))
                out.findings.push_back(std::move(finding));
        if (letter == '?' && !startsWith(path, ".pluma/"))
            ++out.checked.untracked;
        if (letter == 'D')
            out.findings.push_back(
                {"missing_artifact", tr("The file was deleted in the working tree."), path, Severity::Warning});
    }
    return {};
}

int lineOf(std::string_view bytes, std::size_t at)
{
    return 1 + static_cast<int>(std::count(
                   bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at, bytes.size())), '\n'));
}

/// A binding with the value that the program says.
struct Expected {
    const Binding* binding = nullptr;
    std::string value;
    std::uint64_t reached = 0;
    std::vector<std::string> outside; ///< of those: files of another kind
};

// Whether an artifact says of a parameter what the program says.
void checkPlace(Expected& one, const std::string& path, const std::string& bytes, Census& out)
{
    const auto places = placesOf(*one.binding, bytes, path, one.value);
    if (!places)
        return out.findings.push_back(
            {"binding_without_place", places.error().message, path, Severity::Warning, 0, one.binding->parameter});
    if (places->outside)
        one.outside.push_back(path);
    if (!places->drifted)
        return;
    const auto wrong = std::find_if(places->places.begin(), places->places.end(), [&](const BoundPlace& p) {
        return p.text != one.value && !sameNumber(p.text, one.value);
    });
    if (wrong == places->places.end()) {
        const int line = places->lines.empty() ? 0 : places->lines.front();
        return out.findings.push_back(
            {"binding_drift", tr("'{}' is not {} here, as the program says.", one.binding->parameter, one.value), path,
             Severity::Warning, line, one.binding->parameter});
    }
    out.findings.push_back(
        {"binding_drift",
         tr("'{}' is {} here and {} in the program.", one.binding->parameter, printable(wrong->text), one.value), path,
         Severity::Warning, lineOf(bytes, wrong->begin), one.binding->parameter});
}

// File by file, so that each is read once, whatever is bound into it.
Result<> checkBindings(const ProgramModel& model, const Units& units, const std::vector<TreeItem>& items,
                       Current& current, Census& out, Job& job)
{
    std::vector<Expected> all;
    for (const Binding& binding : model.bindings) {
        PLUMA_TRY(auto value, boundText(binding, model.parameters.find(binding.parameter)->parameter, units));
        all.push_back({&binding, std::move(value)});
    }
    std::size_t done = 0;
    for (const TreeItem& item : items) {
        if (++done % 256 == 0)
            PLUMA_CHECK(job.step(tr("checking bindings"), done, items.size()));
        if (startsWith(item.name, ".pluma/"))
            continue;
        std::vector<Expected*> here;
        for (Expected& one : all)
            if (one.binding->glob.matches(item.name)) {
                ++one.reached;
                if (one.binding->kind != Binding::Kind::Template) // rendered: its provenance tells what it is
                    here.push_back(&one);
            }
        if (here.empty())
            continue;
        const auto bytes = current.read(item.name);
        if (!bytes) {
            const bool large = bytes.error().code == ErrorCode::Limit;
            std::set<std::string> said; // each value that could not be looked for, once
            for (const Expected* one : here)
                if (said.insert(one->binding->parameter).second)
                    out.findings.push_back({large ? "not_checked" : "missing_artifact", bytes.error().message,
                                            item.name, large ? Severity::Warning : Severity::Error, 0,
                                            one->binding->parameter});
            continue;
        }
        for (Expected* one : here)
            checkPlace(*one, item.name, *bytes, out);
    }
    for (const Expected& one : all)
        if (one.reached == 0)
            out.findings.push_back(
                {"binding_without_artifact",
                 tr("The binding of '{}' to '{}' reaches no artifact.", one.binding->parameter, one.binding->path),
                 one.binding->where, Severity::Warning, 0, one.binding->parameter});
        else if (!one.outside.empty())
            for (Finding& finding : outsideFindings(*one.binding, one.outside, one.reached))
                out.findings.push_back(std::move(finding));
    return {};
}

void checkCompleteness(const ProgramModel& model, const std::string& wanted, Census& out)
{
    const auto& phases = model.manifest.phases.empty() ? model.vocabulary.phaseCodes() : model.manifest.phases;
    for (const std::string& phase : phases)
        if ((wanted.empty() || phase == wanted) && out.byPhase.count(phase) == 0)
            out.findings.push_back({"missing_artifact", tr("The phase {} has no artifact.", phase), {}});
    for (const std::string& domain : model.manifest.domains)
        if (out.byDomain.count(domain) == 0)
            out.findings.push_back({"missing_artifact", tr("The domain {} has no artifact.", domain), {}});
}

// One number and revision stands for one content.
Result<> checkItems(const ProgramModel& model, const std::vector<TreeItem>& items, Current& current, Census& out,
                    Job& job)
{
    tfa::ItemResolver resolver(model.manifest.items, [&](const std::string& path) { return current.read(path); });
    std::map<std::string, std::pair<std::string, std::string>> seen; // item → digest, path
    for (const TreeItem& item : items) {
        if (item.isGitlink() || startsWith(item.name, ".pluma/"))
            continue;
        PLUMA_CHECK(job.step(tr("reading item identities")));
        const auto content = current.read(item.name);
        const auto identity = resolver.identify(item.name, content ? std::string_view(*content) : std::string_view());
        if (identity.number.empty() || identity.rev.empty())
            continue;
        const std::string digest = content ? trust::sha256(*content).hex() : item.oid.hex();
        const auto [known, added] =
            seen.emplace(identity.number + " rev " + identity.rev, std::pair{digest, item.name});
        if (!added && known->second.first != digest)
            out.findings.push_back(
                {"item_conflict",
                 tr("Item {} stands for two contents: here and in '{}'.", known->first, known->second.second),
                 item.name});
    }
    for (const Error& problem : resolver.problems())
        out.findings.push_back({"missing_metadata", problem.message, problem.where, Severity::Warning});
    return {};
}

// Folders that have what git takes for a bare repository. Programs that only look for that read such a folder's
// configuration, and run what it says.
std::vector<Finding> lookalikes(const std::vector<TreeItem>& items, const std::string& program)
{
    std::set<std::string> heads;
    std::set<std::string> objects;
    std::set<std::string> refs;
    for (const TreeItem& item : items) {
        const std::size_t slash = item.name.rfind('/');
        if (item.name.compare(slash == std::string::npos ? 0 : slash + 1, std::string::npos, "HEAD") == 0)
            heads.insert(slash == std::string::npos ? std::string() : item.name.substr(0, slash));
        for (auto [name, into] : {std::pair{"objects/", &objects}, std::pair{"refs/", &refs}})
            for (std::size_t at = item.name.find(name); at != std::string::npos; at = item.name.find(name, at + 1))
                if (at == 0 || item.name[at - 1] == '/')
                    into->insert(at == 0 ? std::string() : item.name.substr(0, at - 1));
    }
    std::vector<Finding> out;
    for (const std::string& folder : heads) {
        if (objects.count(folder) == 0 || refs.count(folder) == 0)
            continue;
        const bool holds = folder.empty() || program == folder || startsWith(program, folder + "/");
        const bool inside = program.empty() || startsWith(folder, program + "/");
        if (holds)
            out.push_back(
                {"looks_like_repository",
                 tr("The program lies in the folder '{}', which looks like a git repository of its own (HEAD, "
                    "objects, refs) and is none: other programs may take it for one and run what it says.",
                    printable(folder.empty() ? "." : folder)),
                 printable(folder)});
        else if (inside)
            out.push_back(
                {"looks_like_repository",
                 tr("This folder looks like a git repository of its own (HEAD, objects, refs): other programs "
                    "may take it for one and run what it says."),
                 printable(program.empty() ? folder : folder.substr(program.size() + 1)), Severity::Warning});
    }
    return out;
}

} // namespace

Result<Census> validate(const Workspace& workspace, const ProgramRef& program, const ValidateOptions& options, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    if (!options.phase.empty() && !model.vocabulary.hasPhase(options.phase))
        return fail(ErrorCode::NotFound, tr("There is no phase '{}'.", printable(options.phase)), {},
                    didYouMean(options.phase, model.vocabulary.phaseCodes()).empty()
                        ? tr("the phases are: {}", join(model.vocabulary.phaseCodes(), ", "))
                        : didYouMean(options.phase, model.vocabulary.phaseCodes()));
    PLUMA_TRY(const auto items, d.repository.index(program.folder));
    PLUMA_CHECK(refuseBadNames(items));
    PLUMA_TRY(const auto all, d.repository.index({}));
    PLUMA_TRY(auto out, census(d, items, model.layout, model.vocabulary, job));
    out.findings.insert(out.findings.begin(), model.findings.begin(), model.findings.end());
    for (Finding& finding : lookalikes(all, program.folder))
        out.findings.push_back(std::move(finding));
    out.checked.files = items.size();
    out.checked.completeness = options.completeness || options.comprehensive;
    out.checked.items = options.comprehensive;

    PLUMA_CHECK(checkTree(workspace, d, program, out, job));
    Current current(d, program, items, out.checked);
    PLUMA_CHECK(checkBindings(model, d.units, items, current, out, job));
    if (out.checked.completeness)
        checkCompleteness(model, options.phase, out);
    if (options.comprehensive && !model.manifest.items.empty())
        PLUMA_CHECK(checkItems(model, items, current, out, job));
    current.close();
    return out;
}

} // namespace pluma::memory

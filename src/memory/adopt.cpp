#include <algorithm>
#include <cstring>
#include <set>
#include <unistd.h>

#include "base/text.h"
#include "base/yaml_writer.h"
#include "memory/adopt.h"
#include "memory/census.h"
#include "memory/private.h"
#include "memory/sync.h"
#include "tfa/suggest.h"

namespace pluma::memory {
namespace {

// Known layouts that say something about files that earlier ones leave out, and nothing else about the others.
Result<std::vector<std::string>> detectLayout(const std::vector<TreeItem>& items, const tfa::Vocabulary& vocabulary)
{
    std::vector<std::string> chosen;
    std::vector<bool> matched(items.size(), false);
    for (const std::string& pattern : tfa::knownLayouts()) {
        std::vector<std::string> trial = chosen;
        trial.push_back(pattern);
        PLUMA_TRY(const auto layout, tfa::Layout::compile(trial, {}, vocabulary.phaseCodes()));
        std::vector<std::size_t> added;
        bool clash = false;
        for (std::size_t i = 0; i < items.size() && !clash; ++i) {
            if (startsWith(items[i].name, ".pluma/"))
                continue;
            const auto match = layout.match(items[i].name);
            clash = !match;
            if (match && *match && !matched[i])
                added.push_back(i);
        }
        if (clash || added.empty())
            continue;
        chosen = std::move(trial);
        for (const std::size_t i : added)
            matched[i] = true;
    }
    return chosen;
}

/// Where a program is to be made, and how it is to be called.
struct Site {
    std::filesystem::path here;
    std::string folder; ///< in the repository
    std::string program;
};

Result<> refuseOverlap(const Workspace& workspace, const std::filesystem::path& top, const Site& site)
{
    PLUMA_TRY(const auto existing, workspace.programs());
    for (const ProgramRef& program : existing) {
        if (program.id == site.program)
            return fail(ErrorCode::Conflict,
                        tr("The program {} exists already, in '{}'.", program.id,
                           program.folder.empty() ? "." : program.folder),
                        {}, tr("choose another id"));
        const std::filesystem::path other = (top / program.folder).lexically_normal();
        if (isWithin(site.here, other) || isWithin(other, site.here))
            return fail(ErrorCode::Conflict,
                        tr("The program {} in '{}' overlaps with this folder; programs do not nest.", program.id,
                           program.folder.empty() ? "." : program.folder),
                        site.here.string());
    }
    return {};
}

/// Refuses what cannot become a program, before anything is read or written.
Result<Site> siteOf(const Workspace& workspace, const Repository& repository, const AdoptRequest& request)
{
    if (repository.isBare())
        return fail(ErrorCode::Invalid, tr("This repository is bare: it has no working tree to adopt."),
                    workspace.root().string(), tr("work in a clone of it"));
    std::error_code error;
    Site site;
    site.here = std::filesystem::weakly_canonical(std::filesystem::absolute(request.folder), error);
    const std::filesystem::path top = std::filesystem::weakly_canonical(workspace.root(), error);
    if (!isWithin(site.here, top))
        return fail(ErrorCode::Invalid, tr("The folder is not in this repository."), site.here.string(),
                    tr("give a folder below {}", top.string()));
    const std::string relative = site.here.lexically_relative(top).string();
    site.folder = relative == "." ? std::string() : relative;
    if (!isUtf8(site.folder))
        return fail(ErrorCode::Invalid, tr("The name of the folder is not UTF-8."), printable(site.folder));
    site.program = request.program;
    if (site.program.empty()) {
        site.program = site.here.filename().string();
        for (char& c : site.program)
            if (!tfa::isProgramId(std::string(1, c)) && c != '_' && c != '-')
                c = '-';
    }
    if (!tfa::isProgramId(site.program))
        return fail(ErrorCode::Usage,
                    tr("'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.",
                       printable(site.program)),
                    {}, tr("give --program ID"));
    if (std::filesystem::exists(site.here / ".pluma", error))
        return fail(ErrorCode::Conflict, tr("This folder is a program already."), (site.here / ".pluma").string(),
                    tr("see: pluma validate"));
    PLUMA_CHECK(refuseOverlap(workspace, top, site));
    if (request.adopt && !std::filesystem::is_directory(site.here, error))
        return fail(ErrorCode::NotFound, tr("There is no such folder."), site.here.string());
    if (!request.adopt && std::filesystem::exists(site.here, error) && !std::filesystem::is_empty(site.here, error))
        return fail(
            ErrorCode::Conflict, tr("The folder is not empty."), site.here.string(),
            tr("to adopt the files in it: pluma init --adopt --path {}", site.folder.empty() ? "." : site.folder));
    return site;
}

/// The files that git tracks in the folder.
Result<std::vector<TreeItem>> filesOf(const Repository& repository, const Site& site, bool adopt)
{
    PLUMA_TRY(auto items, repository.index(site.folder));
    PLUMA_CHECK(refuseBadNames(items));
    if (adopt && items.empty())
        return fail(ErrorCode::Invalid, tr("git tracks no file in this folder, so there is nothing to adopt."),
                    site.here.string(), tr("git add the files first"));
    return items;
}

/// A base manifest that is inherited; empty: none is.
struct Base {
    std::string bytes;
    std::string version;
};
Result<Base> baseOf(const std::string& id)
{
    Base out;
    if (id.empty())
        return out;
    PLUMA_TRY(out.bytes, shippedBase(id));
    PLUMA_TRY(const auto document, parseYaml(out.bytes, id));
    const Node* version = document.root().find("version");
    out.version = version != nullptr ? version->text : std::string();
    return out;
}

Result<std::vector<std::string>> layoutFor(const AdoptRequest& request, const std::vector<TreeItem>& items,
                                           const tfa::Vocabulary& vocabulary, std::vector<std::string>& hints)
{
    std::vector<std::string> layout = request.layout;
    if (layout.empty() && request.adopt) {
        PLUMA_TRY(layout, detectLayout(items, vocabulary));
    }
    if (layout.empty()) {
        layout = {tfa::knownLayouts().front(), "{phase}/{domain}/**"};
        if (request.adopt)
            hints.push_back(
                tr("no known layout fits this tree, so every file is common; see what is proposed: pluma init --adopt "
                   "--suggest, or say where phases are with --layout PATTERN"));
    }
    return layout;
}

Result<> refuseUnknownDomains(const std::vector<std::string>& domains, const tfa::Vocabulary& vocabulary)
{
    for (const std::string& code : domains)
        if (!vocabulary.hasDomain(code))
            return fail(ErrorCode::NotFound, tr("There is no domain '{}'.", printable(code)), {},
                        didYouMean(code, vocabulary.domainCodes()).empty()
                            ? tr("the domains are: {}", join(vocabulary.domainCodes(), ", "))
                            : didYouMean(code, vocabulary.domainCodes()));
    return {};
}

std::string manifestText(const AdoptRequest& request, const AdoptResult& result, const Base& base,
                         const tfa::Vocabulary& vocabulary)
{
    std::vector<std::string> domains = request.domains;
    if (domains.empty())
        for (const auto& [code, count] : result.census.byDomain)
            domains.push_back(code);
    YamlWriter out;
    out.comment("The manifest of the program. `pluma explain NAME` shows where a value comes from and what it reaches.")
        .entry("schema", "pluma/program/v1")
        .entry("program_id", result.program)
        .entry("title", request.title.empty() ? result.program : request.title);
    if (!request.base.empty())
        out.open("inherits")
            .item(request.base + "@" + base.version + "#sha256:" + trust::sha256(base.bytes).hex())
            .close();
    out.entry("segments", {"AIR"});
    if (!domains.empty())
        out.entry("domains", domains);
    out.entry("phases", vocabulary.phaseCodes());
    if (!request.architecture.empty())
        out.entry("architecture", request.architecture);
    if (request.base.empty())
        out.comment("name: value, or name: {value: 40, unit: m, description: …, depends_on: [other]}")
            .entry("parameters", Json::object());
    else
        out.comment("values that differ from the base");
    out.comment("Where phases, domains, ATA chapters and subsystems stand in a path; what no pattern matches is common "
                "to all phases.")
        .open("layout");
    for (const std::string& pattern : result.layout)
        out.item(pattern);
    out.close();
    if (!request.topics.empty()) {
        out.comment("Phases of the folders at {topic}; those with other names are common to all phases.")
            .open("topics");
        for (const tfa::Topic& topic : request.topics)
            out.named(topic.name, topic.phase);
        out.close();
    }
    out.comment("How artifacts get item number, revision and owner, for example: - {paths: \"**/*.step\", file_name: "
                "\"{PART_ID}_{DESC}_{REV}.{ext}\"}")
        .entry("items", Json::array());
    return out.text();
}

/// A file of a program: its name below .pluma, and its bytes.
using ProgramFile = std::pair<std::string, std::string>;

std::vector<ProgramFile> programFiles(const AdoptRequest& request, const Base& base, std::string manifest,
                                      const trust::Signer& self)
{
    std::vector<ProgramFile> files = {
        {"program.yaml", std::move(manifest)},
        {"bindings.yaml", "# How parameters reach artifacts, for example:\n#   - {parameter: wing_span, path: "
                          "\"**/geometry.yaml\", at: \"json:/wing/span\", unit: m, format: \"0.0\"}\n"
                          "schema: pluma/bindings/v1\nbindings: []\n"},
        {"signers.yaml", trust::signersYaml({self})}};
    if (!request.base.empty())
        files.emplace_back("bases/" + request.base + "@" + base.version + ".yaml", base.bytes);
    return files;
}

Result<> putInPlace(const std::filesystem::path& here, const std::filesystem::path& temporary,
                    const std::vector<ProgramFile>& files, std::vector<std::string>& written)
{
    std::error_code error;
    for (const auto& [name, bytes] : files) {
        std::filesystem::create_directories((temporary / name).parent_path(), error);
        written.push_back((std::filesystem::path(".pluma") / name).string());
        PLUMA_CHECK(saveFile(temporary / name, bytes));
    }
    if (::rename(temporary.c_str(), (here / ".pluma").c_str()) != 0)
        return fail(ErrorCode::Io, tr("Cannot put the folder into place: {}.", std::strerror(errno)), here.string());
    return {};
}

// All files first, under another name; one rename makes the program.
Result<> makeProgram(const std::filesystem::path& here, const std::vector<ProgramFile>& files,
                     std::vector<std::string>& written)
{
    std::error_code error;
    const bool created = !std::filesystem::exists(here, error);
    std::filesystem::create_directories(here, error);
    std::string temporary = (here / ".pluma-init-XXXXXX").string();
    if (error || ::mkdtemp(temporary.data()) == nullptr)
        return fail(ErrorCode::Io, tr("Cannot create a folder here: {}.", std::strerror(errno)), here.string(),
                    tr("check permissions and free space"));
    const std::filesystem::path folder = temporary;
    std::filesystem::permissions(folder, std::filesystem::perms(0755), error);
    auto placed = putInPlace(here, folder, files, written);
    if (!placed) {
        std::filesystem::remove_all(folder, error);
        if (created)
            std::filesystem::remove(here, error);
    }
    return placed;
}

// The program is there already; what fails now is said beside it.
void tellUnfinished(AdoptResult& result, const Error& failed)
{
    result.census.findings.push_back({"unfinished", withHint(failed), failed.where, Severity::Warning});
}

void offerFetch(const Repository& repository, bool addFetchRefspec, AdoptResult& result)
{
    const auto remotes = repository.remotes();
    if (std::find(remotes.begin(), remotes.end(), "origin") == remotes.end())
        return;
    const std::string refspec = std::string(originsPrefix) + "*:" + remotesPrefix + "origin/origins/*";
    if (addFetchRefspec) {
        if (auto added = repository.addConfig("remote.origin.fetch", refspec); !added)
            tellUnfinished(result, added.error());
    } else
        result.hints.push_back(
            tr("contexts travel with `pluma sync`, not with git clone; to have git fetch bring them too: git "
               "config --add remote.origin.fetch '{}' (or init --add-fetch-refspec)",
               refspec));
}

} // namespace

Result<AdoptResult> adopt(Workspace& workspace, const AdoptRequest& request, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    PLUMA_TRY(const auto site, siteOf(workspace, d.repository, request));
    AdoptResult result;
    result.folder = site.folder;
    result.program = site.program;
    PLUMA_TRY(const auto items, filesOf(d.repository, site, request.adopt));
    PLUMA_TRY(const auto base, baseOf(request.base));
    PLUMA_TRY(const auto layout, layoutFor(request, items, d.vocabulary, result.hints));
    PLUMA_TRY(const auto compiled, tfa::Layout::compile(layout, {}, d.vocabulary.phaseCodes(), request.topics));
    PLUMA_TRY(result.census, census(d, items, compiled, d.vocabulary, job));
    result.layout = layout;
    PLUMA_CHECK(refuseUnknownDomains(request.domains, d.vocabulary));

    PLUMA_CHECK(workspace.pins().roots(result.program)); // a damaged list of pins is said before anything is written
    PLUMA_TRY(const auto key, workspace.keys().own(job));
    std::string manifest = manifestText(request, result, base, d.vocabulary);
    trust::Signer self;
    self.key = key.publicKey();
    self.person = d.repository.identity().first;
    self.roles = {"prime_contractor"};
    self.validFrom = isoTime(d.environment.clock());
    PLUMA_CHECK(makeProgram(site.here, programFiles(request, base, std::move(manifest), self), result.written));
    // The program is there from here on.
    if (auto pinned = workspace.pins().pin(
            result.program,
            {key.publicKey().fingerprint(), key.publicKey(), self.person, self.organisation, self.validFrom}, job);
        !pinned)
        tellUnfinished(result, pinned.error());
    offerFetch(d.repository, request.addFetchRefspec, result);
    return result;
}

Result<tfa::Suggestion> suggest(const Workspace& workspace, AdoptRequest& request, Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto site, siteOf(workspace, d.repository, request));
    request.program = site.program;
    PLUMA_TRY(auto items, filesOf(d.repository, site, true));
    std::vector<std::string> paths;
    paths.reserve(items.size());
    for (TreeItem& item : items)
        paths.push_back(std::move(item.name));
    if (request.layout.empty())
        return tfa::suggestLayout(paths, d.vocabulary, job);
    return tfa::countLayout(paths, request.layout, request.topics, d.vocabulary, job);
}

} // namespace pluma::memory

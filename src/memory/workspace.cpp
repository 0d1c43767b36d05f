#include <algorithm>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>

#include "base/text.h"
#include "memory/keys.h"
#include "memory/materialize.h"
#include "memory/private.h"

namespace pluma::memory {

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.severity == Severity::Error; });
}

Finding firstError(const std::vector<Finding>& findings)
{
    const auto it =
        std::find_if(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::Error; });
    return it == findings.end() ? Finding() : *it;
}

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::filesystem::path& folder, Environment environment)
{
    PLUMA_TRY(auto repository, Repository::open(folder));
    PLUMA_TRY(auto units, Units::shipped());
    PLUMA_TRY(auto vocabulary, tfa::Vocabulary::shipped());
    auto d = std::make_unique<Private>(
        Private{std::move(repository), std::move(environment), std::move(units), std::move(vocabulary)});
    Job quiet;
    PLUMA_CHECK(d->settleTrust(quiet));
    PLUMA_CHECK(d->repairProjections());
    return Workspace(std::move(d));
}

std::string Workspace::branch() const { return d->repository.branch(); }
std::filesystem::path Workspace::root() const { return d->repository.worktree(); }
const Units& Workspace::units() const { return d->units; }
trust::PinStore Workspace::pins() const { return trust::PinStore(d->environment.dirs.state); }
trust::KeyStore Workspace::keys() const
{
    return trust::KeyStore(d->environment.dirs.data / "keys", d->environment.keyPlace);
}

std::filesystem::path Workspace::Private::lockFile() const { return repository.commonDir() / "pluma.lock"; }
Result<FileLock> Workspace::Private::lock(Job& job) const { return FileLock::acquire(lockFile(), job); }

// The path alone would take a new clone in an old place for a rewritten one, so the birth of the folder is part of the
// key. Tampering inside the folder changes neither.
std::string Workspace::Private::workspaceKey() const
{
    std::error_code ignored;
    const std::string path = std::filesystem::weakly_canonical(repository.commonDir(), ignored).string();
    struct statx facts {};
    std::string birth;
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_BTIME | STATX_INO, &facts) == 0)
        birth = fmt::format("#{}", facts.stx_ino) +
                ((facts.stx_mask & STATX_BTIME) != 0
                     ? fmt::format("-{}.{:09}", facts.stx_btime.tv_sec, facts.stx_btime.tv_nsec)
                     : std::string());
    return (isUtf8(path) ? path
                         : "hex:" + toHex(std::span(reinterpret_cast<const std::uint8_t*>(path.data()), path.size()))) +
           birth;
}

ProgramFiles Workspace::Private::filesInWorktree(const ProgramRef& program) const
{
    const std::filesystem::path root = repository.worktree();
    const std::filesystem::path folder = std::filesystem::path(program.folder) / ".pluma";
    return {[root, folder](const std::string& name) {
                return readFileBeneath(root, folder / name).map_error([&](Error error) {
                    error.where = (root / folder / name).string();
                    return error;
                });
            },
            [root, folder](const std::string& name) -> Result<std::vector<std::string>> {
                PLUMA_TRY(const auto top, Beneath::of(root));
                auto names = top.files(folder / name);
                if (!names && names.error().code == ErrorCode::NotFound)
                    return std::vector<std::string>();
                return names;
            },
            (std::filesystem::path(program.folder) / ".pluma/").string(),
            [this, program](const std::string& name, const std::string& bytes) {
                Job quiet;
                return repository.storedBytes((std::filesystem::path(program.folder) / ".pluma" / name).string(), bytes,
                                              quiet);
            }};
}

ProgramFiles Workspace::Private::filesInTree(const Oid& plumaTree, const std::string& shown) const
{
    return {[this, plumaTree](const std::string& name) -> Result<std::string> {
                PLUMA_TRY(const auto item, repository.find(plumaTree, name));
                if (!item || item->isTree() || item->isGitlink())
                    return fail(ErrorCode::NotFound, tr("There is no such file."), name);
                return repository.blob(item->oid);
            },
            [this, plumaTree](const std::string& name) -> Result<std::vector<std::string>> {
                std::vector<std::string> names;
                PLUMA_TRY(const auto folder, repository.find(plumaTree, name));
                if (!folder || !folder->isTree())
                    return names;
                PLUMA_TRY(const auto items, repository.tree(folder->oid));
                for (const TreeItem& item : items)
                    if (!item.isTree() && !item.isGitlink())
                        names.push_back(item.name);
                return names;
            },
            shown, nullptr};
}

Result<std::optional<Document>> optionalFile(const ProgramFiles& files, const std::string& name, const char* schemaName)
{
    auto bytes = files.read(name);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<Document>();
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    PLUMA_TRY(auto document, parseYaml(std::move(*bytes), files.shown + name));
    if (schemaName != nullptr) {
        PLUMA_TRY(const auto schema, schema::Schema::shipped(schemaName));
        PLUMA_CHECK(schema.check(document));
    }
    return std::optional<Document>(std::move(document));
}

namespace {

Result<tfa::Manifest> readBase(const tfa::BaseRef& ref, const ProgramFiles& files, const Units& units,
                               std::vector<Finding>& findings)
{
    const std::string name = "bases/" + ref.id + (ref.version.empty() ? "" : "@" + ref.version) + ".yaml";
    auto bytes = files.read(name);
    std::string shown = files.shown + name;
    if (!bytes) {
        bytes = shippedBase(ref.id);
        shown = "bases/" + ref.id + ".yaml";
    }
    if (!bytes)
        return fail(ErrorCode::NotFound,
                    tr("The base manifest '{}' is neither in the program nor shipped.", ref.text()), ref.where,
                    tr("put it into .pluma/{}", name));
    std::string digest = trust::sha256(*bytes).hex();
    // The digest is of what git stores; a checkout may have other line ends.
    if (digest != ref.sha256 && files.stored && startsWith(shown, files.shown) &&
        bytes->find('\r') != std::string::npos) {
        PLUMA_TRY(*bytes, files.stored(name, *bytes));
        digest = trust::sha256(*bytes).hex();
    }
    if (!ref.sha256.empty() && ref.sha256 != digest)
        return fail(ErrorCode::Conflict,
                    tr("The base manifest '{}' is not the one that was pinned: its SHA-256 is {}.", ref.id, digest),
                    ref.where, tr("restore the pinned file, or pin the new one on purpose"));
    if (ref.sha256.empty())
        findings.push_back({"unpinned_base",
                            tr("The base '{}' is not pinned; write {}@…#sha256:{}", ref.id, ref.id, digest),
                            files.shown + "program.yaml", Severity::Warning});
    PLUMA_TRY(const auto document, parseYaml(std::move(*bytes), shown));
    PLUMA_TRY(const auto schema, schema::Schema::shipped("base.v1"));
    PLUMA_CHECK(schema.check(document));
    PLUMA_TRY(auto manifest, tfa::Manifest::read(document, units));
    if (const Node* version = document.root().find("version"))
        manifest.version = version->text;
    if (!ref.version.empty() && manifest.version != ref.version)
        return fail(ErrorCode::Conflict,
                    tr("The base manifest '{}' has version {}, not {}.", ref.id, manifest.version, ref.version),
                    ref.where);
    return manifest;
}

} // namespace

Result<std::string> shippedBase(const std::string& id)
{
    if (!tfa::isProgramId(id))
        return fail(ErrorCode::Invalid, tr("'{}' is not the id of a base manifest.", printable(id)));
    auto bytes = readResource("bases/" + id + ".yaml");
    if (bytes)
        return bytes;
    std::vector<std::string> names;
    for (const std::string& name : listResources("bases"))
        names.push_back(name.substr(6, name.size() - 11));
    return fail(ErrorCode::NotFound, tr("There is no base manifest '{}'.", id), {},
                didYouMean(id, names).empty() ? tr("shipped are: {}", join(names, ", ")) : didYouMean(id, names));
}

Result<ProgramModel> Workspace::Private::model(const ProgramFiles& files) const
{
    ProgramModel m;
    m.vocabulary = vocabulary;
    PLUMA_TRY(const auto words, optionalFile(files, "vocabulary.yaml", nullptr));
    if (words) {
        PLUMA_TRY(m.vocabulary, tfa::Vocabulary::read(*words, vocabulary));
    }
    PLUMA_TRY(const auto manifest, optionalFile(files, "program.yaml", "program.v1"));
    if (!manifest)
        return fail(ErrorCode::NotFound, tr("The program has no manifest."), files.shown + "program.yaml",
                    tr("adopt the tree: pluma init --adopt --program ID"));
    m.manifestBytes = manifest->bytes();
    PLUMA_TRY(m.manifest, tfa::Manifest::read(*manifest, units));
    for (const tfa::BaseRef& ref : m.manifest.inherits) {
        PLUMA_TRY(auto base, readBase(ref, files, units, m.findings));
        m.bases.push_back(std::move(base));
    }
    PLUMA_TRY(m.parameters, tfa::resolve(m.bases, m.manifest, units));
    std::vector<std::string> patterns = m.manifest.layout;
    std::vector<std::string> where = m.manifest.layoutWhere;
    std::vector<tfa::Topic> topics = m.manifest.topics;
    for (const tfa::Manifest& base : m.bases) {
        if (patterns.empty()) {
            patterns = base.layout;
            where = base.layoutWhere;
        }
        if (topics.empty())
            topics = base.topics;
    }
    PLUMA_TRY(m.layout, tfa::Layout::compile(patterns, where, m.vocabulary.phaseCodes(), topics));
    if (!m.manifest.topics.empty() && std::none_of(patterns.begin(), patterns.end(), [](const std::string& pattern) {
            return pattern.find("{topic}") != std::string::npos;
        }))
        m.findings.push_back({"unused_topics",
                              tr("No layout pattern has {topic}, so the table of topics says nothing."),
                              m.manifest.topics.front().where, Severity::Warning});
    PLUMA_TRY(const auto bindings, optionalFile(files, "bindings.yaml", "bindings.v1"));
    if (bindings) {
        PLUMA_TRY(m.bindings, readBindings(*bindings, m.parameters, units));
    }
    PLUMA_TRY(const auto signers, optionalFile(files, "signers.yaml", "signers.v1"));
    if (signers) {
        PLUMA_TRY(m.signers, trust::readSigners(*signers));
    }
    auto provenance = files.read("provenance.jsonl");
    if (!provenance && provenance.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(provenance.error());
    if (provenance) {
        PLUMA_TRY(m.provenance, context::readProvenance(*provenance, files.shown + "provenance.jsonl"));
    }
    return m;
}

Result<std::vector<ProgramRef>> Workspace::programs(bool tracked) const
{
    std::string others;
    if (!tracked && !d->repository.isBare()) {
        // A manifest that was just written is not in the index yet; git knows which files it does not track.
        Job quiet;
        auto names = d->repository.git(
            {"ls-files", "-z", "--others", "--exclude-standard", "--", ":(glob)**/.pluma/program.yaml"}, quiet);
        if (names)
            others = std::move(*names);
    }
    return d->programs(split(others, '\0'));
}

Result<std::vector<ProgramRef>> Workspace::Private::programs(const std::vector<std::string_view>& untracked) const
{
    std::vector<ProgramRef> out;
    std::set<std::string> folders;
    const auto take = [&folders](std::string_view name) {
        constexpr std::string_view suffix = ".pluma/program.yaml";
        if (!endsWith(name, suffix))
            return;
        name.remove_suffix(suffix.size());
        if (name.empty())
            folders.insert(std::string());
        else if (name.back() == '/')
            folders.insert(std::string(name.substr(0, name.size() - 1)));
    };
    PLUMA_TRY(const auto items, repository.index({}));
    for (const TreeItem& item : items)
        take(item.name);
    for (const std::string_view name : untracked)
        take(name);
    for (const std::string& folder : folders) {
        if (Materializer::isUnfinished(folder))
            continue;
        const ProgramRef ref{{}, folder};
        const ProgramFiles files = filesInWorktree(ref);
        auto document = optionalFile(files, "program.yaml", nullptr);
        if (!document)
            return tl::unexpected<Error>(document.error());
        if (!*document)
            continue; // in the index but not in the working tree
        const Node* id = (*document)->root().find("program_id");
        out.push_back({id != nullptr ? id->text : std::string(), folder});
    }
    std::sort(out.begin(), out.end(), [](const ProgramRef& a, const ProgramRef& b) { return a.id < b.id; });
    for (std::size_t i = 1; i < out.size(); ++i)
        if (out[i].id == out[i - 1].id)
            return fail(
                ErrorCode::Conflict,
                tr("Two programs have the id '{}': in '{}' and in '{}'.", out[i].id, out[i - 1].folder, out[i].folder),
                {}, tr("a program id is unique in its repository; change one program_id"));
    return out;
}

Result<ProgramRef> Workspace::program(const std::string& id, const std::filesystem::path& folder) const
{
    PLUMA_TRY(const auto known, programs());
    return this->program(id, folder, known);
}

Result<ProgramRef> Workspace::program(const std::string& id, const std::filesystem::path& folder,
                                      const std::vector<ProgramRef>& known) const
{
    std::vector<std::string> ids;
    for (const ProgramRef& program : known)
        ids.push_back(program.id);
    if (!id.empty()) {
        for (const ProgramRef& program : known)
            if (program.id == id)
                return program;
        std::string hint = didYouMean(id, ids);
        if (hint.empty())
            hint = ids.empty() ? tr("adopt a tree first: pluma init --adopt --program ID")
                               : tr("programs here: {}", join(ids, ", "));
        return fail(ErrorCode::NotFound, tr("There is no program '{}' in this repository.", printable(id)),
                    root().string(), hint);
    }
    const std::filesystem::path here = std::filesystem::absolute(folder).lexically_normal();
    const ProgramRef* best = nullptr;
    for (const ProgramRef& program : known)
        if (isWithin(here, (root() / program.folder).lexically_normal()) &&
            (best == nullptr || program.folder.size() > best->folder.size()))
            best = &program;
    if (best != nullptr)
        return *best;
    if (known.size() == 1)
        return known.front();
    return fail(ErrorCode::Usage, known.empty() ? tr("This repository has no program yet.") : tr("Which program?"),
                root().string(),
                known.empty() ? tr("adopt a tree: pluma init --adopt --program ID")
                              : tr("give --program with one of: {}", join(ids, ", ")));
}

Result<tfa::Manifest> Workspace::manifest(const ProgramRef& program) const
{
    PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
    return model.manifest;
}

Result<tfa::Resolved> Workspace::parameters(const ProgramRef& program) const
{
    PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
    return model.parameters;
}

Result<tfa::Vocabulary> Workspace::vocabulary(const ProgramRef& program) const
{
    PLUMA_TRY(const auto model, d->model(d->filesInWorktree(program)));
    return model.vocabulary;
}

Result<std::vector<trust::Signer>> signersOf(const Workspace& workspace, const ProgramRef& program)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    return model.signers;
}

Result<Explanation> explain(const Workspace& workspace, const ProgramRef& program, const std::string& parameter,
                            Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto model, d.model(d.filesInWorktree(program)));
    const tfa::ResolvedParameter* found = model.parameters.find(parameter);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, tr("The program {} has no parameter '{}'.", program.id, printable(parameter)),
                    {},
                    didYouMean(parameter, model.parameters.names()).empty()
                        ? tr("the parameters are: {}", join(model.parameters.names(), ", "))
                        : didYouMean(parameter, model.parameters.names()));
    Explanation out{*found, {}};
    PLUMA_TRY(const auto items, d.repository.index(program.folder));
    for (const Binding& binding : model.bindings) {
        if (binding.parameter != parameter)
            continue;
        PLUMA_CHECK(job.step(tr("reading bindings")));
        const auto count = std::count_if(items.begin(), items.end(),
                                         [&](const TreeItem& item) { return binding.glob.matches(item.name); });
        out.reach.push_back({binding.path + " at " + binding.at, static_cast<std::uint64_t>(count)});
    }
    return out;
}

} // namespace pluma::memory

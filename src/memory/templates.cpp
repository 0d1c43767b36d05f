// Templates of a program: which ones it has, which versions it pins, and the documents that were rendered from them.
#include <algorithm>

#include "base/edits.h"
#include "base/files.h"
#include "base/text.h"
#include "base/yaml_writer.h"
#include "memory/private.h"
#include "memory/values.h"

namespace pluma::memory {

Result<tmpl::Library> Workspace::Private::library(const ProgramFiles& files)
{
    PLUMA_TRY(auto library, tmpl::Library::shipped());
    PLUMA_TRY(const auto parts, files.list("templates/parts"));
    for (const std::string& name : parts) {
        PLUMA_TRY(auto text, files.read("templates/parts/" + name));
        PLUMA_CHECK(library.addPart(name, std::move(text)));
    }
    PLUMA_TRY(const auto names, files.list("templates"));
    for (const std::string& name : names) {
        if (!endsWith(name, ".yaml") && !endsWith(name, ".yml"))
            continue;
        PLUMA_TRY(auto bytes, files.read("templates/" + name));
        library.addText(std::move(bytes), files.shown + "templates/" + name);
    }
    PLUMA_TRY(const auto document, optionalFile(files, "templates.yaml", "templates.v1"));
    const Node* const pins = document ? document->root().find("pins") : nullptr;
    for (std::size_t i = 0; pins != nullptr && i < pins->keys.size(); ++i)
        library.pin(pins->keys[i], pins->items[i].text);
    return library;
}

Result<tmpl::Library> Workspace::templates(const ProgramRef* program) const
{
    return program == nullptr ? tmpl::Library::shipped() : Private::library(d->filesInWorktree(*program));
}

Result<std::map<std::string, Json>> valuesFor(const tmpl::Definition& definition, const tfa::Resolved& values,
                                              const Units& units)
{
    std::map<std::string, Json> out;
    for (const auto& [name, property] : definition.parameterSchema["properties"].items()) {
        const tfa::ResolvedParameter* const found = values.find(name);
        if (found == nullptr)
            continue;
        const tfa::Parameter& p = found->parameter;
        const auto unit = definition.units.find(name);
        if (unit == definition.units.end() || p.unit.empty() || unit->second == p.unit || !p.value.is_number()) {
            out[name] = p.value;
            continue;
        }
        PLUMA_TRY(out[name], units.convert(p.value.get<double>(), p.unit, unit->second));
    }
    return out;
}

Json suggestedFor(const tmpl::Definition& definition, const tfa::Resolved& values, const std::string& programId,
                  const Units& units)
{
    Json out = valuesFor(definition, values, units).value_or(std::map<std::string, Json>());
    if (definition.parameterSchema["properties"].contains("program"))
        out["program"] = programId;
    return out;
}

Result<> recordRendered(Workspace& workspace, const ProgramRef& program, const std::vector<RenderedDocument>& documents,
                        Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto lock, d.lock(job));
    return record(workspace, program, documents, job);
}

Result<> record(Workspace& workspace, const ProgramRef& program, const std::vector<RenderedDocument>& documents,
                Job& job)
{
    auto& d = workspace.parts();
    PLUMA_TRY(const auto folder, d.opened(program));
    PLUMA_CHECK(folder.makeFolders(".pluma/rendered"));
    PLUMA_TRY(auto provenance, provenanceOf(workspace, program));
    for (const RenderedDocument& document : documents) {
        PLUMA_TRY(const auto canonical, trust::canonicalJson(document.parameters));
        ProvenanceEntry entry;
        entry.path = document.path;
        entry.origin = Origin::Rendered;
        // The line speaks of the bytes that git will hold.
        std::string stored = document.text;
        if (stored.find('\r') != std::string::npos && !d.repository.isBare()) {
            PLUMA_TRY(stored, d.repository.storedBytes(d.pathInRepository(program, document.path), stored, job));
        }
        entry.sha256 = trust::sha256(stored).hex();
        entry.templateId = document.templateId;
        entry.parametersDigest = trust::sha256(canonical).hex();
        entry.parameters = document.fromProgram;
        PLUMA_CHECK(folder.save(".pluma/rendered/" + entry.parametersDigest + ".json", canonical));
        provenance[document.path] = std::move(entry);
    }
    return folder.save(".pluma/provenance.jsonl", context::provenanceText(provenance));
}

namespace {

// The parameters that a document was rendered with; null when they are not there.
Json storedParameters(const ProgramFiles& files, const ProvenanceEntry& entry)
{
    const auto stored = entry.parametersDigest.empty() ? Result<std::string>(std::string())
                                                       : files.read("rendered/" + entry.parametersDigest + ".json");
    return stored && !stored->empty() ? Json::parse(*stored, nullptr, false) : Json();
}

// The pins of a program with one of them changed; all else of the file stays.
Result<std::string> withPin(const std::optional<Document>& document, const std::string& id, const std::string& version)
{
    const std::string line = id + ": " + yamlScalar(version);
    const Node* const pins = document ? document->root().find("pins") : nullptr;
    if (!document)
        return YamlWriter().entry("schema", "pluma/templates/v1").open("pins").entry(id, version).text();
    const std::string& bytes = document->bytes();
    const std::string end = bytes.find("\r\n") != std::string::npos ? "\r\n" : "\n";
    if (pins == nullptr)
        return bytes + (endsWith(bytes, "\n") ? "" : end) + "pins:" + end + "  " + line + end;
    if (pins->find(id) != nullptr)
        return editValues(*document, {{pointerPush("/pins", id), yamlScalar(version)}});
    if (pins->keyPlaces.empty())
        return fail(ErrorCode::Invalid, tr("There is nothing in 'pins'."), document->where(*pins),
                    tr("remove the line, or pin a template there by hand"));
    const auto& first = pins->keyPlaces.front();
    const std::string gap = bytes[pins->begin] == '{' ? ", " : end + std::string(std::size_t(first.column) - 1, ' ');
    return applyEdits(bytes, {{first.begin, first.begin, line + gap}});
}

// Renders one document again; what it was and the parameters it had are told by its provenance.
class Again {
public:
    /// What git stores for a file of the program, given its bytes in the working tree.
    using Stored = std::function<Result<std::string>(const std::string& path, const std::string& bytes)>;
    Again(const std::filesystem::path& root, const ProgramFiles& files, const tmpl::Library& library,
          const tfa::Resolved& values, const Units& units, Stored stored)
        : m_root(root), m_files(files), m_library(library), m_values(values), m_units(units),
          m_stored(std::move(stored))
    {
    }

    /// No value: it stays as it is. `to` is the template, or null for the one it has, with the values of today.
    std::optional<Rerendered> render(const ProvenanceEntry& entry, const tmpl::Definition* to)
    {
        if (to == nullptr && entry.parameters.empty())
            return std::nullopt; // it took nothing from the program
        Json given = storedParameters(m_files, entry);
        Rerendered out;
        out.from = entry.templateId;
        out.to.path = entry.path;
        out.to.fromProgram = entry.parameters;
        const auto problem = [&](const std::string& sentence) {
            out.problem = sentence;
            return out;
        };
        if (!given.is_object())
            return problem(tr("The parameters it was rendered with are not in the program."));
        if (to == nullptr) {
            const auto own = m_library.find(entry.templateId);
            if (!own)
                return problem(own.error().message);
            to = *own;
            const auto changed = takeValues(entry, *to, given);
            if (!changed)
                return problem(changed.error().message);
            if (!*changed)
                return std::nullopt;
        }
        auto before = readFileBeneath(m_root, entry.path);
        if (!before)
            return problem(before.error().message);
        out.working = *before;
        if (trust::sha256(*before).hex() != entry.sha256) {
            auto stored = m_stored(entry.path, *before);
            if (!stored)
                return problem(stored.error().message);
            if (trust::sha256(*stored).hex() != entry.sha256)
                return problem(tr("It was edited since it was rendered."));
            before = std::move(*stored);
        }
        auto text = to->render(given);
        if (!text)
            return problem(text.error().message);
        out.before = std::move(*before);
        out.to.text = std::move(*text);
        out.to.templateId = to->reference();
        out.to.parameters = to->filled(given);
        return out;
    }

private:
    // What the program gives a template today, made once for all of its documents.
    Result<const std::map<std::string, Json>*> today(const tmpl::Definition& definition)
    {
        const auto known = m_today.find(&definition);
        if (known != m_today.end())
            return &known->second;
        PLUMA_TRY(auto values, valuesFor(definition, m_values, m_units));
        return &m_today.emplace(&definition, std::move(values)).first->second;
    }

    // Whether one of the values that it took from the program is another one now.
    Result<bool> takeValues(const ProvenanceEntry& entry, const tmpl::Definition& definition, Json& given)
    {
        PLUMA_TRY(const auto* const today, this->today(definition));
        bool changed = false;
        for (const std::string& name : entry.parameters) {
            const auto now = today->find(name);
            if (now == today->end())
                return fail(ErrorCode::NotFound, tr("The program gives no '{}' any more.", name));
            if (given.value(name, Json()) == now->second)
                continue;
            given[name] = now->second;
            changed = true;
        }
        return changed;
    }

    const std::filesystem::path& m_root;
    const ProgramFiles& m_files;
    const tmpl::Library& m_library;
    const tfa::Resolved& m_values;
    const Units& m_units;
    Stored m_stored;
    std::map<const tmpl::Definition*, std::map<std::string, Json>> m_today;
};

} // namespace

Result<Json> renderedParameters(const Workspace& workspace, const ProgramRef& program, const std::string& path)
{
    auto& d = workspace.parts();
    const ProgramFiles files = d.filesInWorktree(program);
    PLUMA_TRY(const auto model, d.model(files));
    const auto found = model.provenance.find(path);
    return found == model.provenance.end() ? Json() : storedParameters(files, found->second);
}

Result<RenderAgainResult> renderAgain(Workspace& workspace, const ProgramRef& program, const std::string& upgradeTo,
                                      bool dryRun, Job& job)
{
    auto& d = workspace.parts();
    // Held from the first look on: what is compared is what is written over.
    std::optional<FileLock> lock;
    if (!dryRun) {
        PLUMA_TRY(lock, d.lock(job));
    }
    const ProgramFiles files = d.filesInWorktree(program);
    PLUMA_TRY(const auto library, Workspace::Private::library(files));
    PLUMA_TRY(const auto model, d.model(files));
    const tmpl::Definition* to = nullptr;
    if (!upgradeTo.empty()) {
        PLUMA_TRY(to, library.find(upgradeTo));
    }
    const std::filesystem::path root = d.directory(program);
    Again again(root, files, library, model.parameters, d.units,
                [&](const std::string& path, const std::string& bytes) {
                    return d.repository.storedBytes(d.pathInRepository(program, path), bytes, job);
                });
    RenderAgainResult out;
    std::vector<RenderedDocument> changed;
    std::vector<std::string> toWrite;
    for (const auto& [path, entry] : model.provenance) {
        const std::string id = entry.templateId.substr(0, entry.templateId.find('@'));
        if (entry.templateId.empty() || (to != nullptr && (id != to->id || entry.templateId == to->reference())))
            continue;
        PLUMA_CHECK(job.step(path, out.documents.size()));
        auto document = again.render(entry, to);
        if (!document)
            continue;
        if (document->problem.empty()) {
            changed.push_back(document->to);
            toWrite.push_back(document->to.text);
            if (document->working != document->before) {
                PLUMA_TRY(toWrite.back(), d.repository.workingBytes(d.pathInRepository(program, path),
                                                                    document->to.text, document->working, job));
            }
        }
        out.documents.push_back(std::move(*document));
    }
    if (dryRun)
        return out;
    std::string pinned;
    if (to != nullptr) {
        PLUMA_TRY(const auto pins, optionalFile(files, "templates.yaml", "templates.v1"));
        PLUMA_TRY(pinned, withPin(pins, to->id, to->version));
    }
    PLUMA_TRY(const auto folder, d.opened(program));
    for (std::size_t i = 0; i < changed.size(); ++i)
        PLUMA_CHECK(folder.save(changed[i].path, toWrite[i]));
    if (!changed.empty())
        PLUMA_CHECK(record(workspace, program, changed, job));
    if (to != nullptr)
        PLUMA_CHECK(folder.save(".pluma/templates.yaml", pinned));
    out.written = true;
    return out;
}

} // namespace pluma::memory

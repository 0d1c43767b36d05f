#include "widgets/session/snapshot.h"

#include <QStringList>
#include <algorithm>

#include "widgets/words/text.h"

namespace pluma::ui {

QString contextName(const memory::ContextInfo& context)
{
    return qs(context.phase) + QLatin1Char('@') + qs(context.at());
}

QString contextPath(const memory::ContextInfo& context)
{
    return qs(context.program) + QLatin1Char('/') + contextName(context);
}

QString ArtifactFacts::place(const std::string& path) const
{
    const std::size_t slash = path.rfind('/');
    const QString folder = slash == std::string::npos ? QString() : qs(path.substr(0, slash));
    if (!inventory)
        return folder;
    const auto it = std::lower_bound(inventory->rows.begin(), inventory->rows.end(), path,
                                     [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
    if (it == inventory->rows.end() || it->path != path || !it->attributed)
        return folder;
    QStringList out;
    const QString subsystem = qs(inventory->subsystems[it->subsystem]);
    const QString ata = qs(inventory->atas[it->ata]);
    const QString domain = qs(inventory->domains[it->domain]);
    out << (!subsystem.isEmpty() ? subsystem : !ata.isEmpty() ? domain + QLatin1Char(' ') + ata : domain);
    out << qs(inventory->phases[it->phase]);
    out.removeAll(QString());
    return out.isEmpty() ? folder : out.join(QStringLiteral(" · "));
}

std::string ArtifactFacts::phaseOf(const std::string& path) const
{
    if (!inventory)
        return {};
    const auto it = std::lower_bound(inventory->rows.begin(), inventory->rows.end(), path,
                                     [](const memory::Inventory::Row& r, const std::string& p) { return r.path < p; });
    const bool known = it != inventory->rows.end() && it->path == path && it->attributed;
    return known ? inventory->phases[it->phase] : std::string();
}

std::string WorkspaceFacts::absolute(const std::string& path) const
{
    return root + (program.folder.empty() ? std::string() : "/" + program.folder) + "/" + path;
}

std::vector<std::string> ProgramFacts::phases() const
{
    return manifest.phases.empty() ? vocabulary.phaseCodes() : manifest.phases;
}

const memory::ContextInfo* Snapshot::lastFrozen(const std::string& phase) const
{
    const memory::ContextInfo* out = nullptr;
    for (const memory::ContextInfo* context : ofPhase(phase))
        if (context->state == context::State::Frozen && !context->distrusted) // a draft is no state that anybody froze
            out = context;
    return out;
}

const memory::ContextInfo* ContextFacts::context(const QString& reference) const
{
    const std::string wanted = ss(reference);
    const memory::ContextInfo* out = nullptr;
    bool twice = false;
    for (const memory::ContextInfo& one : contexts) {
        if (one.commit == wanted)
            return &one;
        if (one.id != wanted)
            continue;
        twice = out != nullptr;
        out = &one;
    }
    return twice ? nullptr : out;
}

std::vector<const memory::ContextInfo*> Snapshot::ofPhase(const std::string& phase) const
{
    std::vector<const memory::ContextInfo*> out;
    for (const memory::ContextInfo& context : contexts)
        if (!context.stranger && context.program == program.id && context.phase == phase)
            out.push_back(&context);
    return out;
}

const memory::ContextInfo* Snapshot::claimed(const std::string& phase) const
{
    const memory::ContextInfo* out = nullptr;
    for (const memory::ContextInfo& context : contexts)
        if ((context.stranger || context.distrusted) && context.program == program.id && context.phase == phase)
            out = &context;
    return out;
}

namespace {

bool sameDrift(const std::map<std::string, Result<memory::Drift>>& a,
               const std::map<std::string, Result<memory::Drift>>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        if (one.first != other.first || one.second.has_value() != other.second.has_value())
            return false;
        return !one.second ||
               (one.second->added == other.second->added && one.second->changed == other.second->changed &&
                one.second->removed == other.second->removed);
    });
}

} // namespace

bool WorkspaceFacts::operator==(const WorkspaceFacts& other) const
{
    return root == other.root && branch == other.branch && program.id == other.program.id &&
           program.folder == other.program.folder && programs.size() == other.programs.size() &&
           trust.digest == other.trust.digest && trust.trusted == other.trust.trusted &&
           trust.changed == other.trust.changed;
}

bool ProgramFacts::operator==(const ProgramFacts& other) const
{
    return manifest.id == other.manifest.id && manifest.title == other.manifest.title &&
           manifest.architecture == other.manifest.architecture && phases() == other.phases() &&
           parameters.json() == other.parameters.json() &&
           std::equal(signers.begin(), signers.end(), other.signers.begin(), other.signers.end(),
                      [](const trust::Signer& a, const trust::Signer& b) {
                          return a.key == b.key && a.person == b.person && a.roles == b.roles;
                      });
}

bool ArtifactFacts::operator==(const ArtifactFacts& other) const
{
    return inventory == other.inventory && changes == other.changes && byPhase == other.byPhase &&
           std::equal(
               provenance.begin(), provenance.end(), other.provenance.begin(), other.provenance.end(),
               [](const auto& a, const auto& b) { return a.first == b.first && a.second.json() == b.second.json(); });
}

bool ContextFacts::operator==(const ContextFacts& other) const
{
    return ground == other.ground && sameDrift(since, other.since) &&
           std::equal(contexts.begin(), contexts.end(), other.contexts.begin(), other.contexts.end(),
                      [](const memory::ContextInfo& a, const memory::ContextInfo& b) {
                          return a.id == b.id && a.commit == b.commit && a.ref == b.ref;
                      });
}

namespace {

// Each part on its own: a snapshot has the comparisons of all of them.
template <class T>
bool sameFacts(const T& one, const T& other)
{
    return one == other;
}

} // namespace

Facts Snapshot::differing(const Snapshot& other) const
{
    Facts out;
    out.setFlag(FactsOf::Workspace, !sameFacts<WorkspaceFacts>(*this, other));
    out.setFlag(FactsOf::Program, !sameFacts<ProgramFacts>(*this, other));
    out.setFlag(FactsOf::Artifacts, !sameFacts<ArtifactFacts>(*this, other));
    out.setFlag(FactsOf::Contexts, !sameFacts<ContextFacts>(*this, other));
    return out;
}

} // namespace pluma::ui

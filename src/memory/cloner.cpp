#include "memory/cloner.h"

#include <algorithm>

#include "base/text.h"

namespace pluma::memory {

Result<> refuseIncomplete(const CloneResult& result)
{
    if (!result.incomplete || result.accepted)
        return {};
    for (const Finding& finding : result.findings)
        if (finding.severity == Severity::Error)
            return fail(ErrorCode::Invalid, tr("Nothing was cloned: {}", finding.message), finding.path,
                        tr("mend the binding or the artifact and freeze again, or use pluma clone-context "
                           "--accept-incomplete"));
    return {};
}

Cloner::Cloner(const Workspace::Private& d, const ProgramModel& source, const tfa::Resolved& target,
               const std::set<std::string>& changed, const Oid& programTree)
    : m_d(d), m_source(source), m_target(target), m_changed(changed), m_programTree(programTree)
{
}

void Cloner::miss(const Binding& binding, const char* code, std::string message, const std::string& path)
{
    // An answer of "no": the clone would say a value that not all of its artifacts have.
    findings.push_back({code, std::move(message), path, Severity::Error});
    ++missed[binding.parameter];
}

Result<std::optional<Applied>> Cloner::apply(const SourceFile& file, const Provenance& provenance)
{
    std::vector<const Binding*> bindings;
    for (const Binding& binding : m_source.bindings)
        if (m_changed.count(binding.parameter) > 0 && binding.glob.matches(file.path))
            bindings.push_back(&binding);
    // What a link leads to is a file of its own.
    if (bindings.empty() || file.item.isGitlink() || file.item.isLink())
        return std::optional<Applied>();
    m_matched.insert(bindings.begin(), bindings.end());
    auto bytes = m_d.repository.blob(file.item.oid);
    if (!bytes)
        return fail(bytes.error().code, bytes.error().message, file.path);
    Applied out{{}, {file.path, Origin::Parameterized, {}, {}}};
    std::vector<BoundEdit> edits;
    std::set<std::string> used;
    std::optional<std::string> rendered;
    for (const Binding* binding : bindings) {
        if (binding->kind != Binding::Kind::Template) {
            PLUMA_CHECK(collect(*binding, *bytes, file.path, edits));
            continue;
        }
        const tfa::Parameter& after = m_target.find(binding->parameter)->parameter;
        PLUMA_TRY(auto text, renderAgain(*binding, file, provenance, after));
        if (!text)
            continue;
        rendered = std::move(text);
        used.insert(binding->parameter);
        ++reached[binding->parameter];
    }
    if (rendered) {
        lookAgain(edits, *rendered, file.path);
        out.bytes = std::move(*rendered);
        out.item.origin = Origin::Rendered;
    } else {
        PLUMA_TRY(out.bytes, write(*bytes, file.path, edits));
        std::set<const Binding*> told;
        for (const BoundEdit& edit : edits) {
            if (!edit.handMade.empty() && told.insert(edit.binding).second)
                findings.push_back({"binding_drift",
                                    tr("'{}' is not {} here as the program says; a value edited by hand was replaced.",
                                       edit.binding->parameter, edit.handMade),
                                    file.path, Severity::Warning});
            out.item.changes.emplace_back(edit.place.text, edit.value);
            used.insert(edit.binding->parameter);
            ++reached[edit.binding->parameter];
        }
    }
    out.item.parameters.assign(used.begin(), used.end());
    if (out.bytes == *bytes)
        return std::optional<Applied>();
    return std::optional<Applied>(std::move(out));
}

// The text is new; a place that was found in the old one must carry the new value in it by itself.
void Cloner::lookAgain(const std::vector<BoundEdit>& edits, const std::string& rendered, const std::string& path)
{
    for (const BoundEdit& edit : edits)
        if (const auto now = placesOf(*edit.binding, rendered, path, edit.value);
            now && !now->places.empty() && !now->drifted)
            ++reached[edit.binding->parameter];
        else
            miss(*edit.binding, "binding_without_place",
                 tr("It was rendered again from its template; the binding of '{}' at '{}' does not reach the new "
                    "text.",
                    edit.binding->parameter, edit.binding->at),
                 path);
}

Result<> Cloner::collect(const Binding& binding, const std::string& bytes, const std::string& path,
                         std::vector<BoundEdit>& edits)
{
    const tfa::Parameter& before = m_source.parameters.find(binding.parameter)->parameter;
    const tfa::Parameter& after = m_target.find(binding.parameter)->parameter;
    PLUMA_TRY(const auto old, boundText(binding, before, m_d.units));
    PLUMA_TRY(const auto value, boundText(binding, after, m_d.units));
    const auto places = placesOf(binding, bytes, path, old);
    ++m_fitted[&binding].all;
    if (!places) {
        const ErrorCode code = places.error().code;
        const std::string where = places.error().where.empty() || places.error().where == path
                                      ? std::string()
                                      : " (" + places.error().where + ")";
        miss(binding,
             code == ErrorCode::NotFound   ? "binding_without_place"
             : code == ErrorCode::Conflict ? "binding_conflict"
                                           : "schema",
             places.error().message + where, path);
        return {};
    }
    if (places->outside)
        m_fitted[&binding].outside.push_back(path);
    const bool text = binding.kind == Binding::Kind::Text;
    if (text && places->drifted)
        tellLeftAlone(binding, *places, old, path);
    for (const std::string& note : places->notes)
        findings.push_back({"binding_note", note, path, Severity::Note});
    for (const BoundPlace& place : places->places) {
        const auto same = std::find_if(edits.begin(), edits.end(), [&](const BoundEdit& edit) {
            return edit.place.begin == place.begin && edit.place.end == place.end && edit.place.before == place.before;
        });
        if (place.signUnknown && value.find('.') != std::string::npos && after.value.is_number())
            findings.push_back(
                {"binding_note",
                 tr("No number of the table shows its decimal sign; '{}' is written with a point.", value), path,
                 Severity::Note});
        PLUMA_TRY(auto edit, placeEdit(binding, place, path, value, after));
        if (same == edits.end())
            edits.push_back({&binding, place, std::move(edit), value, places->drifted && !text ? old : std::string()});
        else if (same->edit.text == edit.text)
            ++reached[binding.parameter]; // the place is written by another binding, with the same value
        else
            miss(binding, "binding_conflict",
                 tr("The bindings of '{}' and '{}' claim the same place with the values '{}' and '{}'.",
                    same->binding->parameter, binding.parameter, same->value, value),
                 path);
    }
    return {};
}

void Cloner::tellLeftAlone(const Binding& binding, const BoundPlaces& places, const std::string& old,
                           const std::string& path)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < places.lines.size() && i < 5; ++i)
        lines.push_back(std::to_string(places.lines[i]));
    if (places.lines.size() > 5)
        lines.emplace_back("…");
    const std::string where = join(lines, ", ");
    if (places.places.empty())
        return miss(binding, "binding_drift",
                    tr("'{}' is not {} here as the program says; a value edited by hand was left alone (line {}).",
                       binding.parameter, old, where),
                    path);
    // The binding reached its place; what only looks like it is told, because it may be one.
    findings.push_back({"binding_drift",
                        tr("Other text looks like the place of '{}' but is not {}; it was left alone (line {}).",
                           binding.parameter, old, where),
                        path, Severity::Note});
}

Result<std::string> Cloner::write(const std::string& bytes, const std::string& path, std::vector<BoundEdit>& edits)
{
    auto all = writeBound(bytes, path, edits);
    if (all || edits.empty())
        return all;
    // Those that cannot be written even alone are told and left out; the others must do without them.
    if (edits.size() > 64)
        return all;
    std::vector<BoundEdit> good;
    for (BoundEdit& edit : edits) {
        if (auto alone = writeBound(bytes, path, {edit}); !alone)
            miss(*edit.binding, "binding_conflict",
                 tr("'{}' cannot be written at '{}': {}", edit.value, edit.binding->at, alone.error().message), path);
        else
            good.push_back(std::move(edit));
    }
    edits = std::move(good);
    auto rest = writeBound(bytes, path, edits);
    if (!rest)
        return fail(rest.error().code, rest.error().message, path, rest.error().hint);
    return rest;
}

void Cloner::tellOutside()
{
    for (const Binding& binding : m_source.bindings) {
        const auto it = m_fitted.find(&binding);
        if (it == m_fitted.end() || it->second.outside.empty())
            continue;
        for (Finding& finding : outsideFindings(binding, it->second.outside, it->second.all))
            if (finding.severity == Severity::Note)
                findings.push_back(std::move(finding));
            else
                miss(binding, "binding_without_place", std::move(finding.message), finding.path);
    }
}

std::vector<const Binding*> Cloner::unmatched() const
{
    std::vector<const Binding*> out;
    for (const Binding& binding : m_source.bindings)
        if (m_changed.count(binding.parameter) > 0 && m_matched.count(&binding) == 0)
            out.push_back(&binding);
    return out;
}

Result<std::optional<std::string>> Cloner::renderAgain(const Binding& binding, const SourceFile& file,
                                                       const Provenance& provenance, const tfa::Parameter& value)
{
    const auto known = provenance.find(file.path);
    if (known == provenance.end() || known->second.templateId.empty() || known->second.origin == Origin::Edited) {
        miss(binding, "binding_without_place",
             tr("It is bound to a template, but it was not rendered from one or was edited since."), file.path);
        return std::optional<std::string>();
    }
    if (!m_library) {
        PLUMA_TRY(m_library, Workspace::Private::library(m_d.filesInTree(m_programTree, "program/")));
    }
    PLUMA_TRY(const auto definition, m_library->find(known->second.templateId));
    // One document may depend on several parameters: later ones start from what earlier ones left.
    Json parameters;
    if (const auto done = renderedFrom.find(file.path); done != renderedFrom.end()) {
        parameters = Json::parse(renderedParameters[done->second.second], nullptr, false);
    } else {
        PLUMA_TRY(const auto item,
                  m_d.repository.find(m_programTree, "rendered/" + known->second.parametersDigest + ".json"));
        if (!item) {
            miss(binding, "binding_without_place", tr("The parameters it was rendered with are not in the program."),
                 file.path);
            return std::optional<std::string>();
        }
        PLUMA_TRY(const auto bytes, m_d.repository.blob(item->oid));
        parameters = Json::parse(bytes, nullptr, false);
    }
    if (!parameters.is_object())
        return fail(ErrorCode::Invalid, tr("The parameters it was rendered with are damaged."), file.path);
    Json own = value.value;
    if (!binding.format.empty()) {
        PLUMA_TRY(own, boundText(binding, value, m_d.units));
    }
    parameters[binding.as.empty() ? binding.parameter : binding.as] = own;
    PLUMA_TRY(auto text, definition->render(parameters));
    PLUMA_TRY(const auto canonical, trust::canonicalJson(parameters));
    const std::string digest = trust::sha256(canonical).hex();
    renderedParameters[digest] = canonical;
    renderedFrom[file.path] = {known->second.templateId, digest};
    return std::optional<std::string>(std::move(text));
}

} // namespace pluma::memory

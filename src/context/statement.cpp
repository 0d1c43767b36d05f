// The statement of a context, member by member, as FORMATS.md describes it.
#include <algorithm>

#include "base/members.h"
#include "base/text.h"
#include "context/context.h"
#include "trust/digest.h"

namespace pluma::context {
namespace {

enum class Need { Required, Optional };

/// Reads members by type and keeps the first that does not fit.
class Members {
public:
    Members(const Json& json, std::string prefix, std::optional<Statement::Misfit>& wrong)
        : m_json(json), m_prefix(std::move(prefix)), m_wrong(wrong)
    {
    }

    std::string text(const char* key, Need need = Need::Required)
    {
        return value(
            key, need, tr("text"), [](const Json& one) { return one.is_string(); }, std::string());
    }
    std::string textOrNull(const char* key)
    {
        const Json& found = member(m_json, key);
        if (found.is_string())
            return found.get<std::string>();
        if (!has(key) || !found.is_null())
            miss(key, tr("text or null"));
        return {};
    }
    std::vector<std::string> texts(const char* key, Need need)
    {
        const auto fits = [](const Json& one) {
            return one.is_array() &&
                   std::all_of(one.begin(), one.end(), [](const Json& item) { return item.is_string(); });
        };
        return value(key, need, tr("a list of texts"), fits, std::vector<std::string>());
    }
    std::optional<std::uint64_t> count(const char* key, Need need)
    {
        const auto fits = [](const Json& one) { return one.is_number_unsigned(); };
        const Json found = value(key, need, tr("a number"), fits, Json());
        return found.is_null() ? std::nullopt : std::optional(found.get<std::uint64_t>());
    }
    bool flag(const char* key, bool otherwise)
    {
        return value(
            key, Need::Optional, tr("true or false"), [](const Json& one) { return one.is_boolean(); }, otherwise);
    }
    /// Counts by name; what is no number is left out.
    std::map<std::string, std::uint64_t> counts(const char* key)
    {
        std::map<std::string, std::uint64_t> out;
        for (const auto& [name, number] : object(key, Need::Optional).items())
            if (number.is_number_unsigned())
                out.emplace(name, number.get<std::uint64_t>());
        return out;
    }
    const Json& object(const char* key, Need need)
    {
        static const Json none = Json::object();
        const Json& found = member(m_json, key);
        if (found.is_object())
            return found;
        if (need == Need::Required || has(key))
            miss(key, tr("an object"));
        return none;
    }
    /// Null, or not there, is nothing.
    const Json* objectOrNull(const char* key)
    {
        const Json& found = member(m_json, key);
        if (found.is_object())
            return &found;
        if (has(key) && !found.is_null())
            miss(key, tr("an object or null"));
        return nullptr;
    }
    bool has(const char* key) const { return m_json.is_object() && m_json.contains(key); }
    void miss(const std::string& key, std::string expected)
    {
        if (!m_wrong)
            m_wrong = Statement::Misfit{m_prefix + "/" + key, std::move(expected)};
    }

private:
    template <class T, class Fits>
    T value(const char* key, Need need, std::string expected, const Fits& fits, T otherwise)
    {
        const Json& found = member(m_json, key);
        if (fits(found))
            return found.get<T>();
        if (need == Need::Required || has(key))
            miss(key, std::move(expected));
        return otherwise;
    }
    const Json& m_json;
    std::string m_prefix;
    std::optional<Statement::Misfit>& m_wrong;
};

Json orNull(const std::string& text) { return text.empty() ? Json() : Json(text); }

tfa::Resolved readParameters(Members& top, std::optional<Statement::Misfit>& wrong)
{
    tfa::Resolved out;
    const Json& all = top.object("parameters", Need::Required);
    if (std::any_of(all.begin(), all.end(), [](const Json& one) { return !one.is_object(); })) {
        top.miss("parameters", tr("an object of objects"));
        return out;
    }
    for (const auto& [name, stated] : all.items()) {
        const std::string at = "/parameters/" + name;
        Members members(stated, at, wrong);
        tfa::ResolvedParameter one;
        one.parameter.name = name;
        one.parameter.value = member(stated, "value");
        one.parameter.type = members.text("type", Need::Optional);
        one.parameter.unit = members.text("unit", Need::Optional);
        const Json& origins = member(stated, "origins");
        const bool fits = origins.is_array() && std::all_of(origins.begin(), origins.end(), [](const Json& origin) {
                              return origin.is_object() && member(origin, "layer").is_string();
                          });
        if (fits)
            for (const Json& origin : origins)
                one.origins.push_back({textMember(origin, "layer"), textMember(origin, "where"),
                                       member(origin, "value"), textMember(origin, "unit")});
        else if (members.has("origins"))
            members.miss("origins", tr("a list of objects, each with a layer"));
        out.parameters.push_back(std::move(one));
    }
    return out; // an object is in the order of its names
}

} // namespace

Statement Statement::read(const Json& json)
{
    Statement out;
    Members top(json, {}, out.wrong);
    out.id = top.text("id");
    out.program = top.text("program");
    out.title = top.text("title", Need::Optional);
    Members scope(top.object("scope", Need::Required), "/scope", out.wrong);
    out.scope = {scope.texts("phases", Need::Required), scope.texts("domains", Need::Optional),
                 scope.texts("paths", Need::Optional)};
    const auto state = named<State>(top.text("state"));
    if (state == State::Frozen || state == State::Draft)
        out.state = *state;
    else
        top.miss("state", tr("frozen or draft"));
    out.commit = top.textOrNull("commit");
    out.created = top.text("created");
    Members author(top.object("author", Need::Required), "/author", out.wrong);
    out.author = {author.text("name"), author.text("email", Need::Optional), author.text("key")};
    out.parameters = readParameters(top, out.wrong);
    Members counts(top.object("counts", Need::Required), "/counts", out.wrong);
    out.counts = {counts.count("artifacts", Need::Required), counts.count("common", Need::Optional).value_or(0),
                  counts.count("bytes", Need::Optional).value_or(0), counts.counts("by_kind")};
    out.merkleRoot = top.text("merkle_root");
    out.commonDigest = top.text("common_digest");
    out.programDigest = top.text("program_digest");
    out.provenanceDigest = top.text("provenance_digest");
    if (const Json* source = top.objectOrNull("source")) {
        Members members(*source, "/source", out.wrong);
        out.source = Source{members.text("context"), members.text("context_digest"),
                            members.text("program", Need::Optional), members.text("trust", Need::Optional)};
    }
    if (const Json* overrides = top.objectOrNull("overrides")) {
        out.overrides.emplace();
        for (const auto& [name, value] : overrides->items())
            out.overrides->emplace(
                name, Overridden{member(value, "value"), member(value, "source_value"), textMember(value, "unit")});
    }
    Members validation(top.object("validation", Need::Optional), "/validation", out.wrong);
    out.validation = {validation.flag("ok", true), validation.counts("findings"),
                      validation.flag("accepted_incomplete", false)};
    out.labels = top.texts("labels", Need::Optional);
    out.isTemplate = top.flag("is_template", false);
    out.utcs = top.text("utcs", Need::Optional);
    return out;
}

Json Statement::json() const
{
    Json out = {{"schema", statementSchema},
                {"program", program},
                {"title", title},
                {"scope", {{"phases", scope.phases}, {"domains", scope.domains}, {"paths", scope.paths}}},
                {"state", wordOf(state)},
                {"commit", orNull(commit)},
                {"created", created},
                {"author", {{"name", author.name}, {"email", author.email}, {"key", author.key}}},
                {"parameters", parameters.json()},
                {"counts",
                 {{"artifacts", counts.artifacts.value_or(0)},
                  {"common", counts.common},
                  {"bytes", counts.bytes},
                  {"by_kind", counts.byKind}}},
                {"merkle_root", merkleRoot},
                {"common_digest", commonDigest},
                {"program_digest", programDigest},
                {"provenance_digest", provenanceDigest},
                {"source", nullptr},
                {"overrides", nullptr},
                {"validation", {{"ok", validation.ok}, {"findings", validation.findings}}},
                {"labels", labels},
                {"is_template", isTemplate},
                {"utcs", utcs}};
    if (!id.empty())
        out["id"] = id;
    if (source) {
        out["source"] = {
            {"context", source->context}, {"context_digest", source->digest}, {"program", source->program}};
        if (!source->trust.empty())
            out["source"]["trust"] = source->trust;
    }
    if (overrides) {
        out["overrides"] = Json::object();
        for (const auto& [name, value] : *overrides) {
            out["overrides"][name] = {{"value", value.value}, {"source_value", value.sourceValue}};
            if (!value.unit.empty())
                out["overrides"][name]["unit"] = value.unit;
        }
    }
    if (validation.acceptedIncomplete)
        out["validation"]["accepted_incomplete"] = true;
    return out;
}

Result<std::string> idDigest(const Json& statement)
{
    if (!statement.is_object())
        return fail(ErrorCode::Invalid, tr("A statement must be an object."));
    Json unnamed = statement;
    unnamed.erase("id");
    PLUMA_TRY(const auto bytes, trust::canonicalJson(unnamed));
    return trust::sha256(bytes).hex().substr(0, 8);
}

std::vector<ParameterChange> parameterChanges(const tfa::Resolved& before, const tfa::Resolved& after)
{
    std::map<std::string, ParameterChange> all;
    for (const tfa::ResolvedParameter& one : before.parameters)
        all[one.parameter.name] = {one.parameter.name, one.parameter.unit, one.parameter.value, {}};
    for (const tfa::ResolvedParameter& one : after.parameters) {
        ParameterChange& change = all[one.parameter.name];
        change.name = one.parameter.name;
        change.after = one.parameter.value;
        if (!one.parameter.unit.empty())
            change.unit = one.parameter.unit;
    }
    std::vector<ParameterChange> out;
    for (auto& [name, change] : all)
        if (change.before != change.after)
            out.push_back(std::move(change));
    return out;
}

} // namespace pluma::context

#include "context/context.h"

#include <algorithm>
#include <filesystem>

#include "base/members.h"
#include "base/text.h"
#include "base/wording.h"
#include "trust/digest.h"

namespace pluma::context {

Json ProvenanceEntry::json() const
{
    Json out = {{"path", path}, {"origin", wordOf(origin)}, {"sha256", sha256}};
    if (!fromContext.empty())
        out["from"] = {{"context", fromContext}, {"context_digest", fromDigest}, {"path", fromPath}};
    if (!parameters.empty())
        out["parameters"] = parameters;
    if (!templateId.empty()) {
        out["template"] = templateId;
        out["parameters_digest"] = parametersDigest;
    }
    if (was)
        out["was"] = wordOf(*was);
    return out;
}

Result<ProvenanceEntry> ProvenanceEntry::read(const Json& json)
{
    if (!json.is_object())
        return fail(ErrorCode::Invalid, tr("A provenance line must be an object."));
    ProvenanceEntry entry;
    entry.path = textMember(json, "path");
    const auto origin = named<Origin>(textMember(json, "origin"));
    entry.sha256 = textMember(json, "sha256");
    if (entry.path.empty() || !origin || *origin == Origin::New)
        return fail(ErrorCode::Invalid,
                    tr("A provenance line needs a path and an origin: cloned, parameterized, rendered or edited."));
    entry.origin = *origin;
    const std::filesystem::path path(entry.path);
    if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end())
        return fail(ErrorCode::Denied, tr("The path '{}' leads out of the program.", printable(entry.path)));
    if (const auto from = json.find("from"); from != json.end() && from->is_object()) {
        entry.fromContext = textMember(*from, "context");
        entry.fromDigest = textMember(*from, "context_digest");
        entry.fromPath = textMember(*from, "path");
    }
    if (const auto list = json.find("parameters"); list != json.end() && list->is_array())
        for (const Json& item : *list)
            if (item.is_string())
                entry.parameters.push_back(item.get<std::string>());
    entry.templateId = textMember(json, "template");
    entry.parametersDigest = textMember(json, "parameters_digest");
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!std::all_of(entry.parametersDigest.begin(), entry.parametersDigest.end(), isHex))
        return fail(ErrorCode::Invalid, tr("'{}' is no digest.", printable(entry.parametersDigest)));
    entry.was = named<Origin>(textMember(json, "was"));
    return entry;
}

Result<std::string> ListingEntry::line() const
{
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return trust::canonicalJson({{"path", path},
                                 {"mode", mode},
                                 {"size", size},
                                 {"sha256", sha256},
                                 {"kind", kind},
                                 {"domain", orNull(domain)},
                                 {"ata", orNull(ata)},
                                 {"item", item},
                                 {"salt", salt}});
}

Reuse& Reuse::operator+=(const Reuse& other)
{
    cloned += other.cloned;
    parameterized += other.parameterized;
    rendered += other.rendered;
    edited += other.edited;
    fresh += other.fresh;
    total += other.total;
    distinctReused += other.distinctReused;
    distinctTotal += other.distinctTotal;
    return *this;
}

std::string listingGroup(const tfa::Attribution& attribution)
{
    if (attribution.systemFolder.empty())
        return "other";
    const auto safe = [](std::string text) {
        for (char& c : text)
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
                c = '_';
        return text.substr(0, 32);
    };
    std::string name = safe(attribution.domain);
    if (!attribution.ata.empty())
        name += (name.empty() ? "" : "-") + safe(attribution.ata);
    return name + "-" + trust::sha256(attribution.systemFolder).hex().substr(0, 8);
}

Result<ListingEntry> readListingLine(const std::string& line, const std::string& where)
{
    const Json json = Json::parse(line, nullptr, false);
    const auto damaged = [&] { return fail(ErrorCode::Invalid, tr("This listing line is damaged."), where); };
    if (!json.is_object() || json.size() != 9)
        return damaged();
    const auto text = [&](const char* key, bool nullable = false) -> std::optional<std::string> {
        const auto it = json.find(key);
        if (it == json.end())
            return std::nullopt;
        if (it->is_null() && nullable)
            return std::string();
        return it->is_string() ? std::optional(it->get<std::string>()) : std::nullopt;
    };
    const auto path = text("path");
    const auto mode = text("mode");
    const auto sha256 = text("sha256");
    const auto kind = text("kind");
    const auto domain = text("domain", true);
    const auto ata = text("ata", true);
    const auto salt = text("salt");
    const auto size = json.find("size");
    const auto item = json.find("item");
    if (!path || !mode || !sha256 || !kind || !domain || !ata || !salt || size == json.end() ||
        !size->is_number_unsigned() || item == json.end())
        return damaged();
    return ListingEntry{*path, *mode, size->get<std::uint64_t>(), *sha256, *kind, *domain, *ata, *item, *salt};
}

std::string provenanceText(const Provenance& entries)
{
    std::string out;
    for (const auto& [path, entry] : entries)
        if (const auto line = trust::canonicalJson(entry.json()))
            out += *line + "\n";
    return out;
}

Result<Provenance> readProvenance(const std::string& text, const std::string& name)
{
    Provenance out;
    std::size_t number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (trim(line).empty())
            continue;
        const std::string where = fmt::format("{}:{}:1", name, number);
        auto entry = ProvenanceEntry::read(Json::parse(line, nullptr, false));
        if (!entry)
            return fail(entry.error().code, entry.error().message, where);
        const std::string path = entry->path;
        if (!out.emplace(path, std::move(*entry)).second)
            return fail(ErrorCode::Invalid, tr("The path '{}' has two provenance lines.", printable(path)), where,
                        tr("keep one of the two"));
    }
    return out;
}

namespace {
std::uint64_t& countOf(Reuse& reuse, Origin origin)
{
    switch (origin) {
    case Origin::Cloned:
        return reuse.cloned;
    case Origin::Parameterized:
        return reuse.parameterized;
    case Origin::Rendered:
        return reuse.rendered;
    case Origin::Edited:
        return reuse.edited;
    case Origin::New:
        break;
    }
    return reuse.fresh;
}
} // namespace

std::string reuseText(const Reuse& r)
{
    return tr("CRR {}: ({} cloned + {} parameterized) / {} artifacts; {} rendered, {} edited, {} new; per distinct "
              "content {} ({} / {})",
              percent(r.ratio()), count(r.cloned), count(r.parameterized), count(r.total), count(r.rendered),
              count(r.edited), count(r.fresh), percent(r.distinctRatio()), count(r.distinctReused),
              count(r.distinctTotal));
}

Reuse countReuse(const std::vector<ListingEntry>& entries, const Provenance& provenance)
{
    Reuse out;
    std::map<std::string_view, bool> contents;
    for (const ListingEntry& entry : entries) {
        ++out.total;
        const auto it = provenance.find(entry.path);
        const Origin origin = it == provenance.end() ? Origin::New : it->second.origin;
        ++countOf(out, origin);
        if (entry.size > 0) {
            bool& reused = contents[entry.sha256];
            reused = reused || origin == Origin::Cloned || origin == Origin::Parameterized;
        }
    }
    out.distinctTotal = contents.size();
    out.distinctReused = static_cast<std::uint64_t>(
        std::count_if(contents.begin(), contents.end(), [](const auto& c) { return c.second; }));
    return out;
}

std::string phaseKey(const std::vector<std::string>& phases, const tfa::Vocabulary& vocabulary)
{
    const auto all = vocabulary.phaseCodes();
    std::vector<std::string> ordered;
    for (const std::string& code : all)
        if (std::find(phases.begin(), phases.end(), code) != phases.end())
            ordered.push_back(code);
    return ordered.size() == all.size() && all.size() > 1 ? "ALL" : join(ordered, "+");
}

} // namespace pluma::context

#include "verbs/shared.h"
#include "memory/contexts.h"

#include <algorithm>
#include <map>

#include "base/beneath.h"

namespace pluma::verbs {

std::vector<FindingOut> findingsOut(const std::vector<Finding>& findings)
{
    std::vector<FindingOut> list;
    for (const Finding& f : findings)
        list.push_back({f.code, f.message, f.path, wordOf(f.severity),
                        f.line > 0 ? std::optional(static_cast<std::uint64_t>(f.line)) : std::nullopt});
    return list;
}

std::string findingsText(const std::vector<FindingOut>& findings)
{
    std::map<std::string, std::uint64_t> shown;
    std::string text;
    for (const FindingOut& f : findings) {
        if (++shown[f.code] > 10)
            continue;
        const std::string line = f.line ? ":" + std::to_string(*f.line) : std::string();
        text += "  " + f.severity + " " + f.code + ": " + (f.path.empty() ? std::string() : f.path + line + ": ") +
                f.message + "\n";
    }
    for (const auto& [code, number] : shown)
        if (number > 10)
            text += "  " + tr("and {} more {}", count(number - 10), code) + "\n";
    return text;
}

ElsewhereOut elsewhereOut(const context::Elsewhere& e)
{
    return {e.lfsPointers, e.lfsBytes, e.submodules, e.outerLinks, findingsOut(e.pointers)};
}

std::string elsewhereText(const ElsewhereOut& o)
{
    std::vector<std::string> parts;
    if (o.lfs_pointers > 0)
        parts.push_back(tr("{} of {} bytes", plural(o.lfs_pointers, "content of Git LFS", "contents of Git LFS"),
                           count(o.lfs_bytes)));
    if (o.submodules > 0)
        parts.push_back(plural(o.submodules, "submodule", "submodules"));
    if (o.outer_links > 0)
        parts.push_back(plural(o.outer_links, "target of a link", "targets of links"));
    return parts.empty() ? std::string() : tr("Not in git, only named there: {}.", join(parts, ", "));
}

ReuseOut reuseOut(const context::Reuse& r)
{
    return {r.cloned, r.parameterized, r.rendered,        r.edited,         r.fresh,
            r.total,  r.ratio(),       r.distinctRatio(), r.distinctReused, r.distinctTotal};
}

std::string reuseText(const ReuseOut& r)
{
    return context::reuseText({.cloned = r.identical,
                               .parameterized = r.parameterized,
                               .rendered = r.rendered,
                               .edited = r.edited,
                               .fresh = r.fresh,
                               .total = r.total,
                               .distinctReused = r.distinct_reused,
                               .distinctTotal = r.distinct_total});
}

std::string shortDigest(const std::string& hex) { return hex.substr(0, 12); }

std::string contextName(const memory::ContextInfo& context)
{
    return fmt::format("{}/{}@{}", context.program, context.phase, context.at());
}

command::Event contextEvent(const char* type, const std::string& name, const std::string& id)
{
    const std::size_t slash = name.find('/');
    const std::size_t at = name.rfind('@');
    return {.type = type,
            .program = name.substr(0, slash),
            .phase = slash == std::string::npos ? std::string() : name.substr(slash + 1, at - slash - 1),
            .snapshot = id};
}

std::string counts(const std::map<std::string, std::uint64_t>& map)
{
    std::string text;
    for (const auto& [key, number] : map)
        text += (text.empty() ? "" : "  ") + key + " " + count(number);
    return text.empty() ? tr("none") : text;
}

std::string sharesText(const Shares& shares)
{
    const auto part = [&](std::uint64_t files) {
        return percent(shares.files == 0 ? 0 : static_cast<double>(files) / static_cast<double>(shares.files));
    };
    return tr("{} with a phase, {} without one but with domain or ATA, {} with neither", part(shares.withPhase),
              part(shares.withoutPhase), part(shares.files - shares.withPhase - shares.withoutPhase));
}

std::string shellWord(const std::string& text)
{
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-./=,:@+").find(c) != std::string_view::npos;
    });
    return plain ? text : "'" + replaceAll(text, "'", "'\\''") + "'";
}

Result<std::pair<std::string, std::string>> splitTarget(const std::string& text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == text.size() ||
        text.find('/', slash + 1) != std::string::npos)
        return fail(ErrorCode::Usage, tr("'{}' is not PROGRAM/PHASE.", printable(text)), {},
                    tr("for example: AMPEL360-BWB-Q200/CAD"));
    return std::pair{text.substr(0, slash), text.substr(slash + 1)};
}

Result<std::vector<tfa::Override>> gatherOverrides(const std::string& inlineText, const std::string& file,
                                                   const std::string& folder)
{
    std::vector<tfa::Override> all;
    if (!file.empty()) {
        PLUMA_TRY(auto bytes, readNamed(under(folder, file)));
        PLUMA_TRY(const auto document, parseDocument(std::move(bytes), file));
        PLUMA_TRY(all, tfa::readOverrides(document));
    }
    PLUMA_TRY(const auto own, tfa::parseOverrides(inlineText));
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

std::filesystem::path under(const std::string& folder, const std::string& path)
{
    return (std::filesystem::path(folder) / path).lexically_normal();
}

std::vector<std::string> commaList(const std::vector<std::string>& values)
{
    std::vector<std::string> list;
    for (const std::string& value : values)
        for (const std::string_view part : split(value, ','))
            if (!trim(part).empty())
                list.emplace_back(trim(part));
    return list;
}

Result<Values::Shared> readValues(const std::string& folder, const std::string& path)
{
    const ValueLimits limits;
    PLUMA_TRY(auto text, readNamed(under(folder, path), limits.bytes));
    return Values::fromText(std::move(text), path, limits);
}

Result<memory::Workspace> openWorkspace(const Call& call, memory::Environment environment)
{
    environment.trustRepository = call.trustRepository;
    return memory::Workspace::open(call.folder, std::move(environment));
}

Result<TemplatesAt> templatesAt(const memory::Environment& environment, const Call& call, const std::string& program)
{
    auto workspace = openWorkspace(call, environment);
    auto found = workspace ? workspace->program(program, call.folder) : tl::unexpected<Error>(workspace.error());
    if (!found && !program.empty())
        return tl::unexpected<Error>(found.error());
    std::optional<memory::ProgramRef> chosen;
    if (found)
        chosen = *found;
    PLUMA_TRY(auto library, chosen ? workspace->templates(&*chosen) : tmpl::Library::shipped());
    for (const tmpl::Unreadable& one : library.unreadable())
        if (call.warn)
            call.warn(tr("{}: this template is left out: {}", one.error.where, one.error.message));
    std::optional<memory::Workspace> opened;
    if (workspace)
        opened.emplace(std::move(*workspace));
    return TemplatesAt{std::move(library), std::move(opened), std::move(chosen)};
}

} // namespace pluma::verbs

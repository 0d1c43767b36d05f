#include "verbs/shared.h"
#include "memory/contexts.h"

#include <algorithm>
#include <map>

#include "base/beneath.h"

namespace pluma::verbs {

void registerAll(Registry& registry, const memory::Environment& environment)
{
    registerInit(registry, environment);
    registerPrograms(registry, environment);
    registerContexts(registry, environment);
    registerSearch(registry, environment);
    registerCatalogue(registry, environment);
    registerTemplates(registry, environment);
    registerAsk(registry, environment);
    registerSchemas(registry, environment);
    registerOpenApi(registry, environment);
    registerTour(registry, environment);
    registerTrust(registry, environment);
    registerProduct(registry, environment);
}

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
    return tr("CRR {}: ({} cloned + {} parameterized) / {} artifacts; {} rendered, {} edited, {} new; per distinct "
              "content {} ({} / {})",
              percent(r.ratio), count(r.identical), count(r.parameterized), count(r.total), count(r.rendered),
              count(r.edited), count(r.fresh), percent(r.distinct_ratio), count(r.distinct_reused),
              count(r.distinct_total));
}

std::string count(std::uint64_t value)
{
    std::string text = std::to_string(value);
    // A German reader takes "1,030" for about one.
    const std::string separator = tr(",");
    for (std::size_t i = text.size(); i > 3; i -= 3)
        text.insert(i - 3, separator);
    return text;
}

std::string plural(std::uint64_t value, const char* one, const char* many)
{
    return count(value) + " " + tr(value == 1 ? one : many);
}

std::string table(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    const auto width = [](const std::string& text) {
        std::size_t n = 0;
        for (const char c : text)
            n += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
        return n;
    };
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (widths.size() <= c)
                widths.push_back(0);
            widths[c] = std::max(widths[c], width(row[c]));
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line = " ";
        for (std::size_t c = 0; c < row.size(); ++c)
            line +=
                " " + row[c] + (c + 1 < row.size() ? std::string(widths[c] - width(row[c]) + 1, ' ') : std::string());
        text += std::string(line.substr(0, line.find_last_not_of(' ') + 1)) + "\n";
    }
    return text;
}

std::string shortDigest(const std::string& hex) { return hex.substr(0, 12); }

std::string contextName(const memory::ContextInfo& context)
{
    return fmt::format("{}/{}@{}", context.program, context.phase, context.at());
}

std::string percent(double ratio) { return fmt::format("{:.1f} %", ratio * 100); }

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

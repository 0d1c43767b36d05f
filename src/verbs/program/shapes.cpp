#include "verbs/program/shapes.h"

#include <algorithm>
#include <map>

#include "memory/inventory.h"
#include "search/search.h"

namespace pluma::verbs {

Result<Place> placeOf(const memory::Environment& environment, const Call& call, const std::string& id)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    PLUMA_TRY(const auto program, workspace.program(id, call.folder));
    PLUMA_TRY(auto paths, memory::filesOf(workspace, program, call.job));
    return Place{workspace.root() / program.folder, std::move(paths)};
}

std::vector<SkippedOut> skippedOut(const std::vector<search::Skipped>& skipped)
{
    std::vector<SkippedOut> out;
    for (const search::Skipped& one : skipped)
        out.push_back({one.path, search::whyName(one.why), one.message});
    return out;
}

bool gaveUp(const std::vector<SkippedOut>& skipped)
{
    return std::any_of(skipped.begin(), skipped.end(),
                       [](const SkippedOut& one) { return one.why != "binary" && one.why != "link"; });
}

std::string skippedText(const std::vector<SkippedOut>& skipped)
{
    std::map<std::string, std::uint64_t> kinds;
    std::string named;
    std::size_t shown = 0;
    for (const SkippedOut& one : skipped) {
        ++kinds[one.why];
        if (one.why != "binary" && one.why != "link" && shown++ < 20)
            named += "  " + one.path + ": " + one.message + "\n";
    }
    if (kinds.empty())
        return {};
    std::vector<std::string> parts;
    for (const auto& [why, number] : kinds)
        parts.push_back(count(number) + " " + why);
    return tr("Not looked at: {}.", join(parts, ", ")) + "\n" + named;
}

} // namespace pluma::verbs

#include "example/tour_report.h"

#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "base/wording.h"
#include "template/engine/template.h"

namespace pluma::example {
namespace {

Json kindsOf(const TourFacts& facts)
{
    Json kinds = Json::array();
    for (const auto& [kind, r] : facts.byKind)
        kinds.push_back({{"kind", kind},
                         {"cloned", count(r.cloned)},
                         {"parameterized", count(r.parameterized)},
                         {"rendered", count(r.rendered)},
                         {"total", count(r.total)},
                         {"ratio", percent(r.ratio())}});
    return kinds;
}

Json rowsOf(const TourFacts& facts)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < std::min<std::size_t>(facts.rows.size(), 12); ++i) {
        Json changes = Json::array();
        for (const auto& [before, after] : facts.rows[i].changes)
            changes.push_back({{"before", before}, {"after", after}});
        rows.push_back({{"path", facts.rows[i].path}, {"origin", wordOf(facts.rows[i].origin)}, {"changes", changes}});
    }
    return rows;
}

Json parametersOf(const TourFacts& facts)
{
    Json parameters = Json::array();
    if (const auto& overrides = facts.clone.context.statement.overrides)
        for (const auto& [name, value] : *overrides)
            parameters.push_back({{"name", name},
                                  {"before", value.sourceValue.dump()},
                                  {"after", value.value.dump()},
                                  {"unit", value.unit}});
    return parameters;
}

Json sampleOf(const TourFacts& facts)
{
    Json sample = Json::array();
    for (const std::string_view line : split(facts.sample, '\n'))
        if (!line.empty())
            sample.push_back({{"text", std::string(line)},
                              {"kind", startsWith(line, "+++") || startsWith(line, "---") || line[0] == '@' ? "meta"
                                       : line[0] == '+'                                                     ? "added"
                                       : line[0] == '-'                                                     ? "removed"
                                                                                                            : "same"}});
    return sample;
}

Json crrOf(const TourFacts& facts)
{
    const context::Reuse& r = facts.clone.reuse;
    const auto share = [&](std::uint64_t n) {
        return fmt::format("{:.3f}",
                           r.total == 0 ? 0.0 : 100.0 * static_cast<double>(n) / static_cast<double>(r.total));
    };
    return {{"ratio", percent(facts.result.reuse.ratio())},
            {"distinct", percent(facts.result.reuse.distinctRatio())},
            {"cloned", count(r.cloned)},
            {"parameterized", count(r.parameterized)},
            {"rendered", count(r.rendered)},
            {"edited", count(r.edited)},
            {"new", count(r.fresh)},
            {"total", count(r.total)},
            {"cloned_share", share(r.cloned)},
            {"parameterized_share", share(r.parameterized)},
            {"rendered_share", share(r.rendered)}};
}

} // namespace

Result<std::string> tourReport(const TourFacts& facts, const std::string& date)
{
    PLUMA_TRY(auto source, readResource("report/tour.html"));
    PLUMA_TRY(const auto page, tmpl::Template::compile(std::move(source), "report/tour.html"));
    Json steps = Json::array();
    double longest = 1;
    double wall = 0;
    double cpu = 0;
    for (const TourStep& s : facts.result.steps) {
        longest = std::max(longest, s.wallMs);
        wall += s.wallMs;
        cpu += s.cpuMs;
    }
    for (const TourStep& s : facts.result.steps)
        steps.push_back({{"title", s.title},
                         {"command", s.command},
                         {"result", s.result},
                         {"wall", fmt::format("{:.0f}", s.wallMs)},
                         {"cpu", fmt::format("{:.0f}", s.cpuMs)},
                         {"share", fmt::format("{:.2f}", 100 * s.wallMs / longest)}});
    const Json context = {{"version", PLUMA_VERSION},
                          {"date", date},
                          {"artifacts", count(facts.artifacts)},
                          {"frozen",
                           {{"id", facts.frozen.context.id},
                            {"artifacts", count(facts.frozen.artifacts)},
                            {"common", count(facts.frozen.common)},
                            {"digest", facts.frozen.context.digest},
                            {"merkle", facts.frozen.merkleRoot}}},
                          {"clone", {{"id", facts.clone.context.id}, {"digest", facts.clone.context.digest}}},
                          {"crr", crrOf(facts)},
                          {"steps", steps},
                          {"kinds", kindsOf(facts)},
                          {"rows", rowsOf(facts)},
                          {"rows_total", count(facts.rows.size())},
                          {"parameters", parametersOf(facts)},
                          {"sample", sampleOf(facts)},
                          {"document", facts.document},
                          {"wall", fmt::format("{:.1f}", wall / 1000)},
                          {"cpu", fmt::format("{:.1f}", cpu / 1000)}};
    return page.render(context);
}

} // namespace pluma::example

#include "base/beneath.h"
#include "memory/values.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ExplainIn {
    std::string name, program;
    static auto describe()
    {
        return std::tuple{positional("name", &ExplainIn::name, "a parameter", true, "NAME", "parameter"),
                          ofProgram(&ExplainIn::program)};
    }
};

struct OriginOut {
    std::string layer, where, unit;
    Json value;
    bool wins = false;
    static auto describe()
    {
        return std::tuple{out("layer", &OriginOut::layer, "who gave the value"),
                          out("where", &OriginOut::where, "path:line:column"),
                          out("value", &OriginOut::value, "the value"), out("unit", &OriginOut::unit, "its unit"),
                          out("wins", &OriginOut::wins, "true for the value in force")};
    }
};

struct ReachOut {
    std::string binding;
    std::uint64_t artifacts = 0;
    static auto describe()
    {
        return std::tuple{out("binding", &ReachOut::binding, "path and place"),
                          out("artifacts", &ReachOut::artifacts, "files that the path matches")};
    }
};

struct ExplainOut {
    std::string name, unit, type, description;
    Json value;
    std::vector<std::string> depends_on;
    std::vector<OriginOut> origins;
    std::vector<ReachOut> reach;
    static auto describe()
    {
        return std::tuple{out("name", &ExplainOut::name, "parameter"),
                          out("value", &ExplainOut::value, "value in force"),
                          out("unit", &ExplainOut::unit, "unit"),
                          out("type", &ExplainOut::type, "type"),
                          out("description", &ExplainOut::description, "what it means"),
                          out("depends_on", &ExplainOut::depends_on, "parameters it follows"),
                          out("origins", &ExplainOut::origins, "every value that was given, lowest precedence first"),
                          out("reach", &ExplainOut::reach, "bindings that carry it")};
    }
};

} // namespace

void registerProgramExplain(Registry& registry, const memory::Environment& environment)
{
    registry.add<ExplainIn, ExplainOut>(
        {.id = "parameter.explain",
         .title = QT_TRANSLATE_NOOP("command", "Explain a parameter"),
         .help = "Shows every value that was given for a parameter, which one wins, and which artifacts it reaches.",
         .permission = "program.read",
         .verb = {"explain"},
         .examples = {"pluma explain wing_span"}},
        [environment](const Call& call, const ExplainIn& in) -> Result<ExplainOut> {
            PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
            PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
            PLUMA_TRY(const auto e, memory::explain(workspace, program, in.name, call.job));
            const tfa::Parameter& p = e.parameter.parameter;
            ExplainOut o{p.name, p.unit, p.type, p.description, p.value, p.dependsOn, {}, {}};
            for (const auto& origin : e.parameter.origins)
                o.origins.push_back(
                    {origin.layer, origin.where, origin.unit, origin.value, &origin == &e.parameter.origins.back()});
            for (const auto& reach : e.reach)
                o.reach.push_back({reach.binding, reach.artifacts});
            return o;
        },
        {.text = [](const ExplainOut& o) {
            std::string text = o.name + " = " + o.value.dump() + (o.unit.empty() ? "" : " " + o.unit) + "  (" + o.type +
                               ")" + (o.description.empty() ? "" : "  " + o.description) + "\n";
            std::vector<std::vector<std::string>> rows;
            for (auto it = o.origins.rbegin(); it != o.origins.rend(); ++it)
                rows.push_back({it->wins ? "✓" : " ", it->value.dump() + (it->unit.empty() ? "" : " " + it->unit),
                                it->layer, it->where});
            text += table(rows);
            if (!o.depends_on.empty())
                text += tr("depends on: {}", join(o.depends_on, ", ")) + "\n";
            rows.clear();
            for (const ReachOut& reach : o.reach)
                rows.push_back({plural(reach.artifacts, "artifact", "artifacts"), reach.binding});
            return text + (rows.empty() ? tr("no binding carries it to an artifact") + "\n"
                                        : tr("reaches:") + "\n" + table(rows));
        }});
}

} // namespace pluma::verbs

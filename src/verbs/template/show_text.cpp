#include "verbs/template/show.h"

namespace pluma::verbs {

std::string showText(const ShowOut& o)
{
    if (!o.text.empty())
        return o.text;
    const TemplateOut& t = o.about;
    std::vector<std::vector<std::string>> facts = {
        {tr("category"), t.category},
        {tr("gives"), "." + o.extension},
        {tr("status"), t.status},
        {tr("versions"), join(o.versions, ", ")},
        {tr("phases"), t.phases.empty() ? tr("all") : join(t.phases, ", ")},
        {tr("domains"), t.domains.empty() ? tr("all") : join(t.domains, ", ")},
        {tr("tests"), count(o.tests)},
        {tr("file"), t.source}};
    if (!o.successor.empty())
        facts.push_back({tr("use instead"), o.successor});
    std::vector<std::vector<std::string>> rows;
    for (const ParameterOut& p : o.parameters) {
        std::string rule = p.required   ? tr("required")
                           : p.standard ? tr("default {}", yamlFlow(*p.standard))
                                        : tr("optional");
        if (!p.choices.empty())
            rule += ", " + tr("one of {}", join(p.choices, " "));
        rows.push_back({p.name, p.type + (p.unit.empty() ? "" : " (" + p.unit + ")"), rule, p.description});
    }
    return t.id + "@" + t.version + " · " + t.title + "\n" + (o.description.empty() ? "" : o.description + "\n") +
           table(facts) + "\n" + tr("Parameters") + "\n" + table(rows) + "\n" +
           tr("Begin with: pluma templates show {} --example > {}.yaml", t.id, lower(t.id)) + "\n";
}

} // namespace pluma::verbs

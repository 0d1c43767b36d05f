#include "verbs/shared.h"
#include "verbs/template/shapes.h"

namespace pluma::verbs {
namespace {

struct ListIn : FacetsIn {
    static auto describe()
    {
        return std::tuple{option("category", &ListIn::category, "documentation, process, artifact or integration",
                                 "CATEGORY", "category"),
                          option("domain", &ListIn::domain, "templates of this domain", "CODE", "domain"),
                          option("phase", &ListIn::phase, "templates of this phase", "CODE", "phase"),
                          option("status", &ListIn::status, "draft, released or deprecated", "STATUS", "status")};
    }
};

struct ListOut {
    std::vector<TemplateOut> templates;
    static auto describe() { return std::tuple{out("templates", &ListOut::templates, "by id")}; }
};

} // namespace

void registerTemplateList(Registry& registry, const memory::Environment& environment)
{
    registry.add<ListIn, ListOut>(
        {.id = "templates.list",
         .title = QT_TRANSLATE_NOOP("command", "List templates"),
         .help = "Templates of the program and the shipped ones.",
         .permission = "template.read",
         .verb = {"templates", "list"},
         .examples = {"pluma templates list --category documentation", "pluma templates list --phase CMP"}},
        [environment](const Call& call, const ListIn& in) -> Result<ListOut> {
            PLUMA_CHECK(in.check());
            PLUMA_TRY(const auto at, templatesAt(environment, call));
            ListOut o;
            for (const tmpl::Definition& d : at.library.all())
                if (d.has(in))
                    o.templates.push_back(summary(d));
            return o;
        },
        {.text = [](const ListOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const TemplateOut& t : o.templates)
                rows.push_back({t.id, t.version, t.category, t.title});
            return rows.empty() ? tr("No template fits.") + "\n" : table(rows);
        }});
}

} // namespace pluma::verbs

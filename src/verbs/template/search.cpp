#include "template/library/catalogue.h"
#include "verbs/shared.h"
#include "verbs/template/shapes.h"

namespace pluma::verbs {
namespace {

struct TemplateSearchIn : FacetsIn {
    std::vector<std::string> words;
    std::int64_t limit = 20;
    static auto describe()
    {
        return std::tuple{
            positional("words", &TemplateSearchIn::words, "words or their beginnings", true, "WORDS"),
            option("category", &TemplateSearchIn::category, "documentation, process, artifact or integration",
                   "CATEGORY", "category"),
            option("domain", &TemplateSearchIn::domain, "templates of this domain", "CODE", "domain"),
            option("phase", &TemplateSearchIn::phase, "templates of this phase", "CODE", "phase"),
            option("status", &TemplateSearchIn::status, "draft, released or deprecated", "STATUS", "status"),
            option("limit", &TemplateSearchIn::limit, "how many at most", "N")};
    }
};

struct TemplateHitOut {
    std::string id, version, title, category, excerpt;
    double score = 0;
    static auto describe()
    {
        return std::tuple{out("id", &TemplateHitOut::id, "template_id"),
                          out("version", &TemplateHitOut::version, "version"),
                          out("title", &TemplateHitOut::title, "title"),
                          out("category", &TemplateHitOut::category, "category"),
                          out("score", &TemplateHitOut::score, "BM25; higher is better"),
                          out("excerpt", &TemplateHitOut::excerpt, "where the words stand, between ‹ and ›")};
    }
};

struct FacetOut {
    std::string facet, value;
    std::uint64_t count = 0;
    static auto describe()
    {
        return std::tuple{out("facet", &FacetOut::facet, "category, domain, phase or status"),
                          out("value", &FacetOut::value, "its value"),
                          out("count", &FacetOut::count, "templates found that have it")};
    }
};

struct TemplateSearchOut {
    std::vector<TemplateHitOut> templates;
    std::uint64_t total = 0;
    bool relaxed = false;
    std::string nearest;
    std::vector<FacetOut> facets;
    static auto describe()
    {
        return std::tuple{
            out("templates", &TemplateSearchOut::templates, "best first"),
            out("total", &TemplateSearchOut::total, "how many were found"),
            out("relaxed", &TemplateSearchOut::relaxed, "none has every word; these have some"),
            out("nearest", &TemplateSearchOut::nearest, "a word to look for instead, when nothing was found"),
            out("facets", &TemplateSearchOut::facets, "how many were found by category, domain, phase, status")};
    }
};

Result<TemplateSearchOut> runTemplateSearch(const memory::Environment& environment, const Call& call,
                                            const TemplateSearchIn& in)
{
    PLUMA_CHECK(in.check());
    if (in.limit < 1)
        return fail(ErrorCode::Usage, tr("--limit is at least 1."));
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto catalogue, tmpl::Catalogue::of(at.library));
    const tmpl::Facets& facets = in;
    PLUMA_TRY(const auto found, catalogue.search({join(in.words, " "), facets, static_cast<std::size_t>(in.limit)}));
    TemplateSearchOut o;
    o.total = found.total;
    o.relaxed = found.relaxed;
    o.nearest = found.nearest;
    for (const tmpl::CatalogueHit& hit : found.hits)
        o.templates.push_back({hit.definition->id, hit.definition->version, hit.definition->title,
                               hit.definition->category, hit.excerpt, hit.score});
    const auto facet = [&](const char* name, const std::vector<tmpl::FacetCount>& counts) {
        for (const tmpl::FacetCount& one : counts)
            o.facets.push_back({name, one.value, one.count});
    };
    facet("category", found.categories);
    facet("domain", found.domains);
    facet("phase", found.phases);
    facet("status", found.statuses);
    return o;
}

std::string templateSearchText(const TemplateSearchOut& o)
{
    if (o.templates.empty())
        return tr("No template fits.") + (o.nearest.empty() ? "" : " " + tr("Did you mean {}?", o.nearest)) + "\n";
    std::vector<std::vector<std::string>> rows;
    for (const TemplateHitOut& t : o.templates)
        rows.push_back({t.id, t.category, t.title, t.excerpt});
    return (o.relaxed ? tr("No template has every word; these have some of them.") + "\n" : "") + table(rows) +
           (o.total > o.templates.size() ? tr("… and {} more; see --limit", count(o.total - o.templates.size())) + "\n"
                                         : std::string());
}

} // namespace

void registerTemplateSearch(Registry& registry, const memory::Environment& environment)
{
    registry.add<TemplateSearchIn, TemplateSearchOut>(
        {.id = "templates.search",
         .title = QT_TRANSLATE_NOOP("command", "Find templates by words"),
         .help = "Looks for words or their beginnings in ids, titles, keywords, parameters and texts, best first.",
         .permission = "template.read",
         .verb = {"templates", "search"},
         .examples = {"pluma templates search hazard", "pluma templates search test plan --phase CAV"}},
        [environment](const Call& call, const TemplateSearchIn& in) {
            return runTemplateSearch(environment, call, in);
        },
        {.text = templateSearchText});
}

} // namespace pluma::verbs

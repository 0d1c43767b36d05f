// Finding templates, reading them, comparing their versions, and bringing new ones into a program.
#include <algorithm>

#include "base/beneath.h"
#include "base/edits.h"
#include "diff/diff.h"
#include "memory/values.h"
#include "template/catalogue.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct TemplateOut {
    std::string id, version, title, category, status, source;
    std::vector<std::string> domains, phases, parameters;
    static auto describe()
    {
        return std::tuple{out("id", &TemplateOut::id, "template_id"),
                          out("version", &TemplateOut::version, "version"),
                          out("title", &TemplateOut::title, "title"),
                          out("category", &TemplateOut::category, "category"),
                          out("status", &TemplateOut::status, "draft, released or deprecated"),
                          out("domains", &TemplateOut::domains, "domains; empty means all"),
                          out("phases", &TemplateOut::phases, "phases; empty means all"),
                          out("parameters", &TemplateOut::parameters, "parameter names"),
                          out("source", &TemplateOut::source, "file it came from")};
    }
};

TemplateOut summary(const tmpl::Definition& d)
{
    TemplateOut t{d.id, d.version, d.title, d.category, d.status, d.source, d.domains, d.phases, {}};
    for (const auto& [name, schema] : d.parameterSchema["properties"].items())
        t.parameters.push_back(name);
    return t;
}

struct FacetsIn : tmpl::Facets {
    Result<> check() const
    {
        static const std::vector<std::string> categories = {"documentation", "process", "artifact", "integration"};
        static const std::vector<std::string> statuses = {"draft", "released", "deprecated"};
        PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
        const auto known = [](const std::string& value, const std::vector<std::string>& among) {
            return value.empty() || std::find(among.begin(), among.end(), value) != among.end();
        };
        const auto hint = [](const std::string& value, const std::vector<std::string>& among, const char* all) {
            const std::string near = didYouMean(value, among);
            return near.empty() ? tr(all, join(among, ", ")) : near;
        };
        if (!known(category, categories))
            return fail(ErrorCode::Usage, tr("There is no category '{}'.", category), {},
                        hint(category, categories, "categories: {}"));
        if (!known(status, statuses))
            return fail(ErrorCode::Usage, tr("There is no status '{}'.", status), {},
                        hint(status, statuses, "a template is: {}"));
        if (!known(domain, words.domainCodes()))
            return fail(ErrorCode::NotFound, tr("There is no domain '{}'.", domain), {},
                        hint(domain, words.domainCodes(), "domains: {}"));
        if (!known(phase, words.phaseCodes()))
            return fail(ErrorCode::NotFound, tr("There is no phase '{}'.", phase), {},
                        hint(phase, words.phaseCodes(), "phases: {}"));
        return {};
    }
};

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

struct SearchIn : FacetsIn {
    std::vector<std::string> words;
    std::int64_t limit = 20;
    static auto describe()
    {
        return std::tuple{positional("words", &SearchIn::words, "words or their beginnings", true, "WORDS"),
                          option("category", &SearchIn::category, "documentation, process, artifact or integration",
                                 "CATEGORY", "category"),
                          option("domain", &SearchIn::domain, "templates of this domain", "CODE", "domain"),
                          option("phase", &SearchIn::phase, "templates of this phase", "CODE", "phase"),
                          option("status", &SearchIn::status, "draft, released or deprecated", "STATUS", "status"),
                          option("limit", &SearchIn::limit, "how many at most", "N")};
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
struct SearchOut {
    std::vector<TemplateHitOut> templates;
    std::uint64_t total = 0;
    bool relaxed = false;
    std::string nearest;
    std::vector<FacetOut> facets;
    static auto describe()
    {
        return std::tuple{out("templates", &SearchOut::templates, "best first"),
                          out("total", &SearchOut::total, "how many were found"),
                          out("relaxed", &SearchOut::relaxed, "none has every word; these have some"),
                          out("nearest", &SearchOut::nearest, "a word to look for instead, when nothing was found"),
                          out("facets", &SearchOut::facets, "how many were found by category, domain, phase, status")};
    }
};

Result<SearchOut> runSearch(const memory::Environment& environment, const Call& call, const SearchIn& in)
{
    PLUMA_CHECK(in.check());
    if (in.limit < 1)
        return fail(ErrorCode::Usage, tr("--limit is at least 1."));
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto catalogue, tmpl::Catalogue::of(at.library));
    PLUMA_TRY(const auto found, catalogue.search({join(in.words, " "), in, static_cast<std::size_t>(in.limit)}));
    SearchOut o;
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

std::string searchText(const SearchOut& o)
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

struct ShowIn {
    std::string template_id;
    bool source = false, example = false;
    static auto describe()
    {
        return std::tuple{
            positional("template", &ShowIn::template_id, "ID, ID@1.2 or ID@^1.2", true, "TEMPLATE", "template"),
            option("source", &ShowIn::source, "print the file as it is"),
            option("example", &ShowIn::example, "print the example parameters as YAML, to begin with")};
    }
};
struct ParameterOut {
    std::string name, type, unit, description;
    bool required = false;
    std::optional<Json> standard;
    std::vector<std::string> choices;
    static auto describe()
    {
        return std::tuple{out("name", &ParameterOut::name, "name"),
                          out("type", &ParameterOut::type, "JSON type"),
                          out("required", &ParameterOut::required, "it has to be given"),
                          out("unit", &ParameterOut::unit, "unit of the number, may be empty"),
                          out("description", &ParameterOut::description, "what it is"),
                          maybe("default", &ParameterOut::standard, "its value when none is given"),
                          out("choices", &ParameterOut::choices, "values it may have; empty means any")};
    }
};
struct ShowOut {
    TemplateOut about;
    std::string description, successor, extension, text;
    std::vector<std::string> keywords, versions;
    std::vector<ParameterOut> parameters;
    Json example;
    std::uint64_t tests = 0;
    static auto describe()
    {
        return std::tuple{out("template", &ShowOut::about, "the template"),
                          out("description", &ShowOut::description, "what it is for"),
                          out("successor", &ShowOut::successor, "what to use instead of a deprecated one"),
                          out("extension", &ShowOut::extension, "of the files it gives"),
                          out("keywords", &ShowOut::keywords, "words it is found by"),
                          out("versions", &ShowOut::versions, "versions there are, oldest first"),
                          out("parameters", &ShowOut::parameters, "in the order of the file"),
                          out("example", &ShowOut::example, "parameters of its example"),
                          out("tests", &ShowOut::tests, "how many tests it has"),
                          out("text", &ShowOut::text, "with --source or --example: what is printed")};
    }
};

ParameterOut parameterOut(const std::string& name, const Json& property, bool required)
{
    ParameterOut p;
    p.name = name;
    p.required = required;
    if (!property.is_object())
        return p;
    const Json type = property.value("type", Json());
    p.type = type.is_string() ? type.get<std::string>() : type.is_null() ? std::string() : type.dump();
    p.unit = property.value("x-unit", std::string());
    p.description = property.value("description", property.value("title", std::string()));
    if (property.contains("default"))
        p.standard = property["default"];
    if (property.contains("enum"))
        for (const Json& choice : property["enum"])
            p.choices.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
    return p;
}

std::vector<ParameterOut> parametersOf(const tmpl::Definition& d)
{
    std::vector<ParameterOut> out;
    const Json& schema = d.parameterSchema;
    const auto required = schema.value("required", std::vector<std::string>());
    for (const auto& [name, value] : d.formSchema->root().find("properties").members()) {
        const std::string key(name.text());
        out.push_back(parameterOut(key, schema["properties"][key],
                                   std::find(required.begin(), required.end(), key) != required.end()));
    }
    return out;
}

// As the file has it, in the order of its author.
Result<std::string> exampleText(const tmpl::Definition& d)
{
    PLUMA_TRY(const auto document, parseDocument(d.bytes, d.source));
    const Node* const example = document.root().find("example");
    if (example == nullptr)
        return fail(ErrorCode::NotFound, tr("{} has no example.", d.reference()), d.source);
    const std::string text = d.bytes.substr(example->begin, example->end - example->begin);
    const std::string indent(static_cast<std::size_t>(example->column) - 1, ' ');
    std::string out;
    for (const std::string_view line : split(text, '\n'))
        out += std::string(startsWith(line, indent) ? line.substr(indent.size()) : line) + "\n";
    while (endsWith(out, "\n\n"))
        out.pop_back();
    return out;
}

Result<ShowOut> runShow(const memory::Environment& environment, const Call& call, const ShowIn& in)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto definition, at.library.find(in.template_id));
    ShowOut o;
    o.about = summary(*definition);
    o.description = definition->description;
    o.successor = definition->successor;
    o.extension = definition->extension;
    o.keywords = definition->keywords;
    o.parameters = parametersOf(*definition);
    o.example = definition->example;
    o.tests = definition->tests.size();
    for (const tmpl::Definition& d : at.library.all())
        if (d.id == definition->id)
            o.versions.push_back(d.version);
    if (in.source) {
        o.text = definition->bytes;
    } else if (in.example) {
        PLUMA_TRY(o.text, exampleText(*definition));
    }
    return o;
}

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

struct TemplateDiffIn {
    std::string a, b;
    static auto describe()
    {
        return std::tuple{positional("a", &TemplateDiffIn::a, "ID@VERSION", true, "A", "template"),
                          positional("b", &TemplateDiffIn::b, "ID@VERSION", true, "B", "template")};
    }
};
struct TemplateDiffOut {
    std::string a, b, definition, output, problem;
    std::vector<std::string> added, removed, changed;
    bool same = false;
    static auto describe()
    {
        return std::tuple{out("a", &TemplateDiffOut::a, "ID@VERSION"),
                          out("b", &TemplateDiffOut::b, "ID@VERSION"),
                          out("same", &TemplateDiffOut::same, "parameters and text are the same"),
                          out("added", &TemplateDiffOut::added, "parameters only in b"),
                          out("removed", &TemplateDiffOut::removed, "parameters only in a"),
                          out("changed", &TemplateDiffOut::changed, "parameters with other rules"),
                          out("definition", &TemplateDiffOut::definition, "how the files differ, unified"),
                          out("output", &TemplateDiffOut::output, "how the documents of a's example differ, unified"),
                          out("problem", &TemplateDiffOut::problem, "why b does not take a's example, may be empty")};
    }
};

Result<TemplateDiffOut> runTemplateDiff(const memory::Environment& environment, const Call& call,
                                        const TemplateDiffIn& in)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto a, at.library.find(in.a));
    PLUMA_TRY(const auto b, at.library.find(in.b));
    TemplateDiffOut o;
    o.a = a->reference();
    o.b = b->reference();
    const Json& before = a->parameterSchema["properties"];
    const Json& after = b->parameterSchema["properties"];
    for (const auto& [name, property] : before.items()) {
        if (!after.contains(name))
            o.removed.push_back(name);
        else if (after[name] != property)
            o.changed.push_back(name);
    }
    for (const auto& [name, property] : after.items())
        if (!before.contains(name))
            o.added.push_back(name);
    o.definition = diff::unifiedDiff(a->bytes, b->bytes, o.a, o.b);
    const Json example = a->example.is_null() ? b->example : a->example;
    if (!example.is_null()) {
        const auto first = a->render(example);
        const auto second = b->render(example);
        if (first && second)
            o.output = diff::unifiedDiff(*first, *second, o.a, o.b);
        else
            o.problem = (first ? second : first).error().message;
    }
    o.same = a->content == b->content && o.added.empty() && o.removed.empty() && o.changed.empty();
    return o;
}

std::string diffOutText(const TemplateDiffOut& o)
{
    std::string text = o.definition.empty() ? tr("The files are the same.") + "\n" : o.definition;
    const auto names = [&](const std::string& title, const std::vector<std::string>& list) {
        if (!list.empty())
            text += title + " " + join(list, ", ") + "\n";
    };
    text += "\n";
    names(tr("Parameters added:"), o.added);
    names(tr("Parameters removed:"), o.removed);
    names(tr("Parameters changed:"), o.changed);
    if (!o.problem.empty())
        return text + tr("The example does not fit both: {}", o.problem) + "\n";
    return text + (o.output.empty() ? tr("The documents of the example are the same.") + "\n"
                                    : tr("The documents of the example differ:") + "\n" + o.output);
}

struct DeprecateIn {
    std::string template_id, successor;
    static auto describe()
    {
        return std::tuple{
            positional("template", &DeprecateIn::template_id, "ID or ID@VERSION of the program", true, "TEMPLATE",
                       "template"),
            needed("successor", &DeprecateIn::successor, "ID or ID@VERSION to use instead", "ID", "template")};
    }
};
struct NewIn {
    std::string id, from, title, category = "documentation", output, version = "0.1";
    static auto describe()
    {
        return std::tuple{
            positional("id", &NewIn::id, "its template_id", true, "ID"),
            option("from", &NewIn::from, "begin with a copy of this template", "ID", "template"),
            option("title", &NewIn::title, "its title", "TEXT"),
            option("category", &NewIn::category, "documentation, process, artifact or integration", "CATEGORY",
                   "category"),
            option("version", &NewIn::version, "its version", "VERSION"),
            option("output", &NewIn::output, "the file; otherwise .pluma/templates/ID.yaml", "FILE", "file")};
    }
};
struct FileOut {
    std::string template_id, file;
    static auto describe()
    {
        return std::tuple{out("template", &FileOut::template_id, "ID@VERSION"),
                          out("file", &FileOut::file, "file that was written")};
    }
};

/// The definition with top-level values set, all else as it is.
Result<std::string> withValues(const tmpl::Definition& definition,
                               const std::vector<std::pair<std::string, std::string>>& values)
{
    PLUMA_TRY(const auto document, parseDocument(definition.bytes, definition.source));
    const Node& root = document.root();
    std::vector<TextEdit> edits;
    const std::size_t end =
        root.find("version") == nullptr ? std::string::npos : definition.bytes.find('\n', root.find("version")->end);
    // A new line ends as the one before it does.
    const bool crlf = end == std::string::npos ? definition.bytes.find("\r\n") != std::string::npos
                                               : end > 0 && definition.bytes[end - 1] == '\r';
    const std::string lineEnd = crlf ? "\r\n" : "\n";
    std::string added;
    for (const auto& [key, value] : values) {
        if (root.find(key) != nullptr) {
            PLUMA_TRY(const auto slot, valueSlot(document, pointerPush({}, key)));
            edits.push_back({slot.begin, slot.end, slot.before + yamlScalar(value) + slot.after});
            continue;
        }
        added += key + ": " + yamlScalar(value) + lineEnd;
    }
    const bool flow = root.begin < definition.bytes.size() && definition.bytes[root.begin] == '{';
    if (flow && !added.empty())
        return fail(ErrorCode::Invalid, tr("This template is written on one line."), document.where(root),
                    tr("write it as YAML with a line for each key"));
    if (!added.empty()) {
        const std::size_t line = end == std::string::npos ? definition.bytes.size() : end + 1;
        edits.push_back({line, line, (end == std::string::npos ? lineEnd : std::string()) + added});
    }
    return applyEdits(definition.bytes, std::move(edits));
}

Result<FileOut> runDeprecate(const memory::Environment& environment, const Call& call, const DeprecateIn& in)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto definition, at.library.find(in.template_id));
    PLUMA_TRY(const auto successor, at.library.find(in.successor));
    if (successor == definition)
        return fail(ErrorCode::Usage, tr("A template is not its own successor."));
    const auto file = at.workspace ? at.workspace->root() / definition->source : std::filesystem::path();
    if (!at.program || !std::filesystem::exists(file))
        return fail(ErrorCode::Denied,
                    tr("{} is shipped with the product; only templates of a program can be deprecated.",
                       definition->reference()),
                    {},
                    tr("bring it into the program first: pluma template new {} --from {} --version {}", definition->id,
                       definition->reference(), definition->version));
    PLUMA_TRY(const auto text, withValues(*definition, {{"status", "deprecated"}, {"successor", in.successor}}));
    PLUMA_CHECK(at.library.read(text, definition->source));
    PLUMA_CHECK(saveNamed(file, text, Exists::Replace));
    return FileOut{definition->reference(), definition->source};
}

std::string skeleton(const NewIn& in)
{
    return "template_id: " + yamlScalar(in.id) + "\nversion: " + "\"" + in.version +
           "\"\ntitle: " + yamlScalar(in.title.empty() ? in.id : in.title) +
           "\ndescription: \"\"\ncategory: " + in.category +
           "\nstatus: draft\nsettings: {trim_blocks: true, lstrip_blocks: true, keep_trailing_newline: true}\n"
           "parameters:\n  - {name: subject, type: string, minLength: 1}\n"
           "  - {name: items, type: array, default: [], items: {name: string, \"note?\": string}}\n"
           "example:\n  subject: Tank\n  items: [{name: first}]\n"
           "tests:\n  - name: the example\n    parameters: example\n    contains: [\"# Tank\", \"- first\"]\n"
           "content_template: |\n  # {{ subject }}\n\n  {% for item in items %}\n"
           "  - {{ item.name }}{{ \": \" ~ item.note if item.note is defined }}\n  {% else %}\n  There are none.\n"
           "  {% endfor %}\n";
}

Result<FileOut> runNew(const memory::Environment& environment, const Call& call, const NewIn& in)
{
    PLUMA_CHECK((FacetsIn{{in.category, {}, {}, {}}}.check()));
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    std::string text = skeleton(in);
    if (!in.from.empty()) {
        PLUMA_TRY(const auto source, at.library.find(in.from));
        std::vector<std::pair<std::string, std::string>> values = {
            {"template_id", in.id}, {"version", in.version}, {"status", "draft"}};
        if (!in.title.empty())
            values.emplace_back("title", in.title);
        PLUMA_TRY(text, withValues(*source, values));
    }
    if (in.output.empty() && !at.program)
        return fail(ErrorCode::Usage, tr("There is no program here; name the file with --output."));
    const auto file = in.output.empty()
                          ? at.workspace->root() / at.program->folder / ".pluma" / "templates" / (in.id + ".yaml")
                          : under(call.folder, in.output);
    const std::string shown = in.output.empty() ? file.lexically_relative(at.workspace->root()).string() : in.output;
    PLUMA_TRY(const auto definition, at.library.read(text, shown));
    for (const tmpl::Definition& d : at.library.all())
        if (d.reference() == definition.reference() && d.source != shown && in.output.empty() && in.from.empty())
            return fail(ErrorCode::Conflict, tr("There is a template {} already.", d.reference()), d.source,
                        tr("choose another id or --version"));
    PLUMA_CHECK(saveNamed(file, text, Exists::Refuse));
    return FileOut{definition.reference(), shown};
}

struct UpdateIn {
    std::string to, program;
    bool dry_run = false;
    static auto describe()
    {
        return std::tuple{
            option("to", &UpdateIn::to,
                   "the version to go to, as ID@VERSION; otherwise documents take the program's values of today", "ID",
                   "template"),
            option("program", &UpdateIn::program, "the program; otherwise the one of this folder", "ID", "program"),
            option("dry_run", &UpdateIn::dry_run, "show what would change and write nothing")};
    }
};
struct UpdateItem {
    std::string path, from, to, problem, difference;
    static auto describe()
    {
        return std::tuple{out("path", &UpdateItem::path, "the document, in the program"),
                          out("from", &UpdateItem::from, "ID@VERSION it was rendered from"),
                          out("to", &UpdateItem::to, "ID@VERSION"),
                          out("problem", &UpdateItem::problem, "why it is left as it is; empty: it is not"),
                          out("difference", &UpdateItem::difference, "how it changes, unified; empty: it does not")};
    }
};
struct UpdateOut {
    std::string to;
    std::uint64_t changed = 0, same = 0, left = 0;
    bool dry_run = false;
    static auto describe()
    {
        return std::tuple{out("to", &UpdateOut::to, "the version that is pinned now, may be empty"),
                          out("changed", &UpdateOut::changed, "documents with another text"),
                          out("same", &UpdateOut::same, "documents whose text stays the same"),
                          out("left", &UpdateOut::left, "documents that were left as they are"),
                          out("dry_run", &UpdateOut::dry_run, "nothing was written")};
    }
};

Result<UpdateOut> runUpdate(const memory::Environment& environment, const Call& call, const UpdateIn& in,
                            const Sink<UpdateItem>& sink)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
    PLUMA_TRY(const auto done, memory::renderAgain(workspace, program, in.to, in.dry_run, call.job));
    UpdateOut o;
    o.to = in.to;
    o.dry_run = in.dry_run;
    for (const memory::Rerendered& document : done.documents) {
        UpdateItem item{document.to.path, document.from, document.to.templateId, document.problem, {}};
        if (item.problem.empty())
            item.difference = diff::unifiedDiff(document.before, document.to.text, item.path, item.path);
        ++(!item.problem.empty() ? o.left : item.difference.empty() ? o.same : o.changed);
        if (call.say && !item.problem.empty())
            call.say(tr("{} is left as it is: {}", item.path, item.problem));
        else if (call.say && !item.difference.empty())
            call.say(item.difference);
        sink(item);
    }
    return o;
}

} // namespace

void registerCatalogue(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    const auto add = [&]<class In, class Out>(CommandInfo info, auto run, auto print) {
        registry.add<In, Out>(
            std::move(info),
            [environment, run](const Call& call, const In& in, const Sink<NoItem>&) {
                return run(environment, call, in);
            },
            print);
    };
    registry.add<ListIn, ListOut>(
        {"templates.list",
         QT_TRANSLATE_NOOP("command", "List templates"),
         "Templates of the program and the shipped ones.",
         1,
         Effect::Read,
         "template.read",
         {"templates", "list"},
         {"pluma templates list --category documentation", "pluma templates list --phase CMP"}},
        [environment](const Call& call, const ListIn& in, const Sink<NoItem>&) -> Result<ListOut> {
            PLUMA_CHECK(in.check());
            PLUMA_TRY(const auto at, templatesAt(environment, call));
            ListOut o;
            for (const tmpl::Definition& d : at.library.all())
                if (d.has(in))
                    o.templates.push_back(summary(d));
            return o;
        },
        [](const ListOut& o) {
            std::vector<std::vector<std::string>> rows;
            for (const TemplateOut& t : o.templates)
                rows.push_back({t.id, t.version, t.category, t.title});
            return rows.empty() ? tr("No template fits.") + "\n" : table(rows);
        });
    add.operator()<SearchIn, SearchOut>(
        {"templates.search",
         QT_TRANSLATE_NOOP("command", "Find templates by words"),
         "Looks for words or their beginnings in ids, titles, keywords, parameters and texts, best first.",
         1,
         Effect::Read,
         "template.read",
         {"templates", "search"},
         {"pluma templates search hazard", "pluma templates search test plan --phase CAV"}},
        runSearch, searchText);
    add.operator()<ShowIn, ShowOut>({"templates.show",
                                     QT_TRANSLATE_NOOP("command", "Show a template"),
                                     "What a template is for, its parameters, and an example to begin with.",
                                     1,
                                     Effect::Read,
                                     "template.read",
                                     {"templates", "show"},
                                     {"pluma templates show PSAC-V1", "pluma templates show PSAC-V1 --example"}},
                                    runShow, showText);
    add.operator()<TemplateDiffIn, TemplateDiffOut>(
        {"templates.diff",
         QT_TRANSLATE_NOOP("command", "Compare two templates"),
         "How files, parameters and the documents of the example differ.",
         1,
         Effect::Read,
         "template.read",
         {"templates", "diff"},
         {"pluma templates diff ICD-MAP-INTERFACE-V1@1.2 ICD-MAP-INTERFACE-V1@1.3"}},
        runTemplateDiff, diffOutText);
    add.operator()<DeprecateIn, FileOut>(
        {"templates.deprecate",
         QT_TRANSLATE_NOOP("command", "Deprecate a template"),
         "Marks a template of the program as deprecated and names what to use instead.",
         1,
         Effect::Write,
         "template.write",
         {"templates", "deprecate"},
         {"pluma templates deprecate OLD-PLAN --successor TST-PLAN-SYSTEM-V1"}},
        runDeprecate, [](const FileOut& o) { return tr("{} is deprecated in {}.", o.template_id, o.file) + "\n"; });
    add.operator()<NewIn, FileOut>(
        {"template.new",
         QT_TRANSLATE_NOOP("command", "Begin a template"),
         "Writes a draft into the program: an example to change, or a copy of another template.",
         1,
         Effect::Write,
         "template.write",
         {"template", "new"},
         {"pluma template new TANK-REPORT", "pluma template new OUR-PSAC --from PSAC-V1"}},
        runNew, [](const FileOut& o) { return tr("Wrote {} to {}.", o.template_id, o.file) + "\n"; });
    registry.add<UpdateIn, UpdateOut, UpdateItem>(
        {"template.update",
         QT_TRANSLATE_NOOP("command", "Render documents again"),
         "Renders the documents that took a value from the program which is another one now; with --to, those of other "
         "versions of a template, and pins this version. Shows how each changes; documents that were edited by hand "
         "are "
         "left alone.",
         1,
         Effect::Write,
         "template.instantiate",
         {"template", "update"},
         {"pluma template update --dry-run", "pluma template update --to ICD-MAP-INTERFACE-V1@1.3"}},
        [environment](const Call& call, const UpdateIn& in, const Sink<UpdateItem>& sink) {
            return runUpdate(environment, call, in, sink);
        },
        [](const UpdateOut& o) {
            return (o.dry_run ? tr("{} documents would change, {} stay the same, {} are left as they are.",
                                   count(o.changed), count(o.same), count(o.left))
                              : tr("{} documents changed, {} stay the same, {} are left as they are.", count(o.changed),
                                   count(o.same), count(o.left))) +
                   "\n";
        },
        [](const UpdateOut& o) { return o.left > 0; });
}

} // namespace pluma::verbs

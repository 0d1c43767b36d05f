#include "base/beneath.h"
#include "verbs/shared.h"
#include "verbs/template/shapes.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerTemplateNew(Registry& registry, const memory::Environment& environment)
{
    registry.add<NewIn, FileOut>(
        {.id = "template.new",
         .title = QT_TRANSLATE_NOOP("command", "Begin a template"),
         .help = "Writes a draft into the program: an example to change, or a copy of another template.",
         .effect = Effect::Write,
         .permission = "template.write",
         .verb = {"template", "new"},
         .examples = {"pluma template new TANK-REPORT", "pluma template new OUR-PSAC --from PSAC-V1"},
         .next = {{"template.validate", {{"template", "/template"}}}}},
        [environment](const Call& call, const NewIn& in) { return runNew(environment, call, in); },
        {.text = [](const FileOut& o) { return tr("Wrote {} to {}.", o.template_id, o.file) + "\n"; }});
}

} // namespace pluma::verbs

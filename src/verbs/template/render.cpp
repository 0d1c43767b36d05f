#include "base/beneath.h"
#include "template/engine/batch.h"
#include "verbs/shared.h"
#include "verbs/template/export.h"

namespace pluma::verbs {
namespace {

struct RenderIn {
    std::string source, params, output = "-", undefined = "strict";
    std::vector<std::string> templates;
    bool trim_blocks = false, lstrip_blocks = false, keep_trailing_newline = false, autoescape = false;
    std::optional<std::string> block_start_string, block_end_string, variable_start_string, variable_end_string,
        comment_start_string, comment_end_string, line_statement_prefix, line_comment_prefix, newline_sequence, globals;
    bool force = false;
    static auto describe()
    {
        return std::tuple{
            needed("source", &RenderIn::source, "the template", "FILE", "file"),
            option("params", &RenderIn::params, "YAML or JSON file of values", "FILE", "file"),
            option("output", &RenderIn::output, "the document to write; - prints it", "FILE", "file"),
            option("templates", &RenderIn::templates,
                   "a folder of templates to include, import or extend, after the one of the source", "DIR",
                   "directory"),
            option("globals", &RenderIn::globals, "YAML or JSON file of values that imported templates see too", "FILE",
                   "file"),
            option("undefined", &RenderIn::undefined,
                   "what reading a name does that is not there: strict, lenient, chainable or debug", "KIND"),
            option("trim_blocks", &RenderIn::trim_blocks, "drop the line break after a block"),
            option("lstrip_blocks", &RenderIn::lstrip_blocks, "drop blanks before a block"),
            option("keep_trailing_newline", &RenderIn::keep_trailing_newline, "keep the line break at the end"),
            option("autoescape", &RenderIn::autoescape, "escape values for HTML"),
            option("block_start_string", &RenderIn::block_start_string, "instead of {%", "TEXT"),
            option("block_end_string", &RenderIn::block_end_string, "instead of %}", "TEXT"),
            option("variable_start_string", &RenderIn::variable_start_string, "instead of {{", "TEXT"),
            option("variable_end_string", &RenderIn::variable_end_string, "instead of }}", "TEXT"),
            option("comment_start_string", &RenderIn::comment_start_string, "instead of {#", "TEXT"),
            option("comment_end_string", &RenderIn::comment_end_string, "instead of #}", "TEXT"),
            option("line_statement_prefix", &RenderIn::line_statement_prefix, "begins a line that is a statement",
                   "TEXT"),
            option("line_comment_prefix", &RenderIn::line_comment_prefix, "begins a comment to the end of a line",
                   "TEXT"),
            option("newline_sequence", &RenderIn::newline_sequence, "how lines end: \\n, \\r\\n or \\r", "TEXT"),
            option("force", &RenderIn::force, "replace an existing document")};
    }
};

struct RenderOut {
    std::string output, sha256, text;
    std::uint64_t bytes = 0;
    static auto describe()
    {
        return std::tuple{out("output", &RenderOut::output, "file that was written"),
                          out("bytes", &RenderOut::bytes, "size"), out("sha256", &RenderOut::sha256, "content"),
                          out("text", &RenderOut::text, "the document, when printed")};
    }
};

// A file of names and values; an empty name gives none.
Result<Values::Shared> valuesAt(const Call& call, const std::string& file)
{
    if (file.empty())
        return Values::fromJson(Json::object());
    PLUMA_TRY(auto values, readValues(call.folder, file));
    if (!values->root().isMap())
        return fail(ErrorCode::Invalid, tr("A parameter file is a map of names to values."), file + ":1:1");
    return values;
}

Result<tmpl::Environment> environmentOf(const RenderIn& in)
{
    tmpl::Environment out;
    Json settings = command::encode(in);
    for (const auto& [name, value] : settings.items())
        if (name == "newline_sequence" && value.is_string())
            value = replaceAll(replaceAll(value.get<std::string>(), "\\n", "\n"), "\\r", "\r");
    const auto values = Values::fromJson(settings);
    for (const auto& [name, value] : values->root().members())
        PLUMA_CHECK(tmpl::setOption(out, name.text(), value).or_else([](const Error& e) -> Result<> {
            return fail(ErrorCode::Usage, e.message);
        }));
    PLUMA_CHECK(tmpl::checkEnvironment(out).or_else(
        [](const Error& e) -> Result<> { return fail(ErrorCode::Usage, e.message); }));
    return out;
}

Result<RenderOut> runRender(const Call& call, const RenderIn& in)
{
    tmpl::CompileOptions options;
    PLUMA_TRY(options.environment, environmentOf(in));
    const auto file = under(call.folder, in.source);
    PLUMA_TRY(auto source, readNamed(file));
    PLUMA_TRY(const auto compiled, tmpl::Template::compile(std::move(source), in.source, options));
    PLUMA_TRY(const auto values, valuesAt(call, in.params));
    PLUMA_TRY(const auto globals, valuesAt(call, in.globals.value_or(std::string())));
    std::vector<std::string> folders = {file.parent_path().string()};
    for (const std::string& folder : in.templates)
        folders.push_back(under(call.folder, folder).string());
    tmpl::FolderLoader loader(options.environment, std::move(folders));
    tmpl::RenderOptions render;
    render.loader = &loader;
    render.globals = globals->root();
    render.job = &call.job;
    PLUMA_TRY(auto text, compiled.render(values->root(), render));
    RenderOut o;
    o.bytes = text.size();
    o.sha256 = trust::sha256(text).hex();
    if (in.output == "-") {
        o.text = std::move(text);
        return o;
    }
    PLUMA_TRY(o.output, written(call, in.output, text, in.force));
    return o;
}

} // namespace

void registerTemplateRender(Registry& registry, const memory::Environment&)
{
    registry.add<RenderIn, RenderOut>(
        {.id = "template.render",
         .title = QT_TRANSLATE_NOOP("command", "Render a file that is a template"),
         .help = "Renders a bare template with values from a file. Settings are those of Jinja2's Environment; a name "
                 "that is not there is an error unless --undefined says otherwise.",
         .effect = Effect::Write,
         .permission = "template.instantiate",
         .verb = {"template", "render"},
         .examples =
             {"pluma template render --source letter.j2 --params letter.yaml",
              "pluma template render --source page.html --params page.json --autoescape --output page.out.html"}},
        [](const Call& call, const RenderIn& in) { return runRender(call, in); }, {.text = [](const RenderOut& o) {
            return o.output.empty() ? o.text : tr("Rendered {} ({} bytes).", o.output, count(o.bytes)) + "\n";
        }});
}

} // namespace pluma::verbs

#include "verbs/template/instantiate.h"
#include "base/beneath.h"
#include "memory/values.h"
#include "verbs/template/export.h"

namespace pluma::verbs {
namespace {

struct InstantiateIn {
    std::string template_id, params, output, program;
    bool force = false;
    static auto describe()
    {
        return std::tuple{needed("template", &InstantiateIn::template_id, "ID or ID@VERSION", "ID", "template"),
                          option("params", &InstantiateIn::params, "YAML or JSON file of parameters", "FILE", "file"),
                          needed("output", &InstantiateIn::output,
                                 "the document to write: a text, or .html, .pdf, .docx, .odt; - prints it", "FILE",
                                 "file"),
                          option("program", &InstantiateIn::program,
                                 "take values of this program's parameters where the file gives none", "ID", "program"),
                          option("force", &InstantiateIn::force, "replace an existing document")};
    }
};

Result<InstantiateOut> runInstantiate(const memory::Environment& environment, const Call& call, const InstantiateIn& in)
{
    PLUMA_TRY(auto at, templatesAt(environment, call, in.program));
    auto& [library, workspace, program] = at;
    PLUMA_TRY(const auto definition, library.find(in.template_id));
    std::optional<Document> document;
    Json given = Json::object();
    if (!in.params.empty()) {
        PLUMA_TRY(auto bytes, readNamed(under(call.folder, in.params)));
        PLUMA_TRY(auto parsed, parseDocument(std::move(bytes), in.params));
        document.emplace(std::move(parsed));
        given = document->json();
        if (!given.is_object())
            return fail(ErrorCode::Invalid, tr("A parameter file is a map of names to values."), document->where(""));
    }
    std::vector<std::string> fromProgram;
    if (program) {
        PLUMA_TRY(const auto values, workspace->parameters(*program));
        PLUMA_TRY(const auto known, memory::valuesFor(*definition, values, workspace->units()));
        for (const auto& [name, value] : known)
            if (!given.contains(name)) {
                given[name] = value;
                fromProgram.push_back(name);
            }
    }
    PLUMA_TRY(const auto text, definition->render(given, document ? &*document : nullptr));
    if (definition->status == "deprecated")
        call.job.log(definition->successor.empty()
                         ? tr("{} is deprecated.", definition->reference())
                         : tr("{} is deprecated; use {} instead.", definition->reference(), definition->successor));
    InstantiateOut o;
    o.template_id = definition->reference();
    o.bytes = text.size();
    o.sha256 = trust::sha256(text).hex();
    if (in.output == "-") {
        o.text = text;
        return o;
    }
    const auto format = document::formatOf(in.output).value_or(document::Format::Markdown);
    if (format != document::Format::Markdown && definition->extension != "md")
        return fail(ErrorCode::Usage,
                    tr("{} gives no Markdown, so '{}' cannot be made of it.", o.template_id, in.output), {},
                    tr("end the name in .{}", definition->extension));
    if (format != document::Format::Markdown) {
        // An export is made from the text at any time; it has no provenance of its own.
        // Its pictures are beside the file that is written.
        auto about = aboutOf(definition->filled(given), environment.clock);
        const auto target = under(call.folder, in.output);
        about.file = target.stem().string();
        PLUMA_TRY(const auto file, exportTo(call, in.output,
                                            {text, o.template_id, target,
                                             program ? workspace->root() / program->folder : std::filesystem::path(),
                                             format, std::move(about)},
                                            in.force));
        o.omitted = file.omitted;
        o.output = file.output;
        o.bytes = file.bytes;
        o.sha256 = file.sha256;
        return o;
    }
    PLUMA_TRY(o.output, written(call, in.output, text, in.force));
    if (program) {
        const std::filesystem::path target(o.output);
        std::error_code error;
        const auto root = std::filesystem::weakly_canonical(workspace->root() / program->folder, error);
        const auto real = std::filesystem::weakly_canonical(target, error);
        if (isWithin(real, root)) {
            o.program = program->id;
            o.path = real.lexically_relative(root).string();
            PLUMA_CHECK(memory::recordRendered(*workspace, *program,
                                               {{o.path, o.template_id, text, definition->filled(given), fromProgram}},
                                               call.job)
                            .or_else([&](const Error& e) -> Result<> {
                                return fail(e.code,
                                            tr("The document is written, but not where it came from: {}", e.message),
                                            e.where, tr("repeat the command with --force"));
                            }));
            o.recorded = true;
        }
    }
    return o;
}

} // namespace

void registerTemplateInstantiate(Registry& registry, const memory::Environment& environment)
{
    registry.add<InstantiateIn, InstantiateOut>(
        {.id = "template.instantiate",
         .title = QT_TRANSLATE_NOOP("command", "Render a document from a template"),
         .help = "Checks the parameters against the template, renders and writes the document, and records where it "
                 "came from.",
         .effect = Effect::Write,
         .permission = "template.instantiate",
         .verb = {"template", "instantiate"},
         .examples = {"pluma template instantiate --template ICD-MAP-INTERFACE-V1 --params icd.yaml --output ICD.md"},
         .events = {"artifact_updated"}},
        [environment](const Call& call, const InstantiateIn& in) { return runInstantiate(environment, call, in); },
        {.text = instantiateText,
         .negative = [](const InstantiateOut& o) { return !o.omitted.empty(); },
         .events = [](const InstantiateIn&, const InstantiateOut& o) -> std::vector<command::Event> {
             if (!o.recorded)
                 return {};
             return {{.type = "artifact_updated", .program = o.program, .subject = o.path}};
         }});
}

} // namespace pluma::verbs

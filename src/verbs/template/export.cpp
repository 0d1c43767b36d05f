#include "verbs/template/export.h"
#include "base/beneath.h"
#include "memory/contexts.h"
#include "memory/values.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ExportIn {
    std::string source, output, context, number, revision, date, marking;
    bool force = false;
    static auto describe()
    {
        return std::tuple{
            needed("source", &ExportIn::source, "a document in Markdown", "FILE", "file"),
            needed("output", &ExportIn::output, "the file to write: .html, .pdf, .docx or .odt", "FILE", "file"),
            option("context", &ExportIn::context, "the frozen context whose digest stands on every page", "CONTEXT",
                   "context"),
            option("number", &ExportIn::number, "document number; otherwise that of its parameters", "TEXT"),
            option("revision", &ExportIn::revision, "revision; otherwise that of its parameters", "TEXT"),
            option("date", &ExportIn::date, "date of issue; otherwise that of its parameters", "YYYY-MM-DD"),
            option("marking", &ExportIn::marking, "export marking; otherwise that of its parameters", "TEXT"),
            option("force", &ExportIn::force, "replace an existing file")};
    }
};

/// The program that a file is in, and the parameters that it was rendered with; null for any other file.
struct InProgram {
    std::filesystem::path folder;
    Json parameters;
};

InProgram programOf(const memory::Environment& environment, const Call& call, const std::filesystem::path& file)
{
    const auto workspace = openWorkspace(call, environment);
    if (!workspace)
        return {};
    const auto program = workspace->program({}, file.parent_path());
    if (!program)
        return {};
    std::error_code error;
    const auto root = std::filesystem::weakly_canonical(workspace->root() / program->folder, error);
    const auto real = std::filesystem::weakly_canonical(file, error);
    if (!isWithin(real, root))
        return {};
    return {root,
            memory::renderedParameters(*workspace, *program, real.lexically_relative(root).string()).value_or(Json())};
}

Result<ExportOut> runExport(const memory::Environment& environment, const Call& call, const ExportIn& in)
{
    const auto format = document::formatOf(in.output);
    if (!format || *format == document::Format::Markdown)
        return fail(ErrorCode::Usage, tr("'{}' is no kind of export.", in.output), {},
                    tr("end the name in .html, .pdf, .docx or .odt"));
    const auto file = under(call.folder, in.source);
    const std::string kind = lower(file.extension().string());
    if (!kind.empty() && kind != ".md" && kind != ".markdown" && kind != ".txt")
        return fail(ErrorCode::Usage, tr("'{}' is no document in Markdown.", in.source), {},
                    tr("name a file that ends in .md"));
    PLUMA_TRY(auto text, readNamed(file));
    const InProgram program = programOf(environment, call, file);
    auto about = aboutOf(program.parameters, environment.clock);
    about.file = file.stem().string();
    for (const auto& [given, own] : {std::pair{&in.number, &about.number}, std::pair{&in.revision, &about.revision},
                                     std::pair{&in.date, &about.date}, std::pair{&in.marking, &about.marking}})
        if (!given->empty())
            *own = *given;
    if (!in.date.empty()) // one date gives one file, whenever it is written
        about.created = in.date + "T00:00:00Z";
    if (!in.context.empty()) {
        PLUMA_TRY(auto workspace, openWorkspace(call, environment));
        PLUMA_TRY(const auto context, memory::findContext(workspace, in.context));
        about.digest = "Context " + context.digest;
    }
    return exportTo(call, in.output, {std::move(text), in.source, file, program.folder, *format, std::move(about)},
                    in.force);
}

} // namespace

void registerTemplateExport(Registry& registry, const memory::Environment& environment)
{
    registry.add<ExportIn, ExportOut>(
        {.id = "template.export",
         .title = QT_TRANSLATE_NOOP("command", "Export a document"),
         .help =
             "Writes a Markdown document as HTML, PDF, DOCX or ODT, with its number, revision, marking and digest on "
             "every page and its pictures, as far as they are files of its folder or program. Exits with 1 when "
             "something of it is left out, and says what. DOCX and ODT need pandoc; SVG in a PDF needs rsvg-convert.",
         .effect = Effect::Write,
         .permission = "template.instantiate",
         .verb = {"template", "export"},
         .examples = {"pluma template export --source PSAC.md --output PSAC.pdf",
                      "pluma template export --source PSAC.md --output PSAC.docx --revision B"}},
        [environment](const Call& call, const ExportIn& in) { return runExport(environment, call, in); },
        {.text =
             [](const ExportOut& o) {
                 return tr("Wrote {} ({} bytes).", o.output, count(o.bytes)) + "\n" + omittedText(o.omitted);
             },
         .negative = [](const ExportOut& o) { return !o.omitted.empty(); }});
}

} // namespace pluma::verbs

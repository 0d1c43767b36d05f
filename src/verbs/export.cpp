#include "verbs/export.h"
#include "memory/contexts.h"
#include "memory/values.h"

#include "base/beneath.h"

namespace pluma::verbs {

std::string omittedText(const std::vector<OmissionOut>& omitted)
{
    std::string text;
    for (const OmissionOut& one : omitted)
        text += "  " + tr("warning") + ": " + one.where + ": " + one.message + "\n";
    return text;
}

document::About aboutOf(const Json& parameters, const Clock& clock)
{
    const auto text = [&](const char* name) {
        const Json value = parameters.is_object() ? parameters.value(name, Json()) : Json();
        return value.is_string() ? value.get<std::string>() : std::string();
    };
    document::About out;
    out.program = text("program");
    out.number = text("document_number");
    out.revision = text("revision");
    out.date = text("issue_date");
    out.marking = text("export_marking");
    out.created = out.date.empty() ? isoTime(clock()).substr(0, 19) + "Z" : out.date + "T00:00:00Z";
    return out;
}

Result<std::string> written(const Call& call, const std::string& output, const std::string& text, bool force)
{
    const auto target = under(call.folder, output);
    PLUMA_CHECK(
        saveNamed(target, text, force ? Exists::Replace : Exists::Refuse).or_else([&](const Error& e) -> Result<> {
            return fail(e.code, e.message, output,
                        e.code == ErrorCode::Conflict ? tr("choose another name, or replace it with --force") : e.hint);
        }));
    return target.string();
}

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

} // namespace

Result<ExportOut> exportTo(const Call& call, const std::string& output, ExportOf of, bool force)
{
    if (of.about.digest.empty())
        of.about.digest = "SHA-256 of the text " + trust::sha256(of.text).hex();
    const auto named = [&](const Error& e) {
        const bool line = !e.where.empty() && e.where.find_first_not_of("0123456789:") == std::string::npos;
        return Result<document::Exported>(tl::unexpected<Error>(Error{e.code, e.message,
                                                                      e.where.empty() ? of.name
                                                                      : line          ? of.name + ":" + e.where
                                                                                      : e.where,
                                                                      e.hint}));
    };
    PLUMA_TRY(const auto done,
              document::exported(of.text, of.format, of.about, call.job, document::picturesBeside(of.file, of.program))
                  .or_else(named));
    ExportOut o;
    o.bytes = done.bytes.size();
    o.sha256 = trust::sha256(done.bytes).hex();
    for (const document::Omission& one : done.omitted)
        o.omitted.push_back({one.line > 0 ? of.name + ":" + std::to_string(one.line) + ":1" : of.name, one.message});
    PLUMA_TRY(o.output, written(call, output, done.bytes, force));
    return o;
}

namespace {

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

void registerExport(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<ExportIn, ExportOut>(
        {"template.export",
         QT_TRANSLATE_NOOP("command", "Export a document"),
         "Writes a Markdown document as HTML, PDF, DOCX or ODT, with its number, revision, marking and digest on every "
         "page and its pictures, as far as they are files of its folder or program. Exits with 1 when something of it "
         "is left out, and says what. DOCX and ODT need pandoc; SVG in a PDF needs rsvg-convert.",
         1,
         Effect::Write,
         "template.instantiate",
         {"template", "export"},
         {"pluma template export --source PSAC.md --output PSAC.pdf",
          "pluma template export --source PSAC.md --output PSAC.docx --revision B"}},
        [environment](const Call& call, const ExportIn& in, const Sink<NoItem>&) {
            return runExport(environment, call, in);
        },
        [](const ExportOut& o) {
            return tr("Wrote {} ({} bytes).", o.output, count(o.bytes)) + "\n" + omittedText(o.omitted);
        },
        [](const ExportOut& o) { return !o.omitted.empty(); });
}

} // namespace pluma::verbs

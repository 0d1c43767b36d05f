#include <algorithm>

#include "base/beneath.h"
#include "memory/values.h"
#include "template/batch.h"
#include "verbs/export.h"
#include "verbs/shared.h"

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
struct InstantiateOut {
    std::string template_id, output, sha256, text, program, path;
    std::uint64_t bytes = 0;
    bool recorded = false;
    std::vector<OmissionOut> omitted;
    static auto describe()
    {
        return std::tuple{out("template", &InstantiateOut::template_id, "ID@VERSION"),
                          out("output", &InstantiateOut::output, "file that was written"),
                          out("bytes", &InstantiateOut::bytes, "size"),
                          out("sha256", &InstantiateOut::sha256, "content"),
                          out("text", &InstantiateOut::text, "the document, when printed"),
                          out("program", &InstantiateOut::program, "program it belongs to"),
                          out("path", &InstantiateOut::path, "path in the program"),
                          out("recorded", &InstantiateOut::recorded, "its provenance was recorded"),
                          out("omitted", &InstantiateOut::omitted, "what of the document is not in the file")};
    }
};

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

struct BatchIn {
    std::string input = "-";
    static auto describe()
    {
        return std::tuple{option("input", &BatchIn::input, "file of requests; - reads standard input", "FILE", "file")};
    }
};
struct BatchItem {
    std::optional<std::string> output;
    std::optional<Json> error;
    static auto describe()
    {
        return std::tuple{out("output", &BatchItem::output, "the text"),
                          out("error", &BatchItem::error, "message, line, column, code, where, hint")};
    }
};
struct BatchOut {
    std::uint64_t rendered = 0, failed = 0;
    static auto describe()
    {
        return std::tuple{out("rendered", &BatchOut::rendered, "requests that gave a text"),
                          out("failed", &BatchOut::failed, "requests that gave an error")};
    }
};

struct TemplateValidateIn {
    std::string template_id, file;
    static auto describe()
    {
        return std::tuple{
            option("template", &TemplateValidateIn::template_id, "ID or ID@VERSION", "ID", "template"),
            option("file", &TemplateValidateIn::file, "a template file that is not in a library yet", "FILE", "file")};
    }
};
struct TemplateValidateOut {
    bool ok = false;
    std::string template_id;
    std::vector<FindingOut> findings;
    static auto describe()
    {
        return std::tuple{out("ok", &TemplateValidateOut::ok, "true when nothing is wrong"),
                          out("template", &TemplateValidateOut::template_id, "ID@VERSION"),
                          out("findings", &TemplateValidateOut::findings, "what is wrong")};
    }
};

struct TestIn {
    std::string template_id;
    static auto describe()
    {
        return std::tuple{
            option("template", &TestIn::template_id, "ID or ID@VERSION; otherwise all of them", "ID", "template")};
    }
};
struct TestItem {
    std::string template_id, name, message, where;
    bool passed = false;
    static auto describe()
    {
        return std::tuple{out("template", &TestItem::template_id, "ID@VERSION"),
                          out("name", &TestItem::name, "the test"),
                          out("passed", &TestItem::passed, "true when it gave what it has to"),
                          out("message", &TestItem::message, "what differs"),
                          out("where", &TestItem::where, "where the test stands")};
    }
};
struct TestOut {
    std::uint64_t templates = 0, passed = 0, failed = 0;
    static auto describe()
    {
        return std::tuple{out("templates", &TestOut::templates, "templates that have tests"),
                          out("passed", &TestOut::passed, "tests that passed"),
                          out("failed", &TestOut::failed, "tests that failed")};
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

// Requests line by line; what is read is answered before the next is read.
Result<BatchOut> runBatch(const Call& call, const BatchIn& in, const Sink<BatchItem>& sink)
{
    BatchOut o;
    const auto answer = [&](std::string line) -> Result<> {
        PLUMA_CHECK(call.job.step(tr("Rendering"), o.rendered + o.failed));
        auto text = tmpl::renderRequest(std::move(line), &call.job);
        BatchItem item;
        if (text)
            item.output = std::move(*text);
        else if (text.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(text.error());
        else
            item.error = tmpl::errorJson(text.error());
        ++(text ? o.rendered : o.failed);
        if (call.say)
            call.say(command::encode(item).dump(-1, ' ', false, Json::error_handler_t::replace));
        sink(item);
        return {};
    };
    if (in.input != "-") {
        PLUMA_TRY(const auto bytes, readNamed(under(call.folder, in.input), 1U << 30));
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
            PLUMA_CHECK(answer(bytes.substr(at, end - at)));
            at = end + 1;
        }
        return o;
    }
    if (!call.readLine)
        return fail(ErrorCode::Usage, tr("There is no standard input here; name a file with --input."));
    while (auto line = call.readLine())
        PLUMA_CHECK(answer(std::move(*line)));
    return o;
}

Result<TemplateValidateOut> runValidate(const memory::Environment& environment, const Call& call,
                                        const TemplateValidateIn& in)
{
    if (in.template_id.empty() == in.file.empty())
        return fail(ErrorCode::Usage, tr("'template validate' needs either --template or --file."));
    TemplateValidateOut o;
    tmpl::Definition own;
    const tmpl::Definition* definition = &own;
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    const tmpl::Library& library = at.library;
    if (!in.file.empty()) {
        PLUMA_TRY(auto bytes, readNamed(under(call.folder, in.file)));
        auto read = library.read(std::move(bytes), in.file);
        if (!read) {
            o.template_id = in.file;
            o.findings.push_back(
                {"schema", read.error().message + (read.error().hint.empty() ? "" : " (" + read.error().hint + ")"),
                 read.error().where, "error"});
            return o;
        }
        own = std::move(*read);
    } else {
        PLUMA_TRY(definition, library.find(in.template_id));
    }
    o.template_id = definition->reference();
    for (const std::string& name : definition->unused())
        o.findings.push_back({"unused_parameter", tr("The parameter '{}' is declared but never used.", name),
                              definition->source, "warning"});
    for (const auto& misfit : definition->compiled.misfits(definition->formSchema->root()))
        o.findings.push_back(
            {"type", misfit.message + (misfit.hint.empty() ? "" : " (" + misfit.hint + ")"), misfit.where, "error"});
    PLUMA_TRY(const auto document, parseDocument(definition->bytes, definition->source));
    if (const Node* example = document.root().find("example")) {
        if (auto rendered = definition->render(definition->example); !rendered)
            o.findings.push_back({"example", rendered.error().message,
                                  rendered.error().where.empty() ? document.where(*example) : rendered.error().where,
                                  "error"});
    }
    for (const tmpl::DefinitionTest& test : definition->tests)
        if (auto passed = definition->run(test); !passed)
            o.findings.push_back({"test", passed.error().message, passed.error().where, "error"});
    if (definition->status == "released" && definition->tests.empty())
        o.findings.push_back({"no_test", tr("A released template has a test."), definition->source, "warning"});
    if (definition->status == "deprecated" && definition->successor.empty())
        o.findings.push_back(
            {"no_successor", tr("A deprecated template names its successor."), definition->source, "warning"});
    o.ok =
        std::none_of(o.findings.begin(), o.findings.end(), [](const FindingOut& f) { return f.severity == "error"; });
    return o;
}

Result<TestOut> runTests(const memory::Environment& environment, const Call& call, const TestIn& in,
                         const Sink<TestItem>& sink)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    const tmpl::Library& library = at.library;
    std::vector<const tmpl::Definition*> chosen;
    if (!in.template_id.empty()) {
        PLUMA_TRY(const auto one, library.find(in.template_id));
        chosen.push_back(one);
    } else {
        for (const tmpl::Definition& d : library.all())
            chosen.push_back(&d);
    }
    TestOut o;
    for (const tmpl::Unreadable& one : library.unreadable()) {
        if (!in.template_id.empty())
            break; // the one that was asked for was found
        ++o.failed;
        sink({one.id, {}, one.error.message, one.error.where, false});
    }
    for (const tmpl::Definition* d : chosen) {
        PLUMA_CHECK(call.job.step(d->id, o.passed + o.failed));
        o.templates += d->tests.empty() ? 0 : 1;
        for (const tmpl::DefinitionTest& test : d->tests) {
            TestItem item;
            item.template_id = d->reference();
            item.name = test.name;
            item.where = test.where;
            const auto done = d->run(test);
            item.passed = done.has_value();
            if (!done) {
                item.message = done.error().message;
                if (call.say)
                    call.say(item.template_id + ": " + item.message + " (" + done.error().where + ")");
            }
            ++(item.passed ? o.passed : o.failed);
            sink(item);
        }
    }
    return o;
}

} // namespace

void registerTemplates(Registry& registry, const memory::Environment& environment)
{
    using command::NoItem;
    registry.add<InstantiateIn, InstantiateOut>(
        {"template.instantiate",
         QT_TRANSLATE_NOOP("command", "Render a document from a template"),
         "Checks the parameters against the template, renders and writes the document, and records where it came from.",
         1,
         Effect::Write,
         "template.instantiate",
         {"template", "instantiate"},
         {"pluma template instantiate --template ICD-MAP-INTERFACE-V1 --params icd.yaml --output ICD.md"}},
        [environment](const Call& call, const InstantiateIn& in, const Sink<NoItem>&) {
            return runInstantiate(environment, call, in);
        },
        [](const InstantiateOut& o) {
            return o.output.empty() ? o.text
                                    : tr("Rendered {} to {} ({} bytes{}).", o.template_id, o.output, count(o.bytes),
                                         o.recorded ? tr(", recorded in {}", o.program) : std::string()) +
                                          "\n" + omittedText(o.omitted);
        },
        [](const InstantiateOut& o) { return !o.omitted.empty(); });
    registerExport(registry, environment);
    registry.add<RenderIn, RenderOut>(
        {"template.render",
         QT_TRANSLATE_NOOP("command", "Render a file that is a template"),
         "Renders a bare template with values from a file. Settings are those of Jinja2's Environment; a name that is "
         "not there is an error unless --undefined says otherwise.",
         1,
         Effect::Write,
         "template.instantiate",
         {"template", "render"},
         {"pluma template render --source letter.j2 --params letter.yaml",
          "pluma template render --source page.html --params page.json --autoescape --output page.out.html"}},
        [](const Call& call, const RenderIn& in, const Sink<NoItem>&) { return runRender(call, in); },
        [](const RenderOut& o) {
            return o.output.empty() ? o.text : tr("Rendered {} ({} bytes).", o.output, count(o.bytes)) + "\n";
        });
    registry.add<BatchIn, BatchOut, BatchItem>(
        {"template.batch",
         QT_TRANSLATE_NOOP("command", "Render many templates"),
         "Reads requests, a line of JSON each: {source, name, templates: {name: text}, context, options}. Writes, line "
         "for line, {output} or {error: {message, line, column}}. Options are those of Jinja2's Environment, with its "
         "defaults, and globals.",
         1,
         Effect::Read,
         "template.read",
         {"template", "batch"},
         {"pluma template batch < requests.jsonl", "pluma template batch --input requests.jsonl --json"}},
        [](const Call& call, const BatchIn& in, const Sink<BatchItem>& sink) { return runBatch(call, in, sink); },
        [](const BatchOut&) { return std::string(); });
    registry.add<TestIn, TestOut, TestItem>(
        {"templates.test",
         QT_TRANSLATE_NOOP("command", "Run the tests of templates"),
         "Renders each template with the parameters of its tests and compares what it gives.",
         1,
         Effect::Read,
         "template.read",
         {"templates", "test"},
         {"pluma templates test", "pluma templates test --template ICD-MAP-INTERFACE-V1"}},
        [environment](const Call& call, const TestIn& in, const Sink<TestItem>& sink) {
            return runTests(environment, call, in, sink);
        },
        [](const TestOut& o) {
            return tr("{} tests of {} templates passed, {} failed.", count(o.passed), count(o.templates),
                      count(o.failed)) +
                   "\n";
        },
        [](const TestOut& o) { return o.failed > 0; });
    registry.add<TemplateValidateIn, TemplateValidateOut>(
        {"template.validate",
         QT_TRANSLATE_NOOP("command", "Check a template"),
         "Checks the definition, its parameters against their use, and its example.",
         1,
         Effect::Read,
         "template.read",
         {"template", "validate"},
         {"pluma template validate --template ICD-MAP-INTERFACE-V1",
          "pluma template validate --file my-template.yaml"}},
        [environment](const Call& call, const TemplateValidateIn& in, const Sink<NoItem>&) {
            return runValidate(environment, call, in);
        },
        [](const TemplateValidateOut& o) {
            return (o.ok ? tr("{} is valid.", o.template_id) : tr("{} has errors.", o.template_id)) + "\n" +
                   findingsText(o.findings);
        },
        [](const TemplateValidateOut& o) { return !o.ok; });
}

} // namespace pluma::verbs

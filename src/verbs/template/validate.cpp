#include <algorithm>

#include "base/beneath.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerTemplateValidate(Registry& registry, const memory::Environment& environment)
{
    registry.add<TemplateValidateIn, TemplateValidateOut>(
        {.id = "template.validate",
         .title = QT_TRANSLATE_NOOP("command", "Check a template"),
         .help = "Checks the definition, its parameters against their use, and its example.",
         .permission = "template.read",
         .verb = {"template", "validate"},
         .examples = {"pluma template validate --template ICD-MAP-INTERFACE-V1",
                      "pluma template validate --file my-template.yaml"}},
        [environment](const Call& call, const TemplateValidateIn& in) { return runValidate(environment, call, in); },
        {.text =
             [](const TemplateValidateOut& o) {
                 return (o.ok ? tr("{} is valid.", o.template_id) : tr("{} has errors.", o.template_id)) + "\n" +
                        findingsText(o.findings);
             },
         .negative = [](const TemplateValidateOut& o) { return !o.ok; }});
}

} // namespace pluma::verbs

#include "base/files.h"
#include "verbs/openapi/shapes.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ProblemOut {
    std::string severity, rule, message, where, pointer, hint;
    static auto describe()
    {
        return std::tuple{out("severity", &ProblemOut::severity, "error or warning"),
                          out("rule", &ProblemOut::rule, "a stable word for this kind of problem"),
                          out("message", &ProblemOut::message, "a sentence"),
                          out("where", &ProblemOut::where, "path:line:column"),
                          out("pointer", &ProblemOut::pointer, "JSON pointer into the document"),
                          out("hint", &ProblemOut::hint, "what to do, may be empty")};
    }
};

struct LintOut {
    std::string spec, version, title;
    std::uint64_t operations = 0, errors = 0, warnings = 0;
    std::vector<ProblemOut> problems;
    static auto describe()
    {
        return std::tuple{out("spec", &LintOut::spec, "the document"),
                          out("version", &LintOut::version, "of OpenAPI"),
                          out("title", &LintOut::title, "of the interface"),
                          out("operations", &LintOut::operations, "how many operations it has"),
                          out("errors", &LintOut::errors, "problems that break the standard"),
                          out("warnings", &LintOut::warnings, "problems that say nothing but mislead"),
                          out("problems", &LintOut::problems, "each problem, in the order of the document")};
    }
};

Result<LintOut> runLint(const Call& call, const SpecIn& in)
{
    PLUMA_TRY(const auto api, readOpenApi(call, in.spec));
    PLUMA_TRY(const auto problems, api.lint(call.job));
    LintOut o;
    o.spec = in.spec;
    o.version = api.version();
    o.title = api.title();
    o.operations = api.operations().size();
    for (const schema::OpenApiProblem& p : problems) {
        const bool error = p.severity == schema::OpenApiProblem::Severity::Error;
        (error ? o.errors : o.warnings) += 1;
        o.problems.push_back({error ? "error" : "warning", p.rule, p.message, p.where, p.pointer, p.hint});
    }
    return o;
}

} // namespace

void registerOpenapiLint(Registry& registry, const memory::Environment&)
{
    registry.add<SpecIn, LintOut>(
        {.id = "openapi.lint",
         .title = QT_TRANSLATE_NOOP("command", "Check an OpenAPI document"),
         .help = "Names every problem of an OpenAPI 3.0 or 3.1 document with its place. Files it refers to are read "
                 "when they are under the current folder; nothing is fetched.",
         .permission = "openapi.read",
         .verb = {"openapi", "lint"},
         .examples = {"pluma openapi lint api.yaml"}},
        [](const Call& call, const SpecIn& in) { return runLint(call, in); },
        {.text =
             [](const LintOut& o) {
                 std::string text;
                 for (const ProblemOut& p : o.problems)
                     text += p.where + ": " + p.severity + ": " + p.message +
                             (p.hint.empty() ? "" : " (" + p.hint + ")") + "\n";
                 return text +
                        tr("{}: OpenAPI {}, {}; {}, {}.", o.spec, o.version,
                           plural(o.operations, "operation", "operations"), plural(o.errors, "error", "errors"),
                           plural(o.warnings, "warning", "warnings")) +
                        "\n";
             },
         .negative = [](const LintOut& o) { return o.errors > 0; }});
}

} // namespace pluma::verbs

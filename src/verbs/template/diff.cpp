#include "diff/diff.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerTemplateDiff(Registry& registry, const memory::Environment& environment)
{
    registry.add<TemplateDiffIn, TemplateDiffOut>(
        {.id = "templates.diff",
         .title = QT_TRANSLATE_NOOP("command", "Compare two templates"),
         .help = "How files, parameters and the documents of the example differ.",
         .permission = "template.read",
         .verb = {"templates", "diff"},
         .examples = {"pluma templates diff ICD-MAP-INTERFACE-V1@1.2 ICD-MAP-INTERFACE-V1@1.3"}},
        [environment](const Call& call, const TemplateDiffIn& in) { return runTemplateDiff(environment, call, in); },
        {.text = diffOutText});
}

} // namespace pluma::verbs

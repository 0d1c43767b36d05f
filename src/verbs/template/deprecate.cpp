#include "base/beneath.h"
#include "verbs/shared.h"
#include "verbs/template/shapes.h"

namespace pluma::verbs {
namespace {

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

} // namespace

void registerTemplateDeprecate(Registry& registry, const memory::Environment& environment)
{
    registry.add<DeprecateIn, FileOut>(
        {.id = "templates.deprecate",
         .title = QT_TRANSLATE_NOOP("command", "Deprecate a template"),
         .help = "Marks a template of the program as deprecated and names what to use instead.",
         .effect = Effect::Write,
         .permission = "template.write",
         .verb = {"templates", "deprecate"},
         .examples = {"pluma templates deprecate OLD-PLAN --successor TST-PLAN-SYSTEM-V1"}},
        [environment](const Call& call, const DeprecateIn& in) { return runDeprecate(environment, call, in); },
        {.text = [](const FileOut& o) { return tr("{} is deprecated in {}.", o.template_id, o.file) + "\n"; }});
}

} // namespace pluma::verbs

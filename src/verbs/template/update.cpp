#include "base/beneath.h"
#include "diff/diff.h"
#include "memory/values.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct UpdateIn {
    std::string to, program;
    bool dry_run = false;
    static auto describe()
    {
        return std::tuple{
            option("to", &UpdateIn::to,
                   "the version to go to, as ID@VERSION; otherwise documents take the program's values of today", "ID",
                   "template"),
            option("program", &UpdateIn::program, "the program; otherwise the one of this folder", "ID", "program"),
            option("dry_run", &UpdateIn::dry_run, "show what would change and write nothing")};
    }
};

struct UpdateItem {
    std::string path, from, to, problem, difference;
    static auto describe()
    {
        return std::tuple{out("path", &UpdateItem::path, "the document, in the program"),
                          out("from", &UpdateItem::from, "ID@VERSION it was rendered from"),
                          out("to", &UpdateItem::to, "ID@VERSION"),
                          out("problem", &UpdateItem::problem, "why it is left as it is; empty: it is not"),
                          out("difference", &UpdateItem::difference, "how it changes, unified; empty: it does not")};
    }
};

struct UpdateOut {
    std::string to;
    std::uint64_t changed = 0, same = 0, left = 0;
    bool dry_run = false;
    static auto describe()
    {
        return std::tuple{out("to", &UpdateOut::to, "the version that is pinned now, may be empty"),
                          out("changed", &UpdateOut::changed, "documents with another text"),
                          out("same", &UpdateOut::same, "documents whose text stays the same"),
                          out("left", &UpdateOut::left, "documents that were left as they are"),
                          out("dry_run", &UpdateOut::dry_run, "nothing was written")};
    }
};

Result<UpdateOut> runUpdate(const memory::Environment& environment, const Call& call, const UpdateIn& in,
                            const Sink<UpdateItem>& sink)
{
    PLUMA_TRY(auto workspace, openWorkspace(call, environment));
    PLUMA_TRY(const auto program, workspace.program(in.program, call.folder));
    PLUMA_TRY(const auto done, memory::renderAgain(workspace, program, in.to, in.dry_run, call.job));
    UpdateOut o;
    o.to = in.to;
    o.dry_run = in.dry_run;
    for (const memory::Rerendered& document : done.documents) {
        UpdateItem item{document.to.path, document.from, document.to.templateId, document.problem, {}};
        if (item.problem.empty())
            item.difference = diff::unifiedDiff(document.before, document.to.text, item.path, item.path);
        ++(!item.problem.empty() ? o.left : item.difference.empty() ? o.same : o.changed);
        if (call.say && !item.problem.empty())
            call.say(tr("{} is left as it is: {}", item.path, item.problem));
        else if (call.say && !item.difference.empty())
            call.say(item.difference);
        sink(item);
    }
    return o;
}

} // namespace

void registerTemplateUpdate(Registry& registry, const memory::Environment& environment)
{
    registry.add<UpdateIn, UpdateOut, UpdateItem>(
        {.id = "template.update",
         .title = QT_TRANSLATE_NOOP("command", "Render documents again"),
         .help = "Renders the documents that took a value from the program which is another one now; with --to, those "
                 "of other versions of a template, and pins this version. Shows how each changes; documents that were "
                 "edited by hand are left alone.",
         .effect = Effect::Write,
         .permission = "template.instantiate",
         .verb = {"template", "update"},
         .examples = {"pluma template update --dry-run", "pluma template update --to ICD-MAP-INTERFACE-V1@1.3"},
         .events = {"artifact_updated"}},
        [environment](const Call& call, const UpdateIn& in, const Sink<UpdateItem>& sink) {
            return runUpdate(environment, call, in, sink);
        },
        {.text =
             [](const UpdateOut& o) {
                 return (o.dry_run ? tr("{} documents would change, {} stay the same, {} are left as they are.",
                                        count(o.changed), count(o.same), count(o.left))
                                   : tr("{} documents changed, {} stay the same, {} are left as they are.",
                                        count(o.changed), count(o.same), count(o.left))) +
                        "\n";
             },
         .negative = [](const UpdateOut& o) { return o.left > 0; },
         .events = [](const UpdateIn&, const UpdateOut& o) -> std::vector<command::Event> {
             if (o.dry_run || o.changed == 0)
                 return {};
             return {{.type = "artifact_updated"}}; // which ones stands in the rows
         }});
}

} // namespace pluma::verbs

#include <set>

#include "base/files.h"
#include "memory/contexts.h"
#include "memory/inventory.h"
#include "memory/keys.h"
#include "verbs/shared.h"

namespace pluma::verbs {
namespace {

struct ValuesIn {
    std::string kind;
    static auto describe()
    {
        return std::tuple{needed("kind", &ValuesIn::kind,
                                 "program, phase, domain, context, target, template, category, status, "
                                 "parameter, key, role, item or artifact",
                                 "KIND")};
    }
};

struct ValuesOut {
    std::vector<std::string> values;
    static auto describe() { return std::tuple{out("values", &ValuesOut::values, "words to complete")}; }
};

// Words that are the same everywhere; none for a kind that asks for a workspace.
Result<std::optional<std::vector<std::string>>> fixedValues(const std::string& kind)
{
    using Words = std::vector<std::string>;
    if (kind == "category")
        return Words{"documentation", "process", "artifact", "integration"};
    if (kind == "status")
        return Words{"draft", "released", "deprecated"};
    if (kind == "template") {
        PLUMA_TRY(const auto library, tmpl::Library::shipped());
        Words out;
        for (const auto& d : library.all())
            out.push_back(d.id);
        return out;
    }
    if (kind != "phase" && kind != "domain")
        return std::nullopt;
    PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
    return kind == "phase" ? words.phaseCodes() : words.domainCodes();
}

// Words of one program of the workspace.
Result<std::vector<std::string>> programValues(const memory::Workspace& workspace, const Call& call,
                                               const std::string& kind)
{
    std::vector<std::string> out;
    PLUMA_TRY(const auto program, workspace.program({}, call.folder));
    if (kind == "parameter") {
        PLUMA_TRY(const auto parameters, workspace.parameters(program));
        return parameters.names();
    }
    if (kind == "key" || kind == "role") {
        PLUMA_TRY(const auto signers, memory::signersOf(workspace, program));
        for (const auto& signer : signers)
            if (kind == "key")
                out.push_back(signer.key.fingerprint());
            else
                out.insert(out.end(), signer.roles.begin(), signer.roles.end());
        return out;
    }
    PLUMA_TRY(const auto inventory, memory::inventoryOf(workspace, program, call.job));
    if (kind == "artifact") {
        for (const auto& row : inventory.rows)
            out.push_back(row.path);
        return out;
    }
    PLUMA_TRY(const auto table, memory::itemsOf(workspace, program, inventory, call.job));
    for (const auto& item : table.items)
        if (out.empty() || out.back() != item.number)
            out.push_back(item.number);
    return out;
}

Result<ValuesOut> runValues(const memory::Environment& environment, const Call& call, const ValuesIn& in)
{
    PLUMA_TRY(const auto fixed, fixedValues(in.kind));
    if (fixed)
        return ValuesOut{*fixed};
    ValuesOut o;
    static const std::set<std::string> known = {"program", "context", "target",   "parameter",
                                                "key",     "role",    "artifact", "item"};
    if (known.count(in.kind) == 0)
        return o;
    PLUMA_TRY(const auto workspace, openWorkspace(call, environment));
    if (in.kind == "context") {
        PLUMA_TRY(const auto contexts, memory::contextsOf(workspace));
        for (const auto& context : contexts) {
            o.values.push_back(contextName(context));
            o.values.push_back(context.id);
        }
        return o;
    }
    if (in.kind != "program" && in.kind != "target") {
        PLUMA_TRY(o.values, programValues(workspace, call, in.kind));
        return o;
    }
    PLUMA_TRY(const auto programs, workspace.programs());
    PLUMA_TRY(const auto words, tfa::Vocabulary::shipped());
    for (const auto& program : programs)
        if (in.kind == "program")
            o.values.push_back(program.id);
        else
            for (const std::string& phase : words.phaseCodes())
                o.values.push_back(program.id + "/" + phase);
    return o;
}

} // namespace

void registerProductCompletionValues(Registry& registry, const memory::Environment& environment)
{
    registry.add<ValuesIn, ValuesOut>(
        {.id = "product.completion-values",
         .title = "Print words to complete",
         .help = "Used by the completion script.",
         .verb = {"completion", "values"}},
        [environment](const Call& call, const ValuesIn& in) { return runValues(environment, call, in); },
        {.text = [](const ValuesOut& o) { return join(o.values, "\n") + "\n"; }});
}

} // namespace pluma::verbs

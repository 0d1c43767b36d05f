#include <algorithm>

#include "verbs/template/show.h"

namespace pluma::verbs {
namespace {

struct ShowIn {
    std::string template_id;
    bool source = false, example = false;
    static auto describe()
    {
        return std::tuple{
            positional("template", &ShowIn::template_id, "ID, ID@1.2 or ID@^1.2", true, "TEMPLATE", "template"),
            option("source", &ShowIn::source, "print the file as it is"),
            option("example", &ShowIn::example, "print the example parameters as YAML, to begin with")};
    }
};

ParameterOut parameterOut(const std::string& name, const Json& property, bool required)
{
    ParameterOut p;
    p.name = name;
    p.required = required;
    if (!property.is_object())
        return p;
    const Json type = property.value("type", Json());
    p.type = type.is_string() ? type.get<std::string>() : type.is_null() ? std::string() : type.dump();
    p.unit = property.value("x-unit", std::string());
    p.description = property.value("description", property.value("title", std::string()));
    if (property.contains("default"))
        p.standard = property["default"];
    if (property.contains("enum"))
        for (const Json& choice : property["enum"])
            p.choices.push_back(choice.is_string() ? choice.get<std::string>() : choice.dump());
    return p;
}

std::vector<ParameterOut> parametersOf(const tmpl::Definition& d)
{
    std::vector<ParameterOut> out;
    const Json& schema = d.parameterSchema;
    const auto required = schema.value("required", std::vector<std::string>());
    for (const auto& [name, value] : d.formSchema->root().find("properties").members()) {
        const std::string key(name.text());
        out.push_back(parameterOut(key, schema["properties"][key],
                                   std::find(required.begin(), required.end(), key) != required.end()));
    }
    return out;
}

// As the file has it, in the order of its author.
Result<std::string> exampleText(const tmpl::Definition& d)
{
    PLUMA_TRY(const auto document, parseDocument(d.bytes, d.source));
    const Node* const example = document.root().find("example");
    if (example == nullptr)
        return fail(ErrorCode::NotFound, tr("{} has no example.", d.reference()), d.source);
    const std::string text = d.bytes.substr(example->begin, example->end - example->begin);
    const std::string indent(static_cast<std::size_t>(example->column) - 1, ' ');
    std::string out;
    for (const std::string_view line : split(text, '\n'))
        out += std::string(startsWith(line, indent) ? line.substr(indent.size()) : line) + "\n";
    while (endsWith(out, "\n\n"))
        out.pop_back();
    return out;
}

Result<ShowOut> runShow(const memory::Environment& environment, const Call& call, const ShowIn& in)
{
    PLUMA_TRY(const auto at, templatesAt(environment, call));
    PLUMA_TRY(const auto definition, at.library.find(in.template_id));
    ShowOut o;
    o.about = summary(*definition);
    o.description = definition->description;
    o.successor = definition->successor;
    o.extension = definition->extension;
    o.keywords = definition->keywords;
    o.parameters = parametersOf(*definition);
    o.example = definition->example;
    o.tests = definition->tests.size();
    for (const tmpl::Definition& d : at.library.all())
        if (d.id == definition->id)
            o.versions.push_back(d.version);
    if (in.source) {
        o.text = definition->bytes;
    } else if (in.example) {
        PLUMA_TRY(o.text, exampleText(*definition));
    }
    return o;
}

} // namespace

void registerTemplateShow(Registry& registry, const memory::Environment& environment)
{
    registry.add<ShowIn, ShowOut>(
        {.id = "templates.show",
         .title = QT_TRANSLATE_NOOP("command", "Show a template"),
         .help = "What a template is for, its parameters, and an example to begin with.",
         .permission = "template.read",
         .verb = {"templates", "show"},
         .examples = {"pluma templates show PSAC-V1", "pluma templates show PSAC-V1 --example"},
         .next = {{"template.instantiate", {{"template", "/template/id"}}}}},
        [environment](const Call& call, const ShowIn& in) { return runShow(environment, call, in); },
        {.text = showText});
}

} // namespace pluma::verbs

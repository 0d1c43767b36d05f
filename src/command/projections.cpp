// What else is made from the declarations: completion, the OpenAPI document, the man page and the registry as JSON.
#include <set>

#include "base/text.h"
#include "command/command.h"

namespace pluma::command {

namespace {

std::string tagOf(const CommandInfo& command) { return command.id.substr(0, command.id.find('.')); }

Json errorSchema()
{
    Json properties = {
        {"code", {{"type", "string"}, {"description", "what kind of failure"}}},
        {"message", {{"type", "string"}, {"description", "a sentence: what happened and why"}}},
        {"where", {{"type", "string"}, {"description", "path:line:column, a JSON pointer or a URL; may be empty"}}},
        {"hint", {{"type", "string"}, {"description", "what to do about it; may be empty"}}}};
    Json codes = Json::array();
    for (const ErrorCode code :
         {ErrorCode::Usage, ErrorCode::Invalid, ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Denied,
          ErrorCode::Io, ErrorCode::Remote, ErrorCode::Cancelled, ErrorCode::Limit})
        codes.push_back(errorCodeName(code));
    properties["code"]["enum"] = codes;
    return {{"type", "object"}, {"properties", properties}, {"required", {"code", "message", "where", "hint"}}};
}

// Text of a man page: backslashes, and dots and quotes at the start of a line, mean something to troff.
std::string roff(std::string_view text)
{
    std::string out = replaceAll(std::string(text), "\\", "\\e");
    out = replaceAll(out, "-", "\\-");
    if (startsWith(out, ".") || startsWith(out, "'"))
        out.insert(0, "\\&");
    return replaceAll(out, "\n.", "\n\\&.");
}

} // namespace

Values::Shared formSchema(const CommandInfo& command)
{
    ValuesBuilder out(command.id);
    out.begin(Value::Kind::Map);
    const Json schema = command.inputSchema();
    const std::vector<Argument> arguments = command.arguments();
    for (const auto& [key, value] : schema.items())
        if (key != "properties") {
            out.key(key);
            out.copy(value);
        }
    out.key("properties");
    out.begin(Value::Kind::Map);
    for (const bool required : {true, false})
        for (const Argument& argument : arguments)
            if (argument.required == required) {
                out.key(argument.name);
                out.copy(schema.at("properties").at(argument.name));
            }
    out.end();
    out.end();
    return out.finish();
}

namespace {

// Objects of Json are in the order of the alphabet; the input of a command, which is what is asked of its operation's
// body, is in the order of its declaration.
void put(ValuesBuilder& out, const Json& json, const CommandInfo* command, const Registry& registry, bool body = false)
{
    if (!json.is_object())
        return out.copy(json);
    if (const auto id = json.find("operationId"); id != json.end() && id->is_string())
        command = registry.find(id->get<std::string>());
    out.begin(Value::Kind::Map);
    for (const auto& [key, value] : json.items()) {
        out.key(key);
        if (body && command != nullptr && key == "schema")
            out.copy(formSchema(*command)->root());
        else
            put(out, value, command, registry, body || (key == "requestBody" && json.contains("responses")));
    }
    out.end();
}

} // namespace

Values::Shared openApiForms(const Registry& registry, const std::string& version)
{
    ValuesBuilder out("pluma");
    put(out, openApi(registry, version), nullptr, registry);
    return out.finish();
}

namespace {

// A link of OpenAPI 3.1. Its body could be one expression or fixed values, but not fields with an expression each, so
// they stand in an extension.
Json linkOf(const FollowUp& next)
{
    Json link = {{"operationId", next.command}};
    for (const auto& [field, pointer] : next.input)
        link["x-input"][field] = "$response.body#" + pointer;
    return link;
}

} // namespace

Json openApi(const Registry& registry, const std::string& version)
{
    Json paths = Json::object();
    std::set<std::string> tags;
    for (const CommandInfo& command : registry.all()) {
        tags.insert(tagOf(command));
        Json content = {{"application/json", {{"schema", command.outputSchema()}}}};
        if (command.streams())
            content["application/jsonl"] = {{"schema", command.itemSchema()}};
        const Json problem = {
            {"description", "It could not be done."},
            {"content", {{"application/json", {{"schema", {{"$ref", "#/components/schemas/Error"}}}}}}}};
        Json operation = {
            {"operationId", command.id},
            {"summary", command.title},
            {"description", command.help},
            {"tags", {tagOf(command)}},
            {"x-effect", command.effect == Effect::Read ? "read" : "write"},
            {"x-verb", "pluma " + join(command.verb, " ")},
            {"requestBody",
             {{"required", true}, {"content", {{"application/json", {{"schema", command.inputSchema()}}}}}}},
            {"responses",
             {{"200", {{"description", "It is done."}, {"content", content}}}, {"4XX", problem}, {"5XX", problem}}}};
        if (!command.permission.empty())
            operation["x-permission"] = command.permission;
        if (!command.events.empty())
            operation["x-events"] = command.events;
        for (const FollowUp& next : command.next)
            operation["responses"]["200"]["links"][next.command] = linkOf(next);
        paths["/v" + std::to_string(command.major) + "/" + replaceAll(command.id, ".", "/")] = {{"post", operation}};
    }
    Json tagList = Json::array();
    for (const std::string& tag : tags)
        tagList.push_back({{"name", tag}, {"description", "Commands on: " + tag}});
    return {
        {"openapi", "3.1.0"},
        {"info",
         {{"title", "PLUMA Workbench commands"},
          {"version", version},
          {"description",
           "Every command of pluma with its input and output. The command line, forms and man page are made from "
           "the same declarations."},
          {"license", {{"name", "GPL-3.0-or-later"}, {"identifier", "GPL-3.0-or-later"}}}}},
        {"servers", {{{"url", "/"}, {"description", "this machine"}}}},
        {"security", Json::array()},
        {"tags", tagList},
        {"paths", paths},
        {"components",
         {{"schemas",
           {{"Error", {{"type", "object"}, {"properties", {{"error", errorSchema()}}}, {"required", {"error"}}}}}}}}};
}

std::string manPage(const Registry& registry, const std::string& version)
{
    std::string out = ".TH PLUMA 1 \"\" \"pluma " + version + "\" \"User commands\"\n.SH NAME\npluma \\- " +
                      roff(tr("parametric documents, frozen contexts and clones of whole programs, in git")) +
                      "\n.SH SYNOPSIS\n.B pluma\n[\\-C DIR] COMMAND [options]\n.SH COMMANDS\n";
    for (const CommandInfo& command : registry.all()) {
        out += ".SS " + roff(join(command.verb, " ")) + "\n" + roff(command.title + ". " + command.help) + "\n";
        for (const Argument& a : command.arguments()) {
            const std::string value = a.kind == Argument::Kind::Flag
                                          ? ""
                                          : " " + (a.placeholder.empty() ? std::string("VALUE") : a.placeholder);
            out +=
                ".TP\n.B " + roff(a.positional ? a.placeholder : a.option + value) + "\n" +
                roff(a.help + (a.list ? " " + tr("(repeatable)") : "") + (a.required ? " " + tr("(required)") : "")) +
                "\n";
        }
        if (!command.examples.empty()) {
            out += ".PP\n" + roff(tr("Examples:")) + "\n.RS\n.nf\n";
            for (const std::string& example : command.examples)
                out += roff(example) + "\n";
            out += ".fi\n.RE\n";
        }
    }
    out += ".SH \"EVERY COMMAND\"\n.TP\n.B \\-\\-json\n" + roff(tr("print the result as JSON")) +
           "\n.TP\n.B \\-\\-jsonl\n" + roff(tr("print each row as a line of JSON")) + "\n.TP\n.B \\-\\-quiet\n" +
           roff(tr("no progress on standard error")) + "\n.SH \"EXIT STATUS\"\n" +
           roff(tr("0 done, 1 the answer is no, 2 usage, 3 bad input, 4 environment, 5 cancelled.")) + "\n";
    return out;
}

std::string bashCompletion(const Registry& registry)
{
    // One case per verb; values that only the workspace knows are asked from pluma itself.
    std::set<std::string> first;
    std::map<std::string, std::set<std::string>> second;
    for (const CommandInfo& command : registry.all()) {
        first.insert(command.verb[0]);
        if (command.verb.size() > 1)
            second[command.verb[0]].insert(command.verb[1]);
    }
    const auto words = [](const std::set<std::string>& set) {
        std::string out;
        for (const std::string& word : set)
            out += (out.empty() ? "" : " ") + word;
        return out;
    };
    std::string out =
        "# bash completion for pluma: eval \"$(pluma completion bash)\"\n"
        "_pluma() {\n"
        "    local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" verb=\"${COMP_WORDS[1]}\"\n"
        "    COMPREPLY=()\n"
        "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
        "        COMPREPLY=($(compgen -W \"" +
        words(first) + " help\" -- \"$cur\")); return\n    fi\n    case \"$verb\" in\n";
    for (const auto& [verb, subs] : second)
        out += "        " + verb + ") if [ \"$COMP_CWORD\" -eq 2 ]; then COMPREPLY=($(compgen -W \"" + words(subs) +
               "\" -- \"$cur\")); return; fi; verb=\"$verb ${COMP_WORDS[2]}\" ;;\n";
    out += "    esac\n    case \"$prev\" in\n";
    std::map<std::string, std::string> completes;
    for (const CommandInfo& command : registry.all())
        for (const Argument& argument : command.arguments())
            if (!argument.completes.empty() && !argument.positional)
                completes[argument.option] = argument.completes;
    for (const auto& [option, what] : completes) {
        out += "        " + option + ") ";
        if (what == "file")
            out += "COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n";
        else if (what == "directory")
            out += "COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n";
        else
            out += "COMPREPLY=($(compgen -W \"$(pluma completion values --kind " + what +
                   " 2>/dev/null)\" -- \"$cur\")); return ;;\n";
    }
    out += "    esac\n    case \"$verb\" in\n";
    for (const CommandInfo& command : registry.all()) {
        std::set<std::string> options = {"--json", "--help", "--quiet"};
        for (const Argument& argument : command.arguments())
            if (!argument.positional)
                options.insert(argument.option);
        out += "        '" + join(command.verb, " ") + "') COMPREPLY=($(compgen -W \"" + words(options) +
               "\" -- \"$cur\") $(compgen -f -- \"$cur\")) ;;\n";
    }
    return out + "    esac\n}\ncomplete -o filenames -F _pluma pluma\n";
}

Json registryJson(const Registry& registry)
{
    Json out = Json::array();
    for (const CommandInfo& command : registry.all()) {
        out.push_back({{"id", command.id},
                       {"title", command.title},
                       {"major", command.major},
                       {"effect", command.effect == Effect::Read ? "read" : "write"},
                       {"permission", command.permission},
                       {"verb", command.verb},
                       {"input", command.inputSchema()},
                       {"output", command.outputSchema()},
                       {"item", command.itemSchema()}});
        if (!command.events.empty())
            out.back()["events"] = command.events;
        for (const FollowUp& next : command.next)
            out.back()["next"].push_back({{"command", next.command}, {"input", next.input}});
    }
    return out;
}

} // namespace pluma::command

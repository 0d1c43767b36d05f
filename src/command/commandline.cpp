#include <charconv>
#include <filesystem>
#include <set>

#include "base/text.h"
#include "base/units.h"
#include "command/command.h"

namespace pluma::command {

Error decodeError(const std::string& pointer, const std::string& expected)
{
    return {ErrorCode::Usage, tr("'{}' needs {}.", pointer.empty() ? "/" : pointer.substr(1), expected), pointer, {}};
}
Error unknownField(const std::string& pointer, const std::string& name, const std::vector<std::string>& known)
{
    return {ErrorCode::Usage, tr("The field '{}' is unknown.", name), pointer + "/" + name, didYouMean(name, known)};
}
Error missingField(const std::string& pointer, const std::string& name)
{
    return {ErrorCode::Usage, tr("'{}' is missing.", name), pointer, {}};
}

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return Exit::Usage;
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Limit:
        return Exit::Invalid;
    case ErrorCode::Denied:
    case ErrorCode::Io:
    case ErrorCode::Remote:
        return Exit::Environment;
    case ErrorCode::Cancelled:
        return Exit::Cancelled;
    }
    return Exit::Environment;
}

namespace {

std::string verbText(const CommandInfo& command) { return join(command.verb, " "); }

struct Parsed {
    const CommandInfo* command = nullptr;
    Json input = Json::object();
    bool json = false;
    bool jsonl = false;
    bool quiet = false;
    bool help = false;
    bool trustRepository = false;
    std::string folder;
};

tl::unexpected<Error> usage(std::string message, std::string hint = {})
{
    return fail(ErrorCode::Usage, std::move(message), {}, std::move(hint));
}

// The command whose verb words start the arguments; the longest wins.
Result<const CommandInfo*> findCommand(const Registry& registry, const std::vector<std::string>& words,
                                       std::size_t& used)
{
    const CommandInfo* best = nullptr;
    used = 0;
    std::vector<std::string> names;
    std::vector<std::string> second;
    for (const CommandInfo& command : registry.all()) {
        names.push_back(command.verb.front());
        names.push_back(verbText(command));
        if (command.verb.size() > 1 && !words.empty() && command.verb[0] == words[0])
            second.push_back(command.verb[1]);
        if (command.verb.size() <= words.size() &&
            std::equal(command.verb.begin(), command.verb.end(), words.begin()) && command.verb.size() > used) {
            best = &command;
            used = command.verb.size();
        }
    }
    if (best != nullptr)
        return best;
    if (words.empty())
        return usage(tr("Which command?"), tr("see: pluma --help"));
    if (!second.empty()) {
        const std::string what = words.size() > 1 ? words[1] : std::string();
        return usage(what.empty() ? tr("'{}' needs one of: {}.", words[0], join(second, ", "))
                                  : tr("There is no command '{} {}'.", words[0], printable(what)),
                     didYouMean(what, second).empty() ? tr("known are: {}", join(second, ", "))
                                                      : didYouMean(what, second));
    }
    const std::string hint = didYouMean(words[0], names);
    return usage(tr("There is no command '{}'.", printable(words[0])), hint.empty() ? tr("see: pluma --help") : hint);
}

Result<Json> typed(const Argument& argument, const std::string& text)
{
    if (argument.kind == Argument::Kind::Integer) {
        std::int64_t value = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        if (end.ptr != text.data() + text.size() || end.ec != std::errc())
            return usage(tr("'{}' needs a whole number, not '{}'.", argument.option, printable(text)));
        return value >= 0 ? Json(static_cast<std::uint64_t>(value)) : Json(value);
    }
    if (argument.kind == Argument::Kind::Number) {
        double value = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        if (end.ptr != text.data() + text.size() || end.ec != std::errc())
            return usage(tr("'{}' needs a number, not '{}'.", argument.option, printable(text)));
        return value;
    }
    if (!isUtf8(text))
        return usage(tr("The argument '{}' is not UTF-8.", printable(text)));
    return text;
}

Result<> store(Json& input, const Argument& argument, const std::string& text)
{
    PLUMA_TRY(Json value, typed(argument, text));
    if (argument.list)
        input[argument.name].push_back(std::move(value));
    else if (input.contains(argument.name))
        return usage(tr("'{}' is given twice.", argument.positional ? argument.placeholder : argument.option));
    else
        input[argument.name] = std::move(value);
    return {};
}

constexpr const char* trustOption = "--trust-repository";

Result<Parsed> parse(const Registry& registry, const std::vector<std::string>& arguments, const std::string& folder)
{
    Parsed out;
    out.folder = folder;
    std::vector<std::string> rest = arguments;
    // -C DIR before the verb, as with git and make.
    while (!rest.empty() && (rest[0] == trustOption || (rest.size() >= 2 && rest[0] == "-C"))) {
        if (rest[0] == trustOption) {
            out.trustRepository = true;
            rest.erase(rest.begin());
            continue;
        }
        out.folder = (std::filesystem::path(out.folder) / rest[1]).lexically_normal().string();
        if (std::error_code error; !std::filesystem::is_directory(out.folder, error))
            return fail(ErrorCode::NotFound, tr("There is no such folder."), out.folder);
        rest.erase(rest.begin(), rest.begin() + 2);
    }
    std::size_t used = 0;
    PLUMA_TRY(out.command, findCommand(registry, rest, used));
    const std::vector<Argument> asked = out.command->arguments();
    std::vector<const Argument*> positionals;
    std::vector<std::string> options = {"--json", "--help", "--quiet"};
    for (const Argument& argument : asked) {
        if (argument.positional)
            positionals.push_back(&argument);
        else
            options.push_back(argument.option);
    }
    if (out.command->streams())
        options.emplace_back("--jsonl");
    std::size_t position = 0;
    bool onlyPositional = false;
    for (std::size_t i = used; i < rest.size(); ++i) {
        const std::string& word = rest[i];
        if (!onlyPositional && word == "--") {
            onlyPositional = true;
            continue;
        }
        if (onlyPositional || word.size() < 2 || word[0] != '-') {
            if (position >= positionals.size())
                return usage(tr("'{}' takes no argument '{}'.", verbText(*out.command), printable(word)),
                             tr("see: pluma {} --help", verbText(*out.command)));
            PLUMA_CHECK(store(out.input, *positionals[position], word));
            if (!positionals[position]->list)
                ++position;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        if (name == "--json" || name == "--jsonl" || name == "--help" || name == "-h" || name == "--quiet" ||
            name == "-q" || word == trustOption) {
            out.trustRepository = out.trustRepository || word == trustOption;
            out.json = out.json || name == "--json";
            out.jsonl = out.jsonl || name == "--jsonl";
            out.help = out.help || name == "--help" || name == "-h";
            out.quiet = out.quiet || name == "--quiet" || name == "-q";
            if (name == "--jsonl" && !out.command->streams())
                return usage(tr("'{}' streams no rows.", verbText(*out.command)), tr("use --json"));
            continue;
        }
        const auto it = std::find_if(asked.begin(), asked.end(), [&](const Argument& a) { return a.option == name; });
        if (it == asked.end() || name.empty()) {
            const std::string hint = didYouMean(name, options);
            return usage(tr("'{}' has no option '{}'.", verbText(*out.command), printable(name)),
                         hint.empty() ? tr("see: pluma {} --help", verbText(*out.command)) : hint);
        }
        if (it->kind == Argument::Kind::Flag) {
            if (equals != std::string::npos)
                return usage(tr("'{}' takes no value.", name));
            out.input[it->name] = true;
            continue;
        }
        if (equals == std::string::npos && i + 1 >= rest.size())
            return usage(tr("'{}' needs a value.", name), it->help);
        PLUMA_CHECK(store(out.input, *it, equals != std::string::npos ? word.substr(equals + 1) : rest[++i]));
    }
    if (out.help)
        return out;
    for (const Argument& argument : asked)
        if (argument.required && !out.input.contains(argument.name))
            return usage(tr("'{}' needs {}.", verbText(*out.command),
                            argument.positional ? argument.placeholder : argument.option + " " + argument.placeholder),
                         argument.help);
    return out;
}

std::string helpOf(const CommandInfo& command)
{
    std::string out = tr("Usage: pluma {}", verbText(command));
    const std::vector<Argument> arguments = command.arguments();
    for (const Argument& a : arguments)
        if (a.positional)
            out += a.required ? " " + a.placeholder : " [" + a.placeholder + "]";
    out += " " + tr("[options]") + "\n\n" + command.title + ". " + command.help + "\n";
    std::vector<std::pair<std::string, std::string>> rows;
    for (const Argument& a : arguments) {
        std::string left =
            a.positional ? a.placeholder
                         : a.option + (a.kind == Argument::Kind::Flag
                                           ? ""
                                           : " " + (a.placeholder.empty() ? std::string("VALUE") : a.placeholder));
        rows.emplace_back(left, a.help + (a.list ? " " + tr("(repeatable)") : "") +
                                    (a.required ? " " + tr("(required)") : ""));
    }
    rows.emplace_back("--json", tr("print the result as JSON"));
    if (command.streams())
        rows.emplace_back("--jsonl", tr("print each row as a line of JSON"));
    rows.emplace_back("--quiet", tr("no progress on standard error"));
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.first.size());
    out += "\n" + tr("Options:") + "\n";
    for (const auto& [left, right] : rows)
        out += "  " + left + std::string(width - left.size() + 2, ' ') + right + "\n";
    if (!command.examples.empty()) {
        out += "\n" + tr("Examples:") + "\n";
        for (const std::string& example : command.examples)
            out += "  " + example + "\n";
    }
    return out;
}

std::string helpAll(const Registry& registry, const std::string& version)
{
    std::string out =
        tr("pluma {}: parametric documents, frozen contexts and clones of whole programs, in git.", version) + "\n\n" +
        tr("Usage: pluma [-C DIR] [--trust-repository] COMMAND [options]") + "\n\n" + tr("Commands:") + "\n";
    std::size_t width = 0;
    for (const CommandInfo& command : registry.all())
        width = std::max(width, verbText(command).size());
    for (const CommandInfo& command : registry.all())
        out += "  " + verbText(command) + std::string(width - verbText(command).size() + 2, ' ') + command.title + "\n";
    return out + "\n" +
           tr("--trust-repository lets what the repository brings (filters, hooks, settings that run programs) run in "
              "this call; see: pluma trust.") +
           "\n" +
           tr("`pluma COMMAND --help` explains one. Exit codes: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 "
              "environment, 5 cancelled.") +
           "\n";
}

void printError(Terminal& terminal, const Error& error, bool json)
{
    if (json) {
        Json out = {{"error",
                     {{"code", errorCodeName(error.code)},
                      {"message", error.message},
                      {"where", error.where},
                      {"hint", error.hint}}}};
        if (!error.detail.empty())
            out["error"]["detail"] = error.detail;
        terminal.err(out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
        return;
    }
    terminal.err("error: " + (error.where.empty() ? std::string() : error.where + ": ") + error.message + "\n");
    if (!error.detail.empty())
        terminal.err("  " + replaceAll(error.detail, "\n", "\n  ") + "\n");
    if (!error.hint.empty())
        terminal.err("hint: " + error.hint + "\n");
}

} // namespace

int runCommandLine(const Registry& registry, const std::vector<std::string>& arguments, Terminal& terminal, Job& job,
                   const std::string& version)
{
    if (arguments.empty() || arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help") {
        if (arguments.size() > 1 && arguments[0] == "help") {
            std::size_t used = 0;
            const auto command = findCommand(registry, {arguments.begin() + 1, arguments.end()}, used);
            if (!command) {
                printError(terminal, command.error(), false);
                return static_cast<int>(Exit::Usage);
            }
            terminal.out(helpOf(**command));
            return 0;
        }
        (arguments.empty() ? terminal.err : terminal.out)(helpAll(registry, version));
        return arguments.empty() ? static_cast<int>(Exit::Usage) : 0;
    }
    std::vector<std::string> words = arguments;
    if (words[0] == "--version")
        words[0] = "version";
    const bool wantsJson = std::find(words.begin(), words.end(), "--json") != words.end();
    const auto parsed = parse(registry, words, terminal.folder);
    if (!parsed) {
        printError(terminal, parsed.error(), wantsJson);
        return static_cast<int>(exitOf(parsed.error().code));
    }
    if (parsed->help) {
        terminal.out(helpOf(*parsed->command));
        return 0;
    }
    const bool show = terminal.errIsTerminal && !parsed->quiet && !parsed->json;
    bool shown = false;
    auto lastShown = std::chrono::steady_clock::now();
    job.onProgress = [&](const std::string& step, std::uint64_t done, std::uint64_t total) {
        const auto now = std::chrono::steady_clock::now();
        if (!show || now - lastShown < std::chrono::milliseconds(300))
            return;
        lastShown = now;
        shown = true;
        terminal.err("\r\x1b[K" + (total > 0  ? fmt::format("{} {} / {}", step, done, total)
                                   : done > 0 ? fmt::format("{} {}", step, done)
                                              : step));
    };
    const auto clearProgress = [&] {
        if (std::exchange(shown, false))
            terminal.err("\r\x1b[K");
    };
    job.onLog = [&](const std::string& line) {
        clearProgress();
        terminal.err(line + "\n");
    };
    const Call call{parsed->folder,
                    job,
                    terminal.clock,
                    [&](const std::string& line) {
                        clearProgress();
                        if (!parsed->json && !parsed->jsonl)
                            terminal.out(line + "\n");
                    },
                    terminal.readLine,
                    [&](const std::string& line) {
                        clearProgress();
                        terminal.err(tr("warning: {}", line) + "\n");
                    },
                    parsed->trustRepository};
    const auto sink = parsed->jsonl ? std::function<void(const Json&)>([&](const Json& row) {
        terminal.out(row.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
    })
                                    : std::function<void(const Json&)>();
    const auto answer = registry.run(*parsed->command, call, parsed->input, sink);
    clearProgress();
    if (!answer) {
        printError(terminal, answer.error(), parsed->json);
        return static_cast<int>(exitOf(answer.error().code));
    }
    if (parsed->json)
        terminal.out(answer->output.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    else if (!parsed->jsonl)
        terminal.out(answer->text);
    return static_cast<int>(answer->negative ? Exit::No : Exit::Done);
}

} // namespace pluma::command

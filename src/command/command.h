// Commands: every verb is declared once as typed structs. JSON Schemas, the decoder, the command line, help and
// completion are projections of that declaration, and Registry::run is the one gate through which a command is called.
// This module knows no other module's verbs.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/job.h"
#include "base/json.h"
#include "base/result.h"
#include "base/values.h"
#include "command/described.h"

namespace pluma::command {

/// What a command may do.
enum class Effect { Read, Write };

/// Where a call comes from. The owner of this machine, and nobody else, sits at the command line and the window.
enum class Origin { CommandLine, Window, Network };

/// Who calls. The owner of the machine needs no permission; everybody else has those that are listed, and no other.
struct Principal {
    std::string name; ///< empty: the owner of the machine
    std::vector<std::string> permissions;
};

/// What a command did, for those who react to it without knowing the command: the window, later an outbox and a hub.
struct Event {
    std::string type; ///< context.frozen
    std::string program = {};
    std::string phase = {};
    std::string snapshot = {};   ///< id of the context that it is about
    std::string subject = {};    ///< what else it is about: a path in the program, a folder
    std::string occurredAt = {}; ///< UTC; the gate fills it in
    std::string user = {};       ///< name of the principal; the gate fills it in
};

/// What is usually done next. What the next command asks for is taken from this one's answer.
struct FollowUp {
    std::string command;                           ///< id
    std::map<std::string, std::string> input = {}; ///< field of its input → JSON pointer into the output
};

/// The input of what is done next, as far as an answer's output says it.
Json inputOf(const FollowUp& next, const Json& output);

/// The context of a call. Everything a handler may use from outside its input.
struct Call {
    std::string folder; ///< the current folder, absolute
    Job& job;
    Clock clock;
    std::function<void(const std::string& line)> say; ///< progress for people while it runs; never part of the output
    std::function<std::optional<std::string>()> readLine; ///< the next line of standard input; null where there is none
    /// What people should know although the command goes on; never part of the output. May be null.
    std::function<void(const std::string& line)> warn;
    bool trustRepository = false; ///< what the repository brings may run in this call; only the owner may say so
    Origin origin = Origin::CommandLine;
    Principal principal = {};
};

/// The answer of a command: output and exit code ("no" is an answer, not an error).
struct Answer {
    Json output;
    std::string text;          ///< for people
    bool negative = false;     ///< the answer is "no": findings, mismatch
    std::vector<Event> events; ///< what happened, in order; only of types that the command declares
};

/// What is said of a command before it runs.
struct Declaration {
    std::string id;    ///< context.freeze
    std::string title; ///< Freeze a context
    std::string help;  ///< a paragraph
    int major = 1;
    Effect effect = Effect::Read;
    std::string permission = {};   ///< what somebody who is not the owner has to have; empty: nothing is enough
    std::vector<std::string> verb; ///< words of the command line: {"template", "instantiate"}
    std::vector<std::string> examples = {};
    std::vector<std::string> events = {}; ///< types of what it may tell
    std::vector<FollowUp> next = {};
};

/// A registered command. It is run by Registry::run and by nothing else.
class CommandInfo : public Declaration {
public:
    std::vector<Argument> arguments() const { return m_arguments(); }
    Json inputSchema() const { return m_input(); }
    Json outputSchema() const { return m_output(); }
    bool streams() const { return m_item != nullptr; }
    /// Null when it streams no rows.
    Json itemSchema() const { return streams() ? m_item() : Json(); }

private:
    friend class Registry;
    using Run = std::function<Result<Answer>(const Call&, const Json&, const std::function<void(const Json&)>&)>;

    explicit CommandInfo(Declaration declaration) : Declaration(std::move(declaration)) {}

    // Made when somebody asks: one verb of the command line needs none of the others'.
    std::vector<Argument> (*m_arguments)() = nullptr;
    Json (*m_input)() = nullptr;
    Json (*m_output)() = nullptr;
    Json (*m_item)() = nullptr;
    Run m_run;
};

struct NoItem {
    static auto describe() { return std::tuple<>(); }
};

/// What runs a command: `(call, in) -> Result<Out>`, and with rows `(call, in, sink) -> Result<Out>`.
template <class In, class Out, class Item>
using Handler =
    std::conditional_t<std::same_as<Item, NoItem>, std::function<Result<Out>(const Call&, const In&)>,
                       std::function<Result<Out>(const Call&, const In&, const std::function<void(const Item&)>&)>>;

/// How the output of a command is told.
template <class In, class Out>
struct Telling {
    std::function<std::string(const Out&)> text = {}; ///< what people read
    std::function<bool(const Out&)> negative = {};    ///< whether the answer is "no"
    std::function<std::vector<Event>(const In&, const Out&)> events = {};
};

/// The commands of the product, in registration order. Filled at the start; afterwards any thread may read and run.
class Registry {
public:
    /// Registers a typed command. Handlers never see JSON.
    template <Described In, Described Out, Described Item = NoItem>
    void add(Declaration declaration, std::type_identity_t<Handler<In, Out, Item>> handler, Telling<In, Out> telling)
    {
        CommandInfo info(std::move(declaration));
        info.m_arguments = argumentsOf<In>;
        info.m_input = schemaOf<In>;
        info.m_output = schemaOf<Out>;
        if constexpr (!std::same_as<Item, NoItem>)
            info.m_item = schemaOf<Item>;
        info.m_run = [handler = std::move(handler),
                      telling = std::move(telling)](const Call& call, const Json& input,
                                                    const std::function<void(const Json&)>& sink) -> Result<Answer> {
            In in;
            if (auto decoded = decode(input, in, ""); !decoded)
                return tl::unexpected<Error>(decoded.error());
            auto out = [&] {
                if constexpr (std::same_as<Item, NoItem>)
                    return handler(call, in);
                else
                    return handler(call, in, [&](const Item& item) {
                        if (sink)
                            sink(encode(item));
                    });
            }();
            if (!out)
                return tl::unexpected<Error>(out.error());
            return Answer{encode(*out), telling.text ? telling.text(*out) : std::string(),
                          telling.negative && telling.negative(*out),
                          telling.events ? telling.events(in, *out) : std::vector<Event>()};
        };
        m_commands.push_back(std::move(info));
    }

    const std::vector<CommandInfo>& all() const { return m_commands; }
    const CommandInfo* find(const std::string& id) const;

    /// Runs a command for somebody: the one place where a call is allowed or denied, and where what happened is told.
    /// `sink` gets the rows of a command that streams, and may be null. Denied: the origin is not the owner's and the
    /// principal has not the command's permission, or the call would let a repository run what it brings.
    Result<Answer> run(const CommandInfo& command, const Call& call, const Json& input,
                       const std::function<void(const Json&)>& sink = {}) const;

private:
    std::vector<CommandInfo> m_commands;
};

/// Exit codes of `pluma`.
enum class Exit { Done = 0, No = 1, Usage = 2, Invalid = 3, Environment = 4, Cancelled = 5 };
Exit exitOf(ErrorCode code);

/// Where a command line reads and writes.
struct Terminal {
    std::function<void(const std::string&)> out;
    std::function<void(const std::string&)> err;
    bool errIsTerminal = false;
    std::string folder; ///< current folder
    Clock clock = systemClock;
    std::function<std::optional<std::string>()> readLine; ///< a line of input without its end; nothing at the end
};
/// Runs `pluma ARGS`: parses, calls, prints. Returns the exit code.
int runCommandLine(const Registry& registry, const std::vector<std::string>& arguments, Terminal& terminal, Job& job,
                   const std::string& version);

/// The script for `completion bash`.
std::string bashCompletion(const Registry& registry);
/// The input schema of a command as a form asks for it: what is required first, then in the order of the declaration.
Values::Shared formSchema(const CommandInfo& command);
/// The OpenAPI 3.1 document of all commands: one POST for each.
Json openApi(const Registry& registry, const std::string& version);
/// The same with the input of each command as formSchema() has it, for those who fill it in.
Values::Shared openApiForms(const Registry& registry, const std::string& version);
/// The man page, in the macros of man(7).
std::string manPage(const Registry& registry, const std::string& version);
/// Everything the registry declares, as JSON: the source of golden files.
Json registryJson(const Registry& registry);

} // namespace pluma::command

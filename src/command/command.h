// Commands: every verb is declared once as typed structs. JSON Schemas, the decoder, the command line, help and
// completion are projections of that declaration. This module knows no other module's verbs.
#pragma once

#include <algorithm>
#include <concepts>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/clock.h"
#include "base/job.h"
#include "base/json.h"
#include "base/result.h"
#include "base/values.h"

namespace pluma::command {

/// How a field of an input appears on the command line.
enum class Shape { Option, Positional, Hidden };

/// A field of a described struct: JSON name, member and help. Options of the command line are `--name` with '_' as '-'.
template <class S, class T>
struct Field {
    const char* name;
    T S::*member;
    const char* help;
    bool required = false;
    Shape shape = Shape::Option;
    const char* placeholder = "";
    const char* completes = ""; ///< what shells complete: file, directory, program, phase, context, template
};
template <class S, class T>
Field(const char*, T S::*, const char*) -> Field<S, T>;
template <class S, class T>
Field(const char*, T S::*, const char*, bool) -> Field<S, T>;
template <class S, class T>
Field(const char*, T S::*, const char*, bool, Shape) -> Field<S, T>;
template <class S, class T>
Field(const char*, T S::*, const char*, bool, Shape, const char*) -> Field<S, T>;
template <class S, class T>
Field(const char*, T S::*, const char*, bool, Shape, const char*, const char*) -> Field<S, T>;

/// A struct is described when it has `static auto describe()` returning a tuple of Fields.
template <class T>
concept Described = requires
{
    T::describe();
};

namespace detail {

template <class T>
struct IsVector : std::false_type {
};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {
};
template <class T>
struct IsMap : std::false_type {
};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

} // namespace detail

template <class T>
Json schemaOf();
template <class T>
Json encode(const T& value);
template <class T>
Result<> decode(const Json& json, T& out, const std::string& pointer);

template <class T>
Json schemaOf()
{
    if constexpr (std::same_as<T, Json>)
        return true;
    else if constexpr (std::same_as<T, bool>)
        return {{"type", "boolean"}};
    else if constexpr (std::integral<T>)
        return std::unsigned_integral<T> ? Json{{"type", "integer"}, {"minimum", 0}} : Json{{"type", "integer"}};
    else if constexpr (std::floating_point<T>)
        return {{"type", "number"}};
    else if constexpr (std::same_as<T, std::string>)
        return {{"type", "string"}};
    else if constexpr (detail::IsOptional<T>::value)
        return schemaOf<typename T::value_type>();
    else if constexpr (detail::IsVector<T>::value)
        return {{"type", "array"}, {"items", schemaOf<typename T::value_type>()}};
    else if constexpr (detail::IsMap<T>::value)
        return {{"type", "object"}, {"additionalProperties", schemaOf<typename T::mapped_type>()}};
    else {
        static_assert(Described<T>, "a field must be a scalar, a list, a map or a described struct");
        Json properties = Json::object();
        Json required = Json::array();
        std::apply(
            [&](const auto&... field) {
                (
                    [&] {
                        using Member = std::remove_reference_t<decltype(std::declval<T>().*(field.member))>;
                        Json schema = schemaOf<Member>();
                        if (schema.is_object()) {
                            schema["description"] = field.help;
                            if (*field.completes != '\0')
                                (schema["type"] == "array" ? schema["items"] : schema)["x-completes"] = field.completes;
                        }
                        properties[field.name] = schema;
                        // What may be absent is left out where there is nothing to say.
                        if (field.required && !detail::IsOptional<std::remove_cv_t<Member>>::value)
                            required.push_back(field.name);
                    }(),
                    ...);
            },
            T::describe());
        return {
            {"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
    }
}

template <class T>
Json encode(const T& value)
{
    if constexpr (detail::IsOptional<T>::value)
        return value ? encode(*value) : Json();
    else if constexpr (detail::IsVector<T>::value) {
        Json out = Json::array();
        for (const auto& item : value)
            out.push_back(encode(item));
        return out;
    } else if constexpr (detail::IsMap<T>::value) {
        Json out = Json::object();
        for (const auto& [key, item] : value)
            out[key] = encode(item);
        return out;
    } else if constexpr (Described<T>) {
        Json out = Json::object();
        std::apply(
            [&](const auto&... field) {
                (
                    [&] {
                        Json item = encode(value.*(field.member));
                        if constexpr (!detail::IsOptional<std::remove_cvref_t<decltype(value.*(field.member))>>::value)
                            out[field.name] = std::move(item);
                        else if (!item.is_null())
                            out[field.name] = std::move(item);
                    }(),
                    ...);
            },
            T::describe());
        return out;
    } else {
        return Json(value);
    }
}

Error decodeError(const std::string& pointer, const std::string& expected);
Error unknownField(const std::string& pointer, const std::string& name, const std::vector<std::string>& known);
Error missingField(const std::string& pointer, const std::string& name);

template <class T>
Result<> decode(const Json& json, T& out, const std::string& pointer)
{
    if constexpr (std::same_as<T, Json>) {
        out = json;
        return {};
    } else if constexpr (detail::IsOptional<T>::value) {
        if (json.is_null())
            return {};
        return decode(json, out.emplace(), pointer);
    } else if constexpr (detail::IsVector<T>::value) {
        if (!json.is_array())
            return tl::unexpected<Error>(decodeError(pointer, "a list"));
        for (std::size_t i = 0; i < json.size(); ++i)
            if (auto item = decode(json[i], out.emplace_back(), pointer + "/" + std::to_string(i)); !item)
                return item;
        return {};
    } else if constexpr (detail::IsMap<T>::value) {
        if (!json.is_object())
            return tl::unexpected<Error>(decodeError(pointer, "an object"));
        for (const auto& [key, value] : json.items())
            if (auto item = decode(value, out[key], pointer + "/" + key); !item)
                return item;
        return {};
    } else if constexpr (Described<T>) {
        if (!json.is_object())
            return tl::unexpected<Error>(decodeError(pointer, "an object"));
        std::vector<std::string> known;
        Result<> result;
        std::apply(
            [&](const auto&... field) {
                (
                    [&] {
                        known.emplace_back(field.name);
                        const auto it = json.find(field.name);
                        if (!result)
                            return;
                        if (it != json.end())
                            result = decode(*it, out.*(field.member), pointer + "/" + field.name);
                        else if (field.required)
                            result = tl::unexpected<Error>(missingField(pointer, field.name));
                    }(),
                    ...);
            },
            T::describe());
        for (const auto& [key, value] : json.items())
            if (result && std::find(known.begin(), known.end(), key) == known.end())
                result = tl::unexpected<Error>(unknownField(pointer, key, known));
        return result;
    } else {
        const bool fits = std::same_as<T, bool>          ? json.is_boolean()
                          : std::same_as<T, std::string> ? json.is_string()
                          : std::integral<T>
                              ? json.is_number_integer() && (!std::unsigned_integral<T> || json.is_number_unsigned())
                              : json.is_number();
        if (!fits)
            return tl::unexpected<Error>(decodeError(pointer, std::same_as<T, bool>          ? "true or false"
                                                              : std::same_as<T, std::string> ? "a text"
                                                              : std::integral<T>             ? "a whole number"
                                                                                             : "a number"));
        out = json.get<T>();
        return {};
    }
}

/// What a command may do.
enum class Effect { Read, Write };

/// One option or positional of a command line, derived from a Field.
struct Argument {
    std::string name;   ///< JSON name
    std::string option; ///< `--phase`; empty for positionals
    std::string help;
    std::string placeholder;
    std::string completes;
    enum class Kind { Text, Integer, Number, Flag } kind = Kind::Text;
    bool list = false;
    bool required = false;
    bool positional = false;
};

/// The context of a call. Everything a handler may use from outside its input.
struct Call {
    std::string folder; ///< the current folder, absolute
    Job& job;
    Clock clock;
    std::function<void(const std::string& line)> say; ///< progress for people while it runs; never part of the output
    std::function<std::optional<std::string>()> readLine; ///< the next line of standard input; null where there is none
    /// What people should know although the command goes on; never part of the output. May be null.
    std::function<void(const std::string& line)> warn;
    bool trustRepository = false; ///< what the repository brings may run in this call
};

/// The answer of a command: output and exit code ("no" is an answer, not an error).
struct Answer {
    Json output;
    std::string text;      ///< for people
    bool negative = false; ///< the answer is "no": findings, mismatch
    bool textAfterItems = true;
};

/// A registered command. `run` decodes, calls the handler and encodes; handlers never see JSON.
struct CommandInfo {
    std::string id;    ///< context.freeze
    std::string title; ///< Freeze a context
    std::string help;  ///< a paragraph
    int major = 1;
    Effect effect = Effect::Read;
    std::string permission;
    std::vector<std::string> verb; ///< words of the command line: {"template", "instantiate"}
    std::vector<std::string> examples;
    std::vector<Argument> arguments;
    Json inputSchema;
    Json outputSchema;
    Json itemSchema; ///< null when it streams no rows
    std::function<Result<Answer>(const Call& call, const Json& input, const std::function<void(const Json&)>& sink)>
        run;
};

namespace detail {
template <class T>
Argument argumentOf(const auto& field)
{
    using Member = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
    Argument argument;
    argument.name = field.name;
    argument.help = field.help;
    argument.placeholder = field.placeholder;
    argument.completes = field.completes;
    argument.required = field.required;
    argument.positional = field.shape == Shape::Positional;
    const auto kind = []<class M>() {
        if constexpr (std::same_as<M, bool>)
            return Argument::Kind::Flag;
        else if constexpr (std::integral<M>)
            return Argument::Kind::Integer;
        else if constexpr (std::floating_point<M>)
            return Argument::Kind::Number;
        else
            return Argument::Kind::Text;
    };
    if constexpr (IsVector<Member>::value) {
        argument.list = true;
        argument.kind = kind.template operator()<typename Member::value_type>();
    } else if constexpr (IsOptional<Member>::value) {
        argument.kind = kind.template operator()<typename Member::value_type>();
    } else {
        argument.kind = kind.template operator()<Member>();
    }
    if (!argument.positional) {
        argument.option = "--" + argument.name;
        std::replace(argument.option.begin(), argument.option.end(), '_', '-');
    }
    return argument;
}
} // namespace detail

struct NoItem {
    static auto describe() { return std::tuple<>(); }
};

/// The commands of the product, in registration order.
class Registry {
public:
    /// Registers a typed command. `handler(call, in, sink) -> Result<Out>`; `text(out)` is what people read;
    /// `negative(out)` says whether the answer is "no".
    template <Described In, Described Out, Described Item = NoItem>
    void add(CommandInfo info,
             std::type_identity_t<
                 std::function<Result<Out>(const Call&, const In&, const std::function<void(const Item&)>&)>>
                 handler,
             std::function<std::string(const Out&)> text, std::function<bool(const Out&)> negative = {})
    {
        info.inputSchema = schemaOf<In>();
        info.outputSchema = schemaOf<Out>();
        if constexpr (!std::same_as<Item, NoItem>)
            info.itemSchema = schemaOf<Item>();
        std::apply(
            [&](const auto&... field) {
                (
                    [&] {
                        if (field.shape != Shape::Hidden)
                            info.arguments.push_back(detail::argumentOf<In>(field));
                    }(),
                    ...);
            },
            In::describe());
        info.run = [handler = std::move(handler), text = std::move(text),
                    negative = std::move(negative)](const Call& call, const Json& input,
                                                    const std::function<void(const Json&)>& sink) -> Result<Answer> {
            In in;
            if (auto decoded = decode(input, in, ""); !decoded)
                return tl::unexpected<Error>(decoded.error());
            auto out = handler(call, in, [&](const Item& item) {
                if (sink)
                    sink(encode(item));
            });
            if (!out)
                return tl::unexpected<Error>(out.error());
            return Answer{encode(*out), text ? text(*out) : std::string(), negative && negative(*out)};
        };
        m_commands.push_back(std::move(info));
    }

    const std::vector<CommandInfo>& all() const { return m_commands; }
    const CommandInfo* find(const std::string& id) const;

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

// Structs that describe themselves: their fields with names and help, from which JSON Schema, decoder, encoder and the
// arguments of a command line are made.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/json.h"
#include "base/result.h"

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

/// What a described struct asks for on the command line and in forms, in the order of its fields.
template <Described T>
std::vector<Argument> argumentsOf()
{
    std::vector<Argument> out;
    std::apply(
        [&](const auto&... field) {
            (
                [&] {
                    if (field.shape != Shape::Hidden)
                        out.push_back(detail::argumentOf<T>(field));
                }(),
                ...);
        },
        T::describe());
    return out;
}

} // namespace pluma::command

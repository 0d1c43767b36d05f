// The words of an enum, in one table: what formats and outputs write for each value and read for it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace pluma {

template <class E, std::size_t N>
using NameTable = std::array<std::pair<E, const char*>, N>;

/// Specialised beside each enum that has names: its values with their words, each once.
template <class E>
inline constexpr NameTable<E, 0> nameTable{};

/// The word of a value; empty for one that has none.
template <class E>
constexpr const char* wordOf(E value)
{
    for (const auto& [known, name] : nameTable<E>)
        if (known == value)
            return name;
    return "";
}

/// The value of a word; nothing for a word that means none.
template <class E>
constexpr std::optional<E> named(std::string_view word)
{
    for (const auto& [known, name] : nameTable<E>)
        if (name == word)
            return known;
    return std::nullopt;
}

} // namespace pluma

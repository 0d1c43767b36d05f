// What keywords of a schema are, by their names. Private to the compiler.
#pragma once

#include <string_view>

namespace pluma::schema {

/// How a keyword holds schemas, for the walk that finds identifiers.
enum class Holds { Nothing, One, List, Map, OneOrList };
Holds holdsOf(std::string_view keyword);
/// A keyword that says something about a value and asks nothing of it.
bool annotationKeyword(std::string_view key);

} // namespace pluma::schema

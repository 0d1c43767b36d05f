// Reading JSON that came from elsewhere, where every member may be missing or of another type.
#pragma once

#include <string>

#include "base/json.h"

namespace pluma {

/// A member of an object; null when the value is no object or has no such member. Lives as long as the object.
inline const Json& member(const Json& object, const char* key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto it = object.find(key);
    return it == object.end() ? none : *it;
}

/// A member that is text; empty when there is none of that name and type.
inline std::string textMember(const Json& object, const char* key)
{
    const Json& found = member(object, key);
    return found.is_string() ? found.get<std::string>() : std::string();
}

} // namespace pluma

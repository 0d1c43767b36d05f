#include "schema/validate/keywords.h"

#include <map>
#include <set>

#include "base/text.h"

namespace pluma::schema {

Holds holdsOf(std::string_view keyword)
{
    static const std::map<std::string_view, Holds> known = {{"additionalProperties", Holds::One},
                                                            {"unevaluatedProperties", Holds::One},
                                                            {"unevaluatedItems", Holds::One},
                                                            {"propertyNames", Holds::One},
                                                            {"contains", Holds::One},
                                                            {"additionalItems", Holds::One},
                                                            {"contentSchema", Holds::One},
                                                            {"not", Holds::One},
                                                            {"if", Holds::One},
                                                            {"then", Holds::One},
                                                            {"else", Holds::One},
                                                            {"items", Holds::OneOrList},
                                                            {"prefixItems", Holds::List},
                                                            {"allOf", Holds::List},
                                                            {"anyOf", Holds::List},
                                                            {"oneOf", Holds::List},
                                                            {"properties", Holds::Map},
                                                            {"patternProperties", Holds::Map},
                                                            {"$defs", Holds::Map},
                                                            {"definitions", Holds::Map},
                                                            {"dependentSchemas", Holds::Map},
                                                            {"dependencies", Holds::Map}};
    const auto it = known.find(keyword);
    return it == known.end() ? Holds::Nothing : it->second;
}

bool annotationKeyword(std::string_view key)
{
    static const std::set<std::string_view> known = {"$schema",
                                                     "$id",
                                                     "$comment",
                                                     "$defs",
                                                     "definitions",
                                                     "$anchor",
                                                     "$dynamicAnchor",
                                                     "$vocabulary",
                                                     "title",
                                                     "description",
                                                     "default",
                                                     "examples",
                                                     "deprecated",
                                                     "readOnly",
                                                     "writeOnly",
                                                     "contentSchema",
                                                     "then",
                                                     "else",
                                                     "id",
                                                     "example",
                                                     "nullable",
                                                     "externalDocs",
                                                     "xml",
                                                     "minContains",
                                                     "maxContains",
                                                     "format",
                                                     "contentEncoding",
                                                     "contentMediaType",
                                                     "discriminator",
                                                     "additionalItems"};
    return known.count(key) > 0 || startsWith(key, "x-");
}

} // namespace pluma::schema

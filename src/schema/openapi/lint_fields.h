// The fields that the objects of OpenAPI 3.0 and 3.1 have. Private to src/schema.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/validate/schema.h"

namespace pluma::schema {

enum class ObjectKind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Example,
    Link,
    Tag,
    Schema, ///< of 3.0; one of 3.1 is a JSON Schema, which any keyword may be in
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow
};

enum class FieldType { Any, Text, Url, Email, Flag, Object, List };

struct Field {
    std::string_view name;
    FieldType type = FieldType::Any;
    bool required = false;
};

/// The fixed fields of an object, in the order of the specification.
const std::vector<Field>& fieldsOf(ObjectKind kind, Dialect dialect);
/// What people call it: "A parameter".
std::string nameOf(ObjectKind kind);

} // namespace pluma::schema

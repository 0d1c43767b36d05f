#include "schema/openapi/lint_fields.h"

#include <array>
#include <map>

#include "base/text.h"

namespace pluma::schema {

namespace {

/// Fields as `name:type`, in words: s text, u address, e mail, b true or false, o object, l list, a anything; `!` it
/// must be there, `+` of 3.1 only.
struct Row {
    ObjectKind kind;
    std::string_view fields;
};
using K = ObjectKind;
constexpr std::array rows = {
    Row{K::OpenApi, "openapi:s! info:o! jsonSchemaDialect:u+ servers:l paths:o webhooks:o+ components:o security:l "
                    "tags:l externalDocs:o"},
    Row{K::Info, "title:s! summary:s+ description:s termsOfService:u contact:o license:o version:s!"},
    Row{K::Contact, "name:s url:u email:e"},
    Row{K::License, "name:s! identifier:s+ url:u"},
    Row{K::Server, "url:s! description:s variables:o"},
    Row{K::ServerVariable, "enum:l default:s! description:s"},
    Row{K::Components, "schemas:o responses:o parameters:o examples:o requestBodies:o headers:o securitySchemes:o "
                       "links:o callbacks:o pathItems:o+"},
    Row{K::PathItem, "$ref:s summary:s description:s get:a put:a post:a delete:a options:a head:a patch:a trace:a "
                     "servers:l parameters:l"},
    Row{K::Operation, "tags:l summary:s description:s externalDocs:o operationId:s parameters:l requestBody:a "
                      "responses:o callbacks:o deprecated:b security:l servers:l"},
    Row{K::ExternalDocs, "description:s url:u!"},
    Row{K::Parameter, "name:s! in:s! description:s required:b deprecated:b allowEmptyValue:b style:s explode:b "
                      "allowReserved:b schema:a example:a examples:o content:o"},
    Row{K::Header, "description:s required:b deprecated:b style:s explode:b schema:a example:a examples:o content:o"},
    Row{K::RequestBody, "description:s content:o! required:b"},
    Row{K::MediaType, "schema:a example:a examples:o encoding:o"},
    Row{K::Encoding, "contentType:s headers:o style:s explode:b allowReserved:b"},
    Row{K::Response, "description:s! headers:o content:o links:o"},
    Row{K::Example, "summary:s description:s value:a externalValue:u"},
    Row{K::Link, "operationRef:s operationId:s parameters:o requestBody:a description:s server:o"},
    Row{K::Tag, "name:s! description:s externalDocs:o"},
    Row{K::Schema, "title:s multipleOf:a maximum:a exclusiveMaximum:a minimum:a exclusiveMinimum:a maxLength:a "
                   "minLength:a pattern:a maxItems:a minItems:a uniqueItems:b maxProperties:a minProperties:a "
                   "required:a enum:a type:a allOf:a oneOf:a anyOf:a not:a items:a properties:a "
                   "additionalProperties:a description:s format:s default:a nullable:b discriminator:o readOnly:b "
                   "writeOnly:b xml:o externalDocs:o example:a deprecated:b"},
    Row{K::Discriminator, "propertyName:s! mapping:o"},
    Row{K::Xml, "name:s namespace:u prefix:s attribute:b wrapped:b"},
    Row{K::SecurityScheme, "type:s! description:s name:s in:s scheme:s bearerFormat:s flows:o openIdConnectUrl:u"},
    Row{K::OAuthFlows, "implicit:o password:o clientCredentials:o authorizationCode:o"},
    Row{K::OAuthFlow, "authorizationUrl:u tokenUrl:u refreshUrl:u scopes:o!"},
};

FieldType typeOf(char c)
{
    switch (c) {
    case 's':
        return FieldType::Text;
    case 'u':
        return FieldType::Url;
    case 'e':
        return FieldType::Email;
    case 'b':
        return FieldType::Flag;
    case 'o':
        return FieldType::Object;
    case 'l':
        return FieldType::List;
    default:
        return FieldType::Any;
    }
}

std::map<ObjectKind, std::vector<Field>> read(bool old)
{
    std::map<ObjectKind, std::vector<Field>> out;
    for (const Row& row : rows)
        for (const std::string_view word : split(row.fields, ' ')) {
            const std::size_t colon = word.find(':');
            const std::string_view marks = word.substr(colon + 2);
            if (old && marks.find('+') != std::string_view::npos)
                continue;
            // In 3.1 the responses of an operation and the paths of a document may be missing, which is checked apart.
            out[row.kind].push_back(
                {word.substr(0, colon), typeOf(word[colon + 1]), marks.find('!') != std::string_view::npos});
        }
    return out;
}

} // namespace

const std::vector<Field>& fieldsOf(ObjectKind kind, Dialect dialect)
{
    static const auto of30 = read(true);
    static const auto of31 = read(false);
    return (dialect == Dialect::OpenApi30 ? of30 : of31).at(kind);
}

std::string nameOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::OpenApi:
        return tr("A document");
    case ObjectKind::Info:
        return tr("'info'");
    case ObjectKind::Contact:
        return tr("A contact");
    case ObjectKind::License:
        return tr("A license");
    case ObjectKind::Server:
        return tr("A server");
    case ObjectKind::ServerVariable:
        return tr("A variable of a server");
    case ObjectKind::Components:
        return tr("'components'");
    case ObjectKind::PathItem:
        return tr("A path");
    case ObjectKind::Operation:
        return tr("An operation");
    case ObjectKind::ExternalDocs:
        return tr("'externalDocs'");
    case ObjectKind::Parameter:
        return tr("A parameter");
    case ObjectKind::Header:
        return tr("A header");
    case ObjectKind::RequestBody:
        return tr("A request body");
    case ObjectKind::MediaType:
        return tr("A media type");
    case ObjectKind::Encoding:
        return tr("An encoding");
    case ObjectKind::Response:
        return tr("A response");
    case ObjectKind::Example:
        return tr("An example");
    case ObjectKind::Link:
        return tr("A link");
    case ObjectKind::Tag:
        return tr("A tag");
    case ObjectKind::Schema:
        return tr("A schema");
    case ObjectKind::Discriminator:
        return tr("A discriminator");
    case ObjectKind::Xml:
        return tr("'xml'");
    case ObjectKind::SecurityScheme:
        return tr("A security scheme");
    case ObjectKind::OAuthFlows:
        return tr("'flows'");
    case ObjectKind::OAuthFlow:
        return tr("A flow of OAuth");
    }
    return {};
}

} // namespace pluma::schema

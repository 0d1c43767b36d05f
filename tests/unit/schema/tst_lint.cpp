// What the linter of OpenAPI names: a row for each rule, with the place and how bad it is.
#include "testing.h"

#include "schema/openapi/openapi.h"

using namespace pluma;
using namespace pluma::schema;
using pluma::testing::q;

namespace {

/// "rule /pointer" of each problem, a warning with "~" before it.
QStringList problemsOf(const std::string& yaml)
{
    const auto values = Values::fromYaml(yaml, "api.yaml");
    if (!values)
        return {q("unreadable: " + values.error().message + " " + values.error().where)};
    const auto api = OpenApi::read(*values, "api.yaml");
    if (!api)
        return {q("no OpenAPI: " + api.error().message)};
    Job job;
    QStringList out;
    const auto found = api->lint(job);
    for (const OpenApiProblem& one : *found) {
        if (one.where.find("api.yaml:") != 0)
            out += q("no place: " + one.message);
        out += q((one.severity == OpenApiProblem::Severity::Warning ? "~" : "") + one.rule + " " + one.pointer);
    }
    return out;
}

std::string document(const std::string& version, const std::string& more)
{
    return "openapi: " + version + "\ninfo: {title: T, version: '1'}\n" +
           (more.find("paths:") == std::string::npos ? "paths: {}\n" : "") + more;
}
/// An operation with what is given, in a document that has the schemas A (an object) and S (a text).
std::string operation(const std::string& version, const std::string& more, const std::string& method = "post")
{
    return document(
        version,
        "paths:\n  /a:\n    " + method + ":\n" + more +
            (more.find("responses") == std::string::npos ? "      responses: {'200': {description: ok}}\n" : "") +
            "components: {schemas: {A: {type: object, properties: {p: {type: string}}}, S: {type: "
            "string}}}\n");
}
std::string parameter(const std::string& version, const std::string& one)
{
    return operation(version, "      parameters: [" + one + "]\n");
}
std::string withSchema(const std::string& version, const std::string& one)
{
    return document(version, "components: {schemas: {A: " + one + ", B: {type: object}}}\n");
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& yaml, const char* expected) {
            QTest::newRow(name) << q(yaml) << QString::fromUtf8(expected);
        };
        const char* const v0 = "3.0.3";
        const char* const v1 = "3.1.0";
        const char* const p = "/paths/~1a/post/parameters/0";

        row("nothing", document(v0, ""), "");
        row("no paths", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n", "paths ");
        row("only components in 3.1", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {}\n", "");
        row("no info", "openapi: 3.0.3\npaths: {}\n", "required ");
        row("no version", "openapi: 3.0.3\ninfo: {title: T}\npaths: {}\n", "required /info");
        row("an unknown field of the document", document(v0, "path: {}\n"), "unknown-field /path");
        row("webhooks in 3.0", document(v0, "webhooks: {}\n"), "unknown-field /webhooks");
        row("webhooks in 3.1", document(v1, "webhooks: {w: {post: {}}}\n"), "");
        row("a field of one's own", document(v0, "x-a: 1\n"), "");
        row("license",
            "openapi: 3.1.0\ninfo: {title: T, version: '1', license: {name: L, identifier: MIT, url: "
            "'http://l'}}\npaths: {}\n",
            "exclusive /info/license/url");
        row("a license of 3.1",
            "openapi: 3.0.3\ninfo: {title: T, version: '1', license: {name: L, identifier: MIT}}\npaths: {}\n",
            "unknown-field /info/license/identifier");
        row("an address with blanks", document(v0, "externalDocs: {url: not an address}\n"), "url /externalDocs/url");
        row("no address", document(v0, "externalDocs: {}\n"), "required /externalDocs");
        row("equal tags", document(v0, "tags: [{name: a}, {name: b}, {name: a}]\n"), "tag /tags/2/name");
        row("a tag without name", document(v0, "tags: [{}]\n"), "required /tags/0");

        row("a variable that is not described",
            document(v0, "servers: [{url: 'http://{x}/{y}', variables: {x: {default: a}}}]\n"),
            "server-variable /servers/0/url");
        row("… that is not in the address",
            document(v0, "servers: [{url: 'http://h', variables: {x: {default: a}}}]\n"),
            "~server-variable /servers/0/variables/x");
        row("no default", document(v0, "servers: [{url: 'http://{x}', variables: {x: {enum: [a]}}}]\n"),
            "required /servers/0/variables/x");
        row("no value", document(v1, "servers: [{url: 'http://{x}', variables: {x: {default: a, enum: []}}}]\n"),
            "server-variable /servers/0/variables/x/enum");
        row("a default that is no value",
            document(v1, "servers: [{url: 'http://{x}', variables: {x: {default: a, enum: [b]}}}]\n"),
            "server-variable /servers/0/variables/x/default");
        row("… in 3.0 it should",
            document(v0, "servers: [{url: 'http://{x}', variables: {x: {default: a, enum: [b]}}}]\n"),
            "~server-variable /servers/0/variables/x/default");
        row("the servers of an operation", operation(v0, "      servers: [{}]\n"),
            "required /paths/~1a/post/servers/0");

        row("an unknown scheme", operation(v0, "      security: [{nope: []}]\n"),
            "security /paths/~1a/post/security/0/nope");
        row("… of the document", document(v0, "security: [{nope: []}]\n"), "security /security/0/nope");
        const std::string schemes = "components: {securitySchemes: {k: {type: apiKey, name: k, in: header}, o: {type: "
                                    "oauth2, flows: {implicit: "
                                    "{authorizationUrl: 'http://a', scopes: {read: r}}}}}}\n";
        row("a scope that no flow has", document(v0, "security: [{o: [read, write]}]\n" + schemes),
            "security /security/0/o/1");
        row("scopes of a key", document(v0, "security: [{k: [read]}]\n" + schemes), "security /security/0/k/0");
        row("roles of a key in 3.1", document(v1, "security: [{k: [read]}]\n" + schemes), "");
        row("nothing is asked for", document(v0, "security: [{}]\n"), "");
        const auto scheme = [&](const char* version, const std::string& one) {
            return document(version, "components: {securitySchemes: {s: " + one + "}}\n");
        };
        row("a scheme without a type", scheme(v0, "{}"), "required /components/securitySchemes/s");
        row("an unknown type", scheme(v0, "{type: oauth}"), "security /components/securitySchemes/s/type");
        row("mutualTLS in 3.0", scheme(v0, "{type: mutualTLS}"), "security /components/securitySchemes/s/type");
        row("mutualTLS in 3.1", scheme(v1, "{type: mutualTLS}"), "");
        row("a key without a name", scheme(v0, "{type: apiKey, in: query}"), "required /components/securitySchemes/s");
        row("a key in a path", scheme(v0, "{type: apiKey, in: path, name: k}"),
            "security /components/securitySchemes/s/in");
        row("http without a scheme", scheme(v0, "{type: http}"), "required /components/securitySchemes/s");
        row("openIdConnect", scheme(v0, "{type: openIdConnect}"), "required /components/securitySchemes/s");
        row("oauth2 without flows", scheme(v0, "{type: oauth2}"), "required /components/securitySchemes/s");
        row("a flow without addresses", scheme(v0, "{type: oauth2, flows: {authorizationCode: {scopes: {}}}}"),
            "required /components/securitySchemes/s/flows/authorizationCode\n"
            "required /components/securitySchemes/s/flows/authorizationCode");
        row("a flow without scopes", scheme(v0, "{type: oauth2, flows: {password: {tokenUrl: 'http://t'}}}"),
            "required /components/securitySchemes/s/flows/password");
        row("an unknown flow", scheme(v0, "{type: oauth2, flows: {accessCode: {}}}"),
            "unknown-field /components/securitySchemes/s/flows/accessCode\n"
            "required /components/securitySchemes/s/flows/accessCode\n"
            "required /components/securitySchemes/s/flows/accessCode");

        row("operationID", operation(v0, "      operationID: a\n"), "unknown-field /paths/~1a/post/operationID");
        row("an unknown method", document(v0, "paths: {/a: {fetch: {}}}\n"), "unknown-field /paths/~1a/fetch");
        row("a flag that is a text", operation(v0, "      deprecated: 'yes'\n"), "type /paths/~1a/post/deprecated");
        row("tags that are a text", operation(v0, "      tags: a\n"), "type /paths/~1a/post/tags");
        row("a body of GET", operation(v0, "      requestBody: {content: {text/plain: {}}}\n", "get"),
            "~request-body /paths/~1a/get/requestBody");
        row("an operationId twice",
            document(v1, "paths: {/a: {get: {operationId: x}}}\nwebhooks: {w: {post: {operationId: x}}}\n"),
            "operation-id /webhooks/w/post/operationId");
        row("a path but for the names", document(v1, "paths: {'/{a}': {}, '/{b}': {}}\n"), "path /paths/~1{b}");
        row("an open brace", document(v1, "paths: {'/{a': {}}\n"), "path /paths/~1{a");
        row("no response", operation(v0, "      responses: {}\n"), "response /paths/~1a/post/responses");
        row("a status of 6XX", operation(v0, "      responses: {6XX: {description: d}}\n"),
            "response /paths/~1a/post/responses/6XX");
        row("a response without words", operation(v0, "      responses: {default: {}}\n"),
            "required /paths/~1a/post/responses/default");
        row("beside a reference",
            document(v0,
                     "paths: {/a: {get: {responses: {default: {$ref: '#/components/responses/r', description: d}}}}}\n"
                     "components: {responses: {r: {description: d}}}\n"),
            "~reference-sibling /paths/~1a/get/responses/default/description");
        row("a description beside a reference in 3.1",
            document(v1,
                     "paths: {/a: {get: {responses: {default: {$ref: '#/components/responses/r', description: d}}}}}\n"
                     "components: {responses: {r: {description: d}}}\n"),
            "");

        row("schema and content", parameter(v0, "{name: q, in: query, schema: {}, content: {text/plain: {}}}"),
            (std::string("exclusive ") + p + "/content").c_str());
        row("neither", parameter(v0, "{name: q, in: query}"), (std::string("parameter ") + p).c_str());
        row("two media types", parameter(v0, "{name: q, in: query, content: {text/plain: {}, text/html: {}}}"),
            (std::string("parameter ") + p + "/content").c_str());
        row("a style with content", parameter(v0, "{name: q, in: query, style: form, content: {text/plain: {}}}"),
            (std::string("exclusive ") + p + "/style").c_str());
        row("example and examples", parameter(v0, "{name: q, in: query, schema: {}, example: 1, examples: {}}"),
            (std::string("exclusive ") + p + "/examples").c_str());
        row("an example twice",
            parameter(v0, "{name: q, in: query, schema: {}, examples: {e: {value: 1, externalValue: 'http://e'}}}"),
            (std::string("exclusive ") + p + "/examples/e/externalValue").c_str());
        row("an empty value elsewhere", parameter(v0, "{name: q, in: cookie, schema: {}, allowEmptyValue: true}"),
            (std::string("parameter ") + p + "/allowEmptyValue").c_str());
        row("a style elsewhere", parameter(v0, "{name: q, in: header, style: form, schema: {}}"),
            (std::string("parameter ") + p + "/style").c_str());
        row("deepObject of a text",
            parameter(v0, "{name: q, in: query, style: deepObject, schema: {$ref: '#/components/schemas/S'}}"),
            (std::string("parameter ") + p + "/style").c_str());
        row("deepObject",
            parameter(v0, "{name: q, in: query, style: deepObject, schema: {$ref: '#/components/schemas/A'}}"), "");
        row("a header that is ignored", parameter(v0, "{name: Content-Type, in: header, schema: {}}"),
            (std::string("~ignored ") + p + "/name").c_str());
        row("twice",
            parameter(v0, "{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}, {name: q, in: cookie, "
                          "schema: {}}"),
            "parameter /paths/~1a/post/parameters/1");
        row("twice in an item of two operations",
            document(v1, "paths: {/a: {get: {}, put: {}, parameters: [{name: q, in: query, schema: {}}, {name: q, in: "
                         "query, schema: {}}]}}\n"),
            "parameter /paths/~1a/parameters/1");
        row("not in the path", parameter(v0, "{name: q, in: path, required: true, schema: {}}"),
            "path-parameter /paths/~1a/post");

        row("no content", operation(v0, "      requestBody: {}\n"), "required /paths/~1a/post/requestBody");
        row("no media type", operation(v0, "      requestBody: {content: {json: {}}}\n"),
            "media-type /paths/~1a/post/requestBody/content/json");
        row("a range", operation(v0, "      requestBody: {content: {'text/*; charset=utf-8': {}, '*/*': {}}}\n"), "");
        row("an encoding of nothing",
            operation(v0, "      requestBody: {content: {multipart/form-data: {schema: {$ref: "
                          "'#/components/schemas/A'}, encoding: {p: {}, q: {}}}}}\n"),
            "encoding /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/q");
        row("an encoding of JSON", operation(v0, "      requestBody: {content: {application/json: {encoding: {}}}}\n"),
            "~ignored /paths/~1a/post/requestBody/content/application~1json/encoding");
        row("a header with a name",
            operation(v0, "      responses: {default: {description: d, headers: {X-A: {name: a, schema: {}}}}}\n"),
            "unknown-field /paths/~1a/post/responses/default/headers/X-A/name");

        const auto link = [&](const std::string& one) {
            return operation(
                v0, "      operationId: op\n      responses: {default: {description: d, links: {l: " + one + "}}}\n");
        };
        const char* const l = "/paths/~1a/post/responses/default/links/l";
        row("a link", link("{operationId: op, parameters: {a: $response.body#/id}}"), "");
        row("a link to nothing", link("{}"), (std::string("link ") + l).c_str());
        row("a link to none", link("{operationId: oq}"), (std::string("link ") + l + "/operationId").c_str());
        row("a reference to none", link("{operationRef: '#/paths/~1b/get'}"),
            (std::string("link ") + l + "/operationRef").c_str());
        row("both", link("{operationId: op, operationRef: '#/paths/~1a/post'}"),
            (std::string("exclusive ") + l + "/operationRef").c_str());
        row("no expression", link("{operationId: op, parameters: {a: $reponse.body}}"),
            (std::string("expression ") + l + "/parameters/a").c_str());
        row("a callback",
            operation(v0, "      responses: {default: {description: d}}\n"
                          "      callbacks: {c: {'http://h/{$request.query.u}': {post: {responses: {default: "
                          "{description: d}}}}}}\n"),
            "");
        row("… of no expression", operation(v0, "      callbacks: {c: {'{request.query.u}': {}}}\n"),
            "expression /paths/~1a/post/callbacks/c/{request.query.u}");

        row("a list without items", withSchema(v0, "{type: array}"), "schema /components/schemas/A");
        row("… in 3.1", withSchema(v1, "{type: array}"), "");
        row("items that are a list", withSchema(v0, "{type: array, items: [{}]}"),
            "schema /components/schemas/A/items");
        row("a keyword of JSON Schema", withSchema(v0, "{const: 1}"), "unknown-field /components/schemas/A/const");
        row("… in 3.1", withSchema(v1, "{const: 1, anything: 2}"), "");
        row("types", withSchema(v0, "{type: [string, 'null']}"), "schema /components/schemas/A/type");
        row("exclusiveMinimum", withSchema(v0, "{exclusiveMinimum: 1}"),
            "schema /components/schemas/A/exclusiveMinimum");
        row("… in 3.1", withSchema(v1, "{exclusiveMinimum: true}"), "schema /components/schemas/A/exclusiveMinimum");
        row("nullable in 3.1", withSchema(v1, "{type: string, nullable: true}"),
            "~nullable /components/schemas/A/nullable");
        row("nullable without a type", withSchema(v0, "{nullable: true}"), "~nullable /components/schemas/A/nullable");
        row("read and write", withSchema(v0, "{readOnly: true, writeOnly: true}"),
            "exclusive /components/schemas/A/writeOnly");
        row("multiple of nothing", withSchema(v1, "{multipleOf: 0}"), "schema /components/schemas/A/multipleOf");
        row("required twice", withSchema(v1, "{required: [a, b, a]}"), "schema /components/schemas/A/required/2");
        row("nothing is required", withSchema(v0, "{required: []}"), "schema /components/schemas/A/required");
        row("a discriminator",
            withSchema(v0, "{discriminator: {propertyName: t, mapping: {b: B, c: '#/components/schemas/B'}}}"), "");
        row("… to nothing",
            withSchema(v0, "{discriminator: {propertyName: t, mapping: {b: C, c: '#/components/schemas/C'}}}"),
            "discriminator /components/schemas/A/discriminator/mapping/b\n"
            "discriminator /components/schemas/A/discriminator/mapping/c");
        row("… of nothing", withSchema(v0, "{discriminator: {}}"), "required /components/schemas/A/discriminator");
        row("beside a reference of a schema", withSchema(v0, "{$ref: '#/components/schemas/B', type: string}"),
            "~reference-sibling /components/schemas/A/type");
        row("… in 3.1", withSchema(v1, "{$ref: '#/components/schemas/B', type: string}"), "");
        row("a name of components", document(v0, "components: {schemas: {'a b': {}}}\n"),
            "component-name /components/schemas/a b");
        row("pathItems in 3.0", document(v0, "components: {pathItems: {}}\n"), "unknown-field /components/pathItems");
        row("a path item of components", document(v1, "components: {pathItems: {p: {get: {deprecated: 1}}}}\n"),
            "type /components/pathItems/p/get/deprecated");
    }
    void rules()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, expected);
        QCOMPARE(problemsOf(yaml.toStdString()).join(QLatin1Char('\n')), expected);
    }
};

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"

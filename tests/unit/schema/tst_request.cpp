// Requests from the values of a form: the style table of OpenAPI 3.1.1 (§4.8.12.2), bodies, what cannot be sent, and
// how operations of two versions differ.
#include "testing.h"

#include <QProcess>
#include <QTest>

#include "base/text.h"
#include "schema/openapi/request.h"

using namespace pluma;
using namespace pluma::schema;
using pluma::testing::q;

namespace {

OpenApi apiOf(const std::string& yaml) { return *OpenApi::read(*Values::fromYaml(yaml, "api.yaml"), "api.yaml"); }

OpenApi operationOf(const std::string& inside)
{
    return apiOf("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://h/v1/'}]\npaths:\n  "
                 "/a/{id}:\n    post:\n      operationId: op\n" +
                 inside);
}

struct Sent {
    Request request;
    std::vector<RequestProblem> problems;
};

Sent send(const OpenApi& api, const std::string& values, std::size_t body = 0)
{
    Sent out;
    const auto data = *Values::fromYaml(values, "values");
    Form form(requestForm(api, *api.find("op"), body), {}, data->root());
    const auto payload = form.payload();
    out.request =
        requestOf(api, *api.find("op"), body, api.servers(*api.find("op")).front(), payload->root(), &out.problems);
    return out;
}

QString header(const Request& request, const char* name)
{
    for (const auto& [key, value] : request.headers)
        if (key == name)
            return q(value);
    return {};
}

// moc does not read such texts inside a class.
const char* const anchors = R"(openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a: {post: {operationId: op, requestBody: {content: {application/json: {schema: {type: object, properties: {a: {$ref: '#n'}, b: {$ref: 'http://x/k'}, c: {$ref: '#/components/schemas/N'}, d: {$ref: 'http://x/tree#whole'}, e: {$ref: 'http://x/tree/leaf'}}}}}}}}
components:
  schemas:
    N: {$anchor: n, type: integer}
    K: {$id: 'http://x/k', type: integer}
    # References inside a schema with an $id are relative to that one, and so are its anchors.
    T: {$id: 'http://x/tree', $ref: '#/$defs/part', $defs: {part: {$anchor: whole, $ref: '#n'}, i: {$anchor: n, $ref: 'tree/leaf'}, l: {$id: 'tree/leaf', type: integer}}}
)";
const char* const strangeAddresses = R"(openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'http://h:{port}/v1', variables: {port: {default: 8765}}}]
paths:
  '/a b/#x': {get: {operationId: plain}}
  '/x/{a}': {get: {operationId: open}}
  /evil:
    post:
      operationId: evil
      parameters: [{name: secret, in: body, schema: {type: string}}, {name: 'a b', in: header, schema: {type: string, default: x}}]
      requestBody: {content: {"text/plain\r\nX-Evil: 1": {schema: {type: string}}}}
  /head: {head: {operationId: head}}
webhooks: {ping: {post: {operationId: hook}}}
)";
const char* const wholeOperation = R"(
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: q, in: query, allowReserved: true, schema: {type: string}}
        - {name: at, in: query, content: {application/json: {schema: {type: object}}}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: Authorization, in: header, schema: {type: string}}
        - {name: s, in: cookie, schema: {type: string}}
        - {name: t, in: cookie, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
      responses: {'200': {description: ok, content: {text/plain: {}, application/json: {}}}}
components: {schemas: {Item: {type: object, properties: {name: {type: string}, mass_kg: {type: number}}}}}
)";
const char* const wholeValues = R"(
path: {id: 7}
query: {q: 'a/b?c', at: {x: 1}}
header: {X-Trace: 'one two', Authorization: secret}
cookie: {s: 'a;b', t: c}
body: {name: "it's", mass_kg: 1.50}
)";
const char* const bodyTypes = R"(
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {a: {type: array, items: {type: string}}, b: {type: object, properties: {c: {type: integer}}}, d: {type: string}}}
            encoding: {a: {explode: false}}
          multipart/form-data:
            schema: {type: object, properties: {name: {type: string}, 'a"b': {type: string}, file: {type: string, format: binary}, many: {type: array, items: {type: string}}}}
          application/octet-stream: {}
          text/plain: {schema: {type: string}}
)";
const char* const strictNames = R"(
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: X-A, in: header, schema: {type: string}}
        - {name: 'X B', in: header, schema: {type: string}}
)";
const char* const plainBodies = R"(
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/octet-stream: {}, text/plain: {schema: {type: string}}}}
)";
const char* const twoVersions = R"(openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/limit'}], responses: {'200': {description: ok}}}}
  /b: {post: {operationId: b, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}, responses: {'200': {description: ok}}}}
  /c: {get: {operationId: c, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}}}}
  /d: {get: {operationId: d, responses: {'200': {description: ok}}}}
components:
  parameters: {limit: {name: limit, in: query, schema: {type: integer}}}
  schemas:
    Node: {type: object, properties: {name: {type: string}, next: {$ref: '#/components/schemas/Node'}, leaf: {$ref: '#/components/schemas/Leaf'}}}
    Leaf: {type: object, properties: {size: {type: integer}}}
)";
const char* const whatIsNeeded = R"(
      parameters: [{name: id, in: path, required: true, schema: {type: integer, maximum: 5}}, {name: f, in: query, deprecated: true, description: Words, example: 7, schema: {type: integer}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [n], properties: {n: {type: string}, seen: {type: string, readOnly: true}}}}}}
)";

} // namespace

class TestRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void styles_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* in, const char* style, bool explode, const char* value, const char* expected) {
            QTest::addRow("%s %s %s %s", in, style, explode ? "explode" : "", value)
                << QString::fromUtf8(in) << QString::fromUtf8(style) << explode << QString::fromUtf8(value)
                << QString::fromUtf8(expected);
        };
        const char* const list = "[\"blue\",\"black\",\"brown\"]";
        const char* const map = "{\"R\":100,\"G\":200,\"B\":150}";
        row("path", "matrix", false, "\"\"", ";color");
        row("path", "matrix", false, "\"blue\"", ";color=blue");
        row("path", "matrix", false, list, ";color=blue,black,brown");
        row("path", "matrix", false, map, ";color=R,100,G,200,B,150");
        row("path", "matrix", true, "\"\"", ";color");
        row("path", "matrix", true, "\"blue\"", ";color=blue");
        row("path", "matrix", true, list, ";color=blue;color=black;color=brown");
        row("path", "matrix", true, map, ";R=100;G=200;B=150");
        row("path", "label", false, "\"\"", ".");
        row("path", "label", false, "\"blue\"", ".blue");
        row("path", "label", false, list, ".blue,black,brown");
        row("path", "label", false, map, ".R,100,G,200,B,150");
        row("path", "label", true, "\"blue\"", ".blue");
        row("path", "label", true, list, ".blue.black.brown");
        row("path", "label", true, map, ".R=100.G=200.B=150");
        row("path", "simple", false, "\"blue\"", "blue");
        row("path", "simple", false, list, "blue,black,brown");
        row("path", "simple", false, map, "R,100,G,200,B,150");
        row("path", "simple", true, list, "blue,black,brown");
        row("path", "simple", true, map, "R=100,G=200,B=150");
        row("path", "simple", false, "\"a/b c;ü%\"", "a%2Fb%20c%3B%C3%BC%25");
        row("header", "simple", false, list, "blue,black,brown");
        row("header", "simple", true, map, "R=100,G=200,B=150");
        row("header", "simple", false, "\"a b/c\"", "a b/c");
        row("query", "form", false, "\"\"", "color=");
        row("query", "form", false, "\"blue\"", "color=blue");
        row("query", "form", false, list, "color=blue,black,brown");
        row("query", "form", false, map, "color=R,100,G,200,B,150");
        row("query", "form", true, "\"blue\"", "color=blue");
        row("query", "form", true, list, "color=blue&color=black&color=brown");
        row("query", "form", true, map, "R=100&G=200&B=150");
        row("query", "form", true, "[\"a&b\",\"c=d\"]", "color=a%26b&color=c%3Dd");
        row("query", "spaceDelimited", false, list, "color=blue%20black%20brown");
        row("query", "spaceDelimited", false, map, "color=R%20100%20G%20200%20B%20150");
        row("query", "spaceDelimited", true, list, "color=blue&color=black&color=brown");
        row("query", "pipeDelimited", false, list, "color=blue%7Cblack%7Cbrown");
        row("query", "pipeDelimited", false, map, "color=R%7C100%7CG%7C200%7CB%7C150");
        row("query", "deepObject", true, map, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
        row("query", "deepObject", true, "{\"a\":{\"b\":1},\"c\":[2,3]}",
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=2&color%5Bc%5D=3");
        row("cookie", "form", false, list, "color=blue,black,brown");
        row("cookie", "form", true, list, "color=blue; color=black; color=brown");
        // What RFC 6570 calls undefined is not there at all.
        row("query", "form", true, "null", "");
        row("query", "form", true, "[]", "");
        row("query", "form", false, "{}", "");
        row("query", "form", true, "[null,\"a\"]", "color=a");
        // An empty text is something.
        row("query", "form", false, "[\"\",\"b\"]", "color=,b");
        row("query", "pipeDelimited", false, "[\"\",\"b\"]", "color=%7Cb");
        row("path", "simple", false, "[\"\",\"b\"]", ",b");
        row("path", "label", true, "[\"\",\"b\"]", "..b");
        row("header", "simple", false, "[\"\",\"b\"]", ",b");
        // No standard says how lists of objects are written.
        row("query", "form", true, "[{\"a\":1}]", "color=%7B%22a%22%3A1%7D");
        row("query", "form", true, "12345678901234567890.10", "color=12345678901234567890.10");
        row("query", "form", true, "true", "color=true");
    }
    void styles()
    {
        QFETCH(QString, in);
        QFETCH(QString, style);
        QFETCH(bool, explode);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        OpenApiParameter parameter;
        parameter.name = "color";
        parameter.in = in.toStdString();
        parameter.style = style.toStdString();
        parameter.explode = explode;
        const auto values = *Values::fromJson(value.toStdString(), "value");
        QCOMPARE(q(parameterText(parameter, values->root())), expected);
    }

    void theWholeRequest()
    {
        const OpenApi api = operationOf(wholeOperation);
        const Sent sent = send(api, wholeValues);
        QVERIFY(sent.problems.empty());
        QCOMPARE(q(sent.request.url), QStringLiteral("https://h/v1/a/7?q=a/b?c&at=%7B%22x%22%3A1%7D"));
        QCOMPARE(header(sent.request, "X-Trace"), QStringLiteral("one two"));
        QCOMPARE(header(sent.request, "Cookie"), QStringLiteral("s=a%3Bb; t=c"));
        QCOMPARE(header(sent.request, "Accept"), QStringLiteral("application/json"));
        QCOMPARE(header(sent.request, "Authorization"), QString()); // not a parameter, says the standard
        QCOMPARE(q(sent.request.body), QStringLiteral("{\"name\":\"it's\",\"mass_kg\":1.50}"));
        QVERIFY(q(sent.request.curl()).contains(QStringLiteral("'{\"name\":\"it'\\''s\"")));
    }

    void bodies()
    {
        const OpenApi api = operationOf(bodyTypes);
        const auto types = api.bodies(*api.find("op"));
        QCOMPARE(types.size(), 4U);
        QCOMPARE(q(send(api, "body: {a: [x, y], b: {c: 1}, d: 'e&f'}", 0).request.body),
                 QStringLiteral("a=x,y&b=%7B%22c%22%3A1%7D&d=e%26f"));
        const Request parts = send(api, "body: {name: pluma-part-0, 'a\"b': c, file: AAEC, many: [x, y]}", 1).request;
        QCOMPARE(header(parts, "Content-Type"), QStringLiteral("multipart/form-data; boundary=pluma-part-10"));
        QCOMPARE(parts.body,
                 std::string("--pluma-part-10\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n"
                             "pluma-part-0\r\n--pluma-part-10\r\nContent-Disposition: form-data; "
                             "name=\"a%22b\"\r\n\r\nc\r\n--pluma-part-10\r\nContent-Disposition: form-data; "
                             "name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream"
                             "\r\n\r\n") +
                     std::string("\0\1\2", 3) +
                     "\r\n--pluma-part-10\r\nContent-Disposition: form-data; name=\"many\"\r\n\r\nx\r\n"
                     "--pluma-part-10\r\nContent-Disposition: form-data; name=\"many\"\r\n\r\ny\r\n"
                     "--pluma-part-10--\r\n");
        QCOMPARE(types[2].contentType, std::string("application/octet-stream"));
        QCOMPARE(send(api, "body: AAEC", 2).request.body, std::string("\0\1\2", 3));
        QCOMPARE(send(api, "body: '*'", 2).problems.size(), 2U); // not base64, and nothing for {id}
        QCOMPARE(q(send(api, "body: \"a\\nb\"", 3).request.body), QStringLiteral("a\nb"));
        QVERIFY(!send(api, "{}", 3).request.hasBody);
    }

    void whatCannotBeSent()
    {
        const OpenApi api = operationOf(strictNames);
        QCOMPARE(q(send(api, "path: {id: '..'}").problems.at(0).pointer), QStringLiteral("/path/id"));
        QCOMPARE(q(send(api, "path: {id: ''}").problems.at(0).pointer), QStringLiteral("/path/id"));
        QCOMPARE(send(api, "path: {id: '../..'}").problems.size(), 0U); // its slash is encoded
        QCOMPARE(q(send(api, "path: {id: '../..'}").request.url), QStringLiteral("https://h/v1/a/..%2F.."));
        const Sent split = send(api, "path: {id: a}\nheader: {X-A: \"x\\r\\nHost: evil\", 'X B': y}");
        QCOMPARE(split.problems.size(), 2U);
        QVERIFY(split.request.headers.empty());
    }

    void reservedLettersPass()
    {
        OpenApiParameter parameter;
        parameter.name = "a&b";
        parameter.in = "query";
        parameter.style = "form";
        parameter.explode = parameter.allowReserved = true;
        const auto value = *Values::fromJson(std::string("\"x%20y/z?#f&g[0] %\""), "value");
        QCOMPARE(q(parameterText(parameter, value->root())), QStringLiteral("a%26b=x%20y/z?%23f%26g%5B0%5D%20%25"));
        // As JSON writes numbers, whoever wrote them.
        const auto number = *Values::fromYaml("0x1F", "value");
        QCOMPARE(q(parameterText(parameter, number->root())), QStringLiteral("a%26b=31"));
    }

    void addressesThatAreNone()
    {
        const OpenApi api = apiOf(strangeAddresses);
        const auto written = [&](const char* id, const std::string& server) {
            std::vector<RequestProblem> problems;
            const auto* operation = api.find(id);
            const Request request = requestOf(
                api, *operation, 0, server.empty() ? api.servers(*operation).front() : server, Value(), &problems);
            return q(request.url) + QLatin1Char(' ') + QString::number(problems.size());
        };
        QCOMPARE(written("plain", ""), QStringLiteral("http://h:8765/v1/a%20b/%23x 0"));
        QCOMPARE(written("open", ""), QStringLiteral("http://h:8765/v1/x/{a} 1"));
        QCOMPARE(written("plain", "http://h/v1?k=1#f"), QStringLiteral("http://h/v1/a%20b/%23x 1"));
        QCOMPARE(written("plain", "http://h/\r\nX: y"), QStringLiteral("http://h/%0D%0AX:%20y/a%20b/%23x 1"));
        QVERIFY(written("hook", "").endsWith(QStringLiteral(" 1")));
        std::vector<RequestProblem> problems;
        const auto body = *Values::fromJson(std::string("{\"body\":\"hi\",\"header\":{\"a b\":\"x\"}}"), "values");
        const Request request = requestOf(api, *api.find("evil"), 0, "http://h", body->root(), &problems);
        QCOMPARE(problems.size(), 2U); // a line break in a content type; what "in: body" would send stays away
        for (const auto& [name, text] : request.headers)
            QVERIFY(name != "secret" && text.find('\n') == std::string::npos);
        QVERIFY(
            q(requestOf(api, *api.find("head"), 0, "http://h", Value()).curl()).startsWith(QStringLiteral("curl -I")));
    }

    // A shell and curl's own idea of the same: what curl sends is what we said.
    void curlSendsTheSame()
    {
        QProcess shell;
        const OpenApi api = operationOf(plainBodies);
        for (const char* body : {"body: 'AAEC/w=='", "body: \"it's \\\"$HOME\\\" `x` \\\\ ü\""}) {
            const bool bytes = std::string_view(body).find("AAEC") != std::string_view::npos;
            const Sent sent = send(api, std::string("path: {id: \"a'b\"}\n") + body, bytes ? 0 : 1);
            QVERIFY(sent.problems.empty());
            // Instead of curl, a command that prints the bytes of its body.
            const std::string line =
                "curl() { while [ $# -gt 0 ]; do case \"$1\" in --data-raw) printf %s \"$2\"; shift;; --data-binary) "
                "cat; shift;; esac; shift; done; }\n" +
                sent.request.curl();
            shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(line)});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.readAllStandardOutput().toStdString(), sent.request.body);
        }
    }

    void changesOfOperations()
    {
        const std::string before = twoVersions;
        std::string after =
            replaceAll(before, "size: {type: integer}", "size: {type: integer}, colour: {type: string}");
        after = replaceAll(after, "  /d: {get: {operationId: d", "  /e: {get: {operationId: e");
        Job job;
        const auto changes = compareOperations(apiOf(before), apiOf(after), job);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->size(), 3U);
        QCOMPARE(q(changes->at(0).id), QStringLiteral("b")); // not c: what it answers is no field of its form
        QVERIFY(changes->at(0).kind == FieldChange::Kind::Changed);
        QVERIFY(std::any_of(changes->at(0).fields.begin(), changes->at(0).fields.end(),
                            [](const FieldChange& f) { return f.pointer == "/body/leaf/colour"; }));
        QCOMPARE(q(changes->at(1).id), QStringLiteral("e"));
        QVERIFY(changes->at(1).kind == FieldChange::Kind::Added);
        QCOMPARE(q(changes->at(2).id), QStringLiteral("d"));
        QVERIFY(changes->at(2).kind == FieldChange::Kind::Removed);
        QVERIFY(compareOperations(apiOf(before), apiOf(before), job)->empty());
        const auto only = [&](const std::string& newer) {
            const auto found = compareOperations(apiOf(before), apiOf(newer), job);
            QString out;
            for (const auto& change : *found) {
                out += q(change.id) + QLatin1Char(':') + q(change.what);
                for (const auto& field : change.fields)
                    out += QLatin1Char(' ') + q(field.pointer) + QLatin1Char('=') + q(field.what);
                out += QLatin1Char(';');
            }
            return out;
        };
        QCOMPARE(only(replaceAll(before, "in: query, schema", "in: query, explode: false, schema")),
                 QStringLiteral("a: /query/limit=is written in another way;"));
        QCOMPARE(only(replaceAll(before, "name: {type: string}, next", "next")).count(QStringLiteral("/body/name=")),
                 1);
        QCOMPARE(only(replaceAll(before,
                                 "content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}, "
                                 "responses: {'200': {description: ok}}}}",
                                 "content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}, text/csv: "
                                 "{}}}, responses: {'200': {description: ok}}}}")),
                 QStringLiteral("b:takes text/csv now;"));
        QCOMPARE(only(replaceAll(before, "operationId: d", "operationId: renamed")),
                 QStringLiteral("renamed:was called d;"));
        QCOMPARE(
            only(replaceAll(before,
                            "name: {type: string}, next: {$ref: '#/components/schemas/Node'}, leaf: {$ref: "
                            "'#/components/schemas/Leaf'}",
                            "leaf: {$ref: '#/components/schemas/Leaf'}, next: {$ref: '#/components/schemas/Node'}, "
                            "name: {type: string}")),
            QString()); // the order of members says nothing
        job.cancel();
        QVERIFY(!compareOperations(apiOf(before), apiOf(after), job).has_value());
    }

    // Identifiers of schemas that stand among the components.
    void anchorsAmongTheComponents()
    {
        const OpenApi api = apiOf(anchors);
        Form form(requestForm(api, *api.find("op")), {});
        for (const char* pointer : {"/body/a", "/body/b", "/body/c", "/body/d", "/body/e"}) {
            QVERIFY(form.setText(form.at(pointer), "x").has_value());
            form.validate();
            QVERIFY2(!form.errors(form.at(pointer)).empty(), pointer);
        }
    }

    // A form of a request checks what a request needs.
    void theFormKnowsWhatIsNeeded()
    {
        const OpenApi api = operationOf(whatIsNeeded);
        Form form(requestForm(api, *api.find("op")), {});
        form.validate();
        QStringList wrong;
        for (const NodeId node : form.wrong())
            wrong << q(form.pointer(node));
        QCOMPARE(wrong.join(QLatin1Char(' ')), QStringLiteral("/path/id /body/n"));
        QCOMPARE(form.at("/body/seen"), NodeId{0}); // not asked for in a request
        const NodeId f = form.at("/query/f");
        QVERIFY(form.shape(f).deprecated);
        QCOMPARE(q(form.shape(f).description), QStringLiteral("Words"));
        QCOMPARE(q(form.shape(f).examples.at(0).dump()), QStringLiteral("7"));
        QVERIFY(form.setText(form.at("/path/id"), "9").has_value());
        QVERIFY(form.setText(form.at("/body/n"), "x").has_value());
        QVERIFY(!form.validate());
        QVERIFY(form.setText(form.at("/path/id"), "5").has_value());
        QVERIFY(form.validate());
    }
    void wholeSegmentsAreJudged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("wrong"); ///< pointer of what is wrong
        const auto row = [](const char* name, const char* path, const char* values, const char* url,
                            const char* wrong) { QTest::newRow(name) << q(path) << q(values) << q(url) << q(wrong); };
        row("dots behind a name", "/x{a}/y", "{a: ..}", "/x../y", "");
        row("dots before a name", "/{a}x", "{a: .}", "/.x", "");
        row("dots alone", "/{a}/y", "{a: ..}", "/../y", "/path/a");
        row("two that are dots together", "/{a}{b}", "{a: ., b: .}", "/..", "/path/b");
        row("a dot of the path and one of a value", "/.{a}", "{a: .}", "/..", "/path/a");
        row("nothing beside a name", "/x{a}", "{a: ''}", "/x", "");
        row("nothing alone", "/{a}/y", "{a: ''}", "//y", "/path/a");
        row("nothing and something", "/{a}{b}", "{a: '', b: x}", "/x", "");
        row("an escaped dot of the path", "/%2e{a}", "{a: .}", "/%2e.", "/path/a");
        row("three dots", "/{a}", "{a: ...}", "/...", "");
    }
    void wholeSegmentsAreJudged()
    {
        QFETCH(QString, path);
        QFETCH(QString, values);
        QFETCH(QString, url);
        QFETCH(QString, wrong);
        std::string parameters;
        for (const char* const name : {"a", "b"})
            if (path.contains(QStringLiteral("{%1}").arg(q(name))))
                parameters += std::string(parameters.empty() ? "" : ", ") + "{name: " + name +
                              ", in: path, required: true, schema: {type: string}}";
        const auto api = apiOf("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {'" + path.toStdString() +
                               "': {get: {operationId: op, parameters: [" + parameters + "]}}}\n");
        const auto sent = send(api, "path: " + values.toStdString() + "\n");
        QCOMPARE(q(sent.request.url), url);
        QCOMPARE(q(sent.problems.empty() ? "" : sent.problems.front().pointer), wrong);
        QVERIFY(sent.problems.size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"

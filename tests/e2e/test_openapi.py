"""OpenAPI documents: every problem with its place, forms of every operation, references that must not lead out."""
import json
import os
import resource
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import run_all  # noqa: E402

PLUMA = os.environ["PLUMA"]


def ask(folder, *arguments):
    answer = subprocess.run([PLUMA, "-C", folder, "openapi", *arguments], capture_output=True, text=True)
    return answer.returncode, answer.stdout + answer.stderr


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


API = """openapi: 3.0.3
info: {title: Orders, version: '1'}
paths:
  /orders/{id}:
    put:
      operationId: putOrder
      tags: [orders]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - $ref: 'common/parts.yaml#/dry'
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Order'}
      responses: {'204': {description: done}}
components:
  schemas:
    Order:
      type: object
      required: [part]
      properties:
        part: {type: string, nullable: true}
        children: {type: array, items: {$ref: '#/components/schemas/Order'}}
        extra: {}
        delivery:
          oneOf:
            - {type: object, properties: {days: {type: integer}}}
            - {type: object, properties: {date: {type: string, format: date}}}
"""


def test_several_files_and_recursion():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "api.yaml", API)
        write(folder, "common/parts.yaml", "dry: {name: dry, in: query, schema: {type: boolean}}\n")
        code, text = ask(folder, "lint", "api.yaml")
        assert code == 0 and "1 operation; 0 errors" in text, text
        code, text = ask(folder, "operations", "api.yaml", "--json")
        one = json.loads(text)["operations"][0]
        assert one["parameters"] == 2 and one["bodies"] == ["application/json"] and one["tags"] == ["orders"], one
        code, text = ask(folder, "forms", "api.yaml", "--json")
        form = json.loads(text)["operations"][0]
        # id, dry, the body, part, children, an order in it (which is the body again), extra, delivery, days, date
        assert form["fields"] == 10 and form["typed"] == 9, form
        assert form["raw"] == [{"pointer": "/body/extra", "reason": "the schema does not say what it is"}], form


def test_every_problem_has_its_place():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "bad.yaml", """openapi: 3.0.3
info: {title: Bad}
paths:
  /a/{x}:
    get:
      operationId: same
      parameters: [{name: y, in: path, schema: {type: strin}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/nowhere'}}}}}
  /b:
    get:
      operationId: same
      responses: {'20': {description: ok}}
    get: {responses: {}}
components:
  schemas:
    Ring: {$ref: '#/components/schemas/Gnir'}
    Gnir: {$ref: '#/components/schemas/Ring'}
    Bad: {type: object, required: yes, properties: {p: {pattern: '(', minLength: -1}}}
""")
        code, text = ask(folder, "lint", "bad.yaml", "--json")
        assert code == 1, text
        found = {(p["rule"], p["where"].split(":", 1)[1]) for p in json.loads(text)["problems"]}
        for expected in [("required", "2:7"), ("path-parameter", "6:7"), ("path-parameter", "7:20"), ("schema", "7:55"), ("reference", "8:88"),
                         ("operation-id", "11:20"), ("response", "12:19"), ("duplicate-key", "13:5"), ("reference", "16:18"),
                         ("schema", "18:35"), ("pattern", "18:66"), ("schema", "18:82")]:
            assert expected in found, (expected, sorted(found))
        # The rest stays usable.
        code, text = ask(folder, "forms", "bad.yaml", "--json")
        assert code == 0 and len(json.loads(text)["operations"]) == 2, text


def test_what_is_no_openapi_document():
    with tempfile.TemporaryDirectory() as folder:
        for name, text, says in [("a.json", "[]", "not an object"), ("b.yaml", "swagger: '2.0'\n", "Swagger 2.0"),
                                 ("c.json", "{", "ends where"), ("d.json", '{"openapi": "4.0.0"}', "3.0 and 3.1 are"),
                                 ("e.json", "[" * 20000, "deeper than 512"), ("f.yaml", "a: *b\n", "no anchor"),
                                 ("g.yaml", "a: &a [" + "1," * 100 + "]\n" +
                                  "".join(f"{c}: &{c} [{','.join(['*' + p] * 100)}]\n" for p, c in zip("abcd", "bcde")),
                                  "expands to more")]:
            write(folder, name, text)
            code, said = ask(folder, "lint", name)
            assert code == 3 and says in said, (name, code, said)


def test_references_stay_inside():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "secret.yaml", "x: {type: string}\n")
        write(folder, "in/api.yaml", API.replace("common/parts.yaml#/dry", "../secret.yaml#/x"))
        code, text = ask(os.path.join(folder, "in"), "lint", "api.yaml")
        assert code == 1 and "leads nowhere" in text, text
        write(folder, "in/net.yaml", API.replace("common/parts.yaml#/dry", "https://example.org/parts.yaml#/dry"))
        code, text = ask(os.path.join(folder, "in"), "lint", "net.yaml")
        assert code == 1 and "leads nowhere" in text, text


def bounded(folder, seconds, megabytes, *arguments):
    """Runs within CPU seconds and megabytes of address space, so that what is unbounded dies."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    answer = subprocess.run([PLUMA, "-C", folder, *arguments], capture_output=True, text=True, preexec_fn=limit)
    return answer.returncode, answer.stdout + answer.stderr


def test_hostile_documents_are_bounded():
    with tempfile.TemporaryDirectory() as folder:
        head = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{'
        # 100 MB of description, then an operation.
        write(folder, "large.json", head + '"/a":{"description":"' + "x" * 100_000_000 + '","get":{"operationId":"a","responses":{}}}}}')
        code, text = bounded(folder, 30, 2000, "openapi", "operations", "large.json", "--json")
        assert code == 0 and json.loads(text)["operations"][0]["id"] == "a", text[:300]
        # An enum of 100,000, and a field beside it.
        enum = ",".join(f'"value {i}"' for i in range(100_000))
        write(folder, "enum.json", head + '"/a":{"post":{"operationId":"a","requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{"e":{"enum":[' +
              enum + ']},"n":{"type":"integer"}}}}}},"responses":{}}}}}')
        write(folder, "enum.yaml", "body: {e: value 99999, n: 9007199254740993}\n")
        code, text = bounded(folder, 20, 2000, "openapi", "request", "enum.json", "a", "--values", "enum.yaml", "--json")
        assert code == 0 and json.loads(text)["body"] == '{"e":"value 99999","n":9007199254740993}', text[:300]
        write(folder, "wrong.yaml", "body: {e: value 100000}\n")
        code, text = bounded(folder, 20, 2000, "openapi", "request", "enum.json", "a", "--values", "wrong.yaml", "--json")
        assert code == 1 and json.loads(text)["problems"][0]["pointer"] == "/body/e" and len(text) < 10_000, text[:300]
        # Defaults of servers inside each other, one file under many names, parts of a multipart body without end.
        write(folder, "servers.json", json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a", "responses": {}}}},
                                                  "servers": [{"url": "{a}", "variables": {"a": {"default": "{b}" * 4000}, "b": {"default": "{c}" * 4000}, "c": {"default": "x" * 4000}}}]}))
        code, text = bounded(folder, 10, 1000, "openapi", "request", "servers.json", "a")
        assert code in (0, 1) and len(text) < 100_000, text[:300]
        write(folder, "part.json", json.dumps({"s": {"type": "string", "description": "y" * 400_000}}))
        write(folder, "many.json", json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
                                               "components": {"schemas": {f"s{i}": {"$ref": f"%70art.json#/s" if i % 2 else f"./part.json?{i}#/s"} for i in range(400)}}}))
        code, text = bounded(folder, 10, 1000, "openapi", "lint", "many.json")
        assert code in (0, 1), text[:300]
        fields = {f"f{i}": {"type": "string"} for i in range(4000)}
        write(folder, "parts.json", json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {"operationId": "a", "requestBody": {
            "content": {"multipart/form-data": {"schema": {"type": "object", "properties": fields}}}}, "responses": {}}}}}))
        write(folder, "parts.values.json", json.dumps({"body": {name: "pluma-part-1" for name in fields}}))
        code, text = bounded(folder, 20, 2000, "openapi", "request", "parts.json", "a", "--values", "parts.values.json", "--json")
        assert code == 0 and "boundary=pluma-part-10" in text, text[:300]


def test_odd_names():
    names = ["a/b", "a~b", "100%", "a.b", "\U0001F600", "\u05d0\u05d1", "", " ", "$ref", "a\"b", "__proto__", "%2F"]
    schema = {"type": "object", "properties": {name: {"type": "integer"} for name in names}, "required": names}
    api = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": {"operationId": "a", "requestBody": {"content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/" + "a~1b%25%20c"}}}}, "responses": {}}}}, "components": {"schemas": {"a/b% c": schema}}}
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "odd names/#1 50%.json", json.dumps(api))
        values = {"body": dict.fromkeys(names, 1)}
        write(folder, "values.json", json.dumps(values))
        code, text = ask(folder, "request", "odd names/#1 50%.json", "a", "--values", "values.json", "--json")
        assert code == 0 and json.loads(json.loads(text)["body"]) == values["body"], text
        values["body"]["a/b"] = "no number"
        write(folder, "values.json", json.dumps(values))
        code, text = ask(folder, "request", "odd names/#1 50%.json", "a", "--values", "values.json", "--json")
        assert code == 1 and [p["pointer"] for p in json.loads(text)["problems"]] == ["/body/a~1b"], text


def test_changes_between_versions():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "1.yaml", API)
        write(folder, "common/parts.yaml", "dry: {name: dry, in: query, schema: {type: boolean}}\n")
        write(folder, "2/2.yaml", API)
        write(folder, "2/common/parts.yaml", "dry: {name: dry, in: query, required: true, schema: {type: boolean}}\n")
        code, text = ask(folder, "changes", "1.yaml", "1.yaml")
        assert code == 0 and "No operation asks" in text, text
        code, text = ask(folder, "changes", "1.yaml", "2/2.yaml", "--json")
        assert code == 0, text
        assert [(f["pointer"], f["what"], f["required"]) for f in json.loads(text)["operations"][0]["fields"]] == [("/query", "is needed now", True), ("/query/dry", "is needed now", True)], text


run_all(sys.modules[__name__])

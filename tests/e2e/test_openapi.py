"""OpenAPI documents: every problem with its place, forms of every operation, references that must not lead out."""
import json
import os
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


run_all(sys.modules[__name__])

"""The JSON Schema Test Suite, as Debian's golang-github-flowstack-go-jsonschema-dev carries it, over the Bowtie protocol."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import bowtie  # noqa: E402

PLUMA = os.environ["PLUMA"]
SUITE = "/usr/share/gocode/src/github.com/flowstack/go-jsonschema/testdata"


def suite():
    if not os.path.isdir(SUITE):
        sys.exit(f"the suite is not at {SUITE}: install the packages of packaging/packages.sh")
    remotes = [os.path.join(SUITE, "remotes")]
    for dialect, folder, formats, least in [("2020-12", "draft2020-12", False, 1018), ("07", "draft7", False, 791),
                                            ("2020-12", "draft2020-12/optional/format", True, 287)]:
        right, total, wrong = bowtie.run(PLUMA, dialect, [os.path.join(SUITE, folder)], remotes, formats)
        print(f"{folder}: {right}/{total}")
        assert right == total and total >= least, wrong[:10]


def validate():
    with tempfile.TemporaryDirectory() as folder:
        def write(name, text):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)

        def ask(*arguments):
            answer = subprocess.run([PLUMA, "-C", folder, "schema", "validate", *arguments], capture_output=True, text=True)
            return answer.returncode, answer.stdout + answer.stderr
        write("order.yaml", "type: object\nrequired: [id]\nproperties:\n  id: {type: integer}\n  due: {format: date}\n"
              "  part: {$ref: 'https://example.org/part'}\nadditionalProperties: false\n")
        write("part.json", '{"type": "string", "pattern": "^[A-Z]{3}-\\\\d+$"}')
        write("good.json", '{"id": 123456789012345678901234567890, "part": "WNG-12"}')
        write("bad.json", '{\n  "id": 1.5,\n  "prat": 1,\n  "due": "soon"}')
        code, text = ask("--schema", "order.yaml", "--instance", "good.json")
        assert code == 3 and "leads nowhere" in text and "order.yaml#/properties/part/$ref" in text, (code, text)
        use = ["--schema", "order.yaml", "--map", "https://example.org/part=part.json", "--assert-formats"]
        code, text = ask(*use, "--instance", "good.json")
        assert code == 0 and "good.json is valid." in text, (code, text)
        code, text = ask(*use, "good.json", "bad.json")
        assert code == 1 and "bad.json:2:9: id: integer is expected here" in text, (code, text)
        assert "bad.json:3:11: prat: 'prat' is not known here. (did you mean part?)" in text, text
        assert "bad.json:4:10: due: \"soon\" is not a date such as" in text, text
        code, text = ask(*use, "bad.json", "--json")
        first = json.loads(text)["instances"][0]["errors"][0]
        assert first["instance_path"] == "/id" and first["schema_path"] == "/properties/id/type", first
        write("deep.json", "[" * 10000 + "]" * 10000)
        code, text = ask(*use, "deep.json")
        assert code == 3 and "nests deeper than 512 levels" in text, (code, text)
        write("twice.json", '{"id": 1, "id": 2}')
        code, text = ask(*use, "twice.json")
        assert code == 3 and "twice.json:1:11: The key 'id' is given twice" in text, (code, text)
        write("evil.json", '{"pattern": "^(a+)+$"}')
        write("aaaa.json", '"' + "a" * 3000 + 'b"')
        code, text = ask("--schema", "evil.json", "aaaa.json")
        assert code == 1 and "does not have the form" in text, (code, text)


if __name__ == "__main__":
    suite()
    validate()

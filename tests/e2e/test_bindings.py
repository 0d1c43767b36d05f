"""How overridden values reach artifacts: the bytes of the value and nothing else, or a finding and exit 1; never a word less.

What was written is read by Python's json and csv, and by PyYAML where that is installed.
"""
import csv
import io
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

try:
    import yaml
except ImportError:
    yaml = None

PARAMETERS = "parameters:\n  span: {value: 40, unit: m}\n  name: Falcon\n  engines: 2\n"


def program(w, name, files, bindings, parameters=PARAMETERS):
    repo = w.small(name, extra={f"CAD/AAA/{path}": text for path, text in files.items()})
    manifest = os.path.join(repo, ".pluma/program.yaml")
    with open(manifest, encoding="utf-8") as f:
        text = f.read().replace("parameters: {}\n", parameters)
    w.write(manifest, text)
    rows = "".join(f"  - {json.dumps(dict(zip(('parameter', 'path', 'at'), b)))}\n" for b in bindings)
    w.write(os.path.join(repo, ".pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n" + rows)
    w.pluma("freeze-context", "--phase", "CAD", "--commit", "freeze", cwd=repo)
    return repo


def clone(w, repo, values, *more, expect=0):
    return w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", values, "--json", *more, cwd=repo, expect=expect)


def written(w, repo, path, name="P2"):
    return w.git("cat-file", "blob", f"refs/pluma/contexts/{name}/CAD/1:artifacts/CAD/AAA/{path}", cwd=repo)


STYLES = {
    "literal": "a: 1\nv: |\n  Falcon\nz: 2\n", "folded": "a: 1\nv: >-  # c\n  Falcon\n  flies\n\nz: 2\n", "kept": "v: |+\n  Falcon\n\nz: 2\n",
    "indented": "l:\n  - v: |2-\n        Falcon\n    y: 1\nz: 2\n", "single": "v: 'Falcon'\nz: 2\n", "double": "v: \"Falcon\\\n  flies\"\nz: 2\n",
    "lines": "v: Falcon\n  flies\nz: 2\n", "null": "v:\nz: 2\n", "tilde": "v: ~\nz: 2\n", "flow": "m: {v: Falcon, z: 2}\n", "flowlist": "m: [Falcon, 2]\n",
    "tagged": "v: !!str Falcon\nz: 2\n", "anchor": "v: &x Falcon\nz: 2\n", "alias": "a: &x Falcon\nv: *x\nz: *x\n", "explicit": "? v\n: Falcon\n? z\n: 2\n",
    "crlf": "v: |\r\n  Falcon\r\nz: 2\r\n", "end": "z: 2\nv: >\n  Falcon", "merge": "d: &p\n  v: Falcon\n  z: 2\nw:\n  <<: *p\nt:\n  <<: *p\n",
    "quoted": "\"v\": Falcon\n'z': 2\n", "markers": "---\nv: Falcon\n...\n", "bom": "\ufeffv: Falcon\nz: 2\n",
}
POINTERS = {"indented": ["l", 0, "v"], "flow": ["m", "v"], "flowlist": ["m", 0], "merge": ["w", "v"]}


def at(tokens):
    return "json:" + "".join(f"/{t}" for t in tokens)


def test_every_style_of_yaml():
    with World() as w:
        files = {f"{name}.yaml": text for name, text in STYLES.items()}
        bindings = [("name", f"**/{name}.yaml", at(POINTERS.get(name, ["v"]))) for name in STYLES]
        repo = program(w, "styles", files, bindings)
        for i, value in enumerate(("Heron", "a: b # c", "1_000", "yes")):
            target = f"T{i}"
            w.pluma("clone-context", "--from", "P1/CAD", "--to", f"{target}/CAD", "--param-overrides", f"name={value}", cwd=repo)
            for name, text in STYLES.items():
                out = w.git("cat-file", "blob", f"refs/pluma/contexts/{target}/CAD/1:artifacts/CAD/AAA/{name}.yaml", cwd=repo)
                if yaml is None:
                    continue
                wanted = yaml.safe_load(text)
                place = wanted
                *way, last = POINTERS.get(name, ["v"])
                for token in way:
                    place = place[token]
                if name == "merge":
                    wanted["w"] = dict(place)
                    place = wanted["w"]
                place[last] = value
                check(yaml.safe_load(out) == wanted, f"{name} with {value!r} is the same document but for the value", out)


def test_a_place_that_is_not_reached_is_an_answer_of_no():
    with World() as w:
        bad = {"two.yaml": "span: 40\n---\nspan: 40\n", "dup.json": '{"span": 40, "span": 40}', "plain.md": "# Span\n", "shared.yaml": "span: &x 40\ntail: *x\n",
               "utf16.yaml": "span: 40\n".encode("utf-16"), "hand.txt": "Span: 41 m\n", "list.yaml": "span: [40]\n", "ragged.csv": "key,value\nspan,40,0\n"}
        for i, (name, text) in enumerate(bad.items()):
            place = "text:Span: {{span}} m" if name.endswith("txt") else "csv:key=span,col=value" if name.endswith("csv") else "json:/span"
            repo = program(w, f"bad{i}", {"good.yaml": "span: 40\n", name: text}, [("span", "**/good.yaml", "json:/span"), ("span", f"**/{name}", place)])
            before = w.git("for-each-ref", cwd=repo)
            dry = clone(w, repo, "span=45m", "--dry-run", expect=1).json
            done = clone(w, repo, "span=45m", expect=1).json
            for answer in (dry, done):
                check(answer["incomplete"] and answer["id"] == "" and [f["path"] for f in answer["findings"] if f["severity"] == "error"] == [f"CAD/AAA/{name}"], f"{name} is named", answer)
            check(dry["findings"] == done["findings"], "a dry run says the same", (dry, done))
            check(w.git("for-each-ref", cwd=repo) == before, "nothing was written", name)
            run = w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "span=45m", cwd=repo, expect=1)
            check("--accept-incomplete" in run.out and "Nothing was cloned" in run.out, "it says what to do", run)
            check(clone(w, repo, "span=45m", "--accept-incomplete", "--dry-run").json["accepted"], "a dry run can be accepted")
            done = clone(w, repo, "span=45m", "--accept-incomplete").json
            check(done["accepted"] and not [f for f in done["findings"] if f["severity"] == "error"], "accepted", done)
            statement = json.loads(w.git("show", "refs/pluma/contexts/P2/CAD/1:context.json", cwd=repo))
            check(statement["validation"]["accepted_incomplete"] is True, "the statement says so", statement["validation"])
            check(written(w, repo, "good.yaml") == "span: 45", "what can be reached is")
            check(w.pluma("verify-frozen-context", "--context-id", "P2/CAD", "--json", cwd=repo).json["ok"], "the clone verifies")


def test_init_from_a_context_wants_it_whole():
    with World() as w:
        repo = w.repo("beside", {"prog/CAD/AAA/a.yaml": "span: 40\n", "prog/CAD/AAA/b.yaml": "x: 1\n"})
        prog = os.path.join(repo, "prog")
        w.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/{domain}/**", cwd=prog)
        with open(os.path.join(prog, ".pluma/program.yaml"), encoding="utf-8") as f:
            text = f.read()
        w.write(os.path.join(prog, ".pluma/program.yaml"), text.replace("parameters: {}\n", "parameters:\n  span: 40\n"))
        w.write(os.path.join(prog, ".pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n  - {parameter: span, path: \"**/*.yaml\", at: \"json:/span\"}\n")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "freeze", cwd=prog)
        run = w.pluma("init", "--template", "P1/CAD", "--program", "P3", "--param-overrides", "span=45", cwd=repo, expect=3)
        check("Nothing was cloned" in run.err and "b.yaml" in run.err and not os.path.exists(os.path.join(repo, "P3")), "it is refused", run)


def test_a_whole_clone_says_nothing_of_it():
    with World() as w:
        repo = program(w, "whole", {"a.yaml": "span: 40\n"}, [("span", "**/a.yaml", "json:/span"), ("span", "CAE/**/c.md", "text:Loads of {{span}} m")])
        done = clone(w, repo, "span=45m").json
        check(not done["incomplete"] and not done["accepted"] and done["findings"] == [], "a binding of another phase is fine", done)
        statement = json.loads(w.git("show", "refs/pluma/contexts/P2/CAD/1:context.json", cwd=repo))
        check(set(statement["validation"]) == {"ok", "findings"}, "the statement is as it was", statement["validation"])


def test_paths_that_fit_nothing():
    with World() as w:
        repo = program(w, "typo", {"a.yaml": "span: 40\n"}, [("span", "**/a.yaml", "json:/span"), ("span", "**/a.yml", "json:/span")])
        done = clone(w, repo, "span=45m", expect=1).json
        check([f["code"] for f in done["findings"]] == ["binding_without_artifact"], "the typing error is named", done)


def test_front_matter_tables_and_texts():
    with World() as w:
        files = {"crlf.md": "---\r\nspan: 40\r\n---\r\n# B\r\n", "bom.md": "\ufeff---\nspan: 40\n---\n# B\n", "bom.json": '\ufeff{"span": 40}\n',
                 "semi.csv": "key;value;unit\r\nspan;40,0;m\r\n", "tab.csv": "key\tvalue\nspan\t40\n", "hint.csv": "sep=;\nkey;value\nspan;40\n",
                 "t.txt": "Gap: 40 m\nGap: 40 mm\nGap: 40 m²\nGap: 40\u00a0m\n"}
        repo = program(w, "kinds", files, [("span", "CAD/**/*.md", "json:/span"), ("span", "**/bom.json", "json:/span"), ("span", "**/*.csv", "csv:key=span,col=value"),
                                           ("span", "**/t.txt", "text:Gap: {{span}} m")])
        done = clone(w, repo, "span=45.5m").json
        check(not done["incomplete"], "all are reached", done)
        check([f["severity"] for f in done["findings"]].count("note") == len(done["findings"]), "what is told are notes", done)
        for name, text in files.items():
            new = text.replace("40,0", "45,5") if name == "semi.csv" else text.replace("40", "45.5") if name != "t.txt" else "Gap: 45.5 m\nGap: 40 mm\nGap: 40 m²\nGap: 45.5\u00a0m\n"
            check(written(w, repo, name) == new.strip(), f"{name} has the new value only", written(w, repo, name))
        check(json.loads(written(w, repo, "bom.json").lstrip("\ufeff"))["span"] == 45.5, "JSON stays JSON")
        check(list(csv.reader(io.StringIO(written(w, repo, "semi.csv")), delimiter=";"))[1] == ["span", "45,5", "m"], "the table stays a table")


def test_a_pattern_that_also_fits_other_files():
    with World() as w:
        files = {f"n{i}.md": f"# Note {i}\n" for i in range(3)} | {f"d{i}.md": "---\nspan: 40\n---\n# D\n" for i in range(5)}
        repo = program(w, "notes", files, [("span", "CAD/AAA/*.md", "json:/span")])
        valid = w.pluma("validate", "--json", cwd=repo).json
        notes = [f for f in valid["findings"] if f["code"] == "binding_note"]
        check(len(notes) == 1 and notes[0]["severity"] == "note" and "3 of 8 files" in notes[0]["message"], "it is told once, with the count", valid["findings"])
        check(not [f for f in valid["findings"] if f["code"] == "binding_without_place"], "and is not wrong", valid["findings"])
        done = clone(w, repo, "span=45m").json
        check(not done["incomplete"] and ["3 of 8 files" in f["message"] for f in done["findings"]] == [True], "the clone is whole", done)
        check(written(w, repo, "d4.md").startswith("---\nspan: 45\n") and written(w, repo, "n2.md") == "# Note 2", "and says the value")
        # A path that is named, and a pattern that fits no other file, are held to what they say.
        for i, path in enumerate(("CAD/AAA/n0.md", "**/n0.md")):
            repo = program(w, f"named{i}", files, [("span", "**/d*.md", "json:/span"), ("span", path, "json:/span")])
            done = clone(w, repo, "span=45m", expect=1).json
            check([(f["severity"], f["path"]) for f in done["findings"]] == [("error", "CAD/AAA/n0.md")], f"{path} is an error", done)


def test_the_manifest_of_the_clone():
    with World() as w:
        repo = program(w, "manifest", {"a.yaml": "n: Falcon\n"}, [("name", "**/a.yaml", "json:/n")], "parameters:\n  name: >-  # the type\n    Falcon\n  engines: 2\n")
        manifest = os.path.join(repo, ".pluma/program.yaml")
        with open(manifest, encoding="utf-8") as f:
            text = "\n".join("title: |\n  A title\n  of two lines" if line.startswith("title:") else line for line in f.read().split("\n"))
        w.write(manifest, text)
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "again", cwd=repo)
        clone(w, repo, "name=Heron")
        out = w.git("show", "refs/pluma/contexts/P2/CAD/1:program/program.yaml", cwd=repo)
        check("  name: Heron  # the type\n  engines: 2" in out and "title: P2\n" in out, "only the values change", out)
        if yaml is not None:
            check(yaml.safe_load(out)["parameters"] == {"name": "Heron", "engines": 2}, "and it reads back", out)


run_all(sys.modules[__name__])

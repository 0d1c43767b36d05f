"""The library of templates as its users meet it: finding, reading, versions, pins, and documents that follow them."""
import http.server
import json
import os
import subprocess
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

CATEGORIES = {"documentation", "process", "artifact", "integration"}
PHASES = {"CAD", "CAE", "CAI", "CAO", "CAM", "CAP", "CAV", "CMP", "CAS"}
PART = "{% macro head(text) %}# {{ text }} of {{ program_name }}{% endmacro %}\n"
SET = "parameters:\n  - {name: program_name, type: string}\n  - {name: author, type: string, default: nobody}\n"


def template(version, extra="", parameters=""):
    return f"""template_id: NOTE
version: "{version}"
category: documentation
status: released
parameters_from: [own]
parameters:
  - {{name: wing_span, type: number, unit: m}}
{parameters}example: {{program_name: P1, wing_span: 40}}
tests:
  - {{parameters: example, contains: ["# Note of P1"]}}
content_template: |
  {{% from "own.j2" import head with context %}}
  {{{{ head("Note") }}}} by {{{{ author }}}}

  Span: {{{{ wing_span | quantity }}}}.
{extra}"""


def program(w, **more):
    repo = w.small()
    manifest = open(os.path.join(repo, ".pluma", "program.yaml"), encoding="utf-8").read()
    w.write(os.path.join(repo, ".pluma", "program.yaml"), manifest.replace("parameters: {}", "parameters:\n  wing_span: {value: 4000, unit: cm}"))
    w.write(os.path.join(repo, ".pluma", "templates", "parts", "own.j2"), PART)
    w.write(os.path.join(repo, ".pluma", "templates", "parts", "own.yaml"), SET)
    w.write(os.path.join(repo, ".pluma", "templates", "note-1.0.yaml"), template("1.0"))
    for name, text in more.items():
        w.write(os.path.join(repo, ".pluma", "templates", name.replace("_", ".") + ".yaml"), text)
    return repo


def test_shipped_templates_cover_the_work():
    with World() as w:
        all_ = w.pluma("templates", "list", "--json").json["templates"]
        released = [t for t in all_ if t["status"] == "released"]
        check(len(released) >= 60, "60 released templates", len(released))
        check({t["category"] for t in released} == CATEGORIES, "every category")
        check({p for t in released for p in t["phases"]} == PHASES, "every phase")
        for t in released:
            check(w.pluma("templates", "show", t["id"], "--json").json["tests"] > 0, f"{t['id']} has a test")
            report = w.pluma("template", "validate", "--template", t["id"], "--json").json
            check(report["ok"] and not report["findings"], f"{t['id']} is valid without a warning", report)


def test_search_knows_prefixes_accents_and_facets():
    with World() as w:
        def ids(*words, **options):
            arguments = [x for k, v in options.items() for x in (f"--{k}", v)]
            return [t["id"] for t in w.pluma("templates", "search", *words, *arguments, "--json").json["templates"]]
        check(ids("PSAC")[0] == "PSAC-V1", "an abbreviation finds its template first")
        check(ids("haz", "assess")[0] == "FHA-V1", "beginnings of words")
        check(ids("häzard")[:1] == ids("hazard")[:1], "accents do not matter")
        check(set(ids("plan", phase="CAV")) < set(ids("plan", limit="200")), "a phase narrows")
        check(all(i.startswith(("GATE", "APPROVAL", "PIPELINE", "VALIDATION")) for i in ids("transition", category="process", limit="2")), "a category narrows")
        found = w.pluma("templates", "search", "plan", "--json").json
        for facet in ("category", "phase", "status"):
            check(any(f["facet"] == facet for f in found["facets"]), f"facet {facet}")
        check(sum(f["count"] for f in found["facets"] if f["facet"] == "category") == found["total"], "facets add up", found["facets"])
        nothing = w.pluma("templates", "search", "hazzard")
        check("Did you mean hazard?" in nothing.out, "the nearest word", nothing)
        for odd in ('"', "*", "a OR", "NEAR(", "—", "'; DROP TABLE t", "x" * 5000, "\u0301"):
            w.pluma("templates", "search", odd)
        check("categories: " in w.pluma("templates", "search", "x", "--category", "novel", expect=2).err, "a category that there is not")


def test_show_gives_an_example_that_renders():
    with World() as w:
        shown = w.pluma("templates", "show", "FMEA-V1").out
        check("rate_fit" not in shown and "modes" in shown and "required" in shown, "parameters", shown)
        example = w.pluma("templates", "show", "FMEA-V1", "--example").out
        w.write(w.path("p.yaml"), example)
        text = w.pluma("template", "instantiate", "--template", "FMEA-V1", "--params", "p.yaml", "--output", "-").out
        check(text.startswith("# Failure modes") and "| FM-2 |" in text, "the example renders", text)
        check(w.pluma("templates", "show", "FMEA-V1", "--source").out.lstrip().startswith("#"), "the file as it is")


def test_versions_and_pins():
    with World() as w:
        repo = program(w, note_1_2=template("1.2", "\n  New.\n"), note_2_0=template("2.0", "  Broken.\n").replace("released", "draft"))

        def version(reference, expect=0):
            run = w.pluma("templates", "show", reference, "--json", cwd=repo, expect=expect)
            return run.json["template"]["version"] if expect == 0 else run.err
        check(version("NOTE") == "1.2", "the newest that is released")
        check(version("NOTE@1.0") == "1.0" and version("NOTE@^1.0") == "1.2" and version("NOTE@~1.0") == "1.0" and version("NOTE@>=1.1") == "1.2", "requirements")
        check(version("NOTE@2.0") == "2.0", "a draft by its version")
        check("there are: 1.0, 1.2, 2.0" in version("NOTE@^3", expect=3), "versions there are")
        check("no version" in version("NOTE@one", expect=2) and "no version" in version("NOTE@", expect=2), "not a version")
        w.write(os.path.join(repo, ".pluma", "templates.yaml"), "schema: pluma/templates/v1\npins: {NOTE: \"1.0\"} # until the review\n")
        check(version("NOTE") == "1.0", "the pin")
        w.write(os.path.join(repo, ".pluma", "templates.yaml"), "schema: pluma/templates/v1\npins: {NOTE: ^7}\n")
        check("the program pins it" in version("NOTE", expect=3), "a pin without a version")


def test_upgrade_shows_and_keeps():
    with World() as w:
        repo = program(w)
        for name in ("a", "b", "c"):
            w.write(w.path(name + ".yaml"), f"program_name: P1\nauthor: {name}\n" + ("wing_span: 9\n" if name == "c" else ""))
            w.pluma("template", "instantiate", "--template", "NOTE", "--program", "P1", "--params", w.path(name + ".yaml"), "--output", f"CAD/AAA/{name}.md", cwd=repo)
        path = {n: os.path.join(repo, "CAD", "AAA", n + ".md") for n in "abc"}
        read = lambda n: open(path[n], encoding="utf-8").read()  # noqa: E731
        check("Span: 40 m." in read("a"), "the program's 4000 cm in the template's unit", read("a"))
        w.write(path["b"], read("b") + "By hand.\n")
        w.write(os.path.join(repo, ".pluma", "templates", "note-1.1.yaml"), template("1.1", "\n  Wings are folded.\n"))
        w.write(os.path.join(repo, ".pluma", "templates.yaml"), "# ours\nschema: pluma/templates/v1\npins:\n    OTHER: ^1 # kept\n")
        before = read("a")
        dry = w.pluma("template", "update", "--to", "NOTE@1.1", "--dry-run", cwd=repo, expect=1)
        check("+Wings are folded." in dry.out and "2 documents would change" in dry.out and "edited since" in dry.out, "what would change", dry)
        check(read("a") == before, "a dry run writes nothing")
        w.pluma("template", "update", "--to", "NOTE@1.1", cwd=repo, expect=1)  # one was left as it is
        check("Wings are folded." in read("a") and "By hand." in read("b") and "folded" not in read("b"), "an edited document is left alone")
        pins = open(os.path.join(repo, ".pluma", "templates.yaml"), encoding="utf-8").read()
        check(pins == "# ours\nschema: pluma/templates/v1\npins:\n    NOTE: \"1.1\"\n    OTHER: ^1 # kept\n", "the pin, and all else as it was", pins)
        provenance = [json.loads(line) for line in open(os.path.join(repo, ".pluma", "provenance.jsonl"), encoding="utf-8")]
        check({p["path"][-4]: p["template"] for p in provenance} == {"a": "NOTE@1.1", "b": "NOTE@1.0", "c": "NOTE@1.1"}, "provenance", provenance)
        again = w.pluma("template", "update", "--to", "NOTE@1.1", cwd=repo, expect=1)
        check("0 documents changed" in again.out, "the second time changes nothing", again)


def test_a_changed_value_reaches_only_its_documents():
    with World() as w:
        repo = program(w)
        w.write(w.path("own.yaml"), "program_name: P1\nwing_span: 9\n")
        w.write(w.path("theirs.yaml"), "program_name: P1\n")
        for name, params in (("own", "own.yaml"), ("theirs", "theirs.yaml")):
            w.pluma("template", "instantiate", "--template", "NOTE", "--program", "P1", "--params", w.path(params), "--output", f"CAD/AAA/{name}.md", cwd=repo)
        check("0 documents changed" in w.pluma("template", "update", cwd=repo).out, "nothing changed yet")
        manifest = os.path.join(repo, ".pluma", "program.yaml")
        text = open(manifest, encoding="utf-8").read().replace("4000", "4500")
        w.write(manifest, text)
        done = w.pluma("template", "update", "--jsonl", cwd=repo)
        items = [json.loads(line) for line in done.out.splitlines() if '"path"' in line]
        check([i["path"] for i in items] == ["CAD/AAA/theirs.md"], "one document takes its value from the program", done)
        check("+Span: 45 m." in items[0]["difference"], "how it changes", items)
        w.write(manifest, text.replace("wing_span: {value: 4500, unit: cm}", "other: 1"))
        gone = w.pluma("template", "update", cwd=repo, expect=1)
        check("no 'wing_span' any more" in gone.out, "a value that is gone", gone)


def test_one_that_cannot_be_read_leaves_the_others():
    with World() as w:
        repo = program(w)
        w.write(os.path.join(repo, ".pluma", "templates", "bad.yaml"), template("1.0").replace("NOTE", "BAD").replace("{% from", "{% form"))
        w.write(os.path.join(repo, ".pluma", "templates", "note-1.3.yaml"), template("1.3").replace("{% from", "{% form"))
        listed = w.pluma("templates", "list", "--json", cwd=repo)
        ids = [t["id"] for t in listed.json["templates"]]
        check("NOTE" in ids and "PSAC-V1" in ids and "BAD" not in ids, "the others are there", ids)
        check("bad.yaml:" in listed.err and "left out" in listed.err, "it is said", listed)
        check("There is no statement 'form'" in w.pluma("templates", "show", "BAD", cwd=repo, expect=3).err, "what is wrong with it")
        check("There is no statement 'form'" in w.pluma("templates", "show", "NOTE", cwd=repo, expect=3).err, "no older version is taken in its place")
        w.pluma("templates", "show", "NOTE@1.0", cwd=repo)
        tests = w.pluma("templates", "test", cwd=repo, expect=1)
        check("2 failed" in tests.out, "they are failed tests", tests)
        w.pluma("template", "ask", "hazard analysis of the rudder", cwd=repo)


def test_what_gives_no_markdown_is_not_exported():
    with World() as w:
        w.write(w.path("p.yaml"), w.pluma("templates", "show", "HPA-V1", "--example").out)
        refused = w.pluma("template", "instantiate", "--template", "HPA-V1", "--params", "p.yaml", "--output", "hpa.pdf", expect=2)
        check("gives no Markdown" in refused.err and ".yaml" in refused.err, "a PDF of YAML", refused)
        w.pluma("template", "instantiate", "--template", "HPA-V1", "--params", "p.yaml", "--output", "hpa.yaml")
        check("no document in Markdown" in w.pluma("template", "export", "--source", "hpa.yaml", "--output", "hpa.pdf", expect=2).err, "export")


def test_provenance_leads_nowhere_else():
    with World() as w:
        repo = program(w)
        w.write(w.path("p.yaml"), "program_name: P1\n")
        w.pluma("template", "instantiate", "--template", "NOTE", "--program", "P1", "--params", w.path("p.yaml"), "--output", "CAD/AAA/n.md", cwd=repo)
        file = os.path.join(repo, ".pluma", "provenance.jsonl")
        line = json.loads(open(file, encoding="utf-8").read())
        manifest = os.path.join(repo, ".pluma", "program.yaml")
        w.write(manifest, open(manifest, encoding="utf-8").read().replace("4000", "4500"))
        outside = w.path("outside.md")
        original = open(os.path.join(repo, "CAD", "AAA", "n.md"), encoding="utf-8").read()
        w.write(outside, original)
        for path in ("../outside.md", outside):
            w.write(file, json.dumps({**line, "path": path}) + "\n")
            check("leads out of the program" in w.pluma("template", "update", cwd=repo, expect=None).err, path)
        w.write(file, json.dumps({**line, "parameters_digest": "../../x"}) + "\n")
        check("is no digest" in w.pluma("template", "update", cwd=repo, expect=3).err, "a digest is no path")
        os.symlink(outside, os.path.join(repo, "CAD", "AAA", "l.md"))
        w.write(file, json.dumps({**line, "path": "CAD/AAA/l.md"}) + "\n")
        check("link leads there" in w.pluma("template", "update", cwd=repo, expect=1).out, "a link")
        check(open(outside, encoding="utf-8").read() == original, "nothing outside was written")


def test_a_sentence_becomes_a_document():
    sentence = ("create an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429 and fill level "
                "at 1 Hz over CAN")
    with World("ask") as w:
        best = w.pluma("template", "ask", sentence, "--json").json["suggestions"][0]
        check(best["template"].startswith("ICD-MAP-INTERFACE-V1@"), "the template", best)
        check(best["parameters"]["domain_from"] == "PPP" and best["parameters"]["domain_to"] == "CQH", "the domains", best)
        slots = {slot["pointer"]: slot for slot in best["slots"]}
        can = slots["/data_exchanges/1/protocol"]
        check(can["value"] == "CAN" and can["words"] == ["CAN"], "a value and its words", slots)
        asked = [q["pointer"] for q in best["questions"]]
        check(asked == ["/data_exchanges/0/data_type", "/data_exchanges/1/data_type"], "only what is missing is asked", asked)
        whole = sentence.replace(" at ", " as float32 at ")
        w.pluma("template", "ask", whole, "--params", "icd.yaml")
        w.pluma("template", "instantiate", "--template", "ICD-MAP-INTERFACE-V1", "--params", "icd.yaml", "--output", "ICD.md")
        text = open(w.path("ICD.md"), encoding="utf-8").read()
        check("## PPP ↔ CQH" in text and "Frequency: 10 Hz" in text and "Type: float32" in text, "the document", text)
        # What exists is not replaced; what is no sentence is said so.
        for args, code in (((sentence, "--params", "icd.yaml"), 3), ((" ",), 2), (("x" * 5000,), 3), (("FHA", "--template", "NONE-V1"), 3), (("qwertz",), 1)):
            run = w.pluma("template", "ask", *args, expect=None)
            check(run.code == code, f"exit {code} of {args[0][:20]!r}", run)


class Model(http.server.BaseHTTPRequestHandler):
    """A service with chat completions. A fake, because no language model can be had here: it answers what a test says."""
    answers = []
    asked = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Model.asked.append((self.path, self.headers.get("Authorization"), body))
        status, content = Model.answers.pop(0)
        reply = content if isinstance(content, bytes) else json.dumps({"choices": [{"message": {"content": json.dumps(content)}}]}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_):
        pass


def test_a_model_is_asked_and_not_believed():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/v1"
    sentence = "an ICD between propulsion and cryogenics"
    with World("ask") as w:
        def ask(*answers, args=(), **options):
            Model.answers, Model.asked = list(answers), []
            return w.pluma("template", "ask", sentence, "--endpoint", url, "--model", "m1", *args, "--json", **options)
        exchange = {"signal_name": "p", "data_type": "f", "frequency": "1 Hz", "protocol": "CAN"}
        best = ask((200, {"template": "ICD-MAP-INTERFACE-V1"}), (200, {"domain_from": "PPP", "domain_to": "XXX", "data_exchanges": [exchange, {"signal_name": 7}], "evil": 1})).json["suggestions"][0]
        # What does not fit is left out and asked for.
        check(best["parameters"]["domain_from"] == "PPP" and "domain_to" not in best["parameters"] and "evil" not in best["parameters"], "only what fits", best)
        check(best["parameters"]["data_exchanges"][0] == exchange, "a record", best)
        check("/domain_to" in [q["pointer"] for q in best["questions"]], "what was wrong is asked", best["questions"])
        check(all(s["from"] == "model" for s in best["slots"]), "who says so", best["slots"])
        path, authorization, body = Model.asked[0]
        check(path == "/v1/chat/completions" and authorization is None and body["model"] == "m1", "the request", body)
        check(body["response_format"]["type"] == "json_schema", "an answer by schema", body)
        # Answers that are none.
        for answer, code in (((200, b"nonsense"), 1), ((200, b'{"choices": []}'), 1), ((200, {"template": "NONE"}), 3), ((500, b'{"error": {"message": "no"}}'), 4), ((302, b""), 4), ((200, b"[" * 100000), 1)):
            run = ask(answer, expect=None)
            check(run.code != 0, f"refused: {str(answer[1])[:20]}", run)
        check("The service answers 500: no" in ask((500, b'{"error": {"message": "no"}}'), expect=None).err, "its words")
        odd = {"0": 1, "data_exchanges": {"0": {"x": 1}, "7": 2, "-": 3}, "domain_from": ["PPP"]}
        best = ask((200, {"template": "ICD-MAP-INTERFACE-V1"}), (200, odd)).json["suggestions"][0]
        check(best["parameters"] == {}, "nothing fits", best)
        # Keys are not sent in clear, nor is anything to strange places.
        for bad in ("http://example.org/v1", "file:///etc/passwd", "http://localhost.evil.org/", "https://x\nheader = y", "http://localhost:x@example.org/v1", "http://127.0.0.1@example.org/", "https://me:word@models.example.org/v1",
                    "http://127.0.0.1.example.org/", "http://127.0.0.1\\@example.org/", "http://127.0.0.1#@example.org/", "http://[::1]x/", "http://[::ffff:8.8.8.8]/", "HTTP://example.org", "https:///v1", "https://", ""):
            check(w.pluma("template", "ask", "FHA", "--endpoint", bad, "--model", "m", expect=None).code == 2, bad)
        check(w.pluma("template", "ask", "FHA", "--endpoint", "http://127.0.0.1:1/", "--model", "m", expect=None).code != 0, "nobody answers")
        # The name of this machine is its number; a proxy of the environment is not told.
        named = url.replace("127.0.0.1", "localhost")
        check(ask((200, {"template": "ICD-MAP-INTERFACE-V1"}), (200, {"domain_from": "PPP"}), args=(), http_proxy="http://127.0.0.1:1", ALL_PROXY="http://127.0.0.1:1").code == 0, "past the proxy")
        Model.answers = [(200, {"template": "ICD-MAP-INTERFACE-V1"}), (200, {"domain_from": "PPP"})]
        check(w.pluma("template", "ask", sentence, "--endpoint", named, "--model", "m1").code == 0, "by its name")
    server.shutdown()


def test_keys_are_in_the_key_store():
    # The Secret Service of GNOME, in a session of its own.
    script = r"""
set -e
mkdir -p "$HOME" && eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
printf 'k3y-1\n' | "$PLUMA" secret set models.example
"$PLUMA" template ask FHA --endpoint "$URL" --model m --key models.example --json > out.json
"$PLUMA" secret forget models.example
! "$PLUMA" template ask FHA --endpoint "$URL" --model m --key models.example 2> missing.txt
"""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Model.answers, Model.asked = [(200, {"template": "FHA-V1"}), (200, {"system": "pump"})], []
    with World("key") as w:
        env = w.env(URL=f"http://127.0.0.1:{server.server_port}", PLUMA=os.environ["PLUMA"], XDG_CURRENT_DESKTOP="GNOME")
        done = subprocess.run(["dbus-run-session", "--", "bash", "-c", script], cwd=w.root, env=env, capture_output=True, text=True, timeout=120)
        check(done.returncode == 0, "the session", done.stdout + done.stderr)
        check(Model.asked[0][1] == "Bearer k3y-1", "the key is sent", Model.asked[0][1])
        missing = open(w.path("missing.txt"), encoding="utf-8").read()
        check("There is no secret 'models.example'" in missing, "it is forgotten", missing)
        for name in ("", "a b", "--x", "../x", "x" * 200):
            check(w.pluma("secret", "forget", "--", name, expect=None).code != 0, f"no name: {name!r}")
    server.shutdown()


def test_a_sentence_takes_values_of_the_program():
    with World("ask") as w:
        repo = program(w)
        best = w.pluma("template", "ask", "a note by Ann", "--template", "NOTE", "--json", cwd=repo).json["suggestions"][0]
        slots = {slot["pointer"]: slot for slot in best["slots"]}
        check(slots["/wing_span"]["value"] == 40 and slots["/wing_span"]["from"] == "program", "the span in metres", slots)


def test_new_deprecate_and_diff():
    with World() as w:
        repo = program(w)
        w.pluma("template", "new", "TANK", "--title", "Tank: report", cwd=repo)
        check(w.pluma("template", "validate", "--template", "TANK", cwd=repo).out.startswith("TANK@0.1 is valid"), "a new one is valid")
        check(w.pluma("template", "new", "TANK", cwd=repo, expect=None).code != 0, "it is not replaced")
        w.pluma("template", "new", "OUR-PSAC", "--from", "PSAC-V1", cwd=repo)
        copy = open(os.path.join(repo, ".pluma", "templates", "OUR-PSAC.yaml"), encoding="utf-8").read()
        check("template_id: OUR-PSAC" in copy and "status: draft" in copy and copy.startswith("# What the applicant"), "a copy with its comments", copy[:300])
        check("passed, 0 failed" in w.pluma("templates", "test", "--template", "OUR-PSAC", cwd=repo).out, "its tests come along")
        w.pluma("templates", "deprecate", "NOTE", "--successor", "TANK", cwd=repo)
        shown = w.pluma("templates", "show", "NOTE", "--json", cwd=repo).json
        check(shown["template"]["status"] == "deprecated" and shown["successor"] == "TANK", "deprecated", shown)
        # Lines that end as Windows ends them go on doing so.
        file = os.path.join(repo, ".pluma", "templates", "crlf.yaml")
        before = template("1.0").replace("template_id: NOTE", "template_id: CRLF").replace("\n", "\r\n").encode()
        with open(file, "wb") as f:
            f.write(before)
        w.pluma("templates", "deprecate", "CRLF", "--successor", "TANK", cwd=repo)
        after = open(file, "rb").read()
        check(after.count(b"\n") == after.count(b"\r\n"), "every line ends with CRLF", after)
        check(after.replace(b"status: deprecated", b"status: released").replace(b"successor: TANK\r\n", b"") == before, "and nothing else changed", after)
        check("only templates of a program" in w.pluma("templates", "deprecate", "PSAC-V1", "--successor", "TANK", cwd=repo, expect=None).err, "a shipped one is not")
        w.write(os.path.join(repo, ".pluma", "templates", "note-1.1.yaml"), template("1.1", "\n  More.\n", "  - {name: extra, type: string, required: false}\n"))
        seen = w.pluma("templates", "diff", "NOTE@1.0", "NOTE@1.1", cwd=repo).out
        check("Parameters added: extra" in seen and "+More." in seen, "diff", seen)
        for bad in ("template", "new", "../x"), ("template", "new", "A b"):
            check(w.pluma(*bad, cwd=repo, expect=None).code != 0, "an id is no path", bad)


if __name__ == "__main__":
    run_all(sys.modules[__name__])

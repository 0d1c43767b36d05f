"""Bad input gets a clear error with its place, a non-zero exit, and loses nothing."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PROGRAM, World, check, run_all  # noqa: E402


def manifest_error(text, *expected, verb=("validate",)):
    with World() as w:
        repo = w.small()
        w.write(os.path.join(repo, ".pluma/program.yaml"), text)
        run = w.pluma(*verb, cwd=repo, expect=3)
        for part in expected:
            check(part in run.err, f"the message has {part!r}", run)


HEAD = "schema: pluma/program/v1\nprogram_id: P1\n"


def test_manifest_mistakes():
    manifest_error(HEAD + "phases: CAD\n", ".pluma/program.yaml:3:9: phases: array is expected here")
    manifest_error(HEAD + "parameters:\n  wing_span: {value: forty, unit: m, type: number}\n", ".pluma/program.yaml:4:22")
    manifest_error(HEAD + "parameters:\n  wing_span: {value: 40, unit: metr}\n", ".pluma/program.yaml:4:32", "metr")
    manifest_error(HEAD + "layuot: []\n", ".pluma/program.yaml:3:1", "did you mean layout?")
    manifest_error(HEAD + "title: a\ntitle: b\n", ".pluma/program.yaml:4:1", "first at .pluma/program.yaml:3:1")
    manifest_error(HEAD + "layout: [\"{phase}/**\"\n", ".pluma/program.yaml:")
    manifest_error(HEAD + "inherits: NOBODY-V1\n", ".pluma/program.yaml:3:11", "NOBODY-V1")
    manifest_error("", "object is expected")


def test_bombs():
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 10))
    manifest_error(HEAD + bomb, "expands to more than")
    manifest_error(HEAD + "resources: " + "{a: " * 200 + "1" + "}" * 200 + "\n", "deeper than 64")


def test_bindings_and_signers():
    with World() as w:
        repo = w.small()
        path = os.path.join(repo, ".pluma/bindings.yaml")
        for text, expected in (("schema: pluma/bindings/v1\nbindings:\n  - {parameter: nobody, path: x, at: \"json:/a\"}\n", "nobody"), ("schema: pluma/bindings/v1\nbindings:\n  - {parameter: a, path: x, at: \"xml:/a\"}\n", "does not have the form"), ("bindings: 1\n", "bindings.yaml:1")):
            w.write(path, text)
            run = w.pluma("validate", cwd=repo, expect=3)
            check(expected in run.err, "named", run)
        w.write(path, "schema: pluma/bindings/v1\nbindings: []\n")
        signers = os.path.join(repo, ".pluma/signers.yaml")
        text = open(signers, encoding="utf-8").read()
        w.write(signers, text.replace("fingerprint: \"", "fingerprint: \"0").replace("\"\n    public_key", "\"\n    public_key"))
        check(".pluma/signers.yaml:" in w.pluma("validate", cwd=repo, expect=3).err, "a fingerprint of the wrong form")
        w.write(os.path.join(repo, ".pluma/provenance.jsonl"), "{\"path\":\"a\"}\n")
        w.write(signers, text)
        check("provenance.jsonl:1:1" in w.pluma("validate", cwd=repo, expect=3).err, "a provenance line without origin")


def test_a_grouped_number_is_no_json_number():
    with World() as w:
        repo = w.small(extra={"CAD/AAA/m.json": "{\"m\": 180.0, \"n\": 2}\n", "CAD/AAA/q.json": "{\"m\": \"180.0\", \"n\": 2}\n"})
        w.write(os.path.join(repo, ".pluma/program.yaml"), open(os.path.join(repo, ".pluma/program.yaml"), encoding="utf-8").read().replace("parameters: {}", "parameters:\n  mtow: {value: 180, unit: t}\n"))
        for name in ("m", "q"):
            w.write(os.path.join(repo, ".pluma/bindings.yaml"), f"schema: pluma/bindings/v1\nbindings:\n  - {{parameter: mtow, path: CAD/AAA/{name}.json, at: \"json:/m\", format: \"#,##0.0\"}}\n")
            w.pluma("freeze-context", "--phase", "CAD", "--commit", name, cwd=repo)
            args = ("clone-context", "--from", "P1/CAD", "--to", f"P-{name.upper()}/CAD", "--param-overrides", "mtow=1240.5t")
            if name == "m":
                run = w.pluma(*args, cwd=repo, expect=3)
                check("CAD/AAA/m.json" in run.err and "quote the value" in run.err, "a number with a comma would break the file", run)
            else:
                w.pluma(*args, cwd=repo)
                check(w.git("show", "refs/pluma/contexts/P-Q/CAD/1:artifacts/CAD/AAA/q.json", cwd=repo) == '{"m": "1,240.5", "n": 2}', "in a text it stands")


def test_wrong_names_suggest():
    with World() as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
        for args, code, hint in (
            (["freze-context"], 2, "did you mean freeze-context?"),
            (["freeze-context", "--phaze", "CAD"], 2, "did you mean --phase?"),
            (["freeze-context", "--phase", "CAB"], 3, "did you mean CAD?"),
            (["freeze-context", "--phase", "CAD", "--program", "AMPEL360-BWB-Q10"], 3, "did you mean AMPEL360-BWB-Q100?"),
            (["validate", "--program", "AMPEL"], 3, "did you mean AMPEL360-BWB-Q100?"),
            (["templates", "list", "--domain", "AAB"], 3, "did you mean AAA?"),
            (["templates", "list", "--category", "documentaton"], 2, "did you mean documentation?"),
            (["template", "instantiate", "--template", "ICD-MAP-INTERFAC-V1", "--output", "x"], 3, "did you mean ICD-MAP-INTERFACE-V1?"),
            (["explain", "wing_spam"], 3, "did you mean wing_span?"),
            (["verify-frozen-context", "AMPEL360-BWB-Q100/CAE"], 3, "did you mean AMPEL360-BWB-Q100/CAD?"),
            (["init", "--program", "X", "--template", "BWB-AIRCRAFT-BASE-V2", "--path", "x"], 3, "did you mean BWB-AIRCRAFT-BASE-V1?"),
            (["init", "--program", "X", "--template", "BWB-AIRCRAFT-BASE-V1", "--path", "x", "--domains", "AAB"], 3, "did you mean AAA?"),
            (["template", "validat"], 2, "did you mean validate?"),
            (["clone-context", "--from", PROGRAM + "/CAD", "--to", "X/CAD", "--param-overrides", "wingspan=45m"], 3, "did you mean wing_span?"),
        ):
            run = w.pluma(*args, cwd=ex, expect=code)
            check(hint in run.err, f"{args} suggests {hint}", run)


def test_overrides():
    with World() as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
        before = w.git("for-each-ref", cwd=ex)

        def clone(text, expect=3, **env):
            return w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q200/CAD", "--param-overrides", text, "--dry-run", cwd=ex, expect=expect, **env)

        check("'kg' is a unit of mass, 'm' of length" in clone("wing_span=45.5 kg").err, "a wrong unit")
        check("decimal separator" in clone("wing_span=45,5 m").err, "45,5 m outside its locale")
        clone("wing_span=45,5 m", expect=0, LC_ALL="de_DE.UTF-8")
        check("decimal separator" in clone("wing_span=45.5 m", LC_ALL="de_DE.UTF-8").err, "and the reverse inside it")
        check("whole number" in clone("engines=2.5").err, "a wrong type")
        check("from 20 to 80 m" in clone("wing_span=450m").err, "out of range")
        check("not a number" in clone("wing_span=wide").err, "not a number")
        run = clone("lh2_capacity=20000", expect=0)  # bound in a common file
        check("Would clone" in run.out, "dry run", run)
        w.write(w.path("o.yaml"), "overrides:\n  wing_span: {value: 45, unit: kg}\n")
        run = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q200/CAD", "--overrides", w.path("o.yaml"), cwd=ex, expect=3)
        check("o.yaml:2:14" in run.err, "the place in the file", run)
        check(w.git("for-each-ref", cwd=ex) == before, "nothing was written")


def test_override_without_binding():
    with World() as w:
        repo = w.small()
        path = os.path.join(repo, ".pluma/program.yaml")
        text = open(path, encoding="utf-8").read().replace("parameters: {}", "parameters:\n  engines: 2\n  colour: red\n")
        w.write(path, text)
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "parameters", cwd=repo)
        run = w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "engines=4", cwd=repo, expect=3)
        check("reaches no artifact" in run.err and "CAD/PPP/b.json" in run.err and "bindings.yaml" in run.err, "candidates are listed", run)
        run = w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "colour=blue", cwd=repo, expect=3)
        check("no artifact mentions it" in run.err, "no candidate", run)
        done = w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "engines=4", "--allow-unbound", "--json", cwd=repo).json
        check([f["code"] for f in done["findings"]] == ["unbound_override"], "on purpose it goes, aloud", done)


def test_clone_onto_existing():
    with World() as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
        run = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", PROGRAM + "/CAD", cwd=ex, expect=3)
        check("exists already" in run.err, "onto itself", run)
        w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q200/CAD", cwd=ex)
        run = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q200/CAD", cwd=ex, expect=3)
        check("exists already" in run.err, "onto a draft", run)
        for target in ("..", ".git/x", "AMPEL360-AIR-T"):
            run = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q300/CAD", "--materialize", target, cwd=ex, expect=3)
            check("error:" in run.err and "Q300" not in w.git("for-each-ref", cwd=ex), f"not into {target}", run)
        os.symlink(w.root, os.path.join(ex, "way out"))
        run = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q300/CAD", "--materialize", "way out/x", cwd=ex, expect=3)
        check("below the repository" in run.err, "a link does not lead out", run)
        w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "no slash", cwd=ex, expect=2)
        w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "Q300/CAE", cwd=ex, expect=2)


def test_unenrolled_key_cannot_freeze():
    with World() as w:
        repo = w.small()
        other = w.new_home("other", "Ben")
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, home=other, expect=4)
        check("no key of yours" in run.err and "keys enroll" in run.err, "says what to do", run)
        check(not os.path.exists(os.path.join(other, ".local/share/pluma-workbench/keys")), "and makes no key by itself")


def test_key_file_others_can_read():
    with World() as w:
        repo = w.small()
        key = os.path.join(w.home, ".local/share/pluma-workbench/keys/workstation.ed25519")
        check(os.stat(key).st_mode & 0o777 == 0o600, "the key is private", oct(os.stat(key).st_mode))
        os.chmod(key, 0o644)
        check("Others can read" in w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=4).err, "an open key is refused")


run_all(sys.modules[__name__])

"""No link that a repository brought is followed, read through or written through, wherever it stands and whatever it leads to."""
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all  # noqa: E402

CANARY = "canary-7f3a"
INSTANTIATE = ["template", "instantiate", "--template", "OWN-V1", "--params", "values.json", "--output", "out.md", "--force"]
VALIDATE = ["validate", "--comprehensive"]
FREEZE = ["freeze-context", "--phase", "CAD", "--dry-run"]
DECLARED = {"program.yaml": [VALIDATE, ["explain", "span"]], "bindings.yaml": [VALIDATE], "signers.yaml": [["keys"]],
            "provenance.jsonl": [VALIDATE, FREEZE], "templates.yaml": [["templates", "list"]], "vocabulary.yaml": [VALIDATE],
            "bases/B@1.yaml": [VALIDATE], "templates/OWN-V1.yaml": [["templates", "list"], INSTANTIATE],
            "templates/parts/head.j2": [INSTANTIATE], "templates/parts/shared.yaml": [["templates", "list"]], "rendered/0.json": [FREEZE]}


def outside(w):
    """What nobody may see: texts of every kind that a reader would show a piece of."""
    texts = {"plain": f"{CANARY}\n", "yaml": f"schema: pluma/program/v1\nparameters: {{{CANARY}: 1}}\n{CANARY}: [\n",
             "json": f'{{"{CANARY}": {{"$ref": "{CANARY}"}}}}\n', "j2": f"{CANARY} {{{{ span }}}}\n", "md": f"# {CANARY}\n\n![p](p.png)\n"}
    for name, text in texts.items():
        w.write(w.path("outside", name), text)
    return {name: w.path("outside", name) for name in texts}


def linked(w, repo, at, target):
    path = os.path.join(repo, at)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.lexists(path):
        os.rename(path, w.path(f"kept-{time.monotonic_ns()}"))
    os.symlink(target, path)


def opened(trace):
    """Files outside that were opened for reading, by the kernel's account."""
    out = []
    for line in open(trace, encoding="utf-8", errors="replace"):
        if "/outside" in line and " = -1 " not in line and "O_PATH" not in line:
            out.append(line.strip())
    return out


def quiet(w, repo, *command, home=None):
    """Runs a command under a trace: the canary is neither told nor was its file opened."""
    trace = w.path("trace")
    done = subprocess.run(["strace", "-f", "-y", "-o", trace, "-e", "trace=openat,openat2,open,execve", PLUMA, *command], cwd=repo,
                          env=w.env(home), capture_output=True, timeout=120)
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    check(CANARY not in said, f"{command}: nothing of what lies outside is told", said[:1500])
    # `-y` names what a descriptor is: a file that was reached through a link has its own name there.
    through = [line for line in opened(trace) if re.search(r"= \d+<[^>]*/outside/", line)]
    check(not through, f"{command}: nothing outside was opened", through[:3])
    check(done.returncode >= 0, f"{command} ends by itself", done.returncode)
    return done.returncode, said


def own(w, repo):
    """A template of the program with a part; it renders as long as nothing of it is a link."""
    w.pluma("template", "new", "OWN-V1", cwd=repo)
    file = os.path.join(repo, ".pluma/templates/OWN-V1.yaml")
    text = open(file).read()
    w.write(file, text.replace("  # {{ subject }}", '  # {{ subject }}\n  {% include "head.j2" %}'))
    w.write(os.path.join(repo, ".pluma/templates/parts/head.j2"), "Head\n")
    w.write(os.path.join(repo, "values.json"), '{"subject": "Tank"}')
    w.pluma(*INSTANTIATE, cwd=repo)
    check("Head" in open(os.path.join(repo, "out.md")).read(), "without a link it is rendered")


def test_the_trace_sees_what_it_looks_for():
    with World("links") as w:
        repo = w.small()
        try:
            quiet(w, repo, "template", "export", "--source", outside(w)["md"], "--output", "made.html")
        except AssertionError as error:
            check("outside was opened" in str(error), "a file that a person named outside is read, and seen", error)
        else:
            raise AssertionError("the trace saw nothing")


def test_declarations_are_read_through_no_link():
    with World("links") as w:
        repo = w.small()
        targets = outside(w)
        own(w, repo)
        w.write(os.path.join(repo, "CAD/AAA/other"), f"{CANARY}: [\n")  # what stays inside was never meant as a declaration either
        for name, commands in DECLARED.items():
            at = os.path.join(repo, ".pluma", name)
            text = open(at, "rb").read() if os.path.exists(at) else None
            for target in (targets["j2" if name.endswith("j2") else "yaml"], os.path.relpath(os.path.join(repo, "CAD/AAA/other"), os.path.dirname(at))):
                linked(w, repo, ".pluma/" + name, target)
                for command in commands:
                    quiet(w, repo, *command)
                os.unlink(at)
            if text is not None:
                w.write(at, text)
        check(CANARY not in open(os.path.join(repo, "out.md")).read(), "no document has it")


def test_folders_of_declarations_are_no_links():
    with World("links") as w:
        repo = w.small()
        own(w, repo)
        for folder, names in (("bases", ["B@1.yaml"]), ("templates/parts", ["head.j2", "shared.yaml"]), ("templates", ["OWN-V1.yaml"]), ("", ["program.yaml", "signers.yaml"])):
            at = os.path.join(repo, ".pluma", folder).rstrip("/")
            there = w.path("outside", folder.replace("/", "-") or "all")
            for name in names:
                w.write(os.path.join(there, name), f"{CANARY}: [\n")
            kept = w.path("kept", folder or "all")
            os.makedirs(os.path.dirname(kept), exist_ok=True)
            if os.path.isdir(at):
                os.rename(at, kept)
            os.symlink(there, at)
            for command in (VALIDATE, ["templates", "list"], ["keys"], INSTANTIATE):
                quiet(w, repo, *command)
            w.pluma("keys", "enroll", cwd=repo, expect=None)
            check(sorted(os.listdir(there)) == sorted(names), f"{folder}: nothing was written there", os.listdir(there))
            os.unlink(at)
            if os.path.isdir(kept):
                os.rename(kept, at)


def test_named_files_of_a_repository_are_read_through_no_link():
    with World("links") as w:
        repo = w.small()
        targets = outside(w)
        os.makedirs(w.path("outside/folder"), exist_ok=True)
        for name in ("x.md", "x.yaml", "x.json"):
            w.write(w.path("outside/folder", name), f"# {CANARY}\n" if name.endswith("md") else f'{{"{CANARY}": 1}}\n')
        os.symlink(w.path("outside/folder"), os.path.join(repo, "linked"))
        os.symlink(targets["md"], os.path.join(repo, "doc.md"))
        os.symlink(targets["json"], os.path.join(repo, "s.json"))
        os.symlink(targets["yaml"], os.path.join(repo, "p.yaml"))
        w.write(os.path.join(repo, "values.json"), "{}")
        for path in ("doc.md", "linked/x.md", os.path.join(repo, "doc.md")):
            code, said = quiet(w, repo, "template", "export", "--source", path, "--output", "made.html")
            check(code != 0 and "link" in said, f"{path}: refused, and why", said)
            check(not os.path.exists(os.path.join(repo, "made.html")), "no document was made")
        for command in (["schema", "validate", "--schema", "s.json", "values.json"], ["schema", "validate", "--schema", "values.json", "linked/x.json"], ["openapi", "lint", "s.json"],
                        ["template", "render", "--source", "README.md", "--params", "p.yaml", "--output", "-"], ["template", "render", "--source", "doc.md", "--params", "values.json", "--output", "-"], ["diff", "doc.md", "README.md"],
                        ["diff", "linked/x.md", "README.md"]):
            code, said = quiet(w, repo, *command)
            check(code != 0, f"{command}: refused", said)


def test_references_are_followed_through_no_link():
    with World("links") as w:
        repo = w.small()
        outside(w)
        w.write(os.path.join(repo, "api.json"), '{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"$ref": "more.json#/A"}}}}')
        os.symlink(w.path("outside/json"), os.path.join(repo, "more.json"))
        code, said = quiet(w, repo, "openapi", "lint", "api.json")
        check("more.json" in said, "what was not read is named", said)


def test_pictures_come_through_no_link():
    with World("links") as w:
        repo = w.small()
        w.write(os.path.join(repo, "CAD/AAA/d.md"), "# D\n\n![p](p.png)\n")
        w.write(w.path("outside/p.png"), b"\x89PNG\r\n\x1a\n" + CANARY.encode())
        os.symlink(w.path("outside/p.png"), os.path.join(repo, "CAD/AAA/p.png"))
        _, said = quiet(w, repo, "template", "export", "--source", "CAD/AAA/d.md", "--output", "d.html")
        out = os.path.join(repo, "d.html")
        check("p.png" in said, "the picture that is left out is named", said)
        check(not os.path.exists(out) or "iVBORw0KGgpjYW5hcnk" not in open(out).read(), "its bytes are not in the document")


def test_nothing_is_written_through_a_link():
    with World("links") as w:
        repo = w.small()
        os.makedirs(w.path("outside/folder"))
        w.write(w.path("outside/file.md"), "mine\n")
        os.symlink(w.path("outside/folder"), os.path.join(repo, "linked"))
        os.symlink(w.path("outside/file.md"), os.path.join(repo, "doc.md"))
        w.write(os.path.join(repo, "README.md"), "# R\n")
        for output in ("linked/made.html", "linked/new/made.html"):
            run = w.pluma("template", "export", "--source", "README.md", "--output", output, cwd=repo, expect=None)
            check(run.code != 0 and "link" in run.err, f"{output}: refused, and why", run)
        check(os.listdir(w.path("outside/folder")) == [], "nothing was made there", os.listdir(w.path("outside/folder")))
        w.pluma("template", "export", "--source", "README.md", "--output", "doc.html", cwd=repo)
        os.symlink(w.path("outside/file.md"), os.path.join(repo, "doc2.html"))
        w.pluma("template", "export", "--source", "README.md", "--output", "doc2.html", "--force", cwd=repo, expect=None)
        check(open(w.path("outside/file.md")).read() == "mine\n", "a link is replaced, never written through")
        # Declarations that are written by a command.
        own(w, repo)
        linked(w, repo, ".pluma/rendered", w.path("outside/folder"))
        w.pluma(*INSTANTIATE, cwd=repo, expect=None)
        check(os.listdir(w.path("outside/folder")) == [], "nothing was recorded there", os.listdir(w.path("outside/folder")))


def test_a_persons_own_links_still_work():
    with World("links") as w:
        repo = w.small()
        os.symlink(repo, w.path("shortcut"))
        run = w.pluma("template", "export", "--source", os.path.join(w.path("shortcut"), "README.md"), "--output", w.path("r.html"), cwd=w.root)
        check(os.path.exists(w.path("r.html")), "a repository behind a link of one's own is opened", run)
        w.write(w.path("plain/a.md"), "# A\n")
        os.symlink(w.path("plain/a.md"), w.path("b.md"))
        w.pluma("template", "export", "--source", "b.md", "--output", "b.html", cwd=w.root)
        # Another repository of theirs that a link of this one leads to is not taken for a part of it.
        other = w.repo("other", {"secret.md": f"# {CANARY}\n"})
        os.symlink(other, os.path.join(repo, "other"))
        quiet(w, repo, "template", "export", "--source", "other/secret.md", "--output", "o.html")
        check(not os.path.exists(os.path.join(repo, "o.html")), "nothing was made of it")


if __name__ == "__main__":
    run_all(sys.modules[__name__])

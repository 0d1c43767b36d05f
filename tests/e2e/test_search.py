"""Search and replace over a program, and what a freeze would do: as git sees the same tree, and nothing written that was not asked for."""
import os
import stat
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from pluma import World, check, run_all  # noqa: E402


def places(run):
    return sorted((p["path"], p["line"]) for p in run.json["places"])


def test_finds_what_git_grep_finds():
    with World() as w:
        ex = w.example(artifacts=400)
        program = w.pluma("validate", "--json", cwd=ex, expect=None).json["program"]
        folder = next(os.path.dirname(os.path.dirname(os.path.join(d, "program.yaml"))) for d, _, f in os.walk(ex) if d.endswith(".pluma") and "program.yaml" in f)
        for text, options, flags in [("wing_span", [], ["-i", "-F"]), ("wing_span", ["--match-case"], ["-F"]), ("mass", ["--word"], ["-i", "-w"]), ("[0-9]+ kg", ["--regex"], ["-i", "-E"]),
                                     ("no such words here", [], ["-i", "-F"])]:
            found = w.pluma("search", text, *options, "--json", cwd=ex, expect=None)
            wanted = sorted({(line.split(":")[0], int(line.split(":")[1])) for line in w.git("-c", "core.quotePath=off", "grep", "-I", "-n", *flags, "-e", text, cwd=folder, check=False).splitlines() if line})
            mine = sorted(set(places(found)))
            check(mine == wanted, f"{text}: as git grep", (len(mine), len(wanted), list(set(mine) ^ set(wanted))[:5]))
            check(found.code == (0 if wanted else 1), "exit code", found.code)
        check(program, "a program")


def test_what_git_does_not_know_is_searched_and_ignored_files_are_not():
    with World() as w:
        repo = w.small("p", extra={"CAD/AAA/a.md": "needle\n"})
        w.write(os.path.join(repo, "CAD/AAA/new ü.md"), "a needle here\n")
        w.write(os.path.join(repo, ".gitignore"), "out/\n")
        w.write(os.path.join(repo, "out/b.md"), "needle\n")
        found = w.pluma("search", "needle", "--json", cwd=repo)
        check(places(found) == [("CAD/AAA/a.md", 1), ("CAD/AAA/new ü.md", 1)], "both", places(found))
        text = w.pluma("search", "needle", "--path", "a.md", cwd=repo).out
        check("CAD/AAA/a.md:1:1: needle" in text and "1 place in 1 file" in text, "text", text)


def test_replace_writes_all_or_nothing_and_keeps_modes():
    with World() as w:
        repo = w.small("p", extra={"CAD/AAA/a.md": "Rev A\r\nrev a\r\n", "CAD/AAA/b.md": "rev A", "CAD/AAA/c.bin": "rev A\0"})
        os.chmod(os.path.join(repo, "CAD/AAA/b.md"), 0o755)
        dry = w.pluma("replace", "rev a", "rev B", "--dry-run", "--json", cwd=repo).json
        check(dry["replaced"] == 3 and not dry["written"], "a dry run writes nothing", dry)
        check(open(os.path.join(repo, "CAD/AAA/a.md"), newline="").read() == "Rev A\r\nrev a\r\n", "untouched")
        done = w.pluma("replace", "rev a", "rev B", "--json", cwd=repo).json
        check(done["written"] and done["replaced"] == 3 and {f["path"]: f["places"] for f in done["files"]} == {"CAD/AAA/a.md": 2, "CAD/AAA/b.md": 1}, "written", done)
        check([s["why"] for s in done["skipped"]] == ["binary"], "binary is said", done["skipped"])
        check(open(os.path.join(repo, "CAD/AAA/a.md"), newline="").read() == "rev B\r\nrev B\r\n", "line ends stay")
        check(stat.S_IMODE(os.stat(os.path.join(repo, "CAD/AAA/b.md")).st_mode) == 0o755, "mode stays")
        check(w.pluma("replace", "nothing like it", "x", cwd=repo, expect=1).out.startswith("Nothing to replace"), "nothing")


def test_hostile_queries_and_trees():
    with World() as w:
        repo = w.small("p", extra={"CAD/AAA/a.md": "x" * 3000 + "z y\n"})
        for bad in ["(", "a{99999}", "\\C", "(?<n>a)(?<n>b)"]:
            run = w.pluma("search", "--regex", bad, cwd=repo, expect=2)
            check("regular expression" in run.err and "Traceback" not in run.err, bad, run)
        slow = w.pluma("search", "--regex", "(x+x+)+y", "--json", cwd=repo, expect=1, timeout=30).json
        check(not slow["complete"] and slow["skipped"][0]["why"] == "gave_up", "gives up and says so", slow)
        outside = w.path("secret.md")
        w.write(outside, "needle\n")
        os.symlink(outside, os.path.join(repo, "CAD/AAA/link.md"))
        os.symlink(w.root, os.path.join(repo, "CAD/AAA/folder"))
        run = w.pluma("search", "needle", "--json", cwd=repo, expect=1).json
        check(run["hits"] == 0 and {s["why"] for s in run["skipped"]} == {"link"}, "links are not followed", run)
        w.pluma("replace", "needle", "pin", cwd=repo, expect=1)
        check(open(outside).read() == "needle\n", "nothing outside was written")
        w.pluma("search", "", cwd=repo, expect=2)
        w.pluma("replace", "--regex", "(x)", "$2", cwd=repo, expect=2)


def test_freeze_dry_run_says_what_freeze_then_does():
    with World() as w:
        repo = w.small("p", extra={"CAD/AAA/a.md": "one\n", "CAD/AAA/b.md": "two\n"})
        first = w.pluma("freeze-context", "--phase", "CAD", "--dry-run", "--json", cwd=repo, expect=None).json
        before = w.git("for-each-ref", cwd=repo)
        done = w.pluma("freeze-context", "--phase", "CAD", "--commit", "x", "--json", cwd=repo, expect=0).json
        check(first["artifacts"] == done["artifacts"] and first["bytes"] == done["bytes"] and first["common"] == done["common"], "figures", (first, done))
        check(first["plan"]["previous"] == "" and "refs/pluma" not in before, "nothing was written")
        w.write(os.path.join(repo, "CAD/AAA/a.md"), "changed\n")
        w.write(os.path.join(repo, "CAD/AAA/new.md"), "new\n")
        os.unlink(os.path.join(repo, "CAD/AAA/b.md"))
        plan = w.pluma("freeze-context", "--phase", "CAD", "--dry-run", "--json", cwd=repo, expect=1).json["plan"]
        check((plan["added"], plan["changed"], plan["removed"]) == (1, 1, 1), "since the last one", plan)
        check(sorted(plan["dirty"]) == ["? CAD/AAA/new.md", "D CAD/AAA/b.md", "M CAD/AAA/a.md"], "dirty", plan["dirty"])
        check("not committed" in plan["refusal"], "refusal", plan)
        ready = w.pluma("freeze-context", "--phase", "CAD", "--commit", "y", "--dry-run", "--json", cwd=repo, expect=0).json["plan"]
        check(ready["refusal"] == "" and ready["previous"].endswith("CAD@1"), "ready", ready)
        check(w.git("status", "--porcelain", cwd=repo).count("\n") == 2, "the tree and the index are as before", w.git("status", "--porcelain", cwd=repo))


run_all(sys.modules[__name__])

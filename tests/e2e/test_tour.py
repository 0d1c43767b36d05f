"""The main job as run.sh runs it: twice, with a report that says what was measured."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import SOURCE, World, check, run_all  # noqa: E402


def test_tour_twice():
    with World("tour") as w:
        for round_ in (1, 2):
            run = w.pluma("tour", "--out", "out", "--workspace", "ex", "--artifacts", "900")
            steps = re.findall(r"^\d+\. (.+?)  \(", run.out, re.M)
            check(len(steps) == (11 if round_ == 1 else 10), "every step is printed", run)
            html = open(w.path("out/report.html"), encoding="utf-8").read()
            check("of the new program is reused" in html and "wing_span" in html and "AMPEL360-BWB-Q200-CAD" in html and "ms CPU" in html, "the report", html[:500])
            check(not re.search(r"(src|href)=\"https?:", html) and "{{" not in html and "{%" not in html, "it stands alone", html[:300])
        check(w.git("for-each-ref", "refs/pluma", cwd=w.path("ex")) == "", "the example itself is left as it was")
        check(w.fsck(w.path("out/workspace")) == (0, ""), "fsck", w.fsck(w.path("out/workspace")))


def test_tour_does_not_delete_what_is_not_its_own():
    with World("tour") as w:
        w.write(w.path("out/workspace/precious.txt"), "mine")
        run = w.pluma("tour", "--out", "out", "--workspace", "ex", "--artifacts", "150", expect=3)
        check(os.path.exists(w.path("out/workspace/precious.txt")) and "not one that an earlier tour made" in run.err, "refused", run)


def test_the_scripts_say_the_same():
    run = open(os.path.join(SOURCE, "packaging/run.sh"), encoding="utf-8").read()
    check("pluma tour --out" in run and os.access(os.path.join(SOURCE, "packaging/run.sh"), os.X_OK), "run.sh runs the tour")
    readme = open(os.path.join(SOURCE, "README.md"), encoding="utf-8").read()
    check("packaging/run.sh" in readme and "packaging/test.sh" in readme, "the README gives both commands")


run_all(sys.modules[__name__])

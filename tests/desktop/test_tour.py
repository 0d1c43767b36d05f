"""The main job in the real window, driven by clicks and keys: every step does what it should."""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Desktop, check  # noqa: E402
from pluma import run_all  # noqa: E402


def tour(size, theme, artifacts, settings="", *more):
    with Desktop("tour", size) as w:
        if settings:
            w.write(os.path.join(w.home, ".config/pluma-workbench/workbench.ini"), "[appearance]\n" + settings)
        ex = w.example(artifacts=artifacts)
        done = w.run_window("--tour", w.path("out"), "--theme", theme, ex, *more)
        check(done.returncode == 0 and "NOT DONE" not in done.stdout, "every step was done", done.stdout + done.stderr)
        check("clipped:" not in done.stdout, "no words are cut", done.stdout)
        pictures = [n for n in os.listdir(w.path("out")) if n.endswith(".png")]
        check(len(pictures) >= 20, "a picture of each step", pictures)
        width, height = (int(n) for n in size.split("x"))
        for name in pictures:
            head = open(w.path("out", name), "rb").read(24)
            seen = int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
            check(seen == (width, height), f"{name}: the window fills the screen, and nothing pushes it beyond", seen)
        report = open(w.path("out", "report.html"), encoding="utf-8").read()
        check(len(re.findall("<figure>", report)) == len(pictures), "the report shows them all")
        # What the window did is what the command line sees.
        workspace = w.path("out", "workspace")
        contexts = w.pluma("query-context", "--json", cwd=workspace).json["contexts"]
        check(len(contexts) == 2 and {c["program"] for c in contexts} == {"AMPEL360-BWB-Q100", "AMPEL360-BWB-Q200"}, "one frozen, one cloned", contexts)
        for context in contexts:
            w.pluma("verify-frozen-context", context["id"], cwd=workspace)
        clone = next(c for c in contexts if c["program"].endswith("Q200"))
        parameters = w.pluma("query-context", "--context-id", clone["id"], "--json", cwd=workspace).json
        check('"wing_span"' in str(parameters).replace("'", '"'), "with its parameters", parameters)
        check(w.fsck(workspace)[0] == 0, "the repository is sound")
        print("     " + done.stdout.strip().splitlines()[-2])


def test_light_small_screen():
    tour("1280x800", "light", 400)


def test_dark_large_screen():
    tour("2560x1440", "dark", 150)


def test_german_small_screen():
    tour("1280x800", "light", 150, "language=de\n")


# Not a language that is written so, but everything is where it would be if it were.
def test_spanish_from_right_to_left_in_large_text():
    tour("2560x1440", "high-contrast", 150, "language=es\nscale=200\n", "-reverse")


run_all(sys.modules[__name__])

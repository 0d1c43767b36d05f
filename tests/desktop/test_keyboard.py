"""The main job without a mouse: real keys through the X server; what has the keyboard is read from the accessibility bus, and what was done
from the command line. The keys are left in keyboard.log beside the pictures when PLUMA_KEEP names a folder."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Desktop, check, wait  # noqa: E402
from pluma import run_all  # noqa: E402

PROGRAM = "AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01"


class Typist(Desktop):
    """A person with a keyboard, whose every key is written down."""

    log = None

    def note(self, text):
        self.log = (self.log or []) + [text]

    def keys(self, *chords):
        self.note("keys " + " ".join(chords))
        super().keys(*chords)

    def type(self, text):
        self.note("type " + text.replace("\n", "⏎"))
        super().type(text)

    def picture(self, name):
        keep = os.environ.get("PLUMA_KEEP")
        if keep:
            os.makedirs(keep, exist_ok=True)
            subprocess.run(["import", "-window", "root", os.path.join(keep, f"keyboard-{name}.png")], env=self.env())
            with open(os.path.join(keep, "keyboard.log"), "w", encoding="utf-8") as file:
                file.write("\n".join(self.log or []) + "\n")

    def go(self, text):
        """Go to anything."""
        self.keys("ctrl+p")
        wait(lambda: self.focused().startswith("Go to"), "the popup has the keyboard")
        self.type(text)
        time.sleep(0.5)
        self.keys("Return")
        time.sleep(1)


def test_main_job():
    with Typist("keys", bus=True) as w:
        w.processes.append(subprocess.Popen(["openbox"], env=w.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        ex = w.example()
        w.window("--new-instance", ex)
        wait(lambda: w.focused() != "", "the window has the keyboard")
        time.sleep(2)

        # An engineer changes an artifact and takes one change back.
        w.go("geometry-001 yaml CAD")
        w.keys("ctrl+0", "ctrl+Home")
        w.type("# looked at\n")
        w.keys("ctrl+End")
        w.type("x")
        w.keys("ctrl+z")
        w.picture("edit")
        w.keys("ctrl+s")
        changed = wait(lambda: w.git("status", "--porcelain", cwd=ex).strip(), "the artifact is saved")
        path = changed.split(" ", 1)[1].strip().strip('"')
        head = open(os.path.join(ex, path), encoding="utf-8").read()
        check(head.startswith("# looked at\n") and not head.endswith("x"), "with what was typed and not taken back", head)

        # Renders a document from a template.
        w.go("ICD-MAP-INTERFACE")
        w.tab_to("Domain from", limit=8)
        w.type("AAA")
        w.tab_to("Domain to", limit=8)
        w.type("CQH")
        w.tab_to("Data exchanges", limit=12)
        w.keys("Insert")
        for cell in ["h2_tank_pressure", "float32, kPa", "10 Hz", "ARINC 429"]:
            w.type(cell)
            w.keys("Return" if cell == "ARINC 429" else "Tab")
        w.tab_to("Path of the document")
        w.type("CAD-ICD-AAA-CQH.md")
        time.sleep(1)
        w.picture("template")
        w.tab_to("Write the document")
        w.keys("space")
        wait(lambda: os.path.exists(os.path.join(ex, PROGRAM, "CAD-ICD-AAA-CQH.md")), "the document is written")
        time.sleep(1)

        # Freezes the phase: the page says what it will do, and commits what is not committed.
        w.keys("ctrl+shift+p")
        wait(lambda: w.focused().startswith("What do you want"), "the palette has the keyboard")
        w.type("freeze a phase")
        time.sleep(0.4)
        w.keys("Return")
        w.tab_to("Label")
        w.type("PDR")
        w.tab_to("Commit them first")
        w.keys("space")
        w.type("Add the interface between airframe and hydrogen storage")
        w.picture("freeze")
        w.tab_to("Freeze CAD")
        w.keys("space")
        frozen = wait(lambda: w.pluma("query-context", "--json", cwd=ex).json["contexts"], "a context is frozen")
        w.pluma("verify-frozen-context", frozen[0]["id"], cwd=ex)
        time.sleep(2)
        w.picture("context")

        # Clones it with another wing span.
        w.tab_to("Clone this context")
        w.keys("space")
        w.tab_to("Parameter values of the clone")
        time.sleep(1)
        w.keys("ctrl+End")
        time.sleep(0.3)
        for _ in range(2):
            w.keys("Left")
        w.keys("F2")
        w.type("45 m\n")
        time.sleep(2)
        w.picture("clone")
        w.tab_to("Clone ", limit=80)
        w.keys("space")
        contexts = wait(lambda: (lambda c: c if len(c) == 2 else None)(w.pluma("query-context", "--json", cwd=ex).json["contexts"]), "the clone is written")
        clone = next(c for c in contexts if not c["program"].endswith("Q100"))
        shown = str(w.pluma("query-context", "--context-id", clone["id"], "--json", cwd=ex).json)
        check("45" in shown and "wing_span" in shown, "with its wing span", shown[:2000])
        w.pluma("verify-frozen-context", clone["id"], cwd=ex)
        time.sleep(1.5)
        w.picture("done")
        pressed = sum(len(line.split()) - 1 for line in w.log if line.startswith("keys")) + sum(len(line) - 5 for line in w.log if line.startswith("type"))
        print(f"     the main job in {pressed} keys, no mouse")


run_all(sys.modules[__name__])

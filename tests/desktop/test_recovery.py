"""kill -9 with three unsaved documents: after the restart all three are offered, byte for byte."""
import glob
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Desktop, check, wait  # noqa: E402
from pluma import run_all  # noqa: E402


def key(w, *args):
    subprocess.run(["xdotool", *args], env=w.env(), check=True, capture_output=True)


def open_artifact(w, name):
    key(w, "key", "ctrl+p")
    time.sleep(0.4)
    key(w, "type", "--delay", "15", name)
    time.sleep(0.4)
    key(w, "key", "Return")
    time.sleep(1.2)
    key(w, "key", "ctrl+0")
    time.sleep(0.2)


def test_kill_with_three_unsaved_documents():
    with Desktop("kill", bus=True) as w:
        manager = subprocess.Popen(["openbox"], env=w.env(), stderr=subprocess.DEVNULL)
        w.processes.append(manager)
        ex = w.example()
        names = ["geometry-001.yaml", "loads-001", "README"]
        window = w.window("--new-instance", ex)
        time.sleep(4)
        journal = os.path.join(w.home, ".local/state/pluma-workbench/journal")
        for n, name in enumerate(["geometry-001 yaml", "META json", "sizing csv"][:2] + ["README md"]):
            open_artifact(w, name)
            key(w, "key", "ctrl+Home")
            key(w, "type", "--delay", "15", f"unsaved{n} ")
            wait(lambda n=n: len(glob.glob(journal + "/*.json")) == n + 1, f"the journal holds {name}")
        time.sleep(1)
        kept = {open(p, "rb").read() for p in glob.glob(journal + "/*.bytes")}
        check(all(any(f"unsaved{n} ".encode() in b for b in kept) for n in range(3)), "with what was typed", kept)
        window.send_signal(signal.SIGKILL)
        window.wait()
        check(w.git("status", "--porcelain", cwd=ex) == "", "no file was touched")
        again = w.window("--new-instance", ex)
        time.sleep(4)
        check(again.poll() is None, "it starts again")
        check({open(p, "rb").read() for p in glob.glob(journal + "/*.bytes")} == kept, "all three are still there, byte for byte")
        # Restored by keys: the page offers them in front; each is then saved, and the files are what was typed.
        for _ in range(3):
            w.tab_to("Restore the unsaved text")
            w.keys("space")
            time.sleep(1)
            w.keys("ctrl+shift+s")
            time.sleep(0.8)
            for _ in range(8):  # back to the page that offers the others
                title = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], env=w.env(), capture_output=True, text=True).stdout
                if title.startswith("Recover unsaved text") or not glob.glob(journal + "/*.bytes"):
                    break
                w.keys("ctrl+Prior")
                time.sleep(0.4)
            w.keys("F6", "shift+F6")
        wait(lambda: not glob.glob(journal + "/*.bytes"), "the journal is empty once all is saved")
        changed = [line[3:].strip('"') for line in w.git("-c", "core.quotePath=false", "status", "--porcelain", cwd=ex).splitlines() if line]
        saved = {open(os.path.join(ex, path), "rb").read() for path in changed}
        check(saved == kept, "what was typed before the kill is in the files, byte for byte", changed)
        again.send_signal(signal.SIGKILL)


run_all(sys.modules[__name__])

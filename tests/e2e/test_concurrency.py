"""Two writers at the same time, and a cancel in the middle."""
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, PROGRAM, World, check, run_all  # noqa: E402


def test_freezes_at_the_same_time():
    with World("conc") as w:
        ex = w.example(artifacts=600)
        running = [subprocess.Popen([PLUMA, "freeze-context", "--phase", phase, "--json"], cwd=ex, env=w.env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) for phase in ("CAD", "CAD", "CAE", "CAD")]
        results = [(p.communicate(timeout=120), p.returncode) for p in running]
        check(all(code == 0 for _, code in results), "all of them succeed, one after the other", results)
        contexts = w.pluma("query-context", "--json", cwd=ex).json["contexts"]
        check(sorted(c["name"] for c in contexts) == [f"{PROGRAM}/CAD@1", f"{PROGRAM}/CAD@2", f"{PROGRAM}/CAD@3", f"{PROGRAM}/CAE@1"], "four contexts", contexts)
        for context in contexts:
            w.pluma("verify-frozen-context", context["id"], cwd=ex)
        check(w.fsck(ex) == (0, ""), "fsck", w.fsck(ex))


def test_cancel():
    with World("cancel") as w:
        ex = w.example(artifacts=12450)
        # A machine may freeze before it is told to stop: earlier and earlier, until one was cancelled on its way.
        for delay in (0.5, 0.25, 0.1, 0.05, 0.02):
            process = subprocess.Popen([PLUMA, "freeze-context", "--phase", "ALL"], cwd=ex, env=w.env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            before = w.git("for-each-ref", "refs/pluma", cwd=ex)
            time.sleep(delay)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
            if process.returncode != 0:
                break
        check(process.returncode == 5 and b"Cancelled" in err, "one of them was cancelled: exit 5", (process.returncode, err))
        check(w.git("for-each-ref", "refs/pluma", cwd=ex) == before, "nothing was written")
        w.pluma("freeze-context", "--phase", "ALL", cwd=ex)
        check(w.pluma("verify-frozen-context", PROGRAM + "/ALL", "--json", cwd=ex).json["artifacts"] > 12000, "then it works")


run_all(sys.modules[__name__])

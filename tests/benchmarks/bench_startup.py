#!/usr/bin/env python3
"""What it costs to have a window, beside desktop programs of the same kit, in the same run.

    python3 tests/benchmarks/bench_startup.py [PLUMA] [WORKBENCH] [--runs R] [--million DIR]

One JSON line a program: CPU ms (user + system of the process and its children until it comes to rest, one second without a tick) and resident MB then,
wall ms until its window is mapped, medians over the runs, which alternate. The peers are left out where they are not installed
(apt-get install keepassxc kate). --million: a program of that size to open as well.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument("pluma", nargs="?", default="build/release/bin/pluma")
parser.add_argument("workbench", nargs="?", default="build/release/bin/pluma-workbench")
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--million")
options = parser.parse_args()
os.environ["PLUMA"] = os.path.abspath(options.pluma)
os.environ["PLUMA_WORKBENCH"] = WORKBENCH = os.path.abspath(options.workbench)
os.environ.setdefault("PLUMA_SOURCE", os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..")))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "desktop"))
from desktop import Desktop  # noqa: E402

TICK = os.sysconf("SC_CLK_TCK")


def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return sum(int(fields[n]) for n in range(11, 15)) * 1000 / TICK  # with the children it waited for: git


def resident(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def one(w, command, seconds=90):
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=w.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    mapped = None
    while mapped is None and time.perf_counter() - begin < 30:
        seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], env=w.env(), capture_output=True, text=True)
        if seen.stdout.strip():
            mapped = time.perf_counter() - begin
    used, since = cpu(process.pid), time.perf_counter()
    while time.perf_counter() - since < 1 and time.perf_counter() - begin < seconds:
        time.sleep(0.05)
        now = cpu(process.pid)
        if now != used:
            used, since = now, time.perf_counter()
    memory = resident(process.pid)
    process.kill()
    process.wait()
    return (mapped or 0) * 1000, used, memory


with Desktop("bench-startup") as w:
    w.processes.append(subprocess.Popen(["openbox"], env=w.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    example = w.path("example")
    subprocess.run([os.environ["PLUMA"], "example", "create", example, "-q"], env=w.env(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    programs = [("workbench, first window", [WORKBENCH, "--new-instance", "--safe-mode"]), ("workbench, example open", [WORKBENCH, "--new-instance", example])]
    if options.million:
        programs.append(("workbench, million open", [WORKBENCH, "--new-instance", options.million]))
    for name, command in (("keepassxc", ["keepassxc"]), ("kate", ["kate", "-n"])):
        if shutil.which(command[0]):
            programs.append((name, command))
    samples = {}
    for run in range(options.runs + 1):
        for name, command in programs:
            sample = one(w, command)
            if run > 0:  # the first fills the caches of the disk
                samples.setdefault(name, []).append(sample)
    for name, values in samples.items():
        wall, used, memory = (statistics.median(v[i] for v in values) for i in range(3))
        print(json.dumps({"name": name, "cpu_ms": round(used), "rss_mb": round(memory, 1), "window_ms": round(wall), "runs": options.runs}), flush=True)

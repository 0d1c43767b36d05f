#!/usr/bin/env python3
"""Freeze, verify, clone and diff of the example beside what people do without pluma, in the same run.

    python3 tests/benchmarks/bench_mainjob.py [PLUMA] [--artifacts N] [--runs R] [--only clone,diff]

Prints one JSON line a figure: name, figure, unit, peer, peer_figure, ratio (pluma / peer), wall and CPU (user + system, with children),
medians over the runs. Every run of a pair starts from the same state; A and B alternate.
"""
import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument("pluma", nargs="?", default="build/release/bin/pluma")
parser.add_argument("--artifacts", type=int, default=12450)
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--only", default="", help="words; pairs whose name has none of them are left out")
options = parser.parse_args()
PLUMA = os.path.abspath(options.pluma)
ROOT = tempfile.mkdtemp(prefix="pluma-bench-")
ENV = {**os.environ, "HOME": ROOT, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": ROOT + "/data", "XDG_STATE_HOME": ROOT + "/state"}
open(ROOT + "/.gitconfig", "w").write("[user]\n\tname = Bench\n\temail = bench@example.com\n[gc]\n\tauto = 0\n")


def run(command, cwd, shell=False):
    """Wall and CPU seconds of one command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    subprocess.run(command, cwd=cwd, env=ENV, shell=shell, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pair(name, ours, peer_name, peer):
    if options.only and not any(word in name for word in options.only.split(",")):
        return
    samples = {"ours": [], "peer": []}
    for _ in range(options.runs):
        for key, action in (("ours", ours), ("peer", peer)):
            if action:
                samples[key].append(action())
    middle = {k: [statistics.median(s[i] for s in v) for i in (0, 1)] for k, v in samples.items() if v}
    row = {"name": name, "figure": round(middle["ours"][0] * 1000, 1), "unit": "ms wall", "cpu_ms": round(middle["ours"][1] * 1000, 1)}
    if peer:
        row.update(peer=peer_name, peer_figure=round(middle["peer"][0] * 1000, 1), peer_cpu_ms=round(middle["peer"][1] * 1000, 1), ratio=round(middle["ours"][0] / middle["peer"][0], 2), ratio_cpu=round(middle["ours"][1] / middle["peer"][1], 2))
    print(json.dumps(row), flush=True)


ex = ROOT + "/ex"
subprocess.run([PLUMA, "example", "create", ex, "--artifacts", str(options.artifacts), "-q"], env=ENV, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
subprocess.run([PLUMA, "freeze-context", "--phase", "ALL", "-q"], cwd=ex, env=ENV, check=True, stdout=subprocess.DEVNULL)
program = ex + "/AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100_STD01"
number = [0]


def fresh():
    number[0] += 1
    return number[0]


def git_commit_all():
    target = f"{ROOT}/commit{fresh()}"
    shutil.copytree(program, target)
    subprocess.run(["git", "init", "-q"], cwd=target, env=ENV, check=True)
    out = run("git add -A && git commit -q -m all", target, shell=True)
    shutil.rmtree(target)
    return out


def clone():
    return run([PLUMA, "clone-context", "--from", "AMPEL360-BWB-Q100/ALL", "--to", f"Q{fresh()}/ALL", "--param-overrides", "wing_span=45m,engines=4,passenger_capacity=350", "--materialize", f"copies/q{fresh()}", "-q"], ex)


def copy_and_sed():
    target = f"{ROOT}/copy{fresh()}"
    script = f"cp -r {program} {target} && find {target} -name 'META*.json' -print0 | xargs -0 sed -i 's/\"wing_span_m\": 40/\"wing_span_m\": 45/; s/\"engines\": 2/\"engines\": 4/; s/\"passenger_capacity\": 250/\"passenger_capacity\": 350/' && find {target} -name 'geometry-*.yaml' -print0 | xargs -0 sed -i 's/wing_span: 40.0/wing_span: 45.0/' && find {target} -name 'sizing-inputs-*.csv' -print0 | xargs -0 sed -i 's/^wing_span,40.0/wing_span,45.0/; s/^engines,2/engines,4/; s/^passenger_capacity,250/passenger_capacity,350/' && find {target} -name 'mission-assumptions-*.md' -print0 | xargs -0 sed -i 's/carries 250 passengers/carries 350 passengers/; s/with 2 propulsors/with 4 propulsors/'"
    out = run(script, ROOT, shell=True)
    shutil.rmtree(target)
    return out


pair("version", lambda: run([PLUMA, "version"], ROOT), "git version", lambda: run(["git", "version"], ROOT))
pair("freeze all phases", lambda: run([PLUMA, "freeze-context", "--phase", "ALL", "-q"], ex), "git add -A && git commit", git_commit_all)
pair("freeze CAD", lambda: run([PLUMA, "freeze-context", "--phase", "CAD", "-q"], ex), None, None)
pair("verify all phases", lambda: run([PLUMA, "verify-frozen-context", "AMPEL360-BWB-Q100/ALL@1", "-q"], ex), "git fsck", lambda: run(["git", "fsck", "--no-progress"], ex))
pair("clone all phases, materialized", clone, "cp -r + sed -i", copy_and_sed)
subprocess.run([PLUMA, "clone-context", "--from", "AMPEL360-BWB-Q100/ALL", "--to", "QD/ALL", "--param-overrides", "wing_span=45m,engines=4,passenger_capacity=350", "-q"], cwd=ex, env=ENV, check=True, stdout=subprocess.DEVNULL)
pair("diff of two contexts, with line counts", lambda: run([PLUMA, "diff", "AMPEL360-BWB-Q100/ALL@1", "QD/ALL", "-q"], ex), "git diff --stat", lambda: run(["git", "diff", "--stat", "refs/pluma/contexts/AMPEL360-BWB-Q100/ALL/1:artifacts", "refs/pluma/contexts/QD/ALL/1:artifacts"], ex))
shutil.rmtree(ROOT)

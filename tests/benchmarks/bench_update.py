#!/usr/bin/env python3
"""A value of a program changes: which of its 1,000 documents are read and rendered again, and in what time.

    python3 tests/benchmarks/bench_update.py [PLUMA] [--documents N] [--using K] [--runs R]

Of N documents K took the value from the program. Prints JSON lines: how many documents were rendered again, which of
them `strace` saw opened, and the wall time of `pluma template update` beside rendering all N of them with jinja2.
"""
import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import jinja2

parser = argparse.ArgumentParser()
parser.add_argument("pluma", nargs="?", default="build/release/bin/pluma")
parser.add_argument("--documents", type=int, default=1000)
parser.add_argument("--using", type=int, default=10)
parser.add_argument("--runs", type=int, default=5)
options = parser.parse_args()
PLUMA = os.path.abspath(options.pluma)
ROOT = tempfile.mkdtemp(prefix="pluma-bench-")
ENV = {**os.environ, "HOME": ROOT, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": ROOT + "/data", "XDG_STATE_HOME": ROOT + "/state"}
TEXT = "# Note of {{ author }}\n\nSpan: {{ wing_span }} m.\n\n" + "{% for i in range(200) %}\n- check {{ i }} of {{ author }}\n{% endfor %}\n"
TEMPLATE = "".join(f"{line}\n" for line in (
    "template_id: NOTE", 'version: "1.0"', "title: Note", "category: documentation", "status: released",
    "settings: {keep_trailing_newline: true}", "parameters:", "  - {name: wing_span, type: number}",
    "  - {name: author, type: string}", "content_template: |")) + "".join("  " + line + "\n" if line else "\n" for line in TEXT.split("\n")[:-1])
MANIFEST = """schema: pluma/program/v1
program_id: P1
layout: ["{phase}/{domain}/**"]
parameters: {wing_span: SPAN}
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


compiled = jinja2.Environment(keep_trailing_newline=True).from_string(TEXT)


def make(folder):
    shutil.rmtree(folder, ignore_errors=True)
    write(folder + "/.pluma/program.yaml", MANIFEST.replace("SPAN", "40"))
    write(folder + "/.pluma/templates/note.yaml", TEMPLATE)
    provenance = []
    for i in range(options.documents):
        given = {"author": f"author {i}", "wing_span": 40}
        text = compiled.render(given)
        record = json.dumps(given, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(record.encode()).hexdigest()
        path = f"CAD/AAA/note-{i:04}.md"
        write(f"{folder}/{path}", text)
        write(f"{folder}/.pluma/rendered/{digest}.json", record)
        entry = {"path": path, "origin": "rendered", "sha256": hashlib.sha256(text.encode()).hexdigest(), "template": "NOTE@1.0", "parameters_digest": digest}
        provenance.append(json.dumps({**entry, "parameters": ["wing_span"] if i < options.using else []}))
    write(folder + "/.pluma/provenance.jsonl", "".join(line + "\n" for line in provenance))
    subprocess.run("git init -q . 2>/dev/null; git -c user.name=b -c user.email=b@example.com add -A; git -c user.name=b -c user.email=b@example.com commit -qm b",
                   shell=True, cwd=folder, env=ENV, check=True)
    write(folder + "/.pluma/program.yaml", MANIFEST.replace("SPAN", "45"))


def update(folder, *before):
    begin = time.perf_counter()
    done = subprocess.run([*before, PLUMA, "template", "update", "--jsonl"], cwd=folder, env=ENV, capture_output=True, text=True)
    wall = time.perf_counter() - begin
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return wall, [json.loads(line) for line in done.stdout.splitlines()]


def all_again():
    begin = time.perf_counter()
    for i in range(options.documents):
        compiled.render({"author": f"author {i}", "wing_span": 45})
    return time.perf_counter() - begin


folder = ROOT + "/p1"
times = {"ours": [], "peer": []}
for _ in range(options.runs):
    make(folder)
    wall, lines = update(folder)
    times["ours"].append(wall)
    times["peer"].append(all_again())
again = sorted(line["path"] for line in lines if "path" in line)
assert again == [f"CAD/AAA/note-{i:04}.md" for i in range(options.using)], again
for i in range(options.documents):
    with open(f"{folder}/CAD/AAA/note-{i:04}.md", encoding="utf-8") as file:
        assert file.read() == compiled.render({"author": f"author {i}", "wing_span": 45 if i < options.using else 40}), i
row = {"name": "update after one changed value", "documents": options.documents, "rendered_again": len(again)}
if shutil.which("strace"):
    make(folder)
    update(folder, "strace", "-f", "-e", "trace=openat", "-o", ROOT + "/trace")
    with open(ROOT + "/trace", encoding="utf-8", errors="replace") as file:
        row["documents_opened"] = len({line.split('"')[1] for line in file if "/note-" in line and "ENOENT" not in line})
middle = {k: statistics.median(v) * 1000 for k, v in times.items()}
print(json.dumps({**row, "wall_ms": round(middle["ours"], 1), "peer": "all of them with jinja2, without files", "peer_wall_ms": round(middle["peer"], 1)}))
shutil.rmtree(ROOT)

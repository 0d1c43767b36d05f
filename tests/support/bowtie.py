"""Runs any copy of the JSON Schema Test Suite through `pluma schema bowtie` (IHOP version 1).

bowtie.py [--assert-formats] [--remotes DIR] [--show] DIALECT FOLDER…
"""
import argparse
import glob
import json
import os
import subprocess
import sys

DIALECTS = {"2020-12": "https://json-schema.org/draft/2020-12/schema", "07": "http://json-schema.org/draft-07/schema#"}


def registry(folders):
    """Remote documents by the addresses under which the suite refers to them."""
    out = {}
    for folder in folders:
        for path in glob.glob(os.path.join(folder, "**", "*.json"), recursive=True):
            with open(path, encoding="utf-8") as file:
                out["http://localhost:1234/" + os.path.relpath(path, folder)] = json.load(file)
    return out


class Harness:
    def __init__(self, program, dialect, assert_formats):
        options = ["--assert-formats"] if assert_formats else []
        self.process = subprocess.Popen([program, "schema", "bowtie", *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, encoding="utf-8")
        assert self.ask({"cmd": "start", "version": 1})["version"] == 1
        assert self.ask({"cmd": "dialect", "dialect": DIALECTS[dialect]})["ok"]

    def ask(self, command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the harness died"
        return json.loads(line)

    def stop(self):
        self.process.stdin.write('{"cmd":"stop"}\n')
        self.process.stdin.close()
        return self.process.wait(timeout=30)


def run(program, dialect, folders, remotes, assert_formats=False):
    """(right, all, wrong) over every *.json in the folders, where wrong lists what was judged otherwise."""
    harness = Harness(program, dialect, assert_formats)
    known = registry(remotes)
    right, total, wrong = 0, 0, []
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
            with open(path, encoding="utf-8") as file:
                groups = json.load(file)
            for seq, group in enumerate(groups):
                case = {"description": group["description"], "schema": group["schema"],
                        "tests": [{"instance": test["data"], "description": test["description"]} for test in group["tests"]]}
                if "localhost:1234" in json.dumps(group):
                    case["registry"] = known
                answer = harness.ask({"cmd": "run", "seq": seq, "case": case})
                results = answer.get("results") or [{"errored": True, "context": answer.get("context")}] * len(group["tests"])
                for test, result in zip(group["tests"], results):
                    total += 1
                    if result.get("valid") == test["valid"]:
                        right += 1
                    else:
                        wrong.append((os.path.basename(path), group["description"], test["description"], test["data"],
                                      test["valid"], result))
    assert harness.stop() == 0
    return right, total, wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--assert-formats", action="store_true")
    parser.add_argument("--remotes", action="append", default=[])
    parser.add_argument("--show", type=int, default=40)
    parser.add_argument("dialect", choices=DIALECTS)
    parser.add_argument("folders", nargs="+")
    given = parser.parse_args()
    right, total, wrong = run(os.environ.get("PLUMA", "pluma"), given.dialect, given.folders, given.remotes, given.assert_formats)
    print(f"{right}/{total}")
    for entry in wrong[:given.show]:
        print("  ", *(str(part)[:150] for part in entry), sep=" | ")
    sys.exit(0 if right == total else 1)

"""clang-tidy over what changed since the last commit that was checked as a whole.

tidy.py BUILD          checks the compilations that hold a changed file of src/, ui/ or app/ (a test: it has to be quick)
tidy.py BUILD --all    checks every compilation; when nothing is found, HEAD becomes the commit in tidy_base

The sources of a room are compiled together, so their headers are read once for all of them; what is found in any of them
counts. A header that changed is checked where a changed source includes it, and by --all.
"""
import concurrent.futures
import json
import os
import re
import subprocess
import sys

ROOT = os.environ["PLUMA_SOURCE"]
BASE = os.path.join(ROOT, "tests", "support", "tidy_base")
OURS = re.compile(r"^(src|ui|app)/.*\.cpp$")
INCLUDED = re.compile(r'#include "([^"]+\.cpp)"')


def git(*arguments):
    return subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True, check=True).stdout


def changed(base):
    names = git("diff", "--name-only", "--diff-filter=d", base, "--").split("\n")
    names += git("ls-files", "--others", "--exclude-standard").split("\n")
    return {name for name in names if OURS.match(name)}


def compilations(build):
    """Each compilation of ours with the sources in it."""
    for entry in json.load(open(os.path.join(build, "compile_commands.json"), encoding="utf-8")):
        file = os.path.join(entry["directory"], entry["file"])
        inside = [file]
        if "/Unity/" in file:
            inside = INCLUDED.findall(open(file, encoding="utf-8").read())
        ours = {os.path.relpath(name, ROOT) for name in inside}
        if any(OURS.match(name) for name in ours):
            yield file, ours


def check(build, file):
    run = subprocess.run(["clang-tidy", "-p", build, "--quiet", file], capture_output=True, text=True)
    found = [line for line in run.stdout.split("\n") if re.search(r": (warning|error): ", line)]
    if run.returncode != 0 and not found:
        found = [f"{file}: clang-tidy ended with {run.returncode}: {run.stderr.strip()[-500:]}"]
    return sorted({line.replace(ROOT + "/", "") for line in found})


def main():
    build = os.path.abspath(sys.argv[1])
    whole = "--all" in sys.argv[2:]
    every = list(compilations(build))
    assert len(every) > 50, f"{len(every)} compilations: the build does not say how it compiles"
    if whole:
        chosen = [file for file, _ in every]
    else:
        base = open(BASE, encoding="utf-8").read().strip()
        try:
            wanted = changed(base)
        except subprocess.CalledProcessError:
            print(f"not checked: the commit {base} is not in this copy of the repository")
            return 77
        chosen = [file for file, ours in every if ours & wanted]
        missing = wanted - {name for _, ours in every for name in ours}
        assert not missing, f"these are compiled nowhere: {sorted(missing)}"
    problems = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda file: check(build, file), chosen):
            problems.update(found)
    for problem in sorted(problems):
        print(problem)
    print(f"{len(chosen)} of {len(every)} compilations checked, {len(problems)} problems")
    if whole and not problems and not git("status", "--porcelain", "--untracked-files=no").strip():
        with open(BASE, "w", encoding="utf-8") as file:
            file.write(git("rev-parse", "HEAD"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

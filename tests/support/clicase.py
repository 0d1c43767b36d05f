"""A CLI test is a folder: `setup` and `command` (shell), `stdout`, `stderr` and `exit` (default 0). `<…>` in an expected line matches anything."""
import os
import re
import subprocess
import sys

from pluma import SOURCE, World


def matches(expected, seen):
    pattern = re.sub(r"\\?<[^<>]*>", ".*", re.escape(expected).replace(r"\<", "<").replace(r"\>", ">"))
    return re.fullmatch(pattern, seen, re.DOTALL) is not None


def read(path):
    return open(path, encoding="utf-8").read() if os.path.exists(path) else None


case = sys.argv[1]
with World("cli") as world:
    env = world.env(PATH=os.path.dirname(os.environ["PLUMA"]) + ":" + os.environ["PATH"], CASE=case)
    place = world.path("work")
    os.makedirs(place)
    setup = read(os.path.join(case, "setup"))
    if setup:
        subprocess.run(["bash", "-euo", "pipefail", "-c", setup], cwd=place, env=env, check=True, capture_output=True)
    command = read(os.path.join(case, "command"))
    done = subprocess.run(["bash", "-c", command], cwd=place, env=env, capture_output=True, text=True)
    problems = []
    wanted = int((read(os.path.join(case, "exit")) or "0").strip())
    if done.returncode != wanted:
        problems.append(f"exit {done.returncode}, expected {wanted}")
    for name, seen in (("stdout", done.stdout), ("stderr", done.stderr)):
        expected = read(os.path.join(case, name))
        if expected is not None and not matches(expected.replace("$ROOT", place), seen):
            problems.append(f"{name} differs; seen:\n{seen}\nexpected:\n{expected}")
    print("\n".join(problems) or "ok")
    if problems:
        print(f"stdout:\n{done.stdout}\nstderr:\n{done.stderr}")
    sys.exit(1 if problems else 0)

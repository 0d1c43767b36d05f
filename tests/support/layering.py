"""The arrows of src/README.md: each folder may include only what stands below it, and no Widgets header is below ui/."""
import os
import re
import sys

ROOT = os.environ["PLUMA_SOURCE"]
BELOW = {
    "base": set(),
    "command": {"base"},
    "schema": {"base"},
    "template": {"base", "schema"},
    "diff": {"base"},
    "trust": {"base"},
    "tfa": {"base"},
    "memory": {"base", "schema", "template", "diff", "trust", "tfa"},
    "example": {"base"},
    "verbs": {"base", "command", "schema", "template", "diff", "trust", "tfa", "memory", "example"},
}
WIDGETS = re.compile(r'#include\s*[<"](QtWidgets|QtGui|QWidget|QMainWindow|QApplication|QGuiApplication|QDialog|QMessageBox|QDockWidget)')
INCLUDE = re.compile(r'#include\s*"([a-z_]+)/')
problems = []
checked = 0
for folder, allowed in BELOW.items():
    path = os.path.join(ROOT, "src", folder)
    for directory, _, names in os.walk(path):
        for name in names:
            if not name.endswith((".h", ".cpp")):
                continue
            checked += 1
            file = os.path.join(directory, name)
            text = open(file, encoding="utf-8").read()
            shown = os.path.relpath(file, ROOT)
            if WIDGETS.search(text):
                problems.append(f"{shown}: the engine includes a Widgets or Gui header")
            for used in INCLUDE.findall(text):
                if used != folder and used in BELOW and used not in allowed:
                    problems.append(f"{shown}: {folder} must not include {used}")
            if folder not in ("memory",) and "git2.h" in text:
                problems.append(f"{shown}: only memory may use libgit2")
extra = {d for d in os.listdir(os.path.join(ROOT, "src")) if os.path.isdir(os.path.join(ROOT, "src", d))} - set(BELOW) - {"decisions"}
if extra:
    problems.append(f"src/{sorted(extra)} is not on the map")
links = open(os.path.join(ROOT, "src", "CMakeLists.txt"), encoding="utf-8").read()
for folder, depends in re.findall(r"pluma_module\((\w+) DEPENDS([^)]*)\)", links):
    for used in re.findall(r"pluma_(\w+)", depends):
        if used not in BELOW[folder]:
            problems.append(f"src/CMakeLists.txt: {folder} links {used}")
main = open(os.path.join(ROOT, "app", "cli", "main.cpp"), encoding="utf-8").read()
if main.count("\n") >= 150:
    problems.append("app/cli/main.cpp has 150 lines or more")
assert checked > 30, "the walk found no sources"
for problem in problems:
    print(problem)
print(f"{checked} files checked, {len(problems)} problems")
sys.exit(1 if problems else 0)

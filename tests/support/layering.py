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
    "ask": {"base", "schema", "template"},
    "document": {"base"},
    "diff": {"base"},
    "search": {"base"},
    "trust": {"base"},
    "tfa": {"base"},
    "store": {"base", "trust"},
    "context": {"base", "store", "diff", "trust", "tfa"},
    "memory": {"base", "context", "store", "schema", "template", "diff", "trust", "tfa"},
    "example": {"base", "context", "diff", "memory", "template", "tfa", "trust"},
    "verbs": {"base", "ask", "command", "document", "schema", "template", "diff", "trust", "tfa", "context", "memory", "search", "example"},
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
            if folder != "store" and "git2.h" in text:
                problems.append(f"{shown}: only store may use libgit2")
extra = {d for d in os.listdir(os.path.join(ROOT, "src")) if os.path.isdir(os.path.join(ROOT, "src", d))} - set(BELOW) - {"decisions"}
if extra:
    problems.append(f"src/{sorted(extra)} is not on the map")
links = open(os.path.join(ROOT, "src", "CMakeLists.txt"), encoding="utf-8").read()
for folder, depends in re.findall(r"pluma_module\((\w+) DEPENDS([^)]*)\)", links):
    for used in re.findall(r"pluma_(\w+)", depends):
        if used not in BELOW[folder]:
            problems.append(f"src/CMakeLists.txt: {folder} links {used}")
# Rooms inside of rooms: which folder of one may include which other.
INNER = {
    "src/template": {"values": set(), "engine": {"values"}, "filters": {"engine", "values"}, "library": {"engine", "values"}},
    "src/schema": {"validate": set(), "form": {"validate"}, "openapi": {"form", "validate"}},
    "ui/widgets": {"words": set(), "theme": {"words"}, "session": {"theme", "words"}, "": {"session", "theme", "words"},
                   "form": {"", "session", "theme", "words"}},
}
for room, arrows in INNER.items():
    name = os.path.basename(room)
    for directory, folders, names in os.walk(os.path.join(ROOT, room)):
        inner = os.path.relpath(directory, os.path.join(ROOT, room)).replace(".", "", 1)
        if inner not in arrows:
            if names:
                problems.append(f"{room}/{inner} is not on the map")
            continue
        for file in names:
            if file.endswith((".h", ".cpp")):
                text = open(os.path.join(directory, file), encoding="utf-8").read()
                for used in re.findall(rf'#include "{name}/([^"]+)"', text):
                    if os.path.dirname(used) != inner and os.path.dirname(used) not in arrows[inner]:
                        problems.append(f"{room}/{inner}/{file}: must not include {used}")
# Each verb is a file and a name in the list of the build; what it gives and how it is told may stand beside it.
verbs = re.search(r"set\(PLUMA_VERBS([^)]*)\)", links).group(1).split()
declared = set()
for directory, _, names in os.walk(os.path.join(ROOT, "src", "verbs")):
    for name in names:
        file = os.path.join(directory, name)
        text = open(file, encoding="utf-8").read()
        shown = os.path.relpath(file, os.path.join(ROOT, "src", "verbs"))[: -len(os.path.splitext(name)[1])]
        if text.count("\n") > 150 and shown not in ("shared",):
            problems.append(f"src/verbs/{shown}: over 150 lines; a verb is its declaration and its binding to the engine")
        adds = len(re.findall(r"\bregistry\.add<", text))
        if adds:
            declared.add(shown)
        if adds > 1:
            problems.append(f"src/verbs/{shown}: {adds} verbs in one file")
if declared != set(verbs):
    problems.append(f"src/verbs: {sorted(declared ^ set(verbs))} is a verb without a line in src/CMakeLists.txt, or the other way round")
assert len(verbs) >= 49, "the verbs were not found"
# The window: shell and panels above forms, editor and frame, these above widgets; none of them knows the verbs, which
# reach it through the registry, nor the shell a panel, nor a panel another one.
UI = {
    "widgets": set(),
    "editor": {"widgets"},
    "forms": {"editor", "widgets"},
    "frame": {"widgets"},
    "panels": {"frame", "forms", "editor", "widgets"},
    "shell": {"frame", "widgets"},
    "tour": {"shell", "frame", "editor", "widgets"},
}
PANEL = re.compile(r'#include\s*"panels/([a-z_]+)/')
for folder, allowed in UI.items():
    for directory, _, names in os.walk(os.path.join(ROOT, "ui", folder)):
        for name in names:
            if name.endswith((".h", ".cpp")):
                checked += 1
                shown = os.path.relpath(os.path.join(directory, name), ROOT)
                text = open(os.path.join(directory, name), encoding="utf-8").read()
                for used in INCLUDE.findall(text):
                    if (used in UI and used != folder and used not in allowed) or used in ("verbs", "example"):
                        problems.append(f"{shown}: {folder} must not include {used}")
                if folder == "panels":
                    for used in PANEL.findall(text):
                        if used != os.path.basename(directory):
                            problems.append(f"{shown}: a panel must not include the panel {used}")
ui_folders = {d for d in os.listdir(os.path.join(ROOT, "ui")) if os.path.isdir(os.path.join(ROOT, "ui", d))}
if ui_folders != set(UI):
    problems.append(f"ui/: {sorted(ui_folders ^ set(UI))} is not on the map")
# Each panel is a folder and a name in the list of the build.
listed = re.search(r"set\(PLUMA_PANELS([^)]*)\)", open(os.path.join(ROOT, "ui", "CMakeLists.txt"), encoding="utf-8").read()).group(1).split()
folders = {d for d in os.listdir(os.path.join(ROOT, "ui", "panels")) if os.path.isdir(os.path.join(ROOT, "ui", "panels", d))}
if set(listed) != folders:
    problems.append(f"ui/panels: {sorted(set(listed) ^ folders)} is a folder without a line in ui/CMakeLists.txt, or the other way round")
# A filter that sends an event on is entered again by it: it swallows the event or leaves it, nothing else.
FILTER = re.compile(r"^( *)bool (?:\w+::)?eventFilter\([^;{]*\{(.*?)^\1\}", re.S | re.M)
SENDS = re.compile(r"\b(sendEvent|viewportEvent|notify|notify_helper|wheelEvent|keyPressEvent|mousePressEvent|mouseMoveEvent|mouseReleaseEvent)\s*\(|(?:->|::)event\s*\(")
filters = 0
for directory, _, names in os.walk(os.path.join(ROOT, "ui")):
    for name in names:
        if name.endswith(".cpp"):
            text = open(os.path.join(directory, name), encoding="utf-8").read()
            for _, body in FILTER.findall(text):
                filters += 1
                for call in SENDS.findall(body):
                    problems.append(f"{os.path.relpath(os.path.join(directory, name), ROOT)}: an event filter sends an event ({call or 'event'})")
assert filters >= 5, "the event filters were not found"
# A value that the wheel changes is changed by somebody who wants to scroll: boxes come from widgets/choice.h.
BOX = re.compile(r"\bnew (?:Q\w*(?:ComboBox|SpinBox|Slider|Dial)|Q(?:Date|Time|DateTime)Edit)\b|^\s*Q\w*(?:ComboBox|SpinBox|Slider)\s+\w+\s*[;({]|public (?:Q\w*(?:ComboBox|SpinBox|Slider))\b", re.M)
for directory, _, names in os.walk(os.path.join(ROOT, "ui")):
    for name in names:
        shown = os.path.relpath(os.path.join(directory, name), ROOT)
        if name.endswith((".h", ".cpp")) and shown != os.path.join("ui", "widgets", "choice.h"):
            for box in BOX.findall(open(os.path.join(directory, name), encoding="utf-8").read()):
                problems.append(f"{shown}: makes a box that the wheel changes ({box.strip()})")
assert BOX.search(open(os.path.join(ROOT, "ui", "widgets", "choice.h"), encoding="utf-8").read()), "the boxes were not found"
# A menu that is waited for on the stack is destroyed twice when what it stands on is made anew meanwhile: widgets/menus.h.
MENU = re.compile(r"^\s*QMenu \w+[;({]", re.M)
for directory, _, names in os.walk(os.path.join(ROOT, "ui")):
    for name in names:
        if name.endswith((".h", ".cpp")) and MENU.search(open(os.path.join(directory, name), encoding="utf-8").read()):
            problems.append(f"{os.path.relpath(os.path.join(directory, name), ROOT)}: a menu on the stack")
assert MENU.search("        QMenu menu(this);"), "menus on the stack are not seen"
# Qt's own boxes for text end the process when an empty clipboard is pasted: they come from widgets/text_box.h.
TEXT = re.compile(r"\bnew Q(?:Plain)?TextEdit\b|^\s*Q(?:Plain)?TextEdit\s+\w+\s*[;({]|public Q(?:Plain)?TextEdit\b", re.M)
for directory, _, names in os.walk(os.path.join(ROOT, "ui")):
    for name in names:
        shown = os.path.relpath(os.path.join(directory, name), ROOT)
        if name.endswith((".h", ".cpp")) and shown != os.path.join("ui", "widgets", "text_box.h"):
            for box in TEXT.findall(open(os.path.join(directory, name), encoding="utf-8").read()):
                problems.append(f"{shown}: makes a box for text that an empty clipboard ends ({box.strip()})")
assert TEXT.search(open(os.path.join(ROOT, "ui", "widgets", "text_box.h"), encoding="utf-8").read()), "the boxes for text were not found"
for program in ("cli", "workbench"):
    main = open(os.path.join(ROOT, "app", program, "main.cpp"), encoding="utf-8").read()
    if main.count("\n") >= 150:
        problems.append(f"app/{program}/main.cpp has 150 lines or more")
assert checked > 30, "the walk found no sources"
for problem in problems:
    print(problem)
print(f"{checked} files checked, {len(problems)} problems")
sys.exit(1 if problems else 0)

"""Every interactive node of every perspective has a name, over the accessibility bus."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Desktop, check  # noqa: E402
from pluma import run_all  # noqa: E402

WALK = r'''
import sys, time
import pyatspi
INTERACTIVE = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_SLIDER, pyatspi.ROLE_LINK}
def application():
    for _ in range(40):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "pluma" in (app.name or "").lower():
                return app
        time.sleep(0.2)
    sys.exit("the window is not on the bus")
seen = named = 0
unnamed = []
def walk(node, path, depth=0):
    global seen, named
    if node is None or depth > 40:
        return
    try:
        role, name, states = node.getRole(), node.name, node.getState()
        children = min(node.childCount, 300)
    except Exception:
        return
    here = path + "/" + node.getRoleName() + (f"[{name}]" if name else "")
    if role in INTERACTIVE and states.contains(pyatspi.STATE_SHOWING):
        seen += 1
        if (name or "").strip():
            named += 1
        else:
            box = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
            if box.x + box.width <= 0 and box.y + box.height <= 0:
                # Qt 6.4 keeps the tab bar of a dock group that is gone, above and left of the window, without tabs; it
                # cannot be seen, reached or (tried: hide, tabs of its own, an empty layout) put away.
                print("outside: " + here, file=sys.stderr)
            else:
                unnamed.append(here + f" at {box.x},{box.y} {box.width}x{box.height}")
    if role in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
        children = min(children, 60)
    for i in range(children):
        try:
            walk(node.getChildAtIndex(i), here, depth + 1)
        except Exception:
            pass
walk(application(), "")
print(seen, named)
for line in unnamed:
    print("unnamed: " + line)
'''


def walk(w):
    # The registry of the bus ends with its last window and is started again with the next, sometimes under our feet.
    for _ in range(4):
        done = subprocess.run(["/usr/bin/python3", "-c", WALK], env=w.env(), capture_output=True, text=True, timeout=120)
        if done.returncode == 0:
            break
        time.sleep(1)
    check(done.returncode == 0, "the walk ends", done.stderr)
    lines = done.stdout.splitlines()
    seen, named = (int(n) for n in lines[0].split())
    return seen, lines[1:]


def test_every_perspective():
    with Desktop("a11y", "1600x1000", bus=True) as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", "-q", cwd=ex)
        total = 0
        for perspective in ("engineer", "manager", "reviewer", "planner"):
            window = w.window("--new-instance", "--perspective", perspective, ex)
            time.sleep(4)
            seen, unnamed = walk(w)
            window.terminate()
            window.wait(20)
            check(not unnamed, f"{perspective}: every interactive node has a name", "\n".join(unnamed))
            check(seen >= 20, f"{perspective}: the walk saw the window", seen)
            total += seen
        print(f"     {total} interactive nodes, 0 unnamed")


def test_pages():
    with Desktop("a11y", "1600x1000", bus=True) as w:
        ex = w.example()
        context = w.pluma("freeze-context", "--phase", "CAD", "--json", "-q", cwd=ex).json["id"]
        for place in (["--safe-mode"], [ex, f"pluma://context/{context}"], [ex, "--run", "window.preferences"], [ex, "--run", "window.shortcuts"], [ex, "--run", "help.about"], [ex, "--run", "help.palette"]):
            window = w.window("--new-instance", *place)
            time.sleep(4)
            seen, unnamed = walk(w)
            window.terminate()
            window.wait(20)
            check(not unnamed, f"{place}: every interactive node has a name", "\n".join(unnamed))
            check(seen >= 15, f"{place}: the walk saw the page", seen)


run_all(sys.modules[__name__])

"""The window behaves on a desktop: no display, one instance, links, safe mode, valid desktop files."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desktop import WORKBENCH, Desktop, check  # noqa: E402
from pluma import SOURCE, World, run_all  # noqa: E402

FILES = os.path.join(SOURCE, "packaging", "desktop", "org.plumaworkbench.Workbench")


def test_without_a_display():
    with World("nodisplay") as w:
        env = {k: v for k, v in w.env().items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run([WORKBENCH], env=env, capture_output=True, text=True, timeout=20)
        check(done.returncode == 4 and "no display" in done.stderr and "xvfb-run" in done.stderr, "it says so and what to do", done)


def test_tour_without_a_repository():
    with Desktop("norepo") as w:
        done = w.run_window("--tour", w.path("out"), w.path("nowhere"))
        check(done.returncode == 2 and "example create" in done.stderr, "it says what it needs", done)


def test_one_instance():
    with Desktop("one") as w:
        ex = w.example()
        first = w.window(ex)
        time.sleep(3)
        begin = time.time()
        second = w.run_window(ex, timeout=20)
        check(second.returncode == 0 and time.time() - begin < 10 and first.poll() is None, "the second hands over to the first", second)
        third = w.window("--new-instance", ex)
        time.sleep(3)
        check(third.poll() is None, "unless it is told not to")


def test_settings_go_where_they_belong():
    with Desktop("xdg") as w:
        ex = w.example()
        window = w.window("--new-instance", ex, XDG_CONFIG_HOME=w.path("cfg"), XDG_STATE_HOME=w.path("state"))
        time.sleep(3)
        window.terminate()
        window.wait(20)
        check(w.git("status", "--porcelain", cwd=ex) == "", "nothing is written into the repository")
        left = sorted(n for n in os.listdir(w.home) if n not in (".gitconfig", ".local", ".cache", ".dbus"))
        check(not left, "nothing else lies in the home folder", left)


def test_desktop_files():
    for command in (["desktop-file-validate", FILES + ".desktop"], ["appstreamcli", "validate", "--no-net", FILES + ".metainfo.xml"]):
        done = subprocess.run(command, capture_output=True, text=True)
        check(done.returncode == 0 and "error" not in done.stdout.lower(), " ".join(command[:1]), done.stdout + done.stderr)
    import xml.etree.ElementTree as tree
    tree.parse(FILES + ".mime.xml")


run_all(sys.modules[__name__])

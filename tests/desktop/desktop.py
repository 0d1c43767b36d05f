"""A display of its own, a window in it, and eyes on the accessibility bus."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check  # noqa: E402,F401

WORKBENCH = os.environ["PLUMA_WORKBENCH"]


class Desktop(World):
    """World with an X server; everything that was started ends with it."""

    def __init__(self, name, size="1280x800", bus=False):
        super().__init__(name)
        self.processes = []
        self.bus = None
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.processes.append(server)
        number = b""
        while not number.endswith(b"\n"):  # it writes the line in pieces, and ends when nobody reads the last one
            piece = os.read(read, 16)
            check(piece, "the X server starts")
            number += piece
        os.close(read)
        self.display = ":" + number.decode().strip()
        runtime = self.path("runtime")
        os.makedirs(runtime, mode=0o700)
        self.runtime = runtime
        if bus:
            daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.env())
            self.processes.append(daemon)
            self.bus = daemon.stdout.readline().decode().strip()
            launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], env=self.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.processes.append(launcher)
            for _ in range(100):
                done = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"], env=self.env(), capture_output=True)
                if done.returncode == 0:
                    break
                time.sleep(0.1)
            check(done.returncode == 0, "the accessibility bus answers", done.stderr)

    def __exit__(self, *args):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        super().__exit__(*args)

    def env(self, home=None, **more):
        extra = {"DISPLAY": getattr(self, "display", ""), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
        if getattr(self, "runtime", None):
            extra["XDG_RUNTIME_DIR"] = self.runtime
        if self.__dict__.get("bus"):
            extra["DBUS_SESSION_BUS_ADDRESS"] = self.bus
        env = super().env(home, **extra, **more)
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
            env.pop(name, None)
        return env

    def window(self, *args, **env):
        process = subprocess.Popen([WORKBENCH, *args], env=self.env(**env), cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.processes.append(process)
        return process

    def run_window(self, *args, timeout=400, **env):
        return subprocess.run([WORKBENCH, *args], env=self.env(**env), cwd=self.root, capture_output=True, text=True, timeout=timeout)

    def keys(self, *chords):
        """Real key events through the X server, one chord after the other."""
        for chord in chords:
            subprocess.run(["xdotool", "key", "--clearmodifiers", chord], env=self.env(), check=True, capture_output=True)
            time.sleep(0.06)

    def type(self, text):
        lines = text.split("\n")  # xdotool would type a line feed, which is no key of a keyboard
        for n, line in enumerate(lines):
            if line:
                subprocess.run(["xdotool", "type", "--delay", "12", "--", line], env=self.env(), check=True, capture_output=True)
            if n + 1 < len(lines):
                subprocess.run(["xdotool", "key", "Return"], env=self.env(), check=True, capture_output=True)

    def focused(self):
        """Name of what has the keyboard, as the accessibility bus tells it; needs bus=True."""
        done = subprocess.run(["/usr/bin/python3", "-c", FOCUS], env=self.env(), capture_output=True, text=True, timeout=60)
        return done.stdout.strip()

    def tab_to(self, name, chord="Tab", limit=60):
        """Presses a key until something of that name has the keyboard; the names on the way."""
        way = []
        for _ in range(limit):
            here = self.focused()
            way.append(here)
            if here.startswith(name):
                return way
            self.keys(chord)
        check(False, f"'{name}' is reached by {chord}", way)


FOCUS = r"""
import pyatspi
def find(node, depth=0):
    if node is None or depth > 30:
        return None
    try:
        states = node.getState()
        # Qt calls the current tab of every bar focused, wherever the keyboard is.
        if states.contains(pyatspi.STATE_FOCUSED) and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_APPLICATION, pyatspi.ROLE_PAGE_TAB):
            return node
        if not (states.contains(pyatspi.STATE_SHOWING) or depth < 2):
            return None
        if node.getRole() in (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
            return None
        for i in range(min(node.childCount, 200)):
            found = find(node.getChildAtIndex(i), depth + 1)
            if found is not None:
                return found
    except Exception:
        pass
    return None
for app in pyatspi.Registry.getDesktop(0):
    if app is not None and "pluma" in (app.name or "").lower():
        found = find(app)
        print(found.name if found is not None else "")
"""


def wait(condition, what, seconds=40):
    """Until it is so; the answer."""
    end = time.time() + seconds
    while time.time() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.1)
    check(False, what)

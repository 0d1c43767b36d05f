"""A random hand in the real window: clicks, double clicks, right clicks, the wheel on both axes, drags, keys, text and other sizes of
the window, the same for the same seed. A crash prints the last actions and the command that does them again. Afterwards the repository is
sound, every context verifies, and no file differs that was not saved or written by a command that somebody confirmed.

  test_monkey.py                               three seeds of 20 s each
  test_monkey.py --seed 7 --seconds 600        one seed, any length
  test_monkey.py --seed 7 --actions 412        exactly what a crash printed
"""
import argparse
import json
import os
import random
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Desktop, check  # noqa: E402

SIZES = ["1280x800", "1000x640", "800x600", "1279x500", "640x480"]
WORDS = ["geometry", "wing_span: 41.0", "{{ x | quantity('t', 1) }}", "45 m", "ä↔漢", "a,b;c\t", "../..", "0.0", "\"", "- [ ] |", "PDR", "1e9", "{%", "CAD"]
KEYS = ["Tab", "shift+Tab", "Return", "space", "Up", "Down", "Left", "Right", "Home", "End", "Prior", "Next", "Delete", "BackSpace", "Insert", "Escape",
        "F2", "F5", "F6", "shift+F6", "F1", "F10", "F12", "Menu", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+x", "ctrl+z", "ctrl+shift+z", "ctrl+y", "ctrl+s", "ctrl+w",
        "ctrl+f", "ctrl+p", "ctrl+shift+p", "ctrl+0", "ctrl+e", "ctrl+comma", "ctrl+Prior", "ctrl+Next", "ctrl+Home", "ctrl+End", "ctrl+plus", "ctrl+minus",
        "ctrl+space", "alt+Return", "alt+Home", "alt+f", "alt+v", "alt+c", "ctrl+shift+a", "ctrl+shift+f", "ctrl+shift+h", "ctrl+shift+e", "ctrl+alt+h", "F1", "F2", "F11", "ctrl+shift+s", "ctrl+Return", "shift+Insert", "ctrl+o", "ctrl+q"]


def action(rng, width, height):
    """One act of the hand, as arguments of xdotool. What it does depends on the generator alone."""
    x, y = rng.randrange(width), rng.randrange(height)
    at = ["mousemove", str(x), str(y)]
    kind = rng.choices(["click", "double", "right", "wheel", "drag", "key", "text", "size", "escape"], [24, 8, 6, 22, 8, 18, 7, 1, 6])[0]
    if kind == "click":
        return at + ["click", "1"]
    if kind == "double":
        return at + ["click", "--repeat", "2", "--delay", "30", "1"]
    if kind == "right":
        return at + ["click", "3"]
    if kind == "wheel":  # 4 up, 5 down, 6 left, 7 right
        return at + ["click", "--repeat", str(rng.randrange(1, 9)), "--delay", "5", str(rng.choices([4, 5, 6, 7], [3, 5, 1, 1])[0])]
    if kind == "drag":
        tox, toy = rng.randrange(width), rng.randrange(height)
        return at + ["mousedown", "1", "mousemove", str((x + tox) // 2), str((y + toy) // 2), "mousemove", str(tox), str(toy), "mouseup", "1"]
    if kind == "key":
        return ["key", "--clearmodifiers", rng.choice(KEYS)]
    if kind == "text":
        return ["type", "--delay", "3", "--", rng.choice(WORDS)]
    if kind == "size":
        return ["size", rng.choice(SIZES)]
    return ["key", "Escape"]


class Hand:
    """The window under test and the hand in it."""

    def __init__(self, world, repository, seed):
        self.world, self.repository, self.seed = world, repository, seed
        self.rng = random.Random(seed)
        self.trace = world.path("trace.jsonl")
        self.errors = world.path("stderr.txt")
        self.done, self.log, self.starts = 0, [], 0
        self.open()

    def open(self):
        self.starts += 1
        with open(self.errors, "ab") as errors:
            self.window = subprocess.Popen([os.environ["PLUMA_WORKBENCH"], "--new-instance", "--trace", self.trace, self.repository], env=self.world.env(), cwd=self.world.root, stdout=subprocess.DEVNULL, stderr=errors)
        self.world.processes.append(self.window)
        time.sleep(2.5 if "asan" not in os.environ["PLUMA_WORKBENCH"] else 8)

    def lines(self):
        try:
            with open(self.trace, encoding="utf-8") as file:
                return [json.loads(line) for line in file if line.endswith("\n")]
        except FileNotFoundError:
            return []

    def again(self):
        return f"PLUMA_WORKBENCH={os.environ['PLUMA_WORKBENCH']} PLUMA={os.environ['PLUMA']} PLUMA_SOURCE={os.environ['PLUMA_SOURCE']} python3 tests/desktop/test_monkey.py --seed {self.seed} --actions {self.done}"

    def fail(self, what):
        with open(self.errors, encoding="utf-8", errors="replace") as file:
            said = file.read()[-6000:]
        print(f"{what}\nlast actions:\n  " + "\n  ".join(self.log[-25:]) + f"\nits last words:\n{said}\nagain: {self.again()}", flush=True)
        keep = os.environ.get("PLUMA_KEEP")
        if keep:
            subprocess.run(["import", "-window", "root", os.path.join(keep, f"monkey-{self.seed}.png")], env=self.world.env())
        raise AssertionError(what)

    def act(self):
        arguments = action(self.rng, 1280, 800)
        pause = self.rng.choice([0, 0, 0.02, 0.05, 0.1])
        self.done += 1
        self.log.append(f"{self.done}: {' '.join(arguments)}")
        if arguments[0] == "size":
            width, height = arguments[1].split("x")
            arguments = ["search", "--onlyvisible", "--pid", str(self.window.pid), "windowsize", "%1", width, height]
        try:  # a window that has just gone is no failure of the hand
            subprocess.run(["xdotool", *arguments], env=self.world.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30)
        except subprocess.TimeoutExpired:
            self.fail("the display does not answer")
        time.sleep(pause)
        code = self.window.poll()
        if code is not None and code != 0:
            self.fail(f"the window ended with {code} after {self.done} actions")
        if code == 0:  # it was closed by hand
            self.open()

    def alive(self):
        """The trace gets a line each second, also under a dialog."""
        if os.path.exists(self.trace) and time.time() - os.path.getmtime(self.trace) > 20:
            self.fail(f"the window has not moved for 20 s after {self.done} actions")

    def play(self, seconds, actions):
        end = time.time() + seconds
        while (self.done < actions) if actions else (time.time() < end):
            self.act()
            if self.done % 20 == 0:
                self.alive()
        time.sleep(3)
        self.alive()
        if self.window.poll() not in (None, 0):
            self.fail(f"the window ended with {self.window.poll()} after {self.done} actions")
        self.window.terminate()
        self.window.wait(60)


def changed_files(world, repository, before):
    """Everything that differs from the start, committed or not, and what is new."""
    names = world.git("-c", "core.quotePath=false", "diff", "--name-only", "-z", before, cwd=repository).split("\0")
    names += world.git("-c", "core.quotePath=false", "ls-files", "--others", "-z", cwd=repository).split("\0")
    return [name for name in names if name]


def soundness(hand, before):
    world, repository = hand.world, hand.repository
    code, said = world.fsck(repository)
    check(code == 0, "git fsck finds nothing", said)
    for context in world.pluma("query-context", "--json", cwd=repository).json["contexts"]:
        world.pluma("verify-frozen-context", context["id"], cwd=repository)
    jobs = [line for line in hand.lines() if "job" in line]
    titles = {line["job"] for line in jobs if line["state"] == "done"}
    commands = {c["title"] for c in world.pluma("commands", "--json", cwd=repository).json["commands"] if c["effect"] == "write"}
    commanded = titles & commands
    for name in changed_files(world, repository, before):
        by_name = any(os.path.basename(name) in title for title in titles)
        check(by_name or commanded, f"{name} changed, and nobody saved it", sorted(titles))
    threw = [line["error"] for line in jobs if "should not have" in line.get("error", "")]
    check(not threw, "nothing threw", threw)


def run(seed, seconds, actions):
    with Desktop(f"monkey{seed}") as world:
        world.processes.append(subprocess.Popen(["openbox"], env=world.env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        repository = world.example()
        before = world.git("rev-parse", "HEAD", cwd=repository)
        world.pluma("freeze-context", "--phase", "CAD", cwd=repository)
        hand = Hand(world, repository, seed)
        hand.play(seconds, actions)
        soundness(hand, before)
        alive = [line for line in hand.lines() if "alive" in line]
        check(alive, "the window wrote its trace")
        worst = max(alive, key=lambda line: line["stall_ms"]["p999"])["stall_ms"]
        print(f"ok   seed {seed}: {hand.done} actions, {hand.starts} windows, stalls of the interface thread p99 {worst['p99']} ms, p99.9 {worst['p999']} ms, longest {max(a['stall_ms']['max'] for a in alive)} ms", flush=True)
        return hand.done


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, nargs="*", default=[1, 2, 3])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--actions", type=int, default=0)
    options = parser.parse_args()
    failed = 0
    for seed in options.seed:
        try:
            check(run(seed, options.seconds, options.actions) > 0, "the hand did something")
        except Exception as error:  # noqa: BLE001: any failure is reported and counted
            failed += 1
            print(f"FAIL seed {seed}: {error}", flush=True)
    print(f"{len(options.seed) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not options.seed else 0)


main()

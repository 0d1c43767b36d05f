"""Another user of the same machine: who takes the place where windows find each other learns nothing, and stops nothing (row 8a)."""
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

WORKBENCH = os.environ["PLUMA_WORKBENCH"]
NOBODY = 65534
LISTENER = """
import os, socket, sys
uid, path, log = int(sys.argv[1]), sys.argv[2], sys.argv[3]
if uid != os.getuid():
    os.setgroups([]); os.setgid(uid); os.setuid(uid)
s = socket.socket(socket.AF_UNIX); s.bind(path); os.chmod(path, 0o777); s.listen(5)
open(log, "a").write("listening\\n")
while True:
    c, _ = s.accept()
    c.settimeout(3)
    try:
        data = c.recv(8192)
        open(log, "a").write("got " + repr(data) + "\\n")
        c.sendall(b"ok\\n")
    except OSError:
        pass
    c.close()
"""


def listener(w, uid, path):
    log = os.path.join(w.open, "log")
    process = subprocess.Popen([sys.executable, "-c", LISTENER, str(uid), path, log])
    for _ in range(100):
        if os.path.exists(log) and "listening" in open(log, encoding="utf-8").read():
            return process, log
        time.sleep(0.05)
    process.kill()
    raise AssertionError("the other user does not listen")


def world(name):
    w = World(name)
    os.chmod(w.root, 0o755)
    w.open = w.path("open")
    os.makedirs(w.open)
    os.chmod(w.open, 0o1777)  # as /tmp is
    return w


def window(w, **env):
    """How long a window lives that is asked to open a folder: one that was handed over ends at once with 0."""
    repo = w.path("secret-program")
    os.makedirs(repo, exist_ok=True)
    done = subprocess.run(["timeout", "-s", "KILL", "8", WORKBENCH, repo], env={**w.env(), "QT_QPA_PLATFORM": "offscreen", "ASAN_OPTIONS": "detect_leaks=0", **env}, capture_output=True)
    return done.returncode


def test_the_listener_hears():
    """What is the same user's is handed over: so the others below would be heard."""
    with world("same") as w:
        runtime = w.path("runtime")
        os.makedirs(runtime, mode=0o700)
        process, log = listener(w, os.getuid(), os.path.join(runtime, "pluma-workbench.socket"))
        try:
            code = window(w, XDG_RUNTIME_DIR=runtime)
        finally:
            process.kill()
        check(code == 0 and "secret-program" in open(log, encoding="utf-8").read(), "one window of a user", code)


def others(w, path, **env):
    process, log = listener(w, NOBODY, path)
    try:
        code = window(w, **env)
    finally:
        process.kill()
    heard = open(log, encoding="utf-8").read()
    check(code != 0 and "secret" not in heard, "it opens its own window and tells nobody", (code, heard))


def as_root():
    if os.getuid() == 0:
        return True
    print("     not root: there is no other user to be")
    return False


def test_the_folder_below_tmp_is_taken():
    if not as_root():
        return
    with world("tmp") as w:
        taken = os.path.join(w.open, f"pluma-workbench-{os.getuid()}")
        os.makedirs(taken)
        os.chown(taken, NOBODY, NOBODY)
        os.chmod(taken, 0o755)
        others(w, os.path.join(taken, "pluma-workbench.socket"), XDG_RUNTIME_DIR="", TMPDIR=w.open)
        shutil.rmtree(taken)
        # … and as a link to a folder of ours.
        own = w.path("own")
        os.makedirs(own, mode=0o700)
        os.symlink(own, taken)
        os.chmod(own, 0o777)
        others(w, os.path.join(own, "pluma-workbench.socket"), XDG_RUNTIME_DIR="", TMPDIR=w.open)


def test_the_runtime_folder_is_of_another_user():
    if not as_root():
        return
    with world("runtime") as w:
        runtime = os.path.join(w.open, "runtime")
        os.makedirs(runtime)
        os.chown(runtime, NOBODY, NOBODY)
        others(w, os.path.join(runtime, "pluma-workbench.socket"), XDG_RUNTIME_DIR=runtime, TMPDIR=w.open)


def test_a_socket_of_another_user_in_our_folder():
    if not as_root():
        return
    with world("socket") as w:
        runtime = w.path("runtime")
        os.makedirs(runtime)
        os.chmod(runtime, 0o777)  # once carelessly open, closed since
        process, log = listener(w, NOBODY, os.path.join(runtime, "pluma-workbench.socket"))
        os.chmod(runtime, 0o700)
        try:
            code = window(w, XDG_RUNTIME_DIR=runtime)
        finally:
            process.kill()
        heard = open(log, encoding="utf-8").read()
        check(code != 0 and "secret" not in heard, "who answers is asked who it is", (code, heard))


run_all(sys.modules[__name__])

"""The signing key in the platform's key store: the Secret Service of GNOME, in a session of its own."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all  # noqa: E402

KEY = ".local/share/pluma-workbench/keys/workstation.ed25519"
UNLOCKED = """
set -e
mkdir -p "$HOME"
eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
"""


def session(w, script, unlocked=True, expect=0, cwd=None):
    done = subprocess.run(["dbus-run-session", "--", "bash", "-c", (UNLOCKED if unlocked else "") + script], cwd=cwd or w.root, env=w.env(PLUMA=PLUMA, XDG_CURRENT_DESKTOP="GNOME"), capture_output=True, text=True, timeout=180)
    check(done.returncode == expect, "the session", done.stdout + done.stderr)
    return done.stdout + done.stderr


def key_file(w):
    with open(os.path.join(w.home, KEY), encoding="ascii") as f:
        return f.read()


def test_a_new_key_goes_to_the_key_store():
    with World("store") as w:
        said = session(w, '"$PLUMA" keys create; "$PLUMA" keys create --json')
        check("in the platform's key store" in said, "where it is is said", said)
        text = key_file(w)
        check(text.startswith("secret-service ") and len(text.split()[1]) == 44, "the file names the public half only", text)
        check(oct(os.stat(os.path.join(w.home, KEY)).st_mode)[-3:] == "600", "and is private all the same")
        repo = w.repo("r", {"CAD/AAA/a.yaml": "wing: {span: 40}\n"})
        session(w, '"$PLUMA" init --adopt --program P1 --layout "{phase}/{domain}/**" -q; git add -A; git commit -qm x; "$PLUMA" freeze-context --phase CAD; "$PLUMA" verify-frozen-context P1/CAD', cwd=repo)
        check(key_file(w) == text, "the same key has signed")
        # Looking asks no key store, and needs no session.
        for verb in (("keys",), ("validate",), ("verify-frozen-context", "P1/CAD"), ("freeze-context", "--phase", "CAD", "--dry-run"), ("metrics",)):
            check(w.pluma(*verb, cwd=repo, expect=None).code in (0, 1), f"{verb[0]} without a session")
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=None)
        check(run.code == 3 or run.code == 4, "signing needs it", run)
        check("no desktop session runs" in run.err, "and says so", run)
        # Rotation keeps both there.
        session(w, '"$PLUMA" keys rotate; "$PLUMA" freeze-context --phase CAD --commit more -q; "$PLUMA" verify-frozen-context P1/CAD', cwd=repo)
        check(key_file(w).startswith("secret-service ") and key_file(w) != text, "a new one", key_file(w))
        retired = os.listdir(os.path.join(w.home, os.path.dirname(KEY), "retired"))
        check(len(retired) == 1 and open(os.path.join(w.home, os.path.dirname(KEY), "retired", retired[0]), encoding="ascii").read() == text, "and the earlier one", retired)


def test_without_a_store_it_is_a_file():
    with World("file") as w:
        said = w.pluma("keys", "create").out
        check("not in a platform key store" in said and len(key_file(w).strip()) == 44, "a file, and that is said", said)
        # A session with a service that has no keyring yet asks nobody.
        with World("empty") as e:
            said = session(e, '"$PLUMA" keys create', unlocked=False)
            check("not in a platform key store" in said and len(key_file(e).strip()) == 44, "a file here too", said)


def test_a_store_that_lost_the_key():
    with World("lost") as w:
        w.repo("r", {"CAD/AAA/a.yaml": "wing: {span: 40}\n"})
        said = session(w, """
name=signing-key-$("$PLUMA" keys create --json | grep -o '[0-9a-f]\\{64\\}' | head -1)
"$PLUMA" secret forget "$name" > /dev/null
cd r; ! "$PLUMA" init --adopt --program P1 --layout '{phase}/{domain}/**' 2>&1
""")
        check("The key store has no private key" in said and KEY in said and "hint:" in said, "which one is missing is said", said)
        check(key_file(w).startswith("secret-service "), "and no other key takes its place")


run_all(sys.modules[__name__])

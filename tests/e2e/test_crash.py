"""Kills and failing system calls at distinct places of freeze and clone; fsync before every ref move.

Freeze and clone run under strace, which kills the process tree, or fails a call with EIO or ENOSPC, at the n-th call of a kind.
Afterwards either nothing has happened or everything has: the repository is sound, every context that is visible verifies, the next
freeze works, and a folder being materialized is whole or absent. Places are sampled; PLUMA_EVERY_CALL=1 tries each of them.
"""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all  # noqa: E402

# The leak checker cannot trace a program that strace traces already; everything else of the sanitizer stays on.
os.environ["ASAN_OPTIONS"] = "detect_leaks=0"
CALLS = ["openat", "write", "pwrite64", "fsync", "rename", "link", "unlink", "mkdir", "close"]
FREEZE = ["freeze-context", "--phase", "CAD", "-q"]
CLONE = ["clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "span=45m", "--materialize", "p2", "-q"]


def program(w):
    repo = w.small("base")
    # The clone is materialized beside the program, so the program stands in a folder of its own.
    shutil.rmtree(repo)
    repo = w.repo("base", {"prog/CAD/AAA/a.yaml": "span: 40\n", "prog/CAD/PPP/b.txt": "kept\n", "prog/README.md": "x\n", "README.md": "y\n"})
    w.pluma("init", "--adopt", "--program", "P1", "--path", "prog", "--layout", "{phase}/{domain}/**", cwd=repo)
    path = os.path.join(repo, "prog/.pluma/program.yaml")
    text = open(path, encoding="utf-8").read().replace("parameters: {}", "parameters:\n  span: {value: 40, unit: m}\n")
    w.write(path, text)
    w.write(os.path.join(repo, "prog/.pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n  - {parameter: span, path: \"CAD/AAA/*.yaml\", at: \"json:/span\"}\n")
    w.git("add", "-A", cwd=repo)
    w.git("commit", "-q", "-m", "adopt", cwd=repo)
    return repo


def copy(w, repo, name):
    target = w.path(name)
    shutil.copytree(repo, target, symlinks=True)
    return target


def test_a_clone_killed_before_its_folder_is_completed_by_the_same_command():
    with World("draft") as w:
        repo = program(w)
        w.pluma(*FREEZE, cwd=repo)
        # The folder's last step is its rename; everything before it is written by then. A run on a copy, in a home of its own,
        # tells which of the process's renames that is.
        log = w.path("c.log")
        dry = copy(w, repo, "dry")
        home = shutil.copytree(w.home, w.path("dryhome"))
        subprocess.run(["strace", "-f", "-o", log, "-e", "trace=rename", PLUMA, *CLONE], cwd=dry, env=w.env(home), check=True, capture_output=True)
        lines = [line for line in open(log, encoding="utf-8", errors="replace") if " rename(" in line]
        pid = next(line for line in lines if line.rstrip().endswith('/p2") = 0')).split()[0]
        number = sum(1 for line in lines if line.split()[0] == pid)
        repo = copy(w, repo, "again")  # as the copy before: what this machine remembers of a repository hangs on its place
        subprocess.run(["strace", "-f", "-o", "/dev/null", "-e", "trace=rename", "-e", f"inject=rename:signal=KILL:when={number}", PLUMA, *CLONE], cwd=repo, env=w.env(), capture_output=True)
        check(not os.path.exists(os.path.join(repo, "p2")), "killed before the folder was there")
        listed = w.pluma("query-context", "--json", cwd=repo).json["contexts"]
        check(len(listed) == 2, "but after its context was", listed)
        other = [a.replace("45m", "46m") for a in CLONE]
        run = w.pluma(*other, cwd=repo, expect=3)
        check("with other values" in run.err, "another value is another clone", run)
        w.pluma(*CLONE, cwd=repo)
        check(open(os.path.join(repo, "p2/CAD/AAA/a.yaml"), encoding="utf-8").read() == "span: 45\n", "the folder is there")
        check(len(w.pluma("query-context", "--json", cwd=repo).json["contexts"]) == 2, "and no context more")
        check(not [n for n in os.listdir(repo) if n not in ("p2", "prog", "README.md", ".git")], "nothing else lies about", os.listdir(repo))


def counts(w, repo, command):
    log = w.path("count.log")
    subprocess.run(["strace", "-f", "-o", log, "-e", "trace=" + ",".join(CALLS), PLUMA, *command], cwd=repo, env=w.env(), check=True, capture_output=True)
    text = open(log, encoding="utf-8", errors="replace").read()
    return {call: len(re.findall(rf"^\d+ +{call}\(", text, re.M)) for call in CALLS}, text


def sound(w, repo, what, before):
    rc, words = w.fsck(repo)
    # Objects of a write that did not happen may lie about; they are garbage, not damage.
    bad = [line for line in words.splitlines() if not line.startswith(("dangling", "notice", "Checking"))]
    check(rc == 0 and not bad, f"{what}: the repository is sound", words)
    listed = w.pluma("query-context", "--json", cwd=repo).json["contexts"]
    check(len(listed) in (before, before + 1), f"{what}: no context or one more", listed)
    for context in listed:
        w.pluma("verify-frozen-context", context["id"], cwd=repo)
    check(len(set(c["name"] for c in listed)) == len(listed), f"{what}: numbers are distinct", listed)
    target = os.path.join(repo, "p2")
    if os.path.exists(target):
        check(open(os.path.join(target, "CAD/AAA/a.yaml"), encoding="utf-8").read() == "span: 45\n" and os.path.exists(os.path.join(target, ".pluma/provenance.jsonl")) and os.path.exists(os.path.join(target, "README.md")), f"{what}: the folder is whole")
    return len(listed)


def campaign(w, repo, command, inject, before, points, wanted_codes):
    total, _ = counts(w, copy(w, repo, f"count{len(os.listdir(w.root))}"), command)
    outcomes = {0: 0, 1: 0}
    codes = set()
    tried = 0
    for call in CALLS:
        n = total[call]
        if n == 0:
            continue
        step = 1 if os.environ.get("PLUMA_EVERY_CALL") else max(1, n // points)
        for when in sorted(set(list(range(1, n + 1, step)) + [n])):
            name = f"t{tried}"
            tried += 1
            victim = copy(w, repo, name)
            home = w.path(name + "-home")
            shutil.copytree(w.home, home)
            done = subprocess.run(["strace", "-f", "-o", "/dev/null", "-e", f"inject={call}:{inject}:when={when}", PLUMA, *command], cwd=victim, env=w.env(home), capture_output=True, timeout=120)
            if b"SanitizerTool: CHECK failed" in done.stderr:
                shutil.rmtree(victim)
                shutil.rmtree(home)
                continue  # the call was the sanitizer's own, not ours
            codes.add(done.returncode)
            what = f"{inject} at {call} {when} of {n}"
            check(done.returncode not in (134, 139, -6, -11), f"{what}: no crash of its own", done.stderr)
            if "error" in inject and done.returncode not in wanted_codes:
                check(False, f"{what}: an error is an error", (done.returncode, done.stderr))
            after = sound(w, victim, what, before)
            outcomes[after - before] += 1
            if done.returncode == 0:
                check(after == before + 1, f"{what}: success means written", done.stderr)
            if after == before and "freeze" in command[0]:
                w.pluma(*FREEZE, cwd=victim)
            shutil.rmtree(victim)
            shutil.rmtree(home)
    check(tried > 20, "many places were tried", tried)
    print(f"     {tried} places: {outcomes[0]} left nothing, {outcomes[1]} had already written; exits {sorted(codes)}")
    return outcomes


def test_kill_freeze():
    with World("kill") as w:
        out = campaign(w, program(w), FREEZE, "signal=KILL", 0, 12, set())
        check(out[0] > 0 and out[1] > 0, "both sides of the commit point were hit", out)


def test_kill_clone():
    with World("kill") as w:
        repo = program(w)
        w.pluma(*FREEZE, cwd=repo)
        out = campaign(w, repo, CLONE, "signal=KILL", 1, 12, set())
        check(out[0] > 0 and out[1] > 0, "both sides of the commit point were hit", out)


def test_full_disk_and_bad_disk_at_freeze():
    with World("disk") as w:
        repo = program(w)
        for fault in ("error=ENOSPC", "error=EIO"):
            global CALLS
            keep, CALLS = CALLS, ["write", "pwrite64", "fsync", "rename", "link", "mkdir"]
            try:
                campaign(w, repo, FREEZE, fault, 0, 5, {0, 3, 4})
            finally:
                CALLS = keep


def test_full_disk_at_clone():
    with World("disk") as w:
        repo = program(w)
        w.pluma(*FREEZE, cwd=repo)
        global CALLS
        keep, CALLS = CALLS, ["write", "fsync", "rename", "mkdir"]
        try:
            campaign(w, repo, CLONE, "error=ENOSPC", 1, 6, {0, 3, 4})
        finally:
            CALLS = keep


def test_sync_before_every_ref_move():
    """In the order of the kernel's log: every pack and its index are fsynced, and their folder, before a ref under refs/pluma is renamed into place."""
    with World("fsync") as w:
        repo = program(w)
        log = w.path("order.log")
        subprocess.run(["strace", "-f", "-y", "-o", log, "-e", "trace=fsync,fdatasync,rename,renameat,renameat2,link,linkat", PLUMA, *FREEZE], cwd=repo, env=w.env(), check=True, capture_output=True)
        synced = set()
        moves = 0
        packs = set()
        for line in open(log, encoding="utf-8", errors="replace"):
            sync = re.search(r"f(?:data)?sync\(\d+<(.+?)>\)\s+= 0", line)
            if sync:
                synced.add(sync.group(1))
            pack = re.search(r'(?:rename|link)\w*\(.*?"([^"]*objects/pack/[^"]*)".*?"([^"]*objects/pack/[^"]*\.(?:pack|idx))"', line)
            if pack:
                source = os.path.realpath(os.path.join(repo, pack.group(1)))
                check(any(os.path.basename(source) == os.path.basename(s.split(" (deleted)")[0]) for s in synced), "a pack is synced before it gets its name", line)
                packs.add(pack.group(2))
            ref = re.search(r'(?:rename|link)\w*\(.*?"([^"]*refs/pluma/[^"]*)\.lock"', line)
            if ref:
                moves += 1
                check(packs, "packs before refs", line)
                check(any(s.endswith("objects/pack") for s in synced), "the folder of packs is synced before a ref moves", line)
                check(any(s.endswith(ref.group(1) + ".lock") or s.endswith(os.path.basename(ref.group(1)) + ".lock") for s in synced), "the ref's own file is synced", line)
        check(moves >= 2, "the origin and the projection moved", moves)


run_all(sys.modules[__name__])

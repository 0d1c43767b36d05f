"""Every kind of repository a user may stand in."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402


def test_not_a_repository():
    with World() as w:
        os.makedirs(w.path("plain"))
        for args in (["validate"], ["freeze-context", "--phase", "CAD"], ["init", "--adopt"], ["query-context"], ["metrics"], ["sync"], ["keys"]):
            run = w.pluma(*args, cwd=w.path("plain"), expect=3)
            check("no git repository" in run.err and "hint:" in run.err, "says so", run)
        w.pluma("version", cwd=w.path("plain"))
        w.pluma("templates", "list", cwd=w.path("plain"))


def test_bare():
    with World() as w:
        repo = w.small()
        w.pluma("freeze-context", "--phase", "CAD", cwd=repo)
        w.git("clone", "-q", "--bare", repo, w.path("bare.git"))
        run = w.pluma("freeze-context", "--program", "P1", "--phase", "CAD", cwd=w.path("bare.git"), expect=3)
        check("bare" in run.err, "no freeze in a bare repository", run)
        check("bare" in w.pluma("init", "--adopt", cwd=w.path("bare.git"), expect=3).err, "no adoption either")
        w.pluma("sync", repo, cwd=w.path("bare.git"))
        check(w.pluma("verify-frozen-context", "P1/CAD", "--json", cwd=w.path("bare.git")).json["ok"], "but it can verify")


def test_empty():
    with World() as w:
        repo = w.repo("empty", {}, commit=False)
        check("no commit yet" in w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=3).err, "nothing to freeze")
        check("nothing to adopt" in w.pluma("init", "--adopt", cwd=repo, expect=3).err, "nothing to adopt")
        check(w.pluma("query-context", "--json", cwd=repo).json["contexts"] == [], "no contexts")


def test_shallow():
    with World() as w:
        repo = w.small()
        for n in range(3):
            w.git("commit", "-q", "--allow-empty", "-m", str(n), cwd=repo)
        w.git("clone", "-q", "--depth", "1", "file://" + repo, w.path("shallow"))
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path("shallow")).json
        check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=w.path("shallow")).json["ok"], "a shallow clone freezes and verifies")
        w.pluma("sync", cwd=w.path("shallow"))
        check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json["ok"], "and gives its context away")


def test_partial_clone():
    with World() as w:
        repo = w.small(extra={"CAD/AAA/big.txt": "x" * 5000})
        w.git("config", "uploadpack.allowFilter", "true", cwd=repo)
        w.git("clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + repo, w.path("partial"))
        w.git("reset", "-q", cwd=w.path("partial"))
        w.git("update-index", "--assume-unchanged", *w.git("ls-files", cwd=w.path("partial")).splitlines(), cwd=w.path("partial"))
        os.makedirs(w.path("partial/.pluma"), exist_ok=True)
        for name in ("program.yaml", "bindings.yaml", "signers.yaml"):
            text = open(os.path.join(repo, ".pluma", name), encoding="utf-8").read()
            w.write(w.path("partial/.pluma", name), text)
            w.git("cat-file", "-p", "HEAD:.pluma/" + name, cwd=w.path("partial"))  # fetches this blob
        run = w.pluma("freeze-context", "--program", "P1", "--phase", "CAD", cwd=w.path("partial"), expect=3)
        check("partial clone" in run.err and "CAD/AAA/" in run.err and "hint:" in run.err, "the hole is named", run)


def test_sha256():
    with World() as w:
        os.makedirs(w.path("s"))
        w.git("init", "-q", "--object-format=sha256", cwd=w.path("s"))
        run = w.pluma("validate", cwd=w.path("s"), expect=3)
        check("SHA-256" in run.err and "hint:" in run.err, "refused with a hint", run)


def test_reftable_is_refused():
    with World() as w:
        repo = w.small()
        w.git("config", "core.repositoryformatversion", "1", cwd=repo)
        w.git("config", "extensions.refstorage", "reftable", cwd=repo)
        run = w.pluma("validate", cwd=repo, expect=3)
        check("reftable" in run.err, "refused with a hint", run)


def test_detached_and_linked_worktree():
    with World() as w:
        repo = w.small()
        w.git("checkout", "-q", "--detach", cwd=repo)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        check(frozen["commit"] == w.git("rev-parse", "HEAD", cwd=repo), "a detached HEAD is a commit", frozen)
        w.git("worktree", "add", "-q", w.path("linked"), "main", cwd=repo)
        again = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path("linked")).json
        check(again["name"] == "P1/CAD@2", "a linked worktree shares contexts", again)
        w.pluma("verify-frozen-context", frozen["id"], cwd=w.path("linked"))


def test_dirty_tree():
    with World() as w:
        repo = w.small()
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing:\n  span: 41\n")
        w.write(os.path.join(repo, "CAD/AAA/new ↔.txt"), "new\n")
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=3)
        check("CAD/AAA/a.yaml" in run.err and "new ↔.txt" in run.err and "--commit" in run.err, "the files are listed", run)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--commit", "Widen", "--json", cwd=repo).json
        check(w.git("log", "-1", "--format=%s", cwd=repo) == "Widen" and frozen["artifacts"] == 3, "--commit commits them", frozen)
        check(w.git("status", "--porcelain", cwd=repo) == "", "nothing is left over")
        # What is dirty outside the program is not the program's business.
        w.write(os.path.join(repo, ".gitignore"), "*.tmp\n")
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "ignore", cwd=repo)
        w.write(os.path.join(repo, "CAD/AAA/x.tmp"), "ignored\n")
        w.pluma("freeze-context", "--phase", "CAD", cwd=repo)


def test_contents_are_blob_bytes():
    with World() as w:
        repo = w.small(extra={"CAD/AAA/latin.txt": b"caf\xe9\r\n\x00\xff", "CAD/AAA/crlf.txt": "a\r\nb\r\n", ".gitattributes": "*.cat filter=lfs diff=lfs merge=lfs -text\n", "CAD/AAA/native.cat": "version https://git-lfs.github.com/spec/v1\noid sha256:" + "ab" * 32 + "\nsize 12345\n"})
        w.git("config", "core.autocrlf", "true", cwd=repo)
        w.write(os.path.join(repo, "CAD/AAA/auto.txt"), "one\r\ntwo\r\n")
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "crlf", cwd=repo)
        os.chmod(os.path.join(repo, "CAD/AAA/a.yaml"), 0o755)
        os.symlink("a.yaml", os.path.join(repo, "CAD/AAA/inner.lnk"))
        os.symlink("../../../outside", os.path.join(repo, "CAD/AAA/outer.lnk"))
        w.git("init", "-q", w.path("sub"))
        w.git("commit", "-q", "--allow-empty", "-m", "x", cwd=w.path("sub"))
        w.git("submodule", "--quiet", "add", w.path("sub"), "CAD/AAA/sub", cwd=repo)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--commit", "all kinds", "--json", cwd=repo).json
        codes = {f["code"] for f in frozen["findings"]}
        check("symlink_escape" in codes, "a link that leads out is a finding", frozen)
        import hashlib
        import json
        rows = {e["path"]: e for e in (json.loads(x)["entry"] for x in w.pluma("query-context", "--context-id", frozen["id"], "--artifacts", "--jsonl", cwd=repo).out.splitlines())}
        check(rows["CAD/AAA/latin.txt"]["sha256"] == hashlib.sha256(b"caf\xe9\r\n\x00\xff").hexdigest(), "bytes that are not UTF-8 are kept")
        check(rows["CAD/AAA/auto.txt"]["sha256"] == hashlib.sha256(b"one\ntwo\n").hexdigest(), "autocrlf: the blob's bytes count", rows["CAD/AAA/auto.txt"])
        check(rows["CAD/AAA/native.cat"]["size"] == 129 or rows["CAD/AAA/native.cat"]["size"] > 100, "an LFS pointer is frozen as it is")
        check(rows["CAD/AAA/a.yaml"]["mode"] == "100755" and rows["CAD/AAA/outer.lnk"]["mode"] == "120000" and rows["CAD/AAA/sub"]["mode"] == "160000", "modes", rows.keys())
        check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json["ok"], "all of it verifies")
        # Materialized: the executable bit and the inner link are kept, the outer link is left out, aloud.
        w.git("checkout", "-q", "--orphan", "clean", cwd=repo)
        w.git("rm", "-rqf", ".", cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "empty", cwd=repo)
        clone = w.pluma("clone-context", "--from", frozen["id"], "--to", "P2/CAD", "--materialize", "copy", "--json", cwd=repo).json
        check(os.access(os.path.join(repo, "copy/CAD/AAA/a.yaml"), os.X_OK), "the executable bit is kept")
        check(os.readlink(os.path.join(repo, "copy/CAD/AAA/inner.lnk")) == "a.yaml" and not os.path.lexists(os.path.join(repo, "copy/CAD/AAA/outer.lnk")), "links")
        check("symlink_escape" in {f["code"] for f in clone["findings"]}, "the link that was left out is named", clone["findings"])
        check(open(os.path.join(repo, "copy/CAD/AAA/latin.txt"), "rb").read() == b"caf\xe9\r\n\x00\xff", "bytes are bytes")


def test_bad_path_names():
    with World() as w:
        repo = w.small(adopt=False)
        name = os.path.join(os.fsencode(repo), b"CAD", b"AAA", b"caf\xe9.txt")
        open(name, "wb").write(b"x")
        w.git("add", "-A", cwd=repo)
        run = w.pluma("init", "--adopt", "--program", "P1", cwd=repo, expect=3)
        check("not UTF-8" in run.err and "caf\\xe9.txt" in run.err, "the name is shown", run)
        os.remove(name)
        w.git("add", "-A", cwd=repo)
        w.pluma("init", "--adopt", "--program", "P1", cwd=repo)
        open(name, "wb").write(b"x")
        run = w.pluma("freeze-context", "--phase", "CAD", "--commit", "bad", cwd=repo, expect=3)
        check("caf\\xe9.txt" in run.err and w.git("for-each-ref", "refs/pluma", cwd=repo) == "", "refused, nothing written", run)


def test_read_only_repository():
    with World() as w:
        repo = w.small()
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        # As root nothing is read-only by mode, so the object store is made unwritable by putting a file in its place.
        if os.geteuid() == 0:
            mount = w.path("ro")
            os.makedirs(mount)
            bound = subprocess.run(["mount", "--bind", repo, mount], capture_output=True).returncode == 0 and subprocess.run(["mount", "-o", "remount,ro,bind", mount], capture_output=True).returncode == 0
            if not bound:
                print("     (no mounts here: the read-only repository is covered by failing system calls in e2e.crash)")
                return
            try:
                run = w.pluma("freeze-context", "--phase", "CAD", cwd=mount, expect=4)
                check("Read-only" in run.err, "the reason is named", run)
                check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=mount).json["ok"], "reading goes on")
            finally:
                subprocess.run(["umount", mount], check=False)
        else:
            subprocess.run(["chmod", "-R", "a-w", os.path.join(repo, ".git")], check=True)
            run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=4)
            check("denied" in run.err.lower(), "the reason is named", run)
            check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json["ok"], "reading goes on")


run_all(sys.modules[__name__])

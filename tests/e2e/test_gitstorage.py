"""Every way in which git may store objects and indexes, and all that makes another reader of them see something else."""
import hashlib
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

LARGE = 17 << 20  # what is larger than 16 MiB is read by the git program
POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize {}\n"


def listing(w, context, repo):
    rows = w.pluma("query-context", "--context-id", context, "--artifacts", "--jsonl", cwd=repo).out.splitlines()
    return {e["path"]: e for e in (json.loads(x)["entry"] for x in rows)}


def with_large(w):
    repo = w.small()
    true, false = b"true" * (LARGE // 4), b"fals" * (LARGE // 4)
    w.write(os.path.join(repo, "CAD/AAA/mesh.bin"), true)
    w.git("add", "-A", cwd=repo)
    w.git("commit", "-q", "-m", "mesh", cwd=repo)
    return repo, true, false


def test_replaced_and_grafted_objects():
    with World("replace") as w:
        repo, true, false = with_large(w)
        small = w.git("hash-object", "-w", "--stdin", cwd=repo, input=b"wing: {span: 99}\n")
        large = w.git("hash-object", "-w", "--stdin", cwd=repo, input=false)
        w.git("replace", w.git("rev-parse", "HEAD:CAD/AAA/a.yaml", cwd=repo), small, cwd=repo)
        w.git("replace", w.git("rev-parse", "HEAD:CAD/AAA/mesh.bin", cwd=repo), large, cwd=repo)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        rows = listing(w, frozen["id"], repo)
        check(rows["CAD/AAA/mesh.bin"]["sha256"] == hashlib.sha256(true).hexdigest(), "the large content is the committed one")
        check(rows["CAD/AAA/a.yaml"]["sha256"] == hashlib.sha256(b"wing:\n  span: 40 # m\n").hexdigest(), "the small one too")
        check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json["ok"], "with the replacement")
        for old in w.git("replace", "-l", cwd=repo).split():
            w.git("replace", "-d", old, cwd=repo)
        check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json["ok"], "and without")
        # A whole commit that is another one for git alone.
        head = w.git("rev-parse", "HEAD", cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "later", cwd=repo)
        w.git("replace", "HEAD", head, cwd=repo)
        w.write(os.path.join(repo, ".git/info/grafts"), head + "\n")
        again = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        check(again["commit"] == w.git("--no-replace-objects", "rev-parse", "HEAD", cwd=repo), "the commit that HEAD names", again)
        check(w.pluma("verify-frozen-context", again["id"], "--json", cwd=repo).json["ok"], "verifies")


def test_the_environment_changes_nothing():
    with World("env") as w:
        repo, true, _ = with_large(w)
        other = w.repo("other", {"CAD/AAA/x.txt": "another repository\n"})
        w.git("replace", w.git("rev-parse", "HEAD:CAD/AAA/a.yaml", cwd=repo), w.git("hash-object", "-w", "--stdin", cwd=repo, input=b"x"), cwd=repo)
        w.git("for-each-ref", cwd=repo)
        for env in ({"GIT_DIR": os.path.join(other, ".git")}, {"GIT_WORK_TREE": other}, {"GIT_INDEX_FILE": w.path("none")}, {"GIT_OBJECT_DIRECTORY": os.path.join(other, ".git/objects")},
                    {"GIT_ALTERNATE_OBJECT_DIRECTORIES": os.path.join(other, ".git/objects")}, {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.worktree", "GIT_CONFIG_VALUE_0": other},
                    {"GIT_CONFIG_PARAMETERS": "'core.bare'='true'"}, {"GIT_REPLACE_REF_BASE": "refs/heads"}, {"GIT_NAMESPACE": "x"}, {"GIT_LITERAL_PATHSPECS": "1"}, {"GIT_CEILING_DIRECTORIES": w.root},
                    {"GIT_SHALLOW_FILE": w.path("none")}, {"GIT_GRAFT_FILE": w.path("none")}, {"LC_ALL": "tr_TR.UTF-8"}):
            frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo, **env).json
            check(frozen["artifacts"] == 3 and frozen["commit"] == w.git("rev-parse", "HEAD", cwd=repo), f"frozen with {env}", frozen)
            check(listing(w, frozen["id"], repo)["CAD/AAA/mesh.bin"]["sha256"] == hashlib.sha256(true).hexdigest(), f"the bytes with {env}")
            check(w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo, **env).json["ok"], f"verifies with {env}")
        # A change is seen whatever the environment says.
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "changed\n")
        for env in ({"GIT_LITERAL_PATHSPECS": "1"}, {"GIT_GLOB_PATHSPECS": "1"}, {"GIT_INDEX_FILE": w.path("none")}, {"GIT_WORK_TREE": other}):
            check("CAD/AAA/a.yaml" in w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=3, **env).err, f"the change is seen with {env}")


def test_damaged_large_object():
    with World("damage") as w:
        repo, true, false = with_large(w)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        right = w.git("rev-parse", "HEAD:CAD/AAA/mesh.bin", cwd=repo)
        wrong = w.git("hash-object", "-w", "--stdin", cwd=repo, input=false)
        place = lambda oid: os.path.join(repo, ".git/objects", oid[:2], oid[2:])  # noqa: E731
        os.chmod(place(right), 0o644)
        os.replace(place(wrong), place(right))
        run = w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo, expect=1)
        check(not run.json["ok"] and any(f["path"] == "CAD/AAA/mesh.bin" for f in run.json["findings"]), "it is named", run)
        check("Froze" not in w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=None).out, "and not frozen")


def test_alternates_are_stated():
    with World("alt") as w:
        repo = w.small()
        w.git("clone", "-q", "--shared", repo, w.path("borrower"))
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path("borrower")).json
        check("borrowed_objects" in {f["code"] for f in frozen["findings"]}, "said at the freeze", frozen)
        seen = w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=w.path("borrower")).json
        check(seen["ok"] and "borrowed_objects" in {f["code"] for f in seen["findings"]}, "and when verified", seen)
        statement = json.loads(w.git("show", frozen["ref"] + ":context.json", cwd=w.path("borrower")))
        check("borrowed_objects" not in statement["validation"]["findings"], "what holds for one clone is not signed")
        os.rename(os.path.join(repo, ".git/objects"), os.path.join(repo, ".git/gone"))
        run = w.pluma("verify-frozen-context", frozen["id"], cwd=w.path("borrower"), expect=None)
        check(run.code != 0 and "borrows objects from" in run.out + run.err, "without the lender it says where they are", run)


def test_indexes():
    with World("index") as w:
        def sparse(repo):
            w.git("sparse-checkout", "init", "--cone", "--sparse-index", cwd=repo)
            w.git("sparse-checkout", "set", "CAD", ".pluma", cwd=repo)
            check("CAE/" in w.git("ls-files", "--sparse", cwd=repo).splitlines(), "the index is sparse")

        def split(repo):
            w.git("update-index", "--split-index", cwd=repo)
            check(any(n.startswith("sharedindex.") for n in os.listdir(os.path.join(repo, ".git"))), "the index is split")

        def untracked(repo):
            w.git("update-index", "--untracked-cache", cwd=repo)

        def monitored(repo):  # a monitor that never sees a change
            w.write(w.path("monitor"), "#!/bin/sh\nprintf 'now\\0'\n")
            os.chmod(w.path("monitor"), 0o755)
            w.git("config", "core.fsmonitor", w.path("monitor"), cwd=repo)
            w.git("update-index", "--fsmonitor", cwd=repo)
            w.git("status", cwd=repo)
            w.pluma("trust", "grant", cwd=repo)

        def fourth(repo):
            w.git("update-index", "--index-version", "4", cwd=repo)

        for number, change in enumerate((sparse, split, untracked, monitored, fourth)):
            repo = w.small(f"r{number}")
            change(repo)
            check(w.pluma("validate", "--json", cwd=repo).json["attributed"] == 3, f"{change.__name__}: all files are seen")
            frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
            check(frozen["artifacts"] == 2, f"{change.__name__}: frozen", frozen)
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 41}\n")
            check("CAD/AAA/a.yaml" in w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=3).err, f"{change.__name__}: a change is seen")
            w.pluma("freeze-context", "--phase", "CAD", "--commit", "wider", cwd=repo)
            check(w.git("status", "--porcelain", cwd=repo) == "" and w.git("ls-files", "CAE", cwd=repo) == "CAE/AAA/c.md", f"{change.__name__}: nothing is lost")
            check(not [n for n in os.listdir(os.path.join(repo, ".git")) if ".pluma" in n], f"{change.__name__}: no copy of the index stays")


def test_unseen_changes_are_told():
    with World("unseen") as w:
        repo = w.small()
        for flag, path in (("--assume-unchanged", "CAD/AAA/a.yaml"), ("--skip-worktree", "CAD/PPP/b.json")):
            w.git("update-index", flag, path, cwd=repo)
            w.write(os.path.join(repo, path), "changed behind git's back\n")
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        found = [f for f in frozen["findings"] if f["code"] == "unseen_changes"]
        check(len(found) == 1 and "a.yaml" in found[0]["message"] and "b.json" in found[0]["message"], "both files are named", frozen)


def test_partial_clones():
    with World("partial") as w:
        repo = w.small(extra={"CAD/AAA/big.txt": "x" * 5000})
        hub = w.path("hub.git")
        w.git("clone", "-q", "--bare", repo, hub)
        w.git("config", "uploadpack.allowFilter", "true", cwd=hub)
        w.git("remote", "add", "origin", hub, cwd=repo)
        one = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        w.write(os.path.join(repo, "CAD/AAA/big.txt"), "y" * 5000)
        two = w.pluma("freeze-context", "--phase", "CAD", "--commit", "other", "--json", cwd=repo).json
        w.git("push", "-q", "origin", "main", cwd=repo)
        w.pluma("sync", cwd=repo)
        for name, how in (("blobless", "blob:none"), ("limited", "blob:limit=1k"), ("treeless", "tree:0")):
            w.git("clone", "-q", f"--filter={how}", "file://" + hub, w.path(name))
            run = w.pluma("sync", "--json", cwd=w.path(name))
            check(run.json["ok"] and len(run.json["contexts"]) == 2, f"{name}: contexts come whole", run)
            for context in (one, two):
                seen = w.pluma("verify-frozen-context", context["id"], "--json", cwd=w.path(name), expect=None)
                check(seen.json["ok"], f"{name}: they verify", seen)
            frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path(name), expect=None)
            check(frozen.code == 0, f"{name}: what is checked out can be frozen", frozen)
        # Without the remote nothing accuses the signer.
        w.git("clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + hub, w.path("alone"))
        w.git("fetch", "-q", "origin", "refs/pluma/origins/*:refs/pluma/origins/*", cwd=w.path("alone"))
        os.rename(hub, hub + ".away")
        run = w.pluma("verify-frozen-context", one["id"], cwd=w.path("alone"), expect=None)
        check("invalid_origin" not in run.out + run.err and "invalid_signature" not in run.out and run.code != 0, "a hole is a hole", run)


def test_shallow_and_worktrees_and_gitdirs():
    with World("gitdirs") as w:
        repo = w.small()
        # The working tree lies elsewhere than the repository, above it there is another one.
        w.git("clone", "-q", "--separate-git-dir", w.path("store.git"), repo, w.path("separate"))
        check(w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path("separate")).json["artifacts"] == 2, "a .git file")
        away = w.path("outer/away")
        w.git("init", "-q", w.path("outer"))
        os.makedirs(away)
        w.git("clone", "-q", repo, w.path("set"))
        w.git("config", "core.worktree", away, cwd=w.path("set"))
        w.git("--work-tree", away, "checkout", "-q", "-f", "main", cwd=w.path("set"))
        run = w.pluma("freeze-context", "--program", "P1", "--phase", "CAD", "--json", cwd=w.path("set"), expect=None)
        check(run.code == 4 and "core.worktree" in run.err and away in run.err, "a working tree in another folder is refused", run)
        # A program in a submodule is a program of that repository.
        w.git("submodule", "--quiet", "add", repo, "sub", cwd=w.path("outer"))
        check(w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=w.path("outer/sub")).json["artifacts"] == 2, "a submodule's own repository")


def counts(output):
    return {k: v for k, v in output["elsewhere"].items() if k != "pointers"}


def test_contents_that_are_elsewhere():
    with World("lfs") as w:
        repo = w.small(extra={
            "CAD/AAA/wing.step": POINTER.format("ab" * 32, 91234567), "CAD/PPP/pump.step": POINTER.format("cd" * 32, 1000),
            "shared/jig.step": POINTER.format("ef" * 32, 5), "CAE/AAA/mesh.msh": POINTER.format("01" * 32, 7),
            "CAD/AAA/almost.step": POINTER.format("xy" * 32, 7), "CAD/AAA/notes.txt": "version https://git-lfs.github.com/spec/v1 is what a pointer begins with\n"}, adopt=False)
        os.symlink("/etc/hostname", os.path.join(repo, "CAD/AAA/out.lnk"))
        w.git("init", "-q", w.path("lib"))
        w.git("commit", "-q", "--allow-empty", "-m", "x", cwd=w.path("lib"))
        w.git("submodule", "--quiet", "add", w.path("lib"), "CAD/AAA/lib", cwd=repo)
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "all", cwd=repo)
        adopted = w.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/{domain}/**", "--json", cwd=repo).json
        all_of_it = {"lfs_pointers": 4, "lfs_bytes": 91235579, "submodules": 1, "outer_links": 1}
        check(counts(adopted) == all_of_it, "adopting counts them", adopted["elsewhere"])
        check(counts(w.pluma("validate", "--json", cwd=repo).json) == all_of_it, "validating too")
        run = w.pluma("validate", cwd=repo)
        check("91,235,579 bytes" in run.out and "ab" * 32 in run.out, "in words", run)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--commit", "adopt", "--json", cwd=repo).json
        scope = {"lfs_pointers": 3, "lfs_bytes": 91235572, "submodules": 1, "outer_links": 1}
        check(counts(frozen) == scope, "a freeze counts what its context has", frozen["elsewhere"])
        check(sorted(f["path"] for f in frozen["elsewhere"]["pointers"] if f["severity"] == "warning") == ["CAD/AAA/wing.step", "CAD/PPP/pump.step", "shared/jig.step"], "and names them", frozen["findings"])
        statement = json.loads(w.git("show", frozen["ref"] + ":context.json", cwd=repo))
        check(statement["validation"]["findings"].get("lfs_pointer") == 3, "signed with it", statement["validation"])
        seen = w.pluma("verify-frozen-context", frozen["id"], "--json", cwd=repo).json
        check(seen["ok"] and counts(seen) == scope and len(seen["elsewhere"]["pointers"]) == 3, "verifying says it", seen["elsewhere"])
        check("Git LFS" in w.pluma("verify-frozen-context", frozen["id"], cwd=repo).out.splitlines()[0], "where nobody overlooks it")


TEMPLATE = """template_id: SPAR-NOTE
version: "1.0"
title: Spar note
category: documentation
status: released
parameters:
  - {name: spars, type: integer}
example: {spars: 2}
content_template: |
  # Spars

  There are {{ spars }} spars, 5 µm apart.
"""


def test_line_ends_and_encodings_of_the_working_tree():
    with World("eol") as w:
        cases = {
            "autocrlf": ({"core.autocrlf": "true"}, "", b"\r\n", "utf-8"),
            "attribute": ({}, "*.md text eol=crlf\n", b"\r\n", "utf-8"),
            "of the system": ({"core.eol": "crlf"}, "*.md text=auto\n", b"\r\n", "utf-8"),
            "input": ({"core.autocrlf": "input"}, "", b"\n", "utf-8"),
            "not converted": ({"core.autocrlf": "true"}, "*.md -text\n", b"\n", "utf-8"),
            "UTF-16": ({}, "*.md text working-tree-encoding=UTF-16LE-BOM eol=lf\n", b"\n", "utf-16"),
        }
        for number, (name, (settings, attributes, end, encoding)) in enumerate(cases.items()):
            repo = w.small(f"r{number}")
            manifest = os.path.join(repo, ".pluma/program.yaml")
            w.write(manifest, open(manifest, encoding="utf-8").read().replace("parameters: {}", "parameters:\n  spars: 2"))
            w.write(os.path.join(repo, ".pluma/templates/SPAR-NOTE.yaml"), TEMPLATE)
            w.write(w.path("none.yaml"), "{}\n")
            note = os.path.join(repo, "CAD/AAA/note.md")
            w.pluma("template", "instantiate", "--template", "SPAR-NOTE", "--params", w.path("none.yaml"), "--output", "CAD/AAA/note.md", cwd=repo)
            w.git("add", "-A", cwd=repo)
            w.git("commit", "-q", "-m", "note", cwd=repo)
            for key, value in settings.items():
                w.git("config", key, value, cwd=repo)
            if attributes:
                w.write(os.path.join(repo, ".gitattributes"), attributes)
                w.git("add", ".gitattributes", cwd=repo)  # not the document, which is read anew where its time is that of the index
                w.git("commit", "-q", "-m", "attributes", cwd=repo)
            os.remove(note)
            w.git("checkout", "-q", "--", "CAD/AAA/note.md", cwd=repo)
            raw = open(note, "rb").read()
            check(raw.startswith(b"\xff\xfe") if encoding == "utf-16" else raw.count(b"\r\n") == (2 if end == b"\r\n" else 0), f"{name}: checked out so", raw)
            w.write(manifest, open(manifest, encoding="utf-8").read().replace("spars: 2", "spars: 3"))
            done = w.pluma("template", "update", "--json", cwd=repo, expect=None)
            check(done.code == 0, f"{name}: it was not edited", done)
            raw = open(note, "rb").read()
            text = raw.decode(encoding)
            check("There are 3 spars, 5 µm apart." in text and text.encode("utf-8").count(b"\r\n") == (2 if end == b"\r\n" else 0), f"{name}: rendered again with the line ends that it had", raw)
            w.git("add", "-A", cwd=repo)
            w.git("commit", "-q", "-m", "three", cwd=repo)
            frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
            lines = [json.loads(x) for x in w.git("show", frozen["ref"] + ":provenance.jsonl", cwd=repo).splitlines()]
            check([x["origin"] for x in lines if x["path"] == "CAD/AAA/note.md"] == ["rendered"], f"{name}: and frozen as rendered", lines)
            # What was edited is still seen to be.
            w.write(note, raw.replace("3".encode("utf-16-le") if encoding == "utf-16" else b"3", "4".encode("utf-16-le") if encoding == "utf-16" else b"4"))
            w.write(manifest, open(manifest, encoding="utf-8").read().replace("spars: 3", "spars: 5"))
            edited = w.pluma("template", "update", cwd=repo, expect=1)
            check("edited" in edited.out, f"{name}: an edit is an edit", edited)


def test_a_pinned_base_in_a_checkout_with_other_line_ends():
    with World("base") as w:
        repo = w.small(adopt=False)
        w.pluma("init", "--adopt", "--program", "P1", "--template", "BWB-AIRCRAFT-BASE-V1", "--layout", "{phase}/{domain}/**", cwd=repo)
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "adopt", cwd=repo)
        w.git("clone", "-q", "-c", "core.autocrlf=true", repo, w.path("dos"))
        base = [n for n in os.listdir(w.path("dos/.pluma/bases"))][0]
        path = w.path("dos/.pluma/bases", base)
        check(b"\r\n" in open(path, "rb").read(), "checked out with CR LF")
        w.pluma("validate", cwd=w.path("dos"))
        w.pluma("freeze-context", "--phase", "CAD", cwd=w.path("dos"))
        with open(path, "ab") as f:
            f.write(b"# another base\r\n")
        check("pinned" in w.pluma("validate", cwd=w.path("dos"), expect=3).err, "an edit is still one")


run_all(sys.modules[__name__])

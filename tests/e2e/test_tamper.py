"""One changed byte anywhere, or a new signature over everything: verify exits 1 and names it."""
import json
import os
import subprocess
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

REF = "refs/pluma/contexts/P1/CAD/1"


def frozen(w):
    repo = w.small()
    info = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
    w.pluma("verify-frozen-context", info["id"], cwd=repo)
    return repo, info


def verdict(w, repo, reference, code=1, home=None):
    run = w.pluma("verify-frozen-context", reference, "--json", cwd=repo, expect=code, home=home)
    out = run.json
    check(out["ok"] == (code == 0), "ok says the same as the exit code", out)
    return out


def codes(out):
    return {f["code"] for f in out["findings"]}


def hash_object(w, repo, content, kind="blob"):
    return w.git("hash-object", "-t", kind, "-w", "--stdin", "--literally", cwd=repo, input=content)


def rebuilt(w, repo, path, change):
    """A commit like the context's with one file's bytes changed; everything well-formed for git."""
    blob = w.git("rev-parse", f"{REF}:{path}", cwd=repo)
    content = subprocess_bytes(w, repo, blob)
    new = hash_object(w, repo, change(content))
    parts = path.split("/")
    for depth in range(len(parts) - 1, -1, -1):
        folder = "/".join(parts[:depth])
        lines = w.git("ls-tree", "-z", f"{REF}:{folder}" if folder else REF + "^{tree}", cwd=repo).split("\0")
        out = []
        for line in lines:
            if not line:
                continue
            meta, name = line.split("\t", 1)
            mode, kind, oid = meta.split(" ")
            out.append(f"{mode} {kind} {new if name == parts[depth] else oid}\t{name}")
        new = w.git("mktree", "-z", cwd=repo, input=("\0".join(out) + "\0").encode())
    return w.git("commit-tree", new, "-m", "forged", cwd=repo)


def subprocess_bytes(w, repo, oid):
    return subprocess.run(["git", "cat-file", "blob", oid], cwd=repo, env=w.env(), capture_output=True, check=True).stdout


def flip(content):
    return content[:-2] + bytes([content[-2] ^ 1]) + content[-1:]


def listing_path(w, repo):
    return "artifacts/.pluma/" + w.git("ls-tree", "--name-only", REF + ":artifacts/.pluma", cwd=repo).splitlines()[0]


def forge(path_of, expected):
    with World("tamper") as w:
        repo, info = frozen(w)
        path = path_of(w, repo)
        w.git("update-ref", REF, rebuilt(w, repo, path, flip), cwd=repo)
        for reference in ("P1/CAD", "P1/CAD@1"):
            out = verdict(w, repo, reference)
            check(codes(out) & expected, f"{path} changed: names it", out["findings"])
        return out


def raw_tree(w, repo, items):
    """A tree of (mode, name, oid) as they come, whatever git would say of it."""
    return hash_object(w, repo, b"".join(m.encode() + b" " + n.encode() + b"\0" + bytes.fromhex(o) for m, n, o in items), "tree")


def with_tree(w, repo, path, tree):
    """A commit like the context's with another tree at `path`."""
    parts = path.split("/")
    for depth in range(len(parts) - 1, -1, -1):
        folder = "/".join(parts[:depth])
        items = []
        for line in w.git("ls-tree", f"{REF}:{folder}" if folder else REF + "^{tree}", cwd=repo).splitlines():
            meta, name = line.split("\t", 1)
            mode, _, oid = meta.split(" ")
            items.append((mode.lstrip("0"), name, tree if name == parts[depth] else oid))
        tree = raw_tree(w, repo, items)
    return w.git("commit-tree", tree, "-m", "forged", cwd=repo)


def test_trees_that_git_would_not_write():
    """Two entries of one name: a signature would speak of one, a checkout write the other."""
    with World("trees") as w:
        repo, info = frozen(w)
        folder = "artifacts/CAD/AAA"
        good = [(line.split(" ")[0], line.split("\t")[1], line.split(" ")[2].split("\t")[0]) for line in w.git("ls-tree", f"{REF}:{folder}", cwd=repo).splitlines()]
        evil = hash_object(w, repo, b"evil\n")
        inner = raw_tree(w, repo, [("100644", "x", evil)])
        name = good[0][1]
        cases = {
            "twice, the evil one last": [good[0], ("100644", name, evil), *good[1:]],
            "twice, the evil one first": [("100644", name, evil), *good],
            "out of order": sorted(good + [("100644", "zz", evil)], key=lambda i: i[1], reverse=True),
            "a file and a folder of one name": [("100644", "a", evil), ("100644", "a.b", evil), ("40000", "a", inner)],
            "a folder before a file that sorts first": [("40000", "a", inner), ("100644", "a.b", evil)],
            "the folder above": [("40000", "..", inner), *good],
            "this folder": [("40000", ".", inner), *good],
            "git's own folder": [("40000", ".git", inner), *good],
            "git's own folder in capitals": [("40000", ".GIT", inner), *good],
            "no name": [("100644", "", evil), *good],
            "a slash in a name": [("100644", "A/x", evil), *good],
            "a kind that is none": [("100666", name, good[0][2]), *good[1:]],
            "no kind": [("0", name, good[0][2]), *good[1:]],
            "letters for a kind": [("1006x4", name, good[0][2]), *good[1:]],
        }
        for what, items in cases.items():
            before = w.git("rev-parse", REF, cwd=repo)
            w.git("update-ref", REF, with_tree(w, repo, folder, raw_tree(w, repo, items)), cwd=repo)
            out = verdict(w, repo, "P1/CAD@1")
            check(any("is damaged" in f["message"] for f in out["findings"]), f"{what}: the tree is named", out["findings"])
            target = w.path("out-" + what.replace(" ", "-").replace(",", ""))
            clone = w.pluma("clone-context", "--from", "P1/CAD@1", "--to", "P2/CAD", "--materialize", target, cwd=repo, expect=None)
            check(clone.code != 0 and not os.path.exists(target), f"{what}: nothing is made of it", clone)
            w.git("update-ref", REF, before, cwd=repo)
        # A tree with a mode of old times is read as git reads it, and so is one in git's own order.
        fine = [("100664", "a", evil), ("100644", "a.b", evil), ("40000", "a0", inner), ("40000", "b", inner), ("100644", "b0", evil)]
        w.git("update-ref", REF, with_tree(w, repo, folder, raw_tree(w, repo, fine)), cwd=repo)
        out = verdict(w, repo, "P1/CAD@1")
        check(not any("is damaged" in f["message"] for f in out["findings"]), "what is in order is no damage", out["findings"])
        verdict(w, repo, "P1/CAD@1")


def test_blob():
    out = forge(lambda w, r: "artifacts/CAD/AAA/a.yaml", {"invalid_checksum"})
    check(any(f["path"] == "CAD/AAA/a.yaml" for f in out["findings"]), "the artifact is named", out["findings"])


def test_common_blob():
    forge(lambda w, r: "common/README.md", {"invalid_checksum"})


def test_program_file():
    forge(lambda w, r: "program/program.yaml", {"invalid_checksum"})


def test_listing():
    forge(listing_path, {"invalid_checksum", "schema"})


def test_statement():
    forge(lambda w, r: "context.json", {"invalid_signature", "schema", "invalid_checksum"})


def test_signature():
    out = forge(lambda w, r: "context.dsse.json", {"invalid_signature"})
    check(out["trust"] in ("invalid_signature", "unknown_key"), "the signature is named", out)


def test_provenance():
    with World("tamper") as w:
        repo, info = frozen(w)
        w.git("update-ref", REF, rebuilt(w, repo, "provenance.jsonl", lambda c: b'{"from":{"context":"X","context_digest":"y","path":"CAD/AAA/a.yaml"},"origin":"cloned","path":"CAD/AAA/a.yaml","sha256":"z"}\n'), cwd=repo)
        out = verdict(w, repo, "P1/CAD")
        check(any(f["path"] == "provenance.jsonl" for f in out["findings"]), "claimed reuse is named", out["findings"])


def test_a_statement_that_is_no_json():
    with World("tamper") as w:
        repo, info = frozen(w)
        w.git("update-ref", REF, rebuilt(w, repo, "context.json", lambda c: b"not json"), cwd=repo)
        check(codes(verdict(w, repo, "P1/CAD@1")) & {"schema", "invalid_signature"}, "named")


def test_bits_on_disk():
    """The same for rot: one byte of the stored pack, at many places."""
    with World("rot") as w:
        repo, info = frozen(w)
        folder = os.path.join(repo, ".git/objects/pack")
        pack = os.path.join(folder, next(f for f in os.listdir(folder) if f.endswith(".pack")))
        original = open(pack, "rb").read()
        listed = subprocess.run(["git", "show-index"], stdin=open(pack[:-4] + "idx", "rb"), capture_output=True, text=True, check=True).stdout
        offsets = sorted(int(line.split()[0]) for line in listed.splitlines())

        def content(data, at):
            """The content that a reader gets who stops at the object's size, as libgit2 does; zlib's own end marks come after it."""
            start = max(o for o in offsets if o <= at)
            header = start
            while data[header] & 0x80:
                header += 1
            size = len(zlib.decompressobj().decompress(original[header + 1 :]))
            try:
                return zlib.decompressobj().decompress(bytes(data[header + 1 :]), size)
            except zlib.error:
                return None

        os.chmod(pack, 0o644)
        seen = set()
        for at in range(12, len(original) - 20, max(1, len(original) // 40)):
            data = bytearray(original)
            data[at] ^= 0x40
            open(pack, "wb").write(bytes(data))
            run = w.pluma("verify-frozen-context", info["id"], "--json", cwd=repo, expect=None)
            check(run.code in (1, 3, 4) or (run.code == 0 and content(data, at) == content(original, at)), f"byte {at} of the pack is noticed", run)
            seen.add(run.code)
        open(pack, "wb").write(original)
        check(1 in seen, "mostly as findings", seen)
        verdict(w, repo, info["id"], code=0)


def test_loose_blob():
    with World("rot") as w:
        repo, info = frozen(w)
        oid = w.git("rev-parse", "HEAD:CAD/AAA/a.yaml", cwd=repo)
        path = os.path.join(repo, ".git/objects", oid[:2], oid[2:])
        os.chmod(path, 0o644)
        open(path, "wb").write(zlib.compress(b"blob 24\0wing:\n  span: 41 # m\n\n\n\n"[:7] + b"\0" + b"wing:\n  span: 41 # m\n\n\n\n"))
        out = verdict(w, repo, info["id"])
        check(any(f["path"] == "CAD/AAA/a.yaml" for f in out["findings"]), "the artifact is named", out["findings"])
        os.remove(path)
        out = verdict(w, repo, info["id"])
        check("missing_artifact" in codes(out), "a missing blob is named", out["findings"])


def test_everything_signed_anew():
    """An attacker with a key of his own rebuilds manifest, context and log; the machine that pinned the real key is not fooled."""
    with World("resign") as w:
        repo, info = frozen(w)
        for name, oid in (line.split(" ") for line in w.git("for-each-ref", "--format=%(refname) %(objectname)", "refs/pluma", cwd=repo).splitlines()):
            w.git("update-ref", "-d", name, oid, cwd=repo)
        eve = w.new_home("eve", "Ana Pérez")
        w.write(os.path.join(repo, ".pluma/signers.yaml"), "schema: pluma/signers/v1\nsigners: []\n")
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing:\n  span: 39 # m\n")
        w.pluma("keys", "enroll", cwd=repo, home=eve)
        forged = w.pluma("freeze-context", "--phase", "CAD", "--commit", "innocent", "--json", cwd=repo, home=eve).json
        out = verdict(w, repo, forged["id"])
        check(out["trust"] == "unknown_key" and "unknown_key" in codes(out), "the fresh key is named", out)
        fingerprint = w.pluma("keys", "--json", cwd=repo, home=eve).json["keys"][0]["fingerprint"]
        check(any(fingerprint[:16] in f["message"] for f in out["findings"]), "by its fingerprint", out["findings"])


def test_a_context_outside_the_log():
    with World("unlogged") as w:
        repo, info = frozen(w)
        w.git("update-ref", "-d", w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo), cwd=repo)
        out = verdict(w, repo, "P1/CAD@1")
        check("missing_origin" in codes(out), "the log is missing", out["findings"])


def test_a_rewound_log():
    with World("rewind") as w:
        repo, first = frozen(w)
        origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo)
        old = w.git("rev-parse", origin, cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        second = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        w.pluma("verify-frozen-context", second["id"], cwd=repo)
        w.git("update-ref", origin, old, cwd=repo)
        out = verdict(w, repo, first["id"])
        check("fork" in codes(out), "the rewound log is named", out["findings"])


def test_nothing_is_derived_from_a_forged_context():
    """Clone verifies its source whole: a changed common file must not come out signed anew."""
    with World("derive") as w:
        repo, info = frozen(w)
        w.git("update-ref", REF, rebuilt(w, repo, "common/README.md", flip), cwd=repo)
        run = w.pluma("clone-context", "--from", "P1/CAD@1", "--to", "P2/CAD", cwd=repo, expect=4)
        check("does not verify" in run.err and "P2" not in w.git("for-each-ref", cwd=repo), "refused", run)


def test_a_log_cut_short_on_top():
    """A fast-forward commit whose log leaves out signed entries is a fork, although git would take it."""
    with World("cut") as w:
        repo, first = frozen(w)
        w.git("clone", "-q", "--bare", repo, w.path("hub.git"))
        w.git("remote", "add", "origin", w.path("hub.git"), cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        second = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        w.pluma("sync", cwd=repo)
        hub = w.path("hub.git")
        origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo)
        lines = w.git("ls-tree", origin + ":log", cwd=hub).splitlines()[:-1]
        log = w.git("mktree", cwd=hub, input=("\n".join(lines) + "\n").encode())
        root = w.git("mktree", cwd=hub, input=f"040000 tree {log}\tlog\n".encode())
        cut = w.git("commit-tree", root, "-p", origin, "-m", "cut", cwd=hub)
        w.git("update-ref", origin, cut, cwd=hub)
        run = w.pluma("sync", "--json", cwd=repo, expect=1)
        check("fork" in {f["code"] for f in run.json["findings"]}, "named", run)
        verdict(w, repo, second["id"], code=0)


def test_no_freeze_over_a_rewound_log():
    with World("over") as w:
        repo, first = frozen(w)
        origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo)
        old = w.git("rev-parse", origin, cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        w.pluma("freeze-context", "--phase", "CAD", cwd=repo)
        w.git("update-ref", origin, old, cwd=repo)
        run = w.pluma("freeze-context", "--phase", "CAE", cwd=repo, expect=4)
        check("git update-ref" in run.err, "refused, with the way back", run)
        w.git("update-ref", "-d", origin, cwd=repo)
        w.pluma("freeze-context", "--phase", "CAE", cwd=repo, expect=4)


def test_refs_that_name_another_context():
    with World("swap") as w:
        repo, first = frozen(w)
        w.pluma("freeze-context", "--phase", "CAE", cwd=repo)
        w.git("update-ref", "refs/pluma/contexts/P1/CAD/7", "refs/pluma/contexts/P1/CAE/1", cwd=repo)
        check("misplaced" in codes(verdict(w, repo, "P1/CAD@7")), "a context of another phase is named")
        w.git("update-ref", "-d", "refs/pluma/contexts/P1/CAD/7", cwd=repo)
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        second = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        one, two = (w.git("rev-parse", f"refs/pluma/contexts/P1/CAD/{n}", cwd=repo) for n in "12")
        w.git("update-ref", "refs/pluma/contexts/P1/CAD/1", two, cwd=repo)
        w.git("update-ref", "refs/pluma/contexts/P1/CAD/2", one, cwd=repo)
        check(verdict(w, repo, "P1/CAD", code=0)["id"] == second["id"], "the latest is the latest by its signed time")


def test_hostile_log_entries_do_not_stop_the_others():
    """Entries that are signed well but shaped badly."""
    with World("log") as w:
        repo, info = frozen(w)
        for payload in ("[]", "null", "\"x\"", "{}", "{\"key\": []}", "{\"key\": {\"public_key\": 5}, \"prev\": []}"):
            import base64
            entry = '{"payload":"%s","payloadType":"application/vnd.pluma.log+json","signatures":[{"keyid":"x","sig":"aGk="}]}' % base64.b64encode(payload.encode()).decode()
            blob = hash_object(w, repo, entry.encode())
            log = w.git("mktree", cwd=repo, input=f"100644 blob {blob}\t00000001-aaaaaaaa.dsse.json\n".encode())
            root = w.git("mktree", cwd=repo, input=f"040000 tree {log}\tlog\n".encode())
            commit = w.git("commit-tree", root, "-m", "x", cwd=repo)
            w.git("update-ref", "refs/pluma/origins/" + "ab" * 32, commit, cwd=repo)
            verdict(w, repo, info["id"], code=0)
            w.pluma("query-context", cwd=repo)


def test_unpinning_the_only_key_does_not_trust_more():
    with World("unpin") as w:
        repo, info = frozen(w)
        key = w.pluma("keys", "--json", cwd=repo).json["keys"][0]["fingerprint"]
        w.pluma("keys", "unpin", key, cwd=repo)
        check(verdict(w, repo, info["id"])["trust"] == "unknown_key", "no longer trusted")
        w.pluma("keys", "pin", key, cwd=repo)
        check(verdict(w, repo, info["id"], code=0)["trust"] == "trusted", "and again")


def test_another_repository_in_the_environment():
    with World("env") as w:
        repo, info = frozen(w)
        other = w.repo("other", {"a": "1\n"})
        before = w.git("rev-parse", "HEAD", cwd=other)
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing:\n  span: 44\n")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "mine", cwd=repo, GIT_DIR=os.path.join(other, ".git"), GIT_INDEX_FILE=os.path.join(other, ".git/index"))
        check(w.git("rev-parse", "HEAD", cwd=other) == before and w.git("log", "-1", "--format=%s", cwd=repo) == "mine", "the commit went where we stand")


def test_every_variable_that_leads_git_elsewhere():
    names = subprocess.run(["git", "rev-parse", "--local-env-vars"], capture_output=True, text=True, check=True).stdout.split()
    with World("env") as w:
        repo, info = frozen(w)
        other = w.repo("other", {"a": "1\n"})
        nowhere = {"GIT_DIR": os.path.join(other, ".git"), "GIT_WORK_TREE": other, "GIT_COMMON_DIR": os.path.join(other, ".git"), "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.bare", "GIT_CONFIG_VALUE_0": "true", "GIT_CONFIG_PARAMETERS": "'core.bare'='true'"}
        before = w.git("rev-parse", "HEAD", cwd=other), w.git("count-objects", "-v", cwd=other)
        for n, name in enumerate(names):
            env = {k: v for k, v in nowhere.items() if k.startswith(name)} or {name: os.path.join(other, "x")}
            w.write(os.path.join(repo, "CAD/AAA/a.yaml"), f"wing:\n  span: {45 + n}\n")
            done = w.pluma("freeze-context", "--phase", "CAD", "--commit", name, "--json", cwd=repo, **env).json
            check(w.git("log", "-1", "--format=%s", cwd=repo) == name, f"with {name} the commit went where we stand")
            check(w.pluma("verify-frozen-context", done["id"], "--json", cwd=repo, **env).json["ok"], f"with {name} it verifies")
        check((w.git("rev-parse", "HEAD", cwd=other), w.git("count-objects", "-v", cwd=other)) == before, "the other repository is untouched")


def test_an_expired_key_signs_nothing():
    with World("expired") as w:
        repo, info = frozen(w)
        path = os.path.join(repo, ".pluma/signers.yaml")
        text = open(path, encoding="utf-8").read()
        key = text.index("    public_key")
        w.write(path, text[:key] + "    valid_until: \"2020-01-01T00:00:00Z\"\n" + text[key:])
        w.git("commit", "-qam", "The key has run out", cwd=repo)
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=4)
        check("2020-01-01" in run.err and "enrolled anew" in run.err, "freeze says since when", run)
        check(len(w.pluma("query-context", "--json", cwd=repo).json["contexts"]) == 1, "nothing was written")
        # A context that already carries the expired enrolment cannot be the source of a signed clone either.
        w.write(path, text)
        w.git("commit", "-qam", "Enrolled anew", cwd=repo)
        w.pluma("clone-context", "--from", info["id"], "--to", "P2/CAD", cwd=repo)


def test_damaged_pins():
    with World("pins") as w:
        repo, info = frozen(w)
        path = os.path.join(w.home, ".local/state/pluma-workbench/pins.json")
        good = open(path, "rb").read()
        for damage in (b"", b"{", b"[]", b"{\"pins\": 7}", b"\xff\xfe", good[:-5], b"[" * 100000):
            w.write(path, damage)
            run = w.pluma("verify-frozen-context", info["id"], cwd=repo, expect=None)
            check(run.code in (1, 3) and "pins.json" in run.err + run.out, f"{damage[:10]!r}: refused and named, never trusted", run)
            check(open(path, "rb").read() == damage, "and left for a person to look at")
            check(w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=None).code != 0, "nor signed over", damage[:10])
        w.write(path, good)
        w.pluma("verify-frozen-context", info["id"], cwd=repo)


def test_links_in_a_hostile_context_lead_nowhere():
    with World("links") as w:
        repo = w.repo("r", {"prog/CAD/AAA/d1/d2/x.txt": "x\n", "prog/README.md": "x\n"})
        os.symlink("../..", os.path.join(repo, "prog/CAD/AAA/d1/d2/l"))
        os.symlink("d1/d2/l/../../../../.git/hooks", os.path.join(repo, "prog/CAD/AAA/m"))
        w.pluma("init", "--adopt", "--program", "P1", "--path", "prog", "--layout", "{phase}/{domain}/**", cwd=repo)
        frozen_ = w.pluma("freeze-context", "--phase", "CAD", "--commit", "links", "--json", cwd=repo).json
        w.pluma("clone-context", "--from", frozen_["id"], "--to", "P2/CAD", "--materialize", "out", cwd=repo)
        check(not os.path.lexists(os.path.join(repo, "out/CAD/AAA/m")), "the link that leads into git's folder was left out")
        check(os.path.islink(os.path.join(repo, "out/CAD/AAA/d1/d2/l")), "the one that stays inside is there")


def test_provenance_must_be_true():
    """A context that claims to be cloned from another one is checked against that one."""
    with World("claims") as w:
        repo, info = frozen(w)
        w.pluma("clone-context", "--from", info["id"], "--to", "P2/CAD", cwd=repo)
        ok = verdict(w, repo, "P2/CAD", code=0)
        check(ok["ok"], "an honest clone verifies")
        lines = w.git("show", "refs/pluma/contexts/P2/CAD/1:provenance.jsonl", cwd=repo).splitlines()
        check(all(json.loads(x)["origin"] == "cloned" for x in lines) and len(lines) == 2, "provenance", lines)


run_all(sys.modules[__name__])

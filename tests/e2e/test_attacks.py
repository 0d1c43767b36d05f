"""An attacker's afternoon against the keys: rows 5b, 5c, 5f and 5g, and what must not happen by the way."""
import datetime
import json
import os
import shutil
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from forge import Forger, Key, signer, signers  # noqa: E402
from pluma import World, check, run_all  # noqa: E402


def verdict(w, repo, reference, code, *options, home=None):
    run = w.pluma("verify-frozen-context", reference, "--json", *options, cwd=repo, expect=code, home=home)
    out = run.json
    check(out["ok"] == (code == 0), "ok says the same as the exit code", out)
    return out


def codes(out):
    return {f["code"] for f in out["findings"]}


def frozen(w, name="small"):
    repo = w.small(name)
    return repo, w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json


def with_ben(w, *options):
    """Ana's program with Ben enrolled by her, and a context that Ben has frozen."""
    repo, _ = frozen(w)
    ben = w.new_home("ben", "Ben Osei")
    w.pluma("keys", "create", home=ben)
    key = Key.of(ben)
    w.pluma("keys", "enroll", "--key", key.base64, "--person", "Ben Osei", *options, cwd=repo)
    w.git("commit", "-qam", "Enrol Ben", cwd=repo)
    w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 42}\n")
    good = w.pluma("freeze-context", "--phase", "CAD", "--commit", "Ben", "--json", cwd=repo, home=ben).json
    return repo, ben, key, good


# ---- 6: statements of wrong types, signed by somebody who may sign


def test_6_statements_of_wrong_types():
    wrong = [("scope", None), ("scope", {}), ("scope", {"phases": 7, "domains": [], "paths": []}), ("scope", {"phases": [7], "domains": [], "paths": []}), ("parameters", []), ("parameters", {"a": 7}),
             ("parameters", {"a": {"value": 1, "unit": 7}}), ("parameters", {"a": {"value": 1, "origins": [7]}}), ("parameters", {"a": {"value": 1, "origins": [{"layer": 7}]}}), ("author", "Ben"), ("author", {"name": 7, "key": []}),
             ("counts", []), ("counts", {"artifacts": "1"}), ("source", "P1/CAD"), ("overrides", 7), ("labels", {"a": 1}), ("labels", [7]), ("state", 7), ("commit", 7), ("title", []), ("created", 7), ("merkle_root", 7)]
    with World("types") as w:
        repo, good = frozen(w)
        ben = Key(b"b" * 32)
        w.pluma("keys", "enroll", "--key", ben.base64, "--person", "Ben Osei", cwd=repo)
        w.git("commit", "-qam", "Enrol Ben", cwd=repo)
        forger = Forger(w, repo)
        plain, _ = forger.context(ben, signers(signer(ben, "Ben Osei")), created="2098-01-01T00:00:00.000Z")
        check(verdict(w, repo, plain["id"], 0)["trust"] == "trusted", "what he signs in the right form is trusted")
        for number, (key, value) in enumerate(wrong):
            dated = {"created": f"2099-01-{number + 1:02}T00:00:00.000Z"} if key != "created" else {"created": value, "context_id": "P1-CAD-20990201-00000000"}
            _, commit = forger.context(ben, signers(signer(ben, "Ben Osei")), **dated, **({key: value} if key != "created" else {}))
            out = verdict(w, repo, commit, 1)
            check("schema" in codes(out) and any("/" + key in f["message"] for f in out["findings"]), f"{key} = {value!r} is named", out)
            for verb in (("clone-context", "--from", commit, "--to", "P2/CAD", "--accept-untrusted"), ("query-context", commit), ("diff", good["id"], commit), ("diff", commit, "P1/CAD@1"), ("query-context", "--item", "x")):
                run = w.pluma(*verb, cwd=repo, expect=None)
                check(run.code in (0, 1, 2, 3, 4) and "should not have" not in run.err, f"{verb[0]} of {key} = {value!r} ends well", run)
        check("P2" not in w.git("for-each-ref", cwd=repo), "and none was cloned")
        verdict(w, repo, "P1/CAD@1", 0)
        w.pluma("metrics", cwd=repo)


# ---- 5b: signers, endorsements, expiry, revocation


def test_5b_a_removed_signer():
    with World("removed") as w:
        repo, _, key, good = with_ben(w)
        out = verdict(w, repo, good["id"], 0)
        check(out["ground"] == "endorsed" and out["signer"] == "Ben Osei" and "pinned key" in out["reason"], "endorsed, and by whom", out)
        mine = signers(*[signer(Key.of(w.home), "Ana Pérez"), signer(key, "Ben Osei", **Key.of(w.home).endorse(key, "Ben Osei", "P1"))])
        path = os.path.join(repo, ".pluma/signers.yaml")
        text = open(path, encoding="utf-8").read()
        w.write(path, text[: text.index("  - person: Ben Osei")])
        w.git("commit", "-qam", "Ben has left", cwd=repo)
        forged, _ = Forger(w, repo).context(key, mine, created="2024-05-01T00:00:00.000Z")
        out = verdict(w, repo, forged["id"], 1)
        check(out["trust"] == "unknown_key" and out["whole"] and not out["signer"], "his own list counts for nothing", out)
        check(verdict(w, repo, "P1/CAD", 0)["id"] != forged["id"], "nor does it take the name")
        # What cannot be read does not bring him back.
        enrolled = open(path, encoding="utf-8").read()
        for damage in ("schema: pluma/signers/v1\nsigners: [\n", "schema: pluma/signers/v1\nsigners: 5\n"):
            w.write(path, damage)
            check(verdict(w, repo, good["id"], 1)["trust"] == "unknown_key", "a damaged list enrols nobody")
        w.write(path, enrolled)
        manifest = os.path.join(repo, ".pluma/program.yaml")
        kept = open(manifest, encoding="utf-8").read()
        w.write(manifest, "program_id: [\n")
        check(verdict(w, repo, good["id"], 1)["trust"] == "unknown_key", "nor does a program that cannot be read")
        w.write(manifest, kept)


def test_5b_revocation_binds_at_a_position():
    with World("revoked") as w:
        repo, ben, key, good = with_ben(w)
        w.git("clone", "-q", repo, w.path("reader"))
        reader = w.new_home("reader", "Rita")
        ana = Key.of(w.home)
        w.pluma("sync", cwd=w.path("reader"), home=reader)
        w.pluma("keys", "pin", ana.print, "--person", "Ana Pérez", cwd=w.path("reader"), home=reader)
        verdict(w, w.path("reader"), good["id"], 0, home=reader)
        done = w.pluma("keys", "revoke", key.print, "--reason", "left the company", "--json", cwd=repo).json
        check(done["roster_version"] == 2 and done["up_to"] == 1, "the roster says up to where", done)
        forged, _ = Forger(w, repo).context(key, signers(signer(key, "Ben Osei")), created="2020-02-02T00:00:00.000Z")
        w.pluma("sync", cwd=w.path("reader"), home=reader)
        for where, home in ((repo, None), (w.path("reader"), reader)):
            out = verdict(w, where, good["id"], 0, home=home)
            check("revoked after entry 1" in out["reason"], "what was before stays, and says so", out)
            out = verdict(w, where, forged["id"], 1, home=home)
            check(out["trust"] == "revoked" and "left the company" in out["reason"], "backdating gains nothing", out)
            check(verdict(w, where, "P1/CAD", 0, home=home)["id"] == good["id"], "the name stays with the good one")
        w.pluma("keys", "pin", ana.print, cwd=repo, home=ben)
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, home=ben, expect=4)
        check("revoked" in run.err, "and Ben is told", run)
        # Nobody but a root may say so, and an older roster put back changes nothing.
        run = w.pluma("keys", "revoke", ana.print, "--up-to", "none", cwd=repo, home=ben, expect=4)
        check("no root" in run.err, "Ben is no root", run)
        origin = "refs/pluma/origins/" + ana.print
        w.git("update-ref", origin, w.git("rev-parse", origin + "^", cwd=w.path("reader")), cwd=w.path("reader"))
        check(verdict(w, w.path("reader"), forged["id"], 1, home=reader)["trust"] == "revoked", "the newest roster is remembered")


def test_5b_figures_count_nobody_who_is_revoked():
    with World("figures") as w:
        repo, ben, key, good = with_ben(w)
        before = w.pluma("metrics", "--json", cwd=repo).json
        check(good["id"] in json.dumps(before) and "untrusted" not in before, "Ben's is the latest", before)
        w.pluma("keys", "revoke", key.print, "--reason", "left", "--up-to", "none", cwd=repo)
        after = w.pluma("metrics", "--json", cwd=repo).json
        check(good["id"] not in json.dumps(after) and after["untrusted"] == 1 and after["phases"], "the one before it counts again", after)


def test_5b_nothing_counts_up_to_none():
    with World("none") as w:
        repo, _, key, good = with_ben(w)
        w.pluma("keys", "revoke", key.print, "--up-to", "none", "--reason", "stolen from the start", cwd=repo)
        out = verdict(w, repo, good["id"], 1)
        check(out["trust"] == "revoked" and "from its first entry on" in out["reason"], "nothing of it", out)


def test_5b_expiry_binds_at_what_was_seen():
    with World("expiry") as w:
        end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=45)
        repo, _, key, good = with_ben(w, "--valid-until", end.strftime("%Y-%m-%dT%H:%M:%SZ"))
        out = verdict(w, repo, good["id"], 0)
        check("valid until " + end.strftime("%Y-%m-%d") in out["reason"], "until when", out)
        time.sleep(max(0.0, (end - datetime.datetime.now(datetime.timezone.utc)).total_seconds()) + 1.1)
        verdict(w, repo, good["id"], 0)  # it was seen before the end
        claimed = (end - datetime.timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        forged, _ = Forger(w, repo).context(key, signers(signer(key, "Ben Osei")), created=claimed)
        out = verdict(w, repo, forged["id"], 1)
        check(out["trust"] == "expired" and "has not seen" in out["reason"], "an early time is only claimed", out)
        verdict(w, repo, good["id"], 0)


def test_5b_one_step_of_delegation():
    with World("steps") as w:
        repo, _, ben, _ = with_ben(w)
        eve = Key(b"e" * 32)
        path = os.path.join(repo, ".pluma/signers.yaml")
        text = open(path, encoding="utf-8").read() + signer(eve, "Eve", **ben.endorse(eve, "Eve", "P1"))
        w.write(path, text)
        w.git("commit", "-qam", "Ben vouches for Eve", cwd=repo)
        forged, _ = Forger(w, repo).context(eve, text.encode(), created="2030-01-01T00:00:00.000Z")
        check(verdict(w, repo, forged["id"], 1)["trust"] == "unknown_key", "who is endorsed endorses nobody")


def test_5b_endorsements_of_old_times():
    """Programs whose signers.yaml has endorsements and no roster: those by the pinned key itself count, from the working tree."""
    with World("old") as w:
        repo, _ = frozen(w)
        ana, ben = Key.of(w.home), Key(b"b" * 32)
        path = os.path.join(repo, ".pluma/signers.yaml")
        old = open(path, encoding="utf-8").read()
        text = old + signer(ben, "Ben", **ana.endorse(ben, "Ben", "P1"))
        forged, _ = Forger(w, repo).context(ben, text.encode(), created="2026-01-01T00:00:00.000Z")
        check(verdict(w, repo, forged["id"], 1)["trust"] == "unknown_key", "not from the context that is judged")
        w.write(path, text)
        w.git("commit", "-qam", "Enrol Ben", cwd=repo)
        check(verdict(w, repo, forged["id"], 0)["ground"] == "endorsed", "from the working tree")
        # The first roster takes them over.
        eve = Key(b"e" * 32)
        check(w.pluma("keys", "enroll", "--key", eve.base64, "--person", "Eve", "--json", cwd=repo).json["roster_version"] == 1, "the first roster")
        out = verdict(w, repo, forged["id"], 0)
        check("version 1 of the roster" in out["reason"], "Ben stands in it", out)


def test_5b_rotation():
    with World("rotate") as w:
        repo, first = frozen(w)
        old = Key.of(w.home)
        w.git("clone", "-q", repo, w.path("reader"))
        reader = w.new_home("reader", "Rita")
        w.pluma("sync", cwd=w.path("reader"), home=reader)
        w.pluma("keys", "pin", old.print, cwd=w.path("reader"), home=reader)
        done = w.pluma("keys", "rotate", "--json", cwd=repo).json
        new = Key.of(w.home)
        check(done["before"] == old.print and done["fingerprint"] == new.print and done["programs"][0]["roster_version"] == 2, "a new key, and a roster", done)
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing: {span: 43}\n")
        second = w.pluma("freeze-context", "--phase", "CAD", "--commit", "With the new key", "--json", cwd=repo).json
        w.git("pull", "-q", cwd=w.path("reader"))
        stolen, _ = Forger(w, repo).context(old, signers(signer(old, "Ana Pérez")), created="2020-01-01T00:00:00.000Z")
        w.pluma("sync", cwd=w.path("reader"), home=reader)
        for where, home in ((repo, None), (w.path("reader"), reader)):
            verdict(w, where, first["id"], 0, home=home)
            out = verdict(w, where, second["id"], 0, home=home)
            check(home is None or (out["ground"] == "endorsed" and "root of version 2" in out["reason"]), "who pinned the old key follows", out)
            check(verdict(w, where, stolen["id"], 1, home=home)["trust"] == "revoked", "the old key is worth nothing to a thief")
        again = w.pluma("keys", "rotate", "--json", cwd=repo).json
        check(again["before"] == new.print, "and once more", again)
        verdict(w, repo, second["id"], 0)


# ---- 5c: names, strangers, clones


def test_5c_a_stranger_takes_no_name():
    with World("names") as w:
        repo, good = frozen(w)
        eve = Key(b"e" * 32)
        forger = Forger(w, repo)
        forged, commit = forger.context(eve, signers(signer(eve, "Ana Pérez")), created="2099-01-01T00:00:00.000Z")
        for reference in ("P1/CAD", "P1/CAD@1", good["id"], good["id"][:-2]):
            out = verdict(w, repo, reference, 0)
            check(out["id"] == good["id"], f"{reference} is the trusted one", out)
        out = verdict(w, repo, "P1/CAD", 0)
        check("claimed_name" in codes(out) and any(eve.print[:16] in f["message"] for f in out["findings"]), "who else claims it is said", out["findings"])
        listed = {c["id"]: c["name"] for c in w.pluma("query-context", "--json", cwd=repo).json["contexts"]}
        check(listed == {good["id"]: "P1/CAD@1", forged["id"]: "P1/CAD@u1"}, "numbered apart", listed)
        for reference in ("P1/CAD@u1", forged["id"], commit):
            check(verdict(w, repo, reference, 1)["trust"] == "unknown_key", f"{reference} does not verify")
        # An id that reads as a commit leads nowhere else, and no figure counts a stranger.
        other, _ = forger.context(eve, signers(signer(eve, "Eve")), context_id=w.git("rev-parse", good["ref"], cwd=repo), created="2099-02-01T00:00:00.000Z")
        check(verdict(w, repo, other["id"], 0)["id"] == good["id"], "a commit is what it is")
        rows = w.pluma("metrics", "--json", cwd=repo).json
        check(forged["id"] not in json.dumps(rows) and good["id"] in json.dumps(rows), "the latest of a phase is the latest that is trusted", rows)
        # The next of the trusted ones gets the next number, whatever the stranger logs: also the genuine one under another name.
        forger.log(eve, {"type": "context.frozen", "program": "P1", "phase": "CAE", "context_id": good["id"], "context_digest": good["context_digest"], "context_commit": w.git("rev-parse", good["ref"], cwd=repo)})
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        second = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json
        check(second["ref"].endswith("/P1/CAD/2"), "not moved by strangers", second)
        w.git("clone", "-q", repo, w.path("b"))
        w.pluma("sync", cwd=w.path("b"))
        listed = {c["id"]: c["name"] for c in w.pluma("query-context", "--json", cwd=w.path("b")).json["contexts"]}
        check(listed[good["id"]] == "P1/CAD@1" and listed[second["id"]] == "P1/CAD@2", "nor in a new clone", listed)


def test_5c_nobody_is_pinned():
    with World("unpinned") as w:
        repo, good = frozen(w)
        fresh = w.new_home("fresh", "Fred")
        out = verdict(w, repo, good["id"], 1, home=fresh)
        check(out["trust"] == "unpinned" and out["whole"] and "The bytes are whole; nobody you trust signed this." in out["reason"], "the sentence", out)
        check("calls itself “Ana Pérez”" in out["reason"] and not out["signer"], "a name that is only claimed", out)
        verdict(w, repo, good["id"], 0, "--integrity-only", home=fresh)
        run = w.pluma("clone-context", "--from", good["id"], "--to", "P2/CAD", cwd=repo, home=fresh, expect=4)
        check("--accept-untrusted" in run.err and "P2" not in w.git("for-each-ref", cwd=repo), "no clone of it unasked", run)
        done = w.pluma("clone-context", "--from", good["id"], "--to", "P2/CAD", "--accept-untrusted", "--json", cwd=repo, home=fresh).json
        check("untrusted_source" in codes(done), "said at once", done["findings"])
        check(json.loads(w.git("show", done["ref"] + ":context.json", cwd=repo))["source"]["trust"] == "unpinned", "and written down")
        check("untrusted_source" in codes(verdict(w, repo, "P2/CAD", 0, home=fresh)), "for ever")
        again = w.pluma("clone-context", "--from", "P2/CAD", "--to", "P3/CAD", "--json", cwd=repo, home=fresh).json
        check("untrusted_source" in codes(again) and "untrusted_source" in codes(verdict(w, repo, "P3/CAD", 0, home=fresh)), "and inherited")
        # Integrity alone is still integrity.
        forger = Forger(w, repo)
        eve = Key(b"e" * 32)
        broken, _ = forger.context(eve, signers(signer(eve, "Eve")), program="P9", merkle_root="0" * 64)
        check("invalid_checksum" in codes(verdict(w, repo, broken["id"], 1, "--integrity-only", home=fresh)), "what is broken is not whole")


def test_5c_two_contexts_of_one_id():
    with World("twins") as w:
        repo, good = frozen(w)
        eve = Key(b"e" * 32)
        _, commit = Forger(w, repo).context(eve, signers(signer(eve, "Ana Pérez")), created="2099-01-01T00:00:00.000Z", context_id=good["id"])
        out = verdict(w, repo, good["id"], 0)
        check(out["context_digest"] == good["context_digest"] and "duplicate_id" in codes(out), "the genuine one, and the other is named", out)
        out = verdict(w, repo, commit, 1)
        check(not out["whole"] and any("does not belong to this statement" in f["message"] for f in out["findings"]), "a copied id does not fit", out)


def test_5c_names_are_shown_escaped():
    with World("escaped") as w:
        repo, good = frozen(w)
        eve = Key(b"e" * 32)
        for name, shown in (("\u0410na Pérez", "\\u{0410}na Pérez"), ("Ana \u202Egnp.", "Ana \\u{202E}gnp.")):
            forged, _ = Forger(w, repo).context(eve, signers(signer(eve, name)), created="2098-01-01T00:00:00.000Z", title=name)
            run = w.pluma("verify-frozen-context", forged["id"], cwd=repo, expect=1)
            check(shown in run.out and name not in run.out and eve.print[:4] in run.out, "beside the fingerprint", run)


# ---- 5f: what was seen does not go away


def freeze_again(w, repo):
    w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
    return w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=repo).json


def test_5f_an_old_git_folder_put_back():
    with World("back") as w:
        repo, first = frozen(w)
        shutil.copytree(os.path.join(repo, ".git"), w.path("old.git"), symlinks=True)
        second = freeze_again(w, repo)
        verdict(w, repo, second["id"], 0)
        shutil.rmtree(os.path.join(repo, ".git"))
        shutil.copytree(w.path("old.git"), os.path.join(repo, ".git"), symlinks=True)
        check("fork" in codes(verdict(w, repo, first["id"], 1)), "in the same place")
        run = w.pluma("freeze-context", "--phase", "CAE", cwd=repo, expect=4)
        check("saw before" in run.err, "nothing is written over it", run)
        # The same at another path, with the newer one gone.
        other = w.path("other")
        shutil.copytree(repo, other, symlinks=True)
        shutil.rmtree(repo)
        out = verdict(w, other, first["id"], 1)
        check("fork" in codes(out) and any(repo in f["message"] for f in out["findings"]), "and elsewhere, saying where it was seen", out["findings"])


def test_5f_a_second_clone_that_is_behind():
    with World("behind") as w:
        repo, first = frozen(w)
        w.git("clone", "-q", repo, w.path("b"))
        w.pluma("sync", cwd=w.path("b"))
        verdict(w, w.path("b"), first["id"], 0)
        second = freeze_again(w, repo)
        verdict(w, repo, second["id"], 0)
        out = verdict(w, w.path("b"), first["id"], 0)
        check(any(f["code"] == "behind" and repo in f["message"] and "pluma sync" in f["message"] for f in out["findings"]), "a note", out["findings"])
        w.pluma("sync", cwd=w.path("b"))
        check("behind" not in codes(verdict(w, w.path("b"), second["id"], 0)), "which goes with a sync")
        # A new repository in the place of an old one is none of it.
        shutil.rmtree(repo)
        repo, other = frozen(w)
        verdict(w, repo, other["id"], 0)


def test_5f_what_sync_brought_is_remembered():
    with World("synced") as w:
        repo, first = frozen(w)
        w.git("clone", "-q", repo, w.path("b"))
        reader = w.new_home("reader", "Rita")
        b = w.path("b")
        w.pluma("sync", cwd=b, home=reader)
        w.pluma("keys", "pin", Key.of(w.home).print, cwd=b, home=reader)
        shutil.copytree(b, w.path("kept"), symlinks=True)
        freeze_again(w, repo)
        w.pluma("sync", cwd=b, home=reader)
        shutil.rmtree(b)
        check("fork" in codes(verdict(w, w.path("kept"), first["id"], 1, home=reader)), "though it was never verified")


def test_5f_heads_of_version_1():
    """The state file as the version before wrote it: what it has seen stays seen, and what verified verifies."""
    with World("v1") as w:
        repo, first = frozen(w)
        path = os.path.join(w.home, ".local/state/pluma-workbench/pins.json")
        state = json.load(open(path, encoding="utf-8"))
        key = Key.of(w.home).print
        folder = next(iter(state["heads"][key].values()))["folder"]
        head = w.git("rev-parse", "refs/pluma/origins/" + key, cwd=repo)
        before = w.git("rev-parse", "refs/pluma/origins/" + key, cwd=repo)
        old = {"programs": {"P1": [key]}, "heads": {folder: {key: head}}}
        w.write(path, json.dumps(old))
        check(verdict(w, repo, first["id"], 0)["ground"] == "pinned", "still trusted")
        check(json.load(open(path, encoding="utf-8"))["version"] == 2, "and now of version 2")
        second = freeze_again(w, repo)
        old["heads"][folder][key] = w.git("rev-parse", "refs/pluma/origins/" + key, cwd=repo)
        w.write(path, json.dumps(old))
        w.git("update-ref", "refs/pluma/origins/" + key, before, cwd=repo)
        check("fork" in codes(verdict(w, repo, first["id"], 1)), "and a rewound log is still one")


# ---- 5g: pins


def test_5g_whole_fingerprints():
    with World("prints") as w:
        repo, good = frozen(w)
        fresh = w.new_home("fresh", "Fred")
        shown = next(k for k in w.pluma("keys", "--json", cwd=repo).json["keys"] if k["own"])
        whole = shown["fingerprint"]
        for part in (whole[:8], whole[:32], whole[:63], whole[1:] + "0", shown["words"][:40]):
            run = w.pluma("keys", "pin", part, cwd=repo, home=fresh, expect=None)
            check(run.code in (2, 3), f"{part} is not enough", run)
        verdict(w, repo, good["id"], 1, home=fresh)
        groups = " ".join(whole[i : i + 4] for i in range(0, 64, 4))
        text = w.pluma("keys", cwd=repo).out
        check(groups in text and shown["words"] in text and len(shown["words"].split("-")) == 16, "shown in groups and as words", text)
        for way in (whole, groups, groups.replace(" ", ":"), whole.upper(), shown["words"], shown["words"].replace("-", " ")):
            w.pluma("keys", "pin", way, cwd=repo, home=fresh)
            verdict(w, repo, good["id"], 0, home=fresh)
            w.pluma("keys", "unpin", way, cwd=repo, home=fresh)
            verdict(w, repo, good["id"], 1, home=fresh)


def test_5g_the_person_is_stored_with_the_pin():
    with World("person") as w:
        repo, good = frozen(w)
        fresh = w.new_home("fresh", "Fred")
        key = Key.of(w.home)
        w.write(w.path("ana.key"), key.base64 + "\n")
        run = w.pluma("keys", "pin", key.print, "--key", w.path("ana.key"), "--person", "Ana from next door", cwd=repo, home=fresh)
        check("Ana from next door" in run.out, "named", run)
        out = verdict(w, repo, good["id"], 0, home=fresh)
        check(out["signer"] == "Ana from next door" and out["ground"] == "pinned", "by the pin, not by the repository", out)
        run = w.pluma("keys", "pin", key.print, "--key", Key(b"e" * 32).base64, cwd=repo, home=fresh, expect=4)
        check("another fingerprint" in run.err, "a key that does not fit", run)


# ---- what must not happen by the way


def test_looking_makes_no_key():
    with World("look") as w:
        repo, _ = frozen(w)
        fresh = w.new_home("fresh", "Fred")
        for command in (["keys"], ["validate"], ["templates", "list"], ["query-context"], ["verify-frozen-context", "P1/CAD"], ["metrics"]):
            w.pluma(*command, cwd=repo, home=fresh, expect=None)
            check(not os.path.exists(os.path.join(fresh, ".local/share/pluma-workbench/keys")), f"{command} made a key")
        run = w.pluma("keys", "--json", cwd=repo, home=fresh).json
        check(not any(k["own"] for k in run["keys"]) and "no key of yours" in run["storage"], "and says that there is none", run)


def test_key_files_that_are_none():
    with World("keyfile") as w:
        repo, _ = frozen(w)
        path = os.path.join(w.home, ".local/share/pluma-workbench/keys/workstation.ed25519")
        w.git("commit", "-q", "--allow-empty", "-m", "more", cwd=repo)
        os.rename(path, path + ".real")
        os.symlink(path + ".real", path)
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=4)
        check("is a link" in run.err, "a link", run)
        os.remove(path)
        os.rename(path + ".real", path)
        os.chmod(path, 0o640)
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=repo, expect=4)
        check("chmod 600" in run.err, "what to do", run)
        os.chmod(path, 0o600)
        w.pluma("freeze-context", "--phase", "CAD", cwd=repo)


run_all(sys.modules[__name__])

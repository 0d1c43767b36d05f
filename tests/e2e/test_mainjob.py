"""freeze → verify → git clone + sync → verify there → clone with overrides → verify → diff → metrics, on the whole example."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import FOLDER, PROGRAM, World, check, run_all  # noqa: E402


def test_main_job_on_the_whole_example():
    with World("main") as w:
        ex = w.example(artifacts=12450)
        rc, clean = w.fsck(ex)
        check(rc == 0 and clean == "", "the example is a sound repository", clean)
        frozen = w.pluma("freeze-context", "--program", PROGRAM, "--phase", "CAD", "--tag", "PDR", "--json", cwd=ex).json
        for key in ("id", "ref", "artifacts", "common", "bytes", "merkle_root", "context_digest"):
            check(key in frozen, f"freeze says {key}", frozen)
        check(frozen["artifacts"] > 1300 and frozen["common"] > 50, "the count in scope", frozen)
        ok = w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--json", cwd=ex).json
        check(ok["ok"] and ok["trust"] == "trusted" and ok["findings"] == [] and ok["artifacts"] == frozen["artifacts"], "it verifies", ok)
        w.pluma("verify-frozen-context", "--context-id", PROGRAM + "/CAD@1", "--check-utcs-anchor", cwd=ex)

        w.git("clone", "-q", ex, w.path("second"))
        missing = w.pluma("verify-frozen-context", "--context-id", frozen["id"], cwd=w.path("second"), expect=3)
        check("pluma sync" in missing.err, "a plain clone lacks contexts and says how to get them", missing)
        synced = w.pluma("sync", "--json", cwd=w.path("second")).json
        check(synced["contexts"] == [frozen["id"]], "sync brings the context", synced)
        there = w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--json", cwd=w.path("second")).json
        check(there["ok"] and there["context_digest"] == frozen["context_digest"], "it verifies there", there)
        # A reviewer's machine has pinned nobody: what it can check is right, and it says that it knows no key.
        reviewer = w.new_home("reviewer", "Rev")
        unpinned = w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--json", cwd=w.path("second"), home=reviewer, expect=1).json
        check(not unpinned["ok"] and unpinned["whole"] and unpinned["trust"] == "unpinned", "an unpinned machine says so", unpinned)
        w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--integrity-only", cwd=w.path("second"), home=reviewer)
        key = w.pluma("keys", "--json", cwd=ex).json["keys"][0]["fingerprint"]
        w.pluma("keys", "pin", key, "--program", PROGRAM, cwd=w.path("second"), home=reviewer)
        check(w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--json", cwd=w.path("second"), home=reviewer).json["trust"] == "trusted", "after pinning it is trusted")

        overrides = "wing_span=45m,engines=4,passenger_capacity=350"
        dry = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "AMPEL360-BWB-Q200/CAD", "--param-overrides", overrides, "--dry-run", "--jsonl", cwd=ex)
        rows = [json.loads(line) for line in dry.out.splitlines()]
        refs = w.git("for-each-ref", "refs/pluma", cwd=ex)
        target = os.path.join(os.path.dirname(FOLDER), "Q200_STD01")
        clone = w.pluma("clone-context", "--from", PROGRAM + "/CAD", "--to", "AMPEL360-BWB-Q200/CAD", "--param-overrides", overrides, "--materialize", target, "--json", cwd=ex).json
        check("Q200" not in refs, "a dry run writes nothing", refs)
        for key in ("id", "cloned", "parameterized", "rendered", "edited", "new", "total"):
            check(key in clone, f"clone says {key}", clone)
        check(clone["cloned"] + clone["parameterized"] == clone["total"] == frozen["artifacts"], "every artifact is accounted for", clone)
        inscope = [r for r in rows if r["path"].startswith("DOMAIN/")]
        check(len(inscope) == clone["parameterized"] > 400, "the dry run showed what the real run did", len(inscope))
        check(w.pluma("verify-frozen-context", "--context-id", "AMPEL360-BWB-Q200/CAD", "--json", cwd=ex).json["trust"] == "trusted", "the clone verifies")

        diff = w.pluma("diff", PROGRAM + "/CAD", "AMPEL360-BWB-Q200/CAD", "--json", cwd=ex).json
        changed = {c["path"].split("/", 1)[1] for c in diff["changes"] if not c["path"].startswith("program/")}
        check(changed == {r["path"] for r in rows}, "exactly the parameterized artifacts differ", len(changed))
        check({p["name"]: (p["before"], p["after"]) for p in diff["parameters"]} == {"wing_span": (40, 45), "engines": (2, 4), "passenger_capacity": (250, 350)}, "the parameters that differ", diff["parameters"])
        sample = next(p for p in sorted(changed) if "geometry" in p)
        text = w.pluma("diff", PROGRAM + "/CAD", "AMPEL360-BWB-Q200/CAD", "--path", sample, cwd=ex).out
        check("-  wing_span: 40.0 # m" in text and "+  wing_span: 45.0 # m" in text, "unified text of one artifact", text)
        same = w.pluma("diff", os.path.join(FOLDER), target, "--json", cwd=ex).json
        check(any("geometry" in c["path"] for c in same["changes"]), "directories compare too", same["modified"])

        metrics = w.pluma("metrics", "--program", "AMPEL360-BWB-Q200", "--json", cwd=ex).json["crr"]
        check(metrics["identical"] == clone["cloned"] and metrics["parameterized"] == clone["parameterized"] and metrics["total"] == clone["total"] and metrics["ratio"] == 1, "the reuse ratio", metrics)
        check(w.pluma("metrics", "--program", PROGRAM, "--json", cwd=ex).json["crr"]["ratio"] == 0, "the first program reuses nothing")

        # The materialized program is a program: edit one file, freeze it, and provenance says what happened.
        w.git("add", "-A", cwd=ex)
        w.git("commit", "-q", "-m", "Q200", cwd=ex)
        edited = os.path.join(ex, target, sample)
        with open(edited, "a", encoding="utf-8") as f:
            f.write("# checked\n")
        w.pluma("freeze-context", "--program", "AMPEL360-BWB-Q200", "--phase", "CAD", "--commit", "check", "--json", cwd=ex)
        after = w.pluma("metrics", "--program", "AMPEL360-BWB-Q200", "--json", cwd=ex).json["crr"]
        check(after["edited"] == 1 and after["total"] == clone["total"] and after["identical"] + after["parameterized"] == clone["total"] - 1, "an edit is counted", after)
        check(w.pluma("verify-frozen-context", "--context-id", "AMPEL360-BWB-Q200/CAD@2", "--json", cwd=ex).json["ok"], "the second context verifies")

        items = w.pluma("query-context", "--context-id", frozen["id"], "--artifacts", "--jsonl", cwd=ex).out.splitlines()
        entries = [json.loads(line)["entry"] for line in items]
        check(len(entries) == frozen["artifacts"], "the listing streams", len(entries))
        one = next(e for e in entries if e["item"] and "rev" in e["item"])
        hits = w.pluma("query-context", "--item", one["item"]["number"], "--rev", one["item"]["rev"], "--json", cwd=ex).json["items"]
        check(one["path"] in [h["path"] for h in hits], "an item is found by number and revision", hits)
        w.pluma("query-context", "--item", "no-such-item", cwd=ex, expect=1)
        rc, findings = w.fsck(ex)
        check(rc == 0 and findings == "", "git fsck --strict finds nothing", findings)


def test_unchanged_parts_share_blobs():
    with World("share") as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
        path = next(p for p in w.git("ls-files", "-z", FOLDER + "/DOMAIN", cwd=ex).split("\0") if "/CAx/CAD/" in p)
        with open(os.path.join(ex, path), "a", encoding="utf-8") as f:
            f.write("\n")
        w.pluma("freeze-context", "--phase", "CAD", "--commit", "touch", cwd=ex)
        listings = []
        for n in ("1", "2"):
            listings.append(set(w.git("ls-tree", f"refs/pluma/contexts/{PROGRAM}/CAD/{n}:artifacts/.pluma", cwd=ex).splitlines()))
        check(len(listings[0] - listings[1]) == 1, "one listing part changed, the others share their blobs", [len(x) for x in listings])
        salts = []
        for n in ("1", "2"):
            lines = w.pluma("query-context", "--context-id", f"{PROGRAM}/CAD@{n}", "--artifacts", "--jsonl", cwd=ex).out.splitlines()
            salts.append({e["path"]: e["salt"] for e in (json.loads(x)["entry"] for x in lines)})
        differs = [p for p in salts[0] if salts[0][p] != salts[1][p]]
        check(len(differs) == 1 and FOLDER + "/" + differs[0] == path, "a salt is kept while path and bytes hold", differs)


def test_the_outputs_speak():
    with World("words") as w:
        ex = w.example()
        out = w.pluma("freeze-context", "--phase", "CAD", cwd=ex).out
        check("Froze" in out and "Merkle root" in out, "freeze speaks", out)
        check("trusted" in w.pluma("verify-frozen-context", PROGRAM + "/CAD", cwd=ex).out, "verify speaks")
        out = w.pluma("explain", "wing_span", cwd=ex).out
        check("wing_span = 40 m" in out and "base BWB-AIRCRAFT-BASE-V1@1.0.0" in out and "36 m" in out and "reaches" in out, "explain shows winner and losers", out)
        data = w.pluma("explain", "wing_span", "--json", cwd=ex).json
        check([o["wins"] for o in data["origins"]] == [False, True] and data["origins"][1]["where"].endswith("program.yaml:13:14"), "origins with places", data)
        check("0600" in w.pluma("keys", cwd=ex).out, "the key store is disclosed")


run_all(sys.modules[__name__])

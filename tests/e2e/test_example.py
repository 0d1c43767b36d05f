"""The example program: deterministic, any size, believable, about a third of it bound."""
import csv
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import FOLDER, World, check, run_all  # noqa: E402


def test_same_numbers_same_commit():
    with World("exa") as w:
        other = w.new_home("other", "Someone Else")
        w.example("a")
        w.example("b", home=other)
        w.pluma("example", "create", "c", "--artifacts", "150", "--seed", "2", "-q")
        first = [w.git("rev-list", "--max-parents=0", "HEAD", cwd=w.path(n)) for n in "abc"]
        check(first[0] == first[1] != first[2], "the import commit depends on size and seed only", first)


def test_sizes():
    with World("exa") as w:
        for n in (100, 101, 777, 2000):
            made = w.pluma("example", "create", f"e{n}", "--artifacts", str(n), "--json").json
            ex = w.path(f"e{n}")
            seen = w.pluma("validate", "--comprehensive", "--json", cwd=ex).json
            check(made["artifacts"] == n == seen["attributed"] + seen["common"], "exactly that many", (made, seen["attributed"], seen["common"]))
            check(seen["ok"] and len(seen["by_phase"]) == 9 and seen["findings"] == [], "all phases, no findings", seen)
            w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
            w.pluma("clone-context", "--from", "AMPEL360-BWB-Q100/CAD", "--to", "Q2/CAD", "--param-overrides", "wing_span=45m,engines=4,passenger_capacity=350", cwd=ex)
        for bad in ("99", "1000001", "many", "-5"):
            check(w.pluma("example", "create", "x", "--artifacts", bad, expect=2).code == 2, bad)
        check("not empty" in w.pluma("example", "create", "e100", expect=3).err, "no overwriting")


def test_it_reads_like_a_program():
    with World("exa") as w:
        ex = w.example(artifacts=12450)
        names = [p for p in w.git("ls-files", "-z", FOLDER, cwd=ex).split("\0") if p]
        artifacts = [p for p in names if "/.pluma/" not in p]
        check(len(artifacts) == 12450, "the seed's figure", len(artifacts))
        seen = w.pluma("validate", "--program", "AMPEL360-BWB-Q100", "--comprehensive", "--check-completeness", "--json", cwd=ex).json
        check(seen["ok"] and len(seen["by_domain"]) == 15 and seen["findings"] == [], "15 domains, nine phases, no findings", seen)
        for ending in (".csv", ".json", ".yaml", ".md", ".step", ".CATPart", ".test.yaml"):
            check(sum(p.endswith(ending) for p in artifacts) > 100, f"many {ending}")
        check(any("↔" in p for p in artifacts) and any("É" in p for p in artifacts) and any(" " in p for p in artifacts), "names")
        check(max(p.count("/") for p in artifacts) >= 13, "deep paths")
        contents = {}
        for p in artifacts:
            data = open(os.path.join(ex, p), "rb").read()
            contents[data] = contents.get(data, 0) + 1
            text = data.decode("utf-8")
            if p.endswith(".json"):
                json.loads(text)
            if p.endswith(".csv"):
                rows = list(csv.reader(text.splitlines()))
                check(len({len(r) for r in rows}) == 1 and len(rows) > 2, "a rectangular table", p)
        check(max(contents.values()) <= 3, "no file is filler copied over and over", max(contents.values()))
        made = w.pluma("example", "create", "again", "--json").json
        check(0.28 < made["bound"] / made["artifacts"] < 0.40, "about a third is bound", made)
        for path in ("gates/CAI-CAO.yaml", "services.yaml", "bindings.yaml", "bases/BWB-AIRCRAFT-BASE-V1@1.0.0.yaml", "signers.yaml"):
            check(os.path.exists(os.path.join(ex, FOLDER, ".pluma", path)), path)


run_all(sys.modules[__name__])

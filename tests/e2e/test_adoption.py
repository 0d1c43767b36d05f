"""An existing tree becomes a program without moving a file."""
import hashlib
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import World, check, run_all  # noqa: E402

LAYOUT = "DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**"


def deep_tree(w):
    """4,700 files; the program is six folders deep; paths up to 23 levels; names with ↔; nested subsystems; codes AAP, EER, IIF."""
    program = "PRODUCTS/AMPEL360-AIR-T/ARCH/BWB-H2-Hy-E/FAMILY/Q100"
    files = {"README.md": "workspace\n", "TOOLS/run.sh": "#!/bin/sh\n"}
    domains = ["AAA-Airframes", "AAP-Airports", "EER-Energy", "IIF-Interfaces", "CQH-Cryogenics", "PPP-Propulsion", "EEE-Electrical"]
    phases = ["CAD", "CAE", "CAI", "CAO", "CAM", "CAP", "CAV", "CMP", "CAS"]
    n = 0
    while len(files) < 4700:
        domain = domains[n % len(domains)]
        phase = phases[(n // 7) % len(phases)]
        system = f"{51 + n % 7}-SYSTEM {n % 7}"
        subsystem = f"{n % 5} Subsystem" if n % 3 else f"{n % 5} Outer/SUBSYSTEMS/Inner ↔ {n % 2}"
        base = f"{program}/DOMAIN/{domain}/SYSTEMS/{system}"
        if n % 11 == 0:
            files[f"{base}/INTERFACE_MATRIX/{domain[:3]}↔PPP {n}.csv"] = f"a,b\n{n},1\n"
        elif n % 97 == 0:
            deep = "/".join(f"level {i}" for i in range(7))
            files[f"{base}/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/{deep}/Étude {n}.md"] = f"# {n}\n"
        else:
            files[f"{base}/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/doc {n}.yaml"] = f"n: {n}\n"
        n += 1
    return program, files


def state(repo):
    out = {}
    for directory, folders, names in os.walk(repo):
        folders[:] = [f for f in folders if f != ".git"]
        for name in names:
            path = os.path.join(directory, name)
            out[os.path.relpath(path, repo)] = hashlib.sha256(open(path, "rb").read()).hexdigest()
    return out


def test_adopt_a_deep_tree():
    with World("adopt") as w:
        program, files = deep_tree(w)
        repo = w.repo("r", files)
        before = state(repo)
        check(max(p.count("/") for p in before) >= 22, "paths are up to 23 levels deep", max(p.count("/") for p in before))
        tracked = int(w.git("ls-files", "-z", program, cwd=repo).count("\0"))
        for arguments in (["--layout", LAYOUT], []):  # named, then found by itself
            seen = w.pluma("init", "--adopt", "--path", program, "--program", "Q100", *arguments, "--json", cwd=repo).json
            check(seen["attributed"] + seen["common"] == tracked, "attributed + common = git ls-files", (seen, tracked))
            check(set(seen["by_phase"]) == {"CAD", "CAE", "CAI", "CAO", "CAM", "CAP", "CAV", "CMP", "CAS"}, "all phases", seen["by_phase"])
            check({"AAP", "EER", "IIF"} <= set(seen["by_domain"]), "codes outside the vocabulary are attributed", seen["by_domain"])
            unknown = [f for f in seen["findings"] if f["code"] == "unknown_domain"]
            check(len(unknown) == 1 and set(re.findall(r"'(\w+)' \(\d+\)", unknown[0]["message"])) == {"AAP", "EER", "IIF"}, "and are one finding", seen["findings"])
            counted = dict(re.findall(r"'(\w+)' \((\d+)\)", unknown[0]["message"]))
            check(all(int(counted[code]) == seen["by_domain"][code] for code in counted), "with their counts", (counted, seen["by_domain"]))
            check(sum(seen["by_phase"].values()) == seen["attributed"], "phases add up")
            check(seen["layout"] == [LAYOUT], "the layout in use", seen["layout"])
            after = state(repo)
            new = set(after) - set(before)
            check(all(p.startswith(program + "/.pluma/") for p in new) and all(after[p] == before[p] for p in before), "only .pluma/ was written", new)
            if arguments:
                w.git("clean", "-fdq", cwd=repo)
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "adopt", cwd=repo)
        valid = w.pluma("validate", "--program", "Q100", "--json", cwd=repo).json
        now = int(w.git("ls-files", "-z", program, cwd=repo).count("\0"))
        check(valid["ok"] and valid["attributed"] + valid["common"] + valid["program_files"] == now, "validate counts the same", valid)
        frozen = w.pluma("freeze-context", "--phase", "CAD", "--json", cwd=os.path.join(repo, program)).json
        check(frozen["artifacts"] == valid["by_phase"]["CAD"] and frozen["common"] == valid["common"], "the scope is frozen", frozen)
        check(w.pluma("verify-frozen-context", "--context-id", frozen["id"], "--json", cwd=repo).json["ok"], "it verifies")
        check(w.fsck(repo) == (0, ""), "fsck is clean", w.fsck(repo))


def test_adopt_in_its_root_and_small_layouts():
    with World("adopt") as w:
        repo = w.small(adopt=False)
        seen = w.pluma("init", "--adopt", "--program", "P1", "--json", cwd=repo).json
        check(seen["attributed"] == 3 and seen["common"] == 1 and seen["layout"] == ["{phase}/{domain}/**"], "found by itself", seen)
        again = w.pluma("init", "--adopt", "--program", "P1", cwd=repo, expect=3)
        check("already" in again.err, "twice is a conflict", again)
        nested = w.pluma("init", "--adopt", "--program", "P2", "--path", "CAD", cwd=repo, expect=3)
        check("do not nest" in nested.err, "programs do not nest", nested)


def test_adopt_refuses():
    with World("adopt") as w:
        repo = w.small(adopt=False)
        run = w.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/{domain}/**", "--layout", "*/{domain}/{phase}/**", cwd=repo)
        check(run.code == 0, "patterns that do not meet are fine", run)
        w.git("clean", "-fdq", cwd=repo)
        w.write(os.path.join(repo, "CAD/AAA/CAE/x.txt"), "x")
        w.git("add", "-A", cwd=repo)
        run = w.pluma("init", "--adopt", "--program", "P1", "--layout", "{phase}/{domain}/**", "--layout", "*/{domain}/{phase}/**", cwd=repo, expect=3)
        check("{phase}/{domain}/**" in run.err and "*/{domain}/{phase}/**" in run.err and "CAD/AAA/CAE/x.txt" in run.err, "both patterns and the path are named", run)
        check(not os.path.exists(os.path.join(repo, ".pluma")), "nothing was written")
        run = w.pluma("init", "--adopt", "--program", "bad id!", cwd=repo, expect=2)
        check("program id" in run.err, "ids are checked", run)
        run = w.pluma("init", "--adopt", "--program", "P1", "--layout", "CAD/**", cwd=repo, expect=3)
        check("says nothing" in run.err, "a pattern without places", run)
        run = w.pluma("init", "--adopt", "--program", "P1", "--path", "..", cwd=repo, expect=3)
        check("not in this repository" in run.err, "outside", run)


def test_new_programs():
    with World("new") as w:
        repo = w.small()
        made = w.pluma("init", "--program", "AMPEL360-BWB-Q300", "--template", "BWB-AIRCRAFT-BASE-V1", "--arch", "BWB-H2-Hy-E", "--domains", "AAA,PPP", "--path", "../small/CAS/none", cwd=repo, expect=3)
        check("do not nest" in made.err, "not inside another program", made)
        other = w.repo("other", {"README.md": "x\n"})
        made = w.pluma("init", "--program", "Q300", "--template", "BWB-AIRCRAFT-BASE-V1", "--arch", "BWB-H2-Hy-E", "--domains", "AAA,PPP", "--json", cwd=other).json
        check(made["folder"] == "Q300" and ".pluma/bases/BWB-AIRCRAFT-BASE-V1@1.0.0.yaml" in made["written"], "a program from a base", made)
        text = open(os.path.join(other, "Q300/.pluma/program.yaml"), encoding="utf-8").read()
        check("#sha256:" in text and "architecture: BWB-H2-Hy-E" in text, "the base is pinned", text)
        check(w.pluma("explain", "wing_span", "--program", "Q300", "--json", cwd=other).json["value"] == 36, "values are inherited")
        run = w.pluma("init", "--program", "Q400", "--template", "BWB-AIRCRAFT-BASE", cwd=other, expect=3)
        check("did you mean BWB-AIRCRAFT-BASE-V1?" in run.err, "the nearest base", run)
        base = os.path.join(other, "Q300/.pluma/bases/BWB-AIRCRAFT-BASE-V1@1.0.0.yaml")
        with open(base, "a", encoding="utf-8") as f:
            f.write("# changed\n")
        run = w.pluma("validate", "--program", "Q300", cwd=other, expect=3)
        check("not the one that was pinned" in run.err, "a changed base is refused", run)


def test_new_program_from_a_context():
    with World("new") as w:
        ex = w.example()
        w.pluma("freeze-context", "--phase", "CAD", cwd=ex)
        w.write(w.path("q300.yaml"), "passenger_capacity: 300\nwing_span: {value: 4300, unit: cm}\n")
        made = w.pluma("init", "--program", "AMPEL360-BWB-Q300", "--template", "AMPEL360-BWB-Q100/CAD", "--overrides", w.path("q300.yaml"), "--json", cwd=ex).json
        check(made["folder"] == "AMPEL360-BWB-Q300" and made["context"], "a program from a context", made)
        check(w.pluma("explain", "wing_span", "--program", "AMPEL360-BWB-Q300", "--json", cwd=ex).json["value"] == 43, "with its values")


def test_a_check_reads_what_lies_in_the_working_tree():
    with World("check") as w:
        repo = w.small(extra={".gitignore": "scratch/\n"})
        w.write(os.path.join(repo, ".pluma/program.yaml"), open(os.path.join(repo, ".pluma/program.yaml"), encoding="utf-8").read().replace("parameters: {}", "parameters:\n  wing_span: {value: 40, unit: m}"))
        w.write(os.path.join(repo, ".pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n  - {parameter: wing_span, path: '**/a.yaml', at: 'json:/wing/span'}\n")
        w.git("add", "-A", cwd=repo)
        w.git("commit", "-q", "-m", "bind", cwd=repo)
        good = w.pluma("validate", cwd=repo)
        check(good.out.startswith("P1 is valid.") and "contents" not in good.err, "it is valid", good)
        check("what 1 of them say of parameters as they lie in the working tree" in good.out and "Not checked: completeness" in good.out, "it says what it looked at", good.out)
        w.write(os.path.join(repo, "CAD/AAA/a.yaml"), "wing:\n  # not committed\n  span: 41.0 # m\n")
        seen = w.pluma("validate", "--json", cwd=repo).json
        drift = [f for f in seen["findings"] if f["code"] == "binding_drift"]
        check(len(drift) == 1 and drift[0]["path"] == "CAD/AAA/a.yaml" and drift[0]["line"] == 3 and "41.0 here and 40" in drift[0]["message"], "a saved value that differs is found, with its line", seen)
        text = w.pluma("validate", cwd=repo)
        check("is valid" not in text.out and "P1 has no errors and 1 warning." in text.out and "CAD/AAA/a.yaml:3: " in text.out, "'valid' never stands beside a warning", text)
        w.write(os.path.join(repo, "CAD/AAA/new.yaml"), "wing: {span: 1}\n")
        os.remove(os.path.join(repo, "CAE/AAA/c.md"))
        seen = w.pluma("validate", "--json", cwd=repo).json
        check(seen["checked"]["untracked"] == 1 and seen["checked"]["contents"] == 1 and any("deleted" in f["message"] and f["path"] == "CAE/AAA/c.md" for f in seen["findings"]), "what git does not know and what is gone are said", seen)


run_all(sys.modules[__name__])

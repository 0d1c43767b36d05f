"""Trees without folders of phases come in by one proposed command: patterns without {phase}, and topics that stand for one."""
import json
import os
import random
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import PLUMA, World, check, run_all  # noqa: E402

PHASES = {"Requirements": "CAD", "Design": "CAD", "Interfaces": "CAD", "Engineering": "CAE", "Verification_Validation": "CAV", "Production_Planning": "CAP", "Certification": "CMP", "Sustainment": "CAS"}
OTHERS = ["Overview", "Safety", "Prototyping", "Spares ↔ Kits", "EIS_Versions_Tags"]
AXES = {"T-TECHNOLOGY_ON_BOARD": ["A-AIRFRAME", "C1-COCKPIT_CABIN", "E2-ENERGY", "M-MECHANICS", "P-PROPULSION"], "N-NEURAL_NETWORKS": [None], "I-INFRASTRUCTURES": ["G-GROUND SERVICES"], "O-ORGANIZATION": [None]}


def real_tree(files=6900):
    """Paths as such programs have them: axis, group, ATA chapter, section, topic, ASSETS; READMEs at all levels; names with
    blanks and ↔; chapters without topics; folders outside of any chapter. The same paths every time."""
    draw = random.Random(17)
    out = {"README.md": "top\n", "LICENSE": "x\n", ".github/workflows/ci.yml": "on: push\n"}
    for n in range(files // 80):
        out[f"tools/scripts/run-{n:02}.sh"] = f"echo {n}\n"
    chapter = 0
    while len(out) < files:
        axis = draw.choice(list(AXES))
        group = draw.choice(AXES[axis])
        ata = f"{chapter % 98:02}" if chapter % 41 else "115"
        chapter += 1
        base = "FRAMEWORK/" + axis + (f"/{group}" if group else "")
        out[base + "/README.md"] = "axis\n"
        base += f"/ATA_{ata}-{draw.choice(['FLIGHT_CONTROLS', 'FUEL SYSTEM', 'DOORS', 'ÉNERGIE'])}"
        out[base + "/README.md"] = f"{ata}\n"
        for section in draw.sample(["00_GENERAL", "10_Operations", "20_Subsystems", "80_Energy"], 2):
            out[f"{base}/{ata}-{section}/README.md"] = "section\n"
            for topic in draw.sample(list(PHASES) + OTHERS, 9):
                place = f"{base}/{ata}-{section}/{ata}-{section[:2]}-{draw.randrange(1, 15):02}_{topic}"
                for n in range(draw.randrange(1, 8)):
                    name = draw.choice([f"note {n}.md", f"ASSETS/{ata} ↔ part {n}.csv", f"ASSETS/MODELS/v{n}/model.step", "README.md"])
                    out[f"{place}/{name}"] = f"{len(out)}\n"
    return dict(list(out.items())[:files])


def told(path):
    """What the tree itself says of a path, read another way than the product does: phase, domain, chapter."""
    at = re.search(r"(?:^|/)([^/-]+)-[^/]*/ATA_(\d+)-[^/]*/(.*)$", path)
    if not at:
        return None, None, None
    topic = re.search(r"(?:^|/)\d+-\d+-\d+_([^/]+)/", at.group(3))
    return PHASES.get(topic.group(1)) if topic else None, at.group(1), at.group(2)


def names(w, repo, *arguments):
    return [p for p in w.git(*arguments, "-z", cwd=repo).split("\0") if p]


def sh(w, repo, command):
    """A command as a person pastes it into a shell."""
    env = w.env(PATH=os.path.dirname(PLUMA) + ":" + os.environ["PATH"])
    done = subprocess.run(["bash", "-c", command], cwd=repo, env=env, capture_output=True, text=True)
    check(done.returncode == 0, command, done.stdout + done.stderr)
    return done.stdout


def test_a_tree_without_phases_comes_in_by_one_command():
    with World("real") as w:
        repo = w.repo("r", real_tree())
        tracked = names(w, repo, "ls-files")
        said = {p: told(p) for p in tracked}
        check(len(tracked) == 6900, "6,900 files", len(tracked))
        run = w.pluma("init", "--adopt", "--suggest", "--program", "P1", "--json", cwd=repo)
        check(w.git("status", "--porcelain", cwd=repo) == "", "nothing is written")
        s = run.json["suggestion"]
        counts = {"with_phase": sum(1 for a in said.values() if a[0]), "without_phase": sum(1 for a in said.values() if not a[0] and a[2]), "files": len(tracked)}
        check({k: s[k] for k in counts} == counts and s["unmatched"] == len(tracked) - counts["with_phase"] - counts["without_phase"], "counts are those of the tree", (counts, s))
        check((s["with_phase"] + s["without_phase"]) / s["files"] >= 0.9, "90 % and more say something", s)
        check(s["topics"] == PHASES, "the table of the usual names", s["topics"])
        check(set(s["other_topics"]) == set(OTHERS), "and the names that stand for no phase", s["other_topics"])
        check(all(set(p["samples"]) <= set(tracked) and p["samples"] for p in s["patterns"]), "samples", s["patterns"])
        text = w.pluma("init", "--adopt", "--suggest", "--program", "P1", cwd=repo).out
        check(text.splitlines()[-1] == s["command"] and "% with a phase" in text and "% without one" in text, "people see the same", text)

        sh(w, repo, s["command"])
        sh(w, repo, "git add -A && git commit -qm adopt")
        valid = w.pluma("validate", "--json", cwd=repo).json
        check(valid["attributed"] == s["with_phase"] and valid["placed"] == s["without_phase"], "validate counts the same", valid)
        check(valid["attributed"] + valid["common"] + valid["program_files"] == len(names(w, repo, "ls-files")), "and all that git tracks", valid)
        check(sum(valid["by_domain"].values()) == valid["attributed"] + valid["placed"], "domains hold what has no phase too", valid)
        check(f"{100 * valid['attributed'] / 6900:.1f} % with a phase, {100 * valid['placed'] / 6900:.1f} % without one" in w.pluma("validate", cwd=repo).out, "shares are printed")

        common = sorted(p for p, a in said.items() if not a[0])
        check("needs '--context-id'" in w.pluma("query-context", "--common", "--jsonl", cwd=repo, expect=2).err, "of no context there are none")
        for phase in ("CAD", "CMP"):
            frozen = w.pluma("freeze-context", "--phase", phase, "--json", cwd=repo).json
            ref = f"refs/pluma/contexts/P1/{phase}/1"
            held = names(w, repo, "ls-tree", "-r", "--name-only", ref)
            check(sorted(p[7:] for p in held if p.startswith("common/")) == common and frozen["common"] == len(common), "all common files, and no others", phase)
            check(sorted(p[10:] for p in held if p.startswith("artifacts/") and not p.startswith("artifacts/.pluma/")) == sorted(p for p, a in said.items() if a[0] == phase), "the artifacts of the phase, and no others", phase)
            lines = [json.loads(line) for p in held if p.startswith("artifacts/.pluma/") for line in w.git("show", f"{ref}:{p}", cwd=repo).splitlines()]
            check(all((phase, line["domain"], line["ata"]) == said[line["path"]] for line in lines) and len(lines) == frozen["artifacts"], "rows have domain and chapter")
            placed = [json.loads(line) for line in w.pluma("query-context", "--context-id", f"P1/{phase}", "--common", "--jsonl", cwd=repo).out.splitlines()]
            placed = {line["entry"]["path"]: (line["entry"]["domain"], line["entry"]["ata"]) for line in placed if "entry" in line}
            check(placed == {p: tuple(x or "" for x in said[p][1:]) for p in common}, "common files of a context keep domain and chapter")
            check(w.pluma("verify-frozen-context", "--context-id", f"P1/{phase}", "--json", cwd=repo).json["ok"], "it verifies")
        check(w.fsck(repo) == (0, ""), "fsck is clean", w.fsck(repo))


def test_a_clone_keeps_patterns_and_topics():
    with World("real") as w:
        tree = real_tree(400)
        repo = w.repo("r", {"P1/" + p: c for p, c in tree.items()})
        command = w.pluma("init", "--adopt", "--suggest", "--program", "P1", "--path", "P1", "--json", cwd=repo).json["suggestion"]["command"]
        check("--path P1 " in command, "the folder is in the command", command)
        sh(w, repo, command + " && git add -A && git commit -qm adopt")
        w.pluma("freeze-context", "--phase", "CAD", cwd=os.path.join(repo, "P1"))
        made = w.pluma("init", "--program", "P2", "--template", "P1/CAD", "--json", cwd=repo).json
        w.git("add", "-A", cwd=repo)
        one, two = (w.pluma("validate", "--program", p, "--json", cwd=repo).json for p in ("P1", "P2"))
        check(two["by_phase"] == {"CAD": one["by_phase"]["CAD"]} and two["common"] == one["common"] and two["placed"] == one["placed"], "the clone attributes alike", (made, one, two))


def test_classic_trees_and_trees_of_nothing():
    with World("real") as w:
        files = {"README.md": "x\n"}
        for n in range(60):
            base = f"DOMAIN/{['AAA-Airframes', 'PPP-Propulsion'][n % 2]}/SYSTEMS/{51 + n % 5}-SYSTEM"
            files[f"{base}/SUBSYSTEMS/{n % 3} Box/PLM/CAx/{['CAD', 'CAE', 'CAV'][n % 3]}/a {n}.md"] = f"{n}\n"
            files[f"{base}/META.json"] = "{}\n"
        repo = w.repo("classic", files)
        s = w.pluma("init", "--adopt", "--suggest", "--json", cwd=repo).json["suggestion"]
        check(s["with_phase"] == 60 and s["without_phase"] == 10 and s["unmatched"] == 1 and s["topics"] == {} and "--topic" not in s["command"], "the classic tree", s)
        check(s["patterns"][0]["pattern"] == "DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**", "its known pattern", s)
        sh(w, repo, s["command"])
        check(w.pluma("validate", "--json", cwd=repo).json["attributed"] == 60, "adopted")
        nothing = w.repo("nothing", {"src/main.c": "x\n", "doc/a-b/c.txt": "x\n", "README.md": "x\n"})
        run = w.pluma("init", "--adopt", "--suggest", cwd=nothing, expect=1)
        check(run.out.startswith("Nothing is proposed: no folder of the 3 files") and "--layout PATTERN" in run.out, "it says so", run)
        run = w.pluma("init", "--adopt", "--suggest", "--json", cwd=nothing, expect=1)
        check(run.json["suggestion"]["found"] is False and run.json["suggestion"]["command"] == "", "also to machines", run)
        counted = w.pluma("init", "--adopt", "--suggest", "--layout", "doc/{domain}-*/**", "--program", "N", "--json", cwd=nothing).json["suggestion"]
        check(counted["without_phase"] == 1 and counted["command"] == "pluma init --adopt --program N --layout 'doc/{domain}-*/**'", "patterns that are given are counted", counted)
        check("propose" in w.pluma("init", "--help").out, "help")
        only = w.repo("only", {"A-AIR/ATA_27-X/a.md": "x\n", "README.md": "x\n"})
        told_so = sh(w, only, w.pluma("init", "--adopt", "--suggest", "--json", cwd=only).json["suggestion"]["command"])
        check("0.0 % with a phase, 50.0 % without one" in told_so and "nothing can be frozen yet" in told_so, "chapters only", told_so)
        sh(w, only, "git add -A && git commit -qm adopt")
        run = w.pluma("freeze-context", "--phase", "CAD", cwd=only, expect=3)
        check("No artifact of only belongs to CAD" in run.err, "and freeze says it", run)


def test_refusals():
    with World("real") as w:
        repo = w.repo("r", {"ATA_27-X/27-10-04_Design/a.md": "a\n", "README.md": "x\n"})
        pattern = "ATA_{ata}-*/*_{topic}/**"
        for arguments, words, code in (
            (["--suggest"], "give --adopt too", 2),
            (["--adopt", "--topic", "Design=CAD"], "give --layout too", 2),
            (["--adopt", "--layout", pattern, "--topic", "Design"], "NAME=PHASE", 2),
            (["--adopt", "--layout", pattern], "no table of topics", 3),
            (["--adopt", "--layout", pattern, "--topic", "Design=CAX"], "'CAX', which is no phase", 3),
            (["--adopt", "--layout", pattern, "--topic", "Design=CAD", "--topic", "Design=CAE"], "twice", 3),
            (["--adopt", "--layout", "{phase}/{topic}/**", "--topic", "Design=CAD"], "more than once", 3),
            (["--adopt", "--layout", "ATA_27-X/**"], "says nothing", 3),
        ):
            run = w.pluma("init", *arguments, "--program", "P1", cwd=repo, expect=code)
            check(words in run.err, words, run)
            check(not os.path.exists(os.path.join(repo, ".pluma")), "nothing was written")
        w.pluma("init", "--adopt", "--program", "P1", "--layout", pattern, "--topic", "Design=CAD", cwd=repo)
        manifest = os.path.join(repo, ".pluma/program.yaml")
        good = open(manifest, encoding="utf-8").read()
        row = good[: good.index('  "Design": CAD')].count("\n") + 1
        many = "".join(f"  T{n}: CAD\n" for n in range(257))
        for table, words in (
            ('  "Design": CAX\n', f".pluma/program.yaml:{row}:13"),
            ('  "Design": CAD\n  "Design": CAE\n', f".pluma/program.yaml:{row + 1}:"),
            ('  "A/B": CAD\n', f".pluma/program.yaml:{row}:"),
            ('  "Design": [CAD]\n', f".pluma/program.yaml:{row}:"),
            ('  "Design":\n', f".pluma/program.yaml:{row}:"),
            (many, f".pluma/program.yaml:{row}:"),
        ):
            w.write(manifest, good.replace('  "Design": CAD\n', table))
            run = w.pluma("validate", cwd=repo, expect=3)
            check(words in run.err, words, run)
        w.write(manifest, good.replace('"ATA_{ata}-*/*_{topic}/**"', '"ATA_{ata}-*/**"'))
        seen = w.pluma("validate", "--json", cwd=repo).json
        check("unused_topics" in {f["code"] for f in seen["findings"]}, "a table without a {topic} is said", seen)


def test_topics_of_a_base():
    with World("real") as w:
        repo = w.repo("r", {"ATA_27-X/27-10-04_Design/a.md": "a\n", "ATA_27-X/27-10-01_Overview/b.md": "b\n"})
        w.pluma("init", "--adopt", "--program", "P1", "--layout", "ATA_{ata}-*/*_{topic}/**", "--topic", "Design=CAE", cwd=repo)
        manifest = os.path.join(repo, ".pluma/program.yaml")
        text = open(manifest, encoding="utf-8").read()
        w.write(os.path.join(repo, ".pluma/bases/B@1.yaml"), "schema: pluma/base/v1\ntemplate_id: B\nversion: \"1\"\ntopics: {Design: CAD}\n")
        w.write(manifest, text.replace("segments:", "inherits: B@1\nsegments:"))
        check(w.pluma("validate", "--json", cwd=repo).json["by_phase"] == {"CAE": 1}, "the program's own table goes before")
        w.write(manifest, text.replace("segments:", "inherits: B@1\nsegments:").replace('topics:\n  "Design": CAE\n', ""))
        seen = w.pluma("validate", "--json", cwd=repo).json
        check(seen["by_phase"] == {"CAD": 1} and seen["placed"] == 1, "without one, that of the base is used", seen)


def test_hostile_names():
    with World("real") as w:
        base = "F/A-AIR/ATA_27-X/27-10_GENERAL"
        odd = ["a\nb", "it's \"quoted\"", "{phase}", "{topic}", "**", "*", "back\\slash", "$(touch x)", "`id`", "\x1b[31mred", "-rf", "x=CAD", "ATA_28-Y", "CAD"]
        files = {"README.md": "x\n"}
        for n, name in enumerate(odd):
            files[f"{base}/27-10-04_Design/{name}/f{n}.md"] = f"{n}\n"
            files[f"{base}/27-10-05_{name}/g{n}.md"] = f"{n}\n"
            files[f"F/{name}/h.md"] = f"{n}\n"
        files[f"{base}/27-10-04_design/lower.md"] = "l\n"
        files[f"{base}/27-10-04_DESIGN/upper.md"] = "u\n"
        files[f"{base}/27-10-04_De\nsign/line.md"] = "n\n"
        files[f"{base}/27-10-06_Engineering/" + "d/" * 260 + "deep.md"] = "d\n"
        repo = w.repo("r", files)
        run = w.pluma("init", "--adopt", "--suggest", "--program", "P1", cwd=repo)
        check("\x1b" not in run.out and "a\nb" not in run.out, "nothing of a name acts on the terminal", run.out)
        s = w.pluma("init", "--adopt", "--suggest", "--program", "P1", "--json", cwd=repo).json["suggestion"]
        check(s["topics"] == {"DESIGN": "CAD", "Design": "CAD", "design": "CAD"}, "each spelling is an entry of its own", s)
        check("De\\nsign" not in json.dumps(s["topics"]) and run.out.rstrip().endswith(s["command"]), "one line", s["command"])
        sh(w, repo, s["command"])
        check(not os.path.exists(os.path.join(repo, "x")), "the command does what it says only")
        sh(w, repo, "git add -A && git commit -qm adopt")
        valid = w.pluma("validate", "--json", cwd=repo).json
        check(valid["attributed"] == s["with_phase"] and valid["attributed"] + valid["common"] + valid["program_files"] == len(names(w, repo, "ls-files")), "nothing is lost", valid)
        w.pluma("freeze-context", "--phase", "CAD", cwd=repo)
        check(w.pluma("verify-frozen-context", "--context-id", "P1/CAD", "--json", cwd=repo).json["ok"], "it verifies")


def test_a_hundred_thousand_files():
    with World("real") as w:
        repo = w.repo("r", {"README.md": "x\n"})
        blob = w.git("hash-object", "-w", "README.md", cwd=repo)
        topics = list(PHASES) + OTHERS
        entries = "".join(f"100644 {blob}\tFRAMEWORK/T-TECH/{chr(65 + n % 20)}-GROUP/ATA_{n % 97:02}-NAME/{n % 97:02}-{n % 7}0_GENERAL/{n % 97:02}-{n % 7}0-{n % 13:02}_{topics[n % 13]}/ASSETS/part {n // 4}/f{n}.md\n" for n in range(100000))
        w.git("update-index", "--index-info", cwd=repo, input=entries.encode())
        start = time.monotonic()
        s = w.pluma("init", "--adopt", "--suggest", "--json", cwd=repo).json["suggestion"]
        took = time.monotonic() - start
        check(s["files"] == 100001 and s["unmatched"] == 1 and s["with_phase"] == sum(1 for n in range(100000) if topics[n % 13] in PHASES), "all are counted", s)
        print(f"     100,001 files in {took:.1f} s")
        check(took < 60, "it takes seconds, also unoptimized on a busy machine", took)


run_all(sys.modules[__name__])

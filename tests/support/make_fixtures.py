"""Writes tests/fixtures/formats anew. Only for a deliberate change of a format: commit the difference with the reason."""
import os
import subprocess

from pluma import SOURCE, World

OUT = os.path.join(SOURCE, "tests/fixtures/formats")
with World("fixtures") as w:
    repo = w.small(extra={"CAD/AAA/57-10-1001_WING ↔ RIB_C.step": "ISO-10303-21;\n"})
    manifest = os.path.join(repo, ".pluma/program.yaml")
    text = open(manifest, encoding="utf-8").read()
    text = text.replace("parameters: {}", "parameters:\n  wing_span: {value: 40, unit: m, description: span}\n  engines: 2\n")
    text = text.replace("items: []", "items:\n  - {paths: \"**/*.step\", file_name: \"{PART_ID}_{DESC}_{REV}.{ext}\"}")
    w.write(manifest, text)
    w.write(os.path.join(repo, ".pluma/bindings.yaml"), "schema: pluma/bindings/v1\nbindings:\n  - {parameter: wing_span, path: \"CAD/AAA/*.yaml\", at: \"json:/wing/span\"}\n  - {parameter: engines, path: \"**/b.json\", at: \"json:/engines\"}\n")
    w.pluma("freeze-context", "--phase", "CAD", "--tag", "GOLDEN", "--commit", "parameters", cwd=repo)
    ref = "refs/pluma/contexts/P1/CAD/1"

    def show(path, name, ref=ref):
        data = subprocess.run(["git", "show", f"{ref}:{path}"], cwd=repo, env=w.env(), capture_output=True, check=True).stdout
        open(os.path.join(OUT, name), "wb").write(data)

    parts = w.git("ls-tree", "--name-only", ref + ":artifacts/.pluma", cwd=repo).splitlines()
    lines = []
    for part in parts:
        lines += subprocess.run(["git", "show", f"{ref}:artifacts/.pluma/{part}"], cwd=repo, env=w.env(), capture_output=True, check=True).stdout.splitlines(keepends=True)
    import json
    lines.sort(key=lambda line: json.loads(line)["path"].encode())
    open(os.path.join(OUT, "listing.jsonl"), "wb").write(b"".join(lines))
    for path in ("context.json", "context.dsse.json"):
        show(path, path)
    for path in ("program.yaml", "bindings.yaml", "signers.yaml"):
        show("program/" + path, path)
    origin = w.git("for-each-ref", "--format=%(refname)", "refs/pluma/origins", cwd=repo)
    entry = w.git("ls-tree", "--name-only", origin + ":log", cwd=repo)
    show("log/" + entry, "log-entry.dsse.json", origin)
    # Provenance lines of a clone: cloned and parameterized ones, common files among them.
    w.pluma("clone-context", "--from", "P1/CAD", "--to", "P2/CAD", "--param-overrides", "wing_span=45m,engines=4", cwd=repo)
    show("program/provenance.jsonl", "provenance.jsonl", "refs/pluma/contexts/P2/CAD/1")

"""Golden schemas of every command: a silent change of an interface fails here. PLUMA_GOLDEN=write renews them on purpose."""
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from pluma import SOURCE, World, check, run_all  # noqa: E402

GOLDEN = os.path.join(SOURCE, "tests", "golden", "schemas")


def test_schemas_are_golden():
    with World() as w:
        commands = w.pluma("commands", "--json").json["commands"]
    check(len(commands) >= 20, "all commands", len(commands))
    names = set()
    for command in commands:
        name = f"{command['id']}@{command['major']}.json"
        names.add(name)
        path = os.path.join(GOLDEN, name)
        text = json.dumps(command, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        if os.environ.get("PLUMA_GOLDEN") == "write":
            os.makedirs(GOLDEN, exist_ok=True)
            open(path, "w", encoding="utf-8").write(text)
        check(os.path.exists(path), f"{name} has a golden file")
        check(open(path, encoding="utf-8").read() == text, f"{name} is as recorded; an optional field may be added on purpose, anything else is a new major", text)
    check(set(os.listdir(GOLDEN)) == names, "no golden file without a command", set(os.listdir(GOLDEN)) ^ names)


def at(schema, pointer):
    """The schema of what a pointer leads to; None where there is nothing of the kind."""
    for token in pointer.split("/")[1:]:
        schema = schema.get("items") if schema.get("type") == "array" and token.isdigit() else schema.get("properties", {}).get(token)
        if schema is None:
            return None
    return schema


def test_what_follows_is_there():
    with World() as w:
        commands = {command["id"]: command for command in w.pluma("commands", "--json").json["commands"]}
    followed = 0
    for id, command in commands.items():
        for next in command.get("next", []):
            followed += 1
            check(next["command"] in commands, f"{id}: {next['command']} is a command")
            for field, pointer in next["input"].items():
                asked = commands[next["command"]]["input"]["properties"].get(field)
                given = at(command["output"], pointer)
                check(asked is not None, f"{id}: {next['command']} asks for {field}")
                check(given is not None and given.get("type") == asked.get("type"), f"{id}: its answer has {pointer} as {field} is asked", given)
        check(command.get("permission") or command["effect"] == "read", f"{id} writes, so it names a permission")
    check(followed >= 10, "commands that are followed", followed)


def test_every_command_has_help():
    with World() as w:
        top = w.pluma("--help").out
        for command in w.pluma("commands", "--json").json["commands"]:
            verb = command["verb"]
            check(" ".join(verb) in top, f"{verb} is in the overview")
            text = w.pluma(*verb, "--help").out
            check(text.startswith("Usage: pluma " + " ".join(verb)) and command["title"] in text, f"{verb} explains itself", text)
            for field, schema in command["input"]["properties"].items():
                option = re.search("--" + field.replace("_", "-") + r"(?=[\s=])", text)
                word = {"directory": "DIR"}.get(field, field.upper()) # of the usage
                check(option or re.search(r"\b" + word + r"\b", text.split("\n")[0]), f"{verb} explains {field}", text)


def test_completion_is_bash():
    import subprocess
    with World() as w:
        script = w.pluma("completion", "bash").out
        done = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True)
        check(done.returncode == 0, "bash reads it", done.stderr)
        probe = script + '\nCOMP_WORDS=(pluma freeze-context --ph); COMP_CWORD=2; _pluma; echo "${COMPREPLY[@]}"\nCOMP_WORDS=(pluma template ""); COMP_CWORD=2; _pluma; echo "${COMPREPLY[@]}"\nCOMP_WORDS=(pluma cl); COMP_CWORD=1; _pluma; echo "${COMPREPLY[@]}"\nCOMP_WORDS=(pluma freeze-context --phase CA); COMP_CWORD=3; _pluma; echo "${COMPREPLY[@]}"\n'
        env = w.env(PATH=os.path.dirname(os.environ["PLUMA"]) + ":" + os.environ["PATH"])
        lines = subprocess.run(["bash", "-c", probe], capture_output=True, text=True, env=env, cwd=w.root).stdout.splitlines()
        check(lines[0] == "--phase" and lines[1] == "ask batch export instantiate new render update validate" and lines[2] == "clone-context" and "CAD" in lines[3], "it completes", lines)


def test_version():
    with World() as w:
        check(w.pluma("version").out == "pluma 0.1.0\n" and w.pluma("--version").out == "pluma 0.1.0\n", "version")
        check(w.pluma("version", "--json").json["licence"] == "GPL-3.0-or-later", "licence")


run_all(sys.modules[__name__])

#!/usr/bin/env python3
"""Brings translations/*.ts up to date with all texts that a person reads; run it after a text has changed. --check changes nothing and says what is
missing, unfinished, or does not name the same places (%1, %Ln, {}) as its source: that is the test "translations".

Three sources: tr() of the window (contexts pluma::ui*), tr() of the engine (context "pluma"), and what commands declare (context
"command": titles, help, names of fields), which the built program prints. The command line speaks English: it loads no translation.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PLUMA = os.environ.get("PLUMA", os.path.join(ROOT, "build", "dev", "bin", "pluma"))
LUPDATE = next((p for p in ["/usr/lib/qt6/bin/lupdate"] if os.path.exists(p)), None) or shutil.which("lupdate")
LANGUAGES = {"en": ["-pluralonly"], "de": [], "es": []}
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def ours(context):
    return context in ("command", "perspective", "synonyms", "pluma") or context.startswith("pluma::ui")


def engine():
    """The sentences of the engine, as literals of C++."""
    found = set()
    for folder, _, names in os.walk(os.path.join(ROOT, "src")):
        for name in names:
            if not name.endswith((".cpp", ".h")):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                text = file.read()
            found.update(re.findall(r"\btr\(\s*" + LITERALS + r"[,)]", text))
            found.update(re.findall(r'NOOP\(\s*"pluma",\s*' + LITERALS + r"\)", text))
            for one, many in re.findall(r"\bplural\([^;]*?,\s*" + LITERALS + r",\s*" + LITERALS + r"\)", text):
                found.update((one, many))
    return sorted({"".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal)) for literal in found} - {""})


def words(name):
    """A name of a field as ui/widgets/words/declared.cpp shows it."""
    return name if name.upper() == name else (name[0].upper() + name[1:]).replace("_", " ")


def declared():
    """What the commands declare, as text."""
    found = set()

    def walk(schema):
        if isinstance(schema, list):
            for item in schema:
                walk(item)
        elif isinstance(schema, dict):
            if isinstance(schema.get("description"), str):
                found.add(schema["description"])
            if isinstance(schema.get("properties"), dict):
                found.update(words(name) for name in schema["properties"])
            for value in schema.values():
                walk(value)

    document = json.loads(subprocess.run([PLUMA, "openapi", "self"], check=True, capture_output=True, text=True).stdout)
    for path in document["paths"].values():
        found.add(path["post"]["summary"])
        walk(path)
    return sorted(found - {""})


def sources(path):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f'QT_TRANSLATE_NOOP("pluma", "{text}")\n' for text in engine())
        file.writelines(f'QT_TRANSLATE_NOOP("command", {json.dumps(text, ensure_ascii=False)})\n' for text in declared())


def update(language, path):
    with tempfile.TemporaryDirectory() as folder:
        extra = os.path.join(folder, "declared.cpp")
        sources(extra)
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language, *LANGUAGES[language], "ui", "app", extra, "-ts", path], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    tree = ET.parse(path)
    for context in list(tree.getroot().iter("context")):
        if not ours(context.findtext("name")):
            tree.getroot().remove(context)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


def messages(path):
    out = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            out[context.findtext("name"), message.findtext("source"), message.findtext("comment")] = message.find("translation")
    return out


def places(text):
    text = text or ""
    found = re.findall(r"%(?:L?n|\d)", text)
    numbered = iter(range(99)) # "{}" counts as Python and fmt count it
    return sorted(found + ["{%s}" % (number or next(numbered)) for number in re.findall(r"\{(\d*)(?::[^{}]*)?\}", text.replace("{{", "").replace("}}", ""))])


def check(language):
    path = os.path.join(ROOT, "translations", f"pluma_{language}.ts")
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, os.path.basename(path))
        shutil.copy(path, fresh)
        update(language, fresh)
        want, have = messages(fresh), messages(path)
    problems += [f"{language}: '{source}' ({context}) is not in the file" for context, source, _ in want.keys() - have.keys()]
    problems += [f"{language}: '{source}' ({context}) is not a text of the window" for context, source, _ in have.keys() - want.keys()]
    for (context, source, _), translation in have.items():
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            problems.append(f"{language}: '{source}' ({context}) is not translated")
            continue
        for form in forms:
            if places(form) != places(source):
                problems.append(f"{language}: '{form}' names other places than '{source}' ({context})")
    return problems


if sys.argv[1:] == ["--check"]:
    found = [problem for language in LANGUAGES for problem in check(language)]
    print("\n".join(found) if found else f"{len(LANGUAGES)} languages checked")
    sys.exit(1 if found else 0)
for name in LANGUAGES:
    update(name, os.path.join(ROOT, "translations", f"pluma_{name}.ts"))

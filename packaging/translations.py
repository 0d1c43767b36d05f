#!/usr/bin/env python3
"""Brings i18n/*.ts up to date with the texts of the window; run it after a text has changed. --check changes nothing and says what is
missing, unfinished, or does not name the same places (%1, %Ln) as its source: that is the test "translations".

The window and the titles of commands are translated. Messages of the engine are not: they are the same in the window, on the command
line and in logs that are sent around.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LUPDATE = next((p for p in ["/usr/lib/qt6/bin/lupdate"] if os.path.exists(p)), None) or shutil.which("lupdate")
LANGUAGES = {"en": ["-pluralonly"], "de": [], "es": []}


def ours(context):
    return context in ("command", "perspective") or context.startswith("pluma::ui")


def update(language, path):
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language, *LANGUAGES[language], "ui", "app", "src/verbs", "-ts", path], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
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
    return sorted(re.findall(r"%(?:L?n|\d)", text or ""))


def check(language):
    path = os.path.join(ROOT, "i18n", f"pluma_{language}.ts")
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
    update(name, os.path.join(ROOT, "i18n", f"pluma_{name}.ts"))

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read translations/*.ts by our own rules: lrelease does not fail on what is missing.

lupdate runs on a copy, so that a source text that nobody translated shows as unfinished and a translation that nobody
uses as vanished. Danish must be complete; English holds only plural forms.
Usage: translations.py [--root DIR]
"""

import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

LUPDATE = next((path for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate-qt6"), shutil.which("lupdate"))
                if path and pathlib.Path(path).exists()), None)
# {name} and %1 must stand in the translation as in the source; a keyboard way (&File) must be given, its letter may differ.
PLACE = re.compile(r"\{[A-Za-z]\w*\}|%L?\d+")
KEYBOARD = re.compile(r"(?<!&)&(?=[^&\s])")


def refreshed(root, name, options=()):
    """Return (the parsed .ts file as lupdate would leave it now, what lupdate could not place)."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / name
        shutil.copy(root / "translations" / name, copy)
        sources = [top for top in tree.PRODUCT if (root / top).is_dir()]
        # Without the headers lupdate puts texts into contexts that tr() never asks.
        run = subprocess.run([LUPDATE, *sources, "-I", ".", "-I", "src", "-locations", "none", *options, "-ts", copy],
                             cwd=root, capture_output=True, text=True, check=False)
        if run.returncode:
            raise SystemExit(f"translations/{name}:1: lupdate failed: {run.stderr}")
        odd = [line.removeprefix(f"{root}/") for line in run.stderr.splitlines() if ": " in line]
        return ElementTree.parse(copy).getroot(), odd


def shown(text):
    """Return a text on one short line."""
    line = " ".join((text or "").split())
    return line if len(line) < 70 else line[:67] + "..."


def complaints_about(message, forms):
    """Return what is wrong with one <message>."""
    source, translation = message.findtext("source") or "", message.find("translation")
    state = translation.get("type")
    if state in ("vanished", "obsolete"):
        return ["is used nowhere any more; run translations/update"]
    texts = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") != "yes":
        texts = [translation.text or ""]
    elif len(texts) != forms:
        return [f"has {len(texts)} plural forms of {forms}; give each"]
    if state == "unfinished" or not all(texts):
        return ["is not translated; write it and take type=\"unfinished\" away"]
    wanted = set(PLACE.findall(source))
    wrong = [f"has other places in its translation: {' '.join(sorted(wanted ^ set(PLACE.findall(text))))}"
             for text in texts if set(PLACE.findall(text)) != wanted]
    if re.search("%L?n", source) and not re.search("%L?n", texts[-1]):
        wrong.append("says no number (%n) in its last plural form")
    wrong += ["has a keyboard way (&) in only one of source and translation"
              for text in texts if bool(KEYBOARD.search(source)) != bool(KEYBOARD.search(text))]
    if source.strip() == source and any(text.strip() != text for text in texts):
        wrong.append("has space around its translation")
    return wrong


def read(root, name, options=()):
    """Return (number of messages, complaints) of one .ts file."""
    tree_of_texts, complaints = refreshed(root, name, options)
    count = 0
    for context in tree_of_texts.iter("context"):
        for message in context.iter("message"):
            count += 1
            where = f"translations/{name}: {context.findtext('name')}: '{shown(message.findtext('source'))}'"
            complaints += [f"{where} {wrong}" for wrong in complaints_about(message, 2)]
    return count, complaints


def check(root):
    """Return the complaints about the tree."""
    if LUPDATE is None:
        return ["translations:1: lupdate is not installed; install qt6-l10n-tools"]
    danish, complaints = read(root, "nemsms_da.ts")
    english, plural = read(root, "nemsms_en.ts", ["-pluralonly"])
    print(f"translations: {danish} Danish texts, {english} English plurals")
    return complaints + plural


if __name__ == "__main__":
    tree.main(__doc__, check)

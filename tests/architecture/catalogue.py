#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold the catalogue of sentences (src/base/catalogue) and the code that uses it together.

Every code that is used has one sentence, every sentence is used, and each {place} is filled where the arguments are
written out beside the code. Usage: catalogue.py [--root DIR]
"""

import re

import tree

STRING = r'"((?:\\.|[^"\\\n])*)"'
ENTRY = re.compile(r"\{" + STRING + r'\s*,\s*QT_TRANSLATE_(N_)?NOOP\(\s*"Message"\s*,\s*((?:"(?:\\.|[^"\\\n])*"\s*)+)\)')
CALL = re.compile(r"\b(?:failure|makeError|makeFinding)\s*\(\s*[\w:]+\s*,\s*" + STRING)
CODE = re.compile(r"[a-z][A-Za-z0-9]*(?:\.[a-zA-Z0-9]+)+")
PLACE = re.compile(r"\{(\w[^{}]*)\}")
KEY = re.compile(r"\{\s*(?:QStringLiteral\(|QLatin1String\(|QLatin1StringView\()?u?" + STRING)


def entries(root):
    """Return [(path, line, code, sentence, is plural)] of every entry of the catalogue."""
    found = []
    for path in tree.cpp_files(root):
        if path.parent.as_posix() != "src/base/catalogue":
            continue
        text = tree.code_of(tree.read(root, path), keep_strings=True)
        for match in ENTRY.finditer(text):
            sentence = "".join(re.findall(STRING, match[3])).replace('\\"', '"')
            found.append((path, tree.line_of(text, match.start()), match[1], sentence, bool(match[2])))
    return found


def arguments_of(text, start):
    """Return what stands between start and the call's closing parenthesis."""
    depth, position = 1, start
    for match in re.finditer(r'"(?:\\.|[^"\\\n])*"|[(){}\[\]]', text[start:]):
        depth += {"(": 1, "{": 1, "[": 1, ")": -1, "}": -1, "]": -1}.get(match[0], 0)
        position = start + match.start()
        if depth == 0:
            break
    return text[start:position]


def complaints_about_sentence(code, sentence, plural):
    """Return what is wrong with one entry by itself."""
    wrong = []
    if not CODE.fullmatch(code):
        wrong.append(f"code '{code}' is not of the form room.what")
    wrong += [f"'{{{place}}}' is no place; write {{name}}" for place in PLACE.findall(sentence)
              if not re.fullmatch(r"[a-z][A-Za-z0-9]*", place)]
    if ("%n" in sentence) != plural:
        wrong.append(f"'{code}': %n and QT_TRANSLATE_N_NOOP go together")
    if "{n}" in sentence:
        wrong.append(f"'{code}': a number has plural forms; write %n and QT_TRANSLATE_N_NOOP")
    if sentence.lower().startswith("placeholder"):
        wrong.append(f"'{code}' is a placeholder; remove it")
    return wrong


def complaints_about_uses(path, text, sentences):
    """Return (complaints about the calls in one file, codes named in it)."""
    complaints = []
    for call in CALL.finditer(text):
        where, code = f"{path}:{tree.line_of(text, call.start(1))}", call[1]
        if code not in sentences:
            complaints.append(f"{where}: '{code}' has no sentence; add its line in src/base/catalogue")
            continue
        if not sentences[code].endswith((".", "?", "!", "}")):
            complaints.append(f"{where}: '{code}' is no whole sentence; say what happened, on what, what to do next")
        given = arguments_of(text, call.end())
        if re.match(r"\s*(,\s*\{|$)", given):
            missing = set(PLACE.findall(sentences[code])) - {key for key in KEY.findall(given)}
            complaints += [f"{where}: '{code}' is not given its {{{place}}}" for place in sorted(missing)]
    return complaints, set(re.findall(STRING, text))


def check(root):
    """Return the complaints about the tree."""
    found, complaints, sentences, used = entries(root), [], {}, set()
    for path, line, code, sentence, plural in found:
        complaints += [f"{path}:{line}: {wrong}" for wrong in complaints_about_sentence(code, sentence, plural)]
        if code in sentences:
            complaints.append(f"{path}:{line}: '{code}' stands twice; keep one")
        sentences[code] = sentence
    for path in tree.cpp_files(root):
        if path.parent.as_posix() == "src/base/catalogue":
            continue
        wrong, named = complaints_about_uses(path, tree.code_of(tree.read(root, path), keep_strings=True), sentences)
        complaints += wrong
        used |= named
    # A code may be made of a prefix that ends in a dot and a word that the program has ("command.desk." + name).
    complaints += [f"{path}:{line}: '{code}' is used nowhere; remove its line" for path, line, code, _, _ in found
                   if code not in used and code.rpartition(".")[0] + "." not in used]
    print(f"catalogue: {len(sentences)} sentences")
    return complaints


if __name__ == "__main__":
    tree.main(__doc__, check)

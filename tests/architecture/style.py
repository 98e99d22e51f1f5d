#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuse what the house style does not allow and a compiler does not see.

Usage: style.py [--root DIR]
"""

import re
import statistics

import tree

SOURCES = {".cpp", ".h", ".py", ".sql", ".cmake", ".sh"}
SCRIPTS = {"run", "check", ".ci/run", ".ci/install-packages", "translations/update"}
MOST_LINES, MOST_MEDIAN, MOST_README, MOST_TOP = 500, 120, 25, 120
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc"}
TEXT = SOURCES | {".txt", ".md", ".json", ".tsv", ".ts", ".qrc", ".xml", ".xsd", ".wsdl", ".qss", ""}

# (what must not stand in C++, top folders where it must not, why and what instead, files that may)
CPP_RULES = [
    (r"(?:[;{})]|\belse\b)\s*co_await\b", "src ui app tests", "drops the awaited result; name it and look at it", ""),
    # GCC 12 destroys twice what `?:` around co_await makes, and co_return moves a member out of its object.
    (r"\?[^;{}]*\bco_await\b|\bco_await\b[^;{}?]*\?", "src ui app tests",
     "stands in one statement with ?: and co_await; name the job or the choice first", ""),
    (r"\bco_return\s+(?:this->)?m_\w+\s*;", "src ui app tests", "moves a member out; co_return a const copy", ""),
    (r"\bignoreSslErrors\b|\bVerifyNone\b|\bSSL_VERIFY_NONE\b", "src ui app",
     "switches off a TLS check; checks cannot be switched off", ""),
    # There OpenSSL itself checks instead, more strictly: our anchors only, and no name in the subject.
    (r"certificate_verification\(\s*false", "src ui app", "switches off a TLS check; checks cannot be switched off",
     "src/protocols/transport/blockingconnection.cpp"),
    (r"\bprocessEvents\b|\bQEventLoop\b", "src ui app", "nests an event loop; return a Job and join it", ""),
    (r"(?i)dialog\w*(?:\.|->)exec\(|\bQMessageBox\b|\bQInputDialog\b", "src ui app",
     "asks in a nested loop; ask through UserPrompts", "ui/prompts/"),
    (r"\b(?:nano|u|m)?sleep\s*\(|\bsleep_(?:for|until)\b", "src ui app tests", "sleeps; wait for the condition", ""),
    (r"(?<!Application)::instance\s*\(\s*\)", "src ui app tests", "is a singleton; take it in the constructor", ""),
    (r"\bcurrent(?:DateTime|DateTimeUtc|Date|Time|(?:M|)SecsSinceEpoch)\s*\(|\bsystem_clock::now\b",
     "src ui app", "reads the machine's time; take it from base::Clock", "src/base/clock.h"),
    (r"\bQSettings\s+\w|\bQSettings\s*\(", "src ui app", "keeps settings by itself; use src/settings", "src/settings/"),
    (r"^\s*#\s*define\s+(?!NEMSMS_|\w+_API)", "src ui app", "defines a macro; use constexpr or a function", ""),
    (r"\bQColor\s*\(\s*[\"0-9]|\bQt::(?:dark)?(?:red|green|blue|cyan|magenta|yellow|gray|black|white)\b", "ui app",
     "is a colour of its own; take it from the theme (ui/kit)", "ui/kit/"),
    (r"\bcatch\s*\([^)]*\)\s*\{\s*\}", "src ui app tests", "swallows an error; return it", ""),
]
ANY_RULES = [
    (r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b", "is an unfinished thought; finish it or file an issue"),
    (r"(?<![\w.\-/>])/(?:wo" r"rk|ro" r"ot|home/\w+)(?![\w\-])", "names a place on one machine"),
    (r"https?://[^\s/]*(?:artifact|nexus|jfrog|registry|proxy|mirror)[^\s/]*", "names a package host"),
]


def rooms(root, paths):
    """Return the first-level folders of app, ui, src and tests."""
    return sorted({path.parts[:2] for path in paths if path.parts[0] in ("app", "ui", "src", "tests")
                   and len(path.parts) > 2})


def names(root, paths):
    """Complain about file and folder names and about rooms without a README."""
    for path in paths:
        if not str(path).isascii():
            yield f"{path}:1: is not an ASCII name; write ae, oe, aa"
        for folder in VAGUE & {part.lower() for part in path.parts[:-1]}:
            yield f"{path}:1: lies in a folder named {folder}; name the thing it is about"
    for room in rooms(root, paths):
        readme = root.joinpath(*room, "README.md")
        lines = readme.read_text(encoding="utf-8").count("\n") if readme.is_file() else 0
        if not 0 < lines <= MOST_README:
            yield f"{'/'.join(room)}/README.md:1: has {lines} lines; a room says in 1 to {MOST_README} what lives here"


def sizes(root, paths):
    """Complain about long files and missing licence lines; print the median of the .cpp files."""
    lengths = []
    for path in paths:
        if path.suffix not in SOURCES and path.name != "CMakeLists.txt" and str(path) not in SCRIPTS:
            continue
        lines = tree.read(root, path).split("\n")
        if len(lines) - 1 > MOST_LINES:
            yield f"{path}:{MOST_LINES}: has {len(lines) - 1} lines of at most {MOST_LINES}; split it by what it does"
        first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
        if not re.fullmatch(r"(//|#|--) SPDX-License-Identifier: GPL-3.0-or-later", first):
            yield f"{path}:1: does not begin with the SPDX line (// or # or -- SPDX-License-Identifier: ...)"
        if path.suffix == ".cpp" and path.parts[0] in tree.PRODUCT:
            lengths.append(len(lines) - 1)
    if lengths:
        median = statistics.median(lengths)
        print(f"style: {len(lengths)} .cpp files, median {median:g} lines, longest {max(lengths)}")
        if median > MOST_MEDIAN:
            yield f"src:1: the .cpp files have a median of {median:g} lines of at most {MOST_MEDIAN}; split some"


def build_files(root, paths):
    """Complain about a long top CMakeLists and about file lists that are not written out."""
    for path in paths:
        if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            text = re.sub(r"#[^\n]*", "", tree.read(root, path))
            for found in re.finditer(r"\bGLOB(?:_RECURSE)?\b|aux_source_directory", text):
                yield f"{path}:{tree.line_of(text, found.start())}: {found[0]} guesses the files; list them"
    top = tree.read(root, "CMakeLists.txt").count("\n")
    if top > MOST_TOP:
        yield f"CMakeLists.txt:{MOST_TOP}: has {top} lines of at most {MOST_TOP}; move it into cmake/"


def contents(root, paths):
    """Complain about what must not stand in C++ or in any text."""
    for path in paths:
        if path.suffix in (".cpp", ".h") and path.parts[0] in tree.PRODUCT + ("tests",) \
                and "mustnotcompile" not in path.parts:
            code = tree.code_of(tree.read(root, path))
            for pattern, tops, why, allowed in CPP_RULES:
                if path.parts[0] not in tops.split() or (allowed and str(path).startswith(allowed)):
                    continue
                for found in re.finditer(pattern, code, re.MULTILINE):
                    yield f"{path}:{tree.line_of(code, found.end())}: '{found[0].split()[-1]}' {why}"
        if path.suffix in TEXT and path.name != "LICENSE":
            text = tree.read(root, path)
            for pattern, why in ANY_RULES:
                for found in re.finditer(pattern, text):
                    yield f"{path}:{tree.line_of(text, found.start())}: '{found[0]}' {why}"


def held_verbs(root, paths):
    """Complain about a verb of the backend that waits without holding its owner: it may be dropped meanwhile."""
    backend = root / "src/backend/backend.h"
    if not backend.is_file():
        return
    forward = re.search(r"namespace nemsms::usecases \{(.*?)\}", backend.read_text(encoding="utf-8"), re.DOTALL)
    for name in re.findall(r"class (\w+);", forward[1] if forward else ""):
        source = root / f"src/usecases/{name.lower()}.cpp"
        if not source.is_file():
            continue
        code = tree.code_of(source.read_text(encoding="utf-8"))
        header = tree.code_of(source.with_suffix(".h").read_text(encoding="utf-8"))
        shown = re.search(rf"^class {name}\b[^;{{]*\{{(.*?)^(?:private:|\}};)", header, re.MULTILINE | re.DOTALL)
        for verb in re.findall(r"\bJob<.*>\s+(\w+)\(", shown[1] if shown else ""):
            body = re.search(rf"\b{name}::{verb}\(.*?\n\{{\n(.*?)^\}}", code, re.MULTILINE | re.DOTALL)
            if body and "co_await" in body[1] and "hold()" not in body[1]:
                yield (f"src/usecases/{source.name}:{tree.line_of(code, body.start())}: '{verb}' waits and does not "
                       "hold its owner; begin with StoreAccess::hold()")


def check(root):
    """Return the complaints about the tree."""
    paths = tree.files(root)
    return [complaint for part in (names, sizes, build_files, contents, held_verbs) for complaint in part(root, paths)]


if __name__ == "__main__":
    tree.main(__doc__, check)

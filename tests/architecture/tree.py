# SPDX-License-Identifier: GPL-3.0-or-later
"""What the architecture tests share: the files of a tree, its layer table, its C++ without comments, complaints."""

import argparse
import pathlib
import re
import subprocess
import sys

PRODUCT = ("src", "ui", "app")
IGNORED = {"build", ".git", ".cache", "__pycache__"}
UI_ROOMS = {"kit", "prompts", "settings", "shell"}
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def files(root):
    """Return the paths, relative to root, that git tracks or would track; without git, all but build trees."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"],
                            capture_output=True, check=False)
    if listed.returncode == 0 and (root / ".git").exists():
        names = [name.decode("utf-8", "replace") for name in listed.stdout.split(b"\0") if name]
        return sorted(pathlib.PurePosixPath(name) for name in names if (root / name).is_file())
    found = [path.relative_to(root) for path in root.rglob("*") if path.is_file()]
    return sorted(pathlib.PurePosixPath(path) for path in found if not IGNORED & set(path.parts))


def cpp_files(root, rooms=PRODUCT):
    """Return the C++ files below the given top folders."""
    return [path for path in files(root) if path.parts[0] in rooms and path.suffix in (".cpp", ".h")]


def read(root, path):
    """Return a file's text."""
    return (root / path).read_text(encoding="utf-8")


def code_of(text, keep_strings=False):
    """Return C++ text with comments (and the insides of strings) blanked; line numbers stay as they are."""
    def blank(match):
        token = match[0]
        if token[0] != "/":
            return token if keep_strings else token[0] + token[-1]
        return "\n" * token.count("\n")
    return TOKEN.sub(blank, text)


def cmake_lists(root, file):
    """Return {name: [values]} of every set() in a CMake file."""
    text = re.sub(r"#[^\n]*", "", read(root, file))
    return {name: values.split() for name, values in re.findall(r"^set\(([\w]+)([^)]*)\)", text, re.MULTILINE)}


def layer_of(path):
    """Return the layer that a file belongs to: src/x -> x, ui/<noun> -> ui_noun, app/x -> app_x; else None."""
    top, room = (path.parts + ("", ""))[:2]
    if len(path.parts) < 3:
        return None
    if top == "ui":
        return f"ui_{room}" if room in UI_ROOMS else "ui_noun"
    return {"src": room, "app": f"app_{room}"}.get(top)


def line_of(text, position):
    """Return the 1-based line number of a position in text."""
    return text.count("\n", 0, position) + 1


def main(description, check):
    """Run check(root) on the tree named on the command line; print its complaints; exit with 1 when there are any."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    complaints = check(parser.parse_args().root.resolve())
    for complaint in complaints:
        print(complaint)
    print(f"{pathlib.Path(sys.argv[0]).stem}: {len(complaints)} complaints")
    sys.exit(1 if complaints else 0)

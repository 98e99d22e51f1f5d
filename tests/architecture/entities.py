#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold cmake/Entities.cmake and the rooms together: a noun that is administered can be found in every one of them.

Usage: entities.py [--root DIR]
"""

import re

import tree

# Nouns whose room goes by another name, with the reason.
ELSEWHERE = {
    ("command", "testsms"): "is sent and followed rather than administered: app/ctl/smscommand",
}


def has_table(root, noun):
    """Tell whether a migration creates the noun's table."""
    return any(re.search(rf"CREATE TABLE (?:IF NOT EXISTS )?\"?{noun}\"?\s*\(", tree.read(root, path), re.IGNORECASE)
               for path in tree.files(root) if path.suffix == ".sql" and path.parts[:3] == ("src", "store", "migrations"))


def mentioned(root, noun, *folders):
    """Tell whether a C++ file below one of the folders names the noun's field table or the noun in quotes."""
    pattern = re.compile(rf"\b{noun}Table\b|\"{noun}\"", re.IGNORECASE)
    return any(str(path).startswith(folders) and pattern.search(tree.read(root, path))
               for path in tree.cpp_files(root, tree.PRODUCT + ("tests",)))


def rooms(root, noun):
    """Return [(room, what must be there, whether it is)] for one noun."""
    paths = {str(path) for path in tree.files(root)}
    pages = [path for path in paths if re.fullmatch(rf"ui/{noun}/\w*page\.h", path)]
    return [
        ("domain", f"src/domain/{noun}.h with the struct and its field table", f"src/domain/{noun}.h" in paths),
        ("store", f"CREATE TABLE {noun} in src/store/migrations", has_table(root, noun)),
        ("use case", f"{noun}Table named in src/usecases or src/backend",
         mentioned(root, noun, "src/usecases/", "src/backend/")),
        ("page", f"ui/{noun}/*page.h", bool(pages)),
        ("command", f"app/ctl/{noun}command.h, or the noun named there",
         f"app/ctl/{noun}command.h" in paths or mentioned(root, noun, "app/ctl/")),
        ("domain test", f"tests/domain that names {noun}Table", mentioned(root, noun, "tests/domain/")),
        ("store or use case test", f"tests/store, tests/usecases or tests/backend that names {noun}Table",
         mentioned(root, noun, "tests/store/", "tests/usecases/", "tests/backend/", "tests/migrations/")),
    ]


def check(root):
    """Return the complaints about the tree."""
    list_file = "cmake/Entities.cmake"
    nouns = tree.cmake_lists(root, list_file).get("NEMSMS_ENTITIES", [])
    complaints = [f"{list_file}:1: {noun} has no {room}: add {what}"
                  for noun in nouns for room, what, there in rooms(root, noun)
                  if not there and (room, noun) not in ELSEWHERE]
    structs = {path.stem: path for path in tree.cpp_files(root, ("src",))
               if path.parts[1] == "domain" and re.search(r":\s*(?:public\s+)?base::Entity\b", tree.read(root, path))}
    complaints += [f"{path}:1: {noun} is an entity but not in {list_file}; add it there"
                   for noun, path in structs.items() if noun not in nouns]
    return complaints if nouns else [f"{list_file}:1: names no entity; the list is read from NEMSMS_ENTITIES"]


if __name__ == "__main__":
    tree.main(__doc__, check)

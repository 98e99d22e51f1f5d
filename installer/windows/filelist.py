#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""filelist.py FOLDER: the NSIS lines that take away what was installed from FOLDER and nothing else, on standard output."""
import pathlib
import sys


def lines(folder):
    entries = sorted(folder.rglob("*"), key=lambda path: (-len(path.parts), path.as_posix()))
    for path in entries:
        place = "$INSTDIR\\" + str(path.relative_to(folder)).replace("/", "\\")
        yield f'RMDir "{place}"' if path.is_dir() else f'Delete "{place}"'


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    files = [line for line in lines(pathlib.Path(sys.argv[1])) if line.startswith("Delete")]
    folders = [line for line in lines(pathlib.Path(sys.argv[1])) if line.startswith("RMDir")]
    print("\n".join(files + folders))

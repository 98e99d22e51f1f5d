#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuse every number that looks like a CPR number and is not one of the documented fictive persons.

Ten digits that begin with a day and a month count as a CPR number. Tests of the pure rules (tests/domain) may make
numbers of their own. Usage: persons.py [--root DIR]
"""

import re

import tree

# The fictive persons that public test material documents.
FICTIVE = {"2512484916", "2611740000", "2512169996"}
CPR = re.compile(r"(?<![\w.\-])(\d\d)((?:0[1-9]|1[0-2])\d\d)-?(\d{4})(?![\w\-])")
FREE = ("tests/domain/", "tests/architecture/selftest.py")
KINDS = {".cpp", ".h", ".py", ".sql", ".md", ".json", ".xml", ".xsd", ".wsdl", ".ts", ".tsv", ".txt", ""}


def check(root):
    """Return the complaints about the tree."""
    complaints = []
    for path in tree.files(root):
        if path.suffix not in KINDS or str(path).startswith(FREE):
            continue
        text = tree.read(root, path)
        for found in CPR.finditer(text):
            day = int(found[1]) % 60  # a replacement number has 60 added to its day
            if "".join(found.groups()) not in FICTIVE and 1 <= day <= 31:
                complaints.append(f"{path}:{tree.line_of(text, found.start())}: {found[1]}{found[2]}-**** may be a real person; "
                                  "use a documented fictive one (tests/architecture/persons.py)")
    return complaints


if __name__ == "__main__":
    tree.main(__doc__, check)

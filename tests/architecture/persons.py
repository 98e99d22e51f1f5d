#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuse every number that looks like a CPR number and is not one of the documented fictive persons, and every CVR
number that could be somebody's and is not documented.

Ten digits that begin with a day and a month count as a CPR number. Eight digits behind the word CVR that pass modulus
11 count as a CVR number: they must be one of the public samples or a kommune's (src/domain/kommuner.cpp). Tests of the
pure rules (tests/domain) may make CPR numbers of their own. Usage: persons.py [--root DIR]
"""

import re

import tree

# The fictive persons that public test material documents.
FICTIVE = {"2512484916", "2611740000", "2512169996"}
CPR = re.compile(r"(?<![\w.\-])(\d\d)((?:0[1-9]|1[0-2])\d\d)-?(\d{4})(?![\w\-])")
# The CVR numbers of the public samples (src/domain/demo.h), and the common test number.
COMPANIES = {"29189846", "19435075", "55133018", "99999999"}
CVR = re.compile(r"(?i)cvr[^0-9a-z]{1,12}(\d{8})(?!\d)")
WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)
SELFTEST = "tests/architecture/selftest.py"  # which shows what is refused
FREE = ("tests/domain/", SELFTEST)
KINDS = {".cpp", ".h", ".py", ".sql", ".md", ".json", ".xml", ".xsd", ".wsdl", ".ts", ".tsv", ".txt", ""}


def kommuner(root):
    """Return the CVR numbers of the kommuner."""
    table = root / "src/domain/kommuner.cpp"
    return set(re.findall(r'"(\d{8})"', table.read_text(encoding="utf-8"))) if table.is_file() else set()


def check(root):
    """Return the complaints about the tree."""
    complaints = []
    documented = COMPANIES | kommuner(root)
    for path in tree.files(root):
        if path.suffix not in KINDS or str(path) == SELFTEST:
            continue
        text = tree.read(root, path)
        for found in CVR.finditer(text):
            valid = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, found[1])) % 11 == 0
            if valid and found[1] not in documented:
                complaints.append(f"{path}:{tree.line_of(text, found.start())}: CVR {found[1]} may be a real company's; "
                                  "use one of the public samples (tests/architecture/persons.py)")
        if str(path).startswith(FREE):
            continue
        for found in CPR.finditer(text):
            day = int(found[1]) % 60  # a replacement number has 60 added to its day
            if "".join(found.groups()) not in FICTIVE and 1 <= day <= 31:
                complaints.append(f"{path}:{tree.line_of(text, found.start())}: {found[1]}{found[2]}-**** may be a real person; "
                                  "use a documented fictive one (tests/architecture/persons.py)")
    return complaints


if __name__ == "__main__":
    tree.main(__doc__, check)

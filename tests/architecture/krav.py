#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check docs/krav.tsv and tell how much of the specifications the tests cover.

Usage: krav.py docs/krav.tsv [--results DIR]

Each row holds one statement of a specification. Its last field is `later`,
`out: <because>`, or one or more test ids `<suite>::<function>` separated by a
space. With --results, every test id must have run without failure or skip in
some JUnit XML file below DIR; data rows such as `century(row)` count for their
function, and one bad row spoils it. --may-skip takes a skipped test for what it
is where the published schemas are not at hand: its rows are named and counted
as not tested. Exits with 1 when anything is wrong.
"""

import argparse
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

HEADER = ["id", "document", "paragraph", "statement", "test"]
DOCUMENTS = ["SF2250", "SF1600", "SF1606", "NemSMS-tilslutning", "NgDP-webinarer"]
ROW_ID = re.compile(r"KRAV-([0-9]{3,})")
TEST_ID = re.compile(r"[\w.-]+::[\w.-]+")
NOT_PASSED = {"missing": "does not exist, or its suite ended before it", "skipped": "was skipped", "failed": "failed"}

Row = collections.namedtuple("Row", HEADER)


def tests_of(row):
    """Return the test ids of a row, none when it is `later` or `out: ...`."""
    return [] if row.test == "later" or row.test.startswith("out:") else row.test.split(" ")


def complaints_about(row, previous_id):
    """Return what is wrong with the form of one row."""
    complaints = [f"field '{name}' is empty or has space around it"
                  for name, field in zip(HEADER, row) if not field or field != field.strip()]
    number = ROW_ID.fullmatch(row.id)
    if not number or int(number[1]) <= previous_id:
        complaints.append(f"id '{row.id}' is not of the form KRAV-001 or does not follow the one before it")
    if row.document not in DOCUMENTS:
        complaints.append(f"document '{row.document}' is unknown")
    if row.test.strip() == "out:":
        complaints.append("'out:' needs a reason")
    return complaints + [f"'{test}' is not later, out: or a test id suite::function"
                         for test in tests_of(row) if not TEST_ID.fullmatch(test)]


def read_table(path):
    """Return (rows, errors); a malformed row gives errors with its line number."""
    try:
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return [], [f"{path}: cannot be read as UTF-8: {error}"]
    rows, errors = [], []
    if "\r" in text or not text.endswith("\n"):
        errors.append(f"{path}: lines must end with LF alone, the last one too")
    lines = text.removesuffix("\n").split("\n")
    if lines[0].split("\t") != HEADER:
        errors.append(f"{path}:1: header is not: {' '.join(HEADER)}")
    previous_id = 0
    for number, line in enumerate(lines[1:], start=2):
        fields = line.split("\t")
        if len(fields) != len(HEADER):
            errors.append(f"{path}:{number}: {len(fields)} fields instead of {len(HEADER)}")
            continue
        rows.append(Row(*fields))
        errors += [f"{path}:{number}: {complaint}" for complaint in complaints_about(rows[-1], previous_id)]
        previous_id = max([previous_id] + [int(digits) for digits in ROW_ID.findall(fields[0])])
    return rows, errors


def read_results(directory):
    """Return ({suite: {function: 'passed' | 'skipped' | 'failed'}}, errors) of all JUnit files."""
    ranks = ["passed", "skipped", "failed"]  # the worst data row counts
    results, errors = {}, []
    for file in sorted(directory.rglob("*.xml")):
        try:
            # QTest cuts long row names in the middle of a letter.
            root = ElementTree.fromstring(file.read_bytes().decode("utf-8", "replace"))
        except (OSError, ElementTree.ParseError) as error:
            errors.append(f"{file}: cannot be read: {error}")
            continue
        for suite in root.iter("testsuite"):
            functions = results.setdefault(suite.get("name", ""), {})
            for case in suite.findall("testcase"):
                bad = case.find("failure") is not None or case.find("error") is not None
                state = "failed" if bad else "skipped" if case.find("skipped") is not None else "passed"
                function = case.get("name", "").split("(")[0]
                functions[function] = max(functions.get(function, "passed"), state, key=ranks.index)
    if not results:
        errors.append(f"{directory}: no test results (JUnit *.xml) below it")
    return results, errors


def check_tests(rows, results, may_skip=False):
    """Return (ids of rows whose tests all passed, ids of rows skipped for a reason, errors for all others)."""
    tested, skipped, errors = set(), [], []
    for row in rows:
        complaints, away = [], False
        for test in tests_of(row):
            suite, _, function = test.partition("::")
            state = results.get(suite, {}).get(function, "missing")
            if suite not in results:
                complaints.append(f"{test} did not run: no results of a suite {suite}")
            elif state == "skipped" and may_skip:
                away = True
            elif state != "passed":
                complaints.append(f"{test} {NOT_PASSED[state]}")
        errors += [f"{row.id}: {complaint}" for complaint in complaints]
        if away:
            skipped.append(row.id)
        elif tests_of(row) and not complaints:
            tested.add(row.id)
    return tested, skipped, errors


def report(rows, tested, checked):
    """Print the counts of each document and the line that sums them up."""
    word = "tested" if checked else "with test ids"
    total = collections.Counter()
    for name in DOCUMENTS:
        own = [row for row in rows if row.document == name]
        count = collections.Counter(row.test.split(":")[0] for row in own if not tests_of(row))
        count.update(all=len(own), tested=sum(row.id in tested for row in own))
        total.update(count)
        print(f"{name}: {count['all']} statements, {count['tested']} {word}, {count['later']} later, {count['out']} out")
    testable = total["all"] - total["out"]
    percent = 100 * total["tested"] // max(testable, 1)
    print(f"krav: {total['tested']} of {testable} testable statements {word} ({percent} %),"
          f" {total['later']} later, {total['out']} out" + ("" if checked else "; test ids were not checked"))


def main():
    """Run the check that the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(description="Check the table of requirements against test results.")
    parser.add_argument("table", type=pathlib.Path)
    parser.add_argument("--results", type=pathlib.Path, metavar="DIR", help="folder with JUnit XML files")
    parser.add_argument("--may-skip", action="store_true", help="the published schemas are not at hand")
    options = parser.parse_args()
    rows, errors = read_table(options.table)
    tested = {row.id for row in rows if tests_of(row)}
    if options.results:
        results, unread = read_results(options.results)
        tested, skipped, failed = check_tests(rows, results, options.may_skip)
        errors += unread + failed
        if skipped:
            print(f"krav: skipped, for want of the published schemas: {' '.join(skipped)}")
    for error in errors:
        print(f"krav: error: {error}", file=sys.stderr)
    report(rows, tested, checked=options.results is not None)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import 100,000 xlsx rows into a store, beside openpyxl that only reads the same file. Prints, judges nothing.

Usage: bench_import.py BUILD [ROWS]
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

PEER = """
import json, resource, sys, time
import openpyxl
begin = time.perf_counter()
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).active
cells = sum(len(row) for row in sheet.iter_rows(values_only=True))
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"all": round(time.perf_counter() - begin, 2), "processor": round(usage.ru_utime + usage.ru_stime, 2),
                  "mib": usage.ru_maxrss // 1024, "cells": cells}))
"""


def make(path, rows):
    """Write a table of materialer."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Materialer")
    sheet.append(["MaterialeID", "Navn", "Type", "Afsendersystem"])
    for number in range(rows):
        sheet.append([str(1_000_000 + number), f"Påmindelse om aftale nr. {number}", "NemSMS", "1001"])
    book.save(path)


def main():
    """Make the file, run both, print."""
    build, rows = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "materiale.xlsx"
        make(path, rows)
        program = next(build.rglob("bench_import"))
        ours = json.loads(subprocess.run([program, path], check=True, capture_output=True, text=True).stdout)
        peer = json.loads(subprocess.run([sys.executable, "-c", PEER, path], check=True, capture_output=True,
                                         text=True).stdout)
    print(f"import of {ours['rows']} rows: read and judged {ours['read']} s, written to the store {ours['all']} s, "
          f"processor {ours['processor']} s, {ours['mib']} MiB")
    print(f"openpyxl, reading only:        {peer['all']} s, processor {peer['processor']} s, {peer['mib']} MiB")
    print(f"ours/peer: reading and judging {ours['read'] / peer['all']:.2f}, with writing {ours['all'] / peer['all']:.2f}, "
          f"memory {ours['mib'] / peer['mib']:.2f}")


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of 100,000 materials: every filter, search and order, and the first paint. Prints, judges nothing.

Beside it the sqlite3 command on the same file: the statements that a database browser sends for the same filter (a page
of rows, then their number). Each is the best of seven rounds.

Usage: bench_tables.py BUILD [ROWS]
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROUNDS = 7
WHERE = {
    "all": "1",
    "search, one hit": "search_text LIKE '%aftale 0077777%'",
    "search, half of all": "search_text LIKE '%7%'",
    "materialeId contains 77777": "\"materialeId\" LIKE '%177777%'",
    "navn contains aftale 0077777": "navn LIKE '%aftale 0077777%'",
    "type is meddelelse": "type = 'meddelelse'",
    "afsendersystemId is one": "\"afsendersystemId\" = '{system}'",
    "navnForan is yes": "\"navnForan\" = 1",
    "svarpostkasse contains 7777": "svarpostkasse LIKE '%7777%'",
    "svarpostkasse is not empty": "svarpostkasse <> ''",
    "frosset is no": "frosset = 0",
    "memo contains 7777": "memo LIKE '%7777%'",
    "livsfase is draft": "livsfase = 'draft'",
}
ORDER = {"order by navn": "navn", "order by type, -navn": "type, navn DESC", "order by memo": "memo DESC"}


def peer(path, where, order):
    """Return the fewest milliseconds of sqlite3 for a page of 200 rows and the number of all."""
    once = f"SELECT * FROM materiale WHERE {where} {order} LIMIT 200; SELECT COUNT(*) FROM materiale WHERE {where};"
    script = ".timer on\n.output /dev/null\n" + f"{once}\n" * ROUNDS
    said = subprocess.run(["sqlite3", path], input=script, capture_output=True, text=True, check=True)
    times = [1000 * float(found) for found in re.findall(r"real (\d+\.\d+)", said.stdout + said.stderr)]
    return min(sum(pair) for pair in zip(times[::2], times[1::2])) if times else None


def main():
    """Make the store, ask both, print."""
    build, rows = pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "100000"
    with tempfile.TemporaryDirectory() as folder:
        program = next(build.rglob("bench_tables"))
        ours = json.loads(subprocess.run([program, folder, rows], check=True, capture_output=True, text=True).stdout)
        path = pathlib.Path(folder) / "tables.sqlite"
        print(f"{rows} materials{'':34} ours ms  sqlite3 ms")
        for what, time in ours["lists"].items():
            where = WHERE.get(what, "1" if what in ORDER else None)
            other = None
            if where:
                order = f"ORDER BY {ORDER[what]}" if what in ORDER else ""
                other = peer(path, where.format(system=ours["system"]), order)
            print(f"{what:48} {time:9.1f} {f'{other:11.1f}' if other is not None else '          -'}")
        for what, value in ours["paints"].items():
            print(f"{what:48} {value:9.1f}")


if __name__ == "__main__":
    main()

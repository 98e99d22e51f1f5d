# SPDX-License-Identifier: GPL-3.0-or-later
"""Two unordered lists of 5 million numbers with 10,000 changes compared by nemsmsctl, beside comm with sort and wc -l on
the same files in the same run. usage: bench_lister.py BUILD_FOLDER [ROWS]"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

LEAST_TIMES, MOST_MIB, CHANGES = 10, 300, 10_000
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000_000
FOLDER = sys.argv[3] if len(sys.argv) > 3 else None


def numbers(count):
    """Pseudonyms in the form of a CPR number: month 00 is nobody's."""
    drawn = random.Random(2250)
    return [f"{at % 31 + 1:02}00{at // 31:06}" for at in drawn.sample(range(31_000_000), count)]


def best_of(times, command):
    """The quickest run, its output and the largest memory of the program that was started."""
    quickest, said, most = None, "", 0
    for _ in range(times):
        start = time.perf_counter()
        running = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=dict(os.environ, LC_ALL="C"))
        said = running.stdout.read()
        _, code, used = os.wait4(running.pid, 0)
        took = time.perf_counter() - start
        running.returncode = code
        assert code == 0, (command, code)
        quickest = took if quickest is None else min(quickest, took)
        most = max(most, used.ru_maxrss / 1024)
    return quickest, said, most


def write_lists(folder):
    """Make both lists, in a process of its own: a child inherits the memory mark of whoever starts it."""
    everybody = numbers(ROWS + CHANGES // 2)
    yesterday, today = everybody[:ROWS], everybody[CHANGES // 2:]
    random.Random(1).shuffle(today)
    for name, rows in (("yesterday", yesterday), ("today", today)):
        pathlib.Path(folder, name).write_text("\n".join(rows) + "\n", encoding="ascii")


def compare(folder):
    """Measure all three on the same files and hold ours against the contract."""
    files = [str(pathlib.Path(folder, name)) for name in ("yesterday", "today")]
    program = str(pathlib.Path(sys.argv[1]) / "bin" / "nemsmsctl")
    ours, said, memory = best_of(3, [program, "liste", "diff", *files, "--json"])
    wc, _, _ = best_of(3, ["wc", "-l", *files])
    sorts = f"LC_ALL=C comm -3 <(sort {files[0]}) <(sort {files[1]}) | wc -l"
    peer, lines, _ = best_of(1, ["bash", "-c", sorts])
    counts = json.loads(said)
    assert counts == {"added": CHANGES // 2, "removed": CHANGES // 2, "changed": 0, "unchanged": ROWS - CHANGES // 2}, counts
    assert int(lines) == CHANGES, lines
    print(f"liste diff of 2 x {ROWS} numbers: {ours:.2f} s, {memory:.0f} MiB")
    print(f"comm -3 <(sort) <(sort): {peer:.2f} s, {peer / ours:.1f} times as long; wc -l of both: {wc:.3f} s")
    assert peer / ours >= LEAST_TIMES and memory < MOST_MIB, "slower or larger than the contract"


if FOLDER:
    write_lists(FOLDER)
else:
    with tempfile.TemporaryDirectory(prefix="nemsms-bench-") as made:
        subprocess.run([sys.executable, __file__, sys.argv[1], str(ROWS), made], check=True)
        compare(made)

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The platform loses some events of a daily list and tells others twice, by its knobs: the reconciliation names exactly those,
and nobody else."""

import pathlib
import sqlite3
import sys
import tempfile
from collections import Counter

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402
from platformseal import opened  # noqa: E402

BEFORE = ["2512484916", "2611740000"]  # enrolled in the demo
NEW = ["%02d%02d35%04d" % (at % 28 + 1, at // 28 % 12 + 1, 4000 + at // 336) for at in range(400)]  # born in 2035
LOST, DOUBLED = 7, 5


def listed(folder, name, numbers):
    path = pathlib.Path(folder, name)
    path.write_text("".join(number + "\n" for number in numbers), encoding="ascii")
    return str(path)


def masked(number):
    return number[:6] + "-****"


def test_what_is_lost_and_what_is_doubled_is_found_exactly():
    with Demo() as demo, tempfile.TemporaryDirectory(prefix="nemsms-lists-") as folder:
        with Platform(str(demo.platform)) as platform:
            assert demo.json("liste", "run").ok().object()["added"] == len(BEFORE)
            demo.json("haendelse", "watch", "--once").ok()
            begun = platform.control("clock")["now"]
            database_file = pathlib.Path(platform.folder, "platform.db")
            with sqlite3.connect(database_file, timeout=20) as database:
                database.executemany("INSERT INTO slutbruger (art, identitet, tilmelding) VALUES ('CPR', ?, 'aktiv')",
                                     [(one,) for one in NEW])
            database.close()
            platform.knob("haendelse", "lose", count=LOST)
            platform.knob("haendelse", "double", count=DOUBLED)
            assert demo.json("liste", "run").ok().object()["state"] == "venter"  # so many wait for a person's yes
            assert demo.json("liste", "run", "--accept").ok().object()["added"] == len(NEW)
            assert platform.control("knobs") == [], platform.control("knobs")
            with sqlite3.connect(database_file, timeout=20) as database:
                told = {one for (one,) in database.execute("SELECT besked_id FROM dueslag")}
                lost = Counter(masked(opened(platform.folder, one).decode()) for one, message in database.execute(
                    "SELECT identitet, besked_id FROM listeaendring") if message not in told)
            database.close()
            assert lost.total() == LOST
            assert len(demo.json("haendelse", "watch", "--once").ok().lines()) == len(NEW) - LOST + DOUBLED
            said = demo.json("haendelse", "reconcile", listed(folder, "yesterday", BEFORE),
                             listed(folder, "today", BEFORE + NEW), "--fra", begun)
            report, *findings = said.lines()
            assert said.code == 5 and (report["expected"], report["came"]) == (len(NEW), len(NEW) - LOST), report
            assert (report["lost"], report["doubled"], report["unexpected"]) == (LOST, DOUBLED, 0), report
            assert Counter(one["number"] for one in findings if one["finding"] == "lost") == lost
            assert sum(one["finding"] == "doubled" for one in findings) == DOUBLED


run(globals())

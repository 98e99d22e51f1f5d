#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 again and again while messages flow from a real RabbitMQ into the store: none is lost, none comes twice.

usage: test_killedtake.py [KILLS] [MESSAGES]     NEMSMS_SEED repeats a run
"""

import os
import pathlib
import random
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import rabbitserver  # noqa: E402
from brokerstore import Outside, envelope  # noqa: E402
from platformclient import run, until  # noqa: E402

KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 5
MESSAGES = int(sys.argv[2]) if len(sys.argv) > 2 else 6000
SEED = int(os.environ.get("NEMSMS_SEED", random.SystemRandom().randrange(10**6)))


def kept(there):
    """How many events are committed in the store."""
    with sqlite3.connect(there.file(), timeout=20) as database:
        count, = database.execute("SELECT count(*) FROM haendelse").fetchone()
    database.close()
    return count


def test_killed_while_messages_flow_nothing_is_lost_and_nothing_comes_twice():
    print("seed", SEED, flush=True)
    chance, there, befell = random.Random(SEED), Outside(BROKER, 3), 0
    there.pour(envelope(one, one % 2 == 0) for one in range(MESSAGES))
    until(lambda: there.waiting() == MESSAGES, "the broker to have all", seconds=120)
    for at in range(KILLS):
        goal = min(MESSAGES - 1, kept(there) + chance.randrange(2 * MESSAGES // (KILLS + 1)))
        process = there.popen("haendelse", "take", "--all", "--yes")
        until(lambda: process.poll() is not None or kept(there) > goal, "some more events in the store", seconds=120)
        befell += process.poll() is None
        process.kill()
        process.communicate()
    assert befell > KILLS / 2, "%d of %d kills befell a program at work" % (befell, KILLS)
    there("haendelse", "take", "--all", "--yes", timeout=300).ok()
    until(lambda: there.waiting() == 0, "the broker to know it")
    path = pathlib.Path(there.home(), "all.csv")
    assert there("haendelse", "export", str(path), timeout=300).ok().object()["rows"] == MESSAGES
    ids = {line.rstrip().split(";")[-1] for line in path.read_text(encoding="utf-8-sig").splitlines()[1:]}
    assert len(ids) == MESSAGES
    print("%d kills, %d of them at work; %d messages, each kept once" % (KILLS, befell, MESSAGES))


if rabbitserver.missing():
    print(rabbitserver.missing())
    sys.exit(77)
with rabbitserver.RabbitServer() as BROKER:
    run(globals())

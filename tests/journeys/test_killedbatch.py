#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 again and again in the midst of a batch, the sender and the platform in turn: each message reaches its phone
exactly once.

usage: test_killedbatch.py [KILLS] [MESSAGES]     NEMSMS_SEED repeats a run
"""

import collections
import json
import os
import pathlib
import random
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Demo  # noqa: E402
from killing import environment_of  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 5
MESSAGES = int(sys.argv[2]) if len(sys.argv) > 2 else 150
SEED = int(os.environ.get("NEMSMS_SEED", random.SystemRandom().randrange(10**6)))
PACE = 80  # a second: slow enough to be killed in the midst of it


def batch_file(folder):
    """A CSV file of MESSAGES rows, each with a text of its own."""
    path = folder / "batch.csv"
    rows = ["Testperson;Tekst"] + [f"Prøveperson 1;Besked {number:04}" for number in range(MESSAGES)]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


class Sender:
    """nemsmsctl at work on the batch."""

    def __init__(self, demo, *arguments):
        self.log = open(demo.home / "sender.log", "wb")
        self.process = subprocess.Popen([PROGRAM, "--demo", "--json", *arguments], env=environment_of(demo),
                                        stdout=self.log, stderr=subprocess.STDOUT)

    def ended(self):
        """It came to its end by itself."""
        return self.process.poll() is not None

    def kill(self):
        """kill -9."""
        self.process.kill()
        self.process.wait(timeout=20)
        self.log.close()


def answered(demo):
    """How many messages of the batch nobody waits for any more."""
    batch = [line for line in demo.json("sms", "batch").ok().lines() if "batch" in line][0]
    return batch["antal"] - batch["beskeder"].get("ikoe", 0)


def delivered(platform):
    """How many messages the phones have."""
    return platform.state()["phoneMessages"]


def kill_once(demo, platform, draw, turn, sender):
    """Kills the sender, or the platform and then the sender that took it over; gives the platform that stands then."""
    more = draw.randrange(1, max(2, 2 * MESSAGES // (KILLS + 1)))
    goal = min(MESSAGES, delivered(platform) + more)
    until(lambda: delivered(platform) >= goal or sender.ended(), "message %d" % goal, seconds=60)
    if turn % 2 == 0:
        sender.kill()
        return platform
    platform.kill()
    before = answered(demo)
    further = min(MESSAGES, before + draw.randrange(1, 5))
    until(lambda: sender.ended() or answered(demo) >= further, "the sender to go on without the platform", seconds=60)
    sender.kill()
    return Platform(demo.platform)


def test_each_message_reaches_its_phone_exactly_once():
    draw = random.Random(SEED)
    print("seed", SEED, "kills", KILLS, "messages", MESSAGES, flush=True)
    with Demo() as demo:
        demo("materiale", "list").ok()
        path = batch_file(demo.home)
        platform = Platform(demo.platform)
        sender = Sender(demo, "sms", "batch", str(path), "--materiale", "167783", "--takt", str(PACE),
                        "--antal", str(MESSAGES))
        for turn in range(KILLS):
            platform = kill_once(demo, platform, draw, turn, sender)
            sender = Sender(demo, "sms", "resume")
        sender.process.wait(timeout=300)
        demo.json("sms", "resume", timeout=300).ok()
        platform.settled()
        texts = collections.Counter(message["text"] for message in platform.phone())
        wanted = {f"Besked {number:04}" for number in range(MESSAGES)}
        assert set(texts) == wanted, ("lost", sorted(wanted - set(texts))[:5], "strange", sorted(set(texts) - wanted)[:5])
        assert max(texts.values()) == 1, texts.most_common(3)
        batch = [line for line in demo.json("sms", "batch").ok().lines() if "batch" in line][0]
        assert batch["beskeder"] == {"accepteret": MESSAGES}, json.dumps(batch)
        assert batch["tilstand"] == "faerdig", batch
        assert demo.json("log", "verify").ok().object()["intact"] is True
        platform.stop()


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the console in the middle of a send: no record is lost, and the next start delivers it once."""

import os
import pathlib
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

CONSOLE = os.environ["NEMSMS_SENDING_CONSOLE"]


def killed(when, seen):
    """The console sends to a door that waits `when` handling a request, and is killed when `seen(platform, demo)`."""
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            environment = dict(os.environ, XDG_DATA_HOME=str(demo.home), XDG_CONFIG_HOME=str(demo.home))
            # Look-ups pass while the checks run; from the first afsendBrev on the door is slow.
            platform.knob(door="printService", kind="delay", milliseconds=1500, when=when)
            console = subprocess.Popen([CONSOLE, "Husk din tid"], env=environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            try:
                until(lambda: seen(platform, demo), "the point of the kill", seconds=60)
            finally:
                console.send_signal(signal.SIGKILL)
                console.wait()
                console.stderr.close()
            platform.control("knobs", method="DELETE")
            kept = demo.json("sms", "list").ok().object()
            assert kept["tilstand"] == "ikoe", kept
            resumed = demo.json("sms", "resume").ok().object()
            assert resumed["identifikator"] == kept["identifikator"] and resumed["tilstand"] == "accepteret", resumed
            until(lambda: demo.json("sms", "update").ok().out, "the delivery")
            assert demo.json("sms", "show", kept["id"]).ok().lines()[0]["tilstand"] == "afleveret"
            assert len(platform.phone()) == 1, platform.phone()
            assert demo.json("log", "verify").ok().object()["intact"] is True


def queued(_, demo):
    """The record is in the queue: the wire comes next or is under way."""
    listed = demo.json("sms", "list").ok().lines()
    return listed and listed[0]["tilstand"] == "ikoe"


def arrived(platform, demo):
    """NemSMS has the message, but the answer is held back."""
    return queued(platform, demo) and platform.state()["records"] == 1


def test_before_the_message_arrived():
    killed("before", queued)


def test_after_the_message_arrived_and_before_the_answer():
    killed("after", arrived)


run(globals())

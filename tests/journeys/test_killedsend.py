#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of nemsmsctl in the middle of a send: no record is lost, and after `sms resume` the phone got it once."""

import pathlib
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Demo  # noqa: E402
from killing import arrived, environment_of, kill_and_resume, queued  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

DRAFT = ["--materiale", "167783", "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]


def send(environment, **streams):
    """nemsmsctl with a draft to send."""
    return subprocess.Popen([PROGRAM, "--demo", "--json", "sms", "send", *DRAFT], env=environment,
                            stdout=subprocess.DEVNULL, **streams)


def killed(when, seen):
    """nemsmsctl is killed while it sends."""
    kill_and_resume(lambda environment: send(environment, stderr=subprocess.DEVNULL), when, seen, milliseconds=3000)


def test_ctrl_c_ends_a_send_that_hangs_and_keeps_the_message():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob(door="printService", kind="delay", milliseconds=3000)
            sender = send(environment_of(demo), stderr=subprocess.PIPE, encoding="utf-8")
            until(lambda: queued(platform, demo), "the queue")
            sender.send_signal(signal.SIGINT)
            _, said = sender.communicate(timeout=20)
            assert sender.returncode == 7 and "transport.cancelled" in said, (sender.returncode, said)
            assert demo.json("sms", "list").ok().object()["tilstand"] == "ikoe"


def test_before_the_message_arrived():
    killed("before", queued)


def test_after_the_message_arrived_and_before_the_answer():
    killed("after", arrived)


run(globals())

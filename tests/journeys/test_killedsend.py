#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of nemsmsctl in the middle of a send: no record is lost, and after `sms resume` the phone got it once."""

import os
import pathlib
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

DRAFT = ["--materiale", "167783", "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]


def killed(when, seen):
    """Sends to a door that waits `when` handling a request, kills when `seen(platform, demo)`, resumes."""
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob(door="printService", kind="delay", milliseconds=3000, when=when)
            environment = dict(os.environ, XDG_DATA_HOME=str(demo.home), XDG_CONFIG_HOME=str(demo.home))
            sender = subprocess.Popen([PROGRAM, "--demo", "--json", "sms", "send", *DRAFT], env=environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            until(lambda: seen(platform, demo), "the point of the kill")
            sender.send_signal(signal.SIGKILL)
            sender.wait()
            platform.control("knobs", method="DELETE")
            kept = demo.json("sms", "list").ok().object()
            assert kept["tilstand"] == "ikoe", kept
            resumed = demo.json("sms", "resume").ok().object()
            assert resumed["identifikator"] == kept["identifikator"] and resumed["tilstand"] == "accepteret", resumed
            until(lambda: demo.json("sms", "update").ok().out, "the delivery")
            shown = demo.json("sms", "show", kept["id"]).ok().lines()[0]
            assert shown["tilstand"] == "afleveret", shown
            assert len(platform.phone()) == 1, platform.phone()
            assert demo.json("sms", "resume").ok().out == ""
            assert demo.json("log", "verify").ok().object()["intact"] is True


def test_ctrl_c_ends_a_send_that_hangs_and_keeps_the_message():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob(door="printService", kind="delay", milliseconds=3000)
            environment = dict(os.environ, XDG_DATA_HOME=str(demo.home), XDG_CONFIG_HOME=str(demo.home))
            sender = subprocess.Popen([PROGRAM, "--demo", "--json", "sms", "send", *DRAFT], env=environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8")
            until(lambda: queued(platform, demo), "the queue")
            sender.send_signal(signal.SIGINT)
            _, said = sender.communicate(timeout=20)
            assert sender.returncode == 7 and "transport.cancelled" in said, (sender.returncode, said)
            assert demo.json("sms", "list").ok().object()["tilstand"] == "ikoe"


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

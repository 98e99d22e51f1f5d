# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill a program that sends, at a point that is seen and not guessed, and see that nothing is lost or sent twice."""

import os
import signal

from ctl import Demo
from platformclient import Platform, until


def environment_of(demo):
    """What a program needs to work on this demo kommune."""
    return dict(os.environ, XDG_DATA_HOME=str(demo.home), XDG_CONFIG_HOME=str(demo.home))


def queued(_, demo):
    """The record is in the queue: the wire comes next or is under way."""
    listed = demo.json("sms", "list").ok().lines()
    return listed and listed[0]["tilstand"] == "ikoe"


def arrived(platform, demo):
    """NemSMS has the message, but the answer is held back."""
    return queued(platform, demo) and platform.state()["records"] == 1


def kill_and_resume(start, when, seen, milliseconds, **limit):
    """`start(environment)` gives a process that sends to a door which waits `when` handling a request. It is killed
    when `seen(platform, demo)`; what it left is resumed and delivered once."""
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob(door="printService", kind="delay", milliseconds=milliseconds, when=when)
            sender = start(environment_of(demo))
            try:
                until(lambda: seen(platform, demo), "the point of the kill", **limit)
            finally:
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

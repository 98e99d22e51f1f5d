#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the console in the middle of a send: no record is lost, and the next start delivers it once."""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from killing import arrived, kill_and_resume, queued  # noqa: E402
from platformclient import run  # noqa: E402

CONSOLE = os.environ["NEMSMS_SENDING_CONSOLE"]


def send(environment):
    """The console's window with a text that it sends."""
    return subprocess.Popen([CONSOLE, "Husk din tid"], env=environment, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def killed(when, seen):
    """The console is killed while it sends. Look-ups pass while its checks run; then the door is slow."""
    kill_and_resume(send, when, seen, milliseconds=6000, seconds=90)


def test_before_the_message_arrived():
    killed("before", queued)


def test_after_the_message_arrived_and_before_the_answer():
    killed("after", arrived)


run(globals())

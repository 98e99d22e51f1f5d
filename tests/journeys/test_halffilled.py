#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the console over a half-filled form: the next start offers what was written."""

import os
import signal
import subprocess
import sys
import tempfile
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import run  # noqa: E402

CONSOLE = os.environ["NEMSMS_FILLING_CONSOLE"]


def console(mode, home, lines):
    """The console in that home, with these lines to read."""
    environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
    process = subprocess.Popen([CONSOLE, mode], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    process.stdin.write("\n".join(lines) + "\n")
    process.stdin.close()
    return process


def test_a_half_filled_form_outlives_the_console():
    with tempfile.TemporaryDirectory(prefix="nemsms-halffilled-") as home:
        process = console("write", home, ["", "navn=Halv person", "cpr=2512484916"])
        try:
            assert process.stdout.readline() == "filled\n"
        finally:
            process.send_signal(signal.SIGKILL)
            assert process.wait(timeout=20) == -signal.SIGKILL
        again = console("look", home, ["", "navn", "cpr"])
        said = again.stdout.read()
        assert again.wait(timeout=20) == 0, said
        assert said == "navn=Halv person\ncpr=2512484916\n", said


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsms-konsol before its window: help, wrong options, and a display that is not there."""

import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import run  # noqa: E402

PROGRAM = os.path.join(os.environ["NEMSMS_BIN"], "nemsms-konsol")


def konsol(*arguments, **environment):
    """One call; a variable that is None is taken away."""
    every = dict(os.environ)
    for name, value in environment.items():
        every.pop(name, None)
        if value is not None:
            every[name] = value
    return subprocess.run([PROGRAM, *arguments], capture_output=True, encoding="utf-8", env=every, timeout=60,
                          check=False)


NOWHERE = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}


def test_help_needs_no_display_and_speaks_one_language():
    english = konsol("--language", "en", "--help", **NOWHERE)
    assert english.returncode == 0, english.stderr
    assert "Usage:" in english.stdout and "File of the store" in english.stdout, english.stdout
    assert "databasen" not in english.stdout.lower(), english.stdout
    danish = konsol("--help", "--language=da", LC_ALL="en_GB.UTF-8", **NOWHERE)
    assert danish.returncode == 0, danish.stderr
    assert "Databasens fil" in danish.stdout and "Brug:" in danish.stdout, danish.stdout
    assert "Displays help" not in danish.stdout and "Options:" not in danish.stdout, danish.stdout
    assert konsol("-h", **NOWHERE).returncode == 0
    version = konsol("--version", **NOWHERE)
    assert version.returncode == 0 and version.stdout.startswith("nemsms-konsol "), version.stdout


def test_a_wrong_option_is_exit_code_2():
    for line in (["--nosuch"], ["--language", "fr"], ["--store"], ["--demo", "file.db"]):
        said = konsol("--language", "en", *line, **NOWHERE)
        assert said.returncode == 2 and said.stderr.startswith("nemsms-konsol: "), (line, said)


def test_without_a_display_it_says_so():
    for place in (NOWHERE, {**NOWHERE, "DISPLAY": ":4711"}, {**NOWHERE, "WAYLAND_DISPLAY": "nowhere"}):
        for line in (["--demo"], ["--probe-display"]):
            said = konsol("--language", "en", *line, **place)
            assert said.returncode == 7, (place, line, said)
            assert "nemsms-konsol: No display answers" in said.stderr, said.stderr  # libraries speak too


def test_a_display_that_answers_is_found():
    assert konsol("--probe-display", QT_QPA_PLATFORM="offscreen").returncode == 0
    assert konsol("--probe-display", "-platform", "offscreen", **NOWHERE).returncode == 0


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of ./run without a display ends with the delivered SMS, at any hour of any day."""

import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import run  # noqa: E402


def plays(before=()):
    """The demo once for people and once for machines, on the same store."""
    with Demo() as demo:
        first = demo("demo", before=before).ok()
        assert "nemsmsctl --demo sms send" in first.out and "Delivered" in first.out, first.out
        second = demo.json("demo", before=before).ok()
        steps = [one for one in second.lines() if "step" in one]
        assert [one["step"] for one in steps] == list(range(1, len(steps) + 1)) and len(steps) >= 7
        assert all(one["command"].startswith("nemsmsctl --demo ") for one in steps)
        told = [one for one in second.lines() if "step" not in one]
        assert any(one.get("tilmeldt") for one in told) and any(one.get("intact") for one in told), told
        assert any(one.get("telefon") for one in told), told
        states = [one["tilstand"] for one in demo.json("sms", "list", before=before).ok().lines()]
        assert states == ["afleveret", "afleveret"], states


def test_now():
    plays()


def at(moment):
    """The same at another time; libfaketime must be there."""
    if not shutil.which("faketime"):
        return "faketime is not installed"
    return plays(before=["faketime", moment])


def test_at_half_past_eleven_in_the_evening():
    return at("2026-11-24 23:30:00")


def test_on_sunday_at_two_in_the_night():
    return at("2026-11-22 02:00:00")


run(globals())

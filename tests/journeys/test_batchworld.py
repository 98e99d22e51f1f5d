#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the world does to a batch while it is sent: a token that expires, a clock that jumps, a disk without room. Each message
reaches its phone exactly once."""

import os
import pathlib
import resource
import signal
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Demo, Said  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

MATERIAL = ["--materiale", "167783"]


def rows(demo, words, count):
    """A batch's file."""
    path = demo.home / "portion.csv"
    path.write_text("Testperson;Tekst\n" + "".join(f"Prøveperson 1;{words} {n}\n" for n in range(count)), encoding="utf-8")
    return str(path)


def arrived(platform, words):
    """What the phones got of it, in order."""
    platform.settled()
    return sorted(one["text"] for one in platform.phone() if one["text"].startswith(words))


def begun(demo, platform, words, count, *more):
    """A slow batch of which the first message is there; gives its thread and what it will say."""
    said = []
    sending = threading.Thread(target=lambda: said.append(
        demo.json("sms", "batch", rows(demo, words, count), *MATERIAL, "--takt", "3", *more)))
    sending.start()
    until(lambda: any(one["text"].startswith(words) for one in platform.phone()) or not sending.is_alive(), words, 60)
    return sending, said


def last(said):
    """The batch as it was told last."""
    return [line for line in said.lines() if "batch" in line][-1]


def test_a_token_expires_in_mid_batch():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            sending, said = begun(demo, platform, "Token", 6, "--route", "sf1600-token")
            platform.control("clock", {"advance": 9 * 3600})  # 19:00, and every token of the morning is too old
            sending.join()
            assert last(said[0].ok())["beskeder"] == {"accepteret": 6}, said[0].out
            assert arrived(platform, "Token") == [f"Token {n}" for n in range(6)]


def test_the_clock_jumps_past_ten_in_mid_batch():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            sending, said = begun(demo, platform, "Aften", 6)
            platform.control("clock", {"set": "2026-11-17T22:00:00+01:00"})
            sending.join()
            waits = last(said[0].ok())
            assert waits["tilstand"] == "koerer" and waits["beskeder"].get("ikoe", 0) > 0 and "fejlet" not in waits["beskeder"], waits
            platform.control("clock", {"set": "2026-11-18T08:30:00+01:00"})
            demo.json("sms", "batch", "--resume", waits["batch"]).ok()
            assert arrived(platform, "Aften") == [f"Aften {n}" for n in range(6)]


def test_the_night_of_summer_time_has_an_hour_less():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform, clock="2027-03-27T21:50:00+01:00") as platform:
            sending, said = begun(demo, platform, "Sommertid", 6)
            platform.control("clock", {"set": "2027-03-27T22:00:00+01:00"})
            sending.join()
            waits = last(said[0].ok())
            early = "2027-03-28T07:59:00+02:00"  # 08:59 by the winter's clock
            platform.control("clock", {"set": early})
            still = last(demo.json("sms", "batch", "--resume", waits["batch"]))
            assert still["beskeder"].get("ikoe", 0) == waits["beskeder"]["ikoe"], still
            platform.control("clock", {"set": "2027-03-28T08:00:30+02:00"})
            done = last(demo.json("sms", "batch", "--resume", waits["batch"]).ok())
            assert done["tilstand"] == "faerdig", done
            assert arrived(platform, "Sommertid") == [f"Sommertid {n}" for n in range(6)]


def without_room(demo, room, *arguments):
    """A call that can make no file larger than `room` bytes: as on a full disk, a write fails."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    environment = dict(os.environ, XDG_DATA_HOME=str(demo.home), XDG_CONFIG_HOME=str(demo.home))
    done = subprocess.run([PROGRAM, "--demo", "--json", *arguments], capture_output=True, encoding="utf-8", env=environment,
                          timeout=120, check=False, preexec_fn=limit, restore_signals=False)
    return Said(done.returncode, done.stdout, done.stderr)


def test_the_disk_is_full_in_mid_batch():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            path = rows(demo, "Plads", 60)
            room = max(one.stat().st_size for one in (demo.home / "nemsms-konsol").glob("demo*") if one.is_file()) + 300_000
            full = without_room(demo, room, "sms", "batch", path, *MATERIAL, "--antal", "60")
            assert full.code not in (0, 2), (full.code, full.out[-400:])
            assert 0 < len(arrived(platform, "Plads")) < 60, "in the middle of it"
            stands = demo.json("sms", "batch").ok().lines()[0]
            done = last(demo.json("sms", "batch", "--resume", stands["batch"]).ok())
            assert done["tilstand"] == "faerdig", (done, full.err)
            assert arrived(platform, "Plads") == sorted(f"Plads {n}" for n in range(60))
            assert demo.json("log", "verify").ok().object()["intact"]


run(globals())

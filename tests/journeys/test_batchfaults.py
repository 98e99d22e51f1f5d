#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault of the platform in the middle of a batch, on both routes: nothing is lost, nothing comes twice, nothing fails."""

import pathlib
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

MATERIAL = ["--materiale", "167783"]
COUNT = 4
KINDS = ["500", "503", "reset", "truncate", "contentType", "delay", "skew"]


def batch(demo, platform, route, door, kind, when):
    """Sends a slow batch, turns the knob once the first message is there, and lets it go on until its end."""
    words = f"{route} {kind} {when}"
    path = demo.home / "fejl.csv"
    path.write_text("Testperson;Tekst\n" + "".join(f"Prøveperson 1;{words} {n}\n" for n in range(COUNT)), encoding="utf-8")
    said = []
    sending = threading.Thread(target=lambda: said.append(
        demo.json("sms", "batch", str(path), *MATERIAL, "--route", route, "--takt", "3")))
    sending.start()
    until(lambda: any(one["text"].startswith(words) for one in platform.phone()) or not sending.is_alive(), words, 60)
    more = {"milliseconds": 200} if kind in ("delay", "skew") else {}
    platform.knob(door, kind, count=2, when=when, **more)
    sending.join()
    platform.control("knobs", method="DELETE")
    last = [line for line in said[0].lines() if "batch" in line][-1]
    assert "fejlet" not in last["beskeder"], (words, last, said[0].err)
    for _ in range(20):  # a batch that holds goes on when somebody says so, one that was ended has nothing to go on with
        if last["tilstand"] == "faerdig":
            break
        last = [line for line in demo.json("sms", "batch", "--resume", last["batch"]).lines() if "batch" in line][-1]
    assert last["tilstand"] == "faerdig" and last["beskeder"].get("ikoe", 0) == 0, (words, last)
    platform.settled()
    texts = sorted(one["text"] for one in platform.phone() if one["text"].startswith(words))
    assert texts == [f"{words} {n}" for n in range(COUNT)], (words, texts)


def test_no_fault_of_printservice_loses_or_doubles_a_message():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            for kind in KINDS:
                for when in ("before", "after"):
                    batch(demo, platform, "sf1600-certifikat", "printService", kind, when)


def test_no_fault_of_kombipost_loses_or_doubles_a_message():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            for kind in ("503", "reset", "truncate"):
                for when in ("before", "after"):
                    batch(demo, platform, "sf1601", "kombiPost", kind, when)


def test_a_fault_before_the_batch_begins_stores_nothing():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            path = demo.home / "fejl.csv"
            path.write_text("Testperson;Tekst\nPrøveperson 1;Hej\n", encoding="utf-8")
            for kind in ("503", "reset", "truncate"):
                platform.knob("printService", kind)
                refused = demo.json("sms", "batch", str(path), *MATERIAL)
                assert refused.code in (6, 7), (kind, refused.code, refused.out, refused.err)
                platform.control("knobs", method="DELETE")
            assert demo.json("sms", "list").ok().out == ""


def test_a_plan_may_be_sent_as_a_batch():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            plan = demo.home / "plan.csv"
            plan.write_text("Trin;Testperson;Tekst;Forventet\nEt;Prøveperson 1;Første;afleveret 60\nTo;Prøveperson 1;Anden;accepteret\n",
                            encoding="utf-8")
            done = demo.json("sms", "batch", str(plan), *MATERIAL).ok()
            assert [line for line in done.lines() if "batch" in line][-1]["beskeder"] == {"accepteret": 2}
            platform.settled()
            assert sorted(one["text"] for one in platform.phone()) == ["Anden", "Første"]


run(globals())

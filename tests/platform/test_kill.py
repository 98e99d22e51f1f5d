#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the platform at each point of a send: no record is lost and nothing is delivered twice."""

import pathlib
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import Platform, TUESDAY, run, until  # noqa: E402


def killed_at(*knobs, seen):
    """Sends while a knob holds the message at one point, kills there, starts again, resends: exactly one of each."""
    with tempfile.TemporaryDirectory(prefix="nemsms-kill-") as folder:
        platform = Platform(folder)
        for knob in knobs:
            platform.knob(**knob)
        answers = []

        def send():
            try:
                answers.append(platform.soap(platform.brev("KILL-1")).status)
            except OSError:
                answers.append(None)

        sender = threading.Thread(target=send)
        sender.start()
        until(lambda: seen(platform), "the point of the kill")
        platform.kill()
        sender.join()
        with Platform(folder, clock=TUESDAY) as again:
            kept = again.state()["records"]
            assert kept == 1 or answers == [None], "what was answered is on record"
            answer = again.soap(again.brev("KILL-1"))
            assert answer.status == 200, answer.body
            until(again.dueslag, "the status")
            state = again.state()
            assert (state["records"], state["phoneMessages"], state["dueslagMessages"], state["waiting"]) == (1, 1, 1, 0), state
            assert len(again.phone()) == 1 and len(again.dueslag()) == 1
            assert again.soap(again.brev("KILL-1", "noget andet")).status == 500
        return kept


def taken(platform):
    """A knob that counts once was met."""
    return platform.control("knobs") == []


def test_before_serviceplatformen_reads_it():
    assert killed_at({"door": "printService", "kind": "hang", "count": 1}, seen=taken) == 0


def test_before_nemsms_reads_it():
    assert killed_at({"door": "afsender", "kind": "hang", "count": 1}, seen=taken) == 0


def test_accepted_but_not_answered_to_serviceplatformen():
    assert killed_at({"door": "afsender", "kind": "hang", "count": 1, "when": "after"}, seen=taken) == 1


def test_accepted_but_not_answered_to_the_sender():
    assert killed_at({"door": "printService", "kind": "hang", "count": 1, "when": "after"}, seen=taken) == 1


def test_accepted_but_not_on_the_phone():
    assert killed_at({"door": "delivery", "kind": "hang", "count": 1}, seen=taken) == 1


def test_on_the_phone_but_not_reported():
    assert killed_at({"door": "status", "kind": "hang", "count": 1}, seen=taken) == 1


def test_held_over_the_night_and_a_kill():
    with tempfile.TemporaryDirectory(prefix="nemsms-kill-") as folder:
        platform = Platform(folder, clock="2026-11-24T23:30:00")
        platform.knob("printService", "hold")
        assert platform.soap(platform.brev("HELD-1")).status == 200
        platform.kill()
        with Platform(folder, clock="2026-11-25T07:59:58") as again:
            assert again.state()["held"] == 1 and again.phone() == []
            message, = until(again.phone, "eight o'clock, by the clock that runs on")
            assert message["receivedAt"] >= "2026-11-25T07:00:00", message


def test_in_the_middle_of_many():
    with tempfile.TemporaryDirectory(prefix="nemsms-kill-") as folder:
        platform = Platform(folder)
        accepted = []

        def send(lane):
            try:
                for number in range(1000):
                    name = "MANY-%d-%d" % (lane, number)
                    if platform.soap(platform.brev(name)).status == 200:
                        accepted.append(name)
            except OSError:
                return

        senders = [threading.Thread(target=send, args=(lane,)) for lane in range(4)]
        for sender in senders:
            sender.start()
        until(lambda: len(accepted) > 40, "some accepted messages")
        platform.kill()
        for sender in senders:
            sender.join()
        with Platform(folder, clock=TUESDAY) as again:
            until(lambda: again.state()["waiting"] == 0 and again.state()["dueslagMessages"] == again.state()["records"],
                  "the end of the unfinished work")
            for name in accepted:
                assert again.soap(again.brev(name)).status == 200
            phone = [message["identifier"] for message in again.phone()]
            assert set(accepted) <= set(phone), "no accepted message is lost"
            assert len(phone) == len(set(phone)), "none is delivered twice"
            assert again.state()["records"] == len(phone)


if __name__ == "__main__":
    run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a change: a citizen says yes on the phone, the daily list is fetched and compared, the event goes through a real
RabbitMQ over TLS, is seen without being taken, and lists, events and look-ups agree; what is lost or doubled is found."""

import contextlib
import pathlib
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import rabbitserver  # noqa: E402
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402

BEFORE = ["2512484916", "2611740000"] # enrolled in the demo
CITIZEN, MOBILE = "2512169996", "20123458"


def listed(numbers):
    """A list file with these numbers."""
    path = pathlib.Path(FOLDER.name, "liste-%d" % len(list(pathlib.Path(FOLDER.name).iterdir())))
    path.write_text("".join(number + "\n" for number in numbers), encoding="ascii")
    return str(path)


def start(folder):
    """The demo's platform as a program of its own, which gives its events to the broker."""
    with tempfile.TemporaryFile() as secret:
        secret.write(rabbitserver.PASSWORD.encode() + b"\n")
        secret.seek(0)
        return Platform(folder, arguments=["--broker", BROKER.address(queue="")[:-1], "--broker-ca",
                                           str(BROKER.folder / "ca.pem"), "--broker-passphrase-fd", str(secret.fileno())],
                        descriptors=[secret.fileno()])


def enrolled_on_the_phone(platform):
    """The citizen stands in the register awaiting the yes, and gives it on the phone."""
    with sqlite3.connect(pathlib.Path(platform.folder, "platform.db"), timeout=20) as database:
        database.execute("INSERT OR REPLACE INTO slutbruger (art, identitet, mobilnummer, tilmelding) "
                         "VALUES ('CPR', ?, ?, 'afventer')", (CITIZEN, MOBILE))
    database.close()
    platform.control("confirm", {"to": MOBILE})


def test_from_the_phone_to_an_event_that_is_reconciled():
    with Demo() as demo:
        local = next(one for one in demo.json("miljoe", "list").ok().lines() if one["art"] == "lokalplatform")["navn"]
        with start(str(demo.platform)) as platform:
            asked = lambda *words: demo.json(*words, secrets=[rabbitserver.PASSWORD])
            queue = demo.json("abonnement", "list").ok().lines()[0]["dueslag"]
            demo("miljoe", "revise", local, "--dueslagUrl", BROKER.address(queue), "--tillidsankerfil",
                 str(BROKER.folder / "ca.pem")).ok()
            assert demo.json("liste", "run").ok().object()["added"] == 2
            assert len(asked("haendelse", "watch", "--once").ok().lines()) == 2

            begun = platform.control("clock")["now"]
            enrolled_on_the_phone(platform)
            assert demo.json("liste", "run").ok().object()["added"] == 1
            seen = asked("haendelse", "watch", "--once").ok().object()
            assert seen["kind"] == "tilmeldt" and seen["number"] == "251216-****" and seen["dueslag"] == queue, seen
            assert asked("haendelse", "show", seen["id"]).ok().object()["tree"]
            with contextlib.closing(BROKER.connect()) as connection:
                channel = connection.channel()
                assert channel.queue_declare(queue, passive=True).method.message_count == 3 # looking took nothing

                yesterday, today = listed(BEFORE), listed([*BEFORE, CITIZEN])
                said = demo.json("liste", "diff", yesterday, today).ok().object()
                assert (said["added"], said["removed"]) == (1, 0)
                period = ["--fra", begun, "--sample", "1", "--materiale", "167783"]
                report = asked("haendelse", "reconcile", yesterday, today, *period).ok().object()
                assert (report["expected"], report["came"], report["sampled"], report["disagree"]) == (1, 1, 1, 0), report

                _, _, message = [channel.basic_get(queue) for _ in range(3)][-1]
                begin = message.index(b"UUIDIdentifikator>") + 18
                doubled = message[:begin] + b"0f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f" + message[begin + 36:]
                channel.basic_publish("", queue, doubled)
            asked("haendelse", "watch", "--once").ok()
            found = asked("haendelse", "reconcile", yesterday, listed([*BEFORE, CITIZEN, "29189846"]), "--fra", begun)
            assert found.code == 5 and {one["finding"] for one in found.lines()[1:]} == {"doubled", "lost"}, found.out

            assert asked("haendelse", "take", "--all", "--yes").ok().object()["taken"] == 4
            with contextlib.closing(BROKER.connect()) as connection:
                assert connection.channel().queue_declare(queue, passive=True).method.message_count == 0


if rabbitserver.missing():
    print(rabbitserver.missing())
    sys.exit(77)
FOLDER = tempfile.TemporaryDirectory(prefix="nemsms-lists-")
with rabbitserver.RabbitServer() as BROKER:
    run(globals())

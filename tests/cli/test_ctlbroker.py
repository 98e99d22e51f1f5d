#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl haendelse against a real RabbitMQ over TLS: an independent publisher (python3-pika) sends, looking never takes,
what is taken is safely kept first, and what cannot be read goes into quarantine."""

import contextlib
import pathlib
import signal
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import rabbitserver  # noqa: E402
from brokerstore import CPR, Outside, envelope  # noqa: E402
from platformclient import run  # noqa: E402

BAD = {b"<a><b></a>": "xml.malformed", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>": "xml.doctype",
       b"<a>" * 1000 + b"</a>" * 1000: None, b"<a>\xff\xfe</a>": None, b"<other xmlns='urn:other'/>": "beskedkuvert.besked",
       b"": None}


def test_looking_never_takes():
    there = Outside(BROKER, 0)
    there.publish(envelope(1), envelope(2, False))
    said = there("haendelse", "watch", "--once").ok()
    assert [one["kind"] for one in said.lines()] == ["tilmeldt", "frameldt"] and CPR not in said.out
    assert there("haendelse", "watch", "--once").ok().out == ""
    assert there.waiting() == 2
    there.publish(envelope(3))
    assert [one["kind"] for one in there("haendelse", "watch", "--once").ok().lines()] == ["tilmeldt"]
    assert there.waiting() == 3


def test_one_event_is_taken_and_the_others_stay():
    there = Outside(BROKER, 1)
    there.publish(envelope(1), envelope(2, False), envelope(3))
    events = {one["kind"]: one["id"] for one in there("haendelse", "watch", "--once").ok().lines()}
    assert there("haendelse", "take", events["frameldt"]).code == 8 and there.waiting() == 3
    assert there("haendelse", "take", events["frameldt"], "--yes").ok().object()["taken"] and there.waiting() == 2
    assert there("haendelse", "take", events["frameldt"], "--yes").error()["code"] == "haendelse.taken"
    with contextlib.closing(BROKER.connect()) as connection: # the system that the dueslag belongs to got the other one
        connection.channel().basic_get(there.queue, auto_ack=True)
    gone = there("haendelse", "list").ok().lines()[-1]["id"]
    assert {there("haendelse", "take", one["id"], "--yes").code for one in there("haendelse", "list").ok().lines()
            if one["id"] != events["frameldt"]} == {0, 4}, gone


def test_what_cannot_be_read_is_quarantined_and_the_flow_goes_on():
    there = Outside(BROKER, 2)
    there.publish(envelope(1), *BAD, b"x" * 17_000_000, envelope(2))
    caught = there("haendelse", "watch", "--once").ok()
    assert [one["kind"] for one in caught.lines()] == ["tilmeldt", "tilmeldt"], caught.out
    kept = [one["code"] for one in there("haendelse", "quarantine").ok().lines()]
    assert len(kept) == len(BAD) + 1 and set(filter(None, BAD.values())) | {"dueslag.toolarge"} <= set(kept), kept
    assert there("haendelse", "take", "--all", "--yes").ok().object()["taken"] == len(BAD) + 2
    assert there.waiting() == 1  # what is too large to be kept is not taken
    assert len(there("haendelse", "quarantine").ok().lines()) == len(BAD) + 1


def test_the_log_in_is_explained():
    there = Outside(BROKER, 0)
    assert there("haendelse", "watch", "--once", password="wrong").error()["code"] == "amqp.login.password"
    other = there("miljoe", "revise", "Broker", "--dueslagUrl", BROKER.address("22222222-2222-4222-8222-000000000000"))
    assert other.code == 0 and there("haendelse", "watch", "--once").error()["code"] == "amqp.queue"
    for address, code in (("amqps://fagsystem:secret@localhost/BF/" + there.queue, "dueslagadresse.password"),
                          ("amqps://localhost/BF/queue", "dueslagadresse.queue"), ("amqp://localhost", "dueslagadresse.form")):
        said = there("miljoe", "revise", "Broker", "--dueslagUrl", address)
        assert said.code == 3 and code in said.err, said.err


def test_watching_goes_on_when_the_broker_comes_back():
    there = Outside(BROKER, 4)
    there.publish(envelope(1))
    process = there.popen("haendelse", "watch")
    assert "tilmeldt" in process.stdout.readline()
    BROKER.kill()
    later = there("haendelse", "watch", "--once")
    assert later.code == 7, later.err
    BROKER.start()
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert there("haendelse", "watch", "--once").ok().out == "" and there.waiting() == 1


if rabbitserver.missing():
    print(rabbitserver.missing())
    sys.exit(77)
with rabbitserver.RabbitServer() as BROKER:
    run(globals())

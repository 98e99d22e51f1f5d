#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl haendelse against a real RabbitMQ over TLS: an independent publisher (python3-pika) sends, looking never takes,
what is taken is safely kept first, and what cannot be read goes into quarantine."""

import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import rabbitserver  # noqa: E402
from ctl import PROGRAM, Vault  # noqa: E402
from platformclient import run  # noqa: E402

KINDS = {"NemSMSTilmelding": "00000000-0000-4000-8000-000000002250"}
CPR = "2512484916"
BAD = {b"<a><b></a>": "xml.malformed", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>": "xml.doctype",
       b"<a>" * 1000 + b"</a>" * 1000: None, b"<a>\xff\xfe</a>": None, b"<other xmlns='urn:other'/>": "beskedkuvert.besked",
       b"": None}


def envelope(number, signed_on=True, kind=KINDS["NemSMSTilmelding"]):
    """A Haendelsesbesked as another program would write it, with its payload as an element."""
    return (f"<b:Haendelsesbesked xmlns:b='urn:oio:besked:kuvert:1.0' xmlns='urn:oio:sagdok:3.0.0'><b:BeskedId>"
            f"<UUIDIdentifikator>bd12c645-de98-453a-ac80-{number:012}</UUIDIdentifikator></b:BeskedId>"
            f"<b:BeskedVersion>1.0</b:BeskedVersion><b:Beskedkuvert><b:Filtreringsdata><b:Beskedtype><UUIDIdentifikator>"
            f"{kind}</UUIDIdentifikator></b:Beskedtype></b:Filtreringsdata><b:Leveranceinformation/></b:Beskedkuvert>"
            f"<b:Beskeddata><n:NemSMSTilmelding xmlns:n='urn:reconstructed:digitalpost:nemsmstilmelding'>"
            f"<n:CPRnummerIdentifikator>{CPR}</n:CPRnummerIdentifikator><n:TilmeldtIndikator>{str(signed_on).lower()}"
            f"</n:TilmeldtIndikator></n:NemSMSTilmelding></b:Beskeddata></b:Haendelsesbesked>").encode()


class Outside:
    """A store with an environment whose dueslag stands at the broker."""

    def __init__(self, broker, queue, **more):
        self._store = Vault()
        self.queue, self.broker = rabbitserver.QUEUES[queue], broker
        address = broker.address(self.queue, **more)
        self("miljoe", "create", "--navn", "Broker", "--art", "eksternttestmiljoe", "--printServiceUrl",
             "https://localhost:9/", "--dueslagUrl", address, "--tillidsankerfil", str(broker.folder / "ca.pem"),
             here=False).ok()

    def __call__(self, *words, here=True, password=rabbitserver.PASSWORD, **more):
        return self._store.json(*(["--miljoe", "Broker"] if here else []), *words, secrets=[password], **more)

    def publish(self, *bodies):
        import pika
        with contextlib.closing(self.broker.connect()) as connection:
            channel = connection.channel()
            channel.confirm_delivery()
            for body in bodies:
                channel.basic_publish("", self.queue, body, pika.BasicProperties(delivery_mode=2), mandatory=True)

    def waiting(self):
        with contextlib.closing(self.broker.connect()) as connection:
            return connection.channel().queue_declare(self.queue, passive=True).method.message_count

    def popen(self, *words):
        with tempfile.TemporaryFile() as secret:
            secret.write(f"{Vault.PASSPHRASE}\n{rabbitserver.PASSWORD}\n".encode())
            secret.seek(0)
            return subprocess.Popen([PROGRAM, "--json", "--passphrase-fd", str(secret.fileno()), "--miljoe",
                                     "Broker", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                    pass_fds=[secret.fileno()],
                                    env=os.environ | {"XDG_DATA_HOME": str(self._store.home),
                                                      "XDG_CONFIG_HOME": str(self._store.home)})


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


def test_killed_while_messages_flow_nothing_is_lost_and_nothing_comes_twice():
    there, number, rounds = Outside(BROKER, 3), 2000, 5
    there.publish(*(envelope(one, one % 2 == 0) for one in range(number)))
    for at in range(rounds):
        process = there.popen("haendelse", "take", "--all", "--yes")
        while process.poll() is None and there.waiting() > number - 350 * (at + 1):
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
    there("haendelse", "take", "--all", "--yes", timeout=200).ok()
    assert there.waiting() == 0
    path = pathlib.Path(there._store.home, "all.csv")
    assert there("haendelse", "export", str(path)).ok().object()["rows"] == number
    ids = [line.rstrip().split(";")[-1] for line in path.read_text(encoding="utf-8-sig").splitlines()[1:]]
    assert len(set(ids)) == number


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

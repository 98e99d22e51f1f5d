#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The local platform gives its events to a real RabbitMQ over TLS: each once, in the queue of its dueslag, read by a consumer
that is not ours (python3-pika), also when the platform is killed between list and confirm."""

import contextlib
import http.client
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import threading

import lxml.etree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import rabbitserver  # noqa: E402
from platformclient import Platform, run  # noqa: E402

NUMBERS = ["%02d%02d35%04d" % (at % 28 + 1, at // 28 % 12 + 1, 4000 + at // 336) for at in range(2000)]  # born in 2035
B = "{urn:oio:besked:kuvert:1.0}"


@contextlib.contextmanager
def platform(folder):
    """A platform that gives its events to the broker."""
    with tempfile.TemporaryFile() as secret:
        secret.write(rabbitserver.PASSWORD.encode() + b"\n")
        secret.seek(0)
        made = Platform(folder, arguments=["--broker", BROKER.address(queue="")[:-1], "--broker-ca",
                                           str(BROKER.folder / "ca.pem"), "--broker-passphrase-fd", str(secret.fileno())],
                        descriptors=[secret.fileno()])
    try:
        yield made
    finally:
        if made.process.poll() is None:
            made.stop()


def change(folder, statement, *values):
    """Change the platform's tables while nothing is being published."""
    with sqlite3.connect(os.path.join(folder, "platform.db"), timeout=20) as database:
        database.executemany(statement, values or [()])
    database.close()


def queues(folder):
    """The dueslag of all messages that the platform made."""
    with sqlite3.connect(os.path.join(folder, "platform.db"), timeout=20) as database:
        found = [row[0] for row in database.execute("SELECT DISTINCT dueslag FROM dueslag WHERE besked_id IS NOT NULL")]
    database.close()
    return found


def consume(queue):
    """(message id, body) of everything in a queue, taken by python3-pika."""
    got = []
    with contextlib.closing(BROKER.connect()) as connection:
        channel = connection.channel()
        while True:
            method, properties, body = channel.basic_get(queue, auto_ack=True)
            if method is None:
                return got
            assert properties.delivery_mode == 2 and properties.content_type == "application/xml"
            got.append((properties.message_id, body))


def waiting(queue):
    with contextlib.closing(BROKER.connect()) as connection:
        return connection.channel().queue_declare(queue, passive=True).method.message_count


def ask(made):
    """Today's list, whatever its share of changes; the platform may be killed before it answers."""
    try:
        made.control("lister", {"share": 1000})
    except (OSError, http.client.HTTPException, AssertionError):
        pass


def test_1_every_change_is_in_the_queue_of_its_dueslag():
    with tempfile.TemporaryDirectory(prefix="nemsms-broker-") as folder, platform(folder) as made:
        assert made.control("lister", {})[0]["added"] == 2
        (queue,) = queues(folder)
        got = consume(queue)
        assert len(got) == 2
        for message_id, body in got:
            root = lxml.etree.fromstring(body)
            assert root.tag == B + "Haendelsesbesked" and root[0][0].text == message_id
        assert made.control("lister", {})[0]["added"] == 0 and consume(queue) == []


def test_2_what_was_begun_and_not_confirmed_is_looked_for_before_it_is_sent_again():
    with tempfile.TemporaryDirectory(prefix="nemsms-broker-") as folder:
        with platform(folder) as made:
            made.control("lister", {})
        (queue,) = queues(folder)
        assert waiting(queue) == 2
        change(folder, "UPDATE listekoersel SET tilstand = 'udgiver'")
        change(folder, "UPDATE dueslag SET broker_har = NULL")  # killed after the broker had them
        with platform(folder) as made:
            assert made.control("lister")[0]["state"] == "faerdig"
        assert waiting(queue) == 2
        lost = consume(queue)
        change(folder, "UPDATE listekoersel SET tilstand = 'udgiver'")
        change(folder, "UPDATE dueslag SET broker_har = NULL")  # killed before it had them
        with platform(folder):
            pass
        assert sorted(consume(queue)) == sorted(lost)


def test_3_killed_in_the_midst_every_change_comes_once():
    with tempfile.TemporaryDirectory(prefix="nemsms-broker-") as folder:
        for at in range(4):
            with platform(folder) as made:
                part = NUMBERS[at * 500:(at + 1) * 500]
                change(folder, "INSERT OR REPLACE INTO slutbruger (art, identitet, tilmelding) VALUES ('CPR', ?, 'aktiv')",
                       *[(one,) for one in part])
                before = made.state()["changeMessages"]
                asking = threading.Thread(target=ask, args=(made,))
                asking.start()
                while asking.is_alive() and made.state()["changeMessages"] < before + 200 * (at + 1) // 2:
                    pass
                made.kill()
                asking.join()
        with platform(folder) as made:
            assert made.control("lister", {"share": 1000})[0]["rows"] == 2002
        (queue,) = queues(folder)
        got = consume(queue)
        assert len(got) == 2002 and len({one[0] for one in got}) == 2002, len(got)


def test_4_without_the_broker_the_list_waits_and_goes_on():
    with tempfile.TemporaryDirectory(prefix="nemsms-broker-") as folder, platform(folder) as made:
        BROKER.kill()
        answer = made.https("POST", made.endpoints["control"] + "/lister", "{}")
        assert answer.status == 502 and "5671" not in answer.body.decode(), answer.body
        assert made.control("lister")[0]["state"] == "udgiver"
        BROKER.start()
        assert made.control("lister", {})[0]["state"] == "faerdig"
        (queue,) = queues(folder)
        assert len(consume(queue)) == 2


def test_5_a_wrong_address_is_explained():
    program = os.path.join(os.environ["NEMSMS_BIN"], "nemsms-platform")
    with tempfile.TemporaryDirectory(prefix="nemsms-broker-") as folder:
        said = subprocess.run([program, "--dir", folder, "--broker", "amqp://localhost"], capture_output=True, text=True,
                              check=False, timeout=60)
        assert said.returncode == 3 and "amqps://" in said.stderr, said.stderr


if rabbitserver.missing():
    print(rabbitserver.missing())
    sys.exit(77)
with rabbitserver.RabbitServer() as BROKER:
    run(globals())

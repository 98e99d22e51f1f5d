#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every certificate at every door, enrolment over OIOREST, the dueslag, both SOAP versions, and the program itself."""

import base64
import http.client
import json
import os
import pathlib
import signal
import ssl
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import P, SOAP12, Platform, TUESDAY, afsend_brev, envelope, run, spoerg_tilmelding, until  # noqa: E402

DKAL = 'xmlns:dkal="urn:oio:dkal:1.0.0"'
STAMDATA = ("<dkal:SlutbrugerStamdata %s><dkal:MobiltelefonNummerIdentifikator>20123458</dkal:MobiltelefonNummerIdentifikator>"
            "</dkal:SlutbrugerStamdata>" % DKAL).encode()


def tilmelding(value):
    """A dkal:Myndighedstilmelding."""
    return ("<dkal:Myndighedstilmelding %s><dkal:TilmeldtIndikator>%s</dkal:TilmeldtIndikator></dkal:Myndighedstilmelding>"
            % (DKAL, value)).encode()


def program(*arguments):
    """Runs nemsms-platform to its end."""
    return subprocess.run([os.path.join(os.environ["NEMSMS_BIN"], "nemsms-platform"), *arguments], capture_output=True,
                          text=True, timeout=20, check=False)


def test_each_certificate_opens_its_own_door_only():
    with Platform() as platform:
        doors = {
            "afsender": (platform.endpoints["afsender"] + "/1001/tilmeldinger/167783?cpr=2512484916", {"kombit": 200}),
            "register": (platform.endpoints["register"] + "/1003/boks/2512484916", {"kommune": 200}),
            "dueslag": (platform.endpoints["dueslag"] + "/messages", {"client": 200}),
            "phone": (platform.endpoints["phone"] + "/messages", {r: 200 for r in ("client", "kombit", "kommune", "other")}),
            "control": (platform.endpoints["control"] + "/state", {r: 200 for r in ("client", "kombit", "kommune", "other")})}
        for door, (url, opens) in doors.items():
            for role in ("client", "kombit", "kommune", "other", None):
                answer = platform.https("GET", url, role=role)
                expected = opens.get(role, 403) if role else 401
                assert answer.status == expected, (door, role, answer.status)
                if expected == 403 and door != "dueslag":
                    assert b">3000<" in answer.body, (door, role, answer.body)
        question = envelope(spoerg_tilmelding(platform.demo, "2512484916"))
        for role, status in {"client": 200, "kombit": 500, "kommune": 500, "other": 500, None: 401}.items():
            assert platform.soap(question, role=role).status == status, role


def test_tls_below_1_2_is_refused():
    with Platform() as platform:
        context = platform.context("client")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.set_ciphers("ALL:@SECLEVEL=0")
        try:
            answer = platform.https("GET", platform.endpoints["phone"] + "/messages")
            raise AssertionError(answer.status)
        except OSError:
            pass
        del platform._contexts["client"]


def test_enrolment_is_active_when_the_citizen_confirms():
    with Platform() as platform:
        cpr = platform.demo["persons"][1]["cpr"]
        place = platform.endpoints["register"] + "/1003/boks/" + cpr
        headers = {"Content-Type": "application/xml"}

        def put(url, body):
            answer = platform.https("PUT", url, body, headers, "kommune")
            assert answer.status == 204, (answer.status, answer.body)

        def enrolled():
            answer = platform.soap(envelope(spoerg_tilmelding(platform.demo, cpr)))
            return b"tilmeldt>true<" in answer.body

        for _ in range(2):  # a repeated PUT changes nothing
            put(place, STAMDATA)
            put(place + "/myndighedstilmelding", tilmelding("true"))
        assert platform.state()["users"] == 3 and not enrolled()
        assert platform.soap(platform.brev("EN-1", cpr=cpr)).status == 500
        assert platform.control("confirm", {"to": "20123458"}) == {"confirmed": True}
        assert enrolled()
        put(place + "/myndighedstilmelding", tilmelding("true"))
        assert enrolled(), "enrolling again asks for no second confirmation"
        assert platform.soap(platform.brev("EN-1", cpr=cpr)).status == 200
        assert until(platform.phone, "the message")[0]["to"] == "20123458"
        user = platform.https("GET", place, role="kommune")
        assert user.status == 200 and b"20123458" in user.body and b"true" in user.body
        put(place + "/myndighedstilmelding", tilmelding("false"))
        assert not enrolled()
        assert platform.https("GET", platform.endpoints["register"] + "/1003/boks/:55133018", role="kommune").status == 404


def test_a_citizen_who_exists_is_replaced_and_not_doubled():
    with Platform() as platform:
        place = platform.endpoints["register"] + "/1003/boks/" + platform.demo["persons"][0]["cpr"]
        users = platform.state()["users"]
        for number in (b"20123458", b"20123459"):
            body = STAMDATA.replace(b"20123458", number)
            answer = platform.https("PUT", place, body, {"Content-Type": "application/xml"}, "kommune")
            assert answer.status == 204, (answer.status, answer.body)
            known = platform.https("GET", place, role="kommune")
            assert known.status == 200 and number in known.body, known.body
        assert b"20123458" not in known.body and b"20123456" not in known.body
        assert platform.state()["users"] == users


def test_the_dueslag_keeps_until_acknowledged():
    with Platform() as platform:
        for number in range(3):
            assert platform.soap(platform.brev("DUE-%d" % number)).status == 200
        messages = until(lambda: len(platform.dueslag()) == 3 and platform.dueslag(), "three messages")
        assert platform.dueslag() == messages, "looking never takes"
        url = platform.endpoints["dueslag"] + "/messages"
        after = platform.https("GET", url + "?after=%d" % messages[0]["number"]).json()
        assert after == messages[1:]
        assert platform.https("DELETE", url + "/%d" % messages[1]["number"]).status == 204
        assert platform.https("DELETE", url + "/%d" % messages[1]["number"]).status == 404
        assert platform.dueslag() == [messages[0], messages[2]]
        envelope_xml = ElementTree.fromstring(messages[0]["haendelsesbesked"])
        assert envelope_xml.tag == "{urn:oio:besked:kuvert:1.0}Haendelsesbesked"
        assert "d2bed63c-4853-4008-b6e0-a74c15b15fbf" in messages[0]["haendelsesbesked"]
        assert (messages[0]["kind"], messages[0]["identifier"], messages[0]["sysId"], messages[0]["status"]) == (
            "PKO_PostStatus", "DUE-0", platform.demo["sysIds"]["nemSms"], "Afleveret")
        packed = next(envelope_xml.iter("{urn:besked:kuvert:1.0}Base64"))
        assert base64.b64decode(packed.text).decode() == messages[0]["payload"]


def test_the_answer_has_the_soap_version_of_the_question():
    with Platform() as platform:
        for change, status in [({}, 200), ({"kanal": "F"}, 500)]:
            brev = envelope(afsend_brev(platform.demo, "SOAP-12", "Hej", **change), SOAP12)
            answer = platform.soap(brev, content_type='application/soap+xml; charset=utf-8; action="%safsendBrev"' % P)
            assert answer.status == status, answer.body
            assert answer.headers["Content-Type"].startswith("application/soap+xml")
            assert SOAP12.encode() in answer.body
        assert platform.soap(platform.brev("SOAP-11"), action=P + "afsendBrev").headers["Content-Type"].startswith("text/xml")


def test_the_clock_of_the_control_desk():
    with Platform(clock="2026-11-24T10:00:00") as platform:
        assert platform.ready["clock"].startswith("2026-11-24T09:00:0"), platform.ready["clock"]
        assert platform.ready["simulated"] is True
        first = platform.control("clock")
        assert first["now"] < platform.control("clock")["now"], "it runs on"
        assert platform.control("clock", {"freeze": True, "set": "2026-12-01T12:00:00Z"})["now"] == "2026-12-01T12:00:00.000Z"
        assert platform.control("clock", {"advance": 90})["now"] == "2026-12-01T12:01:30.000Z"
        assert platform.control("clock", {"freeze": False})["frozen"] is False
        wrong = platform.https("POST", platform.endpoints["control"] + "/clock", '{"set": "later"}')
        assert wrong.status == 400 and "later" in wrong.json()["error"]


def test_the_program():
    with tempfile.TemporaryDirectory(prefix="nemsms-program-") as folder:
        assert program("--help").returncode == 0
        for arguments in [(), ("--dir", folder, "--clock", "soon"), ("--dir", folder, "--port-base", "80"),
                          ("--dir", folder, "--speed", "1")]:
            ended = program(*arguments)
            assert ended.returncode == 2 and ended.stderr.startswith("nemsms-platform: ") and not ended.stdout, ended
        first = Platform(folder)
        assert program("--dir", folder).returncode == 5, "a folder has one owner"
        held = json.loads(pathlib.Path(folder, "platform.lock").read_text(encoding="utf-8"))
        assert held["pid"] == first.process.pid and held["endpoints"] == first.endpoints
        base = int(first.endpoints["printService"].split(":")[2].split("/")[0])
        assert program("--dir", folder + "/other", "--port-base", str(base)).returncode == 5, "a port has one owner too"
        first.kill()
        second = Platform(folder)
        assert second.endpoints == first.endpoints, "the next one has the same ports"
        second.process.send_signal(signal.SIGINT)
        assert second.process.wait(timeout=20) == 0
        second.process.stdout.close()


def test_it_ends_with_requests_hanging():
    platform = Platform(clock=TUESDAY)
    platform.knob("phone", "hang")
    context = platform.context("client")
    hanging = [ssl_request(platform, context) for _ in range(3)]
    assert platform.stop() == 0
    for connection in hanging:
        connection.close()


def ssl_request(platform, context):
    """A request that nobody waits for."""
    parts = urllib.parse.urlsplit(platform.endpoints["phone"])
    connection = http.client.HTTPSConnection(parts.hostname, parts.port, context=context, timeout=20)
    connection.request("GET", parts.path + "/messages")
    return connection


    


def test_a_reset_of_a_fresh_connection_is_felt_and_one_of_an_idle_connection_is_not():
    with Platform() as platform:
        def send(identifier):
            return platform.soap(platform.brev(identifier)).status

        platform.knob("afsender", "reset", count=1)
        assert send("FRESH") == 500
        assert platform.control("knobs") == []
        assert send("FRESH") == 200
        platform.knob("afsender", "reset", count=1)
        assert send("IDLE") == 200
        assert platform.control("knobs") == []
        platform.knob("afsender", "reset", count=2)
        assert send("TWICE") == 500
        assert send("TWICE") == 200
        until(lambda: len(platform.phone()) == 3, "three messages, none twice")


if __name__ == "__main__":
    run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that is not ours, built by zeep from the published WSDL: asks, sends, meets each refusal."""

import os
import pathlib
import sys
import urllib.parse

import requests
import zeep
import zeep.exceptions
import zeep.transports

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import Platform, TUESDAY, run, until  # noqa: E402

PUBLISHED = pathlib.Path(os.environ["NEMSMS_SOURCE"]) / "../shared/schemas/printservice/wsdl/context/PrintService.wsdl"
OTHER_UUID = "11111111-2222-4333-8444-555555555555"
SPF = "{http://serviceplatformen.dk/xml/schemas/ServiceplatformFault/1/}"
DKAL = "{urn:oio:dkal:1.0.0}"


class Kommune:
    """A user system that calls PrintService through zeep."""

    def __init__(self, platform, role="client", wsdl=None):
        self.platform, self.demo = platform, platform.demo
        session = requests.Session()
        session.trust_env = False  # REQUESTS_CA_BUNDLE would win over verify
        session.verify = platform.pki["ca"]
        session.cert = platform.pem(role)
        transport = zeep.transports.Transport(session=session, timeout=20, operation_timeout=20)
        source = wsdl or (str(PUBLISHED) if PUBLISHED.exists() else platform.endpoints["printService"] + "?wsdl")
        self.client = zeep.Client(source, transport=transport)
        binding = next(iter(self.client.wsdl.bindings))
        self.service = self.client.create_service(binding, platform.endpoints["printService"])

    def heads(self, **change):
        """InvocationContext and AuthorityContext."""
        value = {"agreement": self.demo["serviceAgreementUuid"], "system": self.demo["userSystemUuid"],
                 "cvr": self.demo["cvr"], **change}
        return {"InvocationContext": {"ServiceAgreementUUID": value["agreement"], "UserSystemUUID": value["system"],
                                      "UserUUID": self.demo["userUuid"], "ServiceUUID": self.demo["serviceUuid"]},
                "AuthorityContext": {"MunicipalityCVR": value["cvr"]}}

    def send(self, identifier, text="Husk din tid på tirsdag", person=0, kanal="D", prioritet="D", filformat="TXT",
             materiale=None, **change):
        """afsendBrev; zeep makes the base64."""
        return self.service.afsendBrev(**self.heads(**change), BrevSPBody={
            "Kanalvalg": kanal, "Prioritet": prioritet, "ForsendelseI": {
                "AfsendelseIdentifikator": identifier,
                "ForsendelseModtager": {
                    "AfsendelseModtager": {"CPRnummerIdentifikator": self.demo["persons"][person]["cpr"]}},
                "FilformatNavn": filformat,
                "MeddelelseIndholdData": text.encode() if isinstance(text, str) else text,
                "DokumentParametre": {},
                "DigitalPostParametre": {
                    "MeddelelseIndholdstypeIdentifikator": int(materiale or self.demo["materialeId"]),
                    "MedsendDokumentRegistreringIndikator": False}}})

    def ask(self, person=0, materiale="", **change):
        """spoergTilmelding; without a material when it is None."""
        wanted = self.demo["materialeId"] if materiale == "" else materiale
        question = {"SlutbrugerIdentitet": {"CPRnummerIdentifikator": self.demo["persons"][person]["cpr"]}}
        if wanted is not None:
            question["MeddelelseIndholdstypeIdentifikator"] = int(wanted)
        return self.service.spoergTilmelding(**self.heads(**change), TilmeldingRequest=question)

    def refused(self, code, call, *arguments, **keywords):
        """The call ends in a fault with this code, and nothing is stored."""
        before = self.platform.settled()
        try:
            answer = call(*arguments, **keywords)
        except zeep.exceptions.Fault as fault:
            found = [element.text for name in (SPF + "ErrorCode", DKAL + "FejlKode") for element in fault.detail.iter(name)]
            assert found == [code], (found, code, fault.message)
            assert fault.message, "a fault says why"
        else:
            raise AssertionError("not refused: %r" % answer)
        assert self.platform.state() == before, "a refused call left something behind"


def test_asks():
    with Platform() as platform:
        kommune = Kommune(platform)
        assert kommune.ask(0) is True
        assert kommune.ask(1) is False
        assert kommune.ask(1, materiale=None) is False
        kommune.refused("9008", kommune.ask, 0, materiale="99")
        kommune.refused("LP-1104", kommune.ask, 0, cvr="55133018")


def test_sends_and_the_phone_rings():
    with Platform() as platform:
        kommune = Kommune(platform)
        text = "Kære borger: æøå ÆØÅ é € {[~]} – 160 tegn er nok"
        assert kommune.send("ZEEP-1", text) is True
        message, = until(platform.phone, "a message on the phone")
        assert (message["text"], message["to"], message["identifier"], message["sysId"]) == (
            text, platform.demo["persons"][0]["mobile"], "ZEEP-1", platform.demo["sysIds"]["nemSms"])
        status, = until(platform.dueslag, "a PKO_PostStatus in the dueslag")
        assert "Haendelsesbesked" in status["haendelsesbesked"]


def test_our_own_wsdl_serves_as_well():
    with Platform() as platform:
        kommune = Kommune(platform, wsdl=platform.endpoints["printService"] + "?wsdl")
        assert kommune.send("ZEEP-1") is True
        assert kommune.ask(0) is True
        address = next(iter(kommune.client.wsdl.services.values())).ports["Print"].binding_options["address"]
        assert urllib.parse.urlsplit(address).port == urllib.parse.urlsplit(platform.endpoints["printService"]).port


def test_refusals():
    with Platform() as platform:
        kommune = Kommune(platform)
        for code, change in [
                ("LP-1102", {"agreement": OTHER_UUID}),
                ("LP-1103", {"system": OTHER_UUID}),
                ("LP-1104", {"cvr": "55133018"}),
                ("9016", {"kanal": "F"}),
                ("9016", {"kanal": "P"}),
                ("9016", {"kanal": "A"}),
                ("9017", {"prioritet": "M"}),
                ("9018", {"filformat": "PDF"}),
                ("9011", {"text": "x" * 161}),
                ("9011", {"text": "æ" * 161}),
                ("9011", {"text": ""}),
                ("9012", {"text": "Prøve".encode("latin-1")}),
                ("9012", {"text": b"\xef\xbb\xbfHej"}),
                ("9008", {"materiale": "1"}),
                ("9019", {"materiale": platform.demo["meddelelseMaterialeId"]}),
                ("9010", {"person": 1})]:
            kommune.refused(code, kommune.send, "REFUSED", **change)
        assert kommune.send("REFUSED", "æ" * 160) is True, "a refused identifier is still free"


def test_the_wrong_certificate_is_a_fault():
    with Platform() as platform:
        for role in ("other", "kombit", "kommune"):
            stranger = Kommune(platform, role=role)
            stranger.refused("LP-1001", stranger.send, "WRONG-1")
            stranger.refused("LP-1001", stranger.ask)


def test_the_hours():
    with Platform() as platform:
        kommune = Kommune(platform)
        for number, (moment, code) in enumerate([
                ("2026-11-24T07:59:59", "9013"), ("2026-11-24T08:00:00", None), ("2026-11-24T21:59:59", None),
                ("2026-11-24T22:00:00", "9013"), ("2026-11-22T02:00:00", "9014"), ("2026-11-22T05:00:00", "9013")]):
            platform.control("clock", {"set": moment, "freeze": True})
            if code:
                kommune.refused(code, kommune.send, "HOUR-%d" % number)
            else:
                assert kommune.send("HOUR-%d" % number) is True
        assert kommune.ask() is True
        platform.control("clock", {"set": "2026-11-22T03:59:59"})
        kommune.refused("9014", kommune.ask)


def test_held_until_eight():
    with Platform(clock="2026-11-24T23:30:00+01:00") as platform:
        kommune = Kommune(platform)
        platform.knob("printService", "hold")
        assert kommune.send("HELD-1") is True
        assert platform.state()["held"] == 1 and platform.phone() == []
        platform.control("clock", {"set": "2026-11-25T07:59:30"})
        assert platform.phone() == []
        platform.control("clock", {"advance": 31})
        message, = until(platform.phone, "the held message")
        assert message["receivedAt"] >= "2026-11-25T07:00:00"
        until(platform.dueslag, "its status")


def test_the_same_twice_and_another():
    with Platform() as platform:
        kommune = Kommune(platform)
        assert kommune.send("TWICE") is True
        until(platform.phone, "the message")
        assert kommune.send("TWICE") is True
        kommune.refused("9006", kommune.send, "TWICE", "noget andet")
        kommune.refused("9006", kommune.send, "TWICE", person=2)
        platform.control("clock", {"set": "2026-11-24T23:00:00"})
        assert kommune.send("TWICE") is True, "what was accepted is answered alike at any hour"
        folder = platform.folder
        platform.stop()
        with Platform(folder, clock=TUESDAY) as again:
            kommune = Kommune(again)
            assert kommune.send("TWICE") is True
            kommune.refused("9006", kommune.send, "TWICE", "noget andet")
            assert len(again.phone()) == 1 and len(again.dueslag()) == 1


def test_knobs_as_a_client_meets_them():
    with Platform() as platform:
        kommune = Kommune(platform)
        for knob, expected in [({"kind": "500"}, 500), ({"kind": "503"}, 503)]:
            platform.knob("printService", count=1, **knob)
            try:
                kommune.send("KNOB-1")
                raise AssertionError("the knob was not met")
            except zeep.exceptions.TransportError as error:
                assert error.status_code == expected, error.status_code
        for kind in ("reset", "truncate"):
            platform.knob("printService", kind, count=1)
            try:
                kommune.send("KNOB-" + kind)
                raise AssertionError("the knob was not met")
            except (requests.exceptions.RequestException, zeep.exceptions.TransportError):
                pass
        platform.knob("afsender", "503", count=1)
        kommune.refused("LP-2001", kommune.send, "KNOB-2")
        platform.knob("afsender", "reset", count=2)
        kommune.refused("LP-2001", kommune.send, "KNOB-2")
        platform.control("knobs", method="DELETE")
        platform.knob("printService", "403")
        answer = platform.soap(platform.brev("KNOB-3", kanal="F"))
        assert (answer.status, b"9016" in answer.body) == (403, True)
        platform.control("knobs", method="DELETE")
        platform.knob("printService", "contentType", count=1)
        assert platform.soap(platform.brev("KNOB-4")).headers["Content-Type"].startswith("text/html")
        platform.knob("printService", "delay", milliseconds=50, count=1)
        assert kommune.send("KNOB-5") is True


if __name__ == "__main__":
    run(globals())

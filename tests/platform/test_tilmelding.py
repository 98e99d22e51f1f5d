#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""VedligeholdTilmelding on the platform: by token only, the register found from the authority, the kommune's certificate
towards it (SF2250 4.1.3.7, 4.1.3.9)."""

import pathlib
import sys

import lxml.etree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import tokenclient as tc  # noqa: E402
from platformclient import Platform, run  # noqa: E402

T = "http://serviceplatformen.dk/xml/wsdl/soap11/NemSMS/VedligeholdTilmelding/2/"
DKAL = "urn:oio:dkal:1.0.0"
PLATFORM = Platform()
CALLER = tc.TokenCaller(PLATFORM)
TOKEN = CALLER.token(entity=tc.ENROLMENT)
CPR = PLATFORM.demo["persons"][1]["cpr"]  # not in the register yet


def update(cpr=CPR, mobile="20123458", inside=""):
    """OpdaterBorgerNemSMSRequest."""
    return ('<t:OpdaterBorgerNemSMSRequest xmlns:t="%s" xmlns:dkal="%s">%s<t:CPRCVR><t:CPR-nr>%s</t:CPR-nr></t:CPRCVR>'
            "<dkal:SlutbrugerStamdata><dkal:MobiltelefonNummerIdentifikator>%s</dkal:MobiltelefonNummerIdentifikator>"
            "</dkal:SlutbrugerStamdata></t:OpdaterBorgerNemSMSRequest>" % (T, DKAL, inside, cpr, mobile))


def enrol(cpr=CPR, value="true", label="CPR-nr"):
    """TilmeldNemSMSRequest."""
    return ('<t:TilmeldNemSMSRequest xmlns:t="%s" xmlns:dkal="%s"><t:CPRCVR><t:%s>%s</t:%s></t:CPRCVR>'
            "<dkal:Myndighedstilmelding><dkal:TilmeldtIndikator>%s</dkal:TilmeldtIndikator></dkal:Myndighedstilmelding>"
            "</t:TilmeldNemSMSRequest>" % (T, DKAL, label, cpr, label, value))


def call(payload, operation, token=TOKEN, **more):
    """A call by token."""
    return CALLER.call(payload, T + operation, token, door="tilmelding", **more)


def refused(answer, code):
    """The answer is a signed fault with that code; gives its text."""
    assert answer.status == 500, (answer.status, answer.body)
    root = tc.verified(answer.body, PLATFORM.pki["serviceCert"])
    found = [one.text for one in root.iter() if lxml.etree.QName(one).localname in ("ErrorCode", "FejlKode")]
    assert found == [code], (found, answer.body)
    return next(one.text for one in root.iter() if lxml.etree.QName(one).localname in ("ErrorText", "FejlTekst"))


def in_register(cpr=CPR):
    """What the register itself says, asked with the kommune's certificate."""
    address = "%s/%s/boks/%s" % (PLATFORM.endpoints["register"], PLATFORM.demo["sysIds"]["register"], cpr)
    return PLATFORM.https("GET", address, role="kommune")


def test_a_citizen_is_made_and_signed_on_through_the_kommunes_register():
    assert in_register().status == 404
    done = call(update(), "OpdaterBorgerNemSMS")
    assert done.status == 200, done.body
    body = tc.verified(done.body, PLATFORM.pki["serviceCert"]).find("{%s}Body" % tc.SOAP11)
    assert body[0].tag == "{%s}OpdaterBorgerNemSMSResponse" % T and len(body[0]) == 0
    assert b"20123458" in in_register().body
    assert call(enrol(), "TilmeldNemSMS", soap=tc.SOAP12).status == 200
    PLATFORM.control("confirm", {"to": "20123458"})
    assert b"<dkal:TilmeldtIndikator>true" in in_register().body
    assert call(enrol(value="false"), "TilmeldNemSMS").status == 200
    assert b"<dkal:TilmeldtIndikator>false" in in_register().body


def test_the_register_is_found_from_the_authority_in_the_token():
    """A token for an authority without a register in the table is refused, whatever the message says."""
    setup = {"afsendersystemer": [{"sysId": "3001", "formaal": "nemsms"}],
             "serviceaftaler": [{"uuid": "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c87", "cvr": "55133018",
                                 "brugersystemUuid": "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b", "integration": "sf1600",
                                 "nemSmsSysId": "3001"}]}
    PLATFORM.control("setup/other", setup, "PUT")
    other = CALLER.token(cvr="55133018", entity=tc.ENROLMENT)
    assert "55133018" in refused(call(update(), "OpdaterBorgerNemSMS", other), "LP-1104")
    context = ('<a:AuthorityContext xmlns:a="http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/">'
               "<a:MunicipalityCVR>55133018</a:MunicipalityCVR></a:AuthorityContext>")
    assert "55133018" in refused(call(update(inside=context), "OpdaterBorgerNemSMS"), "LP-1104")
    setup["afsendersystemer"].append({"sysId": "3003", "formaal": "register"})
    setup["serviceaftaler"].append({**setup["serviceaftaler"][0], "uuid": "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c88",
                                    "integration": "sf2250", "registerSysId": "3003"})
    PLATFORM.control("setup/other", setup, "PUT")
    assert call(update(), "OpdaterBorgerNemSMS", other).status == 200


def test_an_agreement_waits_for_the_kommunes_yes():
    """Asked for by the supplier, refused until the kommune has approved it, and the fault names the kommune (TS107)."""
    asked = {"uuid": "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c89", "cvr": "55133018", "integration": "sf2250",
             "brugersystemUuid": "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b", "registerSysId": "3003", "godkendt": "nej"}
    setup = {"afsendersystemer": [{"sysId": "3003", "formaal": "register"}], "serviceaftaler": [asked]}
    PLATFORM.control("setup/other", setup, "PUT")
    token = CALLER.token(cvr="55133018", entity=tc.ENROLMENT)
    said = refused(call(update(), "OpdaterBorgerNemSMS", token), "LP-1106")
    assert asked["uuid"] in said and "Kommunen skal godkende" in said, said
    asked["godkendt"] = "ja"
    PLATFORM.control("setup/other", setup, "PUT")
    assert call(update(), "OpdaterBorgerNemSMS", token).status == 200


def test_a_missing_foreign_or_old_token_is_refused_by_name():
    for token in (CALLER.token(), TOKEN.replace("29189846", "19435075")):
        refused(call(update(), "OpdaterBorgerNemSMS", token), "LP-1202")
    plain = '<s:Envelope xmlns:s="%s"><s:Body>%s</s:Body></s:Envelope>' % (tc.SOAP11, update())
    assert "wsse:Security" in refused(CALLER.post(PLATFORM.endpoints["tilmelding"], plain.encode(), tc.SOAP11), "LP-1201")
    assert "sbf:Framework" in refused(call(update(), "OpdaterBorgerNemSMS", framework=False), "LP-1201")
    PLATFORM.control("clock", {"advance": 8 * 3600})
    try:
        assert "ended" in refused(call(update(), "OpdaterBorgerNemSMS"), "LP-1202")
    finally:
        PLATFORM.control("clock", {"advance": -8 * 3600})


def test_what_is_not_the_contract_is_refused():
    """A SystemId is no part of it since 2.2.1; a number stands under its own name; the action fits the content."""
    refused(call(update(inside="<t:SystemId>1003</t:SystemId>"), "OpdaterBorgerNemSMS"), "LP-1002")
    refused(call(enrol(label="CVR-nr"), "TilmeldNemSMS"), "LP-1002")
    refused(call(update(mobile="10123457"), "OpdaterBorgerNemSMS"), "LP-1002")
    refused(call(update(), "TilmeldNemSMS"), "LP-1004")
    refused(call('<x xmlns="urn:x"/>', "OpdaterBorgerNemSMS"), "LP-1002")


def test_the_registers_own_refusal_comes_through():
    """Signing on somebody whom the register does not know is its refusal, not ours (3.2.5)."""
    answer = call(enrol(cpr="55133018", label="CVR-nr"), "TilmeldNemSMS")
    root = tc.verified(answer.body, PLATFORM.pki["serviceCert"])
    assert answer.status == 500 and root.find(".//{%s}FejlKode" % DKAL) is not None, answer.body


if __name__ == "__main__":
    run(globals())

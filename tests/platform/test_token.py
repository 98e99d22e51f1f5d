#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The platform's token services and PrintService by token, met by a client of lxml and python3-xmlsec."""

import base64
import datetime
import json
import pathlib
import sys
import urllib.parse

import lxml.etree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import tokenclient as tc  # noqa: E402
from platformclient import P, Platform, afsend_brev, run, spoerg_tilmelding  # noqa: E402

PLATFORM = Platform()
CALLER = tc.TokenCaller(PLATFORM)
TOKEN = CALLER.token()
ASK, SEND = P + "spoergTilmelding", P + "afsendBrev"


def ask(**change):
    """The look-up of the demo's enrolled person, without contexts unless told."""
    change = {"agreement": None, "cvr": None, **change}
    return spoerg_tilmelding(PLATFORM.demo, PLATFORM.demo["persons"][0]["cpr"], **change)


def send(identifier):
    """A message without contexts."""
    return afsend_brev(PLATFORM.demo, identifier, "Husk din tid på tirsdag", agreement=None, cvr=None)


def refused(answer, code):
    """The answer is a signed fault with that code; gives its text."""
    assert answer.status == 500, (answer.status, answer.body)
    root = tc.verified(answer.body, PLATFORM.pki["serviceCert"])
    found = [one.text for one in root.iter() if lxml.etree.QName(one).localname in ("ErrorCode", "FejlKode")]
    assert found == [code], (found, answer.body)
    return next(one.text for one in root.iter() if lxml.etree.QName(one).localname in ("ErrorText", "FejlTekst"))


def test_a_token_names_authority_and_holder():
    """Eight hours, for PrintService, bound to the caller's certificate."""
    root = lxml.etree.fromstring(TOKEN)
    attributes = {one.get("Name"): one[0].text for one in root.iter("{%s}Attribute" % tc.SAML)}
    assert attributes["dk:gov:saml:attribute:CvrNumberIdentifier"] == PLATFORM.demo["cvr"]
    assert root.findtext(".//{%s}Audience" % tc.SAML) == tc.ENTITY
    assert base64.b64encode(tc.certificate_of(TOKEN)).decode() == tc.der(CALLER.certificate)


def test_the_sts_refuses_what_is_not_the_callers():
    """Another certificate, another's key, unknown authority and service, a wrong clock."""
    def says(answer, word):
        assert answer.status == 400, (answer.status, answer.body)
        text = tc.verified(answer.body, PLATFORM.pki["stsCert"]).findtext(".//{%s}Text" % tc.SOAP12)
        assert word in text, text
    says(tc.TokenCaller(PLATFORM, "kombit").ask_sts(), "registered user system")
    says(CALLER.ask_sts(holder=tc.der(PLATFORM.pem("other")[0])), "UseKey")
    says(CALLER.ask_sts(cvr="55133018"), "55133018")
    says(CALLER.ask_sts(entity="http://other"), "http://other")
    says(CALLER.ask_sts(now=CALLER.now() - datetime.timedelta(minutes=20)), "clocks")
    says(CALLER.post(PLATFORM.endpoints["sts"], b"<x/>", tc.SOAP12), "envelope")


def test_look_up_and_send_by_token():
    """Both operations in both versions of SOAP; the answer is signed and relates to the question."""
    for soap in (tc.SOAP11, tc.SOAP12):
        answer = CALLER.call(ask(), ASK, TOKEN, soap=soap)
        assert answer.status == 200, answer.body
        root = tc.verified(answer.body, PLATFORM.pki["serviceCert"])
        assert root.findtext(".//{%s}tilmeldt" % P) == "true"
        assert root.findtext(".//{%s}RelatesTo" % tc.WSA).startswith("urn:uuid:")
        assert root.find(".//{%s}Framework" % tc.SBF).get("version") == "2.0"
    answer = CALLER.call(send("token-1"), SEND, TOKEN)
    assert tc.verified(answer.body, PLATFORM.pki["serviceCert"]).findtext(".//{%s}resultat" % P) == "true"
    PLATFORM.settled()
    assert [one["text"] for one in PLATFORM.phone()] == ["Husk din tid på tirsdag"]


def test_a_call_without_the_liberty_header_names_it():
    """SF2250 2.4.0: the header is named in the fault."""
    assert "sbf:Framework" in refused(CALLER.call(ask(), ASK, TOKEN, framework=False), "LP-1201")


def test_unsigned_parts_are_refused():
    """Each part of the policy must be covered."""
    for part in ("Action", "MessageID", "To", "ReplyTo", "Timestamp", "Body", "Framework",
                 lxml.etree.fromstring(TOKEN).get("ID")):
        name = "Assertion" if part.startswith("_") else part
        assert name in refused(CALLER.call(ask(), ASK, TOKEN, unsigned=(part,)), "LP-1203")


def test_bad_tokens_are_refused_by_name():
    """Changed, for another service's time, signed by another key, without a signature."""
    for change in (("29189846", "19435075"), ("CN=", "CN=x")):
        assert "changed" in refused(CALLER.call(ask(), ASK, TOKEN.replace(*change)), "LP-1202")
    stranger = tc.TokenCaller(PLATFORM)
    stranger.key = PLATFORM.pem("kombit")[1]
    refused(stranger.call(ask(), ASK, TOKEN), "LP-1203")
    PLATFORM.control("clock", {"advance": 8 * 3600})
    try:
        assert "ended" in refused(CALLER.call(ask(), ASK, TOKEN), "LP-1202")
    finally:
        PLATFORM.control("clock", {"advance": -8 * 3600})


def test_the_token_names_the_authority_and_the_message_may_not_say_otherwise():
    """AuthorityContext of another authority is refused; Action must fit the content."""
    assert "55133018" in refused(CALLER.call(ask(cvr="55133018"), ASK, TOKEN), "LP-1104")
    assert CALLER.call(ask(cvr=PLATFORM.demo["cvr"]), ASK, TOKEN).status == 200
    refused(CALLER.call(ask(), SEND, TOKEN), "LP-1004")


def test_a_message_counts_once():
    """What was let in is not let in again, whoever brings it; one that was refused may be mended under its MessageID."""
    sent = []
    https = PLATFORM.https
    PLATFORM.https = lambda *words, **more: sent.append((words, more)) or https(*words, **more)
    try:
        assert CALLER.call(ask(), ASK, TOKEN).status == 200
    finally:
        del PLATFORM.https
    words, more = sent[-1]
    assert "came before" in refused(https(*words, **more), "LP-1203")
    assert CALLER.call(ask(), ASK, TOKEN).status == 200


def test_the_sts_takes_a_message_once():
    """The same signed request again is refused, a new one is not."""
    sent = []
    https = PLATFORM.https
    PLATFORM.https = lambda *words, **more: sent.append((words, more)) or https(*words, **more)
    try:
        assert CALLER.ask_sts().status == 200
    finally:
        del PLATFORM.https
    words, more = sent[-1]
    again = https(*words, **more)
    assert again.status == 400, (again.status, again.body)
    text = tc.verified(again.body, PLATFORM.pki["stsCert"]).findtext(".//{%s}Text" % tc.SOAP12)
    assert "came before" in text, text
    assert CALLER.ask_sts().status == 200


def test_a_wrong_clock_is_refused():
    """A message of ten minutes ago counts no more."""
    refused(CALLER.call(ask(), ASK, TOKEN, now=CALLER.now() - datetime.timedelta(minutes=11)), "LP-1203")


def rest(body, role="client"):
    """POST JSON to the STS."""
    return PLATFORM.https("POST", PLATFORM.endpoints["stsRest"], json.dumps(body), {"Content-Type": "application/json"}, role)


def test_the_rest_form_and_the_access_token():
    """SF1601 6.1: JSON for a token, a form for an access token."""
    wish = {"TokenType": tc.TOKEN + "SAMLV2.0", "RequestType": tc.WST + "/Issue", "KeyType": tc.WST + "/PublicKey",
            "AnvenderKontekst": {"Cvr": PLATFORM.demo["cvr"]}, "UseKey": tc.der(CALLER.certificate),
            "AppliesTo": {"EndpointReference": {"Address": tc.ENTITY}}, "OnBehalfOf": None}
    answer = rest(wish)
    assert answer.status == 200, answer.body
    assertion = answer.json()["RequestedSecurityToken"]["Assertion"]
    datetime.datetime.strptime(answer.json()["Lifetime"]["Expires"], "%m/%d/%Y %H:%M:%S")
    assert rest(wish, "other").status == 403
    assert rest({**wish, "KeyType": "x"}).status == 400
    assert rest({**wish, "UseKey": tc.der(PLATFORM.pem("other")[0])}).status == 403

    def exchange(token, role="client"):
        return PLATFORM.https("POST", PLATFORM.endpoints["accessToken"], urllib.parse.urlencode({"saml-token": token}),
                              {"Content-Type": "application/x-www-form-urlencoded"}, role)
    access = exchange(assertion).json()
    assert access["token_type"] == "Holder-of-key" and access["expires_in"] == 3600 and len(access["access_token"]) == 36
    assert exchange(assertion, "other").status == 403
    assert exchange(base64.b64encode(b"<x/>").decode()).status == 403
    assert exchange("").status == 400


if __name__ == "__main__":
    run(globals())

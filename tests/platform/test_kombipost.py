#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SF1601 on the platform: access token, MeMo to the same phone, once per MessageUUID, a day to wait for, recall, receipts."""

import base64
import pathlib
import sys
import tempfile
import threading
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import kombiclient as kc  # noqa: E402
from platformclient import TUESDAY, Platform, run, until  # noqa: E402

PLATFORM = Platform()
CALLER = kc.KombiCaller(PLATFORM)
ACCESS = CALLER.access()
DEMO = PLATFORM.demo
STRANGER = DEMO["persons"][1]["cpr"]  # not enrolled


def new():
    """A MessageUUID."""
    return str(uuid.uuid4())


def memo(identifier=None, text="Husk din tid på tirsdag", **change):
    """A MeMo of the demo's kommune to its enrolled person."""
    return kc.memo(DEMO, identifier or new(), text, **change)


def send(message, **more):
    """POST kombi with the access token at hand."""
    return CALLER.send(message, more.pop("access", ACCESS), **more)


def refused(answer, status, code):
    """The answer is a kombi_response with that code."""
    assert answer.status == status, (answer.status, answer.body)
    assert kc.svar(answer)[0] == "false" and kc.svar(answer)[2] == code, answer.body


def receipt(identifier):
    """The receipt of a message."""
    answer = CALLER.rest("GET", CALLER.beside("receipts/" + identifier), ACCESS)
    return answer.json() if answer.status == 200 else answer


def recall(identifier):
    """DELETE memos/{uuid}."""
    return CALLER.rest("DELETE", CALLER.beside("memos/" + identifier), ACCESS)


def on_phone(identifier):
    """What the phone has of a message."""
    return [one for one in PLATFORM.phone() if one["identifier"] == identifier]


def told_of(identifier):
    """What the dueslag has of a message."""
    return [one for one in PLATFORM.dueslag() if one["identifier"] == identifier]


def test_both_versions_reach_the_same_phone_as_printservice():
    for version in ("1.1", "1.2"):
        identifier = new()
        answer = send(memo(identifier, "MeMo %s & æøå" % version, version=version))
        assert answer.status == 200, answer.body
        result, transmission, told = kc.svar(answer)
        assert (result, told) == ("true", "received") and len(transmission) == 36, answer.body
        (message,) = until(lambda: on_phone(identifier), "the SMS")
        assert message["text"] == "MeMo %s & æøå" % version and message["to"] == DEMO["persons"][0]["mobile"], message
        status = until(lambda: told_of(identifier), "the status")[0]
        assert status["status"] == "Afleveret" and transmission in status["payload"], status
        business = receipt(identifier)
        assert business["receiptStatus"] == "COMPLETED" and business["transmissionId"] == transmission, business
    assert PLATFORM.soap(PLATFORM.brev("BESIDE-1")).status == 200
    until(lambda: on_phone("BESIDE-1"), "the SMS by PrintService")
    assert send(memo(), access=CALLER.access()).status == 200


def test_the_other_address_takes_it_too():
    answer = CALLER.rest("POST", CALLER.beside("memos"), ACCESS, kc.kombi(memo()))
    assert answer.status == 200 and kc.svar(answer)[0] == "true", answer.body


def test_once_per_message_uuid():
    identifier = new()
    first = send(memo(identifier))
    again = send(memo(identifier.upper()))
    assert kc.svar(first) == kc.svar(again), (first.body, again.body)
    for change in ({"label": "Andet"}, {"day": "2026-11-25"}):
        refused(send(memo(identifier, **change)), 409, "9006")
    refused(send(memo(identifier, "noget andet")), 409, "9006")
    PLATFORM.settled()
    assert len(on_phone(identifier)) == 1
    PLATFORM.control("clock", {"set": "2026-11-24T23:00:00+01:00"})
    try:
        assert kc.svar(send(memo(identifier), access=CALLER.access())) == kc.svar(first), "the same answer at any hour"
    finally:
        PLATFORM.control("clock", {"set": TUESDAY})


def test_the_memo_passes_unchanged():
    """NgDP has what the sender wrote, comments, white space and all (asked with KOMBIT's certificate)."""
    identifier = new()
    message = memo(identifier).replace("<memo:label>", "<!-- x --><memo:label>  ")
    assert send(message).status == 200
    root = PLATFORM.endpoints["afsender"].removesuffix("/afsendersystem")
    name = "Basic " + base64.b64encode(("%s:" % DEMO["sysIds"]["nemSms"]).encode()).decode()
    kept = PLATFORM.https("GET", root + "/apis/v1/memos/" + identifier, None, {"Authorization": name}, "kombit")
    assert kept.status == 200 and kc.lxml.etree.canonicalize(kept.body.decode(), with_comments=True) \
        == kc.lxml.etree.canonicalize(message, with_comments=True), kept.body
    name = "Basic " + base64.b64encode(("%s:" % DEMO["sysIds"]["digitalPost"]).encode()).decode()
    assert PLATFORM.https("GET", root + "/apis/v1/memos/" + identifier, None, {"Authorization": name}, "kombit").status == 404
    assert PLATFORM.https("GET", root + "/apis/v1/memos/" + identifier, None, {}, "kombit").status == 403


def test_the_access_token_is_verified():
    for access, why in ((str(uuid.uuid4()), b"kendes ikke"), (CALLER.access(entity=kc.ASK), b"postforespoerg")):
        answer = send(memo(), access=access)
        refused(answer, 401, "LP-1204")
        assert why in answer.body, answer.body
    refused(send(memo(), headers={"Authorization": None}), 401, "LP-1204")
    refused(send(memo(), headers={"Authorization": "Bearer " + ACCESS}), 401, "LP-1204")
    refused(send(memo(), role="other"), 403, "LP-1001")
    assert send(memo(), role="kombit").status == 403
    refused(send(memo(), headers={"x-TransaktionsId": None}), 400, "LP-1205")
    refused(send(memo(), headers={"x-TransaktionsTid": "i dag"}), 400, "LP-1205")
    PLATFORM.control("clock", {"advance": 3600})
    try:
        refused(send(memo()), 401, "LP-1204")
    finally:
        PLATFORM.control("clock", {"advance": -3600})
    assert PLATFORM.https("POST", PLATFORM.endpoints["kombiPost"], b"x", {}, None).status == 401


def test_the_token_speaks_for_its_own_authority_only():
    refused(send(memo(sender="55133018")), 403, "LP-1104")
    setup = {"afsendersystemer": [{"sysId": "3001", "formaal": "nemsms"}],
             "serviceaftaler": [{"uuid": "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c87", "cvr": "55133018",
                                 "brugersystemUuid": "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b", "integration": "sf1601",
                                 "nemSmsSysId": "3001"}]}
    PLATFORM.control("setup/other", setup, "PUT")
    other = CALLER.access(cvr="55133018")
    identifier = new()
    assert send(memo(identifier, sender="55133018"), access=other).status == 200
    refused(send(memo(identifier)), 409, "9006")  # one MessageUUID in the world
    assert CALLER.rest("GET", CALLER.beside("receipts/" + identifier), ACCESS).status == 404
    assert CALLER.rest("DELETE", CALLER.beside("memos/" + identifier), ACCESS).status == 404
    setup["serviceaftaler"][0]["gyldigTil"] = "2026-11-01"
    PLATFORM.control("setup/other", setup, "PUT")
    refused(send(memo(sender="55133018"), access=other), 403, "LP-1104")


def test_the_same_refusals_as_printservice():
    refused(send(memo(cpr=STRANGER)), 409, "9010")
    refused(send(memo(cpr="0000000000")), 400, "9009")
    refused(send(memo(kind="EMAIL")), 400, "9009")
    refused(send(memo(text="")), 400, "empty.notification.not.allowed")
    refused(send(memo(text="x" * 161)), 400, "LP-1002")
    refused(send(memo(type="DIGITALPOST")), 400, "LP-1002")
    refused(send(memo(body="<memo:MessageBody/>")), 400, "LP-1002")
    refused(send(memo(), choice="Digital Post"), 400, "LP-1301")
    refused(send(memo("8c2ea15d-61fb-1ba9-9366-42f8b194c852")), 400, "LP-1002")
    refused(send(memo(), headers={"Content-Type": "text/plain"}), 400, "LP-1002")
    for at, code, status in (("2026-11-24T22:00:00+01:00", "9013", 409), ("2026-11-22T02:00:00+01:00", "9014", 503)):
        PLATFORM.control("clock", {"set": at})
        night = CALLER.access()
        refused(send(memo(), access=night), status, code)
    PLATFORM.control("clock", {"set": TUESDAY})


def test_a_day_to_wait_for():
    refused(send(memo(day="2026-11-23")), 400, "do.not.deliver.until.date.too.early")
    refused(send(memo(day="2026-11-30")), 400, "do.not.deliver.until.date.too.late")
    today, last = new(), new()
    assert send(memo(today, day="2026-11-24")).status == 200
    until(lambda: on_phone(today), "today's SMS")
    assert send(memo(last, day="2026-11-29")).status == 200
    assert receipt(last)["receiptStatus"] == "RECEIVED" and not on_phone(last)
    PLATFORM.control("clock", {"set": "2026-11-29T07:59:59+01:00"})
    assert not on_phone(last)
    PLATFORM.control("clock", {"set": "2026-11-29T08:00:00+01:00"})
    until(lambda: on_phone(last), "the SMS of the day")
    until(lambda: CALLER_AT_DAY(last) == "COMPLETED", "the business receipt")
    PLATFORM.control("clock", {"set": TUESDAY})


def CALLER_AT_DAY(identifier):
    """The receipt's status, with an access token of that day."""
    access = CALLER.access()
    return CALLER.rest("GET", CALLER.beside("receipts/" + identifier), access).json()["receiptStatus"]


def test_at_night_one_that_waits_is_taken():
    PLATFORM.control("clock", {"set": "2026-11-24T23:00:00+01:00"})
    assert send(memo(day="2026-11-25"), access=CALLER.access()).status == 200
    PLATFORM.control("clock", {"set": TUESDAY})


def test_recall_until_the_day_has_come():
    identifier, sent = new(), new()
    assert recall(identifier).status == 404
    assert send(memo(identifier, day="2026-11-26")).status == 200
    assert recall(identifier).status == 204 and recall(identifier.upper()).status == 204
    assert "Tilbagekaldt" in until(lambda: told_of(identifier), "the status")[0]["status"]
    PLATFORM.control("clock", {"set": "2026-11-26T09:00:00+01:00"})
    assert not on_phone(identifier)
    PLATFORM.control("clock", {"set": TUESDAY})
    assert send(memo(sent)).status == 200
    late = recall(sent)
    assert late.status == 409 and kc.code(late) == "memo.recall.too.late", late.body
    waiting = new()
    assert send(memo(waiting, day="2026-11-25")).status == 200
    PLATFORM.control("clock", {"set": "2026-11-25T00:00:00+01:00"})
    access = CALLER.access()
    assert CALLER.rest("DELETE", CALLER.beside("memos/" + waiting), access).status == 409
    PLATFORM.control("clock", {"set": TUESDAY})


def test_somebody_who_left_meanwhile_gets_nothing():
    """A negative business receipt: accepted today, refused when its day comes."""
    identifier = new()
    assert send(memo(identifier, day="2026-11-25")).status == 200
    box = "%s/%s/boks/%s/myndighedstilmelding" % (PLATFORM.endpoints["register"], DEMO["sysIds"]["register"], DEMO["persons"][0]["cpr"])
    body = '<dkal:Myndighedstilmelding xmlns:dkal="urn:oio:dkal:1.0.0"><dkal:TilmeldtIndikator>%s</dkal:TilmeldtIndikator></dkal:Myndighedstilmelding>'
    xml = {"Content-Type": "application/xml"}
    assert PLATFORM.https("PUT", box, body % "false", xml, "kommune").status in (200, 204)
    PLATFORM.control("clock", {"set": "2026-11-25T09:00:00+01:00"})
    told = until(lambda: told_of(identifier), "the status")[0]
    assert told["status"] == "Fejlet" and "9010" in told["payload"], told
    access = CALLER.access()
    kept = CALLER.rest("GET", CALLER.beside("receipts/" + identifier), access).json()
    assert kept["receiptStatus"] == "NOT_ALLOWED" and kept["errorCode"] == "9010", kept
    assert not on_phone(identifier)
    assert PLATFORM.https("PUT", box, body % "true", xml, "kommune").status in (200, 204)
    PLATFORM.control("confirm", {"to": DEMO["persons"][0]["mobile"]})
    PLATFORM.control("clock", {"set": TUESDAY})


def test_look_up():
    access = CALLER.access(entity=kc.ASK)

    def ask(query, what="nemsms", token=access):
        return CALLER.rest("GET", PLATFORM.endpoints["postForespoerg"].removesuffix("nemsms") + what + "?" + query, token)
    assert ask("cprNumber=" + DEMO["persons"][0]["cpr"]).json() == {"result": True}
    assert ask("cprNumber=" + STRANGER).json() == {"result": False}
    assert ask("cvrNumber=55133018").json() == {"result": False}
    assert ask("cprNumber=" + DEMO["persons"][0]["cpr"], "digitalpost").json() == {"result": True}
    for query in ("cprNumber=1", "", "cprNumber=55133018", "cvrNumber=" + STRANGER, "cprNumber=%s&cvrNumber=55133018" % STRANGER):
        answer = ask(query)
        assert answer.status == 400 and kc.code(answer) == "9009", (query, answer.body)
    answer = ask("cprNumber=" + STRANGER, token=ACCESS)
    assert answer.status == 401 and kc.code(answer) == "LP-1204", answer.body
    assert ask("cprNumber=" + STRANGER, "sms").status == 405


def test_the_same_knobs_as_printservice():
    PLATFORM.knob("kombiPost", "503", count=1)
    assert send(memo()).status == 503
    PLATFORM.knob("kombiPost", "500", count=1, when="after")
    identifier = new()
    assert send(memo(identifier)).status == 500
    assert send(memo(identifier)).status == 200  # done, and the answer was lost: the same MessageUUID is harmless
    PLATFORM.knob("afsender", "503", count=1)
    refused(send(memo()), 503, "LP-2001")
    PLATFORM.knob("kombiPost", "403")
    refused(send(memo(cpr=STRANGER)), 403, "9010")
    PLATFORM.control("knobs", method="DELETE")
    PLATFORM.knob("kombiPost", "contentType", count=1)
    assert send(memo()).headers["Content-Type"].startswith("text/html")
    for kind in ("reset", "truncate"):
        PLATFORM.knob("kombiPost", kind, count=1)
        try:
            send(memo())
            raise AssertionError("there was an answer")
        except (OSError, kc.tc.lxml.etree.Error, __import__("http.client").client.HTTPException):
            pass
    PLATFORM.control("clock", {"set": "2026-11-24T23:00:00+01:00"})
    PLATFORM.knob("kombiPost", "hold")
    held = new()
    assert send(memo(held), access=CALLER.access()).status == 200
    PLATFORM.control("knobs", method="DELETE")
    assert not on_phone(held)
    PLATFORM.control("clock", {"set": "2026-11-25T08:00:00+01:00"})
    until(lambda: on_phone(held), "the SMS of the morning")
    PLATFORM.control("clock", {"set": TUESDAY})


def killed(knob):
    """Sends while `knob` holds the message, kills there, starts again, resends: one SMS; the token holds meanwhile."""
    with tempfile.TemporaryDirectory(prefix="nemsms-kombi-") as folder:
        platform = Platform(folder)
        caller = kc.KombiCaller(platform)
        access = caller.access()
        message = kc.memo(platform.demo, "8c2ea15d-61fb-4ba9-9366-42f8b194c852")
        platform.knob(**knob)

        def first():
            try:
                caller.send(message, access)
            except OSError:
                pass
        sender = threading.Thread(target=first)
        sender.start()
        until(lambda: platform.control("knobs") == [], "the point of the kill")
        platform.kill()
        sender.join()
        with Platform(folder, clock=TUESDAY) as again:
            caller = kc.KombiCaller(again)
            answer = caller.send(message, access)
            assert answer.status == 200, answer.body
            assert kc.svar(caller.send(message, access)) == kc.svar(answer)
            until(again.dueslag, "the status")
            assert len(again.phone()) == 1 and len(again.dueslag()) == 1
            refused(caller.send(message.replace("Husk", "Glem"), access), 409, "9006")


def test_kill_9_loses_and_doubles_nothing():
    for knob in ({"door": "kombiPost", "kind": "hang", "count": 1}, {"door": "kombiPost", "kind": "hang", "count": 1, "when": "after"},
                 {"door": "afsender", "kind": "hang", "count": 1, "when": "after"}, {"door": "delivery", "kind": "hang", "count": 1}):
        killed(knob)


def test_bad_messages_get_an_answer():
    for body in ("x", "<a/>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", kc.kombi(memo()) * 2,
                 "<kombi_request>" * 60, kc.kombi(memo() + memo()), kc.kombi(memo()).replace("kombi_request", "kombi")):
        refused(CALLER.rest("POST", PLATFORM.endpoints["kombiPost"], ACCESS, body), 400, "LP-1002")
    large = CALLER.rest("POST", PLATFORM.endpoints["kombiPost"], ACCESS, kc.kombi(memo()) + " " * 300000)
    refused(large, 400, "LP-1002")
    for method, what in (("GET", "kombi"), ("PUT", "memos/" + new()), ("GET", "memos"), ("DELETE", "receipts/" + new()), ("GET", "")):
        assert CALLER.rest(method, CALLER.beside(what), ACCESS).status == 405, (method, what)
    assert PLATFORM.state()["records"] >= 0


if __name__ == "__main__":
    run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl by every route: PrintService by certificate and by token, SF1601 with a MeMo; states, evidence, recall."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

DRAFT = ["--materiale", "167783", "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]
ROUTES = {"sf1600-certifikat": "sf1600", "sf1600-token": "sf1600token", "sf1601": "sf1601"}


def send(demo, route, *more):
    """Sends by a route; gives the record."""
    return demo.json("sms", "send", *DRAFT, "--route", route, *more).ok().object()


def show(demo, sms):
    """The record, its timeline and its exchanges."""
    lines = demo.json("sms", "show", sms["id"], "--raw").ok().lines()
    return (lines[0], [one["timeline"]["code"] for one in lines if "timeline" in one],
            [one["exchange"] for one in lines if "exchange" in one])


def settled(demo, sms, state):
    """Waits for a state; gives what show() gives."""
    def there():
        demo.json("sms", "update").ok()
        return show(demo, sms)[0]["tilstand"] == state
    until(there, state)
    return show(demo, sms)


def test_one_message_by_every_route_side_by_side():
    with Demo() as demo:
        sent = {route: send(demo, route) for route in ROUTES}
        for route, code in ROUTES.items():
            assert sent[route]["vej"] == code and sent[route]["tilstand"] == "accepteret", sent[route]
            assert bool(sent[route]["messageUuid"]) == bool(sent[route]["transmissionId"]) == (route == "sf1601")
        for route in ROUTES:
            record, timeline, raw = settled(demo, sent[route], "afleveret")
            memo = route == "sf1601"
            assert record["leveringsbevis"] == ("forretningskvittering" if memo else "pkopoststatus"), record
            assert timeline[-2:] == (["testsms.line.accepted.memo", "testsms.line.receipted"] if memo else
                                     ["testsms.line.accepted", "testsms.line.delivered"]), timeline
            assert [one["operation"] for one in raw] == (
                ["PostForespoerg", "KombiPostAfsend", "forretningskvittering"] if memo else
                ["spoergTilmelding", "afsendBrev", "PKO_PostStatus"]), raw
            assert "2512484916" not in str(raw)
        assert len(demo.json("telefon", "list").ok().lines()) == len(ROUTES)
        compared = demo.json("sms", "compare", sent["sf1601"]["messageUuid"]).ok().lines()
        assert [one["route"] for one in compared if "route" in one] == ["sf1601", "sf1600-token", "sf1600-certifikat"], compared
        by_token = show(demo, sent["sf1600-token"])[2][1]["request"]
        assert "Assertion" in by_token and "Assertion" not in show(demo, sent["sf1600-certifikat"])[2][1]["request"]


def test_the_environment_chooses_the_route_and_the_memo():
    with Demo() as demo:
        demo.json("miljoe", "revise", "Lokal platform", "--rute", "sf1601", "--memo", "memo11").ok()
        sent = demo.json("sms", "send", *DRAFT).ok().object()
        assert sent["vej"] == "sf1601"
        assert "memoSchVersion" in show(demo, sent)[2][1]["request"]
        asked = demo.json("tilmelding", "lookup", "--testperson", "Prøveperson 1").ok().object()
        assert asked["tilmeldt"] is True and asked["findings"] == [], "PostForespoerg asks about NemSMS alone"
        assert send(demo, "sf1600")["vej"] == "sf1600"


def test_a_message_waits_for_its_day_and_is_recalled_or_delivered():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:  # Tuesday 24-11-2026 at 10
            first, second = (send(demo, "sf1601", "--tidligst", "2026-11-26") for _ in range(2))
            assert first["tilstand"] == "afventer" and first["leveresTidligst"] == "2026-11-26", first
            assert show(demo, first)[1][-2:] == ["testsms.line.heldday", "testsms.line.waiting.receipt"]
            recalled = demo.json("sms", "recall", first["messageUuid"]).ok().object()
            assert recalled["tilstand"] == "tilbagekaldt" and recalled["tilbagekaldtTid"], recalled
            assert demo.json("sms", "recall", first["id"]).error()["code"] == "testsms.recall.state"
            platform.control("clock", {"set": "2026-11-26T08:00:00+01:00"})
            late = demo.json("sms", "recall", second["id"])
            assert late.error()["code"] == "kombipost.fejl" and "memo.recall.too.late" in late.err, late.err
            settled(demo, second, "afleveret")
            assert len(platform.phone()) == 1
            assert demo.json("log", "verify").ok().object()["intact"] is True


def test_a_negative_business_receipt_is_a_failure():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            sent = send(demo, "sf1601", "--tidligst", "2026-11-25")
            box = "%s/%s/boks/%s/myndighedstilmelding" % (platform.endpoints["register"], platform.demo["sysIds"]["register"], "2512484916")
            body = ('<dkal:Myndighedstilmelding xmlns:dkal="urn:oio:dkal:1.0.0"><dkal:TilmeldtIndikator>false'
                    "</dkal:TilmeldtIndikator></dkal:Myndighedstilmelding>")
            assert platform.https("PUT", box, body, {"Content-Type": "application/xml"}, "kommune").status == 204
            platform.control("clock", {"set": "2026-11-25T09:00:00+01:00"})
            record = settled(demo, sent, "fejlet")[0]
            assert record["fejlkode"] == "9010" and platform.phone() == [], record


def test_what_cannot_be_is_said_before_sending():
    with Demo() as demo:
        def refused(*more):
            answer = demo.json("sms", "send", *DRAFT, *more)
            return answer.error()["code"]
        assert refused("--route", "brevdue") == "sms.route.unknown"
        assert refused("--tidligst", "2026-11-18") == "sms.day.route"
        assert refused("--route", "sf1601", "--tidligst", "2027-01-01") == "sms.check.dayrange"
        assert refused("--route", "sf1601", "--tidligst", "i morgen") == "command.day"
        sent = send(demo, "sf1600")
        assert demo.json("sms", "recall", sent["id"]).error()["code"] == "testsms.recall.route"
        report = demo.json("sms", "check", *DRAFT[:-1], "x" * 151, "--route", "sf1601").ok().object()
        said = {one["code"]: one["severity"] for one in report["checks"]}
        assert said["sms.check.memolength"] == said["sms.check.routeagreement"] == "warning", said


def test_lost_answers_are_sent_again_and_reach_the_phone_once():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            lost = []
            for knob in ({"kind": "503"}, {"kind": "500", "when": "after"}, {"kind": "reset", "when": "after"},
                         {"kind": "truncate", "when": "after"}, {"kind": "contentType", "when": "after"}):
                looked = send_with(demo, platform, knob)
                lost.append(looked)
            platform.control("knobs", method="DELETE")
            resumed = demo.json("sms", "resume").ok().lines()
            assert {one["tilstand"] for one in resumed} == {"accepteret"} and len(resumed) == len(lost), resumed
            platform.settled()
            phone = [one["identifier"] for one in platform.phone()]
            assert len(phone) == len(set(phone)) == len(lost), phone
            refused = demo.json("sms", "send", "--materiale", "167783", "--modtager-stdin", "--tekst", "Hej", "--route", "sf1601",
                                given="2512169996\n")
            assert refused.error()["code"] == "sms.check.notenrolled", refused.err


def send_with(demo, platform, knob):
    """Sends while the answer to KombiPostAfsend is spoilt: the look-up goes well, since it is answered before."""
    platform.knob("kombiPost", **{"count": -1, **knob})
    answer = demo.json("sms", "send", *DRAFT, "--route", "sf1601")
    platform.control("knobs", method="DELETE")
    listed = demo.json("sms", "list", "--limit", "1").ok().lines()[0]
    assert answer.code != 0 and listed["tilstand"] == "ikoe", (knob, answer.out, answer.err, listed)
    return listed["id"]


if __name__ == "__main__":
    run(globals())

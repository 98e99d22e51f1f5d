#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl against the local platform that it starts itself: check, look up, send, follow, tick."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

DRAFT = ["--materiale", "167783", "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]


def test_the_environment_is_checked_in_layers():
    with Demo() as demo:
        report = demo.json("miljoe", "check").ok().object()
        assert report["ok"] and report["simulated"], report
        assert [one["layer"] for one in report["layers"]] == ["clock", "dns", "tcp", "tls", "certificate", "token",
                                                              "agreement", "operation"]


def test_a_look_up_says_who_is_enrolled_and_warns_without_material():
    with Demo() as demo:
        first = demo.json("tilmelding", "lookup", "--materiale", "167783", "--testperson", "Prøveperson 1").ok().object()
        assert first["tilmeldt"] is True and first["findings"] == [] and first["modtager"] == "251248-****"
        second = demo.json("tilmelding", "lookup", "--materiale", "167783", "--modtager-stdin", given="2512169996\n").ok().object()
        assert second["tilmeldt"] is False
        loose = demo.json("tilmelding", "lookup", "--testperson", "Prøveperson 1").ok().object()
        assert loose["findings"][0]["code"] == "tilmelding.nomaterial"


def test_a_message_is_checked_sent_delivered_and_shown():
    with Demo() as demo:
        report = demo.json("sms", "check", *DRAFT).ok().object()
        assert report["maySend"] is True
        assert {one["check"] for one in report["checks"]} == {"text", "route", "form", "window", "servicewindow", "person", "material",
                                                              "agreement", "certificate", "price", "ean", "recipient"}
        sent = demo.json("sms", "send", *DRAFT).ok().object()
        assert sent["tilstand"] == "accepteret" and sent["simuleret"] is True
        assert sent["modtager"] == "251248-****" and sent["afleveretTid"] is None
        assert sent["environment"]["kind"] == report["environment"]["kind"] == "lokalplatform"

        def delivered():
            demo.json("sms", "update").ok()
            return demo.json("sms", "show", sent["identifikator"]).ok().lines()[0]["tilstand"] == "afleveret"
        until(delivered, "the delivery")
        shown = demo.json("sms", "show", sent["id"], "--raw").ok().lines()
        timeline = [one["timeline"]["code"] for one in shown if "timeline" in one]
        assert timeline == ["testsms.line.prepared", "testsms.line.accepted", "testsms.line.delivered"], timeline
        raw = [one["exchange"] for one in shown if "exchange" in one]
        assert [one["operation"] for one in raw] == ["spoergTilmelding", "afsendBrev", "PKO_PostStatus"]
        assert "2512484916" not in str(raw)
        phone = demo.json("telefon", "list").ok().lines()
        assert [one["identifikator"] for one in phone] == [sent["identifikator"]]
        assert demo.json("sms", "list").ok().object()["id"] == sent["id"]
        assert demo.json("sms", "tick", sent["id"], "--hvem", "Lis").code == 5


def test_the_environment_says_which_soap_is_spoken():
    with Demo() as demo:
        for version, mark in (("soap12", "http://www.w3.org/2003/05/soap-envelope"),
                              ("soap11", "http://schemas.xmlsoap.org/soap/envelope/")):
            demo("miljoe", "revise", "Lokal platform", "--soap", version).ok()
            sent = demo.json("sms", "send", *DRAFT).ok().object()
            shown = demo.json("sms", "show", sent["id"], "--raw").ok().lines()
            calls = [one["exchange"] for one in shown if "exchange" in one and one["exchange"]["operation"] == "afsendBrev"]
            assert calls and all(mark in str(one) for one in calls), (version, calls)


def test_refusals_have_their_codes_and_store_nothing():
    with Demo() as demo:
        assert demo("sms", "send", *DRAFT[:-1], "a" * 161).code == 3
        assert demo("sms", "check", *DRAFT[:-1], "a" * 161).code == 3
        assert demo("sms", "send", "--materiale", "167784", *DRAFT[2:]).code == 3
        not_enrolled = demo.json("sms", "send", "--materiale", "167783", "--testperson", "Prøveperson 2", "--tekst", "x")
        assert not_enrolled.code == 3 and not_enrolled.error()["code"] == "sms.check.notenrolled"
        assert not_enrolled.error()["reference"] == "SF2250 1.2.4, 3.1.6", not_enrolled.err
        assert demo.json("sms", "list").ok().out == ""
        assert demo("sms", "show", "nothing").code == 4


def test_a_refusal_by_the_counterpart_and_silence_have_their_own_codes():
    with Demo() as demo:
        other = "00000000-1111-4222-8333-444444444444"
        demo("serviceaftale", "revise", "SF1600 NemSMS", "--brugersystemUuid", other).ok()
        refused = demo.json("sms", "send", *DRAFT)
        assert refused.code == 6 and refused.error()["code"] == "printservice.fault", refused.err
        assert "command.sms.kept" not in refused.err, refused.err
        report = demo.json("miljoe", "check")
        assert report.code == 6, report.out
        assert (report.object()["stoppedAt"], report.object()["desk"]) == ("agreement", "supplier"), report.out
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob(door="printService", kind="reset")
            silent = demo.json("sms", "send", *DRAFT)
            assert silent.code == 7, (silent.code, silent.err)
            assert demo.json("miljoe", "check").object()["stoppedAt"] == "operation"
            assert demo.json("sms", "list").ok().object()["tilstand"] == "ikoe"
            assert '"command.sms.kept"' in silent.err
            still = demo.json("sms", "resume")
            assert still.code == 7 and still.object()["tilstand"] == "ikoe", (still.code, still.out)
            told = still.error()
            assert told["code"] == "command.sms.notsent" and told["cause"]["code"] == "transport.reset", told
            platform.control("knobs", method="DELETE")
            platform.control("clock", {"set": "2026-11-24T23:00:00+01:00"})
            late = demo("--language", "en", "sms", "resume")
            assert late.code == 3 and "08" in late.err and "22" in late.err, (late.code, late.err)


def test_without_work_the_verbs_say_so():
    with Demo() as demo:
        demo("sms", "send", *DRAFT).ok()
        idle = demo("--language", "en", "sms", "resume").ok()
        assert "No test SMS waits in the queue of" in idle.out and "Environment: " in idle.out, idle.out
        with Platform(demo.platform) as platform:
            platform.settled()
            assert demo.json("sms", "update").ok().object()["tilstand"] == "afleveret"
        assert "Nothing new" in demo("--language", "en", "sms", "update").ok().out


def test_verbs_on_the_wire_name_the_environment():
    with Demo() as demo:
        for line in (["miljoe", "check"], ["tilmelding", "lookup", "--materiale", "167783", *DRAFT[2:4]],
                     ["sms", "check", *DRAFT], ["sms", "send", *DRAFT], ["sms", "update"], ["sms", "resume"],
                     ["telefon", "list"]):
            assert "Miljø: " in demo("--language", "da", *line).ok().out, line
        for line in (["miljoe", "check"], ["tilmelding", "lookup", *DRAFT[:4]], ["sms", "check", *DRAFT]):
            assert demo.json(*line).ok().object()["environment"]["kind"] == "lokalplatform", line


run(globals())

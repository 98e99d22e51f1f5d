#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enrolment on a citizen's behalf with nemsmsctl: two calls, the citizen's yes on the phone, and every fault on the way."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402

CPR, NUMBER = "2512169996", "20123458"  # Prøveperson 2, who is enrolled nowhere
CONSENT = ["--samtykke-af", "borgeren", "--samtykke-vej", "telefonisk"]
WHO = ["--testperson", "Prøveperson 2", "--mobil-stdin", *CONSENT]
REFUSED, UNREACHABLE, INVALID = 6, 7, 3


def enrol(demo, *more, verb="enrol"):
    """Enrols the person; gives what was said."""
    return demo.json("tilmelding", verb, *(more or WHO), given=NUMBER + "\n")


def show(demo, case):
    """The record and the codes of its timeline."""
    lines = demo.json("tilmelding", "show", case["id"]).ok().lines()
    return lines[0], [one["timeline"]["code"] for one in lines if "timeline" in one]


def in_register(platform):
    """What NemSMS's register itself says; empty = it does not know the person."""
    address = "%s/%s/boks/%s" % (platform.endpoints["register"], platform.demo["sysIds"]["register"], CPR)
    answer = platform.https("GET", address, role="kommune")
    return answer.body.decode() if answer.status == 200 else ""


def test_from_consent_to_active():
    with Demo() as demo:
        consent = demo.json("tilmelding", "consent").ok().object()["consent"]
        assert "every authority" in consent and "hospitals and courts" in consent, consent
        case = enrol(demo).ok().object()
        assert case["tilstand"] == "afventerbekraeftelse" and case["samtykkeTekst"] == consent, case
        assert case["contract"] == "reconstructed" and case["simuleret"] is True, case
        assert case["slutbruger"] == "251216-****" and case["mobilnummer"] == "20****58", case
        told = demo.json("tilmelding", "status", case["identifikator"]).ok().object()
        assert told["tilstand"] == "afventerbekraeftelse", "accepted is not confirmed"
        assert [one["telefon"] for one in demo.json("telefon", "waiting").ok().lines()] == ["20****58"]
        assert demo.json("telefon", "confirm", "--cifre-stdin", given="1234\n").error()["code"] == "telefon.digits"
        assert demo.json("tilmelding", "status", case["id"]).ok().object()["tilstand"] == "afventerbekraeftelse"
        demo.json("telefon", "confirm", "--cifre-stdin", given=CPR[-4:] + "\n").ok()
        assert demo.json("telefon", "confirm").error()["code"] == "telefon.nonewaits"
        told = demo.json("tilmelding", "status", case["id"]).ok().object()
        assert told["tilstand"] == "aktiv" and told["aktivTid"], told
        assert show(demo, case)[1] == ["tilmelding.line.consent", "tilmelding.line.updated", "tilmelding.line.enrolled",
                                       "tilmelding.line.active"]
        assert demo.json("tilmelding", "lookup", "--testperson", "Prøveperson 2", "--materiale", "167783").ok().object()["tilmeldt"]
        assert enrol(demo).ok().object()["id"] == case["id"], "asking twice makes no second case"
        gone = demo.json("tilmelding", "withdraw", case["id"]).ok().object()
        assert gone["tilstand"] == "frameldt", gone
        assert demo.json("tilmelding", "enrol", case["id"]).error()["code"] == "tilmelding.ended"
        assert enrol(demo).ok().object()["id"] != case["id"], "who comes back consents anew"
        assert len(demo.json("tilmelding", "list").ok().lines()) == 2
        deeds = [one["action"] for one in demo.json("log", "list").ok().lines() if one["action"].startswith("tilmelding.")]
        assert {"tilmelding.opdateret", "tilmelding.tilmeldt", "tilmelding.aktiv", "tilmelding.frameldt"} <= set(deeds), deeds
        assert demo.json("log", "verify").ok().object()["intact"]


def test_one_call_at_a_time_and_people_read_it():
    with Demo() as demo:
        case = enrol(demo, verb="update").ok().object()
        assert case["tilstand"] == "oprettet" and not case["tilmeldtTid"], case
        assert enrol(demo, verb="update").ok().object()["tilstand"] == "oprettet", "OpdaterBorgerNemSMS may be repeated"
        assert demo.json("tilmelding", "status", case["id"]).ok().object()["tilstand"] == "oprettet"
        said = demo("--language", "da", "tilmelding", "enrol", case["id"]).ok().out
        assert "Afventer bekræftelse" in said and "rekonstrueret" in said and "simuleret" in said.lower(), said
        assert CPR not in said and NUMBER not in said, said


def test_what_stops_it_calls_nobody():
    with Demo() as demo:
        assert enrol(demo, "--testperson", "Prøveperson 2", "--mobil-stdin").error()["code"] == "tilmelding.noconsent"
        assert demo.json("tilmelding", "enrol", "--testperson", "Prøveperson 2", *CONSENT).error()["code"] == "tilmelding.nonumber"
        later = enrol(demo, *WHO, "--samtykke-tid", "2031-01-01T10:00")
        assert (later.code, later.error()["code"]) == (INVALID, "tilmelding.consent.future"), later.err
        assert enrol(demo, *WHO, "--samtykke-tid", "yesterday").error()["code"] == "command.when"
        personal = demo.json("tilmelding", "enrol", "--mobil", NUMBER, *CONSENT)
        assert personal.error()["code"] == "command.personal", personal.err
        wrong = enrol(demo, *WHO, "--serviceaftale", next(
            one["id"] for one in demo.json("serviceaftale", "list").ok().lines() if one.get("integration") == "sf1600"))
        assert wrong.error()["code"] == "serviceaftale.covers", wrong.err
        assert demo.json("tilmelding", "show", "nowhere").error()["code"] == "tilmelding.unknown"


def test_every_fault_leaves_a_case_that_can_be_taken_up():
    """Whichever call is hit and however: its state says what was answered, nothing is lost, and nothing is doubled."""
    with Demo() as demo:
        demo("tilmelding", "list").ok()
        with Platform(demo.platform) as platform:
            for kind in ("500", "503", "reset", "truncate"):
                for when in ("before", "after"):
                    knob = {"count": 1, "when": when}
                    platform.knob("tilmelding", kind, **knob)
                    hit = enrol(demo)
                    assert hit.code in (REFUSED, UNREACHABLE), (kind, when, hit.out, hit.err)
                    case = demo.json("tilmelding", "list").ok().lines()[0]
                    assert case["tilstand"] == "ingen" and case["fejlkode"], (kind, when, case)
                    assert bool(in_register(platform)) or when == "before", "after: the work was done, the answer lost"
                    made = demo.json("tilmelding", "update", case["id"]).ok().object()
                    assert made["tilstand"] == "oprettet" and not made["fejlkode"], (kind, when, made)
                    platform.knob("tilmelding", kind, **knob)
                    hit = enrol(demo, case["id"])
                    assert hit.code in (REFUSED, UNREACHABLE) and case["identifikator"] in hit.err, (kind, when, hit.err)
                    left, line = show(demo, case)
                    assert left["tilstand"] == "oprettet" and line[-2:] == ["tilmelding.line.failed", "tilmelding.line.second"]
                    done = enrol(demo, case["id"]).ok().object()
                    assert done["tilstand"] == "afventerbekraeftelse" and done["identifikator"] == case["identifikator"]
                    assert platform.control("confirm") == [NUMBER], "asked once"
                    assert demo.json("tilmelding", "withdraw", case["id"]).ok().object()["tilstand"] == "frameldt"
            assert len(demo.json("tilmelding", "list").ok().lines()) == 8
            platform.knob("register", "503", count=1)  # Serviceplatformen makes the call once more by itself
            assert enrol(demo, verb="update").ok().object()["tilstand"] == "oprettet"
            platform.knob("register", "503", count=2)
            refused = enrol(demo)
            assert refused.code in (REFUSED, UNREACHABLE), refused.err
            assert enrol(demo).ok().object()["tilstand"] == "afventerbekraeftelse"


def test_a_lost_token_and_a_strange_or_slow_answer():
    with Demo() as demo:
        demo("tilmelding", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob("tilmelding", "contentType", count=1)  # a signed answer is what its signature says
            assert enrol(demo, verb="update").ok().object()["tilstand"] == "oprettet"
            platform.knob("token", "503", count=1)
            hit = enrol(demo)
            assert hit.code in (REFUSED, UNREACHABLE), hit.err
            platform.knob("tilmelding", "delay", count=2, milliseconds=300)
            assert enrol(demo).ok().object()["tilstand"] == "afventerbekraeftelse"
            assert len(demo.json("tilmelding", "list").ok().lines()) == 1


run(globals())

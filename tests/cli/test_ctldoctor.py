#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl doctor: what it says of the demo, of a fault, and how a mend is carried out."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402

KEYS = {"rule", "severity", "entity", "id", "title", "field", "code", "message", "reference", "desk", "mendable"}


def test_the_demo_has_hints_only():
    with Demo() as demo:
        found = demo.json("doctor").ok().lines()
        assert found and all(set(one) == KEYS for one in found), found
        assert {one["severity"] for one in found} == {"hint"}, found
        said = demo("doctor").ok().out
        assert "SK-210" in said and "errors 0, warnings 0" in said, said


def test_an_error_gives_exit_code_3_and_says_where():
    with Demo() as demo:
        demo("materiale", "create", "--materialeId", "167799", "--navn", "Nyt", "--type", "nemsms",
             "--afsendersystemId", demo.json("afsendersystem", "list").lines()[0]["id"]).ok()
        demo("register", "revise", "Prøvekøbing NemSMS Register", "--sysId", "1099").ok()
        said = demo.json("doctor")
        assert said.code == 3, said.err
        found = {one["rule"]: one for one in said.lines()}
        wrong = found["SK-524"]
        assert wrong["entity"] == "serviceaftale" and wrong["title"] == "SF2250 Tilmelding", wrong
        assert wrong["severity"] == "error" and wrong["field"] == "registerSysId" and wrong["mendable"], wrong
        assert wrong["reference"] == "SF2250 TS103, TS106" and wrong["desk"] == "leverandoer", wrong
        assert found["SK-403"]["title"] == "167799 Nyt", found
        only = demo.json("doctor", "--rule", "SK-403").ok().lines()
        assert [one["rule"] for one in only] == ["SK-403"], only


def test_a_mend_is_one_change_with_its_reason():
    with Demo() as demo:
        demo("register", "revise", "Prøvekøbing NemSMS Register", "--sysId", "1099").ok()
        wrong = demo.json("doctor", "--rule", "SK-524").lines()[0]
        mended = demo.json("doctor", "--mend", "SK-524", "--record", wrong["id"], "--why", "Nyt SysID").ok().object()
        assert mended["mended"] == 1 and mended["changeSet"], mended
        assert demo.json("serviceaftale", "show", wrong["id"]).ok().lines()[0]["registerSysId"] == "1099"
        assert demo.json("doctor", "--rule", "SK-524").ok().lines() == []
        again = demo.json("doctor", "--mend", "SK-524")
        assert again.code == 4 and again.error()["code"] == "sammenhaeng.nomend", again.err


def test_the_rules_are_listed_and_known_by_their_ids():
    with Demo() as demo:
        rules = demo.json("doctor", "rules").ok().lines()
        ids = [one["rule"] for one in rules]
        assert len(ids) >= 40 and len(set(ids)) == len(ids) and ids == sorted(ids), ids
        assert all(one["title"] and one["desk"] for one in rules)
        unknown = demo.json("doctor", "--rule", "SK-999")
        assert unknown.code == 4 and unknown.error()["code"] == "sammenhaeng.rule", unknown.err
        assert demo("doctor", "--record", "x").code == 2


def test_days_are_the_environments_own():
    """The platform stands in 2028, and so does what every verb judges by: an agreement from 2028 on is in force."""
    draft = ["--materiale", "167783", "--testperson", "Prøveperson 1"]
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform, clock="2028-01-11T10:00:00+01:00") as platform:
            demo("serviceaftale", "revise", "SF1600 NemSMS", "--gyldigFra", "2028-01-01").ok()
            demo("tilmelding", "lookup", *draft).ok()
            found = {one["rule"] for one in demo.json("doctor").lines()}
            assert not found & {"SK-122", "SK-602"}, found
            demo("sms", "send", *draft, "--tekst", "Hej").ok()
            platform.settled()
            sent = demo.json("sms", "list").ok().lines()[0]
            assert sent["forberedtTid"].startswith("2028-01-11"), sent
            platform.control("clock", {"set": "2027-12-30T10:00:00+01:00"})
            found = {one["rule"] for one in demo.json("doctor").lines()}
            assert "SK-122" in found, found
            early = demo.json("tilmelding", "lookup", *draft)
            assert early.code == 3 and early.error()["code"] == "serviceaftale.notyet", early.err


def test_looking_starts_no_platform():
    with Demo() as demo:
        demo("doctor").ok()
        assert not demo.platform.exists()


run(globals())

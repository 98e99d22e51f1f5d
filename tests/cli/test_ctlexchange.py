#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl exchange: what went over the wire is kept, masked, explained, compared, handed over, and gone after its days."""

import datetime
import pathlib
import shutil
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402

CPR, NUMBER = "2512169996", "20123458"
ENROL = ["tilmelding", "enrol", "--testperson", "Prøveperson 2", "--mobil-stdin", "--samtykke-af", "borgeren", "--samtykke-vej", "digitalt"]


def enrolled(demo):
    """Enrols; gives the case."""
    return demo.json(*ENROL, given=NUMBER + "\n").ok().object()


def kept(demo, *more):
    """The exchanges, newest first."""
    return demo.json("exchange", "list", *more).ok().lines()


def test_every_exchange_is_kept_and_found_again():
    with Demo() as demo:
        case = enrolled(demo)
        operations = [one["operation"] for one in kept(demo)]
        assert operations == ["TilmeldNemSMS", "OpdaterBorgerNemSMS", "Issue"], operations
        second, first = kept(demo, "--identifier", case["identifikator"])
        assert (first["operation"], first["status"]) == ("OpdaterBorgerNemSMS", 200) and first["transaction"], first
        assert len(first["certificate"]) == 64 and first["total"] >= first["firstByte"] >= 0, first
        assert kept(demo, "--operation", "TilmeldNemSMS") == [second]
        assert [one["operation"] for one in kept(demo, "--search", "tilmeldtindikator")] == ["TilmeldNemSMS"]
        assert kept(demo, "--failed") == [] and kept(demo, "--search", "stands nowhere") == []
        shown = demo.json("exchange", "show", second["id"]).ok().object()
        assert shown["document"] == "SF2250 EP_SP3 (3.1.5)" and shown["simulated"] and "fault" not in shown, shown
        whole = shown["request"] + shown["answer"] + demo("exchange", "show", first["id"], "--tree").ok().out
        assert CPR not in whole and NUMBER not in whole and "251216****" in whole, whole
        assert "CPRCVR" in demo("exchange", "show", second["id"], "--tree").ok().out
        assert demo.json("exchange", "show", "nowhere").error()["code"] == "udveksling.unknown"


def test_two_are_compared_and_one_is_called_again():
    with Demo() as demo:
        enrolled(demo)
        second, first = kept(demo, "--operation", "TilmeldNemSMS") + kept(demo, "--operation", "OpdaterBorgerNemSMS")
        lines = demo.json("exchange", "diff", first["id"], second["id"]).ok().lines()
        assert any(one["sign"] == "+" and "TilmeldtIndikator" in one["text"] for one in lines), lines
        assert any(one["sign"] == "-" and "MobiltelefonNummer" in one["text"] for one in lines), lines
        same = demo.json("exchange", "diff", first["id"], first["id"]).ok().lines()
        assert {one["sign"] for one in same} == {"="}
        line = demo.json("exchange", "curl", second["id"]).ok().object()["curl"]
        assert line.startswith("curl --cert CERTIFICATE.pem") and second["url"] in line and CPR not in line, line


def test_a_fault_names_its_cause_and_its_desk():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            platform.knob("tilmelding", "503", count=1)
            assert demo.json(*ENROL, given=NUMBER + "\n").code == 7
            failed = kept(demo, "--failed")
            assert [one["operation"] for one in failed] == ["OpdaterBorgerNemSMS"] and failed[0]["status"] == 503, failed
            shown = demo.json("exchange", "show", failed[0]["id"]).ok().object()
            assert shown["fault"]["desk"] and shown["fault"]["nextStep"] and shown["fault"]["cause"], shown["fault"]
            said = demo("--language", "da", "exchange", "case", failed[0]["id"]).ok().out
            for part in (failed[0]["url"], failed[0]["id"], failed[0]["certificate"], "EP_SP2", "503", "Lokal platform"):
                assert part in said, (part, said)
            assert CPR not in said and NUMBER not in said, said


def test_figures_stand_beside_the_classes():
    with Demo() as demo:
        enrolled(demo)
        figures = {one["operation"]: one for one in demo.json("exchange", "figures").ok().lines()}
        assert figures["TilmeldNemSMS"]["count"] == 1 and figures["TilmeldNemSMS"]["failed"] == 0, figures
        assert figures["Issue"]["median"] == figures["Issue"]["p95"] >= 0
        assert figures["Issue"]["referenceMonth"] == [65000, 70000]
        assert "65.000-70.000" in demo("--language", "da", "exchange", "figures").ok().out


def sealed(demo):
    """The sealed texts as they lie in the store."""
    store = sqlite3.connect(demo.home / "nemsms-konsol" / "demo.db")
    try:
        return [row[0] for row in store.execute("SELECT tekst_sealed FROM udveksling")]
    finally:
        store.close()


def test_after_its_days_it_is_provably_gone():
    if not shutil.which("faketime"):
        return "faketime is not installed"
    with Demo() as demo:
        enrolled(demo)
        texts = sealed(demo)
        assert len(texts) == 3
        later = (datetime.datetime.now() + datetime.timedelta(days=31)).strftime("%Y-%m-%d %H:%M:%S")
        assert demo.json("exchange", "list", before=["faketime", later]).ok().lines() == []
        row = [one for one in demo.json("log", "list").ok().lines() if one["action"] == "udveksling.purge"]
        assert len(row) == 1 and "3" in row[0]["message"], row
        assert demo.json("log", "verify").ok().object()["intact"]
        for file in (demo.home / "nemsms-konsol").glob("demo*"):
            if file.is_file():
                there = file.read_bytes()
                assert not any(text in there or text[20:60] in there for text in texts), file
    return None


run(globals())

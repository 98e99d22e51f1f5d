#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches, the queue and test plans on the command line."""

import os
import pathlib
import sys
import xml.etree.ElementTree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run  # noqa: E402

MATERIAL = ["--materiale", "167783"]
SEND = ["sms", "send", *MATERIAL, "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]


def write(demo, name, text):
    """A CSV file in the demo's folder."""
    path = demo.home / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def batches(said):
    """The lines about batches among those of a call."""
    return [line for line in said.lines() if "batch" in line]


def test_a_batch_is_judged_sent_and_listed():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            bad = write(demo, "fejl.csv", "Testperson;Tekst\nPrøveperson 1;Hej\nIngen;Hej\n")
            refused = demo.json("sms", "batch", bad, *MATERIAL)
            assert refused.code == 3 and refused.error()["code"] == "batch.findings", refused.err
            plan = [line for line in refused.lines() if "findings" in line][0]
            assert [(one["row"], one["code"]) for one in plan["findings"] if one["severity"] == "error"] == [(3, "batch.noperson")]
            assert demo.json("sms", "list").ok().out == ""
            rows = "".join(f"Prøveperson 1;{n}\n" for n in range(25))
            good = write(demo, "tider.csv", "Testperson;Nr\n" + rows)
            text = ["--tekst", "Husk din tid nr. {nr}"]
            dry = demo.json("sms", "batch", good, *MATERIAL, *text, "--dry-run").ok()
            assert [line for line in dry.lines() if "maySend" in line][0]["antal"] == 25
            unasked = demo.json("sms", "batch", good, *MATERIAL, *text)
            assert unasked.code == 8, unasked.err
            sent = demo.json("sms", "batch", good, *MATERIAL, *text, "--antal", "25").ok()
            last = batches(sent)[-1]
            assert last["tilstand"] == "faerdig" and last["beskeder"] == {"accepteret": 25}, last
            assert batches(demo.json("sms", "batch").ok())[0]["batch"] == last["batch"]
            platform.settled()
            assert sorted(one["text"] for one in platform.phone()) == sorted(f"Husk din tid nr. {n}" for n in range(25))
            assert demo.json("sms", "batch", "--pause", last["batch"]).code == 5
            assert "færdig" in demo("--language", "da", "sms", "batch", "--show", last["batch"]).ok().out


def test_what_waits_for_the_morning_goes_then_or_is_taken_back():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform, clock="2026-11-24T22:30:00+01:00") as platform:
            assert demo.json(*SEND).code == 3
            first = demo.json(*SEND, "--vent").ok().lines()[-1]
            assert first["tilstand"] == "ikoe" and first["naesteForsoeg"].startswith("2026-11-25T07:0"), first
            second = demo.json(*SEND, "--vent").ok().lines()[-1]
            recalled = demo.json("sms", "recall", second["id"]).ok().object()
            assert recalled["tilstand"] == "tilbagekaldt", recalled
            assert demo.json("sms", "retry").ok().out == ""
            platform.control("clock", {"set": "2026-11-25T08:30:00"})
            taken = demo.json("sms", "retry").ok().lines()[-1]
            assert taken["id"] == first["id"] and taken["tilstand"] == "accepteret", taken
            platform.settled()
            assert len(platform.phone()) == 1


def test_a_plan_is_run_and_reported():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            steps = ("Trin;Testperson;Tekst;Forventet\n"
                     "Leveres;Prøveperson 1;Husk din tid;afleveret 30\n"
                     "For lang;Prøveperson 1;" + 161 * "a" + ";stoppet sms.length\n")
            path = write(demo, "prøve.csv", steps)
            junit, report = str(demo.home / "junit.xml"), str(demo.home / "rapport.xlsx")
            good = demo.json("sms", "plan", "run", path, *MATERIAL, "--junit", junit, "--report", report).ok()
            assert good.lines()[-1]["failures"] == 0 and good.lines()[-1]["simulated"] is True
            suite = xml.etree.ElementTree.parse(junit).getroot()
            assert (suite.tag, suite.get("tests"), suite.get("failures")) == ("testsuite", "2", "0")
            facts = {one.get("name"): one.get("value") for one in suite.iter("property")}
            assert "Simulated" in facts["standing"] and len(facts["plan.sha256"]) == 64, facts
            assert "afsendBrev HTTP 200 sha256" in "".join(one.text for one in suite.iter("system-out"))
            assert zipfile.ZipFile(report).testzip() is None
            wrong = write(demo, "forkert.csv", steps.replace("stoppet sms.length", "accepteret"))
            failed = demo.json("sms", "plan", "run", wrong, *MATERIAL, "--junit", junit)
            assert failed.code == 1, (failed.code, failed.err)
            assert xml.etree.ElementTree.parse(junit).getroot().get("failures") == "1"
            platform.knob(door="printService", kind="503")
            down = demo.json("sms", "plan", "run", path, *MATERIAL)
            assert down.code == 1, (down.code, down.out)
            unread = demo.json("sms", "plan", "run", write(demo, "kolonne.csv", "Hvem;Hvad\nA;B\n"), *MATERIAL)
            assert unread.code == 3 and unread.error()["code"] == "plan.header", unread.err


def test_the_plans_of_the_three_tests_run_on_the_demo():
    plans = pathlib.Path(os.environ["NEMSMS_SOURCE"], "docs", "testplaner")
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform):
            for plan in sorted(plans.glob("*.csv")):
                done = demo.json("sms", "plan", "run", str(plan), *MATERIAL)
                wrong = [line for line in done.lines() if line.get("passed") is False]
                assert done.code == 0, (plan.name, wrong, done.err)


run(globals())

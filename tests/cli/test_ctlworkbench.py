#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates, the overview of a citizen, and a plan that waits for a tester, on the command line."""

import pathlib
import sys
import threading
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

MATERIAL = ["--materiale", "167783"]
PERSON = ["--testperson", "Prøveperson 1"]


def write(demo, name, text):
    """A file in the demo's folder."""
    path = demo.home / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_template_has_languages_versions_and_a_longest_text():
    with Demo() as demo:
        made = demo.json("sms", "template", "create", "Påmindelse", "--da", "Kære {navn}, husk kl. {tid}", "--en", "Dear {navn}, remember {tid}").ok().object()
        assert made["version"] == 1 and made["placeholders"] == ["navn", "tid"], made
        again = demo.json("sms", "template", "create", "Påmindelse", "--da", "x")
        assert again.code == 5 and again.error()["code"] == "skabelon.taken"
        broken = demo.json("sms", "template", "create", "Brudt", "--da", "Kære {navn")
        assert broken.code == 3 and broken.error()["code"] == "skabelon.findings", broken.err
        short = demo.json("sms", "template", "create", "Link", "--da", "Se https://bit.ly/abc")
        assert short.code == 3 and short.error()["code"] == "skabelon.findings", short.err
        second = demo.json("sms", "template", "revise", "Påmindelse", "--da", "Hej {navn}, husk kl. {tid}").ok().object()
        assert second["version"] == 2 and second["en"] == "Dear {navn}, remember {tid}"
        data = write(demo, "data.csv", "Testperson;Navn;Tid\nPrøveperson 1;Bo;10\nPrøveperson 1;" + 60 * "o" + ";10:30\n")
        longest = demo.json("sms", "template", "length", "Påmindelse", "--data", data).ok().object()
        assert longest["row"] == 3 and longest["characters"] == 60 + len("Hej , husk kl. 10:30"), longest
        long = write(demo, "lang.csv", "Testperson;Navn;Tid\nPrøveperson 1;" + 160 * "o" + ";1\n")
        assert demo.json("sms", "template", "length", "Påmindelse", "--data", long).code == 3
        demo.json("sms", "template", "retire", "Påmindelse").ok()
        assert demo.json("sms", "template", "list").ok().out == ""
        demo.json("sms", "template", "retire", "Påmindelse", "--undo").ok()
        assert "version 2" in demo("--language", "da", "sms", "template", "list").ok().out


def test_what_is_sent_with_a_template_is_found_there():
    with Demo() as demo:
        demo.json("sms", "template", "create", "Tid", "--da", "Husk kl. {tid}", "--en", "Remember {tid}").ok()
        with Platform(demo.platform) as platform:
            short = demo.json("sms", "send", *MATERIAL, *PERSON, "--template", "Tid")
            assert short.code == 3 and short.error()["code"] == "skabelon.missing", short.err
            one = demo.json("sms", "send", *MATERIAL, *PERSON, "--template", "Tid", "--sprog", "en", "--value", "tid=10:30").ok().object()
            assert one["tekst"] == "Remember 10:30", one
            rows = write(demo, "tider.csv", "Testperson;Tid\nPrøveperson 1;11\nPrøveperson 1;12\n")
            demo.json("sms", "batch", rows, *MATERIAL, "--template", "Tid").ok()
            platform.settled()
            assert sorted(sms["text"] for sms in platform.phone()) == ["Husk kl. 11", "Husk kl. 12", "Remember 10:30"]
        uses = [line for line in demo.json("sms", "template", "show", "Tid").ok().lines() if isinstance(line.get("used"), str)]
        assert sorted(use["used"] for use in uses) == ["batch", "testsms"], uses
        assert one["id"] in {use["reference"] for use in uses}


def test_a_citizen_is_seen_as_a_whole_and_for_a_reason():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform) as platform:
            demo.json("sms", "send", *MATERIAL, *PERSON, "--tekst", "Husk din tid").ok()
            platform.settled()
            assert demo.json("borger", "show", *MATERIAL, *PERSON).code == 2  # why?
            pdf = str(demo.home / "bevis.pdf")
            seen = demo.json("borger", "show", *MATERIAL, *PERSON, "--reason", "Borger ringer", "--pdf", pdf).ok().object()
            assert seen["tilmeldt"] is True and seen["modtager"] == "251248-****" and seen["simulated"] is True, seen
            assert len(seen["beskeder"]) == 1 and seen["reason"] == "Borger ringer"
            text = pathlib.Path(pdf).read_bytes()
            assert text.startswith(b"%PDF-1.4") and b"Borger ringer" in text and b"2512484916" not in text
            number = demo.json("borger", "show", *MATERIAL, "--modtager-stdin", "--reason", "Test", given="2512169996\n").ok().object()
            assert number["tilmeldt"] is False and number["beskeder"] == []
            rows = [one for one in demo.json("log", "list").ok().lines() if one["action"] == "borger.show"]
            assert len(rows) == 2 and "2512484916" not in str(rows), rows


def test_a_step_waits_for_a_testers_tick():
    with Demo() as demo:
        demo("materiale", "list").ok()
        with Platform(demo.platform):
            path = write(demo, "plan.csv", "Trin;Testperson;Tekst;Forventet\nSes;Prøveperson 1;Se telefonen;modtaget 60\n")
            pdf = str(demo.home / "rapport.pdf")
            said = []
            plan = threading.Thread(target=lambda: said.append(demo.json("sms", "plan", "run", path, *MATERIAL, "--pdf", pdf)))
            plan.start()

            def accepted():
                return [one for one in demo.json("sms", "list").ok().lines() if one["tilstand"] == "accepteret"]

            sent = until(accepted, "the step's message", 60)
            demo.json("sms", "tick", sent[0]["id"], "--hvem", "Tove").ok()
            plan.join()
            done = said[0].ok().lines()
            assert [line for line in done if line.get("waits")] and done[-1]["failures"] == 0, done
            assert b"Tove" in pathlib.Path(pdf).read_bytes()
            late = write(demo, "sent.csv", "Trin;Testperson;Tekst;Forventet\nSes ikke;Prøveperson 1;Ingen ser den;modtaget 1\n")
            assert demo.json("sms", "plan", "run", late, *MATERIAL).code == 1


def test_a_report_says_what_signing_on_in_a_test_proves():
    with Demo() as demo:
        enrolled = ["--testperson", "Prøveperson 2"]
        demo.json("tilmelding", "enrol", *enrolled, "--mobil-stdin", "--samtykke-af", "borgeren", "--samtykke-vej", "telefonisk",
                  given="20123458\n").ok()
        demo.json("telefon", "confirm").ok()
        with Platform(demo.platform):
            path = write(demo, "plan.csv", "Trin;Testperson;Tekst;Forventet\nTilmeldt herfra;Prøveperson 2;Hej;accepteret\n")
            junit = str(demo.home / "junit.xml")
            done = demo.json("sms", "plan", "run", path, *MATERIAL, "--junit", junit)
            assert done.code == 0, (done.out, done.err)
            facts = {one.get("name"): one.get("value") for one in xml.etree.ElementTree.parse(junit).getroot().iter("property")}
            assert "EP_NS3" in facts["caveat"] and "production only" in facts["caveat"], facts
            seen = demo.json("borger", "show", *MATERIAL, *enrolled, "--reason", "Test").ok().object()
            assert "EP_NS3" in seen["caveat"] and len(seen["tilmeldinger"]) == 1, seen
            without = write(demo, "uden.csv", "Trin;Testperson;Tekst;Forventet\nAnden;Prøveperson 1;Hej;accepteret\n")
            demo.json("sms", "plan", "run", without, *MATERIAL, "--junit", junit).ok()
            assert "EP_NS3" not in pathlib.Path(junit).read_text(encoding="utf-8")


run(globals())

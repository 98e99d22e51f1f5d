#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl on the configuration of SF2250 2.1.3: templates, states, EANs, activities, and input that is wrong."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import run  # noqa: E402

NOUNS = ("myndighed", "miljoe", "certifikat", "tilslutningsaftale", "afsendersystem", "register", "materiale",
         "tilmeldingsgruppe", "gruppetilknytning", "forsendelsestype", "serviceaftale", "testperson")


def test_the_demo_has_one_of_everything():
    with Demo() as demo:
        for noun in NOUNS:
            listed = demo.json(noun, "list").ok().lines()
            assert listed, noun
            assert demo(noun, "list").ok().out.strip(), noun
            shown = demo.json(noun, "show", listed[0]["id"]).ok().lines()[0]
            assert shown["id"] == listed[0]["id"], noun


def test_the_demos_configuration_proves_what_it_can():
    with Demo() as demo:
        rows = demo.json("aktivitet", "list").ok().lines()
        proofs = {row["id"]: row["proof"] for row in rows}
        assert len(rows) == 19
        for one in ("TS101", "TS102", "TS103", "TS104", "TS105", "TS106", "TS107", "TS108", "TS109", "TS110", "TS111", "TS201",
                    "TSP07"):
            assert proofs[one] == "bevist", (one, rows)
        assert proofs["TSP02"] == "udenfor" and proofs["TSP01"] == "mangler", proofs
        system = demo.json("aktivitet", "systems").ok().object()
        assert system["name"] == "Prøvesystem", system
        for name in (system["uuid"], "prøvesystem"):
            assert demo.json("aktivitet", "list", "--brugersystem", name).ok().lines() == rows
        assert demo.json("aktivitet", "list", "--brugersystem", "KSD").error()["code"] == "aktivitet.nosystem"
        assert rows[5]["dependsOn"] == ["TS103"] and rows[5]["wording"] == "Administrationsmodul for Fjernprint"
        assert "TS106" in demo("aktivitet", "list").ok().out


def test_the_cost_report_shows_every_ean_with_its_source():
    with Demo() as demo:
        agreement, total = demo.json("serviceaftale", "cost", "--month", "2026-11").ok().lines()
        assert agreement["agreement"] == "SF1600 NemSMS" and agreement["eansDiffer"] is False, agreement
        assert [one["from"] for one in agreement["eans"]] == ["tilslutningsaftale", "afsendersystem", "register"], agreement
        assert total == {"oere": 0, "sysIds": 3, "feeOere": None}, total
        demo("afsendersystem", "revise", "Prøvekøbing NemSMS", "--ean", "5798000000001").ok()
        told = demo("--language", "da", "serviceaftale", "cost").ok()
        assert "Priserne er fra digst.dk, Tilslutning til NemSMS; SF2250 1.2.5." in told.out, told.out
        assert "5798000000001" in told.out and "5798009811578" in told.out + told.err, told.out
        assert demo.json("serviceaftale", "cost", "--month", "2026-13").error()["code"] == "command.cost.month"


def test_a_template_fills_what_the_text_prescribes():
    with Demo() as demo:
        made = demo.json("afsendersystem", "create", "--skabelon", "kombit", "--sysId", "5001", "--navn", "Nyt",
                         "--opslag", "lister").ok().object()
        assert made["leverandoer"] == "KOMBIT" and made["snitflade"] == "systemtilsystem", made
        assert made["opslag"] == "lister"
        kommune = demo.json("myndighed", "create", "--skabelon", "101").ok().object()
        assert kommune["navn"] == "Københavns Kommune" and kommune["cvr"] == "64942212", kommune
        assert demo("myndighed", "create", "--skabelon", "999").code == 2


def test_ky_and_ksd_are_told_of_a_new_fjernprint_supplier():
    with Demo() as demo:
        name = "SF1600 NemSMS"
        assert demo.json("serviceaftale", "fjernprintvarsel").ok().lines() == []
        assert demo.json("serviceaftale", "fjernprintvarsel", name, "--sent").code == 5
        demo("serviceaftale", "revise", name, "--fjernprintleverandoer", "Trykkeri Nord").ok()
        waiting = demo.json("serviceaftale", "fjernprintvarsel").ok().lines()
        assert [one["navn"] for one in waiting] == [name], waiting
        assert "SK-513" in demo("doctor").out
        text = demo("serviceaftale", "fjernprintvarsel", name).ok().out
        assert text.startswith("Til KY og KSD") and "Fremover: Trykkeri Nord" in text, text
        told = demo.json("serviceaftale", "fjernprintvarsel", name, "--sent").ok().object()
        assert told["fjernprintkendt"] == "Trykkeri Nord" and told["fjernprintvarslet"] and told["fjernprintvarsletAf"]
        assert demo.json("serviceaftale", "fjernprintvarsel").ok().lines() == []
        row = demo.json("log", "list", "--entity", "serviceaftale").ok().lines()[0]
        assert row["action"] == "revise" and row["record"] == told["id"], row


def test_events_need_two_subscription_expressions():
    with Demo() as demo:
        name = "NemSMS tilmelding"
        demo("serviceaftale", "revise", name, "--abonnementCvr", "").ok()
        assert "SK-514" in demo("doctor").out
        number = demo.json("serviceaftale", "revise", name, "--abonnementCvr", "liste over mange")
        assert number.code == 0, number.err
        same = demo.json("serviceaftale", "revise", name, "--abonnementCvr", "nemsms tilmelding, borgere")
        assert same.code == 3 and same.error()["code"] == "serviceaftale.abonnementens", same.err


def test_a_state_is_set_by_hand_and_counts():
    with Demo() as demo:
        name = "SF1600 NemSMS"
        assert demo.json("serviceaftale", "show", name).ok().lines()[0]["tilstand"] == "aktiv"
        leap = demo.json("serviceaftale", "tilstand", name, "godkendt")
        assert leap.code == 5 and leap.error()["code"] == "serviceaftale.skift", leap.err
        changed = demo.json("serviceaftale", "tilstand", name, "aendret", "--begrundelse", "nyt SysID").ok().object()
        assert changed["tilstand"] == "aendret" and changed["tilstandAf"] and changed["tilstandTid"], changed
        stopped = demo.json("tilmelding", "lookup", "--serviceaftale", name, "--materiale", "167783", "--testperson",
                            "Prøveperson 1")
        assert stopped.code == 3 and stopped.error()["code"] == "serviceaftale.inactive", stopped.err
        assert stopped.error()["reference"] == "SF2250 TS106, TS107", stopped.err
        assert demo("serviceaftale", "tilstand", name, "ukendt").code == 2
        assert demo("serviceaftale", "tilstand", name, "afvist").code == 3
        demo("serviceaftale", "tilstand", name, "aktiv").ok()
        row = demo.json("log", "list", "--entity", "serviceaftale").ok().lines()[0]
        assert row["action"] == "revise", row


def test_an_agreement_shows_the_three_eans():
    with Demo() as demo:
        demo("register", "revise", "1003", "--ean", "5798000000018").ok()
        shown = demo.json("serviceaftale", "show", "SF2250 Tilmelding").ok().lines()
        assert [(one["from"], one["ean"]) for one in shown[1:]] == [
            ("tilslutningsaftale", "5798009811578"), ("afsendersystem", ""), ("register", "5798000000018")], shown
        said = demo("serviceaftale", "show", "SF2250 Tilmelding").ok()
        assert "TS103" in said.out and "5798000000018" in said.out and "5798000000018" in said.err, said.err


def test_wrong_input_is_told_in_a_sentence_and_nothing_is_kept():
    with Demo() as demo:
        system = demo.id("afsendersystem", "1001")
        wrong = (
            ("afsendersystem", ["--sysId", "7", "--navn", "x", "--ean", "5798009811579"], "ean.checkdigit", 3),
            ("afsendersystem", ["--sysId", "1001", "--navn", "x"], "record.taken", 5),
            ("afsendersystem", ["--sysId", "7", "--navn", "x" * 10000], "field.long", 3),
            ("afsendersystem", ["--sysId", "7", "--navn", "a\u202eb"], "field.bidi", 3),
            ("afsendersystem", ["--sysId", "7", "--navn", "a\x1bb"], "field.control", 3),
            ("register", ["--sysId", "7", "--navn", "x", "--ean", "5798009811578", "--gyldigFra", "2-1-2026",
                          "--gyldigTil", "1-1-2026"], "validity.order", 3),
            ("myndighed", ["--navn", "x", "--cvr", "12345678"], "cvr.modulus11", 3),
            ("materiale", ["--materialeId", "167783", "--navn", "x", "--afsendersystemId", system], "record.taken", 5),
            ("materiale", ["--materialeId", "1", "--navn", "x", "--afsendersystemId", "nope"], "record.unknown", 4),
            ("certifikat", ["--navn", "x", "--sha256", "ab"], "aftryk.length", 3),
        )
        for noun, line, code, kind in wrong:
            before = len(demo.json(noun, "list").ok().lines())
            said = demo.json(noun, "create", *line)
            assert said.code == kind and said.error()["code"] == code, (noun, line[:3], said.code, said.err)
            assert len(said.error()["message"]) < 400
            assert len(demo.json(noun, "list").ok().lines()) == before
        emoji = demo.json("materiale", "create", "--materialeId", "2", "--navn", "Husk 😀", "--afsendersystemId", system)
        assert emoji.code == 0 and "field.symbol" in emoji.err, emoji.err


run(globals())

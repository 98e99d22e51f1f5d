#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl on records, the log and the store: verbs, exit codes, and what never stands on a command line."""

import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo, ctl  # noqa: E402
from platformclient import run  # noqa: E402


def test_list_show_create_revise_retire():
    with Demo() as demo:
        system = demo.id("afsendersystem", "1001")
        made = demo.json("materiale", "create", "--materialeId", "200001", "--navn", "Aflysning", "--type", "nemsms",
                         "--afsendersystemId", system).ok().object()
        assert made["version"] == 1 and made["materialeId"] == "200001"
        listed = demo.json("materiale", "list", "--search", "Aflys").ok().lines()
        assert [one["id"] for one in listed] == [made["id"]]
        revised = demo.json("materiale", "revise", "200001", "--navn", "Aflyst tid").ok().object()
        assert revised["version"] == 2 and revised["navn"] == "Aflyst tid"
        lost = demo.json("materiale", "revise", "200001", "--version", "1", "--navn", "x")
        assert lost.code == 5, lost.err
        retired = demo.json("materiale", "retire", made["id"]).ok().object()
        assert retired["retired"] is True
        assert made["id"] not in [one["id"] for one in demo.json("materiale", "list").ok().lines()]
        assert made["id"] in [one["id"] for one in demo.json("materiale", "list", "--retired").ok().lines()]
        assert demo.json("materiale", "show", "200001").ok().object()["id"] == made["id"], "by its name, retired as it is"
        assert demo.json("materiale", "show", "Aflyst tid").ok().object()["retired"] is True
        assert "retire" in demo("materiale", "history", "200001").ok().out.lower()
        used = demo.json("sms", "send", "--materiale", "200001", "--testperson", "Demo", "--tekst", "x")
        assert used.code == 4 and used.error()["code"] == "record.unknown", used.err
        again = demo.json("materiale", "create", "--materialeId", "200001", "--navn", "Efterfølger", "--type", "nemsms",
                          "--afsendersystemId", system).ok().object()
        assert demo.json("materiale", "show", "200001").ok().object()["id"] == again["id"], "what is in use goes before"


def test_drafts_history_and_taking_back():
    with Demo() as demo:
        draft = demo.json("materiale", "create", "--draft", "--navn", "Kladde", "--why", "venter").ok().object()
        assert draft["livsfase"] == "draft"
        assert demo("materiale", "activate", draft["id"]).code == 3
        demo("materiale", "revise", draft["id"], "--materialeId", "200002", "--type", "nemsms", "--afsendersystemId",
             demo.id("afsendersystem", "1001")).ok()
        assert demo.json("materiale", "activate", "200002").ok().object()["livsfase"] == "active"
        demo("materiale", "revise", "200002", "--navn", "Andet", "--why", "tastefejl").ok()
        past = demo.json("materiale", "history", "200002").ok().lines()
        assert [one["version"] for one in past] == [4, 3, 2, 1]
        assert past[0]["why"] == "tastefejl" and past[3]["why"] == "venter"
        assert past[0]["fields"] == [{"field": "navn", "before": "Kladde", "after": "Andet"}]
        system = demo.id("afsendersystem", "1001")
        assert any(one["after"] == system for one in past[2]["fields"]), "programs get ids"
        told = demo("materiale", "history", "200002").ok().out
        assert "Prøvekøbing NemSMS" in told and system not in told, "people get names: " + told
        nothing = demo("myndighed", "confirm", "Prøvekøbing Kommune", "--json")
        assert (nothing.code, nothing.error()["code"]) == (3, "store.confirm.noPortal")
        undone = demo.json("materiale", "undo", past[0]["changeSet"], "--why", "alligevel ikke").ok().object()
        assert undone["undoes"] == past[0]["changeSet"]
        assert demo.json("materiale", "show", "200002").ok().object()["navn"] == "Kladde"
        assert demo("materiale", "undo", past[0]["changeSet"]).code == 5
        assert demo.json("log", "verify").ok().code == 0
        unused = demo.json("afsendersystem", "create", "--draft", "--navn", "Slettes").ok().object()
        demo("afsendersystem", "discard", unused["id"]).ok()
        assert demo("afsendersystem", "show", unused["id"]).code == 4
        assert demo("afsendersystem", "discard", "1001").code == 5


def test_personal_values_are_read_by_one_who_says_why():
    with Demo() as demo:
        person = demo.json("testperson", "list").ok().lines()[0]
        masked = demo.json("testperson", "show", person["id"]).ok().object()
        assert masked["cpr"].endswith("****"), masked
        shown = demo.json("testperson", "show", person["id"], "--reason", "Indsigt").ok().object()
        assert shown["cpr"] == "2512484916" and set(shown) == set(masked)
        assert "2512484916" in demo("testperson", "show", person["id"], "--reason", "Indsigt").ok().out
        noted = [row for row in demo.json("log", "list").ok().lines() if row["action"] == "show.personal"]
        assert len(noted) == 2 and all("Indsigt" in str(row) for row in noted), noted
        assert "2512484916" not in demo.json("log", "list").ok().out
        assert demo("afsendersystem", "show", "1001", "--reason", "x").code == 2


def test_the_portal_is_confirmed_and_its_sheet_printed():
    with Demo() as demo:
        before = demo.json("afsendersystem", "show", "1001").ok()
        assert before.object()["confirmed"] is None and "portal.never" in before.err
        said = demo.json("afsendersystem", "confirm", "1001", "--note", "set i portalen").ok().object()
        assert said["confirmed"]["note"] == "set i portalen" and said["confirmed"]["version"] == said["version"]
        shown = demo("afsendersystem", "show", "1001").ok().out
        assert "“set i portalen”" in shown and said["confirmed"]["by"] in shown, shown
        assert "portal." not in demo.json("afsendersystem", "show", "1001").ok().err
        sheet = demo.json("afsendersystem", "portalark", "1001").ok().object()
        assert sheet["reconstructed"] is True and sheet["source"] == "SF2250 TS102"
        assert [line["value"] for line in sheet["lines"] if line["field"] == "sysId"] == ["1001"]
        assert demo("testperson", "portalark", "x").code == 2


def test_relations_go_both_ways():
    with Demo() as demo:
        said = demo("afsendersystem", "relations", "1001").ok().out
        assert "Material 167783" in said and "Service agreement SF1600 NemSMS" in said, said
        assert "Sending of 1 material by SF1600 NemSMS (SF2250 1.5.2, 1.2.4)" in said, said
        kort = demo.json("materiale", "relations", "167783").ok().object()
        assert [post["entity"] for post in kort["posts"] if post["step"] < 0] == ["afsendersystem", "myndighed"], kort
        assert {post["entity"] for post in kort["posts"] if post["step"] > 0} == {"gruppetilknytning", "forsendelsestype"}
        assert [act["act"] for act in kort["acts"]] == ["Sending"] and kort["leftOut"] == 0, kort
        assert all(0 <= line["from"] < len(kort["posts"]) for line in kort["lines"])
        assert demo("materiale", "relations", "findes-ikke").code == 4


def test_exit_codes_tell_the_kind():
    with Demo() as demo:
        assert demo("materiale", "show", "999999").code == 4
        assert demo("materiale", "create", "--materialeId", "x", "--navn", "y").code == 3
        assert demo("afsendersystem", "retire", "1001").code == 5
        assert demo("miljoe", "create", "--navn", "P", "--art", "produktionsmiljoe", "--printServiceUrl",
                    "https://prod.example/").code == 8
        assert demo("materiale", "revise", "167783").code == 2
        assert demo("--miljoe", "nowhere", "materiale", "list").code == 4
        said = demo.json("materiale", "show", "999999")
        assert said.out == "" and said.error()["code"] == "record.unknown" and said.error()["kind"] == 4


def test_no_verb_takes_cpr_or_mobile_numbers_as_arguments():
    with Demo() as demo:
        for line in (["testperson", "create", "--navn", "x", "--cpr", "2512484916"],
                     ["testperson", "list", "--search", "251248-4916"],
                     ["tilmelding", "lookup", "--modtager", "2512484916"],
                     ["sms", "send", "--modtager=2512484916", "--tekst", "x"],
                     ["sms", "send", "--tekst", "Om 251248-4916"],
                     ["testperson", "create", "--navn", "x", "--mobilnummer", "20123456"],
                     ["afsendersystem", "revise", "1001", "--afsendermobil", "20123456"],
                     ["materiale", "show", "+4520123456"]):
            said = demo.json(*line)
            assert said.code == 2 and said.error()["code"] == "command.personal", (line, said.code, said.err)
            assert "4916" not in said.err + said.out
        # numbers that are no person's are let through
        assert demo("materiale", "show", "167783").code == 0
        assert demo.json("afsendersystem", "create", "--sysId", "2512484916", "--navn", "Ti cifre").code == 0


def test_personal_values_come_from_standard_input_or_a_file():
    with Demo() as demo:
        place = demo.id("miljoe", "Lokal platform")
        number = demo.home / "mobil.txt"
        number.write_text("20 12 34 58\n", encoding="utf-8")
        demo("testperson", "retire", "Prøveperson 3").ok()
        made = demo.json("testperson", "create", "--navn", "Igen", "--miljoeId", place, "--cpr-stdin", "--mobilnummer-fil",
                         str(number), given="2611740000\n").ok().object()
        assert made["cpr"] == "261174-****" and made["mobilnummer"] == "20****58", made


def test_every_change_is_in_the_log_and_the_log_is_whole():
    with Demo() as demo:
        demo("materiale", "revise", "167783", "--navn", "Husk").ok()
        rows = demo.json("log", "list", "--entity", "materiale").ok().lines()
        assert rows[0]["action"] == "revise" and rows[0]["program"] == "nemsmsctl", rows[0]
        verdict = demo.json("log", "verify").ok().object()
        assert verdict["intact"] is True and verdict["rows"] >= len(rows)


def test_the_store_tells_about_itself_and_is_copied():
    with Demo() as demo:
        info = demo.json("store", "info").ok().object()
        assert info["demo"] is True and info["records"]["materiale"] == 2, info
        copy = str(demo.home / "copy.db")
        demo("store", "backup", copy).ok()
        assert os.path.getsize(copy) > 0
        assert demo("store", "backup", copy).code == 5
        if "NEMSMS_TEST_SERVER" not in os.environ:  # a server's backup is a dump: see test_ctlserver
            assert ctl("--json", "--store", copy, "materiale", "list", home=demo.home).ok().lines()
        demo("store", "migrate").ok()


def with_passphrase(home, passphrase, *arguments):
    """A call whose passphrase comes from a pipe."""
    import subprocess
    from ctl import PROGRAM, Said
    read, write = os.pipe()
    os.write(write, passphrase.encode() + b"\n")
    os.close(write)
    environment = dict(os.environ, XDG_DATA_HOME=str(home), XDG_CONFIG_HOME=str(home))
    done = subprocess.run([PROGRAM, "--json", "--passphrase-fd", str(read), *arguments], pass_fds=[read],
                          stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", env=environment, check=False)
    os.close(read)
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_store_of_ones_own_needs_its_passphrase():
    with Demo() as demo:
        word = "en lang og god adgangssaetning"
        with_passphrase(demo.home, word, "myndighed", "create", "--navn", "Prøvekøbing", "--cvr", "29189846").ok()
        assert with_passphrase(demo.home, word, "myndighed", "list").ok().object()["cvr"] == "29189846"
        assert with_passphrase(demo.home, "forkert adgangssaetning", "myndighed", "list").code == 9
        assert ctl("myndighed", "list", home=demo.home).code in (8, 9)  # nobody can be asked
        recovery = str(demo.home / "recovery.txt")
        with_passphrase(demo.home, word, "store", "key", "export", recovery).ok()
        assert os.stat(recovery).st_mode & 0o077 == 0
        with_passphrase(demo.home, word, "store", "key", "rotate").ok()
        assert with_passphrase(demo.home, word, "myndighed", "list").ok().object()["navn"] == "Prøvekøbing"


def test_one_field_of_every_record_that_is_found():
    with Demo() as demo:
        line = ["materiale", "revise-many", "--filter", "type=nemsms", "--set", "memo=Paamindelse"]
        before = [one["memo"] for one in demo.json("materiale", "list").ok().lines()]
        seen = demo.json(*line, "--dry-run").ok().lines()
        assert seen and all(one["changes"] and one["after"] == "Paamindelse" for one in seen), seen
        assert [one["memo"] for one in demo.json("materiale", "list").ok().lines()] == before
        receipt = demo.json(*line, "--why", "samme type").ok().lines()[-1]
        assert receipt["changed"] == len(seen), receipt
        changed = {one["type"]: one["memo"] for one in demo.json("materiale", "list").ok().lines()}
        assert changed["nemsms"] == "Paamindelse" and list(changed.values()).count("Paamindelse") == 1, changed
        demo("materiale", "undo", receipt["changeSet"]).ok()
        assert [one["memo"] for one in demo.json("materiale", "list").ok().lines()] == before
        everything = demo.json("materiale", "revise-many", "--set", "navn=x")
        assert everything.code == 2 and everything.error()["code"] == "command.bulk.select", everything.err
        wrong = demo.json("materiale", "revise-many", "--search", "NemSMS", "--set", "uven=1")
        assert wrong.code == 2 and wrong.error()["code"] == "command.bulk.set", wrong.err
        same = demo.json("materiale", "revise-many", "--filter", "type=nemsms,meddelelse", "--set", "materialeId=1")
        assert same.code == 5 and same.error()["code"] == "record.taken", (same.code, same.err)
        assert "1" not in [one["materialeId"] for one in demo.json("materiale", "list").ok().lines()]


run(globals())

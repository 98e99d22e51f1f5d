#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl liste run, haendelse and abonnement on the demo's local platform: from the daily list to an event that anyone
finds; looking never takes; what cannot be read is kept with its reason."""

import pathlib
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402

HOME = tempfile.TemporaryDirectory(prefix="nemsms-haendelse-")
CPR = "2512484916"


def demo(*arguments, **more):
    return ctl("--demo", "--json", *arguments, home=HOME.name, **more)


def platform():
    """The local platform's database: nobody has it open between two calls."""
    return sqlite3.connect(next(pathlib.Path(HOME.name).rglob("platform.db")))


def put(message):
    """A message in the dueslag that the platform did not make."""
    with platform() as database:
        database.execute("INSERT INTO dueslag (besked_id, dueslag, besked, udgivet) VALUES (?, 'x', ?, 0)",
                         (str(hash(message)), message))
    database.close()


def test_1_the_daily_list_becomes_events_and_looking_takes_nothing():
    assert [one["added"] for one in demo("liste", "run").ok().lines()] == [2]
    assert demo("haendelse", "list").ok().lines() == []
    new = demo("haendelse", "watch", "--once").ok()
    assert [one["kind"] for one in new.lines()] == ["tilmeldt", "tilmeldt"] and CPR not in new.out
    assert demo("haendelse", "watch", "--once").ok().out == ""
    with platform() as database:
        assert database.execute("SELECT count(*) FROM dueslag WHERE kvitteret IS NULL").fetchone() == (2,)
    assert [one["added"] for one in demo("liste", "run").ok().lines()] == [0]
    assert len(demo("liste", "history").ok().lines()) == 2


def test_2_an_event_is_found_shown_taken_and_exported():
    about = demo("haendelse", "list", "--nummer-stdin", given=CPR + "\n").ok().lines()
    assert [one["number"] for one in about] == ["251248-****"] and about[0]["seen"] is None
    shown = demo("haendelse", "show", about[0]["id"]).ok()
    assert CPR not in shown.out and "251248" in shown.out
    meanings = {one["meaning"] for one in shown.object()["tree"]}
    assert {"Digital Post", "Person", "Fortrolige personoplysninger"} <= meanings, meanings
    assert "NemSMSTilmelding" in {one["name"] for one in shown.object()["tree"]}
    assert len(demo("haendelse", "list", "--usete").ok().lines()) == 1
    assert demo("haendelse", "take", about[0]["id"]).code == 8
    assert demo("haendelse", "take", about[0]["id"], "--yes").ok().object()["taken"]
    assert demo("haendelse", "take", about[0]["id"], "--yes").error()["code"] == "haendelse.taken"
    path = pathlib.Path(HOME.name, "events.csv")
    assert demo("haendelse", "export", str(path), "--art", "tilmeldt").ok().object()["rows"] == 2
    text = path.read_text(encoding="utf-8-sig")
    assert text.count("\n") == 3 and CPR not in text and "251248-****" in text
    assert demo("haendelse", "list", "--nummer", CPR).code == 2  # never on the command line
    assert demo("haendelse", "list", "--fra", "yesterday").error()["code"] == "command.haendelse.time"


def test_3_poison_is_quarantined_and_the_flow_goes_on():
    put(b"<a><b></a>")
    put(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    unknown = (b"<b:Haendelsesbesked xmlns:b='urn:oio:besked:kuvert:1.0' xmlns='urn:oio:sagdok:3.0.0'><b:BeskedId>"
               b"<UUIDIdentifikator>bd12c645-de98-453a-ac80-f58a76942eda</UUIDIdentifikator></b:BeskedId><b:Beskedkuvert>"
               b"<b:Filtreringsdata><b:Beskedtype><UUIDIdentifikator>7654895c-a3f3-4c77-8afd-4c77330f963c</UUIDIdentifikator>"
               b"</b:Beskedtype></b:Filtreringsdata></b:Beskedkuvert></b:Haendelsesbesked>")
    put(unknown)
    assert [one["kind"] for one in demo("haendelse", "watch", "--once").ok().lines()] == ["ukendt"]
    kept = demo("haendelse", "quarantine").ok().lines()
    assert {one["code"] for one in kept} == {"xml.malformed", "xml.doctype"}, kept
    assert demo("haendelse", "list", "--art", "ukendt").ok().object()["beskedtype"].startswith("7654895c")


def test_4_a_subscription_gets_another_value_list():
    both = demo("abonnement", "list").ok().lines()
    assert {one["art"] for one in both} == {"CPR", "CVR"} and all(one["all"] for one in both)
    mine = next(one for one in both if one["art"] == "CPR")["id"]
    values = pathlib.Path(HOME.name, "values")
    values.write_text("29189846\n")
    assert demo("abonnement", "revise", mine, "--vaerdiliste", str(values)).error()["code"] == "abonnement.number"
    values.write_text(CPR + "\n2611740000\n")
    said = demo("abonnement", "revise", mine, "--vaerdiliste", str(values)).ok()
    assert said.object()["numbers"] == 2 and CPR not in said.out
    assert demo("abonnement", "show", mine).ok().object()["numbers"] == 2
    assert demo("abonnement", "show", "nobody").code == 4


def test_5_what_was_purged_does_not_come_again():
    assert demo("haendelse", "purge", "--til", "2100-01-01").ok().object()["deleted"] == 3
    assert demo("haendelse", "watch", "--once").ok().out == ""
    assert "haendelse.purge" in {one["action"] for one in demo("log", "list").ok().lines()}


run(globals())

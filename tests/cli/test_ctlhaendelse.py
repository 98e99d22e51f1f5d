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
from platformseal import opened, sealed  # noqa: E402

HOME = tempfile.TemporaryDirectory(prefix="nemsms-haendelse-")
CPR = "2512484916"
UNKNOWN = (b"<b:Haendelsesbesked xmlns:b='urn:oio:besked:kuvert:1.0' xmlns='urn:oio:sagdok:3.0.0'><b:BeskedId>"
           b"<UUIDIdentifikator>bd12c645-de98-453a-ac80-f58a76942eda</UUIDIdentifikator></b:BeskedId><b:Beskedkuvert>"
           b"<b:Filtreringsdata><b:Beskedtype><UUIDIdentifikator>7654895c-a3f3-4c77-8afd-4c77330f963c</UUIDIdentifikator>"
           b"</b:Beskedtype></b:Filtreringsdata></b:Beskedkuvert></b:Haendelsesbesked>")


def demo(*arguments, **more):
    return ctl("--demo", "--json", *arguments, home=HOME.name, **more)


def folder():
    """The local platform's own."""
    return next(pathlib.Path(HOME.name).rglob("platform.db")).parent


def platform():
    """The local platform's database: nobody has it open between two calls."""
    return sqlite3.connect(folder() / "platform.db")


def put(message):
    """A message in the dueslag that the platform did not make."""
    with platform() as database:
        database.execute("INSERT INTO dueslag (besked_id, dueslag, besked, udgivet) VALUES (?, '1f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f', ?, 0)",
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
    put(UNKNOWN)
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


def listed(name, *numbers):
    path = pathlib.Path(HOME.name, name)
    path.write_text("".join(number + "\n" for number in numbers))
    return str(path)


def test_5_lists_and_events_are_held_against_each_other():
    yesterday, today = listed("yesterday", "29189846"), listed("today", "29189846", CPR, "2611740000")
    agreed = demo("haendelse", "reconcile", yesterday, today).ok().object()
    assert agreed["agrees"] and (agreed["expected"], agreed["came"]) == (2, 2), agreed

    def found(*arguments):
        said = demo("haendelse", "reconcile", *arguments)
        assert said.code == 5 and CPR not in said.out, said.err
        return {one["finding"]: one for one in said.lines()[1:]}
    lost = found(yesterday, listed("more", "29189846", CPR, "2611740000", "2512169996"))
    assert set(lost) == {"lost"} and lost["lost"]["number"] == "251216-****" and lost["lost"]["tilmeldt"], lost
    assert set(found(yesterday, listed("fewer", "29189846", CPR))) == {"unexpected"}
    assert found(today, listed("gone", "29189846", CPR)).keys() == {"lost", "unexpected"}
    assert set(found(yesterday, today, "--til", "2020-01-01")) == {"late"}
    with platform() as database:
        (message,) = database.execute("SELECT besked FROM dueslag WHERE besked_id IS NOT NULL ORDER BY nummer").fetchone()
    database.close()
    message = opened(folder(), message)
    begin = message.index(b"UUIDIdentifikator>") + 18
    put(message[:begin] + b"0f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f" + message[begin + 36:])
    demo("haendelse", "watch", "--once").ok()
    assert set(found(yesterday, today)) == {"doubled"}
    assert demo("haendelse", "reconcile", yesterday, listed("bad", "12")).error()["code"] == "liste.line.number"


def test_6_events_are_replayed_byte_for_byte_and_the_mended_join_them():
    events = demo("haendelse", "list", "--art", "tilmeldt").ok().lines()
    assert demo("haendelse", "replay", "--all", "--art", "tilmeldt").ok().object()["replayed"] == len(events) == 3
    with platform() as database:
        database.execute("DELETE FROM dueslag WHERE besked_id = ?", (events[-1]["beskedId"],))
        (message,) = database.execute("SELECT besked FROM dueslag WHERE besked_id = ?", (events[-2]["beskedId"],)).fetchone()
        other = sealed(folder(), opened(folder(), message) + b" ")
        database.execute("UPDATE dueslag SET besked = ? WHERE besked_id = ?", (other, events[-2]["beskedId"]))
    database.close()
    assert demo("haendelse", "replay", events[-1]["id"]).ok().object()["replayed"] == 1
    assert demo("haendelse", "replay", events[-2]["id"]).error()["code"] == "haendelse.replay.differs"
    assert demo("haendelse", "replay").code == 2
    poison = next(one for one in demo("haendelse", "quarantine").ok().lines() if one["code"] == "xml.malformed")
    path = pathlib.Path(HOME.name, "poison.xml")
    demo("haendelse", "quarantine", poison["id"], "--output", str(path)).ok()
    assert path.read_bytes() == b"<a><b></a>" and path.stat().st_mode & 0o777 == 0o600
    assert demo("haendelse", "mend", poison["id"], str(path)).error()["code"] == "xml.malformed"
    path.write_bytes(UNKNOWN.replace(b"bd12c645-de98-453a-ac80-f58a76942eda", b"bd12c645-de98-453a-ac80-f58a76942edb"))
    mended = demo("haendelse", "mend", poison["id"], str(path)).ok().object()
    assert mended["kind"] == "ukendt" and demo("haendelse", "replay", mended["id"]).ok().object()["replayed"] == 1
    assert len(demo("haendelse", "quarantine").ok().lines()) == 1
    assert demo("haendelse", "mend", poison["id"], str(path)).error()["code"] == "haendelse.noquarantine"
    actions = {one["action"] for one in demo("log", "list").ok().lines()}
    assert {"haendelse.mend", "haendelse.replay", "haendelse.quarantine.save"} <= actions


def test_7_everything_is_taken_on_a_persons_word():
    assert demo("haendelse", "take", "--all").code == 8 and demo("haendelse", "take").code == 2
    assert demo("haendelse", "take", "--all", "--yes").ok().object()["taken"] > 3
    assert all(one["taken"] for one in demo("haendelse", "list").ok().lines())
    assert "haendelse.takeall" in {one["action"] for one in demo("log", "list").ok().lines()}
    with platform() as database:
        assert database.execute("SELECT count(*) FROM dueslag WHERE kvitteret IS NULL").fetchone() == (0,)
    database.close()


def test_8_what_was_purged_does_not_come_again():
    assert demo("haendelse", "purge", "--til", "2100-01-01").ok().object()["deleted"] == 5
    assert demo("haendelse", "watch", "--once").ok().out == ""
    assert "haendelse.purge" in {one["action"] for one in demo("log", "list").ok().lines()}


run(globals())

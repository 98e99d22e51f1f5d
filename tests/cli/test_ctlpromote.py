#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl konfiguration promote: a mapping filled in as a file, a dry run, production that asks, and the way back."""

import csv
import functools
import os
import pathlib
import pty
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Said, Vault  # noqa: E402
from platformclient import run  # noqa: E402

PROMOTE = ("konfiguration", "promote", "--from", "Test", "--to", "Produktion")
TARGETS = {"nemsms-sysid": "2001", "materialeid": "267783"}


@functools.cache
def filled():
    """A store with a sender system and a material in a test environment, made once; tests work on copies of it."""
    store = Vault()
    store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing Kommune").ok()
    for name, kind in (("Test", "eksternttestmiljoe"), ("Produktion", "produktionsmiljoe"),
                       ("Test 2", "eksternttestmiljoe")):
        store("miljoe", "create", "--navn", name, "--art", kind, "--printServiceUrl", "https://print.example/s").ok()
    store("afsendersystem", "create", "--skabelon", "kombit", "--sysId", "1001", "--navn", "NemSMS",
          "--afsendermobil-stdin", "--myndighedId", store.id("myndighed", "Prøvekøbing Kommune"), "--miljoeId",
          store.id("miljoe", "Test"), given="20123456\n").ok()
    store("materiale", "create", "--materialeId", "167783", "--navn", "Påmindelse", "--type", "nemsms",
          "--afsendersystemId", store.id("afsendersystem", "1001")).ok()
    return store


def at_terminal(store, answer, *arguments):
    """One call whose standard input is a terminal on which somebody types `answer`."""
    ours, theirs = pty.openpty()
    environment = dict(os.environ, XDG_DATA_HOME=str(store.home), XDG_CONFIG_HOME=str(store.home))
    with tempfile.TemporaryFile() as secret:
        secret.write((store.PASSPHRASE + "\n").encode())
        secret.seek(0)
        process = subprocess.Popen([PROGRAM, "--json", "--passphrase-fd", str(secret.fileno()), *arguments],
                                   stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
                                   encoding="utf-8", pass_fds=(secret.fileno(),))
        os.write(ours, (answer + "\n").encode())
        out, err = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    return Said(process.returncode, out, err)


def mapped(store):
    """Let nemsmsctl write the mapping, fill in the targets as a person does in a spreadsheet; its path."""
    path = store.home / "numre.csv"
    store(*PROMOTE, "--write-mapping", path).ok()
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["kind", "source", "target", "used by"] and len(rows) == 3, rows
    for row in rows[1:]:
        assert row[2] == "" and "1" in row[1] and row[3], row
        row[2] = TARGETS[row[0]]
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def texts(store, name):
    """The configuration as deterministic text, every file of it."""
    folder = store.home / name
    store("konfiguration", "export", folder).ok()
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_dry_run_shows_both_sides_and_asks_for_numbers():
    with Vault(like=filled()) as store:
        said = store.json(*PROMOTE, "--dry-run")
        assert said.code == 3 and said.error()["code"] == "promote.findings", said.err
        rows = [one["row"] for one in said.lines() if "row" in one]
        assert [(row["entity"], row["state"], row["chosen"]) for row in rows] == [
            ("afsendersystem", "new", True), ("materiale", "new", True)], rows
        fields = {field["field"]: field["after"] for field in rows[0]["fields"]}
        assert fields["miljoeId"] == "Produktion" and fields["navn"] == "NemSMS" and "sysId" not in fields, fields
        assert "promote.asked" in [finding["code"] for finding in rows[0]["findings"]]
        numbers = [one["number"] for one in said.lines() if "number" in one]
        assert [(one["kind"], one["source"], one["needed"]) for one in numbers] == [
            ("nemsms-sysid", "1001", True), ("materialeid", "167783", True)], numbers
        words = store("--language", "da", *PROMOTE, "--dry-run")
        assert "ny: Afsendersystem NemSMS" in words.out and "Produktion" in words.out, words.out


def test_promoted_as_one_and_taken_back():
    with Vault(like=filled()) as store:
        mapping = mapped(store)
        before = texts(store, "before")
        back = store.home / "tilbage.json"
        store(*PROMOTE, "--mapping", mapping, "--dry-run").ok()
        assert texts(store, "dry") == before and not back.exists()
        unasked = store.json(*PROMOTE, "--mapping", mapping, "--go-back", back)
        assert unasked.code == 8 and unasked.error()["code"] == "command.noterminal", unasked.err
        wrong = at_terminal(store, "ja", *PROMOTE, "--mapping", mapping, "--go-back", back)
        assert wrong.code == 8 and not back.exists(), wrong.err
        assert texts(store, "refused") == before
        done = at_terminal(store, "Prøvekøbing Kommune", *PROMOTE, "--mapping", mapping, "--go-back", back, "--why", "drift")
        receipt = done.ok().lines()[-1]["receipt"]
        assert receipt["created"] == 2 and receipt["changeSet"] and back.exists(), receipt
        made = store.json("materiale", "show", "267783").ok().lines()[0]
        assert made["afsendersystemId"] == store.json("afsendersystem", "show", "2001").ok().object()["id"], made
        row = store.json("log", "list").ok().lines()[0]
        assert row["action"] == "change.apply", row
        again = store.json(*PROMOTE, "--go-back", store.home / "to.json").ok().lines()
        assert again[-1]["receipt"]["changeSet"] == "" and not (store.home / "to.json").exists(), again
        after = texts(store, "after")
        assert after != before and b'"afsendersystemId": "2001 (Produktion)"' in after["materiale.json"]
        gone = at_terminal(store, "Prøvekøbing Kommune", "konfiguration", "go-back", str(back)).ok()
        assert gone.lines()[-1]["receipt"]["retired"] == 2, gone.out
        assert texts(store, "back") == before


def test_a_choice_and_the_change_set_that_takes_it_back():
    with Vault(like=filled()) as store:
        to = ("konfiguration", "promote", "--from", "Test", "--to", "Test 2", "--mapping", mapped(store))
        left = store.json(*to, "--only", "materiale:167783", "--dry-run")
        assert left.code == 3 and "promote.unchosen" in left.out, left.out
        none = store.json(*to, "--only", "register", "--dry-run")
        assert none.code == 4 and none.error()["code"] == "command.promote.only.none"
        assert store(*to).code == 2, "without a file to go back nothing is written"
        before = texts(store, "before")
        some = store.json(*to, "--only", "afsendersystem", "--go-back", store.home / "a.json").ok()
        receipt = some.lines()[-1]["receipt"]
        assert receipt["created"] == 1
        assert store.json(*to, "--only", "materiale", "--go-back", store.home / "a.json").code == 5, "the file is there"
        store("afsendersystem", "undo", receipt["changeSet"]).ok()
        assert texts(store, "undone") == before


def test_wrong_words_are_told():
    with Vault(like=filled()) as store:
        same = store.json("konfiguration", "promote", "--from", "Test", "--to", "Test", "--dry-run")
        assert same.code == 3 and same.error()["code"] == "promote.sameplace"
        assert store.json("konfiguration", "promote", "--from", "Test", "--to", "Ukendt", "--dry-run").code == 4
        bad = store.home / "bad.csv"
        bad.write_text("kind;source;target\nsysid;1;2\n", encoding="utf-8")
        said = store.json(*PROMOTE, "--mapping", bad, "--dry-run")
        assert said.code == 3 and said.error()["code"] == "promote.mapping.kind", said.err
        assert store.json("konfiguration", "go-back", bad).code == 3
        assert store.json("konfiguration", "go-back", store.home / "none.json").code == 4


if __name__ == "__main__":
    run(globals())

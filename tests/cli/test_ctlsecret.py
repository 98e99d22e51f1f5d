#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl secret on a vault: what lies where, another passphrase, refused attempts, API keys, and no keychain."""

import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from badservers import Pki  # noqa: E402
from ctl import Demo, Vault, ctl  # noqa: E402
from platformclient import run  # noqa: E402

INVALID, MISSING, CONFLICT, NOTPERMITTED, SECRET = 3, 4, 5, 7, 9
APIKEY = "dp-prod-4711-abcdefgh-9z8y"
NEXT = "en helt ny boks i kælderen"
NOBUS = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}


def audit(store, action):
    """The rows of the audit log with that action."""
    return [one for one in store.json("log", "list").ok().lines() if one.get("action") == action]


def vault_of(store):
    """The file of the store's vault."""
    return pathlib.Path(str(store.file) + ".vault")


def test_another_passphrase_opens_the_vault_and_the_old_one_does_not():
    with Vault() as store:
        store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        first = store.json("secret", "list").ok().lines()
        assert [(one["what"], one["place"], one["state"]["code"]) for one in first] == [("storekey", "vault", "secret.ok")]
        before = vault_of(store).read_bytes()
        wrong = store.json("secret", "passphrase", secrets=["en anden sætning her", NEXT])
        assert wrong.code == SECRET and wrong.error()["code"] == "security.vault.passphrase", wrong.err
        short = store.json("secret", "passphrase", secrets=[store.PASSPHRASE, "kort"])
        assert short.code == INVALID and short.error()["code"] == "store.key.weak", short.err
        store.json("secret", "passphrase", secrets=[store.PASSPHRASE, NEXT]).ok()
        assert vault_of(store).read_bytes()[11:27] != before[11:27]
        assert store.json("myndighed", "list").error()["code"] == "store.key.missing"
        again = ctl("--json", "secret", "unlock", home=store.home, secrets=[NEXT]).ok()
        assert again.object()["code"] == "secret.unlocked", again.out
        rows = [one["action"] for one in ctl("--json", "log", "list", home=store.home, secrets=[NEXT]).ok().lines()]
        assert rows.count("vault.passphrase") == 1 and rows.count("key.refused") == 1, rows
        text = vault_of(store).read_bytes() + store.file.read_bytes()
        assert NEXT.encode() not in text and store.PASSPHRASE.encode() not in text


def test_a_refused_attempt_becomes_a_row_when_somebody_opens_the_store():
    with Vault() as store:
        store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        waiting = pathlib.Path(str(store.file) + ".unlocks")
        for number in (1, 2):
            assert ctl("myndighed", "list", home=store.home, secrets=["forkert hest batteri"]).code == SECRET
            assert waiting.read_text(encoding="utf-8").count("security.vault.passphrase") == number
        assert waiting.stat().st_mode & 0o77 == 0
        assert "forkert" not in waiting.read_text(encoding="utf-8")
        rows = audit(store, "key.refused")
        assert len(rows) == 2 and "security.vault.passphrase" in rows[0]["message"], rows
        assert not waiting.exists() and len(audit(store, "key.refused")) == 2
        assert store.json("log", "verify").ok().object()["intact"] is True
        waiting.write_bytes(b"\xff\x00nonsense\n\t\t\t\n" * 20)
        store("myndighed", "list").ok()


def test_a_wrong_password_of_a_certificate_file_is_a_row():
    with Vault() as store, tempfile.TemporaryDirectory(prefix="nemsms-pki-") as folder:
        pki = Pki(folder)
        pki.make("mine")
        pki.openssl("pkcs12", "-export", "-inkey", "mine.key", "-in", "mine.pem", "-out", "mine.p12", "-passout", "pass:prøve")
        waiting = pathlib.Path(str(store.file) + ".unlocks")
        assert ctl("certifikat", "inspect", pki.file("mine.p12"), home=store.home, secrets=["forkert"]).code == INVALID
        assert not waiting.exists(), "without a store there is no log"
        store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        assert ctl("certifikat", "inspect", pki.file("mine.p12"), home=store.home, secrets=["prøve"]).code != SECRET
        assert not waiting.exists()
        assert ctl("certifikat", "inspect", pki.file("mine.p12"), home=store.home, secrets=["forkert"]).code == INVALID
        assert "forkert" not in waiting.read_text(encoding="utf-8")
        rows = audit(store, "certifikat.refused")
        assert len(rows) == 1 and "mine.p12" in rows[0]["message"] and folder not in str(rows), rows
        assert store("certifikat", "import", pki.file("mine.p12"), "--rolle", "anvendersystem", secrets=["forkert"]).code == INVALID
        assert len(audit(store, "certifikat.refused")) == 2
        assert audit(store, "key.refused") == []


def test_without_a_keychain_the_key_stays_where_it_is():
    with Vault() as store:
        store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        kept = vault_of(store).read_bytes()
        refused = store.json("secret", "move", "--to", "keychain", environment=NOBUS)
        assert refused.code == SECRET and refused.error()["code"] == "security.keychain.unavailable", refused.err
        assert "nøgleboks" in refused.err or "vault" in refused.err, refused.err
        assert len(vault_of(store).read_bytes()) >= len(kept) - 64 and audit(store, "key.move") == []
        same = store.json("secret", "move", "--to", "vault")
        assert same.code == CONFLICT and same.error()["code"] == "secret.move.same", same.err
        store("myndighed", "list").ok()


def test_a_store_without_a_key_here_gives_choices_and_makes_none():
    with Vault() as store:
        fresh = ctl("--json", "myndighed", "list", home=store.home, environment=NOBUS)
        assert fresh.code == SECRET and fresh.error()["code"] == "store.key.nowhere", fresh.err
        assert "store create --vault" in fresh.err and not store.file.exists(), fresh.err


def test_an_api_key_is_sealed_and_shown_only_with_a_reason():
    with Vault() as store:
        store("afsendersystem", "create", "--sysId", "1234", "--navn", "Jobcenter", "--apinoegle", "jobcenter-prod").ok()
        def rows():
            return {one["what"]: one for one in store.json("secret", "list").ok().lines()}
        assert rows()["apinoegle"]["state"]["code"] == "secret.apikey.absent"
        none = store.json("secret", "apikey", "show", "Jobcenter", "--reason", "se")
        assert none.code == MISSING and none.error()["code"] == "apinoegle.none", none.err
        short = store.json("secret", "apikey", "set", "Jobcenter", secrets=["kort"])
        assert short.code == INVALID and short.error()["code"] == "apinoegle.empty", short.err
        store.json("secret", "apikey", "set", "Jobcenter", "--issued", "2026-01-05", "--expires", "2027-01-04",
                   secrets=[APIKEY]).ok()
        record = store.json("afsendersystem", "show", "Jobcenter").ok().object()
        assert (record["apinoegleSidste4"], record["apinoegleUdloeber"]) == (APIKEY[-4:], "2027-01-04"), record
        assert (rows()["apinoegle"]["place"], rows()["apinoegle"]["state"]["code"]) == ("store", "secret.ok")
        assert APIKEY not in store("secret", "list").ok().out + store.json("afsendersystem", "list").out
        files = [path for path in store.file.parent.iterdir() if path.is_file()]
        assert files and not any(APIKEY.encode() in path.read_bytes() for path in files), files
        shown = store.json("secret", "apikey", "show", "Jobcenter", "--reason", "skift hos leverandøren").ok().object()
        assert shown["apinoegle"] == APIKEY
        empty = store.json("secret", "apikey", "show", "Jobcenter", "--reason", " ")
        assert empty.code == INVALID and empty.error()["code"] == "secret.reason", empty.err
        revealed = audit(store, "apinoegle.reveal")
        assert len(revealed) == 1 and "skift hos leverandøren" in revealed[0]["message"], revealed
        store("store", "key", "rotate").ok() # what is sealed is sealed anew
        assert store.json("secret", "apikey", "show", "Jobcenter", "--reason", "igen").ok().object()["apinoegle"] == APIKEY
        store("secret", "apikey", "remove", "Jobcenter").ok()
        assert store.json("secret", "apikey", "remove", "Jobcenter").code == MISSING
        assert len(audit(store, "apinoegle.keep")) == len(audit(store, "apinoegle.remove")) == 1
        bad = store.json("secret", "apikey", "set", "Jobcenter", "--expires", "31-12-2027", secrets=[APIKEY])
        assert bad.code == INVALID and bad.error()["code"] == "secret.date", bad.err


def test_the_demo_says_that_its_key_protects_nothing():
    with Demo() as demo:
        first = demo.json("secret", "list").ok().lines()[0]
        assert (first["what"], first["place"], first["state"]["code"]) == ("storekey", "demo", "secret.demo"), first
        for verb, code in ((("move", "--to", "vault"), "secret.move.none"), (("passphrase",), "secret.novault")):
            refused = demo.json("secret", *verb, secrets=["en lang adgangssætning"])
            assert refused.error()["code"] == code, refused.err


run(globals())

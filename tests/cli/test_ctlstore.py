#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The store's key as a process sees it: recovery copies, restored backups, wrong and missing keys, and the log after."""

import functools
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Vault, ctl  # noqa: E402
from platformclient import run  # noqa: E402

RECOVERY = "gem denne i pengeskabet"


@functools.cache
def filled():
    """A store with one kommune and one sealed person, made once; tests work on copies of it."""
    store = Vault()
    store("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
    store("miljoe", "create", "--navn", "Lokal", "--art", "lokalplatform").ok()
    store("testperson", "create", "--navn", "Person", "--miljoeId", "Lokal", "--cpr-stdin", given="2512484916\n").ok()
    return store


def backup(store):
    """A copy of the store and the recovery copy of its key."""
    copy, key = str(store.home / "copy.db"), str(store.home / "key.txt")
    store("store", "key", "export", key, secrets=[RECOVERY]).ok()
    store("store", "backup", copy).ok()
    return copy, key


def restored(old, new):
    """Puts the backup of one home on another, fresh one; gives the recovery copy's path."""
    copy, key = backup(old)
    new.file.parent.mkdir(parents=True)
    shutil.copy(copy, new.file)
    return key


def test_backup_warns_until_a_recovery_copy_was_made():
    with Vault(like=filled()) as store:
        first = store.json("store", "backup", str(store.home / "a.db")).ok().object()
        assert [one["code"] for one in first["findings"]] == ["store.backup.noRecovery"], first
        store("store", "key", "export", str(store.home / "key.txt"), secrets=[RECOVERY]).ok()
        assert store.json("store", "info").object()["recoveryCopyMade"] is True
        assert store.json("store", "backup", str(store.home / "b.db")).ok().object()["findings"] == []


def test_a_restored_backup_opens_on_a_fresh_home_after_import():
    with Vault(like=filled()) as old, Vault() as new:
        key = restored(old, new)
        before = new.file.read_bytes()
        missing = new.json("testperson", "list")
        assert missing.code == 9, (missing.code, missing.err)
        assert new.file.read_bytes() == before, "a store whose key is missing was changed"
        def bring(word):
            return ctl("--json", "store", "key", "import", key, home=new.home, secrets=[new.PASSPHRASE, word])
        wrong = bring("en helt anden adgangssætning")
        assert wrong.code == 9 and wrong.error()["code"] == "store.recovery.passphrase", wrong.err
        assert new.json("testperson", "list").code == 9
        bring(RECOVERY).ok()
        assert new.json("testperson", "list", "--search", "Person").ok().object()["cpr"] == "251248-****"
        assert new.json("log", "verify").ok().object()["intact"] is True


def test_a_missing_key_is_never_made_anew():
    with Vault(like=filled()) as store:
        vault = pathlib.Path(str(store.file) + ".vault")
        kept = vault.read_bytes()
        vault.unlink()
        assert store.json("myndighed", "list").code == 9
        assert store.json("store", "key", "rotate").code == 9
        vault.write_bytes(kept)
        assert store.json("myndighed", "list").ok().object()["navn"] == "Prøvekøbing"


def test_a_wrong_passphrase_is_9_and_changes_nothing():
    with Vault(like=filled()) as store:
        before = store.file.read_bytes()
        assert ctl("myndighed", "list", home=store.home, secrets=["forkert hest batteri"]).code == 9
        assert store.file.read_bytes() == before
        store("myndighed", "list").ok()


def test_another_holder_and_a_new_key():
    with Vault(like=filled()) as store:
        store("store", "key", "add", "--label", "Drift", secrets=["drift har også en nøgle"]).ok()
        assert any("Drift" in holder for holder in store.json("store", "info").object()["keyHolders"])
        rotated = store.json("store", "key", "rotate").ok()
        assert store.json("store", "info").object()["keyVersion"] == 2, rotated.out
        assert store.json("testperson", "list").ok().object()["cpr"] == "251248-****"
        short = store.json("store", "key", "export", str(store.home / "k.txt"), secrets=["kort"])
        assert short.code == 3, (short.code, short.err)


def test_a_passphrase_holder_opens_the_store_on_a_fresh_home():
    with Vault(like=filled()) as old, Vault() as new:
        word = "drift har også en nøgle"
        old("store", "key", "add", "--label", "Drift", secrets=[word]).ok()
        new.file.parent.mkdir(parents=True)
        shutil.copy(old.file, new.file)
        def opened(*words):
            return ctl("--json", "testperson", "list", home=new.home, secrets=words)
        assert opened(word).ok().object()["cpr"] == "251248-****"
        assert not pathlib.Path(str(new.file) + ".vault").exists()
        wrong = opened("en helt anden adgangssætning")
        assert wrong.code == 9 and wrong.error()["code"] == "store.key.passphrase", wrong.err


def test_an_export_that_cannot_be_written_is_no_recovery_copy():
    with Vault(like=filled()) as store:
        taken = store.home / "taken.txt"
        taken.write_text("andet", encoding="utf-8")
        for path, code in ((store.home / "no such folder" / "key.txt", 10), (taken, 5)):
            refused = store.json("store", "key", "export", str(path), secrets=[RECOVERY])
            assert refused.code == code, refused.err
            assert store.json("store", "info").ok().object()["recoveryCopyMade"] is False
        assert taken.read_text(encoding="utf-8") == "andet"
        copies = [row for row in store.json("log", "list").ok().lines() if row["action"] == "key.export"]
        assert copies == []


def test_a_store_that_is_lost_is_not_made_anew():
    with Vault(like=filled()) as store:
        kept = store.file.read_bytes()
        for leftover in store.file.parent.glob("nemsms.db-*"):
            leftover.unlink()
        store.file.write_bytes(b"")
        empty = store.json("myndighed", "list")
        assert empty.code == 10 and empty.error()["code"] == "store.empty", empty.err
        assert store.file.read_bytes() == b""
        store.file.unlink()
        gone = store.json("myndighed", "list")
        assert gone.code == 4 and gone.error()["code"] == "store.lost", gone.err
        assert not store.file.exists()
        store.file.write_bytes(kept)
        store("myndighed", "list").ok()


def test_a_place_that_was_named_is_not_made_by_looking():
    with Vault() as store:
        place = store.home / "folder" / "named.db"
        for verb in (("store", "info"), ("log", "list"), ("myndighed", "create", "--cvr", "29189846", "--navn", "x")):
            missing = store.json("--store", str(place), *verb)
            assert missing.code == 4 and missing.error()["code"] == "store.missing", missing.err
        assert list(store.home.iterdir()) == []
        made = store.json("--store", str(place), "store", "create").ok().object()
        assert made["path"] == str(place) and pathlib.Path(str(place) + ".vault").exists()
        again = store.json("--store", str(place), "store", "create")
        assert again.code == 5 and again.error()["code"] == "file.exists", again.err
        assert store.json("--store", str(place), "myndighed", "list").ok().lines() == []


def test_an_older_copy_is_noticed_and_accepted_with_a_reason():
    with Vault(like=filled()) as store:
        copy, _ = backup(store)
        store("myndighed", "revise", "29189846", "--navn", "Senere").ok()
        for leftover in store.file.parent.glob("nemsms.db-*"):
            leftover.unlink()
        shutil.copy(copy, store.file)
        broken = store.json("log", "verify")
        assert broken.code == 10 and broken.object()["intact"] is False, broken.out
        assert store.json("store", "accept-restored").code == 2
        assert store.json("store", "accept-restored", "--reason", " ").code == 3
        store("store", "accept-restored", "--reason", "Disken gik i stykker").ok()
        assert store.json("log", "verify").ok().object()["intact"] is True
        newest = store.json("log", "list", "--limit", "1").ok().object()
        assert "Disken gik i stykker" in newest["message"], newest


def test_info_speaks_danish():
    with Vault(like=filled()) as store:
        said = store("--language", "da", "store", "info").ok().out
        for word in ("Fil ", "Nøglens version", "Genoprettelseskopi af nøglen", "nej", "Linjer i revisionsloggen"):
            assert word in said, said
        assert "keyVersion" not in said and "createdAt" not in said


run(globals())

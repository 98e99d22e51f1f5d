#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl with its key in a real Secret Service (tests/security/keychain.sh says in NEMSMS_KEYCHAIN which kind)."""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402

SECRET = 9
LOCKED = os.environ["NEMSMS_KEYCHAIN"] == "locked"
WORD = "hest batteri klammer"
SERVICE = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"]


def collection(verb):
    """Locks or unlocks the keyring, as the desktop does."""
    subprocess.run([*SERVICE, "org.freedesktop.Secret.Service." + verb,
                    "array:objpath:/org/freedesktop/secrets/collection/login"], check=True, capture_output=True)


def test_the_key_moves_to_a_vault_and_back():
    if LOCKED:
        return "the keychain is locked"
    with tempfile.TemporaryDirectory(prefix="nemsms-ctl-") as folder:
        home = pathlib.Path(folder)
        vault = home / "nemsms-konsol" / "nemsms.db.vault"
        def call(*words, secrets=None):
            return ctl("--json", *words, home=home, secrets=secrets)
        call("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing").ok()
        first = call("secret", "list").ok().object()
        assert (first["place"], first["state"]["code"]) == ("keychain", "secret.ok"), first
        weak = call("secret", "move", "--to", "vault", secrets=["kort"])
        assert weak.error()["code"] == "store.key.weak" and not vault.exists(), weak.err
        call("secret", "move", "--to", "vault", secrets=[WORD]).ok()
        assert vault.exists()
        assert call("secret", "list", secrets=[WORD]).ok().object()["place"] == "vault"
        assert call("myndighed", "list", secrets=["en forkert sætning"]).code == SECRET
        vault.rename(home / "away")
        gone = call("myndighed", "list") # the keychain has let go of it, and no new key is made
        assert gone.code == SECRET and gone.error()["code"] == "store.key.missing", gone.err
        (home / "away").rename(vault)
        call("secret", "move", "--to", "keychain", secrets=[WORD]).ok()
        assert not vault.exists()
        assert call("myndighed", "list").ok().object()["navn"] == "Prøvekøbing"
        assert [one["message"] for one in call("log", "list").ok().lines() if one["action"] == "key.move"] != []
        assert call("log", "verify").ok().object()["intact"] is True


def test_a_keychain_that_is_locked_later_gives_no_key_and_keeps_the_store():
    if LOCKED:
        return "the keychain is locked"
    with tempfile.TemporaryDirectory(prefix="nemsms-ctl-") as folder:
        home = pathlib.Path(folder)
        ctl("myndighed", "create", "--cvr", "29189846", "--navn", "Prøvekøbing", home=home).ok()
        store = home / "nemsms-konsol" / "nemsms.db"
        collection("Lock")
        before = store.read_bytes()
        refused = ctl("--json", "secret", "unlock", home=home)
        assert refused.code == SECRET and refused.error()["code"] == "store.key.missing", refused.err
        assert store.read_bytes() == before


def test_a_locked_keychain_makes_no_store():
    if not LOCKED:
        return "the keychain is open"
    with tempfile.TemporaryDirectory(prefix="nemsms-ctl-") as folder:
        home = pathlib.Path(folder)
        refused = ctl("--json", "myndighed", "list", home=home)
        assert refused.code == SECRET and refused.error()["code"] == "store.key.nowhere", refused.err
        assert not list(home.glob("**/*.db"))
        ctl("--json", "store", "create", "--vault", home=home, secrets=[WORD]).ok()
        moved = ctl("--json", "secret", "move", "--to", "keychain", home=home, secrets=[WORD])
        assert moved.code == SECRET and moved.error()["code"] == "security.keychain.unavailable", moved.err
        assert ctl("--json", "secret", "list", home=home, secrets=[WORD]).ok().object()["place"] == "vault"


run(globals())

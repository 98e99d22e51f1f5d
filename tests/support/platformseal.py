# SPDX-License-Identifier: GPL-3.0-or-later
"""What a personal value looks like in platform.db: sealed with a key of the test PKI, alike each time (docs/adr/0029)."""

import hashlib
import hmac
import pathlib

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def derived(key, words):
    """32 bytes for a purpose."""
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=words).derive(key)


def memory_key(folder):
    """Of the platform of that folder."""
    return derived(pathlib.Path(folder, "pki", "sts.key.pem").read_bytes(), b"nemsms-platform memory")


def sealed(folder, value):
    """The bytes that stand for a text, or for bytes, in the platform of that folder."""
    plain = value.encode() if isinstance(value, str) else value
    key = memory_key(folder)
    nonce = hmac.new(derived(key, b"platform.db nonce"), plain, hashlib.sha256).digest()[:12]
    return b"\x01" + nonce + AESGCM(derived(key, b"platform.db seal")).encrypt(nonce, plain, b"")


def opened(folder, kept):
    """The bytes that such a value stands for."""
    assert kept[:1] == b"\x01", kept
    return AESGCM(derived(memory_key(folder), b"platform.db seal")).decrypt(kept[1:13], kept[13:], b"")

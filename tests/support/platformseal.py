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


def sealed(folder, text):
    """The bytes that stand for `text` in the platform of that folder."""
    key = derived(pathlib.Path(folder, "pki", "sts.key.pem").read_bytes(), b"nemsms-platform memory")
    nonce = hmac.new(derived(key, b"platform.db nonce"), text.encode(), hashlib.sha256).digest()[:12]
    return b"\x01" + nonce + AESGCM(derived(key, b"platform.db seal")).encrypt(nonce, text.encode(), b"")

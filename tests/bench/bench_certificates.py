# SPDX-License-Identifier: GPL-3.0-or-later
"""1,000 certificate files opened and judged (facts, times, chain), beside python3-cryptography on the same files.
usage: bench_certificates.py BUILD_FOLDER"""

import datetime
import pathlib
import subprocess
import sys
import tempfile
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec


def judge(path, now):
    """The same questions: whose it is, by whom, until when, thumbprints, and whether the issuer signed it."""
    parts = [b"-----BEGIN" + part for part in path.read_bytes().split(b"-----BEGIN")[1:]]
    leaf, issuer = (x509.load_pem_x509_certificate(part) for part in parts)
    told = (leaf.subject.rfc4514_string(), leaf.issuer.rfc4514_string(), leaf.serial_number,
            leaf.fingerprint(hashes.SHA256()), leaf.fingerprint(hashes.SHA1()),
            leaf.extensions.get_extension_for_class(x509.KeyUsage).value)
    for one in (leaf, issuer):
        issuer.public_key().verify(one.signature, one.tbs_certificate_bytes, ec.ECDSA(one.signature_hash_algorithm))
    return told and leaf.not_valid_before <= now <= leaf.not_valid_after


with tempfile.TemporaryDirectory(prefix="nemsms-bench-") as folder:
    program = pathlib.Path(sys.argv[1]) / "tests" / "bench" / "bench_certificates"
    print(subprocess.run([program, folder], check=True, capture_output=True, encoding="utf-8").stdout.strip())
    files = sorted(pathlib.Path(folder).glob("*.pem"))
    moment = datetime.datetime(2026, 6, 1, 12)
    start = time.perf_counter()
    good = sum(judge(path, moment) for path in files)
    print(f"python3-cryptography: {len(files)} files in {1000 * (time.perf_counter() - start):.0f} ms, {good} valid")

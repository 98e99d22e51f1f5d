#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch of 1,000 over mutual TLS, beside a loop of a zeep client, against one platform in the same run; and ab, where it is
installed, with one message's bytes.

usage: bench_batch.py BUILD_FOLDER [COUNT]

Ours stores, audits and keeps every exchange besides sending; zeep only sends, one after the other. Prints, judges nothing.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

BUILD = pathlib.Path(sys.argv[1]).resolve()
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
os.environ.setdefault("NEMSMS_BIN", str(BUILD / "bin"))
os.environ.setdefault("NEMSMS_SOURCE", str(pathlib.Path(__file__).parents[2]))
for folder in ("support", "platform"):
    sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / folder))
from platformclient import Platform  # noqa: E402
from test_zeep import Kommune  # noqa: E402


def apache_bench(platform, folder):
    """The platform alone, with the bytes of one message (known to it after the first)."""
    if not shutil.which("ab"):
        print("ab is not installed: nothing to set beside")
        return
    body = os.path.join(folder, "brev.xml")
    pathlib.Path(body).write_text(platform.brev("AB-1"), encoding="utf-8")
    pem = os.path.join(folder, "client.pem")
    pathlib.Path(pem).write_bytes(b"".join(pathlib.Path(part).read_bytes() for part in platform.pem("client")))
    done = subprocess.run(["ab", "-k", "-q", "-n", str(COUNT), "-c", "6", "-E", pem, "-p", body, "-T", "text/xml; charset=utf-8",
                           platform.endpoints["printService"]], capture_output=True, encoding="utf-8", check=False)
    wanted = [line for line in done.stdout.splitlines() if line.startswith(("Requests per second", "Failed", "Non-2xx"))]
    print("ab -k, the same message:", "; ".join(" ".join(line.split()) for line in wanted) or done.stderr.strip())


def main():
    with tempfile.TemporaryDirectory() as folder, Platform(os.path.join(folder, "platform")) as platform:
        rows = pathlib.Path(folder, "batch.csv")
        rows.write_text("Testperson;Tekst\n" + "".join(f"Prøveperson 1;Husk din tid nr. {n}\n" for n in range(COUNT)),
                        encoding="utf-8")
        subprocess.run([BUILD / "tests/bench/bench_batch", "--platform", platform.folder, "--store",
                        os.path.join(folder, "bench.nemsms"), "--file", rows, "--count", str(COUNT)], check=True)
        peer = Kommune(platform)
        begun = time.perf_counter()
        for number in range(COUNT):
            peer.send(f"ZEEP-{number}")
        each = (time.perf_counter() - begun) * 1000 / COUNT
        print(f"zeep, sending only, a loop of {COUNT}: {each:.2f} ms a message")
        apache_bench(platform, folder)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A test SMS through the loopback chain: ours beside a zeep client, against one platform in the same run.

usage: bench_testsms.py BUILD_FOLDER [COUNT]

Ours checks, looks the recipient up, stores and audits besides sending; zeep only sends. Prints, judges nothing.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = pathlib.Path(sys.argv[1]).resolve()
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 200
os.environ.setdefault("NEMSMS_BIN", str(BUILD / "bin"))
os.environ.setdefault("NEMSMS_SOURCE", str(pathlib.Path(__file__).parents[2]))
for folder in ("support", "platform"):
    sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / folder))
from platformclient import Platform  # noqa: E402
from test_zeep import Kommune  # noqa: E402


def main():
    with tempfile.TemporaryDirectory() as folder, Platform(os.path.join(folder, "platform")) as platform:
        subprocess.run([BUILD / "tests/bench/bench_testsms", "--platform", platform.folder, "--store",
                        os.path.join(folder, "bench.nemsms"), "--count", str(COUNT)], check=True)
        peer = Kommune(platform)
        times = []
        for number in range(COUNT):
            begun = time.perf_counter()
            peer.send(f"ZEEP-{number}")
            times.append((time.perf_counter() - begun) * 1000)
        print(f"zeep, sending only, {COUNT} test SMS: median {statistics.median(times):.2f} ms, "
              f"95 % below {sorted(times)[COUNT * 95 // 100]:.2f} ms")


if __name__ == "__main__":
    main()

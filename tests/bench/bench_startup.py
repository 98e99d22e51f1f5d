#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first window and memory, ours beside Debian's xca, in the same minute.

usage: bench_startup.py BUILD_FOLDER [--runs 15] [--materials 1000]

Both programs start on a display of their own (Xvfb) with a store that holds something: the console a demo store with
1,000 materialer, xca an empty database, which is what it opens fastest. Measured is the wall time from exec until the
X server shows the first mapped window of the process, and the resident memory (VmRSS) once the window stands.
Nothing here passes or fails: it prints.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time


def display():
    """Starts Xvfb on a free display and gives (process, ':N')."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        return server, ":" + number.readline().strip()


def mapped_windows(environment):
    """How many top-level windows the X server shows as viewable."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True, check=True)
    ids = [line.split()[0] for line in tree.stdout.splitlines() if line.startswith("     0x") and "+" in line]
    shown = 0
    for window in ids:
        state = subprocess.run(["xwininfo", "-id", window], env=environment, capture_output=True, text=True)
        width = [l for l in state.stdout.splitlines() if "Width:" in l]
        if "IsViewable" in state.stdout and width and int(width[0].split()[-1]) > 100:
            shown += 1
    return shown


def resident_mib(pid):
    """VmRSS of a process in MiB."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def one_start(command, environment):
    """Seconds until the first window is viewable, and MiB resident then."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while mapped_windows(environment) == 0:
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended with {process.returncode} before it showed a window")
        return time.perf_counter() - begun, resident_mib(process.pid)
    finally:
        process.terminate()
        process.wait()


def measure(name, command, environment, runs):
    """Prints one line for a program: median and best time, memory; returns the median."""
    one_start(command, environment)  # warms the page cache, for both programs alike
    seen = [one_start(command, environment) for _ in range(runs)]
    times = [seconds for seconds, _ in seen]
    median = statistics.median(times)
    print(f"{name:14} first window median {median * 1000:6.0f} ms   best {min(times) * 1000:6.0f} ms   "
          f"memory {max(mib for _, mib in seen):5.1f} MiB   ({runs} runs)")
    return median


def fill(build, store, count, environment):
    """A demo store with `count` materialer."""
    subprocess.run([build / "tests/bench/bench_testsms", "--store", store, "--materials", str(count)], env=environment,
                   check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--materials", type=int, default=1000)
    arguments = parser.parse_args()
    server, number = display()
    try:
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, DISPLAY=number, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home,
                               QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
            environment.pop("WAYLAND_DISPLAY", None)
            store = os.path.join(home, "bench.sqlite")
            fill(arguments.build, store, arguments.materials, environment)
            ours = measure("nemsms-konsol", [str(arguments.build / "bin/nemsms-konsol"), "--demo", "--store", store],
                           environment, arguments.runs)
            peer = measure("xca", ["xca"], environment, arguments.runs)
            print(f"ours / peer = {ours / peer:.2f}")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()

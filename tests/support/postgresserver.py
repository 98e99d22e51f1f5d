#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of one's own: made in a temporary folder, reached through a socket there and nowhere else.

    postgresserver.py COMMAND...   runs COMMAND with $NEMSMS_TEST_SERVER, the address of a database; ends with 77 and a
                                   word where PostgreSQL's programs are not installed.
"""
import ctypes
import glob
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile

OWNER = "ejer"


def program(name):
    """Debian keeps the server's programs out of the path."""
    places = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda path: int(path.split("/")[4]))
    return places[-1] if places else shutil.which(name)


def missing():
    """What is not installed, as a sentence; empty when all is there."""
    for name in ("initdb", "postgres"):
        if not program(name):
            return f"SKIP: PostgreSQL's program {name} is not installed (package postgresql)."
    return ""


def servant():
    """Whom root runs the server as, since PostgreSQL refuses root; None when we are somebody else already."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def follow():
    """The server goes with the one who started it, however that ends."""
    ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


class PostgresServer:
    def __init__(self, authentication="trust"):
        self.folder = tempfile.mkdtemp(prefix="pg")
        self.process = None
        person = servant()
        self.identity = {}
        if person:
            os.chown(self.folder, person.pw_uid, person.pw_gid)
            self.identity = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        # Made with trust, so that the test can set passwords; the rule for logging in comes afterwards.
        subprocess.run([program("initdb"), "--no-sync", "--auth=trust", f"--username={OWNER}", "--encoding=UTF8",
                        "--locale=C.UTF-8", "--no-instructions", "--pgdata", self.data()],
                       check=True, stdout=subprocess.DEVNULL, env=self.environment, cwd=self.folder, **self.identity)
        if authentication != "trust":
            with open(os.path.join(self.data(), "pg_hba.conf"), "w", encoding="utf-8") as rules:
                rules.write(f"local all {OWNER} trust\nlocal all all {authentication}\n")
        self.start()

    def data(self):
        return os.path.join(self.folder, "data")

    def start(self):
        settings = ["listen_addresses=", "fsync=off", "full_page_writes=off", "shared_buffers=32MB",
                    "synchronous_commit=off", "autovacuum=off", "jit=off", "wal_level=minimal", "max_wal_senders=0",
                    "log_min_messages=log", "log_min_error_statement=panic", "log_checkpoints=off"]
        command = [program("postgres"), "-D", self.data(), "-k", self.folder]
        for setting in settings:
            command += ["-c", setting]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                        env=self.environment, cwd=self.folder, preexec_fn=follow, **self.identity)
        said = ""
        for line in self.process.stderr:
            said += line
            if "ready to accept connections" in line:
                return
        raise RuntimeError("The server did not start: " + said)

    def stop(self):
        """At once, breaking every connection, as a server does that loses its power."""
        if self.process:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()
            self.process.stderr.close()
            self.process = None

    def address(self, schema="", user=OWNER):
        return f"postgresql://{user}@/postgres?host={self.folder}" + (f"&schema={schema}" if schema else "")

    def sql(self, text):
        """Runs `text` as the owner; gives what it prints, a row a line, columns with | between."""
        done = subprocess.run([program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder,
                               "-U", OWNER, "postgres"],
                              input=text, capture_output=True, text=True, check=True, env=self.environment)
        return done.stdout.strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder)


def main():
    absent = missing()
    if absent:
        print(absent)
        return 77
    with PostgresServer() as server:
        return subprocess.run(sys.argv[1:], env=os.environ | {"NEMSMS_TEST_SERVER": server.address()},
                              check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

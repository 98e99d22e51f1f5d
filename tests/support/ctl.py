# SPDX-License-Identifier: GPL-3.0-or-later
"""Run nemsmsctl and read what it says."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

PROGRAM = os.path.join(os.environ["NEMSMS_BIN"], "nemsmsctl")


class Said:
    """Exit code, standard output and standard error of one call."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def lines(self):
        """Standard output as JSON, an object a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def object(self):
        """The one object that was said."""
        lines = self.lines()
        assert len(lines) == 1, self.out + self.err
        return lines[0]

    def error(self):
        """The error object on standard error (the last line; findings stand before it)."""
        return json.loads(self.err.splitlines()[-1])["error"]

    def ok(self):
        """The same, when the call went well."""
        assert self.code == 0, (self.code, self.out, self.err)
        return self


def ctl(*arguments, given="", home=None, before=(), timeout=60, secrets=None, environment=None):
    """One call; `given` goes to standard input, `home` is a folder for data and settings, `secrets` are the lines that
    --passphrase-fd gives."""
    if secrets is not None:
        with tempfile.TemporaryFile() as file:
            file.write("".join(secret + "\n" for secret in secrets).encode())
            file.seek(0)
            return _call(["--passphrase-fd", str(file.fileno()), *arguments], given, home, before, timeout, environment,
                         (file.fileno(),))
    return _call(arguments, given, home, before, timeout, environment, ())


def _call(arguments, given, home, before, timeout, more, descriptors):
    environment = dict(os.environ)
    environment.update(more or {})
    if home:
        environment.update(XDG_DATA_HOME=str(home), XDG_CONFIG_HOME=str(home))
    done = subprocess.run([*before, PROGRAM, *arguments], input=given, capture_output=True, encoding="utf-8",
                          env=environment, timeout=timeout, check=False, pass_fds=descriptors)
    return Said(done.returncode, done.stdout, done.stderr)


class Demo:
    """A demo store with its local platform in a folder of its own. With $NEMSMS_TEST_SERVER (see postgresserver.py) the
    store is a schema on that server instead of a file."""

    _made = 0

    def __init__(self):
        Demo._made += 1
        server = os.environ.get("NEMSMS_TEST_SERVER")
        self._store = ("--store", f"{server}&schema=demo{Demo._made}") if server else ()
        self._folder = tempfile.TemporaryDirectory(prefix="nemsms-ctl-")
        self.home = pathlib.Path(self._folder.name)
        self.platform = self.home / "nemsms-konsol" / "demo.platform"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def __call__(self, *arguments, **more):
        return ctl("--demo", *self._store, *arguments, home=self.home, **more)

    def json(self, *arguments, **more):
        """A call with --json."""
        return self("--json", *arguments, **more)

    def id(self, noun, name):
        """The id of a record by its name."""
        return self.json(noun, "show", name).ok().object()["id"]


class Vault:
    """A fresh store whose key lies in a vault file, with its local platform in a folder of its own."""

    PASSPHRASE = "hest batteri klammer"

    def __init__(self, like=None):
        """`like` = another store, of which this one is a copy with the same key: each call on a vault takes a third of
        a second, so that tests which need the same records copy them."""
        self._folder = tempfile.TemporaryDirectory(prefix="nemsms-ctl-")
        self.home = pathlib.Path(self._folder.name)
        if like:
            shutil.copytree(like.home, self.home, dirs_exist_ok=True)
        self.file = self.home / "nemsms-konsol" / "nemsms.db"
        self.platform = self.home / "nemsms-konsol" / "nemsms.platform"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def __call__(self, *arguments, secrets=(), **more):
        return ctl(*arguments, home=self.home, secrets=(self.PASSPHRASE, *secrets), **more)

    def json(self, *arguments, **more):
        """A call with --json."""
        return self("--json", *arguments, **more)

    def id(self, noun, name):
        """The id of a record by its name."""
        return self.json(noun, "show", name).ok().lines()[0]["id"]

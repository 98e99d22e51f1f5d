#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsms-platform's command line: help and wrong lines in the person's language, nothing on standard output."""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import run  # noqa: E402

WRONG = ((["--dir"], "skal have en værdi", "needs a value"),
         ([], "--dir mangler", "--dir is missing"),
         (["--dir", "x", "--nonsens"], "forstås ikke", "not understood"),
         (["--dir", "x", "--port-base", "80"], "kan ikke bruges", "cannot be used"),
         (["--dir", "x", "--port-base", "mange"], "kan ikke bruges", "cannot be used"),
         (["--dir", "x", "--clock", "i morgen"], "i morgen", "i morgen"))


def program(*arguments, **environment):
    """Runs nemsms-platform with a line on which it must end by itself."""
    with tempfile.TemporaryDirectory(prefix="nemsms-platform-") as folder:
        return subprocess.run([os.path.join(os.environ["NEMSMS_BIN"], "nemsms-platform"), *arguments], cwd=folder,
                              capture_output=True, encoding="utf-8", timeout=30, check=False,
                              env=dict(os.environ, **environment))


def test_a_wrong_line_is_told_in_the_chosen_language():
    for line, danish, english in WRONG:
        for said, words in ((program("--language=da", *line), danish), (program("--language=en", *line), english),
                            (program(*line, LC_ALL="da_DK.UTF-8"), danish), (program(*line), english)):
            assert said.returncode in (2, 3), (line, said)
            assert words in said.stderr and said.stdout == "", (line, said)
    assert "nemsms-platform --help" in program("--nonsens", "--dir", "x").stderr
    assert "The value of --language" in program("--dir", "x", "--language", "xx").stderr


def test_help_speaks_the_language():
    for language, words in (("da", ("Brug:", "Kør den lokale platform", "--port-base", "Platformens mappe")),
                            ("en", ("Usage:", "Run the local platform", "--port-base", "The platform folder"))):
        said = program("--help", "--language", language)
        assert said.returncode == 0 and said.stderr == "", said
        for word in words:
            assert word in said.stdout, (language, word, said.stdout)
    assert program("--version").stdout.startswith("nemsms-platform ")


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl liste: counts, changes in a file, refusals with a line number, and no number where none belongs."""

import pathlib
import stat
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402

FOLDER = tempfile.TemporaryDirectory(prefix="nemsms-liste-")


def write(name, text):
    path = pathlib.Path(FOLDER.name, name)
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_counts_and_changes_need_no_store():
    before = write("before", "2512484916\n29189846\n2512169996\n")
    after = write("after", "2611740000\r\n2512484916\r\n:29189846\r\n")
    output = pathlib.Path(FOLDER.name, "changes")
    said = ctl("--json", "liste", "diff", before, after, "--output", str(output))
    assert said.ok().object() == {"added": 1, "removed": 1, "changed": 0, "unchanged": 2}
    assert output.read_text() == "aendring;identitet;mobilnummer\nadded;2611740000;\nremoved;2512169996;\n"
    assert stat.S_IMODE(output.stat().st_mode) == 0o600
    assert "2611740000" not in said.out + said.err
    assert "Added: 1, removed: 1" in ctl("--language", "en", "liste", "diff", before, after).ok().out


def test_a_changed_number_is_neither_new_nor_gone():
    before = write("before", "2512484916;20123456\n2512169996;\n")
    after = write("after", "2512169996;\n2512484916;20123457\n")
    assert ctl("--json", "liste", "diff", before, after).object() == {"added": 0, "removed": 0, "changed": 1, "unchanged": 1}


def test_a_bad_line_refuses_the_list_and_leaves_the_output_alone():
    good = write("good", "2512484916\n")
    bad = write("bad", "2512484916\n2512169996\n251248491\n")
    output = write("output", "what was here before")
    said = ctl("--json", "liste", "diff", good, bad, "--output", output)
    assert said.code == 3 and said.error()["code"] == "liste.line.number"
    assert "3" in said.error()["message"] and "2512484" not in said.err, said.err
    assert pathlib.Path(output).read_text() == "what was here before"
    assert ctl("liste", "diff", good, FOLDER.name + "/none").code == 4
    assert ctl("--json", "liste", "diff", good, bad, "--output", good).error()["code"] == "liste.output.same"


run(globals())

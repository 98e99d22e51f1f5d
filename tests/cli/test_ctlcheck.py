#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl check: JSON shapes, masking, exit codes, many lines."""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, ctl  # noqa: E402
from platformclient import run  # noqa: E402


def test_each_kind_judges_good_and_bad():
    good = {"cpr": "2512484916", "cvr": "29189846", "ean": "5798009811578", "mobil": "20123456", "sysid": "1001",
            "sms": "Husk din tid"}
    bad = {"cpr": "3112991", "cvr": "29189847", "ean": "5798009811579", "mobil": "10123456", "sysid": "abc", "sms": "a" * 161}
    for kind, value in good.items():
        said = ctl("check", kind, "--json", value).ok().object()
        assert said["valid"] is True and isinstance(said["findings"], list), said
    for kind, value in bad.items():
        said = ctl("--json", "check", kind, value)
        assert said.code == 3, (kind, said.code)
        found = said.object()
        assert found["valid"] is False
        errors = [one for one in found["findings"] if one["severity"] == "error"]
        assert errors and set(errors[0]) >= {"code", "severity", "message", "reference"}, found


def test_personal_values_are_masked():
    assert ctl("--json", "check", "cpr", "2512484916").object()["value"] == "251248-****"
    assert ctl("--json", "check", "mobil", "+45 20 12 34 56").object()["value"] == "20****56"
    assert "4916" not in ctl("check", "cpr", "251248-49166").out


def test_an_sms_is_measured():
    said = ctl("--json", "check", "sms", "Kære “ven” €").object()
    assert said["characters"] == 12 and said["encoding"] == "UCS-2", said
    first = said["forcing"][0]
    assert first == {"position": 5, "character": "“", "replacement": '"'}, first
    plain = ctl("--json", "check", "sms", "Pris 5 €").object()
    assert (plain["characters"], plain["septets"], plain["encoding"], plain["forcing"]) == (8, 9, "GSM-7", []), plain


def test_lines_come_from_standard_input_one_object_each():
    said = ctl("check", "cvr", "--json", given="29189846\n19435075\r\n1\n")
    assert said.code == 3
    assert [one["valid"] for one in said.lines()] == [True, True, False]


def test_a_line_that_is_not_utf8_is_told():
    said = subprocess.run([PROGRAM, "check", "sms", "--json"], input=b"Husk din tid\nK\xe6re ven\n",
                          capture_output=True, check=False)
    first, second = [json.loads(line) for line in said.stdout.splitlines()]
    assert said.returncode == 3 and first["valid"] is True
    assert [one["code"] for one in second["findings"]] == ["vaerdi.encoding"], second


def test_a_hundred_thousand_lines():
    said = ctl("check", "cpr", "--json", given="2512484916\n" * 100000)
    assert said.code == 0 and said.out.count("\n") == 100000


def test_words_follow_the_language_and_codes_do_not():
    for language in ("da", "en"):
        said = ctl("check", "cvr", "1", "--json", "--language", language).object()
        assert said["findings"][0]["code"] == "cvr.length"


def test_a_line_that_cannot_be_read_is_usage():
    for line in (["check"], ["check", "nonsense", "1"], ["--language", "xx", "check", "cvr", "1"], ["nonsense"], [],
                 ["check", "cvr", "1", "--nonsense"]):
        assert ctl(*line).code == 2, line
    said = ctl("--json", "nonsense")
    assert said.error()["code"].startswith("command.usage") and said.error()["kind"] == 2
    assert ctl("--help").code == 0 and ctl("--version").code == 0


run(globals())

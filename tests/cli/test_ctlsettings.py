#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, the template for group policies, the manual page and the shell's completion."""

import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo, ctl  # noqa: E402
from platformclient import run  # noqa: E402

SOURCE = pathlib.Path(os.environ["NEMSMS_SOURCE"])


def settings(demo):
    return {row["key"]: row for row in demo.json("settings", "list").ok().lines()}


def test_a_choice_is_kept_and_taken_back():
    with Demo() as demo:
        assert settings(demo)["interface/theme"]["scope"] == "default"
        demo("settings", "set", "interface/theme", "dark").ok()
        chosen = settings(demo)["interface/theme"]
        assert (chosen["value"], chosen["scope"]) == ("dark", "user"), chosen
        demo("settings", "set", "interface/theme", "").ok()
        assert settings(demo)["interface/theme"]["scope"] == "default"


def test_a_wrong_value_and_an_unknown_setting_are_refused_with_what_there_is():
    with Demo() as demo:
        wrong = demo("settings", "set", "interface/theme", "mauve")
        assert wrong.code == 3 and "system, light, dark, contrast" in wrong.err, wrong.err
        unknown = demo("settings", "set", "no/such", "x")
        assert unknown.code == 4 and "settings list" in unknown.err, unknown.err


def test_the_template_in_the_tree_is_the_one_that_the_table_gives():
    with tempfile.TemporaryDirectory() as folder:
        ctl("settings", "template", folder).ok()
        for name in ("nemsms-konsol.admx", "da-DK/nemsms-konsol.adml", "en-US/nemsms-konsol.adml"):
            made, kept = (pathlib.Path(place, name).read_bytes() for place in (folder, SOURCE / "installer/windows/policy"))
            assert made == kept, "%s is old: nemsmsctl settings template installer/windows/policy" % name


def test_a_folder_that_cannot_be_written_is_said():
    refused = ctl("settings", "template", "/proc/nowhere")
    assert refused.code == 10 and "/proc/nowhere" in refused.err, refused.err


def test_the_manual_page_has_every_verb():
    for language, heading in (("en", ".SH COMMANDS"), ("da", ".SH KOMMANDOER")):
        page = ctl("--language", language, "manual").ok().out
        assert heading in page
        for verb in ("nemsmsctl sms send", "nemsmsctl store key export", "nemsmsctl settings list"):
            assert ".SS %s\n" % verb in page, verb
        assert not [line for line in page.splitlines() if line.startswith("'")]
        assert "\\fB\\-\\-json\\fR\n" in page and "\\fB\\-\\-miljoe\\fR \\fI" in page


def test_bash_completes_nouns_verbs_and_options():
    script = ctl("completion", "bash").ok().out

    def completes(*words):
        line = script + "\nCOMP_WORDS=(%s) COMP_CWORD=%d; _nemsmsctl; printf '%%s\\n' \"${COMPREPLY[@]}\"" % (
            " ".join("'%s'" % word for word in words), len(words) - 1)
        return set(subprocess.run(["bash", "-c", line], check=True, capture_output=True, text=True).stdout.split())

    assert completes("nemsmsctl", "tilm") == {"tilmelding", "tilmeldingsgruppe"}
    assert "send" in completes("nemsmsctl", "sms", "se")
    assert completes("nemsmsctl", "sms", "send", "--mat") == {"--materiale"}
    assert completes("nemsmsctl", "--miljoe", "x", "--json", "log", "ver") == {"verify"}


run(globals())

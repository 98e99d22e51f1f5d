#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every exit code from outside, the shared options on every verb, and that no verb but check takes a CPR argument."""

import functools
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import PROGRAM, Demo, Vault, ctl  # noqa: E402
from platformclient import Platform, run  # noqa: E402

SEND = ["sms", "send", "--materiale", "167783", "--testperson", "Prøveperson 1", "--tekst", "Husk din tid"]


SHARED = ["--json", "--store", "/nowhere/x.db", "--miljoe", "x"]


@functools.cache
def verbs(path=()):
    """Every verb with its nouns, as --help tells them: each has help, and takes the shared options before it."""
    text = ctl(*SHARED, "--language", "en", *path, "--help").ok().out
    assert "Usage" in text, (path, text)
    commands = re.search(r"\nCommands:\n(.*)", text, re.DOTALL)
    found = re.findall(r"^  ([a-z-]+)", commands.group(1), re.MULTILINE) if commands else []
    return [verb for word in found for verb in verbs((*path, word))] if found else [path]


def test_every_code_has_its_cause():
    with Demo() as demo, Vault() as store:
        store("miljoe", "create", "--navn", "Lokal", "--art", "lokalplatform").ok()
        broken = demo.home / "broken.db"
        broken.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
        demo("materiale", "list").ok()
        causes = {
            0: lambda: demo("materiale", "list"),
            2: lambda: demo("materiale"),
            3: lambda: demo("sms", "check", *SEND[2:-1], "a" * 161),
            4: lambda: demo("materiale", "show", "999999"),
            5: lambda: demo("materiale", "create", "--materialeId", "167783", "--navn", "Igen", "--type", "nemsms",
                            "--afsendersystemId", "1001"),
            8: lambda: demo("miljoe", "create", "--navn", "P", "--art", "produktionsmiljoe", "--printServiceUrl",
                            "https://prod.example/"),
            9: lambda: ctl("miljoe", "list", home=store.home, secrets=["forkert hest batteri"]),
            10: lambda: ctl("--store", str(broken), "materiale", "list", home=store.home, secrets=[store.PASSPHRASE]),
        }
        with Platform(demo.platform) as platform:
            for code, cause in causes.items():
                said = cause()
                assert said.code == code, (code, said.code, said.out, said.err)
                assert code == 0 or said.err or said.out, code
            platform.knob("printService", "503")
            refused = demo(*SEND)
            platform.control("knobs", method="DELETE")
            platform.knob("printService", "reset")
            silent = demo(*SEND)
            assert silent.code == 7, (silent.code, silent.err)
            assert refused.code in (6, 7), (refused.code, refused.err)
        demo("serviceaftale", "revise", "SF1600 NemSMS", "--brugersystemUuid", "00000000-1111-4222-8333-444444444444").ok()
        assert demo(*SEND).code == 6


def test_no_verb_but_check_takes_a_cpr():
    all_verbs = verbs()
    assert len(all_verbs) > 40, all_verbs
    forms = ("2512484916", "251248-4916", "--navn=251248-4916")
    for number, verb in enumerate(all_verbs):  # each verb one form, the nouns' first verbs and check all of them
        first = number == 0 or all_verbs[number - 1][0] != verb[0]
        for argument in forms if first or verb[0] == "check" else forms[number % 3:number % 3 + 1]:
            said = ctl("--json", *verb, argument)
            if verb[0] == "check":
                assert "command.personal" not in said.err, verb
            else:
                assert said.code == 2 and said.error()["code"] == "command.personal", (verb, said.code, said.err)
            if verb not in (("check", "cvr"), ("check", "ean"), ("check", "sysid"), ("check", "sms")):
                assert "4916" not in said.out + said.err, verb


def test_every_verb_takes_the_shared_options_and_has_help():
    for verb in verbs():  # which has seen English help of each with the options before it
        # behind the verb too: what is refused is another option, not these
        said = ctl(*verb, *SHARED, "--language", "da", "--nonsense")
        assert said.code == 2, (verb, said.code)
        assert "--store" not in said.err and "--miljoe" not in said.err, (verb, said.err)
    for noun in {verb[0] for verb in verbs()}:
        said = ctl("--language", "da", noun, "--help").ok()
        assert "Brug" in said.out, (noun, said.out)


def test_a_wrong_line_is_told_in_the_chosen_language():
    for line, danish, english in ((["materiale"], "Nævn et navneord", "Name a noun"),
                                  (["nonsens"], "Nævn et navneord", "Name a noun"),
                                  (["materiale", "list", "--nonsens"], "forstås ikke", "not understood"),
                                  (["materiale", "show"], "mangler", "is missing"),
                                  (["materiale", "list", "--search"], "skal have en værdi", "needs a value"),
                                  (["log", "list", "--limit", "0"], "kan ikke bruges", "cannot be used"),
                                  (["log", "list", "--limit", "x"], "kan ikke bruges", "cannot be used")):
        for language, words in (("da", danish), ("en", english)):
            said = ctl("--language", language, *line)
            assert said.code == 2 and words in said.err, (line, said.code, said.err)


def test_a_usage_error_writes_nothing_on_standard_output():
    done = subprocess.run([PROGRAM, "materiale"], capture_output=True, check=False)
    assert done.returncode == 2 and done.stdout == b""


def test_lists_name_what_they_refer_to():
    with Demo() as demo:
        one = demo.json("materiale", "show", "167783").ok().object()
        assert one["afsendersystemId"] == demo.id("afsendersystem", "1001")
        assert "NemSMS" in one["afsendersystem"], one
        for said in (demo("materiale", "show", "167783"), demo("materiale", "list")):
            assert one["afsendersystemId"] not in said.ok().out and one["afsendersystem"] in said.out, said.out
        aftale = demo.json("serviceaftale", "show", "SF1600 NemSMS").ok().lines()[0]
        assert "Prøvekøbing" in aftale["myndighed"], aftale


run(globals())

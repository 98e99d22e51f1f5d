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
                                  (["nonsens"], "\"nonsens\" forstås ikke", "\"nonsens\" is not understood"),
                                  (["check", "foo", "1"], "Der findes: cpr, cvr", "There is: cpr, cvr"),
                                  (["foo", "bar"], "\"foo\" forstås ikke", "There is: check, myndighed"),
                                  (["materiale", "list", "--nonsens"], "forstås ikke", "not understood"),
                                  (["--store", "a", "--store", "b", "materiale", "list"], "mere end én gang", "more than once"),
                                  (["materiale", "show"], "mangler", "is missing"),
                                  (["materiale", "list", "--search"], "skal have en værdi", "needs a value"),
                                  (["log", "list", "--limit", "0"], "kan ikke bruges", "cannot be used"),
                                  (["log", "list", "--limit", "x"], "kan ikke bruges", "cannot be used")):
        for language, words in (("da", danish), ("en", english)):
            said = ctl("--language", language, *line)
            assert said.code == 2 and words in said.err, (line, said.code, said.err)


def test_the_value_of_an_unknown_option_is_never_told():
    for line in (["--passphrase", "pass1", "materiale", "list"], ["materiale", "list", "--passphrase", "pass1"],
                 ["store", "--passphrase=pass1", "info"], ["--passphrase", "pass1"]):
        said = ctl(*line)
        assert said.code == 2 and "pass1" not in said.err + said.out and "--passphrase" in said.err, (line, said.err)


def test_every_spelling_of_a_personal_number_is_refused():
    numbers = ["25 12 48 4916", "25-12-48-4916", "25.12.48.4916", "251248–4916", "251248.4916", "251248 - 4916", "2 5 1 2 4 8 4 9 1 6", "+45 20 12 34 56"]
    mobiles = ["20123456", "20 12 34 56", "4520123456", "45 20123456", "2012 3456", "20-12-34-56", "(20) 12 34 56"]
    for number in [*numbers, *mobiles]:
        for line in (["sms", "list", "--search", number], ["sms", "show", number], ["telefon", "list", number],
                     ["sms", "check", "--testperson", number], ["sms", "send", "--tekst", number if number.startswith("2 5") else "Ring " + number],
                     ["tilmelding", "lookup", "--cpr", number], ["testperson", "list", "--search=" + number]):
            said = ctl("--json", *line)
            assert said.code == 2 and said.error()["code"] == "command.personal", (line, said.code, said.err)
    for number in numbers:
        said = ctl("--json", "myndighed", "list", "--search", number)
        assert said.code == 2 and said.error()["code"] == "command.personal", (number, said.err)


def test_a_number_hides_behind_no_other_word():
    for line in (["testperson", "revise", "--version=1", "2512484916"], ["sms", "send", "--tekst", "2026-11-24 ring 20123456"],
                 ["afsendersystem", "revise", "1001", "--kontaktnavn", "Anna 20123456"]):
        said = ctl("--json", *line)
        assert said.code == 2 and said.error()["code"] == "command.personal", (line, said.code, said.err)


def test_identifiers_of_eight_digits_stay_usable():
    with Demo() as demo:
        for line in (["myndighed", "show", "29189846"], ["myndighed", "list", "--search", "29189846"],
                     ["materiale", "list", "--search", "20123456"], ["sms", "list", "--limit", "20"],
                     ["log", "list", "--limit", "20"], ["materiale", "list", "--filter", "gyldigFra=2026-11-24"],
                     ["sms", "list", "--search", "2026-11-24"], ["afsendersystem", "list", "--search", "Aftale 29189846"]):
            assert "command.personal" not in demo.json(*line).err, line


def test_without_a_terminal_a_passphrase_is_a_secret_that_cannot_be_had():
    with Vault() as store:
        store("miljoe", "list").ok()
        said = ctl("--json", "miljoe", "list", home=store.home)
        assert said.code == 9, (said.code, said.err)


def test_help_speaks_one_language_and_tells_the_exit_codes():
    assert "9 " in ctl("--language", "da", "--help").ok().out and "Exitkoder" in ctl("--language", "da", "--help").out
    for line in (["check", "cpr"], ["materiale", "revise"], ["log", "list"], ["serviceaftale", "tilstand"]):
        text = ctl("--language", "da", *line, "--help").ok().out
        assert not re.search(r"INT|POSITIVE|\bvalue\b|TEXT", text), text


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

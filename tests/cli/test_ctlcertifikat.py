#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl certifikat inspect: files as people have them, made by tests/security/zoo."""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402

TESTS = pathlib.Path(__file__).parents[1]
FOLDER = tempfile.TemporaryDirectory(prefix="nemsms-zoo-")
ZOO = pathlib.Path(FOLDER.name)
subprocess.run([TESTS / "security/zoo/makezoo.sh", ZOO], check=True)

KEYS = {"kind", "subject", "issuer", "cvr", "notBefore", "notAfter", "thumbprint", "chain", "findings"}


def inspect(name, *more, password="hemmelig", **options):
    secrets = None if password is None else [password]
    return ctl("--json", "certifikat", "inspect", str(ZOO / name), *more, secrets=secrets, **options)


def codes(said):
    return sorted(one["code"].removeprefix("certificate.") for one in said.object()["findings"])


def test_a_good_file_is_told_whole():
    with tempfile.TemporaryDirectory() as home:
        said = inspect("oces3.p12", home=home).ok().object()
        assert not list(pathlib.Path(home).iterdir()), "no store is made"
    assert KEYS <= set(said), said
    assert said["kind"] == "voces" and said["generation"] == "oces3" and said["cvr"] == "29189846", said
    assert said["hierarchy"] == "test" and said["privateKey"] and said["usable"] and said["findings"] == [], said
    assert said["notBefore"] == "2020-01-01T00:00:00Z" and said["notAfter"] == "2045-01-01T00:00:00Z", said
    told = subprocess.run(["openssl", "x509", "-in", ZOO / "oces3.pem", "-noout", "-fingerprint", "-sha256"],
                          capture_output=True, encoding="utf-8", check=True).stdout
    assert said["thumbprint"] == told.split("=")[1].strip().replace(":", ""), told
    verdicts = [link["verdict"]["code"] for link in said["chain"]]
    assert verdicts == ["certificate.link.signed", "certificate.link.signed", "certificate.link.root"], said["chain"]
    people = ctl("certifikat", "inspect", str(ZOO / "oces3.p12"), secrets=["hemmelig"]).ok().out
    assert "formerly VOCES or FOCES" in people and said["thumbprint"] in people, people


def test_what_cannot_be_used_is_exit_3_with_one_code_a_cause():
    for name, password, expected in (("oces3.p12", "forkert", ["password.wrong"]), ("oces3.p12", None, ["password.needed"]),
                                     ("nomac.p12", "hemmelig", ["noMac"]), ("rc2.p12", "hemmelig", ["legacy"]),
                                     ("nokey.p12", "hemmelig", ["noKey"]), ("mismatch.pem", None, ["keyMismatch"]),
                                     ("twokeys.pem", None, ["twoKeys"]), ("notyet.p12", "hemmelig", ["notYetValid"]),
                                     ("expired.p12", "hemmelig", ["expired", "notOces"]), ("page.p12", None, ["garbage"]),
                                     ("truncated.p12", None, ["truncated"]), ("large.p12", None, ["tooLarge"])):
        said = inspect(name, password=password)
        assert said.code == 3 and codes(said) == expected, (name, said.code, said.out, said.err)
        assert said.object()["usable"] is False and all(one["message"] for one in said.object()["findings"])


def test_a_warning_does_not_stop():
    for name, expected in (("nochain.p12", ["chain.missing"]), ("emptypass.p12", ["password.empty"]),
                           ("oces3.der", ["chain.missing", "publicOnly"])):
        assert codes(inspect(name).ok()) == expected, name


def test_old_ciphers_are_read_after_a_yes():
    assert codes(inspect("rc2.p12", "--legacy").ok()) == ["legacy.read"]
    assert codes(inspect("3des.p12", "--legacy").ok()) == ["legacy.read"]
    without = inspect("rc2.p12", "--legacy", environment={"OPENSSL_MODULES": str(ZOO)})
    assert without.code == 3 and codes(without) == ["legacy.missing"], without.out


def test_the_holder_fits_the_role():
    kommune, kombit, supplier = "29189846", "19435075", "99999999"
    for name, role, cvr, code, expected in (
            ("oces3.p12", "register", [kommune], 0, []),
            ("oces3.p12", "register", [], 0, ["role.nothing"]),
            ("oces3.p12", "register", [supplier], 3, ["role.register"]),
            ("foces2.p12", "register", [kommune], 3, ["role.notkombit"]),
            ("foces2.p12", "afsender", [], 0, []),
            ("oces3.p12", "afsender", [], 3, ["role.kombit"]),
            ("oces3.p12", "anvendersystem", [supplier, kommune], 0, []),
            ("oces3.p12", "anvendersystem", [supplier], 3, ["role.system"]),
            ("moces2.p12", "register", [kommune], 0, ["role.employee"]),
            ("nocvr.p12", "register", [kommune], 3, ["noCvr", "role.nocvr"])):
        said = inspect(name, "--role", role, *(part for one in cvr for part in ("--cvr", one)))
        assert (said.code, codes(said)) == (code, expected), (name, role, said.out, said.err)
    assert inspect("oces3.p12", "--role", "register", "--cvr", "1234").code == 3
    assert inspect("oces3.p12", "--cvr", kommune).code == 2


def test_a_file_that_is_not_there():
    said = inspect("findes-ikke.p12")
    assert said.code == 4 and said.error()["code"] == "certifikat.file", said.err


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl certifikat: files as people have them, made by tests/security/zoo, and what is kept of them."""

import datetime
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo, Vault, ctl  # noqa: E402
from platformclient import Platform, run  # noqa: E402

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


def test_revocation_out_of_files():
    for option, name, code, expected in (("--crl", "before.crl", 0, ["crl.good"]), ("--crl", "revoked.crl", 3, ["revoked"]),
                                         ("--ocsp", "before.ocsp", 0, ["ocsp.good"]),
                                         ("--ocsp", "revoked.ocsp", 3, ["revoked"])):
        said = inspect("oces3.p12", option, str(ZOO / name))
        assert (said.code, codes(said)) == (code, expected), (name, said.out, said.err)
    assert inspect("oces3.p12", "--crl", str(ZOO / "nowhere.crl")).code == 4


def test_a_file_that_is_not_there():
    said = inspect("findes-ikke.p12")
    assert said.code == 4 and said.error()["code"] == "certifikat.file", said.err


def zoo(*arguments):
    return ("certifikat", "import", *arguments)


def test_an_import_keeps_the_facts_and_seals_the_key():
    with Demo() as demo:
        made = demo.json(*zoo(str(ZOO / "oces3.p12"), "--role", "register", "--navn", "Nyt"), secrets=["hemmelig"]).ok()
        record = made.object()
        told = inspect("oces3.p12").object()
        assert record["privateKey"] is True and record["navn"] == "Nyt" and record["rolle"] == "register", record
        assert record["sha256"] == told["thumbprint"] and record["cvr"] == "29189846", record
        assert record["gyldigFra"] == "2020-01-01" and record["gyldigTil"] == "2045-01-01", record
        again = demo.json(*zoo(str(ZOO / "oces3.der"), "--role", "register")).ok().object()
        assert again["id"] == record["id"] and again["privateKey"] is False, again
        public = demo("certifikat", "export-public", "Nyt").ok().out
        assert public.count("BEGIN CERTIFICATE") == 1 and "PRIVATE" not in public, public
        demo(*zoo(str(ZOO / "oces3.p12"), "--role", "register"), secrets=["hemmelig"]).ok()
        target = demo.home / "public.pem"
        demo("certifikat", "export-public", record["id"], str(target)).ok()
        assert target.read_text() == (ZOO / "oces3.pem").read_text() + (ZOO / "chain.pem").read_text()
        for name, entity, field in (("Prøvekøbing NemSMS Register", "register", "certifikatId"),
                                    ("SF2250 Tilmelding", "serviceaftale", "registercertifikatId"),
                                    ("Lokal platform", "miljoe", "certifikatId")):
            assigned = demo.json("certifikat", "assign", "Nyt", entity, name).ok().object()
            assert assigned[field] == record["id"], assigned
        done = [line["action"] for line in demo.json("log", "list").ok().lines()]
        assert done.count("certifikat.import") == 3 and done.count("certifikat.public") == 2, done
        key = (ZOO / "oces3.key").read_bytes().splitlines()[1]
        for path in demo.home.rglob("*"):
            assert not path.is_file() or key not in path.read_bytes(), path


def test_what_is_not_imported():
    with Demo() as demo:
        for name, role, code, expected in (("oces3.p12", None, 2, "command.certifikat.norole"),
                                           ("rc2.p12", "register", 3, "certificate.legacy"),
                                           ("mismatch.pem", "register", 3, "certificate.keyMismatch"),
                                           ("page.p12", "register", 3, "certificate.garbage")):
            said = demo.json(*zoo(str(ZOO / name), *(("--role", role) if role else ())), secrets=["hemmelig"])
            assert said.code == code and said.error()["code"] == expected, (name, said.code, said.err)
        before = len(demo.json("certifikat", "list").ok().lines())
        demo(*zoo(str(ZOO / "oces3.p12"), "--role", "register", "--dry-run"), secrets=["hemmelig"]).ok()
        assert len(demo.json("certifikat", "list").ok().lines()) == before
        demo(*zoo(str(ZOO / "oces3.der"), "--role", "register", "--navn", "Uden")).ok()
        said = demo.json("certifikat", "assign", "Uden", "miljoe", "Lokal platform")
        assert said.code == 4 and said.error()["code"] == "certifikat.nokey", said.err


def test_an_environment_is_called_with_a_key_out_of_the_store():
    platform = Platform()
    try:
        with Vault() as store:
            pki = platform.pki
            store("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe", "--printServiceUrl",
                  platform.endpoints["printService"], "--tillidsankerfil", pki["ca"]).ok()
            refused = store.json("miljoe", "check", "Udenfor").object()
            assert refused["stoppedAt"] == "certificate", refused
            store(*zoo(pki["clientP12"], "--role", "anvendersystem", "--navn", "Klient"), secrets=[pki["password"]]).ok()
            store("certifikat", "assign", "Klient", "miljoe", "Udenfor").ok()
            report = store.json("miljoe", "check", "Udenfor").object()
            assert report["stoppedAt"] == "agreement", report
            used = [line for line in store.json("log", "list").ok().lines() if line["action"] == "certifikat.use"]
            assert len(used) == 1, used
            store("store", "key", "rotate").ok()
            report = store.json("miljoe", "check", "Udenfor").object()
            assert report["stoppedAt"] == "agreement", report
    finally:
        platform.stop()


def test_what_ends_soon_and_what_stops_with_it():
    with Demo() as demo:
        every = demo.json("certifikat", "expiring", "--days", "100000").ok().lines()
        assert every and every[0]["kind"] == "certificate", every
        names = [one["title"] for one in every[0]["carries"]]
        assert any("SysID 1003" in name for name in names) and "SF2250 Tilmelding" in names, names
        register = demo.json("register", "list").lines()[0]["certifikat"]
        soon = (datetime.date.today() + datetime.timedelta(days=9)).isoformat()
        demo("certifikat", "revise", register, "--gyldigTil", soon).ok()
        found = demo.json("certifikat", "expiring", "--days", "10").ok().object()
        assert found["notAfter"] == soon and found["finding"]["code"] == "cockpit.stops", found
        assert "SysID 1003" in found["finding"]["message"], found
        assert demo.json("certifikat", "expiring", "--days", "3").ok().out == ""


def test_register_and_agreement_are_compared():
    with Demo() as demo:
        same = demo.json("certifikat", "compare").ok().object()
        assert same["same"] and same["registerThumbprint"] == same["serviceaftaleThumbprint"], same
        demo(*zoo(str(ZOO / "oces3.p12"), "--role", "register", "--navn", "Nyt"), secrets=["hemmelig"]).ok()
        demo("certifikat", "assign", "Nyt", "register", "Prøvekøbing NemSMS Register").ok()
        differs = demo.json("certifikat", "compare")
        assert differs.code == 3 and differs.object()["finding"]["code"] == "cockpit.differs", differs.out
        demo("certifikat", "assign", "Nyt", "serviceaftale", "SF2250 Tilmelding").ok()
        assert demo.json("certifikat", "compare").ok().object()["same"]


def test_a_rollover_keeps_its_check_list():
    with Demo() as demo:
        demo(*zoo(str(ZOO / "oces3.p12"), "--role", "register", "--navn", "Nyt"), secrets=["hemmelig"]).ok()
        plan = demo.json("certifikat", "rollover", "Nyt").ok().object()
        steps = [one["step"] for one in plan["steps"]]
        assert steps[0] == "order" and steps[-1] == "remove" and not any(one["done"] for one in plan["steps"]), plan
        demo("certifikat", "rollover", "Nyt", "--done", "order").ok()
        again = demo.json("certifikat", "rollover", "Nyt").ok().object()["steps"]
        assert [one["step"] for one in again if one["done"]] == ["order"] and again[0]["doneBy"], again
        back = demo.json("certifikat", "rollover", "Nyt", "--undo", "order").ok().object()["steps"]
        assert not any(one["done"] for one in back), back
        assert demo("certifikat", "rollover", "Nyt", "--done", "hest").code == 3


def test_the_ends_as_a_calendar():
    with Demo() as demo:
        path = demo.home / "ends.ics"
        demo("certifikat", "calendar", str(path)).ok()
        first = path.read_bytes()
        assert first.startswith(b"BEGIN:VCALENDAR\r\n") and b"\r\nUID:certifikat-" in first, first
        demo("certifikat", "calendar", str(path)).ok()
        uids = [line for line in path.read_bytes().split(b"\r\n") if line.startswith(b"UID:")]
        assert uids == [line for line in first.split(b"\r\n") if line.startswith(b"UID:")], uids


run(globals())

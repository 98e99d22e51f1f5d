#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl token and calls by token against the local platform of a demo store."""

import datetime
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo, Vault  # noqa: E402
from platformclient import Platform, run  # noqa: E402

ENTITY = "http://print.serviceplatformen.dk/service/forsendelse/2"
CVR = "29189846"
INVALID, MISSING = 3, 4


def audit(demo, action):
    """The rows of the audit log with that action."""
    return [one for one in demo.json("log", "list").ok().lines() if one.get("action") == action]


def test_a_token_tells_its_claims_and_comes_only_where_asked_for():
    with Demo() as demo:
        said = demo.json("token", "issue").ok()
        view = said.object()
        assert view["usable"] and view["cvr"] == CVR and view["audience"] == ENTITY and view["simulated"], view
        assert {"name": "dk:gov:saml:attribute:CvrNumberIdentifier", "value": CVR} in view["claims"], view
        assert len(view["holder"]["thumbprint"]) == 64 and "token" not in view and "Assertion" not in said.out, said.out
        assert len(audit(demo, "token.fetch")) == 1 and view["holder"]["thumbprint"] in audit(demo, "token.fetch")[0]["message"]
        assert audit(demo, "token.reveal") == []
        revealed = demo.json("token", "issue", "--reveal").ok().object()
        assert revealed["token"].startswith("<saml:Assertion") and revealed["id"] != view["id"]
        assert len(audit(demo, "token.reveal")) == 1
        file = demo.home / "token.xml"
        file.write_text(revealed["token"], encoding="utf-8")
        shown = demo.json("token", "show", str(file)).ok().object()
        assert (shown["id"], shown["usable"]) == (revealed["id"], True), shown
        file.write_text(revealed["token"].replace(CVR, "19435075"), encoding="utf-8")
        changed = demo.json("token", "show", str(file))
        assert changed.code == INVALID and "signature.digest" in changed.err + changed.out, changed.err
        file.write_text("nonsense", encoding="utf-8")
        assert demo.json("token", "show", str(file)).code == INVALID
        assert demo.json("token", "show", str(demo.home / "nowhere")).code == MISSING
        assert CVR in demo("token", "issue").ok().out


def test_an_agreement_with_token_access_is_called_by_token():
    with Demo() as demo:
        agreement = next(one for one in demo.json("serviceaftale", "list").ok().lines() if one.get("integration") == "sf1600")
        demo("serviceaftale", "revise", agreement["id"], "--adgang", "token").ok()
        report = demo.json("miljoe", "check").ok().object()
        token = next(one for one in report["layers"] if one["layer"] == "token")
        assert report["ok"] and token["result"] == "ok" and token["code"] == "miljoe.layer.ok", report
        assert len(audit(demo, "token.fetch")) == len(audit(demo, "token.call")) == 1
        demo("serviceaftale", "revise", agreement["id"], "--adgang", "certifikat", "--certifikatbegrundelse", "Prøve",
             "--certifikatdato", "2026-01-05").ok()
        report = demo.json("miljoe", "check").ok().object()
        token = next(one for one in report["layers"] if one["layer"] == "token")
        assert token["code"] == "miljoe.layer.notoken", report


def test_a_message_sent_by_token_leaves_no_token_behind():
    """Neither in what is shown of the exchange nor in any file of the store."""
    with Demo() as demo:
        agreement = next(one for one in demo.json("serviceaftale", "list").ok().lines() if one.get("integration") == "sf1600")
        demo("serviceaftale", "revise", agreement["id"], "--adgang", "token").ok()
        person = demo.json("testperson", "list").ok().lines()[0]["id"]
        demo("sms", "send", "--serviceaftale", agreement["id"], "--testperson", person, "--materiale", "167783",
             "--tekst", "Husk din tid").ok()
        sms = demo.json("sms", "list").ok().lines()[0]["id"]
        raw = demo.json("sms", "show", sms, "--raw").ok().out
        assert "saml:Assertion>****</saml:Assertion>" in raw and "PrintAfsendBrevRequest" in raw, raw
        assert "SubjectConfirmation" not in raw and len(audit(demo, "token.call")) == 2, raw
        kept = [path for path in (demo.home / "nemsms-konsol").iterdir() if path.is_file()]
        assert kept and not any(b"SubjectConfirmation" in path.read_bytes() for path in kept), kept


def test_an_external_environment_is_called_by_token_once_its_certificates_are_recorded():
    """A platform that another program runs stands for the external environment."""
    with Platform() as platform, Vault() as store:
        demo, pki = platform.demo, platform.pki
        store("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe", "--printServiceUrl",
              platform.endpoints["printService"], "--certifikatfil", pki["clientP12"], "--tillidsankerfil", pki["ca"]).ok()
        store("myndighed", "create", "--cvr", demo["cvr"], "--navn", "Prøvekøbing").ok()
        store("afsendersystem", "create", "--sysId", demo["sysIds"]["nemSms"], "--navn", "NemSMS").ok()
        store("materiale", "create", "--materialeId", demo["materialeId"], "--navn", "Påmindelse", "--type", "nemsms",
              "--afsendersystemId", demo["sysIds"]["nemSms"]).ok()
        store("serviceaftale", "create", "--navn", "Aftalen", "--integration", "sf1600", "--myndighedId", demo["cvr"],
              "--nemSmsSysId", demo["sysIds"]["nemSms"], "--adgang", "token", "--uuid", demo["serviceAgreementUuid"],
              "--brugersystemUuid", demo["userSystemUuid"]).ok()
        for state in ("anmodet", "godkendt", "aktiv"):
            store("serviceaftale", "tilstand", "Aftalen", state).ok()

        def layer(**environment):
            words = [word for name, value in environment.items() for word in ("--" + name, value)]
            if words:
                store("miljoe", "revise", "Udenfor", *words).ok()
            said = store.json("miljoe", "check", "Udenfor", secrets=[pki["password"]])
            return said.code, next(one for one in said.lines()[-1]["layers"] if one["layer"] == "token"), said.lines()[-1]
        code, token, _ = layer()
        assert (code, token["code"]) == (0, "miljoe.layer.notoken"), token
        platform.control("clock", {"set": store_time()})
        code, token, report = layer(tokenUrl=platform.endpoints["sts"], tokencertifikatfil=pki["stsCert"],
                                    servicecertifikatfil=pki["serviceCert"])
        assert (code, token["code"], report["ok"]) == (0, "miljoe.layer.ok", True), report
        code, token, report = layer(tokencertifikatfil=pki["serviceCert"])
        assert (code, report["stoppedAt"], report["desk"]) == (INVALID, "token", "us"), report
        layer(tokencertifikatfil=pki["stsCert"])
        platform.control("clock", {"advance": 3600})
        code, token, report = layer()
        assert (report["stoppedAt"], report["desk"], token["code"]) == ("token", "network", "token.clock"), report


def store_time():
    """The machine's own time: what an external environment goes by."""
    return datetime.datetime.now(datetime.timezone.utc).isoformat()


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl miljoe check as a process against nemsms-platform, as if that were an external environment: at least one
fault for each layer, each told by its layer and its desk, with the exit code that scripts go by."""

import pathlib
import socket
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Vault  # noqa: E402
from platformclient import Platform, run  # noqa: E402

LAYERS = ["clock", "dns", "tcp", "tls", "certificate", "token", "agreement", "operation"]
INVALID, MISSING, REFUSED, UNREACHABLE, SECRET = 3, 4, 6, 7, 9
# What each kind of fault shows to be in order before the layer at which it stops; the clock by an answer's date alone.
NOTHING, DNS, TCP, TLS, DATED, SOAP = (), LAYERS[1:2], LAYERS[1:3], LAYERS[1:4], LAYERS[:4], LAYERS[:5]


class Outside:
    """A kommune in its own store whose environment is a nemsms-platform that another program runs."""

    def __init__(self):
        self.platform, self.store = Platform(), Vault()
        demo, pki = self.platform.demo, self.platform.pki
        self.good = {"--printServiceUrl": self.platform.endpoints["printService"],
                     "--certifikatfil": pki["clientP12"], "--tillidsankerfil": pki["ca"]}
        self.agreement = {"--uuid": demo["serviceAgreementUuid"], "--brugersystemUuid": demo["userSystemUuid"]}
        self.store("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe", *words(self.good)).ok()
        self.store("myndighed", "create", "--cvr", demo["cvr"], "--navn", "Prøvekøbing").ok()
        self.store("afsendersystem", "create", "--sysId", demo["sysIds"]["nemSms"], "--navn", "NemSMS").ok()
        self.store("materiale", "create", "--materialeId", demo["materialeId"], "--navn", "Påmindelse", "--type",
                   "nemsms", "--afsendersystemId", demo["sysIds"]["nemSms"]).ok()
        self.store("serviceaftale", "create", "--navn", "Aftalen", "--integration", "sf1600", "--myndighedId",
                   demo["cvr"], "--nemSmsSysId", demo["sysIds"]["nemSms"], "--adgang", "certifikat",
                   "--certifikatbegrundelse", "Prøve", "--certifikatdato", "2026-01-05", *words(self.agreement)).ok()
        for state in ("anmodet", "godkendt", "aktiv"):
            self.store("serviceaftale", "tilstand", "Aftalen", state).ok()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.platform.stop()
        self.store.__exit__()

    def check(self, before=(), password=None):
        """One `miljoe check`; the certificate's password is the last line that is given."""
        return self.store.json("miljoe", "check", "Udenfor", secrets=[password or self.platform.pki["password"]],
                               before=before)

    def stops(self, layer, desk, code, proven, **how):
        """The check stops at `layer`: those before are well when they are `proven`, those behind are not reached."""
        said = self.check(**how)
        report = said.object()
        assert (said.code, report["stoppedAt"], report["desk"]) == (code, layer, desk), (said.code, report)
        assert report["ok"] is False and report["next"]["message"], report
        assert report["environment"] == {"name": "Udenfor", "kind": "eksternttestmiljoe", "simulated": False}, report
        at = LAYERS.index(layer)
        # The agreement has certificate access: once a call was made under it, no token was needed.
        proven = (*proven, "token") if layer == "operation" or (layer, code) == ("agreement", REFUSED) else proven
        wanted = ["ok" if one in proven else "notproven" for one in LAYERS[:at]]
        wanted += ["stopped"] + ["notreached"] * (len(LAYERS) - at - 1)
        assert [one["result"] for one in report["layers"]] == wanted, report

    def place(self, layer, desk, code, proven, **how):
        """The same with other values of the environment."""
        password = how.pop("password", None)
        self.store("miljoe", "revise", "Udenfor", *words({"--" + name: value for name, value in how.items()})).ok()
        self.stops(layer, desk, code, proven, password=password)
        self.store("miljoe", "revise", "Udenfor", *words(self.good)).ok()

    def knob(self, layer, desk, code, proven, kind, **more):
        """The same with a knob of the platform turned."""
        self.platform.knob("printService", kind, **more)
        self.stops(layer, desk, code, proven)
        self.platform.control("knobs", method="DELETE")


def words(options):
    """Options and values as a command line."""
    return [word for pair in options.items() for word in pair]


def closed_port():
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def test_each_layer_tells_its_faults():
    with Outside() as outside:
        pki = outside.platform.pki
        folder = pathlib.Path(pki["folder"])
        well = outside.check().ok().object()
        assert well["ok"] and not well["simulated"] and [one["layer"] for one in well["layers"]] == LAYERS, well
        outside.knob("clock", "network", UNREACHABLE, NOTHING, "skew", milliseconds=600000)
        outside.place("dns", "network", UNREACHABLE, NOTHING, printServiceUrl="https://no-such-host.invalid/")
        outside.place("tcp", "network", UNREACHABLE, DNS, printServiceUrl="https://127.0.0.1:%d/" % closed_port())
        outside.place("tls", "us", UNREACHABLE, TCP, tillidsankerfil=str(folder / "foreign-ca.pem"))
        outside.place("tls", "us", MISSING, NOTHING, tillidsankerfil=str(folder / "nowhere.pem"))
        outside.place("certificate", "supplier", REFUSED, TLS, certifikatfil=pki["expiredP12"])
        outside.place("certificate", "supplier", REFUSED, TLS, certifikatfil=str(folder / "foreign.p12"))
        outside.place("certificate", "supplier", REFUSED, DATED, certifikatfil=pki["otherP12"])
        outside.place("certificate", "us", REFUSED, DATED, certifikatfil="")
        outside.place("certificate", "us", SECRET, NOTHING, certifikatfil=pki["clientP12"], password="forkert")
        outside.place("certificate", "us", MISSING, NOTHING, certifikatfil=str(folder / "nowhere.p12"),
                      printServiceUrl="https://no-such-host.invalid/x")
        for field, desk in (("uuid", "kommune"), ("brugersystemUuid", "supplier")):
            outside.store("serviceaftale", "revise", "Aftalen", "--" + field, "00000000-1111-4222-8333-444444444444").ok()
            outside.stops("agreement", desk, REFUSED, SOAP)
            outside.store("serviceaftale", "revise", "Aftalen", *words(outside.agreement)).ok()
        for kind in ("500", "503", "contentType"):
            outside.knob("operation", "serviceplatformen", UNREACHABLE, DATED, kind)
        outside.knob("operation", "serviceplatformen", UNREACHABLE, TLS, "reset")
        outside.knob("operation", "network", UNREACHABLE, TLS, "truncate")
        outside.place("operation", "us", UNREACHABLE, DATED,
                      printServiceUrl=outside.good["--printServiceUrl"].rsplit("/", 1)[0] + "/3")
        outside.platform.knob("afsender", "503")
        outside.stops("operation", "nemsms", REFUSED, LAYERS[:7])
        outside.platform.control("knobs", method="DELETE")
        outside.store("serviceaftale", "revise", "Aftalen", "--gyldigTil", "2026-01-31").ok()
        outside.stops("agreement", "kommune", INVALID, DATED)
        outside.store("serviceaftale", "revise", "Aftalen", "--gyldigTil", "").ok()
        outside.check().ok()


def test_a_dueslag_that_does_not_answer_is_told():
    with Outside() as outside:
        outside.store("miljoe", "revise", "Udenfor", "--dueslagUrl", outside.platform.endpoints["dueslag"]).ok()
        assert not any(one["code"] == "miljoe.dueslag.silent" for one in outside.check().ok().object()["findings"])
        outside.platform.knob("dueslag", "503")
        said = outside.check().ok().object()
        assert said["ok"] and "miljoe.dueslag.silent" in [one["code"] for one in said["findings"]], said


def test_it_stands_where_the_person_stood_in_the_console():
    with Vault() as store:
        store("miljoe", "create", "--navn", "A lokal", "--art", "lokalplatform").ok()
        outside = store.json("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe",
                             "--printServiceUrl", "https://no-such-host.invalid/").ok().object()
        assert store.json("miljoe", "check").object()["simulated"] is True
        settings = store.home / "nemsms-konsol" / "settings.ini"
        settings.write_text("[context]\nmiljoe=%s\n" % outside["id"], encoding="utf-8")
        said = store.json("miljoe", "check")
        assert (said.code, said.object()["simulated"], said.object()["stoppedAt"]) == (UNREACHABLE, False, "dns"), said.out


def test_the_password_of_a_certificate_file_is_taken_from_the_descriptor_once():
    with Outside() as outside:
        outside.check(password="nemsms-test").ok()
        said = outside.store.json("miljoe", "check", "Udenfor")  # only the vault's passphrase is given: it answers all
        assert said.code == SECRET and said.object()["stoppedAt"] == "certificate", said.out


run(globals())

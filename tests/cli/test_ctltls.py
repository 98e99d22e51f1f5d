#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl miljoe check against servers that nobody should speak to: where it stops, whose desk it is, and the sentence."""

import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from badservers import SERVERS, BadServers, Pki  # noqa: E402
from ctl import Vault  # noqa: E402
from platformclient import run  # noqa: E402

US, THEIRS, SUPPLIER, NETWORK = "us", "serviceplatformen", "supplier", "network"
# server: (layer, desk, code of the sentence)
EXPECTED = {
    **{name: ("tls", THEIRS, "transport.tls.expired") for name in ("expired", "notyet", "oldissuer")},
    **{name: ("tls", US, "transport.tls.hostname") for name in ("wronghost", "wildcard")},
    **{name: ("tls", US, "transport.tls.untrusted") for name in ("unknownca", "selfsigned", "nochain")},
    **{name: ("tls", THEIRS, "transport.tls.unfit") for name in (
        "rsa1024", "sha1", "clientonly", "outofname", "toolong", "byleaf")},
    **{name: ("tls", THEIRS, "transport.tls.revoked") for name in ("revoked", "revokedissuer")},
    **{name: ("tls", US, "transport.tls.failed") for name in (
        "tls10", "tls11", "anonymous", "unencrypted", "shortdh", "http")},
    "cut": ("operation", NETWORK, "transport.truncated"),
    **{name: ("operation", THEIRS, "transport.reset") for name in ("silentend", "nohttp", "hangup")},
}
CLIENTS = {"": "demanding", "strangeclient": "demanding", "expiredclient": "demanding", "revokedclient": "demandinglist"}


def test_each_bad_server_stops_the_check_at_its_layer_with_its_desk_and_sentence():
    assert set(EXPECTED) | set(CLIENTS.values()) | {"good"} == set(SERVERS)
    with tempfile.TemporaryDirectory(prefix="nemsms-tls-") as folder, BadServers(folder) as servers, Vault() as store:
        store("miljoe", "create", "--navn", "Udenfor", "--art", "eksternttestmiljoe", "--printServiceUrl",
              "https://127.0.0.1:1/", "--certifikatfil", servers.file("client.p12"), "--tillidsankerfil",
              servers.file("root.pem")).ok()

        def stops(server, client, layer, desk, code):
            store("miljoe", "revise", "Udenfor", "--printServiceUrl", "https://127.0.0.1:%s/" % servers.ports[server],
                  "--certifikatfil", servers.file(client + ".p12") if client else "").ok()
            said = store.json("miljoe", "check", "Udenfor", secrets=["prøve"])
            report = said.object()
            stopped = next(one for one in report["layers"] if one["result"] == "stopped")
            found = (report["stoppedAt"], report["desk"], stopped["code"])
            assert found == (layer, desk, code), (server, client, found, report)
            assert said.code != 0 and stopped["message"] and report["next"]["message"], report
        for server, (layer, desk, code) in EXPECTED.items():
            stops(server, "client", layer, desk, code)
        for client, server in CLIENTS.items():
            code = "miljoe.cert.expired" if client == "expiredclient" else "transport.tls.client"
            stops(server, client, "certificate", SUPPLIER, code)


def test_a_certificate_of_the_other_hierarchy_calls_nobody():
    """NgDP: a test environment demands a test certificate, and production one that is not."""
    with tempfile.TemporaryDirectory(prefix="nemsms-tls-") as folder, Vault() as store:
        pki = Pki(folder)
        for name, subject in (("real", "/C=DK/O=Den Danske Stat/CN=Den Danske Stat OCES udstedende-CA 1"),
                              ("trial", "/C=DK/O=Den Danske Stat/CN=Den Danske Stat OCES test udstedende-CA 1")):
            pki.authority(name, subject=subject)
            pki.make(name + "client", name, ["extendedKeyUsage=clientAuth"])
            pki.openssl("pkcs12", "-export", "-inkey", name + "client.key", "-in", name + "client.pem", "-out", name + ".p12",
                        "-passout", "pass:prøve")
        for kind, file, code in (("eksternttestmiljoe", "real", "miljoe.cert.production"),
                                 ("produktionsmiljoe", "trial", "miljoe.cert.test"),
                                 ("eksternttestmiljoe", "trial", "transport.tcp.refused"),
                                 ("produktionsmiljoe", "real", "transport.tcp.refused")):
            name = kind + file
            store("miljoe", "create", "--navn", name, "--art", kind, "--printServiceUrl", "https://127.0.0.1:1/",
                  "--certifikatfil", pki.file(file + ".p12"), "--tillidsankerfil", pki.file("real.pem")).ok()
            report = store.json("miljoe", "check", name, secrets=["prøve"]).object()
            stopped = next(one for one in report["layers"] if one["result"] == "stopped")
            layer = "tcp" if code.startswith("transport") else "certificate"
            assert (stopped["code"], stopped["layer"]) == (code, layer), report
        refused = store.json("miljoe", "check", name, secrets=["forkert"])
        assert refused.code == 9, refused.err
        rows = [one for one in store.json("log", "list").ok().lines() if one["action"] == "certifikat.refused"]
        assert len(rows) == 1 and "did not open" in rows[0]["message"], rows
        rows = [one for one in store.json("log", "list").ok().lines() if one["action"] == "certifikat.fileuse"]
        assert len(rows) == 4 and all(name in rows[0]["message"] for name in ("produktionsmiljoereal", "private key")), rows


run(globals())

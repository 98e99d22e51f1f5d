#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sets up in a fresh store can be sent with on the local platform, and what is wrong is refused."""

import json
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Vault  # noqa: E402
from platformclient import Platform, run, until  # noqa: E402

PERSON = "2512484916"
AGREEMENT = "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c87"
SYSTEM = "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b"


def kommune(store, platform_sysid="2001", agreement_sysid="2001"):
    """One kommune with everything that sending needs, none of it the demo's."""
    store("miljoe", "create", "--navn", "Lokal", "--art", "lokalplatform").ok()
    store("myndighed", "create", "--cvr", "55133018", "--navn", "Anden Kommune").ok()
    store("afsendersystem", "create", "--sysId", platform_sysid, "--navn", "Vores NemSMS", "--leverandoer", "KOMBIT").ok()
    store("materiale", "create", "--materialeId", "200001", "--navn", "Aflysning", "--type", "nemsms",
          "--afsendersystemId", platform_sysid).ok()
    store("serviceaftale", "create", "--uuid", AGREEMENT, "--navn", "Vores aftale", "--integration", "sf1600",
          "--myndighedId", "55133018", "--brugersystemUuid", SYSTEM, "--nemSmsSysId", agreement_sysid,
          "--adgang", "certifikat", "--certifikatbegrundelse", "Prøve", "--certifikatdato", "2026-01-05").ok()
    for state in ("anmodet", "godkendt", "aktiv"):
        store("serviceaftale", "tilstand", "Vores aftale", state).ok()


def send(store, text):
    return store.json("sms", "send", "--materiale", "200001", "--modtager-stdin", "--tekst", text, given=PERSON + "\n")


def deliver(store, text):
    """Sends and waits for PKO_PostStatus; fails when the message is not delivered."""
    sent = send(store, text).ok().object()
    assert sent["tilstand"] == "accepteret", sent
    until(lambda: store.json("sms", "update").ok().out, "the delivery")
    shown = store.json("sms", "show", sent["identifikator"]).ok().lines()[0]
    assert shown["tilstand"] == "afleveret", shown


def test_own_records_send_on_the_local_platform():
    with Vault() as store:
        kommune(store)
        deliver(store, "Din tid er aflyst")
        # again in another program, after the platform was closed and opened: it keeps what was set up
        deliver(store, "Din tid er aflyst igen")


def test_wrong_sysid_is_refused_with_3000():
    with Vault() as store:
        kommune(store, agreement_sysid="2002")
        refused = send(store, "Din tid er aflyst")
        assert refused.code == 6, (refused.code, refused.out, refused.err)
        assert "3000" in refused.err + refused.out, refused.err + refused.out


def test_a_running_platform_hears_of_each_change():
    with Vault() as store, Platform(folder=store.platform) as platform:
        kommune(store)
        (entry,) = platform.control("setup")
        setup = entry["setup"]
        assert [one["materialeId"] for one in setup["materialer"]] == ["200001"]
        assert setup["serviceaftaler"][0]["cvr"] == "55133018"
        deliver(store, "Din tid er aflyst")
        store("materiale", "create", "--materialeId", "200002", "--navn", "Ny tid", "--type", "nemsms",
              "--afsendersystemId", "2001").ok()
        known = [one["materialeId"] for one in platform.control("setup")[0]["setup"]["materialer"]]
        assert known == ["200001", "200002"], known


SETUP = {"afsendersystemer": [{"sysId": "3001", "formaal": "nemsms", "afsendermobil": "20123450"}],
         "materialer": [{"materialeId": "300001", "type": "nemsms", "sysId": "3001"}],
         "serviceaftaler": [{"uuid": AGREEMENT, "cvr": "55133018", "brugersystemUuid": SYSTEM, "integration": "sf1600",
                             "nemSmsSysId": "3001", "gyldigFra": "2026-01-01"}]}


def put(platform, setup, name="supplier", method="PUT"):
    body = setup if isinstance(setup, str) else json.dumps(setup)
    return platform.https(method, platform.endpoints["control"] + "/setup/" + name, body)


def brev(platform, identifier):
    return platform.soap(platform.brev(identifier, agreement=AGREEMENT, system=SYSTEM, cvr="55133018",
                                       materiale="300001")).status


def test_a_supplier_sets_up_with_curl_and_it_stays():
    with tempfile.TemporaryDirectory() as folder:
        with Platform(folder=folder) as platform:
            assert brev(platform, "BEFORE") == 500
            assert put(platform, SETUP).status == 200
            assert brev(platform, "ONE") == 200
            until(lambda: len(platform.phone()) == 1, "the SMS")
            (message,) = platform.dueslag()
            assert "55133018" in message["haendelsesbesked"]
        with Platform(folder=folder) as platform:
            assert brev(platform, "TWO") == 200
            assert brev(platform, "TWO") == 200
            assert platform.soap(platform.brev("DEMO")).status == 200
            assert put(platform, "", method="DELETE").status == 200
            assert brev(platform, "THREE") == 500


def changed(path, value):
    setup = json.loads(json.dumps(SETUP))
    place = setup
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return setup


def test_bad_setups_are_refused_whole():
    with Platform() as platform:
        assert put(platform, SETUP).status == 200
        for bad, words in (("not json", "JSON object"),
                           ([], "JSON object"),
                           ({"materiale": []}, "materiale is no field"),
                           ({"materialer": {}}, "JSON object"),
                           ({"materialer": ["x"]}, "JSON object"),
                           (changed(["materialer", 0, "sysId"], "12345678901"), "materialer[0].sysId"),
                           (changed(["materialer", 0, "type"], "brev"), "nemsms, meddelelse"),
                           (changed(["materialer", 0, "navn"], "x"), "materialer[0].navn is no field"),
                           (changed(["serviceaftaler", 0, "cvr"], "12345678"), "serviceaftaler[0].cvr"),
                           (changed(["serviceaftaler", 0, "uuid"], "x"), "serviceaftaler[0].uuid"),
                           (changed(["serviceaftaler", 0, "gyldigTil"], "i morgen"), "serviceaftaler[0].gyldigTil"),
                           (changed(["serviceaftaler", 0, "brugersystemUuid"], ""), "brugersystemUuid is missing"),
                           (changed(["afsendersystemer", 0, "afsendermobil"], "112"), "afsendersystemer[0].afsendermobil"),
                           (changed(["afsendersystemer"], SETUP["afsendersystemer"] * 2), "afsendersystemer[1]")):
            answer = put(platform, bad)
            assert answer.status == 400 and words in answer.body.decode(), (bad, answer.status, answer.body)
            assert brev(platform, "STILL") == 200
        assert put(platform, SETUP, name="a/b").status == 405
        assert put(platform, SETUP, method="POST").status == 405
        assert platform.https("GET", platform.endpoints["control"] + "/setup", role=None).status == 401


run(globals())

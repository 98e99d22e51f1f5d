#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily list: fetched in parts over OIOREST, compared with yesterday's, one valid Haendelsesbesked a change in the
dueslag of each subscription that takes it, once, whatever is killed (SF2250 1.2.2, TS111)."""

import base64
import http.client
import os
import pathlib
import sqlite3
import sys
import tempfile
import threading

import lxml.etree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from platformclient import Platform, run  # noqa: E402
from platformseal import sealed  # noqa: E402

B = "{urn:oio:besked:kuvert:1.0}"
D = "{urn:oio:dkal:1.0.0}"
TYPE = "00000000-0000-4000-8000-000000002250"
SCHEMA = pathlib.Path(os.environ["NEMSMS_SOURCE"]).parent / "shared/schemas/beskedfordeler"
NUMBERS = ["%02d%02d35%04d" % (at % 28 + 1, at // 28 % 12 + 1, 4000 + at // 336) for at in range(2500)]  # born in 2035


def events(platform):
    """(number, signed on, dueslag, id) of every change in the dueslag."""
    found, after = [], 0
    while True:
        page = platform.https("GET", "%s/messages?after=%d" % (platform.endpoints["dueslag"], after)).json()
        if not page:
            return found
        after = page[-1]["number"]
        for one in page:
            if one.get("kind") == "NemSMSTilmelding":
                inside = lxml.etree.fromstring(one["payload"].encode())
                envelope = lxml.etree.fromstring(one["haendelsesbesked"].encode())
                found.append((inside[0].text, inside[1].text == "true", one["dueslag"], envelope[0][0].text))


def register(platform, change):
    """Change the register's table while no list is being fetched; the next list shows it."""
    with sqlite3.connect(os.path.join(platform.folder, "platform.db"), timeout=20) as database:
        change(database)
    database.close()


def enrol(numbers):
    return lambda database: database.executemany(
        "INSERT OR REPLACE INTO slutbruger (art, identitet, tilmelding) VALUES (?, ?, 'aktiv')",
        [("CVR" if len(one) == 8 else "CPR", one) for one in numbers])


def test_a_first_list_and_then_only_what_changed():
    with Platform() as platform:
        first = platform.control("lister", {})
        assert [(one["rows"], one["added"], one["removed"], one["state"]) for one in first] == [(2, 2, 0, "faerdig")], first
        assert {one[:2] for one in events(platform)} == {("2512484916", True), ("2611740000", True)}
        assert platform.control("lister", {})[0]["added"] == 0 and len(events(platform)) == 2
        register(platform, lambda database: database.execute(
            "UPDATE slutbruger SET tilmelding = 'ingen' WHERE identitet = ?", (sealed(platform.folder, "2611740000"),)))
        register(platform, enrol(["29189846"]))
        again = platform.control("lister", {"sysId": "1001"})[0]
        assert (again["added"], again["removed"], again["rows"]) == (1, 1, 2), again
        assert {one[:2] for one in events(platform)[2:]} == {("29189846", True), ("2611740000", False)}
        assert [one["state"] for one in platform.control("lister")] == ["faerdig"] * 3
        assert platform.state()["changeMessages"] == 4 and platform.state()["dueslagMessages"] == 0


def test_every_message_is_valid_and_only_for_its_authority():
    with Platform() as platform:
        platform.control("lister", {})
        message = platform.dueslag()[0]["haendelsesbesked"].encode()
        root = lxml.etree.fromstring(message)
        allowed = root.findall(".//%sTilladtModtager/*" % B)
        assert [one.text for one in allowed] == ["urn:oio:cvr-nr:" + platform.demo["cvr"]]
        payload = lxml.etree.fromstring(base64.b64decode(root.find("%sBeskeddata" % B)[0].text))
        assert lxml.etree.QName(payload).localname == "NemSMSTilmelding"
        kuvert = next(iter(SCHEMA.rglob("Beskedkuvert.xsd")), None)
        if kuvert is None:
            print("skipped: the published schemas are not here")
            return
        lxml.etree.XMLSchema(lxml.etree.parse(str(kuvert))).assertValid(root)


def test_each_subscription_gets_what_its_value_list_holds():
    with Platform() as platform:
        other = "0f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f"
        mine = {"cvr": platform.demo["cvr"], "art": "CPR", "beskedtype": TYPE, "dueslag": other, "vaerdier": ["2512484916"]}
        platform.control("abonnementer/" + other, mine, "PUT")
        foreign = dict(mine, cvr="55133018", vaerdier=["*"], dueslag="1f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f")
        platform.control("abonnementer/2f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f", foreign, "PUT")
        assert len(platform.control("abonnementer")) == 4
        platform.control("lister", {})
        found = events(platform)
        assert len(found) == 3 and [one[0] for one in found if one[2] == other] == ["2512484916"], found
        assert len({one[3] for one in found if one[0] == "2512484916"}) == 1  # the same message in both dueslag
        bad = dict(mine, vaerdier=["29189846"])  # a CVR number in the expression for CPR
        answer = platform.https("PUT", platform.endpoints["control"] + "/abonnementer/" + other, str(bad).replace("'", '"'))
        assert answer.status == 400, answer.body


def test_no_event_before_the_kommune_has_approved_the_agreement():
    """Its subscription alone is not enough; the agreement for the beskedtype is what lets a message through (TS110)."""
    with Platform() as platform:
        dueslag = "1f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f"
        wish = {"cvr": "55133018", "art": "CPR", "beskedtype": TYPE, "dueslag": dueslag, "vaerdier": ["*"]}
        platform.control("abonnementer/2f5e4d3c-2b1a-4c9d-8e7f-6a5b4c3d2e1f", wish, "PUT")
        sending = {"uuid": "7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c87", "cvr": "55133018", "integration": "sf1600",
                   "brugersystemUuid": "1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b", "nemSmsSysId": "3001"}
        events_of = dict(sending, uuid="7a0e2c1d-4b5f-4c8e-9a61-3d2f1e0b9c88", integration="beskedtype", godkendt="nej")
        setup = {"afsendersystemer": [{"sysId": "3001", "formaal": "nemsms"}], "serviceaftaler": [sending]}

        def received(agreements, number):
            platform.control("setup/other", dict(setup, serviceaftaler=agreements), "PUT")
            register(platform, enrol([number]))
            assert platform.control("lister", {"sysId": "3001", "share": 1000})[0]["added"] >= 1
            return [one[0] for one in events(platform) if one[2] == dueslag]

        assert received([sending], NUMBERS[0]) == []
        assert received([sending, events_of], NUMBERS[1]) == []
        assert received([sending, dict(events_of, gyldigTil="2020-01-01", godkendt="ja")], NUMBERS[2]) == []
        assert received([sending, dict(events_of, godkendt="ja")], NUMBERS[3]) == [NUMBERS[3]]


def test_a_list_that_changed_much_waits_for_a_yes():
    with Platform() as platform:
        register(platform, enrol(NUMBERS[:400]))
        platform.control("lister", {})
        before = len(events(platform))
        register(platform, lambda database: database.execute("DELETE FROM slutbruger WHERE identitet LIKE '0___35%'"))
        waiting = platform.control("lister", {})[0]
        assert waiting["state"] == "venter" and waiting["removed"] > 20, waiting
        assert len(events(platform)) == before
        assert platform.control("lister", {"sysId": "1001", "accept": True})[0]["state"] == "faerdig"
        assert len(events(platform)) == before + waiting["removed"]
        assert platform.https("POST", platform.endpoints["control"] + "/lister",
                              '{"sysId": "1001", "accept": true}').status == 404


def test_part_lists_fit_together_and_half_a_list_is_refused_whole():
    with Platform() as platform:
        register(platform, enrol(NUMBERS))
        root = "%s/1001/tilmeldingsliste/" % platform.endpoints["afsender"]
        parts = lxml.etree.fromstring(platform.https("GET", root, role="kombit").body)
        addresses = [one.text for one in parts.iter(D + "SlutbrugerSamlingURLreference")]
        counts = [int(one.text) for one in parts.iter(D + "SlutbrugerSamlingKvantitet")]
        assert counts == [1000, 1000, 502], counts
        register(platform, lambda database: database.execute("DELETE FROM slutbruger"))  # the parts stay as they were frozen
        host = platform.endpoints["afsender"].split("/afsendersystem")[0]
        rows = [lxml.etree.fromstring(platform.https("GET", host + one, role="kombit").body) for one in addresses]
        assert sum(len(one) for one in rows) == 2502
        assert platform.https("GET", root, role="kommune").status == 403
        assert platform.https("GET", host + addresses[0][:-1] + "9", role="kombit").status == 404
        platform.knob("afsender", "truncate", count=1, when="after")
        answer = platform.https("POST", platform.endpoints["control"] + "/lister", "{}")
        assert answer.status == 502 and platform.control("lister") == [], answer.body


def ask(platform):
    """Today's list, whatever its share of changes; the platform may be killed before it answers."""
    try:
        platform.control("lister", {"share": 1000})
    except (OSError, http.client.HTTPException):
        pass


def test_killed_in_the_midst_every_change_comes_once():
    with tempfile.TemporaryDirectory(prefix="nemsms-lists-") as folder:
        for at in range(5):
            platform = Platform(folder)
            before = platform.state()["changeMessages"]
            register(platform, enrol(NUMBERS[at * 500:(at + 1) * 500]))
            asking = threading.Thread(target=ask, args=(platform,))
            asking.start()
            while asking.is_alive() and platform.state()["changeMessages"] == before:
                pass
            platform.kill()
            asking.join()
        with Platform(folder) as platform:
            last = platform.control("lister", {"share": 1000})[0]
            found = events(platform)
            assert len(found) == 2502 and len({one[0] for one in found}) == 2502, (len(found), last)
            assert all(one[1] for one in found) and last["rows"] == 2502, last
            again = platform.control("lister", {})[0]
            assert again["added"] == again["removed"] == 0, again


run(globals())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl lists and exports: filters per column, several sort keys, and the same records in both."""

import csv
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import run  # noqa: E402

MATERIALS = [("200001", "Husk ærmer", "nemsms", "nej"), ("200002", "Aflysning, i dag", "meddelelse", "ja"),
             ("200003", "HUSK ÆRMER", "meddelelse", "nej")]


def fill(demo):
    """Add the materials to those of the demo and return the business keys of what `arguments` list."""
    for number, name, kind, frozen in MATERIALS:
        demo("materiale", "create", "--materialeId", number, "--navn", name, "--type", kind, "--frosset", frozen,
             "--afsendersystemId", "1001").ok()

    def listed(*arguments):
        return [one["materialeId"] for one in demo.json("materiale", "list", *arguments).ok().lines()]

    return listed


def test_filters_find_what_a_column_holds():
    with Demo() as demo:
        listed = fill(demo)
        assert listed("--filter", "navn~ærm", "--sort", "materialeId") == ["200001", "200003"]
        assert listed("--filter", "navn=Aflysning, i dag") == ["200002"]
        assert listed("--filter", "frosset=ja") == ["200002"]
        assert "200001" in listed("--filter", "type=nemsms,meddelelse") and len(listed("--filter", "type=nemsms")) < 5
        assert listed("--filter", "navn~husk", "--filter", "type=meddelelse") == ["200003"]
        assert listed("--filter", "afsendersystemId=1001", "--filter", "materialeId~20000", "--limit", "2",
                      "--sort=-materialeId") == ["200003", "200002"]
        draft = demo.json("materiale", "create", "--draft", "--navn", "Kladde").ok().object()
        assert [one["id"] for one in demo.json("materiale", "list", "--filter", "livsfase=draft").ok().lines()] == [draft["id"]]
        assert demo.json("materiale", "list", "--filter", "memo!=").ok().lines() == []
        assert len(demo.json("materiale", "list", "--filter", "memo=").ok().lines()) == len(listed())
        ends = demo.json("afsendersystem", "list", "--filter", "gyldigTil=2000-01-01..2001-12-31").ok()
        assert ends.lines() == []


def test_several_keys_sort():
    with Demo() as demo:
        listed = fill(demo)
        new = ["--filter", "materialeId~20000"]
        assert listed(*new, "--sort", "type,-navn") == ["200003", "200002", "200001"]
        assert listed(*new, "--sort", "type,navn") == ["200002", "200003", "200001"]
        assert listed(*new, "--sort", "type,-navn", "--descending") == ["200001", "200002", "200003"]
        assert listed(*new, "--descending") == ["200003", "200002", "200001"]


def test_an_export_is_what_the_list_shows():
    with Demo() as demo:
        listed = fill(demo)
        path = demo.home / "ud.csv"
        asked = ["--filter", "type=meddelelse", "--filter", "navn~h", "--sort=-materialeId"]
        demo("materiale", "create", "--draft", "--navn", "Kladdehusk", "--type", "meddelelse").ok()
        demo("materiale", "export", path, *asked).ok()
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))[1:]
        assert [row[0] for row in rows] == [number or "" for number in listed(*asked)], rows
        assert "Kladdehusk" in [row[1] for row in rows]


def test_what_cannot_be_read_is_refused():
    with Demo() as demo:
        for bad in ("nothing", "findesikke=1", "navn!=x", "navn; DROP TABLE materiale=1", "=x"):
            assert demo("materiale", "list", "--filter", bad).code == 2, bad
        said = demo.json("materiale", "list", "--filter", "type~nem")
        assert said.code == 3 and said.error()["code"] == "list.filter", said.err
        assert demo.json("materiale", "list", "--filter", "type=andet").error()["code"] == "field.choice"
        assert demo.json("materiale", "list", "--sort", "navn,findesikke").error()["code"] == "list.field"
        assert demo("testperson", "list", "--filter", "mobilnummer=20304050").code == 2
        assert len(demo.json("testperson", "list", "--filter", "cpr!=").ok().lines()) > 0


run(globals())

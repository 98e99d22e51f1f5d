#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl liste import: lists from files in Bilag C's record and CSV forms (RECONSTRUCTED layouts, in a table that can be
corrected); checked whole, events from the one list only, mobile numbers from the other."""

import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import ctl  # noqa: E402
from platformclient import run  # noqa: E402

HOME = tempfile.TemporaryDirectory(prefix="nemsms-import-")
SYSID, CPR = "1001", "2512484916"
MADE = 0


def demo(*arguments, **more):
    return ctl("--demo", "--json", *arguments, home=HOME.name, **more)


def file(*lines, encoding="utf-8", end="\r\n"):
    global MADE
    MADE += 1
    path = pathlib.Path(HOME.name, "list-%d" % MADE)
    path.write_bytes("".join(line + end for line in lines).encode(encoding))
    return str(path)


def header(kind="TL", sysid=SYSID):
    return "00" + sysid.rjust(8, "0") + kind + "20261124050000" + "00000001"


def user(number, enrolled="J", mobil="", group=""):
    kind = "CPR" if len(number) == 10 else "CVR"
    return "10" + kind + number.ljust(10) + enrolled + group.ljust(10) + "20261124050000" + mobil.ljust(8)


def trailer(count):
    return "99" + str(count).rjust(10, "0")


def load(path, *more):
    return demo("liste", "import", path, "--sysid", SYSID, *more)


def test_1_records_and_csv_give_the_same_events_as_a_fetched_list():
    first = load(file(header(), user(CPR), user("29189846"), user("2611740000", "N"), trailer(3))).ok().object()
    assert (first["rows"], first["added"], first["state"]) == (2, 2, "faerdig"), first
    assert load(file("CPR;%s;J;;2026-11-24T05:00:00" % CPR, "CVR;29189846;J;;")).ok().object()["added"] == 0
    named = load(file("identitetstype;identitet;tilmeldt;gruppe;ændret", "CPR;%s;J;;" % CPR)).ok().object()
    assert (named["added"], named["removed"]) == (0, 1), named
    kinds = [one["kind"] for one in demo("haendelse", "watch", "--once").ok().lines()]
    assert sorted(kinds) == ["frameldt", "tilmeldt", "tilmeldt"], kinds


def test_2_half_a_list_and_every_bad_line_refuses_it_whole():
    before = len(demo("liste", "history").ok().lines())
    bad = {
        "liste.half": file(header(), user("2611740000")),
        "liste.trailer": file(header(), user("2611740000"), trailer(2)),
        "liste.sysid": file(header(sysid="1002"), user("2611740000"), trailer(1)),
        "liste.kind": file(header("SL"), user("2611740000"), trailer(1)),
        "liste.record": file(header(), user("2611740000"), "20", trailer(1)),
        "liste.line.number": file(header(), user("261174000"), trailer(1)),
        "liste.line.fields": file("CPR;%s;X;;" % CPR),
        "liste.line.number ": file("CPR;0100350001;J;;"),  # nobody is born in month 00
        "liste.line.repeated": file("CPR;%s;J;;" % CPR, "CPR;%s;J;;" % CPR),
        "liste.encoding": file("CPR;%s;J;Bibliotek på;" % CPR, encoding="iso-8859-1"),
    }
    for code, path in bad.items():
        said = load(path)
        assert said.error()["code"] == code.strip() and "2611740000" not in said.err, (code, said.err)
    behind = load(file(header(), trailer(0), user(CPR)))
    assert behind.error()["code"] == "liste.record"
    assert load(str(pathlib.Path(HOME.name, "nowhere"))).error()["code"] == "liste.file"
    assert len(demo("liste", "history").ok().lines()) == before


def test_3_the_layout_is_a_table_that_can_be_corrected():
    table = demo("liste", "layout").ok().object()["layout"]
    other = pathlib.Path(HOME.name, "layout")
    other.write_text(table.replace("csv         type         1", "csv type 2").replace("csv         identitet    2", "csv identitet 1")
                     .replace("separator   ;", "separator |").replace("utf-8", "iso-8859-1", 1), encoding="utf-8")
    path = file("%s|CPR|J|Bibliotek på|" % CPR, encoding="iso-8859-1")
    assert load(path, "--layout", str(other)).ok().object()["added"] == 0
    other.write_text("csv type one\n", encoding="utf-8")
    assert load(path, "--layout", str(other)).error()["code"] == "liste.layout"


def test_4_much_change_waits_for_a_yes_by_a_share_that_can_be_set():
    many = ["%02d%02d35%04d" % (at % 28 + 1, at // 28 % 12 + 1, 4000 + at // 336) for at in range(400)]  # born in 2035
    assert load(file(*("CPR;%s;J;;" % one for one in [CPR, *many])), "--share", "100").ok().object()["state"] == "venter"
    assert demo("liste", "run", "--accept").ok().object()["state"] == "faerdig"
    fewer = file(*("CPR;%s;J;;" % one for one in [CPR, *many[:360]]))
    waits = load(fewer).ok().object()
    assert (waits["state"], waits["removed"]) == ("venter", 40), waits
    assert load(fewer, "--share", "20").ok().object()["state"] == "faerdig"


def test_5_a_slutbrugerliste_changes_mobile_numbers_and_is_never_an_event():
    before = len(demo("haendelse", "watch", "--once").ok().lines())
    path = file(header("SL"), user(CPR, mobil="20999999"), user("2611740000", mobil="20999998"), user("29189846"), trailer(3))
    changed = load(path, "--kind", "slutbrugerliste").ok().object()
    assert changed == {"rows": 3, "changed": 2, "unknown": 1}, changed
    assert load(path, "--kind", "slutbrugerliste").ok().object()["changed"] == 0
    assert before and demo("haendelse", "watch", "--once").ok().out == ""
    assert load(file(header("SL"), user(CPR, mobil="10999999"), trailer(1)), "--kind",
                "slutbrugerliste").error()["code"] == "liste.line.mobil"


run(globals())

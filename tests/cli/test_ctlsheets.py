#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nemsmsctl and spreadsheets: template, import, export, the configuration as text, beside openpyxl as the peer."""

import pathlib
import sys

import openpyxl

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from ctl import Demo  # noqa: E402
from platformclient import run  # noqa: E402


def rows(path, sheet=0):
    """Return the values of a sheet as openpyxl reads them."""
    book = openpyxl.load_workbook(path)
    return [[cell.value for cell in row] for row in book.worksheets[sheet].iter_rows()]


def test_a_template_opens_in_openpyxl_and_explains_itself():
    with Demo() as demo:
        for noun in ("myndighed", "miljoe", "afsendersystem", "materiale", "serviceaftale", "testperson"):
            path = demo.home / f"{noun}.xlsx"
            demo("--language", "da", noun, "template", path).ok()
            book = openpyxl.load_workbook(path)
            assert len(book.worksheets) == 2 and book.worksheets[1].title == "Vejledning", book.sheetnames
            header = [cell.value for cell in book.worksheets[0][1]]
            assert [row[0] for row in rows(path, 1)[1:]] == header
        assert rows(demo.home / "materiale.xlsx")[0][:4] == ["MaterialeID", "Navn", "Type", "Afsendersystem"]
        choices = openpyxl.load_workbook(demo.home / "materiale.xlsx").worksheets[0].data_validations.dataValidation
        assert '"NemSMS,Brev (Meddelelse)"' in [choice.formula1 for choice in choices]


def test_a_filled_template_of_openpyxl_is_imported():
    with Demo() as demo:
        path = demo.home / "materiale.xlsx"
        demo("--language", "da", "materiale", "template", path).ok()
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        for number in range(300001, 300101):
            sheet.append([str(number), f"Ærinde {number}", "NemSMS", "1001"])
        book.save(path)
        said = demo.json("materiale", "import", "--dry-run", path).ok().lines()
        assert said[-1]["import"]["created"] == 100 and said[-1]["import"]["errors"] == 0, said[-1]
        assert len(demo.json("materiale", "list", "--search", "Ærinde").ok().lines()) == 0
        receipt = demo.json("materiale", "import", path).ok().lines()[-1]["receipt"]
        assert receipt["created"] == 100 and len(receipt["sha256"]) == 64 and receipt["changeSet"]
        again = demo.json("materiale", "import", path).ok().lines()[-1]["receipt"]
        assert again["unchanged"] == 100 and again["changeSet"] == ""
        assert len(demo.json("materiale", "list", "--search", "Ærinde").ok().lines()) == 100


def test_findings_name_row_and_column_and_nothing_is_written():
    with Demo() as demo:
        path = demo.home / "ind.xlsx"
        book = openpyxl.Workbook()
        book.active.append(["MaterialeID", "Navn", "Type", "Afsendersystem"])
        book.active.append(["300001", "God", "nemsms", "1001"])
        book.active.append(["=300000+2", "Formel", "nemsms", "1001"])
        book.active.append([3.5e17, "Tal", "nemsms", "findes ikke"])
        book.save(path)
        said = demo.json("materiale", "import", path)
        assert said.code == 3, said.out
        found = {(one["finding"]["row"], one["finding"].get("column"), one["finding"]["code"])
                 for one in said.lines() if "finding" in one}
        assert (3, "A", "import.cell.formula") in found, found
        assert (4, "D", "import.reference.none") in found, found
        assert any(row == 4 and column == "A" for row, column, _ in found), found
        assert demo("materiale", "show", "300001").code == 4
        assert said.error()["code"] == "import.findings"


def test_what_is_filtered_is_exported_as_text():
    with Demo() as demo:
        path = demo.home / "ud.xlsx"
        demo("materiale", "export", path, "--filter", "type=nemsms").ok()
        got = rows(path)
        assert [row[0] for row in got[1:]] == ["167783"], got
        assert openpyxl.load_workbook(path).active["A2"].number_format == "@"
        demo("materiale", "export", path, "--search", "Afg").ok()
        assert [row[0] for row in rows(path)[1:]] == ["167784"]
        assert demo("materiale", "export", path, "--filter", "nothing").code == 2
        persons = demo.home / "personer.csv"
        demo("testperson", "export", persons).ok()
        assert "251248-****" in persons.read_text(encoding="utf-8-sig")
        refused = demo.json("testperson", "export", demo.home / "klar.csv", "--reason", "Indsigt")
        assert refused.code == 8 and not (demo.home / "klar.csv").exists(), refused.err


def test_bad_files_are_refused_with_a_sentence():
    with Demo() as demo:
        bad = demo.home / "bad.xlsx"
        bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
        said = demo.json("materiale", "import", bad)
        assert said.code == 3 and said.error()["code"] == "sheets.oldexcel"
        assert demo("materiale", "import", demo.home / "nowhere.xlsx").code == 4
        assert demo("materiale", "export", "/nowhere/at/all.xlsx").code == 10


def test_the_configuration_as_text():
    with Demo() as one, Demo() as other:
        one("materiale", "create", "--materialeId", "1", "--navn", "A", "--type", "nemsms", "--afsendersystemId",
            one.id("afsendersystem", "1001")).ok()
        one("materiale", "create", "--materialeId", "2", "--navn", "B", "--type", "nemsms", "--afsendersystemId",
            one.id("afsendersystem", "1001")).ok()
        sheet = other.home / "ind.csv"
        sheet.write_text("MaterialeID;Name;Type;Sender system\n2;B;nemsms;1001\n1;A;nemsms;1001\n", encoding="utf-8")
        other("materiale", "import", sheet).ok()
        one("konfiguration", "export", one.home / "k").ok()
        other("konfiguration", "export", other.home / "k").ok()
        files = sorted(path.name for path in (one.home / "k").iterdir())
        assert "materiale.json" in files
        for name in files:
            assert (one.home / "k" / name).read_bytes() == (other.home / "k" / name).read_bytes(), name
        assert one.id("afsendersystem", "1001") not in (one.home / "k" / "materiale.json").read_text()


if __name__ == "__main__":
    run(globals())

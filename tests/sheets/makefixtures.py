#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the files in data/ anew: the same table as openpyxl and as LibreOffice write it. Needs both.

Usage: makefixtures.py
"""

import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
import openpyxl.utils.datetime

DATA = pathlib.Path(__file__).parent / "data"


def table(since_1904=False):
    """Return a workbook with one cell of every kind, a merged range and what can be hidden."""
    book = openpyxl.Workbook()
    if since_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Afsendersystemer"
    sheet.append(["SysID (NemSMS)", "Navn", "EAN", "Gyldig fra", "Aktiv", "Formel", "Fejl"])
    sheet.append(["0012", "Ældre & Sundhed <1>", 5798000416222, datetime.date(2026, 3, 12), True, "=1+1", "#N/A"])
    sheet.append(["1002", "=cmd|' /C calc'!A0", "5798000416222", datetime.datetime(2026, 3, 12, 10, 30), False])
    sheet["B3"].data_type = "s"
    sheet.append([1003, "Linje 1\nLinje 2", 1.5, datetime.date(1904, 1, 2)])
    sheet.append(["1004", "Skjult"])
    sheet["A2"].number_format = "@"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["G"].hidden = True
    sheet.merge_cells("A7:B7")
    sheet["A7"] = "Flettet"
    hidden = book.create_sheet("Skjult ark")
    hidden.append(["nothing of this is read"])
    hidden.sheet_state = "hidden"
    return book


def main():
    """Write data/openpyxl.xlsx, data/openpyxl1904.xlsx, data/libreoffice.xlsx and data/libreoffice.csv."""
    DATA.mkdir(exist_ok=True)
    table().save(DATA / "openpyxl.xlsx")
    table(since_1904=True).save(DATA / "openpyxl1904.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
        ods = pathlib.Path(folder) / "libreoffice.ods"
        subprocess.run([*office, "ods", "--outdir", folder, DATA / "openpyxl.xlsx"], check=True)
        (pathlib.Path(folder) / "openpyxl.ods").rename(ods)
        subprocess.run([*office, "xlsx:Calc MS Excel 2007 XML", "--outdir", DATA, ods], check=True)
        subprocess.run([*office, "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", DATA, ods], check=True)


if __name__ == "__main__":
    main()

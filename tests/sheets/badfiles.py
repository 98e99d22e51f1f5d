#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The zoo of bad spreadsheets: write each file into FOLDER and expected.json with the code that it must give.

"error:" is an error that ends the reading, "note:" a note beside a table that is read, "read:" no complaint at all.
Usage: badfiles.py FOLDER
"""

import io
import json
import pathlib
import struct
import sys
import zipfile

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TOP = f'<Relationships><Relationship Id="r1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
BOOK = ('<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>')
BOOK_RELS = (f'<Relationships><Relationship Id="s1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>'
             f'<Relationship Id="t1" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
SHARED = "<sst><si><t>Navn</t></si></sst>"
SHEET = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>'


def xlsx(**parts):
    """Return an xlsx file; parts by short names take the place of the good ones, None leaves one out."""
    good = {"top": TOP, "book": BOOK, "rels": BOOK_RELS, "shared": SHARED, "sheet": SHEET, "types": TYPES} | parts
    paths = {"top": "_rels/.rels", "book": "xl/workbook.xml", "rels": "xl/_rels/workbook.xml.rels",
             "shared": "xl/sharedStrings.xml", "sheet": "xl/worksheets/sheet1.xml", "types": "[Content_Types].xml"}
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in good.items():
            if text is not None:
                archive.writestr(paths[name], text)
    return memory.getvalue()


def sheet(rows, after="", before=""):
    """Return a worksheet with that inside."""
    return f"<worksheet>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def sized_lie():
    """Return a file whose directory says that the sheet is 10 bytes long when unpacked."""
    data = bytearray(xlsx(sheet=sheet('<row r="1"><c r="A1"><v>1</v></c></row>' + " " * 4000)))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = 0
        while (at := data.find(signature, at)) >= 0:
            length = struct.unpack_from("<H", data, at + (26 if offset == 22 else 28))[0]
            start = at + (30 if offset == 22 else 46)
            if data[start:start + length] == b"xl/worksheets/sheet1.xml":
                struct.pack_into("<I", data, at + offset, 10)
            at += 4
    return bytes(data)


def damaged():
    """Return a file with a byte of its sheet turned."""
    data = bytearray(xlsx(sheet=sheet("".join(f'<row r="{i}"><c r="A{i}"><v>{i * 7919}</v></c></row>'
                                              for i in range(1, 500)))))
    at = data.find(b"xl/worksheets/sheet1.xml") + 200
    data[at] ^= 0xFF
    return bytes(data)


def encrypted():
    """Return a file whose parts are marked as encrypted."""
    data = bytearray(xlsx())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = 0
        while (at := data.find(signature, at)) >= 0:
            data[at + offset] |= 1
            at += 4
    return bytes(data)


def many_parts():
    """Return an archive of 10,001 empty parts."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for number in range(10001):
            archive.writestr(str(number), "")
    return memory.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
BOMB = sheet('<row r="1"><c r="A1"><v>1</v></c></row>' + "<c/>" * 4_000_000)
CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def zoo():
    """Return {name: (bytes, what it must give)}."""
    return {
        "empty.xlsx": (b"", "error:sheets.empty"),
        "blank.csv": (b" \r\n\t\n", "error:sheets.empty"),
        "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "error:sheets.oldexcel"),
        "cut.xlsx": (xlsx()[:300], "error:sheets.damaged"),
        "nozip.xlsx": (b"PK\x03\x04 and nothing more", "error:sheets.damaged"),
        "damaged.xlsx": (damaged(), "error:sheets.damaged"),
        "sizedlie.xlsx": (sized_lie(), "read:as far as it goes"),
        "encrypted.xlsx": (encrypted(), "error:sheets.encrypted"),
        "manyparts.xlsx": (many_parts(), "error:sheets.toomanyparts"),
        "docx.xlsx": (xlsx(top=None), "error:sheets.notworkbook"),
        "nobook.xlsx": (xlsx(book=None), "error:sheets.notworkbook"),
        "nosheetpart.xlsx": (xlsx(sheet=None), "error:sheets.missingpart"),
        "noshared.xlsx": (xlsx(shared=None), "error:sheets.missingpart"),
        "nosheet.xlsx": (xlsx(book="<workbook><sheets/></workbook>"), "error:sheets.nosheet"),
        "allhidden.xlsx": (xlsx(book=BOOK.replace("sheetId", 'state="veryHidden" sheetId')), "error:sheets.nosheet"),
        "outsidesheet.xlsx": (xlsx(rels=BOOK_RELS.replace("Target=\"worksheets",
                                                          'TargetMode="External" Target="https://example.com/worksheets')),
                              "error:sheets.nosheet"),
        "laughs.xlsx": (xlsx(sheet=LAUGHS + SHEET), "error:sheets.doctype"),
        "outside.xlsx": (xlsx(shared=OUTSIDE + SHARED), "error:sheets.doctype"),
        "bookdoctype.xlsx": (xlsx(book=LAUGHS + BOOK), "error:sheets.doctype"),
        "bomb.xlsx": (xlsx(sheet=BOMB), "error:sheets.bomb"),
        "deep.xlsx": (xlsx(sheet="<a>" * 100 + "</a>" * 100), "error:sheets.depth"),
        "longtext.xlsx": (xlsx(shared="<sst><si><t>" + "x" * 2_000_000 + "</t></si></sst>"), "error:sheets.untagged"),
        "longattribute.xlsx": (xlsx(sheet=sheet('<row r="1" a="' + "x" * 2_000_000 + '"/>')), "error:sheets.untagged"),
        "unclosed.xlsx": (xlsx(sheet="<worksheet><sheetData><row>"), "error:sheets.xml"),
        "notxml.xlsx": (xlsx(sheet="a;b;c"), "error:sheets.xml"),
        "nosuchtext.xlsx": (xlsx(sheet=SHEET.replace("<v>0", "<v>7")), "error:sheets.sharedmissing"),
        "negativetext.xlsx": (xlsx(sheet=SHEET.replace("<v>0", "<v>-1")), "error:sheets.sharedmissing"),
        "rowsback.xlsx": (xlsx(sheet=sheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>')),
                          "error:sheets.order"),
        "cellsback.xlsx": (xlsx(sheet=sheet('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')),
                           "error:sheets.order"),
        "elsewhere.xlsx": (xlsx(sheet=sheet('<row r="1"><c r="A9"><v>1</v></c></row>')), "error:sheets.order"),
        "farcolumn.xlsx": (xlsx(sheet=sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "error:sheets.order"),
        "farrow.xlsx": (xlsx(sheet=sheet('<row r="1048577"><c><v>1</v></c></row>')), "error:sheets.rows"),
        "merged.xlsx": (xlsx(sheet=sheet(CELL, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')),
                        "note:sheets.merged"),
        "hiddencolumn.xlsx": (xlsx(sheet=sheet(CELL, before='<cols><col min="1" max="2" hidden="1"/></cols>')),
                              "note:sheets.hiddencolumn"),
        "macros.xlsx": (xlsx(rels=BOOK_RELS.replace("</Rel", f'<Relationship Id="v" Type="{REL}/vbaProject" '
                                                    'Target="vbaProject.bin"/></Rel')), "note:sheets.macros"),
        "hiddensheet.xlsx": (xlsx(book=BOOK.replace("</sheets>",
                                                    '<sheet name="B" state="hidden" r:id="s1"/></sheets>')),
                             "note:sheets.hiddensheet"),
        "openquote.csv": (b'Navn;SysID\r\n"Open;1001\r\n', "error:sheets.csv.quote"),
        "afterquote.csv": (b'Navn;SysID\r\n"A"b;1001\r\n', "error:sheets.csv.quote"),
        "longline.csv": (b"Navn;SysID\r\n" + b"x" * 2_000_000, "error:sheets.csv.line"),
        "longquote.csv": (b'Navn;SysID\r\n"' + b"x" * 2_000_000, "error:sheets.csv.line"),
        "binary.csv": (bytes(range(256)) * 4, "error:sheets.notext"),
        "halfutf16.csv": (b"\xff\xfeN\0a\0v", "error:sheets.notext"),
        "brokenbom.csv": (b"\xef\xbb\xbfNavn\r\n\xe6\xf8\xe5", "error:sheets.notext"),
        "windows.csv": ("Navn;Mail\r\nÆrø;a@b\r\n".encode("cp1252"), "note:sheets.csv.windows1252"),
        "unicode.csv": ("Navn\tMail\r\nÆrø\ta@b\r\n".encode("utf-16"), "note:sheets.csv.utf16"),
    }


def main():
    """Write the zoo."""
    folder = pathlib.Path(sys.argv[1])
    animals = zoo()
    for name, (data, _) in animals.items():
        (folder / name).write_bytes(data)
    (folder / "expected.json").write_text(json.dumps({name: code for name, (_, code) in animals.items()}),
                                          encoding="utf-8")


if __name__ == "__main__":
    main()

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about spreadsheets and CSV files.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"sheets.bomb", QT_TRANSLATE_NOOP("Message", "The part {part} of the file unpacks to more than {ratio} times its size, as files do that are made to fill memory. It is not read. Save the table anew in a spreadsheet program.")},
    {"sheets.cells", QT_TRANSLATE_NOOP("Message", "The file has more than {most} cells with a value. Divide it into several files.")},
    {"sheets.columns", QT_TRANSLATE_NOOP("Message", "Row {row} has more than {most} columns. Take the superfluous ones away.")},
    {"sheets.csv.line", QT_TRANSLATE_NOOP("Message", "The record at row {row} is longer than {bytes} bytes. A quotation mark that is never closed may be the cause.")},
    {"sheets.csv.quote", QT_TRANSLATE_NOOP("Message", "Row {row} has a quotation mark that is not closed, or letters behind one that is. Write a quotation mark inside a value twice.")},
    {"sheets.csv.utf16", QT_TRANSLATE_NOOP("Message", "The file was read as UTF-16, which Excel calls Unicode text.")},
    {"sheets.csv.windows1252", QT_TRANSLATE_NOOP("Message", "The file is no UTF-8 and was read as Windows-1252. Look whether the Danish letters are right.")},
    {"sheets.damaged", QT_TRANSLATE_NOOP("Message", "The file is damaged: {part} cannot be unpacked. Save the table anew, or fetch the file again.")},
    {"sheets.depth", QT_TRANSLATE_NOOP("Message", "The part {part} of the file is nested deeper than {most} levels, which no spreadsheet is. It is not read.")},
    {"sheets.doctype", QT_TRANSLATE_NOOP("Message", "The part {part} of the file declares a document type or entities, which no spreadsheet does. It is not read.")},
    {"sheets.empty", QT_TRANSLATE_NOOP("Message", "The file is empty. Choose a file with a header row and at least one row below it.")},
    {"sheets.encrypted", QT_TRANSLATE_NOOP("Message", "The file is encrypted. Save it without a password and choose it again.")},
    {"sheets.hiddencolumn", QT_TRANSLATE_NOOP("Message", "Column {column} is hidden in the spreadsheet and is read all the same. Show it and look at its values.")},
    {"sheets.hiddensheet", QT_TRANSLATE_NOOP("Message", "The sheet \"{sheet}\" is hidden and is not read.")},
    {"sheets.longtext", QT_TRANSLATE_NOOP("Message", "The value in row {row}, column {column}, is longer than a cell can hold (32,767 characters). Write to CSV instead.")},
    {"sheets.macros", QT_TRANSLATE_NOOP("Message", "The file holds macros. They are neither run nor read.")},
    {"sheets.merged", QT_TRANSLATE_NOOP("Message", "The cells {range} are merged, so that one value stands for several rows or columns. Divide them and write each value in its own cell.")},
    {"sheets.missingpart", QT_TRANSLATE_NOOP("Message", "The file lacks its part {part}. Save the table anew in a spreadsheet program.")},
    {"sheets.nosheet", QT_TRANSLATE_NOOP("Message", "The file has no sheet that can be seen. Show the sheet with the table and save the file.")},
    {"sheets.notext", QT_TRANSLATE_NOOP("Message", "The file is neither an xlsx file nor text. Save the table as xlsx or as CSV (UTF-8).")},
    {"sheets.notworkbook", QT_TRANSLATE_NOOP("Message", "The file is a zip archive, but no xlsx file. Save the table as Excel workbook (.xlsx).")},
    {"sheets.oldexcel", QT_TRANSLATE_NOOP("Message", "The file is an old Excel file (.xls) or has a password. Save it as Excel workbook (.xlsx) without a password.")},
    {"sheets.order", QT_TRANSLATE_NOOP("Message", "The rows and cells of the sheet do not stand in order (at row {row}), so that nobody can tell which value belongs where. Save the table anew in a spreadsheet program.")},
    {"sheets.rows", QT_TRANSLATE_NOOP("Message", "A sheet has at most {most} rows. Divide the table into several files.")},
    {"sheets.shared", QT_TRANSLATE_NOOP("Message", "The texts of the file take more than {bytes} bytes or are more than {most}. Divide it into several files.")},
    {"sheets.sharedmissing", QT_TRANSLATE_NOOP("Message", "The cell in column {column}, row {row}, speaks of a text that the file does not have. Save the table anew in a spreadsheet program.")},
    {"sheets.toolarge", QT_TRANSLATE_NOOP("Message", "{part} is larger than {bytes} bytes. Divide it into several files.")},
    {"sheets.toomanyparts", QT_TRANSLATE_NOOP("Message", "The file holds more than {most} parts, which no spreadsheet does. It is not read.")},
    {"sheets.unreadable", QT_TRANSLATE_NOOP("Message", "The file {path} cannot be read. Look whether it is there, is yours to read and is not open in a program that locks it.")},
    {"sheets.untagged", QT_TRANSLATE_NOOP("Message", "The part {part} of the file has a text longer than {bytes} bytes, which no cell holds. It is not read.")},
    {"sheets.unwritable", QT_TRANSLATE_NOOP("Message", "The file {path} cannot be written. Look whether the folder is there, is yours to write in and has room, and whether the file is open in another program.")},
    {"sheets.xml", QT_TRANSLATE_NOOP("Message", "The part {part} of the file is broken at line {line}. Save the table anew in a spreadsheet program.")},
};

} // namespace

Part sheets()
{
    return entries;
}

} // namespace nemsms::base::catalogue

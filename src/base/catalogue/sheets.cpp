// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about spreadsheets and CSV files, and about what comes from and goes into them.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"export.personal.body", QT_TRANSLATE_NOOP("Message", "Personal values (CPR, mobile numbers) will stand readable in {file}, for this reason: {reason}. The audit log keeps who did it and why. Delete the file when it has been used.")},
    {"export.personal.title", QT_TRANSLATE_NOOP("Message", "Export {entities} with personal values?")},
    {"export.refused", QT_TRANSLATE_NOOP("Message", "{file} was not written: nobody agreed to write personal values readable. Export without a reason to have them masked.")},
    {"import.cell.date", QT_TRANSLATE_NOOP("Message", "The spreadsheet program has made a date of the value of {field}. Format the cell as text and write the value again.")},
    {"import.cell.decimal", QT_TRANSLATE_NOOP("Message", "{field} holds a number with decimals. Format the cell as text and write the value again.")},
    {"import.cell.encoding", QT_TRANSLATE_NOOP("Message", "{field} reads \"{value}\": its letters were saved by another table than they are read by. Save the file as UTF-8 and read it again.")},
    {"import.cell.error", QT_TRANSLATE_NOOP("Message", "The cell of {field} shows the failed formula {value}. Write the value itself.")},
    {"import.cell.formula", QT_TRANSLATE_NOOP("Message", "The cell of {field} holds a formula. Formulas are never evaluated: write the value itself.")},
    {"import.cell.long", QT_TRANSLATE_NOOP("Message", "{field} has {length} characters; at most {most} are kept. Shorten it.")},
    {"import.cell.masked", QT_TRANSLATE_NOOP("Message", "{field} is masked, as exports are. Write the whole value, or take the column out of the file.")},
    {"import.cell.scientific", QT_TRANSLATE_NOOP("Message", "The spreadsheet program has written {field} as a power of ten, and digits are lost. Format the column as text and write the number again.")},
    {"import.cell.unseen", QT_TRANSLATE_NOOP("Message", "{field} holds control characters that nobody sees. Write the value again by hand.")},
    {"import.column.fixed", QT_TRANSLATE_NOOP("Message", "The column \"{header}\" is set by the program and is not imported.")},
    {"import.column.missing", QT_TRANSLATE_NOOP("Message", "The column \"{header}\" is missing. Without it nobody can tell which record a row is about. Add it, or begin with the template.")},
    {"import.column.noheader", QT_TRANSLATE_NOOP("Message", "There are values in a column that has no header. They are not imported.")},
    {"import.column.twice", QT_TRANSLATE_NOOP("Message", "The column \"{header}\" is there twice. Keep one of the two.")},
    {"import.column.unknown", QT_TRANSLATE_NOOP("Message", "No field is called \"{header}\": the column is not imported. The template shows what the columns are called.")},
    {"import.findings", QT_TRANSLATE_N_NOOP("Message", "Nothing of {file} was imported: %n finding(s) stop it. Mend them and import again.")},
    {"import.header", QT_TRANSLATE_NOOP("Message", "None of the columns of the file is a field of {entities}. Begin with the template: nemsmsctl {noun} template FILE.")},
    {"import.norows", QT_TRANSLATE_NOOP("Message", "There is no row below the header.")},
    {"import.overtaken", QT_TRANSLATE_N_NOOP("Message", "Nothing of {file} was imported: since it was read somebody changed what %n of its row(s) speak of. Read the file again.")},
    {"import.reference.none", QT_TRANSLATE_NOOP("Message", "{field} names \"{name}\", and no such record is there. Create it first, or write the name or number of one that is there.")},
    {"import.reference.several", QT_TRANSLATE_NOOP("Message", "{field} names \"{name}\", which {count} records are called. Write its number instead, with its environment in brackets where the number stands in several: 1001 (Ekstern test).")},
    {"import.row.hidden", QT_TRANSLATE_NOOP("Message", "The row is hidden in the spreadsheet and is read all the same. Show it and look at it.")},
    {"import.row.several", QT_TRANSLATE_NOOP("Message", "{count} records are called so, and nobody can tell which one the row is about. Give them different names first.")},
    {"import.row.twice", QT_TRANSLATE_NOOP("Message", "Row {row} is about the same record. Keep one of the two.")},
    {"import.value.twice", QT_TRANSLATE_NOOP("Message", "{field} {value} stands in row {row} already, and only one record may have it. Keep it in one of the two.")},
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
    {"sheets.stopped", QT_TRANSLATE_NOOP("Message", "The work was stopped. Nothing was written.")},
    {"sheets.sharedmissing", QT_TRANSLATE_NOOP("Message", "The cell in column {column}, row {row}, speaks of a text that the file does not have. Save the table anew in a spreadsheet program.")},
    {"sheets.toolarge", QT_TRANSLATE_NOOP("Message", "{part} is larger than {bytes} bytes. Divide it into several files.")},
    {"sheets.toomanyparts", QT_TRANSLATE_NOOP("Message", "The file holds more than {most} parts, which no spreadsheet does. It is not read.")},
    {"sheets.unreadable", QT_TRANSLATE_NOOP("Message", "The file {path} cannot be read. Look whether it is there, is yours to read and is not open in a program that locks it.")},
    {"sheets.untagged", QT_TRANSLATE_NOOP("Message", "The part {part} of the file has a text longer than {bytes} bytes, which no cell holds. It is not read.")},
    {"sheets.xml", QT_TRANSLATE_NOOP("Message", "The part {part} of the file is broken at line {line}. Save the table anew in a spreadsheet program.")},
};

} // namespace

Part sheets()
{
    return entries;
}

} // namespace nemsms::base::catalogue

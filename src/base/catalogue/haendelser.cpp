// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about lists, events and subscriptions.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"beskedkuvert.tilmelding", QT_TRANSLATE_NOOP("Message", "The message in the dueslag holds {element} where a NemSMSTilmelding that tells who and what was expected, so it was not read.")},
    {"liste.cancelled", QT_TRANSLATE_NOOP("Message", "You cancelled while the lists were being read. Nothing was changed.")},
    {"liste.count", QT_TRANSLATE_NOOP("Message", "Part {part} of the list of SysID {sysId} should have {told} rows and has {found}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.")},
    {"liste.file", QT_TRANSLATE_NOOP("Message", "The list {path} cannot be read. Check the name, and that you may open the file.")},
    {"liste.forms", QT_TRANSLATE_NOOP("Message", "{path} has mobile numbers and {other} has none, so they are two kinds of list that cannot be compared. Choose two lists of one kind.")},
    {"liste.line.duplicate", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} repeats the number of line {first}, so the whole list was refused. Fetch the list again, or have its owner correct it.")},
    {"liste.line.empty", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is empty, so the whole list was refused. Fetch the list again, or remove the line.")},
    {"liste.line.fields", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} has other fields than the lines before it, so the whole list was refused. Either every line has a mobile number field, or none.")},
    {"liste.line.long", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is longer than any line of a list, so the whole list was refused. Check that the file is a list of numbers.")},
    {"liste.line.mobil", QT_TRANSLATE_NOOP("Message", "The mobile number in line {line} of {path} is not eight digits beginning with 2 to 9, so the whole list was refused. Have the owner of the list correct it.")},
    {"liste.line.number", QT_TRANSLATE_NOOP("Message", "Line {line} of {path} is neither a CPR number (ten digits) nor a CVR number (eight digits), so the whole list was refused. Fetch the list again, or have its owner correct it.")},
    {"liste.moving", QT_TRANSLATE_NOOP("Message", "The list {path} changed while it was being read, so it was refused. Try again when nobody writes it any more.")},
    {"liste.nothing.waits", QT_TRANSLATE_NOOP("Message", "No list of SysID {sysId} waits for a yes. Fetch the list first.")},
    {"liste.output.same", QT_TRANSLATE_NOOP("Message", "{path} is one of the lists that are compared, so nothing was written. Choose another file for the changes.")},
    {"liste.reference", QT_TRANSLATE_NOOP("Message", "What came back does not tell where the parts of the list are, so the whole list was refused. Tell the owner of the service.")},
    {"liste.sysid", QT_TRANSLATE_NOOP("Message", "The list is that of SysID {found} and not of {sysId}, so it was refused whole. Fetch the list of the right sender system.")},
    {"liste.twice", QT_TRANSLATE_NOOP("Message", "Somebody stands twice in the list of SysID {sysId}, the second time in part {part}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.")},
    {"liste.utf16", QT_TRANSLATE_NOOP("Message", "The list {path} is written in UTF-16, so the whole list was refused. Save it as UTF-8 or ISO 8859-1.")},
};

} // namespace

Part haendelser()
{
    return entries;
}

} // namespace nemsms::base::catalogue

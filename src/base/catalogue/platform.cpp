// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the local platform and its counterpart.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"platform.answer.json", QT_TRANSLATE_NOOP("Message", "The local platform at {url} answered with something that is not JSON. Check that the address is that of nemsms-platform.")},
    {"platform.answer.status", QT_TRANSLATE_NOOP("Message", "The local platform at {url} answered with HTTP status {status}. Check that the client certificate is that of the platform's own test PKI.")},
    {"platform.folder.write", QT_TRANSLATE_NOOP("Message", "{path} cannot be written. Check that the folder is yours and that the disk is not full.")},
    {"platform.journal.failed", QT_TRANSLATE_NOOP("Message", "The local platform's database {path} could not be read or written. Check that the disk is not full and that no other program has the file open.")},
    {"platform.journal.newer", QT_TRANSLATE_NOOP("Message", "The local platform's database {path} was written by a newer version of the program. Use that version, or another folder.")},
    {"platform.knob.choice", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a choice for {field} of a knob. Choose one of: {choices}.")},
    {"platform.knob.number", QT_TRANSLATE_NOOP("Message", "{field} of a knob must be a whole number from {low} to {high}.")},
    {"platform.pki.make", QT_TRANSLATE_NOOP("Message", "The test certificates of the local platform could not be made. The detail in the log tells the step that failed.")},
    {"platform.pki.read", QT_TRANSLATE_NOOP("Message", "{path} of the local platform's test PKI cannot be read. Remove the pki folder, and the platform makes a new one at its next start.")},
    {"platform.ready.unreadable", QT_TRANSLATE_NOOP("Message", "The local platform's description has no usable address for {field}. Stop the program that runs the platform and start it again.")},
};

} // namespace

Part platform()
{
    return entries;
}

} // namespace nemsms::base::catalogue

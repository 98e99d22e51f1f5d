// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the console's own questions and outcomes.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"screen.export.done", QT_TRANSLATE_N_NOOP("Message", "%n row(s) are written to {path}. Personal values are masked.")},
    {"screen.import.done", QT_TRANSLATE_NOOP("Message", "{file} is imported. New: {created}. Changed: {revised}. Change set {changeSet} takes it back.")},
    {"screen.import.nothing", QT_TRANSLATE_NOOP("Message", "{file} holds nothing that is not there already. Nothing was changed.")},
    {"screen.template.done", QT_TRANSLATE_NOOP("Message", "The template is written to {path}. Its second sheet explains each column.")},
    {"screen.report.saved", QT_TRANSLATE_NOOP("Message", "The report is written to {path}.")},
    {"screen.udveksling.casecopied", QT_TRANSLATE_NOOP("Message", "The masked text for the case is in the clipboard.")},
    {"screen.udveksling.curlcopied", QT_TRANSLATE_NOOP("Message", "The curl line is in the clipboard. It names certificate and key, and holds neither.")},
    {"screen.retire.title", QT_TRANSLATE_NOOP("Message", "Take {what} out of use?")},
    {"screen.retire.body", QT_TRANSLATE_NOOP("Message", "{kind} {what} in {environment} will no longer be offered or used. It stays in the log and can be seen with \"Show retired\".")},
    {"screen.discard.title", QT_TRANSLATE_NOOP("Message", "Drop what you have written about {what}?")},
    {"screen.discard.body", QT_TRANSLATE_NOOP("Message", "Your changes are not saved yet. Cancel to go on writing.")},
    {"screen.saved", QT_TRANSLATE_NOOP("Message", "{what} is saved.")},
    {"screen.retired", QT_TRANSLATE_NOOP("Message", "{what} is out of use.")},
    {"screen.activated", QT_TRANSLATE_NOOP("Message", "{what} is in use now.")},
    {"screen.confirmed", QT_TRANSLATE_NOOP("Message", "{what} is confirmed in its portal.")},
    {"screen.bulk.done", QT_TRANSLATE_N_NOOP("Message", "%n records are changed. The history takes all of it back at once.")},
    {"screen.drop.title", QT_TRANSLATE_NOOP("Message", "Discard the draft {what}?")},
    {"screen.drop.body", QT_TRANSLATE_NOOP("Message", "The draft is deleted; its history stays. Only a draft that nothing ever used can go.")},
    {"screen.import.takeback.title", QT_TRANSLATE_NOOP("Message", "Take the import of {file} back?")},
    {"screen.import.takenback", QT_TRANSLATE_N_NOOP("Message", "The import of {file} is taken back: %n record(s) stand as they did before it.")},
    {"screen.takeback.title", QT_TRANSLATE_NOOP("Message", "Take back the last change of {what}?")},
    {"screen.takeback.body", QT_TRANSLATE_N_NOOP("Message", "The earlier values of %n records are written anew, as a change of its own that stands in the history and the log. What was sent stays sent.")},
    {"screen.takenback", QT_TRANSLATE_N_NOOP("Message", "%n records stand as they were before.")},
    {"konsol.display", QT_TRANSLATE_NOOP("Message", "No display answers, so the window cannot be opened. Start it from a desktop or set DISPLAY; nemsmsctl does the same work in a terminal.")},
    {"konsol.program.demo", QT_TRANSLATE_NOOP("Message", "Open the demo kommune on the local platform")},
    {"konsol.program.miljoe", QT_TRANSLATE_NOOP("Message", "Name of the environment to work in")},
    {"konsol.program.page", QT_TRANSLATE_NOOP("Message", "Name of the page to begin on")},
    {"konsol.program.platformdir", QT_TRANSLATE_NOOP("Message", "Folder of the local platform; otherwise beside the store")},
    {"konsol.program.probe", QT_TRANSLATE_NOOP("Message", "Open nothing: exit code 0 says that a display answers, 7 that none does")},
    {"konsol.program.purpose", QT_TRANSLATE_NOOP("Message", "Administer NemSMS and send test SMS")},
    {"konsol.program.store", QT_TRANSLATE_NOOP("Message", "File of the store; otherwise the one in your data folder")},
    {"screen.copied", QT_TRANSLATE_NOOP("Message", "The command is on the clipboard. It holds no CPR and no mobile number.")},
    {"screen.copied.part", QT_TRANSLATE_N_NOOP("Message", "%n row(s) are copied: those that the table has read so far. Scroll down for more, or use Export, which takes everything that is filtered.")},
    {"screen.cancelled", QT_TRANSLATE_NOOP("Message", "You cancelled. Nothing was changed.")},
    {"screen.certifikat.imported", QT_TRANSLATE_NOOP("Message", "The certificate was imported.")},
    {"screen.certifikat.written", QT_TRANSLATE_NOOP("Message", "Written to {path}.")},
    {"screen.draft.back", QT_TRANSLATE_NOOP("Message", "What you wrote last time and did not send is here again.")},
    {"screen.send.title", QT_TRANSLATE_NOOP("Message", "Send a real SMS from {kommune}?")},
    {"screen.send.body", QT_TRANSLATE_NOOP("Message", "In {environment} the message goes to {recipient} on a real telephone and costs {price}.")},
    {"screen.mend.title", QT_TRANSLATE_NOOP("Message", "Mend {what}?")},
    {"screen.mend.body", QT_TRANSLATE_NOOP("Message", "What the rule \"{rule}\" prescribes is written into {what} in {environment}. It can be taken back. Where the record lives in a portal, it has to be changed there too.")},
    {"screen.mended", QT_TRANSLATE_NOOP("Message", "{what} is mended. Where it lives in a portal, change it there too.")},
    {"screen.promote.back", QT_TRANSLATE_NOOP("Message", "Changed back: {revised}. Retired: {retired}. It is one change, and can be taken back from the history of any of the records.")},
    {"screen.promote.done", QT_TRANSLATE_NOOP("Message", "New: {created}. Changed: {revised}. It is one change; {path} is the file to go back.")},
    {"screen.promote.mapping", QT_TRANSLATE_NOOP("Message", "The numbers are written to {path}. Fill in the column target, and load the file again.")},
    {"screen.promote.nothing", QT_TRANSLATE_NOOP("Message", "Everything is so already, and nothing was changed.")},
};

} // namespace

Part screens()
{
    return entries;
}

} // namespace nemsms::base::catalogue

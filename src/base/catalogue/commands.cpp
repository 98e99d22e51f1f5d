// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the programs themselves.
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"command.check", QT_TRANSLATE_NOOP("Message", "Judge values, from arguments or a line each on standard input; nothing is stored or sent")},
    {"command.check.invalid", QT_TRANSLATE_NOOP("Message", "not valid")},
    {"command.check.kind", QT_TRANSLATE_NOOP("Message", "Judge values of kind {kind}")},
    {"command.check.measure", QT_TRANSLATE_NOOP("Message", "{characters} characters, {septets} septets, {encoding}")},
    {"command.check.valid", QT_TRANSLATE_NOOP("Message", "valid")},
    {"command.check.value", QT_TRANSLATE_NOOP("Message", "The values; none: a line each on standard input")},
    {"command.entity.create", QT_TRANSLATE_NOOP("Message", "Create a record: {entity}")},
    {"command.entity.list", QT_TRANSLATE_NOOP("Message", "List: {entities}")},
    {"command.entity.retire", QT_TRANSLATE_NOOP("Message", "Take a record out of use: {entity}")},
    {"command.entity.revise", QT_TRANSLATE_NOOP("Message", "Change fields of a record: {entity}")},
    {"command.entity.show", QT_TRANSLATE_NOOP("Message", "Show one record: {entity}")},
    {"command.list.empty", QT_TRANSLATE_NOOP("Message", "Nothing found among: {entity}.")},
    {"command.nochange", QT_TRANSLATE_NOOP("Message", "No field to change was given. Name at least one, for example --navn.")},
    {"command.noterminal", QT_TRANSLATE_NOOP("Message", "This needs an answer, and there is no terminal to ask on. Run it in a terminal; a passphrase can come from --passphrase-fd.")},
    {"command.option.demo", QT_TRANSLATE_NOOP("Message", "Work on the demo store and the local platform")},
    {"command.option.descending", QT_TRANSLATE_NOOP("Message", "Largest or newest first")},
    {"command.option.id", QT_TRANSLATE_NOOP("Message", "The record's id, or its number or name")},
    {"command.option.json", QT_TRANSLATE_NOOP("Message", "For machines: one JSON object a line")},
    {"command.option.language", QT_TRANSLATE_NOOP("Message", "da or en; otherwise as the system")},
    {"command.option.limit", QT_TRANSLATE_NOOP("Message", "At most this many; otherwise all")},
    {"command.option.miljoe", QT_TRANSLATE_NOOP("Message", "Id or name of the environment to work in")},
    {"command.option.passphrase", QT_TRANSLATE_NOOP("Message", "Read a passphrase from the first line of this file descriptor")},
    {"command.option.retired", QT_TRANSLATE_NOOP("Message", "Retired records too")},
    {"command.option.search", QT_TRANSLATE_NOOP("Message", "Only records whose name or number contains this")},
    {"command.option.sort", QT_TRANSLATE_NOOP("Message", "Field to sort by; otherwise oldest first")},
    {"command.option.store", QT_TRANSLATE_NOOP("Message", "Path of the store; otherwise the one in your data folder")},
    {"command.option.version", QT_TRANSLATE_NOOP("Message", "Only if this is the record's version; otherwise the present one")},
    {"command.passphrase.again", QT_TRANSLATE_NOOP("Message", "The same again:")},
    {"command.passphrase.differs", QT_TRANSLATE_NOOP("Message", "The two passphrases differ. Nothing was changed; try again.")},
    {"command.passphrase.fd", QT_TRANSLATE_NOOP("Message", "No passphrase could be read from file descriptor {fd}. Give it as the first line, for example: nemsmsctl --passphrase-fd 3 ... 3< file.")},
    {"command.personal", QT_TRANSLATE_NOOP("Message", "A CPR or mobile number may not stand on the command line, where process lists and shell histories keep it. Give it on standard input (--modtager-stdin), in a file (--modtager-fil FILE) or as a stored person (--testperson ID).")},
    {"command.purpose", QT_TRANSLATE_NOOP("Message", "Administer NemSMS and send test SMS from the command line")},
    {"command.retired", QT_TRANSLATE_NOOP("Message", "(retired)")},
    {"command.severity.error", QT_TRANSLATE_NOOP("Message", "error")},
    {"command.severity.hint", QT_TRANSLATE_NOOP("Message", "hint")},
    {"command.severity.warning", QT_TRANSLATE_NOOP("Message", "warning")},
    {"command.type", QT_TRANSLATE_NOOP("Message", "Type {word} to go on, anything else to stop:")},
    {"command.usage", QT_TRANSLATE_NOOP("Message", "The command line cannot be read: {problem}. See nemsmsctl --help.")},
    {"command.version", QT_TRANSLATE_NOOP("Message", "version")},
    {"command.yes", QT_TRANSLATE_NOOP("Message", "yes")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Message", "The file {path} cannot be read. Check its name and that you may read it.")},
};

} // namespace

Part commands()
{
    return entries;
}

} // namespace nemsms::base::catalogue

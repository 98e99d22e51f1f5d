// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the value types (Cpr, SmsText ...).
#include "base/catalogue/catalogue.h"

#include <QtGlobal>

namespace nemsms::base::catalogue {

namespace {

constexpr CatalogueEntry entries[] = {
    {"aftryk.character", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a thumbprint: it has the digits 0-9 and A-F only. Copy it from the certificate.")},
    {"aftryk.length", QT_TRANSLATE_NOOP("Message", "This thumbprint has {limit} hexadecimal digits, here are {count}. Copy all of it from the certificate.")},
    {"cpr.character", QT_TRANSLATE_NOOP("Message", "A CPR number has digits only, written DDMMYY-NNNN. Take away the other characters.")},
    {"cpr.date", QT_TRANSLATE_NOOP("Message", "The first six digits of this CPR number, with the seventh for the century, are not a date. Check the digits.")},
    {"cpr.empty", QT_TRANSLATE_NOOP("Message", "The CPR number is missing. Write it as DDMMYY-NNNN.")},
    {"cpr.length", QT_TRANSLATE_NOOP("Message", "A CPR number has 10 digits, this has {count}. Write it as DDMMYY-NNNN.")},
    {"cpr.modulus11.known", QT_TRANSLATE_NOOP("Message", "{cpr} does not pass modulus 11. Numbers like that were given to people born on this 1 January, so it may well be right.")},
    {"cpr.modulus11.unlikely", QT_TRANSLATE_NOOP("Message", "{cpr} does not pass modulus 11, and no such number is known for this date of birth: very unlikely. Check the digits; the number is not refused.")},
    {"cpr.replacement", QT_TRANSLATE_NOOP("Message", "{cpr} is a replacement number (60 is added to the day). CPR does not know it, and nobody can be enrolled in NemSMS with it.")},
    {"cpr.unknown", QT_TRANSLATE_NOOP("Message", "0000000000 stands for a number that is not known. Write the recipient's own CPR number.")},
    {"cpr.wire", QT_TRANSLATE_NOOP("Message", "PrintService's schema refuses {cpr}: it lets only days 01-31 through. Use the person's CPR number.")},
    {"cvr.character", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a CVR number: it has digits only, with :, DK or CVR in front at most. Take away the other characters.")},
    {"cvr.empty", QT_TRANSLATE_NOOP("Message", "The CVR number is missing. Write eight digits.")},
    {"cvr.length", QT_TRANSLATE_NOOP("Message", "A CVR number has 8 digits, this has {count}. Check the digits.")},
    {"cvr.modulus11", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a CVR number: its digits do not pass modulus 11. Check the digits.")},
    {"cvr.testnumber", QT_TRANSLATE_NOOP("Message", "{cvr} is a test number and cannot be used in production. Use the authority's own CVR number.")},
    {"cvr.testnumber.use", QT_TRANSLATE_NOOP("Message", "{cvr} is a test number that no company can have. It is accepted in test environments only.")},
    {"cvr.zero", QT_TRANSLATE_NOOP("Message", "00000000 is not a CVR number. Write the authority's own.")},
    {"ean.character", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not an EAN number: it has digits only. Take away the other characters.")},
    {"ean.checkdigit", QT_TRANSLATE_NOOP("Message", "The last digit of EAN {value} should be {expected}. Check the digits.")},
    {"ean.empty", QT_TRANSLATE_NOOP("Message", "The EAN number is missing. Write 13 digits.")},
    {"ean.length", QT_TRANSLATE_NOOP("Message", "An EAN number has 13 digits, this has {count}. Check the digits.")},
    {"ean.zero", QT_TRANSLATE_NOOP("Message", "0000000000000 is not an EAN number. Write the authority's own.")},
    {"vaerdi.encoding", QT_TRANSLATE_NOOP("Message", "The line is not UTF-8 text. Save the file, or set the terminal, as UTF-8 and try again.")},
    {"ean.notpublic", QT_TRANSLATE_NOOP("Message", "EAN {value} does not begin with 5798 as those of the Danish public sector do. Check that it is the authority's.")},
    {"materialeid.character", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a MaterialeID. Write a whole number such as 167783.")},
    {"materialeid.empty", QT_TRANSLATE_NOOP("Message", "The MaterialeID is missing. Write a whole number such as 167783.")},
    {"materialeid.large", QT_TRANSLATE_NOOP("Message", "MaterialeID {value} is larger than 2147483647, the largest that Digital Post's API carries. Check the digits.")},
    {"materialeid.length", QT_TRANSLATE_NOOP("Message", "A MaterialeID has at most 18 digits here, this has {count}. Check the digits.")},
    {"mobil.character", QT_TRANSLATE_NOOP("Message", "A mobile number has digits only, with +45 in front at most. Take away the other characters.")},
    {"mobil.country", QT_TRANSLATE_NOOP("Message", "NemSMS go to Danish mobile numbers only. Write a number with +45 or eight digits.")},
    {"mobil.empty", QT_TRANSLATE_NOOP("Message", "The mobile number is missing. Write eight digits.")},
    {"mobil.first", QT_TRANSLATE_NOOP("Message", "A Danish mobile number begins with 2-9, this begins with {digit}. Check the digits.")},
    {"mobil.length", QT_TRANSLATE_NOOP("Message", "A Danish mobile number has eight digits, this has {count}. Check the digits.")},
    {"portal.edited", QT_TRANSLATE_NOOP("Message", "\"{name}\" was changed here since {who} compared it with {portal} on {time}. Change the portal too and confirm it.")},
    {"portal.never", QT_TRANSLATE_NOOP("Message", "\"{name}\" was never confirmed in {portal}. Compare the two and confirm it, so that this is not the only copy that is checked.")},
    {"portal.old", QT_TRANSLATE_NOOP("Message", "\"{name}\" was compared with {portal} {days} days ago, by {who} on {time}; after 180 days somebody may have changed the portal. Compare and confirm again.")},
    {"pris.form", QT_TRANSLATE_NOOP("Message", "\"{value}\" is no amount in kr. Write it with a comma and two digits, for example 0,05.")},
    {"pris.source", QT_TRANSLATE_NOOP("Message", "Write who told the price, so that others can look it up.")},
    {"servicevindue.announced", QT_TRANSLATE_NOOP("Message", "A service window is announced from {from} to {to} ({source}). Look-up, enrolment and lists may fail in it; wait until it is over.")},
    {"servicevindue.line", QT_TRANSLATE_NOOP("Message", "Line {line} tells no window: \"{value}\". Write kind; from; to; announced; where, for example: ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT.")},
    {"servicevindue.long", QT_TRANSLATE_NOOP("Message", "The window is longer than the {hours} hours that its rule allows. Check the times against the announcement.")},
    {"servicevindue.notice", QT_TRANSLATE_NOOP("Message", "The window should have been announced on {latest} at the latest. Check the day of the announcement.")},
    {"servicevindue.often", QT_TRANSLATE_NOOP("Message", "The window of {from} is the second of its kind in the same week, month or quarter, and its rule allows one. Check its kind and date.")},
    {"servicevindue.order", QT_TRANSLATE_NOOP("Message", "The window's end must lie after its beginning. Correct the times.")},
    {"servicevindue.outside", QT_TRANSLATE_NOOP("Message", "The window lies outside the hours that its rule gives. Check its kind and times against the announcement.")},
    {"servicevindue.source", QT_TRANSLATE_NOOP("Message", "Write where the window was announced, so that others can look it up.")},
    {"servicevindue.sunday", QT_TRANSLATE_NOOP("Message", "NemSMS has its service window on Sunday from 00:00 to 04:00. Look-up, enrolment and lists may fail; try again after 04:00.")},
    {"forventning.time", QT_TRANSLATE_NOOP("Message", "\"{value}\" is no time to wait for a delivery. Write a number of seconds from 1 to 3600.")},
    {"forventning.unknown", QT_TRANSLATE_NOOP("Message", "\"{value}\" is nothing that a step can expect. Write accepteret, afvist CODE, stoppet CODE, afleveret SECONDS or modtaget SECONDS.")},
    {"skabelon.brace", QT_TRANSLATE_NOOP("Message", "A brace in the text has no fellow. Put both braces around a placeholder's name, and write a brace that is meant as one twice.")},
    {"skabelon.name", QT_TRANSLATE_NOOP("Message", "\"{name}\" cannot be a placeholder: use letters, digits, spaces, hyphens and underscores.")},
    {"sms.control", QT_TRANSLATE_NOOP("Message", "Character {position} of the text ({code}) is a control character or cannot be sent in XML. Delete it.")},
    {"sms.cpr", QT_TRANSLATE_NOOP("Message", "The text holds what reads as a CPR number at character {position}. An SMS may not carry personal numbers: take it out.")},
    {"sms.empty", QT_TRANSLATE_NOOP("Message", "The text is empty. Write what the recipient should read.")},
    {"sms.forcing", QT_TRANSLATE_NOOP("Message", "Characters outside the SMS alphabet leave room for only 70 characters (write instead: {characters}).")},
    {"sms.forcing.none", QT_TRANSLATE_NOOP("Message", "Characters without a counterpart in the SMS alphabet leave room for only 70 characters. Leave them out ({characters}).")},
    {"sms.health", QT_TRANSLATE_NOOP("Message", "\"{word}\" tells something about health, and an SMS lies open on a screen. Leave it out if the message can do without; it is not stopped.")},
    {"sms.hours", QT_TRANSLATE_NOOP("Message", "NemSMS may be sent between 08:00 and 22:00 only, and it is {moment} in Denmark. Send from {next} on.")},
    {"sms.length", QT_TRANSLATE_NOOP("Message", "The text has {count} characters, {over} more than the {limit} that a NemSMS may have. NemSMS are not joined: shorten it.")},
    {"sms.septets", QT_TRANSLATE_NOOP("Message", "The end of the text may be lost: it takes {count} septets and one SMS carries {limit}: brackets, the euro sign and a few more take two. Shorten it, since NemSMS are not joined.")},
    {"sms.shortlink", QT_TRANSLATE_NOOP("Message", "The text has a shortened link ({host}), which hides where it leads, as fraudulent SMS do. Write the whole address.")},
    {"sms.ucs2", QT_TRANSLATE_NOOP("Message", "The end of the text may be lost: it takes {count} UCS-2 units and one SMS carries {limit} of them. Replace the characters outside the SMS alphabet or shorten it: NemSMS are not joined.")},
    {"sysid.character", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a SysID: it has digits only. Take away the other characters.")},
    {"sysid.empty", QT_TRANSLATE_NOOP("Message", "The SysID is missing. Copy it from Digital Post's administration portal.")},
    {"sysid.guid", QT_TRANSLATE_NOOP("Message", "\"{value}\" is a system id of Next generation Digital Post. Write the SysID, a number of 1-10 digits.")},
    {"sysid.length", QT_TRANSLATE_NOOP("Message", "A SysID has at most 10 digits here, this has {count}. Check the digits.")},
    {"sysid.reconstructed", QT_TRANSLATE_NOOP("Message", "No public text tells how many digits a SysID has: 1-10 is this program's reading. Compare it with the administration portal.")},
    {"sysid.zero", QT_TRANSLATE_NOOP("Message", "A SysID is larger than 0. Copy it from Digital Post's administration portal.")},
    {"uuid.empty", QT_TRANSLATE_NOOP("Message", "The UUID is missing. Copy it from the administration module.")},
    {"uuid.form", QT_TRANSLATE_NOOP("Message", "\"{value}\" is not a UUID. Write it as 5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10.")},
    {"uuid.nil", QT_TRANSLATE_NOOP("Message", "A UUID of zeros names nothing. Copy the UUID from the administration module.")},
};

} // namespace

Part domain()
{
    return entries;
}

} // namespace nemsms::base::catalogue

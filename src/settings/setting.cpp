// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include <QStringList>
#include <algorithm>

namespace nemsms::settings {

using namespace Qt::StringLiterals;

const QList<Setting> &settingsTable()
{
    static const QList<Setting> table {
        {key::language, QT_TRANSLATE_NOOP("Field", "Language"),
         QT_TRANSLATE_NOOP("Field", "The language of the program; the text of messages is never translated."),
         base::FieldKind::Choice,
         {{"system", QT_TRANSLATE_NOOP("Field", "As the system")},
          {"da", QT_TRANSLATE_NOOP("Field", "Danish")},
          {"en", QT_TRANSLATE_NOOP("Field", "English")}},
         u"system"_s},
        {key::theme, QT_TRANSLATE_NOOP("Field", "Colours"), nullptr, base::FieldKind::Choice,
         {{"system", QT_TRANSLATE_NOOP("Field", "As the system")},
          {"light", QT_TRANSLATE_NOOP("Field", "Light")},
          {"dark", QT_TRANSLATE_NOOP("Field", "Dark")},
          {"contrast", QT_TRANSLATE_NOOP("Field", "High contrast")}},
         u"system"_s},
        {key::autolock, QT_TRANSLATE_NOOP("Field", "Lock after"),
         QT_TRANSLATE_NOOP("Field", "Without keyboard and mouse for so long the console closes the database; 15 minutes unless chosen."),
         base::FieldKind::Choice,
         {{"5", QT_TRANSLATE_NOOP("Field", "5 minutes")},
          {"15", QT_TRANSLATE_NOOP("Field", "15 minutes (default)")},
          {"30", QT_TRANSLATE_NOOP("Field", "30 minutes")},
          {"60", QT_TRANSLATE_NOOP("Field", "1 hour")},
          {"0", QT_TRANSLATE_NOOP("Field", "Never")}},
         u"15"_s},
        {key::clipboard, QT_TRANSLATE_NOOP("Field", "Clear the clipboard after"),
         QT_TRANSLATE_NOOP("Field", "What is personal or secret and was copied here is taken out of the clipboard; 30 seconds unless chosen."),
         base::FieldKind::Choice,
         {{"15", QT_TRANSLATE_NOOP("Field", "15 seconds")},
          {"30", QT_TRANSLATE_NOOP("Field", "30 seconds (default)")},
          {"120", QT_TRANSLATE_NOOP("Field", "2 minutes")},
          {"0", QT_TRANSLATE_NOOP("Field", "Never")}},
         u"30"_s},
        {key::framelding, QT_TRANSLATE_NOOP("Field", "Signing off outside the local platform"),
         QT_TRANSLATE_NOOP("Field", "Signing off takes NemSMS from the citizen at every authority, hospitals and courts too."),
         base::FieldKind::Choice,
         {{"nej", QT_TRANSLATE_NOOP("Field", "Not allowed (default)")},
          {"tilladt", QT_TRANSLATE_NOOP("Field", "Allowed, with the kommune's name typed")}},
         u"nej"_s},
        {key::tilmeldingKontrakt, QT_TRANSLATE_NOOP("Field", "Contract of VedligeholdTilmelding"),
         QT_TRANSLATE_NOOP("Field", "A JSON file with the names of the official WSDL. Empty: reconstructed names."),
         base::FieldKind::Text, {}, {}},
        {key::exchangeDays, QT_TRANSLATE_NOOP("Field", "Keep exchanges for"),
         QT_TRANSLATE_NOOP("Field", "What went over the wire, masked, is deleted after so long; 30 days unless chosen."),
         base::FieldKind::Choice,
         {{"1", QT_TRANSLATE_NOOP("Field", "1 day")},
          {"7", QT_TRANSLATE_NOOP("Field", "7 days")},
          {"30", QT_TRANSLATE_NOOP("Field", "30 days (default)")},
          {"90", QT_TRANSLATE_NOOP("Field", "90 days")},
          {"365", QT_TRANSLATE_NOOP("Field", "1 year")}},
         u"30"_s},
        {key::myndighed, QT_TRANSLATE_NOOP("Field", "Active kommune"), nullptr, base::FieldKind::Text, {}, {}},
        {key::miljoe, QT_TRANSLATE_NOOP("Field", "Active environment"), nullptr, base::FieldKind::Text, {}, {}},
        {key::storePath, QT_TRANSLATE_NOOP("Field", "Store file"),
         QT_TRANSLATE_NOOP("Field", "Empty: nemsms.db in your data folder."), base::FieldKind::Text, {}, {}},
    };
    return table;
}

bool Setting::takes(const QString &value) const
{
    return kind != base::FieldKind::Choice
        || std::any_of(choices.cbegin(), choices.cend(), [&](const base::FieldChoice &choice) {
               return QString::fromLatin1(choice.code) == value;
           });
}

QString Setting::choiceCodes() const
{
    QStringList codes;
    for (const auto &choice : choices) {
        codes += QString::fromLatin1(choice.code);
    }
    return codes.join(u", "_s);
}

const Setting *findSetting(const QByteArray &key)
{
    const auto &table = settingsTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&](const Setting &one) { return one.key == key; });
    return found == table.cend() ? nullptr : &*found;
}

} // namespace nemsms::settings

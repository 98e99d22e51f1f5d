// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fieldwords.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

bool same(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

FieldWords::FieldWords()
{
    (void)m_danish.load(u":/i18n/nemsms_da.qm"_s); // not there: everything is English
}

QString FieldWords::say(const char *fieldText, Language language) const
{
    if (!fieldText) {
        return {};
    }
    const QString danish = language == Language::Danish ? m_danish.translate("Field", fieldText) : QString();
    return danish.isEmpty() ? QString::fromUtf8(fieldText) : danish;
}

const base::Field *FieldWords::fieldFor(const base::EntityTable &table, const QString &header) const
{
    const QString wanted = header.simplified();
    for (const auto &field : table.fields) {
        if (same(wanted, say(field.label, Language::Danish)) || same(wanted, say(field.label, Language::English))
            || same(wanted, QString::fromLatin1(field.name))) {
            return &field;
        }
    }
    return nullptr;
}

QString FieldWords::choiceFor(const base::Field &field, const QString &text) const
{
    const QString wanted = text.simplified();
    for (const auto &choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code);
        if (same(wanted, code) || same(wanted, say(choice.label, Language::Danish))
            || same(wanted, say(choice.label, Language::English))) {
            return code;
        }
    }
    return {};
}

Language FieldWords::current() const
{
    // The one word that is never alike in the two languages.
    return base::translated("Yes") == u"Yes"_s ? Language::English : Language::Danish;
}

} // namespace nemsms::usecases

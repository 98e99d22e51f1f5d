// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fieldtable.h"

#include "base/fieldtext.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace nemsms::base {

const Field *EntityTable::field(const QByteArray &fieldName) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const Field &field) { return field.name == fieldName; });
    return found == fields.cend() ? nullptr : &*found;
}

const FieldTemplate *EntityTable::fieldTemplate(const QByteArray &code) const
{
    const auto found = std::find_if(templates.cbegin(), templates.cend(),
                                    [&](const FieldTemplate &one) { return one.code == code; });
    return found == templates.cend() ? nullptr : &*found;
}

Findings EntityTable::assign(Entity &record, const FieldValues &values) const
{
    Findings findings;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QByteArray fieldName = it.key().toLatin1();
        const Field *target = field(fieldName);
        if (!target) {
            findings += makeFinding(Severity::Error, "field.unknown",
                                    {{QStringLiteral("field"), it.key()},
                                     {QStringLiteral("entity"), QString::fromLatin1(name)}},
                                    {}, fieldName);
            continue;
        }
        if (const auto written = target->write(record, it.value()); !written) {
            findings += Finding {Severity::Error, written.error().message, fieldName,
                                 QString::fromLatin1(target->reference)};
        }
    }
    return findings;
}

Findings EntityTable::validate(const Entity &record) const
{
    Findings findings;
    for (const auto &field : fields) {
        const QVariant value = field.read(record);
        findings += checkFieldText(field, value);
        if (!field.has(FieldFlag::Required)) {
            continue;
        }
        if (!value.isValid() || value.toString().trimmed().isEmpty()) {
            findings += makeFinding(Severity::Error, "field.required",
                                    {{QStringLiteral("field"), translated(field.label)}},
                                    QString::fromLatin1(field.reference), field.name);
        }
    }
    return rules ? findings + rules(record) : findings;
}

FieldValues EntityTable::values(const Entity &record) const
{
    FieldValues all;
    for (const auto &field : fields) {
        all.insert(QString::fromLatin1(field.name), field.read(record));
    }
    return all;
}

QString EntityTable::title(const Entity &record) const
{
    QStringList parts;
    for (const auto &field : fields) {
        if (field.has(FieldFlag::Identifier)) {
            parts += field.show(record);
        }
    }
    parts.removeAll(QString()); // what is not filled in is no part of a name
    return parts.join(QLatin1Char(' '));
}

QString translated(const char *fieldText)
{
    return fieldText ? QCoreApplication::translate("Field", fieldText) : QString();
}

} // namespace nemsms::base

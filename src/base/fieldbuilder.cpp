// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fieldbuilder.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace nemsms::base {

namespace {

Error notA(const char *code, const QVariant &value)
{
    return failure(ErrorKind::InvalidInput, code, {{QStringLiteral("value"), value.toString()}});
}

} // namespace

Result<bool> FieldType<bool>::fromVariant(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool) {
        return value.toBool();
    }
    const QString text = value.toString().trimmed().toLower();
    for (const auto &yes : {u"true", u"1", u"ja", u"j", u"yes"}) {
        if (text == yes) {
            return true;
        }
    }
    for (const auto &no : {u"false", u"0", u"nej", u"n", u"no", u""}) {
        if (text == no) {
            return false;
        }
    }
    return notA("field.boolean", value);
}

QString FieldType<bool>::show(bool value)
{
    return value ? QCoreApplication::translate("Field", "Yes") : QCoreApplication::translate("Field", "No");
}

Result<qint64> FieldType<qint64>::fromVariant(const QVariant &value)
{
    bool ok = false;
    const qint64 number = value.toString().trimmed().toLongLong(&ok);
    return ok ? Result<qint64>(number) : Result<qint64>(notA("field.integer", value));
}

QString FieldType<qint64>::show(qint64 value)
{
    return QString::number(value);
}

Result<std::optional<qint64>> FieldType<std::optional<qint64>>::fromVariant(const QVariant &value)
{
    if (!value.isValid() || value.toString().trimmed().isEmpty()) {
        return std::optional<qint64>();
    }
    const auto number = FieldType<qint64>::fromVariant(value);
    return number ? Result<std::optional<qint64>>(*number) : Result<std::optional<qint64>>(number.error());
}

QString FieldType<std::optional<qint64>>::show(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

Result<QDate> FieldType<QDate>::fromVariant(const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty()) {
        return QDate();
    }
    const QDate iso = value.toDate();
    const QDate date = iso.isValid() ? iso : QDate::fromString(value.toString().trimmed(), QStringLiteral("d-M-yyyy"));
    return date.isValid() ? Result<QDate>(date) : Result<QDate>(notA("field.date", value));
}

QString FieldType<QDate>::show(QDate value)
{
    return value.toString(u"dd-MM-yyyy");
}

Result<QDateTime> FieldType<QDateTime>::fromVariant(const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty()) {
        return QDateTime();
    }
    const QDateTime moment = value.toDateTime();
    return moment.isValid() ? Result<QDateTime>(moment.toUTC()) : Result<QDateTime>(notA("field.datetime", value));
}

QString FieldType<QDateTime>::show(const QDateTime &value)
{
    return value.isValid() ? value.toTimeZone(danishTime()).toString(u"dd-MM-yyyy HH:mm:ss") : QString();
}

} // namespace nemsms::base

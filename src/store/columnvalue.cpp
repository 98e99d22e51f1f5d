// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnvalue.h"

#include "store/storetime.h"

namespace nemsms::store {

using base::FieldKind;

namespace {

QVariant absent(const base::Field &field)
{
    const bool text = field.kind != FieldKind::Integer && field.kind != FieldKind::Boolean;
    return text && field.refersTo.isEmpty() ? QVariant(QStringLiteral("")) : QVariant();
}

} // namespace

QVariant toColumn(const base::Field &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        return absent(field);
    }
    switch (field.kind) {
    case FieldKind::Integer:
        return value.toLongLong();
    case FieldKind::Boolean:
        return value.toBool();
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::DateTime:
        return timeText(value.toDateTime());
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
        break;
    }
    const QString text = value.toString();
    return text.isEmpty() ? absent(field) : QVariant(text);
}

QVariant fromColumn(const base::Field &field, const QVariant &column)
{
    if (column.isNull() || column.toString().isEmpty()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Integer:
        return column.toLongLong();
    case FieldKind::Boolean:
        return column.toBool();
    case FieldKind::Date:
        return QDate::fromString(column.toString(), Qt::ISODate);
    case FieldKind::DateTime:
        return timeFrom(column.toString());
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
        break;
    }
    return column.toString();
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace nemsms::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisionvalues.h"

#include "store/columnvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Field;
using base::FieldFlag;
using base::Result;

RevisionValues RevisionValues::of(const QList<const Field *> &fields, const base::Entity &record)
{
    QJsonObject plain;
    QJsonObject personal;
    for (const Field *field : fields) {
        const QVariant value = field->read(record);
        QJsonObject &side = field->has(FieldFlag::Personal) ? personal : plain;
        side.insert(QLatin1StringView(field->name), QJsonValue::fromVariant(toColumn(*field, value)));
    }
    return {QJsonDocument(plain).toJson(QJsonDocument::Compact),
            personal.isEmpty() ? QByteArray() : QJsonDocument(personal).toJson(QJsonDocument::Compact)};
}

QStringList namesIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().keys();
}

Result<> writeInto(const base::EntityTable &table, base::Entity &record, const QByteArray &json)
{
    const QJsonObject values = QJsonDocument::fromJson(json).object();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = table.field(it.key().toLatin1());
        if (!field) {
            continue;
        }
        const auto written = field->write(record, fromColumn(*field, it.value().toVariant()));
        if (!written) {
            return written.error().asCauseOf(base::failure(
                base::ErrorKind::Internal, "store.record.unreadable",
                {{u"entity"_s, QString::fromLatin1(table.name)}, {u"id"_s, record.id}, {u"field"_s, it.key()}}));
        }
    }
    return {};
}

} // namespace nemsms::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promoteback.h"

#include "usecases/konfigurationtext.h"
#include "usecases/recordkey.h"

#include <QHash>
#include <QJsonDocument>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const QString formatName = u"nemsms-konsol promote 1"_s;
using RecordsByKey = QMap<QByteArray, QHash<QString, base::Record>>;

/// The configuration as it would be with the chosen rows written.
RecordIndexes afterwards(const PromotePlan &plan)
{
    RecordIndexes after = plan.records;
    for (const base::EntityTable *table : promotedTables()) {
        QHash<QString, base::Record> wanted;
        for (const auto &row : plan.rows) {
            if (row.chosen && row.table == table) {
                wanted.insert(row.wanted->id, row.wanted);
            }
        }
        const auto index = std::make_shared<RecordIndex>(*table);
        for (const auto &record : plan.records.value(table->name)->records()) {
            const base::Record other = wanted.take(record->id);
            index->add(other ? other : record);
        }
        for (const auto &record : std::as_const(wanted)) {
            index->add(record);
        }
        after.insert(table->name, index);
    }
    return after;
}

RecordsByKey byKey(const RecordIndexes &records)
{
    RecordsByKey all;
    for (auto index = records.cbegin(); index != records.cend(); ++index) {
        for (const auto &record : (*index)->records()) {
            if (!record->isRetired()) {
                all[index.key()].insert(keyText((*index)->table(), *record, records), record);
            }
        }
    }
    return all;
}

/// `present` with the values of `text`; what the text does not speak of is empty.
base::Result<base::Record> valuesOf(const base::EntityTable &table, const QJsonObject &text, const base::Entity &present,
                                    const RecordsByKey &known)
{
    const auto record = table.copy(present);
    for (const auto &field : table.fields) {
        if (field.has(base::FieldFlag::ReadOnly)) {
            continue;
        }
        QVariant value = text.value(QString::fromLatin1(field.name)).toVariant();
        if (!field.refersTo.isEmpty() && value.isValid()) {
            const base::Record target = known.value(field.refersTo).value(value.toString());
            if (!target) {
                return base::failure(ErrorKind::Conflict, "promote.back.gone",
                                     {{u"entity"_s, QString::fromLatin1(field.refersTo)}, {u"key"_s, value}});
            }
            value = target->id;
        }
        const auto written = field.write(*record, value.isValid() ? value : QVariant(QString()));
        if (!written) {
            return written.error();
        }
    }
    return base::Record(record);
}

} // namespace

QByteArray PromoteBack::textOf(const PromotePlan &plan)
{
    const RecordIndexes after = afterwards(plan);
    QJsonArray records;
    for (const auto &row : plan.rows) {
        if (!row.chosen) {
            continue;
        }
        QJsonObject object {{u"entity"_s, QString::fromLatin1(row.table->name)},
                            {u"key"_s, keyText(*row.table, *row.wanted, after)},
                            {u"after"_s, recordText(*row.table, *row.wanted, after)}};
        if (row.target) {
            object.insert(u"before"_s, recordText(*row.table, *row.target, plan.records));
        }
        records += object;
    }
    const QJsonObject whole {{u"format"_s, formatName},
                             {u"kommune"_s, keyText("myndighed", plan.myndighed.id, plan.records)},
                             {u"fra"_s, keyText("miljoe", plan.fra.id, plan.records)},
                             {u"til"_s, keyText("miljoe", plan.til.id, plan.records)},
                             {u"records"_s, records}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

base::Result<PromoteBack> PromoteBack::read(const QByteArray &text, const QString &path)
{
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    const base::Error wrong = base::makeError(ErrorKind::InvalidInput, "promote.back.format", {{u"path"_s, path}});
    PromoteBack back;
    back.m_til = whole.value(u"til"_s).toString();
    back.m_kommune = whole.value(u"kommune"_s).toString();
    back.m_records = whole.value(u"records"_s).toArray();
    if (whole.value(u"format"_s).toString() != formatName || back.m_til.isEmpty() || back.m_records.isEmpty()) {
        return wrong;
    }
    for (const auto &one : std::as_const(back.m_records)) {
        const QByteArray entity = one.toObject().value(u"entity"_s).toString().toLatin1();
        const bool known = std::any_of(promotedTables().cbegin(), promotedTables().cend(),
                                       [&](const base::EntityTable *table) { return table->name == entity; });
        if (!known || !one.toObject().value(u"after"_s).isObject()) {
            return wrong;
        }
    }
    return back;
}

base::Result<QList<store::RecordChange>> PromoteBack::changes(const RecordIndexes &records) const
{
    const RecordsByKey known = byKey(records);
    QList<store::RecordChange> revised;
    QList<store::RecordChange> retired; // what refers goes before what it refers to
    for (const auto &one : m_records) {
        const QJsonObject object = one.toObject();
        const QByteArray entity = object.value(u"entity"_s).toString().toLatin1();
        const QString key = object.value(u"key"_s).toString();
        const base::EntityTable &table = records.value(entity)->table();
        const base::Record present = known.value(entity).value(key);
        const bool made = !object.contains(u"before"_s);
        const QJsonObject before = object.value(u"before"_s).toObject();
        const QVariantMap about {{u"entity"_s, base::translated(table.singular)}, {u"key"_s, key}};
        const QJsonObject stands = present ? recordText(table, *present, records) : QJsonObject();
        if (present ? !made && stands == before : made) {
            continue; // it is so already
        }
        if (!present) {
            return base::failure(ErrorKind::Conflict, "promote.back.gone", about);
        }
        if (stands != object.value(u"after"_s).toObject()) {
            return base::failure(ErrorKind::Conflict, "promote.back.since", about);
        }
        if (made) {
            retired.prepend(store::RecordChange::retire(table, present));
            continue;
        }
        const auto earlier = valuesOf(table, before, *present, known);
        if (!earlier) {
            return earlier.error();
        }
        revised += store::RecordChange::revise(table, *earlier);
    }
    return revised + retired;
}

} // namespace nemsms::usecases

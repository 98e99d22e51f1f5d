// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/konfigurationverbs.h"

#include "store/auditlog.h"
#include "usecases/storeaccess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textValue(const base::Field &field, const base::Entity &record, const RecordIndexes &all)
{
    const QVariant value = field.read(record);
    if (!value.isValid() || value.toString().isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (field.has(base::FieldFlag::Personal)) {
        return field.show(record);
    }
    if (!field.refersTo.isEmpty()) {
        const auto index = all.value(field.refersTo);
        return index ? QJsonValue(index->keyOf(value.toString())) : QJsonValue::Undefined;
    }
    switch (field.kind) {
    case base::FieldKind::Boolean:
        return value.toBool();
    case base::FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case base::FieldKind::DateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

QJsonObject textRecord(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &all)
{
    QJsonObject object;
    for (const auto &field : table.fields) {
        const QJsonValue value = field.has(base::FieldFlag::ReadOnly) ? QJsonValue(QJsonValue::Undefined)
                                                                      : textValue(field, record, all);
        if (!value.isUndefined()) {
            object.insert(QString::fromLatin1(field.name), value);
        }
    }
    if (record.draft) {
        object.insert(u"livsfase"_s, QString::fromLatin1(base::toCode(record.livsfase())));
    }
    return object;
}

/// What orders the records: the business key as it may be shown, then everything else of the record.
QByteArray orderOf(const base::EntityTable &table, const QJsonObject &object)
{
    QByteArray order;
    for (const base::Field *field : businessKeyFields(table)) {
        order += object.value(QString::fromLatin1(field->name)).toVariant().toString().toUtf8() + '\0';
    }
    return order + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<> save(const QString &folder, const QList<TextFile> &files)
{
    const bool made = QDir().mkpath(folder);
    for (const auto &file : files) {
        QSaveFile out(QDir(folder).filePath(file.name));
        const bool stands = made && out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size()
            && out.commit();
        if (!stands) {
            return base::failure(base::ErrorKind::Internal, "sheets.unwritable", {{u"path"_s, out.fileName()}},
                                 out.errorString());
        }
    }
    return {};
}

} // namespace

TextFile konfigurationText(const RecordIndex &records, const RecordIndexes &all)
{
    const base::EntityTable &table = records.table();
    QMultiMap<QByteArray, QJsonObject> ordered;
    for (const auto &record : records.records()) {
        if (!record->isRetired()) {
            const QJsonObject object = textRecord(table, *record, all);
            ordered.insert(orderOf(table, object), object);
        }
    }
    QJsonArray array;
    for (const auto &object : std::as_const(ordered)) {
        array += object;
    }
    return {QString::fromLatin1(table.name) + u".json"_s, QJsonDocument(array).toJson(QJsonDocument::Indented),
            int(array.size())};
}

KonfigurationVerbs::KonfigurationVerbs(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

KonfigurationVerbs::~KonfigurationVerbs() = default;

base::Job<QList<TextFile>> KonfigurationVerbs::texts() const
{
    const auto held = m_access->hold();
    RecordIndexes all;
    for (const base::EntityTable *table : administeredTables()) {
        auto loading = loadRecords(m_access, table, {}, all);
        const auto loaded = co_await loading;
        if (!loaded) {
            co_return loaded.error();
        }
        all.insert(table->name, *loaded);
    }
    QList<TextFile> files;
    for (const base::EntityTable *table : administeredTables()) {
        files += konfigurationText(*all.value(table->name), all);
    }
    co_return files;
}

base::Job<QList<TextFile>> KonfigurationVerbs::write(QString folder) const
{
    const auto held = m_access->hold();
    const auto files = co_await texts();
    if (!files) {
        co_return files.error();
    }
    const store::AuditNote note {"export", "store", {}, {{u"file"_s, QDir(folder).dirName()}}};
    store::AuditLog log(*m_access->store);
    const auto noted = co_await log.note(note, m_access->actor);
    if (!noted) {
        co_return noted.error();
    }
    const auto saveAll = [folder, all = *files] { return save(folder, all); };
    auto saving = base::runOn(QThreadPool::globalInstance(), saveAll);
    const auto saved = co_await saving;
    if (!saved) {
        co_return saved.error();
    }
    co_return *files;
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/personalvalues.h"

#include "domain/masking.h"
#include "store/auditlog.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

bool hasPersonal(const base::EntityTable &table)
{
    return std::any_of(table.fields.cbegin(), table.fields.cend(),
                       [](const base::Field &field) { return field.has(base::FieldFlag::Personal); });
}

base::Job<base::FieldValues> personalValuesOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                              QString id, QString reason)
{
    if (reason.trimmed().isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "personal.noreason");
    }
    auto records = access->of(*table);
    const auto record = co_await records.find(id);
    if (!record) {
        co_return record.error();
    }
    base::FieldValues values;
    for (const auto &field : table->fields) {
        const QVariant value = field.has(base::FieldFlag::Personal) ? field.read(**record) : QVariant();
        if (!value.toString().isEmpty()) {
            values.insert(QString::fromLatin1(field.name), value);
        }
    }
    const store::AuditNote note {"show.personal", table->name, id,
                                 {{u"reason"_s, domain::maskPersonalData(reason.trimmed())}}};
    store::AuditLog log(*access->store);
    const auto noted = co_await log.note(note, access->actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return values;
}

} // namespace nemsms::usecases

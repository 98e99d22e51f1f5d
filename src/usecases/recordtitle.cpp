// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordtitle.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

base::Job<QString> titleOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table, base::Record record)
{
    QStringList parts;
    for (const auto &field : table->fields) {
        if (!field.has(base::FieldFlag::Identifier)) {
            continue;
        }
        const base::EntityTable *others = tableNamed(field.refersTo);
        if (!others) {
            co_return table->title(*record);
        }
        const QString id = field.read(*record).toString();
        auto records = access->of(*others);
        const auto referred = co_await records.find(id);
        if (!referred && referred.error().kind != base::ErrorKind::NotFound) {
            co_return referred.error();
        }
        parts += referred ? others->title(**referred) : id;
    }
    co_return parts.join(u" / "_s);
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/portalarkverb.h"

#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

base::Job<Portalark> portalarkOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                 base::Record record)
{
    const QString title = table->title(*record);
    if (!table->livesInPortal()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "store.confirm.noPortal",
                                {{u"entity"_s, base::translated(table->singular)}, {u"name"_s, title}});
    }
    const base::PortalSheet &sheet = table->portal;
    Portalark ark {record, title, QString::fromUtf8(sheet.portal), sheet.dated, QString::fromLatin1(sheet.source),
                   sheet.reconstructed, {}};
    for (const auto &line : sheet.lines) {
        const base::Field *field = table->field(line.field);
        QString value = field ? field->show(*record) : QString();
        const base::EntityTable *target = field ? tableNamed(field->refersTo) : nullptr;
        if (target && !value.isEmpty()) {
            auto records = access->of(*target);
            const auto referred = co_await records.find(field->read(*record).toString());
            if (!referred) {
                co_return referred.error();
            }
            value = target->title(**referred);
        }
        ark.lines.append({QString::fromUtf8(line.step), QString::fromUtf8(line.label), line.field, value});
    }
    co_return ark;
}

} // namespace nemsms::usecases

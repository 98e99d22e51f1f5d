// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/portalarkverb.h"

#include "usecases/fieldwords.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString inDanish(const FieldWords &words, const base::Field &field, const base::Entity &record)
{
    const QVariant value = field.read(record);
    if (field.kind == base::FieldKind::Boolean) {
        return words.say(value.toBool() ? "Yes" : "No", Language::Danish);
    }
    for (const auto &choice : field.choices) {
        if (value.toString() == QLatin1StringView(choice.code)) {
            return words.say(choice.label, Language::Danish);
        }
    }
    return field.show(record);
}

} // namespace

base::Job<Portalark> portalarkOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                 base::Record record)
{
    const QString title = table->title(*record);
    if (!table->livesInPortal()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "store.confirm.noPortal",
                                {{u"entity"_s, base::translated(table->singular)}, {u"name"_s, title}});
    }
    const base::PortalSheet &sheet = table->portal;
    const FieldWords words;
    Portalark ark {record, title, QString::fromUtf8(sheet.portal), sheet.dated, QString::fromLatin1(sheet.source),
                   sheet.reconstructed, {}};
    for (const auto &line : sheet.lines) {
        const base::Field *field = table->field(line.field);
        QString value = field ? inDanish(words, *field, *record) : QString();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitydifference.h"

#include "store/columnvalue.h"

namespace nemsms::store {

using base::Entity;
using base::FieldFlag;

EntityDifference EntityDifference::between(const base::EntityTable &table, const Entity *before, const Entity *after)
{
    EntityDifference found;
    for (const base::Field &field : table.fields) {
        const QVariant was = before ? field.read(*before) : QVariant();
        const QVariant is = after ? field.read(*after) : QVariant();
        if (was == is) {
            continue;
        }
        found.fields << &field;
        if (!found.immutable && field.has(FieldFlag::Immutable)) {
            found.immutable = &field;
        }
        const QString name = QString::fromLatin1(field.name);
        if (field.has(FieldFlag::Personal) || field.kind == base::FieldKind::LongText) {
            found.told.insert(name, QStringLiteral("*"));
        } else {
            found.told.insert(name, QVariantList {toColumn(field, was), toColumn(field, is)});
        }
    }
    return found;
}

} // namespace nemsms::store

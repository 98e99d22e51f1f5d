// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regelgrupper.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

const base::EntityTable *tableOf(const QByteArray &entity)
{
    static const QList<const base::EntityTable *> targets {&myndighedTable(), &miljoeTable(), &certifikatTable(),
                                                           &afsendersystemTable(), &materialeTable(),
                                                           &tilmeldingsgruppeTable(), &registerTable()};
    for (const auto *table : targets) {
        if (table->name == entity) {
            return table;
        }
    }
    return nullptr;
}

/// A field of a record that refers to another one, and what stands there.
struct Henvisning {
    const base::Field *field = nullptr;
    const base::EntityTable *target = nullptr;
    const base::Entity *other = nullptr; ///< null = nobody has that id
};

QList<Henvisning> referencesOf(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record)
{
    QList<Henvisning> found;
    for (const auto &field : table.fields) {
        if (field.refersTo.isEmpty()) {
            continue;
        }
        const QString id = field.read(record).toString();
        const base::EntityTable *target = id.isEmpty() ? nullptr : tableOf(field.refersTo);
        if (target) {
            found += {&field, target, all.find(*target, id)};
        }
    }
    return found;
}

QVariantMap about(const Henvisning &one)
{
    return {{u"field"_s, base::translated(one.field->label)},
            {u"other"_s, one.other ? one.target->title(*one.other) : QString()}};
}

void retired(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    for (const auto &one : referencesOf(all, table, record)) {
        // A materiale's sender system has a rule of its own (SK-408).
        if (one.other && one.other->isRetired() && one.field->name != "afsendersystemId") {
            melder.say("sammenhaeng.retired", about(one), one.field->name);
        }
    }
}

void unknown(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    for (const auto &one : referencesOf(all, table, record)) {
        if (!one.other) {
            melder.say("sammenhaeng.unknown", {{u"field"_s, base::translated(one.field->label)}}, one.field->name);
        }
    }
}

void draft(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    for (const auto &one : referencesOf(all, table, record)) {
        if (one.other && one.other->livsfase() == base::Livsfase::Draft) {
            melder.say("sammenhaeng.draft", about(one), one.field->name);
        }
    }
}

void elsewhere(const Opsaetning &all, const base::EntityTable &table, const base::Entity &record, Melder &melder)
{
    const QString here = all.placeOf(table, record);
    for (const auto &one : referencesOf(all, table, record)) {
        if (!one.other || one.target == &miljoeTable()) {
            continue;
        }
        const QString there = all.placeOf(*one.target, *one.other);
        if (!here.isEmpty() && !there.isEmpty() && here != there) {
            melder.say("sammenhaeng.elsewhere", about(one), one.field->name);
        }
    }
}

Regel ofEvery(const char *id, const char *titel,
              void (*check)(const Opsaetning &, const base::EntityTable &, const base::Entity &, Melder &))
{
    return {id, titel, Error, nullptr, Desk::Kommune, nullptr, {}, {}, check, true};
}

} // namespace

QList<Regel> henvisningsregler()
{
    // SK-001 takes whatever a record's own rules say that no other rule takes over; the runner fills it.
    return {ofEvery("SK-001", QT_TRANSLATE_NOOP("Field", "A record keeps the rules of its own fields"), nullptr),
            ofEvery("SK-003", QT_TRANSLATE_NOOP("Field", "Nothing in use refers to what is retired"), retired),
            ofEvery("SK-004", QT_TRANSLATE_NOOP("Field", "What a record refers to is there"), unknown),
            ofEvery("SK-005", QT_TRANSLATE_NOOP("Field", "Records that belong together are of one environment"),
                    elsewhere),
            ofEvery("SK-006", QT_TRANSLATE_NOOP("Field", "Nothing in use refers to a draft"), draft)};
}

} // namespace nemsms::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/afsendersystem.h"
#include "domain/certifikat.h"
#include "domain/forsendelsestype.h"
#include "domain/gruppetilknytning.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/register.h"
#include "domain/serviceaftale.h"
#include "domain/testperson.h"
#include "domain/testsms.h"
#include "domain/tilmeldingsgruppe.h"
#include "domain/tilslutningsaftale.h"
#include "store/entitystore.h"
#include "store/recordreader.h"
#include "store/store.h"
#include "usecases/entityrelations.h"
#include "usecases/listquery.h"
#include "usecases/work.h"

#include <memory>
#include <stop_token>

namespace nemsms::usecases {

/// What every verb shares: the open store and who is at work. Made by the backend.
struct StoreAccess {
    std::shared_ptr<store::Store> store;
    store::Actor actor;
    std::shared_ptr<base::Clock> clock; ///< the machine's own time: for the audit log and identifiers
    Work work {};                       ///< what is under way in the verbs

    /// What a verb that waits takes first (Work::begin).
    [[nodiscard]] std::shared_ptr<const void> hold() const { return work.begin(); }
    [[nodiscard]] store::EntityStore of(const base::EntityTable &table) const { return {*store, table}; }
};

/// The field table that describes E.
template <class E>
const base::EntityTable &tableOf();
template <>
inline const base::EntityTable &tableOf<domain::Myndighed>() { return domain::myndighedTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Miljoe>() { return domain::miljoeTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Afsendersystem>() { return domain::afsendersystemTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Materiale>() { return domain::materialeTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Serviceaftale>() { return domain::serviceaftaleTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Testperson>() { return domain::testpersonTable(); }
template <>
inline const base::EntityTable &tableOf<domain::TestSms>() { return domain::testSmsTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Certifikat>() { return domain::certifikatTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Forsendelsestype>() { return domain::forsendelsestypeTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Gruppetilknytning>() { return domain::gruppetilknytningTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Register>() { return domain::registerTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Tilmeldingsgruppe>() { return domain::tilmeldingsgruppeTable(); }
template <>
inline const base::EntityTable &tableOf<domain::Tilslutningsaftale>() { return domain::tilslutningsaftaleTable(); }

/// The administered entities, in the order of the navigation (test SMS have verbs of their own).
[[nodiscard]] const QList<const base::EntityTable *> &administeredTables();
/// Any entity's table by its name; null when there is none.
[[nodiscard]] const base::EntityTable *tableNamed(const QByteArray &name);

/// The record of type E with that id, for an act. NotFound; Conflict record.draft, since no act uses a draft.
template <class E>
base::Result<E> fetch(const store::RecordReader &reader, const QString &id)
{
    const auto found = reader.find(tableOf<E>(), id);
    if (!found) {
        return found.error();
    }
    if ((*found)->draft) {
        return draftRefused(tableOf<E>(), **found);
    }
    return static_cast<const E &>(**found);
}
template <class E>
base::Job<E> fetch(std::shared_ptr<StoreAccess> access, QString id)
{
    auto records = access->of(tableOf<E>());
    const auto found = co_await records.find(id);
    if (!found) {
        co_return found.error();
    }
    if ((*found)->draft) {
        co_return draftRefused(tableOf<E>(), **found);
    }
    co_return static_cast<const E &>(**found);
}

/// The records of type E that `query` finds, at most one page.
template <class E>
base::Result<QList<E>> fetchAll(const store::RecordReader &reader, const ListQuery &query)
{
    const auto page = reader.list(tableOf<E>(), query);
    if (!page) {
        return page.error();
    }
    QList<E> all;
    for (const auto &record : page->records) {
        all += static_cast<const E &>(*record);
    }
    return all;
}
template <class E>
base::Job<QList<E>> fetchAll(std::shared_ptr<StoreAccess> access, ListQuery query)
{
    auto records = access->of(tableOf<E>());
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    QList<E> all;
    for (const auto &record : page->records) {
        all += static_cast<const E &>(*record);
    }
    co_return all;
}

/// Every record in use of `table`, page by page; retired ones too when `retired`. Ends early when asked to stop: the
/// caller, who asked, says so in words of its own.
[[nodiscard]] base::Job<QList<base::Record>> everyRecord(std::shared_ptr<StoreAccess> access,
                                                         const base::EntityTable *table, bool retired = false,
                                                         std::stop_token stop = {});

/// Every record in use of type E.
template <class E>
base::Job<QList<E>> fetchEvery(std::shared_ptr<StoreAccess> access)
{
    const auto records = co_await everyRecord(access, &tableOf<E>());
    if (!records) {
        co_return records.error();
    }
    QList<E> all;
    for (const auto &record : *records) {
        all += static_cast<const E &>(*record);
    }
    co_return all;
}

} // namespace nemsms::usecases

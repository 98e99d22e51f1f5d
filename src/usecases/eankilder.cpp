// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/eankilder.h"

#include "domain/gyldighed.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

const char *billed = QT_TRANSLATE_NOOP("Field", "Billed for all sending");
const char *stated = QT_TRANSLATE_NOOP("Field", "Only shown in the statement of use");
const char *payer = QT_TRANSLATE_NOOP("Field", "Payer of the register");

template <class E>
EanKilde sourceOf(const base::EntityTable &table, const E &record, const char *role, const QString &reference)
{
    return {table.name,  record.id, table.title(record), record.ean ? record.ean->toString() : QString(), role,
            reference};
}

/// The lines of one kind, or one that says that there is no record.
template <class E, class Belongs>
QList<EanKilde> sources(const base::EntityTable &table, const QList<E> &records, Belongs belongs, const char *role,
                       const QString &reference)
{
    QList<EanKilde> found;
    for (const E &record : records) {
        if (belongs(record)) {
            found += sourceOf(table, record, role, reference);
        }
    }
    return found.isEmpty() ? QList<EanKilde> {{table.name, {}, {}, {}, role, reference}} : found;
}

} // namespace

EanOverblik eanOverblik(const domain::Serviceaftale &aftale, QDate dag,
                        const QList<domain::Tilslutningsaftale> &tilslutninger, const QList<domain::Afsendersystem> &systemer, const QList<domain::Register> &registre)
{
    const auto counts = [&](const auto &one) {
        if constexpr (requires { one.miljoeId; }) {
            if (!one.miljoeId.isEmpty() && !aftale.miljoeId.isEmpty() && one.miljoeId != aftale.miljoeId) {
                return false; // the same number may stand in test and in production
            }
        }
        return domain::isGyldig(one.gyldigFra, one.gyldigTil, dag);
    };
    EanOverblik all;
    all.sources = sources(domain::tilslutningsaftaleTable(), tilslutninger,
                        [&](const auto &one) { return one.myndighedId == aftale.myndighedId && counts(one); }, billed,
                        u"SF2250 TS101"_s)
        + sources(domain::afsendersystemTable(), systemer,
                 [&](const auto &one) { return aftale.nemSmsSysId && one.sysId == aftale.nemSmsSysId && counts(one); }, stated,
                 u"SF2250 TS101, TS102"_s)
        + sources(domain::registerTable(), registre,
                 [&](const auto &one) { return aftale.registerSysId && one.sysId == aftale.registerSysId && counts(one); }, payer,
                 u"SF2250 TS103"_s);
    QStringList different;
    for (const auto &one : std::as_const(all.sources)) {
        if (!one.ean.isEmpty() && !different.contains(one.ean)) {
            different += one.ean;
        }
    }
    if (different.size() > 1) {
        all.findings += base::makeFinding(base::Severity::Warning, "ean.differ", {{u"eans"_s, different.join(u", "_s)}},
                                          u"SF2250 TS101, TS103"_s);
    }
    return all;
}

} // namespace nemsms::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/omkostning.h"

#include "base/clock.h"
#include "domain/daekning.h"

#include <QSet>

namespace nemsms::usecases {

using domain::Beloeb;

namespace {

/// The day by which it counts, in Denmark; invalid when the platform never accepted it.
QDate dayOf(const domain::TestSms &sms)
{
    return sms.accepteretTid.isValid() ? sms.accepteretTid.toTimeZone(base::danishTime()).date() : QDate();
}

/// Adds a message, or none, at the price of `day`.
void charge(Omkostningslinje &linje, qint64 messages, const std::optional<domain::Pris> &pris)
{
    if (!pris) {
        return;
    }
    linje.beloeb = linje.beloeb.value_or(Beloeb(0)) + messages * pris->prNemSms;
    if (!linje.kilder.contains(pris->kilde)) {
        linje.kilder += pris->kilde;
    }
}

void count(Omkostningslinje &linje, const Omkostningsgrundlag &basis, domain::Rute rute, QDate first)
{
    const auto entered = domain::indtastedePriser(basis.miljoe);
    for (const auto &sms : basis.sms) {
        const QDate day = dayOf(sms);
        if (sms.serviceaftaleId != linje.aftaleId || day.year() != first.year() || day.month() != first.month()) {
            continue;
        }
        ++(sms.simuleret ? linje.simulerede : linje.antal);
        charge(linje, sms.simuleret ? 0 : 1, domain::prisFor(rute, day, entered));
    }
    if (linje.antal + linje.simulerede == 0) {
        charge(linje, 0, domain::prisFor(rute, first, entered));
    }
}

/// The numbers of the records in use, each once: a shared SysID was paid for once.
qint64 paidFor(const Omkostningsgrundlag &basis)
{
    QSet<qint64> numbers;
    for (const auto &system : basis.systemer) {
        if (system.sysId) {
            numbers.insert(system.sysId->number());
        }
        if (system.digitalPostSysId) {
            numbers.insert(system.digitalPostSysId->number());
        }
    }
    for (const auto &one : basis.registre) {
        if (one.sysId) {
            numbers.insert(one.sysId->number());
        }
    }
    return numbers.size();
}

} // namespace

Beloeb Omkostning::forMessages() const
{
    Beloeb sum(0);
    for (const auto &linje : linjer) {
        sum = sum + linje.beloeb.value_or(Beloeb(0));
    }
    return sum;
}

Omkostning omkostningFor(const Omkostningsgrundlag &basis, QDate month)
{
    Omkostning report;
    report.month = QDate(month.year(), month.month(), 1);
    const QDate last = report.month.addMonths(1).addDays(-1);
    for (const auto &aftale : basis.aftaler) {
        const auto rute = domain::ruteFor(aftale.integration);
        if (!rute) {
            continue;
        }
        Omkostningslinje linje {aftale.id, aftale.navn, 0, 0, {}, {}, {}};
        count(linje, basis, *rute, report.month);
        if (aftale.isRetired() && linje.antal + linje.simulerede == 0) {
            continue;
        }
        linje.ean = eanOverblik(aftale, last, basis.tilslutninger, basis.systemer, basis.registre);
        report.linjer += linje;
    }
    report.sysIder = paidFor(basis);
    for (const auto &aftale : basis.tilslutninger) {
        if (aftale.engangsbeloeb) {
            report.prSysId = Beloeb(*aftale.engangsbeloeb * 100); // the agreement tells whole kroner
        }
    }
    return report;
}

} // namespace nemsms::usecases

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

void count(Omkostningslinje &linje, const QList<domain::TestSms> &all, QDate first)
{
    for (const auto &sms : all) {
        const QDate day = dayOf(sms);
        if (sms.serviceaftaleId == linje.aftaleId && day.year() == first.year() && day.month() == first.month()) {
            ++(sms.simuleret ? linje.simulerede : linje.antal);
        }
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

std::optional<Beloeb> Omkostningslinje::beloeb() const
{
    return pris ? std::optional(antal * pris->prNemSms) : std::nullopt;
}

Beloeb Omkostning::forMessages() const
{
    Beloeb sum(0);
    for (const auto &linje : linjer) {
        sum = sum + linje.beloeb().value_or(Beloeb(0));
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
        Omkostningslinje linje {aftale.id, aftale.navn, 0, 0, {}, {}};
        count(linje, basis.sms, report.month);
        if (aftale.isRetired() && linje.antal + linje.simulerede == 0) {
            continue;
        }
        linje.pris = domain::prisFor(*rute, last, domain::indtastedePriser(basis.miljoe));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dagligliste.h"

#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using store::Listekoersel;
using store::Listetilstand;

namespace {

constexpr int batch = 200; ///< messages that go out in one transaction

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString urnOf(const domain::Modtager &who)
{
    const QString number = domain::toString(who);
    return domain::isBorger(who) ? protocols::cprUrn(number) : protocols::cvrUrn(number);
}

/// What is new in `today`, and what is gone, each with the id of its message.
QList<store::Listeaendring> changesBetween(const QSet<QString> &yesterday, const QStringList &today)
{
    QList<store::Listeaendring> changes;
    QSet<QString> left = yesterday;
    for (const QString &number : today) {
        if (!left.remove(number)) {
            changes += {number, true, newUuid()};
        }
    }
    for (const QString &number : std::as_const(left)) {
        changes += {number, false, newUuid()};
    }
    return changes;
}

} // namespace

QStringList DagligListe::sysIds() const
{
    QStringList all;
    const QDate day = m_parts.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    for (const auto &aftale : aftaler->aftaler) {
        if (aftale.isInForce(day) && !aftale.nemSmsSysId.isEmpty() && !all.contains(aftale.nemSmsSysId)) {
            all += aftale.nemSmsSysId;
        }
    }
    return all;
}

base::Result<> DagligListe::finishLeft(const QString &sysId) const
{
    const auto left = m_parts.lister.inState(sysId, Listetilstand::Udgiver);
    if (!left) {
        return left.error();
    }
    return *left ? publish(**left) : base::Result<>();
}

base::Result<Listekoersel> DagligListe::run(const QString &sysId, const protocols::ChangeShare &share)
{
    const std::lock_guard lock(m_mutex);
    if (const auto finished = finishLeft(sysId); !finished) {
        return finished.error();
    }
    const auto today = m_parts.client.tilmeldingsliste(sysId);
    if (!today) {
        return today.error();
    }
    QStringList numbers;
    for (const auto &one : *today) {
        numbers += domain::toString(one.identitet);
    }
    return compare(sysId, numbers, share);
}

base::Result<Listekoersel> DagligListe::runWith(const QString &sysId, const QStringList &numbers, const protocols::ChangeShare &share)
{
    const std::lock_guard lock(m_mutex);
    if (const auto finished = finishLeft(sysId); !finished) {
        return finished.error();
    }
    return compare(sysId, numbers, share);
}

base::Result<Listekoersel> DagligListe::compare(const QString &sysId, const QStringList &today,
                                                const protocols::ChangeShare &share) const
{
    const auto yesterday = m_parts.lister.yesterday(sysId);
    const auto known = m_parts.lister.hasYesterday(sysId);
    if (!yesterday || !known) {
        return yesterday ? known.error() : yesterday.error();
    }
    const auto changes = changesBetween(*yesterday, today);
    Listekoersel koersel;
    koersel.sysId = sysId;
    koersel.begyndt = m_parts.clock->now();
    koersel.antal = today.size();
    koersel.tilkomne = std::count_if(changes.cbegin(), changes.cend(), [](const auto &one) { return one.tilmeldt; });
    koersel.udgaaede = changes.size() - koersel.tilkomne;
    const bool waits = *known && share.needsConsent(changes.size(), yesterday->size());
    koersel.tilstand = waits ? Listetilstand::Venter : Listetilstand::Udgiver;
    const auto begun = m_parts.lister.begin(koersel, changes);
    if (!begun) {
        return begun.error();
    }
    koersel.nummer = *begun;
    if (!waits) {
        if (const auto published = publish(koersel); !published) {
            return published.error();
        }
        koersel.tilstand = Listetilstand::Faerdig;
    }
    return koersel;
}

base::Result<Listekoersel> DagligListe::accept(const QString &sysId)
{
    const std::lock_guard lock(m_mutex);
    const auto waiting = m_parts.lister.inState(sysId, Listetilstand::Venter);
    if (!waiting) {
        return waiting.error();
    }
    if (!*waiting) {
        return base::failure(base::ErrorKind::NotFound, "liste.nothing.waits", {{u"sysId"_s, sysId}});
    }
    Listekoersel koersel = **waiting;
    auto done = m_parts.lister.accept(koersel.nummer);
    if (done) {
        done = publish(koersel);
    }
    koersel.tilstand = Listetilstand::Faerdig;
    return done ? base::Result<Listekoersel>(koersel) : base::Result<Listekoersel>(done.error());
}

base::Result<> DagligListe::resume()
{
    const std::lock_guard lock(m_mutex);
    for (const QString &sysId : sysIds()) {
        if (const auto done = finishLeft(sysId); !done) {
            return done;
        }
    }
    return {};
}

base::Result<> DagligListe::publish(const Listekoersel &koersel) const
{
    const auto abonnementer = m_parts.abonnementer.all();
    if (!abonnementer) {
        return abonnementer.error();
    }
    for (;;) {
        const auto changes = m_parts.lister.unpublished(koersel.nummer, batch);
        if (!changes) {
            return changes.error();
        }
        if (changes->isEmpty()) {
            // Yesterday's list is replaced after the last confirm, and not before.
            if (const auto confirmed = m_parts.broker ? m_parts.broker->publishAll() : base::Result<>(); !confirmed) {
                return confirmed;
            }
            return m_parts.lister.finish(koersel.nummer, m_parts.clock->now());
        }
        QList<store::Udgivelse> messages;
        for (const auto &change : *changes) {
            messages += messagesFor(koersel, change, *abonnementer);
        }
        if (const auto out = m_parts.lister.publish(koersel.nummer, messages, m_parts.clock->now()); !out) {
            return out;
        }
    }
}

QList<store::Udgivelse> DagligListe::messagesFor(const Listekoersel &koersel, const store::Listeaendring &change,
                                                 const QList<store::Abonnementspost> &abonnementer) const
{
    QList<store::Udgivelse> all {messageFor(koersel, change, abonnementer)};
    if (m_parts.board->isOn(protocols::KnobDoor::Haendelse, protocols::KnobKind::Lose)) {
        all.first().dueslag.clear();
    } else if (m_parts.board->isOn(protocols::KnobDoor::Haendelse, protocols::KnobKind::Double)) {
        store::Listeaendring again = change;
        again.beskedId = newUuid();
        all += messageFor(koersel, again, abonnementer);
    }
    return all;
}

bool DagligListe::mayReceive(const QString &cvr) const
{
    const QDate day = m_parts.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    const Aftale *aftale = aftaler->aftaleFor(cvr, protocols::SetupArt::Haendelser, day);
    return aftale && aftale->godkendt;
}

store::Udgivelse DagligListe::messageFor(const Listekoersel &koersel, const store::Listeaendring &change,
                                         const QList<store::Abonnementspost> &abonnementer) const
{
    const QString cvr = m_parts.aftaler->get()->myndighedFor(koersel.sysId);
    const auto who = domain::parseModtager(change.identitet);
    Q_ASSERT(who); // it was one when the list was read
    protocols::ObjektRegistrering registrering;
    registrering.registreringId = change.beskedId;
    registrering.tidspunkt = koersel.begyndt;
    registrering.ansvarligMyndighed = protocols::cvrUrn(cvr);
    registrering.objektId = urnOf(*who);
    registrering.objektType = domain::isBorger(*who) ? QLatin1String(protocols::objekttypePerson) : QString();

    protocols::Haendelsesbesked besked;
    besked.beskedId = change.beskedId;
    besked.beskedtype = QLatin1String(protocols::nemSmsTilmeldingBeskedtype);
    besked.ansvarligAktoer = QLatin1String(protocols::digitalPostAktoer);
    besked.tilladteModtagere = {protocols::cvrUrn(cvr)};
    besked.relaterede = {{registrering.objektId, registrering.objektType.isEmpty()
                              ? QString(u"urn:oio:objekttype:virksomhed"_s) : registrering.objektType}};
    besked.registreringer = {registrering};
    besked.dannelsestidspunkt = koersel.begyndt;
    besked.transaktionsId = change.beskedId;
    besked.sikkerhedsklassificering = QLatin1String(protocols::fortroligePersonoplysninger);
    besked.data = protocols::encodeNemSmsTilmelding({*who, change.tilmeldt});

    store::Udgivelse made {change.beskedId, encodeHaendelsesbesked(besked), {}};
    if (!mayReceive(cvr)) {
        return made;
    }
    for (const auto &abonnement : abonnementer) {
        if (abonnement.takes(besked.beskedtype, cvr, change.identitet) && !made.dueslag.contains(abonnement.dueslag)) {
            made.dueslag += abonnement.dueslag;
        }
    }
    return made;
}

} // namespace nemsms::platform

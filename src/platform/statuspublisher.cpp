// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statuspublisher.h"

#include "counterpart/dkalfejl.h"
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/pkohaendelse.h"
#include "protocols/beskedkuvert/pkopoststatus.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::DkalFejl;
using protocols::PkoHaendelse;

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// RECONSTRUCTED: which event tells what became of a NemSMS, and its KanalKode, are not public.
struct Udfald {
    PkoHaendelse haendelse;
    QString kode;
    QDateTime tid;
};

Udfald udfaldOf(const store::Afsendelsespost &post)
{
    if (post.tilbagekaldt.isValid()) {
        return {PkoHaendelse::Tilbagekaldt, u"Tilbagekaldt"_s, post.tilbagekaldt};
    }
    return post.afvist.isValid() ? Udfald {PkoHaendelse::Fejlet, u"Fejlet"_s, post.afvist}
                                 : Udfald {PkoHaendelse::AfleveretDigitalPost, u"Afleveret"_s, post.afleveret};
}

} // namespace

base::Result<> StatusPublisher::operator()(const store::Afsendelsespost &post) const
{
    const QString myndighedCvr = m_aftaler->get()->myndighedFor(post.sysId);
    const Udfald udfald = udfaldOf(post);
    protocols::PkoPostStatus status;
    status.transmissionId = post.transmission;
    status.messageUuid = post.isMemo() ? post.identifikator : newUuid();
    status.messageId = post.identifikator;
    status.afsendelseIdentifikator = post.isMemo() ? QString() : post.identifikator;
    status.kanalKode = u"NemSMS"_s;
    status.transaktionsDatoTid = udfald.tid;
    status.afsenderSystemIdentifikator = post.sysId;
    status.transaktionsStatusKode = udfald.kode;
    if (udfald.haendelse == PkoHaendelse::Fejlet) {
        status.fejlKode = QString::number(counterpart::rowOf(DkalFejl::ModtagerIkkeTilmeldt).kode);
        status.fejlTekst = tekstOf(DkalFejl::ModtagerIkkeTilmeldt);
    }

    protocols::ObjektRegistrering registrering;
    registrering.registreringId = newUuid();
    registrering.tidspunkt = udfald.tid;
    registrering.ansvarligMyndighed = protocols::cvrUrn(myndighedCvr);
    registrering.objektId = status.messageUuid;
    registrering.objektHandling = protocols::toUuid(udfald.haendelse);

    protocols::Haendelsesbesked besked;
    besked.beskedId = newUuid();
    besked.beskedtype = QLatin1String(protocols::pkoPostStatusBeskedtype);
    besked.ansvarligAktoer = QLatin1String(protocols::digitalPostAktoer);
    besked.tilladteModtagere = {protocols::cvrUrn(myndighedCvr)};
    besked.registreringer = {registrering};
    besked.dannelsestidspunkt = m_clock->now();
    besked.transaktionsId = newUuid();
    besked.sikkerhedsklassificering = QLatin1String(protocols::fortroligePersonoplysninger);
    besked.data = encodePkoPostStatus(status);
    return m_journal.publish(post.nummer, encodeHaendelsesbesked(besked), m_clock->now());
}

} // namespace nemsms::platform

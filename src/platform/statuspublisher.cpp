// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statuspublisher.h"

#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/pkohaendelse.h"
#include "protocols/beskedkuvert/pkopoststatus.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

base::Result<> StatusPublisher::operator()(const store::Afsendelsespost &post) const
{
    const QString myndighedCvr = m_aftaler->get()->myndighedFor(post.sysId);
    // RECONSTRUCTED: which event tells a delivered NemSMS, and its KanalKode, are not public.
    protocols::PkoPostStatus status;
    status.messageUuid = newUuid();
    status.messageId = post.identifikator;
    status.afsendelseIdentifikator = post.identifikator;
    status.kanalKode = u"NemSMS"_s;
    status.transaktionsDatoTid = post.afleveret;
    status.afsenderSystemIdentifikator = post.sysId;
    status.transaktionsStatusKode = u"Afleveret"_s;

    protocols::ObjektRegistrering registrering;
    registrering.registreringId = newUuid();
    registrering.tidspunkt = post.afleveret;
    registrering.ansvarligMyndighed = protocols::cvrUrn(myndighedCvr);
    registrering.objektId = status.messageUuid;
    registrering.objektHandling = protocols::toUuid(protocols::PkoHaendelse::AfleveretDigitalPost);

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

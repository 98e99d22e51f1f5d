// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/accessgate.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;

namespace {

SpAfvisning refused(const QString &why)
{
    return {SpFejl::AdgangstokenAfvist, why};
}

} // namespace

bool AccessGate::isNobody(const protocols::ServerRequest &request) const
{
    return m_keeper.recognise(request.peerCertificateDer) == Guest::Nobody;
}

std::optional<SpAfvisning> AccessGate::judgeToken(const QByteArray &authorization, const QByteArray &peerDer,
                                                  const QString &entityId, QString &cvr) const
{
    const QByteArray scheme = "holder-of-key ";
    if (!authorization.toLower().startsWith(scheme)) {
        return refused(u"Authorization: Holder-of-key mangler"_s);
    }
    const auto found = m_tokens.find(QString::fromLatin1(authorization.mid(scheme.size()).trimmed()));
    if (!found) {
        return SpAfvisning {SpFejl::Intern, base::sentence(found.error().message)};
    }
    if (!*found) {
        return refused(u"det kendes ikke"_s);
    }
    const store::Adgang &adgang = **found;
    if (adgang.indehaver != peerDer) {
        return refused(u"det er udstedt til et andet certifikat"_s);
    }
    if (adgang.tjeneste != entityId) {
        return refused(u"det gælder %1"_s.arg(adgang.tjeneste));
    }
    if (m_clock->now() >= adgang.udloeber) {
        return refused(u"det er udløbet"_s);
    }
    cvr = adgang.cvr;
    return {};
}

Dom<QString> AccessGate::admit(const protocols::ServerRequest &request, const QString &entityId) const
{
    if (m_keeper.recognise(request.peerCertificateDer) != Guest::Anvendersystem) {
        return Afslag(SpAfvisning {SpFejl::Certifikat, {}});
    }
    QString cvr;
    if (const auto refusal = judgeToken(request.header("Authorization"), request.peerCertificateDer, entityId, cvr)) {
        return Afslag(*refusal);
    }
    if (QUuid::fromString(QString::fromLatin1(request.header("x-TransaktionsId"))).isNull()) {
        return Afslag(SpAfvisning {SpFejl::TransaktionsHeader, u"x-TransaktionsId"_s});
    }
    if (!QDateTime::fromString(QString::fromLatin1(request.header("x-TransaktionsTid")), Qt::ISODateWithMs).isValid()) {
        return Afslag(SpAfvisning {SpFejl::TransaktionsHeader, u"x-TransaktionsTid"_s});
    }
    return cvr;
}

} // namespace nemsms::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tokendesk.h"

#include "protocols/kombipost/kombikald.h"
#include "protocols/printservice/afsendbrev.h"
#include "protocols/tilmelding/tilmeldingkald.h"
#include "security/x509facts.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using protocols::SignatureKey;
using security::TestRole;

namespace {

// In the form of the real one, and not to be taken for it.
const QString issuer = u"https://saml.lokal-platform.invalid"_s;
constexpr qint64 lifeSeconds = 8 * 3600;

} // namespace

base::Result<std::shared_ptr<const TokenDesk>> TokenDesk::open(const security::TestPki &pki)
{
    const auto library = protocols::XmlSecurity::start();
    if (!library) {
        return library.error();
    }
    const auto sts = SignatureKey::ofIdentity(*library, pki.identity(TestRole::Sts));
    const auto service = SignatureKey::ofIdentity(*library, pki.identity(TestRole::Kombit));
    if (!sts || !service) {
        return sts ? service.error() : sts.error();
    }
    return std::shared_ptr<const TokenDesk>(new TokenDesk(*library, *sts, *service));
}

base::Result<SignatureKey> TokenDesk::keyOf(const QByteArray &certificateDer) const
{
    return SignatureKey::ofCertificate(m_library, certificateDer);
}

base::Result<TokenDesk::Issued> TokenDesk::issue(const protocols::TokenRequest &request, const QDateTime &now) const
{
    const auto facts = security::readX509(request.holderDer);
    if (!facts) {
        return facts.error();
    }
    const protocols::TokenDraft draft {issuer,            facts->subject, request.audience,
                                       request.cvr,       request.holderDer, now,
                                       now.addSecs(lifeSeconds)};
    const auto assertion = protocols::issueSamlToken(draft, m_sts);
    return assertion ? base::Result<Issued>(Issued {*assertion, draft.from, draft.to})
                     : base::Result<Issued>(assertion.error());
}

bool TokenDesk::knows(const QString &entityId)
{
    return entityId == QLatin1String(protocols::printServiceEntityId)
        || entityId == QLatin1String(protocols::tilmeldingEntityId)
        || entityId == QLatin1String(protocols::kombiPostEntityId)
        || entityId == QLatin1String(protocols::postForespoergEntityId);
}

} // namespace nemsms::platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tokenverbs.h"

#include "protocols/printservice/afsendbrev.h"
#include "security/x509facts.h"
#include "store/auditlog.h"
#include "usecases/sendparts.h"
#include "usecases/tokens.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// `ownDer`: our certificate, which the token should be bound to.
TokenView viewOf(const protocols::SamlToken &token, const Connection &connection, const QByteArray &ownDer)
{
    TokenView view;
    view.id = token.id;
    view.issuer = token.issuer;
    view.subject = token.subject;
    view.audience = token.audience;
    view.cvr = token.cvr;
    view.notBefore = token.notBefore;
    view.notOnOrAfter = token.notOnOrAfter;
    view.claims = token.claims;
    view.simuleret = connection.simuleret();
    if (const auto facts = security::readX509(token.holderDer)) {
        view.holder = facts->subject;
        view.thumbprint = QString::fromLatin1(facts->thumbprintSha256.toHex().toUpper());
    }
    const QString service = QString::fromLatin1(protocols::printServiceEntityId);
    const auto judged = judgeToken(token, {service, ownDer, {}}, connection.clock->now());
    if (!judged) {
        view.findings << base::Finding {base::Severity::Error, judged.error().message, {}, {}};
    }
    return view;
}

QByteArray ownCertificate(const Connection &connection)
{
    return connection.identity ? protocols::certificateDerOf(connection.identity->certificatePem) : QByteArray();
}

} // namespace

TokenVerbs::TokenVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

TokenVerbs::~TokenVerbs() = default;

base::Job<Connection> TokenVerbs::connection() const
{
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, m_parts->context->here().miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    co_return co_await m_parts->connections->to(*miljoe);
}

base::Job<QString> TokenVerbs::authority() const
{
    const QString id = m_parts->context->here().myndighedId;
    if (id.isEmpty()) {
        co_return base::failure(base::ErrorKind::NotFound, "token.noauthority");
    }
    const auto myndighed = co_await fetch<domain::Myndighed>(m_parts->access, id);
    if (!myndighed) {
        co_return myndighed.error();
    }
    co_return myndighed->cvr ? myndighed->cvr->toString() : QString();
}

base::Job<TokenView> TokenVerbs::issue(bool reveal) const
{
    const auto held = m_parts->access->hold();
    const auto opened = co_await connection();
    if (!opened) {
        co_return opened.error();
    }
    const auto cvr = co_await authority();
    if (!cvr) {
        co_return cvr.error();
    }
    const TokenWish wish {QString::fromLatin1(protocols::printServiceEntityId), *cvr, {}};
    auto fetching = m_parts->tokens->fetch(*opened, wish);
    const auto token = co_await fetching;
    if (!token) {
        co_return token.error();
    }
    TokenView view = viewOf(*token, *opened, ownCertificate(*opened));
    if (reveal) {
        store::AuditNote note;
        note.action = "token.reveal";
        note.entity = "miljoe";
        note.recordId = opened->miljoe.id;
        note.details = {{u"audience"_s, wish.audience}, {u"cvr"_s, wish.cvr}};
        store::AuditLog log(*m_parts->access->store);
        const auto noted = co_await log.note(note, m_parts->access->actor);
        if (!noted) {
            co_return noted.error();
        }
        view.token = token->markup;
    }
    co_return view;
}

base::Job<TokenView> TokenVerbs::show(QByteArray text) const
{
    const auto held = m_parts->access->hold();
    const auto opened = co_await connection();
    if (!opened) {
        co_return opened.error();
    }
    const auto token = co_await m_parts->tokens->read(*opened, text);
    if (!token) {
        co_return token.error();
    }
    const TokenView view = viewOf(*token, *opened, ownCertificate(*opened));
    co_return view;
}

} // namespace nemsms::usecases

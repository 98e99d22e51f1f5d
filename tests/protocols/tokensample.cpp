// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tokensample.h"

namespace nemsms::test {

using namespace protocols;
using namespace Qt::StringLiterals;

namespace {

security::TlsIdentity rsaIdentity(const QString &name)
{
    TestCa::Wish wish;
    wish.commonName = name;
    wish.rsaBits = 2048;
    return TestCa(u"Sample CA"_s).issue(wish);
}

} // namespace

TokenSample::TokenSample()
    : library(*XmlSecurity::start()), stsIdentity(rsaIdentity(u"sts"_s)), callerIdentity(rsaIdentity(u"caller"_s)),
      strangerIdentity(rsaIdentity(u"stranger"_s)), sts(*SignatureKey::ofIdentity(library, stsIdentity)),
      caller(*SignatureKey::ofIdentity(library, callerIdentity)),
      stranger(*SignatureKey::ofIdentity(library, strangerIdentity))
{
}

TokenDraft TokenSample::draft() const
{
    return {u"https://sts.test"_s, u"CN=caller"_s, u"http://print.serviceplatformen.dk/service/forsendelse/2"_s,
            u"29189846"_s, caller.certificateDer(), now(), now().addSecs(8 * 3600)};
}

TokenExpectation TokenSample::expected() const
{
    return {draft().audience, caller.certificateDer(), draft().cvr};
}

QByteArray TokenSample::token() const
{
    return *issueSamlToken(draft(), sts);
}

base::Result<SamlToken> TokenSample::read(const QByteArray &xml) const
{
    const auto document = XmlDocument::parse(xml);
    if (!document) {
        return document.error();
    }
    const auto ids = ElementIds::of(*document);
    return ids ? readSamlToken(document->root(), *ids, sts) : base::Result<SamlToken>(ids.error());
}

QByteArray swapped(QByteArray text, const QByteArray &old, const QByteArray &with)
{
    Q_ASSERT(text.contains(old));
    return text.replace(text.indexOf(old), old.size(), with);
}

QByteArray piece(const QByteArray &text, const QByteArray &first, const QByteArray &last)
{
    const auto from = text.indexOf(first);
    return text.mid(from, text.indexOf(last, from + first.size()) + last.size() - from);
}

} // namespace nemsms::test

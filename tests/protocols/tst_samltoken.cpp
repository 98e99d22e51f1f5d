// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tokensample.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;
using test::piece;
using test::swapped;

class tst_samltoken : public QObject
{
    Q_OBJECT

private:
    test::TokenSample m_sample;

    QByteArray refusal(const QByteArray &xml) const
    {
        const auto read = m_sample.read(xml);
        return read ? QByteArray() : read.error().message.code;
    }
    QByteArray verdict(const TokenExpectation &expected, const QDateTime &now) const
    {
        const auto token = m_sample.read(m_sample.token());
        const auto judged = judgeToken(*token, expected, now);
        return judged ? QByteArray() : judged.error().message.code;
    }

private Q_SLOTS:
    void everyPartIsReadBack();
    void itHoldsWithinAnotherMessage();
    void attacks_data();
    void attacks();
    void aForeignStsIsRefused();
    void itIsJudgedByAudienceHolderAndAuthority();
    void theConfirmationIsJudgedToo();
    void timesAreJudgedWithTolerance();
};

void tst_samltoken::everyPartIsReadBack()
{
    const auto token = m_sample.read(m_sample.token());
    VERIFY_RESULT(token);
    const TokenDraft draft = m_sample.draft();
    QCOMPARE(token->issuer, draft.issuer);
    QCOMPARE(token->subject, draft.subject);
    QCOMPARE(token->audience, draft.audience);
    QCOMPARE(token->cvr, draft.cvr);
    QCOMPARE(token->holderDer, draft.holderDer);
    QCOMPARE(token->notBefore, draft.from);
    QCOMPARE(token->notOnOrAfter, draft.to);
    QCOMPARE(token->claims.size(), 3);
    QVERIFY(token->id.startsWith(u'_'));
    VERIFY_RESULT(m_sample.read(token->markup)); // what is kept can be verified again
}

// Prefixes that only stand in values (xsi:type) must follow the assertion out of the answer that brought it.
void tst_samltoken::itHoldsWithinAnotherMessage()
{
    const QByteArray answer = "<a xmlns='urn:a' xmlns:xs='http://www.w3.org/2001/XMLSchema' xml:lang='da'><b>" + m_sample.token()
        + "</b></a>";
    const auto document = XmlDocument::parse(answer);
    const auto ids = ElementIds::of(*document);
    const auto token = readSamlToken(document->root().firstChild().firstChild(), *ids, m_sample.sts);
    VERIFY_RESULT(token);
    QVERIFY(token->markup.contains("xmlns:xs="));
    VERIFY_RESULT(m_sample.read("<?xml version='1.0'?>" + token->markup));
}

void tst_samltoken::attacks_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = m_sample.token();
    const QByteArray signature = piece(good, "<ds:Signature ", "</ds:Signature>");
    const QByteArray id = piece(good, " ID=\"_", "\"");
    QByteArray bare = good;
    bare.replace(signature, "");
    const QByteArray evil = swapped(bare, "29189846", "19435075");
    QTest::newRow("another authority") << swapped(good, "29189846", "19435075") << QByteArray("signature.digest");
    QTest::newRow("longer life") << swapped(good, "T17:00", "T23:00") << QByteArray("signature.digest");
    QTest::newRow("comment in NameID") << swapped(good, "CN=caller", "CN=caller<!-- -->,O=other") << QByteArray("signature.comment");
    QTest::newRow("unsigned") << bare << QByteArray("signature.missing");
    QTest::newRow("signature of the first in the second")
        << swapped(swapped(evil, id, " ID=\"_evil\""), "</saml:Issuer>", "</saml:Issuer>" + signature) << QByteArray("signature.reference");
    QTest::newRow("signed assertion inside another")
        << swapped(swapped(evil, id, " ID=\"_evil\""), "</saml:Issuer>", "</saml:Issuer>" + signature + "<Extra>" + bare + "</Extra>")
        << QByteArray("signature.form");
    QTest::newRow("two with one id") << swapped(evil, "</saml:Issuer>", "</saml:Issuer>" + good) << QByteArray("signature.duplicateid");
    QTest::newRow("two signatures") << swapped(good, signature, signature + signature) << QByteArray("signature.missing");
    QTest::newRow("no assertion") << QByteArray("<Assertion ID='_1'/>") << QByteArray("token.form");
}

void tst_samltoken::attacks()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, code);
    QCOMPARE(refusal(xml), code);
}

void tst_samltoken::aForeignStsIsRefused()
{
    const auto foreign = issueSamlToken(m_sample.draft(), m_sample.stranger);
    VERIFY_RESULT(foreign);
    QCOMPARE(refusal(*foreign), "signature.value"); // although it brings a certificate that fits
}

void tst_samltoken::itIsJudgedByAudienceHolderAndAuthority()
{
    const QDateTime now = test::TokenSample::now();
    const TokenExpectation good = m_sample.expected();
    QCOMPARE(verdict(good, now), QByteArray());
    QCOMPARE(verdict({u"http://other"_s, good.holderDer, good.cvr}, now), "token.audience");
    QCOMPARE(verdict({good.audience, m_sample.stranger.certificateDer(), good.cvr}, now), "token.holder");
    QCOMPARE(verdict({good.audience, good.holderDer, u"19435075"_s}, now), "token.cvr");
    QCOMPARE(verdict({good.audience, good.holderDer, {}}, now), QByteArray());
}

void tst_samltoken::theConfirmationIsJudgedToo()
{
    const auto verdictOf = [this](const TokenDraft &draft, const QDateTime &now) {
        const auto text = issueSamlToken(draft, m_sample.sts);
        const auto token = m_sample.read(*text);
        const auto judged = token ? judgeToken(*token, m_sample.expected(), now) : base::Result<>(token.error());
        return judged ? QByteArray() : judged.error().message.code;
    };
    TokenDraft draft = m_sample.draft();
    const QDateTime now = test::TokenSample::now();
    QCOMPARE(verdictOf(draft, now), QByteArray());
    draft.recipient = u"http://other"_s; // another service may not have it although the audience would let it
    QCOMPARE(verdictOf(draft, now), "token.audience");
    draft = m_sample.draft();
    draft.confirmedFrom = now.addSecs(-60);
    draft.confirmedUntil = now.addSecs(60);
    QCOMPARE(verdictOf(draft, now), QByteArray());
    QCOMPARE(verdictOf(draft, now.addSecs(60)), "token.expired");
    QCOMPARE(verdictOf(draft, now.addSecs(-361)), "token.notyet");
    for (const auto &method : {u"urn:oasis:names:tc:SAML:2.0:cm:bearer"_s, u"urn:oasis:names:tc:SAML:2.0:cm:sender-vouches"_s}) {
        TokenDraft bearer = m_sample.draft(); // whoever has it could use it
        bearer.method = method;
        QCOMPARE(verdictOf(bearer, now), "token.form");
    }
    draft.confirmedUntil = draft.to.addSecs(3600); // never longer than the token
    QCOMPARE(verdictOf(draft, draft.to), "token.expired");
}

void tst_samltoken::timesAreJudgedWithTolerance()
{
    const QDateTime from = m_sample.draft().from;
    const QDateTime to = m_sample.draft().to;
    QCOMPARE(verdict(m_sample.expected(), from.addSecs(-300)), QByteArray());
    QCOMPARE(verdict(m_sample.expected(), from.addSecs(-301)), "token.notyet");
    QCOMPARE(verdict(m_sample.expected(), to.addSecs(-1)), QByteArray());
    QCOMPARE(verdict(m_sample.expected(), to), "token.expired");
}

NEMSMS_TEST(tst_samltoken)
#include "tst_samltoken.moc"

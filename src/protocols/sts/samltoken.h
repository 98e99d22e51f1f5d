// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xmlsignature/elementids.h"
#include "protocols/xmlsignature/signaturekey.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nemsms::protocols {

/// The attribute of a token that names the authority (Rammearkitekturen).
constexpr char cvrClaim[] = "dk:gov:saml:attribute:CvrNumberIdentifier";

/// A holder-of-key assertion, read from what its signature covers.
struct SamlToken {
    QByteArray markup;      ///< the assertion as it was signed, a document of its own. Secret: whoever holds the key may use it
    QString id;
    QString issuer;
    QString subject;        ///< NameID, an X.509 subject name
    QString audience;       ///< entity id of the service
    QString recipient;      ///< the service that the confirmation is for; empty = it names none
    QString cvr;            ///< the authority; empty when no claim names it
    QDateTime notBefore;    ///< UTC, as the next; the narrower of the conditions' and the confirmation's
    QDateTime notOnOrAfter;
    QByteArray holderDer;   ///< certificate of the key that must be shown with it
    QList<std::pair<QString, QString>> claims; ///< every attribute, in order

    friend bool operator==(const SamlToken &, const SamlToken &) = default;
};

/// What a token must be for.
struct TokenExpectation {
    QString audience;
    QByteArray holderDer; ///< our certificate, or the caller's
    QString cvr;          ///< empty = any authority
};

/// Verifies the assertion's own signature by the STS's key and reads it. `ids` are those of the document it stands in.
/// Errors: those of verifySignature(), signature.uncovered, token.form {element} (something is missing or twice).
[[nodiscard]] base::Result<SamlToken> readSamlToken(const XmlElement &assertion, const ElementIds &ids,
                                                    const SignatureKey &sts);

/// Judges a token at `now`, with the tolerance between two clocks. Errors: token.notyet and token.expired {moment, now, n}
/// (n = minutes between), token.audience {audience, expected} of audience and recipient, token.holder (made for another
/// key), token.cvr {cvr, expected}.
[[nodiscard]] base::Result<> judgeToken(const SamlToken &token, const TokenExpectation &expected, const QDateTime &now);

/// A token to be made: what the local platform's STS says.
struct TokenDraft {
    QString issuer;
    QString subject;
    QString audience;
    QString cvr;
    QByteArray holderDer;
    QDateTime from;
    QDateTime to;
    QString recipient {};          ///< of the confirmation; empty = the audience
    QDateTime confirmedFrom {};    ///< the confirmation's own times; invalid = it says none
    QDateTime confirmedUntil {};
    QString method {};             ///< of the confirmation; empty = holder-of-key
};
/// Gives the signed assertion as a document of its own. Errors: those of sign().
[[nodiscard]] base::Result<QByteArray> issueSamlToken(const TokenDraft &draft, const SignatureKey &sts);

} // namespace nemsms::protocols

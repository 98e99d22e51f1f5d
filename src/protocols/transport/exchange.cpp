// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/exchange.h"

#include "domain/masking.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

bool isCredential(const QByteArray &name)
{
    static constexpr std::array names {"authorization", "proxy-authorization", "cookie", "set-cookie"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// In words that people wrote eight digits are a telephone number; in XML they are many other things.
QString maskWords(const QString &words)
{
    static const QRegularExpression mobile(u"(?<!\\d)([2-9]\\d)(?: ?\\d\\d){3}(?!\\d)"_s);
    return domain::maskPersonalData(words).replace(mobile, u"\\1******"_s);
}

/// SF1600 carries the text of an SMS as base64 of UTF-8: whatever names a person in there is masked too. Content that is
/// no text, or names nobody, stays as it was sent.
QByteArray maskEncoded(QByteArray body)
{
    static const QRegularExpression element(u">([A-Za-z0-9+/\\s]{8,}={0,2}\\s*)(?=<|$)"_s);
    const QString text = QString::fromLatin1(body);
    auto matches = element.globalMatch(text);
    qsizetype grown = 0; // latin1: positions in text and body are the same
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QByteArray plain = QByteArray::fromBase64(match.captured(1).toLatin1());
        const QString decoded = QString::fromUtf8(plain);
        const QString masked = decoded.contains(QChar::ReplacementCharacter) ? decoded : maskWords(decoded);
        if (masked != decoded) {
            const QByteArray kept = masked.toUtf8().toBase64();
            body.replace(match.capturedStart(1) + grown, match.capturedLength(1), kept);
            grown += kept.size() - match.capturedLength(1);
        }
    }
    return body;
}

/// A token is worth what its key is worth; neither a store nor a screen needs it.
QByteArray withoutTokens(const QByteArray &body)
{
    if (!body.contains("Assertion") && !body.contains("access_token") && !body.contains("saml-token")) {
        return body;
    }
    static const QRegularExpression inXml(
        QStringLiteral("(<((?:[\\w.-]+:)?Assertion)(?=[\\s>])).*?</\\2>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inJson(QStringLiteral("(\"(?:Assertion|access_token)\"\\s*:\\s*)\"[^\"]*\""));
    static const QRegularExpression inForm(QStringLiteral("(saml-token=)[^&\\s]*"));
    QString text = QString::fromUtf8(body);
    text.replace(inXml, QStringLiteral("\\1>****</\\2>"));
    text.replace(inJson, QStringLiteral("\\1\"****\""));
    text.replace(inForm, QStringLiteral("\\1****"));
    return text.toUtf8();
}

QString shown(const QByteArray &firstLine, const HttpHeaders &headers, const QByteArray &whole)
{
    const QByteArray body = withoutTokens(whole);
    QByteArray text = firstLine + '\n';
    for (const auto &[name, value] : headers) {
        text += name + ": " + (isCredential(name) ? QByteArray("****") : value) + '\n';
    }
    text += '\n' + maskEncoded(body.left(captureLimit));
    if (body.size() > captureLimit) {
        text += "\n[" + QByteArray::number(body.size() - captureLimit) + " bytes more]";
    }
    return QString::fromUtf8(domain::maskPersonalData(QByteArrayView(text)));
}

} // namespace

Exchange capture(const HttpRequest &request, const base::Result<HttpResponse> &result, const QDateTime &sentAt)
{
    Exchange made;
    made.sentAt = sentAt;
    made.method = request.method;
    made.url = domain::maskPersonalData(request.url.toString(QUrl::RemoveUserInfo));
    made.request = shown(request.method + ' ' + request.url.toEncoded(QUrl::RemoveUserInfo), request.headers,
                         request.body);
    if (result) {
        made.status = result->status;
        made.elapsed = result->elapsed;
        made.response = shown("HTTP " + QByteArray::number(result->status), result->headers, result->body);
    } else {
        made.errorCode = result.error().message.code;
    }
    return made;
}

} // namespace nemsms::protocols

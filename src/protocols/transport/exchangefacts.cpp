// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/exchangefacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

/// The text of the first element with one of these local names; empty when there is none.
QString elementText(const QString &text, const QString &names)
{
    const QRegularExpression element(u"<(?:[\\w.-]+:)?(?:%1)(?:\\s[^>]*)?>\\s*([^<]*?)\\s*</"_s.arg(names));
    return element.match(text).captured(1);
}

/// The action of SOAP 1.1 or 1.2, without its quotes.
QString actionOf(const HttpRequest &request)
{
    static const QRegularExpression inType(u"action=\"?([^\";]+)"_s);
    const QString header = QString::fromUtf8(headerValue(request.headers, "SOAPAction")).remove(u'"').trimmed();
    return header.isEmpty() ? inType.match(QString::fromUtf8(headerValue(request.headers, "Content-Type"))).captured(1) : header;
}

} // namespace

ExchangeFacts factsOf(const HttpRequest &request)
{
    // Names stand near the start; a body may hold megabytes of content.
    const QString text = QString::fromUtf8(request.body.left(64 * 1024));
    const QString action = actionOf(request);
    ExchangeFacts facts;
    facts.operation = action.isEmpty() ? QString::fromLatin1(request.method) + u' ' + request.url.path().section(u'/', -1)
                                       : action.section(QRegularExpression(u"[/#:]"_s), -1);
    static const QRegularExpression number(u"[0-9]{8,}"_s); // a path may end in a person's number
    facts.operation.replace(number, u"*"_s);
    facts.transaktion = QString::fromUtf8(headerValue(request.headers, "x-TransaktionsId"));
    if (facts.transaktion.isEmpty()) {
        facts.transaktion = elementText(text, u"MessageID"_s);
    }
    facts.identifikator = elementText(text, u"AfsendelseIdentifikator|messageUUID|CallersServiceCallIdentifier"_s);
    return facts;
}

FaultWords faultWordsOf(const QByteArray &answer)
{
    const QString text = QString::fromUtf8(answer);
    FaultWords words {elementText(text, u"ErrorCode|FejlKode|FejlId"_s), elementText(text, u"ErrorText|FejlTekst"_s)};
    if (words.tekst.isEmpty()) {
        words.tekst = elementText(text, u"faultstring|Text"_s);
    }
    return words;
}

} // namespace nemsms::protocols

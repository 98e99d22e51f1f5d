// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/memo/nemsmsmemo.h"

#include "protocols/xml/xmlwriter.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

base::Error wrong(const char *code, const QVariantMap &arguments = {})
{
    return base::failure(base::ErrorKind::InvalidInput, code, arguments);
}

void writeParties(XmlWriter &writer, const NemSmsMemo &memo)
{
    writer.open("memo:Sender");
    writer.element("memo:senderID", memo.senderCvr);
    writer.element("memo:idType", u"CVR");
    writer.element("memo:label", memo.senderLabel);
    writer.close();
    writer.open("memo:Recipient");
    if (memo.recipient) {
        writer.element("memo:recipientID", domain::toString(*memo.recipient));
        writer.element("memo:idType", domain::isBorger(*memo.recipient) ? u"CPR" : u"CVR");
    }
    writer.close();
}

base::Result<domain::Modtager> recipientOf(const XmlElement &recipient)
{
    const QString idType = recipient.child({memoNs, "idType"}).trimmedText();
    const QString id = recipient.child({memoNs, "recipientID"}).trimmedText();
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype digits = idType == u"CPR" ? 10 : idType == u"CVR" ? 8 : 0;
    const auto read = plain && id.size() == digits ? domain::parseModtager(id)
                                                   : base::Result<domain::Modtager>(wrong("memo.recipient"));
    return read ? read : base::Result<domain::Modtager>(wrong("memo.recipient"));
}

/// xs:date may carry a zone, which a day in Denmark does not need.
base::Result<QDate> dateOf(const XmlElement &element)
{
    if (element.isNull()) {
        return QDate();
    }
    const QString text = element.trimmedText();
    const QDate day = text.size() > 10 && text.at(10).isDigit() ? QDate() : QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? base::Result<QDate>(day) : base::Result<QDate>(wrong("memo.date"));
}

} // namespace

QString toText(MemoVersion version)
{
    return version == MemoVersion::V11 ? u"1.1"_s : u"1.2"_s;
}

QByteArray encodeMemo(const NemSmsMemo &memo)
{
    XmlWriter writer;
    writer.open("memo:Message").declare("memo", memoNs).attribute("memoVersion", toText(memo.version));
    if (memo.version == MemoVersion::V11) {
        writer.attribute("memoSchVersion", u"1.1.0");
    }
    writer.open("memo:MessageHeader");
    writer.element("memo:messageType", u"NEMSMS");
    writer.element("memo:messageUUID", memo.messageUuid);
    writer.element("memo:label", memo.label);
    writer.element("memo:notification", memo.notification);
    if (memo.doNotDeliverUntil.isValid()) {
        writer.element("memo:doNotDeliverUntilDate", memo.doNotDeliverUntil.toString(Qt::ISODate));
    }
    if (memo.version == MemoVersion::V11) { // 1.2 lets them be left out, and they say nothing about an SMS
        writer.flag("memo:mandatory", false).flag("memo:legalNotification", false);
    }
    writeParties(writer, memo);
    writer.close().close();
    return writer.take();
}

base::Result<NemSmsMemo> readNemSmsMemo(const XmlElement &message)
{
    const XmlElement header = message.child({memoNs, "MessageHeader"});
    const auto text = [&](const char *name) { return header.child({memoNs, name}).text(); };
    if (text("messageType") != u"NEMSMS") {
        return wrong("memo.type", {{u"type"_s, text("messageType").left(40)}});
    }
    if (!message.child({memoNs, "MessageBody"}).isNull()) {
        return wrong("memo.body");
    }
    NemSmsMemo read;
    read.version = message.attribute("memoVersion").trimmed() == u"1.1" ? MemoVersion::V11 : MemoVersion::V12;
    read.messageUuid = text("messageUUID").toLower();
    read.label = text("label");
    read.notification = text("notification");
    const XmlElement sender = header.child({memoNs, "Sender"});
    const auto cvr = domain::Cvr::parse(sender.child({memoNs, "senderID"}).trimmedText());
    if (sender.child({memoNs, "idType"}).trimmedText() != u"CVR" || !cvr) {
        return wrong("memo.sender");
    }
    read.senderCvr = cvr->toString();
    read.senderLabel = sender.child({memoNs, "label"}).text();
    const auto recipient = recipientOf(header.child({memoNs, "Recipient"}));
    if (!recipient) {
        return recipient.error();
    }
    read.recipient = *recipient;
    const auto day = dateOf(header.child({memoNs, "doNotDeliverUntilDate"}));
    if (!day) {
        return day.error();
    }
    read.doNotDeliverUntil = *day;
    return read;
}

} // namespace nemsms::protocols

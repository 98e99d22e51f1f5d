// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/wssecurity/addressing.h"

#include "protocols/wssecurity/wssnames.h"

#include <QHash>
#include <QUuid>

namespace nemsms::protocols {

namespace {

base::Error wrongHeader(const char *name)
{
    return base::failure(base::ErrorKind::InvalidInput, "wss.header",
                         {{QStringLiteral("element"), QString::fromLatin1(name)}});
}

/// Writes <wsa:name wsu:Id="Id-name"> and leaves it open.
XmlWriter &open(XmlWriter &writer, const char *name, const char *id, QList<QByteArray> &ids)
{
    ids << id;
    return writer.open(name).attribute("wsu:Id", QString::fromLatin1(id));
}

} // namespace

QString newMessageId()
{
    return QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QList<QByteArray> writeAddressing(XmlWriter &writer, const Addressing &addressing)
{
    QList<QByteArray> ids;
    open(writer, "wsa:Action", "Id-Action", ids).text(addressing.action).close();
    open(writer, "wsa:MessageID", "Id-MessageID", ids).text(addressing.messageId).close();
    if (!addressing.to.isEmpty()) {
        open(writer, "wsa:To", "Id-To", ids).text(addressing.to).close();
    }
    if (!addressing.relatesTo.isEmpty()) {
        open(writer, "wsa:RelatesTo", "Id-RelatesTo", ids).text(addressing.relatesTo).close();
    }
    if (addressing.replyTo) {
        open(writer, "wsa:ReplyTo", "Id-ReplyTo", ids).element("wsa:Address", QString::fromLatin1(wss::anonymous)).close();
    }
    return ids;
}

base::Result<ReadAddressing> readAddressing(const XmlElement &header)
{
    static constexpr const char *names[] = {"Action", "MessageID", "To", "RelatesTo", "ReplyTo", "From", "FaultTo"};
    ReadAddressing read;
    QHash<QString, QString> values;
    for (XmlElement entry = header.firstChild(); !entry.isNull(); entry = entry.next()) {
        for (const char *name : names) {
            if (!entry.is({wss::wsaNs, name})) {
                continue;
            }
            if (values.contains(entry.localName())) {
                return wrongHeader(name);
            }
            values.insert(entry.localName(), entry.trimmedText());
            read.elements << entry;
        }
    }
    for (const char *needed : {"Action", "MessageID"}) {
        if (values.value(QString::fromLatin1(needed)).isEmpty()) {
            return wrongHeader(needed);
        }
    }
    read.addressing = {values.value(QStringLiteral("Action")), values.value(QStringLiteral("MessageID")),
                       values.value(QStringLiteral("To")), values.value(QStringLiteral("RelatesTo")),
                       values.contains(QStringLiteral("ReplyTo"))};
    return read;
}

} // namespace nemsms::protocols

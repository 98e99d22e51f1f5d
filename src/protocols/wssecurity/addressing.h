// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmlelement.h"
#include "protocols/xml/xmlwriter.h"

#include <QList>

namespace nemsms::protocols {

/// WS-Addressing 1.0 of one message. ReplyTo, where it is written, is always anonymous: the answer comes on the same
/// connection.
struct Addressing {
    QString action;
    QString messageId; ///< "urn:uuid:..."
    QString to;        ///< empty in an answer = left out
    QString relatesTo; ///< the question's MessageID; empty in a question = left out
    bool replyTo = true;

    friend bool operator==(const Addressing &, const Addressing &) = default;
};

/// "urn:uuid:" and a new UUID.
[[nodiscard]] QString newMessageId();

/// Writes the headers, each with a wsu:Id, and gives the ids in order.
[[nodiscard]] QList<QByteArray> writeAddressing(XmlWriter &writer, const Addressing &addressing);

/// What stands in a Header and the elements that it was read from, which a signature must cover. Errors: wss.header
/// {element} (Action or MessageID is missing, or one stands twice).
struct ReadAddressing {
    Addressing addressing;
    QList<XmlElement> elements;
};
[[nodiscard]] base::Result<ReadAddressing> readAddressing(const XmlElement &header);

} // namespace nemsms::protocols

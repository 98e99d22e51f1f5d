// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/modtager.h"
#include "protocols/xml/xmldocument.h"

#include <QDate>

namespace nemsms::protocols {

constexpr char memoNs[] = "https://DigitalPost.dk/MeMo-1";

enum class MemoVersion { V11, V12 };

/// 1.1 or 1.2, as the attribute memoVersion says it.
[[nodiscard]] QString toText(MemoVersion version);

/// A MeMo of the type NEMSMS: the text stands in `notification`, and there is no MessageBody (NgDP webinar about NemSMS).
struct NemSmsMemo {
    MemoVersion version = MemoVersion::V12;
    QString messageUuid;  ///< UUID version 4, lower case
    QString label;        ///< the header, 1-256 characters
    QString notification; ///< the text of the SMS, at most 160 characters (SF2250 1.2.5)
    QDate doNotDeliverUntil; ///< a date without a time of day; invalid = left out, and it goes at once
    QString senderCvr;    ///< eight digits
    QString senderLabel;  ///< the authority's name
    std::optional<domain::Modtager> recipient;

    friend bool operator==(const NemSmsMemo &, const NemSmsMemo &) = default;
};

/// A published copy of the schema of 1.1 and 1.2 takes no longer notification than this, another takes 160. The console
/// sends 160 and warns above.
constexpr int memoNotificationSafe = 150;

/// The element memo:Message, with its namespace declared.
[[nodiscard]] QByteArray encodeMemo(const NemSmsMemo &memo);

/// Reads a memo:Message that the schema accepted. Errors: memo.type (not NEMSMS), memo.body (it has a MessageBody),
/// memo.sender (not an authority's CVR), memo.recipient (neither a CPR nor a CVR that can exist), memo.date.
[[nodiscard]] base::Result<NemSmsMemo> readNemSmsMemo(const XmlElement &message);

} // namespace nemsms::protocols

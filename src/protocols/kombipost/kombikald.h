// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/memo/memoreader.h"

#include <QUrl>

namespace nemsms::protocols {

/// Whom a token for SF1601's services is made for: the same in test and production.
constexpr char kombiPostEntityId[] = "http://entityid.kombit.dk/service/kombipostafsend/1";
constexpr char postForespoergEntityId[] = "http://entityid.kombit.dk/service/postforespoerg/1";

/// Where SF1601's services of one environment are. They stand beside each other at Serviceplatformen, so that the address
/// of KombiPostAfsend tells the others.
struct KombiPostDoors {
    QUrl kombi;       ///< .../service/KombiPostAfsend_1/kombi
    QUrl forespoerg;  ///< .../service/PostForespoerg_1/nemsms
    QUrl accessToken; ///< .../service/AccessTokenService_1/token
    QUrl memos;       ///< .../service/KombiPostAfsend_1/memos: recall. RECONSTRUCTED
    QUrl receipts;    ///< .../service/KombiPostAfsend_1/receipts: business receipts. RECONSTRUCTED

    /// Error: kombipost.address, when the address does not end in /KombiPostAfsend_1/kombi (or /memos).
    [[nodiscard]] static base::Result<KombiPostDoors> beside(const QUrl &kombi);

    friend bool operator==(const KombiPostDoors &, const KombiPostDoors &) = default;
};

/// "Automatisk Valg", "Digital Post", "Fysisk Post", "NemSMS".
enum class KombiValg { Automatisk, DigitalPost, FysiskPost, NemSms };
[[nodiscard]] QString toText(KombiValg valg);

/// kombi_request with one MeMo. A ForsendelseISamling, which is for paper, is read over.
struct KombiKald {
    KombiValg valg = KombiValg::NemSms;
    NemSmsMemo memo;
    QByteArray memoBytes; ///< the memo:Message as it came, a document of its own; empty in a call that is yet to be written
};

/// The body of POST .../kombi.
[[nodiscard]] QByteArray encodeKombiKald(const KombiKald &kald);
/// Errors: those of XmlDocument and MemoReader, kombipost.request {element} (another root, or something missing),
/// kombipost.choice {choice}.
[[nodiscard]] base::Result<KombiKald> readKombiKald(const QByteArray &body, const MemoReader &reader);

} // namespace nemsms::protocols

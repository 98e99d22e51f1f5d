// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/afsendelserules.h"
#include "protocols/transport/httpsserver.h"

namespace nemsms::counterpart {

/// A refusal as NgDP's REST interface tells it: ErrorMessage {code, message}.
struct Memoafslag {
    int httpStatus = 400;
    QString kode;  ///< NgDP's own where one is known ("empty.notification.not.allowed"), else the FejlKode of DkalFejl
    QString tekst; ///< Danish
};

[[nodiscard]] Memoafslag memoafslagOf(const Afvisning &afvisning);
/// memo.invalid: `reason` is a whole sentence.
[[nodiscard]] Memoafslag invalidMemo(const QString &reason);
[[nodiscard]] Memoafslag emptyNotification();

/// May a message be kept for `day`? It is today or one of the five days after it, by `today` in Denmark.
[[nodiscard]] std::optional<Memoafslag> judgeDay(QDate day, QDate today);
/// Its day has come, or it named none: nothing can be taken back.
[[nodiscard]] Memoafslag tooLateToRecall(const QString &messageUuid);

[[nodiscard]] protocols::ServerResponse memoafslagAnswer(const Memoafslag &afslag);

/// How many days ahead a message may be kept (NgDP's valørdato).
constexpr int longestDaysAhead = 5;

} // namespace nemsms::counterpart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/transport/httpmessage.h"

#include <QDateTime>
#include <QString>

namespace nemsms::protocols {

/// One call as people may see and keep it: CPR, mobile numbers, tokens and credentials are masked, in address and text alike.
struct Exchange {
    QDateTime sentAt; ///< UTC
    std::chrono::milliseconds elapsed {0};
    QByteArray method;
    QString url;
    int status = 0;       ///< 0 when there was no whole answer
    QByteArray errorCode; ///< why; empty when there was one
    QString request;      ///< head and body
    QString response;
};

/// Bodies longer than this are cut in a capture, which then says so.
constexpr qsizetype captureLimit = 256 * 1024;

[[nodiscard]] Exchange capture(const HttpRequest &request, const base::Result<HttpResponse> &result,
                               const QDateTime &sentAt);

} // namespace nemsms::protocols

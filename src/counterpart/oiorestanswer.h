// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/afsendelserules.h"
#include "protocols/transport/httpsserver.h"

#include <QDateTime>

namespace nemsms::counterpart {

/// 200 with application/xml.
[[nodiscard]] protocols::ServerResponse xmlAnswer(const QByteArray &body);
/// 204.
[[nodiscard]] protocols::ServerResponse doneAnswer();
/// The error's HTTP status with a dkal:Fejl as body.
[[nodiscard]] protocols::ServerResponse fejlAnswer(const Afvisning &afvisning, const QDateTime &now);
/// 500: the platform itself failed.
[[nodiscard]] protocols::ServerResponse failedAnswer(const base::Error &error);
/// True when the body is announced as XML.
[[nodiscard]] bool announcesXml(const protocols::ServerRequest &request);

} // namespace nemsms::counterpart

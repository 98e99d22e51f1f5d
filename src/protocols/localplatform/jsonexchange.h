// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/transport/transport.h"

#include <QJsonDocument>
#include <QUrl>
#include <memory>

namespace nemsms::protocols {

/// One JSON exchange with the local platform. A status that is not 2xx becomes platform.answer.status, an answer that is
/// not JSON platform.answer.json; 204 gives an empty document.
[[nodiscard]] base::Job<QJsonDocument> exchangeJson(std::shared_ptr<Transport> transport, QByteArray method, QUrl url,
                                                    QJsonDocument body = {});

/// `base` with `path` put behind its own, and the query when there is one.
[[nodiscard]] QUrl below(const QUrl &base, const QString &path, const QString &query = {});

} // namespace nemsms::protocols

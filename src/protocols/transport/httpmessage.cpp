// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/httpmessage.h"

namespace nemsms::protocols {

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (name.compare(header.first, Qt::CaseInsensitive) == 0) {
            return header.second;
        }
    }
    return {};
}

} // namespace nemsms::protocols

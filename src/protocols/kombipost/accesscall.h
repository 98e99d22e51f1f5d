// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/sts/resttoken.h"
#include "protocols/transport/transport.h"

#include <functional>

namespace nemsms::protocols {

/// What a call of SF1601's services needs beside the call itself.
struct AccessCall {
    std::function<base::Job<AccessToken>(QString audience)> token; ///< kept or fetched; asked once for each try
    std::function<void(QString audience)> refused; ///< the service does not take it (any more): it is not to be kept
    std::shared_ptr<base::Clock> clock;
};

/// Sends `request` with an access token for `audience`, and the transaction headers that every such call has. A 401 is
/// answered once with a token that was fetched anew. Errors: those of the transport and of fetching the token.
[[nodiscard]] base::Job<HttpResponse> sendWithAccess(std::shared_ptr<Transport> transport, AccessCall call,
                                                     QString audience, HttpRequest request, std::stop_token stop);

} // namespace nemsms::protocols

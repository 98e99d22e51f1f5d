// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/httpsserver.h"

#include <httplib.h>

namespace nemsms::protocols {

/// One request through cpp-httplib: reads it within bounds, asks the handler, gives its answer or breaks as told.
class ServerExchange
{
public:
    ServerExchange(qint64 maxBody, std::stop_token stop) : m_maxBody(maxBody), m_stop(std::move(stop)) {}

    /// `reader` is null for methods that bring no body.
    void serve(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader,
               const HttpsServer::Handler &handler);

    /// Content-Length; 0 when there is none, the largest number when it is not one.
    [[nodiscard]] static qint64 announcedLength(const httplib::Request &request);

private:
    enum class Body { Whole, TooLong, Broken };
    [[nodiscard]] Body readBody(const httplib::Request &request, const httplib::ContentReader &reader, QByteArray &body);
    void refuse(const httplib::Request &request, httplib::Response &response, int status);

    qint64 m_maxBody;
    std::stop_token m_stop;
};

} // namespace nemsms::protocols
